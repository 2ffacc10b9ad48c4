// What is taken over the units of a bloc, block by block: parts of it can be put together in any order.
import Exact
import FEEL

/// What some blocks of a bloc contribute to one aggregate.
struct ColumnTally: Sendable {
    /// Whether it is open which units count.
    private var isOpen = false
    /// Whether a unit that counts has no value.
    private var isLost = false
    /// Whether a unit decides an `all` or `any`.
    private var isDecided = false
    private var count = 0
    private var total = Rational.zero
    private var extreme: Rational?
    /// Of a median all that counts.
    private var pool = MedianPool()

    mutating func add(_ operation: ColumnForm.Operation, _ steps: BlockSteps) {
        let (item, among): (ColumnForm.StepID?, ColumnForm.StepID?) =
            switch operation {
            case .aggregate(_, let item, let among): (item, among)
            case .count(let among): (nil, among)
            default: (nil, nil)
            }
        // A block without rows says nothing, whatever holds for the bloc.
        if isOpen || steps.count == 0 { return }
        var mask: RowBits?
        if let among {
            let counts = steps.truth(among)
            if counts.undecided != nil {
                isOpen = true
                return
            }
            if let single = counts.single {
                if !single { return }
            } else {
                mask = counts.yes(steps.count)
            }
        }
        let rows = mask?.tally ?? steps.count
        count += rows
        guard case .aggregate(let aggregate, _, _) = operation, let item, rows > 0 else { return }
        if aggregate == .all || aggregate == .any {
            decide(steps.truth(item), mask, decisive: aggregate == .any, steps.count)
        } else if !isLost {
            take(aggregate, steps.rows(item), mask, steps.count)
        }
    }

    mutating func add(_ other: ColumnTally, _ operation: ColumnForm.Operation) {
        isOpen = isOpen || other.isOpen
        isLost = isLost || other.isLost
        isDecided = isDecided || other.isDecided
        count += other.count
        if let number = other.extreme, case .aggregate(let aggregate, _, _) = operation { offer(number, aggregate) }
        if isLost { return }
        add(total: other.total)
        pool.add(other.pool)
    }

    func value(_ operation: ColumnForm.Operation) -> BlocValue {
        switch operation {
        case .count: return .number(isOpen ? nil : Rational(count))
        case .aggregate(.all, _, _): return .truth(isOpen ? nil : isDecided ? false : isLost ? nil : true)
        case .aggregate(.any, _, _): return .truth(isOpen ? nil : isDecided ? true : isLost ? nil : false)
        case .aggregate(let aggregate, _, _):
            if isOpen || isLost || count == 0 { return .number(nil) }
            switch aggregate {
            case .sum: return .number(total)
            case .mean: return .number(total.divided(by: Rational(count))?.limited)
            case .median: return .number(pool.median)
            default: return .number(extreme)
            }
        default: return .number(nil)
        }
    }

    private mutating func decide(_ truths: TruthVector, _ mask: RowBits?, decisive: Bool, _ count: Int) {
        if let single = truths.single {
            if single == decisive { isDecided = true }
            return
        }
        let deciding = decisive ? truths.yes(count) : truths.no(count)
        if !(mask.map { deciding & $0 } ?? deciding).isEmpty { isDecided = true }
        if let open = truths.undecided, !(mask.map { open & $0 } ?? open).isEmpty { isLost = true }
    }

    private mutating func take(
        _ aggregate: ColumnForm.Aggregate, _ numbers: BlockNumbers, _ mask: RowBits?, _ count: Int
    ) {
        if let nothing = numbers.nothing, !(mask.map { nothing & $0 } ?? nothing).isEmpty {
            isLost = true
            return
        }
        switch aggregate {
        case .least, .most: offer(numbers.extreme(least: aggregate == .least, mask, count), aggregate)
        case .sum, .mean:
            if let sum = numbers.sum(mask, count) { add(total: sum) } else { isLost = true }
        default: pool.add(numbers, mask, count)
        }
    }

    /// A sum that outgrows the limit of the formula language is nothing, as it is there.
    private mutating func add(total other: Rational) {
        if let sum = (total + other).limited { total = sum } else { isLost = true }
    }

    private mutating func offer(_ number: Rational, _ aggregate: ColumnForm.Aggregate) {
        guard let best = extreme else {
            extreme = number
            return
        }
        if aggregate == .least ? number < best : number > best { extreme = number }
    }
}
