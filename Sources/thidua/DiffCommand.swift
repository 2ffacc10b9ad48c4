// `thidua diff`: what moved between two heads of the ledger, and by which event.
import ArgumentParser
import Diagnostics
import Reports
import Workspace

struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: say(
            "Điểm và thứ hạng thay đổi thế nào giữa hai đầu sổ, do sự kiện nào.",
            "What moved between two heads of the ledger, and by which event."),
        discussion: say(
            """
            Một đầu sổ là số sự kiện của sổ lúc ấy, như điểm chốt sổ ghi: đầu sổ 12 là sổ sau sự kiện 11. Cả hai được chấm theo bộ tiêu chí hiện nay; phần thay đổi do từng sự kiện cộng lại đúng bằng tổng thay đổi.

            Ví dụ:
              thidua diff 12 --bloc red-river-delta-example
              thidua diff 12 20 --bloc red-river-delta-example
              thidua diff --event 12 --bloc red-river-delta-example
              thidua diff --since-published --bloc red-river-delta-example --format markdown
            """,
            """
            A head is the number of events that the ledger had, as a checkpoint states it: head 12 is the ledger after event 11. Both are scored by the criteria as they are now; what the events moved adds up exactly to the whole.

            Examples:
              thidua diff 12 --bloc red-river-delta-example
              thidua diff 12 20 --bloc red-river-delta-example
              thidua diff --event 12 --bloc red-river-delta-example
              thidua diff --since-published --bloc red-river-delta-example --format markdown
            """))

    @Argument(
        help: ArgumentHelp(say("Đầu sổ trước: số sự kiện.", "The earlier head: a number of events."), valueName: "a"))
    var from: Int?

    @Argument(
        help: ArgumentHelp(
            say("Đầu sổ sau; mặc định là bây giờ.", "The later head; by default now."), valueName: "b"))
    var to: Int?

    @Option(help: ArgumentHelp(say("Chỉ một sự kiện làm thay đổi gì.", "What one event moved."), valueName: "n"))
    var event: Int?

    @Flag(
        help: ArgumentHelp(say("Từ lần công bố sau cùng.", "Since the last publication.")))
    var sincePublished = false

    @OptionGroup var bloc: BlocOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard [from != nil, event != nil, sincePublished].count(where: { $0 }) == 1 else {
            throw ValidationError(
                say(
                    "nêu một trong: đầu sổ, --event, --since-published",
                    "give one of: a head, --event, --since-published"))
        }
        guard to == nil || from != nil else {
            throw ValidationError(say("đầu sổ sau cần đầu sổ trước", "a later head needs an earlier one"))
        }
        guard (from ?? 0) >= 0, (event ?? 0) >= 0, (event ?? 0) < Int.max, to.map({ $0 >= from ?? 0 }) ?? true else {
            throw ValidationError(
                say(
                    "đầu sổ là số sự kiện, từ 0, số nhỏ trước",
                    "heads are numbers of events, from 0, the smaller one first"))
        }
    }

    func run() throws {
        try common.reporting {
            let workspace = try common.open()
            let bloc = try workspace.bloc(bloc.bloc, for: bloc.period)
            let period = try workspace.period(self.bloc.period, of: bloc)
            let start =
                try sincePublished
                ? workspace.headAtPublication(bloc: bloc, period: period) : from ?? event ?? 0
            let diff = try workspace.differences(
                bloc: bloc, period: period, from: start, to: event.map { $0 + 1 } ?? to)
            common.tell(diff.period.warnings)
            let report = DiffReport(
                review: Review(diff.period), from: diff.from, to: diff.to, last: diff.last, events: diff.events,
                history: diff.history, unread: diff.unread)
            common.print(report.document, json: report.json)
        }
    }
}
