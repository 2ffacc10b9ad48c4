// What single formulas become in columns: values worked out by hand, gaps, what is shared, and what is refused.
import Exact
import FEEL
import Testing

@testable import Rules
@testable import Scoring

@Suite("Single formulas in columns")
struct ColumnCompilerRuleTests {
    /// The formula of the only criterion for the first of some boards.
    private struct Value: CustomStringConvertible {
        var number: Rational?
        var own: Bool?
        var others: Bool?

        var description: String {
            var text = number.map { "\($0)" } ?? "nothing"
            if own != false { text += ", own missing" }
            if others != false { text += ", others missing" }
            return text
        }
    }

    private func value(
        _ formula: String, _ figures: [String: Given], others: [[String: Given]] = [], functions: [String] = []
    ) throws -> String {
        let edition = try Table.one(#"score: "\#(formula)""#, functions: functions).edition()
        let form = try ColumnForm(edition, period: Period(year: 2024, part: .h1))
        let columns = FormValues(
            form, [board("a", figures)] + others.enumerated().map { board("o\($0.offset)", $0.element) })
        let reading = form.lines[0].formula
        return Value(
            number: columns.number(reading.value, 0), own: columns.truth(reading.ownMissing, 0),
            others: columns.truth(reading.othersMissing, 0)
        ).description
    }

    @Test func aQuotientStaysExact() throws {
        // 2 / 3 × 10 = 20/3
        #expect(try value("z.actual / w.actual * points", ["z": 2, "w": 3]) == "20/3")
        #expect(try value("z.actual / w.actual * points", ["z": 2, "w": 0]) == "nothing")
    }

    @Test func theBestOfTheBlocLeavesOutWhoseFigureIsMissing() throws {
        // 3 of 4 is 3/4 of 8 points; the best of what is known is not final.
        let formula = "z.actual / max(boards.z.actual) * 8"
        #expect(try value(formula, ["z": 3], others: [["z": 4], ["z": 1]]) == "6")
        #expect(try value(formula, ["z": 3], others: [["z": 4], [:]]) == "6, others missing")
        #expect(try value(formula, [:], others: [["z": 4]]) == "nothing, own missing")
        #expect(try value(formula, [:], others: [["z": 4], [:]]) == "nothing, own missing, others missing")
    }

    @Test func aSideThatDecidesMakesTheOtherIrrelevant() throws {
        let formula = "if z.actual > 1 or w.actual > 1 then 5 else 2"
        #expect(try value(formula, ["z": 2]) == "5")
        #expect(try value(formula, ["w": 2]) == "5")
        #expect(try value(formula, ["w": 0]) == "nothing, own missing")
        #expect(try value(formula, ["z": 0, "w": 0]) == "2")
    }

    @Test func theBranchNotTakenReadsNothing() throws {
        #expect(try value("if ok then 3 else x.actual", ["ok": true]) == "3")
        #expect(try value("if ok then 3 else x.actual", ["ok": false]) == "nothing, own missing")
        #expect(
            try value("if ok then 3 else max(boards.x.actual)", ["ok": true], others: [["ok": false]]) == "3")
    }

    @Test func whoAsksForNullProvidesForIt() throws {
        let formula = "if x.plan = null then 1 else x.actual / x.plan"
        #expect(try value(formula, ["x": 3, "x.plan": 4]) == "0.75")
        #expect(try value(formula, ["x": 3]) == "1")
        // Asked of the own figure, not of those of others: the own gap in the sum is provided for.
        let sum = "if x.plan = null then sum(boards.x.plan) else 0"
        #expect(try value(sum, [:], others: [["x.plan": 4], ["x.plan": 5]]) == "9")
        #expect(try value(sum, [:], others: [["x.plan": 4], [:]]) == "4, others missing")
    }

    @Test func aMissingFigureIsLeftOutOfAListButOnlyThere() throws {
        #expect(try value("sum([z.actual, w.actual, 1])", ["z": 2]) == "3, own missing")
        #expect(try value("sum(z.actual, w.actual, 1)", ["z": 2]) == "nothing, own missing")
        // 2 + 1 over two that are there
        #expect(try value("mean([z.actual, w.actual, 1])", ["z": 2]) == "1.5, own missing")
        #expect(try value("max([z.actual, w.actual])", [:]) == "nothing, own missing")
    }

    @Test func targetsThatAreMetAreCounted() throws {
        let formula = "count([z.actual > 1, w.actual > 1, ok][item]) * 2"
        // z and ok: 2 × 2
        #expect(try value(formula, ["z": 2, "w": 1, "ok": true]) == "4")
        #expect(try value(formula, ["z": 2, "ok": true]) == "4, own missing")
    }

