// What functions take and give: the signatures of the built-in ones, and calls of all kinds.
import Diagnostics

extension TypeInference {
    mutating func call(_ whole: Expression, _ callee: Expression, _ parts: [Expression]) -> Typed {
        var target: Type
        if case .name(let name) = callee.form {
            switch meaning(of: name, called: true) {
            case .builtin(let builtin):
                let arguments = parts.map { infer($0) }
                guard requireCount(builtin.arity, arguments.count, name, whole.span) else { return Typed(.any, whole) }
                return Typed(result(of: builtin, arguments, whole.span).limited, whole)
            case .written(let definition):
                let arguments = parts.map { infer($0).type }
                let count = definition.parameters.count
                guard requireCount(count...count, arguments.count, name, whole.span) else { return Typed(.any, whole) }
                return Typed(instance(of: name, definition, arguments, at: whole.span), whole)
            case .value(let type): target = type
            case .unknown:
                reportUnknown(name, callee.span, isCalled: true)
                target = .any
            }
        } else {
            target = infer(callee).type
        }
        let arguments = parts.map { infer($0) }
        return Typed(result(ofCalling: target, callee, arguments, whole.span), whole)
    }

    /// A call of a value: a variable, a function literal, an entry.
    private mutating func result(
        ofCalling target: Type, _ callee: Expression, _ arguments: [Typed], _ span: Range<Int>
    ) -> Type {
        var name = "function"
        if callee.isDirect { name = callee.description }
        switch target {
        case .any, .null, .variadicFunction: return .any
        case .function(let parameters, let result):
            guard requireCount(parameters.count...parameters.count, arguments.count, name, span) else { return .any }
            for (argument, parameter) in zip(arguments, parameters) { expect(argument, parameter) }
            return result
        default:
            require(
                Typed(target, callee), Requirement(Localized(vi: "một hàm", en: "a function")) { _ in false }, by: "()")
            return .any
        }
    }

    private mutating func requireCount(_ wanted: ClosedRange<Int>, _ found: Int, _ name: String, _ span: Range<Int>)
        -> Bool
    {
        guard !wanted.contains(found) else { return true }
        let low = wanted.lowerBound
        let high = wanted.upperBound
        let expected =
            if high == Int.max {
                Localized(vi: "ít nhất \(low) tham số", en: "at least \(low) argument\(low == 1 ? "" : "s")")
            } else if low == high {
                Localized(vi: "\(low) tham số", en: "\(low) argument\(low == 1 ? "" : "s")")
            } else {
                Localized(vi: "\(low) đến \(high) tham số", en: "\(low) to \(high) arguments")
            }
        report(
            span,
            Localized(
                vi: "\(name)() cần \(expected.vi), gặp \(found)", en: "\(name)() takes \(expected.en), found \(found)"))
        return false
    }

    // MARK: Built-in functions

    private mutating func result(of builtin: Builtin, _ arguments: [Typed], _ span: Range<Int>) -> Type {
        if let (needs, result) = builtin.signature {
            for (argument, need) in zip(arguments, needs) { require(argument, need, by: builtin.rawValue) }
            // Only text has marks between its digits.
            if builtin == .number, arguments.count > 1 { require(arguments[0], .string, by: builtin.rawValue) }
            return result
        }
        if builtin.isAggregate { return aggregate(builtin, arguments) }
        // A single value stands for a list of one.
        let item = Self.item(of: arguments[0].type)
        switch builtin {
        case .concatenate, .union:
            return .list(arguments.reduce(.null) { $0.joined(with: Self.item(of: $1.type)) })
        case .append:
            return .list(arguments.dropFirst().reduce(item) { $0.joined(with: $1.type) })
        case .insertBefore:
            require(arguments[1], .number, by: builtin.rawValue)
            return .list(item.joined(with: arguments[2].type))
        case .remove, .sublist:
            for position in arguments.dropFirst() { require(position, .number, by: builtin.rawValue) }
            return .list(item)
        case .listContains, .indexOf:
            requirePair(
                Typed(item, arguments[0].expression), arguments[1], at: arguments[1].expression.span, Self.incomparable
            ) { $0.isComparable(with: $1) }
            return builtin == .indexOf ? .list(.number) : .boolean
        case .flatten:
            var flat = item
            while case .list(let inner) = flat { flat = inner }
            return .list(flat)
        default: return .list(item)
        }
    }

    private static func item(of type: Type) -> Type {
        if case .list(let item) = type { item } else { type }
    }

    /// `sum` and its like: of the items of one list, or of the arguments themselves.
    private mutating func aggregate(_ builtin: Builtin, _ arguments: [Typed]) -> Type {
        var items = arguments.flatMap(\.leaves)
        if arguments.count == 1 {
            items = items.flatMap { leaf in
                if case .list = leaf.type { leaf.items } else { [leaf] }
            }
        }
        switch builtin {
        case .all, .any:
            for item in items { require(item, .booleans, by: builtin.rawValue) }
            return .boolean
        case .min, .max:
            let first = items.first { $0.type == .number || $0.type == .string }?.type
            let need = first.map { kind in Requirement(kind.titleOfMany) { $0 == kind } } ?? .orderable
            for item in items { require(item, need, by: builtin.rawValue) }
            return first ?? (items.allSatisfy { $0.type == .null } ? .null : .any)
        default:
            for item in items { require(item, .numbers, by: builtin.rawValue) }
            return builtin == .mode ? .list(.number) : .number
        }
    }
}

extension Builtin {
    /// What each argument must be and what comes out, for the functions where neither depends on the other.
    fileprivate var signature: (needs: [Requirement], result: Type)? {
        switch self {
        case .not: ([.boolean], .boolean)
        case .number:
            (
                [
                    Requirement(Localized(vi: "chuỗi hoặc số", en: "a string or a number")) {
                        $0 == .string || $0 == .number
                    },
                    .string, .string,
                ], .number
            )
        case .string: ([], .string)
        case .stringLength: ([.string], .number)
        case .upperCase, .lowerCase: ([.string], .string)
        case .substring: ([.string, .number, .number], .string)
        case .substringBefore, .substringAfter: ([.string, .string], .string)
        case .contains, .startsWith, .endsWith: ([.string, .string], .boolean)
        case .count:
            (
                [
                    Requirement(Localized(vi: "danh sách", en: "a list")) {
                        if case .list = $0 { true } else { false }
                    }
                ], .number
            )
        case .decimal, .floor, .ceiling, .abs, .modulo, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown:
            ([.number, .number], .number)
        case .odd, .even: ([.number], .boolean)
        default: nil
        }
    }
}
