// The type of each part of a formula, form by form, as the evaluator would compute its value.
import Diagnostics

/// What was inferred of a part, and the parts that it comes from, so that a finding marks the very one that is wrong.
struct Typed {
    var type: Type
    var expression: Expression
    var parts = Parts.one
    /// The type to name in a message: that of the list where `type` is that of its items.
    var shown: Type?

    enum Parts {
        case one
        /// It is one of these.
        case branches([Typed])
        /// It is a list of these.
        case items([Typed])
    }

    init(_ type: Type, _ expression: Expression, _ parts: Parts = .one) {
        self.type = type
        self.expression = expression
        self.parts = parts
    }

    /// The parts of which it is one.
    var leaves: [Typed] {
        if case .branches(let branches) = parts { branches.flatMap(\.leaves) } else { [self] }
    }

    /// The items of a list: each as written, or one that stands for all.
    var items: [Typed] {
        if case .items(let items) = parts { return items.flatMap(\.leaves) }
        var item = Typed(.any, expression)
        if case .list(let type) = type {
            item.type = type
            item.shown = self.type
        }
        return [item]
    }
}

/// What an operation needs.
struct Requirement {
    var title: Localized
    var accepts: (Type) -> Bool

    init(_ title: Localized, _ accepts: @escaping (Type) -> Bool) {
        self.title = title
        self.accepts = { $0.isOpen || accepts($0) }
    }

    static var numbers: Requirement { Requirement(Type.number.titleOfMany) { $0 == .number } }
    static var booleans: Requirement { Requirement(Type.boolean.titleOfMany) { $0 == .boolean } }
    static var number: Requirement { Requirement(Localized(vi: "số", en: "a number")) { $0 == .number } }
    static var boolean: Requirement { Requirement(Localized(vi: "đúng/sai", en: "a boolean")) { $0 == .boolean } }
    static var string: Requirement { Requirement(Localized(vi: "chuỗi", en: "a string")) { $0 == .string } }
    static var orderable: Requirement {
        Requirement(Localized(vi: "số hoặc chuỗi", en: "numbers or strings"), \.isOrderable)
    }
}

struct TypeInference {
    /// How many combinations of a function and the types of its arguments one formula may lead to.
    static let mostInstances = 1_000

    let checker: TypeChecker
    private(set) var findings: [TypeFinding] = []
    private var seen: Set<TypeFinding> = []
    /// The variables in sight, innermost last; one without a name stands for entries that are not known.
    var locals: [(name: String?, type: Type)] = []
    /// Edition functions whose bodies are being typed, innermost last.
    private var calling: [String] = []
    private var instances: [Instance: Type] = [:]
    private var depth = 0

    private struct Instance: Hashable {
        var function: String
        var arguments: [Type]
    }

    init(checker: TypeChecker) {
        self.checker = checker
    }

    // MARK: Findings

    mutating func report(_ span: Range<Int>, _ message: Localized, mend: Localized? = nil) {
        let finding = TypeFinding(origin: calling.last, span: span, message: message, mend: mend)
        if seen.insert(finding).inserted { findings.append(finding) }
    }

    /// Reports every branch that is not what the operation needs.
    mutating func require(_ typed: Typed, _ need: Requirement, by operation: String) {
        for leaf in typed.leaves where !need.accepts(leaf.type) { reportNeed(leaf, need, by: operation) }
    }

    mutating func reportNeed(_ typed: Typed, _ need: Requirement, by operation: String) {
        let found = (typed.shown ?? typed.type).title
        report(
            typed.expression.span,
            Localized(
                vi: "“\(operation)” cần \(need.title.vi), gặp \(found.vi)",
                en: "“\(operation)” needs \(need.title.en), found \(found.en)"),
            mend: mend(typed, need.accepts))
    }

    mutating func expect(_ typed: Typed, _ expected: Type) {
        for leaf in typed.leaves {
            if case .list(let item) = expected, case .items(let items) = leaf.parts {
                for part in items { expect(part, item) }
            } else if !leaf.type.fits(expected) {
                let found = leaf.type.title
                report(
                    leaf.expression.span,
                    Localized(
                        vi: "cần \(expected.title.vi), gặp \(found.vi)",
                        en: "expected \(expected.title.en), found \(found.en)"),
                    mend: mend(leaf) { $0.fits(expected) })
            }
        }
    }

    /// `export` where `export.actual` is meant.
    func mend(_ typed: Typed, _ accepts: (Type) -> Bool) -> Localized? {
        var context = typed.type
        while case .list(let item) = context { context = item }
        guard typed.expression.isDirect, case .context(let entries) = context else { return nil }
        let fitting = entries.keys.filter { key in
            guard case .type(let type) = typed.type.entry(key), !type.isOpen else { return false }
            return accepts(type)
        }
        guard let key = fitting.contains("actual") ? "actual" : fitting.count == 1 ? fitting.first : nil else {
            return nil
        }
        let path = "\(typed.expression).\(key)"
        return Localized(vi: "viết \(path)", en: "write \(path)")
    }

    /// Reports the first pair of branches that cannot be compared, at the spot of the comparison.
    mutating func requirePair(
        _ left: Typed, _ right: Typed, at span: Range<Int>, _ message: (Localized, Localized) -> Localized,
        _ accepts: (Type, Type) -> Bool
    ) {
        let rights = right.leaves
        for a in left.leaves {
            for b in rights where !accepts(a.type, b.type) {
                let mend = mend(a) { accepts($0, b.type) } ?? mend(b) { accepts(a.type, $0) }
                report(span, message((a.shown ?? a.type).title, (b.shown ?? b.type).title), mend: mend)
                return
            }
        }
    }

