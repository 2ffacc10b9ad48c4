// A report says whether it was appraised and published, and a class is only expected until then.
import Diagnostics
import Ledger
import Rules
import Testing

@testable import Reports

/// A ledger of one period, made of actions.
private struct Story {
    private var state = LedgerState()

    private static func object(_ text: String) -> ObjectReference {
        LedgerObject(Array(text.utf8), label: "x", type: "csv").reference
    }
    private static let edition = EditionReference(id: "small", file: object("e"))
    static let publication = PublicationRecord(editions: [edition], members: object("m"), ranking: object("k"))

    /// The boards report in their order, as events 0, 1, …
    init(_ boards: [String]) throws {
        for board in boards {
            try tell(
                board,
                .submitted(
                    ReportRecord(received: Self.object("r"), figures: Self.object("f"), edition: Self.edition)),
                by: .board)
        }
    }

    mutating func tell(_ board: String?, _ action: Action, by role: Author.Role = .head) throws {
        try state.apply(
            Event(
                index: state.size, at: try #require(Moment("2024-07-09T09:00:00+07:00")),
                by: Author(name: "Lê Văn C", role: role, board: role == .board ? board : nil), period: "2024-H1",
                board: board, action: action, engine: "test"))
    }

    mutating func appraise(_ board: String, of: Int, by role: Author.Role = .head) throws {
        try tell(
            board,
            .appraised(
                AppraisalRecord(
                    of: of, review: .first, received: Self.object("a"), appraisal: Self.object("b"),
                    edition: Self.edition)), by: role)
    }

    var record: PeriodRecord { get throws { try #require(state.periods["2024-H1"]) } }
}

@Suite("What a report says of the procedure") struct ReportLabelTests {
    private let boards = ["north", "south", "west"]

    private func report(_ story: Story, board: String? = nil) throws -> Report {
        var small = Small(
            submitted: ["north": ["projects": "30"], "south": ["projects": "20"], "west": ["projects": "10"]])
        small.grades = "grades: [{id: good, title: {vi: Tốt, en: Good}, from: 15}]"
        return Report(
            review: try small.review(), record: try story.record,
            at: try #require(Moment("2024-07-10T09:30:00+07:00")), board: board)
    }

    private func reason(_ kind: Label.Kind, _ report: Report) -> String? {
        report.labels.first { $0.kind == kind }?.reason.en
    }

    @Test func `nothing appraised and nothing published is said, and in every face`() throws {
        let report = try report(Story(boards))
        #expect(report.labels.suffix(2).map(\.kind) == [.unappraised, .unpublished])
        #expect(reason(.unappraised, report)?.hasPrefix("none of the 3 reports was appraised;") == true)
        for language in Language.allCases {
            let titles = [Label.Kind.unappraised, .unpublished].map { $0.title[language] }
            let document = report.document(derivations: false)
            for title in titles {
                #expect(document.rendered(as: .markdown, in: language).contains("> **\(title)**"))
                #expect(document.rendered(as: .html, in: language).contains(title))
                #expect(report.csv(language).lines.dropFirst().dropLast().allSatisfy { $0.contains(title) })
            }
        }
        #expect(report.json.text.contains("\"label\": \"not appraised\""))
        #expect(report.json.text.contains("\"label\": \"not published\""))
        // What the ranking itself says is as it was.
        #expect(!report.review.labels.contains { [.unappraised, .unpublished].contains($0.kind) })
    }

    @Test func `of boards appraised in part or not at all it is said how many and which`() throws {
        var story = try Story(boards)
        try story.appraise("north", of: 0)
        let report = try report(story)
        #expect(
            reason(.partlyAppraised, report)
                == "1 of 3 boards are appraised in full; not at all: E-south and E-west")
        #expect(try self.report(story, board: "north").labels.map(\.kind) == [.proposal, .unpublished])
        #expect(
            reason(.unappraised, try self.report(story, board: "south"))?.hasPrefix("the board's report was not")
                == true)
    }

    @Test func `appraised and published it says neither, and reopened it says so again`() throws {
        var story = try Story(boards)
        for (number, board) in boards.enumerated() { try story.appraise(board, of: number) }
        #expect(try report(story).labels.map(\.kind) == [.proposal, .unpublished])
        try story.tell(nil, .published(Story.publication))
        #expect(try report(story).labels.map(\.kind) == [.proposal])
        try story.tell(nil, .reopened(of: 6, reason: "số chính thức"))
        #expect(reason(.unpublished, try report(story))?.contains("reopened for correction") == true)
    }

    @Test func `class and flag are expected until the board is appraised and the results are published`() throws {
        var story = try Story(boards)
        func standing() throws -> String {
            try report(story, board: "north").document(derivations: false).rendered(as: .markdown, in: .en)
        }
        #expect(try standing().contains("Rank 1 of 3 · expected class: Good"))
        for (number, board) in boards.enumerated() { try story.appraise(board, of: number) }
        #expect(try standing().contains("Rank 1 of 3 · expected class: Good"))
        try story.tell(nil, .published(Story.publication))
        #expect(try standing().contains("Rank 1 of 3 · Good\n"))
    }
}
