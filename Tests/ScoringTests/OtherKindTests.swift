// Worked examples of pass or fail, judged points, the leader of the bloc, and free formulas.
import Exact
import Testing

@testable import Rules
@testable import Scoring

struct PassTests {
    @Test func allPointsOrNone() throws {
        #expect(try outcome(#"pass: "z.actual = 100""#, ["z": 100]) == "10")
        #expect(try outcome(#"pass: "z.actual = 100""#, ["z": "99.99"]) == "0")
        #expect(try outcome("pass: ok", ["ok": true]) == "10")
        #expect(try outcome("pass: ok", ["ok": false]) == "0")
        #expect(try outcome("pass: ok", [:]) == "0…10: missing ok.actual")
    }

    @Test func aConditionThatIsDecidedWithoutTheMissingFigureIsDecided() throws {
        #expect(try outcome(#"pass: "z.actual > 1 or w.actual > 1""#, ["z": 2]) == "10")
        #expect(try outcome(#"pass: "z.actual > 1 and w.actual > 1""#, ["w": 0]) == "0")
        #expect(try outcome(#"pass: "z.actual > 1 and w.actual > 1""#, ["w": 2]) == "0…10: missing z.actual")
    }

    @Test(arguments: [
        #"score: "if x.actual / x.plan > 1 then 10 else 0""#, #"pass: "x.actual / x.plan > 1""#,
        #"pass: "x.actual / x.plan = 1""#, #"bands: {of: x.actual / x.plan, "> 1": 10, "<= 1": 0}"#,
    ])
    func aConditionThatDividesByZeroDecidesNothing(rule: String) throws {
        // null is not true: 0 points would be a guess.
        #expect(try outcome(rule, ["x": 1, "x.plan": 0]) == "0…10: division by zero")
    }
}

struct JudgedTests {
    private let rule = "judged: {from: 0, to: 10, step: 0.5, by: head}"

    @Test func whatWasAwardedCounts() throws {
        #expect(try outcome(rule, [:], awards: ["A.1": "7.5"]) == "7.5")
        #expect(try outcome(rule, [:]) == "0…10: not awarded")
        #expect(try outcome(rule + ", missing: zero", [:]) == "0 for missing")
    }

    @Test func anAwardOutsideOfItsLimitsIsNotCut() throws {
        #expect(try outcome(rule, [:], awards: ["A.1": "11"]) == "0…10: 11 is out of bounds")
    }
}

/// 10 for the leader by excess over the plan, 4 for the plan met.
struct RelativeTests {
    private let rule = "relative: {of: excess(y), best: 10, met: 4}"
    private let functions = ["excess(v): (v.actual - v.plan) / v.plan"]

    private func points(_ own: Int, _ others: Int...) throws -> String {
        try outcome(
            rule, ["y": .number(Rational(own)), "y.plan": 100],
            others: others.map { ["y": .number(Rational($0)), "y.plan": 100] }, functions: functions)
    }

    @Test func theLeaderHasAllAndTheOthersProRata() throws {
        #expect(try points(140, 120) == "10")
        // 4 + 6 × 0.2 / 0.4 = 7
        #expect(try points(120, 140) == "7")
        // 4 + 6 × 0.1 / 0.3 = 6, and thirds stay exact: 4 + 6 × 0.1 / 0.7 = 34/7
        #expect(try points(110, 130, 105) == "6")
        #expect(try points(110, 170) == "34/7")
        #expect(try points(140, 140) == "10")
    }

    @Test func onThePlanItIsWhatMeetingItIsWorth() throws {
        #expect(try points(100, 140) == "4")
    }

    @Test func belowThePlanItIsPartOfThat() throws {
        // 4 × (1 − 0.25) = 3
        #expect(try points(75, 140) == "3")
        #expect(try points(0, 140) == "0")
    }

    @Test func whereNobodyExceedsThePlanThereIsNoLeader() throws {
        #expect(try points(100, 90) == "4")
        #expect(try points(90, 80) == "3.6")
        #expect(try points(100) == "4")
    }

