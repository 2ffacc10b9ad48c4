// That no weights within a share turn two percents round: shown for every number that could lie between them.
import Exact
import Rules

/// The proof for one share.
struct PercentProof {
    /// What a section's points can be put as: a part of their sum, and a number.
    private struct Piece {
        var part: Rational
        var number: Rational
    }

    /// One section of the total, or all of those whose limits are out of reach.
    private struct Part {
        /// Points and stated points of both, in terms of all stated points of the board.
        var lines: [(x: Rational, u: Rational, y: Rational, v: Rational)]
        /// Ways to put a bound on the points; in each the least of its pieces counts.
        var first: [[Piece]]
        var second: [[Piece]]
    }

    /// The factors of the sum: of the first board, in 4096ths, and which way is taken for each board in each part.
    private struct Factors {
        var first = 2_048
        var ways: [(first: Int, second: Int)]
    }

    private let share: Rational
    private var parts: [Part] = []
    private var range: (low: Rational, high: Rational)

    /// Nil where limits within other sections are within reach.
    init?(_ pair: WeightedPair, _ within: [[Int]], share: Rational) {
        self.share = share
        let (first, second) = (pair.first, pair.second)
        let (p, q) = (Rational.sum(first.assigned), Rational.sum(second.assigned))
        guard let byP = Rational.one.divided(by: p), let byQ = Rational.one.divided(by: q) else { return nil }
        func ends(_ board: WeightedBoard, _ node: Int) -> (Rational, Rational) {
            let points = within[node].map { board.points[$0] }
            let (sum, spread) = (Rational.sum(points), share * Rational.sum(points.map(\.magnitude)))
            return (sum - spread, sum + spread)
        }
        let nodes = pair.tree.nodes
        for (index, node) in nodes.enumerated() where node.isLimited && node.parent != nil {
            for board in [first, second] {
                let (low, high) = ends(board, index)
                guard node.bounds.contains(low), node.bounds.contains(high) else { return nil }
            }
        }
        var free = Part(lines: [], first: [[Piece(part: 1, number: 0)]], second: [[Piece(part: 1, number: 0)]])
        var (least, most) = (Rational.zero, Rational.zero)
        for top in pair.tree.tops {
            let bounds = nodes[top].bounds
            let (a, b) = (ends(first, top), ends(second, top))
            least += bounds.clamp(a.0)
            most += bounds.clamp(b.1)
            let lines = within[top].map { line in
                (
                    x: first.points[line] * byP, u: first.assigned[line] * byP, y: second.points[line] * byQ,
                    v: second.assigned[line] * byQ
                )
            }
            if bounds.contains(a.0), bounds.contains(a.1), bounds.contains(b.0), bounds.contains(b.1) {
                free.lines += lines
            } else {
                parts.append(
                    Part(
                        lines: lines, first: Self.ways(bounds, a, byP, isFirst: true),
                        second: Self.ways(bounds, b, byQ, isFirst: false)))
            }
        }
        parts.append(free)
        // Between them lies A/P or B/Q of any weights that turn the two round.
        guard let less = (1 - share).isZero ? nil : Rational.one.divided(by: 1 - share),
            let more = Rational.one.divided(by: 1 + share)
        else { return nil }
        let low = least * byP * (least.isNegative ? less : more)
        let high = most * byQ * (most.isNegative ? more : less)
        range = (low.rounded(places: 6, .floor) ?? low, high.rounded(places: 6, .ceiling) ?? high)
    }

    /// How points between limits are bounded: those of the first from below, those of the second from above.
    private static func ways(
        _ bounds: Bounds, _ ends: (Rational, Rational), _ scale: Rational, isFirst: Bool
    ) -> [[Piece]] {
        let (low, high) = ends
        let (inner, outer) = isFirst ? (bounds.most, bounds.least) : (bounds.least, bounds.most)
        func isBeyond(_ limit: Rational, _ isMost: Bool) -> (some: Bool, all: Bool) {
            isMost ? (high > limit, low >= limit) : (low < limit, high <= limit)
        }
        // Inner limits make a bound worse: either piece may be what counts. Outer ones may be taken instead of the sum.
        var pieces = [Piece(part: 1, number: 0)]
        if let inner {
            let beyond = isBeyond(inner, isFirst)
            let limit = Piece(part: 0, number: inner * scale)
            if beyond.all { return [[limit]] }
            if beyond.some { pieces.append(limit) }
        }
        guard let outer else { return [pieces] }
        let beyond = isBeyond(outer, !isFirst)
        if beyond.all { return [[Piece(part: 0, number: outer * scale)]] }
        guard beyond.some else { return [pieces] }
        // A mean of the sum, where no inner limit holds it back, and the limit.
        let means = pieces.count > 1 ? [0, 16] : Array(0...16)
        return means.map { number in
            if number == 16 { return pieces }
            let part = Rational(number, over: 16) ?? 0
            return [Piece(part: part, number: outer * scale * (1 - part))]
        }
    }

    /// Whether nothing turns within the share, as far as it is found out.
    var holds: Bool {
        guard range.low <= range.high else { return true }
        let half = Rational(1, over: 2) ?? 0
        var cells = [(range.low, range.high)]
        var factors = Factors(ways: parts.map { ($0.first.count / 2, $0.second.count / 2) })
        for _ in 0..<400 {
            guard let (low, high) = cells.popLast() else { return true }
            if least(low, factors) > 0, least(high, factors) > 0 { continue }
            let middle = (low + high) * half
            guard best(middle, &factors) > 0 else { return false }
            if least(low, factors) > 0, least(high, factors) > 0 { continue }
            cells.append((middle, high))
            cells.append((low, middle))
        }
        return false
    }

    /// Looks for the factors that leave most at a number.
    private func best(_ number: Rational, _ factors: inout Factors) -> Rational {
        var known = least(number, factors)
        func tryOut(_ other: Factors, _ factors: inout Factors) -> Bool {
            let value = least(number, other)
            guard value > known else { return false }
            (known, factors) = (value, other)
            return true
        }
        for step in [1_024, 256, 64, 16, 4, 1] {
            for direction in [step, -step] {
                var other = factors
                other.first += direction
                while (0...4_096).contains(other.first), tryOut(other, &factors) { other.first += direction }
            }
            for index in parts.indices {
                for direction in [1, -1] {
                    var other = factors
                    other.ways[index].first += direction
                    while parts[index].first.indices.contains(other.ways[index].first), tryOut(other, &factors) {
                        other.ways[index].first += direction
                    }
                    other = factors
                    other.ways[index].second += direction
                    while parts[index].second.indices.contains(other.ways[index].second), tryOut(other, &factors) {
                        other.ways[index].second += direction
                    }
                }
            }
        }
        return known
    }

    /// No more than the least of `t (A − λP) / P₀ − (1 − t) (B − λQ) / Q₀` over all weights within the share.
    private func least(_ number: Rational, _ factors: Factors) -> Rational {
        let first = Rational(factors.first, over: 4_096) ?? 0
        let second = 1 - first
        var sum = Rational.zero
        for (part, ways) in zip(parts, factors.ways) {
            var least: Rational?
            for a in part.first[ways.first] {
                for b in part.second[ways.second] {
                    var value = first * a.number - second * b.number
                    var spread = Rational.zero
                    for line in part.lines {
                        let slope =
                            first * (a.part * line.x - number * line.u) - second * (b.part * line.y - number * line.v)
                        value += slope
                        spread += slope.magnitude
                    }
                    value -= share * spread
                    if least.map({ value < $0 }) ?? true { least = value }
                }
            }
            sum += least ?? 0
        }
        return sum
    }
}
