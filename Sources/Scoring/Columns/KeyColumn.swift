// One key of the ranking for the units of a bloc, as integers that stand in the order of its numbers.
import Exact
import Rules

/// The values of a key for the rows of a bloc; larger is better once `sign` is applied.
struct KeyColumn {
    /// By the rows of the bloc; equal odd codes may belong to different numbers, and need `exact`.
    let least: [Int64]
    /// Nil where every row has one number.
    let most: [Int64]?
    let isAscending: Bool
    /// The numbers of ends of rows: what odd codes are compared by.
    let exact: (_ ends: [End]) -> [Rational]

    struct End {
        var row: Int
        var isMost: Bool
    }

    /// In place of the code of an end that is open: beyond all codes, which fill half of the integers at most. Both are
    /// even: open ends are equal to each other, and have no numbers to be compared by.
    static let lowest = -highest
    static let highest = Int64.max - 1

    /// Whether every row has one number.
    var isSettled: Bool { most == nil }

    /// A key for sorting the best first.
    func sortKey(_ row: Int, isBest: Bool) -> Int64 {
        // The better end of an ascending key is its least, and small codes are better then.
        isAscending
            ? (isBest ? least[row] : most?[row] ?? least[row]) : -(isBest ? most?[row] ?? least[row] : least[row])
    }

    /// The places among each other of ends that are too close for their codes, the best first.
    func exactPlaces(_ groups: [[End]]) -> [[Int]] {
        let numbers = exact(groups.flatMap { $0 })
        var start = 0
        return groups.map { group in
            let own = Array(numbers[start..<start + group.count])
            start += group.count
            let order = own.indices.sorted { isAscending ? own[$0] < own[$1] : own[$0] > own[$1] }
            var places = Array(repeating: 0, count: own.count)
            for (previous, next) in zip(order, order.dropFirst()) {
                places[next] = places[previous] + (own[previous] == own[next] ? 0 : 1)
            }
            return places
        }
    }
}

extension KeyColumn {
    /// A column of points.
    init(_ column: PointsColumn, rows: Range<Int>, isAscending: Bool) {
        let scale = Rational(10).power(column.places) ?? .one
        var least = rows.map { column.least[$0] }
        var most = column.most.map { most in rows.map { most[$0] } }
        // Intervals of other blocs do not matter here.
        if most == least { most = nil }
        var fits = true
        if !column.others.isEmpty, least.contains(PointsColumn.Codes.elsewhere) {
            var high = most ?? least
            for row in least.indices where least[row] == PointsColumn.Codes.elsewhere {
                let bounds = column.others[rows.lowerBound + row] ?? Bounds()
                let a = bounds.least.map { PointsColumn.code($0, scale) } ?? Self.lowest
                let b = bounds.most.map { PointsColumn.code($0, scale) } ?? Self.highest
                if a == nil || b == nil { fits = false }
                (least[row], high[row]) = (a ?? 0, b ?? 0)
            }
            // Ends with the same code may be two numbers.
            most = high
        }
        if fits {
            self.init(least: least, most: most, isAscending: isAscending) { ends in
                let bounds = column.bounds(ends.map { rows.lowerBound + $0.row })
                return zip(ends, bounds).map { ($0.isMost ? $1.most : $1.least) ?? 0 }
            }
        } else {
            self.init(column.bounds(Array(rows)), isAscending: isAscending)
        }
    }

    /// Any bounds; nil ends are open.
    init(_ bounds: [Bounds], isAscending: Bool) {
        // Six decimals tell nearly all numbers apart; those that do not fit are numbered in their order.
        let scale = Rational(1_000_000)
        var least = [Int64](repeating: 0, count: bounds.count)
        var most: [Int64]?
        func code(_ number: Rational?, _ open: Int64) -> Int64? { number.map { PointsColumn.code($0, scale) } ?? open }
        for (row, bound) in bounds.enumerated() {
            guard let a = code(bound.least, Self.lowest), let b = code(bound.most, Self.highest) else {
                self.init(numbering: bounds, isAscending: isAscending)
                return
            }
            least[row] = a
            if bound.least == nil || bound.least != bound.most, most == nil { most = least }
            most?[row] = b
        }
        self.init(least: least, most: most, isAscending: isAscending, exact: Self.ends(of: bounds))
    }

    private static func ends(of bounds: [Bounds]) -> ([End]) -> [Rational] {
        { ends in ends.map { ($0.isMost ? bounds[$0.row].most : bounds[$0.row].least) ?? 0 } }
    }

    /// Numbers by their places among each other: even, so that equal ones are the same number.
    private init(numbering bounds: [Bounds], isAscending: Bool) {
        let numbers = bounds.flatMap { [$0.least, $0.most] }.compactMap { $0 }.sorted()
        var places: [Rational: Int64] = [:]
        for number in numbers where places[number] == nil { places[number] = Int64(places.count) * 2 }
        self.init(
            least: bounds.map { $0.least.flatMap { places[$0] } ?? Self.lowest },
            most: bounds.contains { $0.number == nil }
                ? bounds.map { $0.most.flatMap { places[$0] } ?? Self.highest } : nil,
            isAscending: isAscending, exact: Self.ends(of: bounds))
    }

    /// Figures in columns, by the blocks of a bloc.
    init(_ vectors: [NumberVector], counts: [Int], isAscending: Bool) {
        self.init(
            zip(vectors, counts).flatMap { vector, count in
                (0..<count).map { row in vector[row].map { .exactly($0) } ?? Bounds() }
            }, isAscending: isAscending)
    }
}

extension ColumnScores {
    /// One key for the rows of a bloc.
    func key(_ index: Int, bloc: Int) -> KeyColumn {
        let key = form.edition.ranking.keys[index]
        let rows = layout.rows(ofBloc: bloc)
        let column: PointsColumn?
        switch key.subject {
        case .total: return basisColumn(bloc, isAscending: key.isAscending)
        case .section(let id): column = form.edition.sections.firstIndex { $0.id == id }.map { sections[$0] }
        case .criterion(let id):
            column = form.lines.firstIndex { $0.criterion.id == id }.flatMap { criteria[$0] }
        case .indicator:
            let blocks = table.blocs[bloc]
            let vectors = blocks.compactMap { keys[$0][index] }
            guard vectors.count == blocks.count else { return open(rows.count, key) }
            return KeyColumn(vectors, counts: blocks.map { table.blockCounts[$0] }, isAscending: key.isAscending)
        }
        guard let column else { return open(rows.count, key) }
        return KeyColumn(column, rows: rows, isAscending: key.isAscending)
    }

    private func open(_ count: Int, _ key: RankingRule.Key) -> KeyColumn {
        KeyColumn(Array(repeating: Bounds(), count: count), isAscending: key.isAscending)
    }

    /// Totals, or percent of assigned points: where all units have the same points assigned, totals stand in the same
    /// order.
    func basisColumn(_ bloc: Int, isAscending: Bool) -> KeyColumn {
        let rows = layout.rows(ofBloc: bloc)
        guard !comparesTotals(bloc) else { return KeyColumn(total, rows: rows, isAscending: isAscending) }
        let totals = total.bounds(Array(rows))
        return KeyColumn(
            zip(rows, totals).map { row, total in
                form.edition.basis(total, assigned: assigned(row), surelyAssigned: surelyAssigned(row))
            }, isAscending: isAscending)
    }

    func comparesTotals(_ bloc: Int) -> Bool {
        form.edition.ranking.notAssigned == .points
            || (isFullyAssigned(blocks: table.blocs[bloc]) && plan.stated.sign >= 0)
    }
}
