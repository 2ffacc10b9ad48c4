// Sets of numbers: what an expression can yield, kept small.
import Exact

/// Numbers in a few stretches, all of them whole multiples of a step where one is known.
public struct NumberSet: Hashable, Sendable {
    /// Sorted, apart from each other, none empty; with a step their ends lie on it.
    public let stretches: [Interval]
    /// Every number in the set is a whole multiple of it; nil where nothing is known, and for 0 alone.
    public let step: Rational?

    /// More stretches than these are joined where the gap is smallest.
    static let mostStretches = 12
    /// Ends and steps with longer numbers are given up.
    private static let mostBits = 1_024

    /// - Parameter step: a positive number.
    public init(_ stretches: [Interval], step: Rational? = nil) {
        let step = step.flatMap { $0.bitWidth <= Self.mostBits ? $0 : nil }
        var kept: [Interval] = []
        var parts = stretches.compactMap { Self.tidied($0, step) }
        parts.sort { $0.begins(before: $1) }
        for part in parts {
            if let last = kept.last, Self.touches(last, part, step) {
                kept[kept.count - 1] = last.hull(with: part)
            } else {
                kept.append(part)
            }
        }
        while kept.count > Self.mostStretches { Self.joinNearest(&kept) }
        self.stretches = kept
        self.step = step ?? Self.step(of: kept)
    }

    /// Numbers with at most so many decimals.
    public init(_ stretches: [Interval], decimals: Int) {
        self.init(stretches, step: Rational(10).power(-decimals))
    }

    public static let none = NumberSet([])
    public static let all = NumberSet([Interval()])

    public static func point(_ number: Rational) -> NumberSet { NumberSet([.point(number)]) }

    // MARK: Asking

    public var isEmpty: Bool { stretches.isEmpty }

    /// The least stretch that holds all of it; nil if it is empty.
    public var hull: Interval? {
        guard let first = stretches.first, let last = stretches.last else { return nil }
        return first.hull(with: last)
    }

    /// The number, if it is the only one.
    public var single: Rational? {
        guard stretches.count == 1, let low = stretches[0].low, low == stretches[0].high else { return nil }
        return low
    }

    public func contains(_ number: Rational) -> Bool {
        if let step, number.divided(by: step)?.isInteger == false { return false }
        return stretches.contains { $0.contains(number) }
    }

    public var containsZero: Bool { contains(.zero) }

    // MARK: Sets

    public func union(_ other: NumberSet) -> NumberSet {
        if isEmpty { return other }
        if other.isEmpty { return self }
        return NumberSet(stretches + other.stretches, step: Self.commonStep(self, other))
    }

    public func intersection(_ other: NumberSet) -> NumberSet {
        let shared = intersections(other.stretches)
        switch (step, other.step) {
        case (let own?, let others?):
            if own == others { return NumberSet(shared, step: own) }
            let common = Self.commonDivisor(own, others)
            return NumberSet(shared, step: common.flatMap { (own * others).divided(by: $0) } ?? own)
        case (let own, let others): return NumberSet(shared, step: own ?? others)
        }
    }

    func intersection(_ intervals: [Interval]) -> NumberSet { NumberSet(intersections(intervals), step: step) }

    private func intersections(_ others: [Interval]) -> [Interval] {
        stretches.flatMap { own in others.compactMap { own.intersection($0) } }
    }

    /// What is left of it outside of the stretches: the holes between bands.
    public func subtracting(_ intervals: [Interval]) -> NumberSet {
        var left = stretches
        for interval in intervals where !interval.isEmpty {
            let outside = interval.complement
            left = left.flatMap { own in outside.compactMap { own.intersection($0) } }
        }
        return NumberSet(left, step: step)
    }

    // MARK: Keeping it small

    private static func tidied(_ interval: Interval, _ step: Rational?) -> Interval? {
        var result = interval
        if let low = result.low, low.bitWidth > mostBits { (result.low, result.includesLow) = (nil, false) }
        if let high = result.high, high.bitWidth > mostBits { (result.high, result.includesHigh) = (nil, false) }
        if result.low == nil { result.includesLow = false }
        if result.high == nil { result.includesHigh = false }
        if let step {
            if let low = result.low, let count = low.divided(by: step) {
                let first = !result.includesLow && count.isInteger ? count + 1 : count.ceiling
                (result.low, result.includesLow) = (first * step, true)
            }
            if let high = result.high, let count = high.divided(by: step) {
                let last = !result.includesHigh && count.isInteger ? count - 1 : count.floor
                (result.high, result.includesHigh) = (last * step, true)
            }
        }
        return result.isEmpty ? nil : result
    }

    private static func touches(_ left: Interval, _ right: Interval, _ step: Rational?) -> Bool {
        guard let high = left.high, let low = right.low else { return true }
        if let step { return low - high <= step }
        return low < high || low == high && (left.includesHigh || right.includesLow)
    }

    private static func joinNearest(_ parts: inout [Interval]) {
        func gap(_ index: Int) -> Rational { (parts[index + 1].low ?? 0) - (parts[index].high ?? 0) }
        let nearest = parts.indices.dropLast().min { gap($0) < gap($1) } ?? 0
        parts[nearest] = parts[nearest].hull(with: parts[nearest + 1])
        parts.remove(at: nearest + 1)
    }

    /// The step of single points.
    private static func step(of parts: [Interval]) -> Rational? {
        var result: Rational?
        for part in parts {
            guard let low = part.low, low == part.high else { return nil }
            if low.isZero { continue }
            guard let known = result else {
                result = low.magnitude
                continue
            }
            guard let common = commonDivisor(known, low.magnitude) else { return nil }
            result = common
        }
        return result
    }

    /// A step of both: what sums and differences of their numbers are multiples of.
    static func commonStep(_ left: NumberSet, _ right: NumberSet) -> Rational? {
        if left.isEmpty || left.single == .zero { return right.step }
        if right.isEmpty || right.single == .zero { return left.step }
        guard let a = left.step, let b = right.step else { return nil }
        return commonDivisor(a, b)
    }

    /// The greatest number of which both are whole multiples; nil if it takes too long a number.
    static func commonDivisor(_ first: Rational, _ second: Rational) -> Rational? {
        var (a, b) = (first, second)
        while !b.isZero {
            guard let rest = a.remainder(modulo: b), rest.bitWidth <= mostBits else { return nil }
            (a, b) = (b, rest)
        }
        return a
    }
}
