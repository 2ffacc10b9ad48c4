// Yes/no indicators in reports: a yes or no has neither a nature nor a range; and a period that is one period.
import Diagnostics
import Rules
import Testing

@testable import Reports

@Suite("Yes or no in reports") struct YesNoTests {
    private let small = Small(
        vetoes: "vetoes:\n  - {when: filed, reason: {vi: Có phiếu, en: Sheet}}",
        criteria: """
                  - {id: A.1, title: {vi: Phiếu, en: Sheet}, points: 30, pass: filed, source: {document: t}}
            """)

    @Test func `the table of indicators says yes or no once`() throws {
        let report = EditionReport(try small.edition())
        let rows = [Language.vi, .en].map { language in
            report.document.text(language).split(separator: "\n").map(String.init).filter {
                $0.hasPrefix("filed")
            }
        }
        #expect(rows.map(\.count) == [1, 1])
        #expect(rows[0][0].contains("có/không") && !rows[0][0].contains("số đếm"))
        #expect(rows[1][0].contains("yes/no") && !rows[1][0].contains("count"))
        #expect(rows.allSatisfy { $0[0].contains("–") })
    }

    @Test func `a rule that reads one shows no range of numbers`() throws {
        let edition = try small.edition()
        let report = try #require(ExplainReport("A.1", of: edition, text: nil))
        #expect(!report.document.text(.vi).contains("từ 0 trở lên"))
        #expect(!report.document.text(.en).contains("0 or more"))
    }

    @Test func `a veto on a bare yes or no says that it is yes`() throws {
        let document = EditionReport(try small.edition()).document
        #expect(document.text(.vi).contains("” là có"))
        #expect(document.text(.en).contains("” is yes"))
    }

    @Test func `one period is said once`() throws {
        let twice = small.text.replacing("valid: {from: 2024-H1, to: 2024-H2}", with: "valid: {from: 2024, to: 2024}")
        let edition = try #require(Edition.read(twice, file: "small.yaml").edition)
        let document = EditionReport(edition).document
        #expect(edition.valid.from == edition.valid.to)
        #expect(document.text(.vi).contains("Kỳ: 2024. Tổng điểm: 30."))
        #expect(document.text(.en).contains("Period: 2024. Points: 30."))
        #expect(
            EditionReport(try small.edition()).document.text(.en).contains(
                "Periods: 2024-H1 to 2024-H2"))
    }
}
