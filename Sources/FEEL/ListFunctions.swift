// Built-in functions on lists: DMN 1.5 clause 10.3.4.4.
import Diagnostics
import Exact

extension Builtin {
    func list(_ arguments: [Value]) -> Value {
        switch self {
        case .concatenate, .union:
            var all: [Value] = []
            for argument in arguments {
                if case .null(let reason) = argument { return .null(reason) }
                all += Self.items(argument)
            }
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
        var seen: Set<Key> = []
        // A function equals nothing, so that each is kept.
        return items.filter { item in Key(item).map { seen.insert($0).inserted } ?? true }
    }

    /// A value that can be told apart by hashing.
    private indirect enum Key: Hashable {
        case null
        case number(Rational)
        case boolean(Bool)
        case string(String)
        case list([Key])
        case context([String: Key])
        case range(RangeBounds, Key, Key)

        init?(_ value: Value) {
            switch value {
            case .null: self = .null
            case .number(let number): self = .number(number)
            case .boolean(let flag): self = .boolean(flag)
            case .string(let text): self = .string(text)
            case .list(let items):
                let keys = items.compactMap(Key.init)
                guard keys.count == items.count else { return nil }
                self = .list(keys)
            case .context(let context):
                let keys = context.entries.compactMapValues(Key.init)
                guard keys.count == context.entries.count else { return nil }
                self = .context(keys)
            case .range(let bounds, let low, let high):
                guard let low = Key(low), let high = Key(high) else { return nil }
                self = .range(bounds, low, high)
            case .function: return nil
            }
        }
    }

    /// A position counted from 1, or from the end with negative numbers, as an index.
    static func index(_ value: Value, in count: Int) -> Int? {
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
}
