// Samples of weights: whole numbers against scorecards, and what must hold whatever is drawn.
import Exact
import Rules
import Scoring
import Testing

@testable import Insight

@Suite("Stability: weights moved") struct StabilityWeightTests {
    @Test func `whole numbers rank as scorecards do`() throws {
        var counted = 0
        for seed in 1...120 {
            let state = try StabilityTable.random(seed)
            var plan = Stability.Plan(samples: 8, seed: UInt64(seed))
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
        #expect(counted > 200)
    }
}

extension StabilityWeightTests {
    /// Two boards of which p leads by 8 × 1/2 − 2 in A.1 and A.2: p 8 + 2, q 4 + 5.
    private func two(_ p: [Rational?], _ q: [Rational?], rounding: String = "{at: none}") throws -> ScoredState {
        var table = StabilityTable(rounding: rounding)
        table.sections = [
            (
                "A", "",
                (0..<p.count).map {
                    StabilityTable.criterion("A.\($0 + 1)", "score: x\($0).actual, atLeast: 0, atMost: 10")
                }
            )
        ]
        return try table.state((0..<p.count).map { "x\($0)" }, [("p", p), ("q", q)])
    }

    @Test func `boards whose points are out of reach keep their ranks in every sample`() throws {
        // 9 + 9 against 5 + 5: even 90% of the first is more than 110% of the second.
        let samples = try two([9, 9], [5, 5]).weighed(.criteria, Stability.Plan(samples: 300))
        #expect(samples.samples == 300)
        #expect(samples.boards.map(\.kept) == [300, 300] && samples.boards.map(\.seen) == [1...1, 2...2])
        #expect(samples.pairs[0].held == 300 && samples.pairs[0].turned == 0)
    }

    @Test func `sections weighed alone keep what stands in one section apart`() throws {
        // With one section both totals have the same factor: 10 against 9 whatever it is; criteria do turn round.
        let state = try two([8, 2], [4, 5])
        let plan = Stability.Plan(share: Rational(1, over: 2)!, samples: 500)
        #expect(state.weighed(.sections, plan).boards.allSatisfy { $0.kept == 500 })
        let criteria = state.weighed(.criteria, plan)
        #expect(criteria.pairs[0].turned > 0 && criteria.pairs[0].held > 0)
        #expect(criteria.boards[0].samples(at: 1) + criteria.boards[0].samples(at: 2) == 500)
        #expect(criteria.boards[0].samples(at: 1) == criteria.boards[1].samples(at: 2))
    }

    @Test func `an open point leaves the rank open in samples too`() throws {
        // q has 4 and anything from 0 to 10: against 8 + 2 neither is ahead with any weights near 1.
        let samples = try two([8, 2], [4, nil]).weighed(.criteria, Stability.Plan(samples: 100))
        #expect(samples.boards.allSatisfy { $0.rank == 1...2 && $0.open == 100 && $0.kept == 100 && $0.ranks.isEmpty })
    }

    @Test func `how the work is split moves nothing`() throws {
        for seed in [3, 8, 21] {
            let state = try StabilityTable.random(seed)
            let plan = Stability.Plan(share: Rational(1, over: 3)!, samples: 150, seed: 7)
            let whole = state.weighed(.criteria, plan, by: 150)
            for size in [1, 7, 64] { #expect(state.weighed(.criteria, plan, by: size) == whole) }
            // Another seed gives other samples, as far as anything moves at all.
            let other = state.weighed(.criteria, Stability.Plan(share: plan.share, samples: 150, seed: 8))
            if whole.boards.contains(where: { $0.ranks.count > 1 }) { #expect(other != whole) }
        }
    }

    @Test func `the order of input moves nothing`() throws {
        let state = try StabilityTable.random(11)
        let plan = Stability.Plan(samples: 50)
        let scorer = state.scorer
        let turned = ScoredState(Scorer(scorer.edition, period: scorer.period, entries: scorer.entries.reversed()))
        #expect(turned.weighed(.criteria, plan) == state.weighed(.criteria, plan))
        #expect(turned.margins() == state.margins() && turned.omissions() == state.omissions())
    }

    @Test func `draws are even and the same wherever they are asked for`() {
        let random = SeededRandom(seed: 5, stream: 0)
        var counts = [Int: Int]()
        for sample in 0..<7_000 { counts[random.number(sample: sample, line: 3, most: 3), default: 0] += 1 }
        // 1,000 of each are expected; more than 150 off would be five standard deviations.
        #expect(counts.keys.sorted() == [-3, -2, -1, 0, 1, 2, 3])
        #expect(counts.values.allSatisfy { (850...1_150).contains($0) })
        #expect(random.number(sample: 9, line: 0, most: 0) == 0)
        let again = SeededRandom(seed: 5, stream: 0)
        #expect(
            again.number(sample: 77, line: 8, most: 1_000_000) == random.number(sample: 77, line: 8, most: 1_000_000))
        let lines = Set((0..<50).map { random.number(sample: 1, line: $0, most: 1_000_000) })
        #expect(lines.count == 50)
    }
}
