// Ranks, ties, grades and flags of the units of a table, each bloc by itself.
import Exact
import Rules

/// Where the units of each bloc stand.
struct ColumnPlaces: Sendable {
    let order: [[UInt32]]
    private let ranks: [ClosedRange<Int>?]
    private let ties: [Bool]
    private let given: [(grades: [Int], none: Bool, flags: [Int], noFlag: Bool)]

    init(_ scores: ColumnScores, names: UnitNames) {
        let edition = scores.form.edition
        var order: [[UInt32]] = []
        var ranks = [ClosedRange<Int>?](repeating: nil, count: scores.layout.count)
        var ties = [Bool](repeating: false, count: scores.layout.count)
        var given = [(grades: [Int], none: Bool, flags: [Int], noFlag: Bool)](
            repeating: ([], true, [], true), count: scores.layout.count)
        for bloc in scores.table.blocs.indices {
            let rows = scores.layout.rows(ofBloc: bloc).sorted { names.precedes($0, $1) }
            let verdicts = rows.map { scores.verdict($0) }
            let contenders = rows.indices.filter { verdicts[$0].vetoes.isEmpty || edition.ranking.vetoed.ranked }
            let certain = contenders.map { edition.ranking.vetoed.ranked || verdicts[$0].undecided.isEmpty }
            let values = contenders.map { scores.values(rows[$0]) }
            let field = Field(values, certain: certain)
            let (best, worst) = (field.surelyAhead(), field.possiblyAhead())
            let bases = contenders.map {
                edition.basis(
                    scores.total[rows[$0]], assigned: scores.assigned(rows[$0]),
                    surelyAssigned: scores.surelyAssigned(rows[$0]))
            }
            let capped = bases.map { basis in edition.gradesAtMost.map { basis.clamped(to: Bounds(most: $0)) } ?? basis
            }
            let grades = Ladder(field, bases: capped, grades: edition.grades, scored: rows.count)
            let flags = Ladder(field, bases: bases, grades: edition.flags, scored: rows.count)
            let shown = contenders.indices.sorted {
                (best[$0], worst[$0]) != (best[$1], worst[$1])
                    ? (best[$0], worst[$0]) < (best[$1], worst[$1]) : Self.precedes(values[$0], values[$1]) ?? ($0 < $1)
            }
            for index in contenders.indices {
                let row = rows[contenders[index]]
                ranks[row] = best[index] + 1...worst[index] + 1
                given[row] = (
                    grades.possible[index], !grades.sure[index] || !certain[index], flags.possible[index],
                    !flags.sure[index] || !certain[index]
                )
            }
            for group in field.ties { for index in group { ties[rows[contenders[index]]] = true } }
            order.append(
                shown.map { UInt32(rows[contenders[$0]]) }
                    + rows.indices.filter { !contenders.contains($0) }.map { UInt32(rows[$0]) })
        }
        self.order = order
        self.ranks = ranks
        self.ties = ties
        self.given = given
    }

    private static func precedes(_ left: [Bounds?], _ right: [Bounds?]) -> Bool? {
        for (a, b) in zip(left, right) {
            let (a, b) = (a ?? Bounds(), b ?? Bounds())
            if a.least != b.least { return b.least.map { least in a.least.map { $0 > least } ?? false } ?? true }
            if a.most != b.most { return a.most.map { most in b.most.map { most > $0 } ?? false } ?? true }
        }
        return nil
    }

    func rank(_ row: Int) -> ClosedRange<Int>? { ranks[row] }
    func isTied(_ row: Int) -> Bool { ties[row] }
    func grades(_ row: Int) -> (possible: [Int], mayHaveNone: Bool) { (given[row].grades, given[row].none) }
    func flags(_ row: Int) -> (possible: [Int], mayHaveNone: Bool) { (given[row].flags, given[row].noFlag) }
}

extension ColumnScores {
    /// The values of the keys in order; larger is better; nil where the figures for it are missing.
    fileprivate func values(_ row: Int) -> [Bounds?] {
        let edition = form.edition
        let place = layout.place(row)
        return edition.ranking.keys.enumerated().map { index, key -> Bounds? in
            let value: Bounds? =
                switch key.subject {
                case .total:
                    edition.basis(total[row], assigned: assigned(row), surelyAssigned: surelyAssigned(row))
                case .section(let id):
                    edition.sections.firstIndex { $0.id == id }.map { sections[$0][row] }
                case .criterion(let id):
                    form.lines.firstIndex { $0.criterion.id == id }.flatMap { criteria[$0]?[row] }
                case .indicator: keys[place.block][index]?[place.row].map { .exactly($0) }
                }
            guard key.isAscending, let value else { return value }
            return Bounds(least: value.most.map { -$0 }, most: value.least.map { -$0 })
        }
    }
}
