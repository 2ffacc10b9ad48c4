// One line of a ledger: what was done, when, by whom, to which board in which period.

/// An event of a bloc's ledger. Its line is its canonical JSON; the line's bytes, without the newline, are the leaf of
/// the Merkle tree.
public struct Event: Hashable, Sendable {
    /// Its place in the ledger, from 0: the leaf's index.
    public var index: Int
    /// As asserted by whoever recorded it.
    public var at: Moment
    public var by: Author
    /// Such as `2024-H1`.
    public var period: String
    /// Nil where it concerns the whole bloc.
    public var board: String?
    public var action: Action
    /// What wrote it: `thidua 0.5.0`.
    public var engine: String
    /// First and last index of the events that were recorded together; nil for one alone.
    public var batch: ClosedRange<Int>?
    /// That of a member's own key over the line without it; nil where the author is only asserted.
    public var signature: EventSignature?

    public init(
        index: Int, at: Moment, by: Author, period: String, board: String? = nil, action: Action, engine: String,
        batch: ClosedRange<Int>? = nil, signature: EventSignature? = nil
    ) {
        self.index = index
        self.at = at
        self.by = by
        self.period = period
        self.board = board
        self.action = action
        self.engine = engine
        self.batch = batch
        self.signature = signature
    }
}

/// Who did something, and in which function.
public struct Author: Hashable, Sendable {
    public var name: String
    public var role: Role
    /// The member that the person belongs to; nil where that was not said.
    public var board: String?

    public enum Role: Hashable, Sendable {
        /// For the board that the event is about.
        case board
        /// Of the bloc: khối trưởng, khối phó.
        case head, deputy
        /// A team that appraises some sections, by its name in the edition.
        case team(String)

        /// The team's name; nil for everybody else.
        public var team: String? {
            if case .team(let name) = self { name } else { nil }
        }
    }

    public init(name: String, role: Role, board: String? = nil) {
        self.name = name
        self.role = role
        self.board = board
    }
}

/// An Ed25519 signature by a key of `members.yaml`.
public struct EventSignature: Hashable, Sendable {
    /// The key's name and hash, as in a signed note: `hai-phong+1a2b3c4d`.
    public var key: String
    /// 64 bytes.
    public var bytes: [UInt8]

    public init(key: String, bytes: [UInt8]) {
        self.key = key
        self.bytes = bytes
    }
}

/// A file that is kept beside the ledger under its hash: `objects/<label>.<first 16 digits of the hash>.<type>`.
public struct ObjectReference: Hashable, Sendable {
    public var digest: Digest
    /// What it is, in letters, digits, `-`, `_` and `.`: `2024-H1.vinh-phuc`.
    public var label: String
    /// The ending of its file: one of ``types``.
    public var type: String
    /// What the file was called when it was received; nil for one made here. Shown only, never opened.
    public var name: String?

    public static let types: Set<String> = ["csv", "json", "xlsx", "yaml", "md", "txt"]

    public init(digest: Digest, label: String, type: String, name: String? = nil) {
        self.digest = digest
        self.label = label
        self.type = type
        self.name = name
    }

    /// The name of its file in `objects`.
    public var fileName: String { "\(label).\(digest.description.prefix(16)).\(type)" }

    /// Whether label and type make a plain file name that leads nowhere else.
    public var isPlain: Bool {
        Self.types.contains(type) && (1...100).contains(label.utf8.count) && !label.hasPrefix(".")
            && !label.contains("..")
            && label.utf8.allSatisfy { byte in
                switch byte {
                case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
                default: false
                }
            }
    }
}

/// An object with its content, about to be kept.
public struct LedgerObject: Hashable, Sendable {
    public var reference: ObjectReference
    public var bytes: [UInt8]

    public init(_ bytes: [UInt8], label: String, type: String, name: String? = nil) {
        self.bytes = bytes
        reference = ObjectReference(digest: Digest(of: bytes), label: label, type: type, name: name)
    }
}
