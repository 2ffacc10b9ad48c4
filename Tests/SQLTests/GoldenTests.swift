// The queries of the shipped editions, byte by byte. `THIDUA_UPDATE_GOLDEN=1 swift test --filter SQLTests.GoldenTests` writes them anew.
import Diagnostics
import Foundation
import Rules
import Scoring
import Testing

@testable import SQL

private let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

@Suite("Queries of the shipped editions") struct GoldenTests {
    @Test(arguments: [
        ("2018-H1", "2018-H1", Dialect.duckdb, Language.vi), ("2018-H1", "2018-H1", .spark, .en),
        ("2021", "2021", .duckdb, .en),
        ("2021", "2021", .postgresql, .en), ("2021", "2021", .spark, .en), ("2024", "2024-H1", .duckdb, .en),
        ("2024", "2024", .postgresql, .vi), ("2024", "2024-H2", .spark, .en),
    ])
    func `the query is as it was`(file: String, period: String, dialect: Dialect, language: Language) throws {
        let path = "\(repository)/Criteria/red-river-delta/\(file).yaml"
        let (read, _) = Edition.read(try String(contentsOf: URL(filePath: path), encoding: .utf8), file: path)
        let form = try ColumnForm(try #require(read), period: try #require(Period(period)))
        let query = try Query(form, dialect: dialect, by: dialect == .postgresql ? nil : "bloc", language: language)
            .text
        let golden = "\(repository)/Tests/SQLTests/Golden/\(period).\(dialect.rawValue).\(language.rawValue).sql"
        if ProcessInfo.processInfo.environment["THIDUA_UPDATE_GOLDEN"] == "1" {
            try Data(query.utf8).write(to: URL(filePath: golden))
            return
        }
        let old = try String(contentsOf: URL(filePath: golden), encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        let new = query.split(separator: "\n", omittingEmptySubsequences: false)
        let differing = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }
        let line =
            differing.map { "line \($0.offset + 1): \($0.element.1)" } ?? "\(old.count) lines before, \(new.count) now"
        #expect(old == new, "\(line)")
    }
}
