// Fractions of whole numbers, step by step: each result stands in rows, so that no formula grows long.
import Exact
import FEEL
import Rules

/// A comparison's outcome as a formula that is true or false; `#N/A` where a side is missing.
struct CellClaim: Hashable {
    var formula: CellFormula
    var frame: LiveFrame
}

extension LiveBuilder {
    func step(_ fraction: Fraction) -> Fraction {
        Fraction(step(fraction.top, .top), step(fraction.bottom, .bottom))
    }

    /// Both with the same denominator; nil where that is not known until the figures are.
    private func aligned(_ a: Fraction, _ b: Fraction) throws(NotLive) -> (Whole, Whole, Whole)? {
        if a.bottom == b.bottom { return (a.top, b.top, a.bottom) }
        guard let x = a.bottom.constant, let y = b.bottom.constant else { return nil }
        let divisor = commonDivisor(x, y)
        let bottom = try Whole(x).times(Whole(y / divisor))
        return (try a.top.times(Whole(y / divisor)), try b.top.times(Whole(x / divisor)), bottom)
    }

    func sum(_ a: Fraction, _ b: Fraction, subtracting: Bool = false) throws(NotLive) -> Fraction {
        func joined(_ x: Whole, _ y: Whole) throws(NotLive) -> Whole { subtracting ? try x.minus(y) : try x.plus(y) }
        if b.constant == .zero { return a }
        if let (x, y, bottom) = try aligned(a, b) { return step(Fraction(try joined(x, y), bottom)) }
        let sum = Fraction(
            try joined(
                step(try a.top.times(b.bottom), .top), step(try b.top.times(a.bottom), .top)),
            try a.bottom.times(b.bottom))
        return try reduced(step(sum))
    }

    func product(_ a: Fraction, _ b: Fraction) throws(NotLive) -> Fraction {
        if a.constant == .one { return b }
        if b.constant == .one { return a }
        if a.constant == .zero || b.constant == .zero, a.constant != nil, b.constant != nil {
            return Fraction(Whole(0))
        }
        // What cancels among constants is cancelled before any figure is known.
        let (p, s) = try cancelled(a.top, b.bottom)
        let (r, q) = try cancelled(b.top, a.bottom)
        return try reduced(step(Fraction(try p.times(r), try q.times(s))))
    }

    private func cancelled(_ top: Whole, _ bottom: Whole) throws(NotLive) -> (Whole, Whole) {
        guard let x = top.constant, let y = bottom.constant, x != 0 else { return (top, bottom) }
        let divisor = commonDivisor(x, y)
        return (Whole(x / divisor), Whole(y / divisor))
    }

    /// - Returns: `#N/A` where the divisor is 0.
    func quotient(_ a: Fraction, _ b: Fraction) throws(NotLive) -> Fraction {
        if let number = b.constant {
            guard let inverse = Rational.one.divided(by: number) else { throw .divisionByZero }
            return try product(a, Fraction(inverse))
        }
        // a.top / a.bottom * b.bottom / b.top
        let (p, q) = try cancelled(b.bottom, a.bottom)
        let divisor = step(b.top, .top)
        let top = step(try a.top.times(p), .top)
        let bottom = step(try divisor.magnitude.times(q), .bottom)
        func unlessZero(_ whole: Whole, _ formula: CellFormula, signed: Bool) throws(NotLive) -> Whole {
            let frame = try whole.frame.joined(with: divisor.frame)
            return Whole(
                .call(.choose, [.binary(.equal, divisor.formula, .number(0)), .missing, formula]),
                signed ? min(whole.low, -whole.high) : max(1, whole.low),
                signed ? max(whole.high, -whole.low) : whole.high,
                frame)
        }
        let signed: CellFormula =
            divisor.low >= 0
            ? top.formula
            : .call(
                .choose, [.binary(.less, divisor.formula, .number(0)), .negated(top.formula), top.formula])
        return try reduced(
            step(
                Fraction(
                    try unlessZero(top, signed, signed: true), try unlessZero(bottom, bottom.formula, signed: false))))
    }

    /// In lower terms, where the numbers may grow: round figures are small in lower terms, those typed later need not be,
    /// so that what decides is what they may become.
    func reduced(_ fraction: Fraction, always: Bool = false) throws(NotLive) -> Fraction {
        guard fraction.bottom.constant == nil else { return fraction }
        let most = max(fraction.top.high, -fraction.top.low, fraction.bottom.high)
        guard always || most >= 10_000 else { return fraction }
        let frame = try fraction.frame()
        let divisor = step(
            Whole(.call(.divisor, [fraction.top.magnitude.formula, fraction.bottom.formula]), 1, most, frame), .aid)
        return step(
            Fraction(try fraction.top.divided(exactlyBy: divisor), try fraction.bottom.divided(exactlyBy: divisor)))
    }

