// Numbers for the rows of a block as the evaluator computes with them: machine integers on a scale. Adding a number that
// is the same for all rows, or multiplying by one, changes the scale and touches no row.
import Exact
import FEEL

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
        guard missing.map({ !$0.isFull }) ?? true else {
            self.init(count, same: nil)
            return
        }
        let unit = Rational.decimalUnit(block.places)
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
