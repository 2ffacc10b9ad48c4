// Ranks, ties, grades and flags of the units of a table, each bloc by itself.
import Exact
import Rules

/// Where the units of all blocs stand.
struct ColumnPlaces: Sendable {
    let order: [[UInt32]]
    /// The best rank of each row, and whether it is tied; 0 for a unit that is not ranked.
    let ranks: [UInt32]
    /// The worst rank of each row, where one may have several.
    let worst: [UInt32]?
    private let grades: Rungs
    private let flags: Rungs
    private let scores: ColumnScores

    static let tie: UInt32 = 1 << 31

    init(_ scores: ColumnScores, names: UnitNames) {
        self.scores = scores
        let count = scores.layout.count
        let blocs = concurrentMap(scores.table.blocs.count) { BlocPlaces($0, scores, names: names) }
        order = blocs.map(\.order)
        var ranks = [UInt32](repeating: 0, count: count)
        var worst = blocs.contains { $0.worst != nil } ? ranks : nil
        for (bloc, places) in blocs.enumerated() {
            let rows = scores.layout.rows(ofBloc: bloc)
            ranks.replaceSubrange(rows, with: places.best)
            worst?.replaceSubrange(rows, with: places.worst ?? places.best.map { $0 & ~Self.tie })
        }
        self.ranks = ranks
        self.worst = worst
        let edition = scores.form.edition
        grades = Rungs(edition.grades, atMost: edition.gradesAtMost, blocs.map(\.grades), scores)
        flags = Rungs(edition.flags, atMost: nil, blocs.map(\.flags), scores)
    }

    func rank(_ row: Int) -> ClosedRange<Int>? {
        let best = Int(ranks[row] & ~Self.tie)
        return best == 0 ? nil : best...(worst.map { Int($0[row]) } ?? best)
    }

    func isTied(_ row: Int) -> Bool { ranks[row] & Self.tie != 0 }

    func grades(_ row: Int) -> (possible: [Int], mayHaveNone: Bool) { given(row, grades) }
    func flags(_ row: Int) -> (possible: [Int], mayHaveNone: Bool) { given(row, flags) }

    func awaitsVote(_ row: Int, onFlag: Bool) -> Bool { (onFlag ? flags : grades).awaitsVote(row, scores) }
    func awaitsVotes(bloc: Int) -> Bool { grades.awaitsVotes(bloc: bloc) || flags.awaitsVotes(bloc: bloc) }

    private func given(_ row: Int, _ rungs: Rungs) -> (possible: [Int], mayHaveNone: Bool) {
        guard ranks[row] != 0 else { return ([], true) }
        var given = rungs.given(row, scores)
        if !scores.isCertain(row) { given.mayHaveNone = true }
        return given
    }
}

/// Where the units of one bloc stand.
private struct BlocPlaces: Sendable {
    var order: [UInt32]
    /// By the rows of the bloc.
    var best: [UInt32]
    var worst: [UInt32]?
    var grades: Rungs.Masks?
    var flags: Rungs.Masks?

    init(_ bloc: Int, _ scores: ColumnScores, names: UnitNames) {
        let rows = scores.layout.rows(ofBloc: bloc)
        let first = rows.lowerBound
        let isClear = scores.table.blocs[bloc].allSatisfy { scores.isClear(block: $0) }
        var contenders = Array(0..<UInt32(rows.count))
        var certain = true
        var kept: [UInt32] = []
        if !isClear, !scores.form.edition.ranking.vetoed.ranked {
            contenders = contenders.filter { scores.verdict(first + Int($0)).vetoes.isEmpty }
            certain = contenders.allSatisfy { scores.isCertain(first + Int($0)) }
            if contenders.count < rows.count {
                kept = rows.indices.map { UInt32($0 - first) }.filter {
                    !scores.verdict(first + Int($0)).vetoes.isEmpty
                }
            }
        }
        let keys = scores.form.edition.ranking.keys.indices.map { scores.key($0, bloc: bloc) }
        best = Array(repeating: 0, count: rows.count)
        let field: Field
        var order: [UInt32]
        if certain, keys.allSatisfy(\.isSettled) {
            (order, field) = Self.settled(contenders, keys, &best, needsField: scores.hasQuotas)
                .named(names, first: first)
        } else {
            var worst = best
            (order, field) = Self.open(contenders, keys, scores, first, &best, &worst)
                .named(names, first: first)
            self.worst = worst
        }
        if !kept.isEmpty { order += names.sorted(kept, first: first) }
        self.order = first == 0 ? order : order.map { $0 + UInt32(first) }
        guard scores.hasQuotas else { return }
        grades = Rungs.Masks(scores.grades, field, contenders, bloc, rows.count, scores)
        flags = Rungs.Masks(scores.flags, field, contenders, bloc, rows.count, scores)
    }

