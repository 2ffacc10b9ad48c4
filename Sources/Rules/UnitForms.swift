// What each form of the formula language makes of the units of its parts.
import Exact
import FEEL

extension UnitInference {
    // MARK: Operators

    mutating func arithmetic(
        _ whole: Expression, _ op: Expression.Arithmetic, _ left: Expression, _ right: Expression
    ) -> UnitKind {
        let a = infer(left)
        let b = infer(right)
        switch op {
        case .plus: return sum(a, b, .sum, at: whole)
        case .minus: return sum(a, b, .difference, at: whole)
        case .times: return product(a, b, power: 1)
        case .divided: return product(a, b, power: -1)
        case .power: return power(a, of: right)
        }
    }

    /// A number set beside a figure turns it into points by intention: `8 - late.actual` takes off one for each.
    private mutating func sum(_ a: UnitKind, _ b: UnitKind, _ kind: UnitMisfit.Kind, at whole: Expression) -> UnitKind {
        switch (a, b) {
        case (.literal(true), .unit): return b
        case (.unit, .literal(true)): return a
        case (.literal, .unit(let unit)), (.unit(let unit), .literal): return unit.bases.isEmpty ? .unit(unit) : .open
        case (.unit(let left), .unit(let right)) where left.isPoints != right.isPoints:
            return left.bases.isEmpty && right.bases.isEmpty ? .unit(left.isPoints ? left : right) : .open
        default: return join(a, b, kind, at: whole)
        }
    }

    private func product(_ a: UnitKind, _ b: UnitKind, power: Int) -> UnitKind {
        switch (a, b) {
        case (.literal(let isZero), .literal): .literal(isZero: isZero)
        case (.unit(let left), .unit(let right)): left.times(right, power: power).map { .unit($0) } ?? .open
        default: .open
        }
    }

    private func power(_ base: UnitKind, of exponent: Expression) -> UnitKind {
        switch base {
        case .literal: return .literal(isZero: false)
        case .unit(let unit):
            guard let constant = exponent.constant, let power = (0...6).first(where: { Rational($0) == constant })
            else { return .open }
            return Dimension.plain.times(unit, power: power).map { .unit($0) } ?? .open
        default: return .open
        }
    }

    /// What is one or the other, or is compared: units that differ do not fit; a written number fits all.
    @discardableResult
    mutating func join(_ a: UnitKind, _ b: UnitKind, _ kind: UnitMisfit.Kind, at spot: Expression) -> UnitKind {
        switch (a, b) {
        case (.literal(let left), .literal(let right)): return .literal(isZero: left && right)
        case (.literal, .unit): return b
        case (.unit, .literal): return a
        case (.unit(let left), .unit(let right)):
            if left.isPoints { return right.bases.isEmpty ? a : b }
            if right.isPoints { return left.bases.isEmpty ? b : a }
            if left.fits(right) { return a }
            misfit(kind, left, right, spot)
            return .open
        case (.list(let left), .list(let right)): return .list(of: left + right)
        default: return a == b ? a : .open
        }
    }

    mutating func compare(_ a: UnitKind, _ b: UnitKind, at spot: Expression) {
        join(a.item, b.item, .comparison, at: spot)
    }

    mutating func between(_ whole: Expression, _ value: Expression, _ low: Expression, _ high: Expression) -> UnitKind {
        let value = infer(value)
        for end in [low, high] { compare(value, infer(end), at: whole) }
        return .open
    }

    mutating func conditional(_ condition: Expression, _ yes: Expression, _ no: Expression) -> UnitKind {
        _ = infer(condition)
        return join(infer(yes), infer(no), .branches, at: no)
    }

    // MARK: Tests

    mutating func membership(_ value: Expression, _ tests: [UnaryTest]) -> UnitKind {
        let value = infer(value)
        for test in tests { check(test, of: value) }
        return .open
    }

