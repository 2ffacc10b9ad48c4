// What a score is when something is missing, not assigned, vetoed or open.
import Exact
import FEEL
import Testing

@testable import Rules
@testable import Scoring

struct MissingTests {
    @Test func theEditionSaysWhatAMissingFigureIsWorth() throws {
        #expect(try outcome(#"score: "z.actual", missing: undetermined"#, [:]) == "0…10: missing z.actual")
        #expect(try outcome(#"score: "z.actual", missing: zero"#, [:]) == "0 for missing")
        #expect(try outcome(#"score: "z.actual", missing: not assigned"#, [:]) == "not assigned for missing")
        #expect(try outcome(#"score: "z.actual", missing: zero"#, ["z": 3]) == "3")
    }

    @Test func eachMissingFigureIsNamedOnce() throws {
        #expect(
            try outcome(#"score: "z.actual + w.actual + z.actual""#, [:]) == "0…10: missing z.actual, missing w.actual")
    }

    @Test func anothersFigureMissingInABestIsProvisional() throws {
        // 3 of the best 5 known: 6
        let rule = #"score: "z.actual / max(boards.z.actual) * points""#
        #expect(try outcome(rule, ["z": 3], others: [["z": 5], [:]]) == "6, provisional: other1 z.actual")
    }

    @Test func theBoardsOwnFigureMissingInABestLeavesItUndetermined() throws {
        // The formula reads the own figure only through the bloc: what it will be may change the score all the same.
        let rule = #"score: "if max(boards.z.actual) > 10 then 5 else 0""#
        #expect(try outcome(rule, [:], others: [["z": 20]]) == "0…10: missing z.actual")
        #expect(try outcome(rule, ["z": 1], others: [["z": 20]]) == "5")
        #expect(try outcome(rule + ", missing: zero", [:], others: [["z": 20]]) == "0 for missing")
    }

    @Test func aFigureThatTheFormulaAskedForMayBeMissingInABestToo() throws {
        // Without a plan of its own the board takes the others' mean, 6.
        let rule = #"score: "if x.plan = null then mean(boards.x.plan) else x.plan""#
        #expect(try outcome(rule, [:], others: [["x.plan": 4], ["x.plan": 8]]) == "6")
        #expect(
            try outcome(rule, [:], others: [["x.plan": 4], ["x.plan": 8], [:]]) == "6, provisional: other2 x.plan")
    }

