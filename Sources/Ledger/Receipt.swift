// What a board keeps: proof that a line stands in a log (C2SP tlog-proof).

/// A receipt. It holds everything but the log's public key, so it can be checked years later without the ledger.
///
/// The format carries application data in its line `extra`, which nothing authenticates by itself. Here that data is the
/// ledger's line, and the leaf hash is computed from it and taken from nowhere else: if a byte of the line were
/// changed, the inclusion proof would no longer lead to the root that the log's key has signed. So the line is
/// bound by the proof, and may be believed as far as the signature is.
public struct Receipt: Hashable, Sendable {
    /// The event's line without its newline: the leaf.
    public var line: [UInt8]
    public var index: Int
    /// From the leaf's sibling upward.
    public var proof: [Digest]
    public var checkpoint: SignedNote

    static let head = "c2sp.org/tlog-proof@v1"
    /// Bytes of a whole receipt.
    public static let limit = 4 << 20

    public init(line: [UInt8], index: Int, proof: [Digest], checkpoint: SignedNote) {
        self.line = line
        self.index = index
        self.proof = proof
        self.checkpoint = checkpoint
    }

    /// Why a text is no receipt, or proves nothing.
    public enum Fault: Error, Hashable, Sendable {
        case tooLarge
        /// It does not begin as such a proof does.
        case notAReceipt
        /// A line that is not what the format has there, from 1.
        case line(Int)
        /// It carries no ledger line.
        case noEvent
        case checkpoint(CheckpointFault)
        /// The line was changed, or never stood at that place of that log.
        case proof
        /// The line is in the log, but is not an event that this version knows.
        case event
    }

    /// Reads a receipt; proves nothing yet.
    public init(parsing bytes: [UInt8]) throws(Fault) {
        guard bytes.count <= Self.limit else { throw .tooLarge }
        var lines = bytes.split(separator: 10, omittingEmptySubsequences: false)[...]
        var number = 0
        func next() throws(Fault) -> ArraySlice<UInt8> {
            number += 1
            guard let line = lines.popFirst(), !lines.isEmpty else { throw number == 1 ? .notAReceipt : .line(number) }
            return line
        }
        guard try next().elementsEqual(Self.head.utf8) else { throw .notAReceipt }
        guard let extra = Self.value(of: "extra ", try next()) else { throw .noEvent }
        guard let line = [UInt8](base64: String(decoding: extra, as: UTF8.self)) else { throw .line(number) }
        guard let digits = Self.value(of: "index ", try next()), let index = Checkpoint.number(digits) else {
            throw .line(number)
        }
        var proof: [Digest] = []
        while true {
            let line = try next()
            if line.isEmpty { break }
            // A tree has at most as many levels as a size has bits.
            guard proof.count < Int.bitWidth, let hash = [UInt8](base64: String(decoding: line, as: UTF8.self)),
                let node = Digest(bytes: hash)
            else { throw .line(number) }
            proof.append(node)
        }
        let rest = bytes[(lines.first?.startIndex ?? bytes.endIndex)...]
        do {
            let note = try SignedNote(parsing: Array(rest))
            self.init(line: line, index: index, proof: proof, checkpoint: note)
        } catch { throw .checkpoint(.note(error)) }
    }

    private static func value(of key: String, _ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        line.starts(with: key.utf8) ? line.dropFirst(key.utf8.count) : nil
    }

    /// As it is written.
    public var bytes: [UInt8] {
        var text = "\(Self.head)\nextra \(line.base64)\nindex \(index)\n"
        for node in proof { text += node.bytes.base64 + "\n" }
        return Array(text.utf8) + [10] + checkpoint.bytes
    }

    /// What a receipt proves.
    public struct Proven: Hashable, Sendable {
        public var event: Event
        /// The head of the log that the key signed.
        public var checkpoint: Checkpoint
    }

    /// Checks it: the key signed the checkpoint for its own log, and the line stands at its index in the tree of that size
    /// and root.
    public func verified(by key: VerifierKey) throws(Fault) -> Proven {
        let head: Checkpoint
        do {
            head = try checkpoint.checkpoint(by: key)
        } catch { throw .checkpoint(error) }
        guard
            MerkleTree.verifyInclusion(
                of: MerkleTree.leafHash(line), at: index, size: head.size, root: head.root, proof: proof)
        else { throw .proof }
        guard let json = try? CanonicalJSON(parsing: line), let event = try? Event(json), event.index == index else {
            throw .event
        }
        return Proven(event: event, checkpoint: head)
    }
}
