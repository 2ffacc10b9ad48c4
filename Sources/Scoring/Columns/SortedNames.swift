// Units in the order of their names.
import Dispatch
import Foundation

extension UnitNames {
    /// Rows in the order of their names, those of equal names as they came.
    /// - Parameter first: the row of the table that row 0 is.
    func sorted(_ rows: [UInt32], first: Int) -> [UInt32] {
        var sorted = rows
        sort(&sorted, runs: [0..<rows.count], first: first)
        return sorted
    }

    /// Sorts the rows of each run by their names, on all cores where they are many.
    func sort(_ rows: inout [UInt32], runs: [Range<Int>], first: Int) {
        withBytes { bytes, starts in
            let names = NameBytes(bytes: bytes, starts: starts, first: first)
            rows.withUnsafeMutableBufferPointer { rows in
                // Runs do not overlap: every one has its own part of the rows.
                nonisolated(unsafe) let rows = rows
                nonisolated(unsafe) let names = names
                let pieces = runs.count > 1_000 ? 64 : 1
                DispatchQueue.concurrentPerform(iterations: pieces) { piece in
                    for run in runs[runs.count * piece / pieces..<runs.count * (piece + 1) / pieces] {
                        names.sort(UnsafeMutableBufferPointer(rebasing: rows[run]))
                    }
                }
            }
        }
    }
}

/// Names where they lie in memory.
private struct NameBytes {
    let bytes: UnsafeBufferPointer<UInt8>
    let starts: UnsafeBufferPointer<UInt32>
    let first: Int

    private func name(_ row: UInt32) -> UnsafeRawBufferPointer {
        let row = first + Int(row)
        return UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[Int(starts[row])..<Int(starts[row + 1])])
    }

    private func precedes(_ a: UInt32, _ b: UInt32) -> Bool {
        let (x, y) = (name(a), name(b))
        let common = min(x.count, y.count)
        if common > 0, let left = x.baseAddress, let right = y.baseAddress {
            let order = memcmp(left, right, common)
            if order != 0 { return order < 0 }
        }
        return x.count != y.count ? x.count < y.count : a < b
    }

    func sort(_ rows: UnsafeMutableBufferPointer<UInt32>) {
        guard rows.count > 24 else { return insert(rows) }
        // Most names of a table begin alike: they are sorted by the eight bytes after what all have in common.
        let common = name(rows[0])
        var length = common.count
        for row in rows {
            let name = name(row)
            length = min(length, name.count)
            var same = 0
            while same < length, name[same] == common[same] { same += 1 }
            length = same
        }
        let keys = rows.map { row -> (key: UInt64, row: UInt32) in
            var key: UInt64 = 0
            let name = name(row)
            let rest = min(name.count - length, 8)
            for index in length..<length + rest { key = key << 8 | UInt64(name[index]) }
            return (key << UInt64(8 * (8 - rest)), row)
        }
        let sorted = keys.sorted { $0.key != $1.key ? $0.key < $1.key : precedes($0.row, $1.row) }
        for (index, item) in sorted.enumerated() { rows[index] = item.row }
    }

    private func insert(_ rows: UnsafeMutableBufferPointer<UInt32>) {
        for index in rows.indices.dropFirst() {
            let row = rows[index]
            var position = index
            while position > 0, precedes(row, rows[position - 1]) {
                rows[position] = rows[position - 1]
                position -= 1
            }
            rows[position] = row
        }
    }
}
