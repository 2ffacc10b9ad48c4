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

    /// The files of all editions, in the order of their ids.
    var editionObjects: [(id: String, object: LedgerObject)] {
        files.sorted { $0.key < $1.key }.map { ($0.key, $0.value.object(ObjectLabel.edition($0.key))) }
    }
}

extension Workspace {
    /// The rules of a bloc as they lie in `Criteria` now.
    /// - Throws: what ``editions(of:)`` throws.
    func rules(of bloc: Bloc) throws(Diagnosed) -> RuleSet {
        let loaded = try loadEditions(of: bloc)
        return RuleSet(bloc: bloc, editions: loaded.editions, warnings: loaded.warnings, files: loaded.files)
    }

    /// The same with the very file that the members were read from.
    /// - Throws: everything wrong in `members.yaml` too.
    func rulesAndMembers(of id: String) throws(Diagnosed) -> (rules: RuleSet, members: RuleFile) {
        let (read, file) = try readMembers(id)
        guard let bloc = read.bloc, !read.diagnostics.hasErrors else { throw Diagnosed(read.diagnostics) }
        return (try rules(of: bloc), file)
    }

    /// The rules that a publication names, read from the ledger's objects.
    /// - Throws: `ledger.object`; everything wrong in the files; `publication.rules` for a file of something else.
    func rules(of publication: PublicationRecord, in ledger: BlocLedger) throws(Diagnosed) -> RuleSet {
        func text(_ object: ObjectReference) throws(Diagnosed) -> String {
            String(decoding: try ledger.bytes(of: object), as: UTF8.self)
        }
        let members = publication.members
        let (bloc, found) = Bloc.read(try text(members), file: ledger.path(of: members))
        guard let bloc, !found.hasErrors else { throw Diagnosed(found.inReadingOrder) }
        guard bloc.id == ledger.bloc.id else { throw Diagnosed(Self.foreign(bloc.id, ledger.path(of: members))) }
        var rules = RuleSet(bloc: bloc, editions: [], warnings: found)
        for reference in publication.editions {
            let file = RuleFile(path: ledger.path(of: reference.file), text: try text(reference.file))
            let (edition, found) = Edition.read(file.text, file: file.path)
            rules.warnings += found
            guard let edition, !found.hasErrors else { continue }
            guard edition.id == reference.id else { throw Diagnosed(Self.foreign(edition.id, file.path)) }
            rules.editions.append(edition)
            rules.files[edition.id] = file
        }
        guard !rules.warnings.hasErrors else { throw Diagnosed(rules.warnings.inReadingOrder) }
        rules.editions.sort { ($0.valid.from, $0.valid.to, $0.id) < ($1.valid.from, $1.valid.to, $1.id) }
        return rules
    }

    private static func foreign(_ id: String, _ path: String) -> Diagnostic {
        Diagnostic(
            .error, "publication.rules", at: Place(file: path, line: 1, column: 1),
            Localized(
                vi: "tệp này là của “\(id)”, không phải tệp mà công bố đã nêu",
                en: "this file is of “\(id)”, not what the publication names"))
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
