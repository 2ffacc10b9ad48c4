// The rows of a table put together bloc by bloc, column after column, so that no more than one column is there twice.
import Exact
import Foundation
import Synchronization

extension TableColumns {
    /// Orders rows by bloc, within a bloc as they came, and cuts blocks so that none reaches over two blocs.
    /// - Parameter numbers: the bloc of each row.
    mutating func group(by numbers: [UInt32]) {
        var sizes = [Int](repeating: 0, count: blocNames.count)
        for number in numbers { sizes[Int(number)] += 1 }
        var starts = sizes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
        var order = [UInt32](repeating: 0, count: count)
        for (row, number) in numbers.enumerated() {
            order[starts[Int(number)]] = UInt32(row)
            starts[Int(number)] += 1
        }
        var blocks: [Range<Int>] = []
        var first = 0
        blocs = sizes.map { size in
            let begin = blocks.count
            for start in stride(from: first, to: first + size, by: TableStage.capacity) {
                blocks.append(start..<min(start + TableStage.capacity, first + size))
            }
            first += size
            return begin..<blocks.count
        }
        let before = blockCounts
        let shared = Mutex(columns)
        columns = []
        let next = Atomic(0)
        let width = shared.withLock { $0.count }
        let order2 = order
        let blocks2 = blocks
        DispatchQueue.concurrentPerform(iterations: ProcessInfo.processInfo.activeProcessorCount) { _ in
            while true {
                let column = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard column < width else { return }
                let taken = shared.withLock { all in
                    let taken = all[column]
                    all[column] = []
                    return taken
                }
                let grouped = Self.grouped(taken, before, order2, blocks2)
                shared.withLock { $0[column] = grouped }
            }
        }
        columns = shared.withLock { $0 }
        blockCounts = blocks.map(\.count)
        orderNames(order)
    }

    private static func grouped(
        _ blocks: [Block], _ counts: [Int], _ order: [UInt32], _ ranges: [Range<Int>]
    ) -> [Block] {
        let places = blocks.first?.places ?? 0
        if blocks.contains(where: { if case .exact = $0.values { true } else { false } }) {
            let all = zip(blocks, counts).flatMap { block, count in (0..<count).map { block[$0] } }
            return ranges.map { range in Block(order[range].map { all[Int($0)] }, places: places) }
        }
        var units = [Int64](repeating: 0, count: order.count)
        var missing = [UInt64](repeating: 0, count: (order.count + 63) / 64)
        var row = 0
        for (block, count) in zip(blocks, counts) {
            switch block.values {
            case .same(let unit): for index in 0..<count { units[row + index] = unit }
            case .narrow(let narrow): for index in 0..<count { units[row + index] = Int64(narrow[index]) }
            case .wide(let wide): for index in 0..<count { units[row + index] = wide[index] }
            case .exact: break
            }
            if let bits = block.missing {
                for index in 0..<count where bits[index >> 6] >> UInt64(index & 63) & 1 == 1 {
                    missing[(row + index) >> 6] |= 1 << UInt64((row + index) & 63)
                }
            }
            row += count
        }
        var gathered = [Int64](repeating: 0, count: TableStage.capacity)
        var bits = [UInt64](repeating: 0, count: TableStage.capacity / 64)
        return ranges.map { range in
            for word in 0..<(range.count + 63) / 64 { bits[word] = 0 }
            for (index, from) in order[range].enumerated() {
                gathered[index] = units[Int(from)]
                bits[index >> 6] |= (missing[Int(from >> 6)] >> UInt64(from & 63) & 1) << UInt64(index & 63)
            }
            return gathered.withUnsafeBufferPointer { gathered in
                bits.withUnsafeBufferPointer { bits in
                    Block(UnsafeBufferPointer(rebasing: gathered[..<range.count]), places: places, missing: bits)
                }
            }
        }
    }

    private mutating func orderNames(_ order: [UInt32]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(nameBytes.count)
        var starts: [UInt32] = [0]
        starts.reserveCapacity(order.count + 1)
        for row in order {
            bytes.append(contentsOf: nameBytes[Int(nameStarts[Int(row)])..<Int(nameStarts[Int(row) + 1])])
            starts.append(UInt32(bytes.count))
        }
        rows = order.map { rows[Int($0)] }
        nameBytes = bytes
        nameStarts = starts
    }
}

extension TableColumns.Block {
    /// Figures one by one, where some do not fit 64 bits at these places.
    init(_ figures: [Rational?], places: Int) {
        var missing = [UInt64](repeating: 0, count: (figures.count + 63) / 64)
        for (row, figure) in figures.enumerated() where figure == nil { missing[row >> 6] |= 1 << UInt64(row & 63) }
        self.places = places
        self.missing = missing.contains { $0 != 0 } ? missing : nil
        values = .exact(figures.map { $0 ?? .zero })
        range = nil
    }
}
