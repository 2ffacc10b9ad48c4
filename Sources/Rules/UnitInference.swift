// The unit of each part of a formula. Where it cannot be told the part is open, and nothing is said of it.
import Diagnostics
import FEEL

/// What is known of the unit of a value.
indirect enum UnitKind: Hashable, Sendable {
    /// Anything: unknown, or a figure changed by a coefficient of the author's, who then vouches for it.
    case open
    /// Written as a number: it has the unit of whatever it is set against.
    case literal(isZero: Bool)
    case unit(Dimension)
    /// An indicator, whose figures have this unit.
    case figures(UnitKind)
    /// All indicators of one board.
    case board
    /// The kinds of items of a list, or the ends of a range; no lists among them.
    case list([UnitKind])
    /// Entries that are numbers or indicators.
    case context([String: UnitKind])

    static let plain = UnitKind.unit(.plain)

    /// What can stand inside a list or a context without making it grow forever.
    var asPart: UnitKind {
        switch self {
        case .list, .context: .open
        default: self
        }
    }

    static func list(of items: [UnitKind]) -> UnitKind {
        var kinds: [UnitKind] = []
        for item in items where !kinds.contains(item) {
            kinds.append(item)
            if kinds.count > 16 { return .list([.open]) }
        }
        return .list(kinds)
    }

    /// The items of a list; a single value stands for a list of one.
    var items: [UnitKind] {
        if case .list(let items) = self { items } else { [self] }
    }

    /// What each of the items is; open where they differ.
    var item: UnitKind {
        let items = items
        return items.count == 1 ? items[0] : items.allSatisfy(\.isLiteral) && !items.isEmpty ? items[0] : .open
    }

    var isLiteral: Bool {
        if case .literal = self { true } else { false }
    }
}

/// Two units that were put together and do not fit, or a unit where points belong.
struct UnitMisfit: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case sum, difference, comparison, branches, result
        case mixture(String)
    }
    var kind: Kind
    var left: Dimension
    var right = Dimension.plain
    /// Where it is: an expression of the formula, or of the body of a function.
    var expression: Expression
    /// The functions inside which it comes about, outermost first, where the arguments of the call are at fault.
    var through: [String] = []
}

/// Infers the units of the formulas of one edition.
struct UnitInference {
    /// How many combinations of a function and the units of its arguments are looked at.
    static let mostInstances = 1_000
    /// How much work is done inside functions, and where there are very many variables.
    static let mostSteps = 2_000_000
    /// How deep the tree of a formula may be followed, functions included.
    static let mostLevels = 120

    /// Names in sight besides those of the edition, innermost last.
    enum Local {
        case variable(String, UnitKind)
        /// Entries of a board, an indicator or a context, inside a filter.
        case entries(UnitKind)
        /// Entries that are not known.
        case unknown
    }

    let names: [String: UnitKind]
    let functions: [String: Scope.Definition]
    var locals: [Local] = []
    /// What does not fit in the formula, or in the body, that is being looked at.
    var misfits: [UnitMisfit] = []
    private var instances: [Instance: (result: UnitKind, misfits: [UnitMisfit])] = [:]
    private var calling: [String] = []
    private var depth = 0
    private var steps = 0

    private struct Instance: Hashable {
        var function: String
        var arguments: [UnitKind]
    }

