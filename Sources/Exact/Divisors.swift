// Greatest common divisors, the step that keeps every fraction in lowest terms.
import BigInt

/// The greatest common divisor of two words, by the binary algorithm; of 0 and n it is n.
func greatestCommonDivisor(_ first: UInt64, _ second: UInt64) -> UInt64 {
    if first == 1 || second == 1 { return 1 }
    if first == 0 { return second }
    if second == 0 { return first }
    let shift = min(first.trailingZeroBitCount, second.trailingZeroBitCount)
    var left = first &>> UInt64(first.trailingZeroBitCount)
    var right = second &>> UInt64(second.trailingZeroBitCount)
    while left != right {
        if left > right {
            left &-= right
            left &>>= UInt64(left.trailingZeroBitCount)
        } else {
            right &-= left
            right &>>= UInt64(right.trailingZeroBitCount)
        }
    }
    return left &<< UInt64(shift)
}

/// The greatest common divisor of two integers of any length; of 0 and n it is n.
///
/// Lehmer's algorithm: many steps of Euclid's are worked out on the leading 62 bits and then applied at once.
func greatestCommonDivisor(_ first: BigUInt, _ second: BigUInt) -> BigUInt {
    if first == 1 || second == 1 { return 1 }
    var (large, small) = first < second ? (second, first) : (first, second)
    while small.bitWidth > 64 {
        var left = Array(large.words)
        var right = Array(small.words)
        while let steps = EuclidSteps(left, right) {
            steps.apply(to: &left, &right)
        }
        large = BigUInt(words: left)
        small = BigUInt(words: right)
        if small.bitWidth > 64 { (large, small) = (small, large % small) }
    }
    if small.isZero { return large }
    let word = UInt64(truncatingIfNeeded: small)
    return BigUInt(greatestCommonDivisor(UInt64(truncatingIfNeeded: large % small), word))
}

/// Several steps of Euclid's algorithm in one: both numbers become combinations of the two with these factors.
private struct EuclidSteps {
    private var a: Int64 = 1
    private var b: Int64 = 0
    private var c: Int64 = 0
    private var d: Int64 = 1

    /// The steps on which the leading bits of `left` and `right` decide; nil if there is none.
    ///
    /// Both are least significant word first, without leading zeros, and `left` is not below `right`.
    init?(_ left: [UInt], _ right: [UInt]) {
        guard right.count > 1, left.count - right.count < 2, let first = left.last else { return nil }
        let shift = left.count * 64 - first.leadingZeroBitCount - 62
        var x = EuclidSteps.leading(left, shift)
        var y = EuclidSteps.leading(right, shift)
        while y + c != 0, y + d != 0 {
            let quotient = (x + a) / (y + c)
            if quotient != (x + b) / (y + d) { break }
            (a, c) = (c, a - quotient * c)
            (b, d) = (d, b - quotient * d)
            (x, y) = (y, x - quotient * y)
        }
        if b == 0 { return nil }
    }

    /// The bits of `words` from `shift` on, which are at most 62.
    private static func leading(_ words: [UInt], _ shift: Int) -> Int64 {
        let (index, offset) = shift.quotientAndRemainder(dividingBy: 64)
        guard index < words.count else { return 0 }
        let low = words[index] >> UInt(offset)
        let high = offset > 0 && index + 1 < words.count ? words[index + 1] << UInt(64 - offset) : 0
        return Int64(truncatingIfNeeded: low | high)
    }

    /// Replaces both numbers by what the steps make of them.
    func apply(to left: inout [UInt], _ right: inout [UInt]) {
        let (a, b, c, d) = (Int128(a), Int128(b), Int128(c), Int128(d))
        var carries: (Int128, Int128) = (0, 0)
        for index in left.indices {
            let x = Int128(left[index])
            let y = index < right.count ? Int128(right[index]) : 0
            // Of each pair of factors one is not positive, so neither sum leaves 128 bits.
            carries.0 = a &* x &+ b &* y &+ carries.0
            carries.1 = c &* x &+ d &* y &+ carries.1
            left[index] = UInt(truncatingIfNeeded: carries.0)
            if index < right.count {
                right[index] = UInt(truncatingIfNeeded: carries.1)
            } else {
                right.append(UInt(truncatingIfNeeded: carries.1))
            }
            carries.0 &>>= 64
            carries.1 &>>= 64
        }
        while left.last == 0 { left.removeLast() }
        while right.last == 0 { right.removeLast() }
    }
}
