// Reads canonical JSON and nothing else: a line that says the same in other bytes is refused, because its hash differs.

/// Why a text is not canonical JSON, and at which byte of it, from 0.
public struct CanonicalFault: Error, Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case syntax, tooDeep, integer
        case duplicateKey(String)
        case notUTF8
        /// It is JSON, but not in the one canonical form.
        case notCanonical
        /// It ends as lines do elsewhere: in a carriage return.
        case carriageReturn
        /// It begins with the mark that some editors put at the start of a file.
        case byteOrderMark
    }
    public var kind: Kind
    public var offset: Int
}

extension CanonicalJSON {
    /// - Throws: what is wrong with the text; ``CanonicalFault/Kind/notCanonical`` if writing it again gives other bytes.
    public init(parsing bytes: some Collection<UInt8>) throws(CanonicalFault) {
        let bytes = Array(bytes)
        guard String(validating: bytes, as: UTF8.self) != nil else { throw CanonicalFault(kind: .notUTF8, offset: 0) }
        var parser = CanonicalParser(bytes: bytes)
        let value = try parser.value(depth: 0)
        guard parser.offset == bytes.count else { throw parser.unexpected() }
        self = value
    }
}

private struct CanonicalParser {
    let bytes: [UInt8]
    var offset = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    func fault(_ kind: CanonicalFault.Kind) -> CanonicalFault { CanonicalFault(kind: kind, offset: offset) }

    /// What stands here is not what has to; if it is what other writers of JSON put here, that is said.
    func unexpected() -> CanonicalFault {
        guard offset < bytes.count else { return fault(.syntax) }
        switch bytes[offset] {
        case 13 where offset == bytes.count - 1: return fault(.carriageReturn)
        case 9, 13, 32: return fault(.notCanonical)
        case 0xEF where offset == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]): return fault(.byteOrderMark)
        default: return fault(.syntax)
        }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: character) else { return false }
        offset += 1
        return true
    }

    private mutating func word(_ text: String, _ value: CanonicalJSON) throws(CanonicalFault) -> CanonicalJSON {
        guard bytes[offset...].starts(with: text.utf8) else { throw fault(.syntax) }
        offset += text.utf8.count
        return value
    }

    mutating func value(depth: Int) throws(CanonicalFault) -> CanonicalJSON {
        guard depth < 64 else { throw fault(.tooDeep) }
        guard offset < bytes.count else { throw fault(.syntax) }
        switch bytes[offset] {
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "["):
            offset += 1
            var items: [CanonicalJSON] = []
            if take("]") { return .array([]) }
            repeat { items.append(try value(depth: depth + 1)) } while take(",")
            guard take("]") else { throw unexpected() }
            return .array(items)
        case UInt8(ascii: "{"):
            offset += 1
            var members: [String: CanonicalJSON] = [:]
            if take("}") { return .object([:]) }
            var last: String?
            repeat {
                let start = offset
                let key = try string()
                if let last, !Self.precedes(last, key) {
                    offset = start
                    throw fault(members[key] == nil ? .notCanonical : .duplicateKey(key))
                }
                last = key
                guard take(":") else { throw unexpected() }
                let value = try value(depth: depth + 1)
                // Also where two keys differ only in how their letters are composed: Swift holds these for equal, other
                // readers do not, and a person sees no difference.
                if members.updateValue(value, forKey: key) != nil { throw fault(.duplicateKey(key)) }
            } while take(",")
            guard take("}") else { throw unexpected() }
            return .object(members)
        default: return .integer(try integer())
        }
    }

    /// Whether a key comes before another one: by UTF-16 code units (RFC 8785, section 3.2.3). Up to U+D7FF the bytes of
    /// UTF-8 have the same order.
    private static func precedes(_ left: String, _ right: String) -> Bool {
        if left.utf8.allSatisfy({ $0 < 0xED }), right.utf8.allSatisfy({ $0 < 0xED }) {
            return left.utf8.lexicographicallyPrecedes(right.utf8)
        }
        return left.utf16.lexicographicallyPrecedes(right.utf16)
    }

    private mutating func integer() throws(CanonicalFault) -> Int {
        let start = offset
        let isNegative = take("-")
        let digits = offset
        while offset < bytes.count, (48...57).contains(bytes[offset]) { offset += 1 }
        guard let number = Int(String(decoding: bytes[start..<offset], as: UTF8.self)) else {
            // Digits alone that do not fit are a number all the same.
            throw offset > digits ? fault(.integer) : unexpected()
        }
        guard number.magnitude <= CanonicalJSON.greatestInteger else { throw fault(.integer) }
        if bytes[digits] == 48, isNegative || offset > digits + 1 {
            offset = start
            throw fault(.notCanonical)
        }
        return number
    }

    private mutating func string() throws(CanonicalFault) -> String {
        guard take("\"") else { throw unexpected() }
        var start = offset
        var text: [UInt8]?
        while true {
            guard offset < bytes.count else { throw fault(.syntax) }
            let byte = bytes[offset]
            offset += 1
            switch byte {
            case UInt8(ascii: "\""):
                let rest = bytes[start..<offset - 1]
                return String(decoding: text.map { $0 + rest } ?? Array(rest), as: UTF8.self)
            case 0..<32: throw fault(.syntax)
            case UInt8(ascii: "\\"):
                text = (text ?? []) + bytes[start..<offset - 1]
                text?.append(try escaped())
                start = offset
            default: continue
            }
        }
    }

    /// Only the escapes that the canonical form has.
    private mutating func escaped() throws(CanonicalFault) -> UInt8 {
        guard offset < bytes.count else { throw fault(.syntax) }
        let byte = bytes[offset]
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return byte
        case UInt8(ascii: "b"): return 8
        case UInt8(ascii: "t"): return 9
        case UInt8(ascii: "n"): return 10
        case UInt8(ascii: "f"): return 12
        case UInt8(ascii: "r"): return 13
        case UInt8(ascii: "u"):
            guard offset + 4 <= bytes.count,
                let code = UInt8(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16), code < 32,
                // Small digits, and only where there is no shorter escape.
                !bytes[offset..<offset + 4].contains(where: { (65...70).contains($0) || $0 == 43 }),
                ![8, 9, 10, 12, 13].contains(code)
            else { throw fault(.notCanonical) }
            offset += 4
            return code
        default: throw fault(.notCanonical)
        }
    }
}
