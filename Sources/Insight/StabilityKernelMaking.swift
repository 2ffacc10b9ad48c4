// How a ranking becomes whole numbers, and where it cannot.
import Exact
import Rules
import Scoring

extension StabilityKernel {
    /// What is weighed: each criterion by itself, or the sections that the total is the sum of.
    enum Lines: Sendable { case criteria, sections }

    /// What moves one by one, instead of or beside factors.
    struct Moving {
        /// The lines that move of a board that moves, if only in a key; such a board is like no other.
        var lines: [String: Set<Int>] = [:]
        /// The keys that compare what moves.
        var keys: Set<Int> = []
    }

    /// Nil where votes decide, or numbers could leave 128 bits.
    init?(_ state: ScoredState, _ lines: Lines, scale: Scale, moving: Moving = Moving()) {
        guard state.scorer.votes.isEmpty else { return nil }
        var maker = StabilityMaker(state.scorer.edition, lines, scale: scale, moving: moving)
        for row in state.ranking.rows where row.rank != nil {
            guard maker.add(row.scorecard, state.scorer.values(of: row.scorecard)) else { return nil }
        }
        self.scale = scale
        self.making = maker.making
        self.mode = state.scorer.edition.rounding.mode
        self.step = maker.step
        self.nodes = maker.nodes
        self.cells = maker.cells
        self.keys = maker.keys
        self.weights = maker.weights
        self.boards = maker.boards
        self.passes = maker.finished
    }
}

/// Puts boards into whole numbers one by one.
private struct StabilityMaker {
    typealias Kernel = StabilityKernel

    /// One line of a board before any factor.
    struct Part: Hashable {
        var line: Int
        var node: Int
        var bounds: Bounds
        var isDetermined: Bool
    }

    /// Everything that a pass is made of: equal ones have equal sums with any factors.
    struct Likeness: Hashable {
        var parts: [Part]
        var constants: [Rational?]
        var assigned: [Int]
        var isMost: Bool
    }

    let edition: Edition
    let lines: Kernel.Lines
    let scale: Kernel.Scale
    let moving: Kernel.Moving
    let making: CellMaking
    /// What is rounded, if the ranking is on rounded points.
    let rounding: Rounding?
    let digits: Int
    let step: Int128
    var nodes: [Kernel.Node] = []
    var keys: [(key: Kernel.Key, isAscending: Bool)] = []
    var cells: [Kernel.Cell] = []
    var weights: [[Int64]] = []
    var boards: [(least: Int, most: Int, isCertain: Bool)] = []
    private var passes: [(pass: Kernel.Pass, constants: [Rational?])] = []
    private var likenesses: [Likeness: Int] = [:]
    /// Nodes by the id of their section, and of each line.
    private var nodeOfSection: [String: Int] = [:]
    private var nodeOfLine: [Int] = []
    /// The line of the criterion that a key names.
    private var keyLines: [Int?] = []
    private var fits = true

    init(_ edition: Edition, _ lines: Kernel.Lines, scale: Kernel.Scale, moving: Kernel.Moving) {
        self.moving = moving
        self.edition = edition
        self.lines = lines
        self.scale = scale
        rounding = edition.ranking.on == .rounded && edition.rounding.at != .never ? edition.rounding : nil
        let places = edition.rounding.at == .never ? 0 : edition.rounding.places
        // Beyond eighteen decimals there is no kernel.
        fits = places.magnitude <= 18
        digits = max(9, min(18, places))
        making = CellMaking(scale: scale, rounding: rounding, of: edition.rounding, digits: digits)
        step = fits ? Int128(scale.bottom) * Self.power(digits - max(places, -9)) : 1
        fits = fits && places >= -9
        makeTree()
        makeKeys()
    }

    private static func power(_ exponent: Int) -> Int128 {
        (0..<max(0, exponent)).reduce(1) { power, _ in power * 10 }
    }

    // MARK: What all boards share

    private mutating func makeTree() {
        if lines == .criteria {
            let tops = edition.sections.map { add($0) }
            for top in tops { nodes[top].parent = nodes.count }
        } else {
            for section in edition.sections {
                nodeOfSection[section.id] = nodes.count
                nodeOfLine.append(nodes.count)
                // Its own limits are laid on it before it is weighed.
                nodes.append(
                    Kernel.Node(
                        parent: edition.sections.count, bounds: (nil, nil), isRounded: rounding?.at == .section))
            }
        }
        nodes.append(Kernel.Node(parent: nil, bounds: (nil, nil), isRounded: rounding?.at == .total))
    }

