// Bands as officers say them: a line for each, and one for what no band covers.
import Exact
import FEEL

extension Speaker {
    // MARK: Bands

    func bands(_ tree: Expression, lead: String) -> [String]? {
        guard case .conditional(let condition, _, _) = tree.form, let first = band(condition) else { return nil }
        let subject = first.subject
        let unit = unit(of: subject)
        var lines = [
            (lead.isEmpty ? "" : lead + ", ") + t("căn cứ \(phrase(subject, 3)):", "by \(phrase(subject, 3)):")
        ]
        var open = [Interval()]
        var rest = tree
        while case .conditional(let condition, let value, let next) = rest.form, let band = band(condition),
            band.subject == subject
        {
            let own = band.intervals.flatMap { own in open.compactMap { own.intersection($0) } }
            open = band.intervals.reduce(open) { open, own in
                open.flatMap { open in own.complement.compactMap { $0.intersection(open) } }
            }
            rest = next
            if !own.isEmpty { lines.append(range(own, unit) + ": " + worth(value)) }
        }
        let count = lines.count
        guard count > 2 || rest.form == .null, count > 1 else { return nil }
        let possible = open.filter { isPossible($0, of: subject) }
        if possible.isEmpty { return lines }
        let other = t("Ngoài các mức trên", "Outside these")
        if case .conditional = rest.form { return lines + self.lines(rest, lead: other) }
        let isPlain = rest.form != .null && possible.count == 1
        return lines + [(isPlain ? range(possible, unit) : other) + ": " + worth(rest)]
    }

    /// The quantity that a condition is about and the values that meet it.
    private func band(_ condition: Expression) -> (subject: Expression, intervals: [Interval])? {
        switch condition.form {
        case .membership(let subject, let tests):
            return Interval.all(tests).map { (subject, $0) }
        case .comparison(let op, let left, let right):
            if right.constant != nil { return Interval.all([.comparison(op, right)]).map { (left, $0) } }
            guard left.constant != nil else { return nil }
            return Interval.all([.comparison(op.mirrored, left)]).map { (right, $0) }
        case .between(let subject, let low, let high):
            guard let low = low.constant, let high = high.constant else { return nil }
            return (subject, [Interval(low: low, includesLow: true, high: high, includesHigh: true)])
        case .conjunction(let left, let right):
            guard let first = band(left), let second = band(right), first.subject == second.subject else { return nil }
            return (first.subject, first.intervals.flatMap { a in second.intervals.compactMap { a.intersection($0) } })
        default: return nil
        }
    }

    /// Whether a submitted figure can lie there: counts have nothing between 39 and 40.
    private func isPossible(_ interval: Interval, of subject: Expression) -> Bool {
        guard case .path(let base, let key) = subject.form, let indicator = indicator(base),
            let attribute = Attribute(rawValue: key)
        else { return true }
        var parts = [interval]
        if !attribute.isPercent, let range = indicator.ranges[attribute].flatMap({ Interval.all($0.tree) }) {
            parts = range.compactMap { $0.intersection(interval) }
        }
        return parts.contains { part in
            // A ratio that is recomputed may have any number of decimals.
            guard indicator.ratio == nil, let low = part.low, let high = part.high,
                var next = low.rounded(places: indicator.decimals, .ceiling),
                let step = Rational(10).power(-indicator.decimals)
            else { return true }
            if next == low, !part.includesLow { next += step }
            return part.includesHigh ? next <= high : next < high
        }
    }
}
