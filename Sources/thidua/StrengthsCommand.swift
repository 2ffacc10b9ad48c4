// `thidua strengths`: where a board gains and where it loses most.
import ArgumentParser
import Diagnostics
import Reports

struct StrengthsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "strengths",
        abstract: say(
            "Đơn vị mạnh, yếu ở tiêu chí nào so với bình quân khối, đơn vị dẫn đầu và chính mình kỳ trước.",
            "Where a board gains and loses most against the bloc's mean, the leader and itself before."),
        discussion: say(
            """
            So với chính mình là so với kỳ trước gần nhất cùng loại (6 tháng với 6 tháng cùng nửa năm, năm với năm), chỉ ở những tiêu chí được chấm như cũ.

            Ví dụ:
              thidua strengths ha-nam --bloc red-river-delta-example
              thidua strengths ha-nam --bloc red-river-delta-example --format html
            """,
            """
            Itself before is the latest earlier period of the same kind (a half-year beside the same half, a year beside a year), in criteria that are scored as they were then.

            Examples:
              thidua strengths ha-nam --bloc red-river-delta-example
              thidua strengths ha-nam --bloc red-river-delta-example --format html
            """))

    @Argument(help: ArgumentHelp(say("Đơn vị, ví dụ ha-nam.", "The board, such as ha-nam."), valueName: "board"))
    var board: String

    @OptionGroup var bloc: BlocOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting {
            let session = try Session(common, bloc)
            let board = try session.board(board)
            let period = session.period
            let earlier = try session.workspace.rankedPeriods(
                of: period.bloc, before: period.period, head: period.head)
            common.tell(earlier.warnings)
            let standings = earlier.periods.map {
                Report.Standing(period: $0.period, edition: $0.edition, ranking: Review($0).ranking)
            }
            guard let report = StrengthReport(session.review, board: board, earlier: standings) else { return }
            common.print(report.document, json: report.json)
        }
    }
}