    private mutating func check(_ test: UnaryTest, of value: UnitKind) {
        switch test {
        case .any: break
        case .not(let tests): for inner in tests { check(inner, of: value) }
        case .comparison(_, let operand): compare(value, infer(operand), at: operand)
        case .expression(let part):
            locals.append(.variable("?", value))
            let candidate = infer(part)
            locals.removeLast()
            for item in candidate.items { compare(value, item, at: part) }
        }
    }

    // MARK: Parts of values

    mutating func path(_ base: Expression, _ key: String) -> UnitKind {
        let base = infer(base)
        if case .list(let items) = base { return .list(of: items.map { (entry(key, of: $0) ?? .open).asPart }) }
        return entry(key, of: base) ?? .open
    }

    mutating func filter(_ base: Expression, _ condition: Expression) -> UnitKind {
        let list = infer(base)
        let item = list.item
        let outer = locals
        switch item {
        case .board, .figures, .context: locals.append(.entries(item))
        case .literal, .unit: break
        default: locals.append(.unknown)
        }
        locals.append(.variable("item", item))
        _ = infer(condition)
        locals = outer
        switch condition.form {
        case .comparison, .between, .membership, .conjunction, .disjunction, .quantified, .boolean:
            return .list(of: list.items)
        case .number, .negation: return item
        default: return .open
        }
    }

    mutating func context(_ entries: [Expression.Entry]) -> UnitKind {
        let outer = locals
        var known: [String: UnitKind] = [:]
        for entry in entries {
            let measure = infer(entry.value).asPart
            known[entry.key] = measure
            // Later entries see it.
            locals.append(.variable(entry.key, measure))
        }
        locals = outer
        return .context(known)
    }

    // MARK: Loops

    mutating func loop(_ bindings: [Expression.Binding], _ body: Expression, isList: Bool) -> UnitKind {
        let outer = locals
        for binding in bindings {
            let domain = infer(binding.domain)
            locals.append(.variable(binding.name, domain.item))
        }
        let result = infer(body)
        locals = outer
        return isList ? .list([result.asPart]) : .open
    }

    mutating func function(_ parameters: [String], _ body: Expression) -> UnitKind {
        let outer = locals
        for parameter in parameters { locals.append(.variable(parameter, .open)) }
        _ = infer(body)
        locals = outer
        return .open
    }

    // MARK: Calls

    mutating func call(_ whole: Expression, _ callee: Expression, _ parts: [Expression]) -> UnitKind {
        let arguments = parts.map { infer($0) }
        guard case .name(let name) = callee.form else {
            _ = infer(callee)
            return .open
        }
        switch meaning(of: name) {
        case .value: return .open
        case .function(let function): return call(function, arguments, at: whole)
        case .builtin(let builtin): return result(of: builtin, arguments, at: whole)
        }
    }

    private mutating func result(of builtin: Builtin, _ arguments: [UnitKind], at whole: Expression) -> UnitKind {
        guard let first = arguments.first else { return .open }
        switch builtin {
        case .min, .max, .sum, .mean, .median, .mode:
            let items = arguments.count == 1 ? first.items : arguments
            guard let start = items.first else { return .open }
            let kind = UnitMisfit.Kind.mixture(builtin.rawValue)
            let joined = items.dropFirst().reduce(start) { result, item in
                builtin == .sum ? sum(result, item, kind, at: whole) : join(result, item, kind, at: whole)
            }
            return builtin == .mode ? .list([joined.asPart]) : joined
        case .abs, .decimal, .floor, .ceiling, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .modulo:
            return first.item
        case .sublist, .reverse, .distinctValues, .remove, .flatten: return .list(of: first.items)
        case .append: return .list(of: first.items + arguments.dropFirst().map(\.asPart))
        case .concatenate, .union: return .list(of: arguments.flatMap(\.items))
        case .insertBefore: return .list(of: first.items + arguments.dropFirst(2).map(\.asPart))
        default: return .open
        }
    }
}
