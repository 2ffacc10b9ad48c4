// Steps of several terms together, which must all be of the same unit.
import Diagnostics
import Exact
import FEEL

extension ColumnCompiler {
    var yes: Term { Term(id: maker.truth(true), level: nil) }
    var never: Term { Term(id: maker.truth(false), level: nil) }

    func constant(_ number: Rational) -> Term { Term(id: maker.number(number), level: nil) }
    func nothing(_ kind: ColumnForm.Kind) -> Term { Term(id: maker.nothing(kind), level: nil) }

    /// A node whose null, if it is one, is neither for a missing figure nor written, unless that is said.
    func node(_ kind: ColumnNode.Kind, missing: Term? = nil, written: Term? = nil) -> ColumnNode {
        ColumnNode(kind, missing: missing ?? never, written: written ?? never)
    }

    func list(_ items: [ColumnItems.Item], broken: Term? = nil) -> ColumnNode {
        var result = node(.list(ColumnItems(items: items, broken: broken)))
        result.reads = items.reduce(ColumnReads()) { $0 + $1.node.reads }
        return result
    }

    /// The step of some terms.
    func term(_ parts: [Term], _ make: ([StepID]) -> StepID) throws(Refused) -> Term {
        var level: Int?
        for part in parts {
            guard let own = part.level else { continue }
            if let other = level, other != own { throw .pairs }
            level = own
        }
        let id = make(parts.map(\.id))
        return Term(id: id, level: maker[id].frame == .unit ? level : nil)
    }

    // MARK: Truths

    func and(_ parts: [Term]) throws(Refused) -> Term { try term(parts, maker.and) }
    func or(_ parts: [Term]) throws(Refused) -> Term { try term(parts, maker.or) }
    func no(_ part: Term) throws(Refused) -> Term { try term([part]) { maker.not($0[0]) } }
    func known(_ part: Term) throws(Refused) -> Term { try term([part]) { maker.known($0[0]) } }
    func unknown(_ part: Term) throws(Refused) -> Term { try term([part]) { maker.unknown($0[0]) } }
    func isTrue(_ part: Term) throws(Refused) -> Term { try term([part]) { maker.isTrue($0[0]) } }
    func isFalse(_ part: Term) throws(Refused) -> Term { try isTrue(try no(part)) }

    func pick(_ condition: Term, _ yes: Term, _ no: Term) throws(Refused) -> Term {
        if let flag = maker.flag(condition.id) { return flag ? yes : no }
        return try term([condition, yes, no]) { maker.choose($0[0], $0[1], $0[2]) }
    }

    /// The same of terms that may depend on the order of units; one that decides alone makes that irrelevant.
    func and(_ parts: [Term?]) throws(Refused) -> Term? { try connective(parts, decidedBy: false) }
    func or(_ parts: [Term?]) throws(Refused) -> Term? { try connective(parts, decidedBy: true) }

    private func connective(_ parts: [Term?], decidedBy decisive: Bool) throws(Refused) -> Term? {
        var all: [Term] = []
        for part in parts {
            if let part { all.append(part) }
        }
        let result = decisive ? try or(all) : try and(all)
        return all.count == parts.count || maker.flag(result.id) == decisive ? result : nil
    }

    func isNever(_ part: Term?) -> Bool { part.map { maker.flag($0.id) == false } ?? false }

    // MARK: Values

    /// The number of a node; nothing where it is null.
    func number(_ node: ColumnNode) throws(Refused) -> Term {
        switch node.kind {
        case .number(let term): return term
        case .null: return nothing(.number)
        default:
            throw .form(
                Localized(vi: "phép tính với giá trị không phải số", en: "calculations with values that are no numbers")
            )
        }
    }

    /// The truth of a node; undecided where it is null.
    func truth(_ node: ColumnNode) throws(Refused) -> Term {
        switch node.kind {
        case .truth(let term): return term
        case .null: return nothing(.truth)
        default:
            throw .form(
                Localized(vi: "điều kiện không phải đúng/sai", en: "conditions that are not true or false"))
        }
    }

    /// Its step, of whatever kind; nil where it has none, because it is always there.
    func value(_ node: ColumnNode) -> Term? {
        switch node.kind {
        case .number(let term), .truth(let term): term
        case .null: nothing(.number)
        default: nil
        }
    }

    func isNull(_ node: ColumnNode) throws(Refused) -> Term {
        if case .list(let items) = node.kind { return items.broken ?? never }
        guard let value = value(node) else { return never }
        return try unknown(value)
    }

    /// Whether it is a null that leaves a score open: any but one that the author wrote.
    func isOpen(_ node: ColumnNode) throws(Refused) -> Term {
        guard let written = node.written else { throw .order }
        return try and([try isNull(node), try no(written)])
    }
}
