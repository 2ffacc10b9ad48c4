// What a bloc's ledger is at one size: its root, the checkpoint that was signed for it, and when a period last changed.
import Diagnostics
import Ledger
import Rules

/// A ledger summed up, for papers that are signed by hand.
public struct LedgerSummary: Sendable {
    /// How many events it has.
    public var size: Int
    /// The root of the Merkle tree over its lines.
    public var root: Digest
    /// The latest signed checkpoint as its file holds it, if it is one of this ledger; its own lines say of which size.
    public var note: String?
    /// The latest time that any event of the period states, whatever the order in which they were recorded; nil if there
    /// is none.
    public var lastChange: Moment?
}

extension Workspace {
    /// - Parameter head: how many events of the ledger to take.
    /// - Throws: `ledger.…` naming the first line that does not hold; `environment.…`.
    public func summary(of bloc: Bloc, period: Period, head: Int) throws(Diagnosed) -> LedgerSummary {
        let contents = try ledger(of: bloc).head(head)
        let tree = MerkleTree(leaves: contents.lines)
        let folder = try open(Self.scores, bloc.id)
        let bytes = try folder?.read(Journal.checkpointName, limit: 100_000)
        // Whether the signature holds is for `ledger verify` to say; a note of another ledger is none of this one.
        let note = bytes.flatMap { try? SignedNote(parsing: $0) }
        let checkpoint = note.flatMap { Checkpoint(text: $0.text) }
        let fits = checkpoint.map { tree.root(of: $0.size) == $0.root } ?? false
        return LedgerSummary(
            size: contents.events.count, root: tree.root,
            note: fits ? bytes.map { String(decoding: $0, as: UTF8.self) } : nil,
            lastChange: contents.events.lazy.filter { $0.period == period.description }.map(\.at).max())
    }
}
