// Random editions, tables of figures for them, and what the tracing evaluator makes of them.
import Exact
import FEEL
import Foundation
import Rules
import Scoring
import Testing

@testable import SQL

/// A generator whose numbers are the same in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
    mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }
    mutating func one<Item>(of items: [Item]) -> Item { items[number(0...items.count - 1)] }
}

struct Refused: Error, CustomStringConvertible {
    var description: String
}

func edition(_ text: String) throws -> Edition {
    let (edition, diagnostics) = Edition.read(text, file: "test.yaml")
    guard let edition else {
        throw Refused(description: diagnostics.map { $0.rendered(in: .en, source: text) }.joined(separator: "\n"))
    }
    return edition
}

/// An edition from what it is about; all the rest is plain.
struct EditionText {
    var sections: [String]
    var points = 10
    var rounding = "{at: criterion, places: 2, mode: half up}"
    var ranking = "{on: rounded, keys: [total], ties: share}"
    var more: [String] = []

    static let indicators = """
        indicators:
          x: {title: {vi: x, en: x}, unit: u, nature: flow, has: [actual, plan, previous], decimals: 1, range: "[-20..500]"}
          y: {title: {vi: y, en: y}, unit: u, nature: stock, has: [actual, plan, previous], decimals: 2, range: {actual: ">= -10", plan: "> 0", previous: ">= -10"}}
          z: {title: {vi: z, en: z}, unit: case, nature: count, has: [actual], range: "[0..1000]"}
          w: {title: {vi: w, en: w}, unit: case, nature: count, has: [actual], range: ">= -5"}
          r: {title: {vi: r, en: r}, unit: u, nature: flow, has: [actual, plan, previous, reportedPlanPercent, reportedGrowthPercent], decimals: 1}
          q: {title: {vi: q, en: q}, unit: u, nature: stock, has: [actual, plan, previous], decimals: 2}
          ok: {title: {vi: ok, en: ok}, unit: yes/no, nature: count, has: [actual]}
        """

    var text: String {
        """
        edition: test
        bloc: test
        status: proposal
        title: {vi: t, en: t}
        valid: {from: 2024-H1, to: 2024}
        source: {document: d}
        points: \(points)
        planShare: {H1: 1/2}
        rounding: \(rounding)
        ranking: \(ranking)
        \(Self.indicators)
        functions:
          excess(v): (v.actual - v.plan) / v.plan

        """ + more.map { $0 + "\n" }.joined() + "sections:\n" + sections.map { "  - \($0)\n" }.joined()
    }

    static func criterion(_ id: String, _ rule: String) -> String {
        "{id: \(id), title: {vi: t, en: t}, points: 10, source: {document: d}, \(rule)}"
    }

    static func section(
        _ id: String, _ criteria: [String], points: Int? = nil, sections: [String] = [], also: String = ""
    ) -> String {
        let inner = sections.isEmpty ? "" : ", sections: [\(sections.joined(separator: ", "))]"
        return "{id: \(id), title: {vi: t, en: t}, points: \(points ?? 10 * criteria.count), "
            + "criteria: [\(criteria.joined(separator: ", "))]\(inner)\(also.isEmpty ? "" : ", " + also)}"
    }

    /// One criterion.
    static func one(_ rule: String) -> EditionText { EditionText(sections: [section("A", [criterion("A.1", rule)])]) }

    /// Rules of ten points, of every kind that a query can say.
    static let rules = [
        "percentOfPlan: {of: x}",
        "percentOfPlan: {of: y, full: 120}",
        "growth: {of: r, from: -20, to: 60}",
        #"bands: {of: z.actual, "< 2": 3, "[2..4)": 7, ">= 4": 10}"#,
        #"bands: {of: z.actual, "< 2": -1, "[3..4)": 7, "> 4": 10}"#,
        "base: 10, deduct: [{each: z.actual, points: 0.35, atMost: 1.5}, {each: w.actual, points: 2, atMost: 4}]",
        "base: 3, bonus: [{each: w.actual, points: 0.125, atMost: 1}, {each: z.actual, points: 2, atMost: 9}]",
        #"pass: "ok and z.actual > 1""#,
        "judged: {from: 0, to: 10, step: 0.5, by: head}",
        "relative: {of: excess(y), best: 10, met: 4}",
        #"score: "z.actual / max(boards.z.actual) * points""#,
        #"score: "(x.actual - min(boards.x.actual)) / (max(boards.x.actual) - min(boards.x.actual)) * points""#,
        #"score: "if x.plan = null then 1 else min(1, x.actual / x.plan) * points""#,
        #"score: "(w.actual - z.actual) / 3", atLeast: -2, atMost: 6"#,
        #"score: "count(boards[z.actual > 3]) / count(boards) * points""#,
        "base: 1, bonus: [{each: w.actual, points: 1}], deduct: [{each: z.actual, points: 1}]",
        #"score: "round half up(x.actual / 7, 0)", atLeast: -5, atMost: 9"#,
        #"score: "modulo(z.actual, 4) + modulo(-w.actual, 3)""#,
        #"score: "floor(x.actual / 3) - ceiling(y.actual / 9)", atLeast: -10, atMost: 10"#,
        #"score: "if x.actual > mean(boards.x.actual) then 7 else 2""#,
        #"score: "if z.actual >= median(boards.z.actual) then 6 else 1""#,
        #"score: "if some b in boards satisfies b.z.actual > 5 then 5 else 4""#,
        #"score: "10 * x.actual / sum(boards.x.actual)", atLeast: -10, atMost: 10"#,
        #"score: "decimal(y.actual / 8, 1)", atLeast: 0, atMost: 8"#,
        #"score: "if ok then max(x.actual, y.actual, 1) / 12 else min(x.actual, 3)", atLeast: -3, atMost: 8"#,
    ]

