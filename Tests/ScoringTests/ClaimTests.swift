// What the checks of a table prove, refute with figures, and leave open; each case worked out by hand.
import Diagnostics
import Exact
import Testing

@testable import Rules
@testable import Scoring

/// Percentages with two decimals, counts, and a figure that may be below zero.
private let figures = """
    indicators:
      pct: {title: {vi: p, en: p}, unit: percent, nature: ratio, has: [actual], decimals: 2, range: "[0..100]"}
      n: {title: {vi: n, en: n}, unit: case, nature: count, has: [actual]}
      m: {title: {vi: m, en: m}, unit: case, nature: count, has: [actual]}
      few: {title: {vi: f, en: f}, unit: case, nature: count, has: [actual], range: "[1..6]"}
      x: {title: {vi: x, en: x}, unit: u, nature: flow, has: [actual, plan, previous], range: {plan: "> 0"}}
      ok: {title: {vi: o, en: o}, unit: yes/no, nature: count, has: [actual]}
    """

struct ClaimTests {
    /// The claims about a criterion that are not proven: code and message, of notes the code in parentheses.
    private func find(
        _ rule: String, points: String = "10", kind: String = "content", more: [String] = [], checks: [String] = []
    ) throws -> [String] {
        var sections = [section("A", points, [criterion("A.1", points, rule)], also: "kind: \(kind)")]
        // Something to make up the table where the section stands outside of it.
        if kind != "content" {
            sections.append(
                section("B", "10", [criterion("B.1", "10", "judged: {from: 0, to: 10, step: 1, by: head}")]))
        }
        let conditions = checks.map { "{that: \"\($0)\", else: {vi: s, en: w}}" }.joined(separator: ", ")
        let table = Table(
            points: kind == "content" ? points : "10", sections: sections, functions: ["share(a, b): a / b * 100"],
            more: more + (checks.isEmpty ? [] : ["checks: [\(conditions)]"]))
        let text = table.text.replacing(Table.indicators, with: figures)
        let (edition, found) = Edition.read(text, file: "test.yaml")
        guard let edition else { throw Refused(found.map { $0.rendered(in: .en, source: text) }) }
        return claims(about: edition).compactMap { claim in
            claim.diagnostic.map { $0.severity == .note ? "(\(claim.code))" : "\(claim.code): \($0.message.en)" }
        }
    }

    // MARK: Defects of real tables

