// From sums in machine integers to decimal places: decided where the bound on the error allows it, or exactly where the
// integers are exact; what is too close to call is named.
import Exact

/// Decimal units of the rows of a block, and the rows for which they could not be decided.
struct Decided {
    var units: [Int64]
    var unsure: RowBits?
}

extension Fixed {
    /// The numbers rounded to decimal places, in units of the last; nil where none could be decided.
    func rounded(places: Int, _ mode: RoundingMode) -> Decided? {
        decided(places: places) { whole, fraction in
            fraction.rounded(whole, mode)
        } exactly: { top, bottom in
            bottom.quotient(of: top, mode)
        }
    }

    /// The numbers as codes: twice their units cut off at a decimal place, and one more where something was cut.
    func codes(places: Int) -> Decided? {
        decided(places: places) { whole, fraction in
            fraction.isInside ? whole &* 2 &+ 1 : nil
        } exactly: { top, bottom in
            let whole = bottom.quotient(of: top, .floor)
            return whole * 2 + (whole * bottom == top ? 0 : 1)
        }
    }

    /// - Parameters:
    ///   - decide: what comes of a whole number of units and the fraction that follows; nil if that is too close.
    ///   - exactly: what comes of a quotient, whose divisor is above 0.
    @inline(__always)
    private func decided(
        places: Int, _ decide: (_ whole: Int64, Fraction) -> Int64?,
        exactly: (_ top: Int128, _ bottom: Int128) -> Int128
    ) -> Decided? {
        guard let unit = Rational(10).power(-places), let ratio = self.unit.divided(by: unit) else { return nil }
        let exact = error == 0 ? ratio.words : nil
        let parts = exact?.bottom == 1 ? nil : fractions(of: unit)
        guard let (fixed, bits) = parts else {
            guard let (top, bottom) = exact else { return nil }
            let ends = [range.lowerBound, range.upperBound].map { exactly(Int128($0) * Int128(top), Int128(bottom)) }
            guard ends.allSatisfy({ $0.magnitude < UInt128(Self.limit) }) else { return nil }
            if bottom == 1, let factor = Int64(exactly: exactly(Int128(top), 1)) {
                return Decided(units: tops.map { $0 &* factor })
            }
            return Decided(
                units: tops.map {
                    // Rows that mean nothing may lie outside of the range.
                    Int64(truncatingIfNeeded: exactly(Int128($0) &* Int128(top), Int128(bottom)))
                })
        }
        let mask: Int64 = (1 << Int64(bits)) - 1
        let shift = Int64(bits)
        var unsure: RowBits?
        var units = fixed.tops
        for row in units.indices {
            let top = units[row]
            let fraction = Fraction(units: top & mask, of: mask &+ 1, error: fixed.error)
            if let unit = decide(top &>> shift, fraction) {
                units[row] = unit
            } else if let (top, bottom) = exact {
                units[row] = Int64(truncatingIfNeeded: exactly(Int128(tops[row]) &* Int128(top), Int128(bottom)))
            } else {
                units[row] = 0
                if unsure == nil { unsure = RowBits(units.count) }
                unsure?[row] = true
            }
        }
        return Decided(units: units, unsure: unsure)
    }
}

/// What follows a whole number: so many parts of a whole, give or take an error.
private struct Fraction {
    let units: Int64
    let of: Int64
    let error: Int64

    /// Whether it certainly lies between this whole number and the next.
    @inline(__always)
    var isInside: Bool { units > error && units < of &- error }

    @inline(__always)
    func rounded(_ whole: Int64, _ mode: RoundingMode) -> Int64? {
        switch mode {
        case .halfUp, .halfDown, .halfEven:
            let half = of >> 1
            if units > half &+ error { return whole &+ 1 }
            return units < half &- error ? whole : nil
        case .floor: return isInside ? whole : nil
        case .ceiling: return isInside ? whole &+ 1 : nil
        // A number between whole numbers is below 0 where the lower of them is.
        case .down: return isInside ? (whole < 0 ? whole &+ 1 : whole) : nil
        case .up: return isInside ? (whole < 0 ? whole : whole &+ 1) : nil
        }
    }
}

extension Int128 {
    /// A number divided by this one, which is above 0, and rounded to a whole number.
    public func quotient(of number: Int128, _ mode: RoundingMode) -> Int128 {
        var (whole, rest) = number.quotientAndRemainder(dividingBy: self)
        if rest == 0 { return whole }
        if rest < 0 {
            whole -= 1
            rest += self
        }
        let other = self - rest
        let isNegative = whole < 0
        let next =
            switch mode {
            case .up: !isNegative
            case .down: isNegative
            case .halfUp: rest > other || (rest == other && !isNegative)
            case .halfDown: rest > other || (rest == other && isNegative)
            case .halfEven: rest > other || (rest == other && whole & 1 == 1)
            case .floor: false
            case .ceiling: true
            }
        return next ? whole + 1 : whole
    }
}
