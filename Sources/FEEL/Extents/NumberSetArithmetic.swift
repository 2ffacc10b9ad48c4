// Arithmetic on sets of numbers: each result holds every number that operands from the sets can give.
import Exact

extension NumberSet {
    static prefix func - (set: NumberSet) -> NumberSet {
        NumberSet(set.stretches.map { -$0 }, step: set.step)
    }

    static func + (left: NumberSet, right: NumberSet) -> NumberSet {
        pairs(left, right, step: commonStep(left, right)) { a, b in
            [
                Interval(
                    low: both(a.low, b.low, +), includesLow: a.includesLow && b.includesLow,
                    high: both(a.high, b.high, +), includesHigh: a.includesHigh && b.includesHigh)
            ]
        }
    }

    static func - (left: NumberSet, right: NumberSet) -> NumberSet { left + -right }

    static func * (left: NumberSet, right: NumberSet) -> NumberSet {
        var step: Rational?
        if let a = left.step, let b = right.step { step = a * b }
        var products: [Interval] = []
        if left.containsZero && !right.isEmpty || right.containsZero && !left.isEmpty {
            products.append(.point(.zero))
        }
        let others = right.signed
        for (x, isNegative) in left.signed {
            for (y, isOther) in others {
                let product = positiveProduct(x, y)
                products.append(isNegative == isOther ? product : -product)
            }
        }
        return NumberSet(products, step: step)
    }

    /// All quotients by the divisors that are not 0.
    func divided(by divisors: NumberSet) -> NumberSet {
        if let divisor = divisors.single { return divisor.isZero ? .none : scaled(by: .one, over: divisor) }
        return self * divisors.reciprocals
    }

    private var reciprocals: NumberSet {
        NumberSet(
            signed.map { part, isNegative in
                let inverse = Interval(
                    low: part.high.flatMap { Rational.one.divided(by: $0) } ?? .zero,
                    includesLow: part.high != nil && part.includesHigh,
                    high: part.low.flatMap { Rational.one.divided(by: $0) },
                    includesHigh: part.includesLow)
                return isNegative ? -inverse : inverse
            })
    }

    func scaled(by factor: Rational, over divisor: Rational = .one) -> NumberSet {
        guard let factor = factor.divided(by: divisor), !isEmpty else { return .none }
        if factor.isZero { return .point(.zero) }
        let scaled = stretches.map { part in
            let part = factor.isNegative ? -part : part
            let size = factor.magnitude
            return Interval(
                low: part.low.map { $0 * size }, includesLow: part.includesLow, high: part.high.map { $0 * size },
                includesHigh: part.includesHigh)
        }
        return NumberSet(scaled, step: step.map { $0 * factor.magnitude })
    }

    func shifted(by number: Rational) -> NumberSet { self + .point(number) }

    /// All powers with one whole exponent; 0 to a negative power is left out.
    func power(_ exponent: Int) -> NumberSet {
        if exponent == 0 { return isEmpty ? .none : .point(.one) }
        if exponent < 0 { return reciprocals.power(-exponent) }
        var results: [Interval] = []
        if containsZero { results.append(.point(.zero)) }
        for (part, isNegative) in signed {
            // A power too long to write is without an end here, or near enough to 0 for an open one.
            let low = part.low.flatMap { $0.power(exponent) }
            let power = Interval(
                low: low ?? .zero, includesLow: low != nil && part.includesLow,
                high: part.high.flatMap { $0.power(exponent) }, includesHigh: part.includesHigh)
            results.append(isNegative && !exponent.isMultiple(of: 2) ? -power : power)
        }
        return NumberSet(results, step: step.flatMap { $0.power(exponent) })
    }

    var magnitudes: NumberSet {
        intersection([Interval(low: .zero, includesLow: true)]).union(
            -intersection([Interval(high: .zero, includesHigh: true)]))
    }

    static func least(_ left: NumberSet, _ right: NumberSet) -> NumberSet { -greatest(-left, -right) }

    static func greatest(_ left: NumberSet, _ right: NumberSet) -> NumberSet {
        pairs(left, right, step: commonStep(left, right)) { a, b in
            let low = b.begins(before: a) ? a : b
            let high = b.reaches(beyond: a) ? b : a
            return [
                Interval(low: low.low, includesLow: low.includesLow, high: high.high, includesHigh: high.includesHigh)
            ]
        }
    }

    /// What a function that never falls, such as rounding, makes of it; open ends are taken in.
    func mapped(step: Rational?, _ rising: (Rational) -> Rational?) -> NumberSet {
        NumberSet(
            stretches.map { part in
                let low = part.low.flatMap(rising)
                let high = part.high.flatMap(rising)
                return Interval(low: low, includesLow: low != nil, high: high, includesHigh: high != nil)
            }, step: step)
    }

    /// Everything between its least and its greatest number.
    var filled: NumberSet { NumberSet(hull.map { [$0] } ?? [], step: step) }

    // MARK: Stretch by stretch

    private static func pairs(
        _ left: NumberSet, _ right: NumberSet, step: Rational?, _ combine: (Interval, Interval) -> [Interval]
    ) -> NumberSet {
        NumberSet(left.stretches.flatMap { a in right.stretches.flatMap { combine(a, $0) } }, step: step)
    }

    private static func both(
        _ a: Rational?, _ b: Rational?, _ combine: (Rational, Rational) -> Rational
    ) -> Rational? {
        guard let a, let b else { return nil }
        return combine(a, b)
    }

    /// Of two stretches of positive numbers, whose least ends are known.
    private static func positiveProduct(_ a: Interval, _ b: Interval) -> Interval {
        Interval(
            low: both(a.low, b.low, *), includesLow: a.includesLow && b.includesLow,
            high: both(a.high, b.high, *), includesHigh: a.includesHigh && b.includesHigh)
    }
}

extension NumberSet {
    /// The positive stretches, and the negative ones with their signs changed.
    fileprivate var signed: [(part: Interval, isNegative: Bool)] {
        let positive = [Interval(low: .zero)]
        return intersection(positive).stretches.map { ($0, false) }
            + (-self).intersection(positive).stretches.map { ($0, true) }
    }
}
