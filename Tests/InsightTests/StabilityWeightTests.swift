// Samples of weights: whole numbers against scorecards, and what must hold whatever is drawn.
import Exact
import Rules
import Scoring
import Testing

@testable import Insight

@Suite("Stability: weights moved") struct StabilityWeightTests {
    @Test func `whole numbers rank as scorecards do`() throws {
        var counted = 0
        for seed in 1...300 {
            let state = try StabilityTable.random(seed)
            var plan = Stability.Plan(samples: 12, seed: UInt64(seed))
            plan.share = Rational([1, 10, 33, 99][seed % 4], over: 100)!
            for lines in [StabilityKernel.Lines.criteria, .sections] {
                if let kernel = StabilityKernel(state, lines, scale: StabilityKernel.Scale(plan.share)!) {
                    counted += 1
                    // With the factor 1 everywhere the ranking is the one that is there.
                    var room = StabilityRoom(kernel)
                    let count =
                        lines == .criteria ? state.scorer.edition.criteria.count : state.scorer.edition.sections.count
                    let ones = Array(repeating: kernel.scale.bottom, count: count)
                    if let ranks = room.ranks(ones) { #expect(ranks == state.standings.map(\.rank), "seed \(seed)") }
                }
                #expect(
                    state.weighed(lines, plan) == state.weighed(lines, plan, usesKernel: false),
                    "seed \(seed), \(lines)")
            }
        }
        #expect(counted > 500)
    }
}
