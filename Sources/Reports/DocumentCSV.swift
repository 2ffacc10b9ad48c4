// The first table of a report as CSV, safe to open in a spreadsheet.
import Diagnostics

extension Document {
    /// The labels stand in a column of their own, so that no row goes without them.
    func csv(_ language: Language) -> String {
        var labels: [String] = []
        for case .labels(let found) in blocks { labels += found.map { $0.kind.title[language] } }
        for case .table(let table) in blocks {
            let extra = labels.isEmpty ? [] : [Localized(vi: "Nhãn", en: "Labels")[language]]
            let rows =
                [table.columns.map { $0.title[language] } + extra]
                + table.rows.map { row in
                    zip(row.cells, table.columns).map { cell, column in
                        let plain = cell.line(.en)
                        // A number has a point in every language, as programs read it.
                        return column.alignment == .right && plain.isFigures ? plain : cell.line(language)
                    }
                        + (labels.isEmpty ? [] : [labels.joined(separator: "; ")])
                }
            return rows.map { $0.map(\.csvField).joined(separator: ",") + "\n" }.joined()
        }
        return ""
    }
}

extension String {
    /// A field of RFC 4180. What a spreadsheet would run as a formula gets an apostrophe in front.
    var csvField: String {
        var field = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { String($0).visible }.joined(separator: "\n")
        // Also after spaces, and as the full-width forms that some spreadsheets read alike.
        let start = field.drop { $0 == " " || $0 == "\n" || $0 == "\u{FFFD}" }
        if let first = start.first, "=+-@＝＋－＠".contains(first), !field.isPlainNumber { field = "'" + field }
        guard field.contains(where: { ",\"\n".contains($0) }) else { return field }
        return "\"" + field.replacing("\"", with: "\"\"") + "\""
    }

    /// One number, or the two ends of an interval.
    fileprivate var isFigures: Bool {
        allSatisfy { $0.isASCII && $0.isNumber || " .+-−–…≈=%∞/".contains($0) }
    }

    /// Such as `-2.5`, `+12.00`, `-8%`: data, not a formula.
    private var isPlainNumber: Bool {
        var digits = self[...]
        if let first, "+-".contains(first) { digits = digits.dropFirst() }
        if digits.last == "%" { digits = digits.dropLast() }
        return digits.first?.isNumber == true && digits.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
            && digits.count { $0 == "." } <= 1
    }
}
