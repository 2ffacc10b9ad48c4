// Lists, ranges, contexts, paths, filters and tests: DMN 1.5 clauses 10.3.2.5 (filters), 10.3.2.7–8 (ranges, tests).
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
        case (.null(let reason), _) where reason != .literal, (_, .null(let reason)) where reason != .literal:
            return .null(reason)
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
        if case .list = value { return noting(paid(Self.entry(key, of: value))) }
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
        let mark = read.count
        let base = evaluate(basePart, 0)
        let items: [Value]
        switch base {
        case .list(let list): items = list
        case .null(let reason): return .null(reason)
        // A single value is a list of one: clause 10.3.2.5.
        default: items = [base]
        }
        let afterBase = read.count
        var kept: [Value] = []
        // Every item is looked at, whatever one of them says: what is missing must not depend on their order.
        var undecided: Value?
        for (index, item) in items.enumerated() {
            switch decide(condition, item) {
            case .boolean(true): kept.append(item)
            case .number(let position) where index == 0:
                // Of a list of figures only the one that is picked has been read.
                if basePart.isDirect { read.removeSubrange(mark..<afterBase) }
                return noting(Self.item(position, of: items))
            // Whoever's figure is missing is left out, as in aggregates.
            case .null(.missing): break
            case let other: undecided = undecided ?? open(other)
            }
            if isExhausted { return .null(.tooMuchWork) }
        }
        if let undecided { return undecided }
        if items.isEmpty, let position = position(condition) { return Self.item(position, of: items) }
        return .list(kept)
    }

    /// What a filter says of an item, which goes by its entries' names and, unless one of them is called so, by `item`.
    private mutating func decide(_ condition: Expression, _ item: Value) -> Value {
        let outer = locals.count
        locals.append(("item", item))
        if case .context(let context) = item {
            operations += context.keys.count
            for key in context.keys { locals.append((key, context.entries[key] ?? .nothing)) }
        }
        defer { locals.removeSubrange(outer...) }
        return evaluate(condition, 1)
    }

    /// The position that a filter of an empty list asks for; nil if it is a condition, of which nothing is kept in mind.
    private mutating func position(_ condition: Expression) -> Rational? {
        let mark = read.count
        let steps = trace?.steps.count ?? 0
        if case .number(let position) = evaluate(condition, 1) { return position }
        read.removeSubrange(mark...)
        trace?.steps.removeSubrange(steps...)
        if let last = trace?.operands.indices.last { trace?.operands[last].removeLast() }
        return nil
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
        let mark = read.count
        for test in tests {
            let before = read.count
            switch matches(value, test, &index) {
            case .boolean(true):
                // One test that holds makes what is missing in the others irrelevant, as with `or`.
                read.removeSubrange(mark..<before)
                return .boolean(true)
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
            let held = matches(value, inner, &index)
            guard case .boolean(let flag) = held else { return held }
            return .boolean(!flag)
        case .expression(let part):
            locals.append(("?", value))
            let candidate = evaluate(part, index)
            locals.removeLast()
            index += 1
            if part.mentionsInput { return candidate }
            if case .list = candidate { pay(candidate) }
            return isExhausted ? .null(.tooMuchWork) : Self.matches(value, candidate)
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
            return value.isNull || reason == .literal ? .boolean(value.isNull) : .null(reason)
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
}
