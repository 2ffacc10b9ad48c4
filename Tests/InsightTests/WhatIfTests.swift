// What would be: worked by hand on a small table, and properties over random changes.
import Diagnostics
import Exact
import Rules
import Scoring
import Testing

@testable import Insight

/// a: 8 + 10 × 2/4 + 5 + 5 = 23; b: 10 + 10 + 5 + 5 = 30; c: 5 + 7.5 + 5 + 5 = 22.5.
private func contest() throws -> Contest {
    Contest(
        try Trial.edition(), period: Trial.period,
        entries: [Trial.entry("b", x: 10, z: 4), Trial.entry("a", x: 8, z: 2), Trial.entry("c", x: 5, z: 3)])
}

private func key(_ name: String, _ attribute: Attribute = .actual) -> FigureKey { FigureKey(name, attribute) }

@Suite("What if") struct WhatIfTests {
    @Test func `nothing imagined moves nothing`() throws {
        let contest = try contest()
        for whatIf in [contest.whatIf([:]), contest.whatIf(["a": [.figure(key("x"), .number(8))]])] {
            #expect(whatIf.boards.isEmpty && whatIf.diff.isEmpty && whatIf.reversals.isEmpty)
        }
        #expect(contest.state.ranking.rows.map(\.basis) == [.exactly(30), .exactly(23), .exactly(tenths(225))])
    }

    @Test func `a figure that others are measured by draws them along and turns a pair round`() throws {
        // With b at 24 cases: b has 10 still, a 10 × 2/24 = 0.8, c 10 × 3/24 = 1.3.
        let whatIf = try contest().whatIf(["b": [.figure(key("z"), .number(24))]])
        #expect(whatIf.boards.map(\.board) == ["b"] && whatIf.boards[0].way == .changed)
        #expect(whatIf.diff.move(of: "b") == nil)
        // a: 23 − 4.2 = 18.8; c: 22.5 − 6.2 = 16.3.
        #expect(whatIf.drawnAlong.map(\.board) == ["a", "c"])
        #expect(whatIf.diff.move(of: "a")?.shift.number == tenths(-42))
        #expect(whatIf.diff.move(of: "c")?.shift.number == tenths(-62))
        #expect(whatIf.reversals.isEmpty)
        // Without b the best is c with 3: a has 18 + 6.7, c 15 + 10: they change their order, and nothing was said of them.
        let without = try contest().whatIf([:], without: ["b"])
        #expect(without.boards.map(\.way) == [.left] && without.boards[0].moves.isEmpty)
        #expect(without.after.ranking.rows.map(\.basis) == [.exactly(25), .exactly(tenths(247))])
        #expect(without.reversals == [Reversal(first: "a", second: "c")])
        // A pair of which one is imagined to be otherwise is none.
        let passed = try contest().whatIf(["c": [.figure(key("x"), .number(10))]])
        #expect(passed.after.ranking.rows.map(\.scorecard.board) == ["b", "c", "a"] && passed.reversals.isEmpty)
    }

