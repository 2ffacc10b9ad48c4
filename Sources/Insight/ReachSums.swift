// Criteria added up to sections, a total and percent while a figure moves.
import Exact
import Rules
import Scoring

extension PointRules {
    /// What is added to the lines that move: all lines where nothing stands still.
    struct Sums: Sendable {
        var own: EndSpans
        /// Numbers of the lines that move.
        var moving: [Int]
        /// Numbers of the parts that move, and their sums.
        var parts: [(number: Int, sums: Sums)]
        var moves: Bool { !moving.isEmpty || !parts.isEmpty }
    }

    /// A board's points with lines that stand still added up.
    struct Still: Sendable {
        var sections: [(sums: Sums, points: EndSpans)]
        /// Stated points of the lines that stand still and that the board may have, and surely has.
        var assigned: Rational
        var surely: Rational
        var moving: [Int]
    }

    func still(_ isMoving: [Bool], _ lines: (Int) -> LineSpan) -> Still {
        let range = ReachRange(0, 0).ofPoints
        func sums(_ node: Node) -> Sums {
            var result = Sums(own: .zero, moving: [], parts: [])
            for index in node.lines {
                if isMoving[index] {
                    result.moving.append(index)
                } else {
                    result.own = result.own.plus(lines(index).points, on: range)
                }
            }
            for (number, part) in node.parts.enumerated() {
                let sums = sums(part)
                if sums.moves {
                    result.parts.append((number, sums))
                } else {
                    result.own = result.own.plus(finished(sums.own, part, on: range), on: range)
                }
            }
            return result
        }
        var still = Still(sections: [], assigned: .zero, surely: .zero, moving: [])
        still.sections = sections.map { node in
            let sums = sums(node)
            return (sums, sums.moves ? .open : finished(sums.own, node, on: range))
        }
        for (index, points) in stated.enumerated() {
            if isMoving[index] {
                still.moving.append(index)
            } else if let points {
                let line = lines(index)
                if line.isAssigned == .yes { still.assigned += points }
                if line.isSurelyAssigned == .yes { still.surely += points }
            }
        }
        return still
    }

    private func finished(_ sum: EndSpans, _ node: Node, on range: ReachRange) -> EndSpans {
        var ends = sum
        ends.least = ends.least.clamped(to: node.bounds, openEnd: node.bounds.least, on: range)
        ends.most = ends.most.clamped(to: node.bounds, openEnd: node.bounds.most, on: range)
        if ends.least.nothing != .never || ends.most.nothing != .never { ends.isOne = false }
        return ends.map { rounded($0, at: .section, on: range) }
    }

    /// The points of the sections, the total, and what the ranking compares first.
    func points(
        _ still: Still, on range: ReachRange, _ lines: [Int: LineSpan]
    ) -> (sections: [EndSpans], basis: EndSpans) {
        let range = range.ofPoints
        func points(_ sums: Sums, _ node: Node) -> EndSpans {
            var sum = sums.own
            for index in sums.moving { sum = sum.plus(lines[index]?.points ?? .open, on: range) }
            for (number, part) in sums.parts { sum = sum.plus(points(part, node.parts[number]), on: range) }
            return finished(sum, node, on: range)
        }
        let sections = zip(still.sections, self.sections).map { section, node in
            section.sums.moves ? points(section.sums, node) : section.points
        }
        let total = sections.reduce(EndSpans.zero) { $0.plus($1, on: range) }.map { rounded($0, at: .total, on: range) }
        guard form.edition.ranking.notAssigned == .percent else { return (sections, total) }
        var assigned = Span(still.assigned)
        var surely = Span(still.surely)
        for index in still.moving {
            guard let points = stated[index], let line = lines[index] else { continue }
            func add(_ sum: Span, _ truths: Truths) -> Span {
                if truths == .no { return sum }
                let more = sum.plus(Span(points), on: range)
                return truths == .yes ? more : sum.or(more)
            }
            assigned = add(assigned, line.isAssigned)
            surely = add(surely, line.isSurelyAssigned)
        }
        var percent = percent(total, assigned, surely, on: range)
        // Both ends are divided by the same points where it is known of every criterion whether the board has it.
        percent.isOne =
            total.isOne && still.assigned == still.surely
            && lines.values.allSatisfy { !($0.isAssigned.contains(.yes) && $0.isSurelyAssigned.contains(.no)) }
        return (sections, percent)
    }

    /// As ``Scorecard/percent(_:)``: points where nothing at all is assigned.
    private func percent(_ total: EndSpans, _ assigned: Span, _ surely: Span, on range: ReachRange) -> EndSpans {
        let zero = Span(Rational.zero)
        func end(_ end: Span, ifNegative: Span, otherwise: Span) -> Span {
            if end.nothing == .always { return .empty }
            let order = end.compared(to: zero, on: range, ignoringNothing: true)
            let hundred = end.times(Span(Rational(100)), on: range)
            var result: Span?
            if order.contains(.less) { result = hundred.over(ifNegative, on: range) }
            if !order.isDisjoint(with: [.equal, .greater]) {
                let other = hundred.over(otherwise, on: range)
                result = result.map { $0.or(other) } ?? other
            }
            return result ?? .empty
        }
        let order = assigned.compared(to: zero, on: range)
        if order == .equal { return total }
        let percent = EndSpans(
            least: end(total.least, ifNegative: surely, otherwise: assigned),
            most: end(total.most, ifNegative: assigned, otherwise: surely))
        return order.contains(.equal) ? percent.or(total) : percent
    }
}
