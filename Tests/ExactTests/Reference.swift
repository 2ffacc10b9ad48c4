// A naive fraction of big integers and a seeded generator, against which the real arithmetic is checked.
import BigInt

@testable import Exact

/// A fraction that is never reduced and never small.
struct Naive {
    let top: BigInt
    let bottom: BigInt

    init(_ top: BigInt, _ bottom: BigInt) {
        self.top = bottom < 0 ? -top : top
        self.bottom = bottom < 0 ? -bottom : bottom
    }

    init(_ value: Rational) {
        self.init(value.parts.numerator, value.parts.denominator)
    }

    static func + (left: Naive, right: Naive) -> Naive {
        Naive(left.top * right.bottom + right.top * left.bottom, left.bottom * right.bottom)
    }

    static func - (left: Naive, right: Naive) -> Naive {
        Naive(left.top * right.bottom - right.top * left.bottom, left.bottom * right.bottom)
    }

    static func * (left: Naive, right: Naive) -> Naive {
        Naive(left.top * right.top, left.bottom * right.bottom)
    }

    static func / (left: Naive, right: Naive) -> Naive {
        Naive(left.top * right.bottom, left.bottom * right.top)
    }

    static func < (left: Naive, right: Naive) -> Bool {
        left.top * right.bottom < right.top * left.bottom
    }

    /// Whether `value` is this number in its one canonical form.
    func isCanonically(_ value: Rational) -> Bool {
        let (numerator, denominator) = value.parts
        guard numerator * bottom == top * denominator, denominator > 0 else { return false }
        guard numerator.greatestCommonDivisor(with: denominator) == 1 else { return false }
        let fits = Int64(exactly: numerator) != nil && Int64(exactly: denominator) != nil
        return fits == value.isSmall
    }
}

extension Rational {
    var isSmall: Bool {
        if case .small = storage { return true }
        return false
    }
}

/// SplitMix64: the same sequence in every run.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// An integer of any length in bits, often at a border of the word.
    mutating func integer() -> Int {
        switch next() % 8 {
        case 0: return Int.max - Int(next() % 4)
        case 1: return Int.min + Int(next() % 4)
        case 2: return Int(next() % 21) - 10
        case 3: return (Int(1) << Int(next() % 63)) - Int(next() % 3)
        default: return Int(truncatingIfNeeded: next()) >> Int(next() % 64)
        }
    }

    /// A rational, small or big.
    mutating func rational() -> Rational {
        let denominators = [1, 1, 2, 3, 4, 5, 10, 100, 1000, 1 << 40, Int.max, Int.max - 1]
        let denominator = next() % 2 == 0 ? denominators[Int(next() % 12)] : integer()
        let value = Rational(integer(), over: denominator) ?? 7
        guard next() % 6 == 0 else { return value }
        let factor = Rational(integer(), over: integer()) ?? 3
        return Rational(Naive(value) * Naive(factor))
    }
}

extension Rational {
    init(_ naive: Naive) {
        self.init(reducing: naive.top, naive.bottom)
    }
}

/// The fraction `top`/`bottom`, for tables of literal integers.
func ratio(_ top: Int, _ bottom: Int) -> Rational {
    Rational(top, over: bottom) ?? 0
}

/// The decimal that `text` writes; a malformed text fails the test that uses it.
func decimal(_ text: String) throws -> Rational {
    try Rational(decimal: text)
}
