// Pieces of a query with what is known of them: integers and how great they get, truths and whether they are decided.
import Diagnostics
import Exact
import Scoring

/// An expression of a query.
struct Code: Sendable {
    var text: String
    /// Whether it needs no parentheses and costs nothing to repeat: a column or a constant.
    var isAtom: Bool
    /// The first of the common tables that can work it out: those before it have not all the columns it reads.
    var stage = 0
    var frame: ColumnForm.Frame = .constant
    /// Whether the engine computes with it in the widest integers.
    var isWide = false
    /// The number that it is, for a constant.
    var constant: Rational?

    /// What it is the negative of, for one that is.
    var positive: String?

    /// Its negation, for a truth that has a shorter one than NOT.
    var opposite: String?

    /// Whether it is better read, and worked out, once. A common table for each short piece would be no gain: engines plan
    /// them one inside the other.
    var isLong: Bool { !isAtom && text.utf8.count > 48 }

    /// As an operand.
    var operand: String { isAtom ? text : "(\(text))" }

    /// Made of others.
    static func of(_ parts: [Code], _ text: String, isWide: Bool = false) -> Code {
        Code(
            text: text, isAtom: false, stage: parts.map(\.stage).max() ?? 0,
            frame: parts.map(\.frame).max() ?? .constant,
            isWide: isWide)
    }
}

/// An integer, or NULL, with the numbers between which it lies whenever it is not NULL.
struct Whole: Sendable {
    var code: Code
    var range: ClosedRange<Rational>
}

/// A truth; NULL for undecided.
struct Truth: Sendable {
    var code: Code
    /// Never NULL.
    var isTotal: Bool
    var constant: Bool?

    static func known(_ flag: Bool) -> Truth {
        Truth(code: Code(text: flag ? "TRUE" : "FALSE", isAtom: true), isTotal: true, constant: flag)
    }
}

/// A number: `unit` times `top` over the product of `bottom`; nothing where `top` is NULL.
///
/// The bottoms are columns, greater than 0 wherever `top` is not NULL, and there never 0: dividing by them is safe in every row.
struct Quantity: Sendable {
    var unit: Rational
    var top: Whole
    var bottom: [Whole]
    /// The numbers between which it lies.
    var value: ClosedRange<Rational>
    /// Never nothing.
    var isTotal = false

    var isConstant: Bool { top.code.constant != nil && bottom.isEmpty }

    var constant: Rational? { bottom.isEmpty ? top.code.constant.map { $0 * unit } : nil }
}

/// Why something cannot be said in integers of 38 digits.
struct Unfit: Error {
    var reason: Localized
    var mend: Localized?

    /// How many digits the greatest number of a range has.
    static func digits(_ range: ClosedRange<Rational>) -> Int {
        max(range.lowerBound.magnitude, range.upperBound.magnitude).floor.description.count
    }
}

extension ClosedRange where Bound == Rational {
    /// The least range that holds both.
    func joined(_ other: ClosedRange) -> ClosedRange {
        Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
    }

    /// What lies in both; itself where nothing does, which no row can show.
    func common(_ other: ClosedRange) -> ClosedRange {
        let (low, high) = (Swift.max(lowerBound, other.lowerBound), Swift.min(upperBound, other.upperBound))
        return low <= high ? low...high : self
    }

    static func + (left: ClosedRange, right: ClosedRange) -> ClosedRange {
        left.lowerBound + right.lowerBound...left.upperBound + right.upperBound
    }

    static func * (left: ClosedRange, right: ClosedRange) -> ClosedRange {
        let corners = [
            left.lowerBound * right.lowerBound, left.lowerBound * right.upperBound, left.upperBound * right.lowerBound,
            left.upperBound * right.upperBound,
        ]
        return corners.reduce(corners[0], Swift.min)...corners.reduce(corners[0], Swift.max)
    }

    /// Divided by numbers greater than 0.
    func divided(by other: ClosedRange) -> ClosedRange {
        self * ((Rational.one.divided(by: other.upperBound) ?? 0)...(Rational.one.divided(by: other.lowerBound) ?? 1))
    }

    var negated: ClosedRange { -upperBound ... -lowerBound }

    /// That of the distances from 0.
    var magnitudes: ClosedRange {
        if lowerBound >= 0 { return self }
        return upperBound <= 0 ? negated : 0...Swift.max(-lowerBound, upperBound)
    }
}

extension Rational {
    /// The greatest number of which both are whole multiples; both are greater than 0.
    func common(_ other: Rational) -> Rational {
        var (large, small) = (self, other)
        while !small.isZero, let rest = large.remainder(modulo: small) { (large, small) = (small, rest) }
        return large
    }

    /// Numerator and denominator.
    var fraction: (top: Rational, bottom: Rational) {
        let parts = fractionText.split(separator: "/").map {
            Rational(numerator: String($0), denominator: "1") ?? .zero
        }
        return (parts[0], parts.count == 2 ? parts[1] : .one)
    }
}
