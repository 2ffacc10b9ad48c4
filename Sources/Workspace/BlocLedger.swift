// A bloc's ledger as a command reads it: what it amounts to, and where each thing in it stands.
import Diagnostics
import Ledger
import Rules

/// A bloc's ledger as it stood at one moment, with the objects beside it.
struct BlocLedger {
    let bloc: Bloc
    /// Nil if the bloc has no folder in `Scores` yet.
    let journal: Journal?
    let contents: Journal.Contents

    /// Relative to the root of the workspace.
    var path: String { Self.path(of: bloc) }

    static func path(of bloc: Bloc) -> String { "\(Workspace.scores)/\(bloc.id)/\(Journal.fileName)" }

    /// What was recorded of a period; nil if nothing was.
    func record(of period: Period) -> PeriodRecord? { contents.state.periods[period.description] }

    /// The periods that something was recorded of, in their order.
    var periods: [Period] { contents.state.periods.keys.compactMap { Period($0) }.sorted() }

    /// The ledger as it was after its first events.
    func head(_ size: Int) -> BlocLedger { BlocLedger(bloc: bloc, journal: journal, contents: contents.head(size)) }

    /// The line of an event.
    func place(of event: Event) -> Place { Place(file: path, line: event.index + 1, column: 1) }

    /// Where an object lies, relative to the root of the workspace.
    func path(of object: ObjectReference) -> String {
        "\(Workspace.scores)/\(bloc.id)/\(Journal.objects)/\(object.fileName)"
    }

    /// - Throws: `ledger.object` if it is not there or is another one; `environment.…`.
    func bytes(of object: ObjectReference) throws(Diagnosed) -> [UInt8] {
        guard let journal else {
            throw EnvironmentFault.failed(EnvironmentFault.reading, path(of: object), errno: 2)
        }
        return try journal.object(object)
    }

    /// What must be said of the file itself: an end that was not written whole, and events that were signed and are gone.
    var warnings: [Diagnostic] { contents.warnings(at: path) }
}

extension Workspace {
    /// A bloc's ledger.
    /// - Parameter head: how many of its events to read; nil for all.
    /// - Throws: `ledger.plain-files`, `ledger.head`; `ledger.…` naming the first line that does not hold; `environment.…`.
    func blocLedger(of bloc: Bloc, head: Int? = nil) throws(Diagnosed) -> BlocLedger {
        let plain = try plainFiles(of: bloc.id)
        if let first = plain.first { throw Diagnosed(Self.plain(first.path, plain.count, bloc)) }
        guard let journal = try journal(of: bloc) else {
            return BlocLedger(bloc: bloc, journal: nil, contents: Journal.Contents())
        }
        let contents = try journal.read()
        guard let head else { return BlocLedger(bloc: bloc, journal: journal, contents: contents) }
        guard (0...contents.events.count).contains(head) else {
            throw Diagnosed(
                Diagnostic(
                    .error, "ledger.head", at: Place(file: BlocLedger.path(of: bloc), line: 1, column: 1),
                    Localized(
                        vi: "sổ có \(contents.events.count) sự kiện, không có đầu sổ \(head)",
                        en: "the ledger has \(contents.events.count) events, there is no head \(head)")))
        }
        return BlocLedger(bloc: bloc, journal: journal, contents: contents.head(head))
    }

    /// A bloc's ledger while something is recorded in it. Its folder may not have been there before.
    /// - Throws: `environment.…`.
    func lockedLedger(of bloc: Bloc, _ contents: Journal.Contents) throws(Diagnosed) -> BlocLedger {
        BlocLedger(bloc: bloc, journal: try journal(of: bloc), contents: contents)
    }

    // MARK: Plain files

    /// A file of figures or points that lies in a folder of a period, outside of the ledger.
    struct PlainFile {
        var folder: Folder
        var period: Period
        var name: String
        var path: String { folder.path(of: name) }
    }

    /// Files as they were kept before there was a ledger, in the order of periods and names.
    /// - Throws: `environment.…`, also for a symbolic link in the place of a period's folder.
    func plainFiles(of bloc: String) throws(Diagnosed) -> [PlainFile] {
        guard let scores = try open(Self.scores, bloc) else { return [] }
        var files: [PlainFile] = []
        for name in try scores.names() {
            guard let period = Period(name) else { continue }
            switch try scores.kind(of: name) {
            case .symlink: throw EnvironmentFault.symlink(scores.path(of: name))
            case .folder:
                guard let folder = try scores.folder(name) else { continue }
                files += try folder.names().filter { $0.hasSuffix(".csv") && !$0.hasPrefix(".") }.map {
                    PlainFile(folder: folder, period: period, name: $0)
                }
            default: continue
            }
        }
        return files.sorted { ($0.period, $0.name) < ($1.period, $1.name) }
    }

    private static func plain(_ path: String, _ count: Int, _ bloc: Bloc) -> Diagnostic {
        Diagnostic(
            .error, "ledger.plain-files", at: Place(file: path, line: 1, column: 1),
            Localized(
                vi: "\(count) tệp số liệu nằm ngoài sổ thi đua của khối “\(bloc.id)”",
                en: count == 1
                    ? "a file of figures lies outside of the ledger of the bloc “\(bloc.id)”"
                    : "\(count) files of figures lie outside of the ledger of the bloc “\(bloc.id)”"),
            mend: Localized(
                vi: "ghi vào sổ: thidua ledger migrate --bloc \(bloc.id); hoặc dời tệp đi",
                en: "record them: thidua ledger migrate --bloc \(bloc.id); or move them away"))
    }
}
