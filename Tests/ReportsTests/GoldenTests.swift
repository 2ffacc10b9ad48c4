// Reports of the example bloc, and of a small one with quotas, byte by byte. `THIDUA_UPDATE_GOLDEN=1 swift test --filter GoldenTests` writes them anew.
import Diagnostics
import Foundation
import Scoring
import Testing

@testable import Reports

private let folder = repository + "/Tests/ReportsTests/Golden"

/// A report in all its faces.
private func faces(_ document: Document, _ json: JSON) -> [(suffix: String, text: String)] {
    [
        ("en.txt", document.rendered(as: .text, in: .en)), ("vi.txt", document.rendered(as: .text, in: .vi)),
        ("en.md", document.rendered(as: .markdown, in: .en)), ("en.csv", document.rendered(as: .csv, in: .en)),
        ("vi.html", document.rendered(as: .html, in: .vi)), ("json", json.text),
    ]
}

private func compare(_ name: String, _ document: Document, _ json: JSON) throws {
    try compare(name, faces(document, json))
}

private func compare(_ name: String, _ faces: [(suffix: String, text: String)]) throws {
    for (suffix, text) in faces {
        let path = "\(folder)/\(name).\(suffix)"
        if ProcessInfo.processInfo.environment["THIDUA_UPDATE_GOLDEN"] == "1" {
            try Data(text.utf8).write(to: URL(filePath: path))
            continue
        }
        let golden = try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        guard golden != text else { continue }
        let (old, new) = (golden.lines, text.lines)
        let number =
            zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
        Issue.record(
            """
            \(name).\(suffix), line \(number + 1)
            expected: \(number < old.count ? String(old[number]) : "the end")
            found:    \(number < new.count ? String(new[number]) : "the end")
            """)
    }
}

@Suite("Reports of the example bloc") struct GoldenTests {
    @Test func `the ranking is as it was`() throws {
        let review = try example()
        try compare("ranking", review.rankingDocument, review.rankingJSON)
    }

    @Test func `the audit of one criterion is as it was`() throws {
        let audit = try #require(Audit(try example(), board: "hung-yen"))
        try compare("audit", try #require(audit.criterionDocument("A.1.4")), audit.json(criterion: "A.1.4"))
    }

    @Test func `the comparison of two boards is as it was`() throws {
        let review = try example()
        try compare(
            "versus", try #require(review.comparisonDocument("ha-nam", versus: "ha-noi")),
            try #require(review.comparisonJSON("ha-nam", versus: "ha-noi")))
    }

    @Test func `a ranking with quotas, flags and votes is as it was`() throws {
        let review = try Small.classes.review()
        try compare("classes", review.rankingDocument, review.rankingJSON)
    }

    @Test func `an appraised ranking and a board's three scores are as they were`() throws {
        let review = try Small.appraised.review()
        try compare("appraised", review.rankingDocument, review.rankingJSON)
        let audit = try #require(Audit(review, board: "south"))
        try compare("scorecard", audit.scorecardDocument, audit.json())
        let leader = try #require(Audit(review, board: "north"))
        try compare("verified", try #require(leader.criterionDocument("A.1")), leader.json(criterion: "A.1"))
    }

    @Test func `the table of criteria is as it was`() throws {
        let report = EditionReport(try example().edition)
        try compare("criteria", report.document, report.json)
    }

    @Test func `the explanation of one rule is as it was`() throws {
        let edition = try example().edition
        let text = try String(contentsOf: URL(filePath: "\(repository)/\(edition.file)"), encoding: .utf8)
        let report = try #require(ExplainReport("A.4.1", of: edition, text: text))
        try compare("explain", report.document, report.json)
    }

    @Test func `what the examples prove is as it was`() throws {
        let report = CoverageReport([coverage(of: try example().edition)])
        try compare("coverage", report.document, report.json)
    }

    @Test func `what no example shows is as it was, with its lines`() throws {
        // The number of projects lies in [-1000..1000]: max(-2000, …) never comes down to its floor.
        let small = Small(
            grades: """
                functions:
                  step(i): |
                    if i.actual > 5 then
                      min(8, i.actual)
                    else 1
                """,
            criteria: """
                      - {id: A.1, title: {vi: Dự án, en: Projects}, points: 20, source: {document: t},
                         bands: {of: projects.actual, "> 98": 20, "[50..98]": 10, "< 50": 0},
                         examples: [{given: {projects: 99}, points: 20}]}
                      - id: A.2
                        title: {vi: Nộp hồ sơ, en: Filing}
                        points: 10
                        source: {document: t}
                        score: if filed then step(projects) else max(-2000, projects.actual) / 1000
                        examples: [{given: {filed: yes, projects: 8}, points: 8}]
                """)
        let report = CoverageReport([coverage(of: try small.edition())]) { file in
            file == "Criteria/small/2024.yaml" ? small.text : nil
        }
        try compare("uncovered", report.document, report.json)
    }

    @Test func `the example bloc's report is as it was`() throws {
        let document = try shippedReport("red-river-delta-example", "2024-H1").document(derivations: false)
        try compare(
            "report",
            [
                ("en.md", document.rendered(as: .markdown, in: .en)),
                ("vi.md", document.rendered(as: .markdown, in: .vi)),
            ])
    }

    @Test func `a real period's report and a board's scorecard are as they were`() throws {
        let report = try shippedReport("red-river-delta", "2021")
        let document = report.document(derivations: false)
        try compare(
            "report-2021",
            [
                ("en.md", document.rendered(as: .markdown, in: .en)),
                ("vi.md", document.rendered(as: .markdown, in: .vi)), ("json", report.json.text),
                ("en.csv", report.csv(.en)),
            ])
        let board = try shippedReport("red-river-delta", "2021", board: "ninh-binh")
        try compare(
            "report-board",
            [
                ("vi.md", board.document(derivations: false).rendered(as: .markdown, in: .vi)),
                ("vi.csv", board.csv(.vi)),
                ("vi.html", board.document(derivations: true).rendered(as: .html, in: .vi)),
            ])
    }

    @Test func `the status is as it was`() throws {
        let review = try example()
        try compare("status", review.statusDocument, review.statusJSON)
    }
}
