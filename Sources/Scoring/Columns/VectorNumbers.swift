// Numbers for the rows of a block as the evaluator computes with them: machine integers on a scale. Adding a number that
// is the same for all rows, or multiplying by one, changes the scale and touches no row.
import Exact
import FEEL

/// Integers for the rows of a block.
struct Integers: Sendable {
    enum Rows: Sendable {
        case narrow([Int32])
        case wide([Int64])
    }

    var rows: Rows
    /// Holds for every row, also for those that have no number: what is proven of it needs no check row by row.
    var range: ClosedRange<Int64>
    /// Whether both ends of the range occur, where every row has a number.
    var isTight = false

    init(_ rows: Rows, _ range: ClosedRange<Int64>, isTight: Bool = false) {
        self.rows = rows
        self.range = range
        self.isTight = isTight
    }

    init(_ rows: [Int64], _ range: ClosedRange<Int64>) {
        self.init(.wide(rows), range)
    }

    /// Finds the range by looking.
    init(looking rows: [Int64]) {
        self.init(.wide(rows), (rows.min() ?? 0)...(rows.max() ?? 0))
    }

    static func same(_ value: Int64, _ count: Int) -> Integers {
        Integers(.wide(Array(repeating: value, count: count)), value...value)
    }

    var wide: [Int64] {
        switch rows {
        case .wide(let integers): integers
        case .narrow: map { $0 }
        }
    }

    /// What a function makes of each; it must not trap for any integer of the range.
    @inline(__always)
    func map(_ body: (Int64) -> Int64) -> [Int64] {
        switch rows {
        case .narrow(let rows):
            rows.withUnsafeBufferPointer { rows in made(rows.count) { body(Int64(rows[$0])) } }
        case .wide(let rows):
            rows.withUnsafeBufferPointer { rows in made(rows.count) { body(rows[$0]) } }
        }
    }

    /// What a function makes of each pair.
    @inline(__always)
    func map(with other: Integers, _ body: (Int64, Int64) -> Int64) -> [Int64] {
        wide.withUnsafeBufferPointer { left in
            other.wide.withUnsafeBufferPointer { right in made(left.count) { body(left[$0], right[$0]) } }
        }
    }

    /// The rows that pass a test.
    @inline(__always)
    func bits(_ test: (Int64) -> Bool) -> RowBits {
        switch rows {
        case .narrow(let rows):
            rows.withUnsafeBufferPointer { rows in RowBits(rows.count) { test(Int64(rows[$0])) } }
        case .wide(let rows):
            rows.withUnsafeBufferPointer { rows in RowBits(rows.count) { test(rows[$0]) } }
        }
    }

    subscript(row: Int) -> Int64 {
        switch rows {
        case .narrow(let rows): Int64(rows[row])
        case .wide(let rows): rows[row]
        }
    }

    /// Each times a factor plus a summand; nil if that may leave 64 bits.
    func scaled(_ factor: Int64, plus summand: Int64 = 0) -> Integers? {
        if factor == 1, summand == 0 { return self }
        guard let range = range.times(factor...factor)?.plus(summand...summand) else { return nil }
        let rows =
            factor == 1 ? map { $0 &+ summand } : map { $0 &* factor &+ summand }
        var result = Integers(rows, range)
        result.isTight = isTight
        return result
    }

    /// The sum of each pair, times their factors; nil if that may leave 64 bits.
    func plus(_ other: Integers, _ factor: Int64 = 1, _ otherFactor: Int64 = 1) -> Integers? {
        guard
            let range = range.times(factor...factor)?.plus(other.range.times(otherFactor...otherFactor))
        else { return nil }
        if factor == 1, otherFactor == 1 { return Integers(map(with: other) { $0 &+ $1 }, range) }
        if factor == 1, otherFactor == -1 { return Integers(map(with: other) { $0 &- $1 }, range) }
        return Integers(map(with: other) { $0 &* factor &+ $1 &* otherFactor }, range)
    }

    /// The product of each pair; nil if that may leave 64 bits.
    func times(_ other: Integers) -> Integers? {
        guard let range = range.times(other.range) else { return nil }
        if range.lowerBound == range.upperBound { return .same(range.lowerBound, wide.count) }
        if other.range == 1...1 { return self }
        if self.range == 1...1 { return other }
        return Integers(map(with: other) { $0 &* $1 }, range)
    }
}

/// Integers made row by row.
@inline(__always)
func made(_ count: Int, _ body: (Int) -> Int64) -> [Int64] {
    Array(unsafeUninitializedCapacity: count) { rows, filled in
        for row in 0..<count { rows[row] = body(row) }
        filled = count
    }
}

extension ClosedRange<Int64> {
    /// Within which all sums lie; nil if one may leave 64 bits.
    func plus(_ other: ClosedRange?) -> ClosedRange? {
        guard let other else { return nil }
        let (least, tooLow) = lowerBound.addingReportingOverflow(other.lowerBound)
        let (most, tooHigh) = upperBound.addingReportingOverflow(other.upperBound)
        return tooLow || tooHigh ? nil : least...most
    }

