// `<edition>.yaml`: a table of criteria, read strictly. How rules are read is in RuleReader, whether all holds together in EditionCheck.
import Diagnostics
import Exact
import FEEL

extension Edition {
    /// Reads and checks an edition.
    /// - Returns: the edition unless there is an error, and everything found, in reading order.
    public static func read(_ text: String, file: String) -> (edition: Edition?, diagnostics: [Diagnostic]) {
        let draft = draft(text, file: file)
        return (draft.diagnostics.hasErrors ? nil : draft.edition, draft.diagnostics)
    }

    /// As much of an edition as could be read, for those who check it; with errors it is good for nothing else.
    public struct Draft: Sendable {
        /// Without the criteria that could not be read; nil where its head could not.
        public var edition: Edition?
        /// Whether nothing was left out of it.
        public var isWhole: Bool
        /// Where its sections and criteria begin, also those that were left out.
        public var starts: [Place]
        /// Indicators and functions that were left out.
        public var brokenNames: Set<String>
        public var diagnostics: [Diagnostic]
    }

    public static func draft(_ text: String, file: String) -> Draft {
        let reader = EditionReader(YAMLFile(name: file, text: text))
        let edition = reader.yaml.file.root.flatMap { reader.edition($0) }
        let isWhole = reader.knowsNames && reader.brokenNames.isEmpty && edition?.criteria.count == reader.criteria
        return Draft(
            edition: edition, isWhole: isWhole, starts: reader.starts.sorted(), brokenNames: reader.brokenNames,
            diagnostics: reader.yaml.findings)
    }
}

/// Reads one edition file.
final class EditionReader {
    /// Entries of the largest edition.
    static let mostIndicators = 2_000
    static let mostFunctions = 200
    static let mostCriteria = 2_000

    let yaml: YAMLReader
    /// Every formula an author wrote, with what it must yield: typed once all names are known.
    var authored: [AuthoredFormula] = []
    var indicators: [String: Indicator] = [:]
    /// What formulas see of the indicators, also of those that have something else wrong.
    var types: [String: Type] = [:]
    var functions: [String: WrittenFunction] = [:]
    /// Names of indicators and functions whose own entries are wrong: what uses them is not reported on top of that.
    var brokenNames: Set<String> = []
    /// Whether the entries of indicators and functions could be read at all.
    var knowsNames = true
    var grades: [(grade: Grade, place: Place)] = []
    var flags: [(grade: Grade, place: Place)] = []
    var ballots: [(id: String, place: Place)] = []
    /// Errors in the titles of indicators, which leave what formulas see of them as it is.
    var titleErrors = 0
    /// Where sections and criteria begin.
    var starts: [Place] = []
    /// How many criteria were read.
    var criteria = 0
    var rankingKeys: [(key: RankingRule.Key, place: Place)] = []

    init(_ file: YAMLFile) {
        yaml = YAMLReader(file)
    }

    private static let keys = [
        "edition", "bloc", "status", "decision", "title", "note", "valid", "source", "points", "planShare", "rounding",
        "deadlines", "ballots", "ranking", "grades", "flags", "indicators", "rates", "functions", "checks", "sections",
        "vetoes",
    ]

    func edition(_ node: YAMLNode) -> Edition? {
        let fields = yaml.fields(node, known: Self.keys)
        let id = yaml.required("edition", fields).flatMap { yaml.identifier($0, .slug) }
        let bloc = yaml.required("bloc", fields).flatMap { yaml.identifier($0, .slug) }
        let status = status(fields)
        let title = yaml.localized("title", fields)
        let note = fields.nodes["note"].flatMap { yaml.localized($0) }
        let valid = yaml.required("valid", fields).flatMap { validity($0) }
        let source = yaml.required("source", fields).flatMap { yaml.source($0) }
        let points = yaml.points(fields)
        let deadlines = fields.nodes["deadlines"].map { self.deadlines($0) } ?? Deadlines()
        let ballots = yaml.optionalList("ballots", fields).compactMap { ballot($0) }
        self.ballots = ballots.map { ($0.id, $0.place) }
        let planShare = fields.nodes["planShare"].map { self.planShare($0) } ?? [:]
        // Tables seldom say how they round and order: then nothing is rounded, and the total alone orders.
        let rounding = fields.nodes["rounding"].map { self.rounding($0) } ?? .unsaid
        let indicators = yaml.required("indicators", fields).map { self.indicators($0) } ?? []
        let rates = yaml.optionalList("rates", fields).map { rate($0) }
        checkPairs(of: rates)
        if let valid { checkDates(of: rates, until: valid.to.end) }
        let functions = fields.nodes["functions"].map { self.functions($0) } ?? []
        let checks = self.checks(yaml.optionalList("checks", fields))
        let table = yaml.required("sections", fields).map { self.table($0) }
        let vetoes = yaml.optionalList("vetoes", fields).compactMap { veto($0) }
        let ladder = fields.nodes["grades"].map { self.ladder($0) } ?? (classes: [], atMost: nil)
        let flags = yaml.optionalList("flags", fields).compactMap { flag($0) }
        let ranking = fields.nodes["ranking"].map { self.ranking($0) } ?? .unsaid
        EditionCheck(self, outline: table?.outline, points: points, at: fields.nodes["points"]?.place).run()
        if let node = fields.nodes["sections"], exceeds(criteria, Self.mostCriteria, node) { return nil }
        if knowsNames, fields.nodes["indicators"] != nil { FormulaCheck(self).run() }
        guard let id, let bloc, let status, let title, let valid, let source, let points, let rounding, let ranking
        else { return nil }
        var edition = Edition(
            id: id, bloc: bloc, status: status, title: title, note: note, valid: valid, source: source, points: points,
            planShare: planShare, rounding: rounding, ranking: ranking, grades: ladder.classes,
            gradesAtMost: ladder.atMost, flags: flags, indicators: indicators,
            rates: rates.compactMap { $0 }, functions: functions,
            functionTexts: self.functions.mapValues(\.text), checks: checks,
            sections: table?.sections ?? [], vetoes: vetoes, file: yaml.file.name,
            validPlace: fields.nodes["valid"]?.place ?? node.place)
        edition.deadlines = deadlines
        edition.ballots = ballots
        return edition
    }

