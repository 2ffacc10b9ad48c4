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
        #expect(Dialect.duckdb.quoted(#"o'c\"#) == #"'o''c\'"#)
        #expect(Dialect.postgresql.quoted(#"o'c\"#) == #"E'o''c\\'"#)
        #expect(Dialect.spark.quoted(#"o'c\"#) == #"'o\'c\\'"#)
        #expect(Dialect.spark.quoted("${env:HOME}") == #"'\u0024{env:HOME}'"#)
    }

    /// To Swift a quote with an accent is one character; to an engine the quote ends the name.
    @Test func `a quote under an accent is a quote`() {
        #expect(Dialect.duckdb.name("f\"\u{301}) x") == "\"f\"\"\u{301}) x\"")
        #expect(Dialect.postgresql.name("f\"\u{301}) x") == "\"f\"\"\u{301}) x\"")
        #expect(Dialect.spark.name("f`\u{301}) x") == "`f``\u{301}) x`")
        #expect(Dialect.duckdb.quoted("o'\u{301}; x") == "'o''\u{301}; x'")
        #expect(Dialect.postgresql.quoted("o\\\u{301}'\u{301}; x") == "E'o\\\\\u{301}''\u{301}; x'")
        #expect(Dialect.spark.quoted("o\\\u{301}'\u{301}; x") == "'o\\\\\u{301}\\'\u{301}; x'")
    }

    @Test func `the accent over a quote of a table's name does not end it, and one over its point is none`() throws {
        let text = try query(.one("percentOfPlan: {of: x}"), .duckdb, table: "y.\u{301}f\"\u{301}) SELECT 1; --")
        #expect(text.contains("FROM \"y\".\"\u{301}f\"\"\u{301}) SELECT 1; --\""))
    }

    @Test(arguments: Dialect.allCases) func `a message is there though the unit has no name`(dialect: Dialect) throws {
        let text = try query(.one("percentOfPlan: {of: x}"), dialect, by: "b")
        let said = "COALESCE(CAST(\(dialect.name("unit")) AS \(dialect.text)), 'NULL')"
        #expect(text.contains("|| \(said) || ': ' ||"))
        #expect(text.contains("WHEN unit IS NULL OR bloc IS NULL OR "))
        #expect(!(try query(.one("percentOfPlan: {of: x}"), dialect)).contains("bloc IS NULL"))
    }

    /// 15.05 of a limit is a number though criteria are rounded to whole points, and though one that may not be assigned
    /// is worth a quotient: it is shown to the hundredth.
    @Test func `a limit after rounding has all its places`() throws {
        var text = EditionText.one(#"score: "z.actual / max(boards.z.actual) * points", assigned: ok"#)
        text.rounding = "{at: criterion, places: 0, mode: half up}"
        text.sections = text.sections.map { $0.dropLast() + ", atMost: 5.05}" }
        let lines = try query(text, .duckdb).split(separator: "\n")
        for name in ["total", "section A"] {
            #expect(lines.contains { $0.contains("* 0.01 AS \"\(name) most\"") })
        }
        #expect(lines.contains { $0.contains("AS DECIMAL(38,0)) AS \"A.1 most\"") })
        // A third is no decimal at any places.
        text.sections = text.sections.map { $0.replacing("5.05", with: "16/3") }
        #expect(try query(text, .duckdb).contains("AS \"total most bottom\""))
    }

    /// A unit that is not ranked has no grade, so that where that is open the least of its grades is none.
    @Test func `the least grade is none where a veto is open`() throws {
        var text = EditionText.one("percentOfPlan: {of: x}")
        text.ranking = "{on: rounded, keys: [total], ties: share, vetoed: {ranked: false, counted: true}}"
        text.more = [
            #"vetoes: [{when: "ok = false", reason: {vi: v, en: v}}]"#,
            "grades: [{id: a, title: {vi: a, en: a}, from: 5}]",
        ]
        let lines = try query(text, .duckdb).split(separator: "\n")
        func condition(_ name: String) throws -> Substring {
            let line = try #require(lines.first { $0.contains("AS \"\(name)\"") })
            return try #require(line.firstRange(of: " THEN NULL").map { line[..<$0.lowerBound] })
        }
        let (least, most) = (try condition("grade least"), try condition("grade most"))
        #expect(least.contains("NOT") && most.contains("NOT") && least != most)
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

    /// U+0D4E and the backslash after it are one character to Swift.
    @Test(arguments: ["\u{D4E}\\\\", "a\\u2028; DROP TABLE f", "a\\r; DROP TABLE f", "${x}"])
    func `no scalar of a title ends its comment`(title: String) throws {
        var text = EditionText.one("percentOfPlan: {of: x}")
        text.sections = text.sections.map {
            $0.replacing("{id: A.1, title: {vi: t, en: t}", with: "{id: A.1, title: {vi: t, en: \"@@\(title)\"}")
        }
        let query = try query(text, .spark).unicodeScalars
        let lines = query.split { $0.value == 10 || $0.value == 13 || $0.value == 0x2028 }.map(Array.init)
        let line = try #require(lines.first { $0.contains("@") })
        #expect(line.drop { $0 == " " }.starts(with: "-- ".unicodeScalars))
        #expect(line.last != "\\")
        #expect(!String(String.UnicodeScalarView(line)).contains("${"))
        #expect(!lines.contains { String(String.UnicodeScalarView($0)).hasPrefix("; DROP") })
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
