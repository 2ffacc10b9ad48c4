// The report for programs keeps to its published schema.
import Foundation
import Testing

@testable import Reports

private func schema() throws -> JSONSchema {
    let path = repository + "/Sources/Reports/Schemas/report-1.schema.json"
    return JSONSchema(root: try Node(String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self)))
}

@Suite("The schema of reports") struct ReportSchemaTests {
    @Test(arguments: shippedPeriods) func `every report of every shipped period and board keeps to it`(
        bloc: String, period: String
    ) throws {
        let schema = try schema()
        let report = try shippedReport(bloc, period)
        #expect(schema.failures(try Node(report.json.text)) == [])
        for row in report.review.ranking.rows {
            let own = report.of(row.scorecard.board)
            #expect(schema.failures(try Node(own.json.text)) == [])
        }
    }

    @Test func `so do reports of small blocs in every state`() throws {
        let schema = try schema()
        for small in Small.everyState {
            let earlier = [try small.standing("2023-H1"), try small.standing("2023-H2")]
            #expect(schema.failures(try Node(try small.report(earlier: earlier).json.text)) == [])
        }
    }

    @Test(arguments: [
        ("\"format\": \"thidua.report/1\"", "\"format\": \"thidua.report/2\"", "$.format"),
        ("\"better\": \"higher\"", "\"better\": \"more\"", "$.indicators[0].better"),
        ("\"total\": 321", "\"total\": \"321\"", "$.indicators[0].actual"),
        ("\"points\": 1000", "\"points\": \"1000\"", "$.points"),
        ("\"engine\"", "\"motor\"", "$"),
    ])
    func `a document that breaks it is refused where it does`(right: String, wrong: String, path: String) throws {
        let text = try shippedReport("red-river-delta-example", "2024-H1").json.text
        #expect(text.contains(right))
        let failures = try schema().failures(try Node(text.replacing(right, with: wrong, maxReplacements: 1)))
        #expect(failures.contains { $0.hasPrefix(path + ":") }, "\(failures)")
    }
}
