// Bonuses on top of a table, deductions outside of it, and two sources of criteria in one table, worked out by hand.
import Exact
import Testing

@testable import Rules
@testable import Scoring

struct BonusSectionTests {
    /// 950 points of content and 50 of bonus are 1,000 (kind 25); titles on top bring at most 20; deductions stand apart.
    private let table = Table(
        points: "1000",
        sections: [
            section("A", "950", [criterion("A.1", "950", "judged: {from: 0, to: 950, step: 1, by: head}")]),
            section("B", "50", [criterion("B.1", "50", "bonus: [{each: z.actual, points: 10, atMost: 50}]")]),
            section(
                "C", "25",
                [
                    criterion("C.1", "15", "bonus: [{when: ok, points: 15}]"),
                    criterion("C.2", "10", "bonus: [{each: w.actual, points: 5, atMost: 10}]"),
                ], also: "kind: bonus, atMost: 20"),
            section(
                "D", "-8", [criterion("D.1", "-8", "judged: {from: -8, to: 0, step: 8, by: agency}")],
                also: "kind: deduction"),
        ])

    private func card(_ figures: [String: Given], _ awards: [String: String]) throws -> Scorecard {
        try #require(try table.scorer([board("a", figures, awards: awards)]).scorecard(of: "a"))
    }

    @Test func aBonusStandsOnTopAndADeductionOutside() throws {
        // 900 + 3 × 10 + 15 + 5 − 8 = 942
        let card = try card(["z": 3, "w": 1, "ok": true], ["A.1": "900", "D.1": "-8"])
        #expect(card.sections.map(\.points.exact.words) == ["900", "30", "20", "-8"])
        #expect(card.total.exact.words == "942")
        // Neither is part of what a board could have: 942 of 1,000 is 94.2%.
        #expect(card.assigned == 1000)
        #expect(card.percent(card.total.exact)?.words == "94.2")
    }

    @Test func theCapOfABonusSectionHolds() throws {
        // 950 + 50 + min(20, 15 + 10) = 1,020: more than the table's 1,000
        let card = try card(["z": 9, "w": 4, "ok": true], ["A.1": "950", "D.1": "0"])
        #expect(card.total.exact.words == "1020")
    }

    @Test func whatIsOpenStaysBetweenItsEnds() throws {
        // 900 + 30 + (0 or 15) + 5 − (0 or 8)
        let card = try card(["z": 3, "w": 1], ["A.1": "900"])
        #expect(card.total.exact.words == "927…950")
    }

    /// The ministry's criteria and the bloc's own are two sections of one table, each with its source.
    @Test func twoAuthoritiesInOneTable() throws {
        let plain = { (id: String) in "{id: \(id), title: {vi: t, en: t}, points: 50, score: z.actual}" }
        let table = Table(
            points: "100",
            sections: [
                section("M", "50", [plain("M.1")], also: "source: {document: the ministry's criteria}"),
                section("K", "50", [plain("K.1")], also: "source: {document: the bloc's criteria}"),
            ])
        let scorer = try table.scorer([board("a", ["z": 20])])
        #expect(scorer.edition.criteria.map(\.source.document) == ["the ministry's criteria", "the bloc's criteria"])
        #expect(scorer.scorecard(of: "a")?.total.exact.words == "40")
    }
}

struct CoefficientTests {
    private func points(_ rule: String, _ figures: [String: Given], awards: [String: String] = [:]) throws -> String {
        let table = Table(sections: [section("A", "10", [criterion("A.1", "10", rule)])])
        return try #require(try table.scorer([board("a", figures, awards: awards)]).scorecard(of: "a")).total.exact
            .words
    }

