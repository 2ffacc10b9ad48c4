// What a board wrote beside a figure is shown wherever the figure is: the text, the note, the formula, that it is an estimate.
import Diagnostics
import Exact
import Rules
import Scoring
import Testing

@testable import Reports

@Suite("Figures as written") struct WrittenFigureTests {
    /// A review whose first figure was written in other words.
    private func review() throws -> Review {
        let small = Small(submitted: ["north": ["projects": "~9", "projects.plan": "8"], "south": ["projects": "5"]])
        let plain = try small.review()
        var submissions = try small.submissions()
        submissions[0].figures[FigureKey("projects", .actual)]?.written = "ước 9 dự án"
        submissions[0].figures[FigureKey("projects", .actual)]?.note = "chờ số chính thức"
        submissions[0].figures[FigureKey("projects", .actual)]?.formula = "SUM(B2:B9)"
        return Review(
            bloc: plain.bloc, period: plain.period, edition: plain.edition, scorer: plain.scorer,
            submissions: submissions, notSubmitted: [])
    }

    @Test func `an audit shows them beside the figure, and no columns where there are none`() throws {
        let review = try review()
        let north = try #require(Audit(review, board: "north")?.criterionDocument("A.1"))
        // On one line, however wide the page is.
        func words(_ document: Document, _ language: Language) -> String {
            document.text(language).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        let english = words(north, .en)
        #expect(english.contains("As written: ước 9 dự án · Note: chờ số chính thức · Formula of the cell: SUM(B2:B9)"))
        #expect(words(north, .vi).contains("Ghi trong tệp: ước 9 dự án"))
        let south = try #require(Audit(review, board: "south")?.criterionDocument("A.1"))
        for word in ["As written", "Note:", "Formula of the cell"] { #expect(!south.text().contains(word)) }
    }

    @Test func `an audit for programs has them, within its schema`() throws {
        let review = try review()
        for (board, expected) in [("north", true), ("south", false)] {
            let json = try #require(Audit(review, board: board)).json()
            #expect(try auditSchema().failures(try Node(json.text)) == [])
            #expect(json.text.contains("\"written\": \"ước 9 dự án\"") == expected)
            #expect(json.text.contains("\"note\": \"chờ số chính thức\"") == expected)
            #expect(json.text.contains("\"formula\": \"SUM(B2:B9)\"") == expected)
        }
    }

    @Test func `a submission is read back with what was written`() throws {
        let review = try review()
        let report = SubmissionReport(
            bloc: review.bloc, edition: review.edition, period: review.period,
            submissions: [try #require(review.submissions["north"])])
        #expect(Document(report.blocks).text().contains("(estimate), written “ước 9 dự án”"))
        #expect(Document(report.blocks).text(.vi).contains("9 dự án (ước), trong tệp ghi “ước 9 dự án”"))
        #expect(report.json.text.contains("\"written\": \"ước 9 dự án\""))
    }

    @Test func `an estimate inside a figure of the bloc says so`() throws {
        var small = Small(submitted: ["north": ["projects": "~9"], "south": ["projects": "5"]])
        small.criteria = """
                  - {id: A.1, title: {vi: Dự án, en: Projects}, points: 30, score: "min(30, 10 * projects.actual / max(for b in boards return b.projects.actual))", source: {document: t}}
            """
        let audit = try #require(Audit(small.review(), board: "south"))
        let text = try #require(audit.criterionDocument("A.1")).text()
        #expect(text.contains("projects.actual = 9 (Scores/small/2024-H1/north.csv:2) (estimate)"))
        #expect(text.contains("projects.actual = 5 (Scores/small/2024-H1/south.csv:2)"))
        #expect(!text.contains("south.csv:2) (estimate)"))
        #expect(try auditSchema().failures(try Node(audit.json().text)) == [])
        #expect(audit.json().text.contains("\"estimate\": true"))
    }

    @Test func `an edition shows its rates`() throws {
        var small = Small.alone
        small.indicators = "rates: [{from: USD, to: VND, rate: 24250, date: 2024-06-28, source: {document: NHNN}}]"
        let report = EditionReport(try small.edition())
        #expect(report.document.text().contains("exchange rate: 1 USD = 24,250 VND on 2024-06-28 (NHNN)"))
        #expect(report.document.text(.vi).contains("tỷ giá: 1 USD = 24.250 VND, ngày 2024-06-28 (NHNN)"))
        #expect(report.json.text.contains("\"rate\": 24250"))
    }
}
