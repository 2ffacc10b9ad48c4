// Addition, multiplication, division, powers and remainders of exact rational numbers.
import BigInt

extension Rational {
    /// The exact sum.
    public static func + (left: Rational, right: Rational) -> Rational {
        guard case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage else {
            return addingBig(left.parts, right.parts)
        }
        if b == 1, d == 1 {
            let (sum, overflow) = a.addingReportingOverflow(c)
            if !overflow { return Rational(storage: .small(sum, 1)) }
        }
        return adding(a, b, Int128(c), d)
    }

    /// The exact difference.
    public static func - (left: Rational, right: Rational) -> Rational {
        guard case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage else {
            let (numerator, denominator) = right.parts
            return addingBig(left.parts, (-numerator, denominator))
        }
        if b == 1, d == 1 {
            let (difference, overflow) = a.subtractingReportingOverflow(c)
            if !overflow { return Rational(storage: .small(difference, 1)) }
        }
        return adding(a, b, -Int128(c), d)
    }

    /// The exact product.
    public static func * (left: Rational, right: Rational) -> Rational {
        guard case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage else {
            return multiplyingBig(left.parts, right.parts)
        }
        if b == 1, d == 1 {
            let (product, overflow) = a.multipliedReportingOverflow(by: c)
            if !overflow { return Rational(storage: .small(product, 1)) }
        }
        return multiplying(a.magnitude, b.magnitude, c.magnitude, d.magnitude, negative: (a < 0) != (c < 0))
    }

    /// The number with its sign changed.
    public static prefix func - (value: Rational) -> Rational {
        if case .small(let top, let bottom) = value.storage, top != .min {
            return Rational(storage: .small(-top, bottom))
        }
        let (numerator, denominator) = value.parts
        return Rational(reduced: -numerator, denominator)
    }

    /// Adds `right` in place.
    public static func += (left: inout Rational, right: Rational) { left = left + right }

    /// Subtracts `right` in place.
    public static func -= (left: inout Rational, right: Rational) { left = left - right }

    /// Multiplies by `right` in place.
    public static func *= (left: inout Rational, right: Rational) { left = left * right }

    /// The exact quotient; nil if `divisor` is 0.
    public func divided(by divisor: Rational) -> Rational? {
        guard !divisor.isZero else { return nil }
        if case .small(let a, let b) = storage, case .small(let c, let d) = divisor.storage {
            return Rational.multiplying(
                a.magnitude, b.magnitude, d.magnitude, c.magnitude, negative: (a < 0) != (c < 0))
        }
        let (numerator, denominator) = divisor.parts
        let flipped = BigInt(sign: numerator.sign, magnitude: denominator.magnitude)
        return Rational.multiplyingBig(parts, (flipped, BigInt(numerator.magnitude)))
    }

    /// The number multiplied by itself `exponent` times; a negative exponent takes the reciprocal.
    ///
    /// Nil for 0 to a negative power, and when the result would be wider than `maximumBits`; a hopeless power is
    /// refused without computing it.
    public func power(_ exponent: Int) -> Rational? {
        if exponent == 0 { return .one }
        if isZero { return exponent < 0 ? nil : .zero }
        if magnitude == .one { return exponent.isMultiple(of: 2) ? .one : self }
        let (numerator, denominator) = parts
        // n^e has at least (bits(n) - 1) * e + 1 bits, and at most bits(n) * e.
        let growth = UInt(bitWidth - 2)
        let (least, overflow) = growth.multipliedReportingOverflow(by: exponent.magnitude)
        guard !overflow, least <= UInt(Rational.maximumBits), let times = Int(exactly: exponent.magnitude) else {
            return nil
        }
        let top = numerator.power(times)
        let bottom = denominator.power(times)
        let result =
            exponent > 0
            ? Rational(reduced: top, bottom)
            : Rational(reduced: BigInt(sign: top.sign, magnitude: bottom.magnitude), BigInt(top.magnitude))
        return result.bitWidth <= Rational.maximumBits ? result : nil
    }

