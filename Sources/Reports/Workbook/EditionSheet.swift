// The edition as a table: every criterion with its rule in words, its formula, and the words of the document it comes from.
import Diagnostics
import Exact
import OOXML
import Rules
import Scoring

struct EditionSheet {
    private(set) var book: BookSheet
    private let edition: Edition
    private let prose: Prose

    init(_ plan: BookPlan) {
        edition = plan.edition
        prose = Prose(edition)
        book = BookSheet(
            name: plan.names[plan.editionSheet], plan.language, widths: [70, 330, 80, 430, 380, 300],
            tab: BookStyle.tabs.back)
        book.wide(edition.title + Localized(same: " (\(edition.id))"), BookStyle.title)
        for label in Label.standing(edition, nil) {
            book.wide(label.kind.title + Localized(same: " – ") + label.reason, BookStyle.caution)
        }
        book.wide(Localized(same: edition.source.text), BookStyle.remark)
        book.heading([
            Localized(vi: "Số", en: "No."), Localized(vi: "Tiêu chí", en: "Criterion"),
            Localized(vi: "Điểm", en: "Points"), Localized(vi: "Cách chấm", en: "How it is scored"),
            Localized(vi: "Công thức (FEEL)", en: "Formula (FEEL)"), Localized(vi: "Nguồn", en: "Source"),
        ])
        for section in edition.sections { add(section) }
        addFunctions()
        addVetoes()
        addSettings()
        book.sheet.page.footer = plan.footer
    }

    private mutating func add(_ section: Section) {
        let style = BookStyle.cell(isBold: true, fill: BookStyle.groupFill)
        let bounds = section.bounds == Bounds() ? Localized(same: "") : section.bounds.sentence
        book.add([
            book.cell(section.id, style), book.cell(section.title, style),
            number(section.points, isBold: true, fill: BookStyle.groupFill), book.cell(bounds, style),
            book.cell("", style), book.cell("", style),
        ])
        for criterion in section.criteria { add(criterion) }
        for inner in section.sections { add(inner) }
    }

    private mutating func add(_ criterion: Criterion) {
        let words = prose.rule(criterion).map { $0[book.language] }.joined(separator: "\n")
        let evidence = criterion.evidence.map {
            (Localized(vi: "Kiểm chứng: ", en: "Evidence: ") + $0)[book.language]
        }
        let assigned = criterion.assigned.map { "assigned: \($0.text)" }
        let formula = [criterion.formula.text, assigned].compactMap { $0 }.joined(separator: "\n")
        let text = BookStyle.cell()
        var title = book.cell(criterion.title, text)
        title.gloss = evidence?.cellText
        book.add([
            book.cell(criterion.id, text), title, number(criterion.points), book.cell(words, text),
            book.cell(formula, BookStyle.cell(size: 90)),
            book.cell(criterion.source.text, BookStyle.cell(colour: BookStyle.grey, size: 90)),
        ])
    }

    private func number(_ number: Rational, isBold: Bool = false, fill: String? = nil) -> Spreadsheet.Cell {
        CellNumber.cell(number, BookStyle.cell(.right, isBold: isBold, fill: fill))
    }

    private mutating func addFunctions() {
        guard !edition.functions.isEmpty else { return }
        head(Localized(vi: "Hàm dùng trong công thức", en: "Functions that formulas use"))
        for function in edition.functions {
            let call = "\(function.name)(\(function.parameters.joined(separator: ", ")))"
            pair(Localized(same: call), Localized(same: function.body.description))
        }
    }

    private mutating func addVetoes() {
        guard !edition.vetoes.isEmpty else { return }
        head(Localized(vi: "Không xếp loại khi", en: "Not classified when"))
        for veto in edition.vetoes { pair(veto.reason, Localized(same: veto.condition.text)) }
    }

    private mutating func addSettings() {
        head(Localized(vi: "Làm tròn, xếp hạng, xếp loại", en: "Rounding, ranking and grades"))
        let settings = RuleTable(edition).common + EditionReport(edition).settings
        for line in settings { book.wide(Localized(same: "– ") + line, BookStyle.text) }
    }

    private mutating func head(_ text: Localized) {
        book.space()
        book.wide(text, BookStyle.chapter)
    }

    /// A text, and what stands behind it in formulas.
    private mutating func pair(_ text: Localized, _ formula: Localized) {
        let style = BookStyle.cell()
        let row = book.next
        var cells = Array(repeating: book.cell("", style), count: book.width)
        cells[0] = book.cell(text, style)
        cells[3] = book.cell(formula, style)
        for columns in [1...3, 4...book.width] {
            book.sheet.merges.append(
                CellRange(
                    from: CellAddress(row: row, column: columns.lowerBound),
                    to: CellAddress(row: row, column: columns.upperBound)))
        }
        book.add(cells)
    }
}