    @Test func anotherBoardsMissingFigureMakesItProvisionalAndNotUndetermined() throws {
        #expect(
            try outcome(
                rule, ["y": 120, "y.plan": 100], others: [["y": 140, "y.plan": 100], ["y": 999]], functions: functions)
                == "7, provisional: other1 y.plan")
        // Below the plan the best is not needed.
        #expect(
            try outcome(rule, ["y": 75, "y.plan": 100], others: [["y": 999]], functions: functions) == "3")
        #expect(
            try outcome(rule, ["y": 120], others: [["y": 140, "y.plan": 100]], functions: functions)
                == "0…10: missing y.plan")
    }

    @Test func aFunctionThatReadsTheBoardItselfCannotBeTakenOfTheOthers() throws {
        let table = Table.one("relative: {of: own(), best: 10, met: 4}", functions: ["own(): y.actual / y.plan - 1"])
        #expect(throws: Refused.self) { try table.edition() }
        #expect(throws: Refused.self) {
            try Table.one(
                "relative: {of: outer(1), best: 10, met: 4}",
                functions: ["own(): y.actual / y.plan - 1", "outer(n): own() * n"]
            ).edition()
        }
    }

    @Test func namesBoundInTheMeasureKeepTheirMeaning() throws {
        // The loop's b and y are its own; only z is a figure: 3 z − 6, of the leader 3 × 4 − 6 = 6.
        let rule =
            #"relative: {of: "sum(for b in [1, 1, 1] return b * z.actual) - sum(for y in [1, 2, 3] return y)", best: 10, met: 4}"#
        // Own 3 × 3 − 6 = 3: 4 + 6 × 3 / 6 = 7.
        #expect(try outcome(rule, ["z": 3], others: [["z": 4]]) == "7")
        // Boards with more than 10 in z: one for everybody, so all lead by 1.
        let count = #"relative: {of: "count(boards[z.actual > 10]) + (function(z) z)(0)", best: 10, met: 4}"#
        #expect(try outcome(count, ["z": 3], others: [["z": 14]]) == "10")
        let some =
            #"relative: {of: "if some b in boards satisfies b.z.actual > z.actual then 0 else 1", best: 10, met: 4}"#
        #expect(try outcome(some, ["z": 3], others: [["z": 14]], inColumns: false) == "4")
        #expect(try outcome(some, ["z": 15], others: [["z": 14]], inColumns: false) == "10")
    }
}

struct FormulaTests {
    @Test func aFormulaMayUseThePointsAndThePlanShare() throws {
        #expect(try outcome(#"score: "points * planShare""#, [:]) == "5")
        #expect(try outcome(#"score: "points * planShare""#, [:], period: "2024") == "10")
    }

    @Test func aFormulaMayUseTheWholeBloc() throws {
        // 3 of 3 + 5 + 12, of ten points: 1.5
        #expect(
            try outcome(#"score: "z.actual / sum(boards.z.actual) * points""#, ["z": 3], others: [["z": 5], ["z": 12]])
                == "1.5")
    }

    @Test func aResultOutsideOfTheCriterionIsNeverCutSilently() throws {
        #expect(try outcome(#"score: "z.actual""#, ["z": 11]) == "0…10: 11 is out of bounds")
        #expect(try outcome(#"score: "-z.actual""#, ["z": 1]) == "0…10: -1 is out of bounds")
        #expect(try outcome(#"score: "z.actual", atMost: 10"#, ["z": 11]) == "10")
        #expect(try outcome(#"score: "-z.actual", atLeast: -3"#, ["z": 5]) == "-3")
        #expect(try outcome(#"score: "-z.actual", atLeast: -3"#, [:]) == "-3…10: missing z.actual")
    }

    @Test func aFormulaThatAsksWhetherAFigureIsKnownProvidesForIt() throws {
        let rule = #"score: "if x.plan = null then 2 else min(1, x.actual / x.plan) * points""#
        #expect(try outcome(rule, ["x": 5]) == "2")
        #expect(try outcome(rule, [:]) == "2")
        #expect(try outcome(rule, ["x.plan": 5]) == "0…10: missing x.actual")
        #expect(try outcome(rule, ["x": 4, "x.plan": 5]) == "8")
    }

    @Test func onlyThePathTakenCounts() throws {
        let rule = #"score: "if z.actual = 0 then points else w.actual / z.actual * points""#
        #expect(try outcome(rule, ["z": 0]) == "10")
        #expect(try outcome(rule, ["z": 4, "w": 3]) == "7.5")
        #expect(try outcome(rule, ["z": 4]) == "0…10: missing w.actual")
    }
}
