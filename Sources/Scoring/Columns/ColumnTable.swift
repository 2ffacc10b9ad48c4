// Figures of many units as columns: packed in blocks that fit a processor's cache, each as narrow as its numbers allow.
import Exact
import Rules

/// The figures of units, a column for each input of a form. Rows of one bloc stand together.
///
/// All columns have the same blocks. A block lies within one bloc, so that what holds for a bloc is one value for it.
public struct ColumnTable: Sendable {
    /// The most rows of a block.
    public static let blockRows = 8_192

    public let inputs: [ColumnForm.Input]
    /// How many rows each block has.
    public let blockCounts: [Int]
    /// The blocks of each bloc, in the order of the table; one range for a table that is one bloc.
    public let blocs: [Range<Int>]
    /// Of each input its blocks.
    public let columns: [[ColumnBlock]]

    public init(inputs: [ColumnForm.Input], blockCounts: [Int], blocs: [Range<Int>], columns: [[ColumnBlock]]) {
        self.inputs = inputs
        self.blockCounts = blockCounts
        self.blocs = blocs
        self.columns = columns
    }

    /// How many units it has.
    public var count: Int { blockCounts.reduce(0, +) }
}

/// The figures of one column for the rows of a block.
public struct ColumnBlock: Sendable {
    public enum Values: Sendable {
        /// Every row has the same.
        case same(Int64)
        case narrow([Int32])
        case wide([Int64])
        /// Where a figure does not fit 64 bits at the places of the block, or does not end.
        case exact([Rational])
    }

    /// A value is this many decimal places: `places` 2 and 1234 is 12.34. Yes is 1 and no is 0, at 0 places. Rows that
    /// miss the figure have any value.
    public var places: Int
    public var values: Values
    /// The least and the most of the rows that have a figure, in the same unit; nil where none has, or for `exact`.
    public var range: ClosedRange<Int64>?
    /// Rows that miss the figure, a bit each, lowest bit first; nil for none.
    public var missing: [UInt64]?

    public init(places: Int, values: Values, range: ClosedRange<Int64>?, missing: [UInt64]? = nil) {
        self.places = places
        self.values = values
        self.range = range
        self.missing = missing
    }
}

extension ColumnBlock {
    /// Packs figures as narrowly as they allow: nil for a missing one.
    public init(_ figures: [Rational?]) {
        let places = figures.reduce(0) { most, figure in
            guard let figure, let places = figure.decimalPlaces else { return most }
            return max(most, places)
        }
        var missing = [UInt64](repeating: 0, count: (figures.count + 63) / 64)
        var least = Int64.max
        var most = Int64.min
        var units: [Int64] = []
        var fits = places <= 18
        let scale = Rational.one.divided(by: .decimalUnit(places)) ?? .one
        for (row, figure) in figures.enumerated() {
            guard let figure else {
                missing[row / 64] |= 1 << UInt64(row % 64)
                units.append(0)
                continue
            }
            guard let unit = (figure * scale).integer else {
                fits = false
                continue
            }
            units.append(Int64(unit))
            least = min(least, Int64(unit))
            most = max(most, Int64(unit))
        }
        let isMissing = missing.contains { $0 != 0 } ? missing : nil
        guard fits else {
            self.init(places: 0, values: .exact(figures.map { $0 ?? .zero }), range: nil, missing: isMissing)
            return
        }
        let range = least <= most ? least...most : nil
        self.init(places: places, units: units, range: range, missing: isMissing)
    }

    /// Units of a decimal place, as narrow as their range allows.
    public init(places: Int, units: [Int64], range: ClosedRange<Int64>?, missing: [UInt64]?) {
        let values: Values
        if let range, range.lowerBound >= Int64(Int32.min), range.upperBound <= Int64(Int32.max) {
            values =
                range.lowerBound == range.upperBound
                ? .same(range.lowerBound) : .narrow(units.map { Int32(truncatingIfNeeded: $0) })
        } else {
            values = range == nil ? .same(0) : .wide(units)
        }
        self.init(places: places, values: values, range: range, missing: missing)
    }

    /// The figure of a row; nil where it is missing.
    public subscript(row: Int) -> Rational? {
        if let missing, missing[row / 64] >> UInt64(row % 64) & 1 == 1 { return nil }
        func number(_ units: Int64) -> Rational? {
            Rational(Int(units)) * .decimalUnit(places)
        }
        switch values {
        case .same(let units): return number(units)
        case .narrow(let units): return number(Int64(units[row]))
        case .wide(let units): return number(units[row])
        case .exact(let numbers): return numbers[row]
        }
    }
}

extension ColumnTable {
    /// The figures of entries as columns, for those who have them one by one.
    /// - Parameter blocs: how many of the entries belong to each bloc, in their order; all to one where it is nil.
    public init(_ form: ColumnForm, _ entries: [Entry], blocs sizes: [Int]? = nil) {
        self.init(inputs: form.inputs, entries, blocs: sizes)
    }

    /// The same for inputs of which some may be left out.
    public init(inputs: [ColumnForm.Input], _ entries: [Entry], blocs sizes: [Int]? = nil) {
        var blockCounts: [Int] = []
        var blocs: [Range<Int>] = []
        var starts: [Int] = []
        var start = 0
        for size in sizes ?? [entries.count] {
            let first = blockCounts.count
            var left = size
            while left > 0 {
                let rows = min(left, Self.blockRows)
                blockCounts.append(rows)
                starts.append(start)
                start += rows
                left -= rows
            }
            blocs.append(first..<blockCounts.count)
        }
        let columns = inputs.map { input in
            zip(starts, blockCounts).map { start, rows in
                ColumnBlock(entries[start..<start + rows].map { $0.number(input) })
            }
        }
        self.init(inputs: inputs, blockCounts: blockCounts, blocs: blocs, columns: columns)
    }
}

extension Entry {
    /// The figure of an input as a number; yes is 1.
    public func number(_ input: ColumnForm.Input) -> Rational? {
        switch input {
        case .award(let criterion): awards[criterion]
        case .figure(let key, _):
            switch figures[key] {
            case .number(let number)?: number
            case .yesNo(let flag)?: flag ? 1 : 0
            case nil: nil
            }
        }
    }
}

extension Rational {
    /// One in the last of so many decimal places; at most 18 of them, or as many above the point, cost next to nothing.
    static func decimalUnit(_ places: Int) -> Rational {
        guard places.magnitude <= 18 else { return Rational(10).power(-places) ?? .zero }
        var scale = 1
        for _ in 0..<places.magnitude { scale *= 10 }
        return places < 0 ? Rational(scale) : Rational(1, over: scale) ?? .zero
    }
}
