// Quoting, comments and the bounds that keep integers within 38 digits.
import Exact
import Rules
import Scoring
import Testing

@testable import SQL

private func query(_ text: EditionText, _ dialect: Dialect, table: String = "figures", by column: String? = nil) throws
    -> String
{
    try Query(
        try ColumnForm(try edition(text.text), period: try #require(Period("2024-H1"))), dialect: dialect, table: table,
        by: column
    ).text
}

@Suite("Dialects") struct DialectTests {
    @Test func `names and texts cannot end before they do`() {
        #expect(Dialect.duckdb.name(#"a"b"#) == #""a""b""#)
        #expect(Dialect.spark.name("a`b\"") == "`a``b\"`")
        #expect(Dialect.postgresql.quoted(#"o'c\"#) == #"'o''c\'"#)
        #expect(Dialect.spark.quoted(#"o'c\"#) == #"'o\'c\\'"#)
    }

    @Test func `a table's schema and a hostile name of a bloc's column are quoted`() throws {
        let text = try query(.one("percentOfPlan: {of: x}"), .postgresql, table: "y.f", by: #"b"; DROP TABLE f; --"#)
        #expect(text.contains(#"FROM "y"."f""#))
        #expect(text.contains(#""b""; DROP TABLE f; --" AS bloc"#))
        #expect(!text.contains(#""b"; DROP"#))
    }

    /// A title with a line break, a backslash at its end (which Spark reads on after) and the end of a comment.
    @Test func `what a title says stays in its comment`() throws {
        var text = EditionText.one("percentOfPlan: {of: x}")
        text.sections = text.sections.map {
            $0.replacing(
                "{id: A.1, title: {vi: t, en: t}", with: #"{id: A.1, title: {vi: t, en: "a */ b\n; DROP TABLE f; \\"}"#)
        }
        let query = try query(text, .spark)
        let line = try #require(query.split(separator: "\n").first { $0.contains("DROP TABLE f") })
        #expect(line.trimmingPrefix { $0 == " " }.hasPrefix("-- "))
        #expect(!line.hasSuffix("\\"))
    }

    /// [0..1000] at no decimals has 4 digits; [−20..500] at one decimal 3 and 1; no end at all is an assumption.
    @Test func `the head says what figures may be, and what is assumed`() throws {
        let text = try query(
            .one(#"score: "if z.actual > 3 then x.actual / 50 else w.actual", atLeast: -9, atMost: 10"#), .duckdb)
        #expect(text.contains("--   z: DECIMAL(4,0), 0…1000\n"))
        #expect(text.contains("--   x: DECIMAL(4,1), -20…500\n"))
        #expect(text.contains("--   w: DECIMAL(16,0), -5…1000000000000000 (assumed, and checked)\n"))
    }

    /// y.plan > 0 at two decimals: the least is 0.01.
    @Test func `a range without its end starts at the next figure`() throws {
        #expect(try query(.one("percentOfPlan: {of: y}"), .duckdb).contains("--   y.plan: DECIMAL(18,2), 0.01…"))
    }

    @Test func `a constant of Spark is a decimal, so that nothing is computed in 32 bits`() {
        #expect(Dialect.spark.literal(100) == "100BD")
        #expect(Dialect.duckdb.literal(100) == "100")
    }

    @Test func `Spark divides what is left of nothing`() {
        #expect(Dialect.spark.quotient("a", "b") == "CAST((a - a % b) / b AS DECIMAL(38,0))")
    }
}

@Suite("Bounds of integers") struct BoundTests {
    @Test(arguments: [("1/3", "1/100", "1/300"), ("5", "2", "1"), ("0.25", "1.5", "0.25")])
    func `two numbers have a greatest common part`(a: String, b: String, part: String) throws {
        func q(_ text: String) throws -> Rational {
            let parts = try text.split(separator: "/").map { try Rational(decimal: $0) }
            return try #require(parts[0].divided(by: parts.count == 2 ? parts[1] : 1))
        }
        #expect(try q(a).common(q(b)) == q(part))
    }

    /// 10³⁷ + 10³⁷ has 38 digits; ten times that has 39.
    @Test func `an integer of 38 digits is the last that fits`() throws {
        let draft = Draft(.duckdb, hasBlocs: false)
        let end = try #require(Rational(10).power(37))
        let column = Whole(code: Code(text: "a", isAtom: true, isWide: true), range: 0...end)
        let sum = try draft.sum(column, column)
        #expect(sum.range.upperBound == end + end)
        #expect(throws: Unfit.self) { try draft.product(sum, 10) }
        #expect(throws: Unfit.self) { try draft.quotient(column, Whole(code: column.code, range: 1...2)) }
    }

    /// A top of 7 digits with the 13 of b² fits one quotient; one of 25 takes its whole part and what follows apart.
    @Test func `quotients with long tops are ordered by two integers`() throws {
        let draft = Draft(.postgresql, hasBlocs: true)
        let million = Rational(1_000_000)
        func column(_ name: String, _ range: ClosedRange<Rational>) -> Whole {
            Whole(code: Code(text: name, isAtom: true, frame: .unit, isWide: true), range: range)
        }
        let long = try #require(Rational(10).power(24))
        let short = try draft.quantity(1, column("a", 0...million), [column("b", 1...million)])
        let wide = try draft.quantity(1, column("c", 0...long), [column("b", 1...million)])
        #expect(try draft.orderKeys(short).count == 1)
        #expect(try draft.orderKeys(wide).count == 2)
    }
}
