// Arithmetic of quotients in integers: common units, common bottoms, comparisons across, rounding without fractions.
import Diagnostics
import Exact
import Rules
import Scoring

extension Draft {
    /// - Parameter value: what is known of it beside what its parts tell.
    func quantity(
        _ unit: Rational, _ top: Whole, _ bottom: [Whole] = [], value: ClosedRange<Rational>? = nil
    ) throws(Unfit) -> Quantity {
        let divisor = try range(of: bottom)
        let own = (top.range * (unit...unit)).divided(by: divisor)
        let value = value.map { own.common($0) } ?? own
        var top = top
        // What is known of the value says something of the top, too.
        let scale = Rational.one.divided(by: unit) ?? 1
        let limits = value * (scale...scale) * divisor
        if top.code.constant == nil { top.range = top.range.common(limits) }
        return Quantity(unit: unit, top: top, bottom: bottom, value: value)
    }

    func number(_ number: Rational) -> Quantity {
        let (unit, sign): (Rational, Rational) =
            number.isZero ? (1, 0) : (number.magnitude, number.isNegative ? -1 : 1)
        return Quantity(unit: unit, top: literal(sign), bottom: [], value: number...number, isTotal: true)
    }

    /// No number, whatever the row.
    var nothing: Quantity {
        let code = Code(text: "CAST(NULL AS \(dialect.integer))", isAtom: true, isWide: true)
        return Quantity(unit: 1, top: Whole(code: code, range: 0...0), bottom: [], value: 0...0)
    }

    private func range(of bottom: [Whole]) throws(Unfit) -> ClosedRange<Rational> {
        bottom.reduce(1...1) { $0 * $1.range }
    }

    func product(_ a: Whole, _ factors: [Whole]) throws(Unfit) -> Whole {
        var result = a
        for factor in factors { result = try product(result, factor) }
        return result
    }

    /// The product of bottoms as a column.
    func divisor(_ bottom: [Whole]) throws(Unfit) -> Whole {
        guard let first = bottom.first else { return literal(1) }
        return kept(try product(first, Array(bottom.dropFirst())), "d")
    }

    // MARK: Common units and bottoms

    /// What of `bottom` is not in `other`.
    private func rest(_ bottom: [Whole], without other: [Whole]) -> [Whole] {
        var left = other.map(\.code.text)
        return bottom.filter { factor in
            guard let index = left.firstIndex(of: factor.code.text) else { return true }
            left.remove(at: index)
            return false
        }
    }

    /// The tops of both in one unit over one bottom.
    private func aligned(
        _ a: Quantity, _ b: Quantity
    ) throws(Unfit) -> (unit: Rational, a: Whole, b: Whole, bottom: [Whole]) {
        // 0 has every unit.
        let unit = a.constant == 0 ? b.unit : b.constant == 0 ? a.unit : a.unit.common(b.unit)
        let (ofA, ofB) = (rest(b.bottom, without: a.bottom), rest(a.bottom, without: b.bottom))
        func top(_ x: Quantity, _ more: [Whole]) throws(Unfit) -> Whole {
            if x.constant == 0 { return literal(0) }
            return try product(product(x.top, x.unit.divided(by: unit) ?? 1), more)
        }
        return (unit, try top(a, ofA), try top(b, ofB), a.bottom + ofA)
    }

    // MARK: Arithmetic

    func plus(_ a: Quantity, _ b: Quantity) throws(Unfit) -> Quantity {
        if let x = a.constant, let y = b.constant { return number(x + y) }
        let parts = try aligned(a, b)
        var result = try quantity(
            parts.unit, sum(parts.a, parts.b), parts.bottom, value: a.value + b.value)
        result.isTotal = a.isTotal && b.isTotal
        return result
    }

    func minus(_ a: Quantity, _ b: Quantity) throws(Unfit) -> Quantity { try plus(a, negated(b)) }

    func negated(_ a: Quantity) -> Quantity {
        var result = a
        result.top = negated(a.top)
        result.value = a.value.negated
        return result
    }

    func times(_ a: Quantity, _ b: Quantity) throws(Unfit) -> Quantity {
        if let x = a.constant, let y = b.constant { return number(x * y) }
        for (factor, other) in [(a.constant, b), (b.constant, a)] {
            guard let factor, !factor.isZero else { continue }
            var result = factor.isNegative ? negated(other) : other
            result.unit = other.unit * factor.magnitude
            result.value = other.value * (factor...factor)
            return result
        }
        return try quantity(a.unit * b.unit, product(a.top, b.top), a.bottom + b.bottom, value: a.value * b.value)
    }

