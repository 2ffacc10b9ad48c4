// The weight of one criterion alone: what it must become until the first of two boards is no longer ahead.
import Exact
import Rules

/// Two boards whose weights move together.
struct WeightedPair {
    let tree: WeightTree
    let first: WeightedBoard
    let second: WeightedBoard
    /// Whether they are compared by percents of points that are not the same for both.
    let isPercent: Bool

    /// How far the first is ahead: in points; of percents, both brought to the same denominator.
    var lead: Rational {
        let (a, b) = (total(first), total(second))
        return isPercent ? a * Rational.sum(second.assigned) - b * Rational.sum(first.assigned) : a - b
    }

    func total(_ board: WeightedBoard) -> Rational {
        let sums = tree.sums(board.points)
        return Rational.sum(tree.tops.map { sums[$0] })
    }

    /// The criterion with the smallest share, the first of the table where several have it; nil if none can.
    var single: (line: Int, share: StabilityMargin.Share, isMore: Bool)? {
        let sums = (tree.sums(first.points), tree.sums(second.points))
        var best: (line: Int, share: StabilityMargin.Share, isMore: Bool)?
        for line in first.points.indices {
            for isMore in [false, true] {
                guard let share = share(line, isMore: isMore, sums), let reached = share.reached else { continue }
                if let known = best?.share.reached, known <= reached { continue }
                best = (line, share, isMore)
            }
        }
        return best
    }

    /// The smallest share in one direction.
    private func share(
        _ line: Int, isMore: Bool, _ sums: ([Rational], [Rational])
    ) -> StabilityMargin.Share? {
        let totals = (
            path(line, first, sums.0), path(line, second, sums.1)
        )
        let rests = (
            Rational.sum(first.assigned) - first.assigned[line], Rational.sum(second.assigned) - second.assigned[line]
        )
        // Between these factors both totals are straight lines.
        let ends = (totals.0.bends + totals.1.bends).filter { isMore ? $0 > 1 : $0 < 1 && $0 > 0 }
        var near: Rational = 1
        for far in (isMore ? ends.sorted() : ends.sorted(by: >) + [0]).map(Optional.some) + (isMore ? [nil] : []) {
            guard far != near else { continue }
            let inside = far.map { (near + $0) * (Rational(1, over: 2) ?? 0) } ?? near + 1
            let (a, b) = (totals.0.piece(at: inside), totals.1.piece(at: inside))
            let lead =
                isPercent
                ? a.times(rests.1, second.assigned[line]).minus(b.times(rests.0, first.assigned[line]))
                : Parabola(a.base - b.base, a.slope - b.slope, 0)
            if let root = lead.firstNotAbove(from: near, to: far) {
                switch root {
                // A board that has nothing else has no percents then.
                case .exactly(let factor) where factor.isZero && isPercent && (rests.0.isZero || rests.1.isZero):
                    return nil
                case .exactly(let factor): return .exactly((factor - 1).magnitude)
                case .between(let before, let after): return .between((before - 1).magnitude, (after - 1).magnitude)
                }
            }
            if let far { near = far }
        }
        return nil
    }

    /// A total as it depends on one factor: `rest + clamp(base + points · factor)`, with the limits on the way as one.
    private func path(_ line: Int, _ board: WeightedBoard, _ sums: [Rational]) -> WeightPath {
        var node = tree.nodeOfLine[line]
        let others = board.points[tree.nodes[node].lines]
        let inner = tree.nodes.indices.filter { tree.nodes[$0].parent == node }
        var path = WeightPath(
            points: board.points[line],
            base: Rational.sum(others) - board.points[line] + Rational.sum(inner.map { sums[$0] }),
            limits: Bounds())
        path.limit(tree.nodes[node].bounds)
        while let parent = tree.nodes[node].parent {
            let siblings = tree.nodes.indices.filter { tree.nodes[$0].parent == parent && $0 != node }
            path.add(Rational.sum(board.points[tree.nodes[parent].lines]) + Rational.sum(siblings.map { sums[$0] }))
            path.limit(tree.nodes[parent].bounds)
            node = parent
        }
        path.add(Rational.sum(tree.tops.filter { $0 != node }.map { sums[$0] }))
        return path
    }
}

/// `clamp(base + points · factor)` between limits: limits laid on limits come to limits again.
private struct WeightPath {
    let points: Rational
    var base: Rational
    var limits: Bounds

    mutating func add(_ number: Rational) {
        base += number
        limits = limits.map { $0 + number }
    }

    mutating func limit(_ bounds: Bounds) { limits = limits.clamped(to: bounds) }

    /// Factors at which a limit is met.
    var bends: [Rational] {
        [limits.least, limits.most].compactMap { limit in limit.flatMap { ($0 - base).divided(by: points) } }
    }

    /// The straight line around a factor.
    func piece(at factor: Rational) -> Line {
        let value = base + points * factor
        let limited = limits.clamp(value)
        return limited == value ? Line(base: base, slope: points) : Line(base: limited, slope: 0)
    }
}

/// `base + slope · x`
struct Line: Hashable {
    var base: Rational
    var slope: Rational

    func callAsFunction(_ x: Rational) -> Rational { base + slope * x }

    /// The product with another line.
    func times(_ base: Rational, _ slope: Rational) -> Parabola {
        Parabola(self.base * base, self.base * slope + self.slope * base, self.slope * slope)
    }
}
