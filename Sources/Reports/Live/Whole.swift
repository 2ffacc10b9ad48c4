// Whole numbers and fractions of a calculation while it is made: formulas with the bounds that are known of them.
import Diagnostics
import Exact

/// Something that a spreadsheet cannot compute exactly, and why.
struct NotLive: Error {
    var reason: Localized
    /// Whether it may be possible board by board.
    var isNested = false

    init(_ reason: Localized, isNested: Bool = false) {
        self.reason = reason
        self.isNested = isNested
    }
}

/// For what a number stands: for every board alike, for the bloc, or for each board of a loop.
enum LiveFrame: Hashable {
    case constant
    case bloc
    /// The board of the column; loops over boards inside others are counted.
    case board(level: Int)
    /// One certain board, whose cells are the same for all columns.
    case certain(Int)

    func joined(with other: LiveFrame) throws(NotLive) -> LiveFrame {
        switch (self, other) {
        case (.constant, _): return other
        case (_, .constant): return self
        case (.bloc, _), (.certain, _): return other
        case (_, .bloc), (_, .certain): return self
        case (.board(let a), .board(let b)):
            guard a == b else { throw .nested }
            return self
        }
    }

    var isBoard: Bool { if case .board = self { true } else { false } }
}

/// A formula that comes to a whole number.
struct Whole: Hashable {
    var formula: CellFormula
    var low: Int128
    var high: Int128
    var frame: LiveFrame

    init(_ formula: CellFormula, _ low: Int128, _ high: Int128, _ frame: LiveFrame) {
        self.formula = formula
        self.low = low
        self.high = high
        self.frame = frame
    }

    init(_ number: Int) { self.init(.number(number), Int128(number), Int128(number), .constant) }

    var constant: Int? { if case .number(let number) = formula { number } else { nil } }

    /// Whether it is a reference or a number, which costs nothing to repeat.
    var isPlain: Bool {
        switch formula {
        case .number, .row, .bloc, .cell: true
        default: false
        }
    }

    /// Within the limit at run time too, whatever figures are typed in.
    static func bounded(_ formula: CellFormula, _ low: Int128, _ high: Int128, _ frame: LiveFrame) -> Whole {
        let limit = Int128(CellFormula.limit)
        if low > -limit, high < limit { return Whole(formula, low, high, frame) }
        return Whole(.guarded(formula), max(low, 1 - limit), min(high, limit - 1), frame)
    }

    func plus(_ other: Whole) throws(NotLive) -> Whole {
        if constant == 0 { return other }
        if other.constant == 0 { return self }
        if let a = constant, let b = other.constant { return try Whole.number(Int128(a) + Int128(b)) }
        return Whole.bounded(
            .binary(.plus, formula, other.formula), low + other.low, high + other.high,
            try frame.joined(with: other.frame))
    }

    func minus(_ other: Whole) throws(NotLive) -> Whole {
        if other.constant == 0 { return self }
        if let a = constant, let b = other.constant { return try Whole.number(Int128(a) - Int128(b)) }
        if constant == 0 { return other.negated }
        return Whole.bounded(
            .binary(.minus, formula, other.formula), low - other.high, high - other.low,
            try frame.joined(with: other.frame))
    }

    func times(_ other: Whole) throws(NotLive) -> Whole {
        if let a = constant, let b = other.constant { return try Whole.number(Int128(a) * Int128(b)) }
        if constant == 1 { return other }
        if other.constant == 1 { return self }
        let corners = [low * other.low, low * other.high, high * other.low, high * other.high]
        return Whole.bounded(
            .binary(.times, formula, other.formula), corners.min() ?? 0, corners.max() ?? 0,
            try frame.joined(with: other.frame))
    }

    var negated: Whole {
        if let constant { return Whole(-constant) }
        return Whole(.negated(formula), -high, -low, frame)
    }

    var magnitude: Whole {
        if low >= 0 { return self }
        if high <= 0 { return negated }
        return Whole(.call(.magnitude, [formula]), 0, max(-low, high), frame)
    }

    /// The greatest whole number not above the quotient.
    func floorQuotient(_ other: Whole) throws(NotLive) -> Whole {
        let least = max(1, other.low)
        if let a = constant, let b = other.constant, b > 0 {
            let (x, y) = (Int128(a), Int128(b))
            return try Whole.number(x / y - (x % y < 0 ? 1 : 0))
        }
        if other.constant == 1 { return self }
        return Whole(
            .call(.whole, [.binary(.divide, formula, other.formula)]),
            low < 0 ? low / least - 1 : low / max(1, other.high),
            high < 0 ? high / max(1, other.high) : high / least, try frame.joined(with: other.frame))
    }

    /// The quotient by a divisor.
    func divided(exactlyBy other: Whole) throws(NotLive) -> Whole {
        if other.constant == 1 { return self }
        return Whole(
            .binary(.divide, formula, other.formula), min(low, 0), max(high, 0), try frame.joined(with: other.frame))
    }

    static func number(_ number: Int128) throws(NotLive) -> Whole {
        guard abs(number) < Int128(CellFormula.limit) else { throw .tooLarge }
        return Whole(Int(number))
    }
}

/// A numerator over a denominator, which is positive wherever it is a number at all.
struct Fraction: Hashable {
    var top: Whole
    var bottom: Whole

    init(_ top: Whole, _ bottom: Whole = Whole(1)) {
        self.top = top
        self.bottom = bottom
    }

    /// A number that is the same for all.
    init(_ number: Rational) throws(NotLive) {
        let parts = number.fractionText.split(separator: "/").map { Int($0) }
        guard let first = parts.first, let top = first, let bottom = parts.count > 1 ? parts[1] : 1,
            abs(top) < CellFormula.limit, bottom < CellFormula.limit
        else { throw .tooLarge }
        self.init(Whole(top), Whole(bottom))
    }

    var constant: Rational? {
        guard let top = top.constant, let bottom = bottom.constant else { return nil }
        return Rational(top, over: bottom)
    }

    func frame() throws(NotLive) -> LiveFrame { try top.frame.joined(with: bottom.frame) }
}

extension NotLive {
    static let tooLarge = NotLive(
        Localized(
            vi: "số vượt 10^14, bảng tính không còn tính đúng từng đơn vị",
            en: "a number passes 10^14, where spreadsheets are no longer exact to the unit"))
    static let nested = NotLive(
        Localized(
            vi: "công thức so từng đơn vị với từng đơn vị khác trong một vòng lặp",
            en: "the formula compares every board with every other inside a loop"), isNested: true)

    static func form(_ what: Localized) -> NotLive {
        NotLive(
            Localized(
                vi: "bảng tính không tính được \(what.vi)", en: "a spreadsheet cannot compute \(what.en) exactly"))
    }
}

/// The greatest common divisor of two positive numbers.
func commonDivisor(_ first: Int, _ second: Int) -> Int {
    var (a, b) = (abs(first), abs(second))
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
}
