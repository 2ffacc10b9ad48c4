// `award`: taking in the head's points. A wrong file leaves nothing behind.
import ArgumentParser
import Diagnostics
import Foundation
import Intake
import Reports
import Rules
import Workspace

struct AwardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "award",
        abstract: say("Nhận tệp điểm chấm của khối trưởng.", "Take in the head's file of judged points."),
        discussion: say(
            """
            Tệp CSV (board, criterion, points, reason) hoặc JSON. Điểm phải nằm trong giới hạn và đúng bước của tiêu chí.

            Ví dụ:
              thidua award diem-cham.csv --bloc red-river-delta-example --period 2024-H1
            """,
            """
            A CSV (board, criterion, points, reason) or JSON. Points must lie within the criterion's bounds and on its steps.

            Example:
              thidua award points.csv --bloc red-river-delta-example --period 2024-H1
            """))

    @Argument(
        help: ArgumentHelp(say("Tệp CSV hoặc JSON.", "A CSV or JSON file."), valueName: "file"), completion: .file())
    var file: String

    @Flag(help: ArgumentHelp(say("Thay điểm đã chấm trước.", "Replace points awarded before.")))
    var replace = false

    @OptionGroup var numbers: NumberOptions
    @OptionGroup var record: RecordOptions
    @OptionGroup var bloc: BlocOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        var bytes: [UInt8] = []
        try common.reporting { bytes = try common.read(file) }
        let text = String(decoding: ReceivedText.utf8(Array(bytes.prefix(4_000_000))), as: UTF8.self)
        try common.reporting([file: text]) {
            let workspace = try common.open()
            let bloc = try workspace.bloc(bloc.bloc, for: bloc.period)
            let period = try self.bloc.period.map { try workspace.period($0, of: bloc) }
            let result = try workspace.award(
                bytes, fileName: file, bloc: bloc, period: period, numbers: numbers.convention, replace: replace,
                try record.recording())
            report(result, bloc)
        }
    }

    private func report(_ result: AwardResult, _ bloc: Bloc) {
        func name(_ board: String) -> Localized { bloc.member(board)?.name ?? Localized(same: board) }
        let rows = result.awards.map { award in
            [
                name(award.board), Localized(same: award.criterion),
                Localized(same: award.points.description), Localized(same: award.reason ?? ""),
            ]
        }
        let table = Table(
            [
                Table.Column(Localized(vi: "Đơn vị", en: "Board")),
                Table.Column(Localized(vi: "Tiêu chí", en: "Criterion")),
                Table.Column(Localized(vi: "Điểm", en: "Points"), .right),
                Table.Column(Localized(vi: "Lý do", en: "Reason")),
            ], rows)
        let changes = result.changed.map {
            Localized(
                vi: "\(name($0.old.board).vi), \($0.old.criterion): \($0.old.points) → \($0.new.points)",
                en: "\(name($0.old.board).en), \($0.old.criterion): \($0.old.points) → \($0.new.points)")
        }
        common.print(
            Document([
                .labels(Label.standing(result.edition, bloc)), .table(table),
                .bullets(changes + result.recorded.lines(bloc)),
            ]),
            json: .object([
                ("format", .string("thidua.awarded/1")), ("recorded", result.recorded.json),
                ("labels", .labels(Label.standing(result.edition, bloc))),
                (
                    "awards",
                    .array(
                        result.awards.map {
                            .object([
                                ("board", .string($0.board)), ("criterion", .string($0.criterion)),
                                ("points", .exact($0.points)), ("reason", .text($0.reason)),
                            ])
                        })
                ),
            ]))
    }
}
