// How the criteria of an edition add up to sections and a total, as numbers of lines.
import Exact
import Rules

/// What is added, limited and rounded on the way from criteria to the total, of the points that the ranking compares.
struct PointsPlan: Sendable {
    let rounding: Rounding
    /// Whether rounded points are compared; else they are never rounded.
    let isRounded: Bool
    let sections: [Node]
    /// Of each line the points that it states, where they are part of what a unit could have; nil for bonuses and
    /// deductions.
    let counted: [Rational?]

    /// A section.
    struct Node: Sendable {
        /// The lines of its own criteria.
        let lines: Range<Int>
        let parts: [Node]
        let bounds: Bounds
    }

    /// All of these.
    let stated: Rational
    /// How many digits totals have before the point, as far as the edition limits them.
    let digits: Int

    init(_ edition: Edition) {
        rounding = edition.rounding
        isRounded = edition.ranking.on == .rounded
        var counted: [Rational?] = []
        func node(_ section: Section) -> Node {
            let first = counted.count
            counted += section.criteria.map { section.kind == .content ? $0.points : nil }
            let lines = first..<counted.count
            return Node(lines: lines, parts: section.sections.map(node), bounds: section.bounds)
        }
        sections = edition.sections.map(node)
        self.counted = counted
        stated = Rational.sum(counted.compactMap { $0 })
        let limits = edition.criteria.flatMap { [$0.bounds.least, $0.bounds.most] }.compactMap { $0?.magnitude }
        digits = max(Rational.sum(limits).floor.description.count, edition.points.magnitude.floor.description.count)
    }

    func chosen(_ points: Points) -> Bounds { isRounded ? points.rounded : points.exact }

    /// Whether the points that are compared are rounded here.
    func rounds(at point: Rounding.Point) -> Bool { isRounded && rounding.at == point }

    func rounded(_ bounds: Bounds, at point: Rounding.Point) -> Bounds {
        rounds(at: point) ? bounds.map { rounding.apply($0, at: point) } : bounds
    }
}

/// The points of one row, exactly.
struct RowPoints {
    let sections: [Bounds]
    let total: Bounds
    let assigned: Rational
    let surelyAssigned: Rational
    let isProvisional: Bool

    init(_ plan: PointsPlan, _ scores: [ColumnScore]) {
        func points(_ node: PointsPlan.Node) -> Bounds {
            let sum = Self.sum(scores[node.lines].map { plan.chosen($0.points) } + node.parts.map(points))
            return plan.rounded(sum.clamped(to: node.bounds), at: .section)
        }
        sections = plan.sections.map(points)
        total = plan.rounded(Self.sum(sections), at: .total)
        func stated(_ counts: (ColumnScore) -> Bool) -> Rational {
            Rational.sum(zip(plan.counted, scores).compactMap { counts($1) ? $0 : nil })
        }
        assigned = stated(\.isAssigned)
        surelyAssigned = stated(\.isSurelyAssigned)
        isProvisional = scores.contains { $0.state == .undetermined || $0.isProvisional }
    }

    /// Quotients with unrelated denominators grow long: they are added once where both ends are the same.
    private static func sum(_ bounds: [Bounds]) -> Bounds {
        let numbers = bounds.compactMap(\.number)
        guard numbers.count == bounds.count else { return bounds.reduce(.exactly(0), +) }
        return .exactly(Rational.sum(numbers))
    }
}
