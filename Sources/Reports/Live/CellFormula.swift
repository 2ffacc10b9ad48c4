// A formula of a cell of whole numbers, and its text in the language that every spreadsheet reads.
import Diagnostics

/// A formula in terms of the rows of a calculation: the same for every board, as a formula that is filled to the right.
indirect enum CellFormula: Hashable, Sendable {
    case number(Int)
    /// An empty text, which sums and maxima leave out.
    case blank
    /// `#N/A`
    case missing
    /// `#DIV/0!`: a number beyond the limit.
    case beyond
    /// The cell of a row in the same column.
    case row(Int)
    /// The bloc's cell of a row.
    case bloc(Int)
    /// The cell of a row in the column of a certain board.
    case cell(Int, board: Int)
    /// The cells of a row of all boards.
    case boards(Int)
    /// The number of the column's board, counted from 1.
    case column
    /// This board's cell of a line of inputs, read as a whole number.
    case input(Int, LiveFigure.Kind, limit: Int, allowed: LiveAllowed = LiveAllowed())
    case binary(Operator, CellFormula, CellFormula)
    case negated(CellFormula)
    case call(Function, [CellFormula])
    /// The value where it stays within the limit, else `#DIV/0!`.
    case guarded(CellFormula)

    enum Operator: String, Sendable {
        case plus = "+"
        case minus = "-"
        case times = "*"
        /// Only for show, or inside ``Function/whole``.
        case divide = "/"
        case equal = "="
        case notEqual = "<>"
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
    }

    enum Function: String, Sendable {
        case choose = "IF"
        case isMissing = "ISNA"
        case isError = "ISERROR"
        case magnitude = "ABS"
        /// The greatest whole number not above: of a quotient of whole numbers only.
        case whole = "INT"
        case sign = "SIGN"
        case least = "MIN"
        case most = "MAX"
        case sum = "SUM"
        case count = "COUNT"
        case countIf = "COUNTIF"
        case divisor = "GCD"
        case multiple = "LCM"
        case products = "SUMPRODUCT"
        case item = "INDEX"
        case position = "MATCH"
        case large = "LARGE"
    }

    /// Where something stands that a formula reads.
    enum Reference: Hashable, Sendable {
        /// Columns are the boards from 0 on, then the bloc.
        case cell(row: Int, column: Int)
        /// The cells of all boards in a row.
        case boards(row: Int)
        case input(figure: Int, board: Int)
    }

    /// From here on numbers are refused. Spreadsheets keep whole numbers exactly up to 2^53, but they compare, subtract
    /// and round down by 15 digits (LibreOffice's `approxSub` and `approxFloor`, Excel's comparison), so that two that
    /// differ by one could be called equal. Below 10^14 a difference of one is always seen, and `INT(a/b)` is right.
    static let limit = 100_000_000_000_000

    /// The formula as a file of a workbook holds it, without `=`.
    /// - Parameters:
    ///   - column: of the cell that it stands in.
    ///   - address: the A1 text of a reference, with its sheet.
    func text(column: Int, bloc: Int, words: LiveWords, _ address: @escaping (Reference) -> String) -> String {
        CellFormulaPrinter(column: column, bloc: bloc, words: words, address: address).text(self, within: 0)
    }
}