    @Test func loopsGoOverUnitsThatAFilterKeeps() throws {
        // 5 − 1 and 7 − 2 among those that said yes.
        let formula = "max(for b in boards[ok] return b.z.actual - b.w.actual)"
        let others: [[String: Given]] = [["z": 7, "w": 2, "ok": true], ["z": 99, "w": 0, "ok": false]]
        #expect(try value(formula, ["z": 5, "w": 1, "ok": true], others: others) == "5")
        // Who did not say is left out, and keeps it open.
        #expect(
            try value(formula, ["z": 5, "w": 1, "ok": true], others: [["z": 7, "w": 2]]) == "4, others missing")
        #expect(try value(formula, ["ok": false], others: others) == "5")
    }

    @Test func oneUnitThatDecidesMakesGapsOfOthersIrrelevant() throws {
        let formula = "if some b in boards satisfies b.z.actual > 5 then 1 else 0"
        #expect(try value(formula, [:], others: [["z": 6]]) == "1")
        #expect(try value(formula, [:], others: [["z": 5]]) == "nothing, own missing")
        #expect(try value(formula, ["z": 0], others: [["z": 5], [:]]) == "nothing, others missing")
    }

    @Test func bandsLeaveHolesOpen() throws {
        let edition = try Table.one(#"bands: {of: z.actual, "> 98": 5, "[97..98)": 4}"#).edition()
        let form = try ColumnForm(edition, period: Period(year: 2024, part: .h1))
        let columns = FormValues(
            form, [board("a", ["z": 99]), board("b", ["z": 98]), board("c", ["z": 97]), board("d")])
        let value = form.lines[0].formula.value
        #expect((0..<4).map { columns.number(value, $0) } == [5, nil, 4, nil])
    }

    @Test func aRatioIsWorkedOutFromItsParts() throws {
        var random = ColumnCase(0)
        random.lines = [.init(rule: [#"score: "s.actual""#])]
        random.veto = nil
        let edition = try #require(random.edition)
        let form = try ColumnForm(edition, period: random.period)
        // 1 of 3; the typed one where a part is missing; nothing of 0; 300% is outside of its range.
        let boards = [
            board("a", ["z": 1, "w": 3, "s": 7]), board("b", ["z": 1, "s": 7]), board("c", ["z": 1, "w": 0, "s": 7]),
            board("d", ["z": 3, "w": 1, "s": 7]), board("e", ["z": 1]),
        ]
        let columns = FormValues(form, boards)
        let reading = form.lines[0].formula
        #expect((0..<5).map { columns.number(reading.value, $0) } == [q("100/3"), 7, nil, nil, nil])
        #expect((0..<5).map { columns.truth(reading.ownMissing, $0) } == [false, false, true, true, true])
        #expect(columnFaults(form, boards) == [])
    }

    // MARK: Steps

    private func form(_ rules: [String], functions: [String] = []) throws -> ColumnForm {
        let edition = try Table(
            points: "\(rules.count * 10)",
            sections: [
                section(
                    "A", "\(rules.count * 10)", rules.enumerated().map { criterion("A.\($0.offset)", "10", $0.element) }
                )
            ],
            functions: functions
        ).edition()
        return try ColumnForm(edition, period: Period(year: 2024, part: .h1))
    }

    @Test func theSameIsComputedOnce() throws {
        let form = try form([
            #"score: "z.actual / max(boards.z.actual) * 10""#, #"score: "(z.actual / max(boards.z.actual)) * 5""#,
        ])
        #expect(Set(form.steps).count == form.steps.count)
        let aggregates = form.steps.filter { if case .aggregate(.most, _, _) = $0.operation { true } else { false } }
        #expect(aggregates.count == 1)
        #expect(form.shared.count == 1)
        #expect(form.inputs == [.figure(FigureKey("z", .actual), isYesNo: false)])
    }

    @Test func whatIsKnownBeforehandIsNotComputed() throws {
        // 2 × 3 + 4 × 1/2 = 8
        let form = try form([#"score: "if planShare < 1 then 2 * 3 + 4 * planShare else x.actual""#])
        #expect(form.inputs.isEmpty)
        #expect(form[form.lines[0].formula.value].operation == .number(8))
        #expect(form[form.lines[0].formula.ownMissing].operation == .truth(false))
    }

    @Test func stepsStandAfterThoseThatTheyUse() throws {
        for seed in 0..<40 {
            let random = ColumnCase(UInt64(seed))
            guard let edition = random.edition, let form = try? ColumnForm(edition, period: random.period) else {
                continue
            }
            for (index, step) in form.steps.enumerated() {
                #expect(step.operation.operands.allSatisfy { $0.index < index }, "seed \(seed)")
                let frame = step.operation.operands.map { form[$0].frame }.max() ?? .constant
                switch step.operation {
                case .aggregate, .count: #expect(step.frame == .bloc)
                case .input(let input):
                    #expect(step.frame == .unit)
                    #expect(form.inputs.indices.contains(input))
                default: #expect(step.frame == frame)
                }
            }
        }
    }

    @Test func checksThatReadFiguresAloneAreCompiled() throws {
        var table = Table.one(#"score: "z.actual""#)
        table.more = [
            """
            checks:
              - {that: z.actual <= w.actual, else: {vi: c, en: c}, severity: error}
              - {that: x.actual / x.plan < 2, else: {vi: c, en: c}, severity: error}
              - {that: x.actual.estimate = false, else: {vi: c, en: c}, severity: warning}
            """
        ].map { $0.replacing("x.actual.estimate", with: "x.estimate") }
        let form = try ColumnForm(try table.edition(), period: Period(year: 2024, part: .h1))
        #expect(form.checks.map(\.check) == [0, 1, 2])
        #expect(form.checks.map { $0.holds == nil } == [false, false, true])
        let boards = [
            board("a", ["z": 1, "w": 2, "x": 1, "x.plan": 0]), board("b", ["z": 3, "w": 2, "x": 5, "x.plan": 2]),
            board("c", ["z": 3, "x.plan": 2]),
        ]
        let columns = FormValues(form, boards)
        let holds = form.checks.compactMap(\.holds)
        // 3 is more than 2; what is missing, or divided by zero, says nothing; 5 / 2 is not below 2.
        #expect((0..<3).map { columns.truth(holds[0], $0) } == [true, false, true])
        #expect((0..<3).map { columns.truth(holds[1], $0) } == [true, false, true])
        #expect(columnFaults(form, boards) == [])
    }
}
