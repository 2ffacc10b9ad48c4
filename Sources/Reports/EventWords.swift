// What an event of the ledger is called where it is shown.
import Diagnostics
import Ledger

extension Author.Role {
    /// As options and files name it.
    public var name: String {
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
    public var title: Localized {
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

extension Event {
    /// “2024-07-10, event 12”.
    var spot: Localized { Localized(vi: "\(at.day), sự kiện \(index)", en: "\(at.day), event \(index)") }

    /// Which event it is, when it was and whose.
    var entries: [(String, JSON)] {
        [
            ("event", .number("\(index)")), ("at", .string(at.description)), ("by", .string(by.name)),
            ("role", .string(by.role.name)),
        ]
    }
}
