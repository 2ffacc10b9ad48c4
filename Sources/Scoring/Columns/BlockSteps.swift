// The steps of one block, each computed when it is asked for and kept where others need it as well.
import Exact

/// The steps of one block.
final class BlockSteps {
    typealias StepID = ColumnForm.StepID

    let block: Int
    let bloc: Int
    let count: Int
    private let form: ColumnForm
    private let table: ColumnTable
    private let plan: ColumnPlan
    /// What holds for the bloc, by the slots of the plan.
    var blocValues: [BlocValue]
    private var numbers: [BlockNumbers?]
    private var truths: [TruthVector?]

    init(
        _ form: ColumnForm, _ table: ColumnTable, _ plan: ColumnPlan, block: Int, bloc: Int, _ blocValues: [BlocValue]
    ) {
        (self.form, self.table, self.plan) = (form, table, plan)
        (self.block, self.bloc, self.blocValues) = (block, bloc, blocValues)
        count = table.blockCounts[block]
        numbers = Array(repeating: nil, count: plan.unitSlots)
        truths = Array(repeating: nil, count: plan.unitSlots)
    }

    /// The numbers of a step, offsets worked into the integers.
    func number(_ step: StepID) -> NumberVector { NumberVector(rows(step), count) }

    /// The numbers of a step as integers on a scale: what is linear in a figure is the figure itself, and no row of it was
    /// touched.
    func rows(_ step: StepID) -> BlockNumbers {
        let place = plan.places[step.index]
        guard place.frame == .unit else { return BlockNumbers(count, same: scalar(place).number) }
        if let known = numbers[place.slot] { return known }
        let made = compute(form.steps[step.index].operation)
        if plan.isShared[step.index] { numbers[place.slot] = made }
        return made
    }

    func truth(_ step: StepID) -> TruthVector {
        let place = plan.places[step.index]
        guard place.frame == .unit else { return TruthVector(count, same: scalar(place).truth) }
        if let known = truths[place.slot] { return known }
        let made = decide(form.steps[step.index].operation)
        if plan.isShared[step.index] { truths[place.slot] = made }
        return made
    }

    private func scalar(_ place: ColumnPlan.Place) -> BlocValue {
        place.frame == .constant ? plan.constants[place.slot] : blocValues[place.slot]
    }

    private func compute(_ operation: ColumnForm.Operation) -> BlockNumbers {
        switch operation {
        case .number(let number): return BlockNumbers(.same(number))
        case .input(let input): return BlockNumbers(table.columns[input][block], count)
        case .plus(let a, let b): return .sum(rows(a), rows(b), count)
        case .minus(let a, let b): return .difference(rows(a), rows(b), count)
        case .times(let a, let b): return .product(rows(a), rows(b), count)
        case .over(let a, let b): return .quotient(rows(a), rows(b), count)
        case .modulo(let a, let b): return .remainder(rows(a), rows(b), count)
        case .power(let a, let exponent): return .power(rows(a), exponent, count)
        case .rounded(let a, let places, let mode): return .rounded(rows(a), places: places, mode, count)
        case .least(let all): return extreme(all, least: true)
        case .most(let all): return extreme(all, least: false)
        case .choose(let condition, let yes, let no):
            let condition = truth(condition)
            if let single = condition.single { return rows(single ? yes : no) }
            if let undecided = condition.undecided, undecided.isFull { return BlockNumbers(count, same: nil) }
            return .choice(condition, rows(yes), rows(no), count)
        default: return BlockNumbers(count, same: nil)
        }
    }

    private func extreme(_ all: [StepID], least: Bool) -> BlockNumbers {
        guard let first = all.first else { return BlockNumbers(count, same: nil) }
        return all.dropFirst().reduce(rows(first)) { .extreme($0, rows($1), least: least, count) }
    }

    private func decide(_ operation: ColumnForm.Operation) -> TruthVector {
        switch operation {
        case .truth(let flag): return TruthVector(values: .same(flag))
        case .input(let input): return yesNo(BlockNumbers(table.columns[input][block], count))
        case .equal(let a, let b):
            if form[a].kind == .truth { return truth(a).isEqual(to: truth(b), count) }
            return BlockNumbers.equal(rows(a), rows(b), count)
        case .less(let a, let b): return BlockNumbers.less(rows(a), rows(b), count)
        case .and(let all): return joined(all, decisive: false)
        case .or(let all): return joined(all, decisive: true)
        case .not(let a): return truth(a).negated(count)
        case .isKnown(let a):
            let open = form[a].kind == .truth ? truth(a).undecided : rows(a).nothing
            guard let open else { return TruthVector(values: .same(true)) }
            return TruthVector(yes: ~open, undecided: nil)
        case .choose(let condition, let yes, let no):
            let condition = truth(condition)
            if let single = condition.single { return truth(single ? yes : no) }
            if let undecided = condition.undecided, undecided.isFull { return TruthVector(count, same: nil) }
            return .choice(condition, truth(yes), truth(no), count)
        default: return TruthVector(count, same: nil)
        }
    }

    /// Yes is any number but 0.
    private func yesNo(_ numbers: BlockNumbers) -> TruthVector {
        let zero = BlockNumbers.equal(numbers, BlockNumbers(.same(.zero)), count)
        return zero.negated(count)
    }

    /// `or` where true decides, `and` where false does. Asks no further once every row is decided.
    private func joined(_ steps: [StepID], decisive: Bool) -> TruthVector {
        var decided: RowBits?
        var undecided: RowBits?
        for step in steps {
            let next = truth(step)
            if let single = next.single {
                if single == decisive { return TruthVector(values: .same(decisive)) }
                continue
            }
            decided = .union(decided, decisive ? next.yes(count) : next.no(count))
            if decided?.isFull ?? false { return TruthVector(values: .same(decisive)) }
            undecided = .union(undecided, next.undecided)
        }
        guard let decided else { return TruthVector(values: .same(!decisive)) }
        let open = undecided.map { $0 - decided }
        if decisive { return TruthVector(yes: decided, undecided: open) }
        return TruthVector(yes: ~(open.map { $0 | decided } ?? decided), undecided: open)
    }
}

extension NumberVector {
    /// Offsets worked into the integers, units made positive.
    init(_ numbers: BlockNumbers, _ count: Int) {
        if case .same(let number) = numbers.rows {
            self.init(values: .same(number), nothing: numbers.nothing)
        } else if let parts = Parts(numbers, positive: true) {
            if let bottoms = parts.bottoms {
                self.init(
                    values: .fraction(parts.tops.wide, bottoms.wide, unit: parts.unit), nothing: numbers.nothing,
                    tops: parts.tops.range, bottoms: bottoms.range)
            } else {
                self.init(
                    values: .whole(parts.tops.wide, unit: parts.unit), nothing: numbers.nothing,
                    tops: parts.tops.range)
            }
        } else if case .exact(let rows) = numbers.rows {
            self.init(values: .exact(rows), nothing: numbers.nothing)
        } else {
            let rows = (0..<count).map { numbers.number($0) }
            self.init(values: .exact(rows), nothing: numbers.nothing)
        }
    }
}