    /// Nothing where the divisor is 0.
    func over(_ a: Quantity, _ b: Quantity) throws(Unfit) -> Quantity {
        if let divisor = b.constant {
            guard let factor = Rational.one.divided(by: divisor) else { return nothing }
            return try times(a, number(factor))
        }
        let unit = a.unit.divided(by: b.unit) ?? 1
        let by = kept(b.top)
        let top = try product(a.top, rest(b.bottom, without: a.bottom))
        let left = rest(a.bottom, without: b.bottom)
        let zero = dialect.literal(0)
        var bottom = magnitude(by)
        var branches: [(Truth, Whole)] = []
        func test(_ sign: String) -> Truth {
            Truth(code: .of([by.code], "\(by.code.operand) \(sign) \(zero)"), isTotal: false)
        }
        if by.range.upperBound > 0 { branches.append((test(">"), top)) }
        if by.range.lowerBound < 0 { branches.append((test("<"), negated(top))) }
        guard let first = branches.first else { return nothing }
        let null = Code(text: "NULL", isAtom: true)
        let range = branches.dropFirst().reduce(first.1.range) { $0.joined($1.1.range) }
        let signed: Whole
        if by.range.lowerBound > 0, b.isTotal || by.code.frame == .constant {
            signed = top
        } else {
            let codes = branches.map { ($0.0, $0.1.code.constant == nil ? $0.1.code : widened(wide($0.1.code))) }
            signed = kept(Whole(code: chosen(codes, null), range: range))
        }
        if by.range.contains(0) {
            bottom.code = .of([bottom.code], "NULLIF(\(bottom.code.text), \(zero))", isWide: bottom.code.isWide)
        }
        bottom.range = max(1, bottom.range.lowerBound)...max(1, bottom.range.upperBound)
        // The divisor is at least one unit over the greatest bottom away from 0.
        let nearest = b.unit.divided(by: try self.range(of: b.bottom).upperBound) ?? b.unit
        let distances = max(nearest, b.value.magnitudes.lowerBound)...max(nearest, b.value.magnitudes.upperBound)
        let size = a.value.magnitudes.divided(by: distances).upperBound
        let value = a.value.lowerBound >= 0 && b.value.lowerBound >= 0 ? 0...size : -size...size
        return try quantity(unit, signed, left + [kept(bottom, "d")], value: value)
    }

    /// A constant as a column of its type.
    private func wide(_ code: Code) -> Code {
        guard code.constant != nil else { return code }
        return .of([code], "CAST(\(code.text) AS \(dialect.integer))", isWide: true)
    }

    func power(_ a: Quantity, _ exponent: Int) throws(Unfit) -> Quantity {
        if let x = a.constant { return x.isZero && exponent < 0 ? nothing : x.power(exponent).map(number) ?? nothing }
        guard exponent.magnitude <= UInt(Dialect.digits) else {
            throw Unfit(
                reason: Localized(vi: "luỹ thừa bậc \(exponent)", en: "a power of \(exponent)"), mend: nil)
        }
        if exponent < 0 { return try over(number(1), power(a, -exponent)) }
        let base = kept(a)
        guard exponent > 0 else {
            let one = Whole(
                code: chosen([(isKnown(base.top.code), literal(1).code)], Code(text: "NULL", isAtom: true)),
                range: 1...1)
            return try quantity(1, one)
        }
        var result = base
        for _ in 1..<exponent { result = try times(result, base) }
        return result
    }

    /// What is left after taking away multiples of `b`, with its sign.
    func modulo(_ a: Quantity, _ b: Quantity) throws(Unfit) -> Quantity {
        if let x = a.constant, let y = b.constant { return x.remainder(modulo: y).map(number) ?? nothing }
        let (a, b) = (kept(a), kept(b))
        let multiples = try times(b, rounded(over(a, b), places: 0, .floor))
        var result = try minus(a, multiples)
        let most = b.value.magnitudes.upperBound
        let low: Rational = b.value.lowerBound < 0 ? -most : 0
        result = try quantity(
            result.unit, result.top, result.bottom, value: low...max(low, b.value.upperBound > 0 ? most : 0))
        return result
    }

    // MARK: Comparisons

    func less(_ a: Quantity, _ b: Quantity, orEqual: Bool = false) throws(Unfit) -> Truth {
        let parts = try aligned(a, b)
        var truth = less(parts.a, parts.b, orEqual: orEqual)
        truth.isTotal = truth.isTotal || a.isTotal && b.isTotal
        return truth
    }