    /// - Parameter parts: at least this many criteria.
    static func random(_ random: inout Seeded) -> EditionText {
        func makeCriterion(_ random: inout Seeded, _ id: String) -> String {
            var rule = random.one(of: rules)
            if random.happens(25) {
                rule +=
                    #", assigned: "\#(random.one(of: ["ok", "w.actual > 1", "z.actual <= mean(boards.z.actual)"]))""#
            }
            if random.happens(40) { rule += ", missing: \(random.one(of: ["zero", "not assigned"]))" }
            return criterion(id, rule)
        }
        func makeSection(_ random: inout Seeded, _ id: String, _ depth: Int) -> (text: String, points: Int) {
            let criteria = (1...random.number(1...3)).map { makeCriterion(&random, "\(id).\($0)") }
            var points = 10 * criteria.count
            var sections: [String] = []
            if depth > 0, random.happens(40) {
                let inner = makeSection(&random, id + ".S", depth - 1)
                sections = [inner.text]
                points += inner.points
            }
            let limits = random.one(of: [
                "", "", "atMost: \(points - 4)", "atLeast: 2", "atLeast: -1, atMost: \(points / 2).05",
            ])
            return (section(id, criteria, points: points, sections: sections, also: limits), points)
        }
        let made = ["A", "B", "C"].prefix(random.number(1...3)).map { makeSection(&random, $0, 1) }
        let point = random.one(of: ["criterion", "criterion", "criterion", "section", "total", "none"])
        let mode = random.one(of: ["half up", "half down", "half even", "up", "down", "floor", "ceiling"])
        let vetoed = random.one(of: [
            "{ranked: false, counted: true}", "{ranked: true, counted: true}", "{ranked: false, counted: false}",
        ])
        return EditionText(
            sections: made.map(\.text), points: made.reduce(0) { $0 + $1.points },
            rounding: point == "none" ? "{at: none}" : "{at: \(point), places: \(random.number(0...2)), mode: \(mode)}",
            ranking:
                "{on: \(random.one(of: ["rounded", "rounded", "exact"])), notAssigned: \(random.one(of: ["points", "percent"])), "
                + "keys: [total, section A, indicator w actual, indicator y growth ascending], ties: share, vetoed: \(vetoed)}",
            more: (random.happens(50)
                ? [#"vetoes: [{when: "ok = false and w.actual > 3", reason: {vi: v, en: v}}]"#] : [])
                + ["grades: [{id: a, title: {vi: a, en: a}, from: 20}, {id: b, title: {vi: b, en: b}, from: 5}]"])
    }
}

/// A figure that an indicator of the test edition may have.
func randomEntry(_ name: String, _ edition: Edition, _ random: inout Seeded, missing: Int) -> Entry {
    var figures: [FigureKey: Rules.Quantity] = [:]
    func put(_ indicator: String, _ attribute: Attribute, _ number: Rational) {
        if !random.happens(missing) { figures[FigureKey(indicator, attribute)] = .number(number) }
    }
    func tenths(_ range: ClosedRange<Int>) -> Rational { Rational(random.number(range)).divided(by: 10) ?? 0 }
    for attribute in [Attribute.actual, .plan, .previous] {
        put("x", attribute, random.happens(30) ? Rational(random.number(0...3)) : tenths(-30...200))
        put("y", attribute, Rational(random.number(attribute == .plan ? 1...900 : -200...900)).divided(by: 100) ?? 0)
        put("r", attribute, tenths(0...120))
    }
    put("r", .reportedGrowthPercent, Rational(random.number(-300_000...900_000)).divided(by: 10_000) ?? 0)
    put("z", .actual, Rational(random.number(0...6)))
    put("w", .actual, Rational(random.number(-2...6)))
    if !random.happens(missing) { figures[FigureKey("ok", .actual)] = .yesNo(random.happens(60)) }
    var awards: [String: Rational] = [:]
    for criterion in edition.criteria where criterion.judged != nil && !random.happens(missing) {
        awards[criterion.id] = Rational(random.number(0...20)).divided(by: 2)
    }
    return Entry(board: name, figures: figures, awards: awards)
}