    /// A section with what is in it, inner ones first; lines in the order of the table.
    private mutating func add(_ section: Section) -> Int {
        let own = nodeOfLine.count
        nodeOfLine += section.criteria.map { _ in -1 }
        let inner = section.sections.map { add($0) }
        let number = nodes.count
        for index in section.criteria.indices { nodeOfLine[own + index] = number }
        for index in inner { nodes[index].parent = number }
        if nodeOfSection[section.id] == nil { nodeOfSection[section.id] = number }
        nodes.append(
            Kernel.Node(
                parent: nil, bounds: (units(section.bounds.least), units(section.bounds.most)),
                isRounded: rounding?.at == .section))
        return number
    }

    /// A limit in units; there is no kernel where it is no whole number of them.
    private mutating func units(_ limit: Rational?) -> Int128? {
        guard let limit else { return nil }
        guard let words = (limit * (Rational(10).power(digits) ?? 1)).words, words.bottom == 1,
            words.top.magnitude < 1 << 60
        else {
            fits = false
            return nil
        }
        return Int128(words.top) * Int128(scale.bottom)
    }

    private mutating func makeKeys() {
        let ids = edition.criteria.map(\.id)
        for (number, key) in edition.ranking.keys.enumerated() {
            var line: Int?
            switch key.subject {
            case .total: keys.append((.total, key.isAscending))
            case .section(let id) where edition.sections.contains { $0.id == id }:
                keys.append((.node(nodeOfSection[id] ?? 0), key.isAscending))
            case .criterion(let id) where lines == .criteria && ids.contains(id):
                line = ids.firstIndex(of: id)
                keys.append((.line, key.isAscending))
            // The values of the others are the same whatever the weights, and turned round already.
            case .section, .criterion, .indicator:
                keys.append((moving.keys.contains(number) ? .moving : .constant, false))
            }
            keyLines.append(line)
        }
    }

    // MARK: Boards

    /// - Returns: whether the board fits into whole numbers.
    mutating func add(_ card: Scorecard, _ values: [Bounds?]) -> Bool {
        let parts = lines == .criteria ? criteria(card) : sections(card)
        guard let assigned = assigned(card) else { return false }
        let lines = moving.lines[card.board]
        let least = pass(parts, values, assigned, lines, isMost: false)
        let isOne = parts.allSatisfy { $0.bounds.number != nil } && values.allSatisfy { $0?.number != nil }
        let most = isOne ? least : pass(parts, values, assigned, lines, isMost: true)
        boards.append((least, most, edition.ranking.vetoed.ranked || card.undecidedVetoes.isEmpty))
        return fits
    }

    private func criteria(_ card: Scorecard) -> [Part] {
        card.criteria.enumerated().map { line, score in
            let isDetermined = if case .undetermined = score.state { false } else { true }
            return Part(
                line: line, node: nodeOfLine[line], bounds: score.points.exact, isDetermined: isDetermined)
        }
    }

    private func sections(_ card: Scorecard) -> [Part] {
        zip(edition.sections, card.sections).enumerated().map { line, pair in
            let sum = edition.ranking.on == .rounded ? pair.1.sum.rounded : pair.1.sum.exact
            return Part(
                line: line, node: nodeOfLine[line], bounds: sum.clamped(to: pair.0.bounds), isDetermined: true)
        }
    }

    /// The numbers of the weights that the total is divided by where it is 0 or more and where it is less, for the least
    /// and the most; nil where a board has none.
    private mutating func assigned(_ card: Scorecard) -> (all: Int, sure: Int)? {
        guard edition.ranking.notAssigned == .percent else { return (0, 0) }
        guard !card.assigned.isZero, !card.surelyAssigned.isZero else { return nil }
        let (all, sure): ([Rational], [Rational])
        if lines == .criteria {
            // As scorecards count: content alone.
            let counted = zip(edition.criteria, card.criteria).map { $0.kind == .content ? $1 : nil }
            all = counted.map { $0.flatMap { $0.isAssigned ? $0.available : nil } ?? 0 }
            sure = counted.map { $0.flatMap { $0.isSurelyAssigned ? $0.available : nil } ?? 0 }
        } else {
            all = card.sections.map(\.assigned)
            sure = card.sections.map(\.surelyAssigned)
        }
        guard let all = number(ofWeights: all), let sure = number(ofWeights: sure) else { return nil }
        return (all, sure)
    }

