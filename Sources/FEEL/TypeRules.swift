// What each form of the formula language asks of its parts, and what type it makes of them.
import Diagnostics

extension TypeInference {
    // MARK: Operators

    mutating func negation(_ whole: Expression, _ operand: Expression) -> Typed {
        require(infer(operand), .number, by: "-")
        return Typed(.number, whole)
    }

    mutating func comparison(
        _ whole: Expression, _ op: Expression.Comparison, _ left: Expression, _ right: Expression
    ) -> Typed {
        compare(op, infer(left), infer(right), at: whole.span)
        return Typed(.boolean, whole)
    }

    mutating func arithmetic(
        _ whole: Expression, _ op: Expression.Arithmetic, _ leftPart: Expression, _ rightPart: Expression
    ) -> Typed {
        let left = infer(leftPart)
        let right = infer(rightPart)
        guard op == .plus else {
            require(left, .numbers, by: op.rawValue)
            require(right, .numbers, by: op.rawValue)
            return Typed(.number, whole)
        }
        require(left, .orderable, by: "+")
        require(right, .orderable, by: "+")
        requirePair(left, right, at: whole.span) { a, b in
            Localized(vi: "không cộng được \(a.vi) với \(b.vi)", en: "cannot add \(a.en) and \(b.en)")
        } _: { a, b in
            !a.isOrderable || !b.isOrderable || a.isOrdered(with: b)
        }
        let types = (left.leaves + right.leaves).map(\.type)
        let known = Set(types.filter { $0 == .number || $0 == .string })
        if known.count == 1, let only = known.first { return Typed(only, whole) }
        return Typed(types.allSatisfy { $0 == .null } ? .null : .any, whole)
    }

    mutating func compare(_ op: Expression.Comparison, _ left: Typed, _ right: Typed, at span: Range<Int>) {
        if op == .equal || op == .notEqual {
            requirePair(left, right, at: span, Self.incomparable) { $0.isComparable(with: $1) }
        } else {
            requireOrder(left, right, by: op.rawValue, at: span)
        }
    }

    /// Both sides must have an order, and the same one.
    private mutating func requireOrder(_ left: Typed, _ right: Typed, by operation: String, at span: Range<Int>) {
        require(left, .orderable, by: operation)
        require(right, .orderable, by: operation)
        requirePair(left, right, at: span, Self.incomparable) { a, b in
            !a.isOrderable || !b.isOrderable || a.isOrdered(with: b)
        }
    }

    mutating func between(_ whole: Expression, _ value: Expression, _ low: Expression, _ high: Expression) -> Typed {
        let value = infer(value)
        for end in [low, high] { requireOrder(value, infer(end), by: "between", at: whole.span) }
        return Typed(.boolean, whole)
    }

    mutating func logic(_ whole: Expression, _ name: String, _ left: Expression, _ right: Expression) -> Typed {
        require(infer(left), .booleans, by: name)
        require(infer(right), .booleans, by: name)
        return Typed(.boolean, whole)
    }

    mutating func conditional(
        _ whole: Expression, _ condition: Expression, _ yes: Expression, _ no: Expression
    ) -> Typed {
        require(infer(condition), .boolean, by: "if")
        let branches = [infer(yes), infer(no)]
        return Typed(branches[0].type.joined(with: branches[1].type).limited, whole, .branches(branches))
    }

    // MARK: Tests

    mutating func membership(_ whole: Expression, _ value: Expression, _ tests: [UnaryTest]) -> Typed {
        let value = infer(value)
        for test in tests { check(test, of: value) }
        return Typed(.boolean, whole)
    }

    mutating func check(_ test: UnaryTest, of value: Typed) {
        switch test {
        case .any: break
        case .not(let tests): for inner in tests { check(inner, of: value) }
        case .comparison(let op, let operand): compare(op, value, infer(operand), at: operand.span)
        case .expression(let part):
            locals.append(("?", value.type))
            let candidate = infer(part)
            locals.removeLast()
            guard !part.mentionsInput else { return require(candidate, .boolean, by: "in") }
            for leaf in candidate.leaves {
                guard case .items(let items) = leaf.parts, !value.leaves.contains(where: \.isList) else {
                    requireMatch(value, leaf)
                    continue
                }
                for item in items.flatMap(\.leaves) { requireMatch(value, item) }
            }
        }
    }

    private mutating func requireMatch(_ value: Typed, _ candidate: Typed) {
        requirePair(value, candidate, at: candidate.expression.span, Self.incomparable) { $0.canBe(in: $1) }
    }

    // MARK: Parts of values

