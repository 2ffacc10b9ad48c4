// `vote`: recording how the bloc voted, on a ballot of the edition or on boards that are equal.
import ArgumentParser
import Diagnostics
import Reports
import Rules
import Workspace

struct Vote: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say("Ghi kết quả bỏ phiếu của khối.", "Record how the bloc voted."),
        discussion: say(
            """
            BALLOT là tên một cuộc bỏ phiếu trong bộ tiêu chí (ballots:), hoặc “tie” cho các đơn vị bằng nhau ở mọi căn cứ xếp hạng. Ai được chọn là do ngưỡng, số suất và số người cần có mặt mà bộ tiêu chí đặt ra; bằng phiếu ở suất cuối thì nêu ra, không tự cắt.

            Ví dụ:
              thidua vote ministry-flag --for hai-phong=9 --for bac-ninh=2 --present 11 --bloc red-river-delta-example
              thidua vote tie --for ha-nam=6 --for nam-dinh=5 --present 11 --bloc red-river-delta-example
            """,
            """
            BALLOT is a ballot of the edition (ballots:), or “tie” for boards that are equal on every key of the ranking. Who is elected follows from the threshold, the quota and the quorum that the edition sets; equal votes for the last place are shown, never cut.

            Examples:
              thidua vote ministry-flag --for hai-phong=9 --for bac-ninh=2 --present 11 --bloc red-river-delta-example
              thidua vote tie --for ha-nam=6 --for nam-dinh=5 --present 11 --bloc red-river-delta-example
            """))

    @Argument(
        help: ArgumentHelp(
            say("Cuộc bỏ phiếu, hoặc tie.", "The ballot, or tie."), valueName: "ballot"))
    var ballot: String

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp(
            say("Đơn vị và số phiếu đồng ý, mỗi đơn vị một lần.", "A board and the votes for it, once for each board."),
            valueName: "board=votes"))
    var inFavour: [String] = []

    @Option(help: ArgumentHelp(say("Số thành viên có mặt.", "How many were present."), valueName: "number"))
    var present: Int

    @Option(
        help: ArgumentHelp(
            say(
                "Số thành viên được biểu quyết; mặc định là số đơn vị thành viên của kỳ.",
                "How many are entitled to vote; by default the members of the period."), valueName: "number"))
    var entitled: Int?

    @Option(help: ArgumentHelp(say("Ghi chú.", "A note."), valueName: "text"))
    var note: String?

    @OptionGroup var record: RecordOptions
    @OptionGroup var bloc: BlocOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting {
            let recording = try record.recording()
            let votes = CountedVotes(
                ballot: ballot, inFavour: try counts(), present: present, entitled: entitled, note: note)
            let workspace = try common.open()
            let bloc = try workspace.bloc(bloc.bloc, for: bloc.period)
            let period = try workspace.period(self.bloc.period, of: bloc)
            let result = try workspace.vote(votes, bloc: bloc, period: period, recording: recording)
            let report = VoteReport(
                bloc: bloc, edition: result.edition, record: result.record, event: result.event.index)
            common.print(
                Document(report.document.blocks + [.bullets(result.recorded.lines(bloc))]),
                json: JSON.object([
                    ("format", .string("thidua.vote/1")), ("recorded", result.recorded.json),
                    ("labels", .labels(Label.standing(result.edition, bloc))), ("vote", report.json),
                    ("warnings", .array(result.warnings.map { $0.json(in: language) })),
                ]))
            if common.format != .json, !result.warnings.isEmpty { common.show(result.warnings) }
        }
    }

    /// `hai-phong=9`
    private func counts() throws(Diagnosed) -> [(board: String, votes: Int)] {
        var findings: [Diagnostic] = []
        let counts = inFavour.compactMap { text -> (board: String, votes: Int)? in
            let parts = text.split(separator: "=", omittingEmptySubsequences: false)
            if parts.count == 2, !parts[0].isEmpty, parts[1].utf8.count <= 9,
                parts[1].utf8.allSatisfy({ (48...57).contains($0) }), let votes = Int(parts[1])
            {
                return (String(parts[0]), votes)
            }
            findings.append(
                Diagnostic(
                    .error, "usage.for",
                    Localized(vi: "không hiểu --for “\(text)”", en: "--for “\(text)” is not understood"),
                    expected: Localized(same: "hai-phong=9")))
            return nil
        }
        guard findings.isEmpty else { throw Diagnosed(findings) }
        return counts
    }
}
