// How late a report is, as a figure of formulas: kinds 1 and 8 with the days of the ledger, vetoes, boards, derivations.
import Diagnostics
import Testing

@testable import Rules
@testable import Scoring

@Suite("Days late in rules") struct DaysLateTests {
    private func entry(_ id: String, late: Int?) -> Entry {
        var entry = board(id)
        entry.figures[.daysLate] = late.map { .number(.init($0)) }
        return entry
    }

    private func points(_ rule: String, _ late: Int?) throws -> String {
        let scorer = try Table.one(rule).scorer([entry("a", late: late)])
        return try #require(scorer.scorecard(of: "a")?.criterion("A.1")).words
    }

    @Test func `a report three days early brings half a point, a late one takes one off`() throws {
        let rule = #"bands: {of: daysLate, "<= -3": 0.5, "(-3..0]": 0, "> 0": -1}"#
        #expect(try points(rule, -4) == "0.5")
        #expect(try points(rule, -3) == "0.5")
        #expect(try points(rule, -2) == "0")
        #expect(try points(rule, 0) == "0")
        #expect(try points(rule, 1) == "-1")
        #expect(try points(rule, nil) == "-1…0.5: missing daysLate.actual")
    }

    @Test func `each day late takes half a point off, at most one and a half`() throws {
        let rule = #"base: 10, deduct: [{each: "max(0, daysLate)", points: 0.5, atMost: 1.5}]"#
        #expect(try points(rule, -5) == "10")
        #expect(try points(rule, 2) == "9")
        #expect(try points(rule, 30) == "8.5")
    }

    @Test func `a formula may provide for a board that has none`() throws {
        #expect(try points("score: if daysLate = null then 3 else 10", nil) == "3")
        #expect(try points("score: if daysLate = null then 3 else 10", 0) == "10")
    }

    @Test func `it takes boards out of the ranking, and is known of other boards`() throws {
        let table = Table(
            sections: [
                section("A", "10", [criterion("A.1", "10", #"score: "count(boards[daysLate > 0])""#)])
            ], more: [#"vetoes: [{when: "daysLate > 20", reason: {vi: v, en: v}}]"#])
        let scorer = try table.scorer([entry("a", late: 0), entry("b", late: 1), entry("c", late: 21)])
        let cards = scorer.scorecards()
        // b and c are late, whichever board is scored.
        #expect(cards.map { $0.criterion("A.1")?.words } == ["2", "2", "2"])
        #expect(cards.map(\.vetoes) == [[], [], [0]])
    }

    @Test func `a criterion that only late boards have`() throws {
        let rule = "score: 10 - daysLate, assigned: daysLate > 0"
        #expect(try points(rule, 4) == "6")
        #expect(try points(rule, -4) == "not assigned")
    }

    @Test func `the derivation shows the days read`() throws {
        let scorer = try Table.one("score: 10 - daysLate").scorer([entry("a", late: 3)])
        let derivation = try #require(scorer.derivation(of: "A.1", for: "a"))
        #expect(derivation.withFigures == "10 - 3")
        #expect(derivation.figures.map(\.key) == [.daysLate])
        #expect(derivation.figures.map { $0.value?.description } == ["3"])
        let edition = scorer.edition
        let read = edition.figuresRead(by: try #require(edition.criterion("A.1")))
        #expect(read == [FigureRead(key: .daysLate, isOfBloc: false)])
        #expect(Prose(edition).figure(.daysLate) == Localized(vi: "số ngày nộp chậm", en: "days late"))
    }

    @Test func `it comes from the submission`() throws {
        var submission = Submission(board: "a", period: try #require(Period("2024-H1")))
        #expect(Entry(submission).figures.isEmpty)
        submission.lateness = Lateness(
            handedIn: Day(year: 2024, month: 7, day: 12), due: Day(year: 2024, month: 7, day: 10), event: 3)
        #expect(Entry(submission).figures == [.daysLate: .number(2)])
    }

    @Test func `examples give it like a figure, in whole days`() throws {
        let rule =
            #"bands: {of: daysLate, "<= 0": 10, "> 0": 4}, examples: [{given: {daysLate: 1}, points: 4}, {given: {daysLate: 0}, points: 4}]"#
        let edition = try Table.one(rule).edition()
        #expect(
            checkExamples(of: edition).map(\.message.en) == [
                "the example of criterion A.1 says 4 points, the edition gives: 10"
            ])
        let (_, findings) = Edition.read(
            Table.one("score: daysLate, atMost: 10, examples: [{given: {daysLate: 0.5}, points: 1}]").text,
            file: "e.yaml")
        #expect(findings.map(\.code) == ["edition.number"])
    }

    @Test func `no board reports it, no indicator has its name, no check reads it`() throws {
        func codes(_ old: String, _ new: String) -> [String] {
            Edition.read(Table.one("score: points").text.replacing(old, with: new), file: "e.yaml").diagnostics.map(
                \.code)
        }
        #expect(codes("  z: {", "  daysLate: {") == ["edition.reserved-name"])
        #expect(
            codes("sections:", "checks: [{that: daysLate <= 0, else: {vi: a, en: b}}]\nsections:") == ["formula.type"])
        #expect(codes("score: points", "score: daysLate.actual") == ["formula.type"])
    }

    @Test func `holes between bands of days are found among whole days`() {
        func claims(_ bands: String) -> [String] {
            Checkup(Table.one("bands: {of: daysLate, \(bands)}").text, file: "e.yaml").diagnostics.map(\.code)
        }
        #expect(!claims(#""<= 0": 10, "[1..5]": 5, "> 5": 0"#).contains("claim.band-hole"))
        #expect(claims(#""<= 0": 10, "[2..5]": 5, "> 5": 0"#).contains("claim.band-hole"))
    }
}
