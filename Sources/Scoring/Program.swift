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
    /// Names that mean the same for every board.
    private static let blocNames: Set<String> = ["boards", "planShare"]

    struct Line: Sendable {
        var criterion: Criterion
        var formula: Expression
        var assigned: Expression?
    }

    init(_ edition: Edition) {
        self.edition = edition
        indicatorNames = Set(edition.indicators.map(\.id))
        for function in edition.functions { functions[function.name] = function }
        for function in edition.functions {
            let body = setApart(function.body)
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
    private mutating func setApart(_ expression: Expression) -> Expression {
        if case .name = expression.form { return expression }
        let names = freeNames(expression, [])
        if names.contains("boards"), names.isSubset(of: Self.blocNames), expression.isFigure {
            let bare = expression.withoutSpans
            if indexOfShared[bare] == nil {
                indexOfShared[bare] = shared.count
                shared.append(expression)
            }
            return Expression(.shared(indexOfShared[bare] ?? 0, expression), span: expression.span)
        }
        guard names.contains("boards") else { return expression }
        return expression.mapChildren { setApart($0) }
    }

    /// The names that an expression takes from outside, through functions too.
    private func freeNames(_ expression: Expression, _ bound: Set<String>) -> Set<String> {
        switch expression.form {
        case .name(let name):
            if bound.contains(name) { return [] }
            if let function = functions[name] { return freeNames(function.body, Set(function.parameters)) }
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
            let inner = base.isBoards ? bound.union(indicatorNames) : bound
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

    /// The list of all boards, filtered or not.
    fileprivate var isBoards: Bool {
        switch form {
        case .name("boards"): true
        case .filter(let base, _): base.isBoards
        default: false
        }
    }

    /// The same tree wherever it was written.
    fileprivate var withoutSpans: Expression {
        let changed = mapChildren(\.withoutSpans)
        return Expression(changed.form)
    }
}
