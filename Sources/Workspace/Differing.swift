// What moved between two heads of a ledger: the ranking after every event that can move it, all by the same rules.
import Diagnostics
import Ledger
import Rules
import Scoring

/// What differs between two heads of a bloc's ledger for one period.
public struct LedgerDiff: Sendable {
    /// The period as it stands at the later head.
    public var period: OpenPeriod
    /// How many events either head has.
    public var from: Int
    public var to: Int
    /// The last event of the earlier head; nil for none.
    public var last: Event?
    /// The events between the two that are about the period, or moved something in it; also those that cannot move anything.
    public var events: [Event]
    /// What moved, and by which of the events.
    public var history: RankingHistory
    /// Events after which the period could not be read: what they moved counts with the next one.
    public var unread: [Int]
}

extension Workspace {
    /// Replays a ledger from one head to another and scores the period after every event that can move something, by the
    /// rules as they lie in `Criteria` now.
    /// - Parameters:
    ///   - from: how many events the earlier head has.
    ///   - to: how many the later one has; nil for all that there are.
    /// - Throws: `ledger.head` for a head that the ledger does not have, `usage.heads` where the later one is the
    ///   earlier; what ``open(bloc:period:head:)`` throws of either head.
    public func differences(
        bloc: Bloc, period: Period, from: Int, to: Int? = nil
    ) throws(Diagnosed) -> LedgerDiff {
        let rules = try rules(of: bloc)
        let ledger = try blocLedger(of: bloc, head: to)
        let end = ledger.contents.events.count
        guard from <= end else {
            throw Diagnosed(
                Diagnostic(
                    .error, to == nil ? "ledger.head" : "usage.heads",
                    Localized(
                        vi: "đầu sổ \(from) không đứng trước đầu sổ \(end)",
                        en: "the head \(from) is not before the head \(end)"),
                    expected: Localized(
                        vi: "hai số sự kiện, số nhỏ trước", en: "two numbers of events, the smaller one first")))
        }
        let first = try open(period, in: blocLedger(of: bloc, head: from), by: rules)
        let now = try open(period, in: ledger, by: rules)
        var states: [(event: Int, state: ScoredState)] = []
        var unread: [Int] = []
        let between = ledger.contents.events[from...]
        for event in between where event.action.movesScores {
            if let state = try? open(period, in: ledger.head(event.index + 1), by: rules) {
                states.append((event.index, ScoredState(state.scorer())))
            } else {
                unread.append(event.index)
            }
        }
        let history = RankingHistory(from: ScoredState(first.scorer()), states)
        let moving = Set(history.steps.filter { !$0.diff.isEmpty }.map(\.event))
        return LedgerDiff(
            period: now, from: from, to: end, last: from > 0 ? ledger.contents.events[from - 1] : nil,
            events: between.filter { $0.period == period.description || moving.contains($0.index) }, history: history,
            unread: unread)
    }

    /// How many events a ledger had right after the last publication of a period.
    /// - Throws: `period.not-published`; `ledger.…`, `environment.…`.
    public func headAtPublication(bloc: Bloc, period: Period) throws(Diagnosed) -> Int {
        guard let last = try blocLedger(of: bloc).record(of: period)?.publications.last else {
            throw Diagnosed(
                Diagnostic(
                    .error, "period.not-published",
                    Localized(vi: "kỳ \(period) chưa công bố", en: "\(period) has not been published")))
        }
        return last.event.index + 1
    }
}

extension Action {
    /// Whether it can move points or ranks.
    var movesScores: Bool {
        switch self {
        case .submitted, .replaced, .withdrawn, .awarded, .appraised, .voted: true
        case .objected, .resolved, .published, .reopened, .corrected: false
        }
    }
}
