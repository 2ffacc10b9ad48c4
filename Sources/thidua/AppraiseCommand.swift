// `appraise`: recording what the head, the deputy or a team finds of a board's report.
import ArgumentParser
import Diagnostics
import Foundation
import Intake
import Reports
import Rules
import Workspace

struct AppraiseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appraise",
        abstract: say(
            "Ghi kết quả thẩm định báo cáo của một đơn vị.", "Record what an appraisal finds of a board's report."),
        discussion: say(
            """
            Phiếu lập bằng `thidua template --appraisal`, hoặc tệp YAML, JSON (xem Scores/README.md). Chỉ ghi những gì thay đổi: số thẩm định khác số đơn vị báo cáo phải có lý do. Tệp có lỗi thì không ghi gì.
            Khối trưởng và khối phó thẩm định mọi phần, tổ chỉ phần của tổ (--as team:TÊN; phiếu lập cho tổ thì không cần ghi); ai giữ vai trò nào ghi trong members.yaml. Thẩm định lần hai phải do người khác.

            Ví dụ:
              thidua appraise hung-yen phieu-tham-dinh.xlsx --by "Nguyễn Văn A"
              thidua appraise phieu-cua-to.yaml --as "team:Tổ thẩm định đầu tư" --dry-run
              thidua appraise hung-yen lan-hai.yaml --second --as deputy --by "Trần Thị B"
            """,
            """
            A form made by `thidua template --appraisal`, or YAML or JSON (see Scores/README.md). Only what changes is stated: a verified figure that is not the submitted one needs a reason. Of a file with errors nothing is recorded.
            The head and the deputy appraise everything, a team its own sections (--as team:NAME, not needed with a form made for the team); members.yaml says who is what. A second review is another person's.

            Examples:
              thidua appraise hung-yen appraisal.xlsx --by "Nguyễn Văn A"
              thidua appraise team.yaml --as "team:Tổ thẩm định đầu tư" --dry-run
              thidua appraise hung-yen second.yaml --second --as deputy --by "Trần Thị B"
            """))

    @Argument(
        help: ArgumentHelp(
            say(
                "Đơn vị (bỏ được nếu tệp đã ghi), rồi tệp .xlsx, .yaml hoặc .json.",
                "The board (where the file does not name it), then the .xlsx, .yaml or .json file."),
            valueName: "board> <file"), completion: .file())
    var words: [String]

    @Flag(help: ArgumentHelp(say("Thẩm định lần hai.", "A second review.")))
    var second = false

    @Flag(
        name: .customLong("as-reported"),
        help: ArgumentHelp(
            say(
                "Nhận cả phiếu chưa điền ô nào: công nhận mọi số liệu như đơn vị báo cáo.",
                "Take a form with nothing filled in too: everything is accepted as the board reported it.")))
    var asReported = false

    @Flag(name: .customLong("dry-run"), help: ArgumentHelp(say("Chỉ kiểm tra, không ghi.", "Only check.")))
    var dryRun = false

    @OptionGroup var numbers: NumberOptions
    @OptionGroup var record: RecordOptions
    @OptionGroup var bloc: BlocOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (1...2).contains(words.count) else {
            throw ValidationError(say("cần một tệp, trước nó có thể là đơn vị", "name a file, and before it the board"))
        }
    }

    func run() throws {
        let (board, path) = (words.count == 2 ? words[0] : nil, words[words.count - 1])
        var bytes: [UInt8] = []
        try common.reporting { bytes = try common.read(path) }
        let text = String(decoding: ReceivedText.utf8(Array(bytes.prefix(4_000_000))), as: UTF8.self)
        try common.reporting([path: text]) {
            let recording = try record.recording()
            let workspace = try common.open()
            let file = try AppraisalFile(bytes, name: path)
            let wanted = bloc.period ?? file.period?.text
            let bloc = try workspace.bloc(bloc.bloc ?? file.bloc?.text, for: wanted)
            let period = try workspace.period(wanted, of: bloc)
            var settings = AppraisalSettings()
            settings.numbers = numbers.convention
            settings.isSecondReview = second
            settings.writes = !dryRun
            settings.takesAsReported = asReported
            report(
                try workspace.appraise(
                    bytes, fileName: path, board: board, bloc: bloc, period: period, recording, settings: settings),
                bloc)
        }
    }

    private func report(_ result: AppraiseResult, _ bloc: Bloc) {
        let scorers = (result.before.scorer(), result.after.scorer())
        let report = AppraisalReport(
            bloc: bloc, edition: result.after.edition, period: result.after.period, member: result.member,
            appraisal: result.appraisal, confirmed: result.confirmed, report: result.report,
            before: scorers.0.scorecard(of: result.member.id), after: scorers.1.scorecard(of: result.member.id),
            isSecondReview: result.review == .second, team: result.author.role.team)
        let end =
            result.recorded?.lines(bloc) ?? [
                Localized(vi: "chỉ kiểm tra, chưa ghi sổ", en: "only checked, not recorded")
            ]
        common.print(
            Document(report.document.blocks + [.bullets(end)]),
            json: report.json.adding([
                ("recorded", result.recorded?.json ?? .null),
                ("warnings", .array(result.warnings.map { $0.json(in: language) })),
            ]))
        if common.format != .json, !result.warnings.isEmpty { common.show(result.warnings) }
    }
}
