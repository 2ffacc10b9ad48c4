// The built-in functions: which there are, what they take, where the standard defines them.
import Diagnostics
import Exact

/// A built-in function of DMN 1.5 clause 10.3.4 that is part of the subset.
public enum Builtin: String, Sendable, CaseIterable {
    // Booleans: 10.3.4.2
    case not
    // Conversion: 10.3.4.1
    case number, string
    // Strings: 10.3.4.3
    case substring, contains
    case stringLength = "string length"
    case upperCase = "upper case"
    case lowerCase = "lower case"
    case substringBefore = "substring before"
    case substringAfter = "substring after"
    case startsWith = "starts with"
    case endsWith = "ends with"
    // Lists: 10.3.4.4
    case count, min, max, sum, mean, all, any, sublist, append, concatenate, remove, reverse, union, flatten
    case product, median, mode
    case listContains = "list contains"
    case insertBefore = "insert before"
    case indexOf = "index of"
    case distinctValues = "distinct values"
    // Numbers: 10.3.4.5
    case decimal, floor, ceiling, abs, modulo, odd, even
    case roundUp = "round up"
    case roundDown = "round down"
    case roundHalfUp = "round half up"
    case roundHalfDown = "round half down"

    static let mostWords = 4

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    static func named(_ name: String) -> Builtin? { byName[name] }

    /// How many arguments it takes.
    var arity: ClosedRange<Int> {
        switch self {
        case .not, .string, .stringLength, .upperCase, .lowerCase, .abs, .odd, .even, .count, .reverse, .flatten,
            .distinctValues:
            1...1
        case .number: 1...3
        case .floor, .ceiling: 1...2
        case .decimal, .modulo, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .contains, .substringBefore,
            .substringAfter, .startsWith, .endsWith, .listContains, .remove, .indexOf:
            2...2
        case .substring, .sublist: 2...3
        case .insertBefore: 3...3
        case .append: 2...Int.max
        case .min, .max, .sum, .mean, .all, .any, .product, .median, .mode, .concatenate, .union: 1...Int.max
        }
    }

    /// Whether it takes a list, or its items one by one as arguments.
    var isAggregate: Bool {
        switch self {
        case .min, .max, .sum, .mean, .all, .any, .product, .median, .mode: true
        default: false
        }
    }

    func apply(to arguments: [Value]) -> Value {
        guard arity.contains(arguments.count) else {
            let expected =
                arity.upperBound == Int.max
                ? "\(arity.lowerBound)…"
                : arity.count == 1 ? "\(arity.lowerBound)" : "\(arity.lowerBound)–\(arity.upperBound)"
            return .null(.arguments(rawValue, expected: expected, found: arguments.count))
        }
        if isAggregate { return aggregate(over: items(arguments)) }
        switch self {
        case .count, .listContains, .append, .concatenate, .union, .sublist, .remove, .reverse, .flatten,
            .insertBefore, .indexOf, .distinctValues:
            return list(arguments)
        case .not: return not(arguments[0])
        case .string: return arguments[0].isNull ? arguments[0] : .limited(arguments[0].text)
        case .number: return parse(arguments)
        case .stringLength, .upperCase, .lowerCase, .substring, .substringBefore, .substringAfter, .contains,
            .startsWith, .endsWith:
            return strings(arguments)
        default: return numbers(arguments)
        }
    }

    /// The items of an aggregate: a single list, or the arguments themselves.
    private func items(_ arguments: [Value]) -> [Value] {
        if arguments.count == 1, case .list(let items) = arguments[0] { return items }
        return arguments
    }

    private func not(_ argument: Value) -> Value {
        switch argument.unwrapped {
        case .boolean(let flag): .boolean(!flag)
        case .null: argument
        default: wanted(Localized(vi: "đúng/sai", en: "a boolean"), argument)
        }
    }

    func wanted(_ wanted: Localized, _ found: Value) -> Value {
        if case .null(let reason) = found { return .null(reason) }
        return .null(.wanted(rawValue, wanted, found))
    }
}

extension Value {
    /// The item of a list of one, where a single value is wanted: clause 10.3.2.9.4.
    var unwrapped: Value {
        if case .list(let items) = self, items.count == 1 { items[0] } else { self }
    }

    /// What `string()` makes of it: a string as it is, everything else as FEEL writes it.
    var text: String {
        if case .string(let text) = self { text } else { description }
    }
}
