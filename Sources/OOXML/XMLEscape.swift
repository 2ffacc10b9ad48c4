// Text as it stands in the XML of workbooks: markup is escaped, and what XML cannot hold is written the way spreadsheets do.

/// Escapes of texts in parts of a workbook.
enum XMLEscape {
    /// Whether a spreadsheet must be told to keep the spaces around or inside of a text.
    static func needsPreservation(_ text: String) -> Bool {
        let spaces: Set<UInt8> = [0x20, 0x09, 0x0A]
        guard let first = text.utf8.first, let last = text.utf8.last else { return false }
        return spaces.contains(first) || spaces.contains(last) || text.utf8.contains(0x0A) || text.utf8.contains(0x09)
    }

    /// A text of a cell, a comment, a prompt: what XML 1.0 cannot hold becomes `_x0007_`, and a text that looks like such
    /// an escape is protected, so that it reads back as it was. NUL alone is left out.
    static func text(_ text: String, inAttribute: Bool = false) -> String {
        markup(spreadsheet(text), inAttribute: inAttribute)
    }

    /// A text outside of cells, such as the title of the file: markup escaped; what XML cannot hold is left out.
    static func plain(_ text: String, inAttribute: Bool = false) -> String {
        var kept = String.UnicodeScalarView()
        kept.append(contentsOf: text.unicodeScalars.lazy.filter { !isForbidden($0) })
        return markup(String(kept), inAttribute: inAttribute)
    }

    /// What XML 1.0 has no way to write. A carriage return could be written but would not be read back by all.
    static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00..<0x20, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    private static func markup(_ text: String, inAttribute: Bool) -> String {
        guard text.utf8.contains(where: { special($0, inAttribute) != nil }) else { return text }
        var written: [UInt8] = []
        written.reserveCapacity(text.utf8.count + 32)
        for byte in text.utf8 {
            if let escape = special(byte, inAttribute) { written += escape.utf8 } else { written.append(byte) }
        }
        return String(decoding: written, as: UTF8.self)
    }

    private static func special(_ byte: UInt8, _ inAttribute: Bool) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\"") where inAttribute: "&quot;"
        // Line ends in attributes would be read back as spaces.
        case 0x0A where inAttribute: "&#10;"
        case 0x09 where inAttribute: "&#9;"
        default: nil
        }
    }

    /// A text as spreadsheets write it, before markup is escaped.
    static func spreadsheet(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        guard scalars.contains(where: { isForbidden($0) || $0 == "_" }) else { return text }
        var written = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            if scalar == "\0" {
                // No program takes this one, however it is written.
                continue
            } else if isForbidden(scalar) {
                written.append(contentsOf: escape(scalar))
            } else if scalar == "_", looksEscaped(scalars, at: index) {
                written.append(contentsOf: escape(scalar))
            } else {
                written.append(scalar)
            }
        }
        return String(written)
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "_x\(String(repeating: "0", count: 4 - digits.count))\(digits)_".unicodeScalars
    }

    /// Whether `_x0041_` begins here, or would once what follows is escaped: an escape begins with the underscore that
    /// would end this one.
    private static func looksEscaped(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        guard index + 6 < scalars.count, scalars[index + 1] == "x" || scalars[index + 1] == "X" else { return false }
        let end = scalars[index + 6]
        return scalars[index + 2..<index + 6].allSatisfy { $0.isASCII && $0.properties.isASCIIHexDigit }
            && (end == "_" || isForbidden(end) && end != "\0")
    }
}
