// The points of the rows of one block as codes, and the blocks of a column put together.
import Exact
import Rules

/// The points of a section, a criterion or the total, for the rows of a block.
struct BlockPoints: Sendable {
    /// As `PointsColumn.Codes` writes them.
    var least: [Int64]
    /// Nil where no row has an interval.
    var most: [Int64]?
    /// By the row of the block.
    var others: [Int: Bounds] = [:]

    init(_ bounds: [Bounds], places: Int) {
        least = Array(repeating: 0, count: bounds.count)
        let scale = Rational(10).power(places) ?? .one
        for (row, bounds) in bounds.enumerated() { set(row, bounds, scale) }
    }

    init(codes: [Int64]) { least = codes }

    /// - Parameter scale: units of a code in one point.
    mutating func set(_ row: Int, _ bounds: Bounds, _ scale: Rational) {
        guard let low = bounds.least, let high = bounds.most, let a = PointsColumn.code(low, scale),
            let b = PointsColumn.code(high, scale), a != b || low == high
        else {
            least[row] = PointsColumn.Codes.elsewhere
            most?[row] = PointsColumn.Codes.elsewhere
            others[row] = bounds
            return
        }
        least[row] = a
        if a != b, most == nil { most = least }
        most?[row] = b
        others[row] = nil
    }
}

extension PointsColumn {
    init(
        _ blocks: [BlockPoints], _ layout: RowLayout, places: Int, recomputed: @escaping @Sendable ([Int]) -> [Bounds]
    ) {
        func joined(_ ofBlock: (BlockPoints) -> [Int64]) -> Codes {
            let narrow = Int64(Int32.min + 1)...Int64(Int32.max)
            if blocks.allSatisfy({ block in
                ofBlock(block).allSatisfy { narrow.contains($0) || $0 == Codes.elsewhere }
            }) {
                return .narrow(
                    Array(unsafeUninitializedCapacity: layout.count) { buffer, count in
                        for (block, points) in blocks.enumerated() {
                            let codes = ofBlock(points)
                            for row in codes.indices {
                                buffer[layout.starts[block] + row] =
                                    codes[row] == Codes.elsewhere ? .min : Int32(truncatingIfNeeded: codes[row])
                            }
                        }
                        count = layout.count
                    })
            }
            var all: [Int64] = []
            all.reserveCapacity(layout.count)
            for block in blocks { all += ofBlock(block) }
            return .wide(all)
        }
        least = joined(\.least)
        most = blocks.contains { $0.most != nil } ? joined { $0.most ?? $0.least } : nil
        others = [:]
        for (block, points) in blocks.enumerated() {
            for (row, bounds) in points.others { others[layout.starts[block] + row] = bounds }
        }
        self.places = places
        self.recomputed = recomputed
    }
}
