// Small words to build syntax trees with.
import Exact
import FEEL

extension Expression {
    static func number(_ value: Rational) -> Expression { Expression(.number(value)) }
    static func name(_ name: String) -> Expression { Expression(.name(name)) }
    static func path(_ indicator: String, _ attribute: Attribute) -> Expression {
        Expression(.path(.name(indicator), attribute.rawValue))
    }
    static func call(_ name: String, _ arguments: [Expression]) -> Expression {
        Expression(.call(.name(name), arguments))
    }
    static func times(_ left: Expression, _ right: Expression) -> Expression {
        Expression(.arithmetic(.times, left, right))
    }
    static func over(_ left: Expression, _ right: Expression) -> Expression {
        Expression(.arithmetic(.divided, left, right))
    }
    static func minus(_ left: Expression, _ right: Expression) -> Expression {
        Expression(.arithmetic(.minus, left, right))
    }
    static func conditional(_ condition: Expression, _ yes: Expression, _ no: Expression) -> Expression {
        Expression(.conditional(condition, then: yes, else: no))
    }
    static func isKnown(_ figure: Expression) -> Expression {
        Expression(.comparison(.notEqual, figure, Expression(.null)))
    }
    /// The same expression about another board: `export` becomes `b.export`. Names that the expression binds itself stay.
    func prefixingNames(_ names: Set<String>, with board: String) -> Expression {
        func inside(_ bound: [String]) -> Set<String> { names.subtracting(bound) }
        switch form {
        case .name(let name):
            return names.contains(name) ? Expression(.path(.name(board), name), span: span) : self
        case .function(let parameters, let body):
            return Expression(.function(parameters, body.prefixingNames(inside(parameters), with: board)), span: span)
        case .iteration(let bindings, let body):
            let (changed, body) = prefixing(bindings, body, names, board)
            return Expression(.iteration(changed, body), span: span)
        case .quantified(let quantifier, let bindings, let body):
            let (changed, body) = prefixing(bindings, body, names, board)
            return Expression(.quantified(quantifier, changed, body), span: span)
        case .filter(let base, let condition) where base.isBoards:
            // Inside, a name is that of the board being filtered.
            return Expression(.filter(base.prefixingNames(names, with: board), condition), span: span)
        default: return mapChildren { $0.prefixingNames(names, with: board) }
        }
    }

    /// Each domain sees the variables before it, the body all of them.
    private func prefixing(
        _ bindings: [Binding], _ body: Expression, _ names: Set<String>, _ board: String
    ) -> ([Binding], Expression) {
        var names = names
        let changed = bindings.map { binding in
            let domain = binding.domain.prefixingNames(names, with: board)
            names.remove(binding.name)
            return Binding(name: binding.name, domain: domain)
        }
        return (changed, body.prefixingNames(names, with: board))
    }

    /// Every name in the expression, bound or not.
    var namesWithin: Set<String> {
        let own: [String] =
            switch form {
            case .name(let name): [name]
            case .function(let parameters, _): parameters
            case .iteration(let bindings, _), .quantified(_, let bindings, _): bindings.map(\.name)
            default: []
            }
        return children.reduce(into: Set(own)) { $0.formUnion($1.namesWithin) }
    }
}