    @Test func whatIsMissingInsideAFunctionsBestIsNotLost() throws {
        let functions = ["best(): max(boards.z.actual)", "twice(): best() * 2"]
        let rule = #"score: "z.actual / twice() * points""#
        #expect(
            try outcome(rule, ["z": 3], others: [["z": 5], [:]], functions: functions)
                == "3, provisional: other1 z.actual")
        #expect(try outcome(#"score: "twice()""#, [:], others: [["z": 1]], functions: functions) == "0…10: missing z.actual")
    }

    @Test func aBestOfNothingGivesNoPoints() throws {
        #expect(
            try outcome(#"score: "max(boards.z.actual)""#, ["z": 1]) == "1")
        let scorer = try Table.one(#"score: "if z.actual = null then max(boards.w.actual) else 1""#)
            .scorer([board("a", ["w": 3]), board("b", ["z": 1])])
        #expect(scorer.scorecards().map { $0.criteria[0].words } == ["3, provisional: b w.actual", "1"])
    }
}

struct AssignmentTests {
    private let rule = #"score: "z.actual", assigned: "w.actual > 0""#

    @Test func aConditionDecidesWhetherABoardHasACriterion() throws {
        #expect(try outcome(rule, ["z": 3, "w": 1]) == "3")
        #expect(try outcome(rule, ["z": 3, "w": 0]) == "not assigned")
        #expect(try outcome(rule, ["w": 0]) == "not assigned")
        #expect(try outcome(rule, ["w": 1]) == "0…10: missing z.actual")
    }

    @Test func whereTheConditionIsOpenItIsNothingOrWhatItWouldBe() throws {
        #expect(try outcome(rule, ["z": 3]) == "0…3: assignment unknown")
        #expect(try outcome(rule, [:]) == "0…10: assignment unknown, missing z.actual")
        #expect(try outcome(#"score: "-z.actual", atLeast: -4, assigned: "w.actual > 0""#, ["z": 3]) == "-3…0: assignment unknown")
        // A base of 10 less at most 4 would be 6 to 10; not assigned it is nothing.
        let base = #"base: 10, deduct: [{each: z.actual, points: 1, atMost: 4}], assigned: "w.actual > 0""#
        #expect(try outcome(base, [:]) == "0…10: assignment unknown, missing z.actual")
        #expect(try outcome(rule + ", missing: zero", [:]) == "0: assignment unknown")
        #expect(try outcome(rule + ", missing: not assigned", [:]) == "not assigned for missing")
        #expect(
            try outcome(#"score: "z.actual", assigned: "z.actual / w.actual > 1""#, ["z": 3, "w": 0])
                == "0…3: assignment unknown")
    }

    @Test func theFigureThatTheConditionLacksIsAmongTheMissing() throws {
        let scorer = try Table.one(rule).scorer([board("a", ["z": 3])])
        #expect(scorer.scorecard(of: "a")?.criterion("A.1")?.missing.map(\.indicator) == ["w"])
    }

    @Test func aConditionOnTheBlocIsProvisionalWithIt() throws {
        let rule = #"score: "z.actual", assigned: "w.actual >= mean(boards.w.actual)""#
        #expect(try outcome(rule, ["z": 3, "w": 2], others: [["w": 1], [:]]) == "3, provisional: other1 w.actual")
        #expect(
            try outcome(rule, ["z": 3, "w": 2], others: [["w": 5], [:]]) == "not assigned, provisional: other1 w.actual")
    }

    /// 15 points in three criteria, one of 2 points only for boards that have w.
    private func table(_ ranking: String = "{on: exact, notAssigned: percent, keys: [total], ties: share}") -> Table {
        Table(
            points: "15",
            sections: [
                section(
                    "A", "15",
                    [
                        criterion("A.1", "8", #"score: "z.actual""#), criterion("A.2", "5", #"score: "5""#),
                        criterion("A.3", "2", #"score: "2", assigned: "w.actual > 0""#),
                    ])
            ], ranking: ranking)
    }

    @Test func notAssignedLeavesBothSides() throws {
        // 8 + 5 = 13 of 13; 8 + 5 + 2 = 15 of 15; 6 + 5 = 11 of 13.
        let scorer = try table().scorer([
            board("a", ["z": 8, "w": 0]), board("b", ["z": 8, "w": 1]), board("c", ["z": 6, "w": 0]),
        ])
        let cards = scorer.scorecards()
        #expect(cards.map(\.total.exact.words) == ["13", "15", "11"])
        #expect(cards.map { $0.assigned.description } == ["13", "15", "13"])
        #expect(cards.map { $0.percent($0.total.exact)?.words } == ["100", "100", "1100/13"])
        #expect(scorer.ranking(cards).rows.map { "\($0.scorecard.board) \($0.rank!)" } == ["a 1...1", "b 1...1", "c 3...3"])
        let byPoints = try table("{on: exact, notAssigned: points, keys: [total], ties: share}").scorer([
            board("a", ["z": 8, "w": 0]), board("b", ["z": 8, "w": 1]),
        ])
        #expect(byPoints.ranking(byPoints.scorecards()).rows.map(\.basis.words) == ["15", "13"])
    }

    @Test func thirteenOfFifteenIs8667Percent() throws {
        // 6 + 5 + 2 = 13 of 15
        let scorer = try table().scorer([board("a", ["z": 6, "w": 1])])
        let card = try #require(scorer.scorecard(of: "a"))
        #expect(card.percent(card.total.exact)?.number?.decimalText(places: 2) == "86.67")
    }

    @Test func percentCoversBothWaysWhereTheAssignmentIsOpen() throws {
        // Without: 11 of 13 is 84.6%. With: 13 of 15 is 86.7%. The interval 11…13 by 15…13 holds both.
        let scorer = try table().scorer([board("a", ["z": 6])])
        let card = try #require(scorer.scorecard(of: "a"))
        #expect(card.total.exact.words == "11…13")
        #expect(card.assigned == 15)
        #expect(card.surelyAssigned == 13)
        #expect(card.percent(card.total.exact)?.words == "220/3…100")
        // Below zero the fewer points assigned lie farther out.
        #expect(card.percent(Bounds(least: -13, most: -15))?.words == "-100")
        #expect(card.percent(Bounds())?.words == "−∞…∞")
    }

    @Test func aBoardWithNothingAssignedHasNoPercent() throws {
        let table = Table.one(#"score: "1", assigned: ok"#)
        let scorer = Scorer(
            try Table(
                sections: table.sections, ranking: "{on: exact, notAssigned: percent, keys: [total], ties: share}"
            ).edition(), period: Period("2024")!,
            entries: [board("a", ["ok": false]), board("b", ["ok": true]), board("c")])
        let cards = scorer.scorecards()
        #expect(cards.map { $0.percent($0.total.exact)?.words } == [nil, "10", "0…∞"])
        #expect(scorer.ranking(cards).rows.map(\.scorecard.board) == ["b", "c", "a"])
    }
}

struct VetoTests {
    private func scorer(_ vetoed: String, _ entries: [Entry]) throws -> Scorer {
        try Table(
            sections: [section("A", "10", [criterion("A.1", "10", #"score: "z.actual / max(boards.z.actual) * points""#)])],
            ranking: "{on: rounded, keys: [total], ties: share, vetoed: \(vetoed)}",
            more: [
                "grades: [{id: good, title: {vi: g, en: g}, from: 5}, {id: poor, title: {vi: p, en: p}, from: 0}]",
                #"vetoes: [{when: "ok = false", reason: {vi: v, en: v}}, {when: "w.actual > 0", reason: {vi: v, en: v}}]"#,
            ]
        ).scorer(entries)
    }

    private let boards = [
        board("a", ["z": 8, "ok": false, "w": 1]), board("b", ["z": 4, "ok": true, "w": 0]),
        board("c", ["z": 2, "ok": true, "w": 0]),
    ]

    @Test func aVetoedBoardIsNotRankedAndItsFiguresCount() throws {
        let scorer = try scorer("{ranked: false, counted: true}", boards)
        let ranking = scorer.ranking(scorer.scorecards())
        // The best is 8, of the vetoed board: 4 / 8 and 2 / 8 of ten.
        #expect(ranking.rows.map(\.scorecard.board) == ["b", "c", "a"])
        #expect(ranking.rows.map(\.scorecard.total.exact.words) == ["5", "2.5", "10"])
        #expect(ranking.rows.map(\.rank) == [1...1, 2...2, nil])
        #expect(ranking.rows.map { $0.scorecard.vetoes } == [[], [], [0, 1]])
        #expect(ranking.rows.map { $0.grades.map(\.id) } == [["good"], ["poor"], []])
        #expect(ranking.rows.map(\.mayHaveNoGrade) == [false, false, true])
        #expect(ranking.decisions.map { "\($0.first) \($0.second)" } == ["b c"])
    }

    @Test func aVetoedBoardsFiguresMayBeLeftOut() throws {
        let scorer = try scorer("{ranked: false, counted: false}", boards)
        // The best of the others is 4: all points and half of them. The vetoed board's 20 do not fit in ten.
        #expect(
            scorer.scorecards().map { $0.criteria[0].words } == ["0…10: 20 is out of bounds", "10", "5"])
        #expect(scorer.blocFigures.map { $0.contributions.map(\.board) } == [["b", "c"]])
    }

    @Test func aVetoedBoardMayBeRankedAllTheSame() throws {
        let scorer = try scorer("{ranked: true, counted: true}", boards)
        let ranking = scorer.ranking(scorer.scorecards())
        #expect(ranking.rows.map(\.scorecard.board) == ["a", "b", "c"])
        #expect(ranking.rows.map(\.rank) == [1...1, 2...2, 3...3])
    }

    @Test func aVetoThatAMissingFigureLeavesOpenKeepsRanksOpen() throws {
        let open = [board("a", ["z": 8, "w": 0]), boards[1], boards[2]]
        let scorer = try scorer("{ranked: false, counted: true}", open)
        let ranking = scorer.ranking(scorer.scorecards())
        #expect(ranking.rows.map(\.scorecard.board) == ["a", "b", "c"])
        // If the veto applies, b and c move up.
        #expect(ranking.rows.map(\.rank) == [1...1, 1...2, 2...3])
        #expect(ranking.rows[0].scorecard.undecidedVetoes.mapValues { $0.map(\.indicator) } == [0: ["ok"]])
        #expect(ranking.rows.map(\.mayHaveNoGrade) == [true, false, false])
        // Where vetoed boards are ranked, nothing is open.
        let ranked = try self.scorer("{ranked: true, counted: true}", open)
        #expect(ranked.ranking(ranked.scorecards()).rows.map(\.rank) == [1...1, 2...2, 3...3])
    }

    @Test func aVetoThatIsOpenMakesTheBlocsFiguresProvisionalWhereTheVetoedDoNotCount() throws {
        let open = [board("a", ["z": 8, "w": 0]), boards[1], boards[2]]
        let scorer = try scorer("{ranked: false, counted: false}", open)
        #expect(scorer.scorecard(of: "b")?.criteria[0].words == "5, provisional: a ok.actual")
        // Of its own veto a board's own score does not wait any less.
        #expect(scorer.scorecard(of: "a")?.criteria[0].words == "0…10: missing ok.actual")
    }

    @Test func aVetoMayCompareWithTheBloc() throws {
        let table = Table(
            sections: [section("A", "10", [criterion("A.1", "10", #"score: "count(boards)""#)])],
            ranking: "{on: rounded, keys: [total], ties: share, vetoed: {ranked: false, counted: false}}",
            more: [#"vetoes: [{when: "z.actual * 2 < max(boards.z.actual)", reason: {vi: v, en: v}}]"#])
        let scorer = try table.scorer([board("a", ["z": 8]), board("b", ["z": 3]), board("c", ["z": 4])])
        // The best of all is 8, so b with 3 is vetoed; two boards are left to count.
        #expect(scorer.scorecards().map(\.vetoes) == [[], [0], []])
        #expect(scorer.scorecards().map { $0.criteria[0].words } == ["2", "2", "2"])
        let open = try table.scorer([board("a", ["z": 8]), board("b", ["z": 3]), board("c")])
        // c might exceed them all: whether a and b are vetoed is open.
        #expect(open.scorecards().map { $0.undecidedVetoes.keys.sorted() } == [[0], [0], [0]])
    }
}
