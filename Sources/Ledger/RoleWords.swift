// What an author and a function in the bloc are called in a sentence.
import Diagnostics

extension Author.Role {
    /// “khối trưởng”, “tổ kinh tế”; a team whose name says already that it is one is called by its name alone.
    public var words: Localized {
        switch self {
        case .board: Localized(vi: "đơn vị", en: "for the board")
        case .head: Localized(vi: "khối trưởng", en: "head of the bloc")
        case .deputy: Localized(vi: "khối phó", en: "deputy head")
        case .team(let team):
            Localized(
                vi: team.lowercased().hasPrefix("tổ ") ? team : "tổ \(team)",
                en: team.lowercased().hasPrefix("team ") ? team : "team \(team)")
        }
    }
}

extension Author {
    /// Who it is, on one line: “Nguyễn Văn A, khối trưởng (hung-yen)”.
    public var words: Localized {
        Localized(same: "\(name), ") + role.words + Localized(same: board.map { " (\($0))" } ?? "")
    }
}
