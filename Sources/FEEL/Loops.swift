// Loops: DMN 1.5 clause 10.3.2.14 (for), 10.3.2.16 (some, every).
import Diagnostics
import Exact

extension Evaluator {
    mutating func iteration(_ bindings: [Expression.Binding], _ body: Expression) -> Value {
        var results: [Value] = []
        let failure = each(bindings) { evaluator in
            results.append(evaluator.evaluate(body, bindings.count))
            return true
        }
        return failure ?? paid(.list(results))
    }

    /// `some`: true if one holds, else null if one is undecided, else false; `every` the other way round.
    mutating func quantified(
        _ quantifier: Expression.Quantifier, _ bindings: [Expression.Binding], _ body: Expression
    ) -> Value {
        let decisive = quantifier == .some
        var decided = false
        var undecided: Value?
        let mark = read.count
        var others: [Range<Int>] = []
        let failure = each(bindings) { evaluator in
            let before = evaluator.read.count
            switch evaluator.evaluate(body, bindings.count) {
            case .boolean(let flag):
                decided = flag == decisive
                // What is missing in the others is irrelevant then, as with `or` and `and`.
                if decided {
                    evaluator.forget(bindings.allSatisfy(\.domain.isDirect) ? [mark..<before] : others)
                    return false
                }
            case .null(let reason):
                undecided = undecided ?? .null(reason)
            case let other:
                undecided =
                    undecided
                    ?? .null(.wanted(quantifier.rawValue, Localized(vi: "đúng/sai", en: "a boolean"), other))
            }
            others.append(before..<evaluator.read.count)
            return true
        }
        if decided { return .boolean(decisive) }
        return failure ?? undecided ?? .boolean(!decisive)
    }

    private mutating func forget(_ ranges: [Range<Int>]) {
        for range in ranges.reversed() { read.removeSubrange(range) }
    }

    /// Runs `body` for every combination of the bindings, the last one fastest, until it says false.
    /// - Returns: a null if a domain is not a list.
    private mutating func each(
        _ bindings: [Expression.Binding], _ body: (inout Evaluator) -> Bool
    ) -> Value? {
        var goesOn = true
        return each(bindings[...], number: 0, &goesOn, body)
    }

    private mutating func each(
        _ bindings: ArraySlice<Expression.Binding>, number: Int, _ goesOn: inout Bool,
        _ body: (inout Evaluator) -> Bool
    ) -> Value? {
        guard let binding = bindings.first else {
            goesOn = body(&self)
            return nil
        }
        guard depth < Limits.computationDepth else { return .null(.tooDeep) }
        depth += 1
        defer { depth -= 1 }
        let domain = evaluate(binding.domain, number)
        guard let items = Self.items(of: domain) else { return Self.notIterable(domain) }
        for item in items {
            locals.append((binding.name, item))
            let failure = each(bindings.dropFirst(), number: number + 1, &goesOn, body)
            locals.removeLast()
            if let failure { return failure }
            if isExhausted { return .null(.tooMuchWork) }
            if !goesOn { return nil }
        }
        return nil
    }

    private static func notIterable(_ domain: Value) -> Value {
        if case .null(let reason) = domain { return .null(reason) }
        return .null(
            .wanted(
                "for", Localized(vi: "danh sách hoặc khoảng số nguyên", en: "a list or a range of integers"), domain))
    }

    private static func items(of domain: Value) -> AnySequence<Value>? {
        switch domain {
        case .list(let items): return AnySequence(items)
        case .range(let bounds, .number(let low), .number(let high)):
            guard low.isInteger, high.isInteger, let low = low.integer, let high = high.integer,
                low.magnitude < 1 << 52, high.magnitude < 1 << 52
            else { return nil }
            // A range that falls is counted down: clause 10.3.2.14.
            let step = low <= high ? 1 : -1
            let first = bounds.includesStart ? low : low + step
            let last = bounds.includesEnd ? high : high - step
            return AnySequence(stride(from: first, through: last, by: step).lazy.map { .number(Rational($0)) })
        default: return nil
        }
    }
}
