// Which periods a trend is made of, and which board it may be asked of.
import Diagnostics
import Rules
import Testing

@testable import Workspace

@Suite("The periods of a trend") struct TrendPeriodsTests {
    private let figures: [String: (projects: Int, foreign: Int, domestic: Int)] = [
        "north": (5, 2, 3), "south": (4, 1, 3),
    ]

    @Test func `all periods with reports up to the last one, the earliest first`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.submit(Fixture.figures(figures), period: h2)
        _ = try workspace.submit(Fixture.figures(figures), period: h1)
        // Points alone are no report.
        _ = try workspace.award("board,criterion,points\nnorth,A.2,7\n", period: h1)
        let bloc = try workspace.bloc(nil)
        #expect(try workspace.trendPeriods(of: bloc).periods.map(\.period) == [h1, h2])
        #expect(try workspace.trendPeriods(of: bloc, to: h1).periods.map(\.period) == [h1])
    }

    @Test func `nothing reported is said, with the periods that have reports`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let bloc = try workspace.bloc(nil)
        #expect(findings { _ = try workspace.trendPeriods(of: bloc) }.codes == ["trend.nothing"])
        _ = try workspace.submit(Fixture.figures(figures), period: h1)
        let found = findings { _ = try workspace.trendPeriods(of: bloc, to: h2) }
        #expect(found.codes == ["trend.nothing"])
        #expect(found.first?.expected?.en == "a period with reports: 2024-H1")
    }

    @Test func `an earlier period that cannot be read is left out with a warning, the last one is refused`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        for period in [h1, h2] { _ = try workspace.submit(Fixture.figures(figures), period: period) }
        let bloc = try workspace.bloc(nil)
        try fixture.write("Criteria/delta/2024.yaml", Fixture.edition(from: "2024-H2", to: "2024-H2"))
        let (periods, warnings) = try workspace.trendPeriods(of: bloc)
        #expect(periods.map(\.period) == [h2])
        #expect(warnings.codes == ["report.earlier"])
        try fixture.write("Criteria/delta/2024.yaml", Fixture.edition(from: "2024-H1", to: "2024-H1"))
        #expect(findings { _ = try workspace.trendPeriods(of: bloc) }.codes == ["workspace.no-edition"])
    }

    @Test func `a board must have reported in one of them, itself or what it consists of`() throws {
        let fixture = try Fixture([
            "Criteria/delta/members.yaml": Fixture.members(boards: ["north", "south", "west"]),
            "Criteria/delta/2024.yaml": Fixture.edition(),
        ])
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.submit(Fixture.figures(figures), period: h1)
        let bloc = try workspace.bloc(nil)
        let periods = try workspace.trendPeriods(of: bloc).periods
        #expect(try bloc.boardOfTrend("north", in: periods).id == "north")
        let silent = findings { _ = try bloc.boardOfTrend("west", in: periods) }
        #expect(silent.codes == ["trend.no-report"])
        let unknown = findings { _ = try bloc.boardOfTrend("soth", in: periods) }
        #expect(unknown.codes == ["board.unknown"])
        #expect(unknown.first?.mend?.en == "did you mean “south”?")
    }

    @Test func `a board of today is known by its predecessor's report`() throws {
        let members = Fixture.members().replacing(
            "{id: north,", with: "{id: north, since: 2024-07-01, predecessors: [south],"
        )
        .replacing("{id: south,", with: "{id: south, until: 2024-06-30,")
        let fixture = try Fixture([
            "Criteria/delta/members.yaml": members, "Criteria/delta/2024.yaml": Fixture.edition(),
        ])
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.submit(Fixture.figures(["south": (4, 1, 3)]), period: h1)
        let bloc = try workspace.bloc(nil)
        let then = try workspace.trendPeriods(of: bloc).periods
        // Seen from the first half-year the successor is not there yet.
        #expect(findings { _ = try bloc.boardOfTrend("north", in: then) }.codes == ["trend.no-report"])
        _ = try workspace.submit(Fixture.figures(["north": (5, 2, 3)]), period: h2)
        let now = try workspace.trendPeriods(of: bloc).periods
        #expect(try bloc.boardOfTrend("north", in: now).id == "north")
        #expect(try bloc.boardOfTrend("south", in: now).id == "south")
    }
}
