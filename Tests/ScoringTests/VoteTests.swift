// Votes on equal boards: they are the last key where the edition says so, and count only for the boards voted on.
import Rules
import Testing

@testable import Scoring

@Suite("Votes on equal boards") struct VoteTests {
    private func ranking(
        _ totals: [String: Int?], _ votes: [TieVote], ties: String = "vote", more: [String] = []
    ) throws -> Ranking {
        let edition = try Table(
            points: "100", sections: [section("A", "100", [criterion("A.1", "100", #"score: "z.actual""#)])],
            ranking: "{on: rounded, keys: [total], ties: \(ties)}", more: more
        ).edition()
        let entries = totals.map { id, total in board(id, total.map { ["z": .number(.init($0))] } ?? [:]) }
        let scorer = Scorer(edition, period: try #require(Period("2024")), entries: entries, votes: votes)
        return scorer.ranking(scorer.scorecards())
    }

    private func order(_ ranking: Ranking) -> [String] {
        ranking.rows.map { row in
            let rank = row.rank.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" } ?? "–"
            return "\(row.scorecard.board) \(rank)" + (row.tiedWith.isEmpty ? "" : "=")
        }
    }

    private func verdicts(_ ranking: Ranking) -> [String] {
        ranking.decisions.map { decision in
            switch decision.verdict {
            case .voted(let vote, let a, let b): "\(decision.first) \(decision.second): \(a) to \(b), \(vote.event)"
            case .tied: "\(decision.first) = \(decision.second)"
            case .decided: "\(decision.first) > \(decision.second)"
            case .open: "\(decision.first) ? \(decision.second)"
            }
        }
    }

    @Test func `the board with more votes stands first`() throws {
        let vote = TieVote(event: 41, inFavour: ["b": 6, "a": 5])
        let voted = try ranking(["a": 90, "b": 90, "c": 95, "d": 80], [vote])
        #expect(order(voted) == ["c 1", "b 2", "a 3", "d 4"])
        #expect(verdicts(voted) == ["c > b", "b a: 6 to 5, 41", "a > d"])
        #expect(voted.countedVotes == [vote])
        #expect(voted.idleVotes.isEmpty)
    }

    @Test func `equal votes leave the boards equal`() throws {
        let voted = try ranking(["a": 90, "b": 90], [TieVote(event: 4, inFavour: ["a": 5, "b": 5])])
        #expect(order(voted) == ["a 1=", "b 1="])
        #expect(verdicts(voted) == ["a = b"])
    }

    @Test func `a vote on boards that are equal no more has no effect`() throws {
        let vote = TieVote(event: 4, inFavour: ["a": 5, "b": 6])
        let moved = try ranking(["a": 91, "b": 90], [vote])
        #expect(order(moved) == ["a 1", "b 2"])
        #expect(moved.idleVotes == [vote])
        // A third board is equal to them now: nobody voted on the three.
        let joined = try ranking(["a": 90, "b": 90, "c": 90], [vote])
        #expect(order(joined) == ["a 1=", "b 1=", "c 1="])
        #expect(joined.idleVotes == [vote])
    }

    @Test func `a later vote on the same boards takes the place of the earlier one`() throws {
        let first = TieVote(event: 4, inFavour: ["a": 5, "b": 6])
        let second = TieVote(event: 7, inFavour: ["a": 7, "b": 4])
        let voted = try ranking(["a": 90, "b": 90], [first, second])
        #expect(order(voted) == ["a 1", "b 2"])
        #expect(voted.countedVotes == [second])
        #expect(voted.idleVotes.isEmpty)
    }

    @Test func `those that a vote leaves equal are voted on again`() throws {
        let all = TieVote(event: 4, inFavour: ["a": 3, "b": 3, "c": 5])
        let rest = TieVote(event: 5, inFavour: ["a": 4, "b": 7])
        let voted = try ranking(["a": 90, "b": 90, "c": 90], [all, rest])
        #expect(order(voted) == ["c 1", "b 2", "a 3"])
        #expect(verdicts(voted) == ["c b: 5 to 3, 4", "b a: 7 to 4, 5"])
        // The other way round the second vote came before there was anything to vote on.
        #expect(try ranking(["a": 90, "b": 90, "c": 90], [rest, all]).idleVotes == [rest])
    }

    @Test func `a board whose figures are missing may still come between them, or before`() throws {
        let voted = try ranking(["a": 90, "b": 90, "c": nil], [TieVote(event: 4, inFavour: ["a": 6, "b": 5])])
        #expect(order(voted) == ["a 1–2", "c 1–3", "b 2–3"])
    }

    @Test func `where ranks are shared a vote gives the places of a class or flag alone`() throws {
        let flags = #"flags: [{id: f, title: {vi: f, en: f}, quota: 1, quotaTies: vote}]"#
        let vote = TieVote(event: 4, inFavour: ["a": 5, "b": 6])
        let open = try ranking(["a": 90, "b": 90], [], ties: "share", more: [flags])
        #expect(open.flagQuotas.first?.edge?.boards == ["a", "b"])
        let voted = try ranking(["a": 90, "b": 90], [vote], ties: "share", more: [flags])
        #expect(order(voted) == ["a 1=", "b 1="])
        #expect(verdicts(voted) == ["a = b"])
        #expect(voted.flagQuotas.first?.surely == ["b"])
        #expect(voted.flagQuotas.first?.edge == nil)
        #expect(voted.countedVotes == [vote])
    }

    @Test func `where nothing is left to votes they have no effect`() throws {
        let flags = #"flags: [{id: f, title: {vi: f, en: f}, quota: 1, quotaTies: all}]"#
        let vote = TieVote(event: 4, inFavour: ["a": 5, "b": 6])
        let voted = try ranking(["a": 90, "b": 90], [vote], ties: "share", more: [flags])
        #expect(voted.flagQuotas.first?.surely == ["a", "b"])
        #expect(voted.idleVotes == [vote])
    }

    @Test func `places of a class that a vote decides`() throws {
        let grades =
            "grades: [{id: x, title: {vi: x, en: x}, from: 80, quota: 2}, {id: y, title: {vi: y, en: y}, from: 50}]"
        let vote = TieVote(event: 4, inFavour: ["b": 2, "c": 4, "d": 4])
        let voted = try ranking(["a": 99, "b": 90, "c": 90, "d": 90], [vote], more: [grades])
        // One place is left after a; c and d have equal votes for it, b has fewer.
        #expect(voted.gradeQuotas.first?.surely == ["a"])
        #expect(voted.gradeQuotas.first?.edge?.boards == ["c", "d"])
        #expect(
            voted.rows.map { "\($0.scorecard.board) \($0.grades.map(\.id).joined(separator: "/"))" }
                == ["a x", "c x/y", "d x/y", "b y"])
    }
}
