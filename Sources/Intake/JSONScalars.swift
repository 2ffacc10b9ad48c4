// Numbers and strings of JSON: RFC 8259 clauses 6 and 7. Numbers stay text; escapes must be well-formed Unicode.
import Diagnostics

extension JSONParser {
    // MARK: Numbers

    mutating func number() throws(Stop) -> JSONValue {
        let begin = offset
        _ = take("-")
        let whole = takeDigits()
        var isWhole = whole > 0
        if isWhole, take(".") { isWhole = takeDigits() > 0 }
        if isWhole, take("e") || take("E") {
            _ = take("+") || take("-")
            isWhole = takeDigits() > 0
        }
        let first = begin + (bytes[begin] == UInt8(ascii: "-") ? 1 : 0)
        let hasLeadingZero = whole > 1 && bytes[first] == UInt8(ascii: "0")
        let isFollowed =
            peek.map { $0.isWordByte || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "/") }
            ?? false
        if !isWhole || hasLeadingZero || isFollowed {
            while let byte = peek, byte.isWordByte || ".%/+-".utf8.contains(byte) { offset += 1 }
            let spot = spot(from: begin)
            let text = String(decoding: bytes[begin..<offset], as: UTF8.self)
            throw stop(
                "json.number", at: spot,
                Localized(vi: "\(quoted(text)) không phải số JSON", en: "\(quoted(text)) is not a JSON number"),
                mend: Localized(
                    vi: "chữ số, dấu chấm thập phân, không có số 0 ở đầu: 12.5, -3, 0.5",
                    en: "digits, a decimal point, no leading zero: 12.5, -3, 0.5"))
        }
        guard offset - begin <= IntakeLimits.fieldLength else { throw tooLong(spot(from: begin), offset - begin) }
        return .number(String(decoding: bytes[begin..<offset], as: UTF8.self), spot(from: begin))
    }

    private mutating func takeDigits() -> Int {
        let begin = offset
        while let byte = peek, byte.isDigitByte { offset += 1 }
        return offset - begin
    }

    // MARK: Strings

    /// The text of a string and its spot, quotation marks included.
    mutating func string() throws(Stop) -> (String, JSONSpot) {
        let opening = Opening(offset: offset, spot: spot())
        offset += 1
        var plain: [UInt8] = []
        var copied = offset
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                let text: String
                if plain.isEmpty {
                    text = String(decoding: bytes[copied..<offset], as: UTF8.self)
                } else {
                    plain += bytes[copied..<offset]
                    text = String(decoding: plain, as: UTF8.self)
                    guard EncodingCheck.firstPileOfMarks(plain) == nil else { throw pileOfMarks(opening) }
                }
                offset += 1
                return (text, try closed(opening, text))
            case UInt8(ascii: "\\"):
                plain += bytes[copied..<offset]
                plain += String(Character(try escape(opening))).utf8
                copied = offset
            case 0..<0x20:
                throw stop(
                    "json.control-character", at: spot(inside: opening, 1, at: offset),
                    Localized(
                        vi: "ký tự điều khiển \(codePoint(byte)) trong chuỗi (thường do thiếu dấu nháy đóng)",
                        en:
                            "a control character \(codePoint(byte)) inside a string (often a closing quotation mark is missing)"
                    ),
                    mend: Localized(vi: "xuống dòng viết là \\n", en: "write a line break as \\n"))
            default: offset += 1
            }
        }
        throw stop(
            "json.unterminated-string", at: opening.spot,
            Localized(vi: "dấu nháy kép mở ở đây không được đóng", en: "the quotation mark opened here is never closed")
        )
    }

    /// Where a string begins.
    private struct Opening {
        var offset: Int
        var spot: JSONSpot
    }

    /// The spot of a string that has just been closed. The rest of its line stands as many columns nearer as it has fewer
    /// characters than bytes.
    private mutating func closed(_ opening: Opening, _ text: String) throws(Stop) -> JSONSpot {
        let limit = IntakeLimits.fieldLength
        if text.utf8.count > limit {
            let length = text.unicodeScalars.count
            if length > limit { throw tooLong(opening.spot, length) }
        }
        let raw = bytes[opening.offset..<offset]
        let length = raw.countOfPlainCharacters ?? String(decoding: raw, as: UTF8.self).count
        lineStart += raw.count - length
        var spot = opening.spot
        spot.length = UInt32(length)
        return spot
    }

    /// The spot of some characters inside a string.
    private func spot(inside opening: Opening, _ length: Int, at offset: Int) -> JSONSpot {
        let before = String(decoding: bytes[opening.offset..<offset], as: UTF8.self).count
        return JSONSpot(line: Int(opening.spot.line), column: Int(opening.spot.column) + before, length: length)
    }

    private mutating func tooLong(_ spot: JSONSpot, _ length: Int) -> Stop {
        stop(
            "json.string-too-long", at: spot,
            Localized(
                vi: "dài \(length) ký tự; tối đa \(IntakeLimits.fieldLength)",
                en: "\(length) characters long; at most \(IntakeLimits.fieldLength)"))
    }

    /// Marks written as escapes, which the check of the file's bytes could not see.
    private mutating func pileOfMarks(_ opening: Opening) -> Stop {
        let most = EncodingCheck.mostMarks
        return stop(
            "json.combining-marks", at: opening.spot,
            Localized(vi: "quá \(most) dấu chồng lên một chữ", en: "more than \(most) combining marks on one letter"))
    }

    // MARK: Escapes

    private mutating func escape(_ opening: Opening) throws(Stop) -> Unicode.Scalar {
        let begin = offset
        offset += 1
        guard let byte = peek else { return " " }
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape(opening, begin)
        default:
            throw stop(
                "json.escape", at: spot(inside: opening, 2, at: begin),
                Localized(vi: "không có ký hiệu thoát như vậy sau “\\”", en: "there is no such escape after “\\”"),
                mend: Localized(vi: "dấu “\\” viết đôi: \\\\", en: "double a plain “\\”: \\\\"))
        }
    }

    /// `\u` and four hexadecimal digits, or two of them for what lies beyond the basic plane.
    private mutating func unicodeEscape(_ opening: Opening, _ begin: Int) throws(Stop) -> Unicode.Scalar {
        let first = try fourDigits(opening, begin)
        if let scalar = Unicode.Scalar(first) { return scalar }
        if first < 0xDC00, take("\\"), take("u") {
            let second = try fourDigits(opening, begin)
            if (0xDC00...0xDFFF).contains(second),
                let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            {
                return scalar
            }
        }
        throw stop(
            "json.surrogate", at: spot(inside: opening, 6, at: begin),
            Localized(
                vi: "nửa ký tự: \\u thiếu nửa còn lại (surrogate)",
                en: "half a character: a surrogate \\u without its other half"))
    }

    private mutating func fourDigits(_ opening: Opening, _ begin: Int) throws(Stop) -> UInt32 {
        let digits = bytes[offset..<min(offset + 4, bytes.count)]
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else {
            throw stop(
                "json.escape", at: spot(inside: opening, 2, at: begin),
                Localized(vi: "sau \\u phải có bốn chữ số hệ 16", en: "\\u takes four hexadecimal digits"))
        }
        offset += 4
        return number
    }
}

/// `U+0009`.
func codePoint(_ value: some BinaryInteger) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
