// Text of files on its way into a page: through the template's escaping, and into the style's running title.
import Diagnostics

extension String {
    /// What the template escapes: no control characters, no marks that reorder text.
    var pageText: String {
        // The template escapes whole characters. A mark that combines with one of these would hide it from it, so the
        // mark gets the circle that it stands on where it stands alone.
        let text = visible
        guard text.contains(where: { $0.unicodeScalars.count > 1 && $0.isMarkup }) else { return text }
        var result = ""
        for character in text {
            guard character.unicodeScalars.count > 1, character.isMarkup else {
                result.append(character)
                continue
            }
            for (number, scalar) in character.unicodeScalars.enumerated() {
                if number == 1 { result.unicodeScalars.append("\u{25CC}") }
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A string of CSS, quotes included. Whatever is neither a letter, a digit nor a space stands as its number, so that nothing
    /// in it ends the string, the style or the page's head.
    var styleText: String {
        var result = "\""
        for scalar in visible.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark || scalar == " "
                || (48...57).contains(scalar.value)
            {
                result.unicodeScalars.append(scalar)
            } else {
                // The space ends the number and is not itself read.
                result += "\\" + String(scalar.value, radix: 16) + " "
            }
        }
        return result + "\""
    }
}

extension Character {
    fileprivate var isMarkup: Bool { unicodeScalars.first.map { "<>&\"'".unicodeScalars.contains($0) } ?? false }
}
