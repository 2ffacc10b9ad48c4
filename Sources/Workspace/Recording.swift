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
    /// - Throws: what `drafts` throws; `ledger.…`, `environment.…`. Nothing is then changed.
    @discardableResult
    package func record(
        _ bloc: Bloc, _ drafts: (Journal.Contents) throws(Diagnosed) -> [Journal.Draft]
    ) throws(Diagnosed) -> [Event] {
        guard let scores = try open(Self.scores) else {
            throw EnvironmentFault.failed(EnvironmentFault.writing, Self.scores, errno: 2)
        }
        _ = try scores.make(bloc.id)
        guard let folder = try scores.folder(bloc.id) else {
            throw EnvironmentFault.failed(EnvironmentFault.making, scores.path(of: bloc.id), errno: 2)
        }
        return try Journal(folder).append(drafts).events
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
