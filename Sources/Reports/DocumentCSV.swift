// The first table of a report as CSV, or that of its first chart, safe to open in a spreadsheet.
import Diagnostics

extension Document {
    /// The labels stand in a column of their own, so that no row goes without them.
    func csv(_ language: Language) -> String {
        let labels = labelKinds.map { $0.title[language] }
        if let table = firstTable {
            let extra = labels.isEmpty ? [] : [Localized(vi: "Nhãn", en: "Labels")[language]]
            let rows =
                [table.columns.map { $0.title[language] } + extra]
                + table.rows.map { row in
                    zip(row.cells, table.columns).map { $0.csvText($1, language) }
                        + (labels.isEmpty ? [] : [labels.joined(separator: "; ")])
                }
            return rows.map { $0.map(\.csvField).joined(separator: ",") + "\n" }.joined()
        }
        return ""
    }

    private var firstTable: Table? {
        let tables = blocks.lazy.compactMap { block -> Table? in
            if case .table(let table) = block { table } else { nil }
        }
        let charts = blocks.lazy.compactMap { block -> Table? in
            if case .chart(let chart) = block { chart.table } else { nil }
        }
        return tables.first ?? charts.first
    }
}

extension Table.Cell {
    /// What a field of CSV says in a column.
    func csvText(_ column: Table.Column, _ language: Language) -> String {
        // A number has a point and nothing between thousands in every language, as programs read it.
        let plain = line(.en).replacing(",", with: "")
        return column.alignment == .right && plain.isFigures ? plain : line(language)
    }
}

extension String {
    /// A field of RFC 4180. What a spreadsheet would run as a formula gets an apostrophe in front, also where it would begin
    /// a field for a spreadsheet that takes semicolons or tabs for commas, as those do that write decimals with one.
    var csvField: String {
        var field = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { String($0).visible }.joined(separator: "\n")
        // Also after spaces, and as the full-width forms that some spreadsheets read alike.
        let start = field.drop { $0 == " " || $0 == "\n" || $0 == "\u{FFFD}" }
        if let first = start.first, Self.beginsFormula.contains(first), !field.isPlainNumber { field = "'" + field }
        field = field.guardedAfterSeparators
        guard field.contains(where: { ",;\t\"\n".contains($0) }) else { return field }
        return "\"" + field.replacing("\"", with: "\"\"") + "\""
    }

    private static let beginsFormula: Set<Character> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

    /// An apostrophe between a separator and what would begin a formula after it.
    private var guardedAfterSeparators: String {
        guard contains(where: { ";\t".contains($0) }) else { return self }
        var result = ""
        var isStart = false
        for character in self {
            if isStart, Self.beginsFormula.contains(character) { result.append("'") }
            result.append(character)
            isStart = ";\t".contains(character) || (isStart && character == " ")
        }
        return result
    }

    /// One number, the two ends of an interval, or what a number was and is.
    fileprivate var isFigures: Bool {
        allSatisfy { $0.isASCII && $0.isNumber || " .+-−–…≈=%∞/→".contains($0) }
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
