// The grammar of JSON, RFC 8259 clauses 2 to 5: values, objects and lists. Strings and numbers are in JSONScalars.
import Diagnostics

struct JSONParser {
    let bytes: [UInt8]
    let fileName: String
    var offset: Int
    var line = 1
    /// Where the line would begin if every character of it were one byte: columns are counted from here.
    var lineStart: Int
    private var values = 0
    var findings = Findings()

    /// Thrown where reading cannot go on; the finding is already noted.
    struct Stop: Error {}

    init(bytes: [UInt8], start: Int, fileName: String) {
        self.bytes = bytes
        self.fileName = fileName
        offset = start
        lineStart = start
    }

    /// The value of the whole file, or nil with findings.
    mutating func read() -> JSONValue? {
        do throws(Stop) {
            skipSpace()
            let value = try value(depth: 1)
            skipSpace()
            guard offset == bytes.count else {
                throw stop(
                    "json.text-after-end",
                    Localized(vi: "còn chữ sau khi dữ liệu đã kết thúc", en: "text after the end of the data"),
                    mend: Localized(
                        vi: "xoá phần thừa; nhiều đối tượng thì đặt trong [ … ]",
                        en: "remove it; put several objects into [ … ]"))
            }
            return value
        } catch {
            return nil
        }
    }

    // MARK: Values

