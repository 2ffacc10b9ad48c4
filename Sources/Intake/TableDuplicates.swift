// Which units stand twice in a table: a million names compared on all cores.
import Foundation
import Synchronization

struct TableDuplicates {
    /// Rows whose unit had a row before, in order, each with the latest of those.
    private(set) var rows: [Row] = []

    struct Row {
        var spot: TableColumns.RowSpot
        /// The latest row before it that has the same unit.
        var first: TableColumns.RowSpot
    }

    /// - Parameters:
    ///   - blocs: of each row; a name may stand once in each. Empty for a table that is one bloc.
    ///   - hollow: rows without figures, which are not in the table.
    init(_ table: TableColumns, _ blocs: [UInt32], _ hollow: [TablePiece.Hollow]) {
        guard hollow.isEmpty else {
            compare(table, blocs, hollow)
            return
        }
        let parts = ProcessInfo.processInfo.activeProcessorCount
        // Another one in every run, lest somebody make names that all hash alike.
        let seed = UInt64.random(in: 0 ... .max)
        let found = Mutex<[(row: Int, first: Int)]>([])
        table.nameBytes.withUnsafeBufferPointer { bytes in
            table.nameStarts.withUnsafeBufferPointer { starts in
                blocs.withUnsafeBufferPointer { blocs in
                    let names = Names(bytes: bytes, starts: starts, blocs: blocs, seed: seed)
                    let hashes = names.hashes(table.count, parts: parts)
                    DispatchQueue.concurrentPerform(iterations: parts) { part in
                        let own = names.duplicates(hashes, part: part, of: parts)
                        found.withLock { $0 += own }
                    }
                }
            }
        }
        rows = found.withLock { $0.sorted { $0.row < $1.row } }.map {
            Row(spot: table.rows[$0.row], first: table.rows[$0.first])
        }
    }

    /// The plain way, for the rare table with rows that have no figures.
    private mutating func compare(_ table: TableColumns, _ blocs: [UInt32], _ hollow: [TablePiece.Hollow]) {
        var all = (0..<table.count).map { row in
            let name = table.nameBytes[Int(table.nameStarts[row])..<Int(table.nameStarts[row + 1])]
            let bloc = blocs.isEmpty ? nil : table.blocNames[Int(blocs[row])]
            return TablePiece.Hollow(
                name: String(decoding: name, as: UTF8.self), bloc: bloc, offset: table.rows[row].offset,
                line: table.rows[row].line)
        }
        all += hollow
        all.sort { $0.offset < $1.offset }
        var spots: [[String?]: TableColumns.RowSpot] = [:]
        for row in all {
            let spot = TableColumns.RowSpot(offset: row.offset, line: row.line)
            guard let first = spots.updateValue(spot, forKey: [row.name, row.bloc]) else { continue }
            rows.append(Row(spot: spot, first: first))
        }
    }

    /// Read by all workers at once, written by none.
    private struct Names: @unchecked Sendable {
        let bytes: UnsafeBufferPointer<UInt8>
        let starts: UnsafeBufferPointer<UInt32>
        let blocs: UnsafeBufferPointer<UInt32>
        let seed: UInt64

        @inline(__always)
        func name(_ row: Int) -> UnsafeBufferPointer<UInt8> {
            UnsafeBufferPointer(rebasing: bytes[Int(starts[row])..<Int(starts[row + 1])])
        }

        func hashes(_ count: Int, parts: Int) -> [UInt64] {
            [UInt64](unsafeUninitializedCapacity: count) { buffer, filled in
                nonisolated(unsafe) let buffer = buffer
                DispatchQueue.concurrentPerform(iterations: parts) { part in
                    for row in count * part / parts..<count * (part + 1) / parts {
                        buffer[row] = TableNames.hash(
                            name(row), blocs.isEmpty ? seed : seed &+ UInt64(blocs[row]))
                    }
                }
                filled = count
            }
        }

        /// The duplicates among the rows whose hash falls to a part.
        func duplicates(_ hashes: [UInt64], part: Int, of parts: Int) -> [(row: Int, first: Int)] {
            var places = 64
            while places < hashes.count * 2 / parts + 64 { places *= 2 }
            var table = [UInt32](repeating: 0, count: places)
            var found: [(row: Int, first: Int)] = []
            table.withUnsafeMutableBufferPointer { table in
                hashes.withUnsafeBufferPointer { hashes in
                    for row in hashes.indices {
                        let hash = hashes[row]
                        guard Int(hash >> 40) % parts == part else { continue }
                        var place = Int(truncatingIfNeeded: hash) & (places - 1)
                        while table[place] != 0 {
                            let other = Int(table[place]) - 1
                            if hashes[other] == hash, isSame(row, other) {
                                found.append((row, other))
                                break
                            }
                            place = (place + 1) & (places - 1)
                        }
                        table[place] = UInt32(row + 1)
                    }
                }
            }
            return found
        }

        private func isSame(_ first: Int, _ second: Int) -> Bool {
            (blocs.isEmpty || blocs[first] == blocs[second]) && name(first).elementsEqual(name(second))
        }
    }
}
