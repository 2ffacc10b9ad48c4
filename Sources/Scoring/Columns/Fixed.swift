// Sums of many numbers in machine integers, each with a bound on how far it may be from the true number: what such a sum
// cannot decide for certain is left to exact arithmetic.
import Exact

/// Integers for the rows of a block that stand for numbers: each lies within `error` of its number divided by the unit.
///
/// Everything here is integer arithmetic. Rows that are worked out elsewhere may hold anything, also beyond the range.
struct Fixed: Sendable {
    var tops: [Int64]
    /// Above 0.
    var unit: Rational
    /// 0 where the integers are exact.
    var error: Int64
    /// What the integers lie in.
    var range: ClosedRange<Int64>

    /// The greatest distance of an integer from 0.
    var reach: UInt64 { max(range.lowerBound.magnitude, range.upperBound.magnitude) }

    /// Sums stay below this, so that nothing overflows on the way.
    static let limit: Int128 = 1 << 61
}

/// A number of some rows, in place of what stands there.
struct Patch {
    let rows: RowBits
    let number: Rational
}

extension Fixed {
    /// The sum of some numbers, row by row; nil where it may not fit.
    /// - Parameters:
    ///   - also: numbers that the sum is compared with, which should be exact if the sum is.
    init?(sum parts: [Fixed], _ constant: Rational, _ patches: [Patch], also: [Rational], count: Int) {
        if let decimal = Fixed(decimals: parts, constant, patches, also, count) {
            self = decimal
        } else if let binary = Fixed(binary: parts, constant, patches, count) {
            self = binary
        } else {
            return nil
        }
    }

    // MARK: Decimals

    /// Exactly, in units of a decimal place that all the numbers are whole in.
    private init?(decimals parts: [Fixed], _ constant: Rational, _ patches: [Patch], _ also: [Rational], _ count: Int) {
        var places = 0
        for number in parts.map(\.unit) + [constant] + patches.map(\.number) + also {
            guard let own = number.decimalPlaces, own <= 18 else { return nil }
            places = max(places, own)
        }
        guard parts.allSatisfy({ $0.error == 0 }), let scale = Rational(10).power(places),
            let unit = Rational.one.divided(by: scale), let start = (constant * scale).integer
        else { return nil }
        var terms: [(tops: [Int64], factor: Int64)] = []
        var least = Int128(start)
        var most = Int128(start)
        for part in parts {
            guard let factor = (part.unit * scale).integer else { return nil }
            least += Int128(part.range.lowerBound) * Int128(factor)
            most += Int128(part.range.upperBound) * Int128(factor)
            guard least > -Fixed.limit, most < Fixed.limit else { return nil }
            terms.append((part.tops, Int64(factor)))
        }
        var added: [(rows: RowBits, units: Int64)] = []
        for patch in patches {
            guard let units = (patch.number * scale).integer else { return nil }
            least += Int128(min(units, 0))
            most += Int128(max(units, 0))
            guard least > -Fixed.limit, most < Fixed.limit else { return nil }
            added.append((patch.rows, Int64(units)))
        }
        var tops = [Int64](repeating: Int64(start), count: count)
        tops.withUnsafeMutableBufferPointer { sums in
            for term in terms {
                let factor = term.factor
                term.tops.withUnsafeBufferPointer { tops in
                    if factor == 1 {
                        for row in 0..<count { sums[row] &+= tops[row] }
                    } else {
                        for row in 0..<count { sums[row] &+= tops[row] &* factor }
                    }
                }
            }
            for patch in added { patch.rows.each { sums[$0] &+= patch.units } }
        }
        self.init(tops: tops, unit: unit, error: 0, range: Int64(least)...Int64(most))
    }

    // MARK: Binary fractions

    /// In units of a power of two as small as the sum allows, each part cut off.
    private init?(binary parts: [Fixed], _ constant: Rational, _ patches: [Patch], _ count: Int) {
        // Every part is below 2^bits, and so many of them below 2^(bits + more).
        let sizes =
            parts.map { $0.unit.bitsAbove + (64 - $0.reach.leadingZeroBitCount) }
            + [constant.bitsAbove] + patches.map(\.number.bitsAbove)
        let more = 64 - UInt64(sizes.count).leadingZeroBitCount
        let places = min(60, 60 - (sizes.max() ?? 0) - more)
        guard places >= 0, let scale = Rational(2).power(places), let unit = Rational.one.divided(by: scale),
            let start = (constant * scale).floor.integer
        else { return nil }
        var error: Int128 = 1
        var least = Int128(start)
        var most = Int128(start)
        var tops = [Int64](repeating: Int64(start), count: count)
        for part in parts {
            guard let factor = Factor(part.unit, places: places) else { return nil }
            error += factor.error(part)
            least += factor.times(part.range.lowerBound)
            most += factor.times(part.range.upperBound)
            tops.withUnsafeMutableBufferPointer { sums in
                part.tops.withUnsafeBufferPointer { tops in factor.add(tops, to: sums) }
            }
        }
        for patch in patches {
            guard let units = (patch.number * scale).floor.integer else { return nil }
            error += 1
            least += Int128(min(units, 0))
            most += Int128(max(units, 0))
            patch.rows.each { tops[$0] &+= Int64(units) }
        }
        guard least > -Fixed.limit, most < Fixed.limit, error < 1 << 40 else { return nil }
        self.init(tops: tops, unit: unit, error: Int64(error), range: Int64(least)...Int64(most))
    }

