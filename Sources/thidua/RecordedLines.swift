// What a command says of the events that it recorded: in words and as JSON.
import Diagnostics
import Ledger
import Reports
import Rules
import Workspace

extension Recorded {
    /// A line an event: `recorded: Thái Bình, event 12 (submitted) of Scores/…/ledger.jsonl`.
    func lines(_ bloc: Bloc) -> [Localized] {
        events.map { event in
            let board = event.board.map { bloc.member($0)?.name ?? Localized(same: $0) }
            let subject = board.map { Localized(vi: $0.vi + ", ", en: $0.en + ", ") } ?? Localized(same: "")
            return Localized(vi: "đã ghi sổ: ", en: "recorded: ") + subject
                + Localized(vi: "sự kiện \(event.index), ", en: "event \(event.index), ") + event.action.title
                + Localized(vi: ", trong \(ledger)", en: ", in \(ledger)")
        }
    }

    var json: JSON {
        .object([
            ("ledger", .string(ledger)),
            (
                "events",
                .array(
                    events.map { event in
                        .object([
                            ("index", .number("\(event.index)")), ("event", .string(event.action.name)),
                            ("board", .text(event.board)), ("at", .string(event.at.description)),
                            ("by", .string(event.by.name)), ("role", .string(event.by.role.name)),
                        ])
                    })
            ),
        ])
    }
}
