// JSON in its one canonical form (RFC 8785): the bytes that are hashed, signed and kept for ever.
import Diagnostics

/// A JSON value without floating point: figures are text, only counts and positions are integers.
public enum CanonicalJSON: Hashable, Sendable {
    case null
    case bool(Bool)
    /// At most 2^53 − 1 either way, so that every reader of JSON reads the same number.
    case integer(Int)
    case string(String)
    case array([CanonicalJSON])
    case object([String: CanonicalJSON])

    public static let greatestInteger = (1 << 53) - 1

    /// Without white space, keys in the order of their UTF-16 code units, strings escaped only where they must be
    /// (RFC 8785, section 3.2).
    public var text: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let flag): bytes += (flag ? "true" : "false").utf8
        case .integer(let number): bytes += String(number).utf8
        case .string(let text): Self.write(text, to: &bytes)
        case .array(let items):
            bytes.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                item.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            let sorted = members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
            for (index, member) in sorted.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                Self.write(member.key, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// Section 3.2.2.2: two-character escapes where JSON has them, \u00xx for other control characters, all else as it is.
    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += "\\\"".utf8
            case UInt8(ascii: "\\"): bytes += "\\\\".utf8
            case 8: bytes += "\\b".utf8
            case 9: bytes += "\\t".utf8
            case 10: bytes += "\\n".utf8
            case 12: bytes += "\\f".utf8
            case 13: bytes += "\\r".utf8
            case 0..<32:
                let digits = Array("0123456789abcdef".utf8)
                bytes += "\\u00".utf8
                bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension CanonicalJSON {
    public subscript(key: String) -> CanonicalJSON? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    public var string: String? { if case .string(let text) = self { text } else { nil } }

    public var integer: Int? { if case .integer(let number) = self { number } else { nil } }

    public var items: [CanonicalJSON]? { if case .array(let items) = self { items } else { nil } }

    /// Absent members are left out.
    public static func object(_ members: KeyValuePairs<String, CanonicalJSON?>) -> CanonicalJSON {
        var object: [String: CanonicalJSON] = [:]
        for (key, value) in members where value != nil { object[key] = value }
        return .object(object)
    }
}
