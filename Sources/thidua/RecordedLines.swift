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

extension Author.Role {
    /// As options and files name it.
    var name: String {
        switch self {
        case .board: "board"
        case .head: "head"
        case .deputy: "deputy"
        case .team(let team): "team:\(team)"
        }
    }
}

extension Action {
    /// What it is called in a sentence.
    var title: Localized {
        switch self {
        case .submitted: Localized(vi: "nộp báo cáo", en: "submitted")
        case .replaced(_, let of):
            Localized(vi: "thay báo cáo của sự kiện \(of)", en: "replaces the report of event \(of)")
        case .withdrawn(let of, _):
            Localized(vi: "rút báo cáo của sự kiện \(of)", en: "withdraws the report of event \(of)")
        case .awarded: Localized(vi: "chấm điểm", en: "points awarded")
        case .appraised(let record):
            Localized(
                vi: "thẩm định báo cáo của sự kiện \(record.of)", en: "appraises the report of event \(record.of)")
        case .objected(let record):
            Localized(vi: "kiến nghị về sự kiện \(record.of)", en: "objects to event \(record.of)")
        case .resolved(let record):
            Localized(
                vi: "giải quyết kiến nghị của sự kiện \(record.of)", en: "resolves the objection of event \(record.of)")
        case .voted(let record): Localized(vi: "biểu quyết \(record.ballot)", en: "vote on \(record.ballot)")
        case .published: Localized(vi: "công bố", en: "published")
        case .reopened(let of, _):
            Localized(
                vi: "mở lại, sau công bố ở sự kiện \(of)", en: "opened again after the publication of event \(of)")
        case .corrected(_, let of, _):
            Localized(vi: "công bố lại, thay công bố ở sự kiện \(of)", en: "published anew, in place of event \(of)")
        }
    }
}
