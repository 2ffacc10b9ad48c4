// What moved between two rankings, hand-computed, and that the effects of events add up to the whole.
import Exact
import Testing

@testable import Rules
@testable import Scoring

/// Ten points relative to the best, and ten that are judged; classes from 15 and 10 points.
private let table = Table(
    points: "20",
    sections: [
        section(
            "A", "20",
            [
                criterion("A.1", "10", "relative: {of: excess(x), best: 10, met: 5}"),
                criterion("A.2", "10", "judged: {from: 0, to: 10, step: 0.5, by: head}"),
            ])
    ], functions: ["excess(v): (v.actual - v.plan) / v.plan"],
    more: ["grades: [{id: good, title: {vi: g, en: g}, from: 15}, {id: fair, title: {vi: f, en: f}, from: 10}]"])

private func state(_ entries: [Entry]) throws -> ScoredState { ScoredState(try table.scorer(entries)) }

private func entry(_ id: String, _ actual: Int, _ award: String) -> Entry {
    board(id, ["x": .number(Rational(actual)), "x.plan": 100], awards: ["A.2": award])
}

@Suite("What moved between two rankings") struct RankingDiffTests {
    @Test func `the same twice has no difference`() throws {
        let one = try state([entry("a", 150, "6"), entry("b", 120, "8")])
        #expect(RankingDiff(from: one, to: try state([entry("b", 120, "8"), entry("a", 150, "6")])).isEmpty)
    }

    @Test func `verifying the leader's figure turns the order round`() throws {
        // a: 10 + 6 = 16; b: 5 + 5 × 0.2 / 0.5 + 8 = 15.
        let before = try state([entry("a", 150, "6"), entry("b", 120, "8")])
        // The leader keeps its 10; b: 5 + 5 × 0.2 / 0.25 + 8 = 17.
        let after = try state([entry("a", 125, "6"), entry("b", 120, "8")])
        let diff = RankingDiff(from: before, to: after)
        #expect(diff.boards.map(\.board) == ["b", "a"])
        let moved = try #require(diff.move(of: "b"))
        #expect(moved.before?.place.rank == 2...2 && moved.after?.place.rank == 1...1)
        #expect(moved.before?.total.number == 15 && moved.after?.total.number == 17 && moved.shift.number == 2)
        #expect(moved.lines.map(\.subject) == [.criterion("A.1")])
        #expect(moved.lines.first?.before?.number == 7 && moved.lines.first?.after?.number == 9)
        #expect(moved.lines.first?.shift.number == 2 && moved.isMoved)
        // a has its points still, and is second.
        let passed = try #require(diff.move(of: "a"))
        #expect(passed.shift.isZero && passed.lines.isEmpty && passed.isMoved)
        #expect(passed.before?.place.rank == 1...1 && passed.after?.place.rank == 2...2)
        #expect(passed.before?.place.grades == ["good"] && passed.after?.place.grades == ["good"])
    }

    @Test func `a board that comes counts from nothing, one that goes to nothing`() throws {
        let before = try state([entry("a", 150, "6")])
        let after = try state([entry("b", 120, "0")])
        let diff = RankingDiff(from: before, to: after)
        #expect(diff.boards.map(\.board) == ["b", "a"])
        let came = try #require(diff.move(of: "b"))
        // Alone b leads: 10 points, and none awarded.
        #expect(came.before == nil && came.after?.total.number == 10 && came.shift.number == 10)
        #expect(came.lines.map(\.subject) == [.criterion("A.1"), .criterion("A.2")])
        #expect(came.lines[0].before == nil && came.lines[1].after?.number == 0)
        let went = try #require(diff.move(of: "a"))
        #expect(went.after == nil && went.before?.total.number == 16 && went.shift.number == -16)
    }

    @Test func `an interval moves end by end`() throws {
        let open = board("a", ["x": 150, "x.plan": 100])
        let diff = RankingDiff(from: try state([open]), to: try state([entry("a", 150, "6")]))
        let move = try #require(diff.move(of: "a"))
        // From 10 … 20 to 16.
        #expect(move.before?.total == Bounds(least: 10, most: 20) && move.after?.total.number == 16)
        #expect(move.shift == Shift(least: 6, most: -4) && move.shift.number == nil)
        #expect(move.before?.place.grades == ["good", "fair"] && move.after?.place.grades == ["good"])
        #expect(Shift(from: Bounds(least: 0), to: Bounds(least: 3)) == Shift(least: 3, most: 0))
        #expect(Shift(from: Bounds(least: 0), to: .exactly(3)) == Shift(least: 3, most: nil))
    }

