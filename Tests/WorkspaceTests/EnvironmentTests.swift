// Machines that refuse, links that lead astray, and writing that fails half-way. No test relies on permissions: root has all.
import Diagnostics
import Foundation
import Ledger
import Rules
import Testing

@testable import Workspace

@Suite("The environment") struct EnvironmentTests {
    private let figures = Fixture.figures(["north": (9, 4, 5), "south": (5, 2, 3)])

    private func refuses(
        _ code: String, _ fixture: Fixture, _ location: SourceLocation = #_sourceLocation
    ) throws {
        let before = try fixture.listing()
        let workspace = try fixture.workspace()
        let found = findings(location) { _ = try workspace.submit(figures) }
        #expect(found.codes == [code], sourceLocation: location)
        #expect(try fixture.listing() == before, sourceLocation: location)
    }

    @Test(arguments: ["Scores/delta", "Scores/delta/objects"])
    func `a file where a folder should be leaves nothing behind`(_ path: String) throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        try fixture.write(path, "in the way")
        try refuses("environment.not-a-folder", fixture)
        let workspace = try fixture.workspace()
        #expect(
            findings { _ = try workspace.award("board,criterion,points\nnorth,A.2,8\n") }.codes == [
                "environment.not-a-folder"
            ])
    }

    @Test func `a folder where the ledger should be leaves nothing behind`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        try fixture.makeFolder("Scores/delta/ledger.jsonl")
        let before = try fixture.listing()
        let workspace = try fixture.workspace()
        let found = findings { _ = try workspace.submit(figures) }
        #expect(found.codes == ["environment.not-a-file"])
        #expect(try fixture.listing() == before)
        #expect(
            findings { _ = try workspace.open(bloc: workspace.bloc(nil), period: h1) }.codes == [
                "environment.not-a-file"
            ])
    }

    @Test(arguments: ["Scores", "Criteria"])
    func `a workspace whose folder is a link is refused`(_ name: String) throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let outside = try Fixture()
        defer { outside.remove() }
        try FileManager.default.removeItem(atPath: fixture.path(name))
        try fixture.link(name, to: outside.path(name))
        #expect(findings { _ = try Workspace.find(from: fixture.root) }.codes == ["environment.symlink"])
    }

    @Test(arguments: ["Scores/delta", "Scores/delta/2024-H1"])
    func `a linked folder is not followed`(_ path: String) throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let outside = try Fixture()
        defer { outside.remove() }
        try fixture.makeFolder((path as NSString).deletingLastPathComponent)
        try fixture.link(path, to: outside.root)
        let before = try outside.listing()
        try refuses("environment.symlink", fixture)
        #expect(try outside.listing() == before)
        let workspace = try fixture.workspace()
        let bloc = try workspace.bloc(nil)
        #expect(findings { _ = try workspace.periods(of: bloc) }.codes == ["environment.symlink"])
        #expect(findings { _ = try workspace.open(bloc: bloc, period: h1) }.codes == ["environment.symlink"])
    }

    @Test(arguments: ["ledger.jsonl", "nowhere"])
    func `a linked ledger is neither read nor written`(_ target: String) throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let outside = try Fixture()
        defer { outside.remove() }
        try outside.write("ledger.jsonl", "")
        try fixture.makeFolder("Scores/delta")
        try fixture.link("Scores/delta/ledger.jsonl", to: outside.path(target))
        let before = try outside.listing()
        try refuses("environment.symlink", fixture)
        #expect(try outside.listing() == before)
        let workspace = try fixture.workspace()
        #expect(
            findings { _ = try workspace.open(bloc: workspace.bloc(nil), period: h1) }.codes == ["environment.symlink"])
    }

    @Test func `linked criteria are not followed`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let outside = try Fixture()
        defer { outside.remove() }
        try fixture.link("Criteria/delta/linked.yaml", to: outside.path("Criteria/delta/2024.yaml"))
        let workspace = try fixture.workspace()
        let bloc = try workspace.bloc(nil)
        #expect(findings { _ = try workspace.editions(of: bloc) }.codes == ["environment.symlink"])
        try fixture.link("Criteria/other", to: outside.path("Criteria/delta"))
        #expect(findings { _ = try workspace.blocs() }.codes == ["environment.symlink"])
    }

    @Test func `a pipe in a file's place does not hold us up`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        try fixture.makeFolder("Scores/delta")
        mkfifo(fixture.path("Scores/delta/ledger.jsonl"), 0o600)
        let workspace = try fixture.workspace()
        #expect(
            findings { _ = try workspace.open(bloc: workspace.bloc(nil), period: h1) }.codes == [
                "environment.not-a-file"
            ])
    }

    @Test func `when a later file cannot be placed the earlier ones are put back`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        try fixture.write("Scores/a.csv", "old")
        // Nothing can be renamed onto a folder that has something in it.
        try fixture.write("Scores/c.csv/inside", "x")
        let before = try fixture.listing()
        let scores = try #require(try fixture.workspace().open("Scores"))
        let found = findings {
            try Placement.place([("a.csv", "new".bytes), ("b.csv", "new".bytes), ("c.csv", "new".bytes)], in: scores)
        }
        #expect(found.codes == ["environment.not-a-file"])
        #expect(try fixture.listing() == before)
        try Placement.place([("a.csv", "new".bytes), ("b.csv", "newer".bytes)], in: scores)
        #expect(try fixture.text("Scores/a.csv") == "new")
        #expect(try fixture.text("Scores/b.csv") == "newer")
    }

    @Test func `a file keeps its permissions when it is replaced`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        try fixture.write("Scores/a.csv", "old")
        chmod(fixture.path("Scores/a.csv"), 0o640)
        let scores = try #require(try fixture.workspace().open("Scores"))
        try Placement.place([("a.csv", "new".bytes)], in: scores)
        let mode = try FileManager.default.attributesOfItem(atPath: fixture.path("Scores/a.csv"))[.posixPermissions]
        #expect(mode as? Int == 0o640)
    }

    @Test func `a folder that went away is the environment's fault`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let bloc = try workspace.bloc(nil)
        try FileManager.default.removeItem(atPath: fixture.root)
        #expect(findings { _ = try workspace.open(bloc: bloc, period: h1) }.codes == ["environment.vanished"])
        #expect(findings { _ = try workspace.blocs() }.codes == ["environment.vanished"])
    }

    @Test func `calls at the same time neither lose nor mix anything`() async throws {
        let boards = (1...8).map { "b\($0)" }
        let fixture = try Fixture([
            "Criteria/delta/members.yaml": Fixture.members(boards: boards),
            "Criteria/delta/2024.yaml": Fixture.edition(),
        ])
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (number, board) in boards.enumerated() {
                group.addTask {
                    _ = try workspace.award("board,criterion,points\n\(board),A.2,\(number)\n")
                    _ = try workspace.submit(Fixture.figures([board: (number, number, 0)]))
                }
            }
            try await group.waitForAll()
        }
        let opened = try workspace.open(bloc: workspace.bloc(nil), period: h1)
        #expect(opened.submissions.map(\.board) == boards)
        #expect(opened.awards.map(\.board) == boards)
        #expect(opened.warnings.isEmpty)
    }
}
