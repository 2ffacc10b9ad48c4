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
    /// The latest signed checkpoint as its file holds it, if the ledger's key signed it and the ledger begins with what it
    /// covers; its own lines say of which size.
    public var note: String?
    /// Why there is a checkpoint that is not to be relied on, or a ledger that is not: its message is for the paper too.
    public var contradiction: Diagnostic?
    /// The latest time that any event of the period states, whatever the order in which they were recorded; nil if there
    /// is none.
    public var lastChange: Moment?
}

extension Workspace {
    /// - Parameter head: how many events of the ledger to take.
    /// - Throws: `ledger.…` naming the first line that does not hold; `environment.…`.
    public func summary(of bloc: Bloc, period: Period, head: Int) throws(Diagnosed) -> LedgerSummary {
        let all = try ledger(of: bloc)
        let contents = all.head(head)
        let tree = MerkleTree(leaves: contents.lines)
        let folder = try open(Self.scores, bloc.id)
        let bytes = try folder?.read(Journal.checkpointName, limit: 100_000)
        let found = try bytes.flatMap { (bytes) throws(Diagnosed) in
            try contradiction(of: bloc, bytes, MerkleTree(leaves: all.lines))
        }
        return LedgerSummary(
            size: contents.events.count, root: tree.root,
            note: found == nil ? bytes.map { String(decoding: $0, as: UTF8.self) } : nil, contradiction: found,
            lastChange: contents.events.lazy.filter { $0.period == period.description }.map(\.at).max())
    }

    /// Why a stored checkpoint does not fit the ledger beside it; nil if it does.
    private func contradiction(of bloc: Bloc, _ bytes: [UInt8], _ tree: MerkleTree) throws(Diagnosed) -> Diagnostic? {
        let path = Self.path(of: Journal.checkpointName, in: bloc)
        guard let key = try publicKey(of: bloc) else {
            return Diagnostic(
                .error, "ledger.checkpoint", at: Place(file: path, line: 1, column: 1),
                Localized(
                    vi: "có điểm chốt sổ nhưng không có khoá công khai “\(Journal.keyName)” để kiểm tra",
                    en: "there is a checkpoint but no public key “\(Journal.keyName)” to check it by"),
                mend: Localized(
                    vi: "lấy lại “\(Journal.keyName)” từ bản sao lưu hoặc từ git",
                    en: "restore “\(Journal.keyName)” from a backup or from git"))
        }
        do throws(Diagnosed) {
            _ = try Self.checked(bytes, key, tree, at: path)
            return nil
        } catch { return error.diagnostics.first }
    }
}
