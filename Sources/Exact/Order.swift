// The order of exact rational numbers, and sums of many of them.

extension Rational: Comparable {
    /// Whether `left` is less than `right`, exactly.
    public static func < (left: Rational, right: Rational) -> Bool {
        if case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage {
            if b == d { return a < c }
            return Int128(a) &* Int128(d) < Int128(c) &* Int128(b)
        }
        if left.sign != right.sign { return left.sign < right.sign }
        let (a, b) = left.parts
        let (c, d) = right.parts
        if b == d { return a < c }
        return a * d < c * b
    }
}

extension Rational {
    /// The exact sum of all values; 0 for none.
    ///
    /// A common denominator is kept while it fits 64 bits, so that long columns of amounts are reduced only once.
    public static func sum(_ values: some Sequence<Rational>) -> Rational {
        var partials: [Rational] = []
        var numerator: Int128 = 0
        var denominator: Int64 = 1
        for value in values {
            guard case .small(let top, let bottom) = value.storage else {
                partials.append(value)
                continue
            }
            if let (sum, common) = extending(numerator, denominator, by: top, bottom) {
                (numerator, denominator) = (sum, common)
            } else {
                partials.append(lowering(numerator, by: denominator, over: Int128(denominator)))
                (numerator, denominator) = (Int128(top), bottom)
            }
        }
        partials.append(lowering(numerator, by: denominator, over: Int128(denominator)))
        // Adding neighbours keeps the operands of each round about equally long.
        while partials.count > 1 {
            partials = stride(from: 0, to: partials.count, by: 2).map { index in
                index + 1 < partials.count ? partials[index] + partials[index + 1] : partials[index]
            }
        }
        return partials[0]
    }

    /// The running sum with one more term over a common denominator; nil if that leaves the fixed widths.
    private static func extending(
        _ numerator: Int128, _ denominator: Int64, by top: Int64, _ bottom: Int64
    ) -> (Int128, Int64)? {
        if bottom == denominator {
            let (sum, overflow) = numerator.addingReportingOverflow(Int128(top))
            return overflow ? nil : (sum, denominator)
        }
        let divisor = Int64(truncatingIfNeeded: greatestCommonDivisor(bottom.magnitude, denominator.magnitude))
        let (common, tooWide) = denominator.multipliedReportingOverflow(by: bottom / divisor)
        if tooWide { return nil }
        let (left, overflow) = numerator.multipliedReportingOverflow(by: Int128(bottom / divisor))
        if overflow { return nil }
        let right = Int128(top) &* Int128(denominator / divisor)
        let (sum, carry) = left.addingReportingOverflow(right)
        return carry ? nil : (sum, common)
    }
}
