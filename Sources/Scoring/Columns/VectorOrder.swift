// Comparisons of the numbers of a block, their least and most, and choices between them: all of them first bring both
// sides to one scale, or leave it to exact arithmetic.
import Exact

/// Two numbers a row on one scale.
struct Aligned {
    var left: (tops: Integers, bottoms: Integers?)
    var right: (tops: Integers, bottoms: Integers?)
    var scale: Scale

    /// Nil where it takes more than machine words.
    init?(_ left: BlockNumbers, _ right: BlockNumbers, _ count: Int) {
        if case .same = left.rows, right.integers != nil {
            // A single number moves to the scale of the others more easily than they to its.
            guard var turned = Aligned(right, left, count) else { return nil }
            swap(&turned.left, &turned.right)
            self = turned
            return
        }
        guard let (tops, bottoms, scale) = left.integers ?? left.constant(besides: right, count),
            let (others, otherBottoms, otherScale) = right.integers ?? right.constant(on: scale, count)
        else { return nil }
        self.left = (tops, bottoms)
        self.right = (others, otherBottoms)
        self.scale = scale
        if scale == otherScale { return }
        // The second is told in the unit of the first, then its offset as well.
        guard let units = common(scale.unit, otherScale.unit),
            let offsets = common(units.unit, otherScale.offset - scale.offset)
        else { return nil }
        let (first, overFirst) = units.first.multipliedReportingOverflow(by: offsets.first)
        let (second, overSecond) = units.second.multipliedReportingOverflow(by: offsets.first)
        guard !overFirst, !overSecond, let leftTops = tops.scaled(first) else { return nil }
        let rightTops =
            otherBottoms.map { others.plus($0, second, offsets.second) } ?? others.scaled(second, plus: offsets.second)
        guard let rightTops else { return nil }
        self.left.tops = leftTops
        self.right.tops = rightTops
        self.scale = Scale(unit: offsets.unit, offset: scale.offset)
        guard self.scale.isTame else { return nil }
    }

    /// Whether what the integers of the left make is below what those of the right make.
    func isLess(_ count: Int) -> RowBits {
        if left.bottoms == nil, right.bottoms == nil { return left.tops.bits(with: right.tops) { $0 < $1 } }
        if let (left, right) = crossed(count) { return left.bits(with: right) { $0 < $1 } }
        return crossed(count) { $0 < $1 }
    }

    func isEqual(_ count: Int) -> RowBits {
        if left.bottoms == nil, right.bottoms == nil { return left.tops.bits(with: right.tops) { $0 == $1 } }
        if let (left, right) = crossed(count) { return left.bits(with: right) { $0 == $1 } }
        return crossed(count) { $0 == $1 }
    }

    /// Quotients are compared by their cross products; nil if these may leave 64 bits.
    private func crossed(_ count: Int) -> (Integers, Integers)? {
        guard let first = right.bottoms.map({ left.tops.times($0) }) ?? left.tops,
            let second = left.bottoms.map({ right.tops.times($0) }) ?? right.tops
        else { return nil }
        return (first, second)
    }

    /// They always fit 128 bits.
    @inline(__always)
    private func crossed(_ count: Int, _ test: (Int128, Int128) -> Bool) -> RowBits {
        let (a, c) = (left.tops.wide, right.tops.wide)
        let (b, d) = ((left.bottoms ?? .same(1, count)).wide, (right.bottoms ?? .same(1, count)).wide)
        return RowBits(count) { test(Int128(a[$0]) &* Int128(d[$0]), Int128(c[$0]) &* Int128(b[$0])) }
    }

    /// The left where the bit is set, else the right.
    func chosen(_ bits: RowBits, _ count: Int) -> BlockNumbers.Rows {
        let tops = left.tops.mixed(with: right.tops, bits)
        if left.bottoms == nil, right.bottoms == nil { return .whole(tops, scale) }
        let bottoms = (left.bottoms ?? .same(1, count)).mixed(with: right.bottoms ?? .same(1, count), bits)
        return .fraction(tops, bottoms, scale)
    }
}

extension BlockNumbers {
    typealias Ready = (tops: Integers, bottoms: Integers?, scale: Scale)

    /// A number that is the same in all rows as nothing but an offset.
    fileprivate func constant(on scale: Scale, _ count: Int) -> Ready? {
        guard case .same(let number) = rows else { return nil }
        return (.same(0, count), nil, Scale(unit: scale.unit, offset: number))
    }

    /// The same where the other one is a number of that kind too: their distance is the unit.
    fileprivate func constant(besides other: BlockNumbers, _ count: Int) -> Ready? {
        guard case .same(let number) = rows, case .same(let second) = other.rows else { return nil }
        return constant(on: Scale(unit: number == second ? .one : second - number), count)
    }

    /// Where a number that is the same in all rows lies on the scale of these.
    private func place(of other: BlockNumbers) -> (integers: Ready, place: Rational)? {
        guard case .same(let number) = other.rows, let integers,
            let place = (number - integers.scale.offset).divided(by: integers.scale.unit)
        else { return nil }
        return (integers, place)
    }

    // MARK: Comparison

