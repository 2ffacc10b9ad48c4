// All weights free at once where boards are compared by percents of different points: between which two shares they turn.
import Exact
import Rules

/// Two boards whose percents are of different points, with all weights free between `1 − s` and `1 + s`.
///
/// Shares are looked for in millionths. From above a share is shown by weights: those against the slope of the difference
/// of percents, again and again until they stand still, and every one of them is tried exactly. From below: if `A/P` is
/// not more than `B/Q` for some weights, then `A − λP ≤ 0 ≤ B − λQ` with some `λ` between them; a sum of both with factors
/// that are not negative, whose least within the share is above 0, shows that there are no such weights (the dual of a
/// linear program). For fixed factors that least bends downward in `λ`, so that it holds between two `λ` for which it holds.
struct PercentPair {
    static let unit = 1_000_000

    private let pair: WeightedPair
    private let within: [[Int]]

    init(_ pair: WeightedPair) {
        self.pair = pair
        within = pair.tree.linesWithin
    }

    /// - Parameter single: what one criterion alone takes: never less than all of them together.
    func share(single: StabilityMargin.Single?) -> StabilityMargin.Share {
        let found = [witness(), single?.share.reached].compactMap { $0 }.filter { $0 < 1 }.min()
        let top = min(Self.unit - 100, (found.map { ($0 * Rational(Self.unit)).floor.integer ?? 0 } ?? Self.unit))
        let before = surelyBefore(max(0, top - 20))
        guard before > 0 else { return found.map { .between(0, $0) } ?? .notDecided }
        return .between(Self.share(before), found)
    }

    private static func share(_ units: Int) -> Rational { Rational(units, over: unit) ?? 0 }

    // MARK: From above

    /// Whether points in a section beyond its limit are taken to move, so that weights are looked for on its other side.
    private enum Limited: CaseIterable { case stays, first, second, both }

    /// A share that weights show, each of them as far as it may go.
    private func witness() -> Rational? {
        var best: Int?
        for limited in Limited.allCases {
            var slopes = slopes(pair.first.points.map { _ in .one }, limited)
            for _ in 0..<24 {
                let signs = slopes.map { Rational(-$0.sign) }
                func turns(_ units: Int) -> Bool {
                    lead(signs.map { 1 + $0 * Self.share(units) }) <= 0
                }
                var high = (best ?? Self.unit) - 1
                guard high > 0, turns(high) else { break }
                var low = 0
                while high - low > 1 {
                    let middle = (low + high) / 2
                    if turns(middle) { high = middle } else { low = middle }
                }
                best = high
                slopes = self.slopes(signs.map { 1 + $0 * Self.share(high) }, limited)
            }
        }
        return best.map(Self.share)
    }

    private func total(_ board: WeightedBoard, _ factors: [Rational]) -> (points: Rational, assigned: Rational) {
        let sums = pair.tree.sums(zip(board.points, factors).map { $0 * $1 })
        return (
            Rational.sum(pair.tree.tops.map { sums[$0] }),
            Rational.sum(zip(board.assigned, factors).map { $0 * $1 })
        )
    }

    /// With all limits: above 0 where the first is ahead.
    private func lead(_ factors: [Rational]) -> Rational {
        let (a, b) = (total(pair.first, factors), total(pair.second, factors))
        return a.points * b.assigned - b.points * a.assigned
    }

    /// By criterion, which way the difference of percents goes with its weight: up to a common factor above 0. Within a
    /// section at a limit points do not move.
    private func slopes(_ factors: [Rational], _ limited: Limited) -> [Rational] {
        func slopes(_ board: WeightedBoard, stays: Bool) -> (Rational, Rational, [Rational]) {
            let points = zip(board.points, factors).map { $0 * $1 }
            let (total, assigned) = total(board, factors)
            var moving = board.points
            for (index, node) in pair.tree.nodes.enumerated() where node.isLimited && stays {
                let sum = Rational.sum(within[index].map { points[$0] })
                if !node.bounds.contains(sum) { for line in within[index] { moving[line] = 0 } }
            }
            return (total, assigned, moving)
        }
        let (a, c, first) = slopes(pair.first, stays: limited == .stays || limited == .second)
        let (b, d, second) = slopes(pair.second, stays: limited == .stays || limited == .first)
        return first.indices.map { line in
            (first[line] * c - a * pair.first.assigned[line]) * d * d
                - (second[line] * d - b * pair.second.assigned[line]) * c * c
        }
    }

    // MARK: From below

    /// The greatest share found below which nothing turns for certain, up to a tenth of a thousandth.
    private func surelyBefore(_ top: Int) -> Int {
        func isSure(_ units: Int) -> Bool {
            PercentProof(pair, within, share: Self.share(units))?.holds ?? false
        }
        if top > 0, isSure(top) { return top }
        var (low, high) = (0, top)
        while high - low > 100 {
            let middle = (low + high) / 2
            if isSure(middle) { low = middle } else { high = middle }
        }
        return low
    }
}
