// Rounding and remainders of the numbers of a block, in machine integers where they fit.
import Exact

extension BlockNumbers {
    static func rounded(_ numbers: BlockNumbers, places: Int, _ mode: RoundingMode, _ count: Int) -> BlockNumbers {
        if case .same(let number) = numbers.rows {
            guard let rounded = number.rounded(places: places, mode)?.limited else {
                return BlockNumbers(count, same: nil)
            }
            return BlockNumbers(.same(rounded), numbers.nothing)
        }
        if let rows = roundedWords(numbers, places: places, mode, count) { return BlockNumbers(rows, numbers.nothing) }
        return numbers.exactly(count) { $0.rounded(places: places, mode)?.limited }
    }

    private static func roundedWords(
        _ numbers: BlockNumbers, places: Int, _ mode: RoundingMode, _ count: Int
    ) -> Rows? {
        guard places.magnitude <= 18, let parts = Parts(numbers),
            let (top, bottom) = parts.unit.divided(by: .decimalUnit(places))?.words
        else { return nil }
        let unit = Rational.decimalUnit(places)
        // In units of the last place each number is tops * top over bottoms * bottom.
        let scale = Scale(unit: unit)
        guard let bottoms = parts.bottoms else {
            guard let tops = parts.tops.scaled(top) else { return nil }
            if bottom == 1 { return .whole(tops, scale) }
            let range = tops.range
            let ends =
                roundedQuotient(range.lowerBound, bottom, mode)...roundedQuotient(range.upperBound, bottom, mode)
            return .whole(Integers(tops.map { roundedQuotient($0, bottom, mode) }, ends), scale)
        }
        if let tops = parts.tops.scaled(top), let bottoms = bottoms.scaled(bottom) {
            return .whole(Integers(looking: tops.map(with: bottoms) { roundedQuotient($0, $1, mode) }), scale)
        }
        var fits = true
        let units = parts.tops.map(with: bottoms) { first, second in
            let quotient = roundedQuotient(Int128(first) &* Int128(top), Int128(second) &* Int128(bottom), mode)
            if Int64(exactly: quotient) == nil { fits = false }
            return Int64(truncatingIfNeeded: quotient)
        }
        return fits ? .whole(Integers(looking: units), scale) : nil
    }

    static func remainder(_ left: BlockNumbers, _ right: BlockNumbers, _ count: Int) -> BlockNumbers {
        let nothing = RowBits.union(left.nothing, right.nothing)
        switch (left.rows, right.rows) {
        case (.same(let number), .same(let divisor)):
            guard let rest = number.remainder(modulo: divisor)?.limited else { return BlockNumbers(count, same: nil) }
            return BlockNumbers(.same(rest), nothing)
        case (_, .same(let divisor)):
            guard !divisor.isZero else { return BlockNumbers(count, same: nil) }
            if let parts = Parts(left), parts.bottoms == nil, let shared = common(parts.unit, divisor),
                let tops = parts.tops.scaled(shared.first)
            {
                let divisor = shared.second
                // By -1 the least word cannot be divided; every whole number is a multiple of it anyway.
                if divisor.magnitude == 1 { return BlockNumbers(.same(.zero), nothing) }
                let rests = tops.map { number in
                    let rest = number % divisor
                    return rest != 0 && (rest < 0) != (divisor < 0) ? rest &+ divisor : rest
                }
                let range = divisor < 0 ? divisor + 1...0 : 0...divisor - 1
                let scale = Scale(unit: shared.unit)
                if scale.isTame { return BlockNumbers(.whole(Integers(rests, range), scale), nothing) }
            }
        default: break
        }
        return .exactly(count, nothing) { left.number($0).remainder(modulo: right.number($0))?.limited }
    }
}

/// An integer quotient rounded as named; the divisor is above 0.
@inline(__always)
func roundedQuotient<Word: SignedInteger & FixedWidthInteger>(_ top: Word, _ bottom: Word, _ mode: RoundingMode) -> Word
{
    let (quotient, rest) = top.quotientAndRemainder(dividingBy: bottom)
    if rest == 0 { return quotient }
    // The rest has the sign of the top; what is missing to the next one away from 0 is `other`.
    let isNegative = rest < 0
    let dropped = isNegative ? 0 &- rest : rest
    let other = bottom &- dropped
    let away =
        switch mode {
        case .up: true
        case .down: false
        case .halfUp: dropped >= other
        case .halfDown: dropped > other
        case .halfEven: dropped > other || (dropped == other && quotient & 1 != 0)
        case .floor: isNegative
        case .ceiling: !isNegative
        }
    return away ? (isNegative ? quotient &- 1 : quotient &+ 1) : quotient
}
