// What has no query, and that it is said by name with what would help.
import Diagnostics
import Rules
import Scoring
import Testing

@testable import SQL

private func refusals(_ text: EditionText) throws -> [String] {
    let form = try ColumnForm(try edition(text.text), period: try #require(Period("2024-H1")))
    do {
        _ = try Query(form, dialect: .duckdb)
        return []
    } catch {
        return error.diagnostics.map { $0.rendered(in: .en) }
    }
}

@Suite("Refusals") struct RefusalTests {
    /// Eight quotients are added up. Their bottoms have 4, 4, 8, 8, 7, 7, 8 and 8 digits at least: their product has 54.
    @Test func `a sum of unrelated quotients that is rounded at the total is refused`() throws {
        var text = EditionText(sections: [
            EditionText.section(
                "A",
                ["x", "y", "r", "q"].flatMap { name in
                    ["plan", "previous"].map { part in
                        EditionText.criterion(
                            "A.\(name)\(part)", #"score: "\#(name).actual / \#(name).\#(part)", atLeast: 0, atMost: 10"#
                        )
                    }
                })
        ])
        text.points = 80
        text.rounding = "{at: total, places: 2, mode: half up}"
        #expect(
            try refusals(text) == [
                """
                error[sql.refused]: section A has no query of integers: an integer on the way may have 39 digits, more than 38 (even with at most 6 digits before the point in figures without a declared end)
                  = mend: declare a `range` with an upper end and fewer `decimals` for the indicators that it reads, or round earlier
                """
            ])
    }

    @Test func `the mean of quotients with a bottom for each unit is refused at its criterion`() throws {
        let text = EditionText.one(
            #"score: "if mean(for b in boards return b.y.actual / b.y.plan) > 1 then 10 else 0""#)
        let found = try refusals(text)
        #expect(found.count == 1)
        #expect(
            found.first?.contains(
                "criterion A.1 has no query of integers: quotients are added up of which each unit has a bottom of its own"
            ) == true)
        #expect(found.first?.contains("round each quotient before it is added") == true)
        #expect(found.first?.contains("test.yaml:") == true)
    }

    @Test func `all criteria that are refused are named at once`() throws {
        let mean = #"score: "if mean(for b in boards return b.y.actual / b.y.plan) > 1 then 10 else 0""#
        var text = EditionText(sections: [
            EditionText.section(
                "A",
                [
                    EditionText.criterion("A.1", mean), EditionText.criterion("A.2", "percentOfPlan: {of: x}"),
                    EditionText.criterion("A.3", mean),
                ])
        ])
        text.points = 30
        let found = try refusals(text)
        #expect(found.count == 2)
        #expect(found.first?.contains("criterion A.1") == true)
        #expect(found.last?.contains("criterion A.3") == true)
    }

    @Test func `two criteria whose ids differ in capitals alone are refused`() throws {
        var text = EditionText(sections: [
            EditionText.section(
                "A",
                [
                    EditionText.criterion("a.1", "percentOfPlan: {of: x}"),
                    EditionText.criterion("A.1", "percentOfPlan: {of: x}"),
                ])
        ])
        text.points = 20
        #expect(try refusals(text).first?.contains("databases do not tell capitals") == true)
    }

    @Test func `a column of blocs with the name of a column of the result is refused`() throws {
        let form = try ColumnForm(
            try edition(EditionText.one("percentOfPlan: {of: x}").text), period: try #require(Period("2024-H1")))
        #expect(throws: NotInSQL.self) { try Query(form, dialect: .spark, by: "UNIT") }
    }
}