    func negated(_ a: Fraction) -> Fraction { step(Fraction(a.top.negated, a.bottom)) }

    func magnitude(_ a: Fraction) -> Fraction { step(Fraction(a.top.magnitude, a.bottom)) }

    /// `a op b`
    func compare(_ op: CellFormula.Operator, _ a: Fraction, _ b: Fraction) throws(NotLive) -> CellClaim {
        let left: Whole
        let right: Whole
        if let (x, y, _) = try aligned(a, b) {
            (left, right) = (x, y)
        } else if b.constant == .zero {
            (left, right) = (a.top, b.top)
        } else if a.constant == .zero {
            (left, right) = (a.top, b.top)
        } else {
            (left, right) = (try a.top.times(b.bottom), try b.top.times(a.bottom))
        }
        let (x, y) = (step(left, .top), step(right, .top))
        // A denominator that is missing makes its number missing, even where the numerator is none.
        return CellClaim(
            formula: .binary(op, x.formula, y.formula),
            frame: try x.frame.joined(with: y.frame).joined(with: try a.frame()).joined(with: try b.frame()))
    }

    /// The least or the most of some numbers.
    func extreme(_ parts: [Fraction], highest: Bool) throws(NotLive) -> Fraction {
        var result = parts[0]
        var index = 1
        while index < parts.count {
            let part = parts[index]
            index += 1
            if let (x, y, bottom) = try aligned(result, part) {
                let (x, y) = (step(x, .top), step(y, .top))
                result = step(
                    Fraction(
                        Whole(
                            .call(highest ? .most : .least, [x.formula, y.formula]),
                            highest ? max(x.low, y.low) : min(x.low, y.low),
                            highest ? max(x.high, y.high) : min(x.high, y.high), try x.frame.joined(with: y.frame)),
                        bottom))
            } else {
                let isFirst = try truth(try compare(highest ? .greaterOrEqual : .lessOrEqual, result, part))
                result = try choose(isFirst, result, part)
            }
        }
        return result
    }

    /// 1 or 0 in a row.
    func truth(_ claim: CellClaim) throws(NotLive) -> Whole {
        step(Whole(.call(.choose, [claim.formula, .number(1), .number(0)]), 0, 1, claim.frame), .truth)
    }

    /// The one where the truth is 1, else the other.
    func choose(_ condition: Whole, _ yes: Fraction, _ no: Fraction) throws(NotLive) -> Fraction {
        if let (x, y, bottom) = try aligned(yes, no) { return step(Fraction(try choose(condition, x, y), bottom)) }
        return step(
            Fraction(
                try choose(condition, yes.top, no.top), try choose(condition, yes.bottom, no.bottom)))
    }

    func choose(_ condition: Whole, _ yes: Whole, _ no: Whole) throws(NotLive) -> Whole {
        if let flag = condition.constant { return flag == 1 ? yes : no }
        return Whole(
            .call(.choose, [.binary(.equal, condition.formula, .number(1)), yes.formula, no.formula]),
            min(yes.low, no.low), max(yes.high, no.high),
            try condition.frame.joined(with: yes.frame).joined(with: no.frame))
    }

    // MARK: Rounding

    /// The number rounded as FEEL and the editions round it.
    func rounded(_ number: Fraction, places: Int, _ mode: RoundingMode) throws(NotLive) -> Fraction {
        if let constant = number.constant, let rounded = constant.rounded(places: places, mode) {
            return try Fraction(rounded)
        }
        guard (-9...9).contains(places) else { throw .tooLarge }
        let unit = (0..<abs(places)).reduce(1) { scale, _ in scale * 10 }
        let scale = places >= 0 ? unit : 1
        if let bottom = number.bottom.constant, scale % bottom == 0, places >= 0 { return number }
        let bottom = places >= 0 ? number.bottom : step(try number.bottom.times(Whole(unit)), .bottom)
        // The whole part first, so that only what is left of it is multiplied.
        let isSigned = number.top.low < 0
        let outward = mode == .halfUp || mode == .halfDown || mode == .up || mode == .down
        let size = step(isSigned && outward ? number.top.magnitude : number.top, .top)
        var units: Whole
        let rest: Whole
        let scaled = try size.times(Whole(scale / commonScale(scale, bottom)))
        let lower = try bottomDivided(bottom, commonScale(scale, bottom))
        if let most = reach(step(scaled, .top)), let least = reach(step(lower, .bottom)),
            // Room for figures with all their decimals where those that are known are round.
            2 * most + least < CellFormula.limit / 1_000_000
        {
            let top = step(scaled, .top)
            let bottom = step(lower, .bottom)
            units = try rounded(top, bottom, mode, isSigned && !outward)
        } else {
            (units, rest) = try digits(size, bottom, scale)
            units = try units.plus(try rounded(rest, step(bottom, .bottom), mode, false, after: units))
        }
        if isSigned, outward {
            units = try step(units, .aid).times(Whole(.call(.sign, [number.top.formula]), -1, 1, number.top.frame))
        }
        let whole = step(units, .top)
        return Fraction(places >= 0 ? whole : step(try whole.times(Whole(unit)), .top), Whole(scale))
    }

