// Order among boards: worked examples of ties, keys and open ranks.
import Exact
import Testing

@testable import Rules
@testable import Scoring

struct RankingTests {
    private func ranking(
        _ entries: [Entry], keys: String = "total", rule: String = #"score: "z.actual""#, more: [String] = []
    ) throws -> Ranking {
        let scorer = try Table(
            sections: [section("A", "10", [criterion("A.1", "10", rule)])],
            ranking: "{on: rounded, keys: [\(keys)], ties: share}", more: more
        ).scorer(entries)
        return scorer.ranking(scorer.scorecards())
    }

    private func ranks(_ ranking: Ranking) -> [String] {
        ranking.rows.map { row in
            let rank = row.rank.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" } ?? "–"
            return "\(row.scorecard.board) \(rank)"
                + (row.tiedWith.isEmpty ? "" : " = \(row.tiedWith.joined(separator: " "))")
        }
    }

    private func decisions(_ ranking: Ranking) -> [String] {
        ranking.decisions.map { decision in
            switch decision.verdict {
            case .decided(let key, let a, let b):
                "\(decision.first) > \(decision.second): \(key.text) \(a.words) \(b.words)"
            case .voted(let vote, let a, let b):
                "\(decision.first) > \(decision.second): vote \(vote.event), \(a) to \(b)"
            case .tied: "\(decision.first) = \(decision.second)"
            case .open(let key, let a, let b):
                "\(decision.first) ? \(decision.second): \(key.text) \(a.words) \(b.words)"
            }
        }
    }

    @Test func equalBoardsShareARankAndTheNextOneIsLeftOut() throws {
        let ranking = try ranking([
            board("d", ["z": 1]), board("c", ["z": 5]), board("b", ["z": 5]), board("a", ["z": 9]),
        ])
        #expect(ranks(ranking) == ["a 1", "b 2 = c", "c 2 = b", "d 4"])
        #expect(decisions(ranking) == ["a > b: total 9 5", "b = c", "c > d: total 5 1"])
    }

    @Test func laterKeysDecideWhatIsEqualBefore() throws {
        let keys =
            "total, section A, criterion A.1, indicator y growth, indicator y plan percent, indicator w actual ascending"
        let ranking = try ranking(
            [
                // All have 5 points. y grew by 10%, 10%, 10%, 20%; a to c reach 50%, 50% and 60% of the plan.
                board("a", ["z": 5, "y": 11, "y.previous": 10, "y.plan": 22, "w": 3]),
                board("b", ["z": 5, "y": 22, "y.previous": 20, "y.plan": 44, "w": 2]),
                board("c", ["z": 5, "y": 33, "y.previous": 30, "y.plan": 55]),
                board("d", ["z": 5, "y": 12, "y.previous": 10, "y.plan": 99]),
            ], keys: keys)
        #expect(ranks(ranking) == ["d 1", "c 2", "b 3", "a 4"])
        #expect(
            decisions(ranking) == [
                "d > c: indicator y growth 20 10", "c > b: indicator y plan percent 60 50",
                "b > a: indicator w actual ascending 2 3",
            ])
    }

    @Test func aMissingKeyFigureKeepsOnlyTheTiedOnesOpen() throws {
        let ranking = try ranking(
            [board("a", ["z": 5, "w": 3]), board("b", ["z": 5]), board("c", ["z": 5, "w": 7]), board("d", ["z": 1])],
            keys: "total, indicator w actual")
        // b may stand anywhere among the three.
        #expect(ranks(ranking) == ["c 1–2", "b 1–3", "a 2–3", "d 4"])
        #expect(
            decisions(ranking) == [
                "c ? b: indicator w actual 7 −∞…∞", "b ? a: indicator w actual −∞…∞ 3", "a > d: total 5 1",
            ])
    }

    @Test func anOpenTotalIsAnIntervalOfRanks() throws {
        // A hole between 3 and 9 for a; b and c are sure.
        let ranking = try ranking(
            [board("a"), board("b", ["z": 20]), board("c", ["z": 1]), board("d", ["z": 11])],
            rule: #"bands: {of: z.actual, "< 10": 3, "[10..15]": 6, "> 15": 9}"#)
        // a has 3 to 9: it may share the first rank with b, and stays ahead of c or shares the third.
        #expect(ranks(ranking) == ["b 1", "a 1–3", "d 2–3", "c 3–4"])
        #expect(decisions(ranking) == ["b ? a: total 9 3…9", "a ? d: total 3…9 6", "d > c: total 6 3"])
    }

    @Test func boardsThatMayBeEqualAreOpenAndNotTied() throws {
        let ranking = try ranking([board("a"), board("b")])
        #expect(ranks(ranking) == ["a 1–2", "b 1–2"])
        #expect(decisions(ranking) == ["a ? b: total 0…10 0…10"])
    }

    @Test func nothingAndOneBoardCanBeRanked() throws {
        #expect(try ranking([]).rows.isEmpty)
        #expect(ranks(try ranking([board("a", ["z": 5])])) == ["a 1"])
    }

    @Test func anOpenEndLiesBeyondEveryNumber() throws {
        let scorer = try Table(
            sections: [
                section(
                    "A", "10",
                    [
                        criterion("A.1", "5", "bonus: [{each: z.actual, points: 1}]"),
                        criterion("A.2", "5", "deduct: [{each: w.actual, points: 1}]"),
                    ])
            ]
        ).scorer([board("a", ["z": 100, "w": 0]), board("up", ["w": 0]), board("down", ["z": 5]), board("any")])
        let ranking = scorer.ranking(scorer.scorecards())
        #expect(ranking.rows.map(\.basis.words) == ["100", "0…∞", "−∞…∞", "−∞…5"])
        #expect(ranks(ranking) == ["a 1–3", "up 1–4", "any 1–4", "down 2–4"])
    }

    @Test func aKeyThatDividesByNothingDecidesNothing() throws {
        let ranking = try ranking(
            [board("a", ["z": 5, "y": 1, "y.previous": 0]), board("b", ["z": 5, "y": 3, "y.previous": 2])],
            keys: "total, indicator y growth")
        #expect(ranks(ranking) == ["b 1–2", "a 1–2"])
        #expect(decisions(ranking) == ["b ? a: indicator y growth 50 −∞…∞"])
    }

    @Test func theExactTotalsMayBeCompared() throws {
        let entries = [board("a", ["z": "5.001"]), board("b", ["z": "5.002"])]
        func ranking(_ on: String) throws -> Ranking {
            let scorer = try Table(
                sections: [section("A", "10", [criterion("A.1", "10", #"score: "z.actual""#)])],
                rounding: "{at: criterion, places: 2, mode: half up}", ranking: "{on: \(on), keys: [total], ties: vote}"
            ).scorer(entries)
            return scorer.ranking(scorer.scorecards())
        }
        #expect(ranks(try ranking("rounded")) == ["a 1 = b", "b 1 = a"])
        #expect(ranks(try ranking("exact")) == ["b 1", "a 2"])
    }
}
