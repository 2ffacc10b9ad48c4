// Rounding quotients, and moving them into limits, by whole division of integers alone: engines round each in its own way.
import Diagnostics
import Exact
import Rules
import Scoring

extension Draft {
    func rounded(_ a: Quantity, places: Int, _ mode: RoundingMode) throws(Unfit) -> Quantity {
        if let x = a.constant { return x.rounded(places: places, mode).map(number) ?? nothing }
        guard let scale = Rational(10).power(places), let unit = Rational(10).power(-places) else {
            throw Unfit(
                reason: Localized(vi: "làm tròn đến \(places) chữ số", en: "rounding to \(places) places"), mend: nil)
        }
        let (n, d) = (a.unit * scale).fraction
        if a.bottom.isEmpty, d == 1 {
            var result = a
            result.top = try product(a.top, n)
            result.unit = unit
            return result
        }
        let top = kept(try product(a.top, n))
        let bottom = kept(try product(divisor(a.bottom), d), "d")
        let isNegative = less(top, literal(0), orEqual: false)
        let size = kept(magnitude(top))
        let most = (a.value.magnitudes.upperBound * scale).ceiling
        let whole: Whole
        switch mode {
        case .floor: whole = try floor(top, bottom, most: most)
        case .ceiling: whole = try negated(floor(negated(top), bottom, most: most))
        default:
            let units = try nearest(size, bottom, mode, most: most)
            whole = top.range.lowerBound >= 0 ? units : signed(units, like: top, isNegative)
        }
        let low = a.value.lowerBound.rounded(places: places, mode) ?? 0
        let high = a.value.upperBound.rounded(places: places, mode) ?? 0
        var result = try quantity(unit, kept(whole), value: low...high)
        result.isTotal = a.isTotal
        return result
    }

    /// A quotient of numbers that are not negative, rounded to an integer.
    private func nearest(_ a: Whole, _ b: Whole, _ mode: RoundingMode, most: Rational) throws(Unfit) -> Whole {
        switch mode {
        case .down, .floor: return try quotient(a, b, most: most)
        case .up, .ceiling: return try quotient(sum(a, sum(b, literal(-1))), b, most: most)
        case .halfUp: return try quotient(sum(product(a, 2), b), product(b, 2), most: most)
        case .halfDown: return try quotient(sum(product(a, 2), sum(b, literal(-1))), product(b, 2), most: most)
        case .halfEven:
            let top = kept(try sum(product(a, 2), b))
            let bottom = kept(try product(b, 2), "d")
            let up = kept(try quotient(top, bottom, most: most))
            let back = kept(try difference(top, product(up, bottom)))
            let half = kept(try quotient(up, literal(2)))
            let isOdd = Truth(
                code: .of(
                    [up.code, half.code],
                    "\(up.code.operand) - \(half.code.operand) * \(dialect.literal(2)) = \(dialect.literal(1))"),
                isTotal: false)
            let isHalf = Truth(code: .of([back.code], "\(back.code.operand) = \(dialect.literal(0))"), isTotal: false)
            return Whole(
                code: chosen([(and([isHalf, isOdd]), try sum(up, literal(-1)).code)], up.code),
                range: 0...up.range.upperBound)
        }
    }

    /// Moved into limits.
    func clamped(_ a: Quantity, _ limits: Bounds) throws(Unfit) -> Quantity {
        var result = a
        if let most = limits.most, result.value.upperBound > most {
            let own = kept(result)
            result = try cases([(less(number(most), own), number(most))], own)
            result = try quantity(result.unit, result.top, result.bottom, value: min(a.value.lowerBound, most)...most)
            result.isTotal = a.isTotal
        }
        if let least = limits.least, result.value.lowerBound < least {
            let own = kept(result)
            let high = max(own.value.upperBound, least)
            result = try cases([(less(own, number(least)), number(least))], own)
            result = try quantity(result.unit, result.top, result.bottom, value: least...high)
            result.isTotal = a.isTotal
        }
        return result
    }
}
