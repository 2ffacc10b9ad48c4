// `thidua sql`: the query on the standard output, and what it says where there is none.
import Foundation
import Testing

@Suite("thidua sql") struct SQLTests {
    private let edition = "Criteria/red-river-delta/2021.yaml"

    @Test func `it prints one query for the table and the bloc's column that are named`() throws {
        let run = try thidua("sql \(edition) --dialect postgresql --table y.f --by province")
        #expect(run.code == 0)
        #expect(run.errors.isEmpty)
        #expect(
            run.output.hasPrefix(
                "-- Proposal of thidua for 2021 (not official) (red-river-delta-2021), 2021, PostgreSQL\n"))
        #expect(run.output.contains(#""province" AS bloc"#))
        #expect(run.output.contains(#"FROM "y"."f""#))
        #expect(run.output.hasSuffix(#"ORDER BY bloc, "rank least" ASC NULLS LAST, "rank most", unit;"# + "\n"))
    }

    @Test func `comments are in the language that is asked for`() throws {
        let run = try thidua("sql \(edition) --dialect duckdb --lang vi")
        #expect(run.output.contains("-- Số nguyên từ đầu đến cuối."))
        #expect(!run.output.contains("Integers throughout"))
    }

    @Test func `a dialect that is not known is wrong usage`() throws {
        let run = try thidua("sql \(edition) --dialect oracle")
        #expect(run.code == 2)
        #expect(run.errors.contains("oracle"))
    }

    @Test func `an edition for several periods wants one`() throws {
        let run = try thidua("sql Criteria/red-river-delta/2024.yaml --dialect spark")
        #expect(run.code == 2)
        #expect(run.errors.contains("choose --period"))
    }

    @Test func `a table without a name is wrong usage`() throws {
        #expect(try thidua("sql \(edition) --dialect duckdb --table a..b").code == 2)
    }

    @Test func `a name that Spark would change is wrong usage there`() throws {
        let run = try thidua("sql \(edition) --dialect spark --table ${x}")
        #expect(run.code == 2)
        #expect(run.errors.contains("Spark would replace"))
        #expect(try thidua("sql \(edition) --dialect duckdb --table ${x}").code == 0)
    }

    /// A column of blocs may not have the name of a column of the result.
    @Test func `what has no query is an error, and nothing is printed`() throws {
        let run = try thidua("sql \(edition) --dialect duckdb --by Unit")
        #expect(run.code == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("error[sql.refused]: the column “unit” has no query of integers"))
    }
}