    @Test func bandsThatLeaveOutValues() throws {
        // “>98% 5; from 97% to under 98% 4; from 96% to under 97% 3”
        #expect(
            try find(#"bands: {of: pct.actual, "> 98": 5, "[97..98)": 4, "[96..97)": 3}"#, points: "5") == [
                "claim.band-hole: no band of A.1 takes: from 0 to 95.99; exactly 98; with pct.actual = 0: no rule"
            ])
        #expect(
            try find(#"bands: {of: pct.actual, "> 98": 5, "[97..98]": 4, "[96..97)": 3, "< 96": 0}"#, points: "5") == []
        )
        // Counts have nothing between 3 and 4; the range leaves nothing below 1 and above 6.
        #expect(try find(#"bands: {of: few.actual, "[1..3]": 10, "[4..6]": 5}"#) == [])
        #expect(
            try find(#"bands: {of: n.actual, "[1..3]": 10, "[4..6]": 5}"#) == [
                "claim.band-hole: no band of A.1 takes: exactly 0; 7 and more; with n.actual = 0: no rule"
            ])
        // Percentages have two decimals: 97.99 is the last below 98.
        #expect(try find(#"bands: {of: pct.actual, ">= 98": 10, "[0..97.99]": 5}"#) == [])
        // A computed percentage has any number of them.
        #expect(
            try find(#"bands: {of: "x.actual / x.plan * 100", ">= 98": 10, "[0..97.99]": 5}"#).map { $0.prefix(70) }
                == [
                    "claim.band-hole: no band of A.1 takes: above 97.99 to below 98; with x.".prefix(70)
                ])
    }

    @Test func deductionsInTheBonusColumn() throws {
        #expect(
            try find(#"bands: {of: n.actual, "0": 2, "> 0": -1}, atMost: 2"#, points: "2", kind: "bonus") == [
                "claim.sign: A.1 is a bonus and can take points off; with n.actual = 100: -1 points"
            ])
        #expect(
            try find(#"bands: {of: n.actual, "0": 2, "> 0": -8}, atLeast: -8"#, points: "-8", kind: "deduction") == [
                "claim.sign: A.1 is a deduction and can add points; with n.actual = 0: 2 points"
            ])
        #expect(try find("deduct: [{when: ok, points: 8}]", points: "-8", kind: "deduction") == [])
    }

    @Test func capsThatContradictEachOther() throws {
        #expect(
            try find("base: 10, deduct: [{each: n.actual, points: 2, atMost: 1}]") == [
                "claim.cap-contradicts: each case is worth 2 points, all of them at most 1"
            ])
        #expect(
            try find("base: 10, deduct: {atMost: 7, cases: [{each: n.actual, points: 1, atMost: 9}]}") == [
                "claim.cap-contradicts: the cap 9 stands inside a group with the cap 7"
            ])
        let table = Table(
            sections: [section("A", "10", [criterion("A.1", "10", "pass: ok")], also: "atMost: 8")])
        #expect(
            claims(about: try table.edition()).compactMap(\.diagnostic?.message.en) == [
                "section A states 10 points and yields at most 8"
            ])
    }

    @Test func capsThatNeverBind() throws {
        // Six times 0.5 is 3.
        #expect(
            try find("base: 10, deduct: [{each: few.actual, points: 0.5, atMost: 4}]", points: "9.5") == [
                "claim.cap-idle: “atMost: 4” of A.1 never binds: it comes to at most 3"
            ])
        #expect(try find("base: 10, deduct: [{each: few.actual, points: 0.5, atMost: 3}]", points: "9.5") == [])
        #expect(
            try find(
                "base: 10, deduct: {atMost: 7, cases: [{when: ok, points: 2}, {each: n.actual, points: 1, atMost: 4}]}")
                == [
                    "claim.cap-idle: “atMost: 7” of A.1 never binds: it comes to at most 6"
                ])
        #expect(
            try find("score: pct.actual / 10, atMost: 11") == [
                "claim.cap-idle: “atMost: 11” of A.1 never binds: it comes to at most 10"
            ])
        #expect(
            try find("score: pct.actual / 10 + 20, atMost: 15") == [
                "claim.cap-contradicts: A.1 is always cut at 15", "claim.constant: every board has 15 points for A.1",
            ])
        #expect(
            try find("score: pct.actual / 10, atLeast: -1") == ["claim.cap-idle: “atLeast: -1” of A.1 never binds"])
    }

    @Test func pointsBeyondTheTable() throws {
        #expect(
            try find("score: pct.actual / 5") == [
                "claim.most: A.1 can exceed the 10 points of the table; with pct.actual = 100: 20 points"
            ])
        #expect(try find("score: pct.actual / 5, atMost: 10") == [])
        #expect(
            try find("base: 8, bonus: [{each: n.actual, points: 1, atMost: 4}]") == [
                "claim.most: A.1 can exceed the 10 points of the table; with n.actual = 100: 12 points"
            ])
        #expect(try find("base: 8, bonus: [{each: n.actual, points: 1, atMost: 4}], atMost: 12") == [])
        #expect(
            try find("base: 3, deduct: [{each: n.actual, points: 1}]", points: "3") == [
                "claim.least: A.1 can go below 0 points; with n.actual = 100: -97 points"
            ])
        #expect(
            try find("judged: {from: 0, to: 12, step: 1, by: head}") == [
                "claim.most: A.1 can exceed the 10 points of the table; with awarded = 12: 12 points"
            ])
    }

    // MARK: Division

    @Test func divisionsThatMayMeetZero() throws {
        #expect(
            try find("score: 'min(10, n.actual / m.actual)'") == [
                "claim.division: A.1 can divide by zero, and nothing says what then: “m.actual”; with m.actual = 0, n.actual = 100: division by zero"
            ])
        // A branch, a range and a check each rule it out.
        #expect(try find("score: 'if m.actual = 0 then 10 else min(10, n.actual / m.actual)'") == [])
        #expect(try find("percentOfPlan: {of: x}") == [])
        #expect(try find("score: 'min(10, n.actual / m.actual)'", checks: ["m.actual > 0"]) == [])
        // The plan may not be 0, the figure of the year before may.
        #expect(try find("growth: {of: x, to: 20}").map { $0.prefix(15) } == ["claim.division:"])
        #expect(try find("growth: {of: x, to: 20, noBase: 10}") == [])
        // A part of a whole is at most all of it.
        #expect(
            try find(
                "score: if m.actual = 0 then 10 else n.actual / m.actual * points", checks: ["n.actual <= m.actual"])
                == [])
        #expect(
            try find("score: 'if m.actual = 0 then 10 else share(n.actual, m.actual) / 10'").map { $0.prefix(11) } == [
                "claim.most:"
            ])
    }

    // MARK: Conditions, constants, what stays open

    @Test func conditionsThatDecideNothing() throws {
        #expect(
            try find("score: if pct.actual <= 100 then 10 else 0") == [
                "claim.constant: every board has 10 points for A.1",
                "claim.condition: the condition “pct.actual <= 100” is always true",
            ])
        #expect(
            try find("score: 'if n.actual < 0 then 1 else min(10, n.actual)'") == [
                "claim.condition: the condition “n.actual < 0” is always false"
            ])
        #expect(try find("score: points") == ["claim.constant: every board has 10 points for A.1"])
        #expect(
            try find(#"bands: {of: pct.actual, "> 100": 10, "<= 100": 5}, atMost: 5"#).contains(
                "claim.band-idle: no value of “pct.actual” falls into the band “> 100”"))
    }

    @Test func whatIsNotDecidedIsANote() throws {
        // n (7 - n) is at most 12, for 3 and 4; taken factor by factor it could be 36.
        #expect(
            try find(
                "score: few.actual * (7 - few.actual) / 12 * 10"
            )
            .contains("(claim.most)"))
    }

    @Test func gradesThatNobodyReaches() throws {
        let grades = "grades: [{id: a, title: {vi: a, en: a}, from: 11}, {id: b, title: {vi: b, en: b}, from: 5}]"
        #expect(
            try find("pass: ok", more: [grades]) == [
                "claim.grade-unreachable: no total reaches the grade “a” (from 11): it comes to at most 10"
            ])
        let capped =
            "grades: {atMost: 8, classes: [{id: a, title: {vi: a, en: a}, from: 9}, {id: b, title: {vi: b, en: b}, from: 5}]}"
        #expect(
            try find("pass: ok", more: [capped]) == [
                "claim.grade-unreachable: no total reaches the grade “a” (from 9): it comes to at most 8"
            ])
        // A flag looks at the total as it is, which is 10 at most.
        let flags =
            "flags: [{id: c, title: {vi: c, en: c}, from: 9, quota: 1}, {id: d, title: {vi: d, en: d}, from: 11, quota: 1}]"
        #expect(
            try find("pass: ok", more: [capped.replacing("from: 9", with: "from: 8"), flags]) == [
                "claim.grade-unreachable: no total reaches the grade “d” (from 11): it comes to at most 10"
            ])
    }

    @Test func aGradeThatEveryTotalPasses() throws {
        // 10 or 4 points: nobody is below 4.
        #expect(
            try find(
                #"bands: {of: n.actual, "0": 10, "> 0": 4}"#,
                more: ["grades: [{id: a, title: {vi: a, en: a}, from: 4}, {id: b, title: {vi: b, en: b}, from: 3}]"])
                == [
                    "claim.grade-unreachable: every total reaches the grade “a”: it comes to at least 4"
                ])
    }

    @Test func roundingLeavesAGradeThatItCouldReach() throws {
        // At most 9.96, which a rounding to one place makes 10; 8 is out of its reach. What is said is not rounded.
        func found(_ from: String, _ ranking: String) throws -> [String] {
            let table = Table(
                sections: [section("A", "10", [criterion("A.1", "10", "score: 'if ok then 9.96 else 0', atMost: 10")])],
                rounding: "{at: criterion, places: 1, mode: half up}", ranking: ranking,
                more: ["grades: [{id: a, title: {vi: a, en: a}, from: \(from)}]"])
            return try claims(about: table.edition()).filter { $0.code == "claim.grade-unreachable" }.map(\.problem.en)
        }
        let points = "{on: rounded, keys: [total], ties: share}"
        let percent = "{on: rounded, notAssigned: percent, keys: [total], ties: share}"
        #expect(try found("10", points) == [])
        #expect(try found("11", points) == ["no total reaches the grade “a” (from 11): it comes to at most 9.96"])
        // In percent of ten points: 9.96 is 99.6, and 10 is 100.
        #expect(try found("100", percent) == [])
        #expect(try found("110", percent) == ["no total reaches the grade “a” (from 110): it comes to at most 99.6"])
    }

    @Test func noFiguresAreShownForAPeriodThatIsOpen() throws {
        // Only the year has a share: the whole plan. 20 − 10 is at most 10 there, and the quarters are undetermined.
        let table = Table(
            sections: [section("A", "10", [criterion("A.1", "10", "score: 'if ok then 20 - 10 * planShare else 0'")])])
        let text = table.text.replacing("valid: {from: 2024-H1, to: 2024}", with: "valid: {from: 2024-Q1, to: 2024}")
            .replacing("planShare: {H1: 1/2}", with: "planShare: {year: 1}")
        let edition = try #require(Edition.read(text, file: "test.yaml").edition)
        #expect(claims(about: edition).allSatisfy { if case .refuted = $0.verdict { false } else { true } })
        // The share is read through functions of functions as well.
        let through = text.replacing("sections:", with: "functions: {f(): g(), g(): planShare}\nsections:")
            .replacing("10 * planShare", with: "10 * f()")
        let codes = Checkup(through, file: "test.yaml").diagnostics.map(\.code)
        #expect(codes.contains("edition.plan-share") && !codes.contains("claim.most"))
    }

    @Test(arguments: [
        ("pass: ok", "pass: oj"), ("title: {vi: u, en: u}", "title: {vi: u}"),
        ("points: 7, source: {document: d}", "points: 7"),
        ("pass: ok", "pas: ok"), ("pass: ok", "pass: ok +"), ("points: 7", "points: 8"),
        ("title: {vi: n, en: n}", "title: {vi: n}"), ("share(a, b): a / b * 100", "share(a, b): share(a, b)"),
        ("pass: ok", "deduct: [{each: m.actual, points: -1}]"),
    ])
    func whatIsWrongElsewhereHidesNothing(_ old: String, _ new: String) throws {
        let bands = #"bands: {of: n.actual, "< 2": 3, "> 3": 0}"#
        let second = "{id: A.2, title: {vi: u, en: u}, points: 7, source: {document: d}, pass: ok}"
        let table = Table(
            sections: [section("A", "10", [criterion("A.1", "3", bands), second])],
            functions: ["share(a, b): a / b * 100"])
        let text = table.text.replacing(Table.indicators, with: figures)
        let changed = text.replacing(old, with: new)
        #expect(changed != text)
        let found = Checkup(changed, file: "test.yaml").diagnostics
        #expect(found.hasErrors)
        #expect(
            found.contains {
                $0.message.en.hasPrefix("no band of A.1 takes: 2 to 3") || $0.message.en.contains("from 2 to 3")
            })
    }

    @Test func rulesThatYieldNothing() throws {
        #expect(
            try find("score: 'if n.actual > 3 then 10 else if n.actual < 2 then 0 else null'") == [
                "claim.no-points: A.1 has no rule for some figures; with n.actual = 2: no rule"
            ])
        #expect(
            try find("score: '[10, 5, 0][n.actual + 1]'").map { $0.prefix(44) } == [
                "claim.no-points: A.1 has no rule for some fi"
            ])
    }

    @Test func theSignOfWhatIsCounted() throws {
        // 2 × (3 − n) is a bonus that takes off from four on.
        #expect(
            try find("base: 4, bonus: [{each: 3 - n.actual, points: 2}], atLeast: 0") == [
                "claim.sign: “3 - n.actual” can be below zero: a bonus then takes off, a deduction adds"
            ])
        // Written limits do not make a deduction of a bonus.
        #expect(
            try find("deduct: [{each: n.actual, points: 1, atMost: 5}], atLeast: -5", points: "5", kind: "bonus")
                == [
                    "claim.points: the table states 5 points for A.1, which comes to 0 at most",
                    "claim.sign: A.1 is a bonus and can take points off; with n.actual = 100: -5 points",
                ])
    }

    @Test func theBestOfTheBlocIsNotBelowItsBoards() throws {
        #expect(
            try find("score: 'if max(boards.n.actual) = 0 then 0 else n.actual / max(boards.n.actual) * points'") == [])
        #expect(
            try find("score: n.actual / max(boards.n.actual) * points").map { $0.prefix(76) } == [
                "claim.division: A.1 can divide by zero, and nothing says what then: “max(boa"
            ])
    }

    @Test func whatRestsOnChecksSaysSo() throws {
        let rule = "score: 'if m.actual = 0 then 10 else n.actual / m.actual * points'"
        let table = Table(
            sections: [section("A", "10", [criterion("A.1", "10", rule)])],
            more: ["checks: [{that: n.actual <= m.actual, else: {vi: s, en: w}}]"])
        let edition = try #require(
            Edition.read(table.text.replacing(Table.indicators, with: figures), file: "test.yaml").edition)
        #expect(
            claims(about: edition).map(\.statement.en) == [
                "A.1 yields at most 10 points, for figures that pass the checks",
                "A.1 does not go below 0 points", "A.1 never divides by zero",
            ])
    }

    // MARK: Soundness

    /// What is proven of a random table holds for random boards, and what refutes a claim is what the engine scores.
    @Test func whatIsProvenHolds() throws {
        var random = Seeded(7)
        var counts: [String: Int] = [:]
        for _ in 0..<60 {
            let edition = try Table.random(&random, isFinal: true).edition()
            let all = claims(about: edition)
            let proven = all.filter { if case .proven = $0.verdict { true } else { false } }
            let scorer = Scorer(
                edition, period: edition.valid.from,
                entries: (0..<12).map { randomEntry("b\($0)", edition, &random, missing: 5) })
            for card in scorer.scorecards() {
                for claim in proven {
                    guard let id = claim.criterion, let score = card.criterion(id), score.isAssigned,
                        let criterion = edition.criterion(id)
                    else { continue }
                    counts[claim.code, default: 0] += 1
                    var doubts: [CriterionScore.Doubt] = []
                    if case .undetermined(let found, _) = score.state { doubts = found }
                    let number = score.points.exact.number
                    switch claim.code {
                    case "claim.most":
                        #expect(number.map { $0 <= max(0, criterion.points) } ?? true, "\(criterion.formula.text)")
                    case "claim.least": #expect(number.map { $0 >= 0 } ?? true, "\(criterion.formula.text)")
                    case "claim.division":
                        #expect(!doubts.contains(.noPoints(.divisionByZero)), "\(criterion.formula.text)")
                    case "claim.band-hole": #expect(!doubts.contains(.noPoints(.literal)), "\(criterion.formula.text)")
                    default: break
                    }
                }
            }
            for claim in all {
                guard case .refuted(let witness?) = claim.verdict, let id = claim.criterion else { continue }
                counts["refuted", default: 0] += 1
                let awards = witness.awarded.map { [id: $0] } ?? [:]
                let others = witness.others.isEmpty ? [] : [Entry(board: "b", figures: witness.others)]
                let scorer = Scorer(
                    edition, period: witness.period,
                    entries: [Entry(board: "a", figures: witness.figures, awards: awards)] + others)
                let state = try #require(scorer.scorecard(of: "a")?.criterion(id)).state
                switch (claim.code, state) {
                case ("claim.division", .undetermined(let doubts, _)):
                    #expect(doubts.contains(.noPoints(.divisionByZero)))
                case ("claim.band-hole", .undetermined(let doubts, _)): #expect(doubts.contains(.noPoints(.literal)))
                case ("claim.most", .determined(.computed(let exact, _))): #expect(exact > 10)
                case ("claim.least", .determined(.computed(let exact, _))): #expect(exact < 0)
                case ("claim.most", .undetermined(let doubts, _)), ("claim.least", .undetermined(let doubts, _)):
                    #expect(doubts.contains { if case .outOfBounds = $0 { true } else { false } })
                default: Issue.record("\(claim.code) \(state) \(witness.text.en)")
                }
            }
        }
        // The random tables and boards do reach all kinds.
        for code in ["claim.most", "claim.least", "claim.division", "claim.band-hole", "refuted"] {
            #expect(counts[code, default: 0] > 20, "\(code)")
        }
    }
}
