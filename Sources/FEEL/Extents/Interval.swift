// Stretches of numbers, as the tests of bands and ranges stand for.
import Exact

/// A stretch of numbers; a nil end is unbounded.
public struct Interval: Hashable, Sendable {
    public var low: Rational?
    public var includesLow: Bool
    public var high: Rational?
    public var includesHigh: Bool

    public init(low: Rational? = nil, includesLow: Bool = false, high: Rational? = nil, includesHigh: Bool = false) {
        self.low = low
        self.includesLow = includesLow
        self.high = high
        self.includesHigh = includesHigh
    }

    public static func point(_ number: Rational) -> Interval {
        Interval(low: number, includesLow: true, high: number, includesHigh: true)
    }

    /// The numbers that a comparison with a constant accepts.
    public static func all(_ op: Expression.Comparison, _ number: Rational) -> [Interval] {
        switch op {
        case .equal: [.point(number)]
        case .notEqual: [Interval(high: number), Interval(low: number)]
        case .less: [Interval(high: number)]
        case .lessOrEqual: [Interval(high: number, includesHigh: true)]
        case .greater: [Interval(low: number)]
        case .greaterOrEqual: [Interval(low: number, includesLow: true)]
        }
    }

    /// The stretches that tests accept; nil if they are not all about constant numbers.
    public static func all(_ tests: [UnaryTest]) -> [Interval]? {
        var intervals: [Interval] = []
        for test in tests {
            switch test {
            case .any: intervals.append(Interval())
            case .comparison(let op, let operand):
                guard let number = operand.constant else { return nil }
                intervals += all(op, number)
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

    /// Whether there is no number in it.
    public var isEmpty: Bool {
        guard let low, let high else { return false }
        return low > high || low == high && !(includesLow && includesHigh)
    }

    public func contains(_ number: Rational) -> Bool {
        if let low, number < low || number == low && !includesLow { return false }
        if let high, number > high || number == high && !includesHigh { return false }
        return true
    }

    public func begins(before other: Interval) -> Bool {
        guard let own = low else { return other.low != nil }
        guard let others = other.low else { return false }
        return own == others ? includesLow && !other.includesLow : own < others
    }

    public func reaches(beyond other: Interval) -> Bool {
        guard let own = high else { return other.high != nil }
        guard let others = other.high else { return false }
        return own == others ? includesHigh && !other.includesHigh : own > others
    }

    /// What both have in common; nil if that is nothing.
    public func intersection(_ other: Interval) -> Interval? {
        var result = self
        if let low = other.low, result.low.map({ low > $0 || (low == $0 && !other.includesLow) }) ?? true {
            (result.low, result.includesLow) = (low, other.includesLow)
        }
        if let high = other.high, result.high.map({ high < $0 || (high == $0 && !other.includesHigh) }) ?? true {
            (result.high, result.includesHigh) = (high, other.includesHigh)
        }
        return result.isEmpty ? nil : result
    }

    /// The numbers below it and those above it.
    public var complement: [Interval] {
        let below = low.map { Interval(high: $0, includesHigh: !includesLow) }
        let above = high.map { Interval(low: $0, includesLow: !includesHigh) }
        return [below, above].compactMap { $0 }
    }

    /// A number in both, to show that they overlap.
    public func common(with other: Interval) -> Rational? {
        guard !isEmpty, !other.isEmpty else { return nil }
        return intersection(other)?.sample
    }

    /// A number in it, an end if it has one; nil if it is empty.
    public var sample: Rational? {
        guard !isEmpty else { return nil }
        guard let low else { return high.map { includesHigh ? $0 : $0 - 1 } ?? 0 }
        if includesLow { return low }
        guard let high else { return low + 1 }
        return includesHigh ? high : (low + high).divided(by: 2)
    }

    /// The least stretch that holds both.
    func hull(with other: Interval) -> Interval {
        let first = other.begins(before: self) ? other : self
        let last = other.reaches(beyond: self) ? other : self
        return Interval(
            low: first.low, includesLow: first.includesLow, high: last.high, includesHigh: last.includesHigh)
    }

    static prefix func - (interval: Interval) -> Interval {
        Interval(
            low: interval.high.map { -$0 }, includesLow: interval.includesHigh, high: interval.low.map { -$0 },
            includesHigh: interval.includesLow)
    }
}

extension Expression {
    /// The number that it is, if it is written as one.
    public var constant: Rational? {
        switch form {
        case .number(let number): number
        case .negation(let operand): operand.constant.map { -$0 }
        default: nil
        }
    }
}

extension Expression.Comparison {
    /// The same comparison with its sides exchanged.
    public var mirrored: Expression.Comparison {
        switch self {
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        case .equal, .notEqual: self
        }
    }

    /// The comparison that holds where this one does not, between values that can be compared.
    public var negated: Expression.Comparison {
        switch self {
        case .less: .greaterOrEqual
        case .lessOrEqual: .greater
        case .greater: .lessOrEqual
        case .greaterOrEqual: .less
        case .equal: .notEqual
        case .notEqual: .equal
        }
    }
}
