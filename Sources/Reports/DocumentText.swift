// A report on a terminal: columns that line up whatever the script, and lines that fit a screen.
import Diagnostics

extension Document {
    /// How wide a line may be. Tables whose columns cannot shrink so far are wider.
    static let width = 120

    func text(_ language: Language, _ colour: Bool) -> String {
        func bold(_ text: String) -> String { colour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
        func warm(_ text: String) -> String { colour ? "\u{1B}[33m\(text)\u{1B}[0m" : text }
        func lines(_ items: [Localized], _ mark: String, hang: Int) -> String {
            items.flatMap { (mark + $0[language].visible).wrapped(to: Self.width, hang: hang) }.joined(separator: "\n")
        }
        var result = ""
        for block in blocks {
            // A heading belongs to what follows it; everything else ends with a blank line.
            var gap = "\n\n"
            let part: String
            switch block {
            case .title(let text), .chapter(let text), .heading(let text):
                part = text[language].visible.wrapped(to: Self.width).map(bold).joined(separator: "\n")
                gap = "\n"
            case .paragraph(let text): part = lines([text], "", hang: 0)
            case .labels(let labels):
                part = labels.map { label in
                    let mark = "[\(label.kind.title[language])]"
                    let lines = "\(mark) \(label.reason[language].visible)".wrapped(to: Self.width, hang: 2)
                        .joined(separator: "\n")
                    return warm(mark) + lines.dropFirst(mark.count)
                }.joined(separator: "\n")
            case .table(let table): part = table.text(language, bold)
            case .lines(let items): part = lines(items, "  ", hang: 4)
            case .bullets(let items): part = lines(items, "  • ", hang: 4)
            case .spots(let spots):
                part = spots.map { spot in
                    // A line of a file is not broken: the mark under it would point elsewhere.
                    ([lines([spot.text], "  • ", hang: 4)] + spot.excerpt.map { "      " + $0.visible })
                        .joined(separator: "\n")
                }.joined(separator: "\n")
            case .chart(let chart):
                if chart.isRepeated { continue }
                part = Document([.heading(chart.title), .table(chart.table)]).text(language, colour)
            case .fold(let fold): part = Document([.heading(fold.title)] + fold.blocks).text(language, colour)
            }
            if !part.isEmpty { result += part + gap }
        }
        while result.hasSuffix("\n\n") { result.removeLast() }
        return result
    }
}

extension Table {
    /// What a column of words may shrink to.
    private static let narrow = 20

    fileprivate func text(_ language: Language, _ bold: (String) -> String) -> String {
        guard !rows.isEmpty else { return "" }
        let filled = filled
        let shown = filled.filter { !columns[$0].isDetail }
        let details = filled.filter { columns[$0].isDetail }
        let heads = shown.map { [columns[$0].title[language].visible] }
        // Without bold type, capitals tell what heads a group: its number and title, which stand before its points.
        let names = Set(shown.prefix { columns[$0].alignment == .left })
        let cells = rows.map { row in
            shown.map { column in
                row.cells[column].lines(language).map { line in
                    row.isGroup && names.contains(column) ? line.visible.uppercased() : line.visible
                }
            }
        }
        let widths = widths(heads, cells, shown)

        func line(_ cells: [[String]]) -> [String] {
            let wrapped = zip(cells, widths).map { cell, width in
                cell.flatMap { $0.wrapped(to: max(width, 1), hang: 2) }
            }
            return (0..<(wrapped.map(\.count).max() ?? 0)).map { number in
                var line = zip(zip(wrapped, widths), shown).map { cell, column in
                    let text = number < cell.0.count ? cell.0[number] : ""
                    let space = String(repeating: " ", count: max(0, cell.1 - text.displayWidth))
                    return columns[column].alignment == .right ? space + text : text + space
                }.joined(separator: "  ")
                while line.last == " " { line.removeLast() }
                return line
            }
        }
        func below(_ row: Row) -> [String] {
            let parts = details.compactMap { column in
                let text = row.cells[column].line(language).visible
                return text.isEmpty ? nil : "\(columns[column].title[language].visible): \(text)"
            }
            return parts.isEmpty ? [] : ("    " + parts.joined(separator: " · ")).wrapped(to: Document.width, hang: 6)
        }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        let body = zip(cells, rows).flatMap { cells, row in
            (row.isGroup ? line(cells).map(bold) : line(cells)) + below(row)
        }
        return (line(heads).map(bold) + [rule] + body).joined(separator: "\n")
    }

    /// As wide as the widest cell; where a line would be too long, the widest columns of words give way.
    private func widths(_ heads: [[String]], _ cells: [[[String]]], _ shown: [Int]) -> [Int] {
        var widths = heads.indices.map { column in
            (heads[column] + cells.flatMap { $0[column] }).map(\.displayWidth).max() ?? 0
        }
        let flexible = heads.indices.filter { columns[shown[$0]].alignment == .left && widths[$0] > Self.narrow }
        var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - Document.width
        while excess > 0, let widest = flexible.max(by: { widths[$0] < widths[$1] }), widths[widest] > Self.narrow {
            // Down to the next widest at once, not to make a very long cell cost as many rounds as it has characters.
            let next = flexible.filter { $0 != widest }.map { widths[$0] }.max() ?? Self.narrow
            let step = min(excess, max(1, widths[widest] - max(next, Self.narrow)))
            widths[widest] -= step
            excess -= step
        }
        return widths
    }
}

extension String {
    /// The text in lines of at most `width` columns, broken at spaces; a longer word is broken where the line ends.
    /// - Parameter hang: by how many spaces the lines after the first are set in.
    func wrapped(to width: Int, hang: Int = 0) -> [String] {
        guard displayWidth > width else { return [self] }
        let indent = String(repeating: " ", count: hang)
        var lines: [String] = []
        var line = String(prefix { $0 == " " })
        var used = line.count
        var isEmpty = true
        func breakLine() {
            lines.append(line)
            (line, used, isEmpty) = (indent, hang, true)
        }
        for word in dropFirst(used).split(separator: " ", omittingEmptySubsequences: false) {
            let size = String(word).displayWidth
            if !isEmpty {
                if used + 1 + size <= width {
                    line += " \(word)"
                    used += 1 + size
                    continue
                }
                breakLine()
            }
            isEmpty = false
            guard used + size > width else {
                line += word
                used += size
                continue
            }
            for character in word {
                let size = String(character).displayWidth
                if used + size > width, used > hang {
                    breakLine()
                    isEmpty = false
                }
                line.append(character)
                used += size
            }
        }
        return lines + [line]
    }
}
