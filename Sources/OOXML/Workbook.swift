// A workbook as it was saved by whatever program: sheets, rows, cells. What stands in cells is text and numbers as written;
// nothing is computed, no link is followed.

/// The sheets of an XLSX file, as read.
public struct Workbook: Sendable {
    /// In the order of their tabs.
    public var sheets: [Sheet]
    /// Whether days count from 1904-01-01, as in workbooks that began on a Mac.
    public var usesDate1904: Bool
    /// Whether it is linked to other workbooks. They are never opened; results that came from them are as last saved.
    public var hasLinks = false

    public struct Sheet: Sendable {
        public var name: String
        /// Hidden, or very hidden.
        public var isHidden: Bool
        /// Rows that have cells, by ascending number.
        public var rows: [Row]
        /// Cells put together into one; the value stands in the first.
        public var merges: [CellRange]
    }

    public struct Row: Sendable {
        /// From 1.
        public var number: Int
        /// Cells with a value or a formula, by ascending column.
        public var cells: [Cell]
        /// Whether it is not shown, by hand or by a filter.
        public var isHidden = false

        public func cell(_ column: Int) -> Cell? { cells.first { $0.column == column } }
    }

    public struct Cell: Sendable {
        /// From 1.
        public var column: Int
        public var value: Value
        /// The text of its formula without the equals sign; nil where it has none. Never computed.
        public var formula: String?
        public var format: Format
    }

    /// What a cell holds; of a formula what the program that saved it last computed.
    public enum Value: Hashable, Sendable {
        /// Nothing: a formula without a saved result.
        case empty
        /// The text of the number as the file has it (that of a Double): `58.150000000000006`, `1E-3`.
        case number(String)
        case text(String)
        case boolean(Bool)
        /// `#REF!`, `#DIV/0!`
        case error(String)
        /// A date written as ISO 8601 text (cells of type `d`).
        case isoDate(String)
    }

    /// What the cell's number format makes of a number.
    public enum Format: Hashable, Sendable {
        case number, percent, date, time, text
        /// A number shown divided by 1,000 so many times: `#,##0,` shows 1,503,000 as 1,503.
        case scaled(thousands: Int)
        /// A number shown with words or digits of the format's own: `0.0" tỷ USD"`.
        case worded(String)
    }
}

/// A cell by row and column, from 1.
public struct CellAddress: Hashable, Sendable, Comparable {
    public var row: Int
    public var column: Int

    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    public static func < (left: CellAddress, right: CellAddress) -> Bool {
        (left.row, left.column) < (right.row, right.column)
    }
}

/// A rectangle of cells, both corners included.
public struct CellRange: Hashable, Sendable {
    public var from: CellAddress
    public var to: CellAddress

    public init(from: CellAddress, to: CellAddress) {
        self.from = from
        self.to = to
    }
}
