// A figure's text taken apart: words of estimate, sign, number, unit.
import Foundation

/// The parts of `ước đạt 1,73 tỷ USD`.
struct FigureWords {
    /// In small letters, composed, with plain digits and spaces.
    private(set) var text: String
    /// Whether a word says that the figure is not exact or not final.
    private(set) var isEstimate = false
    /// `+`, `-`, or another character that stands for a sign; nil without one.
    private(set) var sign: Character?
    private(set) var number: NumberCore?
    /// What a fraction divides by: 16 in `10/16`.
    private(set) var divisor: NumberCore?
    /// What follows the number.
    private(set) var unit = ""

    init(_ written: String) {
        text = Self.plain(written)
        var rest = text[...]
        takeLeadingWords(&rest)
        if let first = rest.first, "+-\u{2013}\u{2014}".contains(first), rest.dropFirst().first?.isPlainDigit == true {
            sign = first
            rest.removeFirst()
        }
        number = NumberCore(takingFrom: &rest)
        guard number != nil else { return }
        takeDivisor(&rest)
        takeTrailingWords(&rest)
        unit = String(rest).trimmed
    }

    /// Digits of full width, spaces of every width and the minus sign as their plain forms; nothing invisible.
    private static func plain(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar.value {
            case 0xFF01...0xFF5E: plain.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
            case 0x2212: plain.append("-")
            case 0x200B...0x200D, 0x2060, 0xFEFF: continue
            default: plain.append(scalar.properties.isWhitespace ? " " : scalar)
            }
        }
        return String(plain).trimmed.lowercased()
    }

    // MARK: Words

    private mutating func takeLeadingWords(_ rest: inout Substring) {
        while let word = Self.before.first(where: { rest.hasPrefix($0.text) && Self.ends($0.text, in: rest) }) {
            isEstimate = isEstimate || word.isEstimate
            rest = rest.dropFirst(word.text.count).drop { $0 == " " || $0 == ":" }
        }
    }

    /// Whether a word ends where it ends, so that “gần” is not found in “gầnn”; signs may touch the number.
    private static func ends(_ word: String, in rest: Substring) -> Bool {
        guard let next = rest.dropFirst(word.count).first, word.last?.isLetter == true else { return true }
        return !next.isLetter
    }

    private mutating func takeTrailingWords(_ rest: inout Substring) {
        let end = String(rest).trimmed
        let bare = end.hasSuffix(")") ? String(end.dropLast()) : end
        for word in Self.after where bare.hasSuffix(word) {
            var head = bare.dropLast(word.count)
            if end.hasSuffix(")") {
                guard head.last == "(" else { continue }
                head.removeLast()
            } else if head.last?.isLetter == true {
                continue
            }
            isEstimate = true
            while head.last == " " || head.last == "," { head.removeLast() }
            rest = head
            return
        }
    }

    private mutating func takeDivisor(_ rest: inout Substring) {
        var behind = rest.drop { $0 == " " }
        guard behind.first == "/" else { return }
        behind = behind.dropFirst().drop { $0 == " " }
        guard let found = NumberCore(takingFrom: &behind) else { return }
        divisor = found
        rest = behind
    }

    private struct Word {
        var text: String
        var isEstimate: Bool
    }

    /// Words before a number, the longer ones first; officers type them without marks too.
    private static let before: [Word] = {
        let estimates = [
            "ước tính đạt", "ước thực hiện", "ước tính", "ước đạt", "ước", "khoảng", "trên", "hơn", "gần", "xấp xỉ",
            "dưới", "tầm", "chừng", "độ", "uoc tinh", "uoc dat", "uoc", "khoang", "tren", "hon", "gan", "xap xi",
            "duoi",
            "approximately", "approx.", "approx", "about", "around", "over", "more than", "nearly", "almost", "under",
            "less than", "estimated at", "estimated", "estimate", "est.", "circa", "ca.", "~", "≈",
        ]
        let others = ["đạt", "dat", "là", "reached", "reaching"]
        return (estimates.map { Word(text: $0, isEstimate: true) } + others.map { Word(text: $0, isEstimate: false) })
            .sorted { $0.text.count > $1.text.count }
    }()

    private static let after = [
        "số ước tính", "số ước", "ước thực hiện", "ước tính", "ước đạt", "ước", "uoc tinh", "uoc", "estimated",
        "estimate",
        "est.", "est", "approx.", "approx",
    ]
}
