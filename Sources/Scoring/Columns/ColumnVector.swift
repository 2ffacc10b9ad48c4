// What a step yields for the rows of a block: numbers as machine integers where they fit, truths as bits.
import Exact

/// A bit for each row of a block, lowest bit of the first word first. Bits beyond the last row are 0.
struct RowBits: Hashable, Sendable {
    var words: [UInt64]
    let count: Int

    init(_ count: Int, _ flag: Bool = false) {
        self.count = count
        words = Array(repeating: flag ? .max : 0, count: (count + 63) / 64)
        if flag, count % 64 != 0 { words[words.count - 1] = (1 << UInt64(count % 64)) - 1 }
    }

    subscript(row: Int) -> Bool {
        get { words[row >> 6] >> UInt64(row & 63) & 1 == 1 }
        set {
            let bit: UInt64 = 1 << UInt64(row & 63)
            if newValue { words[row >> 6] |= bit } else { words[row >> 6] &= ~bit }
        }
    }

    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
    var isFull: Bool { tally == count }
    /// How many bits are set.
    var tally: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
}

/// Numbers for the rows of a block.
struct NumberVector: Sendable {
    enum Values: Sendable {
        /// The same for every row.
        case same(Rational)
        /// Each row's number times the unit, which is above 0.
        case whole([Int64], unit: Rational)
        /// Each row's top over its bottom, times the unit; bottoms and unit are above 0.
        case fraction([Int64], [Int64], unit: Rational)
        case exact([Rational])
    }

    var values: Values
    /// Rows without a number, whose values mean nothing; nil for none.
    var nothing: RowBits?

    /// The number of a row; nil for nothing.
    subscript(row: Int) -> Rational? {
        if let nothing, nothing[row] { return nil }
        switch values {
        case .same(let number): return number
        case .whole(let tops, let unit): return Rational(Int(tops[row])) * unit
        case .fraction(let tops, let bottoms, let unit):
            return Rational(Int(tops[row])).divided(by: Rational(Int(bottoms[row]))).map { $0 * unit }
        case .exact(let numbers): return numbers[row]
        }
    }
}

/// Truths for the rows of a block.
struct TruthVector: Sendable {
    enum Values: Sendable {
        case same(Bool)
        case each(RowBits)
    }

    var values: Values
    /// Rows that are undecided, whose values mean nothing; nil for none.
    var undecided: RowBits?

    /// The truth of a row; nil where it is undecided.
    subscript(row: Int) -> Bool? {
        if let undecided, undecided[row] { return nil }
        switch values {
        case .same(let flag): return flag
        case .each(let bits): return bits[row]
        }
    }
}

/// What a step yields for a whole bloc.
enum BlocValue: Hashable, Sendable {
    /// Nil for nothing.
    case number(Rational?)
    /// Nil for undecided.
    case truth(Bool?)
}
