// The rules that a period is read by: the members and editions of a bloc, with the very files they were read from.
import Diagnostics
import Ledger
import Rules

/// A bloc with its editions.
struct RuleSet: Sendable {
    var bloc: Bloc
    /// All of the bloc, in the order of the periods they score.
    var editions: [Edition]
    /// What was found in their files that is no error.
    var warnings: [Diagnostic] = []
    /// The files of the editions, by the editions' ids.
    var files: [String: RuleFile] = [:]
}

extension RuleFile {
    /// The file as an object of a ledger.
    func object(_ label: String) -> LedgerObject {
        LedgerObject(
            Array(text.utf8), label: label, type: "yaml",
            name: path.split(separator: "/").last.map(String.init))
    }
}

extension RuleSet {
    /// The file of one of its editions, as the ledger keeps it.
    func object(of edition: Edition) -> LedgerObject? {
        files[edition.id]?.object(ObjectLabel.edition(edition.id))
    }
}

extension Workspace {
    /// The rules of a bloc as they lie in `Criteria` now.
    /// - Throws: what ``editions(of:)`` throws.
    func rules(of bloc: Bloc) throws(Diagnosed) -> RuleSet {
        let loaded = try loadEditions(of: bloc)
        return RuleSet(bloc: bloc, editions: loaded.editions, warnings: loaded.warnings, files: loaded.files)
    }
}

/// What objects are called in a ledger.
enum ObjectLabel {
    static let members = "members"

    static func figures(_ period: Period, _ board: String) -> String { "\(period).\(board)" }
    static func received(_ period: Period, _ board: String) -> String { "\(period).\(board).received" }
    /// A file of several boards.
    static func received(_ period: Period) -> String { "\(period).received" }
    static func points(_ period: Period) -> String { "\(period).points" }
    static func pointsReceived(_ period: Period) -> String { "\(period).points.received" }
    static func edition(_ id: String) -> String { "edition.\(id)" }
    static func ranking(_ period: Period) -> String { "\(period).ranking" }
}
