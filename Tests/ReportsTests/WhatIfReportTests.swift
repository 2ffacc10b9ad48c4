// An imagined ranking as a chapter of the report, and what stands in its table and JSON.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring
import Testing

@testable import Reports

@Suite("The chapter of what-if") struct WhatIfReportTests {
    /// The example with other figures for boards.
    private func report(_ changes: [String: [Change]], without: Set<String> = []) throws -> WhatIfReport {
        let review = try example()
        let whatIf = Contest(review.scorer).whatIf(changes, without: without)
        let after = Review(
            bloc: review.bloc, period: review.period, edition: review.edition, scorer: whatIf.after.scorer,
            submissions: Array(review.submissions.values), notSubmitted: [])
        return WhatIfReport(whatIf, of: review, after: after)
    }

    private static let change: Change = .figure(FigureKey("capital_fdi", .actual), .number(900))

    @Test func `it stands in the report in every face with its caution`() throws {
        let insight = try report(["ha-nam": [Self.change]]).insight
        let shipped = try shippedReport("red-river-delta-example", "2024-H1", board: "ha-nam")
        let whole = Report(
            review: shipped.review, record: shipped.record, at: shipped.at, seal: shipped.seal,
            published: shipped.published, earlier: shipped.earlier, board: "ha-nam", engine: shipped.engine,
            insights: [insight])
        let document = whole.document(derivations: false)
        #expect(document.chapters.map(\.vi).dropLast().last == "Tính thử")
        for format in [ReportFormat.markdown, .html, .text] {
            let text = document.rendered(as: format, in: .vi)
            #expect(text.contains("không ghi vào sổ thi đua") && text.contains("895,45"), "\(format)")
        }
        #expect(!document.docx(.vi, letter: whole.letter).isEmpty)
        #expect(whole.json.text.contains("\"format\": \"thidua.whatif/1\""))
    }

    @Test func `every table of a board ends with what its lines add up to`() throws {
        let report = try report([
            "ha-nam": [Self.change],
            "hung-yen": [.award(criterion: "D.1", 5), .figure(FigureKey("export", .actual), nil)],
            "bac-ninh": [.figure(FigureKey("projects_large", .actual), .number(0))],
        ])
        let totals = report.document.tables.flatMap(\.rows).filter { $0.cells[1].line(.en) == "TOTAL" }
        #expect(totals.count == 3)
        for move in report.whatIf.diff.boards {
            let sum = move.lines.reduce(Shift.zero) { $0 + $1.shift }
            #expect(sum == move.shift)
        }
        let first = try #require(report.document.tables.first)
        #expect(first.rows.count == report.whatIf.diff.boards.count)
    }

    @Test func `what changes nothing says so`() throws {
        let none = try report(["ha-nam": [.figure(FigureKey("import", .actual), .number(1))]]).document
        let text = none.rendered(as: .markdown, in: .en)
        #expect(text.contains("Points, ranks and grades of all boards stay as they are."), "\(text)")
        #expect(text.contains("No criterion's points move by these figures."))
        // A file of it has its header all the same.
        #expect(none.rendered(as: .csv, in: .en).hasPrefix("Board,Rank,Total,Difference,"))
    }
}
