// `minutes`: the minutes of a board's appraisal, or of the bloc's meeting, written from the ledger.
import ArgumentParser
import Diagnostics
import Ledger
import Reports
import Rules
import Workspace

struct MinutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes",
        abstract: say(
            "Lập biên bản thẩm định một đơn vị, hoặc biên bản họp khối.",
            "Write the minutes of a board's appraisal, or of the bloc's meeting."),
        discussion: say(
            """
            Có tên đơn vị: biên bản thẩm định đơn vị ấy. Không có: biên bản họp của cả khối. Mặc định là Markdown. Cùng một sổ thì ra cùng một biên bản, đến từng byte; ngày lập là --at, không có thì là thời điểm muộn nhất trong các sự kiện của kỳ.

            Ví dụ:
              thidua minutes hung-yen --bloc red-river-delta-example > bien-ban-hung-yen.md
              thidua minutes --bloc red-river-delta-example --format html > bien-ban.html
            """,
            """
            With a board: the minutes of its appraisal. Without: those of the bloc's meeting. Markdown unless --format says otherwise. The same ledger gives the same minutes to the byte; they bear the date --at, or else the latest that any event of the period states.

            Examples:
              thidua minutes hung-yen --bloc red-river-delta-example > minutes-hung-yen.md
              thidua minutes --bloc red-river-delta-example --format html > minutes.html
            """))

    @Argument(
        help: ArgumentHelp(
            say("Đơn vị; không ghi thì là cả khối.", "The board; the whole bloc without."), valueName: "board"))
    var board: String?

    @Option(
        help: ArgumentHelp(
            say("Ngày lập, ví dụ 2024-07-25T09:30:00+07:00.", "Their date, such as 2024-07-25T09:30:00+07:00."),
            valueName: "time"))
    var at: String?

    @OptionGroup var bloc: BlocOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting {
            let moment = try at.map { text throws(Diagnosed) in try Self.moment(text) }
            let session = try Session(common, bloc)
            let board = try board.map { id throws(Diagnosed) in try session.board(id) }
            let period = session.period
            let summary = try session.workspace.summary(of: period.bloc, period: period.period, head: period.head)
            guard let date = moment ?? summary.lastChange else {
                throw Diagnosed(
                    Diagnostic(
                        .error, "minutes.nothing",
                        Localized(
                            vi: "sổ thi đua chưa có gì của kỳ \(period.period)",
                            en: "the ledger has nothing of \(period.period) yet")))
            }
            if var finding = summary.contradiction {
                finding.severity = .warning
                common.tell([finding])
            }
            let minutes = Minutes(
                review: session.review, record: period.record, at: date,
                seal: Minutes.Seal(
                    size: summary.size, root: summary.root, note: summary.note,
                    contradiction: summary.contradiction?.message),
                corrections: try session.workspace.corrections(of: period).mapValues(PublicationReport.Changes.init))
            let document = board.map { minutes.document(of: $0) ?? Document([]) } ?? minutes.document
            if common.format == .json {
                put((board.map { minutes.json(of: $0) ?? .null } ?? minutes.json).text)
            } else {
                put(document.rendered(as: chosenFormat, in: language, colour: false))
            }
        }
    }

    /// Minutes are a paper: Markdown, where nothing else was asked for.
    private var chosenFormat: ReportFormat {
        CommandLine.arguments.contains { $0 == "--format" || $0.hasPrefix("--format=") } ? common.format : .markdown
    }

    private static func moment(_ text: String) throws(Diagnosed) -> Moment {
        if let moment = Moment(text) { return moment }
        throw Diagnosed(
            Diagnostic(
                .error, "usage.at",
                Localized(vi: "“\(text)” không phải một thời điểm", en: "“\(text)” is not a moment"),
                expected: Localized(same: "2024-07-10T09:30:00+07:00")))
    }
}
