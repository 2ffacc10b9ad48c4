// What addition, multiplication, division, powers and order must do, by tables, by laws and against a reference.
import BigInt
import Testing

@testable import Exact

@Suite struct ArithmeticTests {
    @Test func `Known sums, differences, products and quotients come out in lowest terms`() {
        #expect(ratio(1, 3) + ratio(1, 6) == ratio(1, 2))
        #expect(ratio(1, 3) - ratio(1, 3) == 0)
        #expect(ratio(5, 6) - ratio(1, 2) == ratio(1, 3))
        #expect(ratio(-2, 3) * ratio(9, 4) == ratio(-3, 2))
        #expect(ratio(2, 3).divided(by: ratio(-4, 9)) == ratio(-3, 2))
        #expect(ratio(6, -4) == ratio(-3, 2))
        #expect(-ratio(3, 7) == ratio(-3, 7))
        #expect(Rational.zero + .one == 1)
        var running: Rational = 2
        running += ratio(1, 2)
        running *= 4
        running -= 3
        #expect(running == 7)
    }

    @Test func `Division by zero has no value`() {
        #expect(Rational(1, over: 0) == nil)
        #expect(Rational(0, over: 0) == nil)
        #expect(Rational(3).divided(by: 0) == nil)
        #expect(Rational(3).remainder(modulo: 0) == nil)
        #expect(Rational(0).divided(by: 3) == 0)
    }

    @Test func `The least word neither traps nor loses its sign`() {
        let least = Rational(Int.min)
        #expect((-least).fractionText == "9223372036854775808")
        #expect(-(-least) == least)
        #expect(-(-least) == Rational(Int.min) && (-(-least)).isSmall)
        #expect(least.magnitude.fractionText == "9223372036854775808")
        #expect(least.divided(by: -1)?.fractionText == "9223372036854775808")
        #expect(Rational(Int.min, over: -1)?.fractionText == "9223372036854775808")
        #expect(Rational(Int.min, over: Int.min) == 1)
        #expect(Rational(1, over: Int.min)?.fractionText == "-1/9223372036854775808")
        #expect(Rational(Int.min, over: 2) == Rational(Int.min / 2))
        #expect((least - 1).fractionText == "-9223372036854775809")
        #expect(least - 1 + 1 == least)
        #expect((least * least).fractionText == "85070591730234615865843651857942052864")
        #expect((least + least).fractionText == "-18446744073709551616")
        #expect(least.divided(by: least) == 1)
        #expect(least.remainder(modulo: -1) == 0)
        #expect((0 - least).fractionText == "9223372036854775808")
        #expect(least.bitWidth == 65)
        #expect(least.integer == Int.min)
        #expect((-least).integer == nil)
    }

    @Test func `Random operations agree with naive big fractions and stay canonical`() {
        var generator = SeededGenerator(state: 20_240_613)
        var small = 0
        for _ in 0..<6_000 {
            let left = generator.rational()
            let right = generator.rational()
            let (a, b) = (Naive(left), Naive(right))
            #expect((a + b).isCanonically(left + right), "\(left) + \(right)")
            #expect((a - b).isCanonically(left - right), "\(left) - \(right)")
            #expect((a * b).isCanonically(left * right), "\(left) * \(right)")
            #expect((left < right) == (a < b), "\(left) < \(right)")
            #expect((left == right) == (a.top * b.bottom == b.top * a.bottom))
            #expect(Naive(-a.top, a.bottom).isCanonically(-left))
            if right.isZero {
                #expect(left.divided(by: right) == nil)
            } else if let quotient = left.divided(by: right) {
                #expect((a / b).isCanonically(quotient), "\(left) / \(right)")
            } else {
                Issue.record("no quotient of \(left) and \(right)")
            }
            if (left + right).isSmall { small += 1 }
        }
        #expect(small > 600 && small < 5_400)
    }

