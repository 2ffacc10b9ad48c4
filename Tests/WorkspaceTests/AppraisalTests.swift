// Appraisals in the ledger: what they change, who may make them, second reviews, objections and their answers.
import Diagnostics
import Exact
import Ledger
import Rules
import Testing

@testable import Intake
@testable import Workspace

private let three = "figures: {projects.actual: {verified: 3, reason: six are not licensed}}\npoints: {A.2: 8}\n"

@Suite("Appraising") struct AppraisingTests {
    @Test func `verified figures and points count, the submitted ones stay`() throws {
        let fixture = try Fixture.appraised()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let before = try workspace.ledger(of: workspace.bloc(nil)).events.count
        let result = try workspace.appraise(three)
        #expect(result.recorded?.events.map(\.index) == [before])
        let event = try #require(result.recorded?.events.first)
        #expect(event.by == Author(name: "An", role: .head, board: "north"))
        #expect(event.board == "north" && event.at.day == "2024-07-20")
        #expect(try workspace.total("north") == "11")
        let period = try workspace.open(bloc: workspace.bloc(nil), period: h1)
        let key = FigureKey("projects", .actual)
        #expect(period.submitted.first { $0.board == "north" }?.figures[key]?.value == .number(9))
        let verified = period.submissions.first { $0.board == "north" }?.figures[key]
        #expect(verified?.value == .number(3))
        #expect(verified?.verification?.reason == "six are not licensed")
        #expect(verified?.verification?.event == before)
        #expect(verified?.verification?.by.en == "An, head of the bloc (north)")
        #expect(period.record.phase == .appraising)
        // 4 + 5 is not 3: the edition's own check of the sum says so.
        #expect(result.warnings.codes == ["submission.check"])
        #expect(result.warnings.first?.place?.file.contains("2024-H1.north.appraisal") == true)
        #expect(result.warnings.first?.message.en.contains("projects.actual, event \(before)") == true)
        #expect(result.before.scorer().scorecard(of: "north")?.total.rounded.number == nil)
        #expect(result.after.scorer().scorecard(of: "north")?.total.rounded.number == 11)
        guard case .appraised(let record) = event.action else { return }
        #expect(record.received.label == "2024-H1.north.appraisal.received" && record.received.type == "yaml")
        #expect(try fixture.text("Scores/delta/objects/\(record.received.fileName)") == three)
    }

    @Test func `a dry run changes nothing`() throws {
        let fixture = try Fixture.appraised()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let before = try fixture.listing()
        let result = try workspace.appraise(three, writes: false)
        #expect(result.recorded == nil)
        #expect(result.after.scorer().scorecard(of: "north")?.total.rounded.number == 11)
        #expect(try fixture.listing() == before)
    }

    @Test func `an appraisal with errors leaves nothing behind`() throws {
        let fixture = try Fixture.appraised()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let before = try fixture.listing()
        let found = findings {
            _ = try workspace.appraise("figures: {projects.actual: 3, foreign.actual: x}\npoints: {A.2: 11}")
        }
        #expect(found.codes == ["appraisal.reason", "figure.not-a-number", "award.bounds"])
        #expect(try fixture.listing() == before)
    }

