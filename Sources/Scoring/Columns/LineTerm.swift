// A criterion for the rows of a block as a term of a sum: its number where it has one, and what stands in its place.
import Exact
import Rules

/// What a criterion adds to its section, row by row.
struct LineTerm {
    /// Nil where all rows have the constant.
    var fixed: Fixed?
    var constant = Rational.zero
    /// Rows that can still have anything within the limits of the criterion; they have 0 beside.
    var open: RowBits?
    var limits: (least: Rational, most: Rational) = (0, 0)
    /// Rows that do not have the criterion.
    var notAssigned: RowBits?
    var provisional: RowBits?
    /// Rows to be worked out one by one.
    var odd: RowBits?
}

/// What is the same of a criterion in every block.
struct LineRule: Sendable {
    let criterion: Criterion
    let possible: Bounds
    /// Where its points are rounded one by one.
    let rounding: Rounding?

    init(_ criterion: Criterion, _ plan: PointsPlan) {
        self.criterion = criterion
        possible = criterion.possiblePoints(plan.rounding)
        rounding = plan.rounds(at: .criterion) ? plan.rounding : nil
    }

    /// The rules of `ColumnLines.score`, for all rows at once.
    func term(_ line: ColumnLines.Line, count: Int) -> LineTerm {
        var term = LineTerm()
        /// Rows whose number does not count.
        var off: RowBits?
        if let condition = line.assigned {
            var unknown = condition.value.undecided
            unknown = .union(unknown, condition.ownMissing.rows(count))
            let no = unknown.map { condition.value.no(count) - $0 } ?? condition.value.no(count)
            term.odd = unknown?.orNil
            term.notAssigned = no.orNil
            off = .union(no.orNil, term.odd)
        }
        let own = line.formula.ownMissing.rows(count).flatMap { bits in (off.map { bits - $0 } ?? bits).orNil }
        let others = line.formula.othersMissing.rows(count).flatMap { bits in (off.map { bits - $0 } ?? bits).orNil }
        term.provisional = .union(others, line.assigned.flatMap { $0.othersMissing.rows(count) })
        if let own {
            switch criterion.missing {
            case .zero: break
            case .notAssigned: term.notAssigned = .union(term.notAssigned, own)
            case .undetermined: term.open = own
            }
            off = .union(off, own)
        }
        if let nothing = line.formula.value.nothing {
            let rest = off.map { nothing - $0 } ?? nothing
            term.open = .union(term.open, rest.orNil)
            off = .union(off, rest.orNil)
        }
        guard let beyond = read(line.formula.value.values, line.formula.value.tops, off, count, &term) else {
            term.odd = RowBits(count, true)
            return term
        }
        term.open = .union(term.open, beyond)
        if let open = term.open {
            term.provisional = .union(term.provisional, open)
            if let least = possible.least, let most = possible.most {
                term.limits = (least, most)
            } else {
                term.odd = .union(term.odd, open)
                term.open = nil
            }
        }
        return term
    }

    /// Sets the numbers of a term, 0 in rows that do not count.
    /// - Returns: rows that lie beyond the limits of the criterion, or `.some(nil)` for none; nil where all rows are to
    ///   be worked out one by one.
    private func read(
        _ values: NumberVector.Values, _ tops: ClosedRange<Int64>, _ off: RowBits?, _ count: Int, _ term: inout LineTerm
    ) -> RowBits?? {
        switch values {
        case .same(let number):
            let rounded = rounding?.apply(number, at: .criterion) ?? number
            guard criterion.bounds.contains(number) else {
                let on = RowBits(count, true)
                return .some(off.map { on - $0 } ?? on)
            }
            guard let off, !rounded.isZero else {
                term.constant = off == nil ? rounded : 0
                return .some(nil)
            }
            term.fixed = Fixed(
                tops: (0..<count).map { off[$0] ? 0 : rounded.isNegative ? -1 : 1 }, unit: rounded.magnitude, error: 0,
                range: -1...1)
            return .some(nil)
        case .whole(let numbers, let unit): return whole(numbers, unit, tops, off, &term)
        case .fraction(let numbers, let bottoms, let unit):
            return fraction(numbers, bottoms, unit, off, &term)
        case .exact(let numbers): return exact(numbers, off, &term)
        }
    }

