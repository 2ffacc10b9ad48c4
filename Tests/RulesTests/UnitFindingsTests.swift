// Units that do not fit, each at its spot; and reasonable formulas of which nothing is said.
import Diagnostics
import Testing

@testable import Rules

/// The small edition with indicators of many units. The rule stands on line 36, from column 9 on; functions begin on line 23.
private func edition(rule: String = "score: points", functions: String = "", checks: String = "") -> String {
    var text = Fixture.edition(rule: rule)
    text = Fixture.changed(
        text, "  filed:",
        """
          budget: {title: {vi: Ngân sách, en: Budget}, unit: bn VND, nature: flow, has: [actual, plan]}
          projects: {title: {vi: Dự án, en: Projects}, unit: project, nature: flow, has: [actual]}
          staff: {title: {vi: Lao động, en: Staff}, unit: người, nature: stock, has: [actual]}
          land: {title: {vi: Đất, en: Land}, unit: ha, nature: stock, has: [actual]}
          rate: {title: {vi: Tỷ lệ, en: Rate}, unit: percent, nature: ratio, has: [actual]}
          late: {title: {vi: Chậm, en: Late}, unit: report, nature: count, has: [actual]}
          incidents: {title: {vi: Sự cố, en: Incidents}, unit: case, nature: count, has: [actual]}
          filed:
        """)
    if !functions.isEmpty { text = Fixture.changed(text, "checks:", functions + "\nchecks:") }
    if !checks.isEmpty { text = Fixture.changed(text, "export.actual > 0", checks) }
    return text
}

private func findings(_ text: String) throws -> String {
    let read = Edition.read(text, file: "e.yaml")
    let edition = try #require(read.edition, "\(read.diagnostics.listed)")
    return unitFindings(of: edition).listed
}

private let mend = """

        sửa: kiểm tra lại chỉ tiêu, hoặc đổi về cùng đơn vị bằng một hệ số ghi rõ, ví dụ / 25 | check the indicators, or bring both to one unit by a factor written out, such as / 25
    """
private let mendPoints = """

        sửa: chia cho số liệu cùng đơn vị, hoặc nhân với số điểm cho mỗi đơn vị, ví dụ * 0.5 | divide by a figure of the same unit, or multiply by the points for each one, such as * 0.5
    """

@Suite("units") struct UnitFindingsTests {
    @Test(
        "what does not fit is named at its spot",
        arguments: [
            // `score: ` takes columns 9 to 15.
            (
                "score: (projects.actual + export.actual) * 0.1", "36:16+33",
                "cộng dự án với triệu USD | this adds million USD to projects"
            ),
            (
                "score: (export.actual - budget.actual) / 100", "36:16+31",
                "lấy triệu USD trừ tỷ đồng | this takes bn VND from million USD"
            ),
            (
                "score: if staff.actual > land.actual then 1 else 0", "36:19+26",
                "so sánh người với ha | this compares people with ha"
            ),
            (
                "pass: staff.actual = land.actual", "36:15+26", "so sánh người với ha | this compares people with ha"
            ),
            (
                "score: max(staff.actual, land.actual) * 0.1", "36:16+30",
                "max() gộp người với ha | max() mixes people with ha"
            ),
            (
                "score: sum([export.actual, budget.actual]) * 0.1", "36:16+35",
                "sum() gộp triệu USD với tỷ đồng | sum() mixes million USD with bn VND"
            ),
            (
                "score: (if filed then export.actual else budget.actual) * 0.1", "36:50+13",
                "trường hợp này là tỷ đồng, trường hợp kia là triệu USD | this branch is in bn VND, the other in million USD"
            ),
            (
                "score: if export.actual between land.actual and 9 then 1 else 0", "36:19+39",
                "so sánh triệu USD với ha | this compares million USD with ha"
            ),
            (
                "score: if export.actual in [0..land.actual] then 1 else 0", "36:36+16",
                "so sánh triệu USD với ha | this compares million USD with ha"
            ),
            (
                "score: if export.actual / staff.actual > budget.plan then 1 else 0", "36:19+42",
                "so sánh triệu USD/người với tỷ đồng | this compares million USD/person with bn VND"
            ),
            (
                "score: if land.actual ** 2 > land.actual then 1 else 0", "36:19+30",
                "so sánh ha^2 với ha | this compares ha^2 with ha"
            ),
            (
                "score: count(boards[staff.actual > land.actual])", "36:29+26",
                "so sánh người với ha | this compares people with ha"
            ),
            (
                "score: if some b in boards satisfies b.staff.actual > land.actual then 1 else 0", "36:46+28",
                "so sánh người với ha | this compares people with ha"
            ),
            (
                "score: if max(boards.staff.actual) > land.actual then 1 else 0", "36:19+38",
                "so sánh người với ha | this compares people with ha"
            ),
            // A share is no sum of money, however the words are quoted.
            (
                #"score: "(rate.actual + export.actual) * 0.1""#, "36:17+29",
                "cộng số thuần (%, tỷ lệ) với triệu USD | this adds million USD to a plain number (a share or %)"
            ),
            (
                #"bands: {of: export.actual, "> 3": 10, "> land.actual": 5}"#, "36:50+11",
                "so sánh triệu USD với ha | this compares million USD with ha"
            ),
            (
                "base: 10\ndeduct:\n  - {when: export.actual > 1, points: 1}\n  - {when: staff.actual > land.actual, points: 1}",
                "39:20+26", "so sánh người với ha | this compares people with ha"
            ),
            (
                "score: points\nassigned: staff.actual > land.actual", "37:19+26",
                "so sánh người với ha | this compares people with ha"
            ),
        ])
    func misfits(_ rule: String, _ spot: String, _ message: String) throws {
        let found = try findings(edition(rule: rule))
        #expect(found == "\(spot) edition.unit warning\n    \(message)\(mend)")
    }

