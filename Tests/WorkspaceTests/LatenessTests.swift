// Which event of a ledger counts as a board's handing in, and how many days late that is.
import Diagnostics
import Ledger
import Rules
import Testing

@testable import Workspace

/// A ledger of one period, written event by event.
private struct Log {
    private(set) var state = LedgerState()

    private static func reference(_ label: String) -> ObjectReference {
        LedgerObject(Array(label.utf8), label: label, type: "csv").reference
    }
    private static let edition = EditionReference(id: "e", file: reference("edition"))
    private static let report = ReportRecord(received: reference("r"), figures: reference("f"), edition: edition)

    private mutating func record(_ day: String, _ board: String, _ action: Action) throws {
        let at = try #require(Moment("\(day)T23:59:59+07:00"))
        try state.apply(
            Event(
                index: state.size, at: at, by: Author(name: "A", role: .board), period: "2024-H1", board: board,
                action: action, engine: "test"))
    }

    mutating func submit(_ day: String, _ board: String = "a") throws {
        try record(day, board, .submitted(Self.report))
    }

    mutating func replace(_ day: String, _ board: String = "a") throws {
        let standing = try #require(state.periods["2024-H1"]?.reports[board]).event.index
        try record(day, board, .replaced(Self.report, of: standing))
    }

    mutating func withdraw(_ day: String, _ board: String = "a") throws {
        let standing = try #require(state.periods["2024-H1"]?.reports[board]).event.index
        try record(day, board, .withdrawn(of: standing, reason: "x"))
    }

    mutating func appraise(_ day: String, _ board: String) throws {
        let standing = try #require(state.periods["2024-H1"]?.reports[board]).event.index
        try record(
            day, board,
            .appraised(
                AppraisalRecord(
                    of: standing, review: .first, received: Self.reference("x"), appraisal: Self.reference("y"),
                    edition: Self.edition)))
    }

    /// Days late and the event that counts.
    func late(_ board: String = "a") throws -> String {
        let period = try #require(Period("2024-H1"))
        let record = try #require(state.periods["2024-H1"])
        let (lateness, gap) = record.lateness(of: board, in: period, by: Deadlines(submit: 10))
        return lateness.map { "\($0.days) by event \($0.event)" } ?? gap?.en ?? ""
    }
}

@Suite("Days late in the ledger") struct LatenessTests {
    // Ten days after 2024-06-30: the last day in time is 2024-07-10, to its last second.
    @Test func `the last day is in time, the next one is late, an early one is negative`() throws {
        for (day, expected) in [("2024-07-10", 0), ("2024-07-11", 1), ("2024-07-07", -3), ("2024-06-28", -12)] {
            var log = Log()
            try log.submit(day)
            #expect(try log.late() == "\(expected) by event 0")
        }
    }

    @Test func `the day is the one on the writer's own calendar`() throws {
        let moment = try #require(Moment("2024-07-10T23:30:00-05:00"))
        // In Việt Nam it was the 11th by then.
        #expect(moment.day == "2024-07-10")
    }

    @Test func `a report mended after the deadline is late`() throws {
        var log = Log()
        try log.submit("2024-07-05")
        try log.replace("2024-07-14")
        #expect(try log.late() == "4 by event 1")
    }

    @Test func `what is corrected during the appraisal is not`() throws {
        var log = Log()
        try log.submit("2024-07-05")
        try log.submit("2024-07-08", "b")
        try log.appraise("2024-07-15", "b")
        try log.replace("2024-07-20")
        #expect(try log.late() == "-5 by event 0")
        // The report appraised is replaced, so that no appraisal stands any more: it has begun all the same.
        try log.replace("2024-07-21", "b")
        #expect(try log.late("b") == "-2 by event 1")
    }

    @Test func `a board that comes only after the appraisal has begun is late from its first report`() throws {
        var log = Log()
        try log.submit("2024-07-08", "b")
        try log.appraise("2024-07-15", "b")
        try log.submit("2024-07-18")
        try log.replace("2024-07-22")
        #expect(try log.late() == "8 by event 2")
    }

    @Test func `a report that was withdrawn does not count`() throws {
        var log = Log()
        try log.submit("2024-07-05")
        try log.withdraw("2024-07-06")
        #expect(try log.late() == "the ledger has no report of the board")
        try log.submit("2024-07-13")
        #expect(try log.late() == "3 by event 2")
    }

    @Test func `without a deadline nobody is late, and the report says why`() throws {
        var log = Log()
        try log.submit("2024-07-25")
        let period = try #require(Period("2024-H1"))
        let record = try #require(log.state.periods["2024-H1"])
        let open = Submission(board: "a", period: period).timed(by: record, Deadlines())
        #expect(open.lateness == nil)
        #expect(open.gaps[.daysLate]?.en == "the edition sets no deadline for reports")
        let due = Submission(board: "a", period: period).timed(by: record, Deadlines(submit: 10))
        #expect(due.lateness?.days == 15)
        #expect(due.lateness?.text.en == "handed in on 2024-07-25 (event 0), due 2024-07-10")
        #expect(due.gaps.isEmpty)
    }
}
