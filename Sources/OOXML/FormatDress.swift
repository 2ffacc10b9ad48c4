// What a number format adds to a number for the eye: words of its own, and thousands that are left away.

/// The dress of the section that shows positive numbers.
struct FormatDress {
    /// Quoted and escaped text, trimmed: `tỷ USD`.
    private(set) var words = ""
    /// How many times the number is divided by 1,000 before it is shown: commas behind the last digit's place.
    private(set) var thousands = 0

    init(_ code: String) {
        var rest = code.prefix(1_000)
        var isDigitBefore = false
        var commas = 0
        scan: while let character = rest.popFirst() {
            switch character {
            case "\"":
                let text = rest.prefix { $0 != "\"" }
                words += text
                rest = rest.dropFirst(text.count + 1)
            case "\\": if let escaped = rest.popFirst() { words.append(escaped) }
            case "_", "*": _ = rest.popFirst()
            case "[": rest = rest.drop { $0 != "]" }.dropFirst()
            case ";": break scan
            case "0", "#", "?": (isDigitBefore, commas) = (true, 0)
            case "," where isDigitBefore: commas += 1
            case ".":
                thousands += commas
                commas = 0
            default: continue
            }
        }
        thousands += commas
        words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The format of a number that is dressed so; nil where it shows the number as it is. Signs alone say nothing of it.
    var format: Workbook.Format? {
        if thousands > 0 { return .scaled(thousands: thousands) }
        return words.contains { $0.isLetter || $0.isNumber } ? .worded(words) : nil
    }
}