    @Test func `lines name the figure that moved them, the board's own and those of others`() throws {
        let whatIf = try contest().whatIf([
            "a": [.figure(key("x"), .number(10)), .figure(key("w"), .number(3)), .award(criterion: "B.1", tenths(75))],
            "b": [.figure(key("z"), .number(8))],
        ])
        // A.1 8 → 10, A.2 5 → 2.5, B.1 5 → 7.5, C.1 0 → 6 of which the cap takes 3.
        let move = try #require(whatIf.diff.move(of: "a"))
        #expect(
            move.lines.map(\.subject) == [
                .criterion("A.1"), .criterion("A.2"), .criterion("B.1"), .criterion("C.1"), .cap(section: "C"),
            ])
        #expect(move.lines.map(\.shift.number) == [2, tenths(-25), tenths(25), 6, -3])
        #expect(move.shift.number == 5)
        func causes(_ criterion: String, _ board: String = "a") -> [String] {
            whatIf.causes(of: criterion, for: board).map { cause in
                guard case .move(let move) = cause.what else { return "\(cause.board) \(cause.what)" }
                switch move.subject {
                case .figure(let key): return "\(cause.board) \(key) \(cause.isOwn)"
                case .award(let criterion): return "\(cause.board) \(criterion) \(cause.isOwn)"
                }
            }
        }
        // Read through a function that takes the indicator as a whole.
        #expect(causes("A.1") == ["a x.actual true"])
        #expect(causes("A.2") == ["b z.actual false"] && causes("A.2", "b") == ["b z.actual true"])
        #expect(causes("B.1") == ["a B.1 true"] && causes("B.1", "b").isEmpty)
        #expect(causes("C.1") == ["a w.actual true"] && causes("A.3").isEmpty && causes("nothing").isEmpty)
        let without = try contest().whatIf([:], without: ["b"])
        #expect(without.causes(of: "A.2", for: "a") == [WhatIf.Cause(board: "b", what: .left, isOwn: false)])
        #expect(without.causes(of: "A.1", for: "a").isEmpty)
    }

    @Test func `a board that joins counts from nothing, and changes the bloc`() throws {
        let whatIf = try contest().whatIf(["d": [.figure(key("z"), .number(5)), .figure(key("x"), .number(4))]])
        let joined = try #require(whatIf.imagined("d"))
        #expect(joined.way == .added && joined.moves.map(\.before) == [nil, nil])
        #expect(whatIf.diff.move(of: "d")?.before == nil)
        // b: 10 × 4/5; d itself has 10, and a plan that nobody knows.
        #expect(whatIf.diff.move(of: "b")?.shift.number == -2)
        #expect(whatIf.causes(of: "A.2", for: "b") == [WhatIf.Cause(board: "d", what: .came, isOwn: false)])
    }

    @Test func `what is missing makes an interval, and a veto takes the rank`() throws {
        let missing = try contest().whatIf(["a": [.figure(key("x"), nil)]])
        // 15 … 25 instead of 23.
        #expect(missing.diff.move(of: "a")?.after?.total == Bounds(least: 15, most: 25))
        #expect(
            missing.boards[0].moves == [
                WhatIf.Move(subject: .figure(key("x")), before: .number(8), after: nil, isWorkedOut: false)
            ])
        let hurt = try contest().whatIf(["b": [.figure(key("hurt"), .yesNo(true))]])
        let move = try #require(hurt.diff.move(of: "b"))
        #expect(move.after?.place.rank == nil && move.after?.place.vetoes == [0] && move.lines.isEmpty)
        #expect(hurt.diff.move(of: "a")?.after?.place.rank == 1...1)
    }

    @Test func `a ratio follows its parts`() throws {
        let whatIf = try contest().whatIf(["a": [.figure(key("p"), .number(8))]])
        #expect(
            whatIf.boards[0].moves == [
                WhatIf.Move(subject: .figure(key("p")), before: .number(5), after: .number(8), isWorkedOut: false),
                WhatIf.Move(subject: .figure(key("share")), before: .number(50), after: .number(80), isWorkedOut: true),
            ])
        #expect(whatIf.diff.move(of: "a")?.lines.map(\.subject) == [.criterion("A.3")])
        // What was worked out of a part that is taken away is not known any more.
        let gone = try contest().whatIf(["a": [.figure(key("q"), nil)]])
        #expect(gone.boards[0].moves.map(\.after) == [nil, nil])
        #expect(gone.diff.move(of: "a")?.after?.total == Bounds(least: 18, most: 28))
        // Unless the board is imagined to state it.
        let stated = try contest().whatIf(["a": [.figure(key("q"), nil), .figure(key("share"), .number(70))]])
        #expect(stated.diff.move(of: "a")?.shift.number == 2)
    }

    @Test func `lines add up, order of input plays no part, and what is imagined is what is scored`() throws {
        let contest = try contest()
        var random = Lcg(20_240_717)
        for _ in 0..<200 {
            var changes: [String: [Change]] = [:]
            for board in ["a", "b", "c", "d"] where random.below(3) > 0 {
                changes[board] = (0..<1 + random.below(4)).map { _ in Self.change(&random) }
            }
            let without: Set<String> = random.below(4) == 0 ? ["c"] : []
            let whatIf = contest.whatIf(changes, without: without)
            for move in whatIf.diff.boards {
                let sum = move.lines.reduce(Shift.zero) { $0 + $1.shift }
                #expect(sum == move.shift, "\(move.board) \(changes)")
            }
            let entries = whatIf.after.scorer.entries
            #expect(WhatIf(from: contest.scorer, to: entries.reversed()).boards == whatIf.boards)
            let fresh = Places(Scorer(contest.edition, period: contest.period, entries: entries.reversed()))
            #expect(fresh == contest.with(entries).places)
            for row in whatIf.after.ranking.rows {
                #expect(fresh[row.scorecard.board]?.rank == row.rank)
            }
            // Of a board that is not in the diff everything is as it was.
            for row in whatIf.before.ranking.rows where whatIf.diff.move(of: row.scorecard.board) == nil {
                let now = whatIf.after.ranking.rows.first { $0.scorecard.board == row.scorecard.board }
                #expect(now?.rank == row.rank && now?.basis == row.basis)
            }
            let imagined = Set(whatIf.boards.map(\.board))
            #expect(whatIf.reversals.allSatisfy { !imagined.contains($0.first) && !imagined.contains($0.second) })
            // Back again, everything moves back.
            let back = WhatIf(from: whatIf.after.scorer, to: contest.entries)
            #expect(Set(back.boards.map(\.board)) == imagined)
            for move in whatIf.diff.boards {
                let other = try #require(back.diff.move(of: move.board))
                #expect((move.shift + other.shift).isZero)
            }
        }
    }

    private static func change(_ random: inout Lcg) -> Change {
        switch random.below(8) {
        case 0: .award(criterion: "B.1", random.below(4) == 0 ? nil : tenths(5 * random.below(21)))
        case 1: .figure(key("hurt"), .yesNo(random.below(4) == 0))
        case 2: .figure(key("x", .plan), random.below(5) == 0 ? nil : .number(Rational(1 + random.below(20))))
        default:
            .figure(
                key(["x", "z", "p", "q", "w"][random.below(5)]),
                random.below(6) == 0 ? nil : .number(Rational(random.below(20))))
        }
    }
}

/// Numbers that look random and are the same everywhere.
private struct Lcg {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed }

    mutating func below(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(count))
    }
}
