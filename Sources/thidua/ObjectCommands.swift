// `object` and `resolve`: what boards answer to their appraisal, and what the head answers to that.
import ArgumentParser
import Diagnostics
import Foundation
import Ledger
import Reports
import Rules
import Workspace

struct ObjectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "object",
        abstract: say(
            "Ghi kiến nghị của một đơn vị về thẩm định hoặc công bố.",
            "Record a board's objection to its appraisal or to a publication."),
        discussion: say(
            """
            Không nêu --of thì kiến nghị về thẩm định hay công bố mới nhất. Kiến nghị quá hạn của bộ tiêu chí vẫn được ghi, kèm cảnh báo.

            Ví dụ:
              thidua object ha-nam --criterion A.1.4 --reason "Đã bổ sung biên bản đối chiếu" --by "Trần Thị B"
            """,
            """
            Without --of it is about the latest appraisal or publication. One after the edition's deadline is recorded all the same, with a warning.

            Example:
              thidua object ha-nam --criterion A.1.4 --reason "The missing record is enclosed" --by "Trần Thị B"
            """))

    @Argument(help: ArgumentHelp(say("Đơn vị kiến nghị.", "The board that objects."), valueName: "board"))
    var board: String

    @Option(
        help: ArgumentHelp(
            say(
                "Tiêu chí; nêu được nhiều lần, không nêu là toàn bộ.",
                "A criterion; may be repeated, none means the whole."),
            valueName: "criterion"))
    var criterion: [String] = []

    @Option(help: ArgumentHelp(say("Nội dung kiến nghị.", "What the board says."), valueName: "reason"))
    var reason: String

    @Option(help: ArgumentHelp(say("Sự kiện bị kiến nghị.", "The event objected to."), valueName: "event"))
    var of: Int?

    @OptionGroup var record: RecordOptions
    @OptionGroup var bloc: BlocOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting {
            let recording = try record.recording()
            let workspace = try common.open()
            let bloc = try workspace.bloc(bloc.bloc, for: bloc.period)
            let period = try workspace.period(self.bloc.period, of: bloc)
            let result = try workspace.object(
                board, criteria: criterion, text: reason, of: of, bloc: bloc, period: period, recording)
            let criteria = result.objection.criteria
            let about =
                criteria.isEmpty
                ? Localized(vi: "toàn bộ", en: "the whole") : Localized(same: criteria.joined(separator: ", "))
            let name = bloc.member(board)?.name ?? Localized(same: board)
            let target = result.target
            let line = Localized(
                vi:
                    "\(name.vi) kiến nghị về \(about.vi), sự kiện \(target.index) (\(target.action.title.vi)): \(reason)",
                en: "\(name.en) objects to \(about.en) of event \(target.index) (\(target.action.title.en)): \(reason)")
            let number = result.recorded.events.first?.index ?? 0
            let next = Localized(
                vi: "giải quyết bằng: thidua resolve \(board) --objection \(number) --accept|--reject --reason …",
                en: "to answer it: thidua resolve \(board) --objection \(number) --accept|--reject --reason …")
            common.print(
                Document([.bullets([line] + result.recorded.lines(bloc) + [next])]),
                json: .object([
                    ("format", .string("thidua.objected/1")), ("bloc", .string(bloc.id)),
                    ("period", .string(period.description)), ("board", .string(board)),
                    ("of", .number("\(target.index)")), ("criteria", .array(criteria.map { .string($0) })),
                    ("text", .string(result.objection.text)), ("recorded", result.recorded.json),
                    ("warnings", .array(result.warnings.map { $0.json(in: language) })),
                ]))
            if common.format != .json, !result.warnings.isEmpty { common.show(result.warnings) }
        }
    }
}

struct ResolveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve",
        abstract: say("Giải quyết kiến nghị của một đơn vị.", "Answer a board's objection."),
        discussion: say(
            """
            Riêng việc này không đổi điểm: kiến nghị được chấp nhận thì thẩm định lại bằng `thidua appraise`.

            Ví dụ:
              thidua resolve ha-nam --objection 14 --accept --reason "Tài liệu bổ sung hợp lệ"
            """,
            """
            This changes no points by itself: what is accepted is appraised again with `thidua appraise`.

            Example:
              thidua resolve ha-nam --objection 14 --accept --reason "The document is in order"
            """))

    @Argument(help: ArgumentHelp(say("Đơn vị; bỏ được.", "The board; may be left out."), valueName: "board"))
    var board: String?

    @Option(help: ArgumentHelp(say("Sự kiện của kiến nghị.", "The event of the objection."), valueName: "event"))
    var objection: Int

    @Flag(help: ArgumentHelp(say("Chấp nhận.", "It is accepted.")))
    var accept = false

    @Flag(help: ArgumentHelp(say("Không chấp nhận.", "It is rejected.")))
    var reject = false

    @Option(help: ArgumentHelp(say("Lý do.", "Why."), valueName: "reason"))
    var reason: String

    @OptionGroup var record: RecordOptions
    @OptionGroup var bloc: BlocOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard accept != reject else {
            throw ValidationError(say("chọn --accept hoặc --reject", "choose --accept or --reject"))
        }
    }

    func run() throws {
        try common.reporting {
            let recording = try record.recording()
            let workspace = try common.open()
            let bloc = try workspace.bloc(bloc.bloc, for: bloc.period)
            let period = try workspace.period(self.bloc.period, of: bloc)
            let result = try workspace.resolve(
                board, objection: objection, outcome: accept ? .accepted : .rejected, reason: reason, bloc: bloc,
                period: period, recording)
            let subject = result.objection.board.map { bloc.member($0)?.name ?? Localized(same: $0) }
            let name = subject ?? Localized(same: "")
            let line =
                accept
                ? Localized(
                    vi: "chấp nhận kiến nghị của \(name.vi) (sự kiện \(objection)): \(reason)",
                    en: "the objection of \(name.en) (event \(objection)) is accepted: \(reason)")
                : Localized(
                    vi: "không chấp nhận kiến nghị của \(name.vi) (sự kiện \(objection)): \(reason)",
                    en: "the objection of \(name.en) (event \(objection)) is rejected: \(reason)")
            common.print(
                Document([.bullets([line] + result.recorded.lines(bloc) + next(result, period))]),
                json: .object([
                    ("format", .string("thidua.resolved/1")), ("bloc", .string(bloc.id)),
                    ("period", .string(period.description)), ("board", .text(result.objection.board)),
                    ("objection", .number("\(objection)")), ("outcome", .string(result.resolution.outcome.rawValue)),
                    ("reason", .string(result.resolution.reason)), ("recorded", result.recorded.json),
                ]))
        }
    }

    /// What is to be done so that an accepted objection counts.
    private func next(_ result: ResolutionResult, _ period: Period) -> [Localized] {
        guard accept, let board = result.objection.board else { return [] }
        let appraise = "thidua appraise \(board) …"
        guard result.phase == .published else {
            return [
                Localized(
                    vi: "điểm chưa đổi; thẩm định lại: \(appraise)",
                    en: "no points change yet; appraise again: \(appraise)")
            ]
        }
        let reopen = "thidua reopen --period \(period) --reason …"
        return [
            Localized(
                vi: "điểm chưa đổi; mở lại kỳ (\(reopen)), thẩm định lại (\(appraise)), rồi công bố lại",
                en:
                    "no points change yet; open the period again (\(reopen)), appraise again (\(appraise)), then publish anew"
            )
        ]
    }
}