    mutating func path(_ whole: Expression, _ base: Expression, _ key: String) -> Typed {
        var result = Type.null
        for leaf in infer(base).leaves {
            var found = Type.any
            switch leaf.type.entry(key) {
            case .type(let type): found = type
            case .unknown(let keys):
                report(
                    whole.span, Absence.noEntry(key).explanation,
                    mend: Suggestion.mend(Suggestion.nearest(to: key, among: keys)))
            case .none:
                let title = leaf.type.title
                report(
                    leaf.expression.span,
                    Localized(
                        vi: "“.\(key)” cần nhóm giá trị, gặp \(title.vi)",
                        en: "“.\(key)” needs a context, found \(title.en)"))
            }
            result = result.joined(with: found)
        }
        return Typed(result.limited, whole)
    }

    mutating func filter(_ whole: Expression, _ basePart: Expression, _ conditionPart: Expression) -> Typed {
        let base = infer(basePart).type
        // A single value is a list of one.
        let item = if case .list(let item) = base { item } else { base }
        let outer = locals.count
        locals.append(("item", item))
        if case .context(let entries) = item {
            for (key, type) in entries { locals.append((key, type)) }
        } else if item.isOpen {
            locals.append((nil, .any))
        }
        let condition = infer(conditionPart)
        locals.removeSubrange(outer...)
        require(
            condition,
            Requirement(Localized(vi: "đúng/sai hoặc số", en: "a boolean or a number")) {
                $0 == .boolean || $0 == .number
            },
            by: "[]")
        if base == .null { return Typed(.null, whole) }
        switch condition.type {
        case .number: return Typed(item, whole)
        case .any: return Typed(.any, whole)
        default: return Typed(.list(item).limited, whole)
        }
    }

    // MARK: Making

    mutating func list(_ whole: Expression, _ parts: [Expression]) -> Typed {
        let items = parts.map { infer($0) }
        let item = items.reduce(Type.null) { $0.joined(with: $1.type) }
        return Typed(.list(item).limited, whole, .items(items))
    }

    mutating func range(_ whole: Expression, _ lowPart: Expression, _ highPart: Expression) -> Typed {
        let low = infer(lowPart)
        let high = infer(highPart)
        requireOrder(low, high, by: "..", at: whole.span)
        // A range without an end is not part of the subset.
        for leaf in low.leaves + high.leaves where leaf.type == .null { reportNeed(leaf, .orderable, by: "..") }
        let end = low.type.joined(with: high.type)
        return Typed(.range(end == .string || end == .number ? end : .any), whole)
    }

    mutating func context(_ whole: Expression, _ parts: [Expression.Entry]) -> Typed {
        let outer = locals.count
        var entries: [String: Type] = [:]
        for part in parts {
            let type = infer(part.value).type
            entries[part.key] = type
            locals.append((part.key, type))
        }
        locals.removeSubrange(outer...)
        return Typed(.context(entries).limited, whole)
    }

    mutating func function(_ whole: Expression, _ names: [String], _ body: Expression) -> Typed {
        let outer = locals.count
        for name in names { locals.append((name, .any)) }
        let result = infer(body).type
        locals.removeSubrange(outer...)
        return Typed(.function(parameters: names.map { _ in .any }, result: result).limited, whole)
    }

    // MARK: Loops

    mutating func iteration(_ whole: Expression, _ bindings: [Expression.Binding], _ body: Expression) -> Typed {
        let outer = locals.count
        bind(bindings, by: "for")
        let item = infer(body)
        locals.removeSubrange(outer...)
        return Typed(.list(item.type).limited, whole, .items([item]))
    }

    mutating func quantified(
        _ whole: Expression, _ quantifier: Expression.Quantifier, _ bindings: [Expression.Binding], _ body: Expression
    ) -> Typed {
        let outer = locals.count
        bind(bindings, by: quantifier.rawValue)
        require(infer(body), .boolean, by: quantifier.rawValue)
        locals.removeSubrange(outer...)
        return Typed(.boolean, whole)
    }

    private mutating func bind(_ bindings: [Expression.Binding], by operation: String) {
        for binding in bindings {
            let domain = infer(binding.domain)
            require(
                domain,
                Requirement(Localized(vi: "danh sách hoặc khoảng số nguyên", en: "a list or a range of integers")) {
                    switch $0 {
                    case .list, .range(.number), .range(.any), .range(.null): true
                    default: false
                    }
                }, by: operation)
            let types = domain.leaves.map { leaf -> Type in
                switch leaf.type {
                case .list(let item): item
                case .range: .number
                case .null: .null
                default: .any
                }
            }
            locals.append((binding.name, types.reduce(.null) { $0.joined(with: $1) }))
        }
    }
}

extension Typed {
    fileprivate var isList: Bool {
        if case .list = type { true } else { false }
    }
}
