// A criterion or a section left out, other policies, and estimates a little off.
import Exact
import Rules
import Scoring
import Testing

@testable import Insight

@Suite("Stability: left out, other policies, estimates") struct StabilityTrialTests {
    private func table(rounding: String = "{at: none}", ranking: String? = nil, missing: String = "") -> StabilityTable
    {
        var table = StabilityTable(rounding: rounding)
        if let ranking { table.ranking = ranking }
        table.sections = [
            (
                "A", "",
                [
                    StabilityTable.criterion("A.1", "score: x0.actual, atLeast: 0, atMost: 10", missing),
                    StabilityTable.criterion("A.2", "score: x1.actual, atLeast: 0, atMost: 10", missing),
                ]
            ),
            (
                "B", ", atLeast: 2",
                [StabilityTable.criterion("B.1", "score: x2.actual, atLeast: 0, atMost: 10", missing)]
            ),
        ]
        return table
    }

    private let indicators = ["x0", "x1", "x2"]

    @Test func `what is left out counts for nothing, and neither do keys that name it`() throws {
        // p 8 + 1 + 5 = 14, q 2 + 5 + 6 = 13, r 2 + 5 + 6 = 13 and equal but for nothing: they share rank 2.
        let state = try table().state(
            indicators, [("p", [8, 1, 5]), ("q", [2, 5, 6]), ("r", [2, 5, 6])])
        func moves(_ subject: StabilityOmission.Subject) -> [String] {
            state.omissions().first { $0.subject == subject }!.moves.map {
                "\($0.board) \($0.before.lowerBound) → \($0.after?.lowerBound ?? 0)"
            }
        }
        // Without A.1: 6, 11, 11.
        #expect(moves(.criterion("A.1")) == ["p 1 → 3", "q 2 → 1", "r 2 → 1"])
        // Without A.2: 13, 8, 8.
        #expect(moves(.criterion("A.2")).isEmpty)
        // Without A: 5, 6, 6. Without B: 9, 7, 7. Without B.1 its section still gives 2 to each.
        #expect(moves(.section("A")) == ["p 1 → 3", "q 2 → 1", "r 2 → 1"])
        #expect(moves(.section("B")).isEmpty && moves(.criterion("B.1")).isEmpty)
        #expect(state.omissions().count == 5)

        let keyed = try table(ranking: "{on: rounded, notAssigned: points, keys: [total, criterion A.1], ties: share}")
            .state(indicators, [("p", [8, 1, 5]), ("q", [5, 4, 5])])
        // 14 each: A.1 decides. Without it 6 against 9; without A, 5 each, and the key leaves them equal.
        #expect(keyed.standings.map(\.rank) == [1...1, 2...2])
        #expect(keyed.omissions().first { $0.subject == .section("A") }!.moves.map(\.after) == [1...1])
    }

    @Test func `percents are of what is left`() throws {
        // p has no B.1: 12 of 20 (60%); q 6 + 5 + 5.5 of 30 (55%). Without A.2: 6 of 10 (60%) against 11.5 of 20 (57.5%);
        // without A.1: 6 of 10 against 10.5 of 20 (52.5%); p 7 + 5 without A.1 50%.
        var table = table(ranking: "{on: rounded, notAssigned: percent, keys: [total], ties: share}")
        table.sections[1] = (
            "B", "",
            [
                StabilityTable.criterion(
                    "B.1", "score: x2.actual, atLeast: 0, atMost: 10", ", assigned: \"x2.actual > 0\"")
            ]
        )
        let half = Rational(11, over: 2)!
        let state = try table.state(indicators, [("p", [7, 5, 0]), ("q", [6, 5, half])])
        #expect(state.standings.map(\.board) == ["p", "q"])
        let moves = state.omissions().first { $0.subject == .criterion("A.1") }!.moves
        #expect(moves.map(\.after) == [2...2, 1...1])
    }

