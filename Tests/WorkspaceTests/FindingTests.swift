// Finding a workspace, its blocs, periods and editions.
import Diagnostics
import Foundation
import Rules
import Testing

@testable import Workspace

@Suite("Finding a workspace") struct FindingTests {
    @Test func `it is found from a folder deep inside it`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        try fixture.makeFolder("Scores/delta/inbox/deep")
        #expect(try Workspace.find(from: fixture.path("Scores/delta/inbox/deep")).root == fixture.root)
        #expect(try Workspace.find(from: fixture.root).root == fixture.root)
        #expect(try Workspace.find(from: fixture.path("Scores/delta/inbox/../..")).root == fixture.root)
    }

    @Test func `the nearest one wins`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        try fixture.makeFolder("inner/Criteria")
        try fixture.makeFolder("inner/Scores/x")
        #expect(try Workspace.find(from: fixture.path("inner/Scores/x")).root == fixture.path("inner"))
    }

    @Test func `where there is none, what was looked for and how to name one is said`() throws {
        let fixture = try Fixture([:])
        defer { fixture.remove() }
        try FileManager.default.removeItem(atPath: fixture.path("Scores"))
        try fixture.makeFolder("a/b")
        let found = findings { _ = try Workspace.find(from: fixture.path("a/b")) }
        #expect(found.codes == ["workspace.not-found"])
        #expect(
            found.first?.message.en
                == "there is no folder with both “Criteria” and “Scores” from “\(fixture.path("a/b"))” upward; "
                + "“\(fixture.root)” has “Criteria” but no “Scores”")
        #expect(found.first?.mend?.en.contains("--workspace FOLDER") == true)
        #expect(findings { _ = try Workspace(root: fixture.root) }.codes == ["workspace.not-found"])
    }

    @Test func `a start folder that is not there is the environment's fault`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        #expect(findings { _ = try Workspace.find(from: fixture.path("gone")) }.codes == ["environment.vanished"])
    }
}

@Suite("Blocs and periods") struct ChoiceTests {
    @Test func `the only bloc needs no naming`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        #expect(try workspace.bloc(nil).id == "delta")
        #expect(try workspace.bloc("delta").members.map(\.id) == ["north", "south"])
    }

    @Test func `of several blocs the only one that has the period needs no naming`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        try fixture.write("Criteria/alpha/members.yaml", Fixture.members(bloc: "alpha"))
        for path in ["alpha/2024-H2", "alpha/2024", "delta/2024"] { try fixture.write("Scores/\(path)/north.csv", "") }
        let workspace = try fixture.workspace()
        #expect(try workspace.bloc(nil, for: "2024-H2").id == "alpha")
        for period in ["2024", "2023-H1", "soon"] {
            #expect(findings { _ = try workspace.bloc(nil, for: period) }.codes == ["workspace.which-bloc"])
        }
    }

    @Test func `of several blocs one must be named`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        // A folder without members is no bloc.
        try fixture.makeFolder("Criteria/notes")
        try fixture.write("Criteria/alpha/members.yaml", Fixture.members(bloc: "alpha"))
        let workspace = try fixture.workspace()
        #expect(try workspace.blocs() == ["alpha", "delta"])
        let found = findings { _ = try workspace.bloc(nil) }
        #expect(found.codes == ["workspace.which-bloc"])
        #expect(found.first?.expected?.en == "alpha, delta")
        let unknown = findings { _ = try workspace.bloc("detla") }
        #expect(unknown.codes == ["workspace.unknown-bloc"])
        #expect(unknown.first?.mend?.en == "did you mean “delta”?")
        let folder = findings { _ = try workspace.bloc("notes") }
        #expect(folder.codes == ["workspace.no-members"])
        #expect(folder.first?.message.en == "“Criteria/notes” has no “members.yaml”")
        // Only where it holds criteria is such a folder an oversight.
        #expect(try workspace.strayFolders().isEmpty)
        try fixture.write("Criteria/notes/2024.yaml", "")
        #expect(try workspace.strayFolders() == folder)
        #expect(findings { _ = try workspace.bloc("../../etc") }.codes == ["workspace.unknown-bloc"])
    }

    @Test func `a key for a board that is unknown names the one that may be meant`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let bloc = try workspace.bloc(nil)
        func unknown(_ board: String) -> Diagnostic? {
            let found = findings { _ = try workspace.makeMemberKey(of: board, in: bloc) }
            #expect(found.codes == ["board.unknown"])
            return found.first
        }
        #expect(unknown("nroth")?.mend?.en == "did you mean “north”?")
        #expect(unknown("Board South")?.mend?.en == "write the board's id: “south”")
        #expect(unknown("elsewhere")?.mend == nil)
        #expect(unknown("elsewhere")?.expected?.en == "north, south")
    }

    @Test func `no bloc at all is said`() throws {
        let fixture = try Fixture([:])
        defer { fixture.remove() }
        #expect(findings { _ = try fixture.workspace().bloc(nil) }.codes == ["workspace.no-bloc"])
    }

    @Test func `members of another bloc, and a member named like the file of points, are refused`() throws {
        let fixture = try Fixture([
            "Criteria/delta/members.yaml": Fixture.members(bloc: "other", boards: ["north", "awarded"])
        ])
        defer { fixture.remove() }
        let found = findings { _ = try fixture.workspace().bloc("delta") }
        #expect(found.codes == ["workspace.foreign-bloc", "members.reserved"])
        #expect(found.first?.place == Place(file: "Criteria/delta/members.yaml", line: 1, column: 1, length: 4))
    }

    @Test func `periods are those that the ledger knows, in order`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        for name in ["2024", "inbox", "2024-H2", "2023-Q4", "2024-H1", "2024-h1", ".2022"] {
            try fixture.write("Scores/delta/\(name)/north.csv", "")
        }
        try fixture.makeFolder("Scores/delta/2022")
        try fixture.write("Scores/delta/2021", "a file")
        let workspace = try fixture.workspace()
        let bloc = try workspace.bloc(nil)
        #expect(try workspace.periods(of: bloc).map(\.description) == ["2023-Q4", "2024-H1", "2024-H2", "2024"])
        let found = findings { _ = try workspace.period(nil, of: bloc) }
        #expect(found.codes == ["workspace.which-period"])
        #expect(found.first?.expected?.en == "2023-Q4, 2024-H1, 2024-H2, 2024")
    }

    @Test func `a period is read, or the only one taken`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let bloc = try workspace.bloc(nil)
        try fixture.write(
            "Criteria/delta/2024.yaml", Fixture.edition().replacing("from: 2024-H1", with: "from: 2024-H2"))
        let which = findings { _ = try workspace.period(nil, of: bloc) }
        #expect(which.codes == ["workspace.which-period"] && which.first?.mend?.en == "add --period 2024-H2")
        try fixture.write("Criteria/delta/2024.yaml", "edition: broken\n")
        #expect(findings { _ = try workspace.period(nil, of: bloc) }.first?.mend?.en == "add --period")
        try fixture.write("Scores/delta/2024-H1/north.csv", "")
        try fixture.recordPlainFiles()
        #expect(try workspace.period(nil, of: bloc) == h1)
        #expect(try workspace.period("2024-H2", of: bloc) == h2)
        #expect(findings { _ = try workspace.period("../2024", of: bloc) }.codes == ["period.malformed"])
    }
}

