// The conditions an edition puts on figures, and the examples it works out itself.
import Diagnostics
import Exact
import FEEL
import Testing

@testable import Rules
@testable import Scoring

struct FigureCheckTests {
    private func verdicts(_ checks: [String], _ figures: [String: Given]) throws -> [FigureCheckResult] {
        var table = Table.one(#"score: "1""#)
        table.more = ["checks:"] + checks.map { "  - {that: \"\($0)\", else: {vi: v, en: e}, severity: warning}" }
        let period = Period(year: 2024, part: .h1)
        let entry = board("a", figures)
        let submission = Submission(
            board: "a", period: period,
            figures: entry.figures.mapValues { Figure(value: $0, origin: Place(file: "f", line: 1, column: 1)) })
        return checkFigures(submission, edition: try table.edition(), period: period)
    }

    @Test func aConditionHoldsFailsOrWaits() throws {
        let results = try verdicts(
            ["x.actual + y.actual = z.actual", "z.actual > 5", "w.actual > 1", "ok or z.actual > 9"],
            ["x": 1, "y": 2, "z": 3, "ok": true])
        let w = Absence.Figure(owner: "a", indicator: "w", attribute: "actual")
        #expect(results.map(\.verdict) == [.holds, .fails, .undecided([w]), .holds])
        #expect(results.map(\.withFigures) == ["1 + 2 = 3", "3 > 5", "? > 1", "true or 3 > 9"])
        #expect(results.allSatisfy { $0.check.severity == .warning })
    }

    @Test func aConditionThatDividesByNothingSaysNothing() throws {
        // Growth from nothing is no growth of more than 50%.
        #expect(
            try verdicts(["x.actual / x.previous <= 1.5"], ["x": 5, "x.previous": 0]).map(\.verdict) == [.undecided([])]
        )
    }
}

struct ExampleTests {
    private func found(_ rule: String, _ example: String, assigned: String = "") throws -> [String] {
        let edition = try Table.one("\(rule)\(assigned), examples: [\(example)]").edition()
        return checkExamples(of: edition).map(\.message.en)
    }

    @Test func anExampleThatHoldsIsNotReported() throws {
        #expect(try found(#"score: "z.actual""#, "{given: {z: {actual: 3}}, points: 3}") == [])
        #expect(
            try found(
                #"score: "z.actual / max(boards.z.actual) * points""#,
                "{given: {z: 3}, others: [{z: 4}, {z: 6}], points: 5}") == [])
        #expect(
            try found("judged: {from: 0, to: 10, step: 0.5, by: head}", "{given: {}, awarded: 7.5, points: 7.5}") == [])
        #expect(
            try found("percentOfPlan: {of: x}", "{given: {x: {actual: 3, plan: 10}}, period: 2024, points: 3}") == [])
        // At half-year 5 are due: 3 / 5
        #expect(try found("percentOfPlan: {of: x}", "{given: {x: {actual: 3, plan: 10}}, points: 6}") == [])
        #expect(try found("pass: ok", "{given: {ok: no}, points: 0}") == [])
    }

    @Test func anExampleThatDoesNotHoldSaysWhatTheEditionGives() throws {
        func text(_ what: String, _ points: String = "4") -> [String] {
            ["the example of criterion A.1 says \(points) points, the edition gives: \(what)"]
        }
        let rule = #"score: "z.actual""#
        #expect(try found(rule, "{given: {z: 3}, points: 4}") == text("3"))
        #expect(try found(rule, "{given: {}, points: 4}") == text("undetermined: the figure z.actual is missing"))
        #expect(
            try found(rule, "{given: {z: 12}, points: 4}")
                == text("undetermined: the formula gives 12 points, outside of 0…10"))
        #expect(
            try found(#"score: "z.actual / w.actual""#, "{given: {z: 1, w: 0}, points: 4}")
                == text("undetermined: division by zero"))
        #expect(
            try found(#"bands: {of: z.actual, "> 3": 4}"#, "{given: {z: 1}, points: 4}")
                == text("undetermined: the rule gives no points for these figures (they fall in a hole)"))
        #expect(
            try found("judged: {from: 0, to: 10, step: 0.5, by: head}", "{given: {}, points: 4}")
                == text("undetermined: no points have been awarded yet"))
        #expect(
            try found(rule, "{given: {z: 3, ok: no}, points: 3}", assigned: ", assigned: ok")
                == text("not assigned", "3"))
        #expect(
            try found(rule, "{given: {z: 3}, points: 3}", assigned: ", assigned: ok")
                == text("undetermined: it is not known whether the board has this criterion", "3"))
        // A single band leaves 4 as the only number, but nothing determines it.
        #expect(try found(#"bands: {of: z.actual, "> 3": 4}"#, "{given: {}, points: 4}").count == 1)
    }

    @Test func aSubmissionAndItsAwardsMakeAnEntry() {
        let place = Place(file: "f", line: 1, column: 1)
        let submission = Submission(
            board: "a", period: Period(year: 2024, part: .h1),
            figures: [FigureKey("z", .actual): Figure(value: .number(3), isEstimate: true, origin: place)])
        let entry = Entry(
            submission,
            awards: [
                Award(board: "a", criterion: "A.1", points: 5, origin: place),
                Award(board: "b", criterion: "A.2", points: 6, origin: place),
            ])
        #expect(entry.figures == [FigureKey("z", .actual): .number(3)])
        #expect(entry.awards == ["A.1": 5])
    }
}
