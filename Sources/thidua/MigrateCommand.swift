// `ledger migrate`: plain files of figures and points become events.
import ArgumentParser
import Diagnostics
import Reports
import Rules
import Workspace

struct LedgerMigrate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: say(
            "Ghi các tệp CSV rời của khối vào sổ thi đua.", "Record a bloc's plain CSV files in the ledger."),
        discussion: say(
            """
            Các tệp Scores/<khối>/<kỳ>/*.csv (cách lưu trước khi có sổ) thành sự kiện: theo thứ tự kỳ, rồi thứ tự đơn vị, số công bố của cả khối, cuối cùng là điểm chấm. Ghi sổ xong mới xoá tệp. Có lỗi thì không ghi gì, không xoá gì.

            Ví dụ:
              thidua ledger migrate --bloc red-river-delta-example --at 2024-07-08T08:00:00+07:00 --by "Nguyễn Văn A"
            """,
            """
            The files Scores/<bloc>/<period>/*.csv, as figures were kept before there was a ledger, become events: by period, then in the order of the members, the published figures of the whole bloc, the points last. A file is removed once it is recorded. On errors nothing is recorded and nothing removed.

            Example:
              thidua ledger migrate --bloc red-river-delta-example --at 2024-07-08T08:00:00+07:00 --by "Nguyen Van A"
            """))

    @Option(
        help: ArgumentHelp(
            say("Khối thi đua, nếu có nhiều khối.", "The bloc, where there are several."), valueName: "bloc"))
    var bloc: String?

    @OptionGroup var record: RecordOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting {
            let workspace = try common.open()
            let bloc = try workspace.bloc(bloc)
            let result = try workspace.migrate(bloc: bloc, try record.recording())
            let removed = result.removedOnly.map {
                Localized(vi: "đã có trong sổ, xoá tệp: \($0)", en: "recorded before, removed: \($0)")
            }
            let moved = zip(result.files, result.recorded.events).map { file, event in
                Localized(vi: "\(file) → sự kiện \(event.index)", en: "\(file) → event \(event.index)")
            }
            let nothing = Localized(vi: "không có tệp rời nào", en: "there are no plain files")
            let lines = moved + removed
            if common.format != .json, !result.warnings.isEmpty { common.show(result.warnings) }
            common.print(
                Document([.bullets(lines.isEmpty ? [nothing] : lines)]),
                json: .object([
                    ("format", .string("thidua.migrated/1")), ("bloc", .string(bloc.id)),
                    ("files", .array(result.files.map { .string($0) })),
                    ("removed", .array(result.removedOnly.map { .string($0) })),
                    ("recorded", result.recorded.json),
                    ("warnings", .array(result.warnings.map { $0.json(in: language) })),
                ]))
        }
    }
}
