// Publishing: what is kept, what is closed, what a correction says, and what withdrawing a report does.
import Diagnostics
import Exact
import Foundation
import Ledger
import Rules
import Testing

@testable import Workspace

/// A ranking in a form that is easily worked out by hand: a line a board, with its total.
func totals(_ period: OpenPeriod) -> [UInt8] {
    let scorer = period.scorer()
    return scorer.ranking(scorer.scorecards()).rows.map { row in
        "\(row.scorecard.board) \(row.scorecard.total.rounded.number?.description ?? "?")\n"
    }.joined().bytes
}

extension Workspace {
    func publish(
        _ recording: Recording = .test, reason: String? = nil, ranking: (OpenPeriod) -> [UInt8] = totals
    ) throws -> PublishResult {
        try publish(bloc: bloc(nil), period: h1, reason: reason, recording, ranking: ranking)
    }

    func reopen(_ reason: String = "mended") throws -> Recorded {
        try reopen(bloc: bloc(nil), period: h1, reason: reason, .test)
    }

    func withdraw(_ board: String, _ reason: String = "wrong file") throws -> Recorded {
        try withdraw(board, bloc: bloc(nil), period: h1, reason: reason, .test)
    }
}

extension Fixture {
    /// The members, led by one of them.
    static let led = members() + "leadership:\n  - {from: 2024-H1, to: 2024, head: south, deputy: north}\n"

    /// Two boards with 9 and 5 points and 8 and 7.5 awarded: 17 and 12.5.
    static func scored() throws -> Fixture {
        let fixture = try Fixture()
        try fixture.write("Criteria/delta/members.yaml", led)
        let workspace = try fixture.workspace()
        _ = try workspace.submit(figures(["north": (9, 4, 5), "south": (5, 2, 3)]))
        _ = try workspace.award("board,criterion,points\nnorth,A.2,8\nsouth,A.2,7.5\n")
        return fixture
    }
}

@Suite("Publishing") struct PublishTests {
    @Test func `a publication keeps the ranking with the editions and members it rests on`() throws {
        let fixture = try Fixture.scored()
        defer { fixture.remove() }
        let result = try fixture.workspace().publish()
        #expect(result.changes == nil && result.recorded.events.map(\.index) == [3])
        let event = try #require(result.recorded.events.first)
        #expect(event.board == nil && event.by == Author(name: "An", role: .head, board: "south"))
        guard case .published(let record) = event.action else { return }
        let objects = "Scores/delta/objects/"
        #expect(try fixture.text(result.ranking) == "north 17\nsouth 12.5\n")
        #expect(result.ranking == objects + record.ranking.fileName)
        #expect(try fixture.text(objects + record.members.fileName) == Fixture.led)
        #expect(record.editions.map(\.id) == ["delta-2024"])
        #expect(try fixture.text(objects + record.editions[0].file.fileName) == Fixture.edition())
    }

    @Test func `a published period takes nothing more until it is opened again`() throws {
        let fixture = try Fixture.scored()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        #expect(findings { _ = try workspace.reopen() }.codes == ["period.not-published"])
        _ = try workspace.publish()
        let before = try fixture.listing()
        let figures = Fixture.figures(["north": (8, 4, 4)])
        #expect(findings { _ = try workspace.submit(figures) }.codes.contains("period.published"))
        let refused = findings { _ = try workspace.submit(figures, replace: true) }
        #expect(refused.codes == ["period.published"])
        #expect(refused[0].mend?.en.contains("thidua reopen") == true)
        #expect(
            findings { _ = try workspace.award("board,criterion,points\nnorth,A.2,9\n", replace: true) }.codes == [
                "period.published"
            ])
        #expect(findings { _ = try workspace.withdraw("north") }.codes == ["period.published"])
        #expect(findings { _ = try workspace.publish() }.codes == ["period.published"])
        #expect(try fixture.listing() == before)
        // Another period of the same bloc is not concerned.
        _ = try workspace.submit(figures, period: h2)

