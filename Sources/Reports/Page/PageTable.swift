// A table of a page: heads that are told aloud with each cell, columns as wide as their words need, rows that unfold.
import Diagnostics

extension PageWriter {
    mutating func write(_ table: Table, under level: Int, about name: String) -> String {
        guard !table.rows.isEmpty else { return "" }
        let filled = table.filled
        guard !filled.isEmpty else { return "" }
        let isDense = filled.count > 11
        let kinds = Dictionary(
            uniqueKeysWithValues: filled.map { ($0, Self.kind(of: $0, in: table, dense: isDense, language)) })
        // On a telephone a row of many columns becomes a card: its number and name, then each figure under the head of its column.
        let isStacked = filled.count > Self.mostOnPhone
        let card = isStacked ? Self.card(table, filled, language) : [:]
        func kind(_ column: Int) -> String { (kinds[column] ?? "") + (card[column].map { " " + $0 } ?? "") }
        let titles = filled.map { table.columns[$0].title[language].pageText }
        var rows: [[String: Any]] = []
        rows.reserveCapacity(table.rows.count)
        for row in table.rows {
            let written = filled.map { row.cells[$0].lines(language).map(\.pageText) }
            // A screen reader says the head of a row with each of its cells: a name rather than a number.
            let head =
                filled.indices.first { table.columns[filled[$0]].alignment == .left && !written[$0].isEmpty }
                ?? filled.indices.first { !written[$0].isEmpty }
            let fold = row.fold.map { fold in
                // Sixty parts called “How it came about” are told apart by the rows that they stand under.
                let title = fold.title[language].pageText
                let mark = head.map { written[$0].joined(separator: " ") } ?? ""
                return write(fold, of: title.contains(mark) ? "" : mark, under: level)
            }
            rows.append([
                "style": row.isGroup ? "group" : fold == nil ? false : "opens",
                "cells": filled.indices.map { column -> [String: Any] in
                    let lines = written[column]
                    return [
                        "head": column == head, "kind": kind(filled[column]),
                        "label": isStacked && card[filled[column]] == nil && !lines.isEmpty ? titles[column] : false,
                        "line": lines.count == 1 ? lines[0] : false, "lines": lines.count > 1 ? lines : [],
                    ]
                },
                "fold": fold.map { ["span": String(filled.count), "content": $0] } ?? false,
            ])
        }
        return PageTemplate.table([
            "name": name,
            // A wide table moves inside its frame, which a keyboard must be able to reach.
            "frame": isStacked, "style": isStacked ? (isDense ? "cards dense" : "cards") : false,
            "columns": zip(filled, titles).map { column, title in
                // A short head, such as “B /100”, stands on one line.
                return ["title": title, "kind": kind(column) + (title.displayWidth <= Self.shortHead ? " h" : "")]
            },
            "rows": rows,
        ])
    }

    /// Which columns head a card: `k` a rank or the number of a criterion, `t` a name or a title.
    private static func card(_ table: Table, _ filled: [Int], _ language: Language) -> [Int: String] {
        func longest(_ column: Int) -> Int {
            table.rows.lazy.flatMap { $0.cells[column].lines(language) }.map(\.displayWidth).max() ?? 0
        }
        guard let head = filled.firstIndex(where: { table.columns[$0].alignment == .left }), head < 2 else {
            return [:]
        }
        var card = [filled[head]: "t"]
        if head == 1, longest(filled[0]) <= Self.shortRank { card[filled[0]] = "k" }
        // The number of a criterion stands before its title.
        if head == 0, filled.count > 1, table.columns[filled[1]].alignment == .left,
            longest(filled[0]) <= Self.shortHead
        {
            card = [filled[0]: "k", filled[1]: "t"]
        }
        return card
    }

    /// A table of no more columns stays one on a telephone.
    private static let mostOnPhone = 3
    /// `8–9`, `not ranked`.
    private static let shortRank = 16
    /// How a column is set, as names of the style: `n` for numbers to the right, `s` for what is too short to be broken, `m` and
    /// `l` for longer and long words, `u` where a single word is longer than a column should be.
    private static func kind(of column: Int, in table: Table, dense: Bool, _ language: Language) -> String {
        let isNumber = table.columns[column].alignment == .right
        var longest = 0
        var longestWord = 0
        for row in table.rows {
            for line in row.cells[column].lines(language) {
                let width = line.displayWidth
                longest = max(longest, width)
                guard width > Self.longWord else { continue }
                for word in line.split(separator: " ") { longestWord = max(longestWord, String(word).displayWidth) }
            }
        }
        let width =
            longest <= (isNumber ? dense ? Self.denseNumber : Self.shortNumber : Self.shortText)
            ? "s" : longest <= Self.mediumText ? "m" : "l"
        return (isNumber ? "n " : "") + width + (longestWord > Self.longWord ? " u" : "")
    }

    private static let shortText = 18
    /// A longer one may be broken at its spaces; so may `506.09 … 537.09` where columns are many.
    private static let shortNumber = 16
    private static let denseNumber = 12
    private static let mediumText = 48
    private static let shortHead = 9
    private static let longWord = 28
}
