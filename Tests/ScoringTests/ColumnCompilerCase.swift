// A random edition with random boards, and how to make both smaller while they still fail.
import Exact

@testable import Rules
@testable import Scoring

/// An edition and boards made at random.
struct ColumnCase {
    struct Line {
        /// The rule; the formula stands between its two halves where there is one.
        var rule: [String]
        var formula: Piece?
        var assigned: Piece?
        var missing: String?
    }

    var lines: [Line]
    var veto: Piece?
    var isCounted = true
    var entries: [Entry] = []
    /// More tables for the same edition.
    var others: [[Entry]] = []
    var period = Period(year: 2024, part: .h1)

    var text: String {
        let criteria = lines.enumerated().map { index, line in
            var rule = line.rule.joined(separator: line.formula?.text ?? "")
            if let assigned = line.assigned { rule += #", assigned: "\#(assigned.text)""# }
            if let missing = line.missing { rule += ", missing: \(missing)" }
            return criterion("A.\(index + 1)", "10", rule)
        }
        var table = Table(
            points: "\(lines.count * 10)", sections: [section("A", "\(lines.count * 10)", criteria)],
            ranking:
                "{on: exact, keys: [total, indicator x plan percent, indicator w actual, indicator y growth ascending], ties: share, vetoed: {ranked: false, counted: \(isCounted)}}",
            functions: [
                "excess(v): (v.actual - v.plan) / v.plan",
                #"ratio(v): "if v.plan = null then v.actual else v.actual / v.plan""#,
                "gain(v): max(0, v.actual - v.previous)", #"half(n): "if n > 2 then n / 2 else n""#,
                "leaders(): count(boards[z.actual >= top()])", "top(): max(boards.z.actual)",
                "total(l): sum(l.z.actual)", "cross(l, m): sum(for a in l return count(m[z.actual > 1]) + a.z.actual)",
                "best(k): max(for b in boards return b.x.actual / k)",
            ])
        if let veto { table.more = [#"vetoes: [{when: "\#(veto.text)", reason: {vi: v, en: v}}]"#] }
        return table.text.replacing(
            "  ok: {",
            with:
                "  s: {title: {vi: s, en: s}, unit: percent, nature: ratio, has: [actual], range: \"[0..250]\", ratio: {of: z, to: w}}\n  ok: {"
        )
    }

    var edition: Edition? { Edition.read(text, file: "test.yaml").edition }

    // MARK: Made at random

    init(_ seed: UInt64) {
        var random = Seeded(seed &* 0x9E37_79B9_7F4A_7C15 &+ 7)
        let missing = random.one(of: [0, 0, 5, 15, 40])
        var maker = PieceMaker(seed: Seeded(random.next()))
        lines = []
        for _ in 0..<random.number(1...3) {
            var line = Line(rule: [#"score: ""#, #"""#], formula: maker.number(random.number(1...4)))
            if random.happens(25) {
                line.rule = [random.one(of: Self.rules)]
                line.formula = nil
            }
            if random.happens(30) { line.assigned = maker.truth(random.number(0...2)) }
            if random.happens(40) { line.missing = random.one(of: ["zero", "not assigned"]) }
            lines.append(line)
        }
        if random.happens(35) { veto = maker.truth(random.number(0...2)) }
        isCounted = random.happens(40)
        if random.happens(20) { period = Period(year: 2024, part: random.one(of: [.year, .q1])) }
        for _ in 0..<3 {
            others.append(
                (0..<random.number(1...6)).map { number in
                    Self.entry("b\(number)", missing: missing, lines.count, &random)
                })
        }
        entries = others.removeFirst()
    }

    /// The same edition with each of its tables.
    var tables: [ColumnCase] {
        ([entries] + others).map { entries in
            var table = self
            table.entries = entries
            table.others = []
            return table
        }
    }

    private static let rules = [
        "percentOfPlan: {of: x, full: 120}", "growth: {of: r, from: -20, to: 60}",
        #"bands: {of: z.actual, "< 2": 3, "[2..4)": 7, ">= 4": 10}"#,
        #"bands: {of: x.actual / x.plan, "< 0.8": -1, "[0.8..1)": 7, "> 1": 10}"#,
        "base: 10, deduct: [{each: z.actual, points: 0.35, atMost: 1.5}, {each: w.actual, points: 2, atMost: 4, when: ok}]",
        "base: 1, bonus: [{each: w.actual, points: 1}], deduct: [{each: z.actual, points: 1}]",
        #"pass: "ok and z.actual > 1""#, "judged: {from: 0, to: 10, step: 0.5, by: head}",
        "relative: {of: excess(y), best: 10, met: 4}", "percentOfPlan: {of: r, full: 100}",
        "relative: {of: x.actual - y.actual, best: 10, met: 5}",
    ]

    private static func entry(_ name: String, missing: Int, _ lines: Int, _ random: inout Seeded) -> Entry {
        var figures: [FigureKey: Quantity] = [:]
        for id in ["x", "y", "r"] {
            for attribute in [Attribute.actual, .plan, .previous] {
                let low = attribute == .actual ? -2 : random.happens(10) ? -1 : 1
                figures[FigureKey(id, attribute)] = .number(Rational(random.number(low...12)).divided(by: 2) ?? 1)
            }
        }
        figures[FigureKey("r", .reportedGrowthPercent)] = .number(Rational(random.number(-30...90)))
        figures[FigureKey("r", .reportedPlanPercent)] = .number(Rational(random.number(0...140)))
        for id in ["z", "w"] { figures[FigureKey(id, .actual)] = .number(Rational(random.number(0...6))) }
        if random.happens(50) { figures[FigureKey("s", .actual)] = .number(Rational(random.number(0...100))) }
        figures[FigureKey("ok", .actual)] = .yesNo(random.happens(60))
        figures[.daysLate] = .number(Rational(random.number(-2...4)))
        if missing == 0 {
            // A ratio of nothing is missing too, and one beyond its range of 250%.
            figures[FigureKey("z", .actual)] = .number(Rational(random.number(0...2)))
            figures[FigureKey("w", .actual)] = .number(Rational(random.number(1...6)))
        }
        for key in figures.keys.sorted() where random.happens(missing) { figures[key] = nil }
        var awards: [String: Rational] = [:]
        for line in 1...max(1, lines) where !random.happens(missing) {
            awards["A.\(line)"] = Rational(random.number(0...20)).divided(by: 2)
        }
        return Entry(board: name, figures: figures, awards: awards)
    }

    // MARK: Made smaller

    var smaller: [ColumnCase] {
        var found: [ColumnCase] = []
        func add(_ change: (inout ColumnCase) -> Void) {
            var other = self
            change(&other)
            found.append(other)
        }
        if lines.count > 1 {
            for index in lines.indices { add { $0.lines.remove(at: index) } }
        }
        if entries.count > 1 {
            for index in entries.indices { add { $0.entries.remove(at: index) } }
        }
        if veto != nil { add { $0.veto = nil } }
        if !isCounted { add { $0.isCounted = true } }
        for index in lines.indices {
            if lines[index].assigned != nil { add { $0.lines[index].assigned = nil } }
            if lines[index].missing != nil { add { $0.lines[index].missing = nil } }
            for piece in lines[index].formula?.smaller ?? [] { add { $0.lines[index].formula = piece } }
            for piece in lines[index].assigned?.smaller ?? [] { add { $0.lines[index].assigned = piece } }
        }
        for piece in veto?.smaller ?? [] { add { $0.veto = piece } }
        for index in entries.indices {
            for key in entries[index].figures.keys.sorted() {
                if entries[index].figures[key] != .number(1), case .number = entries[index].figures[key] {
                    add { $0.entries[index].figures[key] = .number(1) }
                }
            }
        }
        return found
    }

    /// The smallest case to be found from here that still has faults.
    func shrunk(_ faults: (ColumnCase) -> [String]) -> ColumnCase {
        var current = self
        var tries = 0
        while tries < 3_000 {
            var next: ColumnCase?
            for other in current.smaller {
                tries += 1
                if !faults(other).isEmpty {
                    next = other
                    break
                }
            }
            guard let next else { break }
            current = next
        }
        return current
    }
}
