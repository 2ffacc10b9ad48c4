// Sums and extremes of the rows of a block that count.
import Exact
import FEEL

extension BlockNumbers {
    /// The least or the most number of the rows that count; at least one does, and all that do have a number.
    func extreme(least: Bool, _ mask: RowBits?, _ count: Int) -> Rational {
        switch rows {
        case .same(let number): return number
        case .whole(let tops, let scale):
            let lowest = least != scale.unit.isNegative
            let top =
                mask == nil && nothing == nil && tops.isTight
                ? (lowest ? tops.range.lowerBound : tops.range.upperBound) : tops.extreme(lowest: lowest, mask)
            return Rational(Int(top)) * scale.unit + scale.offset
        case .fraction(let tops, let bottoms, let scale):
            let lowest = least != scale.unit.isNegative
            let (top, bottom) = tops.extremeQuotient(bottoms, lowest: lowest, mask)
            return (Rational(Int(top), over: Int(bottom)) ?? .zero) * scale.unit + scale.offset
        case .exact(let numbers):
            var best: Rational?
            (mask ?? RowBits(count, true)).visit { row in
                guard let other = best, least ? !(numbers[row] < other) : !(numbers[row] > other) else {
                    best = numbers[row]
                    return
                }
            }
            return best ?? .zero
        }
    }

    /// The sum of the rows that count, all of which have a number; nil if it outgrows the limit of the formula language.
    func sum(_ mask: RowBits?, _ count: Int) -> Rational? {
        let terms = mask?.tally ?? count
        switch rows {
        case .same(let number): return (number * Rational(terms)).limited
        case .whole(let tops, let scale):
            return (Rational(tops.sum(mask)) * scale.unit + Rational(terms) * scale.offset).limited
        case .fraction(let tops, let bottoms, let scale):
            let quotients = mask.rows(count).lazy.map { Rational(Int(tops[$0]), over: Int(bottoms[$0])) ?? .zero }
            // Sums as narrow as this stay within the limit on a tame scale as well.
            if let sum = quotients.limitedSum(bits: Limits.numberBits / 4) {
                return (sum * scale.unit + Rational(terms) * scale.offset).limited
            }
            return mask.rows(count).lazy.map { number($0) }.limitedSum(bits: Limits.numberBits)
        case .exact(let numbers): return mask.rows(count).lazy.map { numbers[$0] }.limitedSum(bits: Limits.numberBits)
        }
    }
}

extension RowBits? {
    /// The rows that count, in order; all where there is no mask.
    func rows(_ count: Int) -> [Int] {
        guard let self else { return Array(0..<count) }
        var rows: [Int] = []
        rows.reserveCapacity(self.tally)
        self.visit { rows.append($0) }
        return rows
    }
}

extension Sequence<Rational> {
    /// The sum; nil once it is wider than allowed. A few at a time, so that what grows too wide is noticed at little cost.
    func limitedSum(bits: Int) -> Rational? {
        var total = Rational.zero
        var group: [Rational] = []
        group.reserveCapacity(16)
        for number in self {
            group.append(number)
            if group.count == 16 {
                total += Rational.sum(group)
                if total.bitWidth > bits { return nil }
                group.removeAll(keepingCapacity: true)
            }
        }
        total += Rational.sum(group)
        return total.bitWidth > bits ? nil : total
    }
}

extension Integers {
    fileprivate func extreme(lowest: Bool, _ mask: RowBits?) -> Int64 {
        guard let mask else {
            switch rows {
            case .same(let value, _): return value
            case .narrow(let rows): return Int64((lowest ? rows.least : rows.most) ?? 0)
            case .wide(let rows): return (lowest ? rows.least : rows.most) ?? 0
            }
        }
        var best: Int64 = lowest ? .max : .min
        mask.visit { row in
            let number = self[row]
            if lowest ? number < best : number > best { best = number }
        }
        return best
    }

    /// Of tops over bottoms the quotient that is the least or the most, told by cross products.
    fileprivate func extremeQuotient(_ bottoms: Integers, lowest: Bool, _ mask: RowBits?) -> (Int64, Int64) {
        let mask = mask ?? RowBits(count, true)
        var best: (top: Int64, bottom: Int64)?
        let isShort = range.times(bottoms.range) != nil
        Integers.together(self, bottoms) { tops, bottoms in
            mask.visit { row in
                let (top, bottom) = (tops(row), bottoms(row))
                guard let (bestTop, bestBottom) = best else {
                    best = (top, bottom)
                    return
                }
                let isBetter: Bool
                if isShort {
                    let (left, right) = (top &* bestBottom, bestTop &* bottom)
                    isBetter = lowest ? left < right : left > right
                } else {
                    let (left, right) = (Int128(top) &* Int128(bestBottom), Int128(bestTop) &* Int128(bottom))
                    isBetter = lowest ? left < right : left > right
                }
                if isBetter { best = (top, bottom) }
            }
        }
        return best ?? (0, 1)
    }

    fileprivate func sum(_ mask: RowBits?) -> Int128 {
        switch rows {
        case .same(let value, let count): Int128(value) * Int128(mask?.tally ?? count)
        case .narrow(let rows): rows.withUnsafeBufferPointer { Self.sum($0, range, mask) }
        case .wide(let rows): rows.withUnsafeBufferPointer { Self.sum($0, range, mask) }
        }
    }

    @inline(__always)
    private static func sum<Row: FixedWidthInteger>(
        _ rows: UnsafeBufferPointer<Row>, _ range: ClosedRange<Int64>, _ mask: RowBits?
    ) -> Int128 {
        let reach = Int64(max(rows.count, 1))
        let isSmall = range.lowerBound >= Int64.min / reach && range.upperBound <= Int64.max / reach
        if isSmall {
            var total: Int64 = 0
            if let mask {
                mask.visit { total &+= Int64(truncatingIfNeeded: rows[$0]) }
            } else {
                for row in 0..<rows.count { total &+= Int64(truncatingIfNeeded: rows[row]) }
            }
            return Int128(total)
        }
        var total: Int128 = 0
        if let mask {
            mask.visit { total &+= Int128(truncatingIfNeeded: rows[$0]) }
        } else {
            for row in 0..<rows.count { total &+= Int128(truncatingIfNeeded: rows[row]) }
        }
        return total
    }
}

extension Array where Element: FixedWidthInteger {
    /// In a loop that the compiler turns into vector instructions.
    fileprivate var least: Element? {
        withUnsafeBufferPointer { rows in
            guard var best = rows.first else { return nil }
            for row in 1..<Swift.max(rows.count, 1) { best = Swift.min(best, rows[row]) }
            return best
        }
    }

    fileprivate var most: Element? {
        withUnsafeBufferPointer { rows in
            guard var best = rows.first else { return nil }
            for row in 1..<Swift.max(rows.count, 1) { best = Swift.max(best, rows[row]) }
            return best
        }
    }
}
