// The half-year review: what the boards came to together, worked out by the spreadsheet, beside what the report states.
import Diagnostics
import Exact
import OOXML
import Rules

struct FiguresReviewSheet {
    private(set) var book: BookSheet
    /// How many rows the spreadsheet works out, each with a check.
    private(set) var checks = 0
    private let plan: BookPlan
    private let sums: FigureSums
    private let checkColumn: Int

    /// The columns that the spreadsheet works out.
    private enum Live: CaseIterable { case total, previous, growth, plan, share }
    private let live: [Live]

    init(_ plan: BookPlan, sheet: Int) {
        self.plan = plan
        sums = FigureSums(plan)
        let figures = HalfYear(plan.report)
        let words = HalfYearWords(report: plan.report, figures: figures)
        let table = words.table
        let hasGrowth = figures.lines.contains { $0.growth != nil }
        let hasPlan = figures.lines.contains { $0.plan != nil }
        live = [.total] + (hasGrowth ? [.previous, .growth] : []) + (hasPlan ? [.plan, .share] : [])
        checkColumn = 3 + live.count
        // Indicator and unit stand on the left; the rest is what the report states.
        let stated = table.columns.indices.dropFirst(2)
        let widths = stated.map { table.columns[$0].alignment == .right ? 125 : 400 }
        book = BookSheet(
            name: plan.names[sheet], plan.language, widths: [290, 115] + live.map { _ in 115 } + [75] + widths,
            tab: BookStyle.tabs.front)
        book.wide(words.title, BookStyle.title)
        book.wide(plan.review.bloc.title, BookStyle.subtitle)
        if !plan.report.labels.isEmpty { book.wide(plan.labels, BookStyle.caution) }
        plan.addBanner(to: &book, asFrozen: ReportWords.reviewAsFrozen)
        book.wide(words.introduction, BookStyle.text)
        if !words.sentences.isEmpty {
            book.wide(
                Localized(
                    vi: "Theo số liệu khi lập báo cáo (lời, không đổi theo trang Số liệu):",
                    en: "By the figures as reported (words, which do not follow the sheet Figures):"), BookStyle.remark)
        }
        for sentence in words.sentences { book.wide(Localized(same: "• ") + sentence, BookStyle.stated) }
        book.space(60)
        addHeads(stated.map { table.columns[$0].title })
        let top = book.next
        for (line, row) in zip(figures.lines, table.rows) { add(line, row, stated, table.columns) }
        book.sheet.conditions += BookPlan.checkConditions([book.area(checkColumn...checkColumn, from: top)])
        if !words.notes.isEmpty { book.space(60) }
        for note in words.notes { book.wide(Localized(same: "– ") + note, BookStyle.remark) }
        book.sheet.page.footer = plan.footer
    }

    private mutating func addHeads(_ stated: [Localized]) {
        let groups: [(ClosedRange<Int>, Localized)] = [
            (3...2 + live.count, Localized(vi: "Bảng tính tự tính", en: "Computed by the spreadsheet")),
            (checkColumn + 1...checkColumn + stated.count, ReportWords.byEngine),
        ]
        var cells = Array(repeating: Spreadsheet.Cell(.empty, BookStyle.heading), count: book.width)
        for (columns, text) in groups {
            cells[columns.lowerBound - 1] = book.cell(text, BookStyle.heading)
            guard columns.count > 1 else { continue }
            book.sheet.merges.append(
                CellRange(
                    from: CellAddress(row: book.next, column: columns.lowerBound),
                    to: CellAddress(row: book.next, column: columns.upperBound)))
        }
        book.add(cells)
        let row = book.next
        let titles = live.map { column in
            switch column {
            case .total: Localized(vi: "Toàn khối", en: "The bloc")
            case .previous: Localized(vi: "Cùng kỳ, đơn vị có đủ hai số", en: "A year before, boards with both")
            case .growth: Localized(vi: "Tăng trưởng %", en: "Growth %")
            case .plan: Localized(vi: "Kế hoạch năm, đơn vị có đủ hai số", en: "Plan of the year, boards with both")
            case .share: Localized(vi: "% kế hoạch năm", en: "% of the plan")
            }
        }
        book.heading(
            [Localized(vi: "Chỉ tiêu", en: "Indicator"), Localized(vi: "Đơn vị tính", en: "Unit")] + titles
                + [Localized(vi: "Kiểm tra", en: "Check")] + stated, staying: 1)
        book.sheet.page.titleRows = row - 1...row
    }

