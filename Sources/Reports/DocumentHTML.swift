// A report as one page that needs nothing else: no script, no network; read on a screen, aloud, or on paper.
import Diagnostics
import Mustache

extension Document {
    func html(_ language: Language) -> String {
        var parts: [[String: Any]] = []
        // What a table is about: the heading that it stands under.
        var heading = 0
        var title = "thidua"
        var marks: [String] = []
        for block in blocks {
            var part = HTMLPage.part
            switch block {
            case .title(let text):
                title = text[language].pageText
                part["title"] = title
            case .heading(let text), .chapter(let text):
                heading += 1
                part["heading"] = ["id": String(heading), "text": text[language].pageText]
            case .paragraph(let text): part["paragraph"] = text[language].pageText
            case .labels(let labels):
                guard !labels.isEmpty else { continue }
                marks += labels.map { $0.kind.title[language] }
                part["labels"] = [
                    "items": labels.map {
                        ["mark": $0.kind.title[language], "reason": $0.reason[language].pageText]
                    }
                ]
            case .table(let table):
                guard !table.rows.isEmpty else { continue }
                part["table"] = table.page(language, under: heading)
            case .lines(let lines):
                guard !lines.isEmpty else { continue }
                part["lines"] = ["text": lines.map { $0[language].pageText }.joined(separator: "\n")]
            case .bullets(let items):
                guard !items.isEmpty else { continue }
                part["bullets"] = ["items": items.map { $0[language].pageText }]
            case .chart, .fold: continue
            case .spots(let spots):
                guard !spots.isEmpty else { continue }
                part["spots"] = [
                    "items": spots.map { spot -> [String: Any] in
                        let excerpt = spot.excerpt.map(\.pageText).joined(separator: "\n")
                        return ["text": spot.text[language].pageText, "excerpt": excerpt.isEmpty ? false : excerpt]
                    }
                ]
            }
            parts.append(part)
        }
        let page: [String: Any] = [
            "language": language.rawValue, "title": title, "marks": marks.joined(separator: " · "), "parts": parts,
            "page": Localized(vi: "Trang", en: "Page")[language],
        ]
        return HTMLPage.template.map { $0.render(page) } ?? ""
    }
}

extension Table {
    fileprivate func page(_ language: Language, under heading: Int) -> [String: Any] {
        let filled = filled
        func side(_ column: Int) -> String { columns[column].alignment == .right ? "number" : "words" }
        return [
            "heading": String(heading),
            "columns": filled.map { ["title": columns[$0].title[language].pageText, "side": side($0)] },
            "rows": rows.map { row -> [String: Any] in
                // A screen reader says the head of a row with each of its cells.
                let head = filled.first { !row.cells[$0].lines.isEmpty }
                return [
                    "group": row.isGroup,
                    "cells": filled.map { column -> [String: Any] in
                        [
                            "head": column == head, "group": row.isGroup, "side": side(column),
                            "lines": row.cells[column].lines(language).map(\.pageText),
                        ]
                    },
                ]
            },
        ]
    }
}

extension String {
    /// What the template escapes: no control characters, no marks that reorder text.
    fileprivate var pageText: String {
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
}

extension Character {
    fileprivate var isMarkup: Bool { unicodeScalars.first.map { "<>&\"'".unicodeScalars.contains($0) } ?? false }
}
