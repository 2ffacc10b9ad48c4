// One sample after the other: sums, keys, the order of the boards, and the ranks that follow from it.
import Exact
import Scoring

/// Room in which samples are computed, one after the other; each piece of the work has its own.
struct StabilityRoom {
    private let kernel: StabilityKernel
    private var cells: [StabilityKernel.Cell]
    /// By pass, then node: the sums of all that does not move; empty where everything does.
    private var base: [(low: Int128, high: Int128)] = []
    /// By node: the sum of the pass at hand, between two numbers.
    private var low: [Int128]
    private var high: [Int128]
    /// By pass, then key.
    private var values: [Value]
    /// By kind of board: what percents are of.
    private var divisors: [Int128]
    /// Chains of keys: of each board that for its worst and, if it has another, that for its best.
    private let chains: [(board: Int, isMost: Bool)]
    private let worst: [Int]
    private let best: [Int]
    private var order: [Int]
    private var numbers: [Int]
    private var isTooClose = false

    /// A number between two others, divided by one that is above 0; open beyond all numbers where `end` is not 0.
    private struct Value {
        var end = 0
        var low: Int128 = 0
        var high: Int128 = 0
        var divisor: Int128 = 1

        var negated: Value { Value(end: -end, low: -high, high: -low, divisor: divisor) }
    }

    init(_ kernel: StabilityKernel) {
        self.kernel = kernel
        cells = kernel.cells
        low = kernel.nodes.map { _ in 0 }
        high = low
        values = Array(repeating: Value(), count: kernel.passes.count * kernel.keys.count)
        divisors = kernel.weights.map { _ in 1 }
        var chains: [(board: Int, isMost: Bool)] = []
        var (worst, best): ([Int], [Int]) = ([], [])
        for (number, board) in kernel.boards.enumerated() {
            worst.append(chains.count)
            chains.append((number, false))
            if board.most != board.least { chains.append((number, true)) }
            best.append(chains.count - 1)
        }
        self.chains = chains
        self.worst = worst
        self.best = best
        order = Array(chains.indices)
        numbers = chains.map { _ in 0 }
    }

    /// From now on only slots move.
    mutating func fold(_ factors: [Int64]) {
        for pass in kernel.passes {
            for node in low.indices { (low[node], high[node]) = (0, 0) }
            sum(pass.cells.lowerBound..<pass.slots.lowerBound, factors)
            if pass.slots.isEmpty { sum(pass.slots.lowerBound..<pass.cells.upperBound, factors) }
            for node in low.indices { base.append((low[node], high[node])) }
        }
    }

    /// Puts other points into a line of a board that moves.
    /// - Returns: false where the board has no such line, or they do not fit.
    mutating func put(_ number: Rational, line: Int, board: Int) -> Bool {
        let ends = kernel.boards[board]
        guard let slot = kernel.passes[ends.least].slotOfLine[line],
            let cell = kernel.making.cell(
                line: line, node: cells[slot].node, number, kernel.making.rounding)
        else { return false }
        cells[slot] = cell
        if ends.most != ends.least {
            guard let slot = kernel.passes[ends.most].slotOfLine[line] else { return false }
            cells[slot] = cell
        }
        return true
    }

    /// Where the boards stand, in the kernel's order, with factors by line; nil where numbers are too close to compare.
    mutating func ranks(_ factors: [Int64]) -> [ClosedRange<Int>]? {
        isTooClose = false
        if kernel.weights.count > 1 {
            for (index, weights) in kernel.weights.enumerated() {
                var sum: Int128 = 0
                for line in weights.indices { sum += Int128(weights[line]) * Int128(factors[line]) }
                divisors[index] = sum
            }
        }
        for pass in kernel.passes.indices { add(pass, factors) }
        return isTooClose ? nil : rank()
    }

    // MARK: Sums

