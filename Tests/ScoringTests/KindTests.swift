// Worked examples of rules about plans, growth and bands, each with its numbers worked out by hand.
import Testing

@testable import Rules
@testable import Scoring

struct PercentOfPlanTests {
    private let rule = "percentOfPlan: {of: x}"

    @Test func aFlowIsMeasuredAgainstTheShareOfThePlanThatIsDue() throws {
        // Half of the plan 100 is due at half-year: 45 / 50 × 10 = 9.
        #expect(try outcome(rule, ["x": 45, "x.plan": 100]) == "9")
        // In a year's period all of it: 45 / 100 × 10 = 4.5.
        #expect(try outcome(rule, ["x": 45, "x.plan": 100], period: "2024") == "4.5")
    }

    @Test func aStockIsMeasuredAgainstTheWholePlan() throws {
        // 45 / 100 × 10
        #expect(try outcome("percentOfPlan: {of: y}", ["y": 45, "y.plan": 100]) == "4.5")
    }

    @Test func beyondThePlanThereIsNoMoreThanAll() throws {
        #expect(try outcome(rule, ["x": 50, "x.plan": 100]) == "10")
        #expect(try outcome(rule, ["x": 51, "x.plan": 100]) == "10")
        #expect(try outcome(rule, ["x": 0, "x.plan": 100]) == "0")
    }

    @Test func theFullPercentageMayLieElsewhere() throws {
        // 60 / 50 = 120% of the plan due; 120 / 150 × 10 = 8.
        #expect(try outcome("percentOfPlan: {of: x, full: 150}", ["x": 60, "x.plan": 100]) == "8")
        // 40 / 50 = 80%, and all points are reached at 80.
        #expect(try outcome("percentOfPlan: {of: x, full: 80}", ["x": 40, "x.plan": 100]) == "10")
    }

    @Test func aQuotientStaysExact() throws {
        // 1 / (6 / 2) × 10 = 10/3
        #expect(try outcome(rule, ["x": 1, "x.plan": 6]) == "10/3")
    }

    @Test func aPlanOfNothingGivesNoPointsAndSaysSo() throws {
        #expect(try outcome(rule, ["x": 45, "x.plan": 0]) == "0…10: division by zero")
    }

    @Test func whatIsMissingIsNamed() throws {
        #expect(try outcome(rule, ["x": 45]) == "0…10: missing x.plan")
        #expect(try outcome(rule, ["x.plan": 45]) == "0…10: missing x.actual")
        #expect(try outcome(rule, [:]) == "0…10: missing x.actual, missing x.plan")
    }

    @Test func aPublishedPercentageStandsInWhereThePlanIsNotKnown() throws {
        let rule = "percentOfPlan: {of: r}"
        // 40% of the year's plan is 80% of the half that is due: 8 points.
        #expect(try outcome(rule, ["r": 1, "r.reportedPlanPercent": 40]) == "8")
        // The plan itself wins over what was published: 45 / 50.
        #expect(try outcome(rule, ["r": 45, "r.plan": 100, "r.reportedPlanPercent": 40]) == "9")
        #expect(try outcome(rule, ["r.plan": 100, "r.reportedPlanPercent": 40]) == "8")
        #expect(try outcome(rule, ["r": 45]) == "0…10: missing r.reportedPlanPercent")
        // A stock has no share: 40% is 4 points.
        #expect(try outcome("percentOfPlan: {of: p}", ["p.reportedPlanPercent": 40]) == "4")
    }
}

struct GrowthTests {
    @Test func betweenTheTwoEndsItIsProRata() throws {
        let rule = "growth: {of: y, from: 0, to: 20}"
        // 108 / 100 − 1 = 8%; 8 / 20 × 10 = 4.
        #expect(try outcome(rule, ["y": 108, "y.previous": 100]) == "4")
        #expect(try outcome(rule, ["y": 120, "y.previous": 100]) == "10")
        #expect(try outcome(rule, ["y": 300, "y.previous": 100]) == "10")
        #expect(try outcome(rule, ["y": 100, "y.previous": 100]) == "0")
        #expect(try outcome(rule, ["y": 50, "y.previous": 100]) == "0")
        // 100 / 97 − 1 = 3/97; × 100 / 20 × 10 = 150/97
        #expect(try outcome(rule, ["y": 100, "y.previous": 97]) == "150/97")
    }

    @Test func theLowerEndMayLieBelowZero() throws {
        // −4% is 6 above −10; of the 20 to +10 that is 0.3.
        #expect(try outcome("growth: {of: y, from: -10, to: 10}", ["y": 96, "y.previous": 100]) == "3")
    }

    @Test func withFewerIsBetterTheEndsAreTurnedRound() throws {
        // No points at +10%, all at −10%: −5% is 15 of 20 on the way.
        #expect(try outcome("growth: {of: y, from: 10, to: -10}", ["y": 95, "y.previous": 100]) == "7.5")
    }

