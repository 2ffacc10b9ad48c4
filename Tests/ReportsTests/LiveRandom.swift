// Random editions with formulas of every form, and boards whose figures lie on the edges that those formulas ask about.
import Exact
import Rules
import Scoring

/// Random numbers that are the same on every run.
struct LiveSeed: RandomNumberGenerator {
    var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x2545_F491_4F6C_DD1D &+ 0x9E37_79B9 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
    mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }
    mutating func one<Item>(_ items: [Item]) -> Item { items[number(0...items.count - 1)] }
}

/// An edition made at random, as text.
struct LiveRandom {
    var seed: LiveSeed

    init(_ seed: UInt64) { self.seed = LiveSeed(seed) }

    static let indicators = """
        indicators:
          x: {title: {vi: x, en: x}, unit: u, nature: flow, decimals: 1, range: "[-100000000..100000000]", has: [actual, plan, previous]}
          y: {title: {vi: y, en: y}, unit: u, nature: stock, decimals: 2, range: "[-100000000..100000000]", has: [actual, plan, previous]}
          z: {title: {vi: z, en: z}, unit: case, nature: count, has: [actual]}
          w: {title: {vi: w, en: w}, unit: case, nature: count, has: [actual]}
          r: {title: {vi: r, en: r}, unit: u, nature: flow, decimals: 1, range: "[-100000000..100000000]", has: [actual, plan, previous, reportedPlanPercent, reportedGrowthPercent]}
          ok: {title: {vi: ok, en: ok}, unit: yes/no, nature: count, has: [actual]}
        """

    // MARK: Formulas

    private mutating func figure() -> String {
        seed.one([
            "x.actual", "x.plan", "y.actual", "y.plan", "y.previous", "z.actual", "w.actual", "daysLate", "z.actual",
            "w.actual",
        ])
    }

    private mutating func constant() -> String {
        seed.one(["0", "1", "2", "3", "0.5", "2.5", "10", "-1", "0.25", "7"])
    }

    mutating func number(_ depth: Int) -> String {
        if depth == 0 { return seed.happens(70) ? figure() : constant() }
        func part() -> String { number(depth - 1) }
        switch seed.number(0...17) {
        case 0, 1: return "(\(number(depth - 1)) + \(number(depth - 1)))"
        case 2, 3: return "(\(number(depth - 1)) - \(number(depth - 1)))"
        case 4: return "(\(number(depth - 1)) * \(number(depth - 1)))"
        case 5, 6: return "(\(number(depth - 1)) / \(number(depth - 1)))"
        case 7, 8: return "(if \(truth(depth - 1)) then \(number(depth - 1)) else \(number(depth - 1)))"
        case 9: return "\(seed.one(["min", "max", "sum", "mean"]))(\(number(depth - 1)), \(number(depth - 1)))"
        case 10: return "-\(number(depth - 1))"
        case 11: return "\(seed.one(["abs", "floor", "ceiling"]))(\(number(depth - 1)))"
        case 12:
            return
                "\(seed.one(["round half up", "round half down", "round up", "round down", "decimal"]))(\(number(depth - 1)), \(seed.number(0...2)))"
        case 13: return "modulo(\(number(depth - 1)), \(seed.one(["2", "3", "-2", "w.actual"])))"
        case 14: return "\(seed.one(["excess", "ratio"]))(\(seed.one(["x", "y"])))"
        case 15: return "sum([\(figure()), \(figure()), \(constant())])"
        default: return bloc()
        }
    }

    /// A figure of the bloc.
    private mutating func bloc() -> String {
        let aggregate = seed.one(["max", "min", "sum", "mean", "count", "median"])
        let best = seed.one(["max", "min"])
        switch seed.number(0...9) {
        // What asks of every board how it stands to the one that is scored.
        case 8:
            return seed.one([
                "sum(for b in boards return b.z.actual - z.actual)",
                "count(for b in boards return if b.ok then w.actual else 0)",
                "max(for b in boards return b.x.actual - x.actual)",
            ])
        case 9:
            return seed.one([
                "count(boards[z.actual > own()])", "1 + count(for b in boards[z.actual > own()] return b.w.actual)",
                "(if some b in boards satisfies b.z.actual > z.actual then 1 else 2)",
                "sum(for a in boards return count(boards[z.actual > a.z.actual]))",
            ])
        case 0, 1: return "\(aggregate)(boards.\(seed.one(["x.actual", "y.plan", "z.actual", "w.actual", "daysLate"])))"
        case 2:
            return
                "\(best)(for b in boards return \(seed.one(["b.x.actual / b.x.plan", "excess(b.y)", "b.z.actual / b.w.actual"])))"
        case 3:
            return
                "count(boards[\(seed.one(["z.actual > w.actual", "ok", "x.actual >= x.plan", "y.actual / y.plan > 1"]))])"
        case 4:
            return
                "\(aggregate)(boards[\(seed.one(["ok", "z.actual > 1", "not(ok)"]))].\(seed.one(["z.actual", "x.actual"])))"
        case 5: return "sum(for b in boards return if b.ok then b.z.actual else 1)"
        case 6: return "sum(for b in boards return if b.x.plan = null then 0 else b.x.plan)"
        default: return "\(best)(for b in boards[ok] return b.y.actual - b.z.actual)"
        }
    }

