// Which bands and branches the examples of an edition take: each case worked out by hand.
import Exact
import Rules
import Scoring
import Testing

/// The branches of A.1 as `kind taken` in the order of the formula, then those of functions.
private func branches(_ rule: String, examples: String, functions: String = "") throws -> [String] {
    let text = """
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
    let (edition, diagnostics) = Edition.read(text, file: "small.yaml")
    for finding in diagnostics where finding.severity == .error { Issue.record("\(finding.rendered(in: .en))") }
    let found = coverage(of: try #require(edition))
    #expect(found.failures.isEmpty)
    return found.branches.map { "\(name($0.kind)) \($0.isTaken ? "yes" : "no")" }
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