    private func commonScale(_ scale: Int, _ bottom: Whole) -> Int {
        bottom.constant.map { commonDivisor(scale, $0) } ?? 1
    }

    private func bottomDivided(_ bottom: Whole, _ divisor: Int) throws(NotLive) -> Whole {
        bottom.constant.map { Whole($0 / divisor) } ?? bottom
    }

    /// Long division: the units of the scale in the quotient, and what is left over.
    private func digits(_ number: Whole, _ bottom: Whole, _ scale: Int) throws(NotLive) -> (Whole, Whole) {
        let divisor = step(bottom, .bottom)
        var quotient = step(try number.floorQuotient(divisor), .aid)
        var rest = step(try remainder(number, quotient, divisor), .aid)
        var left = scale
        while left > 1 {
            left /= 10
            let shifted = step(try rest.times(Whole(10)), .aid)
            let digit = step(try shifted.floorQuotient(divisor), .aid)
            rest = step(try remainder(shifted, digit, divisor), .aid)
            quotient = step(
                try quotient.times(Whole(10)).plus(Whole(digit.formula, 0, 9, digit.frame)), .aid)
        }
        return (quotient, rest)
    }

    /// `number - quotient * divisor`, which lies from 0 to below the divisor.
    private func remainder(_ number: Whole, _ quotient: Whole, _ divisor: Whole) throws(NotLive) -> Whole {
        let product = try quotient.times(divisor)
        // The product does not exceed the number, so that no guard is needed but that of the number itself.
        let plain: CellFormula = .binary(.times, quotient.formula, divisor.formula)
        return Whole(
            .binary(.minus, number.formula, plain), 0, divisor.high, try product.frame.joined(with: number.frame))
    }

    /// The quotient of two whole numbers made whole.
    /// - Parameter after: the units before this one, whose parity decides a tie of `halfEven`.
    private func rounded(
        _ top: Whole, _ bottom: Whole, _ mode: RoundingMode, _ isSigned: Bool, after units: Whole? = nil
    ) throws(NotLive) -> Whole {
        let double = try bottom.times(Whole(2))
        switch mode {
        case .floor, .down: return try top.floorQuotient(bottom)
        case .ceiling, .up: return try top.negated.floorQuotient(bottom).negated
        case .halfUp: return try top.times(Whole(2)).plus(bottom).floorQuotient(double)
        case .halfDown:
            return try bottom.minus(try top.times(Whole(2))).floorQuotient(double).negated
        case .halfEven:
            let shifted = step(try top.times(Whole(2)).plus(bottom), .aid)
            let nearest = step(try shifted.floorQuotient(step(double, .bottom)), .aid)
            let all = try units.map { (units) throws(NotLive) in step(try units.plus(nearest), .aid) } ?? nearest
            let isTie: CellFormula = .binary(
                .equal, shifted.formula, .binary(.times, nearest.formula, step(double, .bottom).formula))
            let isOdd: CellFormula = .binary(
                .equal,
                .binary(
                    .minus, all.formula,
                    .binary(.times, .number(2), .call(.whole, [.binary(.divide, all.formula, .number(2))]))), .number(1)
            )
            return Whole(
                .call(
                    .choose,
                    [
                        isTie,
                        .call(.choose, [isOdd, .binary(.minus, nearest.formula, .number(1)), nearest.formula]),
                        nearest.formula,
                    ]), nearest.low - 1, nearest.high, nearest.frame)
        }
    }
}

extension NotLive {
    static let divisionByZero = NotLive.form(.init(vi: "phép chia cho số 0 viết sẵn", en: "a division by a written 0"))
}
