// Makes steps: each only once, in the frame that its parts allow, and none where the value is known beforehand.
import Exact
import FEEL
import Rules

/// The steps of a form while it is being made.
final class StepMaker {
    typealias Step = ColumnForm.Step
    typealias StepID = ColumnForm.StepID
    typealias Operation = ColumnForm.Operation
    typealias Kind = ColumnForm.Kind

    private(set) var steps: [Step] = []
    private(set) var inputs: [ColumnForm.Input] = []
    private var numbers: [Step: StepID] = [:]
    private var inputNumbers: [ColumnForm.Input: Int] = [:]
    /// Of each step whether it has a value whatever the figures.
    private var always: [Bool] = []
    /// Of each step the truth whether it has a value, once that was asked.
    private var knowns: [StepID: StepID] = [:]

    /// The step of an operation whose parts are steps already, without a look at what it comes to.
    func step(_ operation: Operation, _ kind: Kind) -> StepID {
        let frame: ColumnForm.Frame
        switch operation {
        case .aggregate, .count: frame = .bloc
        case .input: frame = .unit
        default: frame = operation.operands.map { self[$0].frame }.max() ?? .constant
        }
        let step = Step(operation, kind, frame)
        if let known = numbers[step] { return known }
        // Asking may make steps of its own, which then stand before this one.
        let isAlways = hasAlwaysValue(operation)
        let id = StepID(steps.count)
        steps.append(step)
        numbers[step] = id
        always.append(isAlways)
        return id
    }

    subscript(id: StepID) -> Step { steps[id.index] }

    func isAlways(_ id: StepID) -> Bool { always[id.index] }

    func input(_ input: ColumnForm.Input) -> StepID {
        var isYesNo = false
        if case .figure(_, let flag) = input { isYesNo = flag }
        let number = inputNumbers[input] ?? inputs.count
        if number == inputs.count {
            inputs.append(input)
            inputNumbers[input] = number
        }
        return step(.input(number), isYesNo ? .truth : .number)
    }

    func number(_ number: Rational) -> StepID {
        // The formula language knows no longer numbers.
        number.bitWidth <= Limits.numberBits ? step(.number(number), .number) : nothing(.number)
    }

    func truth(_ flag: Bool) -> StepID { step(.truth(flag), .truth) }
    func nothing(_ kind: Kind) -> StepID { step(.nothing, kind) }

    func constant(_ id: StepID) -> Rational? {
        if case .number(let number) = self[id].operation { number } else { nil }
    }

    func flag(_ id: StepID) -> Bool? {
        if case .truth(let flag) = self[id].operation { flag } else { nil }
    }

    func isNothing(_ id: StepID) -> Bool { self[id].operation == .nothing }

    private func hasAlwaysValue(_ operation: Operation) -> Bool {
        switch operation {
        case .number, .truth, .isKnown: true
        case .nothing, .input, .over, .modulo: false
        case .power(let a, let exponent): exponent >= 0 && isAlways(a)
        case .and(let all):
            // Where one says whether another has a value, that other decides only where it has one.
            all.allSatisfy { part in
                isAlways(part) || conjuncts(known(part)).allSatisfy { flag($0) == true || all.contains($0) }
            }
        case .aggregate(_, let value, nil): isAlways(value)
        case .aggregate(let aggregate, let value, let among?):
            (aggregate == .all || aggregate == .any) && isAlways(value) && isAlways(among)
        default: operation.operands.allSatisfy(isAlways)
        }
    }

    private func conjuncts(_ id: StepID) -> [StepID] {
        if case .and(let all) = self[id].operation { all } else { [id] }
    }

    // MARK: Whether there is a value

    /// The truth whether a step has a value.
    func known(_ id: StepID) -> StepID {
        if let known = knowns[id] { return known }
        let result: StepID
        switch self[id].operation {
        case _ where isAlways(id): result = truth(true)
        case .nothing: result = truth(false)
        case .plus, .minus, .times, .equal, .less, .not, .least, .most:
            result = and(self[id].operation.operands.map(known))
        case .power(let a, let exponent) where exponent >= 0: result = known(a)
        default: result = step(.isKnown(id), .truth)
        }
        knowns[id] = result
        return result
    }

    func unknown(_ id: StepID) -> StepID { not(known(id)) }

    /// Whether a truth is decided and true.
    func isTrue(_ id: StepID) -> StepID { and([known(id), id]) }

    // MARK: Truths

    func and(_ parts: [StepID]) -> StepID { connective(parts, decidedBy: false) }
    func or(_ parts: [StepID]) -> StepID { connective(parts, decidedBy: true) }

