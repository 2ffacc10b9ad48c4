// The middle of the numbers of a bloc: they are gathered block by block and then halved until the middle stands alone.
import Exact

/// Numbers of which the median is wanted.
struct MedianPool: Sendable {
    private var parts: [(numbers: BlockNumbers, rows: [Int])] = []

    mutating func add(_ numbers: BlockNumbers, _ mask: RowBits?, _ count: Int) {
        parts.append((numbers, mask.rows(count)))
    }

    mutating func add(_ other: MedianPool) { parts += other.parts }

    /// Nil for none, and if the mean of the two in the middle outgrows the limit of the formula language.
    var median: Rational? {
        if parts.allSatisfy({ $0.rows.isEmpty }) { return nil }
        if let shared = SharedScale(parts.map(\.numbers)) {
            func number(_ top: Int64, _ bottom: Int64) -> Rational {
                (Rational(Int(top), over: Int(bottom)) ?? .zero) * shared.scale.unit + shared.scale.offset
            }
            if shared.hasBottoms {
                var all = quotients(shared)
                return middle(&all, precedes) { number($0.top, $0.bottom) }
            }
            var all: [Int64] = []
            for (part, integers) in zip(parts, shared.integers) {
                for row in part.rows { all.append(integers.tops[row]) }
            }
            return middle(&all, <) { number($0, 1) }
        }
        var all = parts.flatMap { part in part.rows.map { part.numbers.number($0) } }
        return middle(&all, <) { $0 }
    }

    private typealias Quotient = (top: Int64, bottom: Int64)

    private func precedes(_ left: Quotient, _ right: Quotient) -> Bool {
        Int128(left.top) &* Int128(right.bottom) < Int128(right.top) &* Int128(left.bottom)
    }

    private func quotients(_ shared: SharedScale) -> [Quotient] {
        var all: [Quotient] = []
        for (part, integers) in zip(parts, shared.integers) {
            for row in part.rows { all.append((integers.tops[row], integers.bottoms?[row] ?? 1)) }
        }
        return all
    }

    @inline(__always)
    private func middle<Number>(
        _ all: inout [Number], _ precedes: (Number, Number) -> Bool, _ value: (Number) -> Rational
    ) -> Rational? {
        let upper = value(select(all.count / 2, of: &all, precedes))
        if all.count % 2 == 1 { return upper }
        let lower = value(select(all.count / 2 - 1, of: &all, precedes))
        return (lower + upper).divided(by: 2)?.limited
    }
}

/// Blocks of integers brought to one scale.
private struct SharedScale {
    var integers: [(tops: Integers, bottoms: Integers?)] = []
    var scale: Scale

    var hasBottoms: Bool { integers.contains { $0.bottoms != nil } }

    /// Nil where it takes more than machine words.
    init?(_ blocks: [BlockNumbers]) {
        guard let first = blocks.lazy.compactMap(\.integers).first else { return nil }
        scale = first.scale
        for block in blocks {
            guard let other = block.integers?.scale ?? block.same.map({ Scale(unit: scale.unit, offset: $0) }),
                let units = common(scale.unit, other.unit),
                let offsets = common(units.unit, other.offset - scale.offset)
            else { return nil }
            scale.unit = offsets.unit
        }
        for block in blocks {
            let (tops, bottoms, other) =
                block.integers ?? (.same(0, block.same == nil ? 0 : ColumnTable.blockRows), nil, scale)
            let offset = block.same ?? other.offset
            guard let factor = other.unit.divided(by: scale.unit)?.words?.top,
                let summand = (offset - scale.offset).divided(by: scale.unit)?.words?.top,
                let scaled = bottoms.map({ tops.plus($0, factor, summand) }) ?? tops.scaled(factor, plus: summand)
            else { return nil }
            integers.append((scaled, bottoms))
        }
    }
}

extension BlockNumbers {
    /// The number that all rows have.
    fileprivate var same: Rational? {
        if case .same(let number) = rows { number } else { nil }
    }
}

/// The number that would stand at an index in order. Equal ones are set apart at each step, so that many ties cost
/// nothing; the pivots are drawn, so that no order of the input is a bad one.
@inline(__always)
func select<Number>(_ index: Int, of all: inout [Number], _ precedes: (Number, Number) -> Bool) -> Number {
    var (low, high) = (0, all.count)
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    while high - low > 1 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        let pivot = all[low + Int(state % UInt64(high - low))]
        // Before `less` stand those that precede the pivot, from `more` on those that follow it.
        var (less, next, more) = (low, low, high)
        while next < more {
            if precedes(all[next], pivot) {
                all.swapAt(less, next)
                less += 1
                next += 1
            } else if precedes(pivot, all[next]) {
                more -= 1
                all.swapAt(next, more)
            } else {
                next += 1
            }
        }
        if index < less {
            high = less
        } else if index >= more {
            low = more
        } else {
            return pivot
        }
    }
    return all[low]
}
