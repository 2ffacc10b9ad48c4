// Figures put together by hand: sums, ratios recomputed, the year before; and what is missing, with who lacks it.
import Diagnostics
import Exact
import Testing

@testable import Rules

/// Figures of the manual's example: 2100 + 1100 = 3200, (700 + 517) / (1300 + 793) = 1217 / 2093.
private enum Coast {
    static let indicators = """
          revenue: {title: {vi: Doanh thu, en: Revenue}, unit: million USD, nature: flow, has: [actual, plan, previous, reportedPlanPercent]}
          occupied: {title: {vi: Đã thuê, en: Let}, unit: ha, nature: stock, has: [actual]}
          area: {title: {vi: Đất, en: Land}, unit: ha, nature: stock, has: [actual]}
          occupancy: {title: {vi: Lấp đầy, en: Occupancy}, unit: percent, nature: ratio, ratio: {of: occupied, to: area}, has: [actual, previous], decimals: 2, range: "[0..100]"}
          on_time: {title: {vi: Đúng hạn, en: On time}, unit: percent, nature: ratio, has: [actual], decimals: 1}
          late: {title: {vi: Chậm, en: Late}, unit: case, nature: count, has: [actual], range: "[0..10]"}
          per_ha: {title: {vi: Doanh thu mỗi ha, en: Revenue per ha}, unit: million USD/ha, nature: ratio, ratio: {of: revenue, to: area}, has: [actual], decimals: 2}

        """

    static func edition() throws -> Edition {
        let text = Fixture.changed(Fixture.edition, "indicators:\n", "indicators:\n" + indicators)
        let read = Edition.read(text, file: "e.yaml")
        #expect(read.diagnostics.listed == "")
        return try #require(read.edition)
    }

    /// Figures written as `revenue.plan`; `~` marks an estimate; lines count from 2.
    static func report(_ board: String, year: Int = 2025, _ figures: KeyValuePairs<String, String>) throws
        -> Submission
    {
        var submission = Submission(board: board, period: Period(year: year, part: .year))
        for (line, (name, value)) in figures.enumerated() {
            let parts = name.split(separator: ".").map(String.init)
            let attribute = parts.count > 1 ? try #require(Attribute(rawValue: parts[1])) : .actual
            let text = value.hasPrefix("~") ? String(value.dropFirst()) : value
            let quantity: Quantity =
                ["yes", "no"].contains(text) ? .yesNo(text == "yes") : .number(try Rational(decimal: text))
            submission.figures[FigureKey(parts[0], attribute)] = Figure(
                value: quantity, isEstimate: value.hasPrefix("~"),
                origin: Place(file: "\(board).csv", line: line + 2, column: 1))
        }
        return submission
    }
}

extension Submission {
    fileprivate subscript(_ indicator: String, _ attribute: Attribute = .actual) -> Figure? {
        figures[FigureKey(indicator, attribute)]
    }
    fileprivate func gap(_ indicator: String, _ attribute: Attribute = .actual) -> String? {
        gaps[FigureKey(indicator, attribute)]?.en
    }
}

private let year = Period(year: 2025, part: .year)

