// An estimate is marked wherever the figure itself is shown, and nothing else is.
import Diagnostics
import Foundation
import Scoring
import Testing

@testable import Reports

struct EstimateMarkTests {
    /// Equal points, so that the figures decide.
    private static let close = Small(
        keys: "total, indicator projects actual",
        criteria: """
                  - {id: A.1, title: {vi: Dự án, en: Projects}, points: 30, score: "min(30, projects.actual)", source: {document: t}}
            """,
        submitted: ["north": ["projects": "~99"], "south": ["projects": "90"], "west": ["projects": "3"]])

    @Test func theFigureThatDecidesIsMarked() throws {
        let review = try Self.close.review()
        let rows = review.rankingDocument.text().split(separator: "\n").filter { $0.contains("(estimate)") }
        // The one estimate, beside a figure that is none.
        #expect(rows.count == 1)
        #expect(rows.first?.contains("99 (estimate)") == true && rows.first?.hasSuffix("  90") == true)
        #expect(review.rankingDocument.text(.vi).contains("99 (ước)"))
        let json = review.rankingJSON.text
        #expect(json.contains("\"aheadIsEstimate\": true") && !json.contains("behindIsEstimate"))
        // One board of three.
        #expect(json.components(separatedBy: "\"estimates\": [").count == 2)
        #expect(json.contains("\"projects.actual\""))
    }

    @Test(arguments: [("~3", "1", true), ("3", "~1", false)])
    func aBestOfTheBlocIsMarkedWhereItIsAnEstimate(best: String, other: String, isMarked: Bool) throws {
        var small = Small.relative
        small.submitted = ["north": ["projects": best], "south": ["projects": other], "west": ["projects": "2"]]
        let audit = try #require(Audit(try small.review(), board: "west"))
        let text = try #require(audit.criterionDocument("A.1")).text()
        let row = try #require(
            text.split(separator: "\n").first { $0.contains("b.projects.actual)") && $0.hasSuffix("E-north") })
        #expect(row.contains("3 (estimate)") == isMarked)
    }
}
