// The smallest change of weights that turns neighbours round: by hand, against trial of every corner, and against samples.
import Exact
import Rules
import Scoring
import Testing

@testable import Insight

private func third(_ top: Int, _ bottom: Int) -> Rational { Rational(top, over: bottom)! }

/// Sections of criteria that are each worth their figure, and boards with those figures.
private func state(
    _ sections: [(words: String, count: Int)], _ boards: [(String, [Rational])], ranking: String? = nil,
    assigned: [Int: String] = [:]
) throws -> ScoredState {
    var table = StabilityTable()
    if let ranking { table.ranking = ranking }
    var number = 0
    for (index, section) in sections.enumerated() {
        let id = ["A", "B", "C"][index]
        let criteria = (1...section.count).map { line -> String in
            number += 1
            return StabilityTable.criterion(
                "\(id).\(line)", "score: x\(number - 1).actual, atLeast: -100, atMost: 100",
                assigned[number - 1].map { ", assigned: \"\($0)\"" } ?? "")
        }
        table.sections.append((id, section.words, criteria))
    }
    return try table.state((0..<number).map { "x\($0)" }, boards)
}

@Suite("Stability: how far neighbours are from turning round") struct StabilityMarginTests {
    @Test func `without limits it is the lead over the sum of differences`() throws {
        // p: 8 + 3 + 5 = 16; q: 4 + 5 + 5 = 14. Lead 2, differences 4, −2, 0: all weights 2/6.
        // A.1 alone must lose 2/4; A.2 must gain 2/2.
        let margins = try state([("", 3)], [("p", [8, 3, 5]), ("q", [4, 5, 5])]).margins()
        #expect(
            margins == [
                StabilityMargin(
                    first: "p", second: "q",
                    outcome: .ahead(
                        single: .init(criterion: "A.1", share: .exactly(third(1, 2)), isMore: false),
                        all: .exactly(third(1, 3))))
            ])
    }

    @Test func `a board that is better everywhere cannot be passed`() throws {
        let margins = try state([("", 2)], [("p", [8, 6]), ("q", [4, 5])]).margins()
        #expect(margins[0].outcome == .ahead(single: nil, all: .none))
        // With something that cannot be weighed away there is nothing.
        let apart = try state([(", atLeast: 3", 1), ("", 1)], [("p", [4, 1]), ("q", [-3, 0])]).margins()
        // 4 + 1 against 3 + 0; A is 4 − 4s, at least 3, against 3: level at s = 1/4; then B: 1 − s until s = 1.
        #expect(apart[0].outcome == .ahead(single: nil, all: .none))
    }

    @Test func `a cap holds points back until the weights are low enough`() throws {
        // A has at most 10. p: 12 → 10, and 2; q: 7, and 4: 12 against 11.
        // A alone is 12 f against 7 f: with f = 5/6 it leaves the cap, lead 10 − 35/6 − 2; it grows as long as f is lower:
        // level where 10 + 2 = 7 f + 4, f = 8/7: raised by 1/7, and q with 8 is not capped.
        // B alone: 2 f against 4 f, lead 3 − 2 f: f = 3/2.
        // Both: A at most 10 − 7 (1 + s), B 2 (1 + s) − 4 (1 + s): 3 − 7 s − 2 − 2 s = 0 with s = 1/9.
        let margin = try state([(", atMost: 10", 1), ("", 1)], [("p", [12, 2]), ("q", [7, 4])]).margins()[0]
        #expect(
            margin.outcome
                == .ahead(
                    single: .init(criterion: "A.1", share: .exactly(third(1, 7)), isMore: true),
                    all: .exactly(third(1, 9))))
    }

    @Test func `limits within limits are not decided where they can be touched`() throws {
        let text = StabilityTable(sections: [
            (
                "A", ", atMost: 15",
                [StabilityTable.criterion("A.1", "score: x0.actual, atLeast: 0, atMost: 10")]
            )
        ]).text(["x0", "x1"])
        let nested = text.replacing(
            "criteria: [{id: A.1",
            with:
                "criteria: [{id: A.0, title: {vi: t, en: t}, points: 10, source: {document: d}, score: x1.actual, atLeast: 0, atMost: 10}], sections: [{id: A.9, title: {vi: t, en: t}, points: 10, atMost: 6, criteria: [{id: A.1"
        ).replacing("atMost: 10}]}", with: "atMost: 10}]}]}").replacing(
            "points: 10\nrounding", with: "points: 20\nrounding"
        )
        .replacing("A, title: {vi: t, en: t}, points: 10", with: "A, title: {vi: t, en: t}, points: 20")
        let (read, found) = Edition.read(nested, file: "trial.yaml")
        let edition = try #require(read, "\(found.map(\.message.en)) \(nested)")
        func outcome(_ p: [Int], _ q: [Int]) -> StabilityMargin.Outcome? {
            let entries = [("p", p), ("q", q)].map { id, values in
                Entry(
                    board: id,
                    figures: [
                        FigureKey("x0", .actual): .number(Rational(values[0])),
                        FigureKey("x1", .actual): .number(Rational(values[1])),
                    ])
            }
            return ScoredState(Scorer(edition, period: Period("2024-H1")!, entries: entries)).margins().first?.outcome
        }
        // 3 + 5 against 3 + 4: 6 in A.9 and 15 in A are too far; without A.0 they are level.
        #expect(
            outcome([3, 5], [3, 4])
                == .ahead(single: .init(criterion: "A.0", share: .exactly(1), isMore: false), all: .none))
        // 5 + 5 against 6 + 3: 6 in A.9 is touched at once.
        guard case .ahead(let single, let all) = outcome([5, 5], [6, 3]) else {
            Issue.record("not ahead")
            return
        }
        #expect(all == .notDecided)
        // A.0 alone: 5 + 5 f against 6 + 3 f: f = 1/2. A.1: 5 f against at most 6 with 2 in hand never gains enough.
        #expect(single == .init(criterion: "A.0", share: .exactly(third(1, 2)), isMore: false))
    }

    @Test func `percents of other points are told between two numbers, and one criterion exactly`() throws {
        // q has no A.2: p 12 of 20 (60%), q 5 of 10 (50%).
        let percent = "{on: rounded, notAssigned: percent, keys: [total], ties: share}"
        let margin = try state(
            [("", 2)], [("p", [6, 6]), ("q", [5, 0])], ranking: percent, assigned: [1: "x1.actual > 0"]
        ).margins()[0]
        guard case .ahead(let single, let all) = margin.outcome else {
            Issue.record("\(margin)")
            return
        }
        // p has 60% whatever its weights are, q 50%: nothing turns them round.
        #expect(single == nil)
        if case .exactly = all { Issue.record("\(all)") }
        // p 4 + 8 of 20 (60%): A.2 at weight f: (4 + 8 f) / (10 + 10 f) = 1/2 with f = 1/3; A.1 at weight f: 4 f + 8 = 5 f + 5,
        // f = 3. All: p is least with (1 + s) of A.1 and (1 − s) of A.2: 12 − 4 s of 20: s = 1/2, and q is 50% anyhow.
        let other = try state(
            [("", 2)], [("p", [4, 8]), ("q", [5, 0])], ranking: percent, assigned: [1: "x1.actual > 0"]
        ).margins()[0]
        guard case .ahead(let single?, .between(let before, let reached?)) = other.outcome else {
            Issue.record("\(other)")
            return
        }
        #expect(single.criterion == "A.2" && !single.isMore && single.share == .exactly(third(2, 3)))
        #expect(before <= third(1, 2) && reached >= third(1, 2) && reached < third(500_001, 1_000_000))
    }

    @Test func `level and behind before rounding are said, and open points`() throws {
        var table = StabilityTable(rounding: "{at: criterion, places: 0, mode: half up}")
        table.sections = [
            (
                "A", "",
                ["A.1", "A.2"].enumerated().map {
                    StabilityTable.criterion($1, "score: x\($0).actual, atLeast: 0, atMost: 10")
                }
            )
        ]
        let half = third(1, 2)
        // p: 3.5 + 3.5 → 8, q: 7.4 + 0.4 → 7; before rounding 7 against 7.8.
        let behind = try table.state(
            ["x0", "x1"], [("p", [3 + half, 3 + half]), ("q", [third(37, 5), third(2, 5)])])
        #expect(behind.margins().map(\.outcome) == [.behind])
        // p: 3.5 + 3.5 → 8, q: 7 + 0.
        let level = try table.state(["x0", "x1"], [("p", [3 + half, 3 + half]), ("q", [7, 0])])
        #expect(level.margins().map(\.outcome) == [.level])
        let open = try table.state(["x0", "x1"], [("p", [10, 9]), ("q", [7, nil])])
        #expect(open.margins().map(\.outcome) == [.open])
    }

    @Test func `with limits it is what every edge of the box gives`() throws {
        var decided = 0
        for seed in 1...150 {
            var draws = StabilityDraws(seed)
            func figure(_ draws: inout StabilityDraws) -> Rational { third(draws.number(-4...24), draws.number(1...3)) }
            let sections = (0..<draws.number(1...2)).map { _ in
                (
                    words: draws.one(of: [
                        "", ", atMost: \(draws.number(4...20))", ", atLeast: 1, atMost: \(draws.number(6...20))",
                    ]),
                    count: draws.number(1...3)
                )
            }
            let count = sections.reduce(0) { $0 + $1.count }
            let boards = ["p", "q"].map { id in (id, (0..<count).map { _ in figure(&draws) }) }
            let state = try state(sections, boards)
            let margins = state.margins()
            guard case .ahead(let single, let all) = margins[0].outcome else { continue }
            let order = state.standings.map { standing in boards.first { $0.0 == standing.board }!.1 }
            let lead = LeadByTrial(sections.map { bounds($0.words) }, sections.map(\.count), order[0], order[1])
            switch all {
            case .exactly(let share):
                decided += 1
                #expect(share < 1 && lead.least(share) == 0, "seed \(seed)")
                #expect(lead.least(share * third(999, 1_000)) > 0, "seed \(seed)")
            case .none: #expect(lead.least(third(999_999, 1_000_000)) > 0, "seed \(seed)")
            case .between, .notDecided: Issue.record("seed \(seed): \(all)")
            }
            guard let single, case .exactly(let share) = single.share else { continue }
            let line = Int(state.scorer.edition.criteria.firstIndex { $0.id == single.criterion }!)
            func at(_ share: Rational, _ line: Int, isMore: Bool) -> Rational {
                var factors = Array(repeating: Rational.one, count: count)
                factors[line] += isMore ? share : -share
                return lead.lead(factors)
            }
            #expect(at(share, line, isMore: single.isMore) == 0, "seed \(seed)")
            for other in 0..<count {
                for isMore in [true, false] {
                    for part in 1...20 where isMore || share * third(part, 21) <= 1 {
                        #expect(at(share * third(part, 21), other, isMore: isMore) > 0, "seed \(seed)")
                    }
                }
            }
        }
        #expect(decided > 75)
    }

    @Test func `no sample within a smaller share turns a pair round`() throws {
        var tried = 0
        for seed in 1...60 {
            var draws = StabilityDraws(seed)
            let boards = ["p", "q", "r"].map { id in
                (id, (0..<4).map { _ in third(draws.number(0...30), 3) })
            }
            let state = try state([(draws.one(of: ["", ", atMost: 12"]), 2), ("", 2)], boards)
            for (pair, margin) in state.margins().enumerated() {
                guard case .ahead(_, .exactly(let share)) = margin.outcome else { continue }
                // A little below, at a share with few digits.
                guard let below = (share * third(99, 100)).rounded(places: 4, .floor), below > 0, below < 1 else {
                    continue
                }
                tried += 1
                let samples = state.weighed(.criteria, Stability.Plan(share: below, samples: 200, seed: 3))
                #expect(samples.pairs[pair].held == 200, "seed \(seed)")
            }
        }
        #expect(tried > 60)
    }
}

