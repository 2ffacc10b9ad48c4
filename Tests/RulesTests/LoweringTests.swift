// What the short forms mean: the formula each becomes, and the points it can yield.
import Exact
import FEEL
import Testing

@testable import Rules

private struct Lowered: CustomTestStringConvertible, Sendable {
    let rule: String
    let formula: String
    let least: Rational?
    let most: Rational?
    var testDescription: String { rule }

    init(_ rule: String, _ formula: String, _ least: Rational?, _ most: Rational?) {
        self.rule = rule
        self.formula = formula
        self.least = least
        self.most = most
    }
}

/// The criterion that a rule makes, worth 10 points.
private func criterion(_ rule: String, in edition: String = indicators) throws -> Criterion {
    let text = Fixture.changed(edition, "score: points", rule.replacing("\n", with: "\n        "))
    let read = Edition.read(text, file: "e.yaml")
    #expect(read.diagnostics.filter { $0.code != "edition.points" }.listed == "")
    return try #require(read.edition?.criterion("A.1"))
}

/// The small edition with more kinds of indicators.
private let indicators = Fixture.changed(
    Fixture.edition, "  filed:",
    """
      stock: {title: {vi: a, en: a}, unit: ha, nature: stock, has: [actual, plan]}
      told: {title: {vi: a, en: a}, unit: ha, nature: flow, has: [actual, reportedPlanPercent, reportedGrowthPercent]}
      both:
        title: {vi: a, en: a}
        unit: ha
        nature: flow
        has: [actual, plan, previous, reportedPlanPercent, reportedGrowthPercent]
      b: {title: {vi: a, en: a}, unit: ha, nature: flow, has: [actual, plan]}
      filed:
    """)

private let forms: [Lowered] = [
    Lowered("score: points / 2", "points / 2", 0, 10),
    Lowered(
        "percentOfPlan: {of: export}",
        "min(1, export.actual / (export.plan * planShare) * 100 / 100) * points", 0, 10),
    Lowered("percentOfPlan: {of: stock, full: 120}", "min(1, stock.actual / stock.plan * 100 / 120) * points", 0, 10),
    Lowered("percentOfPlan: {of: told}", "min(1, told.reportedPlanPercent / planShare / 100) * points", 0, 10),
    Lowered(
        "percentOfPlan: {of: both}",
        "min(1, (if both.actual != null and both.plan != null then both.actual / (both.plan * planShare) * 100 "
            + "else both.reportedPlanPercent / planShare) / 100) * points", 0, 10),
    Lowered(
        "growth: {of: export, to: 20}",
        "max(0, min(1, (export.actual / export.previous - 1) * 100 / 20)) * points", 0, 10),
    Lowered(
        "growth: {of: export, from: -5, to: 1/3}",
        "max(0, min(1, ((export.actual / export.previous - 1) * 100 - -5) / (16 / 3))) * points", 0, 10),
    Lowered(
        "growth: {of: told, from: 20, to: 0}", "max(0, min(1, (told.reportedGrowthPercent - 20) / -20)) * points", 0, 10
    ),
    Lowered(
        "growth: {of: both, to: 10}",
        "max(0, min(1, (if both.actual != null and both.previous != null then (both.actual / both.previous - 1) * 100 "
            + "else both.reportedGrowthPercent) / 10)) * points", 0, 10),
    Lowered(
        "bands: {of: export.actual, \"> 80\": 10, \"[60..80]\": 6, \"< 60\": -2}",
        "if export.actual in (> 80) then 10 else if export.actual in [60..80] then 6 "
            + "else if export.actual in (< 60) then -2 else null", -2, 10),
    Lowered(
        "bands: {of: export.actual, \"1, 2, (3..4]\": points, \"not(> 0)\": 0}",
        "if export.actual in (1, 2, (3..4]) then points else if export.actual in (not(> 0)) then 0 else null", 0, 10),
    Lowered("pass: filed", "if filed then points else 0", 0, 10),
    Lowered("base: 10", "10", 10, 10),
    Lowered(
        "base: 10\ndeduct: [{each: export.actual, points: 0.5, atMost: 1.5}]", "10 - min(1.5, export.actual * 0.5)",
        Rational(17).divided(by: 2), 10),
    Lowered("base: 10\ndeduct: [{each: export.actual, points: 1}]", "10 - export.actual", nil, 10),
    Lowered(
        "base: 5\ndeduct: [{each: 1 + export.actual, points: 2, atMost: 4}, {each: export.plan, points: 1, atMost: 2}]\n"
            + "bonus: [{each: export.actual, points: 1, atMost: 3, title: {vi: a, en: a}}]",
        "5 - min(4, (1 + export.actual) * 2) - min(2, export.plan) + min(3, export.actual)", -1, 8),
    Lowered("bonus: [{each: export.actual, points: 1/3}]", "0 + export.actual * (1 / 3)", 0, nil),
    Lowered(
        "bonus: [{each: export.actual, points: 1}]\ndeduct: [{each: export.actual, points: 1}]",
        "0 - export.actual + export.actual", nil, nil),
    Lowered("judged: {from: -2, to: 10, step: 0.5, by: head}", "awarded", -2, 10),
    Lowered(
        "relative: {of: excess(export), best: 10, met: 4}",
        "if excess(export) < 0 then 4 * max(0, 1 + excess(export)) else if max(for b in boards return excess(b.export)) "
            + "<= 0 then 4 else 4 + 6 * excess(export) / max(for b in boards return excess(b.export))", 0, 10),
    // The board's variable gives way to an indicator of the same name.
    Lowered(
        "relative: {of: b.actual - b.plan, best: 10, met: 4}",
        "if b.actual - b.plan < 0 then 4 * max(0, 1 + (b.actual - b.plan)) else if max(for board in boards "
            + "return board.b.actual - board.b.plan) <= 0 then 4 else 4 + 6 * (b.actual - b.plan) / "
            + "max(for board in boards return board.b.actual - board.b.plan)", 0, 10),
    // Names that the formula binds itself are not the board's figures; `points` and `planShare` are everybody's.
    Lowered(
        "relative: {of: 'sum(for stock in [1, planShare], x in [stock] return stock + x + export.actual)', best: 10, met: 0}",
        loops("for stock in [1, planShare], x in [stock] return stock + x + export.actual", "export"), 0, 10),
]

