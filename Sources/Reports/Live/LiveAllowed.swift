// What a figure may be, as whole numbers: what the engine would refuse, the sheet must not compute with.
import Exact
import FEEL
import Rules

/// The whole numbers that a cell of inputs may come to.
struct LiveAllowed: Hashable, Sendable {
    /// From the least to the most that is allowed; a nil end is unbounded.
    struct Stretch: Hashable, Sendable {
        var low: Int?
        var high: Int?

        func contains(_ number: Int) -> Bool { number >= low ?? number && number <= high ?? number }
    }
    /// The number lies in one of them; none for any number.
    var stretches: [Stretch] = []
    /// Only every so many from there.
    var step: (from: Int, by: Int)? {
        get { steps.isEmpty ? nil : (steps[0], steps[1]) }
        set { steps = newValue.map { [$0.from, $0.by] } ?? [] }
    }
    private var steps: [Int] = []

    init() {}

    /// - Parameters:
    ///   - intervals: of the number; nil for any.
    ///   - judgement: what a person may give for a criterion.
    ///   - scale: how many units make one.
    init(_ intervals: [Interval]?, _ judgement: Judgement? = nil, scale: Int) {
        let scale = Rational(scale)
        if let judgement {
            stretches = [
                Self.stretch(
                    Interval(low: judgement.from, includesLow: true, high: judgement.to, includesHigh: true), scale)
            ].compactMap { $0 }
            if let from = (judgement.from * scale).integer, let by = (judgement.step * scale).integer, by > 1 {
                step = (from, by)
            }
        } else if let intervals, !intervals.isEmpty {
            let found = intervals.map { Self.stretch($0, scale) }
            // Without one of several the sheet would refuse what is right.
            if !found.contains(where: { $0 == nil || $0 == Stretch() }) { stretches = found.compactMap { $0 } }
        }
    }

    private static func stretch(_ interval: Interval, _ scale: Rational) -> Stretch? {
        func end(_ number: Rational?, _ isIncluded: Bool, _ mode: RoundingMode, _ inward: Int) -> Int?? {
            guard let number else { return .some(nil) }
            let scaled = number * scale
            guard let whole = scaled.rounded(places: 0, mode)?.integer, abs(whole) < CellFormula.limit else {
                return nil
            }
            return .some(scaled.isInteger && !isIncluded ? whole + inward : whole)
        }
        guard let low = end(interval.low, interval.includesLow, .ceiling, 1),
            let high = end(interval.high, interval.includesHigh, .floor, -1)
        else { return nil }
        return Stretch(low: low, high: high)
    }

    func holds(_ number: Int) -> Bool {
        guard stretches.isEmpty || stretches.contains(where: { $0.contains(number) }) else { return false }
        return step.map { (number - $0.from) % $0.by == 0 } ?? true
    }

    /// The conditions on a number as text.
    func conditions(_ number: String) -> [String] {
        let ranges = stretches.map { stretch -> String in
            let ends = [stretch.low.map { "\(number)>=\($0)" }, stretch.high.map { "\(number)<=\($0)" }]
                .compactMap { $0 }
            return ends.count == 1 ? ends[0] : "AND(\(ends.joined(separator: ",")))"
        }
        var conditions = ranges.isEmpty ? [] : ranges.count == 1 ? ranges : ["OR(\(ranges.joined(separator: ",")))"]
        if let step {
            let rest = step.from == 0 ? number : "(\(number)-(\(step.from)))"
            conditions.append("INT(\(rest)/\(step.by))*\(step.by)=\(rest)")
        }
        return conditions
    }
}

extension Indicator {
    /// The numbers that boards may report; nil for any.
    func allowed(_ attribute: Attribute) -> [Interval]? {
        ranges[attribute].flatMap { Interval.all($0.tree) }
    }
}
