// Small contests made up by a seed: every kind of rule, bloc-wide figures, limits, quotas and vetoes, with figures of few steps.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

/// A contest whose figures have so few values that all of them can be tried.
struct RandomContest {
    let text: String
    let contest: Contest

    /// - Throws: where the made-up edition is none, which is a mistake of this file.
    init(seed: Int) throws {
        var random = Seeded(seed)
        let text = Self.text(&random, seed)
        let (edition, findings) = Edition.read(text, file: "contest-\(seed).yaml")
        guard let edition, let period = Period("2024-H1") else {
            throw GeneratedBloc.Refused(findings.map { $0.rendered(in: .en, source: text) }.joined(separator: "\n"))
        }
        self.text = text
        let missing = random.one(of: [0, 0, 0, 0, 5, 20])
        let count = random.number(2...6)
        // Few different values, so that boards are often equal or nearly so.
        let spread = random.one(of: [2, 6, 30])
        let entries = (0..<count).map { number -> Entry in
            var figures: [FigureKey: Quantity] = [:]
            for indicator in edition.indicators {
                for attribute in indicator.has where !random.happens(missing) {
                    let key = FigureKey(indicator.id, attribute)
                    figures[key] = Self.quantity(indicator, attribute, spread, &random)
                }
            }
            var awards: [String: Rational] = [:]
            for criterion in edition.criteria {
                guard let judged = criterion.judged, !random.happens(missing) else { continue }
                let steps = ((judged.to - judged.from).divided(by: judged.step) ?? 0).floor.integer ?? 0
                awards[criterion.id] = judged.from + judged.step * Rational(random.number(0...steps))
            }
            return Entry(board: "b\(number)", figures: edition.withRatios(figures), awards: awards)
        }
        var votes: [TieVote] = []
        if random.happens(15) {
            for event in 0..<random.number(1...3) {
                let boards = entries.map(\.board).filter { _ in random.happens(60) }
                guard boards.count > 1 else { continue }
                votes.append(
                    TieVote(
                        event: event,
                        inFavour: Dictionary(uniqueKeysWithValues: boards.map { ($0, random.number(0...5)) })))
            }
        }
        contest = Contest(edition, period: period, entries: entries, votes: votes)
    }

    /// What the boards of the contest may want: each kind of target once.
    func targets(_ random: inout Seeded) -> [(board: String, target: ReachTarget)] {
        let boards = contest.entries.map(\.board)
        let board = random.one(of: boards)
        var targets: [ReachTarget] = [.rank(random.number(1...boards.count)), .rank(1)]
        targets += contest.edition.grades.map { .grade($0.id) }
        if let other = boards.first(where: { $0 != board && random.happens(60) }) { targets.append(.over(other)) }
        return targets.map { (board, $0) }
    }

    private static func quantity(
        _ indicator: Indicator, _ attribute: Attribute, _ spread: Int, _ random: inout Seeded
    ) -> Quantity {
        if indicator.isYesNo { return .yesNo(random.happens(60)) }
        if attribute.isPercent { return .number(Rational(random.number(-30...90))) }
        let units = random.number(0...min(spread, most[indicator.id] ?? 30)) + (lowest[indicator.id] ?? 0)
        let number = Rational(units) * (Rational(10).power(-indicator.decimals) ?? 1)
        // Plans are seldom nothing.
        return .number(attribute != .actual && number.isZero && random.happens(80) ? 1 : number)
    }

    // MARK: The edition

    /// By indicator how many units of its last decimal its range holds, and where it starts.
    private static let most = ["x": 36, "y": 30, "z": 24, "w": 12, "r": 40, "s": 20, "u": 20, "t": 40]
    private static let lowest = ["y": -10, "w": -2]

