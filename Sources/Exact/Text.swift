// Writing exact rational numbers: as finite decimals, as fractions, and rounded for tables.
import BigInt

extension Rational: CustomStringConvertible {
    /// The exact finite decimal if there is one, otherwise the fraction.
    public var description: String { decimalText ?? fractionText }

    /// The numerator alone for an integer, otherwise `numerator/denominator` in lowest terms, such as `-7/2`.
    public var fractionText: String {
        switch storage {
        case .small(let top, 1): return "\(top)"
        case .small(let top, let bottom): return "\(top)/\(bottom)"
        case .big(let fraction):
            if fraction.denominator == 1 { return String(fraction.numerator) }
            return "\(String(fraction.numerator))/\(String(fraction.denominator))"
        }
    }

    /// The exact decimal without exponent, such as `-0.5`; nil if the expansion does not terminate.
    public var decimalText: String? {
        guard let places = decimalPlaces else { return nil }
        // Nothing is dropped, so any mode would do.
        return pointed(roundedUnits(places: places, .down).digits, places: places, negative: isNegative)
    }

    /// The number rounded to exactly `places` digits after the point, for tables: `12.50`.
    ///
    /// A number that rounds to zero is written without a sign. Places below 0 count as 0, and places beyond
    /// `maximumPlaces` as that many.
    public func decimalText(places: Int, _ mode: RoundingMode = .halfUp) -> String {
        let places = min(max(places, 0), Rational.maximumPlaces)
        let units = roundedUnits(places: places, mode)
        return pointed(units.digits, places: places, negative: isNegative && !units.isZero)
    }

    /// The exact decimal if it has at most `digits` places, otherwise `≈` and the number rounded half up to them.
    public func shortText(digits: Int = 6) -> String {
        if let places = decimalPlaces, places <= max(digits, 0), let text = decimalText { return text }
        return "≈" + decimalText(places: digits)
    }

    /// How many decimal places the exact expansion has; nil if it does not terminate.
    public var decimalPlaces: Int? {
        switch storage {
        case .small(_, 1): return 0
        case .small(_, let bottom):
            let twos = bottom.trailingZeroBitCount
            var rest = bottom &>> Int64(twos)
            var fives = 0
            while rest.isMultiple(of: 5) {
                rest /= 5
                fives += 1
            }
            return rest == 1 ? max(twos, fives) : nil
        case .big(let fraction):
            let bottom = fraction.denominator.magnitude
            let twos = bottom.trailingZeroBitCount
            guard let fives = exponentOfFive(bottom >> twos) else { return nil }
            return max(twos, fives)
        }
    }
}

/// The exponent if `value` is a power of five, otherwise nil.
private func exponentOfFive(_ value: BigUInt) -> Int? {
    if value == 1 { return 0 }
    guard value % 5 == 0 else { return nil }
    // A power of five is about 2.321928 bits long per factor, so its length leaves few candidates.
    let guess = value.bitWidth * 1_000_000 / 2_321_928
    var candidate = max(guess - 1, 0)
    var power = BigUInt(5).power(candidate)
    while power < value {
        power *= 5
        candidate += 1
    }
    return power == value ? candidate : nil
}

/// Digits with a decimal point before the last `places` of them.
private func pointed(_ digits: String, places: Int, negative: Bool) -> String {
    let sign = negative ? "-" : ""
    if places == 0 { return sign + digits }
    let padded = String(repeating: "0", count: max(places + 1 - digits.utf8.count, 0)) + digits
    let point = padded.utf8.index(padded.endIndex, offsetBy: -places)
    return "\(sign)\(padded[..<point]).\(padded[point...])"
}
