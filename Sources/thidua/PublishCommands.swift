// `publish`, `reopen` and `withdraw`: what makes a ranking public, and what may change it afterwards.
import ArgumentParser
import Diagnostics
import Ledger
import Reports
import Rules
import Workspace

struct Publish: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: say("Công bố xếp hạng của một kỳ.", "Publish the ranking of a period."),
        discussion: say(
            """
            Xếp hạng được giữ trong sổ cùng bộ tiêu chí và danh sách đơn vị đã dùng. Sau đó kỳ không nhận thay đổi; muốn sửa thì `thidua reopen`, sửa, rồi công bố lại: nội dung cũ vẫn còn, và lệnh này nói điều gì đã thay đổi, do sự kiện nào. Xếp hạng tạm tính cũng công bố được, có ghi rõ.

            Ví dụ:
              thidua publish --bloc red-river-delta-example --at 2024-08-15T09:00:00+07:00 --by "Nguyễn Văn A"
              thidua publish --bloc red-river-delta-example --reason "Đính chính số xuất khẩu của Hà Nam"
            """,
            """
            The ranking is kept in the ledger with the edition and the members it was made by. From then on the period takes no changes; to correct something, `thidua reopen`, mend it and publish again: what was published before stays, and this command says what changed and by which event. A provisional ranking may be published, and says so.

            Examples:
              thidua publish --bloc red-river-delta-example --at 2024-08-15T09:00:00+07:00 --by "Nguyen Van A"
              thidua publish --bloc red-river-delta-example --reason "Ha Nam's exports corrected"
            """))

    @Option(
        help: ArgumentHelp(
            say("Lý do công bố lại; lần đầu không cần.", "Why it is published anew; not needed the first time."),
            valueName: "reason"))
    var reason: String?

    @OptionGroup var record: RecordOptions
    @OptionGroup var bloc: BlocOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting {
            let workspace = try common.open()
            let bloc = try workspace.bloc(bloc.bloc, for: bloc.period)
            let result = try workspace.publish(
                bloc: bloc, period: workspace.period(self.bloc.period, of: bloc), reason: reason,
                try record.recording(), ranking: rankingBytes)
            let findings = result.period.warnings + (result.changes?.findings ?? []) + result.warnings
            if common.format != .json { common.tell(findings) }
            guard let report = PublicationReport(result) else { return }
            common.print(
                Document(report.document.blocks + [.bullets(result.recorded.lines(bloc))]),
                json: report.json.adding([
                    ("recorded", result.recorded.json),
                    ("warnings", .array(findings.map { $0.json(in: language) })),
                ]))
        }
    }
}

struct Reopen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen",
        abstract: say("Mở lại một kỳ đã công bố để sửa.", "Open a published period again, to correct it."),
        discussion: say(
            """
            Nội dung đã công bố vẫn còn trong sổ. Sửa xong thì công bố lại bằng `thidua publish --reason …`.

            Ví dụ:
              thidua reopen --bloc red-river-delta-example --reason "Hà Nam đính chính số xuất khẩu"
            """,
            """
            What was published stays in the ledger. When it is corrected, publish anew: `thidua publish --reason …`.

            Example:
              thidua reopen --bloc red-river-delta-example --reason "Ha Nam corrects its exports"
            """))

    @Option(help: ArgumentHelp(say("Lý do.", "Why."), valueName: "reason"))
    var reason: String

    @OptionGroup var record: RecordOptions
    @OptionGroup var bloc: BlocOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting {
            let workspace = try common.open()
            let bloc = try workspace.bloc(bloc.bloc, for: bloc.period)
            let period = try workspace.period(self.bloc.period, of: bloc)
            let recorded = try workspace.reopen(
                bloc: bloc, period: period, reason: reason, try record.recording())
            common.print(
                Document([.bullets(recorded.lines(bloc))]),
                json: .object([
                    ("format", .string("thidua.reopened/1")), ("bloc", .string(bloc.id)),
                    ("period", .string(period.description)), ("recorded", recorded.json),
                ]))
        }
    }
}

struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: say("Rút báo cáo của một đơn vị.", "Withdraw the report of a board."),
        discussion: say(
            """
            Báo cáo vẫn còn trong sổ nhưng không được tính nữa; thẩm định về báo cáo ấy cũng không còn hiệu lực. Muốn thay số liệu thì dùng `thidua submit --replace`.

            Ví dụ:
              thidua withdraw ha-nam --bloc red-river-delta-example --reason "Gửi nhầm tệp"
            """,
            """
            The report stays in the ledger and does not count any more; appraisals of it fall with it. To put other figures in its place use `thidua submit --replace`.

            Example:
              thidua withdraw ha-nam --bloc red-river-delta-example --reason "The wrong file was sent"
            """))

    @Argument(help: ArgumentHelp(say("Đơn vị, ví dụ hung-yen.", "The board, such as hung-yen."), valueName: "board"))
    var board: String

    @Option(help: ArgumentHelp(say("Lý do.", "Why."), valueName: "reason"))
    var reason: String

    @OptionGroup var record: RecordOptions
    @OptionGroup var bloc: BlocOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting {
            let workspace = try common.open()
            let bloc = try workspace.bloc(bloc.bloc, for: bloc.period)
            let period = try workspace.period(self.bloc.period, of: bloc)
            let recorded = try workspace.withdraw(
                board, bloc: bloc, period: period, reason: reason, try record.recording())
            common.print(
                Document([.bullets(recorded.lines(bloc))]),
                json: .object([
                    ("format", .string("thidua.withdrawn/1")), ("bloc", .string(bloc.id)),
                    ("period", .string(period.description)), ("board", .string(board)), ("recorded", recorded.json),
                    ("warnings", .array(recorded.warnings.map { $0.json(in: language) })),
                ]))
            if common.format != .json, !recorded.warnings.isEmpty { common.show(recorded.warnings) }
        }
    }
}
