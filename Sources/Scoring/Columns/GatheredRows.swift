// What is said of many units, taken from the columns at once: a rank's order goes through them at random, and a processor
// waits for one row after another only where each is asked for by itself.
import Rules

extension ColumnRanking {
    /// The ranks of units: 0 where a unit is not ranked, and where its rank is an interval; those are asked for one by one.
    public func singleRanks(_ rows: ArraySlice<UInt32>) -> [(rank: UInt32, isTied: Bool)] {
        places.singleRanks(rows)
    }
}

extension ColumnPlaces {
    func singleRanks(_ rows: ArraySlice<UInt32>) -> [(rank: UInt32, isTied: Bool)] {
        ranks.withUnsafeBufferPointer { ranks in
            rows.map { row in
                let code = ranks[Int(row)]
                let best = code & ~Self.tie
                let isOne = worst.map { $0[Int(row)] == best } ?? true
                return (isOne ? best : 0, code & Self.tie != 0)
            }
        }
    }
}

extension PointsColumn {
    /// What ``floor(_:)`` says of each row.
    public func floors(_ rows: ArraySlice<UInt32>) -> [(units: Int64, isExact: Bool)?] {
        func gathered(_ code: (Int) -> Int64) -> [(units: Int64, isExact: Bool)?] {
            rows.map { row in
                let code = code(Int(row))
                return code == Codes.elsewhere ? nil : (code >> 1, code & 1 == 0)
            }
        }
        guard most == nil else { return rows.map { floor(Int($0)) } }
        switch least {
        case .narrow(let codes):
            return codes.withUnsafeBufferPointer { codes in
                gathered { codes[$0] == .min ? Codes.elsewhere : Int64(codes[$0]) }
            }
        case .wide(let codes): return codes.withUnsafeBufferPointer { codes in gathered { codes[$0] } }
        }
    }
}

extension UnitNames {
    /// The names of units one after another, and where each ends.
    public func gathered(_ rows: ArraySlice<UInt32>) -> (bytes: [UInt8], ends: [Int]) {
        withBytes { bytes, starts in
            var ends: [Int] = []
            ends.reserveCapacity(rows.count)
            var size = 0
            for row in rows {
                size += Int(starts[Int(row) + 1] - starts[Int(row)])
                ends.append(size)
            }
            let gathered = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                var end = 0
                for row in rows {
                    let name = UnsafeBufferPointer(rebasing: bytes[Int(starts[Int(row)])..<Int(starts[Int(row) + 1])])
                    _ = UnsafeMutableBufferPointer(rebasing: buffer[end...]).initialize(from: name)
                    end += name.count
                }
                count = end
            }
            return (gathered, ends)
        }
    }
}
