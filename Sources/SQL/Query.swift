// An edition as one query: from a table of figures to points, sections, totals and ranks, in integers alone.
import Diagnostics
import Exact
import Rules
import Scoring

/// A query that scores and ranks a table of figures as the edition says.
///
/// The table has a column `unit`, a column for each figure under the name that CSV files have it (`export`, `export.plan`),
/// and for judged criteria `C.1.awarded`; NULL is a missing figure.
public struct Query: Sendable {
    public let text: String

    /// - Parameters:
    ///   - table: the name of the table; what stands before a point in it is a schema.
    ///   - column: the column that says which bloc a unit belongs to; nil where the table is one bloc.
    /// - Throws: with all that has no query.
    public init(
        _ form: ColumnForm, dialect: Dialect, table: String = "figures", by column: String? = nil,
        language: Language = .en
    ) throws(NotInSQL) {
        // Figures without a declared end are assumed to have so many digits; the fewer, the more fits 38 digits.
        func query(_ digits: Int) throws(NotInSQL) -> String {
            try QueryPrinter(form, dialect, table: table, by: column, language, digits: digits).query()
        }
        let least = try query(6)
        for digits in stride(from: 15, to: 6, by: -1) {
            guard let found = try? query(digits) else { continue }
            text = found
            return
        }
        text = least
    }
}

/// Lays out a query under an assumption on the size of figures, and prints it.
struct QueryPrinter {
    let form: ColumnForm
    let dialect: Dialect
    let table: String
    let column: String?
    let language: Language
    let digits: Int
    let draft: Draft
    let inputs: [InputColumn]

    init(_ form: ColumnForm, _ dialect: Dialect, table: String, by column: String?, _ language: Language, digits: Int) {
        self.form = form
        self.dialect = dialect
        self.table = table
        self.column = column
        self.language = language
        self.digits = digits
        draft = Draft(dialect, hasBlocs: column != nil)
        inputs = form.inputs.map { InputColumn($0, form.edition, digits: digits) }
    }

    /// The digits that figures are assumed to have, where some are.
    private var assumed: Int? { inputs.contains(where: \.isAssumed) ? digits : nil }

    func query() throws(NotInSQL) -> String {
        var refusals: [NotInSQL.Refusal] = []
        func refuse(_ subject: Localized, _ unfit: Unfit, _ place: Place? = nil) {
            refusals.append(.init(subject: subject, reason: unfit.reason, mend: unfit.mend, place: place))
        }
        let unit = dialect.name("unit")
        var read: [(code: Code, quantity: Quantity?)] = []
        for input in inputs {
            do { read.append(try draft.input(input, unit: dialect.said(unit), language)) } catch {
                refuse(Localized(vi: "số liệu \(input.name)", en: "the figure \(input.name)"), error)
                read.append((Code(text: "NULL", isAtom: true), draft.nothing))
            }
        }
        draft.start("steps")
        let steps = Steps(form, draft, read)
        var vetoes: [(applies: Truth, isOpen: Truth)] = []
        for (number, veto) in form.vetoes.enumerated() {
            do { vetoes.append(try steps.veto(veto)) } catch {
                refuse(
                    Localized(vi: "điều kiện không xếp loại \(number + 1)", en: "veto \(number + 1)"), error,
                    form.edition.vetoes[number].condition.place)
            }
        }
        var lines: [JudgedLine] = []
        for line in form.lines {
            draft.remark = comment(line.criterion.id)
            do { lines.append(try steps.judge(line)) } catch {
                refuse(
                    Localized(vi: "tiêu chí \(line.criterion.id)", en: "criterion \(line.criterion.id)"), error,
                    line.criterion.formula.place)
            }
        }
        draft.remark = nil
        guard refusals.isEmpty else { throw NotInSQL(refusals: refusals, digits: assumed) }
        draft.start("sections")
        let found = steps.totals(lines) { refuse($0, $1) }
        guard let totals = found else { throw NotInSQL(refusals: refusals, digits: assumed) }
        do {
            let ranks = try steps.ranks(lines, totals, vetoes: vetoes)
            let output = try Output(self, steps, lines, totals, vetoes, ranks)
            if let clash = output.clash { throw NotInSQL(refusals: [clash], digits: nil) }
            return print(output)
        } catch let error as Unfit {
            refuse(Localized(vi: "xếp hạng", en: "the ranking"), error)
            throw NotInSQL(refusals: refusals, digits: assumed)
        } catch let error as NotInSQL {
            throw error
        } catch {
            throw NotInSQL(refusals: refusals, digits: assumed)
        }
    }

    // MARK: Words

    /// A line of a comment. Spark goes on to the next line after a backslash, and puts settings in place of `${…}`.
    func comment(_ text: String) -> String {
        var line = String.UnicodeScalarView("-- ".unicodeScalars)
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .format: line.append(" ")
            default:
                if scalar == "{", line.last == "$" { line.append(" ") }
                line.append(scalar)
            }
        }
        // By scalars: what stands before a backslash may be one character with it.
        if line.last == "\\" { line.append(contentsOf: " .".unicodeScalars) }
        return String(line)
    }

    /// What a criterion is, and where it comes from.
    func remark(_ criterion: Criterion) -> String {
        let source = criterion.source
        let words = [source.document, source.article ?? "", source.words.map { "“\($0)”" } ?? ""].filter { !$0.isEmpty }
        return comment("\(criterion.id) \(criterion.title[language])") + "\n  "
            + comment("  " + words.joined(separator: "; "))
    }
}

extension Steps {
    func veto(_ reading: ColumnForm.Reading) throws(Unfit) -> (applies: Truth, isOpen: Truth) {
        let value = try repeatable(truth(reading.value))
        let missing = draft.or([
            draft.surely(try truth(reading.ownMissing)), draft.surely(try truth(reading.othersMissing)),
        ])
        let known = draft.not(missing)
        let applies = try repeatable(draft.surely(draft.and([value, known])))
        let falls = draft.surely(draft.and([draft.not(value), known]))
        return (applies, try repeatable(draft.and([draft.not(applies), draft.not(falls)])))
    }
}
