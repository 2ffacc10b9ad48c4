// The half-year review: what the boards came to together, added up by the spreadsheet, beside what the report states.
import Diagnostics
import Exact
import OOXML
import Rules

struct FiguresReviewSheet {
    private(set) var book: BookSheet
    private let plan: BookPlan
    private let checkColumn = 4

    init(_ plan: BookPlan, sheet: Int) {
        self.plan = plan
        let figures = HalfYear(plan.report)
        let words = HalfYearWords(report: plan.report, figures: figures)
        let table = words.table
        // Indicator and unit stand on the left; the rest is what the report states.
        let stated = table.columns.indices.dropFirst(2)
        let widths = stated.map { index in
            table.columns[index].alignment == .right ? 150 : 500
        }
        book = BookSheet(
            name: plan.names[sheet], plan.language, widths: [320, 110, 140, 85] + widths, tab: BookStyle.tabs.front)
        book.wide(words.title, BookStyle.title)
        book.wide(plan.review.bloc.title, BookStyle.subtitle)
        if !plan.report.labels.isEmpty { book.wide(plan.labels, BookStyle.caution) }
        plan.addBanner(to: &book)
        book.wide(words.introduction, BookStyle.text)
        for sentence in words.sentences { book.wide(Localized(same: "• ") + sentence, BookStyle.text) }
        book.space(60)
        book.heading(
            [
                table.columns[0].title, table.columns[1].title,
                Localized(vi: "Bảng tính tự cộng", en: "Added up here"), Localized(vi: "Kiểm tra", en: "Check"),
            ] + stated.map { table.columns[$0].title }, staying: 1)
        let top = book.next
        for (line, row) in zip(figures.lines, table.rows) { add(line, row, stated, table.columns) }
        book.sheet.conditions += BookPlan.checkConditions([book.area(checkColumn...checkColumn, from: top)])
        if !words.notes.isEmpty { book.space(60) }
        for note in words.notes { book.wide(Localized(same: "– ") + note, BookStyle.remark) }
        book.sheet.page.footer = plan.footer
    }

    private mutating func add(
        _ line: HalfYear.Line, _ row: Table.Row, _ stated: Range<Int>, _ columns: [Table.Column]
    ) {
        func text(_ cell: Table.Cell) -> String { cell.lines(plan.language).joined(separator: "\n") }
        var cells = [
            book.cell(text(row.cells[0]), BookStyle.cell(isBold: true)),
            book.cell(text(row.cells[1]), BookStyle.cell()),
        ]
        cells += sum(line)
        for index in stated {
            let isNumber = columns[index].alignment == .right
            var style = BookStyle.cell(isNumber ? .right : nil, colour: isNumber ? BookStyle.blue : nil, size: 90)
            // One figure a line: the value, and of how many boards.
            style.wraps = true
            style.shrinks = false
            cells.append(book.cell(text(row.cells[index]), style))
        }
        book.add(cells)
    }

    /// What the actual figures of all boards add up to, and whether that is the report's; of a ratio, or of a yes or no,
    /// there is no sum.
    private func sum(_ line: HalfYear.Line) -> [Spreadsheet.Cell] {
        let none = [
            Spreadsheet.Cell(.text(ReportWords.idle), BookStyle.cell(.right, colour: BookStyle.grey)),
            Spreadsheet.Cell(.empty, BookStyle.cell(.center)),
        ]
        let indicator = line.indicator
        guard !indicator.isYesNo, indicator.nature != .ratio, case .number(let total)? = line.actual?.value,
            case .number(let saved)? = CellNumber.exact(total), !plan.lines.isEmpty,
            total.rounded(places: indicator.decimals, .down) == total
        else { return none }
        let last = InputSheet.firstRow + plan.lines.count - 1
        func column(_ column: Int) -> String {
            plan.text(
                CellRange(
                    from: CellAddress(row: InputSheet.firstRow, column: column),
                    to: CellAddress(row: last, column: column)), on: plan.figures)
        }
        // Ids are letters, digits and underscores: nothing in them means anything to a spreadsheet.
        let formula =
            "ROUND(SUMIF(\(column(InputSheet.Column.code)),\"\(indicator.id).actual\",\(column(InputSheet.Column.value))),\(indicator.decimals))"
        let own = CellAddress(row: book.next, column: 3).reference
        let check =
            "IF(\(plan.changes)>0,\"\(ReportWords.idle)\",IF(\(own)=\(saved),\"\(ReportWords.right)\",\"\(ReportWords.wrong)\"))"
        return [
            Spreadsheet.Cell(
                .formula(formula, .number(saved)),
                BookStyle.cell(.right, isBold: true, format: BookStyle.format(indicator.decimals))),
            Spreadsheet.Cell(.formula(check, .text(ReportWords.right)), BookStyle.cell(.center, isBold: true)),
        ]
    }
}
