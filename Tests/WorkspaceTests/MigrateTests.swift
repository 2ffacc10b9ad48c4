// Plain files become events in a stated order, all or none, and are removed only when they are recorded.
import Diagnostics
import Foundation
import Ledger
import Rules
import Testing

@testable import Workspace

@Suite("Migrating plain files") struct MigrateTests {
    private let points = "board,criterion,points,reason\nsouth,A.2,7.5,\nnorth,A.2,8,\n"

    private func fixture() throws -> Fixture {
        let fixture = try Fixture()
        // A file that was never in the stored form, and one that was.
        try fixture.write("Scores/delta/2024-H1/south.csv", "board,projects,foreign,domestic\nsouth,5,2,3\n")
        try fixture.write("Scores/delta/2024-H1/north.csv", Fixture.stored("north", 9, 4, 5))
        try fixture.write("Scores/delta/2024-H1/delta.csv", Fixture.stored("delta", 14, 6, 8))
        try fixture.write("Scores/delta/2024-H1/awarded.csv", points)
        try fixture.write("Scores/delta/2024-H2/north.csv", Fixture.stored("north", 1, 1, 0))
        return fixture
    }

    private func migrate(_ fixture: Fixture) throws -> MigrateResult {
        let workspace = try Workspace(root: fixture.root)
        return try workspace.migrate(bloc: workspace.bloc("delta"), .test)
    }

    @Test func `by period, then members, the bloc, and the points last`() throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        let workspace = try Workspace(root: fixture.root)
        let bloc = try workspace.bloc(nil)
        for refused in [
            findings { _ = try workspace.open(bloc: bloc, period: h1) },
            findings { _ = try workspace.periods(of: bloc) },
            findings { _ = try workspace.submit(Fixture.figures(["north": (9, 4, 5)]), period: h2) },
            findings { _ = try workspace.award(points) },
        ] {
            #expect(refused.codes == ["ledger.plain-files"])
            #expect(refused.first?.mend?.en.contains("thidua ledger migrate --bloc delta") == true)
        }
        let result = try migrate(fixture)
        #expect(
            result.files.map { $0.dropFirst("Scores/delta/".count) } == [
                "2024-H1/north.csv", "2024-H1/south.csv", "2024-H1/delta.csv", "2024-H1/awarded.csv",
                "2024-H2/north.csv",
            ])
        let events = result.recorded.events
        #expect(events.map(\.board) == ["north", "south", "delta", nil, "north"])
        #expect(events.map(\.action.name) == ["submitted", "submitted", "submitted", "awarded", "submitted"])
        #expect(events.map(\.batch) == Array(repeating: 0...4, count: 5))
        // Received as it was; the same object where it was in the stored form already.
        guard case .submitted(let north) = events[0].action, case .submitted(let south) = events[1].action else {
            return
        }
        #expect(north.received.digest == north.figures.digest && north.received.name == "north.csv")
        #expect(
            try fixture.text("Scores/delta/objects/\(south.received.fileName)")
                == "board,projects,foreign,domestic\nsouth,5,2,3\n")
        #expect(try fixture.text(fixture.figures("south")) == Fixture.stored("south", 5, 2, 3))
        #expect(try !fixture.listing().keys.contains { $0.hasPrefix("Scores/delta/2024") })
        let opened = try workspace.open(bloc: bloc, period: h1)
        #expect(String(decoding: totals(opened), as: UTF8.self) == "north 17\nsouth 12.5\n")
        #expect(opened.published?.figures[FigureKey("projects", .actual)]?.value == .number(14))
        #expect(try migrate(fixture).recorded.events.isEmpty)
    }

    @Test func `files that a call recorded and could not remove are removed by the next one`() throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        _ = try migrate(fixture)
        let ledger = try fixture.text("Scores/delta/ledger.jsonl")
        try fixture.write("Scores/delta/2024-H1/north.csv", Fixture.stored("north", 9, 4, 5))
        try fixture.write("Scores/delta/2024-H1/awarded.csv", points)
        let again = try migrate(fixture)
        #expect(again.recorded.events.isEmpty && again.removedOnly.count == 2)
        #expect(try fixture.text("Scores/delta/ledger.jsonl") == ledger)
        #expect(try fixture.listing()["Scores/delta/2024-H1"] == nil)
    }

    @Test func `anything wrong leaves every file where it is`() throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        try fixture.write("Scores/delta/2024-H1/suoth.csv", Fixture.stored("south", 5, 2, 3))
        try fixture.write("Scores/delta/2024-H2/south.csv", Fixture.stored("north", 5, 2, 3))
        try fixture.write("Scores/delta/2024-H2/awarded.csv", "board,criterion,points\nnorth,A.2,11\n")
        try fixture.write("Scores/delta/2019/north.csv", Fixture.stored("north", 5, 2, 3))
        let before = try fixture.listing()
        let found = findings { _ = try migrate(fixture) }
        #expect(Set(found.codes) == ["workspace.no-edition", "migrate.unknown", "award.bounds", "scores.board"])
        #expect(found.first { $0.code == "migrate.unknown" }?.mend?.en == "did you mean “south.csv”?")
        #expect(try fixture.listing() == before)
    }

    @Test func `other figures than the ledger holds are not recorded over them`() throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        _ = try migrate(fixture)
        try fixture.write("Scores/delta/2024-H1/north.csv", Fixture.stored("north", 8, 4, 4))
        let before = try fixture.listing()
        let found = findings { _ = try migrate(fixture) }
        #expect(found.codes == ["migrate.differs"])
        #expect(found.first?.place?.file == "Scores/delta/2024-H1/north.csv")
        #expect(try fixture.listing() == before)
    }
}