private func bounds(_ words: String) -> Bounds {
    func number(_ name: String) -> Rational? {
        words.split(separator: ", ").first { $0.hasPrefix(name) }.flatMap { Int($0.split(separator: " ")[1]) }
            .map { Rational($0) }
    }
    return Bounds(least: number("atLeast:"), most: number("atMost:"))
}

/// The least lead by going along every edge of the box of weights: slow, and plain.
private struct LeadByTrial {
    let sections: [Bounds]
    let counts: [Int]
    let first: [Rational]
    let second: [Rational]

    init(_ sections: [Bounds], _ counts: [Int], _ first: [Rational], _ second: [Rational]) {
        self.sections = sections
        self.counts = counts
        self.first = first
        self.second = second
    }

    func lead(_ factors: [Rational]) -> Rational {
        var line = 0
        var lead = Rational.zero
        for (bounds, count) in zip(sections, counts) {
            let lines = line..<line + count
            func sum(_ points: [Rational]) -> Rational { Rational.sum(lines.map { points[$0] * factors[$0] }) }
            lead += bounds.clamp(sum(first)) - bounds.clamp(sum(second))
            line += count
        }
        return lead
    }

    func least(_ share: Rational) -> Rational {
        var line = 0
        var total = Rational.zero
        for (bounds, count) in zip(sections, counts) {
            total += least(share, Array(first[line..<line + count]), Array(second[line..<line + count]), bounds)
            line += count
        }
        return total
    }

    private func least(_ share: Rational, _ p: [Rational], _ q: [Rational], _ bounds: Bounds) -> Rational {
        var best: Rational?
        for corner in 0..<(1 << p.count) {
            for free in p.indices {
                var (a, b) = (Rational.zero, Rational.zero)
                for line in p.indices where line != free {
                    let factor = corner >> line & 1 == 1 ? 1 + share : 1 - share
                    a += p[line] * factor
                    b += q[line] * factor
                }
                var factors = [1 - share, 1 + share]
                for limit in [bounds.least, bounds.most].compactMap({ $0 }) {
                    for (sum, points) in [(a, p[free]), (b, q[free])] {
                        if let factor = (limit - sum).divided(by: points), factor > 1 - share, factor < 1 + share {
                            factors.append(factor)
                        }
                    }
                }
                for factor in factors {
                    let lead = bounds.clamp(a + p[free] * factor) - bounds.clamp(b + q[free] * factor)
                    if best.map({ lead < $0 }) ?? true { best = lead }
                }
            }
        }
        return best ?? 0
    }
}