    func equal(_ a: Quantity, _ b: Quantity) throws(Unfit) -> Truth {
        if let x = a.constant, let y = b.constant { return .known(x == y) }
        let parts = try aligned(a, b)
        return Truth(
            code: .of([parts.a.code, parts.b.code], "\(parts.a.code.operand) = \(parts.b.code.operand)"),
            isTotal: a.isTotal && b.isTotal)
    }

    /// The least of both, or the most; nothing where one is nothing.
    func extreme(_ a: Quantity, _ b: Quantity, most: Bool) throws(Unfit) -> Quantity {
        if let x = a.constant, let y = b.constant { return number(most ? max(x, y) : min(x, y)) }
        // Where one has no bottom of its own, one comparison of tops over the bottom of the other decides.
        if a.bottom.isEmpty || b.bottom.isEmpty
            || a.bottom.map(\.code.text).sorted() == b.bottom.map(\.code.text).sorted()
        {
            let parts = try aligned(a, b)
            let (x, y) = (repeatable(parts.a), repeatable(parts.b))
            let range =
                most
                ? max(x.range.lowerBound, y.range.lowerBound)...max(x.range.upperBound, y.range.upperBound)
                : min(x.range.lowerBound, y.range.lowerBound)...min(x.range.upperBound, y.range.upperBound)
            let value =
                most
                ? max(a.value.lowerBound, b.value.lowerBound)...max(a.value.upperBound, b.value.upperBound)
                : min(a.value.lowerBound, b.value.lowerBound)...min(a.value.upperBound, b.value.upperBound)
            let first = most ? less(y, x, orEqual: true) : less(x, y, orEqual: true)
            let isTotal = a.isTotal && b.isTotal
            let code = chosen([(first, x.code)], y.code, mayBeOpen: !isTotal)
            var result = try quantity(parts.unit, Whole(code: code, range: range), parts.bottom, value: value)
            result.isTotal = isTotal
            return result
        }
        let (a, b) = (kept(a), kept(b))
        return try cases(
            [(less(most ? b : a, most ? a : b, orEqual: true), a)], b, mayBeOpen: !(a.isTotal && b.isTotal))
    }

    private func repeatable(_ whole: Whole) -> Whole { whole.code.constant != nil ? whole : kept(whole) }

    // MARK: Choosing

    /// The first whose condition is true, else the last.
    /// - Parameter mayBeOpen: that of a single condition, which leaves nothing where it is undecided.
    func cases(_ branches: [(Truth, Quantity)], _ last: Quantity, mayBeOpen: Bool = false) throws(Unfit) -> Quantity {
        var open: [(Truth, Quantity)] = []
        var last = last
        for (condition, value) in branches {
            if condition.constant == false { continue }
            if condition.constant == true {
                last = value
                break
            }
            open.append((condition, value))
        }
        guard !open.isEmpty else { return last }
        let conditions = open.map { $0.0.code.isLong ? column($0.0) : $0.0 }
        let all = open.map(\.1) + [last]
        let solid = all.filter { $0.constant != 0 }
        let unit = solid.dropFirst().reduce(solid.first?.unit ?? 1) { $0.common($1.unit) }
        var tops: [Whole] = []
        for one in all {
            tops.append(one.constant == 0 ? literal(0) : try product(one.top, one.unit.divided(by: unit) ?? 1))
        }
        let range = tops.dropFirst().reduce(tops[0].range) { $0.joined($1.range) }
        let value = all.dropFirst().reduce(all[0].value) { $0.joined($1.value) }
        let top = chosen(Array(zip(conditions, tops.map(\.code))), tops[tops.count - 1].code, mayBeOpen: mayBeOpen)
        // Also 0 has a bottom of its own: where it is chosen that of another may be nothing.
        let bottoms = all.map { $0.bottom.map(\.code.text).sorted() }
        var bottom = solid.first?.bottom ?? []
        if Set(bottoms).count > 1 {
            var divisors: [Whole] = []
            for one in all { divisors.append(try divisor(one.bottom)) }
            let code = chosen(
                Array(zip(conditions, divisors.map(\.code))), divisors[divisors.count - 1].code, mayBeOpen: mayBeOpen)
            bottom = [
                kept(
                    Whole(code: code, range: divisors.dropFirst().reduce(divisors[0].range) { $0.joined($1.range) }),
                    "d")
            ]
        }
        var result = try quantity(unit, Whole(code: top, range: range), bottom, value: value)
        result.isTotal = !mayBeOpen && all.allSatisfy(\.isTotal)
        return result
    }
}