        #expect(try workspace.reopen().events.map(\.action) == [.reopened(of: 3, reason: "mended")])
        #expect(findings { _ = try workspace.reopen() }.codes == ["period.not-published"])
        _ = try workspace.submit(figures, replace: true)
    }

    @Test func `a correction needs a reason and says what moved, by which event`() throws {
        let fixture = try Fixture.scored()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.publish()
        _ = try workspace.reopen()
        // North from 9 + 8 to 2 + 8 = 10, so south leads; then 7.5 to 8 for south: 13.
        _ = try workspace.submit(Fixture.figures(["north": (2, 1, 1)]), replace: true)
        _ = try workspace.submit(Fixture.figures(["north": (3, 3, 0)]), period: h2)
        _ = try workspace.award("board,criterion,points\nsouth,A.2,8\n", replace: true)
        for reason in [nil, " \n", String(repeating: "x", count: 2_001)] {
            #expect(findings { _ = try workspace.publish(reason: reason) }.codes == ["usage.reason"])
        }
        let result = try workspace.publish(reason: " north counted twice ")
        guard case .corrected(_, let of, let reason) = result.recorded.events[0].action else {
            Issue.record("no correction")
            return
        }
        #expect(of == 3 && reason == "north counted twice")
        let changes = try #require(result.changes)
        #expect(changes.since.index == 3 && changes.events.map(\.index) == [5, 7] && changes.rules == [])
        let history = try #require(changes.history)
        #expect(history.whole.boards.map(\.board) == ["south", "north"])
        let north = try #require(history.whole.move(of: "north"))
        #expect(north.before?.place.rank == 1...1 && north.after?.place.rank == 2...2)
        #expect(north.shift.number == -7 && history.moves(of: "north").map(\.event) == [5])
        let south = try #require(history.whole.move(of: "south"))
        // Its rank came with what north lost, its half point with the points.
        #expect(history.moves(of: "south").map(\.event) == [5, 7])
        #expect(history.moves(of: "south").map(\.move.shift.number) == [0, Rational(1, over: 2)])
        #expect(south.before?.total.number == Rational(25, over: 2) && south.after?.total.number == 13)
        // What was published first is still there.
        #expect(try fixture.listing().values.contains("file: north 17\nsouth 12.5\n"))
        #expect(try fixture.text(result.ranking) == "south 13\nnorth 10\n")
    }

    @Test func `what other rules alone moved is told apart`() throws {
        let fixture = try Fixture.scored()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.publish()
        _ = try workspace.reopen()
        try fixture.write(
            "Criteria/delta/2024.yaml",
            Fixture.edition().replacing("min(10, projects.actual)", with: "min(6, projects.actual)"))
        let changes = try #require(try workspace.publish(reason: "the signed table").changes)
        #expect(changes.rules == ["delta-2024"] && changes.events.isEmpty)
        // 9 of north becomes 6; south has 5.
        #expect(changes.byRules?.boards.map(\.board) == ["north"])
        #expect(changes.byRules?.move(of: "north")?.shift.number == -3)
        #expect(changes.history?.whole.isEmpty == true)
    }

    @Test func `a period that nobody submitted for is not published`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        try fixture.write("Criteria/delta/members.yaml", Fixture.led)
        let workspace = try fixture.workspace()
        #expect(findings { _ = try workspace.publish() }.codes == ["publish.empty"])
        #expect(try fixture.listing()["Scores/delta"] == nil)
    }

    @Test func `only the head publishes and opens again, and who that is must be known`() throws {
        let fixture = try Fixture.scored()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        var deputy = Recording.test
        deputy.role = .deputy
        #expect(findings { _ = try workspace.publish(deputy) }.codes == ["roles.not-allowed"])
        try fixture.write("Criteria/delta/members.yaml", Fixture.members())
        #expect(findings { _ = try workspace.publish() }.codes == ["roles.unknown"])
        #expect(findings { _ = try workspace.reopen() }.codes == ["roles.unknown"])
        // Boards hand in and the head awards where nobody is known to lead.
        _ = try workspace.submit(Fixture.figures(["north": (8, 4, 4)]), replace: true)
        _ = try workspace.award("board,criterion,points\nnorth,A.2,9\n", replace: true)
    }

    // MARK: Withdrawing and going back

    @Test func `a withdrawn report does not count, and stays`() throws {
        let fixture = try Fixture.scored()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let figures = try fixture.figures("south")
        #expect(try workspace.withdraw("south").events.map(\.action) == [.withdrawn(of: 1, reason: "wrong file")])
        let opened = try workspace.open(bloc: workspace.bloc(nil), period: h1)
        #expect(opened.submissions.map(\.board) == ["north"] && opened.notSubmitted.map(\.id) == ["south"])
        #expect(try fixture.text(figures) == Fixture.stored("south", 5, 2, 3))
        #expect(findings { _ = try workspace.withdraw("south") }.codes == ["board.not-submitted"])
        #expect(findings { _ = try workspace.withdraw("suoth") }.codes == ["board.unknown"])
        #expect(findings { _ = try workspace.withdraw("north", "  ") }.codes == ["usage.reason"])
        let again = try workspace.submit(Fixture.figures(["south": (4, 2, 2)]))
        #expect(again.recorded?.events.map(\.action.name) == ["submitted"])
    }

    @Test func `a period is read as it was at an earlier head`() throws {
        let fixture = try Fixture.scored()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.submit(Fixture.figures(["north": (2, 1, 1)]), replace: true)
        let bloc = try workspace.bloc(nil)
        func lines(_ head: Int?) throws -> String {
            let opened = try workspace.open(bloc: bloc, period: h1, head: head)
            #expect(opened.head == head ?? 4)
            return String(decoding: totals(opened), as: UTF8.self)
        }
        #expect(try lines(0) == "")
        // Without points awarded the judged criterion is open.
        #expect(try lines(1) == "north ?\n")
        #expect(try lines(3) == "north 17\nsouth 12.5\n")
        #expect(try lines(nil) == "south 12.5\nnorth 10\n")
        #expect(findings { _ = try workspace.open(bloc: bloc, period: h1, head: 5) }.codes == ["ledger.head"])
    }
}

