// What the walk over a formula notices: divisors that can be 0, conditions that come out one way only.
import Exact
import Testing

@testable import FEEL

@Suite struct ExtentFindingTests {
    @Test(
        arguments: Row.table(
            """
            1 / received.actual ⇒ received.actual
            1 / revenue.plan ⇒ -
            1 / (received.actual - received.actual) ⇒ received.actual - received.actual!
            if received.actual = 0 then points else settled.actual / received.actual * points ⇒ -
            if settled.actual = 0 then points else settled.actual / received.actual * points ⇒ received.actual
            received.actual > 0 and 1 / received.actual > 0.5 ⇒ -
            received.actual = 0 or 1 / received.actual > 0.5 ⇒ -
            received.actual > 5 or 1 / received.actual > 0.5 ⇒ received.actual
            modulo(5, received.actual) ⇒ received.actual
            received.actual ** -1 ⇒ received.actual
            if received.actual < 0 then 1 / 0 else 1 ⇒ -
            boards[received.actual > 0].received.actual ⇒ -
            boards[settled.actual / received.actual > 1] ⇒ received.actual
            count(boards[received.actual > 0][settled.actual / received.actual > 1]) ⇒ -
            for b in boards return 1 / b.received.actual ⇒ b.received.actual
            (function(x) 1 / x)(3) ⇒ x
            max(for b in boards return b.change / b.revenue.plan) ⇒ -
            if max(boards.received.actual) <= 0 then 5 else 1 / max(boards.received.actual) ⇒ -
            """))
    func `Divisors that can be 0`(row: Row) throws {
        let found = try Extents.analysis().zeroDivisors(in: row.formula)
        #expect((found.isEmpty ? "-" : found.joined(separator: "; ")) == row.expected)
    }

    @Test func `Functions are followed with what they are called with`() throws {
        let analysis = try Extents.analysis(functions: [
            "excess": (["x"], "(x.actual - x.plan) / x.plan"), "due": (["x"], "x.plan > 0"),
            "twice": (["x"], "excess(x) * 2"),
        ])
        #expect(try analysis.text(of: "excess(revenue)") == "[-1..∞)")
        #expect(try analysis.zeroDivisors(in: "excess(revenue)") == [])
        #expect(try analysis.zeroDivisors(in: "excess(export)") == ["excess: x.plan"])
        #expect(try analysis.zeroDivisors(in: "twice(export) + excess(export)") == ["excess: x.plan"])
        // A condition in another function narrows what this one is called with.
        #expect(try analysis.zeroDivisors(in: "if due(export) then excess(export) else 0") == [])
        #expect(try analysis.zeroDivisors(in: "if export.plan > 0 then twice(export) else 0") == [])
        // The same in every branch, computed or asked.
        let relative = """
            if excess(revenue) < 0 then 5 * max(0, 1 + excess(revenue))
            else if max(for b in boards return excess(b.revenue)) <= 0 then 5
            else min(10, 5 + 5 * excess(revenue) / max(for b in boards return excess(b.revenue)))
            """
        #expect(try analysis.text(of: relative) == "[0..10]")
        #expect(try analysis.zeroDivisors(in: relative) == [])
    }

