// A text document as a value, and the DOCX file that it becomes: paragraphs, tables, sections of upright and of wide pages.

/// What Word shows and people edit: real headings, lists and tables. All text is text: no field but the number of the page,
/// no link, no macro, whatever a text says.
public struct WordFile: Sendable {
    /// The title in the properties of the file.
    public var title: String
    /// The language of the text for spelling: `vi-VN`.
    public var language: String
    /// At the top of the first page.
    public var firstHeader: [Paragraph]
    /// At the top of every other page.
    public var header: [Paragraph]
    /// One after the other, each on a new page.
    public var sections: [Section]

    public init(
        title: String, language: String, firstHeader: [Paragraph] = [], header: [Paragraph] = [],
        sections: [Section] = []
    ) {
        self.title = title
        self.language = language
        self.firstHeader = firstHeader
        self.header = header
        self.sections = sections
    }

    /// Pages of one kind: A4 upright or wide.
    public struct Section: Sendable {
        public var isWide: Bool
        public var blocks: [Block]

        public init(isWide: Bool = false, _ blocks: [Block] = []) {
            self.isWide = isWide
            self.blocks = blocks
        }
    }

    public enum Block: Sendable {
        case paragraph(Paragraph)
        case table(Table)
    }

    /// What a paragraph is; how that looks stands in the styles of the file, where an editor can change all of a kind at once.
    public enum Style: String, Sendable, CaseIterable {
        case plain = "Normal"
        /// A paragraph of running text.
        case body = "BodyText"
        /// An item of a list, with a dash before it.
        case item = "ListBullet"
        /// The kind of document, and what it is about.
        case title = "Title"
        case subtitle = "Subtitle"
        case heading1 = "Heading1"
        case heading2 = "Heading2"
        case heading3 = "Heading3"
        /// The title of a table or a figure.
        case caption = "Caption"
        /// A text in a cell of a table.
        case cell = "TableText"
        /// Lines that stand as they are, all characters equally wide.
        case code = "Code"
        case header = "Header"
    }

    public enum Alignment: String, Sendable {
        case left, right
        case centre = "center"
        case justified = "both"
    }

    public struct Paragraph: Sendable {
        public var style: Style
        public var runs: [Run]
        /// Nil where the style says it.
        public var alignment: Alignment?
        public var before: Length?
        public var after: Length?
        public var left: Length?
        public var right: Length?
        /// Stays on the page of what follows.
        public var keepsWithNext = false
        public var beginsPage = false
        /// Lines around it.
        public var isBoxed = false
        /// A line below it, as wide as the paragraph.
        public var hasRule = false
        /// Without the height of a line: a gap, or the line of ``hasRule``.
        public var isThin = false

        public init(_ style: Style, _ runs: [Run], alignment: Alignment? = nil) {
            self.style = style
            self.runs = runs
            self.alignment = alignment
        }

        public init(_ style: Style, _ text: String, alignment: Alignment? = nil) {
            self.init(style, [Run(text)], alignment: alignment)
        }
    }

    /// Characters that look alike. Line breaks and tabs in the text are shown as such.
    public struct Run: Sendable {
        public var content: Content
        public var isBold = false
        public var isItalic = false
        /// In half points; nil where the style says it.
        public var size: Int?

        public enum Content: Sendable {
            case text(String)
            case pageNumber
        }

        public init(_ text: String, bold: Bool = false, italic: Bool = false, size: Int? = nil) {
            content = .text(text)
            isBold = bold
            isItalic = italic
            self.size = size
        }

        public static var pageNumber: Run {
            var run = Run("")
            run.content = .pageNumber
            return run
        }
    }

    public struct Table: Sendable {
        /// Of its columns, from left to right.
        public var widths: [Length]
        public var rows: [Row]
        /// How many rows at the top head it: they come again on each page.
        public var headRows: Int
        public var hasLines: Bool
        /// What it shows, for those who hear it read.
        public var caption: String?

        public init(
            widths: [Length], rows: [Row], headRows: Int = 0, hasLines: Bool = true, caption: String? = nil
        ) {
            self.widths = widths
            self.rows = rows
            self.headRows = headRows
            self.hasLines = hasLines
            self.caption = caption
        }
    }

    public struct Row: Sendable {
        public var cells: [Cell]
        /// Nil where the text alone says it.
        public var height: Length?

        public init(_ cells: [Cell], height: Length? = nil) {
            self.cells = cells
            self.height = height
        }
    }

    public struct Cell: Sendable {
        public var paragraphs: [Paragraph]
        /// How many columns it covers.
        public var span: Int
        public var isShaded: Bool
        /// Whether its text stands in the middle of its height, not at the top.
        public var isCentred: Bool

        public init(_ paragraphs: [Paragraph], span: Int = 1, isShaded: Bool = false, isCentred: Bool = false) {
            self.paragraphs = paragraphs
            self.span = span
            self.isShaded = isShaded
            self.isCentred = isCentred
        }
    }
}

extension WordFile {
    /// A length on paper, kept as Word counts it: in twentieths of a point.
    public struct Length: Hashable, Comparable, Sendable {
        public var twips: Int

        public init(twips: Int) { self.twips = twips }

        /// Whole millimetres, and points.
        public static func mm(_ number: Int) -> Length { Length(twips: (number * 14_400 + 127) / 254) }
        public static func points(_ number: Int) -> Length { Length(twips: number * 20) }

        public static func < (left: Length, right: Length) -> Bool { left.twips < right.twips }
    }

    /// The page and its margins, as Decree 30/2020/NĐ-CP sets them: A4; above and below 20 mm, left 30 mm, right 15 mm.
    public enum Page {
        public static let short = Length.mm(210)
        public static let long = Length.mm(297)
        public static let top = Length.mm(20)
        public static let bottom = Length.mm(20)
        public static let left = Length.mm(30)
        public static let right = Length.mm(15)

        /// How wide a line is, and how much room there is from top to bottom.
        public static func width(isWide: Bool) -> Length {
            Length(twips: (isWide ? long : short).twips - left.twips - right.twips)
        }
        public static func height(isWide: Bool) -> Length {
            Length(twips: (isWide ? short : long).twips - top.twips - bottom.twips)
        }
    }
}
