// A wide table of many units as columns: what a million rows of figures become, without a text or a figure value for each.
import Diagnostics
import Exact
import Rules

/// The figures of a wide table, column by column, and whose they are.
///
/// Rows of one bloc stand together. All columns have the same blocks, and none of them reaches over two blocs.
public struct TableColumns: Sendable {
    /// The figures that the file has a column for, of those that were asked for.
    public var keys: [FigureKey]
    /// Of each of them its blocks.
    public var columns: [[Block]]
    /// How many rows each block has.
    public var blockCounts: [Int]
    /// The names of units by row: UTF-8 in composed form (NFC), one after another.
    public var nameBytes: [UInt8]
    /// Where each name begins, and where the last one ends.
    public var nameStarts: [UInt32]
    /// Where in the file each row stands.
    public var rows: [RowSpot]
    /// What the blocs are called, in order; empty where the table is one bloc.
    public var blocNames: [String] = []
    /// The blocks of each bloc.
    public var blocs: [Range<Int>] = []

    public var count: Int { rows.count }

    /// Where a row stands in its file.
    public struct RowSpot: Sendable {
        /// Of its first byte, from that of the file.
        public var offset: Int
        public var line: Int
    }

    /// The figures of one column for some rows.
    public struct Block: Sendable {
        public enum Values: Sendable {
            /// Every row has the same.
            case same(Int64)
            case narrow([Int32])
            case wide([Int64])
            /// Where a figure does not fit 64 bits at these places.
            case exact([Rational])
        }

        /// A value is this many decimal places: `places` 2 and 1234 is 12.34. Yes is 1 and no is 0, at 0 places. Rows that
        /// miss the figure have any value.
        public var places: Int
        public var values: Values
        /// The least and the most of the rows that have a figure; nil where none has, or for `exact`.
        public var range: ClosedRange<Int64>?
        /// Rows that miss the figure, a bit each, lowest bit first; nil for none.
        public var missing: [UInt64]?
    }
}

extension TableColumns.Block {
    /// Packs what was parsed as narrowly as it fits.
    /// - Parameter missing: at least a bit for each row.
    init(_ units: UnsafeBufferPointer<Int64>, places: Int, missing: UnsafeBufferPointer<UInt64>) {
        self.places = places
        let count = units.count
        let words = UnsafeBufferPointer(rebasing: missing[..<((count + 63) / 64)])
        var anyMissing: UInt64 = 0
        for word in words { anyMissing |= word }
        self.missing = anyMissing == 0 ? nil : Array(words)
        // Rows that miss a figure hold 0, which is not to count as one.
        if anyMissing != 0 {
            let range = Self.range(units, words)
            self.range = range
            guard let range else {
                values = .same(0)
                return
            }
            if range.lowerBound >= Int64(Int32.min), range.upperBound <= Int64(Int32.max) {
                values = .narrow(units.map { Int32(truncatingIfNeeded: $0) })
            } else {
                values = .wide(Array(units))
            }
            return
        }
        // Whether all fit 32 bits is asked in one pass without branches, which a compiler makes wide.
        var beyond: UInt64 = 0
        for unit in units { beyond |= UInt64(bitPattern: unit &+ 0x8000_0000) }
        guard beyond >> 32 == 0 else {
            range = Self.range(units, words)
            values = .wide(Array(units))
            return
        }
        var least = Int32.max
        var most = Int32.min
        let narrow = [Int32](unsafeUninitializedCapacity: count) { buffer, filled in
            for row in 0..<count {
                let unit = Int32(truncatingIfNeeded: units[row])
                buffer[row] = unit
                least = unit < least ? unit : least
                most = unit > most ? unit : most
            }
            filled = count
        }
        range = count == 0 ? nil : Int64(least)...Int64(most)
        values = count == 0 ? .same(0) : least == most ? .same(Int64(least)) : .narrow(narrow)
    }

    private static func range(
        _ units: UnsafeBufferPointer<Int64>, _ missing: UnsafeBufferPointer<UInt64>
    ) -> ClosedRange<Int64>? {
        var least = Int64.max
        var most = Int64.min
        for row in units.indices where missing[row >> 6] >> UInt64(row & 63) & 1 == 0 {
            least = min(least, units[row])
            most = max(most, units[row])
        }
        return least <= most ? least...most : nil
    }

    /// With some rows' figures in place of what stands there: those that do not fit 64 bits.
    mutating func put(_ numbers: [(row: Int, number: Rational)], count: Int) {
        let all = (0..<count).map { self[$0] ?? .zero }
        var exact = all
        for (row, number) in numbers { exact[row] = number }
        values = .exact(exact)
        range = nil
    }

    /// The figure of a row; nil where it is missing.
    public subscript(row: Int) -> Rational? {
        if let missing, missing[row >> 6] >> UInt64(row & 63) & 1 == 1 { return nil }
        func number(_ units: Int64) -> Rational? {
            Rational(10).power(places).flatMap { Rational(Int(units)).divided(by: $0) }
        }
        switch values {
        case .same(let units): return number(units)
        case .narrow(let units): return number(Int64(units[row]))
        case .wide(let units): return number(units[row])
        case .exact(let numbers): return numbers[row]
        }
    }
}
