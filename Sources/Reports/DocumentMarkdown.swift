// A report as Markdown (GitHub's), in which nothing that a file says comes alive as markup.
import Diagnostics

extension Document {
    func markdown(_ language: Language) -> String { Self.markdown(blocks, language, under: 1) + "\n" }

    /// - Parameter level: of the heading that stands above: 1 for the title, 2 for a chapter, 3 within a fold of one.
    private static func markdown(_ blocks: [Block], _ language: Language, under level: Int) -> String {
        var level = level
        return blocks.map { block in
            switch block {
            case .title(let text): return "# " + text[language].markdownBlock
            case .chapter(let text):
                level = 2
                return "## " + text[language].markdownBlock
            case .heading(let text):
                return String(repeating: "#", count: level + 1) + " " + text[language].markdownBlock
            case .paragraph(let text): return text[language].markdownBlock
            case .labels(let labels):
                return labels.map { "> **\($0.kind.title[language])** \($0.reason[language].markdownEscaped)" }
                    .joined(separator: "  \n")
            case .table(let table): return table.markdown(language)
            case .lines(let lines): return lines.map { "    " + $0[language].visible }.joined(separator: "\n")
            case .bullets(let items): return items.map { "- " + $0[language].markdownBlock }.joined(separator: "\n")
            case .spots(let spots):
                return spots.map { spot in
                    let text = "- " + spot.text[language].markdownBlock
                    return ([text] + (spot.excerpt.isEmpty ? [] : [""]) + spot.excerpt.map { "      " + $0.visible })
                        .joined(separator: "\n")
                }.joined(separator: "\n")
            case .chart(let chart):
                if chart.isRepeated { return "" }
                return markdown([.heading(chart.title), .table(chart.table)], language, under: level)
            case .fold(let fold):
                return markdown([.heading(fold.title)], language, under: level) + "\n\n"
                    + markdown(fold.blocks, language, under: level + 1)
            }
        }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
}

extension Table {
    fileprivate func markdown(_ language: Language) -> String {
        guard !rows.isEmpty else { return "" }
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        let heads = line(columns.map { $0.title[language].markdownEscaped })
        let rule = line(columns.map { $0.alignment == .right ? "--:" : "---" })
        let body = rows.map { row in
            line(
                row.cells.map { cell in
                    cell.lines(language).map { row.isGroup ? "**\($0.markdownEscaped)**" : $0.markdownEscaped }
                        .joined(separator: "<br>")
                })
        }
        return ([heads, rule] + body).joined(separator: "\n")
    }
}

extension String {
    /// Text that Markdown shows as it is: no markup, HTML or table border from a file comes alive, and no link, not
    /// even of a bare address.
    var markdownEscaped: String {
        var result = ""
        for character in visible {
            switch character {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "!": result += "\\\(character)"
            case "&": result += "&amp;"
            // What would make a link of a bare address: `https://…`, `www.…`, `name@host`.
            case "@": result += "\\@"
            case "." where result.lowercased().hasSuffix("www"): result += "\\."
            default: result.append(character)
            }
        }
        return result.replacing("://", with: "\\://")
    }

    /// The same at the beginning of a block, where a dash or a number would begin a list and spaces a block of code.
    var markdownBlock: String {
        let text = String(drop { $0 == " " || $0 == "\t" }).markdownEscaped
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let mark = text.dropFirst(digits.count)
        guard let first = mark.first else { return text }
        let standsAlone = mark.dropFirst().first.map { $0 == " " } ?? true
        let isList = standsAlone && (digits.isEmpty ? "-+" : ".)").contains(first)
        // A line of dashes or equals signs makes a heading of the line above it.
        let isRule = digits.isEmpty && "-=".contains(first) && mark.allSatisfy { $0 == first || $0 == " " }
        guard isList || isRule else { return text }
        return "\(digits)\\\(mark)"
    }
}
