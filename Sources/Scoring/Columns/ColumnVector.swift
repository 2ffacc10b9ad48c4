// What a step yields for the rows of a block, as those who read it see it: numbers as machine integers where they fit,
// truths as bits.
import Exact

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
    /// What the integers of `whole`, or the tops of a `fraction`, lie within in every row, also those without a number.
    /// Nobody promises that the ends occur.
    var tops: ClosedRange<Int64> = .min ... .max
    /// The same for the bottoms of a `fraction`.
    var bottoms: ClosedRange<Int64> = 1 ... .max

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

    /// Nil for nothing, and for a truth.
    var number: Rational? {
        if case .number(let number) = self { number } else { nil }
    }

    /// Nil for undecided, and for a number.
    var truth: Bool? {
        if case .truth(let truth) = self { truth } else { nil }
    }
}