    mutating func truth(_ depth: Int) -> String {
        let compare = seed.one(["<", "<=", ">", ">=", "=", "!="])
        if depth <= 0 { return seed.happens(40) ? "ok" : "\(figure()) \(compare) \(constant())" }
        switch seed.number(0...9) {
        case 0, 1, 2: return "\(number(depth - 1)) \(compare) \(number(depth - 1))"
        case 3: return "(\(truth(depth - 1)) and \(truth(depth - 1)))"
        case 4: return "(\(truth(depth - 1)) or \(truth(depth - 1)))"
        case 5: return "not(\(truth(depth - 1)))"
        case 6: return "\(number(depth - 1)) between \(seed.number(-1...2)) and \(seed.number(2...5))"
        case 7:
            return
                "\(number(depth - 1)) in (\(seed.one(["< 1, [2..3]", "(1..4)", "> 2.5, 0", "not(2, 3)", "[z.actual..w.actual]", "1, 2, 5"])))"
        case 8: return "\(seed.one(["x.plan", "y.previous", "z.actual", "daysLate"])) \(seed.one(["=", "!="])) null"
        default:
            return
                "(\(seed.one(["some", "every"])) b in boards satisfies \(seed.one(["b.z.actual > 2", "b.ok", "b.x.actual >= b.x.plan", "b.w.actual < 5"])))"
        }
    }

    private mutating func rule() -> String {
        switch seed.number(0...18) {
        case 0: return "percentOfPlan: {of: x, full: \(seed.one(["100", "120"]))}"
        case 1: return "growth: {of: r, from: -20, to: 60}"
        case 2: return #"bands: {of: z.actual, "< 2": 3, "[2..4)": 7, ">= 4": 10}"#
        case 3: return #"bands: {of: x.actual / x.plan, "< 0.8": -1, "[0.8..1)": 7, "> 1": 10}"#
        case 4:
            return
                "base: 10, deduct: [{each: z.actual, points: 0.35, atMost: 1.5}, {each: w.actual, points: 2, atMost: 4, when: ok}]"
        case 5: return "base: 1, bonus: [{each: w.actual, points: 1}], deduct: [{each: z.actual, points: 1}]"
        case 6: return #"pass: "ok and z.actual > 1""#
        case 7, 8: return "judged: {from: 0, to: 10, step: 0.5, by: head}"
        case 9, 10: return "relative: {of: excess(y), best: 10, met: 4}"
        case 11: return "percentOfPlan: {of: r, full: 100}"
        case 12: return #"score: "if x.plan = null then 1 else min(1, x.actual / x.plan) * points""#
        case 13: return #"score: "z.actual / max(boards.z.actual) * points""#
        case 14: return #"score: "(w.actual - z.actual) / 3", atLeast: -2, atMost: 6"#
        default:
            return #"score: "\#(number(seed.number(1...3)))""#
                + seed.one(["", "", ", atLeast: 0, atMost: 10", ", atMost: 10"])
        }
    }

    // MARK: Editions

