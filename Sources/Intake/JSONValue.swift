// JSON with the spot of every value and the numbers as they are written: nothing passes through binary floating point.
import Diagnostics

/// A JSON value (RFC 8259) and where it stands.
public indirect enum JSONValue: Sendable {
    case null(JSONSpot)
    case bool(Bool, JSONSpot)
    /// The number as written.
    case number(String, JSONSpot)
    case string(String, JSONSpot)
    case array([JSONValue], JSONSpot)
    /// The members in the order of the file; no key stands twice.
    case object([JSONMember], JSONSpot)

    /// Reads a JSON text.
    /// - Returns: the value unless there is an error, and everything found, in reading order.
    public static func read(_ bytes: [UInt8], fileName: String) -> (value: JSONValue?, diagnostics: [Diagnostic]) {
        let received = ReceivedText(bytes, fileName: fileName, format: .json)
        if let fault = received.fault { return (nil, [fault]) }
        var parser = JSONParser(bytes: received.bytes, start: received.start, fileName: fileName)
        let value = parser.read()
        return (parser.findings.hasErrors ? nil : value, parser.findings.inReadingOrder)
    }

    public var spot: JSONSpot {
        switch self {
        case .null(let spot), .bool(_, let spot), .number(_, let spot), .string(_, let spot), .array(_, let spot),
            .object(_, let spot):
            spot
        }
    }

    /// What kind of value it is, in words.
    public var kind: Localized {
        switch self {
        case .null: Localized(same: "null")
        case .bool: Localized(same: "true/false")
        case .number: Localized(vi: "một số", en: "a number")
        case .string: Localized(vi: "một chuỗi", en: "a string")
        case .array: Localized(vi: "một danh sách", en: "a list")
        case .object: Localized(vi: "một đối tượng", en: "an object")
        }
    }
}

/// `"key": value`.
public struct JSONMember: Sendable {
    public var key: String
    public var keySpot: JSONSpot
    public var value: JSONValue

    public init(key: String, keySpot: JSONSpot, value: JSONValue) {
        self.key = key
        self.keySpot = keySpot
        self.value = value
    }
}

/// Line, column and length of a value: from 1, in characters. A list or an object is marked at its opening bracket.
public struct JSONSpot: Hashable, Sendable {
    public var line: UInt32
    public var column: UInt32
    public var length: UInt32

    public init(line: Int, column: Int, length: Int = 1) {
        self.line = UInt32(line)
        self.column = UInt32(column)
        self.length = UInt32(length)
    }

    /// The same spot as messages show it.
    public func place(in fileName: String) -> Place {
        Place(file: fileName, line: Int(line), column: Int(column), length: Int(length))
    }
}
