// A syntax tree to a value: DMN 1.5 clause 10.3.2. Each form has a function of its own, so that recursion stays cheap.
import Diagnostics
import Exact

struct Evaluator {
    let scope: Scope
    var locals: [(name: String, value: Value)] = []
    var trace: Trace?
    var operations = 0
    private var depth = 0
    /// Missing figures in the order of reading.
    var read: [Absence.Figure] = []
    private var asked: Set<Absence.Figure> = []

    init(scope: Scope, tracing: Bool) {
        self.scope = scope
        trace = tracing ? Trace() : nil
    }

    var missingFigures: [Absence.Figure] {
        var seen = asked
        return read.filter { seen.insert($0).inserted }
    }

    /// Computes one part. `index` is its number among the parts of what contains it.
    mutating func evaluate(_ expression: Expression, _ index: Int = 0) -> Value {
        operations += 1
        guard !isExhausted else { return .null(.tooMuchWork) }
        guard depth < Limits.computationDepth else { return .null(.tooDeep) }
        depth += 1
        defer { depth -= 1 }
        guard trace != nil else {
            let value = compute(expression)
            operations += value.length
            return value
        }
        trace?.address.append(String(index))
        trace?.operands.append([])
        let value = compute(expression)
        operations += value.length
        record(expression, value)
        return value
    }

    var isExhausted: Bool { operations > scope.budget }

    private mutating func record(_ expression: Expression, _ value: Value) {
        guard let address = trace?.address, let operands = trace?.operands.popLast() else { return }
        if trace?.steps.count ?? 0 < Trace.limit {
            trace?.steps.append(Step(address: address, expression: expression, value: value, operands: operands))
        }
        trace?.address.removeLast()
        if let last = trace?.operands.indices.last { trace?.operands[last].append(value) }
    }

    private mutating func compute(_ expression: Expression) -> Value {
        switch expression.form {
        case .null: return .nothing
        case .number(let number): return .number(number)
        case .boolean(let flag): return .boolean(flag)
        case .string(let text): return .string(text)
        case .name(let name): return noting(lookUp(name))
        case .negation(let operand): return negation(operand)
        case .arithmetic(let op, let left, let right): return arithmetic(op, left, right)
        case .comparison(let op, let left, let right): return comparison(op, left, right)
        case .between(let value, let low, let high): return between(value, low, high)
        case .membership(let value, let tests): return membership(value, tests)
        case .conjunction(let left, let right): return logic(left, right, decidedBy: false)
        case .disjunction(let left, let right): return logic(left, right, decidedBy: true)
        case .conditional(let condition, let yes, let no): return conditional(condition, yes, no)
        case .path(let base, let key): return path(base, key)
        case .filter(let base, let condition): return filter(base, condition)
        case .call(let callee, let arguments): return call(callee, arguments)
        case .list(let items): return list(items)
        case .range(let bounds, let low, let high): return range(bounds, low, high)
        case .context(let entries): return context(entries)
        case .iteration(let bindings, let body): return iteration(bindings, body)
        case .quantified(let quantifier, let bindings, let body): return quantified(quantifier, bindings, body)
        case .function(let names, let body):
            return paid(.function(Function(name: "function", body: .written(names, body, scope: locals))))
        case .shared(let index, let body):
            return scope.shared.indices.contains(index) ? scope.shared[index] : evaluate(body)
        }
    }

    // MARK: Names

    private mutating func lookUp(_ name: String) -> Value {
        operations += locals.count >> 5
        for local in locals.reversed() where local.name == name { return local.value }
        for frame in scope.frames {
            if let value = frame[name] { return value }
        }
        if let definition = scope.functions[name] {
            return .function(
                Function(name: name, body: .written(definition.parameters, definition.body, scope: [])))
        }
        if let builtin = Builtin.named(name) { return .function(Function(name: name, body: .builtin(builtin))) }
        return .null(.notFound(Localized(vi: "không có tên “\(name)”", en: "there is no name “\(name)”")))
    }

