// A small validator for the part of JSON Schema 2020-12 that the schemas of this package use. Any other keyword is a
// failure, so that a schema cannot say more than is checked.
import Foundation

/// A JSON document as read.
indirect enum Node: Decodable, Equatable {
    case null
    case bool(Bool)
    case number(Decimal)
    case string(String)
    case array([Node])
    case object([String: Node])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .bool(flag)
        } else if let number = try? container.decode(Decimal.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .string(text)
        } else if let items = try? container.decode([Node].self) {
            self = .array(items)
        } else {
            self = .object(try container.decode([String: Node].self))
        }
    }

    init(_ text: String) throws {
        self = try JSONDecoder().decode(Node.self, from: Data(text.utf8))
    }

    subscript(key: String) -> Node? {
        if case .object(let entries) = self { entries[key] } else { nil }
    }

    var strings: [String] {
        guard case .array(let items) = self else { return [] }
        return items.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }

    /// The names of JSON Schema; a whole number is both `integer` and `number`.
    var types: Set<String> {
        switch self {
        case .null: ["null"]
        case .bool: ["boolean"]
        case .number(let number): number.isWhole ? ["number", "integer"] : ["number"]
        case .string: ["string"]
        case .array: ["array"]
        case .object: ["object"]
        }
    }
}

extension Decimal {
    fileprivate var isWhole: Bool {
        var (value, rounded) = (self, Decimal())
        NSDecimalRound(&rounded, &value, 0, .plain)
        return rounded == self
    }
}

struct JSONSchema {
    let root: Node

    /// What is wrong with a document, each with its path; empty for a valid one.
    func failures(_ document: Node) -> [String] { failures(document, root, "$") }

    private func failures(_ node: Node, _ schema: Node, _ path: String) -> [String] {
        guard case .object(let keywords) = schema else { return ["\(path): not a schema"] }
        return keywords.sorted { $0.key < $1.key }.flatMap { keyword, value -> [String] in
            switch (keyword, value) {
            case ("$schema", _), ("$id", _), ("title", _), ("description", _), ("$defs", _): return []
            case ("type", _):
                let allowed: [String] = if case .string(let name) = value { [name] } else { value.strings }
                return node.types.isDisjoint(with: allowed)
                    ? ["\(path): not of type \(allowed.joined(separator: ", "))"] : []
            case ("const", _): return node == value ? [] : ["\(path): not the constant"]
            case ("enum", .array(let items)): return items.contains(node) ? [] : ["\(path): not one of the values"]
            case ("pattern", .string(let pattern)):
                guard case .string(let text) = node else { return [] }
                let matches = (try? Regex(pattern)).map { text.firstMatch(of: $0) != nil } ?? false
                return matches ? [] : ["\(path): does not match \(pattern)"]
            case ("required", _):
                guard case .object(let entries) = node else { return [] }
                return value.strings.filter { entries[$0] == nil }.map { "\(path): lacks \($0)" }
            case ("properties", .object(let properties)):
                guard case .object(let entries) = node else { return [] }
                return entries.sorted { $0.key < $1.key }.flatMap { key, entry in
                    properties[key].map { failures(entry, $0, "\(path).\(key)") } ?? []
                }
            case ("additionalProperties", .bool(false)):
                guard case .object(let entries) = node, case .object(let known)? = keywords["properties"] else {
                    return []
                }
                return entries.keys.filter { known[$0] == nil }.sorted().map { "\(path): \($0) is not allowed" }
            case ("items", _):
                guard case .array(let items) = node else { return [] }
                return items.enumerated().flatMap { failures($0.element, value, "\(path)[\($0.offset)]") }
            case ("oneOf", .array(let choices)):
                let fitting = choices.filter { failures(node, $0, path).isEmpty }.count
                return fitting == 1 ? [] : ["\(path): fits \(fitting) of \(choices.count) choices"]
            case ("$ref", .string(let reference)):
                let name = String(reference.dropFirst("#/$defs/".count))
                guard reference.hasPrefix("#/$defs/"), let target = root["$defs"]?[name] else {
                    return ["\(path): unknown reference \(reference)"]
                }
                return failures(node, target, path)
            default: return ["\(path): the keyword \(keyword) is not checked"]
            }
        }
    }
}
