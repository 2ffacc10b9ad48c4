// What a replaced or withdrawn report takes along, what a publication leaves open, times that run backwards, odd votes.
import Diagnostics
import Ledger
import Rules
import Testing

@testable import Workspace

/// What a workspace warned of while it recorded.
private final class Heard: @unchecked Sendable {
    var codes: [String] = []
}

private let blank = "board: north\n"
private let lower = "board: north\nfigures: {projects.actual: {verified: 8, reason: counted twice}}\n"

@Suite("What is left open or falls is said") struct SupersedingTests {
    @Test("a report that replaces an appraised one warns of the appraisals and of the objections to them")
    func replacing() throws {
        let fixture = try Fixture.appraised()
        let workspace = try fixture.workspace()
        _ = try workspace.appraise(lower)
        _ = try workspace.object()
        let result = try workspace.submit(
            Fixture.figures(["north": (9, 4, 5)]), replace: true)
        let found = result.warnings.filter { $0.code == "appraisal.superseded" }
        #expect(found.count == 1 && found[0].message.en.contains("(event 2)"))
        #expect(found[0].message.en.contains("event 3"))
        let record = try workspace.open(bloc: workspace.bloc(nil), period: h1).record
        #expect(record.appraisals["north"] == nil)
        #expect(record.superseded["north"]?.map(\.appraisal.event.index) == [2])
        #expect(record.superseded["north"]?.map(\.by.index) == [4])
    }

    @Test("so does a withdrawal; one of a report that nobody appraised says nothing")
    func withdrawing() throws {
        let fixture = try Fixture.appraised()
        let workspace = try fixture.workspace()
        _ = try workspace.appraise(blank)
        let late = Recording.by("Bình", at: "2024-07-23T08:00:00+07:00")
        func withdraw(_ board: String) throws -> [String] {
            try workspace.withdraw(board, bloc: workspace.bloc(nil), period: h1, reason: "r", late).warnings.map(\.code)
        }
        #expect(try withdraw("north") == ["appraisal.superseded"])
        #expect(try withdraw("south") == [])
    }

    @Test("a publication says whose reports nobody appraised, or only in part, and which objections are open")
    func publishing() throws {
        let fixture = try Fixture.appraised()
        let workspace = try fixture.workspace()
        _ = try workspace.appraise(blank, record: .by("An", .team("Tổ số liệu")))
        _ = try workspace.object()
        let result = try workspace.publish(
            bloc: workspace.bloc(nil), period: h1, .by("An", at: "2024-08-01T08:00:00+07:00")
        ) { _ in [] }
        #expect(result.warnings.map(\.code) == ["publish.not-appraised", "publish.objections-open"])
        #expect(
            result.warnings[0].message.en
                == "published with 1/2 reports not appraised: south; 1/2 reports appraised in part only: north")
    }

    @Test("what is fully appraised and answered is published without a warning")
    func complete() throws {
        let fixture = try Fixture.appraised()
        let workspace = try fixture.workspace()
        _ = try workspace.appraise(blank)
        _ = try workspace.appraise("board: south\n", board: "south")
        let result = try workspace.publish(
            bloc: workspace.bloc(nil), period: h1, .by("An", at: "2024-08-01T08:00:00+07:00")
        ) { _ in [] }
        #expect(result.warnings.map(\.code) == [])
    }

    @Test("an event that states an earlier time than one before it is recorded with a warning")
    func backwards() throws {
        let fixture = try Fixture.appraised()
        var workspace = try fixture.workspace()
        let heard = Heard()
        workspace.warn = { heard.codes.append($0.code) }
        _ = try workspace.appraise(blank)
        #expect(!heard.codes.contains("record.earlier"))
        _ = try workspace.object(record: .by("Bình", at: "1999-07-22T08:00:00+07:00"))
        #expect(heard.codes.filter { $0 == "record.earlier" }.count == 1)
        // The same moment on another calendar's clock is no step back.
        _ = try workspace.appraise(lower, record: .by("An", at: "2024-07-20T01:00:00Z"))
        #expect(heard.codes.filter { $0 == "record.earlier" }.count == 1)
    }

    @Test("votes for a board that a veto shuts out, or that has not submitted, are recorded with a warning")
    func votes() throws {
        let fixture = try Fixture.appraised(
            deadlines: """
                ballots: [{id: flag, title: {vi: Cờ, en: Flag}, threshold: 1/2, majority: more, of: members, quota: 1}]
                vetoes: [{when: projects.actual < 6, reason: {vi: Quá ít, en: Too few}}]

                """)
        let workspace = try fixture.workspace()
        let result = try workspace.vote(
            CountedVotes(ballot: "flag", inFavour: [("north", 1), ("south", 2)], present: 2), bloc: workspace.bloc(nil),
            period: h1, recording: .by("An"))
        #expect(result.warnings.map(\.code) == ["vote.not-ranked"])
        #expect(result.warnings.first?.message.en == "south has 2 votes, but is vetoed: Too few")
    }

    @Test("an appraisal that repeats the one that stands does not say that the report is taken as it came")
    func repeated() throws {
        let fixture = try Fixture.appraised()
        let workspace = try fixture.workspace()
        let first = try workspace.appraise(blank).warnings.filter { $0.code == "appraisal.unchanged" }
        #expect(first.first?.message.en == "this changes nothing: what it appraises is taken as the board reported it")
        _ = try workspace.appraise(lower)
        let again = try workspace.appraise(lower).warnings.filter { $0.code == "appraisal.unchanged" }
        #expect(again.first?.message.en == "this changes nothing of the appraisal that stands (event 2, 3)")
    }

    @Test("a form of another board is refused for that, not for being out of date")
    func otherBoard() throws {
        let fixture = try Fixture.appraised()
        let workspace = try fixture.workspace()
        #expect(throws: Diagnosed.self) { try workspace.appraise("board: north\nof: 0\n", board: "south") }
        do {
            _ = try workspace.appraise("board: north\nof: 0\n", board: "south")
        } catch let error as Diagnosed {
            #expect(error.diagnostics.map(\.code) == ["appraisal.board"])
        }
    }

    @Test("a second review is another person's, however the name is written")
    func sameReviewer() throws {
        let fixture = try Fixture.appraised()
        let workspace = try fixture.workspace()
        _ = try workspace.appraise(blank, record: .by("Nguyễn Văn An"))
        for name in ["nguyễn văn an", "Nguyễn Văn An.", "Nguyễn  Văn-An", "Nguyễn\u{200B} Văn An"] {
            do {
                _ = try workspace.appraise(lower, second: true, record: .by(name, .deputy))
                Issue.record("\(name) is taken for another person")
            } catch let error as Diagnosed {
                #expect(error.diagnostics.map(\.code) == ["roles.same-reviewer"])
            }
        }
        _ = try workspace.appraise(lower, second: true, record: .by("Nguyễn Vân An", .deputy))
    }
}
