// How far a period is, in every phase: built from events, with a day that the test states.
import Diagnostics
import Ledger
import Rules
import Scoring
import Testing

@testable import Reports

/// A ledger that is made of actions.
private struct Story {
    var state = LedgerState()

    static let report = ReportRecord(
        received: object("r"), figures: object("f"), edition: EditionReference(id: "small", file: object("e")))

    static func object(_ text: String) -> ObjectReference {
        LedgerObject(Array(text.utf8), label: "x", type: "csv").reference
    }

    mutating func tell(_ day: String, _ board: String?, _ action: Action, by role: Author.Role = .board) throws {
        try state.apply(
            Event(
                index: state.size, at: try #require(Moment("\(day)T09:00:00+07:00")),
                by: Author(name: "Lê Văn C", role: role, board: board), period: "2024-H1", board: board, action: action,
                engine: "test"))
    }

    mutating func appraise(_ day: String, _ board: String, of: Int, _ review: AppraisalRecord.Review) throws {
        try tell(
            day, board,
            .appraised(
                AppraisalRecord(
                    of: of, review: review, received: Self.object("a"), appraisal: Self.object("b"),
                    edition: Self.report.edition)), by: review == .first ? .team("A") : .head)
    }

    var record: PeriodRecord { get throws { try #require(state.periods["2024-H1"]) } }
}

@Suite("How far a period is") struct ProceedingsTests {
    /// Reports are due on 2024-07-10, appraisals on 2024-07-25. west has not handed in.
    private func proceedings(_ story: Story, today: String?) throws -> Proceedings {
        var small = Small(submitted: ["north": ["projects": "9"], "south": ["projects": "5"]])
        small.grades = "deadlines: {submit: 10 days, appraise: 25 days, object: 5 days}"
        let edition = try small.edition()
        var submissions = try small.submissions()
        for index in submissions.indices {
            let board = submissions[index].board
            guard let event = try story.record.reports[board]?.event, let day = Day(event.at.day),
                let due = edition.deadlines.submissionDue(for: submissions[index].period)
            else { continue }
            submissions[index].lateness = Lateness(handedIn: day, due: due, event: event.index)
        }
        let review = Review(
            bloc: try small.bloc(), period: Period(year: 2024, part: .h1), edition: edition,
            scorer: Scorer(
                edition, period: Period(year: 2024, part: .h1), entries: submissions.map { Entry($0) }),
            submissions: submissions, notSubmitted: try small.bloc().members.filter { $0.id == "west" })
        return Proceedings(review, record: try story.record, today: today.flatMap { Day($0) })
    }

    private func submitted() throws -> Story {
        var story = Story()
        try story.tell("2024-07-05", "north", .submitted(Story.report))
        try story.tell("2024-07-12", "south", .submitted(Story.report))
        return story
    }

    private func row(_ board: String, _ text: String) throws -> String {
        let line = try #require(text.lines.last { $0.hasPrefix(board) })
        return line.split(separator: " ").joined(separator: " ")
    }

    @Test func `an open period names who is late, and by how many days`() throws {
        let proceedings = try proceedings(submitted(), today: "2024-07-15")
        let text = proceedings.document.text()
        #expect(text.contains("The period is open: boards submit."))
        #expect(
            text.contains(
                "reports are due on 2024-07-10; late: E-south 2 days; E-west not submitted, overdue by 5 days"))
        #expect(text.contains("appraisals are due on 2024-07-25; 2 reports are not appraised\n"))
        #expect(try row("E-north", text) == "E-north 2024-07-05, event 0 -5 0 not yet 0 0")
        #expect(try row("E-west", text) == "E-west no – 0 – 0 0")
        let vi = proceedings.document.text(.vi)
        #expect(vi.contains("hạn gửi báo cáo: 2024-07-10; chậm: V-south 2 ngày; V-west chưa gửi, đã quá 5 ngày"))
        // Without a day nothing that is awaited is late.
        let undated = try self.proceedings(submitted(), today: nil)
        #expect(undated.document.text().contains("late: E-south 2 days\n"))
        #expect(try Node(undated.json.text)["overdueDays"] == .null)
    }

    @Test func `late appraisals and objections are called late, and what fell with a report is listed`() throws {
        var story = try submitted()
        try story.appraise("2024-07-27", "north", of: 0, .first)
        try story.tell("2024-08-04", "north", .objected(ObjectionRecord(of: 2, criteria: [], text: "xem lại")))
        var text = try proceedings(story, today: nil).document.text().replacing("\n    ", with: " ")
        // Due on 2024-07-25; objections five days after the 27th.
        // The cell is broken into lines.
        #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("event 2, 2 days late"))
        #expect(text.contains("E-north, 2024-08-04, event 3, 3 days late, objects: xem lại — OPEN"))
        try story.tell("2024-08-05", "north", .replaced(Story.report, of: 0))
        let after = try proceedings(story, today: nil)
        text = after.document.text().replacing("\n    ", with: " ")
        #expect(text.contains("Appraisals that count no more"))
        #expect(
            text.contains(
                "2024-07-27, event 2; its report is gone: replaces the report of event 0, 2024-08-05, event 4"))
        #expect(text.contains("(to the appraisal of event 2, which counts no more since event 4)"))
        guard case .array(let objections) = try Node(after.json.text)["objections"] else {
            Issue.record("no objections")
            return
        }
        #expect(objections.first?["daysLate"] == .number(3) && objections.first?["superseded"] == .number(4))
    }

