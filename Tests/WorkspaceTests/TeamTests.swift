// Teams of a leadership that no section names.
import Diagnostics
import Testing

@testable import Workspace

@Test("a team that no section of the editions names is a warning with the nearest name")
func strayTeams() throws {
    let fixture = try Fixture.appraised()
    defer { fixture.remove() }
    let workspace = try fixture.workspace()
    #expect(try workspace.teamFindings(of: "delta") == [])
    try fixture.write(
        "Criteria/delta/members.yaml",
        Fixture.members()
            + Fixture.leadership(["north", "south"], teams: ", teams: {Tổ số liêu: [south], Tổ lạ: [south]}"))
    let found = try workspace.teamFindings(of: "delta")
    #expect(found.map(\.code) == ["leadership.team", "leadership.team"])
    #expect(found.allSatisfy { $0.severity == .warning && $0.place?.line == 8 })
    #expect(found.map(\.mend?.en) == [nil, "did you mean “Tổ số liệu”?"])
    #expect(found.first?.expected?.en == "Tổ chấm | Tổ số liệu")
}