    // MARK: Whole numbers of a unit

    private func whole(
        _ numbers: [Int64], _ unit: Rational, _ tops: ClosedRange<Int64>, _ off: RowBits?, _ term: inout LineTerm
    ) -> RowBits?? {
        guard let allowed = allowed(unit) else { return nil }
        var fixed = Fixed(tops: numbers, unit: unit, error: 0, range: tops)
        if let off { off.each { fixed.tops[$0] = 0 } }
        if tops.lowerBound < -(1 << 61) || tops.upperBound > 1 << 61 || off != nil { fixed.look() }
        var beyond: RowBits?
        if fixed.range.lowerBound < allowed.lowerBound || fixed.range.upperBound > allowed.upperBound {
            var bits = RowBits(fixed.tops.count)
            for row in fixed.tops.indices where !allowed.contains(fixed.tops[row]) {
                bits[row] = true
                fixed.tops[row] = 0
            }
            // A row that does not count has 0, which may lie beyond the limits as well.
            beyond = (off.map { bits - $0 } ?? bits).orNil
            fixed.look()
        }
        guard fixed.reach < 1 << 61 else { return nil }
        return finish(fixed, &term) ? .some(beyond) : nil
    }

    /// The whole numbers of a unit that lie within the limits of the criterion.
    private func allowed(_ unit: Rational) -> ClosedRange<Int64>? {
        func whole(_ limit: Rational?, _ open: Int64, _ cut: (Rational) -> Rational) -> Int64? {
            guard let quotient = limit?.divided(by: unit) else { return open }
            if let whole = cut(quotient).integer { return Int64(whole) }
            return quotient.isNegative == (open < 0) ? open : nil
        }
        guard let least = whole(criterion.bounds.least, .min, \.ceiling),
            let most = whole(criterion.bounds.most, .max, \.floor), least <= most
        else { return nil }
        return least...most
    }

    /// Rounds where the edition rounds each criterion.
    private func finish(_ fixed: Fixed, _ term: inout LineTerm) -> Bool {
        guard let rounding else {
            term.fixed = fixed
            return true
        }
        guard let decided = fixed.rounded(places: rounding.places, rounding.mode),
            let unit = Rational(10).power(-rounding.places)
        else { return false }
        term.fixed = Fixed(tops: decided.units, unit: unit, error: 0, range: 0...0)
        term.fixed?.look()
        term.odd = .union(term.odd, decided.unsure)
        return true
    }

    // MARK: Quotients

