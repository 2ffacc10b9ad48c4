// Classes on capped totals, quotas and flags: worked examples.
import Exact
import Testing

@testable import Rules
@testable import Scoring

struct QuotaTests {
    /// Boards in the order of the ranking with their grade, or their flag after a stroke.
    private func given(
        _ points: [String: Given?], grades: String = "[]", flags: String = "[]", keys: String = "total",
        vetoed: String = "{ranked: false, counted: true}", also: [Entry] = []
    ) throws -> (text: [String], ranking: Ranking) {
        let scorer = try Table(
            points: "200", sections: [section("A", "200", [criterion("A.1", "200", #"score: "z.actual""#)])],
            ranking: "{on: rounded, keys: [\(keys)], ties: share, vetoed: \(vetoed)}",
            more: [
                "grades: \(grades)", "flags: \(flags)",
                #"vetoes: [{when: "ok = false", reason: {vi: v, en: v}}]"#,
            ]
        ).scorer(
            points.map { name, value in
                board(name, ["ok": true].merging(value.map { ["z": $0] } ?? [:]) { own, _ in own })
            } + also)
        let ranking = scorer.ranking(scorer.scorecards())
        let text = ranking.rows.map { row in
            let grade = row.grades.map(\.id) + (row.mayHaveNoGrade ? ["–"] : [])
            let flag = row.flags.map(\.id) + (row.mayHaveNoFlag ? ["–"] : [])
            return "\(row.scorecard.board) \(grade.joined(separator: " "))"
                + (flags == "[]" ? "" : " / \(flag.joined(separator: " "))")
        }
        return (text, ranking)
    }

    private func grade(_ id: String, _ from: Int, _ more: String = "") -> String {
        "{id: \(id), title: {vi: t, en: t}, from: \(from)\(more.isEmpty ? "" : ", " + more)}"
    }

    /// Eleven boards with 100, 99, … 90 points.
    private let eleven = Dictionary(
        uniqueKeysWithValues: (0..<11).map { ("b\(10 + $0)", Optional(Given.number(Rational(100 - $0)))) })

    @Test func aFifthOfElevenBoardsRoundedDownIsTwo() throws {
        // 11 × 20% = 2.2.
        let (text, ranking) = try given(
            eleven,
            grades: "[\(grade("a", 90, "quota: 20%, quotaRounding: down")), \(grade("b", 0))]")
        #expect(text.prefix(4) == ["b10 a", "b11 a", "b12 b", "b13 b"])
        let quota = try #require(ranking.gradeQuotas.first)
        #expect(ranking.gradeQuotas.count == 1 && quota.places == 2 && quota.scored == 11)
        #expect(quota.quota.exactPlaces(of: 11) == q("2.2"))
        #expect(quota.surely == ["b10", "b11"] && quota.possibly == [] && quota.edge?.places == nil)
    }

    @Test(arguments: [
        // 15% of 11 is 1.65, 50% is 5.5, 20% is 2.2, 5% is 0.55, 100% is 11.
        ("15%", "down", 1), ("15%", "up", 2), ("15%", "half up", 2), ("50%", "half up", 6), ("50%", "half down", 5),
        ("50%", "half even", 6), ("20%", "ceiling", 3), ("20%", "floor", 2), ("5%", "down", 0), ("100%", "down", 11),
    ])
    func aShareIsMadeWholeAsTheEditionSays(share: String, mode: String, places: Int) throws {
        let (text, ranking) = try given(
            eleven, grades: "[\(grade("a", 0, "quota: \(share), quotaRounding: \(mode)"))]")
        #expect(ranking.gradeQuotas[0].places == places)
        #expect(text.filter { $0.hasSuffix(" a") }.count == places)
    }

    @Test func vetoedBoardsCountInTheShareAndTakeNoPlace() throws {
        // Five boards are scored: 40% is 2 places. The vetoed one has the most points and none of them.
        let boards: [String: Given?] = ["b": 9, "c": 8, "d": 7, "e": 6]
        let vetoed = board("a", ["z": 10, "ok": false])
        let grades = "[\(grade("top", 5, "quota: 40%, quotaRounding: down")), \(grade("rest", 0))]"
        #expect(
            try given(boards, grades: grades, also: [vetoed]).text == ["b top", "c top", "d rest", "e rest", "a –"])
        // Where a vetoed board is ranked all the same it is graded all the same.
        #expect(
            try given(boards, grades: grades, vetoed: "{ranked: true, counted: true}", also: [vetoed]).text
                == ["a top", "b top", "c rest", "d rest", "e rest"])
    }

    @Test func whoFindsNoPlaceFallsToTheNextGradeThatHasRoom() throws {
        // Places 1 and 2; d reaches b but finds no room, e reaches only c.
        let boards: [String: Given?] = ["a": 95, "b": 94, "c": 93, "d": 92, "e": 70]
        let grades = "[\(grade("x", 90, "quota: 1")), \(grade("y", 80, "quota: 2")), \(grade("z", 0))]"
        #expect(try given(boards, grades: grades).text == ["a x", "b y", "c y", "d z", "e z"])
        // Without a last grade they have none.
        let two = "[\(grade("x", 90, "quota: 1")), \(grade("y", 80, "quota: 2"))]"
        #expect(try given(boards, grades: two).text == ["a x", "b y", "c y", "d –", "e –"])
        // A place that nobody reaches stays empty, and is not handed down.
        let high = "[\(grade("x", 99, "quota: 3")), \(grade("y", 93, "quota: 1")), \(grade("z", 0))]"
        #expect(try given(boards, grades: high).text == ["a y", "b z", "c z", "d z", "e z"])
    }

    @Test(arguments: [
        ("vote", ["a x", "b x y", "c x y", "d x y", "e z"], [["a"], []], [["b", "c", "d"], ["b", "c", "d"]]),
        ("all", ["a x", "b x", "c x", "d x", "e y"], [["a", "b", "c", "d"], ["e"]], [[], []]),
        ("none", ["a x", "b y", "c y", "d y", "e z"], [["a"], ["b", "c", "d"]], [[], []]),
    ])
    func aTieOnTheEdgeIsNeverCutSilently(
        ties: String, expected: [String], surely: [[String]], possibly: [[String]]
    ) throws {
        // Two places: one for a, one for three boards that are equal. Then, with 3, 2 and 3 places for y:
        // the two that lose the vote fill y; all have x and e comes to y; the three have y.
        let places = ties == "vote" ? 2 : 3
        let (text, ranking) = try given(
            ["a": 95, "b": 90, "c": 90, "d": 90, "e": 85],
            grades:
                "[\(grade("x", 80, "quota: 2, quotaTies: \(ties)")), \(grade("y", 70, "quota: \(places)")), \(grade("z", 0))]"
        )
        #expect(text == expected)
        #expect(ranking.gradeQuotas.map(\.surely) == surely)
        #expect(ranking.gradeQuotas.map(\.possibly) == possibly)
        let edge = try #require(ranking.gradeQuotas[0].edge)
        #expect(edge.boards == ["b", "c", "d"] && edge.left == 3 && edge.places == 1)
        #expect(ranking.gradeQuotas[1].edge?.boards == nil)
    }

    @Test func aTieThatFitsIsNoTieOnTheEdge() throws {
        let (text, ranking) = try given(
            ["a": 90, "b": 90, "c": 85], grades: "[\(grade("x", 80, "quota: 2")), \(grade("z", 0))]")
        #expect(text == ["a x", "b x", "c z"] && ranking.gradeQuotas[0].edge?.boards == nil)
    }

    @Test func aLaterKeyDecidesAndNoVoteIsNeeded() throws {
        let boards = [
            board("a", ["z": 90, "ok": true, "w": 1]), board("b", ["z": 90, "ok": true, "w": 2]),
        ]
        let (text, _) = try given(
            [:], grades: "[\(grade("x", 80, "quota: 1")), \(grade("z", 0))]", keys: "total, indicator w actual",
            also: boards)
        #expect(text == ["b x", "a z"])
    }

    @Test func whatAVoteLeavesOverTakesPlacesOfTheNextGrade() throws {
        // One of a, b, c has x by vote; the other two are left for one place of y: a second vote; d finds no place.
        let (text, ranking) = try given(
            ["a": 90, "b": 90, "c": 90, "d": 85],
            grades: "[\(grade("x", 80, "quota: 1")), \(grade("y", 70, "quota: 1")), \(grade("z", 0))]")
        #expect(text == ["a x y z", "b x y z", "c x y z", "d z"])
        let edge = try #require(ranking.gradeQuotas[1].edge)
        #expect(edge.boards == ["a", "b", "c"] && edge.left == 2 && edge.places == 1)
        // With two places for y the second vote is not needed, with three d has one of them.
        for (places, last) in [(2, "d z"), (3, "d y")] {
            let (text, _) = try given(
                ["a": 90, "b": 90, "c": 90, "d": 85],
                grades: "[\(grade("x", 80, "quota: 1")), \(grade("y", 70, "quota: \(places)")), \(grade("z", 0))]")
            #expect(text == ["a x y", "b x y", "c x y", last])
        }
    }

    @Test func whomAVoteLeavesOverAndATieExcludesTheNextGradeHasRoomFor() throws {
        // One of three has x by vote. Two are left for one place of y: neither has it. Both fit into z.
        let (text, ranking) = try given(
            ["a": 90, "b": 90, "c": 90],
            grades:
                "[\(grade("x", 80, "quota: 1")), \(grade("y", 70, "quota: 1, quotaTies: none")), \(grade("z", 0, "quota: 2"))]"
        )
        #expect(text == ["a x z", "b x z", "c x z"])
        #expect(ranking.gradeQuotas.map { $0.edge?.left } == [3, 2, nil])
    }

    // MARK: Cap

    @Test func theClassCountsTheTotalAtMostAsTheCap() throws {
        // 118.4 counts as 100; the ranking still tells it from 104.
        let grades = "{atMost: 100, classes: [\(grade("a", 100)), \(grade("b", 95))]}"
        let (text, ranking) = try given(["x": "118.4", "y": "104", "z": "99.99"], grades: grades)
        #expect(text == ["x a", "y a", "z b"])
        #expect(ranking.rows.map(\.basis.words) == ["118.4", "104", "99.99"])
        #expect(ranking.rows.map(\.gradeBasis.words) == ["100", "100", "99.99"])
        #expect(ranking.rows.map(\.rank) == [1...1, 2...2, 3...3])
        // An open total is capped at both ends.
        let open = try given(["x": nil], grades: grades).ranking.rows[0]
        #expect(open.basis.words == "0…200" && open.gradeBasis.words == "0…100")
        #expect(open.grades.map(\.id) == ["a", "b"] && open.mayHaveNoGrade)
    }

    @Test func theCapDoesNotTouchTheOrderInWhichPlacesAreGiven() throws {
        let grades = "{atMost: 100, classes: [\(grade("a", 100, "quota: 1")), \(grade("b", 0))]}"
        #expect(try given(["x": "104", "y": "118.4"], grades: grades).text == ["y a", "x b"])
    }

    // MARK: Flags

    @Test func aBoardWithAFlagDoesNotCountForTheNextOne() throws {
        // Two flags; the second wants 80 points. Grades and flags do not take from each other.
        let (text, ranking) = try given(
            ["a": 95, "b": 90, "c": 85, "d": 70], grades: "[\(grade("top", 90))]",
            flags: "[\(grade("city", 0, "quota: 1")), \(grade("bloc", 80, "quota: 60%, quotaRounding: up"))]")
        // 60% of 4 is 2.4, up 3; only b and c are left that reach 80.
        #expect(text == ["a top / city", "b top / bloc", "c – / bloc", "d – / –"])
        #expect(ranking.flagQuotas.map(\.places) == [1, 3])
        #expect(ranking.flagQuotas.map(\.surely) == [["a"], ["b", "c"]])
    }

    @Test func flagsMayStandInAnyOrderAndAreNotCapped() throws {
        let (text, _) = try given(
            ["a": 110, "b": 105, "c": 85], grades: "{atMost: 100, classes: [\(grade("top", 100))]}",
            flags: "[\(grade("any", 0, "quota: 1")), \(grade("high", 105, "quota: 2"))]")
        #expect(text == ["a top / any", "b top / high", "c – / –"])
    }

    // MARK: Open

    @Test func anOpenTotalKeepsOpenOnlyWhatItCanChange() throws {
        // x has anything from 0 to 200: it may take the second place from b; a and b are ahead of c all the same.
        let (text, ranking) = try given(
            ["a": 95, "b": 90, "c": 85, "x": nil], grades: "[\(grade("top", 80, "quota: 2")), \(grade("rest", 0))]")
        #expect(text.sorted() == ["a top", "b top rest", "c rest", "x top rest"])
        #expect(ranking.gradeQuotas[0].surely == ["a"])
        #expect(ranking.gradeQuotas[0].possibly.sorted() == ["b", "x"])
    }

    @Test func anOpenVetoMayFreeAPlace() throws {
        let (text, _) = try given(
            ["b": 90, "c": 85], grades: "[\(grade("top", 80, "quota: 1")), \(grade("rest", 0))]",
            also: [board("a", ["z": 95])])
        #expect(text == ["a top –", "b top rest", "c rest"])
    }

    @Test func nobodyIsNothingToGive() throws {
        let (text, ranking) = try given([:], grades: "[\(grade("top", 80, "quota: 20%, quotaRounding: up"))]")
        #expect(text.isEmpty && ranking.gradeQuotas[0].places == 0 && ranking.gradeQuotas[0].surely.isEmpty)
    }

    @Test func quotasOfALargeBlocAreCountedBoardByBoardAndNotPairByPair() throws {
        // 5,000 boards, half of them open; 1% of them: 50 places, which the open ones could fill alone.
        let boards = (0..<5_000).map { number in
            board(
                "b\(10_000 + number)",
                number % 2 == 0 ? ["z": .number(Rational(number % 150)), "ok": true] : ["ok": true])
        }
        let (_, ranking) = try given(
            [:], grades: "[\(grade("top", 80, "quota: 1%, quotaRounding: down")), \(grade("rest", 0))]", also: boards)
        #expect(ranking.gradeQuotas[0].places == 50 && ranking.gradeQuotas[0].surely.isEmpty)
    }
}
