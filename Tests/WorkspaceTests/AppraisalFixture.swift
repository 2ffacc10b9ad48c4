// The small workspace with a head, a deputy and two teams, and appraisals of it.
import Diagnostics
import Ledger
import Rules
import Testing

@testable import Workspace

extension Fixture {
    /// Of 2024: the first board heads the bloc, the second is its deputy.
    static func leadership(_ boards: [String], teams: String = "") -> String {
        "leadership:\n  - {from: 2024-H1, to: 2024, head: \(boards[0]), deputy: \(boards[1])\(teams)}\n"
    }

    /// North heads the bloc in 2024, south is its deputy; the one section has two parts with a team each.
    static func appraised(deadlines: String = "") throws -> Fixture {
        var files = Fixture.files
        files["Criteria/delta/members.yaml"] =
            members()
            + leadership(["north", "south"], teams: ", teams: {Tổ số liệu: [south], Tổ chấm: [north, south]}")
        // Each criterion in a part of its own, with a team.
        func part(_ id: String, _ team: String) -> String {
            "      - id: \(id)\n        title: {vi: Phần, en: Part}\n        points: 10\n        appraisedBy: \(team)\n        criteria:\n"
        }
        files["Criteria/delta/2024.yaml"] = edition()
            .replacing("ranking:\n", with: deadlines + "ranking:\n")
            .replacing("    criteria:\n", with: "    sections:\n")
            .replacing("      - {id: A.1,", with: part("A.I", "Tổ số liệu") + "          - {id: A.1,")
            .replacing("      - {id: A.2,", with: part("A.II", "Tổ chấm") + "          - {id: A.2,")
        let fixture = try Fixture(files)
        _ = try fixture.workspace().submit(figures(["north": (9, 4, 5), "south": (5, 2, 3)]))
        return fixture
    }
}

extension Recording {
    static func by(_ name: String, _ role: Author.Role? = nil, at: String = "2024-07-20T08:00:00+07:00") -> Recording {
        guard let moment = Moment(at) else { fatalError(at) }
        return Recording(at: moment, by: name, role: role, engine: "test")
    }
}

extension Workspace {
    func appraise(
        _ text: String, _ name: String = "t.yaml", board: String? = "north", second: Bool = false, writes: Bool = true,
        record recording: Recording = .by("An")
    ) throws -> AppraiseResult {
        var settings = AppraisalSettings()
        settings.isSecondReview = second
        settings.writes = writes
        return try appraise(
            text.bytes, fileName: name, board: board, bloc: bloc(nil), period: h1, recording, settings: settings)
    }

    func object(
        _ board: String = "north", _ criteria: [String] = [], _ text: String = "why", of: Int? = nil,
        record recording: Recording = .by("Bình", at: "2024-07-22T08:00:00+07:00")
    ) throws -> ObjectionResult {
        try object(board, criteria: criteria, text: text, of: of, bloc: bloc(nil), period: h1, recording)
    }

    func resolve(
        _ objection: Int, board: String? = nil, _ outcome: ResolutionRecord.Outcome = .accepted,
        record recording: Recording = .by("An")
    ) throws -> ResolutionResult {
        try resolve(
            board, objection: objection, outcome: outcome, reason: "checked", bloc: bloc(nil), period: h1, recording)
    }

    /// The total of a board by what the ledger holds.
    func total(_ board: String) throws -> String? {
        try open(bloc: bloc(nil), period: h1).scorer().scorecard(of: board)?.total.rounded.number?.description
    }
}
