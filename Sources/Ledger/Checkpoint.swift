// How large a ledger was and what it held, in three lines (C2SP tlog-checkpoint).

/// The head of a log at one size. Whoever keeps one can tell later whether the log still begins the same way.
public struct Checkpoint: Hashable, Sendable {
    /// Which log: `thidua/red-river-delta`.
    public var origin: String
    public var size: Int
    public var root: Digest
    /// Further lines, without meaning here.
    public var extensions: [String]

    public init(origin: String, size: Int, root: Digest, extensions: [String] = []) {
        self.origin = origin
        self.size = size
        self.root = root
        self.extensions = extensions
    }

    /// Reads the text of a note, its last newline included; nil if it is no checkpoint.
    public init?(text: String) {
        let bytes = Array(text.utf8)
        guard bytes.last == 10 else { return nil }
        let lines = bytes.dropLast().split(separator: 10, omittingEmptySubsequences: false)
        guard lines.count >= 3, lines.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0 >= 32 } }),
            let size = Self.number(lines[1]),
            let hash = [UInt8](base64: String(decoding: lines[2], as: UTF8.self)), let root = Digest(bytes: hash)
        else { return nil }
        self.init(
            origin: String(decoding: lines[0], as: UTF8.self), size: size, root: root,
            extensions: lines.dropFirst(3).map { String(decoding: $0, as: UTF8.self) })
    }

    /// A decimal without leading zeroes.
    static func number(_ digits: some Collection<UInt8>) -> Int? {
        guard (1...18).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) }),
            digits.count == 1 || digits.first != 48
        else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    }

    /// The text of its note.
    public var text: String {
        ([origin, String(size), root.bytes.base64] + extensions).map { $0 + "\n" }.joined()
    }

    /// - Throws: ``SignedNote/Fault`` for an origin with control characters.
    public func signed(by key: SigningKey) throws(SignedNote.Fault) -> SignedNote {
        try SignedNote(text: text, by: key)
    }
}

/// Why a signed checkpoint is not to be relied on.
public enum CheckpointFault: Error, Hashable, Sendable {
    case note(SignedNote.Fault)
    /// The signed text is no checkpoint.
    case text
    /// It is signed by the key, but for another log than the key's name says.
    case origin(String)
}

extension SignedNote {
    /// The checkpoint that the note is, if the key signed it for the log that bears the key's name.
    public func checkpoint(by key: VerifierKey) throws(CheckpointFault) -> Checkpoint {
        do {
            try verified(by: key)
        } catch { throw .note(error) }
        guard let checkpoint = Checkpoint(text: text) else { throw .text }
        guard checkpoint.origin.utf8.elementsEqual(key.name.utf8) else { throw .origin(checkpoint.origin) }
        return checkpoint
    }
}