    /// An order in which some items are equal.
    private struct Shown {
        var order: RunOrder
        var field: Field

        /// Equal units stand by their names.
        func named(_ names: UnitNames, first: Int) -> ([UInt32], Field) {
            var items = order.items
            names.sort(&items, runs: order.open, first: first)
            return (items, field)
        }
    }

    /// Where every number is known: one order, in which equal units share their rank.
    private static func settled(
        _ contenders: [UInt32], _ keys: [KeyColumn], _ best: inout [UInt32], needsField: Bool
    ) -> Shown {
        var order = RunOrder(contenders)
        for key in keys where !order.open.isEmpty {
            order.refine(
                { key.sortKey(Int($0), isBest: true) },
                exact: { groups in
                    key.exactPlaces(groups.map { $0.map { KeyColumn.End(row: Int($0), isMost: false) } })
                })
        }
        for (position, row) in order.items.enumerated() { best[Int(row)] = UInt32(position + 1) }
        for run in order.open {
            for position in run { best[Int(order.items[position])] = UInt32(run.lowerBound + 1) | 1 << 31 }
        }
        guard needsField else { return Shown(order: order, field: Field(worst: [], best: [], certain: [])) }
        // In the field larger is better.
        let numbers = order.numbers(count: best.count)
        let top = contenders.count
        let levels = contenders.map { top - numbers[Int($0)] }
        return Shown(
            order: order,
            field: Field(worst: levels, best: levels, certain: Array(repeating: true, count: contenders.count)))
    }

    /// Where figures are missing: each unit from the worst chain of keys that is possible to the best.
    private static func open(
        _ contenders: [UInt32], _ keys: [KeyColumn], _ scores: ColumnScores, _ first: Int, _ best: inout [UInt32],
        _ worst: inout [UInt32]
    ) -> Shown {
        let count = contenders.count
        /// Even items are worst ends, odd ones best ends.
        func end(_ item: UInt32, _ key: KeyColumn) -> KeyColumn.End {
            KeyColumn.End(row: Int(contenders[Int(item / 2)]), isMost: (item & 1 == 1) != key.isAscending)
        }
        let ends = Array(0..<UInt32(2 * count))
        let single = keys.map { key -> [Int] in
            var order = RunOrder(ends)
            order.refine(
                { key.sortKey(Int(contenders[Int($0 / 2)]), isBest: $0 & 1 == 1) },
                exact: { groups in key.exactPlaces(groups.map { $0.map { end($0, key) } }) })
            return order.numbers(count: 2 * count)
        }
        var chains = RunOrder(ends)
        for numbers in single { chains.refine { Int64(numbers[Int($0)]) } }
        let numbers = chains.numbers(count: 2 * count)
        let field = Field(
            worst: (0..<count).map { 2 * count - numbers[2 * $0] },
            best: (0..<count).map { 2 * count - numbers[2 * $0 + 1] },
            certain: contenders.map { scores.isCertain(first + Int($0)) })
        let ahead = field.surelyAhead()
        let possibly = field.possiblyAhead()
        for (index, row) in contenders.enumerated() {
            best[Int(row)] = UInt32(ahead[index] + 1)
            worst[Int(row)] = UInt32(possibly[index] + 1)
        }
        for group in field.ties { for index in group { best[Int(contenders[index])] |= 1 << 31 } }
        // Shown by rank, then by what is sure on each key, then by what is possible.
        var order = RunOrder(Array(0..<UInt32(count)))
        order.refine { Int64(ahead[Int($0)]) }
        order.refine { Int64(possibly[Int($0)]) }
        for numbers in single {
            order.refine { Int64(numbers[2 * Int($0)]) }
            order.refine { Int64(numbers[2 * Int($0) + 1]) }
        }
        return Shown(order: order.renamed { contenders[Int($0)] }, field: field)
    }
}

extension ColumnScores {
    /// Whether a unit is certain to stay in the ranking.
    func isCertain(_ row: Int) -> Bool {
        form.edition.ranking.vetoed.ranked || isClear(block: layout.place(row).block) || verdict(row).undecided.isEmpty
    }

    var grades: [Grade] { form.edition.grades }
    var flags: [Grade] { form.edition.flags }
    var hasQuotas: Bool { (grades + flags).contains { $0.quota != nil } }
}