    private func connective(_ parts: [StepID], decidedBy decisive: Bool) -> StepID {
        var all: [StepID] = []
        var seen: Set<StepID> = []
        /// Those too that were taken apart.
        var met: Set<StepID> = []
        var queue = Array(parts.reversed())
        while let part = queue.popLast() {
            met.insert(part)
            switch self[part].operation {
            case .truth(decisive): return truth(decisive)
            case .truth: break
            case .and(let inner) where !decisive: queue += inner.reversed()
            case .or(let inner) where decisive: queue += inner.reversed()
            default: if seen.insert(part).inserted { all.append(part) }
            }
        }
        // One of a pair of opposites decides, if they are decided at all.
        for part in all {
            guard case .not(let inner) = self[part].operation, isAlways(inner) else { continue }
            switch self[inner].operation {
            case .and(let parts) where !decisive && parts.allSatisfy(seen.contains): return truth(decisive)
            case .or(let parts) where decisive && parts.allSatisfy(seen.contains): return truth(decisive)
            default: if met.contains(inner) { return truth(decisive) }
            }
        }
        all.removeAll { saysNothing($0, beside: seen, decidedBy: decisive) }
        if all.isEmpty { return truth(!decisive) }
        if all.count == 1 { return all[0] }
        all.sort { $0.index < $1.index }
        return step(decisive ? .or(all) : .and(all), .truth)
    }

    /// Whether a part never decides where the others do not: `a or b` beside `a`, `not(a and b)` beside `not(a)`.
    private func saysNothing(_ part: StepID, beside others: Set<StepID>, decidedBy decisive: Bool) -> Bool {
        switch self[part].operation {
        case .or(let parts) where !decisive, .and(let parts) where decisive:
            return parts.contains { others.contains($0) && isAlways($0) }
        case .not(let inner):
            switch self[inner].operation {
            case .and(let parts) where !decisive, .or(let parts) where decisive:
                return parts.contains { others.contains(not($0)) && isAlways($0) }
            default: return false
            }
        default: return false
        }
    }

    func not(_ id: StepID) -> StepID {
        switch self[id].operation {
        case .truth(let flag): truth(!flag)
        case .not(let inner): inner
        case .nothing: id
        default: step(.not(id), .truth)
        }
    }

    func equal(_ a: StepID, _ b: StepID) -> StepID {
        if let a = constant(a), let b = constant(b) { return truth(a == b) }
        if let flag = flag(a) { return flag ? b : not(b) }
        if let flag = flag(b) { return flag ? a : not(a) }
        if isNothing(a) || isNothing(b) { return nothing(.truth) }
        if a == b, isAlways(a) { return truth(true) }
        return a.index <= b.index ? step(.equal(a, b), .truth) : step(.equal(b, a), .truth)
    }

    func less(_ a: StepID, _ b: StepID) -> StepID {
        if let a = constant(a), let b = constant(b) { return truth(a < b) }
        if isNothing(a) || isNothing(b) { return nothing(.truth) }
        if a == b, isAlways(a) { return truth(false) }
        return step(.less(a, b), .truth)
    }

    func choose(_ condition: StepID, _ yes: StepID, _ no: StepID) -> StepID {
        let kind = self[yes].kind
        switch self[condition].operation {
        case .truth(let flag): return flag ? yes : no
        case .nothing: return nothing(kind)
        case .not(let inner): return choose(inner, no, yes)
        default: break
        }
        if isAlways(condition) {
            if yes == no { return yes }
            if kind == .truth {
                if let flag = flag(no) { return flag ? or([not(condition), yes]) : and([condition, yes]) }
                if let flag = flag(yes) { return flag ? or([condition, no]) : and([not(condition), no]) }
            }
        } else if isNothing(yes), isNothing(no) {
            return yes
        }
        if flag(yes) == true, flag(no) == false { return condition }
        if flag(yes) == false, flag(no) == true { return not(condition) }
        return step(.choose(condition, yes, no), kind)
    }

    // MARK: The bloc

    func aggregate(_ aggregate: ColumnForm.Aggregate, of value: StepID, among: StepID) -> StepID {
        let kind = self[value].kind
        if let flag = flag(among) {
            if flag { return step(.aggregate(aggregate, of: value, among: nil), kind) }
            switch aggregate {
            case .all: return truth(true)
            case .any: return truth(false)
            default: return nothing(kind)
            }
        }
        // Of a truth that is the same for all, or decides nothing, nothing has to be taken.
        if aggregate == .any, self.flag(value) == false, isAlways(among) { return truth(false) }
        if aggregate == .all, self.flag(value) == true, isAlways(among) { return truth(true) }
        return step(.aggregate(aggregate, of: value, among: among), kind)
    }

    func count(among: StepID) -> StepID {
        switch flag(among) {
        case true?: step(.count(among: nil), .number)
        case false?: number(.zero)
        case nil: step(.count(among: among), .number)
        }
    }
}
