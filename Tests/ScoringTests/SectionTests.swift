// How points add up: caps of sections, sections within sections, and the point at which numbers are rounded.
import Exact
import Testing

@testable import Rules
@testable import Scoring

struct SectionTests {
    private func nested(_ inner: String, _ outer: String) -> Table {
        Table(
            points: "20",
            sections: [
                section(
                    "A", "20", [criterion("A.0", "5", #"score: "5""#)],
                    sections: [
                        section(
                            "A.1", "15",
                            [
                                criterion("A.1.1", "10", "bonus: [{each: z.actual, points: 1}]"),
                                criterion("A.1.2", "5", "base: 5, deduct: [{each: w.actual, points: 1}]"),
                            ], also: inner)
                    ], also: outer)
            ])
    }

    private func points(_ table: Table, _ figures: [String: Given]) throws -> [String] {
        let card = try #require(try table.scorer([board("a", figures)]).scorecard(of: "a"))
        let outer = card.sections[0], inner = outer.sections[0]
        return [inner.sum, inner.points, outer.sum, outer.points, card.total].map(\.exact.words)
    }

    @Test func aCapHoldsForWhatTheSectionAddsUpTo() throws {
        // 12 + 4 = 16, capped at 15; with A.0 20, capped at 18
        #expect(
            try points(nested("atMost: 15", "atMost: 18"), ["z": 12, "w": 1]) == ["16", "15", "20", "18", "18"])
        #expect(
            try points(nested("atMost: 15", "atMost: 18"), ["z": 2, "w": 1]) == ["6", "6", "11", "11", "11"])
    }

