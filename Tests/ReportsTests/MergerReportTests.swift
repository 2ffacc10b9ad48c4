// Figures that were put together, as the reports show them: the parts, their files, and what is not certain.
import Diagnostics
import Exact
import Foundation
import Rules
import Scoring
import Testing

@testable import Reports

/// `north` with `west`, which merged into it in April 2024: 7 + 5 projects, 30 / 40 of the land.
private func merged(west: [String: String]) throws -> Review {
    var small = Small()
    small.members = ["north", "west"]
    small.indicators = """
          land_let: {title: {vi: Đã thuê, en: Land let}, unit: ha, nature: stock, has: [actual]}
          land: {title: {vi: Đất, en: Land}, unit: ha, nature: stock, has: [actual]}
          occupancy: {title: {vi: Lấp đầy, en: Occupancy}, unit: percent, nature: ratio, ratio: {of: land_let, to: land}, has: [actual], decimals: 1}
        """
    small.criteria = """
              - {id: A.1, title: {vi: Dự án, en: Projects}, points: 20, score: "min(20, projects.actual)", source: {document: t}}
              - {id: A.2, title: {vi: Lấp đầy, en: Occupancy}, points: 10, score: occupancy.actual / 10, source: {document: t}}
        """
    small.submitted = [
        "north": ["projects": "7", "land_let": "10", "land": "15", "occupancy": "66.7"], "west": west,
    ]
    let edition = try small.edition()
    let text = """
        bloc: small
        title: {vi: Khối nhỏ, en: Small bloc}
        figures: made up
        members:
          - {id: north, name: {vi: V-north, en: E-north}, title: {vi: Ban, en: Board}, predecessors: [west]}
          - {id: west, name: {vi: V-west, en: E-west}, title: {vi: Ban, en: Board}, until: 2024-03-31, unverified: {vi: Ngày chưa rõ., en: The day is not certain.}}

        """
    let bloc = try #require(Bloc.read(text, file: "members.yaml").bloc)
    let period = Period(year: 2024, part: .h1)
    let parts = try small.submissions()
    var merger = try #require(bloc.merger(into: "north", in: period, reported: ["north", "west"]))
    merger.parts = merger.parts.map { .init(board: $0.board, file: "Scores/small/2024-H1/\($0.board).csv") }
    var whole = edition.combine(parts, into: "north", period: period)
    _ = edition.recomputeRatios(of: &whole)
    whole.merger = merger
    return Review(
        bloc: bloc, period: period, edition: edition, scorer: Scorer(edition, period: period, entries: [Entry(whole)]),
        submissions: [whole], notSubmitted: [])
}

private let full = ["projects": "5", "land_let": "20", "land": "25"]

@Suite("Figures put together") struct MergerReportTests {
    @Test func `an audit shows a sum with its parts and their files`() throws {
        let audit = try #require(Audit(merged(west: full), board: "north"))
        let text = try #require(audit.criterionDocument("A.1")).text()
        #expect(text.contains("12 of 20 points") || text.contains("12.00 of 20 points"))
        // Lines wrap; the sentence does not depend on where.
        let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
            flat.contains(
                "Projects, actual: 12 = 7 (north, Scores/small/2024-H1/north.csv:5) + 5 (west, Scores/small/2024-H1/west.csv:4)"
            ))
        #expect(flat.contains("NOT VERIFIED: The day is not certain."))
        let vi = try #require(audit.criterionDocument("A.1")).text(.vi)
        #expect(vi.contains("Số liệu từ đâu ra"))
        #expect(vi.contains("CHƯA KIỂM CHỨNG: Ngày chưa rõ."))
    }

    @Test func `an audit shows a ratio with the parts of its parts`() throws {
        let audit = try #require(Audit(merged(west: full), board: "north"))
        let text = try #require(audit.criterionDocument("A.2")).text()
        let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        // (10 + 20) / (15 + 25) = 75%
        #expect(
            flat.contains(
                "Occupancy, actual: 75 = (10 (north, Scores/small/2024-H1/north.csv:3) + 20 (west, Scores/small/2024-H1/west.csv:3)) / (15 (north, Scores/small/2024-H1/north.csv:2) + 25 (west, Scores/small/2024-H1/west.csv:2)) × 100"
            ))
    }

    @Test func `what could not be put together says who lacks it`() throws {
        let review = try merged(west: ["land_let": "20", "land": "25"])
        let audit = try #require(Audit(review, board: "north"))
        let reason = "“west” has no “projects.actual”"
        #expect(try #require(audit.criterionDocument("A.1")).text().contains(reason))
        #expect(review.rankingDocument.text().contains(reason))
        #expect(review.statusDocument.text().contains(reason))
        let json = audit.json(criterion: "A.1").text
        #expect(json.contains(#""en": "\#(reason)""#))
        try valid(json)
    }

    @Test func `the ranking, the status and the scorecard name the files, and that a merger is not verified`() throws {
        let review = try merged(west: full)
        let audit = try #require(Audit(review, board: "north"))
        for document in [review.rankingDocument, review.statusDocument, audit.scorecardDocument] {
            let flat = document.text().split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(
                flat.contains(
                    "E-north: the sum of Scores/small/2024-H1/north.csv + Scores/small/2024-H1/west.csv"))
            #expect(flat.contains("E-north: NOT VERIFIED: The day is not certain."))
        }
        for json in [review.rankingJSON.text, review.statusJSON.text] {
            let value = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
            let combined = try #require((value["combined"] as? [[String: Any]])?.first)
            #expect(combined["board"] as? String == "north")
            #expect((combined["parts"] as? [[String: Any]])?.map { $0["board"] as? String } == ["north", "west"])
            #expect((combined["unverified"] as? [String: String])?["en"] == "The day is not certain.")
        }
    }

    @Test func `the audit for programs has the parts and keeps to its schema`() throws {
        let audit = try #require(Audit(merged(west: full), board: "north"))
        let json = audit.json().text
        try valid(json)
        let value = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let criteria = try #require(value["criteria"] as? [[String: Any]])
        let figure = try #require((criteria[1]["figures"] as? [[String: Any]])?.first)
        let madeOf = try #require(figure["madeOf"] as? [String: Any])
        #expect(madeOf["by"] as? String == "ratio")
        let parts = try #require(madeOf["parts"] as? [[String: Any]])
        #expect(parts.map { $0["value"] as? Int } == [30, 40])
        let sum = try #require(parts[0]["madeOf"] as? [String: Any])
        #expect((sum["parts"] as? [[String: Any]])?.map { $0["board"] as? String } == ["north", "west"])
    }

    @Test func `where nothing was put together nothing is said`() throws {
        let review = try example()
        #expect(review.combinations().isEmpty)
        #expect(!review.rankingJSON.text.contains("combined"))
    }

    private func valid(_ json: String, _ location: SourceLocation = #_sourceLocation) throws {
        let problems = try auditSchema().failures(try Node(json))
        #expect(problems == [], sourceLocation: location)
    }
}