    private mutating func number(ofWeights points: [Rational]) -> Int? {
        let whole = points.compactMap { ($0 * 1_000).words }.filter { $0.bottom == 1 && $0.top.magnitude < 1 << 40 }
        guard whole.count == points.count else { return nil }
        let vector = whole.map(\.top)
        if let known = weights.firstIndex(of: vector) { return known }
        weights.append(vector)
        return weights.count - 1
    }

    private mutating func pass(
        _ parts: [Part], _ values: [Bounds?], _ assigned: (all: Int, sure: Int), _ moved: Set<Int>?, isMost: Bool
    ) -> Int {
        let start = cells.count
        var open = nodes.map { _ in false }
        var load: Int128 = 0
        var places: [Int: Int] = [:]
        let lines = moved ?? []
        let still = parts.filter { !lines.contains($0.line) }
        var slots = start..<start
        for (position, part) in (still + parts.filter { lines.contains($0.line) }).enumerated() {
            if position == still.count { slots = cells.count..<cells.count }
            guard let number = isMost ? part.bounds.most : part.bounds.least else {
                open[part.node] = true
                continue
            }
            guard !number.isZero || position >= still.count else { continue }
            places[part.line] = cells.count
            guard let cell = cell(part, number, isMost: isMost) else {
                fits = false
                continue
            }
            cells.append(cell)
            // A word times a factor below 2^52, and a step below 2^114: no sum of two of them overflows.
            load = min(1 << 120, load + (Int128(cell.units.magnitude) + 1) * Int128(scale.greatest) + step)
        }
        if !lines.isEmpty { slots = slots.lowerBound..<cells.count }
        // What moves fits a word, too, with the factor 1.
        fits = fits && load < 1 << 120 && (lines.isEmpty || scale.greatest == 1 && parts.count < 1 << 20)
        for (index, node) in nodes.enumerated() where open[index] {
            if let parent = node.parent, (isMost ? node.bounds.most : node.bounds.least) == nil { open[parent] = true }
        }
        let constants = zip(keys, values).map { key, value -> Rational? in
            if case .constant = key.key { isMost ? value?.most : value?.least } else { nil }
        }
        let pass = Kernel.Pass(
            isMost: isMost, cells: start..<cells.count, slots: slots,
            slotOfLine: places.filter { lines.contains($0.key) },
            open: open,
            assigned: isMost
                ? (above: assigned.sure, below: assigned.all) : (above: assigned.all, below: assigned.sure),
            constants: [],
            keyCells: keyLines.map { $0.flatMap { places[$0] } },
            openKeys: keyLines.map { line in
                line.map { (isMost ? parts[$0].bounds.most : parts[$0].bounds.least) == nil } ?? false
            },
            likeness: moved == nil
                ? likeness(parts, constants, [assigned.all, assigned.sure], isMost: isMost) : -1 - passes.count)
        passes.append((pass, constants))
        return passes.count - 1
    }

    private mutating func likeness(
        _ parts: [Part], _ constants: [Rational?], _ assigned: [Int], isMost: Bool
    ) -> Int {
        let likeness = Likeness(parts: parts, constants: constants, assigned: assigned, isMost: isMost)
        if let known = likenesses[likeness] { return known }
        likenesses[likeness] = likenesses.count
        return likenesses.count - 1
    }

    private func cell(_ part: Part, _ number: Rational, isMost: Bool) -> Kernel.Cell? {
        guard lines == .criteria else { return making.cell(line: part.line, node: part.node, number, nil) }
        // What is open may come to anything before rounding and after, also where the ranking is on exact points.
        let rounding = part.isDetermined ? rounding : edition.rounding
        guard var cell = making.cell(line: part.line, node: part.node, number, rounding) else { return nil }
        guard !part.isDetermined, rounding?.at == .criterion else { return cell }
        guard (number * (Rational(10).power(digits) ?? 1)).isInteger else { return nil }
        cell.kind = .widened(isMost: isMost)
        return cell
    }

    /// The passes, with the values of keys that no weight moves as numbers in order.
    var finished: [Kernel.Pass] {
        let ranks = keys.indices.map { key in
            let values = Set(passes.compactMap { $0.constants[key] }).sorted()
            return Dictionary(uniqueKeysWithValues: values.enumerated().map { ($0.element, $0.offset) })
        }
        return passes.map { pass, constants in
            var pass = pass
            pass.constants = constants.enumerated().map { key, value in value.flatMap { ranks[key][$0] } }
            return pass
        }
    }
}
