// Blocs made up by a seed: every kind of rule, figures on the edges of bands and half-way between two roundings.
import Diagnostics
import Exact
import Foundation
import Reports
import Rules
import Scoring

/// Numbers that look random and are the same every time.
struct Seeded {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // The low bits of such a sequence repeat soon.
        return range.lowerBound + Int((state >> 33) % UInt64(range.count))
    }

    mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

    mutating func one<Item>(of items: [Item]) -> Item { items[number(0...items.count - 1)] }
}

/// An edition and its boards.
struct GeneratedBloc {
    /// The edition as a file has it.
    let text: String
    let edition: Edition
    let bloc: Bloc
    let period: Period
    private(set) var submissions: [Submission]
    private(set) var awards: [Award] = []
    private var random: Seeded

    /// - Parameter boards: how many it has; a few, by the seed, where it is nil.
    /// - Throws: where the made-up edition is none, which is a mistake of this file.
    init(seed: Int, boards count: Int? = nil) throws {
        var random = Seeded(seed)
        let text = Self.editionText(&random, seed)
        let (edition, findings) = Edition.read(text, file: "generated-\(seed).yaml")
        guard let edition else {
            throw Refused(findings.map { $0.rendered(in: .en, source: text) }.joined(separator: "\n"))
        }
        let boards = 0..<(count ?? random.number(3...Self.names.count))
        let members = boards.map { index in
            let name = (index < Self.names.count ? Self.names[index] : "Đơn vị \(index)").replacing("\\", with: "\\\\")
                .replacing("\"", with: "\\\"")
            return
                "  - {id: b\(index), name: {vi: \"\(name)\", en: \"\(name)\"}, title: {vi: \"\(name)\", en: \"\(name)\"}}"
        }
        let list =
            "bloc: generated\ntitle: {vi: Khối thử \(seed), en: Trial bloc \(seed)}\nfigures: made up\nmembers:\n"
            + members.joined(separator: "\n") + "\n"
        guard let bloc = Bloc.read(list, file: "members.yaml").bloc, let period = Period("2024-H1") else {
            throw Refused("the list of members of seed \(seed) cannot be read")
        }
        self.text = text
        self.edition = edition
        self.bloc = bloc
        self.period = period
        let missing = random.one(of: [0, 0, 8, 25])
        var submissions: [Submission] = []
        for member in bloc.members {
            var figures: [FigureKey: Figure] = [:]
            for indicator in edition.indicators {
                for attribute in indicator.has where !random.happens(missing) {
                    let key = FigureKey(indicator.id, attribute)
                    figures[key] = Figure(
                        value: Self.quantity(key, &random), isEstimate: random.happens(10), source: "made up",
                        origin: Place(file: "\(member.id).csv", line: 2, column: 1))
                }
            }
            submissions.append(Submission(board: member.id, period: period, figures: figures))
            for criterion in edition.criteria where criterion.judged != nil && !random.happens(missing) {
                awards.append(
                    Award(
                        board: member.id, criterion: criterion.id, points: Self.half(random.number(0...20)),
                        reason: "made up", origin: Place(file: "awards.csv", line: 2, column: 1)))
            }
        }
        self.submissions = submissions
        self.random = random
    }

    struct Refused: Error, CustomStringConvertible {
        var description: String
        init(_ description: String) { self.description = description }
    }

    var review: Review {
        let given = Dictionary(grouping: awards, by: \.board)
        let scorer = Scorer(
            edition, period: period, entries: submissions.map { Entry($0, awards: given[$0.board] ?? []) })
        return Review(
            bloc: bloc, period: period, edition: edition, scorer: scorer, submissions: submissions, awards: awards,
            notSubmitted: [])
    }

    // MARK: Changing figures

    /// A figure of a board and what it is changed to; nil takes it away.
    struct Change {
        var board: String
        var key: FigureKey
        var value: Quantity?
    }

    /// Other figures for some boards, as a reader might type them into the workbook.
    mutating func change() -> [Change] {
        let keys = edition.indicators.flatMap { indicator in indicator.has.map { FigureKey(indicator.id, $0) } }
        var changes: [Change] = []
        let count = random.number(1...4)
        while changes.count < count {
            let (place, key) = (random.number(0...submissions.count - 1), random.one(of: keys))
            let board = submissions[place].board
            guard !changes.contains(where: { $0.board == board && $0.key == key }) else { continue }
            let value = random.happens(15) ? nil : Self.quantity(key, &random)
            guard value != submissions[place].figures[key]?.value else { continue }
            submissions[place].figures[key] = value.map {
                Figure(value: $0, origin: Place(file: "\(board).csv", line: 2, column: 1))
            }
            changes.append(Change(board: board, key: key, value: value))
        }
        return changes
    }