    init(names: [String: UnitKind], functions: [Scope.Definition]) {
        self.names = names
        self.functions = Dictionary(functions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The unit of a formula, and what does not fit in it.
    mutating func check(_ tree: Expression) -> (result: UnitKind, misfits: [UnitMisfit]) {
        misfits = []
        let result = infer(tree)
        return (result, misfits)
    }

    /// What does not fit in the body of a function whatever it is called with.
    mutating func check(function: Scope.Definition) -> [UnitMisfit] {
        instance(function, function.parameters.map { _ in .open }).misfits
    }

    mutating func misfit(_ kind: UnitMisfit.Kind, _ left: Dimension, _ right: Dimension, _ expression: Expression) {
        // What a short form adds stands nowhere, and its parts fit by its definition.
        guard !expression.span.isEmpty, misfits.count < 100 else { return }
        let misfit = UnitMisfit(kind: kind, left: left, right: right, expression: expression)
        if !misfits.contains(misfit) { misfits.append(misfit) }
    }

    // MARK: Functions

    /// The result of a function of the edition. What does not fit in its body whatever it is called with is said there,
    /// what these arguments bring about is said of the call.
    mutating func call(_ function: Scope.Definition, _ arguments: [UnitKind], at whole: Expression) -> UnitKind {
        guard arguments.count == function.parameters.count else { return .open }
        let (result, found) = instance(function, arguments)
        if !found.isEmpty, !whole.span.isEmpty, misfits.count < 100 {
            let known = Set(check(function: function).map(\.expression.span))
            if let first = found.first(where: { !known.contains($0.expression.span) }) {
                var misfit = first
                misfit.expression = whole
                // Nobody reads a longer way.
                misfit.through = [function.name] + first.through.prefix(3)
                if !misfits.contains(misfit) { misfits.append(misfit) }
            }
        }
        return result
    }

    private mutating func instance(
        _ function: Scope.Definition, _ arguments: [UnitKind]
    ) -> (result: UnitKind, misfits: [UnitMisfit]) {
        let key = Instance(function: function.name, arguments: arguments)
        if let known = instances[key] { return known }
        guard instances.count < Self.mostInstances, !calling.contains(function.name), calling.count < Limits.depth
        else { return (.open, []) }
        let outer = (locals, misfits)
        locals = zip(function.parameters, arguments).map { .variable($0, $1) }
        misfits = []
        calling.append(function.name)
        let result = infer(function.body)
        calling.removeLast()
        let found = (result, misfits)
        (locals, misfits) = outer
        instances[key] = found
        return found
    }

    // MARK: Names

    enum Meaning {
        case value(UnitKind)
        case function(Scope.Definition)
        case builtin(Builtin)
    }

    func meaning(of name: String) -> Meaning {
        for local in locals.reversed() {
            switch local {
            case .variable(name, let measure): return .value(measure)
            case .variable: continue
            case .unknown:
                return functions[name] == nil && Builtin(rawValue: name) == nil ? .value(.open) : continued(name)
            case .entries(let measure): if let entry = entry(name, of: measure) { return .value(entry) }
            }
        }
        return continued(name)
    }

    private func continued(_ name: String) -> Meaning {
        if let measure = names[name] { return .value(measure) }
        if let function = functions[name] { return .function(function) }
        return Builtin(rawValue: name).map { .builtin($0) } ?? .value(.open)
    }

    /// What `.key` makes of it; nil where there is no such entry.
    func entry(_ key: String, of measure: UnitKind) -> UnitKind? {
        switch measure {
        case .figures(let unit):
            Attribute(rawValue: key).map { $0.isPercent ? .plain : unit }
        case .board:
            if case .figures? = names[key] { names[key] } else { nil }
        case .context(let entries): entries[key]
        default: nil
        }
    }

    // MARK: Forms

    /// Does little itself, so that a level of recursion takes little stack.
    mutating func infer(_ expression: Expression) -> UnitKind {
        // Names are looked for among the variables one by one.
        steps += (calling.isEmpty ? 0 : 1) + locals.count / 16
        guard depth < Self.mostLevels, steps < Self.mostSteps else { return .open }
        depth += 1
        defer { depth -= 1 }
        switch expression.form {
        case .null: return .literal(isZero: true)
        case .number(let number): return .literal(isZero: number.isZero)
        case .boolean, .string: return .open
        case .name(let name):
            if case .value(let measure) = meaning(of: name) { return measure }
            return .open
        case .negation(let operand):
            let measure = infer(operand)
            switch measure {
            case .literal, .unit: return measure
            default: return .open
            }
        case .arithmetic(let op, let left, let right): return arithmetic(expression, op, left, right)
        case .comparison(_, let left, let right):
            compare(infer(left), infer(right), at: expression)
            return .open
        case .between(let value, let low, let high): return between(expression, value, low, high)
        case .membership(let value, let tests): return membership(value, tests)
        case .conditional(let condition, let yes, let no): return conditional(condition, yes, no)
        case .path(let base, let key): return path(base, key)
        case .filter(let base, let condition): return filter(base, condition)
        case .call(let callee, let arguments): return call(expression, callee, arguments)
        case .list(let items):
            let items = items.map { infer($0).asPart }
            return .list(of: items)
        case .range(_, let low, let high): return .list(of: [infer(low).asPart, infer(high).asPart])
        case .context(let entries): return context(entries)
        case .iteration(let bindings, let body): return loop(bindings, body, isList: true)
        case .quantified(_, let bindings, let body): return loop(bindings, body, isList: false)
        case .function(let parameters, let body): return function(parameters, body)
        case .conjunction(let left, let right), .disjunction(let left, let right):
            _ = infer(left)
            _ = infer(right)
            return .open
        case .shared(_, let body): return infer(body)
        }
    }
}
