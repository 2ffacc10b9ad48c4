// A report as a value: blocks that every face (terminal, Markdown, CSV) shows with the same words and numbers.
import Diagnostics

/// Text, tables and labels in reading order.
public struct Document: Sendable {
    public enum Block: Sendable {
        case title(Localized)
        case heading(Localized)
        case paragraph(Localized)
        case labels([Label])
        case table(Table)
        /// Lines that stand as they are: formulas, steps.
        case lines([Localized])
        case bullets([Localized])
    }

    public var blocks: [Block]

    public init(_ blocks: [Block]) {
        self.blocks = blocks
    }
}

/// A caution that stands wherever the numbers stand.
public struct Label: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case proposal
        case madeUp = "made-up figures"
        case provisional, estimate

        public var title: Localized {
            switch self {
            case .proposal: Localized(vi: "ĐỀ XUẤT", en: "PROPOSAL")
            case .madeUp: Localized(vi: "SỐ LIỆU MINH HOẠ", en: "MADE-UP FIGURES")
            case .provisional: Localized(vi: "TẠM TÍNH", en: "PROVISIONAL")
            case .estimate: Localized(vi: "CÓ SỐ ƯỚC", en: "ESTIMATES")
            }
        }
    }
    public var kind: Kind
    /// Why the label is there.
    public var reason: Localized
}

/// Rows and columns of text.
public struct Table: Sendable {
    public struct Column: Sendable {
        public enum Alignment: Sendable { case left, right }
        public var title: Localized
        public var alignment: Alignment

        public init(_ title: Localized, _ alignment: Alignment = .left) {
            self.title = title
            self.alignment = alignment
        }

        static func left(vi: String, en: String) -> Column { Column(Localized(vi: vi, en: en)) }
        static func right(vi: String, en: String) -> Column { Column(Localized(vi: vi, en: en), .right) }
    }

    public var columns: [Column]
    public var rows: [[Localized]]

    public init(_ columns: [Column], _ rows: [[Localized]]) {
        self.columns = columns
        self.rows = rows
    }
}

/// How a report is shown.
public enum ReportFormat: String, Sendable, CaseIterable {
    case text, markdown, json, csv
}

extension Document {
    /// The report as text for a terminal, as Markdown, or its first table as CSV.
    /// - Parameter colour: whether the output is a terminal that shows colours.
    public func rendered(as format: ReportFormat, in language: Language, colour: Bool = false) -> String {
        switch format {
        case .markdown: markdown(language)
        case .csv: csv(language)
        case .text, .json: text(language, colour)
        }
    }

    // MARK: Terminal

    private func text(_ language: Language, _ colour: Bool) -> String {
        func bold(_ text: String) -> String { colour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
        func warm(_ text: String) -> String { colour ? "\u{1B}[33m\(text)\u{1B}[0m" : text }
        var result = ""
        for block in blocks {
            // A heading belongs to what follows it; everything else ends with a blank line.
            var gap = "\n\n"
            let part: String
            switch block {
            case .title(let text), .heading(let text):
                part = bold(text[language].visible)
                gap = "\n"
            case .paragraph(let text): part = text[language].visible
            case .labels(let labels):
                part = labels.map { warm("[\($0.kind.title[language])]") + " " + $0.reason[language].visible }
                    .joined(separator: "\n")
            case .table(let table): part = table.text(language, bold)
            case .lines(let lines): part = lines.map { "  " + $0[language].visible }.joined(separator: "\n")
            case .bullets(let items): part = items.map { "  • " + $0[language].visible }.joined(separator: "\n")
            }
            if !part.isEmpty { result += part + gap }
        }
        while result.hasSuffix("\n\n") { result.removeLast() }
        return result
    }

    // MARK: Markdown

    private func markdown(_ language: Language) -> String {
        blocks.map { block in
            switch block {
            case .title(let text): "# " + text[language].markdownEscaped
            case .heading(let text): "## " + text[language].markdownEscaped
            case .paragraph(let text): text[language].markdownEscaped
            case .labels(let labels):
                labels.map { "> **\($0.kind.title[language])** \($0.reason[language].markdownEscaped)" }
                    .joined(separator: "  \n")
            case .table(let table): table.markdown(language)
            case .lines(let lines): lines.map { "    " + $0[language].visible }.joined(separator: "\n")
            case .bullets(let items): items.map { "- " + $0[language].markdownEscaped }.joined(separator: "\n")
            }
        }.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    // MARK: CSV

    /// The first table; the labels stand in a column of their own, so that no row goes without them.
    private func csv(_ language: Language) -> String {
        var labels: [String] = []
        for case .labels(let found) in blocks { labels += found.map { $0.kind.title[language] } }
        for case .table(let table) in blocks {
            let extra = labels.isEmpty ? [] : [Localized(vi: "Nhãn", en: "Labels")[language]]
            let rows =
                [table.columns.map { $0.title[language] } + extra]
                + table.rows.map { row in
                    row.map { $0[language] } + (labels.isEmpty ? [] : [labels.joined(separator: "; ")])
                }
            return rows.map { $0.map(\.csvField).joined(separator: ",") + "\n" }.joined()
        }
        return ""
    }
}

extension Table {
    fileprivate func text(_ language: Language, _ bold: (String) -> String) -> String {
        let heads = columns.map { $0.title[language].visible }
        let cells = rows.map { $0.map { $0[language].visible } }
        let widths = heads.indices.map { column in
            ([heads[column]] + cells.map { $0[column] }).map(\.displayWidth).max() ?? 0
        }
        func line(_ cells: [String]) -> String {
            var line = zip(zip(cells, widths), columns).map { pair, column in
                let space = String(repeating: " ", count: pair.1 - pair.0.displayWidth)
                return column.alignment == .right ? space + pair.0 : pair.0 + space
            }.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        return ([bold(line(heads)), rule] + cells.map(line)).joined(separator: "\n")
    }

    fileprivate func markdown(_ language: Language) -> String {
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        let heads = line(columns.map { $0.title[language].markdownEscaped })
        let rule = line(columns.map { $0.alignment == .right ? "--:" : "---" })
        return ([heads, rule] + rows.map { line($0.map { $0[language].markdownEscaped }) }).joined(separator: "\n")
    }
}

extension String {
    /// Text that Markdown shows as it is: no markup, link, HTML or table border from a file comes alive.
    var markdownEscaped: String {
        var result = ""
        for character in visible {
            switch character {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "!": result += "\\\(character)"
            case "&": result += "&amp;"
            case "\n", "\r", "\r\n": result += " "
            default: result.append(character)
            }
        }
        return result
    }

    /// A field of RFC 4180. What a spreadsheet would run as a formula gets an apostrophe in front.
    var csvField: String {
        var field = visible
        if let first = field.first, "=+-@\t\r".contains(first), !isPlainNumber { field = "'" + field }
        guard field.contains(where: { ",\"\n\r".contains($0) || $0 == "\r\n" }) else { return field }
        return "\"" + field.replacing("\"", with: "\"\"") + "\""
    }

    private var isPlainNumber: Bool {
        let digits = first == "-" ? dropFirst() : self[...]
        return !digits.isEmpty && digits.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
    }
}
