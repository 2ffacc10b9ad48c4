// Points of a million units, packed: an integer a row where a unit has one number, two where figures leave an interval.
import Exact
import Rules

/// The points of a section, or the totals, by the rows of a table.
public struct PointsColumn: Sendable {
    /// How many decimal places are kept of a number; what lies beyond them is worked out again where it is asked for.
    public let places: Int
    var least: Codes
    /// Nil where no unit has an interval.
    var most: Codes?
    /// Rows whose points have an open end, or do not fit a code.
    var others: [Int: Bounds]
    /// The points of rows from their figures, for numbers that go on beyond the places.
    let recomputed: @Sendable ([Int]) -> [Bounds]

    /// The points of a row, exactly. Where they go on beyond the places, this takes the time of a block of rows.
    public subscript(row: Int) -> Bounds { bounds(row) ?? recomputed([row])[0] }

    /// The points of many rows, which are worked out together.
    func bounds(_ rows: [Int]) -> [Bounds] {
        let known = rows.map { bounds($0) }
        var again = recomputed(zip(rows, known).compactMap { $1 == nil ? $0 : nil })[...]
        return known.map { $0 ?? again.removeFirst() }
    }

    /// Nil where the codes do not say all.
    private func bounds(_ row: Int) -> Bounds? {
        let low = least[row]
        guard low != Codes.elsewhere else { return others[row] ?? Bounds() }
        let high = most?[row] ?? low
        guard low & 1 == 0, high & 1 == 0, let scale = Rational(10).power(places) else { return nil }
        func number(_ code: Int64) -> Rational? { Rational(Int(code >> 1)).divided(by: scale) }
        return Bounds(least: number(low), most: low == high ? number(low) : number(high))
    }

    /// The points of a row where they are one number of no more than `places` decimals, counted in the last of these.
    public func units(_ row: Int) -> Int64? {
        guard let floor = floor(row), floor.isExact else { return nil }
        return floor.units
    }

    /// The points of a row where they are one number: cut off after `places` decimals, toward negative infinity, and
    /// whether that is all of it. Nil for an interval, and for what does not fit.
    public func floor(_ row: Int) -> (units: Int64, isExact: Bool)? {
        let code = least[row]
        guard code != Codes.elsewhere, most == nil || most?[row] == code else { return nil }
        return (code >> 1, code & 1 == 0)
    }
}

extension PointsColumn {
    /// A number is twice its units, cut off, and one more where something was cut: codes stand in the order of numbers,
    /// and only equal odd ones may belong to different numbers.
    enum Codes: Sendable {
        case narrow([Int32])
        case wide([Int64])

        /// In place of a code: the row is found in `others`.
        static let elsewhere = Int64.min

        subscript(row: Int) -> Int64 {
            switch self {
            case .narrow(let codes): codes[row] == .min ? Self.elsewhere : Int64(codes[row])
            case .wide(let codes): codes[row]
            }
        }
    }

    /// Nil where it does not fit: codes keep to the inner half of the integers, so that what stands for something else,
    /// as for an end that is open, lies beyond all of them.
    static func code(_ number: Rational, _ scale: Rational) -> Int64? {
        let scaled = number * scale
        let floor = scaled.floor
        guard let units = floor.integer, units.magnitude < 1 << 61 else { return nil }
        return Int64(units) * 2 + (floor == scaled ? 0 : 1)
    }
}
