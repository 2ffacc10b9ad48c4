// The difference between two heads, as people and programs see it.
import Diagnostics
import Exact
import Ledger
import Rules
import Scoring
import Testing

@testable import Reports

@Suite("What moved, reported") struct DiffReportTests {
    /// north 12 and south 9; then south's report is replaced (15), then north's (14).
    private func report() throws -> DiffReport {
        let states = [("12", "9"), ("12", "15"), ("14", "15")]
        let reviews = try states.map { north, south in
            try Small(
                grades: "grades: [{id: good, title: {vi: Tốt, en: Good}, from: 10}]",
                members: ["north", "south"],
                submitted: ["north": ["projects": north], "south": ["projects": south]]
            ).review()
        }
        let scored = reviews.map { ScoredState($0.scorer, $0.ranking) }
        let object = LedgerObject([1], label: "x", type: "csv").reference
        let record = ReportRecord(
            received: object, figures: object, edition: EditionReference(id: "small", file: object))
        func event(_ index: Int, _ board: String, _ action: Action) throws -> Event {
            Event(
                index: index, at: try #require(Moment("2024-07-1\(index)T09:00:00+07:00")),
                by: Author(name: "Lê Văn C", role: .board, board: board), period: "2024-H1", board: board,
                action: action, engine: "test")
        }
        return DiffReport(
            review: reviews[2], from: 2, to: 5, last: try event(1, "south", .submitted(record)),
            events: [
                try event(2, "south", .replaced(record, of: 1)), try event(3, "north", .replaced(record, of: 0)),
                try event(4, "north", .objected(ObjectionRecord(of: 3, criteria: [], text: "x"))),
            ], history: RankingHistory(from: scored[0], [(2, scored[1]), (3, scored[2])]))
    }

    @Test func `ranks, totals and grades, and what each event did`() throws {
        let text = try report().document.text().replacing("\n    ", with: " ")
        #expect(text.contains("From head 2 (2024-07-11, event 1) to head 5, by the criteria as they are now."))
        let lines = text.lines.map { $0.split(separator: " ").joined(separator: " ") }
        #expect(lines.contains("E-south 2 → 1 9.00 → 15.00 +6.00 none → Good event 2 (+6.00)"))
        #expect(lines.contains("E-north 1 → 2 12.00 → 14.00 +2.00 Good event 2; event 3 (+2.00)"))
        #expect(text.contains("E-south +6.00 (A.1 +6.00), rank 2 → 1; E-north, rank 1 → 2"))
        #expect(
            text.contains("event 4, E-north: objects to event 3; Lê Văn C, for the board (north) — moves no points"))
        #expect(lines.contains("E-south A.1 Projects 9.00 15.00 +6.00"))
        #expect(try report().document.text(.vi).contains("Từng sự kiện"))
        #expect(
            try report().document.rendered(as: .markdown, in: .en).contains(
                "| E-south | 2 → 1 | 9.00 → 15.00 | +6.00 |"))
    }

    @Test func `where nothing moved the CSV still has its header`() throws {
        var same = try report()
        let state = ScoredState(same.review.scorer, same.review.ranking)
        same = DiffReport(
            review: same.review, from: 5, to: 5, last: nil, events: [], history: RankingHistory(from: state, []))
        #expect(same.document.rendered(as: .csv, in: .en).lines.first == "Board,Rank,Total,Difference,Grade,By,Labels")
        #expect(same.document.text().contains("Points and ranks are the same."))
    }

    @Test func `an interval is read from low to high, whichever end moved more`() throws {
        let style = NumberStyle(rounding: try report().review.edition.rounding)
        #expect(style.signed(Shift(least: 31, most: 0)).en == "0.00 … +31.00")
        #expect(style.signed(Shift(least: -2, most: 3)).en == "-2.00 … +3.00")
    }

    @Test func `a program finds the same`() throws {
        let node = try Node(try report().json.text)
        guard case .array(let boards)? = node["boards"], case .array(let events)? = node["events"],
            case .array(let moves)? = events.first?["moves"]
        else {
            Issue.record("no boards")
            return
        }
        #expect(node["format"] == .string("thidua.diff/1") && node["from"] == .number(2) && node["to"] == .number(5))
        #expect(boards[0]["board"] == .string("south") && boards[0]["difference"] == .number(6))
        #expect(boards[0]["before"]?["rank"]?["best"] == .number(2))
        #expect(moves.map { $0["board"] } == [.string("south"), .string("north")])
        #expect(moves[1]["difference"] == .number(0) && events[2]["moves"] == .array([]))
    }

    @Test func `nothing moved is said`() throws {
        let review = try Small.alone.review()
        let state = ScoredState(review.scorer, review.ranking)
        let report = DiffReport(
            review: review, from: 1, to: 1, last: nil, events: [], history: RankingHistory(from: state, []))
        #expect(report.document.text().contains("Points and ranks are the same."))
    }
}
