// A bloc that is scored by the editions of another one, and what is refused there.
import Diagnostics
import Rules
import Testing

@testable import Workspace

@Suite("Editions of another bloc") struct BorrowedEditionTests {
    private static let borrower = Coast.members.replacing("bloc: coast", with: "bloc: trial").replacing(
        "figures: made up", with: "figures: made up\neditions: coast")

    private func fixture(_ files: [String: String] = [:]) throws -> Fixture {
        try Fixture(
            [
                "Criteria/coast/members.yaml": Coast.members, "Criteria/coast/2025.yaml": Coast.edition,
                "Criteria/trial/members.yaml": Self.borrower,
            ].merging(files) { _, new in new })
    }

    @Test func `a bloc may be scored by the editions of another`() throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let bloc = try workspace.bloc("trial")
        #expect(try workspace.editions(of: bloc).map(\.id) == ["coast-2025"])
        let sent = try workspace.submit(
            "board,occupied,area\nquang-ninh,1,2\n".bytes, fileName: "a.csv", bloc: bloc,
            period: Period(year: 2025, part: .year), replace: false, .test)
        #expect(sent.recorded?.ledger == "Scores/trial/ledger.jsonl")
        // 1 / 2 × 100 / 10
        #expect(try workspace.open(bloc: bloc, period: Period(year: 2025, part: .year)).points("quang-ninh")[2] == "5")
        #expect(try workspace.placementFindings(of: "trial").isEmpty)
    }

    @Test func `own editions beside them are an error`() throws {
        let fixture = try fixture(["Criteria/trial/2025.yaml": Coast.edition])
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let found = findings { _ = try workspace.bloc("trial") }
        #expect(found.codes == ["workspace.own-editions"])
        #expect(found.first?.place == Place(file: "Criteria/trial/members.yaml", line: 4, column: 1, length: 8))
        #expect(found.first?.message.en.contains("2025.yaml") == true)
    }

    @Test func `a bloc that is not there is named with the nearest`() throws {
        let members = Self.borrower.replacing("editions: coast", with: "editions: cost")
        let fixture = try fixture(["Criteria/trial/members.yaml": members])
        defer { fixture.remove() }
        let found = findings { _ = try fixture.workspace().bloc("trial") }
        #expect(found.codes == ["workspace.unknown-bloc"])
        #expect(found.first?.place?.line == 4)
        #expect(found.first?.mend?.en == "did you mean “coast”?")
    }

    @Test func `where there is no other bloc at all nothing is expected, and what to copy is said`() throws {
        let fixture = try Fixture(["Criteria/trial/members.yaml": Self.borrower])
        defer { fixture.remove() }
        let found = findings { _ = try fixture.workspace().bloc("trial") }
        #expect(found.codes == ["workspace.unknown-bloc"])
        #expect(found.first?.expected == nil)
        #expect(found.first?.mend?.en.hasPrefix("copy the folder of that bloc (with its members.yaml)") == true)
    }

    @Test func `blocs that borrow from each other have no editions`() throws {
        let members = Coast.members.replacing("figures: made up", with: "figures: made up\neditions: trial")
        let fixture = try Fixture([
            "Criteria/coast/members.yaml": members, "Criteria/trial/members.yaml": Self.borrower,
        ])
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        for bloc in ["coast", "trial"] {
            let found = findings { _ = try workspace.bloc(bloc) }
            #expect(found.codes == ["workspace.borrowed-editions"])
            #expect(found.first?.message.en.contains("use each other's editions") == true)
        }
    }

    @Test func `the bloc named must have the editions itself`() throws {
        let third = Self.borrower.replacing("bloc: trial", with: "bloc: third").replacing(
            "editions: coast", with: "editions: trial")
        let fixture = try fixture(["Criteria/third/members.yaml": third])
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let found = findings { _ = try workspace.bloc("third") }
        #expect(found.codes == ["workspace.borrowed-editions"])
        #expect(found.first?.message.en == "“trial” has no editions of its own, it uses those of “coast”")
        #expect(try workspace.placementFindings(of: "third").codes == ["workspace.borrowed-editions"])
    }
}
