// Sums, products and quotients of the numbers of a block. What is proven to fit machine words is computed in them; the
// rest in exact arithmetic, row by row.
import Exact

/// What a number is in units of another: both are whole multiples of the unit; nil if that takes more than words.
func common(_ first: Rational, _ second: Rational) -> (unit: Rational, first: Int64, second: Int64)? {
    // second / first = top / bottom in lowest terms, so first / bottom is their greatest common measure.
    guard let ratio = second.divided(by: first)?.words, let count = Int(exactly: ratio.bottom) else { return nil }
    guard let unit = count == 1 ? first : first.divided(by: Rational(count)) else { return nil }
    return (unit, ratio.bottom, ratio.top)
}

extension BlockNumbers {
    static func sum(_ left: BlockNumbers, _ right: BlockNumbers, _ count: Int) -> BlockNumbers {
        let nothing = RowBits.union(left.nothing, right.nothing)
        switch (left.rows, right.rows) {
        case (.same(let a), .same(let b)): return either(count, (a + b).limited, nothing)
        case (_, .same(let number)):
            if let rows = left.shifted(number) { return BlockNumbers(rows, nothing) }
        case (.same(let number), _):
            if let rows = right.shifted(number) { return BlockNumbers(rows, nothing) }
        default:
            if let rows = Parts.sum(left, right) { return BlockNumbers(rows, nothing) }
        }
        return .exactly(count, nothing) { (left.number($0) + right.number($0)).limited }
    }

    static func difference(_ left: BlockNumbers, _ right: BlockNumbers, _ count: Int) -> BlockNumbers {
        if let opposite = right.multiplied(-1) { return sum(left, opposite, count) }
        return .exactly(count, .union(left.nothing, right.nothing)) { (left.number($0) - right.number($0)).limited }
    }

    static func product(_ left: BlockNumbers, _ right: BlockNumbers, _ count: Int) -> BlockNumbers {
        let nothing = RowBits.union(left.nothing, right.nothing)
        switch (left.rows, right.rows) {
        case (.same(let a), .same(let b)): return either(count, (a * b).limited, nothing)
        case (_, .same(let number)):
            if let product = left.multiplied(number) { return BlockNumbers(product.rows, nothing) }
        case (.same(let number), _):
            if let product = right.multiplied(number) { return BlockNumbers(product.rows, nothing) }
        default:
            if let left = Parts(left), let right = Parts(right), let top = left.tops.times(right.tops),
                let bottom = Parts.product(left.bottoms, right.bottoms),
                let rows = Parts.rows(top, bottom, Scale(unit: left.unit * right.unit))
            {
                return BlockNumbers(rows, nothing)
            }
        }
        return .exactly(count, nothing) { (left.number($0) * right.number($0)).limited }
    }

    static func quotient(_ left: BlockNumbers, _ right: BlockNumbers, _ count: Int) -> BlockNumbers {
        let nothing = RowBits.union(left.nothing, right.nothing)
        if case .same(let divisor) = right.rows {
            guard let factor = Rational.one.divided(by: divisor) else { return BlockNumbers(count, same: nil) }
            if case .same(let number) = left.rows { return either(count, (number * factor).limited, nothing) }
            if let quotient = left.multiplied(factor) { return BlockNumbers(quotient.rows, nothing) }
        } else if let quotient = Parts.quotient(left, right, count) {
            return BlockNumbers(quotient.rows, .union(nothing, quotient.zeros))
        }
        return .exactly(count, nothing) { left.number($0).divided(by: right.number($0))?.limited }
    }

    static func power(_ numbers: BlockNumbers, _ exponent: Int, _ count: Int) -> BlockNumbers {
        switch (exponent, numbers.rows) {
        case (_, .same(let number)): either(count, number.power(exponent)?.limited, numbers.nothing)
        case (0, _): BlockNumbers(.same(.one), numbers.nothing)
        case (1, _): numbers
        case (2, _): product(numbers, numbers, count)
        case (3, _): product(product(numbers, numbers, count), numbers, count)
        case (-1, _): quotient(BlockNumbers(.same(.one)), numbers, count)
        default: numbers.exactly(count) { $0.power(exponent)?.limited }
        }
    }