    @Test func aWeightMultipliesWhatARuleYields() throws {
        #expect(try points("pass: ok, times: 0.3", ["ok": true]) == "3")
        #expect(
            try points("judged: {from: 0, to: 100, step: 1, by: head}, times: 0.1", [:], awards: ["A.1": "85"]) == "8.5"
        )
        // What is not given is open between the weighted ends.
        #expect(try points("judged: {from: 0, to: 100, step: 1, by: head}, times: 0.1", [:]) == "0…10")
    }

    @Test func aCoefficientIsAFigure() throws {
        // 20 of 40 due at half-year × 10 × 1.5 = 7.5; 36 of 40 × 10 × 1.5 = 13.5, at most 10
        let rule = "percentOfPlan: {of: x}, times: z.actual / 2, atMost: 10"
        #expect(try points(rule, ["x": 20, "x.plan": 80, "z": 3]) == "7.5")
        #expect(try points(rule, ["x": 36, "x.plan": 80, "z": 3]) == "10")
        // Beyond the points without a limit it is not cut silently.
        #expect(try points("percentOfPlan: {of: x}, times: z.actual / 2", ["x": 36, "x.plan": 80, "z": 3]) == "0…10")
    }

    @Test func aBasisOfZeroHasPointsOfItsOwn() throws {
        #expect(try points("percentOfPlan: {of: x, noPlan: 4}", ["x": 20, "x.plan": 0]) == "4")
        #expect(try points("percentOfPlan: {of: x, noPlan: 4}", ["x": 20, "x.plan": 80]) == "5")
        #expect(try points("percentOfPlan: {of: x, noPlan: 4}", ["x": 20]) == "0…10")
        #expect(try points("growth: {of: x, to: 50, noBase: 7}", ["x": 20, "x.previous": 0]) == "7")
        #expect(try points("growth: {of: x, to: 50, noBase: 7}", ["x": 110, "x.previous": 100]) == "2")
        // The published percentage stands in only where the figures are not known.
        #expect(
            try points("percentOfPlan: {of: r, noPlan: 4}", ["r": 1, "r.plan": 0, "r.reportedPlanPercent": 20]) == "4")
        #expect(try points("percentOfPlan: {of: r, noPlan: 4}", ["r.reportedPlanPercent": 20]) == "4")
        #expect(try points("growth: {of: r, to: 50, noBase: 7}", ["r.reportedGrowthPercent": 5]) == "1")
    }

    @Test func aGroupWithoutATargetIsComparedWithinItself() throws {
        let rule =
            "relative: {of: (x.actual - x.plan) / x.plan, best: 10, met: 5, noTarget: {when: x.plan = null, of: x.actual, best: 8}}"
        let table = Table(sections: [section("A", "10", [criterion("A.1", "10", rule)])])
        let scorer = try table.scorer([
            board("a", ["x": 140, "x.plan": 100]), board("b", ["x": 110, "x.plan": 100]), board("c", ["x": 900]),
            board("d", ["x": 300]), board("e", ["x": 0]),
        ])
        // a leads with 0.4; b: 5 + 5 × 0.1 ÷ 0.4 = 6.25; c leads its group with 8, d has 8 × 300 ÷ 900 = 8/3
        #expect(scorer.scorecards().map(\.total.exact.words) == ["10", "6.25", "8", "8/3", "0"])
    }

    @Test func casesCountOnConditionsAndWithinTheirGroup() throws {
        let rule =
            "base: 5, deduct: {atMost: 3, cases: [{each: z.actual, points: 1}, {when: not(ok), points: 2}]}, bonus: [{oneOf: [{each: w.actual, points: 1}, {when: ok, points: 2}]}]"
        // 5 − min(3, 2 + 2) + max(1, 0) = 3
        #expect(try points(rule, ["z": 2, "w": 1, "ok": false]) == "3")
        // 5 − min(3, 2 + 0) + max(1, 2) = 5
        #expect(try points(rule, ["z": 2, "w": 1, "ok": true]) == "5")
        // 5 − min(3, 9) + max(4, 0) = 6
        #expect(try points(rule, ["z": 7, "w": 4, "ok": false]) == "6")
    }
}
