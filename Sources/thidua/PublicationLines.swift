// What became of publications that were computed again, in words and as JSON.
import Diagnostics
import Reports
import Workspace

extension PublicationCheck {
    /// The version that is said to have published it, where this one could not reproduce it.
    var otherEngine: String? { if case .differs(let engine) = verdict { engine } else { nil } }

    var line: Localized {
        let subject = Localized(
            vi: "công bố kỳ \(event.period) ngày \(event.at.day) (sự kiện \(event.index)): ",
            en: "publication of \(event.period) on \(event.at.day) (event \(event.index)): ")
        switch verdict {
        case .holds: return subject + Localized(vi: "tính lại đúng từng byte", en: "computed again, the same bytes")
        case .differs(let by):
            return subject
                + Localized(
                    vi: "khác khi tính bằng \(engine); sự kiện nêu là công bố bằng \(by)",
                    en: "differs under \(engine); the event states that it was published by \(by)")
        case .fails: return subject + Localized(vi: "KHÔNG đúng", en: "does NOT hold")
        }
    }

    func json(in language: Language) -> JSON {
        let word: String =
            switch verdict {
            case .holds: "holds"
            case .differs: "differs"
            case .fails: "fails"
            }
        return .object([
            ("event", .number("\(event.index)")), ("period", .string(event.period)), ("verdict", .string(word)),
            ("engine", .string(event.engine)), ("findings", .array(findings.map { $0.json(in: language) })),
        ])
    }
}
