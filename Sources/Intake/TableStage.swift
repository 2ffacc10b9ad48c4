// Where figures stand while rows are read, before they are packed: one worker's own memory, used again for each block.
import Exact
import Rules

/// The rows of one block as they are read, column by column.
///
/// Plain memory, because arrays of arrays are checked and counted at every store; it never leaves its worker.
final class TableStage {
    /// The most rows of a block.
    static let capacity = 8_192
    private static let words = capacity / 64

    let slots: Int
    let units: UnsafeMutablePointer<Int64>
    let missing: UnsafeMutablePointer<UInt64>
    /// Rows whose figures have evidence, and rows that were read with all rules.
    let evident: UnsafeMutablePointer<UInt64>
    let reviewed: UnsafeMutablePointer<UInt64>
    var count = 0
    /// Figures that do not fit 64 bits, by column.
    var exact: [Int: [(row: Int, number: Rational)]] = [:]

    init(slots: Int) {
        self.slots = slots
        units = .allocate(capacity: max(slots, 1) * Self.capacity)
        missing = .allocate(capacity: max(slots, 1) * Self.words)
        missing.initialize(repeating: 0, count: max(slots, 1) * Self.words)
        evident = .allocate(capacity: Self.words)
        evident.initialize(repeating: 0, count: Self.words)
        reviewed = .allocate(capacity: Self.words)
        reviewed.initialize(repeating: 0, count: Self.words)
    }

    deinit {
        units.deallocate()
        missing.deallocate()
        evident.deallocate()
        reviewed.deallocate()
    }

    var isFull: Bool { count == Self.capacity }

    @inline(__always)
    func put(_ value: Int64, slot: Int) { units[slot &* Self.capacity &+ count] = value }

    /// The current row has no figure there.
    @inline(__always)
    func leaveOut(slot: Int) {
        units[slot &* Self.capacity &+ count] = 0
        missing[slot &* Self.words &+ count &>> 6] |= 1 &<< UInt64(count & 63)
    }

    @inline(__always)
    func markEvident() { evident[count &>> 6] |= 1 &<< UInt64(count & 63) }

    /// Forgets what was read of the current row.
    func forgetRow() {
        let bit: UInt64 = 1 << UInt64(count & 63)
        for slot in 0..<slots { missing[slot * Self.words + count >> 6] &= ~bit }
        evident[count >> 6] &= ~bit
        reviewed[count >> 6] &= ~bit
    }

    /// Puts a row that was read with all rules.
    func put(_ submission: Submission, _ figures: [TableShape.Figures]) {
        reviewed[count >> 6] |= 1 << UInt64(count & 63)
        for (slot, place) in figures.enumerated() {
            guard let figure = submission.figures[place.key] else {
                leaveOut(slot: slot)
                continue
            }
            if figure.evidence != nil { markEvident() }
            switch figure.value {
            case .yesNo(let flag): put(flag ? 1 : 0, slot: slot)
            case .number(let number):
                let scaled = Rational(10).power(place.places).flatMap { (number * $0).integer }
                put(scaled.map { Int64($0) } ?? 0, slot: slot)
                if scaled == nil { exact[slot, default: []].append((count, number)) }
            }
        }
    }

    func rows(slot: Int) -> UnsafeBufferPointer<Int64> {
        UnsafeBufferPointer(start: units + slot * Self.capacity, count: count)
    }

    func missingRows(slot: Int) -> UnsafeBufferPointer<UInt64> {
        UnsafeBufferPointer(start: missing + slot * Self.words, count: Self.words)
    }

    func isReviewed(_ row: Int) -> Bool { reviewed[row >> 6] >> UInt64(row & 63) & 1 == 1 }

    /// How many rows have a figure without evidence.
    func unproven(slot: Int) -> Int {
        (0..<(count + 63) / 64).reduce(0) { sum, word in
            let rows: UInt64 = min(64, count - word * 64) == 64 ? .max : (1 << UInt64(count - word * 64)) - 1
            return sum + (rows & ~missing[slot * Self.words + word] & ~evident[word]).nonzeroBitCount
        }
    }

    /// Makes room for the next block.
    func clear() {
        missing.update(repeating: 0, count: max(slots, 1) * Self.words)
        evident.update(repeating: 0, count: Self.words)
        reviewed.update(repeating: 0, count: Self.words)
        exact.removeAll(keepingCapacity: true)
        count = 0
    }
}
