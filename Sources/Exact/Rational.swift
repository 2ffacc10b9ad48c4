// The exact rational number: its representation, its plain constructors and its elementary properties.
import BigInt

/// An exact rational number: never rounded unless asked, never binary floating point.
///
/// Values are kept in lowest terms with a positive denominator. While both parts fit 64 bits no memory is allocated;
/// beyond that the parts grow without bound, so a caller that repeats multiplications compares `bitWidth` with
/// `maximumBits` as it goes. Equality and hashing follow the value.
public struct Rational: Hashable, Sendable, ExpressibleByIntegerLiteral {
    /// The two canonical forms; `big` is used only when a part does not fit `Int64`.
    enum Storage: Hashable, Sendable {
        case small(Int64, Int64)
        case big(Fraction)
    }

    /// A fraction in lowest terms, boxed so that a `Rational` stays small.
    final class Fraction: Hashable, Sendable {
        let numerator: BigInt
        let denominator: BigInt

        init(_ numerator: BigInt, _ denominator: BigInt) {
            self.numerator = numerator
            self.denominator = denominator
        }

        static func == (left: Fraction, right: Fraction) -> Bool {
            left === right || (left.numerator == right.numerator && left.denominator == right.denominator)
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(numerator)
            hasher.combine(denominator)
        }
    }

    let storage: Storage

    /// The number 0.
    public static let zero = Rational(0)

    /// The number 1.
    public static let one = Rational(1)

    /// The size, in bits of numerator plus denominator, beyond which powers and parsed text are refused.
    public static let maximumBits = 65_536

    /// The integer `value`.
    public init(_ value: Int) {
        storage = .small(Int64(value), 1)
    }

    /// The integer written in the source.
    public init(integerLiteral value: Int) {
        self.init(value)
    }

    /// The quotient of two integers; nil if `denominator` is 0.
    public init?(_ numerator: Int, over denominator: Int) {
        guard denominator != 0 else { return nil }
        let top = UInt64(numerator.magnitude)
        let bottom = UInt64(denominator.magnitude)
        let common = greatestCommonDivisor(top, bottom)
        self.init(
            reducedMagnitude: UInt128(top / common), UInt128(bottom / common),
            negative: (numerator < 0) != (denominator < 0)
        )
    }

    /// The quotient of two integers of any length, each written as an optional `-` and ASCII digits.
    ///
    /// Nil if either text is malformed, if the denominator is 0, or if the texts are too long for `maximumBits`.
    public init?(numerator: String, denominator: String) {
        guard let top = BigInt(plainInteger: numerator), let bottom = BigInt(plainInteger: denominator),
            !bottom.isZero
        else { return nil }
        self.init(reducing: bottom.sign == .minus ? -top : top, BigInt(bottom.magnitude))
        guard bitWidth <= Rational.maximumBits else { return nil }
    }

    init(storage: Storage) {
        self.storage = storage
    }

    /// A fraction already in lowest terms whose denominator is positive.
    init(reduced numerator: BigInt, _ denominator: BigInt) {
        if numerator.magnitude.bitWidth <= 64, denominator.magnitude.bitWidth <= 63,
            let top = Int64(exactly: numerator), let bottom = Int64(exactly: denominator)
        {
            storage = .small(top, bottom)
        } else {
            storage = .big(Fraction(numerator, denominator))
        }
    }

    /// Any fraction whose denominator is positive.
    init(reducing numerator: BigInt, _ denominator: BigInt) {
        let common = BigInt(greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
        if common == 1 {
            self.init(reduced: numerator, denominator)
        } else {
            self.init(reduced: numerator / common, denominator / common)
        }
    }

    /// A fraction in lowest terms, given by its sign and the magnitudes of its parts; `denominator` is not 0.
    init(reducedMagnitude numerator: UInt128, _ denominator: UInt128, negative: Bool) {
        let signed = negative ? Int128(truncatingIfNeeded: 0 &- numerator) : Int128(truncatingIfNeeded: numerator)
        if numerator <= 1 << 63, let top = Int64(exactly: signed), let bottom = Int64(exactly: denominator) {
            storage = .small(top, bottom)
        } else {
            let magnitude = BigUInt(numerator)
            storage = .big(Fraction(BigInt(sign: negative ? .minus : .plus, magnitude: magnitude), BigInt(denominator)))
        }
    }

    /// A fraction in lowest terms given by 128-bit parts; `denominator` is positive.
    init(reduced numerator: Int128, _ denominator: Int128) {
        if let top = Int64(exactly: numerator), let bottom = Int64(exactly: denominator) {
            storage = .small(top, bottom)
        } else {
            storage = .big(Fraction(BigInt(numerator), BigInt(denominator)))
        }
    }

    /// Both parts as big integers, whatever the representation.
    var parts: (numerator: BigInt, denominator: BigInt) {
        switch storage {
        case .small(let top, let bottom): (BigInt(top), BigInt(bottom))
        case .big(let fraction): (fraction.numerator, fraction.denominator)
        }
    }
}

extension Rational {
    /// The number of significant bits of the numerator's magnitude plus those of the denominator.
    public var bitWidth: Int {
        switch storage {
        case .small(let top, let bottom):
            128 - top.magnitude.leadingZeroBitCount - bottom.leadingZeroBitCount
        case .big(let fraction):
            fraction.numerator.magnitude.bitWidth + fraction.denominator.magnitude.bitWidth
        }
    }

    /// Whether the denominator is 1.
    public var isInteger: Bool {
        switch storage {
        case .small(_, let bottom): bottom == 1
        case .big(let fraction): fraction.denominator == 1
        }
    }

    /// -1, 0 or 1.
    public var sign: Int {
        switch storage {
        case .small(let top, _): Int(top.signum())
        case .big(let fraction): fraction.numerator.sign == .minus ? -1 : 1
        }
    }

    /// Whether the number is below 0.
    public var isNegative: Bool { sign < 0 }

    /// Whether the number is 0.
    public var isZero: Bool { sign == 0 }

    /// The distance from 0.
    public var magnitude: Rational { isNegative ? -self : self }

    /// The value as an `Int`; nil if it is not an integer or does not fit.
    public var integer: Int? {
        switch storage {
        case .small(let top, 1): Int(exactly: top)
        default: nil
        }
    }
}
