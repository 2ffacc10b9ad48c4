// What values may be while a figure moves through a range of steps: enclosures that leave out nothing.
import Exact
import FEEL

/// What a truth may be at the steps of a range.
struct Truths: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let yes = Truths(rawValue: 1)
    static let no = Truths(rawValue: 2)
    static let undecided = Truths(rawValue: 4)

    init(rawValue: UInt8) { self.rawValue = rawValue }
    init(_ truth: Bool?) { self = truth.map { $0 ? .yes : .no } ?? .undecided }

    var negated: Truths {
        var result = intersection(.undecided)
        if contains(.yes) { result.insert(.no) }
        if contains(.no) { result.insert(.yes) }
        return result
    }

    /// `and` where false is decisive, `or` where true is.
    func joined(_ other: Truths, decisive: Truths) -> Truths {
        let idle = decisive.negated
        var result: Truths = []
        if contains(decisive) || other.contains(decisive) { result.insert(decisive) }
        if contains(idle), other.contains(idle) { result.insert(idle) }
        if contains(.undecided), !other.isDisjoint(with: [idle, .undecided]) { result.insert(.undecided) }
        if other.contains(.undecided), !isDisjoint(with: [idle, .undecided]) { result.insert(.undecided) }
        return result
    }
}

/// How one number may stand to another at the steps of a range.
struct Order: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let less = Order(rawValue: 1)
    static let equal = Order(rawValue: 2)
    static let greater = Order(rawValue: 4)
    static let any: Order = [.less, .equal, .greater]
}

/// What a number may be at the steps of a range: nothing, or something between two ends.
struct Span: Sendable {
    enum Nothing: Sendable { case never, maybe, always }

    /// Nil is no limit.
    var least: Rational?
    var most: Rational?
    var nothing = Nothing.never
    /// What it is exactly wherever it is not nothing, if that is known.
    var quotient: Quotient?
    /// The most bits that any of the numbers may take.
    var bits: Int

    static let empty = Span(least: .zero, most: .zero, nothing: .always, quotient: nil, bits: 2)
    /// Anything, or nothing.
    static let unknown = Span(least: nil, most: nil, nothing: .maybe, quotient: nil, bits: Limits.numberBits)

    init(least: Rational?, most: Rational?, nothing: Nothing, quotient: Quotient?, bits: Int) {
        self.least = least
        self.most = most
        self.nothing = nothing
        self.quotient = quotient
        self.bits = bits
    }

    init(_ number: Rational) {
        self.init(least: number, most: number, nothing: .never, quotient: .constant(number), bits: number.bitWidth)
    }

    init(_ number: Rational?) { self = number.map { Span($0) } ?? .empty }

    /// A figure that moves by steps.
    init(start: Rational, step: Rational, on range: ReachRange) {
        let line = Quotient.line(start, step)
        let ends = [range.first, range.last].map { start + step * Rational($0) }
        self.init(
            least: ends.min(), most: ends.max(), nothing: .never, quotient: line,
            bits: start.bitWidth + step.bitWidth + 66)
    }

    /// The one number that it is throughout.
    var number: Rational? { nothing == .never && least == most ? least : nil }

    /// Whether it never is the number.
    func excludes(_ number: Rational) -> Bool {
        if let least, least > number { return true }
        if let most, most < number { return true }
        return nothing == .always
    }

    // MARK: Made of others

    /// What a computation comes to, tightened by its exact form and cut at the longest number of the formula language.
    static func made(
        _ least: Rational?, _ most: Rational?, nothing: Nothing, _ quotient: Quotient?, bits: Int, on range: ReachRange
    ) -> Span {
        if nothing == .always { return .empty }
        var span = Span(least: least, most: most, nothing: nothing, quotient: quotient, bits: bits)
        if let quotient {
            if let number = quotient.constant {
                (span.least, span.most) = (number, number)
                span.quotient = .constant(number)
            } else if let a = quotient.value(range.first), let b = quotient.value(range.last) {
                span.least = min(a, b)
                span.most = max(a, b)
            }
        }
        if let number = span.least, number == span.most {
            // One and the same at every step: that alone is asked whether it is too long.
            span.bits = number.bitWidth
            if span.quotient == nil { span.quotient = .constant(number) }
            return span.bits > range.longest ? .empty : span
        }
        if let quotient { span.bits = min(bits, quotient.bits(on: range)) }
        if span.bits > range.longest { return .unknown }
        return span
    }

