// Where everything stands in the report's workbook, settled before the first cell is written: formulas look across sheets.
import Diagnostics
import Exact
import OOXML
import Rules
import Scoring

/// The sheets of a workbook and the addresses of what formulas read.
struct BookPlan {
    let report: Report
    let calculation: LiveCalculation
    let language: Language
    let words: LiveWords
    /// The boards that have a sheet of their own, in the order of the ranking.
    let cards: [Ranking.Row]
    /// Whether all boards stand on one sheet in place of a sheet each.
    let hasMatrix: Bool
    private let hasReview: Bool
    /// The rows of the sheet of figures.
    let lines: [InputLine]
    /// The names that the sheets have in the file, in their order.
    let names: [String]
    /// By board: the column of the calculation.
    let columns: [String: Int]
    private let inputRows: [[Int]]
    private let readers: [Int: Int]

    /// More scorecards than these make a workbook that nobody finds anything in, and that opens slowly.
    static let mostCards = 60

    var review: Review { report.review }
    var edition: Edition { review.edition }
    var style: NumberStyle { NumberStyle(rounding: edition.rounding) }

    init(_ report: Report, _ calculation: LiveCalculation, _ language: Language) {
        self.report = report
        self.calculation = calculation
        self.language = language
        words = LiveWords(yes: ReportWords.yes[language], no: ReportWords.no[language])
        let rows = report.review.ranking.rows
        if let board = report.board {
            cards = rows.filter { $0.scorecard.board == board }
            hasMatrix = false
        } else {
            hasMatrix = rows.count > Self.mostCards
            cards = hasMatrix ? [] : rows
        }
        hasReview = report.board == nil && !rows.isEmpty
        columns = Dictionary(uniqueKeysWithValues: calculation.boards.enumerated().map { ($1, $0) })
        let lines = InputLine.all(report.review, calculation)
        self.lines = lines
        var inputRows = calculation.figures.map { _ in calculation.boards.map { _ in 0 } }
        for (index, line) in lines.enumerated() {
            if let figure = line.figure { inputRows[figure][line.column] = InputSheet.firstRow + index }
        }
        self.inputRows = inputRows
        var readers: [Int: Int] = [:]
        for (number, row) in calculation.rows.enumerated() {
            for case .input(let figure, _, _, _)? in row.cells.lazy.map({ $0?.formula }) {
                readers[figure] = readers[figure] ?? number
                break
            }
        }
        self.readers = readers
        let middle =
            hasMatrix ? [ReportWords.cards[language]] : cards.map { report.review.name($0.scorecard.board)[language] }
        let front = hasReview ? [ReportWords.summary, ReportWords.review] : [ReportWords.summary]
        // Boards come last: one that is called like a sheet of the workbook must not take its name.
        let first = (front + [ReportWords.ranking]).map { $0[language] }
        let last = [ReportWords.figures, ReportWords.edition, ReportWords.calculation].map { $0[language] }
        let unique = Spreadsheet.sheetNames(first + last + middle)
        names =
            Array(unique.prefix(first.count)) + unique.dropFirst(first.count + last.count)
            + unique[first.count..<first.count + last.count]
    }

    // MARK: Sheets by number

    static let summary = 0
    /// The half-year review; only in the report of the whole bloc.
    var reviewSheet: Int? { hasReview ? 1 : nil }
    var ranking: Int { hasReview ? 2 : 1 }
    var firstCard: Int { ranking + 1 }
    var figures: Int { names.count - 3 }
    var editionSheet: Int { names.count - 2 }
    var calculationSheet: Int { names.count - 1 }

    /// The sheet on which a board's points stand criterion by criterion.
    func card(of board: String) -> Int? {
        hasMatrix ? firstCard : cards.firstIndex { $0.scorecard.board == board }.map { firstCard + $0 }
    }

    // MARK: Addresses

    /// `'Số liệu'!$E$12`
    func text(_ cell: CellAddress, on sheet: Int) -> String {
        "\(Spreadsheet.quoted(names[sheet]))!\(cell.absoluteReference)"
    }

    func text(_ area: CellRange, on sheet: Int) -> String {
        "\(Spreadsheet.quoted(names[sheet]))!\(area.from.absoluteReference):\(area.to.absoluteReference)"
    }

    /// The cell of a step of the calculation.
    static func cell(_ row: Int, _ column: Int) -> CellAddress {
        CellAddress(row: CalculationSheet.firstRow + row, column: CalculationSheet.firstColumn + column)
    }