    // MARK: Figures

    private static let names = [
        "Hà Nội", "=1+1", "O'Neil & \"Sons\"", "Bắc Ninh: [1/2]", "<b>Hưng Yên</b>", "Hải Phòng", "@SUM(A1)",
        "Ban Quản lý các khu công nghiệp và chế xuất tỉnh có tên rất dài", "Hải Dương", "-Vĩnh Phúc", "Quảng Ninh",
    ]

    private static func half(_ number: Int) -> Rational { Rational(number).divided(by: 2) ?? 0 }

    /// Often a number that a rule looks at: the edge of a band, one unit beside it, a divisor that leaves a half.
    private static func quantity(_ key: FigureKey, _ random: inout Seeded) -> Quantity {
        func decimal(_ units: Int, _ places: Int) -> Quantity {
            .number(Rational(units).divided(by: Rational([1, 10, 100][places])) ?? 0)
        }
        switch (key.indicator, key.attribute) {
        case ("ok", _): return .yesNo(random.happens(60))
        case ("z", _): return .number(Rational(random.happens(70) ? random.number(0...6) : random.number(0...40)))
        case ("w", _): return .number(Rational(random.number(0...7)))
        case ("t", _):
            let edges = [6000, 7999, 8000, 8001, 9500, 9501, 10000]
            return decimal(random.happens(60) ? random.one(of: edges) : random.number(0...20000), 2)
        case (_, .reportedGrowthPercent): return .number(Rational(random.number(-30...90)))
        case ("x", .plan): return .number(Rational(random.one(of: [8, 16, 32, 40, 80, 3, 7])))
        case ("x", _): return decimal(random.happens(60) ? random.number(0...12) * 10 : random.number(-50...900), 1)
        case ("y", .plan), ("y", .previous): return decimal(random.one(of: [400, 800, 1250, 300, 999]), 2)
        case ("y", _): return decimal(random.happens(50) ? random.number(0...16) * 100 : random.number(-500...2500), 2)
        default: return decimal(random.number(1...24) * 5, 1)
        }
    }

    // MARK: The edition

    private static let rules = [
        "percentOfPlan: {of: x}", "growth: {of: r, from: -20, to: 60}", "growth: {of: y, from: 0, to: 100}",
        #"bands: {of: t.actual, "> 95": 10, "[80..95]": 6.125, "[60..80)": 2.005, "< 60": 0}"#,
        #"bands: {of: z.actual, "< 2": 3, "[2..4)": 7, ">= 4": 10}"#,
        "base: 10, deduct: [{each: z.actual, points: 0.35, atMost: 1.5}, {each: w.actual, points: 2, atMost: 4}]",
        "base: 3, bonus: [{each: w.actual, points: 0.125, atMost: 1}, {each: z.actual, points: 2, atMost: 9}]",
        #"pass: "ok and z.actual > 1""#, #"pass: "ok or w.actual >= 3""#,
        "judged: {from: 0, to: 10, step: 0.5, by: head}",
        "relative: {of: excess(y), best: 10, met: 4}",
        #"score: "z.actual / max(boards.z.actual) * points""#,
        #"score: "if x.plan = null then 1 else max(0, min(1, x.actual / x.plan)) * points""#,
        #"score: "(w.actual - z.actual) / 3", atLeast: -2, atMost: 6"#,
        #"score: "(w.actual - z.actual) / 8", atLeast: -2, atMost: 6"#,
        #"score: "count(boards[z.actual > w.actual]) / count(boards) * points""#,
        #"score: "round half down(y.actual / 3, 1)", atLeast: 0, atMost: 10"#,
        #"score: "floor(modulo(y.actual, 3)) + abs(w.actual - 3) / 4", atLeast: 0, atMost: 10"#,
        #"score: "if x.actual between 2 and 6 then 10 else if t.actual in [80..95] then 5.5 else 0""#,
        #"score: "if some b in boards satisfies b.w.actual > 5 then 2 else 4""#,
        #"score: "y.actual / sum(boards.y.actual) * points", atLeast: 0, atMost: 10"#,
        #"score: "min(10, mean([x.actual, z.actual, w.actual]))", atLeast: -5, atMost: 10"#,
        #"score: "median(boards.w.actual)", atLeast: 0, atMost: 10"#,
        #"score: "max(0, min(1, x.actual / (x.plan * planShare))) * points""#,
    ]

