// Signs an event with a member's own key, so that its author is not only asserted.

/// A member's key, ready to sign.
public struct EventSigner: Sendable {
    /// The key's name and hash, as in a signed note: `hai-phong+1a2b3c4d`.
    public let key: String
    /// The whole verifier key; nil where only its name is known.
    public let verifier: VerifierKey?
    private let signature: @Sendable ([UInt8]) -> [UInt8]

    /// - Parameter signature: the Ed25519 signature of a text, 64 bytes.
    public init(
        key: String, verifier: VerifierKey? = nil, signature: @escaping @Sendable ([UInt8]) -> [UInt8]
    ) {
        self.key = key
        self.verifier = verifier
        self.signature = signature
    }

    /// The event with its signature.
    public func signed(_ event: Event) -> Event {
        var event = event
        event.signature = EventSignature(key: key, bytes: signature(Array(event.signedText.utf8)))
        return event
    }
}

extension EventSigner {
    /// Signs with a key in hand.
    public init(_ key: SigningKey) {
        self.init(key: key.verifier.label, verifier: key.verifier) { key.signature(of: $0) }
    }
}

/// The keys by which members sign their events.
public struct EventKeys: Sendable {
    /// Name and hash of a key → whose it is.
    private var keys: [String: (member: String, key: VerifierKey)] = [:]

    /// - Parameter keys: member → verifier key as text; what is no key is left out.
    public init(_ keys: [String: String] = [:]) {
        // Two members with one key: the first by its id, so that the answer is always the same.
        for (member, text) in keys.sorted(by: { $0.key > $1.key }) {
            if let key = VerifierKey(text) { self.keys[key.label] = (member, key) }
        }
    }

    /// What an event's signature is worth.
    public enum Verdict: Hashable, Sendable {
        /// There is none: the author is asserted.
        case asserted
        /// A member's own key signed these very words.
        case signed(member: String)
        /// A member's key signed, but the event names another board as its author's.
        case foreign(member: String)
        /// No member has that key, so nothing can be said.
        case unknownKey(String)
        /// It does not fit the event.
        case wrong(key: String)
    }

    public func verdict(on event: Event) -> Verdict {
        guard let signature = event.signature else { return .asserted }
        guard let (member, key) = keys[signature.key] else { return .unknownKey(signature.key) }
        guard key.verifies(signature.bytes, of: Array(event.signedText.utf8)) else { return .wrong(key: signature.key) }
        let claimed = event.by.board ?? (event.by.role == .board ? event.board : nil)
        return claimed.map { $0 == member } ?? true ? .signed(member: member) : .foreign(member: member)
    }
}
