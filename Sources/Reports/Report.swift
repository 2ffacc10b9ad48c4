// The report of a bloc's period: one value, which every face (page, workbook, paper, text, JSON) shows.
import Diagnostics
import Ledger
import Rules
import Scoring

/// What leaves the tool after a half-year. The same ledger and the same moment give the same bytes in every format.
public struct Report: Sendable {
    public let review: Review
    /// What the ledger holds of the period.
    public let record: PeriodRecord
    /// The date that it bears.
    public let at: Moment
    /// What the ledger was when it was made.
    public let seal: Minutes.Seal?
    /// What was published of the whole bloc, which nothing is scored by.
    public let published: Submission?
    /// How the bloc stood in periods before, the earliest first.
    public let earlier: [Standing]
    /// The one board that it is about; nil for the whole bloc.
    public let board: String?
    /// The program's name and version.
    public let engine: String
    /// Chapters that were asked for beside the usual ones, in their order.
    public let insights: [Insight]

    /// A chapter on what might be: what would it take, how sure is the rank.
    public struct Insight: Sendable {
        /// What programs know it by: `whatif`, `stability`.
        public var name: String
        public var title: Localized
        public var blocks: [Document.Block]
        public var json: JSON

        public init(_ name: String, title: Localized, blocks: [Document.Block], json: JSON) {
            self.name = name
            self.title = title
            self.blocks = blocks
            self.json = json
        }
    }

    /// A period as it was ranked by its own edition.
    public struct Standing: Sendable {
        public var period: Period
        public var edition: Edition
        public var ranking: Ranking

        public init(period: Period, edition: Edition, ranking: Ranking) {
            self.period = period
            self.edition = edition
            self.ranking = ranking
        }
    }

    public init(
        review: Review, record: PeriodRecord, at: Moment, seal: Minutes.Seal? = nil, published: Submission? = nil,
        earlier: [Standing] = [], board: String? = nil, engine: String = "thidua",
        insights: [Insight] = []
    ) {
        self.review = review
        self.record = record
        self.at = at
        self.seal = seal
        self.published = published
        self.earlier = earlier
        self.board = board
        self.engine = engine
        self.insights = insights
    }
}
