// What moved between two heads of a ledger: each event's effect, worked out by hand, and that they add up.
import Diagnostics
import Exact
import Ledger
import Rules
import Scoring
import Testing

@testable import Workspace

@Suite("Between two heads of a ledger") struct DifferingTests {
    /// Events 0 and 1 are the reports of north and south, 2 the points awarded: 17 and 12.5.
    private func differences(_ fixture: Fixture, _ from: Int, _ to: Int? = nil) throws -> LedgerDiff {
        let workspace = try fixture.workspace()
        return try workspace.differences(bloc: workspace.bloc(nil), period: h1, from: from, to: to)
    }

    @Test func `every event has its effect, and they add up to the whole`() throws {
        let fixture = try Fixture.scored()
        defer { fixture.remove() }
        // Event 3: south replaces 5 projects by 10; event 4: other points for south.
        _ = try fixture.workspace().submit(Fixture.figures(["south": (10, 5, 5)]), replace: true)
        _ = try fixture.workspace().award("board,criterion,points\nnorth,A.2,8\nsouth,A.2,6\n", replace: true)
        let diff = try differences(fixture, 3)
        #expect(diff.from == 3 && diff.to == 5 && diff.last?.index == 2 && diff.unread == [])
        #expect(diff.events.map(\.index) == [3, 4])
        let moves = diff.history.moves(of: "south")
        // 12.5 → 17.5 → 16: first ahead of north's 17, then behind it.
        #expect(moves.map(\.event) == [3, 4])
        #expect(moves.map(\.move.shift.number) == [5, Rational(-3).divided(by: 2)])
        #expect(moves.map { $0.move.after?.place.rank } == [1...1, 2...2])
        let whole = try #require(diff.history.whole.move(of: "south"))
        #expect(whole.shift.number == Rational(7).divided(by: 2) && whole.lines.count == 2)
        // north's rank moved twice and is what it was.
        #expect(diff.history.moves(of: "north").map(\.event) == [3, 4])
        #expect(diff.history.whole.boards.map(\.board) == ["south"])
    }

    @Test func `from an empty ledger everything comes from somewhere`() throws {
        let fixture = try Fixture.scored()
        defer { fixture.remove() }
        let diff = try differences(fixture, 0, 3)
        #expect(diff.last == nil && diff.events.map(\.index) == [0, 1, 2])
        #expect(diff.history.whole.boards.allSatisfy { $0.before == nil })
        #expect(diff.history.whole.move(of: "north")?.shift.number == 17)
    }

    @Test func `nothing moves between a head and itself, nor by what is only said`() throws {
        let fixture = try Fixture.scored()
        defer { fixture.remove() }
        #expect(try differences(fixture, 3).events.isEmpty)
        _ = try fixture.workspace().publish()
        _ = try fixture.workspace().reopen()
        let diff = try differences(fixture, 3)
        #expect(diff.history.whole.isEmpty && diff.history.steps.isEmpty)
        // They are told all the same.
        #expect(diff.events.map(\.action.name) == ["published", "reopened"])
        let workspace = try fixture.workspace()
        #expect(try workspace.headAtPublication(bloc: workspace.bloc(nil), period: h1) == 4)
    }

    @Test func `a head that is not there, or is the later one, is refused`() throws {
        let fixture = try Fixture.scored()
        defer { fixture.remove() }
        #expect(findings { _ = try differences(fixture, 4) }.map(\.code) == ["ledger.head"])
        #expect(findings { _ = try differences(fixture, 1, 9) }.map(\.code) == ["ledger.head"])
        #expect(findings { _ = try differences(fixture, 2, 1) }.map(\.code) == ["usage.heads"])
        let workspace = try fixture.workspace()
        #expect(
            findings { _ = try workspace.headAtPublication(bloc: workspace.bloc(nil), period: h1) }.map(\.code) == [
                "period.not-published"
            ])
    }
}
