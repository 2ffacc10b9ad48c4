// Lists, ranges, contexts, paths, filters and loops: DMN 1.5 clauses 10.3.2.5 (filters), 10.3.2.7–8 (ranges, tests), 10.3.2.14 (for).
import Diagnostics
import Exact

extension Evaluator {
    // MARK: Making

    mutating func list(_ parts: [Expression]) -> Value {
        var items: [Value] = []
        items.reserveCapacity(parts.count)
        for (index, part) in parts.enumerated() { items.append(evaluate(part, index)) }
        return paid(.list(items))
    }

    mutating func range(_ bounds: RangeBounds, _ lowPart: Expression, _ highPart: Expression) -> Value {
        let low = evaluate(lowPart, 0)
        let high = evaluate(highPart, 1)
        switch (low, high) {
        case (.number, .number), (.string, .string): return .range(bounds, low, high)
        case (.null(let reason), _), (_, .null(let reason)): return .null(reason)
        default: return .null(.incomparable(low, high))
        }
    }

    mutating func context(_ parts: [Expression.Entry]) -> Value {
        let outer = locals.count
        var entries: [(String, Value)] = []
        for (index, part) in parts.enumerated() {
            let value = evaluate(part.value, index)
            entries.append((part.key, value))
            // Later entries see earlier ones: clause 10.3.2.6.
            locals.append((part.key, value))
        }
        locals.removeSubrange(outer...)
        return paid(.context(Context(entries)))
    }

    // MARK: Paths and filters

    mutating func path(_ base: Expression, _ key: String) -> Value {
        let value = evaluate(base)
        if trace != nil { note(key, of: value) }
        return noting(Self.entry(key, of: value))
    }

    /// Keeps in the trace which figure a path read.
    private mutating func note(_ key: String, of value: Value) {
        switch value {
        case .context(let context):
            guard let indicator = context.indicator, context.entries[key] != nil else { return }
            trace?.note(Absence.Figure(owner: indicator.owner, indicator: indicator.name, attribute: key))
        case .list(let items): for item in items { note(key, of: item) }
        default: break
        }
    }

    private static func entry(_ key: String, of value: Value) -> Value {
        switch value {
        case .context(let context): context.entries[key] ?? .null(.noEntry(key))
        case .list(let items): .list(items.map { entry(key, of: $0) })
        case .null(let reason): .null(reason)
        default: .null(.noEntry(key))
        }
    }

    mutating func filter(_ basePart: Expression, _ condition: Expression) -> Value {
        let base = evaluate(basePart, 0)
        let items: [Value]
        switch base {
        case .list(let list): items = list
        case .null(let reason): return .null(reason)
        // A single value is a list of one: clause 10.3.2.5.
        default: items = [base]
        }
        var kept: [Value] = []
        for (index, item) in items.enumerated() {
            let outer = locals.count
            if case .context(let context) = item {
                for key in context.keys { locals.append((key, context.entries[key] ?? .nothing)) }
            }
            locals.append(("item", item))
            let decision = evaluate(condition, 1)
            locals.removeSubrange(outer...)
            switch decision {
            case .boolean(true): kept.append(item)
            case .number(let position) where index == 0: return Self.item(position, of: items)
            default: break
            }
        }
        if items.isEmpty, case .number(let position) = condition.form { return Self.item(position, of: items) }
        return .list(kept)
    }

    /// Items count from 1, from the end with negative numbers.
    static func item(_ position: Rational, of items: [Value]) -> Value {
        guard let position = position.integer, position != 0, position.magnitude <= UInt(items.count) else {
            return .null(
                .notFound(
                    Localized(
                        vi: "danh sách có \(items.count) phần tử, không có phần tử thứ \(position)",
                        en: "the list has \(items.count) items and no item \(position)")))
        }
        return items[position > 0 ? position - 1 : items.count + position]
    }

    // MARK: Tests

    mutating func membership(_ valuePart: Expression, _ tests: [UnaryTest]) -> Value {
        let value = evaluate(valuePart, 0)
        var index = 1
        return matches(value, tests, &index)
    }

