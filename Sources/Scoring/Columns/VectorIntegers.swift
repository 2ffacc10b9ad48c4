// Machine integers for the rows of a block, with a range that proves what fits.

/// Integers for the rows of a block.
struct Integers: Sendable {
    enum Rows: Sendable {
        /// The same in so many rows.
        case same(Int64, Int)
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
        Integers(.same(value, count), value...value)
    }

    var count: Int {
        switch rows {
        case .same(_, let count): count
        case .narrow(let rows): rows.count
        case .wide(let rows): rows.count
        }
    }

    var wide: [Int64] {
        if case .wide(let integers) = rows { integers } else { map { $0 } }
    }

    subscript(row: Int) -> Int64 {
        switch rows {
        case .same(let value, _): value
        case .narrow(let rows): Int64(rows[row])
        case .wide(let rows): rows[row]
        }
    }

    // MARK: Loops

    /// What a function makes of each; it must not trap for any integer of the range.
    @inline(__always)
    func map(_ body: (Int64) -> Int64) -> [Int64] {
        switch rows {
        case .same(let value, let count): Array(repeating: body(value), count: count)
        case .narrow(let rows):
            rows.withUnsafeBufferPointer { rows in made(rows.count) { body(Int64(rows[$0])) } }
        case .wide(let rows):
            rows.withUnsafeBufferPointer { rows in made(rows.count) { body(rows[$0]) } }
        }
    }

    /// The rows that pass a test.
    @inline(__always)
    func bits(_ test: (Int64) -> Bool) -> RowBits {
        switch rows {
        case .same(let value, let count): RowBits(count, test(value))
        case .narrow(let rows):
            rows.withUnsafeBufferPointer { rows in RowBits(rows.count) { test(Int64(rows[$0])) } }
        case .wide(let rows):
            rows.withUnsafeBufferPointer { rows in RowBits(rows.count) { test(rows[$0]) } }
        }
    }

    /// One loop over the rows of two, each read as it is kept.
    @inline(__always)
    static func together<Result>(
        _ left: Integers, _ right: Integers, _ loop: ((Int) -> Int64, (Int) -> Int64) -> Result
    ) -> Result {
        // What is the same in all rows is one row that is read again and again.
        switch (left.rows, right.rows) {
        case (.narrow(let left), .narrow(let right)): together(left, 1, right, 1, loop)
        case (.narrow(let left), .wide(let right)): together(left, 1, right, 1, loop)
        case (.narrow(let left), .same(let right, _)): together(left, 1, [right], 0, loop)
        case (.wide(let left), .narrow(let right)): together(left, 1, right, 1, loop)
        case (.wide(let left), .wide(let right)): together(left, 1, right, 1, loop)
        case (.wide(let left), .same(let right, _)): together(left, 1, [right], 0, loop)
        case (.same(let left, _), .narrow(let right)): together([left], 0, right, 1, loop)
        case (.same(let left, _), .wide(let right)): together([left], 0, right, 1, loop)
        case (.same(let left, _), .same(let right, _)): together([left], 0, [right], 0, loop)
        }
    }

    @inline(__always)
    private static func together<Left: FixedWidthInteger, Right: FixedWidthInteger, Result>(
        _ left: [Left], _ leftStep: Int, _ right: [Right], _ rightStep: Int,
        _ loop: ((Int) -> Int64, (Int) -> Int64) -> Result
    ) -> Result {
        left.withUnsafeBufferPointer { left in
            right.withUnsafeBufferPointer { right in
                loop(
                    { Int64(truncatingIfNeeded: left[$0 &* leftStep]) },
                    { Int64(truncatingIfNeeded: right[$0 &* rightStep]) })
            }
        }
    }

    /// What a function makes of each pair.
    @inline(__always)
    func map(with other: Integers, _ body: (Int64, Int64) -> Int64) -> [Int64] {
        let count = count
        return Integers.together(self, other) { left, right in made(count) { body(left($0), right($0)) } }
    }

    /// The rows whose pairs pass a test.
    @inline(__always)
    func bits(with other: Integers, _ test: (Int64, Int64) -> Bool) -> RowBits {
        let count = count
        return Integers.together(self, other) { left, right in RowBits(count) { test(left($0), right($0)) } }
    }

    /// These where the bit is set, else the others.
    func mixed(with other: Integers, _ bits: RowBits) -> Integers {
        if case .same(let a, _) = rows, case .same(let b, _) = other.rows, a == b { return self }
        let count = count
        let rows = bits.words.withUnsafeBufferPointer { words in
            Integers.together(self, other) { left, right in
                [Int64](unsafeUninitializedCapacity: count) { rows, filled in
                    /// All bits set, or none: a choice without a branch.
                    @inline(__always) func pick(_ row: Int, _ flag: UInt64) {
                        let mask = 0 &- Int64(truncatingIfNeeded: flag & 1)
                        let other = right(row)
                        rows[row] = other ^ ((left(row) ^ other) & mask)
                    }
                    for index in 0..<count / 64 {
                        let word = words[index]
                        for bit in 0..<64 { pick(index &* 64 &+ bit, word &>> UInt64(truncatingIfNeeded: bit)) }
                    }
                    for row in count & ~63..<count {
                        pick(row, words[row &>> 6] &>> UInt64(truncatingIfNeeded: row & 63))
                    }
                    filled = count
                }
            }
        }
        return Integers(rows, range.union(other.range))
    }

    // MARK: Arithmetic

    /// Each times a factor plus a summand; nil if that may leave 64 bits.
    func scaled(_ factor: Int64, plus summand: Int64 = 0) -> Integers? {
        if factor == 1, summand == 0 { return self }
        guard let range = range.times(factor...factor)?.plus(summand...summand) else { return nil }
        if case .same(_, let count) = rows { return .same(range.lowerBound, count) }
        let rows = factor == 1 ? map { $0 &+ summand } : map { $0 &* factor &+ summand }
        return Integers(.wide(rows), range, isTight: isTight)
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
        if case .same(let factor, _) = other.rows { return scaled(factor) }
        if case .same(let factor, _) = rows { return other.scaled(factor) }
        return Integers(map(with: other) { $0 &* $1 }, range)
    }

    /// Whether they are surely the same, without a look at each.
    func isSame(as other: Integers) -> Bool {
        switch (rows, other.rows) {
        case (.same(let left, _), .same(let right, _)): left == right
        case (.narrow(let left), .narrow(let right)):
            left.withUnsafeBufferPointer { left in right.withUnsafeBufferPointer { $0.baseAddress == left.baseAddress }
            }
        case (.wide(let left), .wide(let right)):
            left.withUnsafeBufferPointer { left in right.withUnsafeBufferPointer { $0.baseAddress == left.baseAddress }
            }
        default: false
        }
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
