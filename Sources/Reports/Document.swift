// A report as a value: blocks that every face (terminal, Markdown, CSV) shows with the same words and numbers.
import Diagnostics

/// Text, tables and labels in reading order.
public struct Document: Sendable {
    public enum Block: Sendable {
        case title(Localized)
        case heading(Localized)
        case paragraph(Localized)
        case labels([Label])
        case table(Table)
        /// Lines that stand as they are: formulas, steps.
        case lines([Localized])
        case bullets([Localized])
    }

    public var blocks: [Block]

    public init(_ blocks: [Block]) {
        self.blocks = blocks
    }
}

/// A caution that stands wherever the numbers stand.
public struct Label: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case proposal
        case madeUp = "made-up figures"
        case provisional, estimate

        public var title: Localized {
            switch self {
            case .proposal: Localized(vi: "ĐỀ XUẤT", en: "PROPOSAL")
            case .madeUp: Localized(vi: "SỐ LIỆU MINH HOẠ", en: "MADE-UP FIGURES")
            case .provisional: Localized(vi: "TẠM TÍNH", en: "PROVISIONAL")
            case .estimate: Localized(vi: "CÓ SỐ ƯỚC", en: "ESTIMATES")
            }
        }
    }
    public var kind: Kind
    /// Why the label is there.
    public var reason: Localized
}

/// Rows and columns of text. Without rows a terminal and Markdown show nothing, CSV its head.
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

    public var columns: [Column]
    public var rows: [[Localized]]

    public init(_ columns: [Column], _ rows: [[Localized]]) {
        self.columns = columns
        self.rows = rows
    }
}

/// How a report is shown.
public enum ReportFormat: String, Sendable, CaseIterable {
    case text, markdown, json, csv
}

extension Document {
    /// The report as text for a terminal, as Markdown, or its first table as CSV.
    /// - Parameter colour: whether the output is a terminal that shows colours.
    public func rendered(as format: ReportFormat, in language: Language, colour: Bool = false) -> String {
        switch format {
        case .markdown: markdown(language)
        case .csv: csv(language)
        case .text, .json: text(language, colour)
        }
    }
}
