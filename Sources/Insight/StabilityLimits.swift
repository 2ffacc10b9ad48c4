// Sections with a cap or a floor: how small the lead of one board over another can become in them, exactly.
import Exact
import Rules

/// The lead within one section that has limits, with every weight free between `1 − share` and `1 + share`.
///
/// The sums of the two boards fill a zonogon around what they are. Less of the first and more of the second makes the lead
/// smaller, so its minimum lies on the chain of edges that leads from the least of the first to the most of the second;
/// and there, as the lead is made of straight pieces, at a corner or where an edge meets a limit.
struct LimitedLead {
    private let bounds: Bounds
    /// Corners of the chain as they move with the share: the sums of the first and of the second board.
    private let corners: [(Line, Line)]
    /// From each corner to the next, per unit of the share.
    private let edges: [(Rational, Rational)]

    init(_ parts: [(Rational, Rational)], _ bounds: Bounds) {
        self.bounds = bounds
        var a = Line(base: Rational.sum(parts.map(\.0)), slope: 0)
        var b = Line(base: Rational.sum(parts.map(\.1)), slope: 0)
        var edges: [(Rational, Rational)] = []
        for (p, q) in parts {
            a.slope -= p.magnitude
            // With the first at its least; where it has nothing, the second at its most.
            b.slope += p.isZero ? q.magnitude : p.isNegative ? q : -q
            if p.sign * q.sign > 0 { edges.append((p.magnitude * 2, q.magnitude * 2)) }
        }
        edges.sort { $0.0 * $1.1 < $1.0 * $0.1 }
        var corners = [(a, b)]
        for (p, q) in edges {
            a.slope += p
            b.slope += q
            corners.append((a, b))
        }
        self.corners = corners
        self.edges = edges
    }

    private var limits: [Rational] { [bounds.least, bounds.most].compactMap { $0 } }

    /// What the lead could be at any share: the corners, and the points where an edge meets a limit while it does.
    private func candidates(at share: Rational) -> [(Line, Line)] {
        var points = corners
        for (index, edge) in edges.enumerated() {
            let (start, end) = (corners[index], corners[index + 1])
            for limit in limits {
                if start.0(share) < limit, limit < end.0(share) { points.append(meeting(start, edge, first: limit)) }
                if start.1(share) < limit, limit < end.1(share) { points.append(meeting(start, edge, second: limit)) }
            }
        }
        return points
    }

    private func meeting(_ start: (Line, Line), _ edge: (Rational, Rational), first limit: Rational) -> (Line, Line) {
        let ratio = edge.1.divided(by: edge.0) ?? 0
        return (
            Line(base: limit, slope: 0),
            Line(base: start.1.base + (limit - start.0.base) * ratio, slope: start.1.slope - start.0.slope * ratio)
        )
    }

    private func meeting(_ start: (Line, Line), _ edge: (Rational, Rational), second limit: Rational) -> (Line, Line) {
        let (other, own) = meeting((start.1, start.0), (edge.1, edge.0), first: limit)
        return (own, other)
    }

    /// The least lead at a share, and a straight line that it lies on or below as far as no event is passed.
    /// - Parameter inside: a share close by on the side that the line is to hold for.
    func least(at share: Rational, inside: Rational) -> (lead: Rational, line: Line) {
        var best: (lead: Rational, line: Line)?
        for (a, b) in candidates(at: inside) {
            let (p, q) = (limited(a, at: inside), limited(b, at: inside))
            let line = Line(base: p.base - q.base, slope: p.slope - q.slope)
            let lead = line(share)
            if best.map({ lead < $0.lead }) ?? true { best = (lead, line) }
        }
        return best ?? (0, Line(base: 0, slope: 0))
    }

    private func limited(_ line: Line, at share: Rational) -> Line {
        let value = line(share)
        let limited = bounds.clamp(value)
        return limited == value ? line : Line(base: limited, slope: 0)
    }

    /// Shares at which a corner, or a point where an edge meets a limit, comes to lie on a limit: between two of them no
    /// candidate changes its formula.
    var events: [Rational] {
        var lines = corners.flatMap { [$0.0, $0.1] }
        for (index, edge) in edges.enumerated() {
            for limit in limits {
                lines.append(meeting(corners[index], edge, first: limit).1)
                lines.append(meeting(corners[index], edge, second: limit).0)
            }
        }
        return lines.flatMap { line in limits.compactMap { ($0 - line.base).divided(by: line.slope) } }
    }
}

/// The lead over all sections at its smallest, as it falls with the share.
struct SmallestLead {
    /// The sections without limits.
    let line: Line
    let sections: [LimitedLead]

    /// The smallest share at which no lead is left; nil where there is one with any below 1.
    var root: Rational? {
        let events = Set(sections.flatMap(\.events).filter { $0 > 0 && $0 < 1 }).sorted() + [1]
        func stretch(_ index: Int) -> (from: Rational, to: Rational) {
            (index == 0 ? 0 : events[index - 1], events[index])
        }
        guard least(at: 1, in: stretch(events.count - 1)).lead <= 0 else { return nil }
        // The lead never grows with the share: the first stretch at whose end there is none.
        var (low, high) = (0, events.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if least(at: events[middle], in: stretch(middle)).lead <= 0 { high = middle } else { low = middle + 1 }
        }
        // Within it the least of straight lines bends downward: from its end, along the line that holds there, to where
        // that line has nothing left, comes closer from above and ends on the line that the root lies on.
        let stretch = stretch(low)
        var share = stretch.to
        while true {
            let (lead, line) = least(at: share, in: stretch)
            guard lead.isNegative, let next = (-line.base).divided(by: line.slope), next < share else {
                return share < 1 ? share : nil
            }
            share = next
        }
    }

    private func least(at share: Rational, in stretch: (from: Rational, to: Rational)) -> (lead: Rational, line: Line) {
        let inside = (stretch.from + stretch.to) * (Rational(1, over: 2) ?? 0)
        return sections.reduce((line(share), line)) { sum, section in
            let (lead, line) = section.least(at: share, inside: inside)
            return (sum.0 + lead, Line(base: sum.1.base + line.base, slope: sum.1.slope + line.slope))
        }
    }
}
