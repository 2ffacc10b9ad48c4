// Moved estimates in columns and whole numbers, against every sample scored from its figures.
import Exact
import Rules
import Scoring
import Testing

@testable import Insight
@testable import thidua_bench

@Suite("Stability: estimates in whole numbers") struct StabilityEstimateTests {
    /// Some of the figures of some boards.
    private func estimates(_ contest: Contest, _ seed: Int) -> [String: [FigureKey]] {
        var draws = StabilityDraws(seed)
        let percent = draws.one(of: [5, 20, 60])
        return contest.entries.reduce(into: [:]) { estimates, entry in
            let keys = entry.figures.keys.sorted().filter { _ in draws.happens(percent) }
            if !keys.isEmpty { estimates[entry.board] = keys }
        }
    }

    private func plan(_ seed: Int, samples: Int = 30) -> Stability.Plan {
        let band = Rational([5, 12, 40][seed % 3], over: 100) ?? 0
        return Stability.Plan(samples: samples, seed: UInt64(seed), band: band)
    }

    @Test func `it is what scoring every sample from its figures gives`() throws {
        var (tried, quick, flat) = (0, 0, 0)
        for seed in 1...120 {
            let contest = try RandomContest(seed: seed).contest
            let state = contest.state
            let estimates = estimates(contest, seed)
            guard let samples = state.moved(estimates, plan(seed)) else { continue }
            #expect(samples == state.moved(estimates, plan(seed), usesKernel: false), "seed \(seed)")
            tried += 30
            let draws = EstimateDraws(contest, estimates, plan(seed))
            guard let kernel = EstimateKernel(state, contest, draws) else { continue }
            quick += kernel.ranks(0..<30).count { $0 != nil }
            flat += kernel.rowsOfSample < contest.entries.count ? 1 : 0
        }
        // Most need no scorecards; both ways to lay out the rows are met.
        #expect(tried > 2_000 && quick * 2 > tried && flat > 5, "\(tried) \(quick) \(flat)")
    }

    @Test func `tables with limits, keys, percents and open points as well`() throws {
        for seed in 1...120 {
            let state = try StabilityTable.random(seed)
            let estimates = estimates(Contest(state.scorer), seed)
            #expect(
                state.moved(estimates, plan(seed)) == state.moved(estimates, plan(seed), usesKernel: false),
                "seed \(seed)")
        }
    }

    @Test func `pieces of any size give the same`() throws {
        let contest = try RandomContest(seed: 7).contest
        let state = contest.state
        let estimates = Dictionary(
            contest.entries.map { ($0.board, $0.figures.keys.sorted()) }, uniquingKeysWith: { first, _ in first })
        let draws = EstimateDraws(contest, estimates, plan(7))
        let kernel = try #require(EstimateKernel(state, contest, draws))
        #expect(kernel.ranks(0..<40) == kernel.ranks(0..<13) + kernel.ranks(13..<14) + kernel.ranks(14..<40))
    }

    @Test func `only what moves with a figure is worked out again`() throws {
        // x1 is compared with the mean of all boards, x0 is not.
        var table = StabilityTable()
        table.sections = [
            (
                "A", "",
                [
                    StabilityTable.criterion("A.1", "score: x0.actual, atLeast: 0, atMost: 10"),
                    StabilityTable.criterion(
                        "A.2", "score: \"if x1.actual > mean(boards.x1.actual) then 10 else 0\"", ""),
                ]
            )
        ]
        let state = try table.state(["x0", "x1"], [("p", [8, 1]), ("q", [7, 5]), ("r", [3, 9])])
        let contest = Contest(state.scorer)
        func kernel(_ figure: String) -> EstimateKernel? {
            EstimateKernel(
                state, contest, EstimateDraws(contest, ["q": [FigureKey(figure, .actual)]], plan(1)))
        }
        #expect(kernel("x0")?.rowsOfSample == 1)
        #expect(kernel("x1")?.rowsOfSample == 3)
    }
}
