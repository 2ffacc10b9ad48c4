// How much room text takes in a form: programs do not fit rows to text in merged cells, and a printed form must not cut any.
import Diagnostics

enum FormText {
    /// A text cut to a length, with a mark where it was cut.
    static func clipped(_ text: String, to length: Int) -> String {
        text.count <= length ? text : text.prefix(length - 1) + "…"
    }

    static func clipped(_ text: Localized, to length: Int) -> Localized { text.map { clipped($0, to: length) } }

    /// The translation that stands under a text; nil where it says the same.
    static func gloss(_ text: Localized) -> String? { text.en == text.vi ? nil : text.en }

    /// The lines that a text breaks into.
    /// - Parameters:
    ///   - width: of the cell, in tenths of a digit of the usual size.
    ///   - size: of the letters, in tenths of a point.
    static func lines(_ text: String, width: Int, size: Int, isBold: Bool) -> Int {
        // Two digits of padding, and widths are guessed.
        let room = max(20, width - 12) * 110 / size * (isBold ? 92 : 100) / 100
        return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { sum, paragraph in
            var (lines, used) = (1, 0)
            for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
                let need = word.reduce(0) { $0 + tenths(of: $1) }
                if used > 0, used + 5 + need > room { (lines, used) = (lines + 1, 0) }
                used += need + (used > 0 ? 5 : 0)
                // A word longer than the cell is broken anywhere.
                if used > room { (lines, used) = (lines + used / room, used % room) }
            }
            return sum + lines
        }
    }

    /// The height of lines, in tenths of a point. Capitals with two marks need more than the letters' own size.
    static func height(lines: Int, size: Int) -> Int { lines * size * 135 / 100 }

    /// In tenths of a digit.
    private static func tenths(of character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x1F300...0x1FAFF:
            return 20
        default: break
        }
        if "il.,;:'|!()[]jftIr /".contains(character) { return 6 }
        if "mwMW%@—".contains(character) { return 16 }
        return character.isUppercase ? 13 : 10
    }
}