    @Test func `Checks that every file has passed are taken in`() throws {
        let formula = "settled.actual / received.actual"
        let guarded = "if received.actual = 0 then 1 else \(formula)"
        #expect(try Extents.analysis().text(of: guarded) == "[0..∞)")
        let analysis = try Extents.analysis(
            assuming: ["settled.actual <= received.actual", "export.plan > 0", "export.actual + change = export.plan"],
            population: "boards")
        #expect(try analysis.text(of: guarded) == "[0..1]")
        #expect(try analysis.text(of: "1 - \(formula)") == "[0..1] | null(division)")
        #expect(try analysis.text(of: "received.actual - settled.actual") == "[0..∞)/1")
        // The plan may still be missing, but where it is there it is not 0.
        #expect(try analysis.text(of: "1 / export.plan") == "(0..10] | null(missing)")
        #expect(try analysis.zeroDivisors(in: "max(for b in boards return 1 / b.export.plan)") == [])
        #expect(
            try analysis.zeroDivisors(in: "max(for b in boards return 1 / b.received.actual)") == ["b.received.actual"])
        #expect(try analysis.text(of: "min(boards.export.plan)") == "[0.1..∞)/0.1 | null(other)")
        // Three figures that add up: a part that may be negative says nothing of the others.
        #expect(try analysis.text(of: "export.plan - export.actual") == "(-∞..∞)/0.1 | null(missing)")
    }

    @Test func `Parts that add up bound each other, unless one may be missing`() throws {
        let parts = ["a", "b", "c"].map { ($0, Extents.numbers(">= 0", decimals: 0)) }
        var names = Dictionary(uniqueKeysWithValues: parts)
        let check = try Expression(parsing: "a + b = c")
        let share = try Expression(parsing: "if c > 0 then a / c else 0")
        #expect(
            ExtentAnalysis(names: names, functions: [:], assuming: [check]).extent(of: share).extent.shown == "[0..1]")
        names["b"]?.absence = .missing
        #expect(
            ExtentAnalysis(names: names, functions: [:], assuming: [check]).extent(of: share).extent.shown == "[0..∞)")
    }

    @Test func `A check that cancels a figure says nothing where that figure is missing`() throws {
        var names = ["a": Extents.numbers(">= 0", decimals: 0), "b": Extents.numbers(">= 0", decimals: 0)]
        let check = try Expression(parsing: "a + b - b >= 2")
        let a = try Expression(parsing: "a")
        #expect(
            ExtentAnalysis(names: names, functions: [:], assuming: [check]).extent(of: a).extent.shown == "[2..∞)/1")
        names["b"]?.absence = .missing
        #expect(
            ExtentAnalysis(names: names, functions: [:], assuming: [check]).extent(of: a).extent.shown == "[0..∞)/1")
    }

    @Test(
        arguments: Row.table(
            """
            if received.actual >= 0 then 1 else 2 ⇒ received.actual >= 0 = true
            if received.actual > 3 then 1 else if received.actual > 5 then 2 else 3 ⇒ received.actual > 5 = false
            if received.actual > 3 then 1 else 2 ⇒ -
            if export.actual < 0 then 1 else 2 ⇒ export.actual < 0 = false
            """))
    func `Conditions that come out one way only`(row: Row) throws {
        let findings = try Extents.analysis().extent(of: Expression(parsing: row.formula)).findings
        let found = findings.compactMap { finding in
            if case .settledCondition(let value) = finding.kind { "\(finding.expression) = \(value)" } else { nil }
        }
        #expect((found.isEmpty ? "-" : found.joined(separator: "; ")) == row.expected)
    }

    @Test func `A condition in a function is settled only if it is so in every call`() throws {
        let analysis = try Extents.analysis(functions: ["sign": (["x"], "if x >= 0 then 1 else -1")])
        #expect(try analysis.extent(of: Expression(parsing: "sign(received.actual)")).findings.count == 1)
        #expect(try analysis.extent(of: Expression(parsing: "sign(received.actual) + sign(-5)")).findings.isEmpty)
    }

    @Test func `Too much work ends with anything and a finding`() throws {
        var functions: [String: ([String], String)] = ["f0": (["x"], "1 / x")]
        for level in 1...30 {
            functions["f\(level)"] = (["x"], "f\(level - 1)(x + 1) + f\(level - 1)(x + 2)")
        }
        functions["same0"] = (["x"], "x + 1")
        for level in 1...30 { functions["same\(level)"] = (["x"], "same\(level - 1)(x) + same\(level - 1)(x)") }
        functions["loop"] = (["x"], "loop(x)")
        functions["wide"] = (["x"], "{a: x, b: x}")
        let analysis = try Extents.analysis(functions: functions)
        let (extent, findings) = try analysis.extent(of: Expression(parsing: "f30(received.actual)"))
        #expect(extent.numbers == .all)
        #expect(findings.contains { $0.kind == .notFollowed })
        #expect(try analysis.extent(of: Expression(parsing: "loop(1)")).findings.map(\.kind) == [.notFollowed])
        // What is called again with the same is not followed again.
        let doubled = try analysis.extent(of: Expression(parsing: "same30(received.actual)"))
        #expect(doubled.findings.isEmpty)
        #expect(doubled.extent.numbers.hull?.low == Rational(1 << 30))
        let nested = (0..<40).reduce("1") { text, _ in "wide(\(text))" }
        _ = try analysis.extent(of: Expression(parsing: nested))
    }
}
