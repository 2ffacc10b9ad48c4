// All weights free at once: how far until some weights leave the first of two boards no longer ahead.
import Exact
import Rules

extension WeightedPair {
    /// - Parameter single: what one criterion alone takes: never less than all of them together.
    func all(single: StabilityMargin.Single?) -> StabilityMargin.Share {
        isPercent ? PercentPair(self).share(single: single) : points
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
}