    /// What is left after subtracting the greatest multiple of `divisor` that the quotient's floor counts.
    ///
    /// The result has the sign of `divisor` or is 0, as the FEEL function `modulo` wants; nil if `divisor` is 0.
    public func remainder(modulo divisor: Rational) -> Rational? {
        guard let quotient = divided(by: divisor) else { return nil }
        return self - divisor * quotient.floor
    }

    /// a/b + c/d, where c is the numerator of a small number or its negative.
    private static func adding(_ a: Int64, _ b: Int64, _ c: Int128, _ d: Int64) -> Rational {
        if b == d {
            return lowering(Int128(a) &+ c, by: b, over: Int128(b))
        }
        let common = Int64(truncatingIfNeeded: greatestCommonDivisor(b.magnitude, d.magnitude))
        // Each product stays below 2^126, so the sum fits 128 bits.
        let left = Int128(a) &* Int128(d / common)
        let right = c &* Int128(b / common)
        return lowering(left &+ right, by: common, over: Int128(b / common) &* Int128(d))
    }

    /// numerator/denominator, of which only divisors of `common` can cancel.
    static func lowering(_ numerator: Int128, by common: Int64, over denominator: Int128) -> Rational {
        if numerator == 0 { return .zero }
        if common == 1 { return Rational(reduced: numerator, denominator) }
        let rest =
            Int64(exactly: numerator)?.magnitude ?? UInt64(truncatingIfNeeded: (numerator % Int128(common)).magnitude)
        let divisor = greatestCommonDivisor(rest, common.magnitude)
        if divisor == 1 { return Rational(reduced: numerator, denominator) }
        if let top = Int64(exactly: numerator), let bottom = Int64(exactly: denominator) {
            let small = Int64(truncatingIfNeeded: divisor)
            return Rational(storage: .small(top / small, bottom / small))
        }
        return Rational(reduced: numerator / Int128(divisor), denominator / Int128(divisor))
    }

    /// (a/b) * (c/d) from magnitudes; b and d are not 0, and each factor is in lowest terms.
    private static func multiplying(
        _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64, negative: Bool
    ) -> Rational {
        if a == 0 || c == 0 { return .zero }
        let first = greatestCommonDivisor(a, d)
        let second = greatestCommonDivisor(c, b)
        let (a, d) = first == 1 ? (a, d) : (a / first, d / first)
        let (c, b) = second == 1 ? (c, b) : (c / second, b / second)
        let top = UInt128(a) &* UInt128(c)
        let bottom = UInt128(b) &* UInt128(d)
        return Rational(reducedMagnitude: top, bottom, negative: negative)
    }

    private typealias Parts = (numerator: BigInt, denominator: BigInt)

    private static func addingBig(_ left: Parts, _ right: Parts) -> Rational {
        if left.denominator == right.denominator {
            return Rational(reducing: left.numerator + right.numerator, left.denominator)
        }
        let common = BigInt(greatestCommonDivisor(left.denominator.magnitude, right.denominator.magnitude))
        if common == 1 {
            let sum = left.numerator * right.denominator + right.numerator * left.denominator
            return Rational(reduced: sum, left.denominator * right.denominator)
        }
        let scale = left.denominator / common
        let sum = left.numerator * (right.denominator / common) + right.numerator * scale
        let divisor = BigInt(greatestCommonDivisor(sum.magnitude, common.magnitude))
        if divisor == 1 { return Rational(reduced: sum, scale * right.denominator) }
        return Rational(reduced: sum / divisor, scale * (right.denominator / divisor))
    }

    private static func multiplyingBig(_ left: Parts, _ right: Parts) -> Rational {
        if left.numerator.isZero || right.numerator.isZero { return .zero }
        let first = BigInt(greatestCommonDivisor(left.numerator.magnitude, right.denominator.magnitude))
        let second = BigInt(greatestCommonDivisor(right.numerator.magnitude, left.denominator.magnitude))
        return Rational(
            reduced: (left.numerator / first) * (right.numerator / second),
            (left.denominator / second) * (right.denominator / first)
        )
    }
}
