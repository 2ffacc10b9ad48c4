// Random editions of all kinds of rules, and random boards for them.
import Exact

@testable import Rules
@testable import Scoring

/// Rules of ten points each.
enum RuleKind: CaseIterable {
    case plan, growth, bands, bandsWithHoles, deductions, bonuses, pass, judged, relative, share, asked, free, lookup
    case open

    var rule: String {
        switch self {
        case .plan: "percentOfPlan: {of: x}"
        case .growth: "growth: {of: r, from: -20, to: 60}"
        case .bands: #"bands: {of: z.actual, "< 2": 3, "[2..4)": 7, ">= 4": 10}"#
        case .bandsWithHoles: #"bands: {of: z.actual, "< 2": -1, "[3..4)": 7, "> 4": 10}"#
        case .deductions:
            "base: 10, deduct: [{each: z.actual, points: 0.35, atMost: 1.5}, {each: w.actual, points: 2, atMost: 4}]"
        case .bonuses: "base: 3, bonus: [{each: w.actual, points: 0.125, atMost: 1}, {each: z.actual, points: 2, atMost: 9}]"
        case .pass: #"pass: "ok and z.actual > 1""#
        case .judged: "judged: {from: 0, to: 10, step: 0.5, by: head}"
        case .relative: "relative: {of: excess(y), best: 10, met: 4}"
        case .share: #"score: "z.actual / max(boards.z.actual) * points""#
        case .asked: #"score: "if x.plan = null then 1 else min(1, x.actual / x.plan) * points""#
        case .free: #"score: "(w.actual - z.actual) / 3", atLeast: -2, atMost: 6"#
        case .lookup: #"score: "count(boards[z.actual > w.actual]) / count(boards) * points""#
        case .open: "base: 1, bonus: [{each: w.actual, points: 1}], deduct: [{each: z.actual, points: 1}]"
        }
    }

    /// Whether more of the figure named never gives fewer points.
    var rising: String? {
        switch self {
        case .plan: "x"
        case .growth: "r"
        case .bands, .bonuses, .share: "z"
        case .relative: "y"
        case .free: "w"
        default: nil
        }
    }
}

extension Table {
    /// - Parameter policies: whether missing figures may be worth nothing or leave a criterion unassigned.
    static func random(_ random: inout Seeded, policies: Bool = false, vetoes: Bool = false) -> Table {
        var number = 0
        func makeCriterion(_ random: inout Seeded, _ id: String) -> String {
            number += 1
            var rule = random.one(of: RuleKind.allCases).rule
            if random.happens(25) { rule += #", assigned: "\#(random.one(of: ["ok", "w.actual > 1", "z.actual <= mean(boards.z.actual)"]))""# }
            if policies, random.happens(40) { rule += ", missing: \(random.one(of: ["zero", "not assigned"]))" }
            return criterion("\(id).\(number)", "10", rule)
        }
        func makeSection(_ random: inout Seeded, _ id: String, _ depth: Int) -> (text: String, points: Int) {
            let criteria = (0..<random.number(1...3)).map { _ in makeCriterion(&random, id) }
            var points = 10 * criteria.count
            var sections: [String] = []
            if depth > 0, random.happens(50) {
                let inner = makeSection(&random, id + ".S", depth - 1)
                sections = [inner.text]
                points += inner.points
            }
            let limits = random.one(
                of: ["", "", "atMost: \(points - 4)", "atLeast: 2", "atLeast: -1, atMost: \(points / 2).05", "atMost: 7"])
            return (section(id, "\(points)", criteria, sections: sections, also: limits), points)
        }
        let made = ["A", "B", "C"].prefix(random.number(1...3)).map { makeSection(&random, $0, 2) }
        let modes = ["half up", "half down", "half even", "up", "down"]
        let point = random.one(of: ["criterion", "section", "total", "none"])
        let on = random.one(of: ["rounded", "exact"]), basis = random.one(of: ["points", "percent"])
        return Table(
            points: "\(made.reduce(0) { $0 + $1.points })", sections: made.map(\.text),
            rounding: point == "none"
                ? "{at: none}" : "{at: \(point), places: \(random.number(0...2)), mode: \(random.one(of: modes))}",
            ranking:
                "{on: \(on), notAssigned: \(basis), keys: [total, section A, indicator w actual, indicator y growth ascending], ties: share}",
            functions: ["excess(v): (v.actual - v.plan) / v.plan"],
            more: (vetoes ? [#"vetoes: [{when: "ok = false and w.actual > 3", reason: {vi: v, en: v}}]"#] : [])
                + ["grades: [{id: a, title: {vi: a, en: a}, from: 20}, {id: b, title: {vi: b, en: b}, from: 5}]"])
    }
}

/// Every figure and award that the editions can use, with random legal values.
func randomFigures(_ random: inout Seeded) -> [FigureKey: Quantity] {
    var figures: [FigureKey: Quantity] = [:]
    for name in ["x", "y", "r"] {
        for attribute in [Attribute.actual, .plan, .previous] {
            figures[FigureKey(name, attribute)] = .number(Rational(random.number(1...12)).divided(by: 2) ?? 1)
        }
    }
    figures[FigureKey("r", .reportedGrowthPercent)] = .number(Rational(random.number(-30...90)))
    for name in ["z", "w"] { figures[FigureKey(name, .actual)] = .number(Rational(random.number(0...6))) }
    figures[FigureKey("ok", .actual)] = .yesNo(random.happens(60))
    return figures
}

func randomEntry(_ name: String, _ edition: Edition, _ random: inout Seeded, missing: Int) -> Entry {
    // In a fixed order, so that every run leaves out the same.
    let figures = randomFigures(&random).sorted { $0.key < $1.key }.filter { _ in !random.happens(missing) }
    var awards: [String: Rational] = [:]
    for criterion in edition.criteria where criterion.judged != nil && !random.happens(missing) {
        awards[criterion.id] = Rational(random.number(0...20)).divided(by: 2)
    }
    return Entry(board: name, figures: Dictionary(uniqueKeysWithValues: figures), awards: awards)
}

extension Entry {
    /// With random values in place of what is missing.
    func completed(_ edition: Edition, _ random: inout Seeded) -> Entry {
        let full = randomEntry(board, edition, &random, missing: 0)
        return Entry(
            board: board, figures: figures.merging(full.figures) { own, _ in own },
            awards: awards.merging(full.awards) { own, _ in own })
    }
}
