// What a number is exactly while a figure moves: one straight line divided by another.
import Exact
import FEEL

/// Steps of a figure, counted from what it is now: a stretch of whole numbers.
struct ReachRange: Hashable, Sendable {
    var first: Int
    var last: Int
    /// The longest number that there is on it: that of the formula language, but points are added without a limit.
    var longest = Limits.numberBits

    init(_ first: Int, _ last: Int) {
        self.first = first
        self.last = last
    }

    /// The same for what is made of points.
    var ofPoints: ReachRange {
        var range = self
        range.longest = .max / 4
        return range
    }

    var isSingle: Bool { first == last }

    /// Two parts, the nearer one first. Long stretches are cut by their digits, so that what is near is looked at closely.
    var halves: (ReachRange, ReachRange) {
        var middle = first + (last - first) / 2
        if first > 0, last / first > 4 {
            let bits = (Int.bitWidth - first.leadingZeroBitCount + Int.bitWidth - last.leadingZeroBitCount) / 2
            middle = min(max((1 << (bits - 1)), first), last - 1)
        }
        return (ReachRange(first, middle), ReachRange(middle + 1, last))
    }
}

/// (top + topSlope·k) / (bottom + bottomSlope·k), whose divisor is above zero on the whole range.
///
/// Sums of shares of one whole, a figure against the best or the mean of the bloc, percent of plan: all are of this form,
/// in which a figure that stands above and below the line is not taken for two figures that move independently.
struct Quotient: Hashable, Sendable {
    var top: Rational
    var topSlope: Rational
    var bottom: Rational
    var bottomSlope: Rational

    /// Longer ones are not kept: what they would save is less than they cost.
    private static let longest = 4_000

    static func constant(_ number: Rational) -> Quotient {
        Quotient(top: number, topSlope: .zero, bottom: .one, bottomSlope: .zero)
    }

    static func line(_ start: Rational, _ slope: Rational) -> Quotient {
        Quotient(top: start, topSlope: slope, bottom: .one, bottomSlope: .zero)
    }

    func value(_ step: Int) -> Rational? {
        let step = Rational(step)
        return (top + topSlope * step).divided(by: bottom + bottomSlope * step)
    }

    /// The same number throughout, if it is.
    var constant: Rational? {
        guard top * bottomSlope == topSlope * bottom else { return nil }
        return bottom.isZero ? topSlope.divided(by: bottomSlope) : top.divided(by: bottom)
    }

    /// -1, 0 or 1 where the dividend has one sign on the whole range; nil where it has several.
    func sign(on range: ReachRange) -> Int? {
        let (a, b) = ((top + topSlope * Rational(range.first)).sign, (top + topSlope * Rational(range.last)).sign)
        return a == b ? a : nil
    }

    /// The most bits that any of its numbers takes.
    func bits(on range: ReachRange) -> Int {
        2 * (top.bitWidth + topSlope.bitWidth + bottom.bitWidth + bottomSlope.bitWidth)
            + 4 * (Int.bitWidth - max(range.first.magnitude, range.last.magnitude).leadingZeroBitCount) + 8
    }

    private var short: Quotient? {
        top.bitWidth + topSlope.bitWidth + bottom.bitWidth + bottomSlope.bitWidth <= Self.longest ? self : nil
    }

    var negated: Quotient {
        Quotient(top: -top, topSlope: -topSlope, bottom: bottom, bottomSlope: bottomSlope)
    }

    /// Nil where the sum is of no such form.
    func plus(_ other: Quotient) -> Quotient? {
        if bottom * other.bottomSlope == bottomSlope * other.bottom {
            // Both divisors are multiples of one.
            let factor =
                other.bottom.isZero ? bottomSlope.divided(by: other.bottomSlope) : bottom.divided(by: other.bottom)
            guard let factor else { return nil }
            return Quotient(
                top: top + factor * other.top, topSlope: topSlope + factor * other.topSlope, bottom: bottom,
                bottomSlope: bottomSlope
            ).short
        }
        if let number = other.constant { return adding(number) }
        if let number = constant { return other.adding(number) }
        return nil
    }

    private func adding(_ number: Rational) -> Quotient? {
        Quotient(
            top: top + number * bottom, topSlope: topSlope + number * bottomSlope, bottom: bottom,
            bottomSlope: bottomSlope
        ).short
    }

    func times(_ other: Quotient) -> Quotient? {
        if let number = other.constant { return scaled(number) }
        if let number = constant { return other.scaled(number) }
        // A dividend against a divisor of the same line: one of them is left out.
        if let factor = Self.factor(of: (top, topSlope), in: (other.bottom, other.bottomSlope)) {
            return Quotient(
                top: other.top * factor, topSlope: other.topSlope * factor, bottom: bottom, bottomSlope: bottomSlope
            ).short
        }
        if let factor = Self.factor(of: (other.top, other.topSlope), in: (bottom, bottomSlope)) {
            return Quotient(
                top: top * factor, topSlope: topSlope * factor, bottom: other.bottom, bottomSlope: other.bottomSlope
            ).short
        }
        if topSlope.isZero, other.bottomSlope.isZero, let factor = top.divided(by: other.bottom) {
            return Quotient(
                top: other.top * factor, topSlope: other.topSlope * factor, bottom: bottom, bottomSlope: bottomSlope
            ).short
        }
        if other.topSlope.isZero, bottomSlope.isZero, let factor = other.top.divided(by: bottom) {
            return Quotient(
                top: top * factor, topSlope: topSlope * factor, bottom: other.bottom, bottomSlope: other.bottomSlope
            ).short
        }
        return nil
    }

    private func scaled(_ number: Rational) -> Quotient? {
        Quotient(top: top * number, topSlope: topSlope * number, bottom: bottom, bottomSlope: bottomSlope).short
    }

    /// How many times the second line the first one is.
    private static func factor(of line: (Rational, Rational), in other: (Rational, Rational)) -> Rational? {
        guard line.0 * other.1 == line.1 * other.0 else { return nil }
        return other.0.isZero ? line.1.divided(by: other.1) : line.0.divided(by: other.0)
    }

    /// One divided by it; nil where its dividend may be zero on the range.
    func inverse(on range: ReachRange) -> Quotient? {
        switch sign(on: range) {
        case 1: Quotient(top: bottom, topSlope: bottomSlope, bottom: top, bottomSlope: topSlope)
        case -1: Quotient(top: -bottom, topSlope: -bottomSlope, bottom: -top, bottomSlope: -topSlope)
        default: nil
        }
    }
}
