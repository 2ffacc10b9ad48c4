// Computes the steps of a form over a table, block by block; what holds for a bloc is computed once.
import Exact
import FEEL
import Rules

/// A form and a table with what holds for each bloc.
struct ColumnEvaluator: Sendable {
    typealias StepID = ColumnForm.StepID

    let form: ColumnForm
    let table: ColumnTable
    /// Of each bloc the values of the steps of frame `bloc`, by step.
    private(set) var blocValues: [[StepID: BlocValue]]

    /// Computes all that holds for a bloc.
    init(_ form: ColumnForm, _ table: ColumnTable) {
        self.form = form
        self.table = table
        blocValues = Array(repeating: [:], count: table.blocs.count)
        for bloc in table.blocs.indices {
            for index in form.steps.indices where form.steps[index].frame == .bloc {
                blocValues[bloc][StepID(index)] = blocValue(StepID(index), bloc)
            }
        }
    }

    /// What a step of frame `constant` or `bloc` yields for a bloc.
    func value(_ step: StepID, bloc: Int) -> BlocValue {
        blocValues[bloc][step] ?? blocValue(step, bloc)
    }

    /// The steps of one block, each computed when it is first asked for.
    func block(_ block: Int) -> BlockSteps {
        BlockSteps(self, block: block, bloc: table.blocs.firstIndex { $0.contains(block) } ?? 0)
    }

    private func blocValue(_ step: StepID, _ bloc: Int) -> BlocValue {
        let rows = PlainSteps(self, bloc: bloc)
        return rows.value(step, block: nil, row: 0)
    }
}

/// The steps of one block.
final class BlockSteps {
    typealias StepID = ColumnForm.StepID

    let evaluator: ColumnEvaluator
    let block: Int
    let bloc: Int
    let count: Int

    init(_ evaluator: ColumnEvaluator, block: Int, bloc: Int) {
        self.evaluator = evaluator
        self.block = block
        self.bloc = bloc
        count = evaluator.table.blockCounts[block]
    }

    func number(_ step: StepID) -> NumberVector {
        let plain = PlainSteps(evaluator, bloc: bloc)
        var nothing = RowBits(count)
        let numbers = (0..<count).map { row -> Rational in
            guard case .number(let number?) = plain.value(step, block: block, row: row) else {
                nothing[row] = true
                return .zero
            }
            return number
        }
        return NumberVector(values: .exact(numbers), nothing: nothing.isEmpty ? nil : nothing)
    }

    func truth(_ step: StepID) -> TruthVector {
        let plain = PlainSteps(evaluator, bloc: bloc)
        var yes = RowBits(count)
        var undecided = RowBits(count)
        for row in 0..<count {
            guard case .truth(let flag?) = plain.value(step, block: block, row: row) else {
                undecided[row] = true
                continue
            }
            yes[row] = flag
        }
        return TruthVector(values: .each(yes), undecided: undecided.isEmpty ? nil : undecided)
    }
}

/// The meaning of the steps, row by row in exact numbers: what the evaluator of whole blocks must agree with.
struct PlainSteps {
    typealias StepID = ColumnForm.StepID
    let evaluator: ColumnEvaluator
    let bloc: Int

    init(_ evaluator: ColumnEvaluator, bloc: Int) {
        self.evaluator = evaluator
        self.bloc = bloc
    }

