// The stretches of numbers that the tests of bands and ranges stand for.
import Exact
import FEEL

/// A stretch of numbers that a band's test stands for; a nil end is unbounded.
struct Interval: Hashable {
    var low: Rational?
    var includesLow = false
    var high: Rational?
    var includesHigh = false

    /// The stretches that tests accept; nil if they are not all about constant numbers.
    static func all(_ tests: [UnaryTest]) -> [Interval]? {
        var intervals: [Interval] = []
        for test in tests {
            switch test {
            case .any: intervals.append(Interval())
            case .comparison(let op, let operand):
                guard let number = operand.constant else { return nil }
                switch op {
                case .equal: intervals.append(.point(number))
                case .notEqual: intervals += [Interval(high: number), Interval(low: number)]
                case .less: intervals.append(Interval(high: number))
                case .lessOrEqual: intervals.append(Interval(high: number, includesHigh: true))
                case .greater: intervals.append(Interval(low: number))
                case .greaterOrEqual: intervals.append(Interval(low: number, includesLow: true))
                }
            case .expression(let part):
                if let number = part.constant {
                    intervals.append(.point(number))
                } else if case .range(let bounds, let low, let high) = part.form, let low = low.constant,
                    let high = high.constant
                {
                    intervals.append(
                        Interval(
                            low: low, includesLow: bounds.includesStart, high: high, includesHigh: bounds.includesEnd))
                } else {
                    return nil
                }
            case .not: return nil
            }
        }
        return intervals
    }

    private static func point(_ number: Rational) -> Interval {
        Interval(low: number, includesLow: true, high: number, includesHigh: true)
    }

    /// Whether there is no number in it.
    var isEmpty: Bool {
        guard let low, let high else { return false }
        return low > high || low == high && !(includesLow && includesHigh)
    }

    func begins(before other: Interval) -> Bool {
        guard let own = low else { return other.low != nil }
        guard let others = other.low else { return false }
        return own == others ? includesLow && !other.includesLow : own < others
    }

    func reaches(beyond other: Interval) -> Bool {
        guard let own = high else { return other.high != nil }
        guard let others = other.high else { return false }
        return own == others ? includesHigh && !other.includesHigh : own > others
    }

    /// A number in both, to show that they overlap.
    func common(with other: Interval) -> Rational? {
        let low = Self.higher((low, includesLow), (other.low, other.includesLow))
        let high = Self.lower((high, includesHigh), (other.high, other.includesHigh))
        guard let lowEnd = low.0 else { return high.0.map { high.1 ? $0 : $0 - 1 } ?? 0 }
        guard let highEnd = high.0 else { return low.1 ? lowEnd : lowEnd + 1 }
        if lowEnd == highEnd { return low.1 && high.1 ? lowEnd : nil }
        guard lowEnd < highEnd else { return nil }
        return low.1 ? lowEnd : high.1 ? highEnd : (lowEnd + highEnd).divided(by: 2)
    }

    private static func higher(_ a: (Rational?, Bool), _ b: (Rational?, Bool)) -> (Rational?, Bool) {
        guard let x = a.0 else { return b }
        guard let y = b.0 else { return a }
        return x == y ? (x, a.1 && b.1) : x > y ? a : b
    }

    private static func lower(_ a: (Rational?, Bool), _ b: (Rational?, Bool)) -> (Rational?, Bool) {
        guard let x = a.0 else { return b }
        guard let y = b.0 else { return a }
        return x == y ? (x, a.1 && b.1) : x < y ? a : b
    }
}