    /// A formula of the calculation as text.
    /// - Parameter column: of the calculation that it is about.
    ///   - isInside: whether it stands in that column of the calculation's own sheet, so that it can be filled to the right.
    func text(_ formula: CellFormula, column: Int, isInside: Bool = false) -> String {
        let sheet = Spreadsheet.quoted(names[calculationSheet]) + "!"
        return formula.text(column: column, bloc: calculation.bloc, words: words) { reference in
            switch reference {
            case .cell(let row, let at):
                let cell = Self.cell(row, at)
                guard isInside else { return sheet + cell.absoluteReference }
                return at == column ? cell.reference : "$" + cell.reference
            case .boards(let row):
                let (from, to) = (Self.cell(row, 0), Self.cell(row, calculation.boards.count - 1))
                guard isInside else { return "\(sheet)\(from.absoluteReference):\(to.absoluteReference)" }
                return "$\(from.reference):$\(to.reference)"
            case .input(let figure, let board):
                return text(CellAddress(row: inputRows[figure][board], column: InputSheet.Column.value), on: figures)
            }
        }
    }

    /// The cell that counts the figures which are not those that the workbook was made with.
    var changes: String { text(InputSheet.changes, on: figures) }
    /// How many of them nothing can be computed from, and the place of the first one.
    var unreadable: String { text(InputSheet.unreadable, on: figures) }
    var firstUnreadable: String { text(InputSheet.firstUnreadable, on: figures) }

    /// The row of the calculation that reads a line of inputs.
    func row(reading figure: Int) -> Int? { readers[figure] }
}

/// Words that several sheets share.
enum ReportWords {
    static let summary = Localized(vi: "Tóm tắt", en: "Summary")
    static let review = Localized(vi: "Tổng hợp số liệu", en: "Review")
    static let ranking = Localized(vi: "Xếp hạng", en: "Ranking")
    static let cards = Localized(vi: "Phiếu điểm", en: "Scorecards")
    static let figures = Localized(vi: "Số liệu", en: "Figures")
    static let edition = Localized(vi: "Bộ tiêu chí", en: "Edition")
    static let calculation = Localized(vi: "Phép tính", en: "Calculation")
    static let yes = Localized(vi: "có", en: "yes")
    static let no = Localized(vi: "không", en: "no")
    static let changed = Localized(vi: "đã đổi", en: "changed")
    static let unreadable = Localized(vi: "không đọc được", en: "unusable")
    static let engine = Localized(vi: "thidua tính", en: "thidua")
    static let byEngine = Localized(
        vi: "thidua tính khi lập báo cáo", en: "By thidua when the report was made")
    static let still = Localized(vi: "tĩnh", en: "static")
    static let beyond = Localized(vi: "ngoài giới hạn", en: "out of range")
    /// A sheet of many pages that nobody reads on paper.
    static let notPrinted = Localized(
        vi: "Khi in chỉ in phần đầu trang này; muốn in cả trang thì xoá vùng in (Print Area).",
        en: "Only this head is printed; to print the whole sheet, clear its print area.")
    static let right = "✓"
    static let wrong = "✗"
    static let idle = "–"

    static let asFrozen = Localized(
        vi:
            "Số liệu đúng như khi lập báo cáo; số màu đen do bảng tính tự tính lại từ trang Số liệu, số màu xanh do thidua tính khi lập báo cáo.",
        en:
            "The figures are those of the report; numbers in black are computed here from the sheet Figures, numbers in blue were computed by thidua."
    )
    static let reviewAsFrozen = Localized(
        vi:
            "Số liệu đúng như khi lập báo cáo; các cột “Bảng tính tự tính” tính lại từ trang Số liệu, lời và số màu xanh là của báo cáo.",
        en:
            "The figures are those of the report; the columns “Computed by the spreadsheet” follow the sheet Figures, words and numbers in blue are the report's."
    )
    static let changedBefore = Localized(vi: "ĐÃ ĐỔI ", en: "CHANGED: ")
    static let figureCount = Localized(vi: " số liệu", en: " figures")
    static let unreadableFrom = Localized(vi: " ô không đọc được, đầu tiên là ", en: " unusable, the first is ")
    static let changedAfter = Localized(
        vi: ": đây không còn là kết quả của kỳ. Ô kiểm tra tạm dừng.",
        en: ". These are no results of the period; checks are suspended.")
}