    private mutating func value(depth: Int) throws(Stop) -> JSONValue {
        values += 1
        guard values <= IntakeLimits.values else {
            throw stop(
                "json.too-many-values",
                Localized(vi: "quá \(IntakeLimits.values) giá trị", en: "more than \(IntakeLimits.values) values"))
        }
        guard let byte = peek else { throw expected(Localized(vi: "một giá trị", en: "a value")) }
        switch byte {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""):
            let (text, spot) = try string()
            return .string(text, spot)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return try word()
        default:
            throw expected(
                Localized(vi: "một giá trị: { [ \" số true false null", en: "a value: { [ \" a number true false null"),
                mend: byte == UInt8(ascii: "'")
                    ? Localized(vi: "chuỗi đặt trong nháy kép \" \"", en: "strings take quotation marks \" \"") : nil)
        }
    }

    private mutating func object(depth: Int) throws(Stop) -> JSONValue {
        let spot = spot()
        try open(depth)
        var members: [JSONMember] = []
        var places: [String: JSONSpot] = [:]
        skipSpace()
        if take("}") { return .object(members, spot) }
        while true {
            guard peek == UInt8(ascii: "\"") else {
                throw expected(Localized(vi: "một khoá trong nháy kép", en: "a key in quotation marks"))
            }
            let (key, keySpot) = try string()
            if let first = places[key] {
                findings.add(
                    "json.duplicate-key", at: keySpot.place(in: fileName),
                    Localized(
                        vi: "khoá \(quoted(key)) ghi hai lần; lần đầu ở dòng \(first.line), cột \(first.column)",
                        en: "the key \(quoted(key)) stands twice; first on line \(first.line), column \(first.column)"))
            }
            places[key] = places[key] ?? keySpot
            skipSpace()
            guard take(":") else {
                throw expected(Localized(vi: "dấu hai chấm “:” sau khoá", en: "a colon “:” after the key"))
            }
            skipSpace()
            members.append(JSONMember(key: key, keySpot: keySpot, value: try value(depth: depth + 1)))
            if try closes("}", Localized(vi: "dấu “,” hoặc “}”", en: "“,” or “}”")) { return .object(members, spot) }
        }
    }

    private mutating func array(depth: Int) throws(Stop) -> JSONValue {
        let spot = spot()
        try open(depth)
        var items: [JSONValue] = []
        skipSpace()
        if take("]") { return .array(items, spot) }
        while true {
            items.append(try value(depth: depth + 1))
            if try closes("]", Localized(vi: "dấu “,” hoặc “]”", en: "“,” or “]”")) { return .array(items, spot) }
        }
    }

    private mutating func open(_ depth: Int) throws(Stop) {
        guard depth <= IntakeLimits.depth else {
            throw stop(
                "json.too-deep",
                Localized(
                    vi: "lồng quá \(IntakeLimits.depth) tầng", en: "nested more than \(IntakeLimits.depth) levels deep")
            )
        }
        offset += 1
    }

    /// After an item: whether the list or object ends here. A trailing comma is reported and passed over.
    private mutating func closes(_ bracket: Unicode.Scalar, _ what: Localized) throws(Stop) -> Bool {
        skipSpace()
        if take(bracket) { return true }
        let comma = spot()
        guard take(",") else { throw expected(what) }
        skipSpace()
        guard take(bracket) else { return false }
        findings.add(
            "json.trailing-comma", at: comma.place(in: fileName),
            Localized(vi: "dấu phẩy thừa trước “\(bracket)”", en: "a comma too many before “\(bracket)”"),
            mend: Localized(vi: "xoá dấu phẩy này", en: "remove this comma"))
        return true
    }

    private mutating func word() throws(Stop) -> JSONValue {
        let begin = offset
        while let byte = peek, byte.isWordByte { offset += 1 }
        let spot = spot(from: begin)
        let text = String(decoding: bytes[begin..<offset], as: UTF8.self)
        switch text {
        case "true": return .bool(true, spot)
        case "false": return .bool(false, spot)
        case "null": return .null(spot)
        default:
            findings.add(
                "json.syntax", at: spot.place(in: fileName),
                Localized(vi: "không hiểu \(quoted(text))", en: "\(quoted(text)) is not JSON"),
                expected: Localized(same: "true | false | null"),
                mend: Localized(
                    vi: "chữ thì đặt trong nháy kép; thiếu số liệu thì bỏ cả dòng",
                    en: "put text in quotation marks; leave out what is not known"))
            throw Stop()
        }
    }

    // MARK: Moving along

    var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: scalar) else { return false }
        offset += 1
        return true
    }

    /// Line ends are LF, CRLF or CR.
    mutating func skipSpace() {
        while let byte = peek {
            switch byte {
            case 0x20, 0x09: offset += 1
            case 0x0A, 0x0D:
                offset += 1
                if byte == 0x0D, peek == 0x0A { offset += 1 }
                line += 1
                lineStart = offset
            default: return
            }
        }
    }

    /// The spot from `begin`, or of one character here.
    func spot(from begin: Int? = nil) -> JSONSpot {
        let start = begin ?? offset
        return JSONSpot(line: line, column: start - lineStart + 1, length: max(1, offset - start))
    }

    // MARK: Findings

    mutating func stop(_ code: String, at spot: JSONSpot? = nil, _ message: Localized, mend: Localized? = nil) -> Stop {
        findings.add(code, at: (spot ?? self.spot()).place(in: fileName), message, mend: mend)
        return Stop()
    }

    /// Something else stands here than the grammar wants.
    private mutating func expected(_ what: Localized, mend: Localized? = nil) -> Stop {
        let found: Localized
        if offset == bytes.count {
            found = Localized(vi: "tệp kết thúc giữa chừng", en: "the file ends too early")
        } else {
            let character =
                String(decoding: bytes[offset..<min(offset + 40, bytes.count)], as: UTF8.self).unicodeScalars.first
                ?? " "
            found = Localized(vi: "gặp “\(character)”", en: "found “\(character)”")
        }
        findings.add("json.syntax", at: spot().place(in: fileName), found, expected: what, mend: mend)
        return Stop()
    }
}

extension UInt8 {
    var isDigitByte: Bool { self >= 0x30 && self <= 0x39 }

    /// What a misspelt word or number may go on with.
    var isWordByte: Bool {
        isDigitByte || (self >= 0x41 && self <= 0x5A) || (self >= 0x61 && self <= 0x7A) || self == 0x5F
    }
}
