// Many samples of moved figures at once: only what reads them is worked out again, and ranked in whole numbers.
import Exact
import Rules
import Scoring

/// What is made ready once for all samples of moved estimates.
///
/// Criteria that read no figure that moves keep their points, and bloc-wide figures that do not move are numbers. What is
/// left is computed in columns for many samples at a time. A sample in which anything else turns out otherwise than in
/// the ranking itself (a veto, a condition, a figure that is missing), or numbers are too close, is left to the scorecards.
struct EstimateKernel: Sendable {
    let draws: EstimateDraws
    private let columns: MovedColumns
    private let kernel: StabilityKernel
    /// The entries that have rows in the tables: all of a bloc where boards move each other, else those that move.
    private let rows: [Int]
    /// By row: its board in the kernel, if it is ranked, and which lines of the columns move.
    private let boards: [(board: Int, lines: [Int])?]
    /// The columns of one sample as the figures are.
    private let still: ColumnTable
    /// The columns that samples set, by row as the figures are.
    private let movingColumns: [Int: [Rational?]]
    /// By row, then line, and by row, as the figures are.
    private let scores: [[MovedColumns.Score]]
    private let verdicts: [[MovedColumns.Verdict]]
    /// By row: what a sample sets.
    private let movers: [Mover?]
    private let isVetoRanked: Bool

    /// How the figures of one board get into columns.
    private struct Mover: Sendable {
        let figures: Range<Int>
        /// The columns that each figure goes into; nil where ratios have to be worked out with them.
        let columns: [[Int]]?
        /// What ratios that move are made of, with them.
        let entry: Entry
    }

    var rowsOfSample: Int { rows.count }

    init?(_ state: ScoredState, _ contest: Contest, _ draws: EstimateDraws) {
        guard let form = contest.form else { return nil }
        let edition = contest.edition
        self.draws = draws
        // Ratios move with their parts, and ratios of ratios with them.
        var keys = Set(draws.figures.map(\.key))
        var parts: Set<FigureKey> = []
        let attributes = Set(keys.map(\.attribute))
        var known = 0
        while known != keys.count {
            known = keys.count
            for indicator in edition.indicators {
                guard let ratio = indicator.ratio else { continue }
                for attribute in attributes {
                    let both = [FigureKey(ratio.of, attribute), FigureKey(ratio.to, attribute)]
                    guard both.contains(where: keys.contains) else { continue }
                    keys.insert(FigureKey(indicator.id, attribute))
                    parts.formUnion(both)
                }
            }
        }
        let moved = form.inputs.filter { if case .figure(let key, _) = $0 { keys.contains(key) } else { false } }
        let columns = MovedColumns(form, ColumnTable(form, contest.entries), moved: Set(moved))
        let movers = contest.entries.indices.filter { !draws.figuresOfEntry[$0].isEmpty }
        let rows = columns.isBlocWide ? Array(contest.entries.indices) : movers
        self.columns = columns
        self.rows = rows

        let movable = Set(movers)
        var moving = StabilityKernel.Moving(
            keys: Set(
                edition.ranking.keys.indices.filter { key in
                    switch edition.ranking.keys[key].subject {
                    case .indicator: columns.keys[key]
                    case .total, .section, .criterion: true
                    }
                }))
        for row in rows {
            let lines = columns.lines.filter { movable.contains(row) || $0.isBlocWide }.map(\.index)
            // A board that nothing moves may be like others.
            if movable.contains(row) || !lines.isEmpty { moving.lines[contest.entries[row].board] = Set(lines) }
        }
        guard let kernel = StabilityKernel(state, .criteria, scale: .one, moving: moving) else { return nil }
        self.kernel = kernel
        let ranked = state.standings.enumerated().map { ($1.board, $0) }
        let numbers = Dictionary(ranked, uniquingKeysWith: { first, _ in first })
        boards = rows.map { row in
            numbers[contest.entries[row].board].map { number in
                (number, columns.lines.indices.filter { movable.contains(row) || columns.lines[$0].isBlocWide })
            }
        }
        isVetoRanked = edition.ranking.vetoed.ranked

        let inputs = columns.inputs
        let chosen = rows.map { contest.entries[$0] }
        still = ColumnTable(inputs: inputs, chosen)
        let movingInputs = Set(moved)
        movingColumns = Dictionary(
            uniqueKeysWithValues: inputs.indices.filter { movingInputs.contains(inputs[$0]) }.map { column in
                (column, chosen.map { $0.number(inputs[column]) })
            })
        let blocks = columns.rows(still)
        scores = blocks.flatMap { block in
            (0..<block.count).map { row in columns.lines.indices.map { block.score($0, row) } }
        }
        verdicts = blocks.flatMap { block in (0..<block.count).map { block.verdicts($0) } }
        self.movers = rows.map { row in
            guard movable.contains(row) else { return nil }
            let figures = draws.figuresOfEntry[row]
            let own = Set(figures.map { draws.figures[$0].key })
            var entry = contest.entries[row]
            entry.awards = [:]
            entry.figures = entry.figures.filter { keys.contains($0.key) || parts.contains($0.key) }
            return Mover(
                figures: figures,
                columns: own.isDisjoint(with: parts)
                    ? figures.map { figure in
                        inputs.indices.filter {
                            if case .figure(draws.figures[figure].key, _) = inputs[$0] { true } else { false }
                        }
                    } : nil,
                entry: entry)
        }
    }

