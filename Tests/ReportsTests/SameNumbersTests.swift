// One report value, many faces: every table stands cell for cell in each of them, and JSON has the very numbers.
import Diagnostics
import Exact
import Foundation
import OOXML
import Rules
import Scoring
import Testing

@testable import Reports

/// Rows of a face, each as the texts of its cells that have any, counted.
private struct Rows {
    private var counts: [[String]: Int] = [:]
    private var text = ""

    mutating func add(_ cells: [String]) {
        let cells = Self.tidy(cells)
        counts[cells, default: 0] += 1
        text += cells.joined(separator: " ") + "\n"
    }

    private static func tidy(_ cells: [String]) -> [String] {
        cells.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
    }

    /// The rows of tables that this face lacks, or has less often than they stand there. A face may leave out a column in
    /// which nobody has anything, and show columns of details below the row.
    func lacking(_ tables: [Table], _ language: Language) -> [[String]] {
        var left = counts
        var missing: [[String]] = []
        func take(_ cells: [String], as columns: [[Int]], shown: [Int]) {
            let words = Self.tidy(shown.map { cells[$0] })
            let choices = columns.map { Self.tidy($0.map { cells[$0] }) }
            if let found = choices.first(where: { left[$0, default: 0] > 0 }), words.allSatisfy(text.contains) {
                left[found, default: 0] -= 1
            } else if !words.isEmpty {
                missing.append(words)
            }
        }
        for table in tables where !table.rows.isEmpty {
            let all = Array(table.columns.indices)
            let filled = table.filled
            let choices = [filled, filled.filter { !table.columns[$0].isDetail }, all]
            take(table.columns.map { $0.title[language] }, as: choices, shown: filled)
            for row in table.rows { take(row.texts(language), as: choices, shown: filled) }
        }
        return missing
    }
}

extension Table.Row {
    fileprivate func texts(_ language: Language) -> [String] { cells.map { $0.line(language) } }
}

extension Document {
    /// Without the tables of charts that repeat one above: no face shows those twice.
    fileprivate var plainTables: [Table] {
        let repeated = charts.filter(\.isRepeated).map(\.title)
        return Document(
            blocks.filter { block in
                if case .chart(let chart) = block { !repeated.contains(chart.title) } else { true }
            }
        ).tables
    }
}

