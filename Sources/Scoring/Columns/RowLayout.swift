// Where rows stand in a table: in which block, and in which bloc.

/// The rows of a table, counted from its first block on.
struct RowLayout: Sendable {
    /// The first row of each block, and one beyond the last.
    let starts: [Int]
    let blocs: [Range<Int>]

    init(_ table: ColumnTable) {
        var starts = [0]
        starts.reserveCapacity(table.blockCounts.count + 1)
        for count in table.blockCounts { starts.append(starts[starts.count - 1] + count) }
        self.starts = starts
        blocs = table.blocs
    }

    var count: Int { starts[starts.count - 1] }

    func rows(ofBlock block: Int) -> Range<Int> { starts[block]..<starts[block + 1] }

    func rows(ofBloc bloc: Int) -> Range<Int> {
        let blocks = blocs[bloc]
        return starts[blocks.lowerBound]..<starts[blocks.upperBound]
    }

    /// The bloc of a row.
    func bloc(_ row: Int) -> Int {
        let block = place(row).block
        var low = 0
        var high = blocs.count
        // The last bloc that starts at the block or before it; blocs may be empty.
        while low + 1 < high {
            let middle = (low + high) / 2
            if blocs[middle].lowerBound <= block { low = middle } else { high = middle }
        }
        return low
    }

    /// The block of a row, and its number within the block.
    func place(_ row: Int) -> (block: Int, row: Int) {
        var low = 0
        var high = starts.count - 1
        // The last block that starts at the row or before it; blocks may be empty.
        while low + 1 < high {
            let middle = (low + high) / 2
            if starts[middle] <= row { low = middle } else { high = middle }
        }
        return (low, row - starts[low])
    }
}