    /// The ranks of each sample in the order of the ranking; nil where the scorecards have to say them.
    func ranks(_ samples: Range<Int>) -> [[ClosedRange<Int>]?] {
        let blocks = columns.rows(table(samples))
        let factors = [Int64](repeating: 1, count: draws.contest.edition.criteria.count)
        var room = StabilityRoom(kernel)
        room.fold(factors)
        var (block, next) = (0, 0)
        return samples.map { _ in
            var isPlain = true
            for row in rows.indices {
                while next == blocks[block].count { (block, next) = (block + 1, 0) }
                isPlain = isPlain && set(&room, blocks[block], next, row)
                next += 1
            }
            return isPlain ? room.ranks(factors) : nil
        }
    }

    /// Puts a row of a sample into the room.
    private func set(_ room: inout StabilityRoom, _ block: MovedColumns.Rows, _ place: Int, _ row: Int) -> Bool {
        guard isVetoRanked || block.verdicts(place) == verdicts[row] else { return false }
        guard let board = boards[row] else { return true }
        for line in board.lines {
            switch (block.score(line, place), scores[row][line]) {
            case (.points(let number), .points):
                guard room.put(number, line: columns.lines[line].index, board: board.board) else { return false }
            case (.other(let score), .other(let known)):
                guard score.state == known.state, score.points == known.points,
                    score.isAssignmentKnown == known.isAssignmentKnown
                else { return false }
            case (.points, .other), (.other, .points): return false
            }
        }
        return true
    }

    // MARK: Columns

    private func table(_ samples: Range<Int>) -> ColumnTable {
        var figures = movingColumns.mapValues { values in
            Array(samples.lazy.map { _ in values }.joined())
        }
        for (number, sample) in samples.enumerated() {
            for (row, mover) in movers.enumerated() {
                guard let mover else { continue }
                let place = number * rows.count + row
                if let columns = mover.columns {
                    for (figure, into) in zip(mover.figures, columns) where !into.isEmpty {
                        let value = draws.value(figure, sample)
                        for column in into { figures[column]?[place] = value }
                    }
                } else {
                    let entry = mover.entry.changed(
                        draws.changes(mover.figures, sample), by: draws.contest.edition)
                    for column in movingColumns.keys {
                        figures[column]?[place] = entry.number(self.columns.inputs[column])
                    }
                }
            }
        }
        return columns.isBlocWide || still.blockCounts.count != 1
            ? blocs(samples.count, figures) : flat(samples.count, figures)
    }

    private func blocs(_ count: Int, _ figures: [Int: [Rational?]]) -> ColumnTable {
        let blocks = still.blockCounts.count
        return ColumnTable(
            inputs: columns.inputs, blockCounts: Array((0..<count).lazy.map { _ in still.blockCounts }.joined()),
            blocs: (0..<count).map { $0 * blocks..<($0 + 1) * blocks },
            columns: columns.inputs.indices.map { column in
                guard let values = figures[column] else {
                    return Array((0..<count).lazy.map { _ in still.columns[column] }.joined())
                }
                var start = 0
                return (0..<count).flatMap { _ in
                    still.blockCounts.map { rows in
                        start += rows
                        return ColumnBlock(Array(values[start - rows..<start]))
                    }
                }
            })
    }

    /// Rows that have nothing to do with each other, as one block.
    private func flat(_ count: Int, _ figures: [Int: [Rational?]]) -> ColumnTable {
        ColumnTable(
            inputs: columns.inputs, blockCounts: still.blockCounts.map { $0 * count },
            blocs: [still.blockCounts.indices],
            columns: columns.inputs.indices.map { column in
                figures[column].map { [ColumnBlock($0)] }
                    ?? still.columns[column].map { $0.repeated(count, rows: rows.count) }
            })
    }
}
