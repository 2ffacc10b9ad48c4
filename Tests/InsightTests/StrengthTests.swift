// Where a board gains and loses most: by hand against the mean, the leader and itself.
import Exact
import Rules
import Scoring
import Testing

@testable import Insight

private func scored(_ edition: Edition, _ entries: [Entry]) -> ScoredState {
    ScoredState(Scorer(edition, period: Trial.period, entries: entries))
}

private func card(_ state: ScoredState, _ board: String) throws -> Scorecard {
    try #require(state.ranking.rows.first { $0.scorecard.board == board }?.scorecard)
}

@Suite("Strengths and weaknesses") struct StrengthTests {
    /// a: A.1 8, A.2 5, A.3 5, B.1 5; b: 10, 10, 5, 9; c: 3, 7.5, 8, 4.
    private let boards = [
        Trial.entry("a", x: 8, z: 2), Trial.entry("b", x: 10, z: 4, award: 9),
        Trial.entry("c", x: 3, z: 3, share: (8, 10), award: 4),
    ]

    @Test func `against the mean, in points and in percent of the criterion's points`() throws {
        let edition = try Trial.edition()
        let state = scored(edition, boards)
        let means = BlocMeans(state.ranking, by: edition)
        // (8 + 10 + 3) / 3, (5 + 10 + 7.5) / 3, (5 + 5 + 8) / 3, (5 + 9 + 4) / 3, nobody has a bonus.
        #expect(["A.1", "A.2", "A.3", "B.1", "C.1"].map { means[$0] } == [7, tenths(75), 6, 6, 0])
        let own = Strengths(of: try card(state, "c"), against: means, by: edition)
        #expect(own.measure == .mean && own.lines.map(\.criterion) == ["A.1", "A.2", "A.3", "B.1", "C.1"])
        #expect(own.lines.map(\.difference) == [-4, 0, 2, -2, 0])
        #expect(own.gains().map(\.criterion) == ["A.3"] && own.losses().map(\.criterion) == ["A.1", "B.1"])
        #expect(own.losses(1).map(\.criterion) == ["A.1"])
        #expect(own.lines[0].percent == Strengths.Line.Percent(own: 30, other: 70))
        // Of all boards the differences are nothing together.
        for (number, criterion) in own.lines.map(\.criterion).enumerated() {
            let all = try ["a", "b", "c"].map { board in
                Strengths(of: try card(state, board), against: means, by: edition).lines[number].difference
            }
            #expect(Rational.sum(all) == 0, "\(criterion)")
        }
    }

    @Test func `against the leader, and for the leader itself against the second`() throws {
        let edition = try Trial.edition()
        let state = scored(edition, boards)
        #expect(state.ranking.rows.map(\.scorecard.board) == ["b", "a", "c"])
        let second = try #require(Strengths(of: try card(state, "a"), againstLeaderOf: state.ranking, by: edition))
        #expect(second.measure == .board("b") && second.lines.map(\.difference) == [-2, -5, 0, -4, 0])
        #expect(second.gains().isEmpty && second.losses().map(\.criterion) == ["A.2", "B.1", "A.1"])
        let leader = try #require(Strengths(of: try card(state, "b"), againstLeaderOf: state.ranking, by: edition))
        #expect(leader.measure == .board("a") && leader.gains().map(\.difference) == [5, 4, 2])
        let alone = scored(edition, [boards[0]])
        #expect(Strengths(of: try card(alone, "a"), againstLeaderOf: alone.ranking, by: edition) == nil)
    }

    @Test func `equal differences stand in the order of the table, undetermined ones apart`() throws {
        let edition = try Trial.edition()
        var open = Trial.entry("a", x: 8, z: 4, award: 7)
        open.figures[FigureKey("p", .actual)] = nil
        open.figures[FigureKey("share", .actual)] = nil
        let state = scored(edition, [open, Trial.entry("b", x: 10, z: 4, award: 9)])
        let own = try #require(Strengths(of: try card(state, "a"), againstLeaderOf: state.ranking, by: edition))
        // −2 in A.1 and in B.1.
        #expect(own.losses().map(\.criterion) == ["A.1", "B.1"] && own.open == ["A.3"])
        let means = BlocMeans(state.ranking, by: edition)
        #expect(means["A.3"] == nil)
        #expect(Strengths(of: try card(state, "a"), against: means, by: edition).open == ["A.3"])
        // b has a number, and there is no mean to compare it with.
        let other = Strengths(of: try card(state, "b"), against: means, by: edition)
        #expect(other.open.isEmpty && !other.lines.map(\.criterion).contains("A.3"))
    }

    @Test func `against itself only where the rule is the same`() throws {
        let edition = try Trial.edition()
        var text = Trial.text.replacing("min(10, share.actual / 10)", with: "min(10, share.actual / 9)")
        text = text.replacing("id: C.1", with: "id: C.9").replacing("edition: trial", with: "edition: earlier")
        text = text.replacing("v.actual / v.plan", with: "v.actual / (v.plan + 0)")
        let old = try Trial.edition(text)
        let (now, then) = (scored(edition, boards), scored(old, [Trial.entry("c", x: 5, z: 3, award: 2)]))
        let own = Strengths(
            of: try card(now, "c"), by: edition, against: try card(then, "c"), in: Period("2023-H1")!, by: old)
        #expect(own.measure == .period(Period("2023-H1")!))
        // Alone c had all 10 points of A.2, and 2 of B.1.
        #expect(own.lines.map(\.criterion) == ["A.2", "B.1"] && own.lines.map(\.difference) == [tenths(-25), 2])
        #expect(
            own.changed == [
                Strengths.Changed(criterion: "A.1", changes: [.function("reached")]),
                Strengths.Changed(criterion: "A.3", changes: [.formula]),
            ])
        #expect(own.fresh == ["C.1"])
    }

    @Test func `what one of two is not assigned is named, what neither has is no difference`() throws {
        let text = Trial.text.replacing(
            "judged: {from: 0, to: 10, step: 0.5, by: head}}",
            with: "judged: {from: 0, to: 10, step: 0.5, by: head}, assigned: w.actual < 3}")
        let edition = try Trial.edition(text)
        var without = boards[0]
        without.figures[FigureKey("w", .actual)] = .number(3)
        let state = scored(edition, [without, boards[1]])
        let own = try #require(Strengths(of: try card(state, "a"), againstLeaderOf: state.ranking, by: edition))
        #expect(own.unassigned == ["B.1"] && !own.lines.map(\.criterion).contains("B.1"))
        var neither = boards[1]
        neither.figures[FigureKey("w", .actual)] = .number(3)
        let both = scored(edition, [without, neither])
        let none = try #require(Strengths(of: try card(both, "a"), againstLeaderOf: both.ranking, by: edition))
        #expect(none.unassigned.isEmpty && none.open.isEmpty)
    }
}
