// An edition made ready for scoring: what is the same for every board of a bloc is set apart, to be computed once.
import Exact
import FEEL
import Rules

/// An edition whose bloc-wide parts (a best, a sum over all boards) are marked in its formulas.
struct Program: Sendable {
    let edition: Edition
    private(set) var criteria: [Line] = []
    private(set) var vetoes: [Expression] = []
    private(set) var functions: [String: Scope.Definition] = [:]
    /// The bloc-wide parts, in the order of their indices.
    private(set) var shared: [Expression] = []
    private var indexOfShared: [Expression: Int] = [:]
    private let indicatorNames: Set<String>
    /// What each function takes from outside besides its parameters. Kept, because functions that call functions
    /// would be walked through once for every way that leads to them.
    private var outerNames: [String: Set<String>] = [:]
    /// Names by which filters may know the entries of an item.
    private var writtenKeys: Set<String> = []
    /// Names that mean the same for every board.
    private static let blocNames: Set<String> = ["boards", "planShare"]

    struct Line: Sendable {
        var criterion: Criterion
        var formula: Expression
        var assigned: Expression?
    }

    init(_ edition: Edition) {
        self.edition = edition
        indicatorNames = Set(edition.readable.map(\.id))
        for function in edition.functions { functions[function.name] = function }
        for function in edition.functions { learnOuterNames(of: function.name) }
        let formulas =
            edition.functions.map(\.body) + edition.vetoes.map(\.condition.tree)
            + edition.criteria.flatMap { [$0.formula.tree] + ($0.assigned.map { [$0.tree] } ?? []) }
        writtenKeys = formulas.reduce(into: []) { $1.collectKeys(&$0) }
        for function in edition.functions {
            let body = setApart(function.body, Set(function.parameters))
            functions[function.name]?.body = body
        }
        vetoes = edition.vetoes.map { setApart($0.condition.tree) }
        criteria = edition.criteria.map { criterion in
            Line(
                criterion: criterion, formula: setApart(criterion.formula.tree),
                assigned: criterion.assigned.map { setApart($0.tree) })
        }
    }

    /// The expression with its largest bloc-wide parts marked.
    /// - Parameter local: names that something around the expression may have given a meaning of its own.
    private mutating func setApart(_ expression: Expression, _ local: Set<String> = []) -> Expression {
        if case .name = expression.form { return expression }
        let names = freeNames(expression, [])
        guard names.contains("boards"), !local.contains("boards") else { return expression }
        if names.isSubset(of: Self.blocNames), names.isDisjoint(with: local), expression.isFigure {
            let bare = expression.withoutSpans
            if indexOfShared[bare] == nil {
                indexOfShared[bare] = shared.count
                shared.append(expression)
            }
            return Expression(.shared(indexOfShared[bare] ?? 0, expression), span: expression.span)
        }
        let inner = local.union(namesGiven(by: expression))
        return expression.mapChildren { setApart($0, inner) }
    }

    /// Names that parts of the expression may see in another meaning than the expression itself.
    private func namesGiven(by expression: Expression) -> Set<String> {
        switch expression.form {
        case .iteration(let bindings, _), .quantified(_, let bindings, _): Set(bindings.map(\.name))
        case .function(let parameters, _): Set(parameters)
        case .context(let entries): Set(entries.map(\.key))
        case .filter: writtenKeys
        default: []
        }
    }

    private mutating func learnOuterNames(of name: String) {
        guard outerNames[name] == nil, let function = functions[name] else { return }
        outerNames[name] = []
        for called in function.body.allNames where called != name { learnOuterNames(of: called) }
        outerNames[name] = freeNames(function.body, Set(function.parameters))
    }

    /// The names that an expression takes from outside, through functions too.
    private func freeNames(_ expression: Expression, _ bound: Set<String>) -> Set<String> {
        switch expression.form {
        case .name(let name):
            if bound.contains(name) { return [] }
            if let names = outerNames[name] { return names }
            return Builtin(rawValue: name) == nil ? [name] : []
        case .iteration(let bindings, let body), .quantified(_, let bindings, let body):
            var bound = bound
            var names: Set<String> = []
            for binding in bindings {
                names.formUnion(freeNames(binding.domain, bound))
                bound.insert(binding.name)
            }
            return names.union(freeNames(body, bound))
        case .function(let parameters, let body): return freeNames(body, bound.union(parameters))
        case .filter(let base, let condition):
            // Inside a filter over boards an indicator's name means the filtered board's.
            let inner = base.isBoards && !bound.contains("boards") ? bound.union(indicatorNames) : bound
            return freeNames(base, bound).union(freeNames(condition, inner.union(["item"])))
        case .context(let entries):
            var bound = bound
            var names: Set<String> = []
            for entry in entries {
                names.formUnion(freeNames(entry.value, bound))
                bound.insert(entry.key)
            }
            return names
        default:
            return expression.children.reduce(into: []) { $0.formUnion(freeNames($1, bound)) }
        }
    }
}

extension Expression {
    /// Whether it stands for a figure of the bloc and not for a calculation with several, which reads better in parts.
    fileprivate var isFigure: Bool {
        switch form {
        case .arithmetic, .negation, .comparison, .between, .membership, .conjunction, .disjunction, .conditional: false
        default: true
        }
    }

    /// Every name that occurs in the expression.
    var allNames: Set<String> {
        if case .name(let name) = form { return [name] }
        return children.reduce(into: []) { $0.formUnion($1.allNames) }
    }

    fileprivate func collectKeys(_ keys: inout Set<String>) {
        if case .context(let entries) = form { keys.formUnion(entries.map(\.key)) }
        for child in children { child.collectKeys(&keys) }
    }

    /// The same tree wherever it was written.
    fileprivate var withoutSpans: Expression {
        let changed = mapChildren(\.withoutSpans)
        return Expression(changed.form)
    }
}
