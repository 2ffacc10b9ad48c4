// Rows as CSV: RFC 4180 quoting, and text that a spreadsheet would run as a formula made harmless.
import Exact

extension CSVFile {
    /// Rows as a CSV text with LF line ends, the last one included.
    ///
    /// A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe before it, plain numbers
    /// excepted; one that already has apostrophes there gets one more, so that ``unguarded(_:)`` gives back any text.
    public static func write(rows: [[String]]) -> String {
        var text = ""
        for row in rows {
            // A lone empty field would be a blank line, which readers skip.
            text += row == [""] ? "\"\"" : row.map { field(guarded($0)) }.joined(separator: ",")
            text += "\n"
        }
        return text
    }

    /// A text as it was before a spreadsheet's guard was put before it.
    public static func unguarded(_ text: String) -> String {
        text.utf8.first == apostrophe && startsFormula(text) ? String(text.unicodeScalars.dropFirst()) : text
    }

    private static let apostrophe = UInt8(ascii: "'")

    private static func guarded(_ text: String) -> String {
        startsFormula(text) && (try? Rational(decimal: text)) == nil ? "'" + text : text
    }

    /// Whether a spreadsheet could take the text for a formula, were it not for apostrophes before it.
    private static func startsFormula(_ text: String) -> Bool {
        guard let first = text.utf8.first(where: { $0 != apostrophe }) else { return false }
        return "=+-@\t\r".utf8.contains(first)
    }

    private static func field(_ text: String) -> String {
        guard text.utf8.contains(where: { "\",\r\n".utf8.contains($0) }) else { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
