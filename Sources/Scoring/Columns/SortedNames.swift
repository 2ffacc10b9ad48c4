// Units in the order of their names.

extension UnitNames {
    /// Rows in the order of their names, those of equal names as they came.
    /// - Parameter first: the row of the table that row 0 is.
    func sorted(_ rows: [UInt32], first: Int) -> [UInt32] {
        guard rows.count > 1 else { return rows }
        // Most names of a table begin alike: they are sorted by the eight bytes after what all have in common.
        let common = utf8(first + Int(rows[0]))
        var length = common.count
        for row in rows {
            let name = utf8(first + Int(row))
            length = min(length, name.count)
            var same = 0
            while same < length, name[name.startIndex + same] == common[common.startIndex + same] { same += 1 }
            length = same
        }
        let start = length
        let keys = rows.map { row -> (key: UInt64, row: UInt32) in
            var key: UInt64 = 0
            let rest = utf8(first + Int(row)).dropFirst(start).prefix(8)
            for byte in rest { key = key << 8 | UInt64(byte) }
            return (key << UInt64(8 * (8 - rest.count)), row)
        }
        return keys.sorted { a, b in
            if a.key != b.key { return a.key < b.key }
            let (x, y) = (first + Int(a.row), first + Int(b.row))
            if precedes(x, y) { return true }
            return precedes(y, x) ? false : a.row < b.row
        }.map(\.row)
    }
}