    /// Keeps in mind that a missing figure was read.
    mutating func noting(_ value: Value) -> Value {
        switch value {
        case .null(.missing(let figure)): read.append(figure)
        case .list(let items):
            operations += items.count >> 5
            for case .null(.missing(let figure)) in items { read.append(figure) }
        default: break
        }
        return value
    }

    // MARK: Arithmetic

    private mutating func negation(_ operand: Expression) -> Value {
        switch evaluate(operand) {
        case .number(let number): .number(-number)
        case .null(let reason): .null(reason)
        case let other: .null(.wanted("-", Localized(vi: "số", en: "a number"), other))
        }
    }

    private mutating func arithmetic(
        _ op: Expression.Arithmetic, _ leftPart: Expression, _ rightPart: Expression
    ) -> Value {
        let left = evaluate(leftPart, 0)
        let right = evaluate(rightPart, 1)
        switch (left, right) {
        case (.number(let a), .number(let b)): return Self.arithmetic(op, a, b)
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

    private mutating func comparison(
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

    private mutating func between(_ valuePart: Expression, _ lowPart: Expression, _ highPart: Expression) -> Value {
        let value = evaluate(valuePart, 0)
        let low = evaluate(lowPart, 1)
        let high = evaluate(highPart, 2)
        return Self.both(Self.compare(.greaterOrEqual, value, low), Self.compare(.lessOrEqual, value, high))
    }

    // MARK: Logic

    /// Three-valued `and` (decided by false) and `or` (decided by true): table 48. A side that decides alone makes
    /// what is missing on the other side irrelevant, whichever side it is.
    private mutating func logic(_ leftPart: Expression, _ rightPart: Expression, decidedBy decisive: Bool) -> Value {
        let mark = read.count
        let left = evaluate(leftPart, 0)
        if case .boolean(decisive) = left { return left }
        let afterLeft = read.count
        let right = evaluate(rightPart, 1)
        if case .boolean(decisive) = right {
            read.removeSubrange(mark..<afterLeft)
            return right
        }
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

    private mutating func conditional(_ condition: Expression, _ yes: Expression, _ no: Expression) -> Value {
        if case .boolean(true) = evaluate(condition, 0) { return evaluate(yes, 1) }
        return evaluate(no, 2)
    }

    // MARK: Functions

    private mutating func call(_ callee: Expression, _ arguments: [Expression]) -> Value {
        let target: Value
        if case .name(let name) = callee.form { target = lookUp(name) } else { target = evaluate(callee, 0) }
        guard case .function(let function) = target else {
            if case .null(let reason) = target { return .null(reason) }
            return .null(.wanted("()", Localized(vi: "một hàm", en: "a function"), target))
        }
        var values: [Value] = []
        values.reserveCapacity(arguments.count)
        for (index, argument) in arguments.enumerated() { values.append(evaluate(argument, index + 1)) }
        return apply(function, to: values)
    }

    mutating func apply(_ function: Function, to arguments: [Value]) -> Value {
        switch function.body {
        case .builtin(let builtin):
            var isFlat = true
            for argument in arguments where !pay(argument) { isFlat = false }
            guard !isExhausted else { return .null(.tooMuchWork) }
            guard isFlat else { return .null(.tooNested) }
            return builtin.apply(to: scope.leavesOutMissing ? arguments.map(\.withoutMissing) : arguments)
        case .written(let names, let body, let captured):
            guard names.count == arguments.count else {
                return .null(.arguments(function.name, expected: "\(names.count)", found: arguments.count))
            }
            operations += captured.count >> 5
            let outer = locals
            locals = captured + zip(names, arguments).map { (name: $0, value: $1) }
            defer { locals = outer }
            trace?.address.append("\(function.name)()")
            defer { trace?.address.removeLast() }
            return evaluate(body)
        }
    }
}

extension Value {
    /// A list without the figures that are missing in it.
    fileprivate var withoutMissing: Value {
        guard case .list(let items) = self else { return self }
        return .list(
            items.filter {
                if case .null(.missing) = $0 { false } else { true }
            })
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
