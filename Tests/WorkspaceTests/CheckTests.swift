// Checks that look at more than one file: the year before, the year so far, what is published of the bloc.
import Diagnostics
import Rules
import Testing

@testable import Workspace

struct CheckTests {
    /// Two years by one table, with checks in place of those of the fixture.
    private func fixture(_ checks: String..., stored: [String: String] = [:]) throws -> Fixture {
        var edition = Fixture.edition(from: "2023-H1", to: "2024")
        edition = edition.replacing(
            "has: [actual], decimals: 0}\n  foreign", with: "has: [actual, previous], decimals: 0}\n  foreign")
        var lines = edition.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let index = try #require(lines.firstIndex { $0.contains("Projects do not add up") })
        lines[index..<index + 1] = checks.map { "  - {\($0), else: {vi: Sai, en: Wrong}}" }[...]
        var files = Fixture.files
        files["Criteria/delta/2024.yaml"] = lines.joined(separator: "\n")
        for (period, rows) in stored {
            for row in rows.split(separator: " ") {
                let parts = row.split(separator: "=")
                files[
                    "Scores/delta/\(period)/\(parts[0]).csv",
                    default: "board,indicator,attribute,value,qualifier,evidence,source\n"] +=
                    "\(parts[0]),projects,actual,\(parts[1]),,,\n"
            }
        }
        return try Fixture(files)
    }

    private func rows(_ text: String) -> String { "board,indicator,attribute,value,qualifier,evidence\n" + text + "\n" }

    private let previous = "each: {has: previous}, that: x.previous = lastYear.x.actual"

    @Test func lastYearIsWhatWasReportedThen() throws {
        let fixture = try fixture(previous, stored: ["2023-H1": "north=40 south=30"])
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let found = findings {
            _ = try workspace.submit(rows("north,projects,actual,50,,\nnorth,projects,previous,44,,"))
        }
        #expect(found.map { "\($0.severity) \($0.code)" } == ["error submission.check"])
        #expect(found[0].message.en == "north: Projects: Wrong: 44, not 40")
        #expect(found[0].message.vi == "north: Dự án: Sai: 44, không phải 40")
        #expect(found[0].place?.spot == "figures.csv:3:25")
        #expect(found[0].expected?.en == "projects.previous = lastYear.projects.actual")
        #expect(try fixture.contents().state.periods["2024-H1"] == nil)
        // The right one is taken, and so is none: it is then that of the year before.
        _ = try workspace.submit(
            rows("north,projects,actual,50,,\nnorth,projects,previous,40,,\nsouth,projects,actual,35,,"))
        #expect(try workspace.open(bloc: workspace.bloc(nil), period: h1).warnings.codes == [])
    }

    @Test func aDeclaredCheckTakesThePlaceOfTheBuiltInOne() throws {
        let stored = ["2023-H1": "north=40"]
        for (check, codes) in [
            (previous + ", severity: warning", ["submission.check"]),
            ("that: projects.actual >= 0", ["submission.previous"]),
            // In a half-year this one says nothing.
            (previous + ", in: [year]", ["submission.previous"]),
        ] {
            let fixture = try fixture(check, stored: stored)
            defer { fixture.remove() }
            let workspace = try fixture.workspace()
            let text = rows("north,projects,actual,50,,\nnorth,projects,previous,44,,")
            #expect(try workspace.submit(text).warnings.codes == codes)
            #expect(try workspace.open(bloc: workspace.bloc(nil), period: h1).warnings.codes == codes)
        }
    }

    @Test(arguments: [
        // The latest that begins with the year counts, board by board.
        (["2024-H1": "north=50", "2024-Q1": "north=20"], "49", ["north: Projects: Wrong: 49 >= 50"]),
        (["2024-H1": "south=50", "2024-Q1": "north=20"], "49", []),
        (["2024-H1": "south=50", "2024-Q1": "north=20"], "19", ["north: Projects: Wrong: 19 >= 20"]),
        (["2024-H2": "north=90"], "49", []),
    ])
    func soFarIsTheLatestPeriodThatBeginsWithThisOne(stored: [String: String], actual: String, said: [String]) throws {
        let fixture = try fixture(
            "each: [projects], that: x.actual >= soFar.x.actual, severity: warning", stored: stored)
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let year = Period(year: 2024, part: .year)
        let result = try workspace.submit(rows("north,projects,actual,\(actual),,"), period: year)
        #expect(result.warnings.map(\.message.en) == said)
        #expect(try workspace.open(bloc: workspace.bloc(nil), period: year).warnings.map(\.message.en) == said)
        // The second half-year begins later than all of them.
        #expect(try workspace.open(bloc: workspace.bloc(nil), period: h2).warnings.codes == [])
    }