    @Test func `an appraised period says by whom, what was replaced and what is objected to`() throws {
        var story = try submitted()
        try story.tell("2024-07-13", "south", .replaced(Story.report, of: 1))
        try story.appraise("2024-07-20", "north", of: 0, .first)
        try story.appraise("2024-07-21", "north", of: 0, .second)
        try story.tell("2024-07-22", "north", .objected(ObjectionRecord(of: 3, criteria: ["A.1"], text: "xem lại")))
        try story.tell("2024-07-22", "north", .objected(ObjectionRecord(of: 4, criteria: [], text: "toàn bộ")))
        try story.tell(
            "2024-07-23", "north", .resolved(ResolutionRecord(of: 5, outcome: .rejected, reason: "đúng")), by: .head)
        let proceedings = try proceedings(story, today: "2024-07-28")
        let text = proceedings.document.text().replacing("\n    ", with: " ")
        #expect(text.contains("Being appraised, since the first time: 2024-07-20, event 3."))
        #expect(text.contains("appraisals are due on 2024-07-25; 1 report is not appraised, overdue by 3 days"))
        // Cells of a terminal's table wrap; Markdown's do not.
        #expect(
            proceedings.document.rendered(as: .markdown, in: .en).contains(
                "| Lê Văn C, team A (north), 2024-07-20, event 3; second review: Lê Văn C, head of the bloc (north), 2024-07-21, event 4 |"
            ))
        #expect(try row("E-south", text).hasPrefix("E-south 2024-07-13, event 2 3 1 not yet"))
        #expect(
            text.contains("E-north, 2024-07-22, event 5, objects A.1: xem lại — rejected, 2024-07-23, event 7: đúng"))
        #expect(text.contains("E-north, 2024-07-22, event 6, objects: toàn bộ — OPEN"))
        let node = try Node(proceedings.json.text)
        guard case .array(let boards)? = node["proceedings"] else {
            Issue.record("no boards")
            return
        }
        #expect(node["phase"] == .string("appraising"))
        #expect(boards[0]["objectionsOpen"] == .array([.number(6)]))
        #expect(boards[0]["objectionsResolved"] == .array([.number(5)]))
        #expect(boards[1]["replaced"] == .number(1) && boards[1]["daysLate"] == .number(3))
        #expect(boards[2]["report"] == .null)
    }

    @Test func `published and opened again it says so, with the reason`() throws {
        var story = try submitted()
        let publication = PublicationRecord(
            editions: [Story.report.edition], members: Story.object("m"), ranking: Story.object("k"))
        try story.tell(
            "2024-07-24", nil,
            .voted(VoteRecord(ballot: "flag", entitled: 3, present: 2, inFavour: ["north": 2])), by: .head)
        try story.tell("2024-07-25", nil, .published(publication), by: .head)
        let published = try proceedings(story, today: "2024-07-26").document.text()
        #expect(published.contains("Published: 2024-07-25, event 3."))
        #expect(published.contains("to the last publication: 2024-07-30"))
        #expect(published.contains("• vote on “flag”, 2024-07-24, event 2: 2 of 3 present"))
        try story.tell("2024-07-27", nil, .reopened(of: 3, reason: "số chính thức"), by: .head)
        let text = try proceedings(story, today: "2024-07-28").document.text()
        #expect(text.contains("Published, and opened again: 2024-07-27, event 4 (số chính thức)."))
        try story.tell("2024-07-29", nil, .corrected(publication, of: 3, reason: "số chính thức"), by: .head)
        let corrected = try proceedings(story, today: "2024-07-30").document.text()
        #expect(corrected.contains("• corrected, 2024-07-29, event 5, Lê Văn C, head of the bloc (số chính thức)"))
    }
}