    /// The same numbers with as many of the parts of a unit as leave room, for those who look at what follows a unit.
    /// - Returns: integers of which `bits` low bits are the fraction of a unit, cut off.
    func fractions(of unit: Rational) -> (fixed: Fixed, bits: Int)? {
        guard let ratio = self.unit.divided(by: unit) else { return nil }
        let size = ratio.bitsAbove + (64 - reach.leadingZeroBitCount)
        let bits = min(60, 60 - size)
        guard bits >= 4, let factor = Factor(ratio, places: bits) else { return nil }
        let error = factor.error(self)
        guard error < 1 << Int128(bits - 2), let scale = Rational(2).power(bits),
            let small = unit.divided(by: scale)
        else { return nil }
        var tops = [Int64](repeating: 0, count: self.tops.count)
        tops.withUnsafeMutableBufferPointer { sums in
            self.tops.withUnsafeBufferPointer { tops in factor.add(tops, to: sums) }
        }
        let range = Int64(factor.times(self.range.lowerBound))...Int64(factor.times(self.range.upperBound))
        return (Fixed(tops: tops, unit: small, error: Int64(error), range: range), bits)
    }

    /// Each number moved into limits; nil where a limit lies too far out. The error grows where a limit has to be cut off.
    func clamped(least: Rational?, most: Rational?) -> Fixed? {
        var result = self
        func cut(_ limit: Rational?, _ open: Int64) -> Int64? {
            guard let top = limit?.divided(by: unit) else { return open }
            if !top.isInteger { result.error += 1 }
            if let whole = top.floor.integer { return Int64(whole) }
            // So far out that it limits nothing.
            return top.isNegative == (open < 0) ? open : nil
        }
        guard let low = cut(least, .min), let high = cut(most, .max) else { return nil }
        guard low > range.lowerBound || high < range.upperBound else { return self }
        for row in result.tops.indices { result.tops[row] = min(max(tops[row], low), high) }
        result.range = min(max(range.lowerBound, low), high)...min(max(range.upperBound, low), high)
        return result
    }
}

/// A number that integers are multiplied by on the way to a finer scale: `whole / 2^shift`, cut off.
struct Factor {
    let whole: Int64
    let shift: Int

    /// A unit in 2^-places. Nil where it is far too large.
    init?(_ unit: Rational, places: Int) {
        // The whole has 60 or 61 bits, so that of a product no bit that counts is lost.
        let bits = 61 - unit.bitsAbove
        let shift = bits - places
        guard bits >= 0, shift >= 0 else { return nil }
        if shift > 120 {
            // What it multiplies is at most 2^63: less than 16 remains.
            (whole, self.shift) = (0, 120)
            return
        }
        if let (top, bottom) = unit.words, bits + 64 - top.leadingZeroBitCount < 128 {
            guard let whole = Int64(exactly: (UInt128(top) << UInt128(bits)) / UInt128(bottom)) else { return nil }
            self.whole = whole
        } else {
            guard let whole = Rational(2).power(bits).flatMap({ (unit * $0).floor.integer }) else { return nil }
            self.whole = Int64(whole)
        }
        self.shift = shift
    }

    func times(_ top: Int64) -> Int128 { (Int128(top) * Int128(whole)) >> Int128(shift) }

    /// How far a product may be from the true one: the factor is cut off by less than one, and so is the product.
    func error(_ part: Fixed) -> Int128 {
        let doubt = Int128(part.error) * (Int128(whole) + 1)
        return ((doubt + Int128(part.reach)) >> Int128(shift)) + (whole == 0 ? 17 : 2)
    }

    func add(_ tops: UnsafeBufferPointer<Int64>, to sums: UnsafeMutableBufferPointer<Int64>) {
        let (whole, shift) = (self.whole, UInt64(shift))
        if shift >= 64 {
            let rest = Int64(shift - 64)
            for row in 0..<sums.count { sums[row] &+= tops[row].multipliedFullWidth(by: whole).high &>> rest }
        } else {
            for row in 0..<sums.count {
                let product = tops[row].multipliedFullWidth(by: whole)
                let high = shift == 0 ? 0 : UInt64(bitPattern: product.high) &<< (64 &- shift)
                sums[row] &+= Int64(truncatingIfNeeded: high | (product.low &>> shift))
            }
        }
    }
}

extension Rational {
    /// An exponent of two that the magnitude does not exceed; at most one more than the least.
    var bitsAbove: Int {
        if isZero { return 0 }
        if let (top, bottom) = words {
            return (64 - top.magnitude.leadingZeroBitCount) - (63 - bottom.leadingZeroBitCount)
        }
        // A large integer has one bit for its denominator of 1; below 1 nothing smaller is said than 2^0.
        return magnitude.floor.bitWidth
    }
}
