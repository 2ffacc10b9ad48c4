// All weights free at once: how far until some weights leave the first of two boards no longer ahead.
import Exact
import Rules

extension WeightedPair {
    /// - Parameter single: what one criterion alone takes: never less than all of them together.
    func all(single: StabilityMargin.Single?) -> StabilityMargin.Share {
        isPercent ? percents(single) : points
    }

    // MARK: Points

    /// The lead at its smallest is a sum over the sections of the total, as no criterion stands in two of them. Without
    /// limits a section loses `share · Σ|difference|`; limits that no weights within the share can touch are none.
    private var points: StabilityMargin.Share {
        let reach = reachable(within: 1)
        if let share = share(reach) {
            // What was left aside must not have been within reach.
            return reach.inner && reachable(within: share).inner ? .notDecided : .exactly(share)
        }
        return reach.inner ? .notDecided : .none
    }

    /// Limits further in are left aside.
    private func share(_ reach: Reach) -> Rational? {
        var line = Line(base: 0, slope: 0)
        var limited: [LimitedLead] = []
        let within = tree.linesWithin
        for top in tree.tops {
            let parts = within[top].map { (first.points[$0], second.points[$0]) }
            if reach.tops.contains(top) {
                limited.append(LimitedLead(parts, tree.nodes[top].bounds))
            } else {
                line.base += Rational.sum(parts.map { $0.0 - $0.1 })
                line.slope -= Rational.sum(parts.map { ($0.0 - $0.1).magnitude })
            }
        }
        guard !limited.isEmpty else {
            guard let share = line.base.divided(by: -line.slope), share < 1 else { return nil }
            return share
        }
        return SmallestLead(line: line, sections: limited).root
    }

    fileprivate struct Reach {
        /// Sections of the total whose own limits can be touched.
        var tops: Set<Int> = []
        /// Whether limits further in can be.
        var inner = false
    }

    /// Which limits either board can touch with weights within a share. Further in, sums are taken without limits: where
    /// those are not within reach, that is what they are.
    private func reachable(within share: Rational) -> Reach {
        var reach = Reach()
        let within = tree.linesWithin
        for (index, node) in tree.nodes.enumerated() where node.isLimited {
            let isTouched = [first, second].contains { board in
                let points = within[index].map { board.points[$0] }
                let sum = Rational.sum(points)
                let spread = share * Rational.sum(points.map(\.magnitude))
                return !node.bounds.contains(sum - spread) || !node.bounds.contains(sum + spread)
            }
            guard isTouched else { continue }
            if node.parent == nil { reach.tops.insert(index) } else { reach.inner = true }
        }
        return reach
    }

    // MARK: Percents of other points

    /// With factors `1 + e` the lead is `lead + Σ gᵢ eᵢ + Σ hᵢⱼ eᵢ eⱼ`. It cannot be gone before
    /// `lead = share · Σ|g| + share² · Σ|h|`; it is gone where some weights show it: those against the slope.
    private func percents(_ single: StabilityMargin.Single?) -> StabilityMargin.Share {
        let (a, b) = (Rational.sum(first.points), Rational.sum(second.points))
        let (c, d) = (Rational.sum(first.assigned), Rational.sum(second.assigned))
        let lines = first.points.indices
        let slopes = lines.map { line in
            first.points[line] * d + a * second.assigned[line] - second.points[line] * c - b * first.assigned[line]
        }
        var bends = Rational.zero
        for line in lines {
            bends += bend(line, line).magnitude
            for other in lines where other > line { bends += (bend(line, other) + bend(other, line)).magnitude }
        }
        let worst = Parabola(lead, -Rational.sum(slopes.map(\.magnitude)), -bends)
        var before: Rational = 1
        switch worst.firstNotAbove(from: 0, to: 1) {
        case .exactly(let share)?, .between(let share, _)?: before = share
        case nil: break
        }
        guard before < 1 else { return reachable(within: 1).isEmpty ? .none : .notDecided }
        let found = [witness(), single?.share.reached].compactMap { $0 }.filter { $0 < 1 }.min()
        guard reachable(within: found ?? 1).isEmpty else { return .notDecided }
        return found == before ? .exactly(before) : .between(before, found)
    }

    private func bend(_ line: Int, _ other: Int) -> Rational {
        first.points[line] * second.assigned[other] - second.points[line] * first.assigned[other]
    }

    /// A share with which weights as far against the slope of the difference of percents as they may go leave no lead. Tried
    /// again with the slope there.
    private func witness() -> Rational? {
        var slopes = slopes(first.points.map { _ in .one })
        var best: Rational?
        for _ in 0..<4 {
            let signs = slopes.map { Rational(-$0.sign) }
            func sum(_ numbers: [Rational]) -> Line {
                Line(base: Rational.sum(numbers), slope: Rational.sum(zip(numbers, signs).map { $0 * $1 }))
            }
            let (a, b) = (sum(first.points), sum(second.points))
            let (c, d) = (sum(first.assigned), sum(second.assigned))
            let lead = a.times(d.base, d.slope).minus(b.times(c.base, c.slope))
            let share: Rational
            switch lead.firstNotAbove(from: 0, to: 1) {
            case .exactly(let root)?, .between(_, let root)?: share = root
            case nil: return best
            }
            if let best, best <= share { return best }
            best = share
            slopes = self.slopes(signs.map { 1 + $0 * share })
        }
        return best
    }

    /// By criterion, which way the difference of percents goes with its weight: up to a common factor above 0.
    private func slopes(_ factors: [Rational]) -> [Rational] {
        func sum(_ numbers: [Rational]) -> Rational { Rational.sum(zip(numbers, factors).map { $0 * $1 }) }
        let (a, b, c, d) = (sum(first.points), sum(second.points), sum(first.assigned), sum(second.assigned))
        return first.points.indices.map { line in
            (first.points[line] * c - a * first.assigned[line]) * d * d
                - (second.points[line] * d - b * second.assigned[line]) * c * c
        }
    }
}

extension WeightedPair.Reach {
    fileprivate var isEmpty: Bool { tops.isEmpty && !inner }
}
