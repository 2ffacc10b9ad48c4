// References to cells as files write them: `B7`, `A1:C3`.

extension CellAddress {
    /// Nil where the text is not a cell of a sheet.
    init?(reference text: some StringProtocol) {
        var (row, column) = (0, 0)
        var isInRow = false
        for byte in text.utf8 {
            switch byte {
            case 0x41...0x5A where !isInRow: column = column * 26 + Int(byte - 0x40)
            case 0x61...0x7A where !isInRow: column = column * 26 + Int(byte - 0x60)
            case 0x30...0x39:
                isInRow = true
                row = row * 10 + Int(byte - 0x30)
            default: return nil
            }
            guard column <= OOXMLLimits.columns, row <= OOXMLLimits.rows else { return nil }
        }
        guard row > 0, column > 0 else { return nil }
        self.init(row: row, column: column)
    }
}

extension CellRange {
    /// One cell, or two corners with a colon between.
    init?(reference text: String) {
        let corners = text.split(separator: ":", omittingEmptySubsequences: false)
        guard corners.count <= 2, let first = corners.first, let last = corners.last,
            let from = CellAddress(reference: first), let to = CellAddress(reference: last),
            from.row <= to.row, from.column <= to.column
        else { return nil }
        self.init(from: from, to: to)
    }
}