    private mutating func add(_ number: Int, _ factors: [Int64]) {
        let pass = kernel.passes[number]
        if base.isEmpty {
            for node in low.indices { (low[node], high[node]) = (0, 0) }
            sum(pass.cells, factors)
        } else {
            for node in low.indices { (low[node], high[node]) = base[number * low.count + node] }
            sum(pass.slots, factors)
        }
        let first = number * kernel.keys.count
        for index in kernel.nodes.indices {
            let node = kernel.nodes[index]
            if pass.open[index] {
                guard let limit = pass.isMost ? node.bounds.most : node.bounds.least else { continue }
                (low[index], high[index]) = (limit, limit)
            }
            close(index, node)
            if let parent = node.parent {
                low[parent] += low[index]
                high[parent] += high[index]
            }
        }
        for (index, key) in kernel.keys.enumerated() {
            values[first + index] = value(of: key.key, index, pass, factors)
        }
    }

    @inline(__always)
    private mutating func sum(_ range: Range<Int>, _ factors: [Int64]) {
        for index in range {
            let cell = cells[index]
            let (a, b) = value(cell, factors[cell.line])
            low[cell.node] += a
            high[cell.node] += b
        }
    }

    /// Lays the limits of a sum on it, and rounds it.
    private mutating func close(_ index: Int, _ node: StabilityKernel.Node) {
        if let least = node.bounds.least {
            low[index] = max(low[index], least)
            high[index] = max(high[index], least)
        }
        if let most = node.bounds.most {
            low[index] = min(low[index], most)
            high[index] = min(high[index], most)
        }
        guard node.isRounded else { return }
        let rounded = kernel.step.quotient(of: low[index], kernel.mode)
        if low[index] != high[index], rounded != kernel.step.quotient(of: high[index], kernel.mode) {
            isTooClose = true
        }
        low[index] = rounded * kernel.step
        high[index] = low[index]
    }

    @inline(__always)
    private func value(_ cell: StabilityKernel.Cell, _ factor: Int64) -> (Int128, Int128) {
        switch cell.kind {
        case .plain(let isCut):
            let low = Int128(cell.units) * Int128(factor)
            return (low, isCut ? low + Int128(factor) : low)
        case .rounded:
            let units = rounded(cell.top &* factor, Int64(truncatingIfNeeded: cell.bottom))
            let value = Int128(units) * kernel.step
            return (value, value)
        case .roundedWide:
            let value = cell.bottom.quotient(of: Int128(cell.top) * Int128(factor), kernel.mode) * kernel.step
            return (value, value)
        case .widened(let isMost):
            let plain = Int128(cell.units) * Int128(factor)
            let rounded = cell.bottom.quotient(of: Int128(cell.top) * Int128(factor), kernel.mode) * kernel.step
            let value = isMost ? max(plain, rounded) : min(plain, rounded)
            return (value, value)
        }
    }

    /// A quotient of words, whose divisor is above 0, made whole.
    @inline(__always)
    private func rounded(_ top: Int64, _ bottom: Int64) -> Int64 {
        let (whole, rest) = top.quotientAndRemainder(dividingBy: bottom)
        if rest == 0 { return whole }
        let away = top < 0 ? whole - 1 : whole + 1
        let part = Int64(rest.magnitude)
        let other = bottom - part
        switch kernel.mode {
        case .up: return away
        case .down: return whole
        case .halfUp: return part >= other ? away : whole
        case .halfDown: return part > other ? away : whole
        case .halfEven: return part > other || (part == other && whole & 1 != 0) ? away : whole
        case .floor: return top < 0 ? away : whole
        case .ceiling: return top < 0 ? whole : away
        }
    }

    // MARK: Keys

    private func value(
        of key: StabilityKernel.Key, _ index: Int, _ pass: StabilityKernel.Pass, _ factors: [Int64]
    ) -> Value {
        let end = pass.isMost ? 1 : -1
        switch key {
        case .constant:
            guard let number = pass.constants[index] else { return Value(end: end) }
            return Value(low: Int128(number), high: Int128(number))
        case .moving: return Value(low: -.max, high: .max)
        case .line:
            if pass.openKeys[index] { return Value(end: end) }
            guard let cell = pass.keyCells[index].map({ cells[$0] }) else { return Value() }
            let (low, high) = value(cell, factors[cell.line])
            return Value(low: low, high: high)
        case .node(let node): return sum(node, pass, end)
        case .total:
            var total = sum(kernel.nodes.count - 1, pass, end)
            guard total.end == 0, kernel.weights.count > 1 else { return total }
            // Between two numbers on both sides of 0 there is no telling what to divide by.
            guard total.low >= 0 || total.high < 0 || pass.assigned.above == pass.assigned.below else {
                return Value(low: -.max, high: .max)
            }
            total.divisor = divisors[total.low >= 0 ? pass.assigned.above : pass.assigned.below]
            return total
        }
    }