/// What `relative` makes of a sum: `own` is the loop, `figure` the indicator that becomes another board's.
private func loops(_ own: String, _ figure: String) -> String {
    let other = "max(for b in boards return sum(\(own.replacing(figure, with: "b." + figure))))"
    return "if sum(\(own)) < 0 then 0 * max(0, 1 + sum(\(own))) else if \(other) <= 0 then 0 else "
        + "0 + 10 * sum(\(own)) / \(other)"
}

@Test("each short form is a formula with bounds", arguments: forms)
private func shortFormsAreLowered(_ test: Lowered) throws {
    let criterion = try criterion(test.rule)
    #expect(criterion.formula.text == test.formula)
    #expect(criterion.bounds == Bounds(least: test.least, most: test.most))
    #expect(criterion.formula.isLowered == !test.rule.hasPrefix("score"))
    // What it says is what it does: the text reads back as the same tree.
    #expect(try Expression(parsing: test.formula).description == criterion.formula.tree.description)
}

private let clamps: [Lowered] = [
    Lowered("score: export.actual\natMost: 12", "min(12, export.actual)", 0, 12),
    Lowered("score: export.actual\natLeast: -3", "max(-3, export.actual)", -3, 10),
    Lowered("score: export.actual\natLeast: 1\natMost: 5", "max(1, min(5, export.actual))", 1, 5),
    // A base of 10 that can lose 4 never falls to 0, whatever the clamp allows.
    Lowered(
        "base: 10\ndeduct: [{each: export.actual, points: 1, atMost: 4}]\natLeast: 0",
        "max(0, 10 - min(4, export.actual))", 6, 10),
    Lowered("base: 10\ndeduct: [{each: export.actual, points: 1}]\natLeast: 0", "max(0, 10 - export.actual)", 0, 10),
    Lowered("base: 10\nbonus: [{each: export.actual, points: 1}]\natMost: 12", "min(12, 10 + export.actual)", 10, 12),
    Lowered("judged: {from: 0, to: 10, step: 1, by: head}\natMost: 8", "min(8, awarded)", 0, 8),
]

@Test("clamps limit the points, and the bounds by what the rule can yield", arguments: clamps)
private func clampsLimitPoints(_ test: Lowered) throws {
    let criterion = try criterion(test.rule)
    #expect(criterion.formula.text == test.formula)
    #expect(criterion.bounds == Bounds(least: test.least, most: test.most))
    #expect(criterion.formula.isLowered)
}

@Test("names that a function literal or a quantifier binds stay its own")
func boundNamesStay() throws {
    func prefixed(_ text: String) throws -> String {
        try Expression(parsing: text).prefixingNames(["export", "stock"], with: "b").description
    }
    #expect(try prefixed("function(export) export + stock") == "function(export) export + b.stock")
    #expect(
        try prefixed("some export in [stock, export] satisfies export > stock")
            == "some export in [b.stock, b.export] satisfies export > b.stock")
    #expect(try prefixed("export[item > stock.actual]") == "b.export[item > b.stock.actual]")
    #expect(try Expression(parsing: "function(a) for c in d return e").namesWithin == ["a", "c", "d", "e"])
}

@Test("a judged criterion keeps who judges and in which steps, also within a clamp")
func judgedKeepsItsSteps() throws {
    let judged = try criterion("judged: {from: 0, to: 10, step: 0.5, by: head}\natMost: 8").judged
    #expect(judged == Judgement(from: 0, to: 10, step: try Rational(decimal: "0.5"), by: "head"))
}

@Test("points that can be given lie on a step between the ends")
func judgementAllowsSteps() throws {
    let judgement = Judgement(from: -1, to: 2, step: try Rational(decimal: "0.5"), by: "head")
    for points in ["-1", "-0.5", "0", "1.5", "2"] { #expect(judgement.allows(try Rational(decimal: points))) }
    for points in ["-1.5", "0.25", "1.999", "2.5"] { #expect(!judgement.allows(try Rational(decimal: points))) }
    #expect(!Judgement(from: 0, to: 1, step: 0, by: "head").allows(1))
}