    private static func editionText(_ random: inout Seeded, _ seed: Int) -> String {
        var sections: [String] = []
        var points = 0
        // One after the other, so that so many editions have every rule many times.
        var next = seed * 7
        for section in ["A", "B", "C"].prefix(random.number(1...3)) {
            var criteria: [String] = []
            let count = random.number(2...5)
            for number in 1...count {
                var rule = rules[next % rules.count]
                next += 1
                if random.happens(15) {
                    rule +=
                        #", assigned: "\#(random.one(of: ["ok", "w.actual > 1", "z.actual <= mean(boards.z.actual)"]))""#
                }
                if random.happens(20) { rule += ", missing: \(random.one(of: ["zero", "not assigned"]))" }
                criteria.append(
                    "{id: \(section).\(number), title: {vi: \"Tiêu chí \(number)\", en: \"Criterion \(number)\"}, points: 10, source: {document: d}, \(rule)}"
                )
            }
            let limit = random.one(of: [
                "", "", "", ", atMost: \(count * 10 - 4)", ", atLeast: 2", ", atLeast: -1, atMost: \(count * 5).05",
            ])
            sections.append(
                "{id: \(section), title: {vi: Nhóm \(section), en: Section \(section)}, points: \(count * 10)\(limit), criteria: [\(criteria.joined(separator: ", "))]}"
            )
            points += count * 10
        }
        let point = random.one(of: ["criterion", "criterion", "section", "total", "none"])
        let mode = random.one(of: ["half up", "half down", "half even", "up", "down"])
        let rounding = point == "none" ? "{at: none}" : "{at: \(point), places: \(random.number(0...2)), mode: \(mode)}"
        let keys = random.one(of: [
            "total", "total, section A", "total, indicator w actual, indicator y growth ascending",
            "total, section A, criterion A.1 ascending, indicator x plan percent",
        ])
        let basis = random.one(of: ["points", "percent"])
        let veto =
            random.happens(30)
            ? "vetoes: [{when: \"ok = false and w.actual > 3\", reason: {vi: vi phạm, en: violation}}]\n" : ""
        let vetoed = "{ranked: \(random.happens(50)), counted: \(random.happens(60))}"
        let (good, fair) = basis == "percent" ? ("60", "30") : ("\(points * 6 / 10)", "\(points * 3 / 10)")
        return """
            edition: generated-\(seed)
            bloc: generated
            status: proposal
            title: {vi: Bộ tiêu chí thử \(seed), en: Trial edition \(seed)}
            valid: {from: 2024-H1, to: 2024}
            source: {document: d}
            points: \(points)
            planShare: {H1: 1/2}
            rounding: \(rounding)
            ranking: {on: \(random.one(of: ["rounded", "exact"])), notAssigned: \(basis), keys: [\(keys)], ties: share, vetoed: \(vetoed)}
            grades: [{id: good, title: {vi: Tốt, en: Good}, from: \(good)}, {id: fair, title: {vi: Khá, en: Fair}, from: \(fair)}]
            indicators:
              x: {title: {vi: Chỉ tiêu x, en: Indicator x}, unit: u, nature: flow, has: [actual, plan, previous], decimals: 1, range: "[-10..100]"}
              y: {title: {vi: Chỉ tiêu y, en: Indicator y}, unit: u, nature: stock, has: [actual, plan, previous], decimals: 2, range: "[-10..100]"}
              z: {title: {vi: Số z, en: Count z}, unit: case, nature: count, has: [actual], range: "[0..40]"}
              w: {title: {vi: Số w, en: Count w}, unit: case, nature: count, has: [actual], range: "[0..10]"}
              r: {title: {vi: Chỉ tiêu r, en: Indicator r}, unit: u, nature: flow, has: [actual, plan, previous, reportedGrowthPercent], decimals: 1, range: "[0..100]"}
              t: {title: {vi: Tỷ lệ t, en: Ratio t}, unit: percent, nature: ratio, has: [actual], decimals: 2, range: "[0..200]"}
              ok: {title: {vi: Đã nộp, en: Filed}, unit: yes/no, nature: count, has: [actual]}
            functions:
              excess(v): (v.actual - v.plan) / v.plan
            \(veto)sections:
            \(sections.map { "  - " + $0 }.joined(separator: "\n"))

            """
    }
}
