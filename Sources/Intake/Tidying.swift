// Text as it is kept: trimmed, normalised (NFC), on one line, without characters that could steer a terminal.
import Diagnostics
import Foundation

extension WrittenText {
    /// The text as it is kept; nil with a finding if it has a control character.
    ///
    /// Spaces at both ends go, line breaks and tabs become spaces, invisible marks (zero-width space, byte order mark) go
    /// everywhere.
    /// - Parameter unguarding: whether to take away the apostrophe by which spreadsheets mark text that looks like a formula.
    func tidy(unguarding: Bool, _ findings: inout Findings) -> String? {
        if text.isTidy { return unguarding ? CSVFile.unguarded(text) : text }
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: plain.append(" ")
            case 0x200B, 0x2060, 0xFEFF: continue
            case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069:
                findings.add(
                    "submission.control-character", at: place,
                    Localized(
                        vi: "có ký tự điều khiển \(codePoint(scalar.value)), không thấy được nhưng làm sai nội dung",
                        en: "there is a control character \(codePoint(scalar.value)), unseen but changing what is shown"
                    ),
                    mend: Localized(vi: "gõ lại ô này", en: "type this field again"))
                return nil
            default: plain.append(scalar)
            }
        }
        let trimmed = plain.trimmed
        let normalised = String(trimmed).precomposedStringWithCanonicalMapping
        return unguarding ? CSVFile.unguarded(normalised) : normalised
    }

    /// A text that may be left out: nil where nothing is written.
    func optionalTidy(unguarding: Bool, _ findings: inout Findings) -> String? {
        tidy(unguarding: unguarding, &findings).flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension String.UnicodeScalarView {
    fileprivate var trimmed: Substring.UnicodeScalarView {
        let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
        guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
            return self[startIndex..<startIndex]
        }
        return self[first...last]
    }
}

extension String {
    /// Whether nothing can be wrong with the text: what nearly all fields are. Only characters that every Vietnamese text
    /// consists of, each of them composed (their NFC_Quick_Check is yes), and no space at either end.
    fileprivate var isTidy: Bool {
        guard utf8.first != 0x20, utf8.last != 0x20 else { return false }
        return unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x20..<0x7F, 0xC0..<0x300, 0x1EA0...0x1EF9, 0x2010...0x2027: true
            default: false
            }
        }
    }

    /// For comparing words whatever their case and composition: “Đơn Vị” is “đơn vị”.
    var folded: String { lowercased().precomposed }

    /// Each letter with its marks as one scalar (NFC), where there is one.
    var precomposed: String { precomposedStringWithCanonicalMapping }
}
