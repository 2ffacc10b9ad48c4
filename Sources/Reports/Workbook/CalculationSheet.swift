// Every step of the calculation: a row a step, a column a board, whole numbers throughout.
import Diagnostics
import OOXML

struct CalculationSheet {
    static let firstRow = 6
    static let firstColumn = 7

    enum Column {
        static let number = 1
        static let title = 2
        static let formula = 3
        static let role = 4
        static let right = 5
        static let of = 6
    }

    private(set) var book: BookSheet
    private let plan: BookPlan
    private let still = CalculationSheet.style(fill: BookStyle.stillFill)
    private let live = CalculationSheet.style(fill: nil)
    private let engine = CalculationSheet.style(fill: nil, colour: BookStyle.blue)
    private let none = CalculationSheet.style(fill: nil)

    /// - Parameter progress: told how many rows are written.
    init(_ plan: BookPlan, progress: (Int) -> Void) {
        self.plan = plan
        let calculation = plan.calculation
        let boards = Array(repeating: 120, count: calculation.boards.count + 1)
        book = BookSheet(
            name: plan.names[plan.calculationSheet], plan.language, widths: [60, 330, 300, 90, 60, 60] + boards,
            tab: BookStyle.tabs.back)
        book.wide(
            Localized(vi: "Từng bước tính", en: "Every step of the calculation"), BookStyle.title,
            columns: 1...Column.of)
        book.wide(
            Localized(
                vi:
                    "Mọi số là số nguyên: phân số ghi thành tử và mẫu, so sánh bằng nhân chéo, để không máy nào tính sai chữ số cuối. #N/A là chưa có số; #DIV/0! là vượt khoảng mà bảng tính còn đúng (10^14).",
                en:
                    "All numbers are whole: a fraction stands as numerator and denominator, and comparisons multiply across, so that no program gets the last digit wrong. #N/A is not known; #DIV/0! has left the range in which spreadsheets are exact (10^14)."
            ), BookStyle.remark, columns: 1...Column.of)
        addCount()
        book.wide(ReportWords.notPrinted, BookStyle.remark, columns: 1...Column.of)
        book.sheet.page.area = book.area(1...Column.of, from: 1)
        book.heading(
            [
                Localized(vi: "Bước", en: "Step"), Localized(vi: "Tính gì", en: "What it is"),
                Localized(vi: "Công thức (FEEL)", en: "Formula (FEEL)"), Localized(vi: "Vai trò", en: "Role"),
                Localized(same: "✓"), Localized(vi: "trên", en: "of"),
            ] + calculation.boards.map(plan.review.name) + [Localized(vi: "CẢ KHỐI", en: "THE BLOC")],
            staying: Column.title)
        assert(book.next == Self.firstRow)
        for (number, row) in calculation.rows.enumerated() {
            add(row, number)
            if number.isMultiple(of: 64) { progress(number) }
        }
        book.sheet.page.footer = plan.footer
    }

    private static func style(fill: String?, colour: String? = nil) -> Spreadsheet.Style {
        var style = BookStyle.cell(.right, fill: fill, format: "0", colour: colour, size: 90)
        style.wraps = false
        return style
    }

    // MARK: How many checks hold

    /// The cells that hold how many checks are right, and how many there are.
    static let right = CellAddress(row: 3, column: Column.right)
    static let of = CellAddress(row: 3, column: Column.of)

    private mutating func addCount() {
        let last = Self.firstRow + max(1, plan.calculation.rows.count) - 1
        let style = BookStyle.cell(.center, isBold: true)
        func sum(_ cell: CellAddress, _ value: Int) -> Spreadsheet.Cell {
            Spreadsheet.Cell(
                .formula("SUM(\(cell.letters)\(Self.firstRow):\(cell.letters)\(last))", .number(String(value))), style)
        }
        let checks = plan.calculation.checkCount
        var cells = Array(repeating: Spreadsheet.Cell(), count: Column.of)
        cells[Column.role - 1] = book.cell(Localized(vi: "Kiểm tra", en: "Checks"), BookStyle.remark)
        cells[Column.right - 1] = sum(Self.right, checks.right)
        cells[Column.of - 1] = sum(Self.of, checks.of)
        book.add(cells)
    }

