// Items sorted by one key after another, in runs of items that are equal so far.

/// Numbers of items in an order, and where it is not settled yet.
struct RunOrder {
    private(set) var items: [UInt32]
    /// Runs of two and more items that are equal on all keys so far, by their positions.
    private(set) var open: [Range<Int>]

    init(_ items: [UInt32]) {
        self.items = items
        open = items.count > 1 ? [0..<items.count] : []
    }

    /// A key of an item: smaller stands first.
    struct Pair {
        var key: Int64
        var item: UInt32
    }

    /// Sorts what is equal so far by a key.
    /// - Parameter exact: for keys that are only nearly the numbers: odd ones may be equal and still belong to different
    ///   numbers. Gives of each item its place among these; equal ones have the same.
    mutating func refine(_ key: (UInt32) -> Int64, exact: ((_ items: [[UInt32]]) -> [[Int]])? = nil) {
        var equal: [Range<Int>] = []
        var close: [Range<Int>] = []
        for run in open {
            let pairs = sorted(run.map { Pair(key: key(items[$0]), item: items[$0]) })
            var start = 0
            for position in pairs.indices {
                items[run.lowerBound + position] = pairs[position].item
                if position + 1 < pairs.count, pairs[position + 1].key == pairs[position].key { continue }
                if position > start {
                    let same = run.lowerBound + start..<run.lowerBound + position + 1
                    if exact != nil, pairs[position].key & 1 == 1 { close.append(same) } else { equal.append(same) }
                }
                start = position + 1
            }
        }
        open = equal
        guard let exact, !close.isEmpty else { return }
        // All that is too close to call is worked out at once.
        let places = exact(close.map { Array(items[$0]) })
        for (run, places) in zip(close, places) {
            let members = Array(items[run])
            let order = members.indices.sorted { places[$0] < places[$1] }
            var start = 0
            for position in order.indices {
                items[run.lowerBound + position] = members[order[position]]
                if position + 1 < order.count, places[order[position]] == places[order[position + 1]] { continue }
                if position > start { open.append(run.lowerBound + start..<run.lowerBound + position + 1) }
                start = position + 1
            }
        }
        open.sort { $0.lowerBound < $1.lowerBound }
    }

    /// The same order of other numbers.
    func renamed(_ name: (UInt32) -> UInt32) -> RunOrder {
        var renamed = self
        renamed.items = items.map(name)
        return renamed
    }

    /// Of each item its number in the order, equal ones having the same, from 0 on.
    func numbers(count: Int) -> [Int] {
        var numbers = Array(repeating: 0, count: count)
        var next = 0
        var runs = open[...]
        var position = 0
        while position < items.count {
            let end = runs.first?.lowerBound == position ? runs.removeFirst().upperBound : position + 1
            for same in position..<end { numbers[Int(items[same])] = next }
            position = end
            next += 1
        }
        return numbers
    }

    // MARK: Sorting integers

    private func sorted(_ pairs: [Pair]) -> [Pair] {
        guard pairs.count > 512 else { return pairs.sorted { $0.key < $1.key } }
        var least = Int64.max
        var most = Int64.min
        for pair in pairs {
            least = min(least, pair.key)
            most = max(most, pair.key)
        }
        let width = 64 - UInt64(bitPattern: most &- least).leadingZeroBitCount
        // As few rounds as the width takes, each over as few digits as may be.
        let rounds = max(1, (width + 10) / 11)
        let bits = UInt64((width + rounds - 1) / rounds)
        var from = pairs
        var to = pairs
        for round in 0..<rounds {
            let shift = UInt64(round) * bits
            let mask: UInt64 = (1 << bits) - 1
            func digit(_ pair: Pair) -> Int {
                Int(truncatingIfNeeded: UInt64(bitPattern: pair.key &- least) &>> shift & mask)
            }
            var starts = [Int](repeating: 0, count: 1 << Int(bits))
            from.withUnsafeBufferPointer { from in
                to.withUnsafeMutableBufferPointer { to in
                    starts.withUnsafeMutableBufferPointer { starts in
                        for pair in from { starts[digit(pair)] &+= 1 }
                        var sum = 0
                        for digit in starts.indices {
                            (starts[digit], sum) = (sum, sum &+ starts[digit])
                        }
                        for pair in from {
                            let digit = digit(pair)
                            to[starts[digit]] = pair
                            starts[digit] &+= 1
                        }
                    }
                }
            }
            swap(&from, &to)
        }
        return from
    }
}
