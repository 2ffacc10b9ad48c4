// How a bloc and its boards did from period to period, each scored by the edition of its time.
import Exact
import Rules
import Scoring

/// The periods of a bloc, seen from the last of them.
///
/// Points of two periods are compared only where the same figures would bring the same points, and only like with like: a
/// first half-year with a first half-year, a year with a year. Boards that merged since stand in earlier periods as one
/// board as well, worked out from what was reported then: see ``MergedBloc``.
public struct Trend: Sendable {
    public let bloc: Bloc
    /// The earliest first; the last is the one from which the others are seen.
    public let periods: [TrendPeriod]
    /// The members at the end of the last period.
    public let members: [Member]
    private let memberIDs: Set<String>

    /// - Parameter periods: those that boards have reported for, each once, in any order.
    public init(_ bloc: Bloc, _ periods: [RecordedPeriod]) {
        self.bloc = bloc
        let sorted = periods.sorted { $0.period < $1.period }
        members = sorted.last.map { bloc.members(in: $0.period) } ?? []
        memberIDs = Set(members.map(\.id))
        self.periods = sorted.map { recorded in
            TrendPeriod(recorded, merged: MergedBloc(recorded, of: bloc, as: sorted[sorted.count - 1].period))
        }
    }

    public var last: TrendPeriod? { periods.last }

    /// Whether a board is a member at the end of the last period.
    public func isMember(_ board: String) -> Bool { memberIDs.contains(board) }

    /// The boards that anything can be said of: today's in the order of the last ranking, the other members in theirs, then
    /// those that left.
    public var boards: [String] {
        let ranked = last?.recorded.state.ranking.rows.map(\.scorecard.board) ?? []
        let views = periods.flatMap { [$0.recorded, $0.view] }
        let others = Set(views.flatMap { $0.rows.keys }).subtracting(ranked)
        let rest = bloc.members.map(\.id).filter(others.contains)
        return ranked + rest.filter(isMember) + rest.filter { !isMember($0) }
    }

    /// The bloc as a board is seen in a period: with today's members where the board is one of them.
    func view(of board: String, in period: TrendPeriod) -> TrendView {
        isMember(board) ? period.view : period.recorded
    }

    /// The latest earlier period of the same part of a year, which figures can be compared with.
    /// - Parameter isThere: whether that period has what is to be compared.
    public func likePeriod(before number: Int, where isThere: (TrendPeriod) -> Bool = { _ in true }) -> Int? {
        periods[..<number].lastIndex { $0.period.part == periods[number].period.part && isThere($0) }
    }
}

/// A period as the ledger has it: what a trend is made of.
public struct RecordedPeriod: Sendable {
    public let state: ScoredState
    /// What is scored: one for each board that reported.
    public let submissions: [Submission]

    public init(_ state: ScoredState, submissions: [Submission]) {
        self.state = state
        self.submissions = submissions
    }

    public var period: Period { state.scorer.period }
    public var edition: Edition { state.scorer.edition }
}

/// One period of a trend.
public struct TrendPeriod: Sendable {
    public let period: Period
    public let edition: Edition
    /// As it was.
    public let recorded: TrendView
    /// As it would have been with today's members; nil where none of them consisted of other boards then.
    public let merged: MergedBloc?

    init(_ recorded: RecordedPeriod, merged: MergedBloc?) {
        period = recorded.period
        edition = recorded.edition
        self.recorded = TrendView(recorded.state, recorded.submissions)
        self.merged = merged
    }

    /// What later periods are compared with.
    public var view: TrendView { merged?.view ?? recorded }
}

/// A scored bloc whose boards are looked up by name.
public struct TrendView: Sendable {
    public let state: ScoredState
    public let rows: [String: Ranking.Row]
    public let submissions: [String: Submission]
    /// How many boards are ranked.
    public let ranked: Int

    init(_ state: ScoredState, _ submissions: [Submission]) {
        self.state = state
        rows = Dictionary(
            state.ranking.rows.map { ($0.scorecard.board, $0) }, uniquingKeysWith: { first, _ in first })
        self.submissions = Dictionary(
            submissions.map { ($0.board, $0) }, uniquingKeysWith: { first, _ in first })
        ranked = state.ranking.rows.count { $0.rank != nil }
    }

    public var edition: Edition { state.scorer.edition }

    /// Points as the edition counts them: rounded or exact.
    public func chosen(_ points: Points) -> Bounds {
        edition.ranking.on == .rounded ? points.rounded : points.exact
    }
}