    private static func either(_ a: Nothing, _ b: Nothing) -> Nothing {
        if a == .always || b == .always { return .always }
        return a == .maybe || b == .maybe ? .maybe : .never
    }

    func plus(_ other: Span, on range: ReachRange) -> Span {
        .made(
            least.flatMap { a in other.least.map { a + $0 } }, most.flatMap { a in other.most.map { a + $0 } },
            nothing: Self.either(nothing, other.nothing),
            quotient.flatMap { a in other.quotient.flatMap { a.plus($0) } },
            bits: bits + other.bits + 2, on: range)
    }

    var negated: Span {
        Span(
            least: most.map { -$0 }, most: least.map { -$0 }, nothing: nothing, quotient: quotient?.negated, bits: bits)
    }

    func minus(_ other: Span, on range: ReachRange) -> Span { plus(other.negated, on: range) }

    func times(_ other: Span, on range: ReachRange) -> Span {
        var ends: (Rational?, Rational?) = (nil, nil)
        if let a = least, let b = most, let c = other.least, let d = other.most {
            let products = [a * c, a * d, b * c, b * d]
            ends = (products.min(), products.max())
        }
        return .made(
            ends.0, ends.1, nothing: Self.either(nothing, other.nothing),
            quotient.flatMap { a in other.quotient.flatMap { a.times($0) } }, bits: bits + other.bits + 2, on: range)
    }

    func over(_ other: Span, on range: ReachRange) -> Span {
        if nothing == .always || other.nothing == .always { return .empty }
        var isZero = Nothing.never
        var ends: (Rational?, Rational?) = (nil, nil)
        if other.excludes(.zero), let c = other.least, let d = other.most {
            if let a = least, let b = most {
                let quotients = [(a, c), (a, d), (b, c), (b, d)].compactMap { $0.divided(by: $1) }
                ends = (quotients.min(), quotients.max())
            }
        } else {
            isZero = other.least != nil && other.least == other.most ? .always : .maybe
            if let line = other.quotient, isZero == .maybe, !line.isZero(within: range) { isZero = .never }
        }
        let inverse = other.quotient?.inverse(on: range)
        return .made(
            ends.0, ends.1, nothing: Self.either(Self.either(nothing, other.nothing), isZero),
            quotient.flatMap { a in inverse.flatMap { a.times($0) } }, bits: bits + other.bits + 2, on: range)
    }

    func power(_ exponent: Int, on range: ReachRange) -> Span {
        if nothing == .always { return .empty }
        if let least, least == most {
            guard let power = least.power(exponent), power.bitWidth <= Limits.numberBits else { return .empty }
            var span = Span(power)
            span.nothing = nothing
            return span
        }
        if exponent == 1 { return self }
        guard exponent != 0 else {
            var one = Span(Rational.one)
            one.nothing = nothing
            return one
        }
        guard exponent.magnitude <= 64 else { return .unknown }
        let size = Int(exponent.magnitude)
        var ends: (Rational?, Rational?) = (nil, nil)
        if let a = least, let b = most, let c = a.power(size), let d = b.power(size) {
            ends = (min(c, d), max(c, d))
            if size.isMultiple(of: 2), a.sign * b.sign <= 0 { ends.0 = .zero }
        }
        let power = Span.made(ends.0, ends.1, nothing: nothing, nil, bits: bits * size + 2, on: range)
        return exponent > 0 ? power : Span(Rational.one).over(power, on: range)
    }

    func modulo(_ other: Span, on range: ReachRange) -> Span {
        if nothing == .always || other.nothing == .always { return .empty }
        if let a = number, let b = other.number { return Span(a.remainder(modulo: b).flatMap(\.withinLimit)) }
        let isNothing = Self.either(nothing, other.nothing)
        if let divisor = other.number, !divisor.isZero, let a = least, let b = most,
            let low = a.divided(by: divisor)?.floor, low == b.divided(by: divisor)?.floor
        {
            var result = plus(Span(-(low * divisor)), on: range)
            result.nothing = isNothing
            return result
        }
        let reach = other.excludes(.zero) ? isNothing : .maybe
        return .made(
            other.least.map { min(.zero, $0) }, other.most.map { max(.zero, $0) }, nothing: reach, nil,
            bits: bits + 2 * other.bits + 4, on: range)
    }

