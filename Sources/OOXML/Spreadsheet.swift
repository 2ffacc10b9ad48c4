// A workbook to be written: what stands in the cells and how it looks, as plain values.

/// An XLSX file to be: the same value gives the same bytes.
public struct Spreadsheet: Sendable {
    public var sheets: [Sheet]
    /// What the file says of itself.
    public var title: String

    public init(title: String, sheets: [Sheet] = []) {
        self.title = title
        self.sheets = sheets
    }

    public struct Sheet: Sendable {
        public var name: String
        public var isHidden = false
        public var columns: [Column] = []
        /// From the first row on, none left out.
        public var rows: [Row] = []
        public var merges: [CellRange] = []
        /// The first cell that scrolls: rows above and columns left of it stay.
        public var frozen: CellAddress?
        /// Whether only unlocked cells can be changed (without a password: it guards against slips, not against people).
        public var isProtected = false
        /// Looks that cells take while a formula holds; of two that hold for a cell the first one wins.
        public var conditions: [Condition] = []
        public var validations: [Validation] = []
        /// Cells that lead to another place of this workbook; nothing leads out of it.
        public var links: [Link] = []
        /// A table with its heading, whose rows can be filtered on a protected sheet too.
        public var filter: CellRange?
        public var showsGridlines = true
        /// Of the tab: `RRGGBB`.
        public var tabColour: String?
        public var page = Page()

        public init(name: String) {
            self.name = name
        }
    }

    public struct Column: Sendable {
        /// In tenths of the width of a digit.
        public var width: Int
        public var isHidden = false

        public init(width: Int, isHidden: Bool = false) {
            self.width = width
            self.isHidden = isHidden
        }
    }

    public struct Row: Sendable {
        /// In tenths of a point; nil as the text needs.
        public var height: Int?
        public var isHidden = false
        public var cells: [Cell]

        public init(_ cells: [Cell] = [], height: Int? = nil, isHidden: Bool = false) {
            self.cells = cells
            self.height = height
            self.isHidden = isHidden
        }
    }

    public struct Cell: Sendable {
        public var value: Value
        public var style: Style
        /// A second line under a text, smaller and grey: its translation, or a remark.
        public var gloss: String?

        public init(_ value: Value = .empty, _ style: Style = Style(), gloss: String? = nil) {
            self.value = value
            self.style = style
            self.gloss = gloss
        }
    }

    public enum Value: Hashable, Sendable {
        case empty
        /// Always text, whatever it begins with; at most 32,767 UTF-16 units. No text is the same as empty.
        case text(String)
        /// A decimal as text: `-12.5`, `1.5E-3`.
        case number(String)
        case boolean(Bool)
        /// A day of the Gregorian calendar, written as a serial number and shown as `dd/mm/yyyy` unless the style says
        /// otherwise; a day before 1900, which spreadsheets have no number for, is written as text.
        case day(year: Int, month: Int, day: Int)
        /// A formula of our own without its equals sign, and what it comes to.
        indirect case formula(String, Value)
        /// What a formula comes to that has no value.
        case error(ErrorKind)
    }

    /// Errors as spreadsheets write them.
    public enum ErrorKind: String, Sendable {
        case notAvailable = "#N/A"
        case division = "#DIV/0!"
        case value = "#VALUE!"
    }

    public struct Style: Hashable, Sendable {
        public var isBold = false
        public var isItalic = false
        /// In tenths of a point.
        public var size = 110
        /// `RRGGBB`
        public var colour: String?
        public var fill: String?
        public var hasBorder = false
        public var horizontal: Horizontal?
        public var vertical: Vertical?
        public var wraps = false
        /// Whether what is too wide is written smaller; not together with ``wraps``.
        public var shrinks = false
        /// How many letters' width a text that stands left or right keeps from the edge.
        public var indent = 0
        /// A number format of spreadsheets, such as `#,##0.0`.
        public var numberFormat: String?
        /// Whether the cell can be changed on a protected sheet.
        public var isUnlocked = false

        public enum Horizontal: String, Sendable { case left, center, right }
        public enum Vertical: String, Sendable { case top, center, bottom }

        public init() {}
    }

    /// What cells take.
    public struct Validation: Sendable {
        public var cells: [CellRange]
        public var rule: Rule
        /// Above the prompt; cut to 32 characters.
        public var promptTitle: String?
        /// Shown beside the cell when it is chosen; cut to 255 characters.
        public var prompt: String?
        /// Above the error; cut to 32 characters.
        public var errorTitle: String?
        /// Shown when something else is typed; cut to 255 characters.
        public var error: String

        public enum Rule: Hashable, Sendable {
            /// One of these.
            case list([String])
            /// A formula that must hold, written for the first cell.
            case custom(String)
            case decimal(from: String?, to: String?)
            case whole(from: String?, to: String?)
            /// A date from that day on.
            case date(year: Int, month: Int, day: Int)
        }

        public init(cells: [CellRange], rule: Rule, prompt: String? = nil, error: String) {
            self.cells = cells
            self.rule = rule
            self.prompt = prompt
            self.error = error
        }
    }

    /// A4, one page wide unless it has breaks.
    public struct Page: Sendable {
        public var isLandscape = true
        /// Whether the whole sheet goes on one page; else it is one page wide and as long as it needs.
        public var isOnePage = false
        /// Rows printed on top of every page, from the first to this one.
        public var titleRows: ClosedRange<Int>?
        /// Rows that begin a page. Programs that shrink a sheet to a page's width leave breaks out: with any of them the
        /// sheet is printed as large as it is.
        public var breaks: [Int] = []
        /// What is printed, where that is not the whole sheet.
        public var area: CellRange?
        /// On the left of every page; its number stands on the right.
        public var footer: String?

        public init() {}
    }
}