    @Test func aFloorHoldsAsWell() throws {
        // 0 + 5 − 30 = −25, at least −7; with A.0 −2, at least 0
        #expect(
            try points(nested("atLeast: -7", "atLeast: 0"), ["z": 0, "w": 30]) == ["-25", "-7", "-2", "0", "0"])
    }

    @Test func capsCloseOpenEnds() throws {
        // z from nothing without end, and 5 − 1 = 4
        #expect(
            try points(nested("atMost: 15", "atLeast: 10"), ["w": 1]) == ["4…∞", "4…15", "9…20", "10…20", "10…20"])
        #expect(
            try points(nested("atMost: 15, atLeast: 0", "atMost: 18"), [:]) == ["−∞…∞", "0…15", "5…20", "5…18", "5…18"])
        // What lies wholly beyond a cap is the cap.
        #expect(
            try points(nested("atMost: 3", "atLeast: 0"), ["z": 9]).dropFirst().first == "−∞…3")
    }

    @Test func theSectionKnowsWhatWasAssigned() throws {
        let table = Table(
            points: "20",
            sections: [
                section(
                    "A", "20", [criterion("A.0", "5", #"score: "5""#)],
                    sections: [section("B", "15", [criterion("B.1", "15", #"score: "1", assigned: "z.actual > 0""#)])])
            ])
        let scorer = try table.scorer([board("a", ["z": 0]), board("b", ["z": 1]), board("c")])
        #expect(scorer.scorecards().map { $0.sections[0].assigned.description } == ["5", "20", "20"])
        #expect(scorer.scorecards().map { $0.sections[0].surelyAssigned.description } == ["5", "20", "5"])
    }
}

struct RoundingTests {
    /// Two criteria in A and one in B, with the very points that z, w and y say.
    private func card(_ rounding: String, _ z: String, _ w: String, _ y: String) throws -> Scorecard {
        func free(_ name: String) -> String { "score: \"\(name).actual\", atLeast: -100, atMost: 100" }
        let table = Table(
            points: "30",
            sections: [
                section("A", "20", [criterion("A.1", "10", free("z")), criterion("A.2", "10", free("w"))]),
                section("B", "10", [criterion("B.1", "10", free("y"))]),
            ], rounding: rounding)
        let scorer = try table.scorer([board("a", ["z": .number(q(z)), "w": .number(q(w)), "y": .number(q(y))])])
        return try #require(scorer.scorecard(of: "a"))
    }

    private func words(_ card: Scorecard) -> String {
        "\(card.criteria.map(\.points.rounded.words)) \(card.sections.map(\.points.rounded.words)) \(card.total.rounded.words)"
    }

    @Test func thePointOfRoundingChangesTheTotal() throws {
        // 1.25 + 2.25 + 3.25 = 6.75
        let none = try card("{at: none}", "1.25", "2.25", "3.25")
        #expect(words(none) == #"["1.25", "2.25", "3.25"] ["3.5", "3.25"] 6.75"#)
        // 1.3 + 2.3 + 3.3 = 6.9
        let criterion = try card("{at: criterion, places: 1, mode: half up}", "1.25", "2.25", "3.25")
        #expect(words(criterion) == #"["1.3", "2.3", "3.3"] ["3.6", "3.3"] 6.9"#)
        // 3.5 + 3.3 = 6.8
        let section = try card("{at: section, places: 1, mode: half up}", "1.25", "2.25", "3.25")
        #expect(words(section) == #"["1.25", "2.25", "3.25"] ["3.5", "3.3"] 6.8"#)
        // 6.75 is half way: up to 6.8
        let total = try card("{at: total, places: 1, mode: half up}", "1.25", "2.25", "3.25")
        #expect(words(total) == #"["1.25", "2.25", "3.25"] ["3.5", "3.25"] 6.8"#)
        // Before any rounding all are the same.
        #expect([none, criterion, section, total].map(\.total.exact.words) == ["6.75", "6.75", "6.75", "6.75"])
    }

    @Test(arguments: [
        ("half up", #"["1.3", "-1.3", "0.1"] ["0", "0.1"] 0.1"#),
        ("half down", #"["1.2", "-1.2", "0"] ["0", "0"] 0"#),
        ("half even", #"["1.2", "-1.2", "0"] ["0", "0"] 0"#),
        ("up", #"["1.3", "-1.3", "0.1"] ["0", "0.1"] 0.1"#),
        ("down", #"["1.2", "-1.2", "0"] ["0", "0"] 0"#),
    ])
    func halvesGoWhereTheModeSaysBelowZeroToo(mode: String, expected: String) throws {
        // 1.25, −1.25 and 0.05 to one place: up and down mean away from zero and toward it.
        #expect(words(try card("{at: criterion, places: 1, mode: \(mode)}", "1.25", "-1.25", "0.05")) == expected)
    }

    @Test func intervalsAreRoundedWithTheirEnds() throws {
        // A third of ten would be 3.33; open, the section's 10/3…40/3 is rounded to 3.33…13.33.
        let table = Table(
            points: "20",
            sections: [
                section("A", "20", [criterion("A.1", "10", #"score: "10 / 3""#), criterion("A.2", "10", #"score: "z.actual""#)])
            ], rounding: "{at: section, places: 2, mode: half up}")
        let card = try #require(try table.scorer([board("a")]).scorecard(of: "a"))
        #expect(card.total.words == "10/3…40/3 → 3.33…13.33")
    }

    @Test func roundingMayLeadBeyondALimitWithMorePlacesAndTheIntervalKnows() throws {
        // At most 3.335: a board that reaches it has 3.34 points.
        let table = Table(
            points: "3.335", sections: [section("A", "3.335", [criterion("A.1", "3.335", #"score: "z.actual""#)])],
            rounding: "{at: criterion, places: 2, mode: half up}")
        let scorer = try table.scorer([board("a", ["z": "3.335"]), board("b")])
        #expect(scorer.scorecards().map(\.total.rounded.words) == ["3.34", "0…3.34"])
    }

    @Test func roundingComesAfterTheCap() throws {
        // 2.25 + 2.25 = 4.5, capped at 4.449, rounded to 4.4
        let table = Table(
            sections: [
                section(
                    "A", "10", [criterion("A.1", "5", #"score: "2.25""#), criterion("A.2", "5", #"score: "2.25""#)],
                    also: "atMost: 4.449")
            ], rounding: "{at: section, places: 1, mode: half up}")
        let card = try #require(try table.scorer([board("a")]).scorecard(of: "a"))
        #expect(card.sections[0].points.words == "4.449 → 4.4")
    }
}

struct GradeTests {
    private func grades(_ figures: [String: Given], _ grades: String) throws -> String {
        let scorer = try Table(
            sections: [section("A", "10", [criterion("A.1", "10", #"bands: {of: z.actual, "<= 5": "z.actual", "> 5": 9}"#)])],
            more: ["grades: [\(grades)]"]
        ).scorer([board("a", figures)])
        let row = scorer.ranking(scorer.scorecards()).rows[0]
        return row.grades.map(\.id).joined(separator: " ") + (row.mayHaveNoGrade ? " or none" : "")
    }

    private let three =
        "{id: a, title: {vi: a, en: a}, from: 9}, {id: b, title: {vi: b, en: b}, from: 5}, {id: c, title: {vi: c, en: c}, from: 2}"

    @Test func aDeterminedTotalHasOneGradeOrNone() throws {
        #expect(try grades(["z": 6], three) == "a")
        #expect(try grades(["z": 5], three) == "b")
        #expect(try grades(["z": "4.99"], three) == "c")
        #expect(try grades(["z": 1], three) == " or none")
    }

    @Test func anOpenTotalHasAllThatArePossible() throws {
        #expect(try grades([:], three) == "a b c or none")
        #expect(try grades([:], three + ", {id: d, title: {vi: d, en: d}, from: 0}") == "a b c d")
        #expect(try grades([:], "{id: a, title: {vi: a, en: a}, from: 11}") == " or none")
    }
}