@Suite("Putting reports together") struct MergingTests {
    @Test func `flows, stocks, counts and plans are added, and the parts are kept`() throws {
        let edition = try Coast.edition()
        let whole = edition.combine(
            [
                try Coast.report(
                    "hai-phong",
                    [
                        "revenue": "2100", "revenue.plan": "2500", "revenue.previous": "2000", "area": "1300",
                        "late": "3",
                    ]),
                try Coast.report(
                    "hai-duong",
                    [
                        "revenue": "~1100", "revenue.plan": "1500", "revenue.previous": "1000", "area": "793",
                        "late": "0",
                    ]),
            ], into: "hai-phong", period: year)
        #expect(whole["revenue"]?.value == .number(3200))
        #expect(whole["revenue", .plan]?.value == .number(4000))
        #expect(whole["revenue", .previous]?.value == .number(3000))
        #expect(whole["area"]?.value == .number(2093))
        #expect(whole["late"]?.value == .number(3))
        #expect(whole.gaps.isEmpty)
        // An estimate in it makes it one.
        #expect(whole["revenue"]?.isEstimate == true)
        #expect(whole["revenue", .plan]?.isEstimate == false)
        #expect(
            whole["revenue"]?.composition?.text(in: year)
                == "2100 (hai-phong, hai-phong.csv:2) + 1100 (hai-duong, hai-duong.csv:2)")
        #expect(whole["revenue"]?.composition?.leaves.map(\.board) == ["hai-phong", "hai-duong"])
    }

    @Test func `half a sum is no sum, and who lacks the rest is said`() throws {
        let edition = try Coast.edition()
        let parts = [
            try Coast.report("hai-phong", ["revenue": "2100", "late": "3"]),
            try Coast.report("hai-duong", ["revenue": "1100"]),
        ]
        let whole = edition.combine(parts, into: "hai-phong", period: year)
        #expect(whole["revenue"]?.value == .number(3200))
        #expect(whole["late"] == nil)
        #expect(whole.gap("late") == "“hai-duong” has no “late.actual”")
        // What nobody reported is missing as ever.
        #expect(whole["area"] == nil)
        #expect(whole.gap("area") == nil)
        let lacking = edition.combine(parts, lacking: ["ha-nam"], into: "hai-phong", period: year)
        #expect(lacking.figures.isEmpty)
        #expect(lacking.gap("revenue") == "“ha-nam” has not submitted")
        #expect(lacking.gap("late") == "“hai-duong” has no “late.actual”; “ha-nam” has not submitted")
    }

    @Test func `percentages are never added`() throws {
        let edition = try Coast.edition()
        let whole = edition.combine(
            [
                try Coast.report(
                    "hai-phong", ["on_time": "99.5", "occupancy": "53.85", "revenue.reportedPlanPercent": "84"]),
                try Coast.report("hai-duong", ["on_time": "97", "occupancy": "65.2"]),
            ], into: "hai-phong", period: year)
        #expect(whole.figures.isEmpty)
        #expect(
            whole.gap("on_time")
                == "ratios cannot be added: hai-phong 99.5, hai-duong 97; the edition does not say what it is made of (ratio)"
        )
        #expect(
            whole.gap("occupancy")
                == "ratios cannot be added: hai-phong 53.85, hai-duong 65.2; it is recomputed from “occupied” and “area”, which are not both known"
        )
        #expect(whole.gap("revenue", .reportedPlanPercent) == "published percentages cannot be added: hai-phong 84")
    }

    @Test func `yes or no stands where all parts agree`() throws {
        let edition = try Coast.edition()
        func filed(_ first: String, _ second: String) throws -> Submission {
            edition.combine(
                [try Coast.report("hai-phong", ["filed": first]), try Coast.report("hai-duong", ["filed": second])],
                into: "hai-phong", period: year)
        }
        #expect(try filed("yes", "yes")["filed"]?.value == .yesNo(true))
        #expect(try filed("no", "no")["filed"]?.value == .yesNo(false))
        #expect(try filed("yes", "no")["filed"] == nil)
        #expect(try filed("yes", "no").gap("filed") == "the parts do not agree: hai-phong yes, hai-duong no")
    }

    @Test func `a sum outside the indicator's values does not count`() throws {
        let whole = try Coast.edition().combine(
            [try Coast.report("hai-phong", ["late": "7"]), try Coast.report("hai-duong", ["late": "4"])],
            into: "hai-phong", period: year)
        #expect(whole["late"] == nil)
        #expect(
            whole.gap("late") == "it comes to 11 (hai-phong 7, hai-duong 4), outside the values it may take: [0..10]")
    }

    @Test func `self-scores are the successor's own`() throws {
        let score = Figure(value: .number(8), origin: Place(file: "f", line: 1, column: 1))
        var (own, other) = (try Coast.report("hai-phong", ["late": "1"]), try Coast.report("hai-duong", ["late": "1"]))
        own.selfScores["A.1"] = score
        other.selfScores["A.1"] = Figure(value: .number(9), origin: score.origin)
        let whole = try Coast.edition().combine([own, other], into: "hai-phong", period: year)
        #expect(whole.selfScores == ["A.1": score])
    }

    // MARK: Ratios

    @Test func `a ratio is recomputed from its parts, also where it was reported`() throws {
        let edition = try Coast.edition()
        var report = try Coast.report(
            "hai-phong", ["occupied": "1217", "area": "2093", "occupancy": "58.16", "revenue": "4186"])
        let differing = edition.recomputeRatios(of: &report)
        // 1217 / 2093 × 100 = 58.1462…, which is not 58.16; 4186 / 2093 = 2 exactly, not times 100.
        #expect(report["occupancy"]?.value == .number(try #require(Rational(121_700).divided(by: 2093))))
        #expect(report["per_ha"]?.value == .number(2))
        #expect(differing.map(\.key) == [FigureKey("occupancy", .actual)])
        #expect(differing.first?.reported.value == .number(try Rational(decimal: "58.16")))
        let again = edition.recomputeRatios(of: &report)
        #expect(again.map(\.reported) == differing.map(\.reported))
        #expect(
            report["occupancy"]?.composition?.text(in: year)
                == "1217 (hai-phong, hai-phong.csv:2) / 2093 (hai-phong, hai-phong.csv:3) × 100")
        let findings = edition.ratioFindings(
            try Coast.report("hai-phong", ["occupied": "1217", "area": "2093", "occupancy": "58.16"]))
        #expect(findings.map(\.code) == ["submission.ratio"])
        #expect(findings.first?.severity == .warning)
        #expect(findings.first?.place == Place(file: "hai-phong.csv", line: 4, column: 1))
        #expect(
            findings.first?.message.en
                == "hai-phong: “occupancy.actual”: 58.16 reported, 1217/2093 = 58.15; the recomputed one counts")
        #expect(
            edition.ratioFindings(
                try Coast.report("hai-phong", ["occupied": "1217", "area": "2093", "occupancy": "58.15"])
            ).isEmpty)
    }

    @Test func `a ratio without its parts counts as reported`() throws {
        let edition = try Coast.edition()
        var report = try Coast.report("hai-phong", ["occupied": "1217", "occupancy": "58.16"])
        #expect(edition.recomputeRatios(of: &report).isEmpty)
        #expect(report["occupancy"]?.value == .number(try Rational(decimal: "58.16")))
        #expect(report["occupancy"]?.composition == nil)
    }

    @Test func `a ratio that divides by zero, or comes to what cannot be, is missing`() throws {
        let edition = try Coast.edition()
        var report = try Coast.report("hai-phong", ["occupied": "5", "area": "0", "occupancy": "50"])
        #expect(edition.recomputeRatios(of: &report).isEmpty)
        #expect(report["occupancy"] == nil)
        #expect(report.gap("occupancy") == "“occupied” 5 is divided by “area”, which is 0")
        var full = try Coast.report("hai-phong", ["occupied": "6", "area": "5"])
        _ = edition.recomputeRatios(of: &full)
        #expect(full["occupancy"] == nil)
        #expect(full.gap("occupancy") == "it comes to 120 (6 / 5), outside the values it may take: [0..100]")
        #expect(
            edition.ratioFindings(try Coast.report("x", ["occupied": "5", "area": "0"])).map(\.message.en) == [
                "x: “occupancy.actual”: “occupied” 5 is divided by “area”, which is 0; it counts as missing"
            ])
    }

    @Test func `an example may give the parts of a ratio`() throws {
        let figures = try Coast.edition().withRatios([
            FigureKey("occupied", .actual): .number(60),
            FigureKey("area", .actual): .number(80),
        ])
        // 60 / 80 × 100
        #expect(figures[FigureKey("occupancy", .actual)] == .number(75))
    }

    // MARK: The year before

    @Test func `what a board does not say of the year before is taken from its report of then`() throws {
        let edition = try Coast.edition()
        var report = try Coast.report("hai-phong", ["revenue": "3200"])
        let then = try Coast.report("hai-phong", year: 2024, ["revenue": "~3000", "occupancy": "55.5"])
        #expect(edition.takePrevious(of: &report, from: then, by: edition).isEmpty)
        #expect(report["revenue", .previous]?.value == .number(3000))
        #expect(report["revenue", .previous]?.isEstimate == true)
        #expect(report["revenue", .previous]?.composition?.text(in: year) == "3000 (hai-phong, 2024, hai-phong.csv:2)")
        #expect(report["occupancy", .previous]?.value == .number(try Rational(decimal: "55.5")))
    }

    @Test func `what it says stays, and a difference is told`() throws {
        let edition = try Coast.edition()
        var report = try Coast.report("hai-phong", ["revenue.previous": "2900", "occupancy.previous": "58.15"])
        var then = try Coast.report("hai-phong", year: 2024, ["revenue": "3000", "occupied": "1217", "area": "2093"])
        _ = edition.recomputeRatios(of: &then)
        let differing = edition.takePrevious(of: &report, from: then, by: edition)
        #expect(report["revenue", .previous]?.value == .number(2900))
        // A ratio is compared at its decimals: 58.1462… is 58.15.
        #expect(differing.map(\.key) == [FigureKey("revenue", .previous)])
        #expect(differing.first?.recomputed.value == .number(3000))
    }

    @Test func `a sum that was not complete then is not taken`() throws {
        let edition = try Coast.edition()
        let then = edition.combine(
            [try Coast.report("hai-phong", year: 2024, ["revenue": "2000"])], lacking: ["hai-duong"], into: "hai-phong",
            period: Period(year: 2024, part: .year))
        var report = try Coast.report("hai-phong", ["revenue": "3200"])
        #expect(edition.takePrevious(of: &report, from: then, by: edition).isEmpty)
        #expect(report["revenue", .previous] == nil)
        #expect(report.gap("revenue", .previous) == "2024: “hai-duong” has not submitted")
    }

    @Test func `another unit then is no figure of now`() throws {
        let edition = try Coast.edition()
        var other = edition
        let index = try #require(other.indicators.firstIndex { $0.id == "revenue" })
        other.indicators[index].unit = .named("bn VND")
        var report = try Coast.report("hai-phong", ["revenue": "3200"])
        _ = edition.takePrevious(
            of: &report, from: try Coast.report("hai-phong", year: 2024, ["revenue": "70000"]), by: other)
        #expect(report["revenue", .previous] == nil)
        #expect(report.gap("revenue", .previous) == "2024: it was reported in another unit then (bn VND)")
    }

    // MARK: Checks at load

    @Test(
        "what a ratio is made of is checked",
        arguments: [
            ("{of: occupied, to: area}", "{of: ocupied, to: area}", "there is no indicator “ocupied”"),
            (
                "{of: occupied, to: area}", "{of: on_time, to: area}",
                "“on_time” is a ratio: a ratio is made of figures that add up"
            ),
            (
                "{of: occupied, to: area}", "{of: occupied, to: filed}",
                "“filed” is yes or no: a ratio is made of figures that add up"
            ),
            (
                "{of: occupied, to: area}", "{of: revenue, to: area}",
                "a percentage of “revenue” (million USD) in “area” (ha): their units differ"
            ),
            (
                "nature: ratio, ratio: {of: occupied, to: area}", "nature: stock, ratio: {of: occupied, to: area}",
                "only an indicator of nature: ratio has a ratio"
            ),
        ])
    func checks(_ old: String, _ new: String, _ message: String) {
        let text = Fixture.changed(
            Fixture.edition, "indicators:\n", "indicators:\n" + Fixture.changed(Coast.indicators, old, new))
        let read = Edition.read(text, file: "e.yaml")
        let found = read.diagnostics.filter { $0.code == "edition.ratio" }.map(\.message.en)
        #expect(found.contains(message), "\(found)")
        #expect(read.edition == nil)
    }
}
