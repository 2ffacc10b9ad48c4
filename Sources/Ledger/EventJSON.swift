// Events as canonical JSON and back. A line that holds more, less or other than its kind has is refused.
import Diagnostics

extension Event {
    /// As the ledger holds it, without the newline.
    public var line: String { json.text }

    /// What a member's key signs: the line without its signature.
    public var signedText: String {
        var bare = self
        bare.signature = nil
        return bare.line
    }

    public var json: CanonicalJSON {
        .object([
            "index": .integer(index), "at": .string(at.description), "by": by.json, "period": .string(period),
            "board": board.map { .string($0) }, "event": .string(action.name), "engine": .string(engine),
            "batch": batch.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) },
            "signature": signature.map {
                .object(["key": .string($0.key), "ed25519": .string($0.bytes.base64)])
            },
            "is": action.json,
        ])
    }

    /// - Throws: what does not fit, in words for people.
    public init(_ json: CanonicalJSON) throws(EventFault) {
        var fields = try EventFields(json, "")
        index = try fields.integer("index")
        at = try fields.moment("at")
        by = try Author(try fields.take("by"))
        period = try fields.string("period")
        board = try fields.optionalString("board")
        engine = try fields.string("engine")
        let name = try fields.string("event")
        action = try Action(name, try fields.take("is"))
        if let pair = fields.optional("batch") {
            guard let items = pair.items, items.count == 2, let first = items[0].integer, let last = items[1].integer,
                first < last
            else { throw EventFault("batch") }
            batch = first...last
        }
        if let value = fields.optional("signature") {
            var inner = try EventFields(value, "signature")
            let key = try inner.string("key")
            guard let bytes = [UInt8](base64: try inner.string("ed25519")), bytes.count == 64 else {
                throw EventFault("signature.ed25519")
            }
            try inner.end()
            signature = EventSignature(key: key, bytes: bytes)
        }
        try fields.end()
    }
}

/// A member of an event's JSON that is missing, unknown or of the wrong kind.
public struct EventFault: Error, Hashable, Sendable {
    public var path: String

    init(_ path: String) { self.path = path }
}

/// Members of an object, taken one after the other; what is left over is a fault.
struct EventFields {
    private let members: [String: CanonicalJSON]
    private var taken: [String] = []
    private let path: String

    init(_ json: CanonicalJSON, _ path: String) throws(EventFault) {
        guard case .object(let members) = json else { throw EventFault(path) }
        self.members = members
        self.path = path
    }

    func at(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    mutating func optional(_ key: String) -> CanonicalJSON? {
        guard let value = members[key] else { return nil }
        taken.append(key)
        return value
    }

    mutating func take(_ key: String) throws(EventFault) -> CanonicalJSON {
        guard let value = optional(key) else { throw EventFault(at(key)) }
        return value
    }

    mutating func string(_ key: String) throws(EventFault) -> String {
        guard let text = try take(key).string, !text.isEmpty else { throw EventFault(at(key)) }
        return text
    }

    mutating func optionalString(_ key: String) throws(EventFault) -> String? {
        guard let value = optional(key) else { return nil }
        guard let text = value.string, !text.isEmpty else { throw EventFault(at(key)) }
        return text
    }

    mutating func integer(_ key: String) throws(EventFault) -> Int {
        guard let number = try take(key).integer, number >= 0 else { throw EventFault(at(key)) }
        return number
    }

    mutating func moment(_ key: String) throws(EventFault) -> Moment {
        guard let moment = Moment(try string(key)) else { throw EventFault(at(key)) }
        return moment
    }

    mutating func choice<Choice: RawRepresentable>(
        _ key: String, _ type: Choice.Type
    ) throws(EventFault) -> Choice where Choice.RawValue == String {
        guard let value = Choice(rawValue: try string(key)) else { throw EventFault(at(key)) }
        return value
    }

    mutating func object(_ key: String) throws(EventFault) -> ObjectReference {
        try ObjectReference(try take(key), at(key))
    }

    mutating func edition(_ key: String) throws(EventFault) -> EditionReference {
        try EditionReference(try take(key), at(key))
    }

    func end() throws(EventFault) {
        guard taken.count != members.count else { return }
        if let key = members.keys.filter({ !taken.contains($0) }).min() { throw EventFault(at(key)) }
    }
}

extension Author {
    var json: CanonicalJSON {
        let (word, team): (String, String?) =
            switch role {
            case .board: ("board", nil)
            case .head: ("head", nil)
            case .deputy: ("deputy", nil)
            case .team(let name): ("team", name)
            }
        return .object([
            "name": .string(name), "role": .string(word), "team": team.map { .string($0) },
            "board": board.map { .string($0) },
        ])
    }

    init(_ json: CanonicalJSON) throws(EventFault) {
        var fields = try EventFields(json, "by")
        name = try fields.string("name")
        board = try fields.optionalString("board")
        switch try fields.string("role") {
        case "board": role = .board
        case "head": role = .head
        case "deputy": role = .deputy
        case "team": role = .team(try fields.string("team"))
        default: throw EventFault("by.role")
        }
        try fields.end()
    }
}

extension ObjectReference {
    var json: CanonicalJSON {
        .object([
            "sha256": .string(digest.description), "label": .string(label), "type": .string(type),
            "name": name.map { .string($0) },
        ])
    }

    init(_ json: CanonicalJSON, _ path: String) throws(EventFault) {
        var fields = try EventFields(json, path)
        guard let digest = Digest(try fields.string("sha256")) else { throw EventFault(fields.at("sha256")) }
        self.init(
            digest: digest, label: try fields.string("label"), type: try fields.string("type"),
            name: try fields.optionalString("name"))
        guard isPlain else { throw EventFault(fields.at("label")) }
        try fields.end()
    }
}

extension EditionReference {
    var json: CanonicalJSON { .object(["id": .string(id), "file": file.json]) }

    init(_ json: CanonicalJSON, _ path: String) throws(EventFault) {
        var fields = try EventFields(json, path)
        self.init(id: try fields.string("id"), file: try fields.object("file"))
        try fields.end()
    }
}