    /// Within which all products lie; nil if one may leave 64 bits.
    func times(_ other: ClosedRange) -> ClosedRange? {
        let (a, overA) = lowerBound.multipliedReportingOverflow(by: other.lowerBound)
        let (b, overB) = lowerBound.multipliedReportingOverflow(by: other.upperBound)
        let (c, overC) = upperBound.multipliedReportingOverflow(by: other.lowerBound)
        let (d, overD) = upperBound.multipliedReportingOverflow(by: other.upperBound)
        if overA || overB || overC || overD { return nil }
        return Swift.min(a, b, c, d)...Swift.max(a, b, c, d)
    }

    func union(_ other: ClosedRange) -> ClosedRange {
        Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
    }
}

/// What integers stand for: each times the unit, plus the offset. The unit is not 0; it may be negative.
struct Scale: Hashable, Sendable {
    var unit: Rational
    var offset: Rational = .zero

    /// Numbers on a scale of this width cannot come near the limit of the formula language (`Limits.numberBits`), which
    /// makes wider ones nothing: two words, the unit and the offset have fewer bits together, even after one product.
    var isTame: Bool { unit.bitWidth <= Self.bits && offset.bitWidth <= Self.bits }
    static let bits = Limits.numberBits / 8
}

/// Numbers for the rows of a block.
struct BlockNumbers: Sendable {
    enum Rows: Sendable {
        /// The same for every row.
        case same(Rational)
        case whole(Integers, Scale)
        /// Tops over bottoms, which are above 0 in every row, on a scale.
        case fraction(Integers, Integers, Scale)
        case exact([Rational])
    }

    var rows: Rows
    /// Rows without a number; nil for none.
    var nothing: RowBits?

    init(_ rows: Rows, _ nothing: RowBits? = nil) {
        self.rows = rows
        self.nothing = nothing
    }

    /// The same in every row; nil for nothing.
    init(_ count: Int, same number: Rational?) {
        self.init(.same(number ?? .zero), number == nil ? RowBits(count, true).orNil : nil)
    }

    /// Whether no row has a number.
    var isNothing: Bool { nothing?.isFull ?? false }

    /// The number of a row that has one.
    func number(_ row: Int) -> Rational {
        switch rows {
        case .same(let number): return number
        case .whole(let tops, let scale): return Rational(Int(tops[row])) * scale.unit + scale.offset
        case .fraction(let tops, let bottoms, let scale):
            let quotient = Rational(Int(tops[row]), over: Int(bottoms[row])) ?? .zero
            return quotient * scale.unit + scale.offset
        case .exact(let numbers): return numbers[row]
        }
    }

    /// What a function makes of the number of each row that has one, in exact arithmetic; nil is nothing.
    func exactly(_ count: Int, _ body: (Rational) -> Rational?) -> BlockNumbers {
        .exactly(count, nothing) { body(number($0)) }
    }

    /// A number for each row that is not nothing already.
    static func exactly(_ count: Int, _ nothing: RowBits?, _ body: (Int) -> Rational?) -> BlockNumbers {
        var lost = nothing ?? RowBits(count)
        var numbers = Array(repeating: Rational.zero, count: count)
        for row in 0..<count where !lost[row] {
            if let number = body(row) { numbers[row] = number } else { lost[row] = true }
        }
        return BlockNumbers(.exact(numbers), lost.orNil)
    }
}

extension BlockNumbers {
    /// The figures of a block of a column.
    init(_ block: ColumnBlock, _ count: Int) {
        let missing = block.missing.flatMap { RowBits(count, words: $0).orNil }
        guard missing.map({ !$0.isFull }) ?? true, let unit = Rational(10).power(-block.places) else {
            self.init(count, same: nil)
            return
        }
        func integers<Figure: FixedWidthInteger>(_ rows: [Figure]) -> (range: ClosedRange<Int64>, rows: [Figure]) {
            guard let missing else {
                return (block.range ?? Int64(rows.min() ?? 0)...Int64(rows.max() ?? 0), rows)
            }
            // Rows that miss the figure have any value; the range is to hold for them as well.
            let known = ~missing
            var (least, most) = (Int64.max, Int64.min)
            if let range = block.range {
                (least, most) = (range.lowerBound, range.upperBound)
            } else {
                known.visit { (least, most) = (min(least, Int64(rows[$0])), max(most, Int64(rows[$0]))) }
            }
            var rows = rows
            missing.visit { rows[$0] = Figure(truncatingIfNeeded: least) }
            return (least...most, rows)
        }
        switch block.values {
        case .same(let value): self.init(.same(Rational(Int(value)) * unit), missing)
        case .narrow(let rows):
            let (range, rows) = integers(rows)
            self.init(.whole(Integers(.narrow(rows), range, isTight: true), Scale(unit: unit)), missing)
        case .wide(let rows):
            let (range, rows) = integers(rows)
            self.init(.whole(Integers(.wide(rows), range, isTight: true), Scale(unit: unit)), missing)
        case .exact(let numbers): self.init(.exact(numbers), missing)
        }
    }
}