    /// The same number in every row, or nothing in all of them.
    private static func either(_ count: Int, _ number: Rational?, _ nothing: RowBits?) -> BlockNumbers {
        number.map { BlockNumbers(.same($0), nothing) } ?? BlockNumbers(count, same: nil)
    }

    /// Each plus a number; nil if that takes exact arithmetic row by row.
    private func shifted(_ number: Rational) -> Rows? {
        func moved(_ scale: Scale) -> Scale? {
            let scale = Scale(unit: scale.unit, offset: scale.offset + number)
            return scale.isTame ? scale : nil
        }
        switch rows {
        case .whole(let tops, let scale): return moved(scale).map { .whole(tops, $0) }
        case .fraction(let tops, let bottoms, let scale): return moved(scale).map { .fraction(tops, bottoms, $0) }
        case .same, .exact: return nil
        }
    }

    /// Each times a number; nil if that takes exact arithmetic row by row.
    private func multiplied(_ factor: Rational) -> BlockNumbers? {
        if factor.isZero { return BlockNumbers(.same(.zero), nothing) }
        func stretched(_ scale: Scale) -> Scale? {
            let scale = Scale(unit: scale.unit * factor, offset: scale.offset * factor)
            return scale.isTame ? scale : nil
        }
        switch rows {
        case .same(let number):
            // Only the sign can change here without a look at the limit.
            return factor.magnitude == .one ? BlockNumbers(.same(number * factor), nothing) : nil
        case .whole(let tops, let scale): return stretched(scale).map { BlockNumbers(.whole(tops, $0), nothing) }
        case .fraction(let tops, let bottoms, let scale):
            return stretched(scale).map { BlockNumbers(.fraction(tops, bottoms, $0), nothing) }
        case .exact: return nil
        }
    }
}

/// Numbers as tops over bottoms times a unit, without offset. Bottoms are nil where they are all 1.
struct Parts {
    var tops: Integers
    var bottoms: Integers?
    var unit: Rational

    /// Nil for what is the same in all rows, and for what does not fit words.
    /// - Parameter positive: whether the unit must be above 0; then the tops take the sign.
    init?(_ numbers: BlockNumbers, positive: Bool = false) {
        guard let (tops, bottoms, scale) = numbers.integers, let shared = common(scale.unit, scale.offset) else {
            return nil
        }
        let isTurned = positive && scale.unit.isNegative
        let (factor, summand) = isTurned ? (-shared.first, 0 &- shared.second) : (shared.first, shared.second)
        guard !isTurned || summand != .min else { return nil }
        let scaled: Integers? =
            if let bottoms, summand != 0 { tops.plus(bottoms, factor, summand) } else {
                tops.scaled(factor, plus: summand)
            }
        guard let scaled else { return nil }
        self.init(scaled, bottoms, isTurned ? -shared.unit : shared.unit)
    }

    private init(_ tops: Integers, _ bottoms: Integers?, _ unit: Rational) {
        self.tops = tops
        self.bottoms = bottoms
        self.unit = unit
    }

    static func rows(_ tops: Integers, _ bottoms: Integers?, _ scale: Scale) -> BlockNumbers.Rows? {
        guard scale.isTame else { return nil }
        return bottoms.map { .fraction(tops, $0, scale) } ?? .whole(tops, scale)
    }

    /// Nil within for 1; nil if it does not fit.
    static func product(_ left: Integers?, _ right: Integers?) -> Integers?? {
        guard let left else { return .some(right) }
        guard let right else { return .some(left) }
        return left.times(right).map { .some($0) }
    }

