// The cautions that stand wherever numbers stand: proposal, made-up figures, estimates.
import Diagnostics
import Rules

extension Label {
    /// Labels that an edition and a bloc always carry.
    public static func standing(_ edition: Edition, _ bloc: Bloc?) -> [Label] {
        edition.cautions(bloc).map { caution, reason in
            Label(kind: caution == .proposal ? .proposal : .madeUp, reason: reason)
        }
    }

    /// At most one label, for figures that boards call estimates.
    static func estimates(_ count: Int, boards: Int) -> [Label] {
        guard count > 0 else { return [] }
        let of = "\(count) \(count == 1 ? "figure" : "figures") of \(boards) \(boards == 1 ? "board" : "boards")"
        return [
            Label(
                kind: .estimate,
                reason: Localized(
                    vi: "\(count) số liệu của \(boards) đơn vị là số ước, chưa phải số chính thức",
                    en: count == 1 ? "\(of) is an estimate, not final" : "\(of) are estimates, not final"))
        ]
    }
}

extension JSON {
    /// Cautions for scripts.
    public static func labels(_ labels: [Label]) -> JSON {
        .array(labels.map { .object([("label", .string($0.kind.rawValue)), ("reason", .both($0.reason))]) })
    }
}
