// The meaning of the steps of a form, row by row in exact numbers: what the evaluator of whole blocks must agree with.
import Exact
import FEEL
import Rules

@testable import Scoring

/// One bloc, every step of every row computed from its definition.
final class PlainSteps {
    typealias StepID = ColumnForm.StepID
    let form: ColumnForm
    let table: ColumnTable
    let bloc: Int
    private struct Spot: Hashable {
        var step: StepID
        var block: Int?
        var row: Int
    }

    /// What was computed already: steps share what they use.
    private var known: [Spot: BlocValue] = [:]

    init(_ form: ColumnForm, _ table: ColumnTable, bloc: Int) {
        self.form = form
        self.table = table
        self.bloc = bloc
    }

    convenience init(_ evaluator: ColumnEvaluator, bloc: Int) {
        self.init(evaluator.form, evaluator.table, bloc: bloc)
    }

    /// - Parameter block: nil for a step that holds for the whole bloc.
    func value(_ id: StepID, block: Int?, row: Int) -> BlocValue {
        let step = form[id]
        let spot = step.frame == .unit ? Spot(step: id, block: block, row: row) : Spot(step: id, block: nil, row: 0)
        if let value = known[spot] { return value }
        let value =
            step.value { self.value($0, block: block, row: row) } ?? self.value(of: step, block: block, row: row)
        known[spot] = value
        return value
    }

    private func value(of step: ColumnForm.Step, block: Int?, row: Int) -> BlocValue {
        switch step.operation {
        case .input(let input):
            let figure = block.flatMap { table.columns[input][$0][row] }
            return step.kind == .number ? .number(figure) : .truth(figure.map { !$0.isZero })
        case .count(let among): return .number(rows(among).map { Rational($0.count) })
        case .aggregate(let aggregate, let item, let among):
            guard let rows = rows(among) else { return step.nothing }
            return value(of: aggregate, rows.map { value(item, block: $0.block, row: $0.row) })
        default: return step.nothing
        }
    }

    /// The units that count; nil where that is open for one.
    private func rows(_ among: StepID?) -> [(block: Int, row: Int)]? {
        var found: [(Int, Int)] = []
        for block in table.blocs[bloc] {
            for row in 0..<table.blockCounts[block] {
                if let among {
                    guard let counts = value(among, block: block, row: row).truth else { return nil }
                    if !counts { continue }
                }
                found.append((block, row))
            }
        }
        return found
    }

    private func value(of aggregate: ColumnForm.Aggregate, _ items: [BlocValue]) -> BlocValue {
        if aggregate == .all || aggregate == .any {
            let truths = items.map(\.truth)
            let decisive = aggregate == .any
            return .truth(truths.contains(decisive) ? decisive : truths.contains(nil) ? nil : !decisive)
        }
        var numbers = items.compactMap(\.number)
        guard numbers.count == items.count, !numbers.isEmpty else { return .number(nil) }
        switch aggregate {
        case .sum: return .number(Rational.sum(numbers).limited)
        case .mean: return .number(Rational.sum(numbers).limited?.divided(by: Rational(numbers.count))?.limited)
        case .least: return .number(numbers.min())
        case .most: return .number(numbers.max())
        default:
            numbers.sort()
            let middle = numbers.count / 2
            if numbers.count % 2 == 1 { return .number(numbers[middle]) }
            return .number((numbers[middle - 1] + numbers[middle]).divided(by: 2)?.limited)
        }
    }
}