    private mutating func add(
        _ line: HalfYear.Line, _ row: Table.Row, _ stated: Range<Int>, _ columns: [Table.Column]
    ) {
        func text(_ cell: Table.Cell) -> String { cell.lines(plan.language).joined(separator: "\n") }
        var cells = [
            book.cell(text(row.cells[0]), BookStyle.cell(isBold: true)),
            book.cell(text(row.cells[1]), BookStyle.cell()),
        ]
        cells += computed(line)
        for index in stated {
            let isNumber = columns[index].alignment == .right
            var style = BookStyle.cell(isNumber ? .right : nil, colour: BookStyle.blue, size: 90)
            // One figure a line: the value, and of how many boards.
            style.wraps = true
            style.shrinks = false
            cells.append(book.cell(text(row.cells[index]), style))
        }
        book.add(cells)
    }

    // MARK: What the spreadsheet works out

    /// Sum, growth and percent of plan, and whether they are the report's. Of what does not add up there is none.
    private mutating func computed(_ line: HalfYear.Line) -> [Spreadsheet.Cell] {
        let none = Spreadsheet.Cell(.text(ReportWords.idle), BookStyle.cell(.right, colour: BookStyle.grey))
        var cells = live.map { _ in none }
        var conditions: [String] = []
        func place(_ column: Live) -> CellAddress? {
            live.firstIndex(of: column).map { CellAddress(row: book.next, column: 3 + $0) }
        }
        func set(_ column: Live, _ formula: String, _ value: Spreadsheet.Value, _ format: String) {
            guard let index = live.firstIndex(of: column) else { return }
            cells[index] = Spreadsheet.Cell(
                .formula(formula, value), BookStyle.cell(.right, isBold: column == .total, format: format))
        }
        switch line.actual?.value {
        case .yes(let count)?:
            set(
                .total, sums.yes(line.indicator), .number("\(count)"), "0\" \(plan.words.yes)\"")
            if let cell = place(.total) { conditions.append("\(cell.reference)=\(count)") }
        case .number(let total)? where line.indicator.addsUp:
            guard let sum = sums.sum(line.indicator), let saved = CellNumber.exact(total),
                case .number(let text) = saved,
                let cell = place(.total)
            else { break }
            set(.total, sum.formula, saved, BookStyle.format(sum.places))
            conditions.append("\(cell.reference)=\(text)")
        default: break
        }
        let comparisons: [(HalfYear.Comparison?, Attribute, Live, Live)] = [
            (line.growth, .previous, .previous, .growth), (line.plan, .plan, .plan, .share),
        ]
        for (comparison, attribute, other, share) in comparisons {
            guard let comparison, comparison.points == nil, let then = CellNumber.exact(comparison.then),
                case .number(let text) = then, let cell = place(other),
                let pair = sums.pair(line.indicator, attribute), let now = pair.whole(comparison.now)
            else { continue }
            set(other, pair.other, then, BookStyle.format(pair.places))
            let whole = "ROUND(\(cell.reference)*\(pair.scale),0)"
            let above = share == .growth ? "(\(pair.now)-\(whole))" : pair.now
            let percent = comparison.percent.map(CellNumber.quotient) ?? .text(ReportWords.idle)
            set(
                share, "IF(\(cell.reference)=0,\"\(ReportWords.idle)\",\(above)*100/\(whole))", percent,
                share == .growth ? "+0.00\"%\";-0.00\"%\";0.00\"%\"" : "0.00\"%\"")
            // Whole numbers: the percentage follows from them.
            conditions += ["\(cell.reference)=\(text)", "\(pair.now)=\(now)"]
        }
        let center = BookStyle.cell(.center, isBold: true)
        guard !conditions.isEmpty else { return cells + [Spreadsheet.Cell(.empty, center)] }
        checks += 1
        let holds = conditions.map { "(\($0))" }.joined(separator: "*")
        let check =
            "IF(\(plan.changes)>0,\"\(ReportWords.idle)\",IF(\(holds)=1,\"\(ReportWords.right)\",\"\(ReportWords.wrong)\"))"
        return cells + [Spreadsheet.Cell(.formula(check, .text(ReportWords.right)), center)]
    }
}