@Suite("Editions of a bloc") struct EditionTests {
    @Test func `the edition that covers a period scores it`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        try fixture.write("Criteria/delta/z.yaml", Fixture.edition("delta-2023", from: "2023", to: "2023"))
        try fixture.write("Criteria/delta/.draft.yaml", "not: read")
        let workspace = try fixture.workspace()
        let bloc = try workspace.bloc(nil)
        #expect(try workspace.editions(of: bloc).map(\.id) == ["delta-2023", "delta-2024"])
        #expect(try workspace.edition(for: h1, of: bloc).file == "Criteria/delta/2024.yaml")
        let found = findings { _ = try workspace.edition(for: Period(year: 2030, part: .year), of: bloc) }
        #expect(found.codes == ["workspace.no-edition"])
        #expect(found.first?.expected?.en == "a period of one of: delta-2023 (2023), delta-2024 (2024-H1…2024-H2)")
    }

    @Test func `two editions for one period are named, both`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        try fixture.write("Criteria/delta/b.yaml", Fixture.edition("delta-h1", from: "2024-H1", to: "2024-H1"))
        let workspace = try fixture.workspace()
        let bloc = try workspace.bloc(nil)
        let found = findings { _ = try workspace.edition(for: h1, of: bloc) }
        #expect(found.codes == ["workspace.two-editions"])
        #expect(
            found.first?.message.en
                == "the period 2024-H1 has 2 editions: delta-h1 (Criteria/delta/b.yaml), delta-2024 (Criteria/delta/2024.yaml)"
        )
        #expect(try workspace.edition(for: h2, of: bloc).id == "delta-2024")
    }

    @Test func `everything wrong in all files comes at once`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        try fixture.write(
            "Criteria/delta/a.yaml", Fixture.edition("delta-a").replacing("points: 20\nrounding", with: "rounding"))
        try fixture.write("Criteria/delta/b.yaml", Fixture.edition("delta-b", bloc: "other", from: "2023", to: "2023"))
        try fixture.write("Criteria/delta/c.yaml", Fixture.edition("delta-2024", from: "2022", to: "2022"))
        try fixture.write("Criteria/delta/d.yaml", "edition: tĩ".bytes.dropLast() + [0xFF])
        try fixture.makeFolder("Criteria/delta/e.yaml")
        let workspace = try fixture.workspace()
        let bloc = try workspace.bloc(nil)
        let found = findings { _ = try workspace.editions(of: bloc) }
        #expect(
            found.codes == [
                "environment.not-a-file", "edition.missing-key", "workspace.foreign-bloc",
                "workspace.duplicate-edition",
                "workspace.not-utf8",
            ])
        #expect(found.last?.place == Place(file: "Criteria/delta/d.yaml", line: 1, column: 11))
    }

    @Test func `a file beyond the limit is refused before it is read`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        try fixture.write("Criteria/delta/big.yaml", [UInt8](repeating: 32, count: 4_000_001))
        let workspace = try fixture.workspace()
        let bloc = try workspace.bloc(nil)
        #expect(findings { _ = try workspace.editions(of: bloc) }.codes == ["workspace.too-large"])
    }
}

extension String {
    fileprivate func replacing(_ part: String, with other: String) -> String {
        replacingOccurrences(of: part, with: other)
    }
}