    private func sum(_ node: Int, _ pass: StabilityKernel.Pass, _ end: Int) -> Value {
        let bounds = kernel.nodes[node].bounds
        if pass.open[node], (pass.isMost ? bounds.most : bounds.least) == nil { return Value(end: end) }
        return Value(low: low[node], high: high[node])
    }

    // MARK: Order

    private mutating func rank() -> [ClosedRange<Int>]? {
        var tooClose = false
        // The order of the sample before is a good start: most boards stand where they stood.
        var order = self.order
        order.sort { compare($0, $1, &tooClose) < 0 }
        var level = 0
        for index in order.indices {
            if index > 0, compare(order[index - 1], order[index], &tooClose) != 0 { level += 1 }
            numbers[order[index]] = level
        }
        self.order = order
        guard !tooClose else { return nil }
        // How many boards stand above each level: for certain with their worst, possibly with their best.
        var sure = Array(repeating: 0, count: level + 2)
        var possible = sure
        for board in worst.indices {
            if kernel.boards[board].isCertain { sure[numbers[worst[board]]] += 1 }
            possible[numbers[best[board]]] += 1
        }
        for index in stride(from: level, through: 0, by: -1) {
            sure[index] += sure[index + 1]
            possible[index] += possible[index + 1]
        }
        return worst.indices.map { board in
            let (bottom, top) = (numbers[worst[board]], numbers[best[board]])
            let itself = top > bottom ? 1 : 0
            return sure[top + 1] + 1...possible[bottom + 1] - itself + 1
        }
    }

    /// Below 0 where the first chain is behind.
    private func compare(_ left: Int, _ right: Int, _ tooClose: inout Bool) -> Int {
        if left == right { return 0 }
        let (a, b) = (chains[left], chains[right])
        let boards = (kernel.boards[a.board], kernel.boards[b.board])
        if a.isMost == b.isMost,
            kernel.passes[boards.0.least].likeness == kernel.passes[boards.1.least].likeness,
            kernel.passes[boards.0.most].likeness == kernel.passes[boards.1.most].likeness
        {
            return 0
        }
        for key in kernel.keys.indices {
            let order = compare(value(a, key), value(b, key), &tooClose)
            if order != 0 { return order }
            if tooClose { return 0 }
        }
        return 0
    }

    @inline(__always)
    private func value(_ chain: (board: Int, isMost: Bool), _ key: Int) -> Value {
        let board = kernel.boards[chain.board]
        let isAscending = kernel.keys[key].isAscending
        let pass = chain.isMost != isAscending ? board.most : board.least
        let value = values[pass * kernel.keys.count + key]
        return isAscending ? value.negated : value
    }

    private func compare(_ a: Value, _ b: Value, _ tooClose: inout Bool) -> Int {
        if a.end != b.end { return a.end < b.end ? -1 : 1 }
        if a.end != 0 { return 0 }
        if a.divisor == b.divisor {
            if a.high < b.low { return -1 }
            if b.high < a.low { return 1 }
            if a.low == a.high, b.low == b.high { return 0 }
            tooClose = true
            return 0
        }
        func times(_ number: Int128, _ factor: Int128) -> Int128? {
            let (product, overflow) = number.multipliedReportingOverflow(by: factor)
            return overflow ? nil : product
        }
        guard let aLow = times(a.low, b.divisor), let aHigh = times(a.high, b.divisor),
            let bLow = times(b.low, a.divisor), let bHigh = times(b.high, a.divisor)
        else {
            tooClose = true
            return 0
        }
        if aHigh < bLow { return -1 }
        if bHigh < aLow { return 1 }
        tooClose = tooClose || aLow != aHigh || bLow != bHigh
        return 0
    }
}
