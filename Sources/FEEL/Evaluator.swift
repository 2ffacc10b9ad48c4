// A syntax tree to a value: DMN 1.5 clause 10.3.2. Each form has a function of its own, so that recursion stays cheap.
import Diagnostics
import Exact

struct Evaluator {
    let scope: Scope
    var locals: [(name: String, value: Value)] = []
    var trace: Trace?
    var operations = 0
    var depth = 0
    /// Missing figures in the order of reading.
    var read: [Absence.Figure] = []
    /// Those that the formula asked `= null` of.
    var asked: Set<Absence.Figure> = []
    /// Bloc-wide parts that were used.
    var sharedParts: Set<Int> = []

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
        let value = trace == nil ? compute(expression) : traced(expression, index)
        operations += value.length
        return value
    }

    var isExhausted: Bool { operations > scope.budget }

    private mutating func traced(_ expression: Expression, _ index: Int) -> Value {
        trace?.address.append(String(index))
        trace?.operands.append([])
        let value = compute(expression)
        record(expression, value)
        return value
    }

    private mutating func record(_ expression: Expression, _ value: Value) {
        guard let address = trace?.address, let operands = trace?.operands.popLast() else { return }
        // The whole is always kept, however many its parts.
        if address.count == 1 || trace?.steps.count ?? 0 < trace?.limit ?? 0 {
            trace?.steps.append(Step(address: address, expression: expression, value: value, operands: operands))
        }
        trace?.address.removeLast()
        if let last = trace?.operands.indices.last { trace?.operands[last].append(value) }
    }

    /// In groups and with few local values in each, because each level of a formula comes through here.
    private mutating func compute(_ expression: Expression) -> Value {
        switch expression.form {
        case .null, .number, .boolean, .string, .name, .function: leaf(expression.form)
        case .negation, .arithmetic, .comparison, .between, .conjunction, .disjunction: operation(expression.form)
        case .conditional, .call, .shared, .path, .filter: selection(expression.form)
        default: collection(expression.form)
        }
    }

    private mutating func leaf(_ form: Expression.Form) -> Value {
        switch form {
        case .number(let number): return .number(number)
        case .boolean(let flag): return .boolean(flag)
        case .string(let text): return .string(text)
        case .name(let name):
            if trace != nil { note(name) }
            return noting(lookUp(name))
        case .function(let names, let body):
            return paid(.function(Function(name: "function", body: .written(names, body, scope: locals))))
        default: return .nothing
        }
    }

    private mutating func operation(_ form: Expression.Form) -> Value {
        switch form {
        case .negation(let operand): return negation(operand)
        case .arithmetic(let op, let left, let right): return arithmetic(op, left, right)
        case .comparison(let op, let left, let right): return comparison(op, left, right)
        case .between(let value, let low, let high): return between(value, low, high)
        case .conjunction(let left, let right): return logic(left, right, decidedBy: false)
        case .disjunction(let left, let right): return logic(left, right, decidedBy: true)
        default: return .nothing
        }
    }

    private mutating func selection(_ form: Expression.Form) -> Value {
        switch form {
        case .conditional(let condition, let yes, let no): return conditional(condition, yes, no)
        case .call(let callee, let arguments): return call(callee, arguments)
        case .path(let base, let key): return path(base, key)
        case .filter(let base, let condition): return filter(base, condition)
        case .shared(let index, let body):
            sharedParts.insert(index)
            return scope.shared.indices.contains(index) ? scope.shared[index] : evaluate(body)
        default: return .nothing
        }
    }

    private mutating func collection(_ form: Expression.Form) -> Value {
        switch form {
        case .list(let items): return list(items)
        case .range(let bounds, let low, let high): return range(bounds, low, high)
        case .context(let entries): return context(entries)
        case .membership(let value, let tests): return membership(value, tests)
        case .iteration(let bindings, let body): return iteration(bindings, body)
        case .quantified(let quantifier, let bindings, let body): return quantified(quantifier, bindings, body)
        default: return .nothing
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

    /// Keeps in the trace that a name which is a figure itself was read.
    private mutating func note(_ name: String) {
        guard scope.directFigures.contains(name), !locals.contains(where: { $0.name == name }) else { return }
        trace?.note(Absence.Figure(owner: scope.owner, indicator: name, attribute: "actual"))
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

    // MARK: Functions

    private mutating func call(_ callee: Expression, _ arguments: [Expression]) -> Value {
        let target: Value
        if case .name(let name) = callee.form { target = lookUp(name) } else { target = evaluate(callee, 0) }
        guard case .function(let function) = target else { return Self.notAFunction(target) }
        var values: [Value] = []
        values.reserveCapacity(arguments.count)
        for (index, argument) in arguments.enumerated() { values.append(evaluate(argument, index + 1)) }
        return apply(function, to: values)
    }

    private static func notAFunction(_ target: Value) -> Value {
        if case .null(let reason) = target { return .null(reason) }
        return .null(.wanted("()", Localized(vi: "một hàm", en: "a function"), target))
    }

    private mutating func apply(_ function: Function, to arguments: [Value]) -> Value {
        switch function.body {
        case .builtin(let builtin): apply(builtin, to: arguments)
        case .written(let names, let body, let captured): apply(function.name, names, body, captured, to: arguments)
        }
    }

    private mutating func apply(_ builtin: Builtin, to arguments: [Value]) -> Value {
        var isFlat = true
        for argument in arguments where !pay(argument) { isFlat = false }
        payForPlaces(builtin, arguments)
        guard !isExhausted else { return .null(.tooMuchWork) }
        guard isFlat else { return .null(.tooNested) }
        return builtin.apply(to: scope.isScoring ? arguments.map(\.withoutMissing) : arguments)
    }

    private mutating func apply(
        _ name: String, _ names: [String], _ body: Expression, _ captured: [(name: String, value: Value)],
        to arguments: [Value]
    ) -> Value {
        guard names.count == arguments.count else {
            return .null(.arguments(name, expected: "\(names.count)", found: arguments.count))
        }
        operations += captured.count >> 5
        let outer = locals
        locals = captured
        for (name, value) in zip(names, arguments) { locals.append((name, value)) }
        trace?.address.append("\(name)()")
        let value = evaluate(body)
        trace?.address.removeLast()
        locals = outer
        return value
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
