// What each step makes of single values: the meaning that holds for a whole bloc and for every row.
import Exact
import FEEL

extension Rational {
    /// Nil if the number is wider than the formula language allows: there it is null.
    var limited: Rational? { bitWidth <= Limits.numberBits ? self : nil }
}

extension ColumnForm.Step {
    typealias StepID = ColumnForm.StepID

    /// What a step yields that asks for nothing but the values of its operands; nil for inputs and for what is taken over
    /// units. Only the operands that are needed are asked for.
    func value(_ operand: (StepID) -> BlocValue) -> BlocValue? {
        func number(_ id: StepID) -> Rational? { operand(id).number }
        func both(_ a: StepID, _ b: StepID, _ compute: (Rational, Rational) -> Rational?) -> BlocValue {
            guard let a = number(a), let b = number(b) else { return .number(nil) }
            return .number(compute(a, b)?.limited)
        }
        switch operation {
        case .input, .aggregate, .count: return nil
        case .number(let number): return .number(number)
        case .truth(let flag): return .truth(flag)
        case .nothing: return nothing
        case .plus(let a, let b): return both(a, b) { $0 + $1 }
        case .minus(let a, let b): return both(a, b) { $0 - $1 }
        case .times(let a, let b): return both(a, b) { $0 * $1 }
        case .over(let a, let b): return both(a, b) { $0.divided(by: $1) }
        case .modulo(let a, let b): return both(a, b) { $0.remainder(modulo: $1) }
        case .power(let a, let exponent): return .number(number(a)?.power(exponent)?.limited)
        case .rounded(let a, let places, let mode):
            return .number(number(a)?.rounded(places: places, mode)?.limited)
        case .least(let all): return .number(extreme(all.map(number)) { $0 < $1 })
        case .most(let all): return .number(extreme(all.map(number)) { $0 > $1 })
        case .equal(let a, let b):
            switch (operand(a), operand(b)) {
            case (.number(let a?), .number(let b?)): return .truth(a == b)
            case (.truth(let a?), .truth(let b?)): return .truth(a == b)
            default: return .truth(nil)
            }
        case .less(let a, let b):
            guard let a = number(a), let b = number(b) else { return .truth(nil) }
            return .truth(a < b)
        case .and(let all): return .truth(connected(all, decisive: false, operand))
        case .or(let all): return .truth(connected(all, decisive: true, operand))
        case .not(let a): return .truth(operand(a).truth.map { !$0 })
        case .isKnown(let a):
            switch operand(a) {
            case .number(let number): return .truth(number != nil)
            case .truth(let truth): return .truth(truth != nil)
            }
        case .choose(let condition, let yes, let no):
            guard let flag = operand(condition).truth else { return nothing }
            return operand(flag ? yes : no)
        }
    }

    /// No number, or an undecided truth.
    var nothing: BlocValue { kind == .number ? .number(nil) : .truth(nil) }

    private func extreme(_ numbers: [Rational?], _ beats: (Rational, Rational) -> Bool) -> Rational? {
        guard var best = numbers.first ?? nil else { return nil }
        for number in numbers.dropFirst() {
            guard let number else { return nil }
            if beats(number, best) { best = number }
        }
        return best
    }

    private func connected(_ all: [StepID], decisive: Bool, _ operand: (StepID) -> BlocValue) -> Bool? {
        var result: Bool? = !decisive
        for id in all {
            switch operand(id).truth {
            case decisive?: return decisive
            case nil: result = nil
            default: break
            }
        }
        return result
    }
}
