// A chart as a value: what is drawn, in words for those who do not see it, and the numbers beside it.
import Diagnostics
import Exact

/// Numbers to be drawn as bars or lines. Every face without pictures shows ``table`` alone.
public struct Chart: Sendable {
    public enum Kind: Sendable {
        /// One bar a category, its parts the series one after the other: points by section.
        case stacked
        /// One bar a series, side by side in each category: claimed beside verified.
        case grouped
        /// One bar a category to either side of zero: above and below the bloc's mean.
        case diverging
        /// One line a series over the categories; the smallest number stands on top where `isRank`.
        case lines(isRank: Bool)
    }

    public var kind: Kind
    public var title: Localized
    /// What it shows, in a sentence or two with the numbers that matter: for screen readers.
    public var summary: Localized
    public var categories: [Localized]
    public var series: [Localized]
    /// By category, then series; nil where there is no number.
    public var values: [[Rational?]]
    /// What stands beside the mark of each value, as the table shows it.
    public var texts: [[Localized]]
    /// By category, what stands at the end of a bar of several parts: their total, as the table shows it.
    public var ends: [Localized]
    /// The same numbers to be read.
    public var table: Table
    /// Whether the numbers stand in a table just above it: a face without pictures then says nothing twice.
    public var isRepeated: Bool

    public init(
        _ kind: Kind, title: Localized, summary: Localized, categories: [Localized], series: [Localized],
        values: [[Rational?]], texts: [[Localized]], ends: [Localized] = [], table: Table, isRepeated: Bool = false
    ) {
        self.kind = kind
        self.title = title
        self.summary = summary
        self.categories = categories
        self.series = series
        self.values = values
        self.texts = texts
        self.ends = ends
        self.table = table
        self.isRepeated = isRepeated
    }
}