    /// - Parameter block: nil for a step that holds for the whole bloc.
    func value(_ id: StepID, block: Int?, row: Int) -> BlocValue {
        let step = evaluator.form[id]
        if step.frame == .bloc, let known = evaluator.blocValues[bloc][id] { return known }
        func number(_ id: StepID) -> Rational? {
            guard case .number(let number) = value(id, block: block, row: row) else { return nil }
            return number
        }
        func truth(_ id: StepID) -> Bool? {
            guard case .truth(let truth) = value(id, block: block, row: row) else { return nil }
            return truth
        }
        func both(_ a: StepID, _ b: StepID, _ compute: (Rational, Rational) -> Rational?) -> BlocValue {
            guard let a = number(a), let b = number(b) else { return .number(nil) }
            return .number(compute(a, b))
        }
        switch step.operation {
        case .number(let number): return .number(number)
        case .truth(let flag): return .truth(flag)
        case .nothing: return step.kind == .number ? .number(nil) : .truth(nil)
        case .input(let input):
            guard let block else { return .number(nil) }
            let figure = evaluator.table.columns[input][block][row]
            return step.kind == .number ? .number(figure) : .truth(figure.map { !$0.isZero })
        case .plus(let a, let b): return both(a, b) { $0 + $1 }
        case .minus(let a, let b): return both(a, b) { $0 - $1 }
        case .times(let a, let b): return both(a, b) { $0 * $1 }
        case .over(let a, let b): return both(a, b) { $0.divided(by: $1) }
        case .modulo(let a, let b): return both(a, b) { $0.remainder(modulo: $1) }
        case .power(let a, let exponent):
            return .number(number(a).flatMap { $0.isZero && exponent < 0 ? nil : $0.power(exponent) })
        case .rounded(let a, let places, let mode):
            return .number(number(a).flatMap { $0.rounded(places: places, mode) })
        case .least(let all):
            let numbers = all.map(number)
            return .number(numbers.contains(nil) ? nil : numbers.compactMap { $0 }.min())
        case .most(let all):
            let numbers = all.map(number)
            return .number(numbers.contains(nil) ? nil : numbers.compactMap { $0 }.max())
        case .equal(let a, let b):
            switch (value(a, block: block, row: row), value(b, block: block, row: row)) {
            case (.number(let a?), .number(let b?)): return .truth(a == b)
            case (.truth(let a?), .truth(let b?)): return .truth(a == b)
            default: return .truth(nil)
            }
        case .less(let a, let b):
            guard let a = number(a), let b = number(b) else { return .truth(nil) }
            return .truth(a < b)
        case .and(let all):
            let truths = all.map(truth)
            return .truth(truths.contains(false) ? false : truths.contains(nil) ? nil : true)
        case .or(let all):
            let truths = all.map(truth)
            return .truth(truths.contains(true) ? true : truths.contains(nil) ? nil : false)
        case .not(let a): return .truth(truth(a).map { !$0 })
        case .isKnown(let a):
            switch value(a, block: block, row: row) {
            case .number(let number): return .truth(number != nil)
            case .truth(let truth): return .truth(truth != nil)
            }
        case .choose(let condition, let yes, let no):
            guard let flag = truth(condition) else { return step.kind == .number ? .number(nil) : .truth(nil) }
            return value(flag ? yes : no, block: block, row: row)
        case .count(let among):
            guard let rows = rows(among) else { return .number(nil) }
            return .number(Rational(rows.count))
        case .aggregate(let aggregate, let item, let among):
            guard let rows = rows(among) else { return step.kind == .number ? .number(nil) : .truth(nil) }
            let items = rows.map { value(item, block: $0.block, row: $0.row) }
            return aggregate.value(of: items)
        }
    }

    private func rows(_ among: StepID?) -> [(block: Int, row: Int)]? {
        var found: [(Int, Int)] = []
        for block in evaluator.table.blocs[bloc] {
            for row in 0..<evaluator.table.blockCounts[block] {
                if let among {
                    guard case .truth(let counts?) = value(among, block: block, row: row) else { return nil }
                    if !counts { continue }
                }
                found.append((block, row))
            }
        }
        return found
    }
}

extension ColumnForm.Aggregate {
    /// What it makes of the values of the units that count.
    func value(of items: [BlocValue]) -> BlocValue {
        switch self {
        case .all, .any:
            let truths = items.map { item -> Bool? in
                guard case .truth(let truth) = item else { return nil }
                return truth
            }
            let decisive = self == .any
            return .truth(truths.contains(decisive) ? decisive : truths.contains(nil) ? nil : !decisive)
        default:
            var numbers: [Rational] = []
            for item in items {
                guard case .number(let number?) = item else { return .number(nil) }
                numbers.append(number)
            }
            guard !numbers.isEmpty else { return .number(nil) }
            switch self {
            case .sum: return .number(Rational.sum(numbers))
            case .mean: return .number(Rational.sum(numbers).divided(by: Rational(numbers.count)))
            case .least: return .number(numbers.min())
            case .most: return .number(numbers.max())
            default:
                numbers.sort()
                let middle = numbers.count / 2
                if numbers.count % 2 == 1 { return .number(numbers[middle]) }
                return .number((numbers[middle - 1] + numbers[middle]).divided(by: 2))
            }
        }
    }
}