    private func fraction(
        _ tops: [Int64], _ bottoms: [Int64], _ unit: Rational, _ off: RowBits?, _ term: inout LineTerm
    ) -> RowBits?? {
        guard let least = criterion.bounds.least?.divided(by: unit)?.words,
            let most = criterion.bounds.most?.divided(by: unit)?.words, let low = criterion.bounds.least,
            let high = criterion.bounds.most, unit.words != nil
        else { return nil }
        var beyond: RowBits?
        var isOn = RowBits(tops.count, true)
        if let off { isOn = isOn - off }
        isOn.each { row in
            let (top, bottom) = (Int128(tops[row]), Int128(bottoms[row]))
            if top * Int128(least.bottom) >= bottom * Int128(least.top),
                top * Int128(most.bottom) <= bottom * Int128(most.top)
            {
                return
            }
            if beyond == nil { beyond = RowBits(tops.count) }
            beyond?[row] = true
        }
        if let beyond { isOn = isOn - beyond }
        if let rounding {
            guard let scale = Rational(10).power(rounding.places), let (top, bottom) = (unit * scale).words,
                let unit = Rational(10).power(-rounding.places),
                max((low * scale).bitsAbove, (high * scale).bitsAbove) < 60
            else { return nil }
            var units = [Int64](repeating: 0, count: tops.count)
            isOn.each { row in
                let divisor = Int128(bottoms[row]) * Int128(bottom)
                units[row] = Int64(
                    truncatingIfNeeded: divisor.quotient(of: Int128(tops[row]) * Int128(top), rounding.mode))
            }
            term.fixed = Fixed(tops: units, unit: unit, error: 0, range: 0...0)
            term.fixed?.look()
            return .some(beyond)
        }
        // Values within the limits stay below 2^60 small units, and so do the quotients that they are multiples of.
        let size = max(low.bitsAbove, high.bitsAbove)
        let places = min(60, 60 - size, 61 - unit.bitsAbove)
        guard let scale = Rational(2).power(-places), let factor = Factor(unit, places: places) else { return nil }
        var units = [Int64](repeating: 0, count: tops.count)
        isOn.each { row in
            let product = Int128(tops[row]) * Int128(factor.whole) / Int128(bottoms[row])
            units[row] = Int64(truncatingIfNeeded: product >> Int128(factor.shift))
        }
        // Of a quotient below 2^60 small units: the factor was cut off by less than a part in 2^59 of it, and the
        // quotient and its last bits by one each.
        term.fixed = Fixed(tops: units, unit: scale, error: 8, range: 0...0)
        term.fixed?.look()
        return .some(beyond)
    }

    // MARK: Any numbers

    private func exact(_ numbers: [Rational], _ off: RowBits?, _ term: inout LineTerm) -> RowBits?? {
        var beyond = RowBits(numbers.count)
        var isOn = RowBits(numbers.count, true)
        if let off { isOn = isOn - off }
        isOn.each { beyond[$0] = !criterion.bounds.contains(numbers[$0]) }
        isOn = isOn - beyond
        var size = 0
        isOn.each { size = max(size, numbers[$0].bitsAbove) }
        let unit: Rational?
        if let rounding {
            unit = Rational(10).power(-rounding.places)
        } else {
            unit = Rational(2).power(-min(60, 60 - size))
        }
        guard size <= 60, let unit, let scale = Rational.one.divided(by: unit) else { return nil }
        var tops = [Int64](repeating: 0, count: numbers.count)
        var fits = true
        isOn.each { row in
            let number = rounding.flatMap { numbers[row].rounded(places: $0.places, $0.mode) } ?? numbers[row]
            guard let units = (number * scale).floor.integer else {
                fits = false
                return
            }
            tops[row] = Int64(units)
        }
        guard fits else { return nil }
        term.fixed = Fixed(tops: tops, unit: unit, error: rounding == nil ? 1 : 0, range: 0...0)
        term.fixed?.look()
        guard (term.fixed?.reach ?? 0) < 1 << 61 else { return nil }
        return .some(beyond.orNil)
    }
}

extension Fixed {
    /// Finds the range by looking.
    mutating func look() {
        var least = Int64.max
        var most = Int64.min
        for top in tops {
            least = min(least, top)
            most = max(most, top)
        }
        range = least <= most ? least...most : 0...0
    }
}

extension TruthVector {
    /// The rows that are true or undecided; nil for none.
    func rows(_ count: Int) -> RowBits? {
        if undecided == nil, case .same(false) = values { return nil }
        return RowBits.union(yes(count), undecided)?.orNil
    }
}

extension RowBits {
    /// Each row whose bit is set, in order.
    @inline(__always)
    func each(_ body: (Int) -> Void) {
        for (index, word) in words.enumerated() {
            var rest = word
            while rest != 0 {
                body(index &* 64 &+ rest.trailingZeroBitCount)
                rest &= rest &- 1
            }
        }
    }
}
