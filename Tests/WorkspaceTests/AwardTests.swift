// Awarding points: they join those given before, and change only when told to.
import Diagnostics
import Rules
import Testing

@testable import Workspace

@Suite("Awarding") struct AwardTests {
    private let header = "board,criterion,points,reason\n"

    @Test func `points join those of the period, in the order of the members`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let first = try workspace.award(header + "south,A.2,7.5,well done\n")
        #expect(first.recorded.events.map(\.action.name) == ["awarded"])
        #expect(first.recorded.events.map(\.by.role) == [.head])
        #expect(first.awards.map(\.board) == ["south"])
        #expect(first.changed.isEmpty)
        #expect(try fixture.text(fixture.points()) == header + "south,A.2,7.5,well done\n")
        // The same again with one more: no change, so no need to replace.
        let second = try workspace.award(header + "north,A.2,8,\nsouth,A.2,7.50,well done\n", period: nil)
        #expect(second.changed.isEmpty)
        #expect(try fixture.text(fixture.points()) == header + "north,A.2,8,\nsouth,A.2,7.5,well done\n")
    }

    @Test func `other points or another reason need to be told to replace`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.award(header + "north,A.2,8,first\nsouth,A.2,7.5,\n")
        let before = try fixture.listing()
        let change = header + "north,A.2,8,second\nsouth,A.2,6,\n"
        let found = findings { _ = try workspace.award(change) }
        #expect(found.codes == ["award.exists", "award.exists"])
        #expect(found.last?.message.en == "“south” has points for A.2 already: 7.5; this file gives 6")
        #expect(found.last?.mend?.en.contains("--replace") == true)
        #expect(try fixture.listing() == before)

        let result = try workspace.award(change, replace: true)
        #expect(result.changed.map(\.old.points.description) == ["8", "7.5"])
        #expect(result.changed.map(\.new.points) == [8, 6])
        #expect(result.changed.map(\.old.reason) == ["first", nil])
        #expect(try fixture.text(fixture.points()) == change)
    }

    @Test func `points that an appraisal gave are not awarded otherwise, and nothing is recorded`() throws {
        let fixture = try Fixture.appraised()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let same = header + "north,A.2,8,first\n"
        _ = try workspace.award(same)
        let event = try #require(try workspace.appraise("points: {A.2: 6}").recorded?.events.first?.index)
        let before = try fixture.listing()
        let found = findings { _ = try workspace.award(header + "north,A.2,7,\nsouth,A.2,5,\n", replace: true) }
        #expect(found.codes == ["award.appraised"])
        #expect(found.first?.message.en.contains("6 points for A.2 (event \(event))") == true)
        #expect(found.first?.mend?.en.contains("thidua appraise") == true)
        // One finding says it all: that --replace is missing is not said beside it.
        #expect(findings { _ = try workspace.award(header + "north,A.2,7,\n") }.codes == ["award.appraised"])
        #expect(try fixture.listing() == before)
        // What was awarded before, handed in again with others, changes nothing and is no error.
        _ = try workspace.award(same + "south,A.2,5,\n")
    }

    @Test func `wrong points leave nothing behind`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let before = try fixture.listing()
        let wrong = header + "north,A.2,8,\nsouth,A.2,10.5,\nsouth,A.1,3,\n"
        #expect(findings { _ = try fixture.workspace().award(wrong) }.count == 2)
        #expect(findings { _ = try fixture.workspace().award("[]", "points.json") }.codes == ["award.none"])
        #expect(try fixture.listing() == before)
    }

    @Test func `points that cannot be read are mended before others join them`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        try fixture.write("Scores/delta/2024-H1/awarded.csv", header + "north,A.2,99,\n")
        let workspace = try fixture.workspace()
        let before = try fixture.listing()
        let found = findings { _ = try workspace.award(header + "south,A.2,8,\n", replace: true) }
        #expect(found.first?.place?.file == (try fixture.points()))
        #expect(try fixture.listing() == before)
    }
}
