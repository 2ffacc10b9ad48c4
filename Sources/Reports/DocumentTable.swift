// Tables of reports: columns that know how they line up, cells of one or more lines, rows that head a group.
import Diagnostics

/// Rows and columns of text. Without rows a terminal, Markdown and HTML show nothing, CSV its head.
public struct Table: Sendable {
    public struct Column: Sendable {
        public enum Alignment: Sendable { case left, right }
        public var title: Localized
        public var alignment: Alignment
        /// A terminal shows it on a line below its row, by its title, where it has any text: sources and files are long.
        public var isDetail: Bool

        public init(_ title: Localized, _ alignment: Alignment = .left, isDetail: Bool = false) {
            self.title = title
            self.alignment = alignment
            self.isDetail = isDetail
        }

        static func left(vi: String, en: String) -> Column { Column(Localized(vi: vi, en: en)) }
        static func right(vi: String, en: String) -> Column { Column(Localized(vi: vi, en: en), .right) }
        static func detail(vi: String, en: String) -> Column { Column(Localized(vi: vi, en: en), isDetail: true) }
    }

    /// Lines one below the other; without any the cell is empty.
    public struct Cell: Sendable {
        public var lines: [Localized]

        public init(_ lines: [Localized]) { self.lines = lines.filter { !$0.vi.isEmpty || !$0.en.isEmpty } }
        public init(_ line: Localized) { self.init([line]) }
        static func same(_ text: String) -> Cell { Cell(Localized(same: text)) }
        static let empty = Cell([])

        /// The lines in one language.
        func lines(_ language: Language) -> [String] { lines.map { $0[language] } }
        /// All on one line, where a face has no room for more.
        func line(_ language: Language) -> String { lines(language).joined(separator: " ") }
    }

    public struct Row: Sendable {
        public var cells: [Cell]
        /// Whether it heads the rows that follow, as a section does its criteria.
        public var isGroup: Bool
        /// What a reader can open below the row, such as how its number came about; faces without folding leave it out.
        public var fold: Document.Fold?

        public init(_ cells: [Cell], isGroup: Bool = false, fold: Document.Fold? = nil) {
            self.cells = cells
            self.isGroup = isGroup
            self.fold = fold
        }
    }

    public var columns: [Column]
    public var rows: [Row]

    public init(_ columns: [Column], _ rows: [Row]) {
        self.columns = columns
        self.rows = rows
    }

    public init(_ columns: [Column], _ rows: [[Localized]]) {
        self.init(columns, rows.map { Row($0.map { Cell($0) }) })
    }

    /// The columns in which somebody has something; any other only takes room.
    var filled: [Int] {
        columns.indices.filter { column in rows.contains { !$0.cells[column].lines.isEmpty } }
    }
}