    func rounded(places: Int, _ mode: RoundingMode, on range: ReachRange) -> Span {
        func ends(_ number: Rational?) -> Rational? { number.flatMap { $0.rounded(places: places, mode) } }
        guard places.magnitude <= Rational.maximumPlaces else { return .empty }
        // Decimals of so many places between the two ends.
        let digits = 8 * Int(places.magnitude) + 8
        let size = [least, most].map { $0.map { $0.floor.bitWidth + 1 } ?? bits }.max() ?? bits
        return .made(ends(least), ends(most), nothing: nothing, nil, bits: min(bits, size) + digits, on: range)
    }

    /// The least, or the most, of several: nothing where one of them is.
    static func extreme(_ all: [Span], least: Bool, on range: ReachRange) -> Span {
        guard var best = all.first else { return .empty }
        for span in all.dropFirst() {
            let isNothing = either(best.nothing, span.nothing)
            if isNothing == .always { return .empty }
            let order = best.compared(to: span, on: range, ignoringNothing: true)
            let bits = max(best.bits, span.bits)
            if !order.contains(least ? .greater : .less) {
                // The one so far is never beaten.
            } else if !order.contains(least ? .less : .greater) {
                best = span
            } else {
                func pick(_ a: Rational?, _ b: Rational?, isOpen: Bool) -> Rational? {
                    guard let a, let b else { return isOpen ? nil : a ?? b }
                    return least ? min(a, b) : max(a, b)
                }
                best = Span(
                    least: pick(best.least, span.least, isOpen: least),
                    most: pick(best.most, span.most, isOpen: !least),
                    nothing: .never, quotient: nil, bits: bits)
            }
            best.nothing = isNothing
            best.bits = bits
        }
        return best
    }

    /// Either of two, no one knows which.
    func or(_ other: Span) -> Span {
        if nothing == .always {
            var span = other
            if span.nothing == .never { span.nothing = .maybe }
            return span
        }
        if other.nothing == .always { return other.or(self) }
        return Span(
            least: least.flatMap { a in other.least.map { min(a, $0) } },
            most: most.flatMap { a in other.most.map { max(a, $0) } },
            nothing: nothing == .never && other.nothing == .never ? .never : .maybe,
            quotient: quotient == other.quotient ? quotient : nil, bits: max(bits, other.bits))
    }

    /// How it may stand to another where both are numbers.
    func compared(to other: Span, on range: ReachRange, ignoringNothing: Bool = false) -> Order {
        if !ignoringNothing, nothing == .always || other.nothing == .always { return [] }
        var order = Order.any
        if let a = most, let b = other.least {
            if a < b { return .less }
            if a == b { order.remove(.greater) }
        }
        if let a = least, let b = other.most {
            if a > b { return .greater }
            if a == b { order.remove(.less) }
        }
        guard order == .any, let difference = quotient.flatMap({ a in other.quotient.flatMap { a.plus($0.negated) } })
        else { return order }
        switch difference.sign(on: range) {
        case 1: return .greater
        case -1: return .less
        case 0: return .equal
        default:
            let first = (difference.top + difference.topSlope * Rational(range.first)).sign
            let last = (difference.top + difference.topSlope * Rational(range.last)).sign
            if first + last == 1 { return [.equal, .greater] }
            if first + last == -1 { return [.less, .equal] }
            return difference.isZero(within: range) ? .any : [.less, .greater]
        }
    }
}

extension Quotient {
    /// Whether it is zero at one of the steps.
    func isZero(within range: ReachRange) -> Bool {
        guard !topSlope.isZero else { return top.isZero }
        guard let root = (-top).divided(by: topSlope)?.integer else { return false }
        return (range.first...range.last).contains(root)
    }
}

extension Rational {
    /// Nil where the formula language has no such long number: there it is null.
    var withinLimit: Rational? { bitWidth <= Limits.numberBits ? self : nil }
}