    private static let rules = [
        "percentOfPlan: {of: x}", "growth: {of: r, from: -20, to: 60}", "growth: {of: y, from: 0, to: 100}",
        #"bands: {of: t.actual, "> 95": 10, "[80..95]": 6.125, "[60..80)": 2.005, "< 60": 0}"#,
        #"bands: {of: z.actual, "< 2": 3, "[2..4)": 7, ">= 4": 10}"#,
        #"bands: {of: z.actual, "< 2": -1, "[3..7)": 7, "> 9": 10}"#,
        #"bands: {of: w.actual, "< 0": 6, "[0..3]": 9, "(3..7]": 4, "> 7": 10}"#,
        "base: 10, deduct: [{each: z.actual, points: 0.35, atMost: 1.5}, {each: w.actual, points: 2, atMost: 4}]",
        "base: 3, bonus: [{each: w.actual, points: 0.125, atMost: 1}, {each: z.actual, points: 2, atMost: 9}]",
        "base: 1, bonus: [{each: w.actual, points: 1}], deduct: [{each: z.actual, points: 1}]",
        #"pass: "ok and z.actual > 1""#, #"pass: "ok or w.actual >= 3""#, #"pass: "good or x.actual > 2""#,
        "judged: {from: 0, to: 10, step: 0.5, by: head}", "judged: {from: -2, to: 10, step: 0.75, by: head}",
        "relative: {of: excess(y), best: 10, met: 4}", "relative: {of: excess(x), best: 10, met: 5}",
        #"score: "z.actual / max(boards.z.actual) * points""#,
        #"score: "min(boards.r.actual) / r.actual * points", atLeast: 0, atMost: 10"#,
        #"score: "if x.plan = null then 1 else max(0, min(1, x.actual / x.plan)) * points""#,
        #"score: "(w.actual - z.actual) / 3", atLeast: -2, atMost: 6"#,
        #"score: "(w.actual - z.actual) / 8", atLeast: -2, atMost: 6"#,
        #"score: "count(boards[z.actual > w.actual]) / count(boards) * points""#,
        #"score: "round half down(y.actual / 3, 1)", atLeast: 0, atMost: 10"#,
        #"score: "floor(modulo(y.actual, 3)) + abs(w.actual - 3) / 4", atLeast: 0, atMost: 10"#,
        #"score: "if x.actual between 2 and 6 then 10 else if t.actual in [80..95] then 5.5 else 0""#,
        #"score: "if some b in boards satisfies b.w.actual > 5 then 2 else 4""#,
        #"score: "if every b in boards satisfies b.z.actual > 1 then 2 else 4""#,
        #"score: "y.actual / sum(boards.y.actual) * points", atLeast: 0, atMost: 10"#,
        #"score: "min(10, mean([x.actual, z.actual, w.actual]))", atLeast: -5, atMost: 10"#,
        #"score: "median(boards.w.actual)", atLeast: 0, atMost: 10"#,
        #"score: "x.actual - mean(boards.x.actual)", atLeast: -5, atMost: 5"#,
        #"score: "5 + z.actual - median(boards.z.actual)", atLeast: 0, atMost: 10"#,
        #"score: "x.actual ** 2 / 4 - 2 * x.actual", atLeast: -5, atMost: 10"#,
        #"score: "s.actual / (s.actual + u.actual) * points""#,
        #"score: "t.actual / max(boards.t.actual) * points", atLeast: 0, atMost: 10"#,
        #"score: "if t.actual = null then 2 else t.actual / 20", atLeast: 0, atMost: 10"#,
        #"score: "min(10, s.actual / sum(for b in boards return b.s.actual + b.u.actual) * 20)", atLeast: 0, atMost: 10"#,
        #"score: "count(boards[x.actual >= mean(boards.x.actual)])", atLeast: 0, atMost: 10"#,
        #"score: "if x.actual = max(boards.x.actual) then 10 else 3""#,
        #"score: "max(for b in boards return b.z.actual / max(boards.z.actual)) * 4 + w.actual / 4", atLeast: 0, atMost: 10"#,
        #"score: "sum(boards[ok].z.actual) / 10", atLeast: 0, atMost: 10"#,
    ]

