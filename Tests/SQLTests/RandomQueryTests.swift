// Random editions as queries. The scripts that run engines take their cases from here: set THIDUA_SQL_CASES to a folder.
import Foundation
import Rules
import Scoring
import Testing

@testable import SQL

@Suite("Queries of random editions") struct RandomQueryTests {
    /// Writes each case as JSON where the environment names a folder.
    @Test func `a random edition has a query in every dialect, or is refused by name`() throws {
        let environment = ProcessInfo.processInfo.environment
        let folder = environment["THIDUA_SQL_CASES"]
        let count = environment["THIDUA_SQL_COUNT"].flatMap { Int($0) } ?? 15
        let first = environment["THIDUA_SQL_SEED"].flatMap { Int($0) } ?? 1
        var said = 0
        var reasons: [String: Int] = [:]
        for seed in first..<first + count {
            var random = Seeded(UInt64(seed))
            let edition = try edition(EditionText.random(&random).text)
            let form: ColumnForm
            do { form = try ColumnForm(edition, period: try #require(Period("2024-H1"))) } catch { continue }
            let missing = random.one(of: [0, 0, 8, 30])
            let blocs = (0..<random.number(1...3)).map { bloc in
                (0..<random.number(1...9)).map { randomEntry("u\(bloc)-\($0)", edition, &random, missing: missing) }
            }
            var queries: [Dialect: String] = [:]
            do {
                for dialect in Dialect.allCases {
                    queries[dialect] = try Query(form, dialect: dialect, by: "bloc").text
                }
            } catch {
                #expect(!error.refusals.isEmpty)
                for refusal in error.refusals {
                    reasons[refusal.subject.en + ": " + refusal.reason.en, default: 0] += 1
                }
                #expect(queries.isEmpty, "refused by one dialect and not by another")
                continue
            }
            said += 1
            guard let folder else { continue }
            try Case(form: form, blocs: blocs).json(queries).write(
                to: URL(filePath: "\(folder)/case-\(1_000_000 + seed).json"))
        }
        if folder != nil {
            print("queries: \(said) of \(count)")
            for (r, n) in reasons.sorted(by: { $0.value > $1.value }).prefix(20) { print(n, r) }
        }
        #expect(said > count / 3)
    }
}
