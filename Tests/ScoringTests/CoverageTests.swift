// Which bands and branches the examples of an edition take: each case worked out by hand.
import Exact
import Rules
import Scoring
import Testing

/// The branches of A.1 as `kind taken` in the order of the formula, then those of functions.
private func branches(_ rule: String, examples: String, functions: String = "") throws -> [String] {
    try worked(rule, examples: examples, functions: functions).branches.map {
        "\(name($0.kind)) \($0.isTaken ? "yes" : "no")"
    }
}

/// The branches that no figures can take.
private func impossible(_ rule: String, functions: String = "", checks: String = "") throws -> [String] {
    try worked(rule, functions: functions, checks: checks).impossible.map { name($0.kind) }
}

/// What the file marks for each branch.
private func spots(_ rule: String, functions: String = "") throws -> [String] {
    let lines = text(rule, functions: functions).split(separator: "\n", omittingEmptySubsequences: false)
    return try worked(rule, functions: functions).branches.map { branch in
        let place = try #require(branch.place)
        #expect(place.file == "small.yaml")
        return String(lines[place.line - 1].dropFirst(place.column - 1).prefix(place.length))
    }
}

private func worked(
    _ rule: String, examples: String = "", functions: String = "", checks: String = ""
) throws -> Coverage {
    let (edition, diagnostics) = Edition.read(text(rule, examples, functions: functions, checks), file: "small.yaml")
    for finding in diagnostics where finding.severity == .error { Issue.record("\(finding.rendered(in: .en))") }
    let found = coverage(of: try #require(edition))
    #expect(found.failures.isEmpty)
    return found
}

private func text(
    _ rule: String, _ examples: String = "", functions: String = "", _ checks: String = ""
) -> String {
    """
    edition: small
    bloc: small
    status: proposal
    title: {vi: Bộ, en: Criteria}
    valid: {from: 2024, to: 2024}
    source: {document: made for this test}
    points: 10
    rounding: {at: none}
    ranking: {on: rounded, keys: [total], ties: share}
    indicators:
      x: {title: {vi: X, en: X}, unit: case, nature: count, has: [actual, plan], decimals: 1}
      y: {title: {vi: Y, en: Y}, unit: case, nature: count, has: [actual]}
      filed: {title: {vi: Đã nộp, en: Filed}, unit: yes/no, nature: count, has: [actual]}
      sold: {title: {vi: Đã bán, en: Sold}, unit: case, nature: count, has: [actual, plan], range: {actual: ">= 0", plan: "> 0"}}
      share: {title: {vi: Tỷ lệ, en: Share}, unit: "%", nature: ratio, has: [actual], range: "[0..100]"}
    \(checks)
    \(functions)
    sections:
      - id: A
        title: {vi: A, en: A}
        points: 10
        criteria:
          - id: A.1
            title: {vi: A, en: A}
            points: 10
            source: {document: t}
            \(rule)
            examples: [\(examples)]

    """
}

private func name(_ kind: Branch.Kind) -> String {
    switch kind {
    case .band(let text): "band \(text)"
    case .holds(let condition): "holds \(condition)"
    case .fails(let condition): "fails \(condition)"
    case .reachesLimit(let limit): "reaches \(limit.limit)"
    case .withinLimit(let limit): "within \(limit.limit)"
    case .partFails(let part): "part fails \(part)"
    case .partHolds(let part): "part holds \(part)"
    case .counts(let part, let isLargest): "\(isLargest ? "largest" : "smallest") \(part)"
    }
}

private let excess = #"functions: {excess(i): "(i.actual - i.plan) / i.plan"}"#

@Suite("Coverage of rules by examples") struct CoverageTests {
    @Test func `bands, without the hole that no example can show`() throws {
        #expect(
            try branches(
                #"bands: {of: x.actual, "> 98": 10, "[50..98]": 5}"#,
                examples: "{given: {x: 99}, points: 10}, {given: {x: 100}, points: 10}")
                == ["band > 98 yes", "band [50..98] no"])
    }

    @Test func `both ways of an if; a chain counts by its ends`() throws {
        #expect(
            try branches(
                #"score: "if x.actual > 5 then 10 else if x.actual > 2 then 4 else 1""#,
                examples: "{given: {x: 3}, points: 4}")
                == ["holds x.actual > 5 no", "holds x.actual > 2 yes", "fails x.actual > 2 no"])
    }

    @Test func `a cap is reached at the cap and beyond, and not below`() throws {
        let rule = "score: min(10, x.actual)"
        #expect(try branches(rule, examples: "{given: {x: 9.9}, points: 9.9}") == ["reaches 10 no", "within 10 yes"])
        #expect(try branches(rule, examples: "{given: {x: 10}, points: 10}") == ["reaches 10 yes", "within 10 no"])
        #expect(
            try branches(
                "score: max(0, 10 - x.actual)", examples: "{given: {x: 11}, points: 0}, {given: {x: 9}, points: 1}")
                == ["reaches 0 yes", "within 0 yes"])
        // The criterion's points are a constant too.
        #expect(try branches("score: min(points, x.actual)", examples: "")[0] == "reaches points no")
    }

    @Test func `the part of an and that fails, the part of an or that is enough`() throws {
        #expect(
            try branches(
                #"pass: "x.actual > 1 and y.actual > 1 and filed""#,
                examples: "{given: {x: 0, y: 2, filed: yes}, points: 0}, {given: {x: 2, y: 0, filed: yes}, points: 0}")
                == [
                    "holds x.actual > 1 and y.actual > 1 and filed no",
                    "fails x.actual > 1 and y.actual > 1 and filed yes", "part fails filed no",
                    "part fails x.actual > 1 yes", "part fails y.actual > 1 yes",
                ])
        // With x above 1 nobody looks at y.
        #expect(
            try branches(
                #"pass: "x.actual > 1 or y.actual > 1""#, examples: "{given: {x: 2, y: 2}, points: 10}")
                == [
                    "holds x.actual > 1 or y.actual > 1 yes", "fails x.actual > 1 or y.actual > 1 no",
                    "part holds x.actual > 1 yes", "part holds y.actual > 1 no",
                ])
        // Whether a figure is known is no condition of the table.
        #expect(
            try branches(#"score: "if x.plan != null and x.actual > 1 then 1 else 2""#, examples: "").count == 3)
    }

    @Test func `branches of functions count once, also where boards are compared`() throws {
        #expect(
            try branches(
                #"score: "step(x) / max(for b in boards return step(b.x)) * points""#,
                examples: "{given: {x: 1}, others: [{x: 9}], points: 2.5}",
                functions: "functions: {step(i): if i.actual > 5 then 4 else 1}")
                == ["holds i.actual > 5 yes", "fails i.actual > 5 yes"])
    }

    @Test func `alternatives count where they are the largest`() throws {
        #expect(
            try branches(
                "base: 10\n        deduct: [{oneOf: [{each: x.actual, points: 1}, {when: filed, points: 5}]}]",
                examples: "{given: {x: 1, filed: yes}, points: 5}, {given: {x: 0, filed: no}, points: 10}")
                == [
                    "largest x.actual no", "largest if filed then 5 else 0 yes", "holds filed yes", "fails filed yes",
                ])
    }

    @Test func `a judged rule has none, and an example that fails is a failure`() throws {
        #expect(
            try branches(
                "judged: {from: 0, to: 10, step: 1, by: head}", examples: "{awarded: 4, points: 4}") == [])
    }

    // Declared: sold.actual >= 0, sold.plan > 0, share in [0..100], x >= 0 with one decimal.
    @Test func `what no figures can take is not asked for`() throws {
        #expect(try impossible("score: min(10, max(-1, sold.actual))") == ["reaches -1"])
        #expect(try impossible("score: min(10, max(0, sold.actual))") == [])
        #expect(try impossible("score: min(100, share.actual) / 10") == [])
        #expect(try impossible("score: min(101, share.actual) / 20") == ["reaches 101"])
        // Less than nothing cannot be sold, so that nobody falls below the plan by more than all of it.
        #expect(
            try impossible("score: 10 + 2 * max(-1.5, excess(sold))", functions: excess) == ["reaches -1.5"])
        #expect(try impossible("score: 10 + 2 * max(-1.5, excess(x))", functions: excess) == ["reaches -1.5"])
        #expect(
            try impossible(#"score: "if sold.plan = 0 then 0 else if sold.actual < 0 then 1 else 2""#)
                == ["holds sold.plan = 0", "holds sold.actual < 0"])
        // That a band is idle is a finding about the edition; no example can mend it.
        #expect(try impossible(#"bands: {of: share.actual, "> 100": 10, "[0..100]": 5}"#) == ["band > 100"])
    }

    @Test func `conditions on the way count, and checks that every file passes`() throws {
        #expect(
            try impossible(#"score: "if sold.actual <= 7 then min(8, sold.actual) else max(7, sold.actual)""#)
                == ["reaches 8", "reaches 7"])
        #expect(
            try impossible(#"pass: "sold.actual > 5 and sold.actual > 3""#) == ["part fails sold.actual > 3"])
        let share = #"score: "min(1, sold.actual / sold.plan) * points""#
        #expect(try impossible(share) == [])
        let check = #"checks: [{that: "sold.actual < sold.plan", else: {vi: v, en: v}, severity: error}]"#
        #expect(try impossible(share, checks: check) == ["reaches 1"])
        let mild = check.replacing("severity: error", with: "severity: warning")
        #expect(try impossible(share, checks: mild) == [])
        #expect(
            try impossible("assigned: sold.actual > 2\n        score: min(10, max(2, sold.actual))") == ["reaches 2"])
    }

    @Test func `the last of complete bands leaves nothing for the rest`() throws {
        #expect(
            try impossible(
                #"score: "if share.actual > 98 then 10 else if share.actual >= 50 then 5 else if share.actual < 50 then 1 else 0""#
            ) == ["fails share.actual < 50"])
        #expect(try impossible(#"bands: {of: share.actual, "> 98": 10, "[50..98]": 5, "< 50": 1}"#) == [])
        // Between 98 and 99 there is a hole, but a short form has no points for it, which an example could say.
        #expect(
            try branches(#"bands: {of: share.actual, "> 99": 10, "<= 98": 5}"#, examples: "")
                == ["band > 99 no", "band <= 98 no"])
    }

    @Test func `a branch of a function is possible where one call can take it`() throws {
        let step = #"functions: {step(i): "if i.actual > 5 then min(8, i.actual) else 1"}"#
        #expect(
            try impossible(#"score: "if sold.actual <= 7 then step(sold) else 0""#, functions: step) == ["reaches 8"])
        #expect(
            try impossible(#"score: "if sold.actual <= 7 then step(sold) else step(x)""#, functions: step) == [])
        #expect(
            try impossible(#"score: "if sold.actual > 6 then step(sold) else 0""#, functions: step)
                == ["fails i.actual > 5"])
    }

    @Test func `what an example takes counts, whatever is known of figures`() throws {
        let check = #"checks: [{that: "sold.actual < 5", else: {vi: v, en: v}, severity: error}]"#
        let rule = "score: min(5, sold.actual)"
        #expect(try impossible(rule, checks: check) == ["reaches 5"])
        let shown = try worked(rule, examples: "{given: {sold: {actual: 6, plan: 1}}, points: 5}", checks: check)
        #expect(shown.impossible.isEmpty && shown.branches.map(\.isTaken) == [true, false])
    }

    @Test func `a limit that is only met is told from one that is passed`() throws {
        func exceeded(_ rule: String) throws -> [Bool] {
            try worked(rule, functions: excess).branches.compactMap {
                if case .reachesLimit(let limit) = $0.kind { limit.isExceeded } else { nil }
            }
        }
        #expect(try exceeded("score: max(0, 1 + excess(sold))") == [false])
        #expect(try exceeded("score: min(1, excess(sold))") == [true])
    }

    @Test func `each branch has its spot, in formulas, short forms and functions`() throws {
        #expect(
            try spots(#"score: "if x.actual > 5 then min(10, x.actual) else 1""#)
                == ["x.actual > 5", "x.actual > 5", "min(10, x.actual)", "min(10, x.actual)"])
        #expect(
            try spots(#"pass: "filed and x.actual > 1""#)
                == ["filed and x.actual > 1", "filed and x.actual > 1", "filed", "x.actual > 1"])
        #expect(
            try spots(
                #"score: step(x)"#, functions: #"functions: {step(i): "if i.actual > 5 then max(8, i.actual) else 1"}"#)
                == ["i.actual > 5", "i.actual > 5", "max(8, i.actual)", "max(8, i.actual)"])
        #expect(
            try spots(
                """
                base: 10
                        deduct:
                          - {each: "max(2, x.actual)", points: 0.5, atMost: 3, title: {vi: t, en: t}}
                          - {when: filed and y.actual > 1, points: 1}
                """)
                == [
                    "{", "{", "max(2, x.actual)", "max(2, x.actual)", "filed and y.actual > 1",
                    "filed and y.actual > 1", "filed", "y.actual > 1",
                ])
    }

    @Test func `figures read through functions and boards are known by name and owner`() throws {
        let text = """
            edition: small
            bloc: small
            status: proposal
            title: {vi: Bộ, en: Criteria}
            valid: {from: 2024, to: 2024}
            source: {document: t}
            points: 10
            rounding: {at: none}
            ranking: {on: rounded, keys: [total], ties: share}
            indicators:
              x: {title: {vi: X, en: X}, unit: case, nature: count, has: [actual, plan]}
              y: {title: {vi: Y, en: Y}, unit: case, nature: count, has: [actual]}
              filed: {title: {vi: Đã nộp, en: Filed}, unit: yes/no, nature: count, has: [actual]}
            functions: {share(i): i.actual / i.plan}
            sections:
              - id: A
                title: {vi: A, en: A}
                points: 10
                criteria:
                  - id: A.1
                    title: {vi: A, en: A}
                    points: 10
                    source: {document: t}
                    score: if filed then share(x) / max(boards.y.actual) else 0

            """
        let edition = try #require(Edition.read(text, file: "small.yaml").edition)
        let read = edition.figuresRead(by: edition.criteria[0]).map { "\($0.key) \($0.isOfBloc)" }
        #expect(read == ["x.actual false", "x.plan false", "y.actual true", "filed.actual false"])
    }
}