    static func less(_ left: BlockNumbers, _ right: BlockNumbers, _ count: Int) -> TruthVector {
        let undecided = RowBits.union(left.nothing, right.nothing)
        if case .same(let a) = left.rows, case .same(let b) = right.rows {
            return TruthVector(yes: RowBits(count, a < b), undecided: undecided)
        }
        if let (integers, place) = left.place(of: right) {
            let yes = integers.scale.unit.isNegative ? above(integers, place, count) : below(integers, place, count)
            if let yes { return TruthVector(yes: yes, undecided: undecided) }
        } else if let (integers, place) = right.place(of: left) {
            let yes = integers.scale.unit.isNegative ? below(integers, place, count) : above(integers, place, count)
            if let yes { return TruthVector(yes: yes, undecided: undecided) }
        } else if var aligned = Aligned(left, right, count) {
            // A scale whose unit is negative runs the other way.
            if aligned.scale.unit.isNegative { swap(&aligned.left, &aligned.right) }
            return TruthVector(yes: aligned.isLess(count), undecided: undecided)
        }
        let known = undecided.map { ~$0 } ?? RowBits(count, true)
        let yes = RowBits(count) { known[$0] && left.number($0) < right.number($0) }
        return TruthVector(yes: yes, undecided: undecided)
    }

    static func equal(_ left: BlockNumbers, _ right: BlockNumbers, _ count: Int) -> TruthVector {
        let undecided = RowBits.union(left.nothing, right.nothing)
        if case .same(let a) = left.rows, case .same(let b) = right.rows {
            return TruthVector(yes: RowBits(count, a == b), undecided: undecided)
        }
        if let (integers, place) = left.place(of: right) ?? right.place(of: left) {
            // In lowest terms a quotient of words cannot be one of longer parts.
            guard let (top, bottom) = place.words else { return TruthVector(yes: RowBits(count), undecided: undecided) }
            let yes: RowBits
            if let bottoms = integers.bottoms {
                yes = crossed(integers.tops, bottoms, top, bottom, count, ==, ==)
            } else if bottom == 1, integers.tops.range.contains(top) {
                yes = integers.tops.bits { $0 == top }
            } else {
                yes = RowBits(count)
            }
            return TruthVector(yes: yes, undecided: undecided)
        }
        if let aligned = Aligned(left, right, count) {
            return TruthVector(yes: aligned.isEqual(count), undecided: undecided)
        }
        let known = undecided.map { ~$0 } ?? RowBits(count, true)
        let yes = RowBits(count) { known[$0] && left.number($0) == right.number($0) }
        return TruthVector(yes: yes, undecided: undecided)
    }

    /// Integers on a scale below a place on it; nil if that takes exact arithmetic.
    private static func below(_ integers: Ready, _ place: Rational, _ count: Int) -> RowBits? {
        let (tops, bottoms, _) = integers
        if let bottoms {
            guard let (top, bottom) = place.words else { return nil }
            return crossed(tops, bottoms, top, bottom, count, <, <)
        }
        // A whole number is below a place if it is below the next whole number from there.
        if place > Rational(Int(tops.range.upperBound)) { return RowBits(count, true) }
        guard let limit = place.ceiling.integer.map(Int64.init), limit > tops.range.lowerBound else {
            return RowBits(count)
        }
        return tops.bits { $0 < limit }
    }

    private static func above(_ integers: Ready, _ place: Rational, _ count: Int) -> RowBits? {
        let (tops, bottoms, _) = integers
        if let bottoms {
            guard let (top, bottom) = place.words else { return nil }
            return crossed(tops, bottoms, top, bottom, count, >, >)
        }
        if place < Rational(Int(tops.range.lowerBound)) { return RowBits(count, true) }
        guard let limit = place.floor.integer.map(Int64.init), limit < tops.range.upperBound else {
            return RowBits(count)
        }
        return tops.bits { $0 > limit }
    }

    /// Quotients compared with one quotient by cross products, which always fit 128 bits and mostly 64.
    @inline(__always)
    private static func crossed(
        _ tops: Integers, _ bottoms: Integers, _ top: Int64, _ bottom: Int64, _ count: Int,
        _ test: (Int128, Int128) -> Bool, _ shortTest: (Int64, Int64) -> Bool
    ) -> RowBits {
        if tops.range.times(bottom...bottom) != nil, bottoms.range.times(top...top) != nil {
            return tops.bits(with: bottoms) { shortTest($0 &* bottom, $1 &* top) }
        }
        return tops.bits(with: bottoms) { test(Int128($0) &* Int128(bottom), Int128($1) &* Int128(top)) }
    }

    // MARK: Extremes and choices

    /// The lesser of each pair, or the greater.
    static func extreme(_ left: BlockNumbers, _ right: BlockNumbers, least: Bool, _ count: Int) -> BlockNumbers {
        let nothing = RowBits.union(left.nothing, right.nothing)
        if case .same(let a) = left.rows, case .same(let b) = right.rows {
            return BlockNumbers(.same(least ? min(a, b) : max(a, b)), nothing)
        }
        let isLess = less(left, right, count)
        var result = choice(TruthVector(values: isLess.values), least ? left : right, least ? right : left, count)
        result.nothing = nothing
        return result
    }

    /// The first where the condition is true, the second where it is false, nothing where it is undecided.
    static func choice(
        _ condition: TruthVector, _ first: BlockNumbers, _ second: BlockNumbers, _ count: Int
    ) -> BlockNumbers {
        if let single = condition.single { return single ? first : second }
        let (yes, no) = (condition.yes(count), condition.no(count))
        var nothing = condition.undecided
        if let lost = first.nothing { nothing = .union(nothing, lost & yes) }
        if let lost = second.nothing { nothing = .union(nothing, lost & no) }
        if first.isNothing { return BlockNumbers(second.rows, nothing?.orNil) }
        if second.isNothing { return BlockNumbers(first.rows, nothing?.orNil) }
        if let aligned = Aligned(first, second, count) {
            return BlockNumbers(aligned.chosen(yes, count), nothing?.orNil)
        }
        return .exactly(count, nothing?.orNil) { yes[$0] ? first.number($0) : second.number($0) }
    }
}
