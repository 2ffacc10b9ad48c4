// JSON as the tool writes it: keys in a stated order, numbers exact, the same value always the same bytes.
import Diagnostics
import Exact
import FEEL
import Rules

/// A JSON value that keeps the order of its keys.
public enum JSON: Sendable {
    case null
    case bool(Bool)
    case string(String)
    /// Text of a number.
    case number(String)
    case array([JSON])
    case object([(String, JSON)])

    /// A number with a finite decimal form as a JSON number, any other as `{"rational": "1/3"}`.
    public static func exact(_ number: Rational) -> JSON {
        number.decimalText.map { .number($0) } ?? .object([("rational", .string(number.fractionText))])
    }

    public static func exact(_ number: Rational?) -> JSON { number.map { exact($0) } ?? .null }

    public static func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

    public static func both(_ text: Localized) -> JSON {
        .object([("vi", .string(text.vi)), ("en", .string(text.en))])
    }

    /// A value of the formula language; a null says why in `reason` only where it is asked for.
    public static func value(_ value: Value) -> JSON {
        switch value {
        case .null: .null
        case .number(let number): exact(number)
        case .boolean(let flag): .bool(flag)
        case .string(let text): .string(text)
        case .list(let items): .array(items.map { JSON.value($0) })
        case .context(let context):
            .object(context.keys.map { ($0, JSON.value(context.entries[$0] ?? .nothing)) })
        case .range, .function: .string(value.description)
        }
    }

    /// The entries of an object; none of anything else.
    var entries: [(String, JSON)] { if case .object(let entries) = self { entries } else { [] } }

    /// An object with more entries at its end.
    public func adding(_ entries: [(String, JSON)]) -> JSON {
        if case .object(let own) = self { .object(own + entries) } else { self }
    }

    /// Indented by two spaces, with a newline at the end.
    public var text: String {
        var result = ""
        write(to: &result, indent: 0)
        return result + "\n"
    }

    /// On one line, without a newline at the end.
    public var line: String {
        switch self {
        case .array(let items): "[" + items.map(\.line).joined(separator: ",") + "]"
        case .object(let entries):
            "{" + entries.map { Self.quoted($0.0) + ":" + $0.1.line }.joined(separator: ",") + "}"
        default: String(text.dropLast())
        }
    }

    private func write(to result: inout String, indent: Int) {
        let inner = String(repeating: "  ", count: indent + 1)
        let outer = String(repeating: "  ", count: indent)
        switch self {
        case .null: result += "null"
        case .bool(let flag): result += flag ? "true" : "false"
        case .string(let text): result += Self.quoted(text)
        case .number(let text): result += text
        case .array(let items):
            guard !items.isEmpty else {
                result += "[]"
                return
            }
            result += "[\n"
            for (index, item) in items.enumerated() {
                result += inner
                item.write(to: &result, indent: indent + 1)
                result += index == items.count - 1 ? "\n" : ",\n"
            }
            result += outer + "]"
        case .object(let entries):
            guard !entries.isEmpty else {
                result += "{}"
                return
            }
            result += "{\n"
            for (index, entry) in entries.enumerated() {
                result += inner + Self.quoted(entry.0) + ": "
                entry.1.write(to: &result, indent: indent + 1)
                result += index == entries.count - 1 ? "\n" : ",\n"
            }
            result += outer + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _
            where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0x2028
                || scalar.value == 0x2029:
                let hex = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

extension Source {
    var json: JSON {
        .object([("document", .string(document)), ("article", .text(article)), ("words", .text(words))])
    }
}

extension Bounds {
    /// One number, or its two ends; an open end is null.
    var json: JSON {
        number.map { .exact($0) } ?? .object([("least", .exact(least)), ("most", .exact(most))])
    }
}

extension Diagnostic {
    /// The finding for scripts.
    public func json(in language: Language) -> JSON {
        .object([
            ("severity", .string(severity.rawValue)), ("code", .string(code)), ("file", .text(place?.file)),
            ("line", place.map { .number(String($0.line)) } ?? .null),
            ("column", place.map { .number(String($0.column)) } ?? .null), ("sheet", .text(place?.sheet?.name)),
            ("cell", .text(place?.address)), ("message", .string(message[language])),
            ("expected", .text(expected?[language])), ("mend", .text(mend?[language])),
        ])
    }
}
