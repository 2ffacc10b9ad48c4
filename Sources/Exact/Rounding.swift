// Rounding to decimal places in the seven modes that decision models name.
import BigInt

/// What to do with the part of a number that rounding drops.
public enum RoundingMode: String, Sendable, CaseIterable {
    /// Away from zero, if anything is dropped.
    case up
    /// Toward zero.
    case down
    /// To the nearer neighbour, ties away from zero.
    case halfUp = "half up"
    /// To the nearer neighbour, ties toward zero.
    case halfDown = "half down"
    /// To the nearer neighbour, ties to the even one.
    case halfEven = "half even"
    /// Toward negative infinity.
    case floor
    /// Toward positive infinity.
    case ceiling
}

extension Rational {
    /// The greatest number of decimal places, either way from the point, that rounding and exponents accept.
    public static let maximumPlaces = 6_176

    /// The number rounded to `places` decimal places; negative places round to tens, hundreds and so on.
    ///
    /// Nil if `places` is beyond `maximumPlaces` either way.
    public func rounded(places: Int, _ mode: RoundingMode) -> Rational? {
        guard places.magnitude <= UInt(Rational.maximumPlaces) else { return nil }
        if places >= 0, isInteger { return self }
        switch roundedUnits(places: places, mode) {
        case .word(let units):
            // At most 18 places: a power of ten that fits a word, and a product that fits 128 bits.
            let scale = powerOfTen(places.magnitude)
            if places < 0 {
                return Rational(reducedMagnitude: units &* UInt128(scale), 1, negative: isNegative && units != 0)
            }
            let divisor = greatestCommonDivisor(UInt64(truncatingIfNeeded: units % UInt128(scale)), scale)
            return Rational(
                reducedMagnitude: units / UInt128(divisor), UInt128(scale / divisor), negative: isNegative)
        case .long(let units):
            let signed = BigInt(sign: isNegative ? .minus : .plus, magnitude: units)
            let scale = BigInt(10).power(abs(places))
            return places < 0 ? Rational(reduced: signed * scale, 1) : Rational(reducing: signed, scale)
        }
    }

    /// The greatest integer not above the number.
    public var floor: Rational { roundedToInteger(.floor) }

    /// The least integer not below the number.
    public var ceiling: Rational { roundedToInteger(.ceiling) }

    private func roundedToInteger(_ mode: RoundingMode) -> Rational {
        if isInteger { return self }
        switch roundedUnits(places: 0, mode) {
        case .word(let units): return Rational(reducedMagnitude: units, 1, negative: isNegative)
        case .long(let units):
            return Rational(reduced: BigInt(sign: isNegative ? .minus : .plus, magnitude: units), 1)
        }
    }

    /// A magnitude counted in units of the last kept decimal place.
    enum Units {
        case word(UInt128)
        case long(BigUInt)

        var isZero: Bool {
            switch self {
            case .word(let value): value == 0
            case .long(let value): value.isZero
            }
        }

        var digits: String {
            switch self {
            case .word(let value): UInt64(exactly: value).map(String.init) ?? String(value)
            case .long(let value): String(value)
            }
        }
    }

    /// The magnitude of the number times 10^places, rounded as the signed number is to be.
    func roundedUnits(places: Int, _ mode: RoundingMode) -> Units {
        if case .small(let top, let bottom) = storage, places.magnitude <= 18 {
            let scale = UInt128(powerOfTen(places.magnitude))
            // A word times at most 10^18 fits 128 bits.
            let numerator = places > 0 ? UInt128(top.magnitude) &* scale : UInt128(top.magnitude)
            let denominator = places < 0 ? UInt128(bottom) &* scale : UInt128(bottom)
            return .word(roundedQuotient(numerator, denominator, negative: top < 0, mode))
        }
        let scale = BigUInt(10).power(abs(places))
        let (top, bottom) = parts
        let numerator = places > 0 ? top.magnitude * scale : top.magnitude
        let denominator = places < 0 ? bottom.magnitude * scale : bottom.magnitude
        return .long(roundedQuotient(numerator, denominator, negative: top.sign == .minus, mode))
    }
}

/// The magnitude of the integer quotient of two magnitudes, rounded as the quotient with the given sign is to be.
private func roundedQuotient<Magnitude: UnsignedInteger>(
    _ numerator: Magnitude, _ denominator: Magnitude, negative: Bool, _ mode: RoundingMode
) -> Magnitude {
    let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    if rest == 0 { return quotient }
    let other = denominator - rest
    let away =
        switch mode {
        case .up: true
        case .down: false
        case .halfUp: rest >= other
        case .halfDown: rest > other
        case .halfEven: rest > other || (rest == other && quotient & 1 == 1)
        case .floor: negative
        case .ceiling: !negative
        }
    return away ? quotient + 1 : quotient
}

/// Ten to a power of at most 18.
func powerOfTen(_ exponent: some BinaryInteger) -> UInt64 {
    var result: UInt64 = 1
    var left = exponent
    while left > 0 {
        result &*= 10
        left -= 1
    }
    return result
}