@Suite("Publications computed again") struct VerifyTests {
    private func checks(
        _ workspace: Workspace, engine: String = "test", ranking: (OpenPeriod) -> [UInt8] = totals
    ) throws -> [PublicationCheck] {
        try workspace.verifyPublications(
            of: workspace.bloc(nil), engine: engine, ranking: ranking, isRanking: { bytes, _ in bytes != "junk".bytes })
    }

    /// A period published, corrected and with other rules in `Criteria` since.
    private func published() throws -> Fixture {
        let fixture = try Fixture.scored()
        let workspace = try fixture.workspace()
        _ = try workspace.publish()
        _ = try workspace.reopen()
        _ = try workspace.submit(Fixture.figures(["north": (2, 1, 1)]), replace: true)
        _ = try workspace.publish(reason: "north")
        try fixture.write(
            "Criteria/delta/2024.yaml",
            Fixture.edition().replacing("min(10, projects.actual)", with: "min(6, projects.actual)"))
        return fixture
    }

    @Test func `each comes out of its objects and the events before it, whatever Criteria says now`() throws {
        let fixture = try published()
        defer { fixture.remove() }
        let found = try checks(fixture.workspace())
        #expect(found.map(\.event.index) == [3, 6] && found.map(\.verdict) == [.holds, .holds])
        #expect(found.flatMap(\.findings).isEmpty)
        // Another program that computes the same holds as well.
        #expect(try checks(fixture.workspace(), engine: "later").map(\.verdict) == [.holds, .holds])
    }

    @Test func `another result by another program is no tampering, by the same one it is`() throws {
        let fixture = try published()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        func changed(_ period: OpenPeriod) -> [UInt8] {
            String(decoding: totals(period), as: UTF8.self).replacing("south 12.5", with: "south 12.50").bytes
        }
        let later = try checks(workspace, engine: "later", ranking: changed)
        #expect(later.map(\.verdict) == [.differs(engine: "test"), .differs(engine: "test")])
        #expect(later.flatMap(\.findings).map(\.severity) == [.warning, .warning])
        #expect(later[0].findings[0].message.vi.contains("khác khi tính bằng"))
        let same = try checks(workspace, ranking: changed)
        #expect(same.map(\.verdict) == [.fails, .fails])
        #expect(same[0].findings.codes == ["publication.differs"])
        // The first line that differs: south is second at first, and leads after the correction.
        #expect(same.map { $0.findings.first?.place?.line } == [2, 1])
        #expect(same[0].findings[0].expected?.en == "south 12.50")
    }

    @Test func `a ranking that never came out of its figures does not hold`() throws {
        let fixture = try Fixture.scored()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.publish(ranking: { _ in "south 20\n".bytes })
        #expect(try checks(workspace).map(\.verdict) == [.fails])
    }

    @Test(arguments: ["ranking", "members", "edition", "north"])
    func `an object that is changed or gone is said, by whatever program`(_ which: String) throws {
        let fixture = try published()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let contents = try fixture.contents()
        guard case .published(let record) = contents.events[3].action,
            case .submitted(let report) = contents.events[0].action
        else { return }
        let object = [
            "ranking": record.ranking, "members": record.members, "edition": record.editions[0].file,
            "north": report.figures,
        ][which]
        let path = "Scores/delta/objects/\(try #require(object).fileName)"
        let text = try fixture.text(path)
        for change in [text + " ", nil] {
            if let change {
                try fixture.write(path, change)
            } else {
                try FileManager.default.removeItem(atPath: fixture.path(path))
            }
            for engine in ["test", "later"] {
                let first = try #require(try checks(workspace, engine: engine).first)
                #expect(first.verdict == .fails)
                #expect(first.findings.codes.contains("ledger.object"))
                #expect(first.findings.contains { $0.place?.file == path })
            }
        }
    }
}
