// Where each board stands among the others at best and at worst: what ranks and quotas are counted from.
import Exact
import Rules

/// The boards that are ranked, each between two chains of key values: the worst and the best that its figures allow.
///
/// One board is surely ahead of another if its worst chain beats the other's best, and possibly ahead if its best beats
/// the other's worst. All chains stand in one order, so that every count takes a step for each board and not for each pair.
struct Field {
    /// The number of a board's worst chain in the order of all chains: equal chains have the same, larger is better.
    let worst: [Int]
    let best: [Int]
    /// Whether a board is certain to stay in the ranking.
    let certain: [Bool]
    private let levels: Int

    /// - Parameter values: of each board the values of the keys in order, larger is better; nil for anything at all.
    init(_ values: [[Bounds?]], certain: [Bool]) {
        /// Even numbers are worst chains, odd ones best chains. An open end lies beyond every number.
        func compare(_ left: Int, _ right: Int) -> Int {
            for (a, b) in zip(values[left / 2], values[right / 2]) {
                let x = left % 2 == 0 ? a?.least : a?.most
                let y = right % 2 == 0 ? b?.least : b?.most
                let p = x == nil ? left % 2 * 2 - 1 : 0
                let q = y == nil ? right % 2 * 2 - 1 : 0
                if p != q { return p < q ? -1 : 1 }
                if let x, let y, x != y { return x < y ? -1 : 1 }
            }
            return 0
        }
        let order = (0..<2 * values.count).sorted { compare($0, $1) < 0 }
        var numbers = Array(repeating: 0, count: order.count)
        for (previous, next) in zip(order, order.dropFirst()) {
            numbers[next] = numbers[previous] + (compare(previous, next) == 0 ? 0 : 1)
        }
        worst = values.indices.map { numbers[2 * $0] }
        best = values.indices.map { numbers[2 * $0 + 1] }
        self.certain = certain
        levels = (order.last.map { numbers[$0] } ?? 0) + 1
    }

    /// With the numbers of the chains, which an order of them gave from 0 on.
    init(worst: [Int], best: [Int], certain: [Bool]) {
        self.worst = worst
        self.best = best
        self.certain = certain
        levels = max(worst.max() ?? 0, best.max() ?? 0) + 1
    }

    var count: Int { worst.count }

    /// Boards with exactly the same values of all keys, in groups of two and more, best first.
    var ties: [[Int]] {
        // Counted first: of a million boards few are equal to another.
        var counts = Array(repeating: 0, count: levels)
        for board in worst.indices where worst[board] == best[board] { counts[worst[board]] += 1 }
        var groups: [Int: [Int]] = [:]
        for board in worst.indices where worst[board] == best[board] && counts[worst[board]] > 1 {
            groups[worst[board], default: []].append(board)
        }
        return groups.sorted { $0.key > $1.key }.map(\.value)
    }

    // MARK: Counts

    /// For each board, how many of those counted are ahead of it, whatever the missing figures turn out to be.
    func surelyAhead(_ isCounted: (Int) -> Bool = { _ in true }) -> [Int] {
        let tally = Tally(worst, levels) { certain[$0] && isCounted($0) }
        return best.map { tally.above($0) }
    }

    /// The same with those that are equal on every key; never the board itself.
    func surelyNotBehind(_ isCounted: (Int) -> Bool = { _ in true }) -> [Int] {
        let tally = Tally(worst, levels) { certain[$0] && isCounted($0) }
        return best.indices.map { board in
            let itself = worst[board] == best[board] && certain[board] && isCounted(board)
            return tally.above(best[board] - 1) - (itself ? 1 : 0)
        }
    }

    /// For each board, how many others of those counted may be ahead of it.
    func possiblyAhead(_ isCounted: (Int) -> Bool = { _ in true }) -> [Int] {
        let tally = Tally(best, levels, where: isCounted)
        return worst.indices.map { board in
            tally.above(worst[board]) - (best[board] > worst[board] && isCounted(board) ? 1 : 0)
        }
    }

    /// The same with those that may be equal on every key.
    func possiblyNotBehind(_ isCounted: (Int) -> Bool = { _ in true }) -> [Int] {
        let tally = Tally(best, levels, where: isCounted)
        return worst.indices.map { tally.above(worst[$0] - 1) - (isCounted($0) ? 1 : 0) }
    }

    /// How many numbers lie above each.
    private struct Tally {
        /// At `n + 1` how many are above `n`.
        private var counts: [Int]

        init(_ numbers: [Int], _ levels: Int, where isCounted: (Int) -> Bool) {
            counts = Array(repeating: 0, count: levels + 1)
            for (index, number) in numbers.enumerated() where isCounted(index) { counts[number] += 1 }
            for level in stride(from: levels - 1, through: 0, by: -1) { counts[level] += counts[level + 1] }
        }

        func above(_ number: Int) -> Int { counts[number + 1] }
    }
}