    mutating func text() -> String {
        var count = 0
        func criterion(_ section: String, _ random: inout LiveRandom) -> String {
            count += 1
            var text =
                "{id: \(section).\(count), title: {vi: t, en: t}, points: 10, source: {document: d}, \(random.rule())"
            if random.seed.happens(25) {
                let condition =
                    random.seed.happens(50)
                    ? random.truth(1) : random.seed.one(["ok", "w.actual > 1", "z.actual <= mean(boards.z.actual)"])
                text += #", assigned: "\#(condition)""#
            }
            if random.seed.happens(30) { text += ", missing: \(random.seed.one(["zero", "not assigned"]))" }
            return text + "}"
        }
        func section(_ id: String, _ depth: Int, _ random: inout LiveRandom) -> (String, Int) {
            let criteria = (0..<random.seed.number(1...2)).map { _ in criterion(id, &random) }
            var points = criteria.count * 10
            var inner = ""
            if depth > 0, random.seed.happens(30) {
                let (text, more) = section(id + ".S", depth - 1, &random)
                inner = ", sections: [\(text)]"
                points += more
            }
            let limits = random.seed.one(
                [
                    "", "", "", ", atMost: \(points - 4)", ", atLeast: 2", ", atLeast: -1, atMost: \(points / 2).05",
                    ", atMost: 7",
                ])
            return (
                "{id: \(id), title: {vi: t, en: t}, points: \(points), criteria: [\(criteria.joined(separator: ", "))]\(inner)\(limits)}",
                points
            )
        }
        let made = ["A", "B"].prefix(seed.number(1...2)).map { section($0, 1, &self) }
        let mode = seed.one(["half up", "half up", "half down", "half even", "up", "down", "floor", "ceiling"])
        let point = seed.one(["criterion", "criterion", "criterion", "section", "total", "none"])
        let rounding = point == "none" ? "{at: none}" : "{at: \(point), places: \(seed.number(0...2)), mode: \(mode)}"
        var lines = """
            edition: test
            bloc: test
            status: proposal
            title: {vi: t, en: t}
            valid: {from: 2024-H1, to: 2024}
            source: {document: d}
            points: \(made.reduce(0) { $0 + $1.1 })
            planShare: {H1: 1/2}
            rounding: \(rounding)
            ranking:
              on: \(seed.one(["rounded", "rounded", "exact"]))
              notAssigned: \(seed.one(["points", "percent"]))
              keys: [total, section A, \(seed.one(["criterion A.1", "indicator x plan percent"])), indicator w actual, indicator y growth ascending]
              ties: share
              vetoed: {ranked: \(seed.one(["true", "false"])), counted: \(seed.one(["true", "true", "false"]))}
            grades: [{id: a, title: {vi: a, en: a}, from: 12}, {id: b, title: {vi: b, en: b}, from: 5}]
            \(Self.indicators)
            functions:
              excess(v): (v.actual - v.plan) / v.plan
              own(): z.actual
              ratio(v): "if v.plan = null then v.actual else v.actual / v.plan"

            """
        if seed.happens(40) {
            lines +=
                #"vetoes: [{when: "\#(seed.one(["ok = false and w.actual > 3", "z.actual > 4", "not(ok)", truth(1)]))", reason: {vi: v, en: v}}]"#
                + "\n"
        }
        return lines + "sections:\n" + made.map { "  - \($0.0)\n" }.joined()
    }

    // MARK: Boards

    mutating func entries(_ edition: Edition, missing: Int) -> [Entry] {
        (0..<seed.number(1...5)).map { entry("b\($0)", edition, missing: missing) }
    }

    mutating func entry(_ name: String, _ edition: Edition, missing: Int) -> Entry {
        var figures: [FigureKey: Quantity] = [:]
        let scale = seed.happens(10) ? seed.one([1_000, 100_000, 3_333]) : 1
        for id in ["x", "y", "r"] {
            for attribute in [Attribute.actual, .plan, .previous] {
                let low = attribute == .actual ? -2 : (seed.happens(5) ? -1 : 1)
                figures[FigureKey(id, attribute)] = .number(
                    Rational(seed.number(low...12) * scale).divided(by: 2) ?? 1)
            }
        }
        figures[FigureKey("r", .reportedGrowthPercent)] = .number(Rational(seed.number(-30...90)))
        figures[FigureKey("r", .reportedPlanPercent)] = .number(Rational(seed.number(0...140)))
        for id in ["z", "w"] { figures[FigureKey(id, .actual)] = .number(Rational(seed.number(0...6))) }
        figures[FigureKey("ok", .actual)] = .yesNo(seed.happens(60))
        figures[.daysLate] = .number(Rational(seed.number(-2...4)))
        for key in figures.keys.sorted() where seed.happens(missing) { figures[key] = nil }
        var awards: [String: Rational] = [:]
        for criterion in edition.criteria where criterion.judged != nil && !seed.happens(missing) {
            awards[criterion.id] = Rational(seed.number(0...20)).divided(by: 2)
        }
        return Entry(board: name, figures: figures, awards: awards)
    }

    /// Other figures for the same boards.
    mutating func changed(_ entries: [Entry], _ edition: Edition, missing: Int) -> [Entry] {
        entries.map { entry in
            let other = self.entry(entry.board, edition, missing: missing)
            var result = entry
            for key in (Set(entry.figures.keys).union(other.figures.keys)).sorted() where seed.happens(40) {
                result.figures[key] = other.figures[key]
            }
            for key in (Set(entry.awards.keys).union(other.awards.keys)).sorted() where seed.happens(40) {
                result.awards[key] = other.awards[key]
            }
            return result
        }
    }
}