    @Test func anEarlierPeriodThatCannotBeReadIsSaid() throws {
        let fixture = try fixture("that: projects.actual >= soFar.projects.actual")
        defer { fixture.remove() }
        try fixture.write(
            "Scores/delta/2024-H1/north.csv", "board,indicator,attribute,value\nnorth,projects,actual,x\n")
        let year = Period(year: 2024, part: .year)
        let warnings = try fixture.workspace().submit(rows("north,projects,actual,1,,"), period: year).warnings
        #expect(warnings.codes == ["previous.unread"])
        #expect(warnings[0].message.en.hasPrefix("the figures of 2024-H1 are not compared with those of 2024: "))
    }

    @Test func estimatesAndEvidenceAreSaidAtTheFigure() throws {
        let fixture = try fixture(
            "each: [projects, foreign], that: not(x.estimate), in: [H1], severity: warning",
            "that: projects.evidence, severity: error")
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let found = findings {
            _ = try workspace.submit(rows("north,projects,actual,5,estimate,\nnorth,foreign,actual,3,estimate,"))
        }
        #expect(
            found.map { "\($0.severity) \($0.place?.spot ?? ""): \($0.message.en)" } == [
                "warning figures.csv:2:23: north: Projects: Wrong", "error figures.csv:2:23: north: Wrong",
                "warning figures.csv:3:22: north: Foreign: Wrong",
            ])
        _ = try workspace.submit(rows("north,projects,actual,5,,Báo cáo\nnorth,foreign,actual,3,,"))
        #expect(try workspace.open(bloc: workspace.bloc(nil), period: h1).warnings.codes == [])
    }

    // MARK: The bloc

    private let total =
        "each: [projects], that: sum(for b in boards return b.x.actual) = published.x.actual"

    @Test func aPublishedTotalIsKeptBesideTheBoardsAndNeverScored() throws {
        let fixture = try fixture(total, "that: foreign.actual <= projects.actual")
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let bloc = try workspace.bloc(nil)
        // 600 beside 159 and 449, and more of it foreign than there is: what was published is kept as it was published.
        let result = try workspace.submit(rows("delta,projects,actual,600,,\ndelta,foreign,actual,601,,"))
        #expect(result.recorded?.events.map(\.board) == ["delta"])
        #expect(result.warnings.map { "\($0.severity) \($0.message.en)" } == ["warning delta: Wrong: 601 <= 600"])
        #expect(try workspace.submit(rows("north,projects,actual,159,,")).warnings == [])
        let warnings = try workspace.submit(rows("south,projects,actual,449,,")).warnings
        let said = "delta: Projects: Wrong: 608, not 600"
        #expect(warnings.map { "\($0.severity) \($0.message.en)" } == ["warning \(said)"])
        let opened = try workspace.open(bloc: bloc, period: h1)
        #expect(opened.submissions.map(\.board) == ["north", "south"])
        #expect(opened.scorer().scorecards().map(\.board) == ["north", "south"])
        #expect(opened.published?.figures[FigureKey("projects", .actual)]?.value == .number(600))
        #expect(opened.warnings.map(\.message.en) == ["delta: Wrong: 601 <= 600", said])
        #expect(opened.warnings[1].place?.spot == (try fixture.figures("delta")) + ":2:23")
        _ = try workspace.submit(rows("delta,projects,actual,608,,"), replace: true)
        #expect(try workspace.open(bloc: bloc, period: h1).warnings == [])
    }

    @Test func theBlocGivesItselfNoPoints() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let warnings = try fixture.workspace().submit(
            "board,indicator,attribute,value\ndelta,projects,actual,5\ndelta,A.2,selfScore,7\n"
        ).warnings
        #expect(warnings.map { "\($0.place?.line ?? 0) \($0.code)" } == ["3 submission.bloc-self-score"])
    }

    @Test func noMemberHasTheNameOfTheBloc() throws {
        var files = Fixture.files
        files["Criteria/delta/members.yaml"] = Fixture.members(boards: ["north", "Delta"])
        let fixture = try Fixture(files)
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        #expect(findings { _ = try workspace.bloc(nil) }.codes == ["members.reserved"])
    }

    @Test func pointsAreNotAwardedToTheBloc() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let found = findings { _ = try fixture.workspace().award("board,criterion,points\ndelta,A.2,5\n") }
        #expect(found.codes == ["submission.unknown-board"])
    }
}