    /// Both with an offset of their own: offsets add up, and only the integers have to be brought to one unit.
    static func sum(_ left: BlockNumbers, _ right: BlockNumbers) -> BlockNumbers.Rows? {
        guard let (tops, bottoms, scale) = left.integers, let (others, otherBottoms, otherScale) = right.integers,
            let shared = common(scale.unit, otherScale.unit)
        else { return nil }
        let result = Scale(unit: shared.unit, offset: scale.offset + otherScale.offset)
        switch (bottoms, otherBottoms) {
        case (nil, nil):
            return tops.plus(others, shared.first, shared.second).flatMap { rows($0, nil, result) }
        case (let bottoms?, nil):
            return others.times(bottoms).flatMap { tops.plus($0, shared.first, shared.second) }
                .flatMap { rows($0, bottoms, result) }
        case (nil, let bottoms?):
            return tops.times(bottoms).flatMap { $0.plus(others, shared.first, shared.second) }
                .flatMap { rows($0, bottoms, result) }
        case (let bottoms?, let otherBottoms?):
            if bottoms.isSame(as: otherBottoms) {
                return tops.plus(others, shared.first, shared.second).flatMap { rows($0, bottoms, result) }
            }
            guard let left = tops.times(otherBottoms), let right = others.times(bottoms),
                let bottom = bottoms.times(otherBottoms)
            else { return nil }
            return left.plus(right, shared.first, shared.second).flatMap { rows($0, bottom, result) }
        }
    }

    /// The quotients, and the rows whose divisor is 0.
    static func quotient(
        _ left: BlockNumbers, _ right: BlockNumbers, _ count: Int
    ) -> (rows: BlockNumbers.Rows, zeros: RowBits?)? {
        guard var divisor = Parts(right) else { return nil }
        // Divisors become positive, the unit or the tops take the sign.
        if divisor.tops.range.upperBound < 0 {
            guard let tops = divisor.tops.scaled(-1) else { return nil }
            divisor = Parts(tops, divisor.bottoms, divisor.unit * -1)
        }
        var bottom = divisor.tops
        var signs: Integers?
        var zeros: RowBits?
        if bottom.range.lowerBound <= 0 {
            guard bottom.range.lowerBound > .min else { return nil }
            zeros = bottom.bits { $0 == 0 }.orNil
            if bottom.range.lowerBound < 0 { signs = Integers(bottom.map { $0 < 0 ? -1 : 1 }, -1...1) }
            let most = max(bottom.range.upperBound, -bottom.range.lowerBound, 1)
            bottom = Integers(bottom.map { $0 == 0 ? 1 : $0 < 0 ? 0 &- $0 : $0 }, 1...most)
        }
        var top: Integers
        var unit: Rational
        if case .same(let number) = left.rows {
            if number.isZero { return (.same(.zero), zeros) }
            (top, unit) = (.same(1, count), number)
        } else {
            guard let dividend = Parts(left) else { return nil }
            (top, unit) = (dividend.tops, dividend.unit)
            if let others = dividend.bottoms {
                guard let product = bottom.times(others) else { return nil }
                bottom = product
            }
        }
        for factor in [signs, divisor.bottoms] {
            guard let factor else { continue }
            guard let product = top.times(factor) else { return nil }
            top = product
        }
        guard let unit = unit.divided(by: divisor.unit), let rows = rows(top, bottom, Scale(unit: unit)) else {
            return nil
        }
        return (rows, zeros)
    }
}

extension BlockNumbers {
    /// Tops, bottoms (nil for 1) and scale of what is kept in machine integers.
    var integers: (tops: Integers, bottoms: Integers?, scale: Scale)? {
        switch rows {
        case .whole(let tops, let scale): (tops, nil, scale)
        case .fraction(let tops, let bottoms, let scale): (tops, bottoms, scale)
        case .same, .exact: nil
        }
    }
}
