// Events keep to their one form: what is written is read back, and anything else is refused.
import Testing

@testable import Ledger

@Suite struct EventTests {
    private let report = ReportRecord(
        received: LedgerObject([1, 2, 3], label: "2024-H1.ha-nam.received", type: "xlsx", name: "Hà Nam.xlsx")
            .reference,
        figures: LedgerObject([4], label: "2024-H1.ha-nam", type: "csv").reference,
        edition: EditionReference(
            id: "red-river-delta-2024", file: LedgerObject([5], label: "edition", type: "yaml").reference))

    private func event(_ action: Action) throws -> Event {
        Event(
            index: 3, at: try #require(Moment("2024-07-10T09:30:00+07:00")),
            by: Author(name: "Nguyễn Văn A", role: .team("Tổ đầu tư"), board: "ha-nam"), period: "2024-H1",
            board: "ha-nam", action: action, engine: "thidua 0.5.0", batch: 3...4)
    }

    @Test func everyKindIsReadBackAsWritten() throws {
        let publication = PublicationRecord(
            editions: [report.edition], members: report.figures, ranking: report.received)
        let actions: [Action] = [
            .submitted(report), .replaced(report, of: 1), .withdrawn(of: 1, reason: "nộp nhầm"),
            .awarded(PointsRecord(received: report.received, points: report.figures, edition: report.edition)),
            .appraised(
                AppraisalRecord(
                    of: 1, review: .second, received: report.received, appraisal: report.figures,
                    edition: report.edition)),
            .objected(ObjectionRecord(of: 1, criteria: ["A.1", "B.2"], text: "đề nghị xem lại")),
            .objected(ObjectionRecord(of: 1, criteria: [], text: "toàn bộ")),
            .resolved(ResolutionRecord(of: 2, outcome: .rejected, reason: "không có tài liệu")),
            .voted(VoteRecord(ballot: "flag", entitled: 11, present: 9, inFavour: ["ha-nam": 8, "ha-noi": 1])),
            .published(publication), .reopened(of: 1, reason: "số chính thức"),
            .corrected(publication, of: 1, reason: "số chính thức"),
        ]
        for action in actions {
            let event = try event(action)
            let read = try Event(CanonicalJSON(parsing: event.line.utf8))
            #expect(read == event)
            #expect(read.line == event.line)
        }
    }

    @Test func aMemberTooManyIsRefusedByName() throws {
        guard case .object(var members) = try event(.withdrawn(of: 1, reason: "x")).json else { return }
        members["note"] = .string("y")
        #expect(throws: EventFault("note")) { try Event(.object(members)) }
    }
}