    // MARK: Rows

    private mutating func add(_ row: LiveRow, _ number: Int) {
        let small = BookStyle.cell(size: 90)
        var cells = [
            Spreadsheet.Cell(.number(String(number + 1)), BookStyle.cell(.right, colour: BookStyle.grey, size: 90)),
            book.cell(row.title, small),
            book.cell(row.feel ?? "", BookStyle.cell(colour: BookStyle.grey, size: 90)),
            book.cell(row.role.title, BookStyle.cell(colour: BookStyle.grey, size: 90)),
        ]
        cells += counts(row, number)
        for column in 0...plan.calculation.bloc {
            cells.append(cell(row, column))
        }
        book.add(cells)
    }

    private func counts(_ row: LiveRow, _ number: Int) -> [Spreadsheet.Cell] {
        let style = BookStyle.cell(.center, size: 90)
        guard row.role == .check else { return [Spreadsheet.Cell(.empty, style), Spreadsheet.Cell(.empty, style)] }
        let checks = row.checks
        let area = CellRange(
            from: BookPlan.cell(number, 0), to: BookPlan.cell(number, plan.calculation.bloc))
        let place = "\(area.from.reference):\(area.to.reference)"
        return [
            Spreadsheet.Cell(.formula("COUNTIF(\(place),1)", .number(String(checks.right))), style),
            Spreadsheet.Cell(.formula("COUNT(\(place))", .number(String(checks.of))), style),
        ]
    }

    private func cell(_ row: LiveRow, _ column: Int) -> Spreadsheet.Cell {
        guard row.cells.indices.contains(column), let cell = row.cells[column] else {
            return Spreadsheet.Cell(.empty, none)
        }
        let style = row.role == .engine ? engine : cell.isLive ? live : still
        guard let formula = cell.formula else {
            // A check of what nobody computes would always hold: it is none.
            guard row.role != .check else { return Spreadsheet.Cell(.text(ReportWords.idle), still) }
            return Spreadsheet.Cell(cell.value.still, style)
        }
        let text = plan.text(formula, column: column, isInside: true)
        return Spreadsheet.Cell(.formula(text, cell.value.result), style)
    }
}

extension LiveValue {
    /// As the result of a formula.
    var result: Spreadsheet.Value {
        switch self {
        case .number(let number): .number(String(number))
        case .blank: .text("")
        case .missing: .error(.notAvailable)
        case .beyond: .error(.division)
        }
    }

    /// As a cell of its own: errors are formulas, so that every program knows them for what they are.
    var still: Spreadsheet.Value {
        switch self {
        case .number(let number): .number(String(number))
        case .blank: .empty
        case .missing: .formula("NA()", .error(.notAvailable))
        case .beyond: .formula("1/0", .error(.division))
        }
    }
}

extension LiveRow {
    /// How many checks of the row hold, of how many.
    var checks: (right: Int, of: Int) {
        guard role == .check else { return (0, 0) }
        let cells = cells.compactMap { $0 }.filter { $0.formula != nil }
        let numbers = cells.filter { if case .number = $0.value { true } else { false } }
        return (numbers.count { $0.value == .number(1) }, numbers.count)
    }
}

extension LiveCalculation {
    /// Results that the spreadsheet does not compute, so that there is nothing to check.
    var uncheckedCount: Int {
        rows.reduce(0) { sum, row in
            row.role == .check ? sum + row.cells.count { $0.map { $0.formula == nil } ?? false } : sum
        }
    }

    /// How many checks hold, of how many.
    var checkCount: (right: Int, of: Int) {
        rows.reduce(into: (0, 0)) { sum, row in
            let own = row.checks
            sum = (sum.0 + own.right, sum.1 + own.of)
        }
    }
}
