// The calculation with other figures: what a spreadsheet shows after somebody has typed over an input.
import Exact
import Rules
import Scoring

extension LiveCalculation {
    /// The same cells with other figures typed in; formulas and what stands still stay as they are.
    /// - Parameter entries: by board; a board without one has empty cells.
    func recomputed(_ entries: [Entry]) -> LiveCalculation {
        let byBoard = Dictionary(entries.map { ($0.board, $0) }, uniquingKeysWith: { _, last in last })
        let typed = boards.map { board in
            figures.map { figure in byBoard[board]?.quantity(figure.source) }
        }
        return recomputed { figure, column in figures[figure].whole(typed[column][figure]) }
    }

    private func recomputed(_ input: @escaping (Int, Int) -> LiveValue) -> LiveCalculation {
        let known = Known()
        let evaluator = CellEvaluator(value: { known.values[$0][$1] }, input: input, boards: boards.count)
        var changed: [LiveRow] = []
        for row in rows {
            var row = row
            var results = [LiveValue](repeating: .beyond, count: boards.count + 1)
            for (column, cell) in row.cells.enumerated() {
                guard var cell else { continue }
                if let formula = cell.formula { cell.value = evaluator.evaluate(formula, column) }
                results[column] = cell.value
                row.cells[column] = cell
            }
            known.values.append(results)
            changed.append(row)
        }
        return LiveCalculation(self, rows: changed)
    }

    /// The rows that are computed already.
    private final class Known {
        var values: [[LiveValue]] = []
    }

    private init(_ other: LiveCalculation, rows: [LiveRow]) {
        boards = other.boards
        figures = other.figures
        self.rows = rows
        criteria = other.criteria
        sections = other.sections
        total = other.total
        assigned = other.assigned
        basis = other.basis
        vetoes = other.vetoes
        ranking = other.ranking
        share = other.share
        notLive = other.notLive
        contradictions = other.contradictions
    }
}

extension Entry {
    /// What the board has in a line of inputs.
    func quantity(_ source: LiveFigure.Source) -> Quantity? {
        switch source {
        case .figure(let key): figures[key]
        case .award(let criterion): awards[criterion].map { .number($0) }
        }
    }
}

extension LiveFigure {
    /// A figure as the whole number that the sheet makes of it.
    func whole(_ quantity: Quantity?) -> LiveValue {
        switch (quantity, kind) {
        case (nil, _): return .missing
        case (.yesNo(let flag)?, .yesNo): return .number(flag ? 1 : 0)
        case (.number(let number)?, .number(let decimals)):
            let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
            guard let whole = (number * Rational(scale)).integer, abs(whole) < limit, allowed.holds(whole) else {
                return .beyond
            }
            return .number(whole)
        default: return .beyond
        }
    }
}