    /// Whether any test holds; null if none does and one could not be decided.
    private mutating func matches(_ value: Value, _ tests: [UnaryTest], _ index: inout Int) -> Value {
        var undecided: Value?
        for test in tests {
            switch matches(value, test, &index) {
            case .boolean(true): return .boolean(true)
            case .boolean: break
            case let other: undecided = undecided ?? other
            }
        }
        return undecided ?? .boolean(false)
    }

    private mutating func matches(_ value: Value, _ test: UnaryTest, _ index: inout Int) -> Value {
        switch test {
        case .any: return .boolean(true)
        case .comparison(let op, let operand):
            let operand = evaluate(operand, index)
            index += 1
            return Self.compare(op, value, operand)
        case .not(let inner):
            guard case .boolean(let flag) = matches(value, inner, &index) else { return .nothing }
            return .boolean(!flag)
        case .expression(let part):
            locals.append(("?", value))
            let candidate = evaluate(part, index)
            locals.removeLast()
            index += 1
            if part.mentionsInput { return candidate }
            return Self.matches(value, candidate)
        }
    }

    /// `in` for a computed right side: equal to it, inside the range, or among the list's items.
    static func matches(_ value: Value, _ candidate: Value) -> Value {
        switch candidate {
        case .range: return isInside(value, candidate)
        case .list(let items):
            if value.isEqual(to: candidate) == true { return .boolean(true) }
            for item in items {
                if case .range = item, case .boolean(true) = isInside(value, item) { return .boolean(true) }
                if value.isEqual(to: item) == true { return .boolean(true) }
            }
            if case .null(let reason) = value, reason != .literal { return value }
            return .boolean(false)
        case .null(let reason):
            return value.isNull ? .boolean(true) : .null(reason)
        default:
            if case .null(let reason) = value { return reason == .literal ? .boolean(false) : value }
            return compare(.equal, value, candidate)
        }
    }

    private static func isInside(_ value: Value, _ range: Value) -> Value {
        if value.isEqual(to: range) == true { return .boolean(true) }
        guard case .range(let bounds, let low, let high) = range else { return .boolean(false) }
        return both(
            compare(bounds.includesStart ? .greaterOrEqual : .greater, value, low),
            compare(bounds.includesEnd ? .lessOrEqual : .less, value, high))
    }

    // MARK: Loops

    mutating func iteration(_ bindings: [Expression.Binding], _ body: Expression) -> Value {
        var results: [Value] = []
        let failure = each(bindings, bindings.count) { evaluator in
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
        let failure = each(bindings, bindings.count) { evaluator in
            switch evaluator.evaluate(body, bindings.count) {
            case .boolean(let flag):
                decided = flag == decisive
                return !decided
            case .null(let reason):
                undecided = undecided ?? .null(reason)
                return true
            case let other:
                undecided =
                    undecided
                    ?? .null(.wanted(quantifier.rawValue, Localized(vi: "đúng/sai", en: "a boolean"), other))
                return true
            }
        }
        if decided { return .boolean(decisive) }
        return failure ?? undecided ?? .boolean(!decisive)
    }

    /// Runs `body` for every combination of the bindings, the last one fastest, until it says false.
    /// - Returns: a null if a domain is not a list.
    private mutating func each(
        _ bindings: [Expression.Binding], _ count: Int, _ body: (inout Evaluator) -> Bool
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
        let domain = evaluate(binding.domain, number)
        guard let items = Self.items(of: domain) else {
            if case .null(let reason) = domain { return .null(reason) }
            return .null(
                .wanted(
                    "for", Localized(vi: "danh sách hoặc khoảng số nguyên", en: "a list or a range of integers"), domain))
        }
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

extension Expression {
    /// Whether a test is a condition on `?` and not a value to compare with.
    var mentionsInput: Bool {
        if case .name("?") = form { return true }
        return children.contains(where: \.mentionsInput)
    }
}