    private static func text(_ random: inout Seeded, _ seed: Int) -> String {
        var sections: [String] = []
        var points = 0
        func criterion(_ id: String, _ points: String, _ rule: String) -> String {
            "{id: \(id), title: {vi: t, en: t}, points: \(points), source: {document: d}, \(rule)}"
        }
        func section(_ id: String, _ depth: Int, _ random: inout Seeded) -> (text: String, points: Int) {
            let count = random.number(1...3)
            let criteria = (1...count).map { number -> String in
                var rule = random.one(of: rules)
                if random.happens(15) {
                    let conditions = ["ok", "w.actual > 1", "z.actual <= mean(boards.z.actual)", "x.actual > 1"]
                    rule += #", assigned: "\#(random.one(of: conditions))""#
                }
                if random.happens(25) { rule += ", missing: \(random.one(of: ["zero", "not assigned"]))" }
                return criterion("\(id).\(number)", "10", rule)
            }
            var (all, inner) = (count * 10, "")
            if depth > 0, random.happens(35) {
                let part = section(id + ".S", depth - 1, &random)
                all += part.points
                inner = ", sections: [\(part.text)]"
            }
            let limit = random.one(of: [
                "", "", "", ", atMost: \(max(1, all - 4))", ", atLeast: 2", ", atLeast: -1, atMost: \(all / 2).05",
            ])
            return (
                "{id: \(id), title: {vi: t, en: t}, points: \(all)\(limit), criteria: [\(criteria.joined(separator: ", "))]\(inner)}",
                all
            )
        }
        for id in ["A", "B", "C"].prefix(random.number(1...3)) {
            let made = section(id, 1, &random)
            sections.append(made.text)
            points += made.points
        }
        if random.happens(25) {
            let bonus = criterion(
                "T.1", "5", "bonus: [{each: w.actual, points: 0.5}, {each: z.actual, points: 1}], base: 0")
            sections.append(
                "{id: T, kind: bonus, title: {vi: t, en: t}, points: 5, atMost: 4, criteria: [\(bonus)]}")
        }
        if random.happens(25) {
            let deduction = criterion("K.1", "-5", "base: 0, deduct: [{each: z.actual, points: 0.25, atMost: 5}]")
            sections.append(
                "{id: K, kind: deduction, title: {vi: t, en: t}, points: -5, atLeast: -3, criteria: [\(deduction)]}")
        }
        let point = random.one(of: ["criterion", "criterion", "section", "total", "none"])
        let mode = random.one(of: ["half up", "half down", "half even", "up", "down"])
        let rounding = point == "none" ? "{at: none}" : "{at: \(point), places: \(random.number(0...2)), mode: \(mode)}"
        let keys = random.one(of: [
            "total", "total", "total, section A", "total, indicator w actual, indicator y growth ascending",
            "total, section A, criterion A.1 ascending, indicator x plan percent",
            "total, indicator z actual ascending, section A",
        ])
        let basis = random.one(of: ["points", "percent"])
        let vetoes = [
            "", "", "", "vetoes: [{when: \"ok = false and w.actual > 3\", reason: {vi: v, en: v}}]\n",
            "vetoes: [{when: \"x.actual < mean(boards.x.actual) / 2\", reason: {vi: v, en: v}}]\n",
        ]
        let vetoed = "{ranked: \(random.happens(40)), counted: \(random.happens(60))}"
        let top = basis == "percent" ? 100 : points
        func quota(_ random: inout Seeded) -> String {
            guard random.happens(45) else { return "" }
            let size = random.one(of: ["quota: 1", "quota: 2", "quota: 40%, quotaRounding: down"])
            return ", \(size), quotaTies: \(random.one(of: ["vote", "all", "none"]))"
        }
        let froms = [random.number(50...90), random.number(20...49)]
        let grades = zip(["good", "fair"], froms).map { id, from in
            "{id: \(id), title: {vi: t, en: t}, from: \(top * from / 100)\(quota(&random))}"
        }.joined(separator: ", ")
        let capped =
            random.happens(15) ? "{atMost: \(top * random.number(40...95) / 100), classes: [\(grades)]}" : "[\(grades)]"
        return """
            edition: contest-\(seed)
            bloc: trial
            status: proposal
            title: {vi: t, en: t}
            valid: {from: 2024-H1, to: 2024}
            source: {document: d}
            points: \(points)
            planShare: {H1: 1/2}
            rounding: \(rounding)
            ranking: {on: \(random.one(of: ["rounded", "exact"])), notAssigned: \(basis), keys: [\(keys)], ties: \(random.one(of: ["share", "vote"])), vetoed: \(vetoed)}
            grades: \(capped)
            indicators:
              x: {title: {vi: x, en: x}, unit: u, nature: flow, has: [actual, plan, previous], decimals: 1, range: "[0..3.6]"}
              y: {title: {vi: y, en: y}, unit: u, nature: stock, has: [actual, plan, previous], decimals: 0, range: "[-10..20]"}
              z: {title: {vi: z, en: z}, unit: case, nature: count, has: [actual], range: "\(random.one(of: ["[0..24]", "[0..7], [9..24]", "<= 24"]))"}
              w: {title: {vi: w, en: w}, unit: case, nature: count, has: [actual], range: "(-3..11)"}
              r: {title: {vi: r, en: r}, unit: u, nature: flow, has: [actual, plan, previous, reportedGrowthPercent], decimals: 0, range: "[0..40]"}
              s: {title: {vi: s, en: s}, unit: ha, nature: stock, has: [actual], decimals: 0, range: "[0..20]"}
              u: {title: {vi: u, en: u}, unit: ha, nature: stock, has: [actual], decimals: 0, range: "[0..20]"}
              t: {title: {vi: t, en: t}, unit: percent, nature: ratio, ratio: {of: s, to: u}, has: [actual], decimals: 0, range: "[0..\(random.one(of: [100, 400]))]"}
              ok: {title: {vi: ok, en: ok}, unit: yes/no, nature: count, has: [actual]}
              good: {title: {vi: good, en: good}, unit: yes/no, nature: count, has: [actual]}
            functions:
              excess(v): (v.actual - v.plan) / v.plan
            \(random.one(of: vetoes))sections:
            \(sections.map { "  - " + $0 }.joined(separator: "\n"))

            """
    }
}
