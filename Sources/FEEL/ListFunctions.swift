// Built-in functions on lists and strings: DMN 1.5 clauses 10.3.4.3 and 10.3.4.4.
import Diagnostics
import Exact

extension Builtin {
    func list(_ arguments: [Value]) -> Value {
        switch self {
        case .concatenate, .union:
            var all: [Value] = []
            for argument in arguments { all += Self.items(argument) }
            return .list(self == .union ? Self.distinct(all) : all)
        default: break
        }
        // A single value stands for a list of one; null for no list at all.
        if case .null(let reason) = arguments[0] { return .null(reason) }
        let items = Self.items(arguments[0])
        switch self {
        case .count: return .number(Rational(items.count))
        case .reverse: return .list(items.reversed())
        case .flatten: return .list(Self.flattened(items))
        case .distinctValues: return .list(Self.distinct(items))
        case .append: return .list(items + arguments.dropFirst())
        case .listContains: return .boolean(items.contains { $0.isEqual(to: arguments[1]) == true })
        case .indexOf:
            return .list(
                items.indices.filter { items[$0].isEqual(to: arguments[1]) == true }.map { .number(Rational($0 + 1)) })
        case .remove, .insertBefore: return changed(items, arguments)
        case .sublist: return sublist(items, arguments)
        default: return .nothing
        }
    }

    private static func items(_ value: Value) -> [Value] {
        if case .list(let items) = value { items } else { [value] }
    }

    private static func flattened(_ items: [Value]) -> [Value] {
        items.flatMap { item in
            if case .list(let inner) = item { flattened(inner) } else { [item] }
        }
    }

    private static func distinct(_ items: [Value]) -> [Value] {
        var kept: [Value] = []
        // Numbers, the frequent case, are told apart by hashing; the rest by comparing.
        var seen: Set<Rational> = []
        for item in items {
            if case .number(let number) = item {
                if seen.insert(number).inserted { kept.append(item) }
            } else if !kept.contains(where: { $0.isEqual(to: item) == true }) {
                kept.append(item)
            }
        }
        return kept
    }

    /// A position counted from 1, or from the end with negative numbers, as an index.
    private static func index(_ value: Value, in count: Int) -> Int? {
        guard case .number(let number) = value, let position = number.integer, position != 0,
            position.magnitude <= UInt(count)
        else { return nil }
        return position > 0 ? position - 1 : count + position
    }

    private func changed(_ items: [Value], _ arguments: [Value]) -> Value {
        guard let index = Self.index(arguments[1], in: items.count) else { return noSuchItem(items, arguments[1]) }
        var items = items
        if self == .remove { items.remove(at: index) } else { items.insert(arguments[2], at: index) }
        return .list(items)
    }

    private func sublist(_ items: [Value], _ arguments: [Value]) -> Value {
        guard let start = Self.index(arguments[1], in: items.count) else { return noSuchItem(items, arguments[1]) }
        guard arguments.count == 3 else { return .list(Array(items[start...])) }
        guard case .number(let given) = arguments[2], let length = given.integer, length >= 0,
            length <= items.count - start
        else { return noSuchItem(items, arguments[2]) }
        return .list(Array(items[start..<start + length]))
    }

    private func noSuchItem(_ items: [Value], _ position: Value) -> Value {
        if case .null(let reason) = position { return .null(reason) }
        return .null(
            .notFound(
                Localized(
                    vi: "\(rawValue)(): danh sách có \(items.count) phần tử, vị trí \(position) không hợp lệ",
                    en: "\(rawValue)(): the list has \(items.count) items, position \(position) is not valid")))
    }

    // MARK: Strings

    func strings(_ arguments: [Value]) -> Value {
        guard case .string(let text) = arguments[0] else {
            return wanted(Localized(vi: "chuỗi", en: "a string"), arguments[0])
        }
        switch self {
        case .stringLength: return .number(Rational(text.unicodeScalars.count))
        case .upperCase: return .limited(text.uppercased())
        case .lowerCase: return .limited(text.lowercased())
        case .substring: return substring(Array(text.unicodeScalars), arguments)
        default: break
        }
        guard case .string(let match) = arguments[1] else {
            return wanted(Localized(vi: "chuỗi", en: "a string"), arguments[1])
        }
        switch self {
        case .contains: return .boolean(match.isEmpty || text.firstRange(of: match) != nil)
        case .startsWith: return .boolean(text.hasPrefix(match))
        case .endsWith: return .boolean(text.hasSuffix(match))
        case .substringBefore: return .string(text.firstRange(of: match).map { String(text[..<$0.lowerBound]) } ?? "")
        case .substringAfter:
            if match.isEmpty { return .string(text) }
            return .string(text.firstRange(of: match).map { String(text[$0.upperBound...]) } ?? "")
        default: return .nothing
        }
    }

    /// Positions count Unicode code points, as the standard says, from 1 or from the end.
    private func substring(_ scalars: [Unicode.Scalar], _ arguments: [Value]) -> Value {
        guard let start = Self.index(arguments[1], in: scalars.count) else {
            if case .number = arguments[1] { return .null(.notFound(noSubstring)) }
            return wanted(Localized(vi: "số", en: "a number"), arguments[1])
        }
        var end = scalars.count
        if arguments.count == 3 {
            guard case .number(let given) = arguments[2] else {
                return wanted(Localized(vi: "số", en: "a number"), arguments[2])
            }
            guard let length = given.integer, length >= 1 else { return .null(.notFound(noSubstring)) }
            end = start + Swift.min(length, scalars.count - start)
        }
        return .string(String(String.UnicodeScalarView(scalars[start..<end])))
    }

    private var noSubstring: Localized {
        Localized(vi: "không có đoạn chuỗi như vậy", en: "there is no such part of the string")
    }
}
