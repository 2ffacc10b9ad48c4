// Points of all units of a table, block by block on all cores.
import Exact
import Rules

/// What the scorecards of the units say, bloc-wide figures, vetoes and keys among it; ranks come after.
struct ColumnScores: Sendable {
    let form: ColumnForm
    let table: ColumnTable
    let layout: RowLayout
    let sections: [PointsColumn]
    let total: PointsColumn
    /// The points of criteria that are keys of the ranking, by their lines.
    let criteria: [Int: PointsColumn]
    /// Of each block what the indicator keys compare, by key.
    let keys: [[NumberVector?]]
    private let notes: [BlockNotes]
    let plan: PointsPlan
    let evaluator: ColumnEvaluator

    init(_ form: ColumnForm, _ table: ColumnTable, progress: (@Sendable (Double) -> Void)?) {
        self.form = form
        self.table = table
        let layout = RowLayout(table)
        let evaluator = ColumnEvaluator(form, table)
        let plan = PointsPlan(form.edition)
        let keyLines = form.edition.ranking.keys.compactMap { key -> Int? in
            guard case .criterion(let id) = key.subject else { return nil }
            return form.lines.firstIndex { $0.criterion.id == id }
        }
        let scorer = BlockScorer(form, plan, keyLines: keyLines)
        let blocks = concurrentMap(table.blockCounts.count, progress: progress) { block in
            scorer.score(evaluator.block(block))
        }
        self.layout = layout
        self.plan = plan
        self.evaluator = evaluator
        /// What is too long for a column is worked out again, whole blocks at a time.
        @Sendable func again(_ rows: [Int], _ chosen: @Sendable (ColumnLines, Int) -> Bounds) -> [Bounds] {
            let places = rows.map { layout.place($0) }
            let wanted = Set(places.map(\.block)).sorted()
            let numbers = Dictionary(uniqueKeysWithValues: wanted.enumerated().map { ($1, $0) })
            var rowsOf = [[Int]](repeating: [], count: wanted.count)
            for place in places { rowsOf[numbers[place.block] ?? 0].append(place.row) }
            let found = concurrentMap(wanted.count) { [rowsOf] index in
                let lines = ColumnLines(form, evaluator.block(wanted[index]))
                return rowsOf[index].map { chosen(lines, $0) }
            }
            var next = [Int](repeating: 0, count: wanted.count)
            return places.map { place in
                let index = numbers[place.block] ?? 0
                next[index] += 1
                return found[index][next[index] - 1]
            }
        }
        @Sendable func points(_ lines: ColumnLines, _ row: Int) -> RowPoints {
            RowPoints(plan, form.lines.indices.map { lines.score($0, row) })
        }
        sections = plan.sections.indices.map { index in
            PointsColumn(blocks.map { $0.sections[index] }, layout, places: scorer.sectionPlaces) { rows in
                again(rows) { points($0, $1).sections[index] }
            }
        }
        total = PointsColumn(blocks.map(\.total), layout, places: scorer.totalPlaces) { rows in
            again(rows) { points($0, $1).total }
        }
        criteria = Dictionary(
            keyLines.enumerated().map { number, line in
                let column = PointsColumn(blocks.map { $0.criteria[number] }, layout, places: scorer.keyPlaces) {
                    rows in
                    again(rows) { plan.chosen($0.score(line, $1).points) }
                }
                return (line, column)
            }, uniquingKeysWith: { first, _ in first })
        keys = blocks.map(\.keys)
        notes = blocks.map(\.notes)
    }

    /// The lines of the form for a block.
    func lines(block: Int) -> ColumnLines { ColumnLines(form, evaluator.block(block)) }

    // MARK: Notes

    func verdict(_ row: Int) -> (vetoes: [Int], undecided: [Int]) {
        let place = layout.place(row)
        let note = notes[place.block]
        return (
            note.vetoes.indices.filter { note.vetoes[$0]?[place.row] == true },
            note.undecided.indices.filter { note.undecided[$0]?[place.row] == true }
        )
    }

    /// Whether no unit of a block is vetoed, or may be.
    func isClear(block: Int) -> Bool {
        notes[block].vetoes.allSatisfy { $0 == nil } && notes[block].undecided.allSatisfy { $0 == nil }
    }

    var isFullyAssigned: Bool { notes.allSatisfy { $0.assigned == nil } }

    /// Whether every unit of some blocks has all criteria for certain.
    func isFullyAssigned(blocks: Range<Int>) -> Bool { notes[blocks].allSatisfy { $0.assigned == nil } }

    func assigned(_ row: Int) -> Rational {
        let place = layout.place(row)
        return notes[place.block].assigned?.all[place.row] ?? plan.stated
    }

    func surelyAssigned(_ row: Int) -> Rational {
        let place = layout.place(row)
        return notes[place.block].assigned?.sure[place.row] ?? plan.stated
    }

    func isProvisional(_ row: Int) -> Bool {
        let place = layout.place(row)
        return notes[place.block].provisional?[place.row] ?? false
    }
}

/// What is said of the rows of one block.
struct BlockScores: Sendable {
    var sections: [BlockPoints]
    var total: BlockPoints
    /// Of the criteria that are keys.
    var criteria: [BlockPoints]
    /// What the indicator keys compare.
    var keys: [NumberVector?]
    var notes: BlockNotes
}

/// What is not the same for all rows of a block, beside points; nil where it is.
struct BlockNotes: Sendable {
    /// Stated points of the criteria that units may have, and surely have.
    var assigned: (all: NumberVector, sure: NumberVector)?
    var provisional: RowBits?
    /// Vetoes that apply, and that are open.
    var vetoes: [RowBits?]
    var undecided: [RowBits?]
}
