// Recording in a bloc's ledger: who does it and when, and reading what it holds.
import Diagnostics
import Ledger
import Rules

/// When something is recorded, and by whom. All of it is stated by the caller; nothing is looked up.
public struct Recording: Sendable {
    public var at: Moment
    /// The person's name.
    public var by: String
    /// In which function; nil for what the command implies.
    public var role: Author.Role?
    /// The person's own key; nil where the author is only asserted.
    public var signer: EventSigner?
    /// The name and version of the program: `thidua 0.5.0`.
    public var engine: String

    public init(at: Moment, by: String, role: Author.Role? = nil, signer: EventSigner? = nil, engine: String) {
        self.at = at
        self.by = by
        self.role = role
        self.signer = signer
        self.engine = engine
    }
}

extension Workspace {
    /// A bloc's ledger; nil if the bloc has no folder in `Scores` yet.
    /// - Throws: `environment.…`.
    func journal(of bloc: Bloc) throws(Diagnosed) -> Journal? {
        try open(Self.scores, bloc.id).map { Journal($0) }
    }

    /// What a bloc's ledger holds; nothing if there is none.
    /// - Throws: `ledger.…` naming the first line that does not hold; `environment.…`.
    package func ledger(of bloc: Bloc) throws(Diagnosed) -> Journal.Contents {
        try journal(of: bloc)?.read() ?? Journal.Contents()
    }

    /// Appends events to a bloc's ledger, all of them or none; makes its folder if there is none.
    /// - Parameter drafts: given what the ledger holds, under its lock.
    /// - Throws: what `drafts` throws; `key.…` for a signer that is not the author's; `ledger.behind-checkpoint`,
    ///   `ledger.rewritten` for a ledger that does not continue what was signed; `ledger.…`, `environment.…`. Nothing is
    ///   then changed.
    @discardableResult
    package func record(
        _ bloc: Bloc, _ drafts: (Journal.Contents) throws(Diagnosed) -> [Journal.Draft]
    ) throws(Diagnosed) -> [Event] {
        guard let scores = try open(Self.scores) else {
            throw EnvironmentFault.failed(EnvironmentFault.writing, Self.scores, errno: 2)
        }
        let isNew = try scores.make(bloc.id)
        guard let folder = try scores.folder(bloc.id) else {
            throw EnvironmentFault.failed(EnvironmentFault.making, scores.path(of: bloc.id), errno: 2)
        }
        do {
            let (events, contents) = try Journal(folder).append { (contents) throws(Diagnosed) in
                try checkRemembered(bloc, contents)
                // What is torn is told once, below: after it was removed.
                var whole = contents
                whole.torn = nil
                let drafts = try drafts(whole)
                try checkSigners(of: drafts, in: bloc)
                return drafts
            }
            if let torn = contents.torn { warn?(torn.diagnostic()) }
            for finding in Self.unsignedChanges(events, contents.events) { warn?(finding) }
            // What is recorded stands whatever becomes of the checkpoint.
            for finding in renewCheckpoint(of: bloc, contents) { warn?(finding) }
            let first = events.first?.index ?? 0
            for (event, latest) in Event.backwards(contents.events) where event.index >= first {
                warn?(event.earlier(than: latest))
            }
            return events
        } catch {
            if isNew { scores.removeEmptyFolder(bloc.id) }
            throw error
        }
    }

    /// The content of an object of a bloc's ledger.
    /// - Throws: `ledger.object` if it is not there or is another one; `environment.…`.
    package func object(_ reference: ObjectReference, of bloc: Bloc) throws(Diagnosed) -> [UInt8] {
        guard let journal = try journal(of: bloc) else {
            throw EnvironmentFault.failed(EnvironmentFault.reading, "\(Self.scores)/\(bloc.id)", errno: 2)
        }
        return try journal.object(reference)
    }
}

extension Recording {
    /// An event to be recorded.
    func draft(
        _ action: Action, by author: Author, period: Period, board: String? = nil, objects: [LedgerObject] = []
    ) -> Journal.Draft {
        Journal.Draft(
            at: at, by: author, period: period.description, board: board, action: action, engine: engine,
            objects: objects, signer: signer)
    }

    /// Who does something, in the function that was stated or, where none was, in the one that is meant for it.
    func author(usually role: Author.Role) -> Author { Author(name: by, role: self.role ?? role) }

    /// The same, where that function does what is to be recorded.
    /// - Throws: `roles.…`.
    func author(
        _ act: Act, usually role: Author.Role, in bloc: Bloc, _ period: Period, by edition: Edition
    ) throws(Diagnosed) -> Author {
        let author = author(usually: role, in: bloc, period)
        let refused = Roles(bloc: bloc, period: period, edition: edition).allowed(act, by: author)
        guard refused.isEmpty else { throw Diagnosed(refused) }
        return author
    }
}

/// What a command recorded.
public struct Recorded: Sendable {
    public var events: [Event]
    /// The ledger's file, relative to the root of the workspace.
    public var ledger: String
    /// What was found that did not stop the work.
    public var warnings: [Diagnostic] = []
}

extension PeriodRecord {
    /// Why nothing may be changed any more: `period.published`; nil where it may.
    func refusal(_ period: Period) -> Diagnostic? {
        guard phase == .published, let last = publications.last else { return nil }
        let event = last.event
        return Diagnostic(
            .error, "period.published",
            Localized(
                vi:
                    "kỳ \(period) đã công bố ngày \(event.at.day) (sự kiện \(event.index)): không nhận thay đổi nữa",
                en:
                    "\(period) was published on \(event.at.day) (event \(event.index)): nothing is changed any more"),
            mend: Localized(
                vi: "mở lại kỳ: thidua reopen --period \(period) --reason …; sau đó công bố lại",
                en: "open it again: thidua reopen --period \(period) --reason …; then publish anew"))
    }

    /// - Throws: `period.published`.
    func checkOpen(_ period: Period) throws(Diagnosed) {
        if let refusal = refusal(period) { throw Diagnosed(refusal) }
    }
}
