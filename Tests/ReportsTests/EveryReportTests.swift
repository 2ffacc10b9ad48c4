// What holds for all reports: labels in every format, the same numbers, both languages, nothing left out.
import Diagnostics
import Exact
import Foundation
import Rules
import Scoring
import Testing

@testable import Reports

/// Every report of a period, each with its JSON.
private func reports(_ review: Review) throws -> [(name: String, document: Document, json: JSON)] {
    let boards = review.ranking.rows.map(\.scorecard.board)
    let board = try #require(boards.first)
    let audit = try #require(Audit(review, board: board))
    let criterion = review.edition.criteria[0].id
    return [
        ("ranking", review.rankingDocument, review.rankingJSON), ("status", review.statusDocument, review.statusJSON),
        ("scorecard", audit.scorecardDocument, audit.json()),
        ("audit", try #require(audit.criterionDocument(criterion)), audit.json(criterion: criterion)),
        (
            "comparison", try #require(review.comparisonDocument(board, versus: boards[1])),
            try #require(review.comparisonJSON(board, versus: boards[1]))
        ),
    ]
}

@Suite("Every report") struct EveryReportTests {
    @Test(arguments: shippedPeriods) func `labels stand in every format`(bloc: String, period: String) throws {
        let review = try shipped(bloc, period)
        let kinds = Set(review.labels.map(\.kind))
        // All three have the proposal, something open and estimates; the example is made up besides. How far the procedure
        // has come is a matter of the report.
        #expect(
            kinds
                == (bloc.hasSuffix("example")
                    ? [.proposal, .madeUp, .provisional, .estimate] : [.proposal, .provisional, .estimate]))
        for (name, document, json) in try reports(review) {
            for kind in kinds {
                for language in Language.allCases {
                    let title = kind.title[language]
                    #expect(document.rendered(as: .text, in: language).contains("[\(title)]"), "\(name)")
                    #expect(document.rendered(as: .markdown, in: language).contains("> **\(title)**"), "\(name)")
                    let rows = document.rendered(as: .csv, in: language).lines.dropFirst().dropLast()
                    #expect(!rows.isEmpty && rows.allSatisfy { $0.contains(title) }, "\(name)")
                }
                #expect(json.text.contains("\"label\": \"\(kind.rawValue)\""), "\(name)")
            }
        }
    }

    @Test func `a signed edition with final published figures carries no label`() throws {
        var small = Small(members: ["north"], submitted: ["north": ["projects": "12"]])
        small.status = "signed\ndecision: {number: 12/QĐ, date: 2024-01-02, by: the bloc}"
        let review = try small.review()
        #expect(review.labels == [])
        let ranking = review.rankingDocument
        #expect(!ranking.text().contains("["))
        #expect(ranking.rendered(as: .csv, in: .en) == "Rank,Board,A /30,Total /30\n1,E-north,12.00,12.00\n")
        #expect(review.rankingJSON.text.contains("\"status\": \"signed\",\n  \"labels\": [],"))
        let edition = EditionReport(review.edition)
        #expect(edition.json.text.contains("\"labels\": []") && edition.json.text.contains("\"number\": \"12/QĐ\""))
        #expect(edition.document.text().contains("Signed: 12/QĐ of 2024-01-02, the bloc."))
    }

    @Test func `the four formats of the ranking show the same numbers to the digit`() throws {
        let review = try example()
        let document = review.rankingDocument
        let csv = document.rendered(as: .csv, in: .en).lines.dropFirst().map {
            $0.split(separator: ",").map(String.init)
        }
        let text = document.text().lines.map(String.init)
        let markdown = document.rendered(as: .markdown, in: .en).lines.map(String.init)
        for (row, cells) in zip(review.ranking.rows, csv) {
            let name = review.name(row.scorecard.board).en
            let inText = try #require(text.first { $0.contains(" \(name)  ") && !$0.contains("points") })
            let inMarkdown = try #require(markdown.first { $0.contains("| \(name) |") })
            // Rank, board, four sections, total, assigned, percent.
            for cell in cells.prefix(9) { #expect(inText.contains(cell) && inMarkdown.contains("| \(cell) |")) }
            // JSON has the very numbers: written out with two decimals they are the cells.
            let numbers = (row.scorecard.sections.map(\.points) + [row.scorecard.total]).map(\.rounded)
            // The self-score stands between the sections and the total.
            var points = cells
            points.remove(at: 2 + row.scorecard.sections.count)
            for (bounds, cell) in zip(numbers, points.dropFirst(2)) {
                let ends = [bounds.least, bounds.most].compactMap { $0?.decimalText(places: 2) }
                #expect(cell == (ends[0] == ends[1] ? ends[0] : ends.joined(separator: " … ")))
            }
            let json = JSON.object([("total", row.scorecard.total.rounded.json)]).text.dropFirst(2).dropLast(3)
            #expect(review.rankingJSON.text.filter { $0 != " " }.contains(json.filter { $0 != " " }))
        }
    }

    @Test(arguments: shippedPeriods) func `no report says the same in both languages, and none is empty`(
        bloc: String, period: String
    ) throws {
        for (name, document, _) in try reports(try shipped(bloc, period)) {
            let (vi, en) = (document.text(.vi), document.text(.en))
            #expect(vi != en, "\(name)")
            #expect(vi.lines.count > 5 && en.lines.count > 5, "\(name)")
        }
    }

    @Test(arguments: shippedPeriods) func `lines of text fit 120 columns, but for tables of many numbers`(
        bloc: String, period: String
    ) throws {
        for (name, document, _) in try reports(try shipped(bloc, period)) {
            for language in Language.allCases {
                let widest = document.text(language).lines.map { String($0).displayWidth }.max() ?? 0
                let most = ["ranking": 170, "status": 140][name] ?? 120
                #expect(widest <= most, "\(name)")
            }
        }
    }

    @Test(arguments: shippedPeriods) func `every criterion of every board can be audited in both languages`(
        bloc: String, period: String
    ) throws {
        let review = try shipped(bloc, period)
        for row in review.ranking.rows {
            let audit = try #require(Audit(review, board: row.scorecard.board))
            for criterion in review.edition.criteria {
                let document = try #require(audit.criterionDocument(criterion.id))
                let text = document.text(.en)
                #expect(text.hasPrefix(review.name(row.scorecard.board).en + " · \(criterion.id) "))
                #expect(text.lines.allSatisfy { String($0).displayWidth <= 120 })
                // Raw names stand only in formulas and steps, never in a sentence.
                #expect(!text.contains("missing: \(review.edition.indicators[0].id)."))
                #expect(document.rendered(as: .csv, in: .vi).lines.count > 1)
            }
        }
    }

    @Test func `two runs give the same bytes`() throws {
        let (first, second) = (try reports(try example()), try reports(try example()))
        for (a, b) in zip(first, second) {
            #expect(a.json.text == b.json.text)
            #expect(a.document.text(.vi) == b.document.text(.vi))
        }
    }

    @Test func `a board or criterion that is not there has no report`() throws {
        let review = try example()
        #expect(Audit(review, board: "nowhere").map(\.scorecard.board) == nil)
        #expect(Audit(review, board: "hung-yen")?.criterionDocument("Z.9")?.blocks.count == nil)
        #expect(review.comparisonDocument("hung-yen", versus: "nowhere")?.blocks.count == nil)
        #expect(review.comparisonJSON("nowhere", versus: "hung-yen")?.text == nil)
    }
}