    /// Whether there are too many entries of a kind, which is then reported.
    func exceeds(_ entries: Int, _ most: Int, _ node: YAMLNode) -> Bool {
        guard entries > most else { return false }
        yaml.report(
            "edition.too-many", at: node.place,
            Localized(vi: "có \(entries) mục; tối đa \(most)", en: "there are \(entries) entries; at most \(most)"))
        return true
    }

    // MARK: Formulas

    /// Reads a formula; a syntax error is reported at its spot.
    /// - Parameters:
    ///   - type: what it must yield.
    ///   - use: what it is for, which decides on the names that it may use.
    func expression(
        _ node: YAMLNode, expecting type: Type? = nil, for use: AuthoredFormula.Use = .criterion
    ) -> Formula<Expression>? {
        guard let text = yaml.text(node, Localized(vi: "một công thức", en: "a formula")) else { return nil }
        do {
            let tree = try Expression(parsing: text)
            if let type { authored.append(AuthoredFormula(tree: tree, node: node, type: type, use: use)) }
            commas(in: text, node)
            return formula(tree, text, node)
        } catch {
            syntax(error, node)
            return nil
        }
    }

    /// Reads tests of a number, such as those of a band.
    func unaryTests(_ node: YAMLNode, for use: AuthoredFormula.Use = .criterion) -> Formula<[UnaryTest]>? {
        guard let text = yaml.text(node, Localized(same: "> 80, [60..80], not(5)")) else { return nil }
        do {
            let tests = try [UnaryTest](parsingUnaryTests: text)
            let tree = Expression(.membership(.number(0), tests), span: 0..<text.utf8.count)
            authored.append(AuthoredFormula(tree: tree, node: node, type: .boolean, use: use))
            emptyRanges(tests, node)
            commas(in: text, node)
            subtractions(tests, node)
            return formula(tests, text, node)
        } catch {
            syntax(error, node, mend: rangeMend(text))
            return nil
        }
    }

    /// The formulas that were read since there were so many.
    func parts(from count: Int) -> [FormulaPart] {
        authored[count...].compactMap { formula in
            yaml.file.writing(of: formula.node).map { FormulaPart(tree: formula.tree, writing: $0) }
        }
    }

    private func formula<Tree>(_ tree: Tree, _ text: String, _ node: YAMLNode) -> Formula<Tree> {
        guard let writing = yaml.file.writing(of: node) else {
            return Formula(tree: tree, text: text, place: node.place)
        }
        return Formula(tree: tree, writing: writing)
    }

    /// A range from 80 to 60 has no number in it: the ends are the wrong way round.
    private func emptyRanges(_ tests: [UnaryTest], _ node: YAMLNode) {
        for case .expression(let part) in tests {
            guard let range = Interval.all([.expression(part)])?.first, range.isEmpty else { continue }
            yaml.report(
                "edition.empty-range", at: yaml.file.place(of: part.span, in: node),
                Localized(vi: "không có số nào trong \(part)", en: "there is no number in \(part)"),
                mend: Localized(
                    vi: "viết đầu nhỏ trước, ví dụ [60..80]", en: "write the lower end first, such as [60..80]"))
        }
    }

    private func syntax(_ error: SyntaxError, _ node: YAMLNode, mend: Localized? = nil) {
        yaml.report(
            "formula.syntax", at: yaml.file.place(of: error.span, in: node), error.message, mend: mend ?? error.mend)
    }
}

/// A formula as its author typed it, with the type that it must have.
struct AuthoredFormula {
    /// What a formula is for.
    enum Use { case criterion, veto, check, blocCheck, range }

    var tree: Expression
    var node: YAMLNode
    var type: Type
    var use: Use
}

/// A function of the edition and where its formula stands.
struct WrittenFunction {
    var definition: Scope.Definition
    var node: YAMLNode
    var text: FunctionText
}