    @Test func growthFromNothingGivesNoPointsAndSaysSo() throws {
        #expect(
            try outcome("growth: {of: y, from: 0, to: 20}", ["y": 108, "y.previous": 0]) == "0…10: division by zero")
    }

    @Test func aPublishedGrowthStandsInWhereLastYearIsNotKnown() throws {
        let rule = "growth: {of: r, from: 0, to: 20}"
        #expect(try outcome(rule, ["r.reportedGrowthPercent": "4.6"]) == "2.3")
        #expect(try outcome(rule, ["r": 110, "r.previous": 100, "r.reportedGrowthPercent": "4.6"]) == "5")
        #expect(try outcome("growth: {of: p, from: 0, to: 20}", ["p.reportedGrowthPercent": 50]) == "10")
    }
}

struct BandTests {
    private let rule = #"bands: {of: z.actual, "> 98": 5, "[97..98)": 4, "[96..97)": 3}"#

    @Test func aValueTakesThePointsOfItsBand() throws {
        #expect(try outcome(rule, ["z": "98.01"]) == "5")
        #expect(try outcome(rule, ["z": 97]) == "4")
        #expect(try outcome(rule, ["z": "97.99"]) == "4")
        #expect(try outcome(rule, ["z": 96]) == "3")
    }

    @Test func aValueInAHoleIsNeverGuessed() throws {
        // Exactly 98 and anything under 96 are in no band: what is possible is what the bands give, 3 to 5.
        #expect(try outcome(rule, ["z": 98]) == "3…5: hole")
        #expect(try outcome(rule, ["z": 95]) == "3…5: hole")
        #expect(try outcome(rule + ", atMost: 4", ["z": 98]).hasPrefix("3…4: "))
    }

    @Test func aMissingFigureLeavesAllBandsPossible() throws {
        #expect(try outcome(rule, [:]) == "3…5: missing z.actual")
    }

    @Test func bandsMayDeductAndMayHoldFormulas() throws {
        let deviation = #"bands: {of: "x.actual / x.plan * 100", "< 95": -2, "[95..100)": -1, "[100..120)": 1, ">= 120": 2}"#
        #expect(try outcome(deviation, ["x": 94, "x.plan": 100]) == "-2")
        #expect(try outcome(deviation, ["x": 119, "x.plan": 100]) == "1")
        #expect(try outcome(deviation, ["x": 94]) == "-2…2: missing x.plan")
        // 0.1 for each percent above 92
        let steps = #"bands: {of: z.actual, "<= 92": 0, "> 92": "(z.actual - 92) * 0.1"}"#
        #expect(try outcome(steps, ["z": 95]) == "0.3")
        #expect(try outcome(steps, [:]) == "0…10: missing z.actual")
    }
}

struct CaseTests {
    @Test func deductionsAreMadePerCaseUpToTheirCaps() throws {
        let rule = "base: 10, deduct: [{each: z.actual, points: 0.5, atMost: 1.5}, {each: w.actual, points: 2, atMost: 4}]"
        // 10 − 2 × 0.5 − 1 × 2 = 7
        #expect(try outcome(rule, ["z": 2, "w": 1]) == "7")
        // 10 − 1.5 − 4 = 4.5, both capped
        #expect(try outcome(rule, ["z": 9, "w": 9]) == "4.5")
        #expect(try outcome(rule, ["z": 0, "w": 0]) == "10")
        // At least 10 − 1.5 − 4.
        #expect(try outcome(rule, ["z": 2]) == "4.5…10: missing w.actual")
    }

    @Test func bonusesAreAddedPerCaseUpToTheirCaps() throws {
        let rule = "base: 4, bonus: [{each: z.actual, points: 1, atMost: 4}, {each: w.actual, points: 0.2, atMost: 1}]"
        // 4 + 3 + 0.4
        #expect(try outcome(rule, ["z": 3, "w": 2]) == "7.4")
        #expect(try outcome(rule, ["z": 8, "w": 8]) == "9")
        #expect(try outcome(rule, [:]) == "4…9: missing z.actual, missing w.actual")
    }

    @Test func withoutACapThereIsNoEnd() throws {
        let rule = "base: 10, deduct: [{each: z.actual, points: 3}], bonus: [{each: w.actual, points: 1}]"
        #expect(try outcome(rule, ["z": 5, "w": 1]) == "-4")
        #expect(try outcome(rule, ["z": 5]) == "−∞…∞: missing w.actual")
        #expect(try outcome(rule + ", atLeast: 0, atMost: 12", ["z": 5, "w": 1]) == "0")
        #expect(try outcome(rule + ", atLeast: 0, atMost: 12", ["z": 0, "w": 9]) == "12")
        #expect(try outcome(rule + ", atLeast: 0", ["z": 5]) == "0…∞: missing w.actual")
    }

    @Test func aBonusAloneStartsFromNothing() throws {
        #expect(try outcome("bonus: [{each: z.actual, points: 1, atMost: 4}]", ["z": 3]) == "3")
    }
}
