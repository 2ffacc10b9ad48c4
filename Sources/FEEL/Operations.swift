// Arithmetic, comparison and logic: DMN 1.5 clauses 10.3.2.9–10.3.2.12 and tables 42–55.
import Diagnostics
import Exact

extension Evaluator {
    // MARK: Arithmetic

    mutating func negation(_ operand: Expression) -> Value {
        switch evaluate(operand) {
        case .number(let number): .number(-number)
        case .null(let reason): .null(reason)
        case let other: .null(.wanted("-", Localized(vi: "số", en: "a number"), other))
        }
    }

    mutating func arithmetic(
        _ op: Expression.Arithmetic, _ leftPart: Expression, _ rightPart: Expression
    ) -> Value {
        let left = evaluate(leftPart, 0)
        let right = evaluate(rightPart, 1)
        return Self.arithmetic(op, left, right)
    }

    private static func arithmetic(_ op: Expression.Arithmetic, _ left: Value, _ right: Value) -> Value {
        switch (left, right) {
        case (.number(let a), .number(let b)): return arithmetic(op, a, b)
        case (.null(let reason), .null(let other)):
            // Of two reasons the missing figure is the one a person can do something about.
            if case .missing = other { return .null(other) }
            return .null(reason)
        case (.null(let reason), _), (_, .null(let reason)): return .null(reason)
        case (.string(let a), .string(let b)) where op == .plus: return .limited(a + b)
        case (.number, let other), (let other, _):
            return .null(.wanted(op.rawValue, Localized(vi: "số", en: "numbers"), other))
        }
    }

    static func arithmetic(_ op: Expression.Arithmetic, _ a: Rational, _ b: Rational) -> Value {
        switch op {
        case .plus: return .limited(a + b)
        case .minus: return .limited(a - b)
        case .times: return .limited(a * b)
        case .divided:
            guard let quotient = a.divided(by: b) else { return .null(.divisionByZero) }
            return .limited(quotient)
        case .power:
            guard b.isInteger else {
                return .null(
                    .mismatch(
                        Localized(
                            vi: "số mũ phải là số nguyên, gặp \(b)", en: "an exponent must be an integer, found \(b)")))
            }
            if a.isZero, b.isNegative { return .null(.divisionByZero) }
            guard let exponent = b.integer, let power = a.power(exponent) else { return .null(.tooLarge) }
            return .limited(power)
        }
    }

    // MARK: Comparison

    mutating func comparison(
        _ op: Expression.Comparison, _ leftPart: Expression, _ rightPart: Expression
    ) -> Value {
        if op == .equal || op == .notEqual {
            if rightPart.form == .null, leftPart.isDirect { return isNull(leftPart, 0, op) }
            if leftPart.form == .null, rightPart.isDirect { return isNull(rightPart, 1, op) }
        }
        let left = evaluate(leftPart, 0)
        let right = evaluate(rightPart, 1)
        payForComparing(left, right)
        return isExhausted ? .null(.tooMuchWork) : Self.compare(op, left, right)
    }

    /// `x.plan = null`: the formula itself provides for the figure being missing.
    private mutating func isNull(_ operand: Expression, _ index: Int, _ op: Expression.Comparison) -> Value {
        let mark = read.count
        let value = evaluate(operand, index)
        asked.formUnion(read[mark...])
        return .boolean(value.isNull == (op == .equal))
    }

    static func compare(_ op: Expression.Comparison, _ left: Value, _ right: Value) -> Value {
        switch op {
        case .equal, .notEqual:
            guard let equal = left.isEqual(to: right) else { return .null(.incomparable(left, right)) }
            return .boolean(equal == (op == .equal))
        case .less: return ordered(left, right) { $0 }
        case .greater: return ordered(right, left) { $0 }
        case .lessOrEqual: return ordered(right, left) { !$0 }
        case .greaterOrEqual: return ordered(left, right) { !$0 }
        }
    }

    private static func ordered(_ left: Value, _ right: Value, _ decide: (Bool) -> Bool) -> Value {
        if let less = left.isLess(than: right) { return .boolean(decide(less)) }
        if case .null(let reason) = left { return .null(reason) }
        if case .null(let reason) = right { return .null(reason) }
        return .null(.incomparable(left, right))
    }

    mutating func between(_ valuePart: Expression, _ lowPart: Expression, _ highPart: Expression) -> Value {
        let value = evaluate(valuePart, 0)
        let low = evaluate(lowPart, 1)
        let high = evaluate(highPart, 2)
        return Self.both(Self.compare(.greaterOrEqual, value, low), Self.compare(.lessOrEqual, value, high))
    }

    // MARK: Logic

    /// Three-valued `and` (decided by false) and `or` (decided by true): table 48. A side that decides alone makes
    /// what is missing on the other side irrelevant, whichever side it is.
    mutating func logic(_ leftPart: Expression, _ rightPart: Expression, decidedBy decisive: Bool) -> Value {
        let mark = read.count
        let before = sharedParts
        let left = evaluate(leftPart, 0)
        if case .boolean(decisive) = left { return left }
        let afterLeft = read.count
        let ofLeft = sharedParts
        sharedParts = before
        let right = evaluate(rightPart, 1)
        if case .boolean(decisive) = right {
            read.removeSubrange(mark..<afterLeft)
            return right
        }
        sharedParts.formUnion(ofLeft)
        return Self.undecided(left, right, decidedBy: decisive)
    }

    private static func undecided(_ left: Value, _ right: Value, decidedBy decisive: Bool) -> Value {
        switch (left, right) {
        case (.boolean, .boolean): return .boolean(!decisive)
        case (.null(let reason), _), (_, .null(let reason)): return .null(reason)
        case (.boolean, let other), (let other, _):
            return .null(.wanted(decisive ? "or" : "and", Localized(vi: "đúng/sai", en: "booleans"), other))
        }
    }

    static func both(_ left: Value, _ right: Value) -> Value {
        switch (left, right) {
        case (.boolean(false), _), (_, .boolean(false)): .boolean(false)
        case (.boolean(true), .boolean(true)): .boolean(true)
        case (.null, _): left
        default: right
        }
    }

    mutating func conditional(_ condition: Expression, _ yes: Expression, _ no: Expression) -> Value {
        if case .boolean(true) = evaluate(condition, 0) { return evaluate(yes, 1) }
        return evaluate(no, 2)
    }
}

extension Expression {
    /// A name or a path of names: what `= null` can ask about one figure.
    var isDirect: Bool {
        switch form {
        case .name: true
        case .path(let base, _): base.isDirect
        default: false
        }
    }
}
