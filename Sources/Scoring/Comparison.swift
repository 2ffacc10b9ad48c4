// One board against another, criterion by criterion: lines that add up exactly to the difference.
import Exact
import Rules

/// Why two boards differ in what they are compared by.
public struct Comparison: Sendable {
    public var first: Scorecard
    public var second: Scorecard
    /// In what the lines are counted.
    public var unit: Unit
    /// Largest difference first; lines that do not differ are left out.
    public var lines: [Line]
    /// The difference of the two totals, which is what the lines add up to: number by number, and of intervals end by end.
    public var difference: Bounds

    public enum Unit: Sendable, Equatable {
        case points
        /// Percent of the points that each board could have: the two have different criteria assigned.
        case percent
    }

    /// Where something is undetermined, each end of an interval is a case of its own: the first board has its least and
    /// the second its most, or the other way round. So a cap may take nothing at the first end and much at the second.
    public struct Line: Sendable {
        public enum Subject: Sendable, Hashable {
            case criterion(String)
            /// What the cap or floor of a section takes or gives.
            case cap(section: String)
            case rounding(section: String)
            case totalRounding
        }
        public var subject: Subject
        public var first: Bounds
        public var second: Bounds
        public var difference: Bounds
    }
}

extension Scorer {
    /// Compares two boards; nil if either did not submit.
    public func comparison(_ first: String, versus second: String) -> Comparison? {
        guard let a = scorecard(of: first), let b = scorecard(of: second) else { return nil }
        let sameAssigned = a.assigned == b.assigned && a.surelyAssigned == a.assigned && b.surelyAssigned == b.assigned
        let percent = edition.ranking.notAssigned == .percent && !sameAssigned
        let left = lines(of: a, percent)
        let right = lines(of: b, percent)
        var all: [Comparison.Line] = []
        for (x, y) in zip(left, right) where x.bounds != y.bounds || x.bounds.number == nil {
            all.append(
                Comparison.Line(
                    subject: x.subject, first: x.bounds, second: y.bounds, difference: x.bounds - y.bounds))
        }
        let order = all.enumerated().sorted { one, other in
            let (p, q) = (one.element.difference.size, other.element.difference.size)
            guard p != q else { return one.offset < other.offset }
            // What is not known to the end stands first.
            return p.map { p in q.map { p > $0 } ?? false } ?? true
        }
        let totals = percent ? (basis(a), basis(b)) : (chosenPoints(a.total), chosenPoints(b.total))
        return Comparison(
            first: a, second: b, unit: percent ? .percent : .points, lines: order.map(\.element),
            difference: totals.0 - totals.1)
    }

    /// A scorecard as lines that add up to its total, the same lines for every board.
    /// - Parameter percent: whether in percent of the board's assigned points; else in points.
    public func lines(of card: Scorecard, _ percent: Bool = false) -> [(
        subject: Comparison.Line.Subject, bounds: Bounds
    )] {
        var lines: [(subject: Comparison.Line.Subject, bounds: Bounds)] = []
        for (section, score) in zip(edition.sections, card.sections) { add(section, score, to: &lines) }
        let sum = chosenPoints(card.sum)
        let total = chosenPoints(card.total)
        lines.append((.totalRounding, change(from: sum, to: total)))
        guard percent, !card.assigned.isZero else { return lines }
        let divisors = card.points(dividing: total)
        return lines.map { ($0.subject, card.percent($0.bounds, of: divisors)) }
    }

    private func add(
        _ section: Section, _ score: SectionScore, to lines: inout [(subject: Comparison.Line.Subject, bounds: Bounds)]
    ) {
        for criterion in score.criteria {
            lines.append((.criterion(criterion.criterion), chosenPoints(criterion.points)))
        }
        for (inner, innerScore) in zip(section.sections, score.sections) { add(inner, innerScore, to: &lines) }
        let sum = chosenPoints(score.sum)
        let capped = sum.clamped(to: section.bounds)
        lines.append((.cap(section: section.id), change(from: sum, to: capped)))
        lines.append((.rounding(section: section.id), change(from: capped, to: chosenPoints(score.points))))
    }

    func chosenPoints(_ points: Points) -> Bounds {
        edition.ranking.on == .rounded ? points.rounded : points.exact
    }

    /// What a cap or rounding changes, end by end.
    private func change(from before: Bounds, to after: Bounds) -> Bounds {
        Bounds(
            least: before.least.flatMap { least in after.least.map { $0 - least } },
            most: before.most.flatMap { most in after.most.map { $0 - most } })
    }
}

extension Bounds {
    public static func - (left: Bounds, right: Bounds) -> Bounds {
        left + Bounds(least: right.most.map { -$0 }, most: right.least.map { -$0 })
    }

    /// How far from nothing it may be; nil without limit.
    fileprivate var size: Rational? {
        guard let least, let most else { return nil }
        return max(least.magnitude, most.magnitude)
    }
}
