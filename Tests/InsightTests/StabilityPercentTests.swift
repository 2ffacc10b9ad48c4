// Percents of different points with all weights free: against every corner of the box of weights, and many points between.
import Exact
import Rules
import Scoring
import Testing

@testable import Insight

@Suite("Stability: percents of different points") struct StabilityPercentTests {
    private static let percent = "{on: rounded, notAssigned: percent, keys: [total], ties: share}"

    /// Two boards whose criteria are worth their figures and are theirs where these are not 0.
    private struct Pair {
        let state: ScoredState
        let caps: [Rational?]
        let counts: [Int]
        let points: [[Rational]]

        init(_ sections: [(cap: Rational?, count: Int)], _ boards: [[Rational]]) throws {
            var table = StabilityTable(ranking: StabilityPercentTests.percent)
            var number = 0
            for (index, section) in sections.enumerated() {
                let criteria = (0..<section.count).map { _ -> String in
                    number += 1
                    return StabilityTable.criterion(
                        "C.\(number)", "score: x\(number - 1).actual, atLeast: -10, atMost: 10",
                        ", assigned: \"x\(number - 1).actual != 0\"")
                }
                table.sections.append(
                    (["A", "B", "C"][index], section.cap.map { ", atMost: \($0)" } ?? "", criteria))
            }
            state = try table.state(
                (0..<number).map { "x\($0)" }, zip(["p", "q"], boards).map { ($0, $1.map { Optional($0) }) })
            caps = sections.map(\.cap)
            counts = sections.map(\.count)
            points = state.standings.map { boards[$0.board == "p" ? 0 : 1] }
        }

        /// Of the percents, both over the same.
        func lead(_ factors: [Rational]) -> Rational {
            let sums = points.map { points in
                var (line, total, assigned) = (0, Rational.zero, Rational.zero)
                for (cap, count) in zip(caps, counts) {
                    let lines = line..<line + count
                    let sum = Rational.sum(lines.map { points[$0] * factors[$0] })
                    total += cap.map { min(sum, $0) } ?? sum
                    assigned += Rational.sum(lines.map { points[$0].isZero ? 0 : 10 * factors[$0] })
                    line += count
                }
                return (total, assigned)
            }
            return sums[0].0 * sums[1].1 - sums[1].0 * sums[0].1
        }

        /// Whether any factors turn the two round of those that each are one of these.
        func turns(_ choices: [Rational]) -> Bool {
            var factors = points[0].map { _ in Rational.one }
            func tryAll(_ line: Int) -> Bool {
                if line == factors.count { return lead(factors) <= 0 }
                return choices.contains { choice in
                    factors[line] = choice
                    return tryAll(line + 1)
                }
            }
            return tryAll(0)
        }
    }

    private func outcome(_ pair: Pair) -> StabilityMargin.Share? {
        guard case .ahead(_, let all)? = pair.state.margins().first?.outcome else { return nil }
        return all
    }

    @Test func `a share is narrow, nothing turns below it and something does at its end`() throws {
        var (brackets, narrow, none) = (0, 0, 0)
        for seed in 1...160 {
            var draws = StabilityDraws(seed)
            let sections: [(cap: Rational?, count: Int)] = (0..<draws.number(1...2)).map { _ in
                (draws.happens(40) ? Rational(draws.number(3...14)) : nil, draws.number(1...3))
            }
            let count = sections.reduce(0) { $0 + $1.count }
            let boards = (0..<2).map { _ in
                (0..<count).map { _ in
                    draws.happens(25) ? 0 : Rational(draws.number(-3...20), over: 2) ?? 0
                }
            }
            guard boards.allSatisfy({ $0.contains { !$0.isZero } }) else { continue }
            let pair = try Pair(sections, boards)
            // The same criteria stand as points do, and are looked into elsewhere.
            guard pair.points[0].map(\.isZero) != pair.points[1].map(\.isZero),
                case .between(let before, let reached)? = outcome(pair)
            else { continue }
            let below = before * (Rational(999, over: 1_000) ?? 0)
            let half = below * (Rational(1, over: 2) ?? 0)
            #expect(!pair.turns([1 - below, 1 - half, 1, 1 + half, 1 + below]), "seed \(seed)")
            guard let reached else {
                none += 1
                continue
            }
            brackets += 1
            #expect(before < reached && pair.turns([1 - reached, 1, 1 + reached]), "seed \(seed)")
            if reached - before < Rational(1, over: 100) ?? 0 { narrow += 1 }
        }
        #expect(brackets > 30 && narrow * 10 >= brackets * 8 && none > 5, "\(brackets) \(narrow) \(none)")
    }

    @Test func `a section at its cap stays there until its weights are low enough`() throws {
        // p has 10 in A, of which 5 count, and 4: 9 of 20 (45%); q has no A, 4 of 10 (40%) whatever its weight.
        // With a and b: 5 + 4 b = 0.4 (10 a + 10 b) where a = 5/4, whatever b is.
        let pair = try Pair([(5, 1), (nil, 1)], [[10, 4], [0, 4]])
        #expect(pair.points[0] == [10, 4])
        let quarter = try #require(Rational(1, over: 4))
        guard case .ahead(let single?, .between(let before, let reached?))? = pair.state.margins().first?.outcome else {
            Issue.record("\(pair.state.margins())")
            return
        }
        #expect(single.criterion == "C.1" && single.isMore && single.share == .exactly(quarter))
        #expect(reached == quarter && before < quarter && before > quarter * (Rational(99, over: 100) ?? 0))
    }
}
