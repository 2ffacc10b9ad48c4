// A period of long ago with the boards of today: those that merged since stand in it as one board.
import Diagnostics
import Exact
import Rules
import Scoring

/// A bloc's earlier period as it would have been with the members of a later one. It was never so: all of it is worked out.
///
/// Figures of the boards that a member consists of are put together as ``Edition/combine(_:lacking:into:period:)`` says: flows,
/// stocks and counts are added, ratios worked out again from their parts. The bloc is then scored as a whole, bloc-wide
/// figures and ranks included. Points that a person gave cannot be added and are left open; so is how late a report was
/// whose parts came on different days. Votes were taken on other boards and do not count.
public struct MergedBloc: Sendable {
    public let view: TrendView
    /// Member of today → the boards that it consisted of then; only those that did not consist of themselves alone.
    public let parts: [String: [String]]
    /// Boards that reported then and of which no member of today consists: not in this bloc.
    public let leftOut: [String]

    /// Nil where every member of the later period that reported then was the board that it is.
    init?(_ recorded: RecordedPeriod, of bloc: Bloc, as later: Period) {
        let (edition, period) = (recorded.edition, recorded.period)
        let own = Dictionary(recorded.submissions.map { ($0.board, $0) }, uniquingKeysWith: { first, _ in first })
        let entries = Dictionary(
            recorded.state.scorer.entries.map { ($0.board, $0) }, uniquingKeysWith: { first, _ in first })
        var parts: [String: [String]] = [:]
        var taken: Set<String> = []
        var scored: [Entry] = []
        var submissions: [Submission] = []
        for member in bloc.members(in: later) {
            let boards = bloc.boards(in: member.id, of: later, at: period)
            taken.formUnion(boards)
            if boards == [member.id] {
                if let entry = entries[member.id] { scored.append(entry) }
                if let submission = own[member.id] { submissions.append(submission) }
                continue
            }
            let reports = boards.compactMap { own[$0] }
            guard !reports.isEmpty else { continue }
            parts[member.id] = boards
            let whole = edition.merged(reports, lacking: boards.filter { own[$0] == nil }, into: member.id, period)
            submissions.append(whole)
            var entry = Entry(whole)
            // One board under another name keeps what it was given.
            if boards.count == 1 { entry.awards = entries[boards[0]]?.awards ?? [:] }
            scored.append(entry)
        }
        guard !parts.isEmpty else { return nil }
        self.parts = parts
        leftOut = recorded.submissions.map(\.board).filter { !taken.contains($0) }
        view = TrendView(ScoredState(Scorer(edition, period: period, entries: scored)), submissions)
    }
}

extension Edition {
    /// Reports of boards put together, with the ratios worked out again.
    fileprivate func merged(
        _ parts: [Submission], lacking: [String], into board: String, _ period: Period
    ) -> Submission {
        var whole = combine(parts, lacking: lacking, into: board, period: period)
        _ = recomputeRatios(of: &whole)
        let days = Set(parts.map { $0.lateness?.days })
        if lacking.isEmpty, days.count == 1, let lateness = parts[0].lateness {
            whole.lateness = lateness
        } else {
            whole.gaps[.daysLate] = Localized(
                vi: "các đơn vị hợp thành nộp báo cáo vào những ngày khác nhau",
                en: "the boards that it consists of handed in on different days")
        }
        return whole
    }
}