private func markdownRows(_ text: String) -> Rows {
    var rows = Rows()
    for line in text.lines where line.hasPrefix("| ") {
        var cells = [""]
        var isEscaped = false
        for character in line.dropFirst().dropLast() {
            if isEscaped {
                cells[cells.count - 1].append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "|" {
                cells.append("")
            } else if character != "*" {
                cells[cells.count - 1].append(character)
            }
        }
        rows.add(cells.map { $0.replacing("<br>", with: " ").replacing("&amp;", with: "&") })
    }
    return rows
}

private func htmlRows(_ text: String) -> Rows {
    var rows = Rows()
    for row in text.split(separator: "<tr").dropFirst() {
        let row = row.prefix(upTo: row.firstRange(of: "</tr>")?.lowerBound ?? row.endIndex)
        var cells: [String] = []
        for cell in row.split(separator: #/<t[hd][ >]/#).dropFirst() {
            // What is left of the start of the cell, then its text without any tags.
            let text = ("<" + cell).replacing(#/<\/t[hd]>.*/#.dotMatchesNewlines(), with: "")
            let start = text.firstIndex(of: ">").map { text.index(after: $0) } ?? text.startIndex
            let words =
                cell.hasPrefix("class") || cell.hasPrefix("scope") || text.contains(">")
                ? String(text[start...]) : String(text.dropFirst())
            cells.append(words.replacing(#/<[^>]*>/#, with: " ").unescaped)
        }
        rows.add(cells)
    }
    return rows
}

extension String {
    fileprivate var unescaped: String {
        var text = self
        for (entity, character) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&"),
        ] { text = text.replacing(entity, with: character) }
        return text
    }
}

private func wordRows(_ bytes: [UInt8]) throws -> Rows {
    var rows = Rows()
    for case .table(let table) in try WordDocument(bytes, fileName: "report.docx").blocks {
        for row in table.rows { rows.add(row.map(\.text)) }
    }
    return rows
}

@Suite("The faces of a report") struct SameNumbersTests {
    @Test(arguments: shippedPeriods, Language.allCases)
    func `every table stands cell for cell in Markdown, HTML and DOCX`(
        period: (bloc: String, period: String), language: Language
    ) throws {
        let report = try shippedReport(period.bloc, period.period)
        let document = report.document(derivations: false)
        #expect(document.tables.flatMap(\.rows).count > 40)
        #expect(
            markdownRows(document.rendered(as: .markdown, in: language)).lacking(document.plainTables, language) == [])
        #expect(
            htmlRows(document.rendered(as: .html, in: language)).lacking(document.plainTables, language) == [])
        let word = try wordRows(document.docx(language, letter: report.letter))
        #expect(word.lacking(document.plainTables, language) == [])
        // The CSV is the ranking, which stands in the document too, with the labels beside it.
        let csv = report.csv(language).lines.dropFirst().dropLast()
        #expect(csv.count == report.review.ranking.rows.count)
        let style = NumberStyle(rounding: report.review.edition.rounding)
        for (line, row) in zip(csv, report.review.ranking.rows) {
            let total = style.points(report.review.chosen(row.scorecard.total)).en.replacing(",", with: "")
            #expect(line.split(separator: ",").contains { $0 == total }, "\(line)")
        }
        for text in [
            document.rendered(as: .markdown, in: language), document.rendered(as: .html, in: language),
            report.json.text,
        ] { #expect(!text.contains("Localized(") && !text.contains("Optional(")) }
    }

    @Test(arguments: shippedPeriods) func `JSON has the very numbers that the tables round`(
        bloc: String, period: String
    ) throws {
        let report = try shippedReport(bloc, period)
        let figures = HalfYear(report)
        let json = report.json
        let markdown = report.document(derivations: false).rendered(as: .markdown, in: .en)
        var compared = 0
        for (line, entry) in zip(figures.lines, json["indicators"].items) {
            #expect(entry["indicator"].string == line.indicator.id)
            if case .number(let sum)? = line.actual?.value {
                #expect(entry["actual"]["total"].rational == sum)
                #expect(markdown.contains("| \(line.indicator.title.en) |"))
                compared += 1
            }
            #expect(entry["growth"]["percent"].rational == line.growth?.percent)
            #expect(entry["plan"]["percent"].rational == line.plan?.percent)
            if let percent = entry["growth"]["percent"].rational {
                let text = (percent > 0 ? "+" : "") + percent.decimalText(places: 2) + "%"
                #expect(markdown.lines.contains { $0.contains(line.indicator.title.en) && $0.contains(text) })
            }
            if let percent = entry["plan"]["percent"].rational {
                let text = percent.decimalText(places: 2) + "%"
                #expect(markdown.lines.contains { $0.contains(line.indicator.title.en) && $0.contains(text) })
            }
        }
        for (row, entry) in zip(report.review.ranking.rows, json["ranking"]["boards"].items) {
            #expect(entry["board"].string == row.scorecard.board)
            let total = report.review.chosen(row.scorecard.total)
            #expect((entry["total"].rational ?? entry["total"]["least"].rational) == total.least)
            #expect((entry["total"].rational ?? entry["total"]["most"].rational) == total.most)
            #expect(entry["rank"]["best"].rational?.integer == row.rank?.lowerBound)
            #expect(entry["rank"]["worst"].rational?.integer == row.rank?.upperBound)
            for (section, part) in zip(row.scorecard.sections, entry["sections"].items) {
                let points = report.review.chosen(section.points)
                #expect((part["points"].rational ?? part["points"]["least"].rational) == points.least)
                #expect((part["points"].rational ?? part["points"]["most"].rational) == points.most)
                compared += 1
            }
            compared += 1
        }
        #expect(compared >= 7)
    }

    @Test(arguments: shippedPeriods, Language.allCases)
    func `the workbook holds each board's rank, total, sections and criteria as the engine has them`(
        period: (bloc: String, period: String), language: Language
    ) throws {
        let report = try shippedReport(period.bloc, period.period)
        let review = report.review
        let book = report.workbook(language)
        try #require(book.computed > 0 && !book.spreadsheet.sheets.isEmpty)
        let style = NumberStyle(rounding: review.edition.rounding)
        // Saved as a reader has it, with the results that the formulas were given.
        let read = try Workbook(book.spreadsheet.xlsx(), fileName: "report.xlsx")
        func texts(_ cells: [Workbook.Cell]) -> [String] {
            cells.compactMap { if case .text(let text) = $0.value { text } else { nil } }
        }
        /// Twice: what the spreadsheet computes, and what the engine came to.
        func holds(_ cells: [Workbook.Cell], _ bounds: Bounds) -> Bool {
            guard let number = bounds.number else {
                return texts(cells).count { $0 == style.points(bounds)[language] } >= 1
            }
            let numbers = cells.compactMap { cell -> Rational? in
                if case .number(let text) = cell.value { try? Rational(decimal: text) } else { nil }
            }
            return numbers.count { $0 == number } >= 2
        }
        var compared = 0
        let all = read.sheets.flatMap(\.rows)
        for row in review.ranking.rows {
            let name = review.name(row.scorecard.board)[language]
            let own = all.filter { texts($0.cells).contains(name) }.map(\.cells)
            #expect(own.contains { holds($0, review.chosen(row.scorecard.total)) }, "\(name)")
            if let rank = row.rank, rank.count > 1 {
                let text = review.rankText(row)[language]
                #expect(own.contains { texts($0).contains(text) }, "\(name) \(text)")
            } else if let rank = row.rank {
                #expect(own.contains { $0.contains { $0.value == .number("\(rank.lowerBound)") } }, "\(name)")
            }
            let sheet = try #require(read.sheets.first { $0.name == name })
            for score in row.scorecard.criteria where score.isAssigned {
                let line = try #require(sheet.rows.first { texts($0.cells).first == score.criterion })
                #expect(holds(line.cells, review.chosen(score.points)), "\(name) \(score.criterion)")
                compared += 1
            }
        }
        let criteria = review.ranking.rows.flatMap(\.scorecard.criteria)
        #expect(compared == criteria.count(where: \.isAssigned) && compared > 20)
    }
}

extension JSON {
    fileprivate subscript(key: String) -> JSON { entries.first { $0.0 == key }?.1 ?? .null }
    fileprivate var items: [JSON] { if case .array(let items) = self { items } else { [] } }
    fileprivate var string: String? { if case .string(let text) = self { text } else { nil } }
    fileprivate var rational: Rational? {
        if case .number(let text) = self { return try? Rational(decimal: text) }
        guard let text = self["rational"].string else { return nil }
        let parts = text.split(separator: "/").map(String.init)
        return Rational(numerator: parts[0], denominator: parts[1])
    }
}