    @Test(
        "a figure is no number of points",
        arguments: [
            ("score: export.actual", "36:16+13", "triệu USD", "million USD"),
            ("score: export.actual * points", "36:16+22", "triệu USD", "million USD"),
            ("score: max(0, min(points, export.actual))", "36:16+34", "triệu USD", "million USD"),
            ("score: export.actual\natMost: 10", "36:16+13", "triệu USD", "million USD"),
            ("score: export.actual / staff.actual", "36:16+28", "triệu USD/người", "million USD/person"),
            ("score: staff.actual * land.actual", "36:16+26", "ha·người", "ha·person"),
            (#"bands: {of: rate.actual, "> 3": export.actual, "<= 3": 1}"#, "36:41+13", "triệu USD", "million USD"),
        ])
    func results(_ rule: String, _ spot: String, _ vi: String, _ en: String) throws {
        let found = try findings(edition(rule: rule))
        #expect(
            found
                == "\(spot) edition.unit warning\n    kết quả là \(vi), không phải điểm | the result is in \(en), not in points\(mendPoints)"
        )
    }

    @Test("what a function reads by itself is said there, what its arguments bring about at the call")
    func functions() throws {
        let own = try findings(edition(functions: "  own(): staff.actual + land.actual"))
        // Line 25: `  own(): ` takes columns 1 to 9.
        #expect(own == "25:10+26 edition.unit warning\n    cộng người với ha | this adds ha to people\(mend)")
        let both = "  both(a, b): a.actual + b.actual\n  twice(a, b): both(a, b) + both(a, a)"
        #expect(try findings(edition(rule: "score: both(export, export) / 10", functions: both)) == "")
        let call = try findings(edition(rule: "score: 1 + twice(export, land) * 2", functions: both))
        #expect(
            call
                == "38:20+19 edition.unit warning\n    trong twice(), both(): cộng triệu USD với ha | inside twice(), both(): this adds ha to million USD\(mend)"
        )
    }

    @Test("checks and vetoes are looked at too, and all is told in the order of the file")
    func conditions() throws {
        let text = Fixture.changed(
            edition(rule: "score: export.actual", checks: "staff.actual < land.actual"), "when: filed = false",
            "when: staff.actual = land.actual")
        let spots = try findings(text).split(separator: "\n").filter { !$0.hasPrefix(" ") }
        #expect(
            spots == [
                "26:12+26 edition.unit warning", "36:16+13 edition.unit warning", "38:12+26 edition.unit warning",
            ])
    }

    @Test(
        "of reasonable formulas nothing is said",
        arguments: [
            "score: late.actual * 0.5", "score: points - late.actual", "score: 10 - late.actual - incidents.actual",
            "score: late.actual", "score: min(points, export.actual / export.plan * points)",
            "score: (export.actual - export.previous) / export.previous * points", "score: export.actual / 1000",
            "score: export.actual + 0.04 * budget.actual - budget.actual / 25",
            "score: if export.actual > 1000 then 10 else if export.actual = 0 then 0 else 5",
            "score: export.actual / max(boards.export.actual) * points",
            "score: points * (export.actual / staff.actual) / max(for b in boards return b.export.actual / b.staff.actual)",
            "score: points * export.actual / export.plan - late.actual",
            "score: if rate.actual in [60..80) then 1 else 0", "score: min([rate.actual, 100]) / 100 * points",
            "score: count(boards[export.actual > 5])", "score: export.reportedPlanPercent + rate.actual",
            "score: export.actual * planShare / export.plan + rate.actual",
            "score: mean([rate.actual, export.actual / export.plan]) * points",
            "score: if export.actual = null then 0 else max(0, 1 - export.actual / export.plan) * points",
            "score: if export.actual in (export.plan, > export.plan) then 1 else 0",
            "score: round half up(export.actual, 1) / export.plan",
            "score: abs(export.actual - export.plan) / export.plan",
            "score: (if filed then 1 else 0) + late.actual", #"score: "{a: export.actual, b: a / export.plan}.b""#,
            "score: ([export.actual, staff.actual][1]) / export.plan",
            "score: count([export.actual, land.actual][item > 0])", "score: (function(x) x * 2)(export.actual)",
            "score: number(string(export.actual)) + staff.actual",
            "score: if land.actual > (if filed then 1 else null) then 1 else 0",
            "base: 0\nbonus:\n  - {each: projects.actual, points: 1}\n  - {each: staff.actual, points: 1}",
            "relative: {of: (export.actual - export.plan) / export.plan, best: 10, met: 5}",
            "relative: {of: export.actual, best: 10, met: 5}", "percentOfPlan: {of: export}",
            "growth: {of: export, to: 10}", "score: export.actual / export.plan * points\ntimes: rate.actual",
            "judged: {from: 0, to: 10, step: 1, by: head}",
            #"bands: {of: export.actual, "> export.plan": 10, "<= export.plan": 5}"#,
        ])
    func silence(_ rule: String) throws {
        let text = Fixture.changed(edition(rule: rule), "plan, previous]", "plan, previous, reportedPlanPercent]")
        let found = try findings(text)
        #expect(found == "")
    }

    @Test("a unit is one unit however it is written")
    func names() throws {
        let text = Fixture.changed(
            edition(rule: "score: (export.actual + budget.actual) * 1"), "unit: bn VND", "unit: triệu USD")
        #expect(try findings(text) == "")
        for unit in ["điểm", "hệ số", "percent"] {
            let text = Fixture.changed(edition(rule: "score: export.actual"), "unit: million USD", "unit: \(unit)")
            #expect(try findings(text) == "")
        }
    }

    @Test("functions that call functions that call functions end in time, and nothing is made up")
    func bounded() throws {
        // Each calls the one before twice, with other units each time: 2^40 ways.
        let chain = (1...40).map { "  f\($0)(a, b): f\($0 - 1)(a * b, b) / b + f\($0 - 1)(a, b)" }
        let functions = (["  f0(a, b): a"] + chain).joined(separator: "\n")
        #expect(try findings(edition(rule: "score: f40(rate.actual, land.actual) * 2", functions: functions)) == "")
        // Values that double with every call.
        let pairs = (1...40).map { "  f\($0)(a): f\($0 - 1)([a, [a]])" }
        let lists = (["  f0(a): count([a])"] + pairs).joined(separator: "\n")
        let text = edition(rule: "score: f40(export.actual) + land.actual / land.actual", functions: lists)
        #expect(try findings(text) == "")
    }
}
