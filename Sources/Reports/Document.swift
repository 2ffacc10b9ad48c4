// A report as a value: blocks that every face (terminal, Markdown, HTML, CSV) shows with the same words and numbers.
import Diagnostics
import Rules

/// Text, tables and labels in reading order.
public struct Document: Sendable {
    public enum Block: Sendable {
        case title(Localized)
        /// A part of a long report: the ranking, one board. Headings after it stand below it.
        case chapter(Localized)
        case heading(Localized)
        case paragraph(Localized)
        case labels([Label])
        case table(Table)
        /// Lines that stand as they are: formulas, steps.
        case lines([Localized])
        case bullets([Localized])
        /// Bullets, each with the line of a file that it is about.
        case spots([Spot])
        /// Drawn where a face can draw; everywhere its numbers as a table.
        case chart(Chart)
        /// Opened by a reader who wants to know more; a face that cannot fold shows it under its title.
        case fold(Fold)
    }

    /// Blocks under a title that stand closed at first.
    public struct Fold: Sendable {
        public var title: Localized
        public var blocks: [Block]

        public init(_ title: Localized, _ blocks: [Block]) {
            self.title = title
            self.blocks = blocks
        }
    }

    public struct Spot: Sendable {
        public var text: Localized
        /// Lines that stand as they are, the mark under the spot as the last one.
        public var excerpt: [String]
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
        case unappraised = "not appraised"
        case partlyAppraised = "partly appraised"
        case unpublished = "not published"

        public var title: Localized {
            switch self {
            case .proposal: Caution.proposal.title
            case .madeUp: Caution.madeUp.title
            case .provisional: Localized(vi: "TẠM TÍNH", en: "PROVISIONAL")
            case .estimate: Localized(vi: "CÓ SỐ ƯỚC", en: "ESTIMATES")
            case .unappraised: Localized(vi: "CHƯA THẨM ĐỊNH", en: "NOT APPRAISED")
            case .partlyAppraised: Localized(vi: "MỚI THẨM ĐỊNH MỘT PHẦN", en: "PARTLY APPRAISED")
            case .unpublished: Localized(vi: "CHƯA CÔNG BỐ", en: "NOT PUBLISHED")
            }
        }
    }
    public var kind: Kind
    /// Why the label is there.
    public var reason: Localized
}

/// How a report is shown.
public enum ReportFormat: String, Sendable, CaseIterable {
    case text, markdown, html, json, csv
}

extension Document {
    /// The report as text for a terminal, as Markdown, as a page for a browser, or its first table as CSV.
    /// - Parameter colour: whether the output is a terminal that shows colours.
    public func rendered(as format: ReportFormat, in language: Language, colour: Bool = false) -> String {
        switch format {
        case .markdown: markdown(language)
        case .html: html(language)
        case .csv: csv(language)
        case .text, .json: text(language, colour)
        }
    }
}

extension Document {
    /// The cautions of the whole document, each once, in the order in which they are known.
    var labelKinds: [Label.Kind] {
        let found = blocks.reduce(into: Set<Label.Kind>()) { found, block in
            if case .labels(let labels) = block { found.formUnion(labels.map(\.kind)) }
        }
        return Label.Kind.allCases.filter(found.contains)
    }
}