    @Test func `The laws of a field hold`() {
        var generator = SeededGenerator(state: 7)
        for _ in 0..<1_000 {
            let (a, b, c) = (generator.rational(), generator.rational(), generator.rational())
            #expect(a + b == b + a)
            #expect(a * b == b * a)
            #expect((a + b) + c == a + (b + c))
            #expect((a * b) * c == a * (b * c))
            #expect(a * (b + c) == a * b + a * c)
            #expect(a - b == -(b - a))
            #expect(a + 0 == a && a * 1 == a && a * 0 == 0)
            #expect((a - a).isZero)
            if !b.isZero { #expect(a.divided(by: b).map { $0 * b } == a) }
            #expect((a + b).hashValue == (b + a).hashValue)
        }
    }

    @Test func `Order is total and agrees with differences`() {
        var generator = SeededGenerator(state: 99)
        for _ in 0..<1_000 {
            let (a, b, c) = (generator.rational(), generator.rational(), generator.rational())
            #expect([a < b, a == b, b < a].filter { $0 }.count == 1)
            #expect((a < b) == (a - b).isNegative)
            #expect((a < b) == (a + c < b + c))
            #expect(min(a, b) <= max(a, b))
            if a < b, b < c { #expect(a < c) }
        }
        #expect(ratio(1, 3) < ratio(34, 100))
        #expect(ratio(-1, 2) < ratio(-1, 3))
    }

    @Test func `A remainder has the sign of its divisor`() {
        let table: [(Rational, Rational, Rational)] = [
            (12, 5, 2), (-12, 5, 3), (12, -5, -3), (-12, -5, -2), (10, 5, 0), (0, 5, 0),
            (ratio(101, 10), ratio(9, 2), ratio(11, 10)), (ratio(-101, 10), ratio(9, 2), ratio(34, 10)),
            (ratio(101, 10), ratio(-9, 2), ratio(-34, 10)), (ratio(-101, 10), ratio(-9, 2), ratio(-11, 10)),
        ]
        for (value, divisor, expected) in table {
            #expect(value.remainder(modulo: divisor) == expected, "\(value) modulo \(divisor)")
        }
        var generator = SeededGenerator(state: 3)
        for _ in 0..<500 {
            let (a, b) = (generator.rational(), generator.rational())
            guard !b.isZero, let rest = a.remainder(modulo: b) else { continue }
            #expect(rest.isZero || rest.sign == b.sign)
            #expect(rest.magnitude < b.magnitude)
            #expect((a - rest).divided(by: b)?.isInteger == true)
        }
    }

    @Test func `Powers are exact and follow the sign of the exponent`() {
        #expect(Rational(2).power(10) == 1024)
        #expect(ratio(-2, 3).power(3) == ratio(-8, 27))
        #expect(ratio(-2, 3).power(-3) == ratio(-27, 8))
        #expect(ratio(-2, 3).power(-2) == ratio(9, 4))
        #expect(Rational(0).power(0) == 1)
        #expect(Rational(5).power(0) == 1)
        #expect(Rational(7).power(1) == 7)
        #expect(Rational(10).power(30)?.fractionText == "1" + String(repeating: "0", count: 30))
    }

    @Test func `Powers that would be too wide are refused at once, and trivial bases are not`() {
        #expect(Rational(0).power(-1) == nil)
        #expect(Rational(0).power(Int.min) == nil)
        #expect(Rational(0).power(Int.max) == 0)
        #expect(Rational(1).power(Int.max) == 1)
        #expect(Rational(1).power(Int.min) == 1)
        #expect(Rational(-1).power(Int.max) == -1)
        #expect(Rational(-1).power(Int.min) == 1)
        #expect(Rational(2).power(Int.max) == nil)
        #expect(Rational(2).power(Int.min) == nil)
        #expect(Rational(Int.max).power(Int.max) == nil)
        #expect(Rational(2).power(65_534)?.bitWidth == Rational.maximumBits)
        #expect(Rational(2).power(65_535) == nil)
        #expect(Rational(2).power(-65_534)?.bitWidth == Rational.maximumBits)
        #expect(Rational(2).power(65_536) == nil)
        #expect(Rational(3).power(60_000) == nil)
    }

    @Test func `A sum of many equals the running total`() {
        #expect(Rational.sum([]) == 0)
        #expect(Rational.sum([ratio(1, 2), ratio(1, 3), ratio(1, 6)]) == 1)
        #expect(Rational.sum(Array(repeating: ratio(1, 100), count: 10_000)) == 100)
        #expect(Rational.sum((1...60).map { ratio(1, $0) }) == (1...60).reduce(0) { $0 + ratio(1, $1) })
        var generator = SeededGenerator(state: 11)
        for count in 1...120 {
            let values = (0..<count).map { _ in generator.rational() }
            #expect(Rational.sum(values) == values.reduce(0, +))
        }
        let wide = [ratio(1, Int.max), ratio(1, Int.max - 1), Rational(Int.min), Rational(Int.min), ratio(2, 3)]
        #expect(Rational.sum(wide) == wide.reduce(0, +))
        for denominator in [1, 3] {
            let long = Array(repeating: ratio(Int.max, 1 << 40), count: 3) + [ratio(Int.min, denominator)]
            #expect(Rational.sum(long) == long.reduce(0, +))
        }
    }

    @Test func `A running sum that outgrows 128 bits is set aside, not lost`() {
        // Over the denominator 2^60 each of these is nearly 2^123, so a few of them fill the running numerator.
        let fine = ratio(1, 1 << 60)
        for sign in [1, -1] {
            for count in 0...20 {
                let large = Array(repeating: Rational(sign * Int.max), count: count)
                for last in [fine, ratio(1, 7), ratio(1, 11), Rational(sign * Int.max)] {
                    let values = [fine] + large + [last]
                    #expect(Rational.sum(values) == values.reduce(0, +))
                }
            }
        }
    }

    @Test func `Properties tell signs, integers and widths`() {
        #expect(ratio(-3, 2).sign == -1 && ratio(-3, 2).isNegative && !ratio(-3, 2).isInteger)
        #expect(Rational(0).sign == 0 && Rational(0).isZero && Rational(0).isInteger && Rational(0).integer == 0)
        #expect(Rational(9).integer == 9 && ratio(9, 2).integer == nil)
        #expect(ratio(-3, 2).magnitude == ratio(3, 2))
        #expect(Rational(0).bitWidth == 1 && Rational(1).bitWidth == 2 && ratio(255, 256).bitWidth == 17)
        let wide = Rational(Int.max) * Rational(Int.max)
        #expect(wide.isInteger && wide.sign == 1 && wide.integer == nil && wide.bitWidth == 127)
        #expect((-wide).isNegative && !(wide + ratio(1, 2)).isInteger)
        #expect(Set([ratio(1, 2), ratio(2, 4), wide, wide + 1 - 1]).count == 2)
    }

    @Test func `The greatest common divisor of long numbers is that of the plain algorithm`() {
        var generator = SeededGenerator(state: 5)
        for round in 0..<400 {
            let common = BigUInt.randomInteger(withMaximumWidth: round % 150, using: &generator)
            let left = common * BigUInt.randomInteger(withMaximumWidth: 1 + round * 3, using: &generator)
            let right = common * BigUInt.randomInteger(withMaximumWidth: 1 + round * 7 % 800, using: &generator)
            #expect(greatestCommonDivisor(left, right) == left.greatestCommonDivisor(with: right))
        }
        // Neighbouring Fibonacci numbers take the most steps; powers of two the fewest.
        var (left, right) = (BigUInt(1), BigUInt(1))
        for _ in 0..<2_000 { (left, right) = (left + right, left) }
        #expect(greatestCommonDivisor(left, right) == 1)
        #expect(greatestCommonDivisor(left * 12, right * 18) == 6 * (left * 2).greatestCommonDivisor(with: right * 3))
        #expect(greatestCommonDivisor(BigUInt(1) << 500, BigUInt(1) << 499) == BigUInt(1) << 499)
        #expect(greatestCommonDivisor((BigUInt(1) << 500) - 1, BigUInt(1) << 500) == 1)
        #expect(greatestCommonDivisor(BigUInt(0), BigUInt(1) << 90) == BigUInt(1) << 90)
        #expect(greatestCommonDivisor(0 as UInt64, 6) == 6 && greatestCommonDivisor(6 as UInt64, 0) == 6)
    }
}