    @Test func `a change of state without a change of points is a line`() throws {
        let table = Table.one("score: \"min(10, x.actual)\", missing: zero")
        let before = ScoredState(try table.scorer([board("a")]))
        let after = ScoredState(try table.scorer([board("a", ["x": 0])]))
        let line = try #require(RankingDiff(from: before, to: after).boards.first?.lines.first)
        #expect(line.shift.isZero && line.beforeState == .determined(.zeroForMissing))
        #expect(line.afterState == .determined(.computed(exact: 0, rounded: 0)))
    }

    @Test func `each event has its effect, on others too, and they add up`() throws {
        let states = [
            [entry("a", 150, "6")], [entry("a", 150, "6"), entry("b", 120, "8")],
            // Event 7 verifies a's figure, event 8 takes points from b.
            [entry("a", 125, "6"), entry("b", 120, "8")], [entry("a", 125, "6"), entry("b", 120, "5.5")],
        ]
        let scored = try states.map(state)
        let history = RankingHistory(from: scored[0], [(6, scored[1]), (7, scored[2]), (8, scored[3])])
        #expect(history.steps.map(\.event) == [6, 7, 8])
        let moves = history.moves(of: "b")
        #expect(moves.map(\.event) == [6, 7, 8])
        #expect(moves.map(\.move.shift.number) == [15, 2, q("-2.5")])
        #expect(history.whole.move(of: "b")?.shift.number == q("14.5"))
        #expect(moves.map { $0.move.after?.place.rank } == [2...2, 1...1, 2...2])
        // a's points never moved; its rank did, twice.
        #expect(history.whole.move(of: "a")?.shift.number == nil)
        #expect(history.moves(of: "a").map(\.event) == [7, 8])
    }

    @Test(arguments: 0..<40) func `the effects of events add up to the difference, board by board and line by line`(
        seed: Int
    ) throws {
        var random = Seeded(UInt64(1_000 + seed))
        let edition = try Table.random(&random, isFinal: true, vetoes: true).edition()
        let period = try #require(Period("2024-H1"))
        var entries = ["a", "b", "c"].map { randomEntry($0, edition, &random, missing: 15) }
        func scored() -> ScoredState { ScoredState(Scorer(edition, period: period, entries: entries)) }
        let first = scored()
        var steps: [(event: Int, state: ScoredState)] = []
        for event in 0..<8 {
            let board = random.one(of: ["a", "b", "c", "d"])
            let present = entries.firstIndex { $0.board == board }
            if let present, random.happens(25) {
                entries.remove(at: present)
            } else {
                if let present { entries.remove(at: present) }
                entries.append(randomEntry(board, edition, &random, missing: 15))
            }
            steps.append((event, scored()))
        }
        let history = RankingHistory(from: first, steps)
        var compared = 0
        for board in ["a", "b", "c", "d"] {
            let moves = history.moves(of: board).map(\.move)
            let sum = moves.reduce(Shift.zero) { $0 + $1.shift }
            let whole = history.whole.move(of: board)
            if let least = sum.least {
                #expect(least == (whole.map(\.shift) ?? .zero).least)
                compared += 1
            }
            if let most = sum.most { #expect(most == (whole.map(\.shift) ?? .zero).most) }
            let subjects = Set((moves + (whole.map { [$0] } ?? [])).flatMap { $0.lines.map(\.subject) })
            for subject in subjects {
                func shift(_ move: RankingDiff.BoardMove?) -> Shift {
                    move?.lines.first { $0.subject == subject }?.shift ?? .zero
                }
                let sum = moves.reduce(Shift.zero) { $0 + shift($1) }
                if let least = sum.least { #expect(least == shift(whole).least) }
                if let most = sum.most { #expect(most == shift(whole).most) }
            }
            // And the lines of every move add up to it.
            for move in moves {
                let lines = move.lines.reduce(Shift.zero) { $0 + $1.shift }
                if let least = lines.least { #expect(least == move.shift.least) }
                if let most = lines.most { #expect(most == move.shift.most) }
            }
        }
        #expect(compared > 0)
    }
}
