// A text of a cell or of the shared strings: its runs joined, its escapes read.

/// Gathers `t` elements, alone or in runs `r`; readings put above letters (`rPh`) are not part of the text.
struct TextRuns {
    private(set) var text = ""
    private var run = ""
    private var isInText = false
    private var keepsSpace = false

    /// More bytes than any text has that fits a cell, all of it escaped: it need not be gathered to its end.
    static let mostBytes = 8 * OOXMLLimits.textLength
    var isTooLong: Bool { text.utf8.count + run.utf8.count > Self.mostBytes }

    /// - Returns: whether what is inside matters.
    mutating func start(_ name: String, _ attributes: XMLAttributes) -> Bool {
        guard name == "t" else { return name == "r" }
        isInText = true
        keepsSpace = attributes["xml:space"] == "preserve"
        run = ""
        return true
    }

    mutating func add(_ piece: String) {
        if isInText { run += piece }
    }

    mutating func end(_ name: String) {
        guard name == "t" else { return }
        isInText = false
        text += Self.unescaped(keepsSpace ? run : Self.trimmed(run))
        run = ""
    }

    /// The text, and a fresh start.
    mutating func take() -> String {
        defer { self = TextRuns() }
        return text
    }

    /// Without the white space of XML around it: such is layout of the file unless it is marked to be kept.
    static func trimmed(_ text: String) -> String {
        let spaces: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
        let bytes = text.utf8
        guard let first = bytes.first, let last = bytes.last else { return text }
        guard spaces.contains(first) || spaces.contains(last) else { return text }
        guard let start = bytes.firstIndex(where: { !spaces.contains($0) }),
            let end = bytes.lastIndex(where: { !spaces.contains($0) })
        else { return "" }
        return String(text[start...end])
    }

    /// `_x000D_` stands for a character that XML cannot hold, `_x005F_` for the underscore that would begin such.
    static func unescaped(_ text: String) -> String {
        guard text.utf8.count >= 7, text.utf8.contains(UInt8(ascii: "_")) else { return text }
        let units = Array(text.utf16)
        var result: [UInt16] = []
        var index = 0
        var hasFound = false
        while index < units.count {
            if let unit = escape(in: units, at: index) {
                result.append(unit)
                index += 7
                hasFound = true
            } else {
                result.append(units[index])
                index += 1
            }
        }
        return hasFound ? String(decoding: result, as: UTF16.self) : text
    }

    private static func escape(in units: [UInt16], at index: Int) -> UInt16? {
        let underscore: UInt16 = 0x5F
        guard units[index] == underscore, index + 6 < units.count, units[index + 1] == 0x78,
            units[index + 6] == underscore
        else { return nil }
        var value: UInt16 = 0
        for unit in units[index + 2..<index + 6] {
            guard let digit = UnicodeScalar(unit).flatMap({ Character($0).isASCII ? Character($0).hexDigitValue : nil })
            else { return nil }
            value = value << 4 | UInt16(digit)
        }
        return value
    }
}