    @Test func `the second review is another person's, head or deputy, after a first one`() throws {
        let fixture = try Fixture.appraised()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let back = "figures: {projects.actual: {verified: 4, reason: one licence came}}"
        #expect(findings { _ = try workspace.appraise(back, second: true) }.codes == ["appraisal.no-first"])
        _ = try workspace.appraise(three)
        #expect(
            findings { _ = try workspace.appraise(back, second: true, record: .by("  aN ", .deputy)) }.codes == [
                "roles.same-reviewer"
            ])
        #expect(
            findings { _ = try workspace.appraise(back, second: true, record: .by("Chi", .team("Tổ số liệu"))) }.codes
                == [
                    "roles.not-allowed"
                ])
        let result = try workspace.appraise(back, second: true, record: .by("Chi", .deputy))
        #expect(result.review == .second)
        #expect(try workspace.total("north") == "12")
        let period = try workspace.open(bloc: workspace.bloc(nil), period: h1)
        #expect(period.appraisals["north"]?.map(\.isSecondReview) == [false, true])
    }

    @Test func `a team appraises its sections only`() throws {
        let fixture = try Fixture.appraised()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let data = Recording.by("Dung", .team("Tổ số liệu"))
        #expect(findings { _ = try workspace.appraise(three, record: data) }.codes == ["roles.section"])
        let result = try workspace.appraise("figures: {projects.actual: {verified: 3, reason: x}}", record: data)
        #expect(result.recorded?.events.first?.by.board == nil)
        let judging = Recording.by("Em", .team("Tổ chấm"))
        #expect(
            findings { _ = try workspace.appraise("points: {A.2: 8}", record: judging) }.codes == ["roles.not-allowed"])
        #expect(
            findings { _ = try workspace.appraise("points: {A.2: 8}", record: .by("Em", .team("Tổ cham"))) }.codes == [
                "roles.not-allowed"
            ])
    }

    @Test func `a replaced report must be appraised anew`() throws {
        let fixture = try Fixture.appraised()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let form = try workspace.appraisalForm(of: "north", team: nil, bloc: workspace.bloc(nil), period: h1)
        let bytes = form.form.workbook.xlsx()
        #expect(form.form.fileName == "north-2024-H1-tham-dinh.xlsx")
        _ = try workspace.appraise(three)
        _ = try workspace.submit(Fixture.figures(["north": (8, 4, 4)]), replace: true)
        #expect(try workspace.open(bloc: workspace.bloc(nil), period: h1).appraisals.isEmpty)
        let stale = findings {
            _ = try workspace.appraise(
                bytes, fileName: "f.xlsx", board: nil, bloc: workspace.bloc(nil), period: h1, .by("An"))
        }
        #expect(stale.codes == ["appraisal.stale"])
        #expect(stale.first?.place?.cell?.hasPrefix("_thidua!B") == true)
    }

    @Test func `boards that did not submit, or are none, cannot be appraised`() throws {
        let fixture = try Fixture.appraised()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        #expect(
            findings { _ = try workspace.appraise("board: nort\npoints: {A.2: 8}", board: nil) }.codes == [
                "board.unknown"
            ])
        #expect(findings { _ = try workspace.appraise("points: {A.2: 8}", board: nil) }.codes == ["appraisal.no-board"])
        #expect(
            findings {
                _ = try workspace.appraise(
                    "points: {A.2: 8}".bytes, fileName: "t.yaml", board: "north", bloc: workspace.bloc(nil), period: h2,
                    .by("An"))
            }.codes == ["board.not-submitted"])
    }

    @Test func `an appraisal after its deadline is marked`() throws {
        let fixture = try Fixture.appraised(deadlines: "deadlines: {appraise: 19 days, object: 5 days}\n")
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let inTime = try workspace.appraise(three, writes: false, record: .by("An", at: "2024-07-19T23:00:00+07:00"))
        #expect(!inTime.warnings.codes.contains("appraisal.late"))
        #expect(try workspace.appraise(three, record: .by("An")).warnings.codes.contains("appraisal.late"))
        #expect(try workspace.object(record: .by("Bình", at: "2024-07-25T08:00:00+07:00")).warnings == [])
        let late = try workspace.object(record: .by("Bình", at: "2024-07-26T08:00:00+07:00"))
        #expect(late.warnings.codes == ["objection.late"])
        #expect(late.warnings.first?.message.en == "recorded on 2024-07-26, due on 2024-07-25: taken, 1 days late")
    }

    @Test func `a published period takes no appraisals until it is opened again`() throws {
        let fixture = try Fixture.appraised()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.appraise(three)
        _ = try workspace.publish()
        #expect(
            findings { _ = try workspace.appraise("points: {A.2: {points: 9, reason: x}}") }.codes == [
                "period.published"
            ])
        _ = try workspace.reopen()
        _ = try workspace.appraise("points: {A.2: {points: 9, reason: x}}")
        #expect(try workspace.total("north") == "12")
    }
}

@Suite("Objections") struct ObjectionTests {
    @Test func `an objection is about the latest appraisal and is answered once`() throws {
        let fixture = try Fixture.appraised()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        #expect(findings { _ = try workspace.object() }.codes == ["objection.nothing"])
        let appraisal = try #require(try workspace.appraise(three).recorded?.events.first?.index)
        let result = try workspace.object("north", ["A.1", "A.1"], " The licences are enclosed ")
        #expect(
            result.objection == ObjectionRecord(of: appraisal, criteria: ["A.1"], text: "The licences are enclosed"))
        let number = try #require(result.recorded.events.first?.index)
        #expect(findings { _ = try workspace.resolve(appraisal) }.codes == ["objection.unknown"])
        #expect(findings { _ = try workspace.resolve(number, board: "south") }.codes == ["objection.unknown"])
        let answer = try workspace.resolve(number, .rejected)
        #expect(answer.resolution.outcome == .rejected)
        #expect(answer.recorded.events.first?.board == "north")
        #expect(findings { _ = try workspace.resolve(number) }.codes == ["objection.resolved"])
        #expect(try workspace.total("north") == "11")
    }

    @Test func `all that is wrong with an objection is said`() throws {
        let fixture = try Fixture.appraised()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let appraisal = try #require(try workspace.appraise(three).recorded?.events.first?.index)
        let found = findings {
            _ = try workspace.object("north", ["A.9"], of: appraisal + 5, record: .by("B", .team("Tổ chấm")))
        }
        #expect(found.codes == ["roles.not-allowed", "objection.criterion", "objection.target"])
        func mend(_ criterion: String) -> String? {
            findings { _ = try workspace.object("north", [criterion]) }.first?.mend?.en
        }
        #expect(mend("A.9") == "did you mean “A.1”?")
        // As near as the other, but in another section.
        #expect(mend("B.1") == nil)
        #expect(findings { _ = try workspace.object("north", [], " ") }.codes == ["usage.reason"])
        #expect(findings { _ = try workspace.object("west") }.codes == ["board.unknown"])
        #expect(findings { _ = try workspace.object("south") }.codes == ["objection.nothing"])
    }

    @Test func `publications are objected to as well`() throws {
        let fixture = try Fixture.appraised()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.appraise(three)
        let published = try #require(try workspace.publish().recorded.events.first?.index)
        #expect(try workspace.object("south").objection.of == published)
        #expect(try workspace.object("north").objection.of == published)
    }
}
