// A bit for each row of a block, and truths made of two such rows of bits.

/// A bit for each row of a block, lowest bit of the first word first. Bits beyond the last row are 0.
struct RowBits: Hashable, Sendable {
    var words: [UInt64]
    let count: Int

    init(_ count: Int, _ flag: Bool = false) {
        self.count = count
        words = Array(repeating: flag ? .max : 0, count: (count + 63) / 64)
        clearBeyond()
    }

    /// - Parameter words: as many as the rows need, or more; what stands beyond the last row does not matter.
    init(_ count: Int, words: [UInt64]) {
        self.count = count
        self.words = words.count == (count + 63) / 64 ? words : Array(words.prefix((count + 63) / 64))
        clearBeyond()
    }

    /// The rows that pass a test.
    @inline(__always)
    init(_ count: Int, where test: (Int) -> Bool) {
        self.count = count
        words = Array(unsafeUninitializedCapacity: (count + 63) / 64) { words, filled in
            filled = (count + 63) / 64
            // Whole words first: a loop of 64 is one the compiler can spread out.
            for index in 0..<count / 64 {
                var word: UInt64 = 0
                for bit in 0..<64 {
                    word |= (test(index &* 64 &+ bit) ? 1 : 0) &<< UInt64(truncatingIfNeeded: bit)
                }
                words[index] = word
            }
            if count % 64 != 0 {
                var word: UInt64 = 0
                for row in count & ~63..<count { word |= (test(row) ? 1 : 0) &<< UInt64(truncatingIfNeeded: row & 63) }
                words[filled &- 1] = word
            }
        }
    }

    private mutating func clearBeyond() {
        if count % 64 != 0 { words[words.count - 1] &= (1 << UInt64(count % 64)) - 1 }
    }

    subscript(row: Int) -> Bool {
        get { words[row >> 6] >> UInt64(row & 63) & 1 == 1 }
        set {
            let bit: UInt64 = 1 << UInt64(row & 63)
            if newValue { words[row >> 6] |= bit } else { words[row >> 6] &= ~bit }
        }
    }

    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
    var isFull: Bool { tally == count }
    /// How many bits are set.
    var tally: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    static prefix func ~ (bits: RowBits) -> RowBits {
        RowBits(bits.count, words: bits.words.map { ~$0 })
    }

    static func & (left: RowBits, right: RowBits) -> RowBits { left.combined(right, &) }
    static func | (left: RowBits, right: RowBits) -> RowBits { left.combined(right, |) }

    /// The rows of the first that are not in the second.
    static func - (left: RowBits, right: RowBits) -> RowBits { left.combined(right) { $0 & ~$1 } }

    @inline(__always)
    private func combined(_ other: RowBits, _ combine: (UInt64, UInt64) -> UInt64) -> RowBits {
        var result = self
        for index in result.words.indices { result.words[index] = combine(words[index], other.words[index]) }
        return result
    }

    /// The rows of either; nil stands for none.
    static func union(_ left: RowBits?, _ right: RowBits?) -> RowBits? {
        guard let left else { return right }
        guard let right else { return left }
        return left | right
    }

    /// Each row whose bit is set, in order.
    @inline(__always)
    func visit(_ body: (Int) -> Void) {
        for (index, word) in words.enumerated() {
            var rest = word
            while rest != 0 {
                body(index &* 64 &+ rest.trailingZeroBitCount)
                rest &= rest &- 1
            }
        }
    }

    /// Nil if no bit is set.
    var orNil: RowBits? { isEmpty ? nil : self }
}

extension TruthVector {
    /// The same in every row; nil for undecided.
    init(_ count: Int, same flag: Bool?) {
        self.init(values: .same(flag ?? false), undecided: flag == nil ? RowBits(count, true).orNil : nil)
    }

    /// True in some rows, undecided in others, false in the rest.
    ///
    /// What is the same in every row becomes a single value, so that what rests on it need not look at rows.
    init(yes: RowBits, undecided: RowBits?) {
        let undecided = undecided?.orNil
        if undecided == nil, yes.isFull {
            self.init(values: .same(true))
        } else {
            let yes = undecided.map { yes - $0 } ?? yes
            self.init(values: yes.isEmpty ? .same(false) : .each(yes), undecided: undecided)
        }
    }

    /// The one truth of all rows, if it is decided in each.
    var single: Bool? {
        if case .same(let flag) = values, undecided == nil { flag } else { nil }
    }

    /// The rows that are true.
    func yes(_ count: Int) -> RowBits {
        let bits =
            switch values {
            case .same(let flag): RowBits(count, flag)
            case .each(let bits): bits
            }
        return undecided.map { bits - $0 } ?? bits
    }

    /// The rows that are false.
    func no(_ count: Int) -> RowBits {
        let bits = ~yes(count)
        return undecided.map { bits - $0 } ?? bits
    }

    func negated(_ count: Int) -> TruthVector {
        if let single { return TruthVector(values: .same(!single)) }
        return TruthVector(yes: no(count), undecided: undecided)
    }

    /// True where both are the same.
    func isEqual(to other: TruthVector, _ count: Int) -> TruthVector {
        let same = (yes(count) & other.yes(count)) | (no(count) & other.no(count))
        return TruthVector(yes: same, undecided: .union(undecided, other.undecided))
    }

    /// The first where the condition is true, the second where it is false, undecided where it is.
    static func choice(_ condition: TruthVector, _ first: TruthVector, _ second: TruthVector, _ count: Int)
        -> TruthVector
    {
        let (yes, no) = (condition.yes(count), condition.no(count))
        var undecided = condition.undecided
        if let open = first.undecided { undecided = .union(undecided, open & yes) }
        if let open = second.undecided { undecided = .union(undecided, open & no) }
        return TruthVector(yes: (first.yes(count) & yes) | (second.yes(count) & no), undecided: undecided)
    }
}