    @Test func `every policy is tried, and the one in force is said`() throws {
        // To whole points, half up, by criterion: p 3.5 + 3.5 + 2 → 4 + 4 + 2 = 10; q 4.4 + 4.4 + 2 → 10. They share rank 1.
        // By section: 7 + 2 = 9 against 8.8 + 2 → 9 + 2 = 11; in the end 9 against 10.8; never: the same.
        func tenth(_ number: Int) -> Rational { Rational(number, over: 10)! }
        let state = try table(rounding: "{at: criterion, places: 0, mode: half up}").state(
            indicators, [("p", [tenth(35), tenth(35), 2]), ("q", [tenth(44), tenth(44), 2])])
        let trials = state.trials()
        #expect(trials.count == 9 && trials.filter(\.isCurrent).count == 3)
        func after(_ policy: StabilityTrial.Policy) -> [String] {
            trials.first { $0.policy == policy }!.moves.map { "\($0.board) \($0.after?.lowerBound ?? 0)" }
        }
        #expect(after(.rounding(.section)) == ["p 2"] && after(.rounding(.total)) == ["p 2"])
        #expect(after(.rounding(.never)) == ["p 2"] && after(.rounding(.criterion)).isEmpty)
        #expect(after(.ties(.vote)).isEmpty)
        // An edition that rounds nowhere has no decimals to round to.
        let never = try table().state(indicators, [("p", [1, 2, 3]), ("q", [1, 2, 4])]).trials()
        #expect(never.count == 5)
    }

    @Test func `a missing figure is nothing, anything or no criterion`() throws {
        // p 5 + ? + 3 with anything from 0 to 10; q 6 + 4 + 3 = 13: open. Zero: 8 against 13. Not assigned, by points: the same.
        let state = try table().state(indicators, [("p", [5, nil, 3]), ("q", [6, 4, 3])])
        #expect(state.standings.map(\.rank) == [1...2, 1...2])
        let zero = state.trials().first { $0.policy == .missing(.zero) }!
        #expect(zero.moves.map(\.after).contains(2...2) && zero.moves.count == 2)
        #expect(state.trials().first { $0.policy == .missing(.undetermined) }!.isCurrent)
    }

    @Test func `estimates move within the band, to their decimals, and no further than they may`() throws {
        // p 8, q 8.5 of A.1 alone: ±5% of 8.5 is 8.075 … 8.925, never below 8; ±10% is 7.65 … 9.35.
        let state = try table().state(indicators, [("p", [8, 0, 2]), ("q", [Rational(17, over: 2), 0, 2])])
        let key = FigureKey("x0", .actual)
        func samples(_ band: Int) -> EstimateSamples? {
            state.moved(
                ["q": [key]], Stability.Plan(samples: 200, band: Rational(band, over: 100)!))
        }
        let near = try #require(samples(5))
        #expect(near.figures == [EstimateSamples.Moved(board: "q", key: key)])
        #expect(near.samples.boards.map(\.kept) == [200, 200])
        let far = try #require(samples(10))
        #expect(far.samples.pairs[0].turned > 10 && far.samples.pairs[0].held > 10)
        // Points of A.1 are at most 10: what would be more is worth nothing more, and what the criterion refuses is open.
        #expect(state.moved([:], Stability.Plan()) == nil)
        #expect(state.moved(["p": [FigureKey("gone", .actual)]], Stability.Plan()) == nil)
    }

    @Test func `an estimate stays in its range, and a ratio with its parts`() throws {
        let text = table().text(indicators).replacing(
            "  x1: {title: {vi: x, en: x}, unit: u, nature: stock, has: [actual], decimals: 3}",
            with: """
                  x1: {title: {vi: x, en: x}, unit: u, nature: stock, has: [actual], decimals: 0, range: "[0..10]"}
                  r: {title: {vi: x, en: x}, unit: percent, nature: ratio, has: [actual], decimals: 1, ratio: {of: x0, to: x2}}
                """)
        let (read, found) = Edition.read(text, file: "trial.yaml")
        let edition = try #require(read, "\(found.map(\.message.en))")
        func entry(_ board: String, _ figures: [String: Int]) -> Entry {
            let figures = figures.map { (FigureKey($0.key, .actual), Quantity.number(Rational($0.value))) }
            return Entry(
                board: board, figures: edition.withRatios(Dictionary(figures, uniquingKeysWith: { first, _ in first })))
        }
        let contest = Contest(
            edition, period: Period("2024-H1")!,
            entries: [entry("p", ["x0": 5, "x1": 10, "x2": 5]), entry("q", ["x0": 5, "x1": 9, "x2": 5])])
        let state = contest.state
        let samples = try #require(
            state.moved(
                ["p": [FigureKey("x1", .actual), FigureKey("r", .actual)]],
                Stability.Plan(samples: 300, band: Rational(9, over: 100)!)))
        // 10 may not grow, and with whole numbers 9.1 … 10 are 9 or 10: never below q's 9. The ratio is no figure of its own.
        #expect(samples.figures.map(\.key) == [FigureKey("x1", .actual)])
        #expect(samples.samples.pairs[0].turned == 0)
        #expect(samples.samples.boards[0].seen == 1...1)
        #expect(samples.samples.pairs[0].held > 0 && samples.samples.pairs[0].held < 300)
    }
}