    static func incomparable(_ left: Localized, _ right: Localized) -> Localized {
        Localized(
            vi: "không so sánh được \(left.vi) với \(right.vi)", en: "cannot compare \(left.en) with \(right.en)")
    }

    // MARK: Forms

    /// Does little itself, so that a level of recursion takes little stack.
    mutating func infer(_ expression: Expression) -> Typed {
        guard depth < Limits.computationDepth else {
            report(expression.span, Absence.tooDeep.explanation)
            return Typed(.any, expression)
        }
        depth += 1
        defer { depth -= 1 }
        switch expression.form {
        case .null, .number, .boolean, .string, .name: return leaf(expression)
        case .negation(let operand): return negation(expression, operand)
        case .arithmetic(let op, let left, let right): return arithmetic(expression, op, left, right)
        case .comparison(let op, let left, let right): return comparison(expression, op, left, right)
        case .between(let value, let low, let high): return between(expression, value, low, high)
        case .membership(let value, let tests): return membership(expression, value, tests)
        case .conjunction(let left, let right): return logic(expression, "and", left, right)
        case .disjunction(let left, let right): return logic(expression, "or", left, right)
        case .conditional(let condition, let yes, let no): return conditional(expression, condition, yes, no)
        case .path(let base, let key): return path(expression, base, key)
        case .filter(let base, let condition): return filter(expression, base, condition)
        case .call(let callee, let arguments): return call(expression, callee, arguments)
        case .list(let items): return list(expression, items)
        case .range(_, let low, let high): return range(expression, low, high)
        case .context(let entries): return context(expression, entries)
        case .iteration(let bindings, let body): return iteration(expression, bindings, body)
        case .quantified(let quantifier, let bindings, let body):
            return quantified(expression, quantifier, bindings, body)
        case .function(let names, let body): return function(expression, names, body)
        case .shared(_, let body): return infer(body)
        }
    }

    private mutating func leaf(_ expression: Expression) -> Typed {
        let type: Type =
            switch expression.form {
            case .number: .number
            case .boolean: .boolean
            case .string: .string
            case .name(let name): self.type(ofName: name, expression.span)
            default: .null
            }
        return Typed(type, expression)
    }

    // MARK: Names

    enum Meaning {
        case value(Type)
        case written(Scope.Definition)
        case builtin(Builtin)
        case unknown
    }

    /// What a name stands for: variables, then names, then functions of the edition, then built-in ones.
    func meaning(of name: String, called: Bool) -> Meaning {
        var isUncertain = false
        for local in locals.reversed() {
            if local.name == name { return .value(isUncertain ? .any : local.type) }
            if local.name == nil { isUncertain = true }
        }
        if let type = checker.names[name] { return .value(isUncertain ? .any : type) }
        if isUncertain, !called { return .value(.any) }
        if let definition = checker.functions[name] { return .written(definition) }
        if let builtin = Builtin.named(name) { return .builtin(builtin) }
        return isUncertain ? .value(.any) : .unknown
    }

    private mutating func type(ofName name: String, _ span: Range<Int>) -> Type {
        switch meaning(of: name, called: false) {
        case .value(let type): return type
        case .written(let definition):
            let parameters = definition.parameters.map { _ in Type.any }
            return .function(parameters: parameters, result: instance(of: name, definition, parameters, at: span))
        case .builtin(let builtin):
            guard builtin.arity.count == 1 else { return .variadicFunction }
            return .function(parameters: Array(repeating: .any, count: builtin.arity.lowerBound), result: .any)
        case .unknown:
            reportUnknown(name, span, isCalled: false)
            return .any
        }
    }

    mutating func reportUnknown(_ name: String, _ span: Range<Int>, isCalled: Bool) {
        var known = Set(locals.compactMap(\.name)).union(checker.names.keys).union(checker.functions.keys)
        if isCalled { known.formUnion(Builtin.allCases.map(\.rawValue)) }
        report(
            span, Localized(vi: "không có tên “\(name)”", en: "there is no name “\(name)”"),
            mend: Suggestion.habit(name, isCalled: isCalled)
                ?? Suggestion.mend(Suggestion.nearest(to: name, among: known)))
    }

    /// The result of an edition function for arguments of these types: its body is typed once for each combination.
    mutating func instance(
        of name: String, _ definition: Scope.Definition, _ arguments: [Type], at span: Range<Int>
    ) -> Type {
        // A function that calls itself is found by `cycles()`.
        guard !calling.contains(name) else { return .any }
        let key = Instance(function: name, arguments: arguments)
        if let known = instances[key] { return known }
        guard instances.count < Self.mostInstances else {
            report(
                span,
                Localized(
                    vi: "công thức dẫn tới hơn \(Self.mostInstances) cách gọi hàm với các loại tham số khác nhau",
                    en:
                        "the formula leads to more than \(Self.mostInstances) ways of calling functions with different types"
                ))
            return .any
        }
        let outer = locals
        locals = zip(definition.parameters, arguments).map { (name: $0, type: $1) }
        calling.append(name)
        let result = infer(definition.body).type
        calling.removeLast()
        locals = outer
        instances[key] = result
        return result
    }
}
