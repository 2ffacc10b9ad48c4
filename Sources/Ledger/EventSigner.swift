// Signs an event with a member's own key, so that its author is not only asserted.

/// A member's key, ready to sign.
public struct EventSigner: Sendable {
    /// The key's name and hash, as in a signed note: `hai-phong+1a2b3c4d`.
    public let key: String
    private let signature: @Sendable ([UInt8]) -> [UInt8]

    /// - Parameter signature: the Ed25519 signature of a text, 64 bytes.
    public init(key: String, signature: @escaping @Sendable ([UInt8]) -> [UInt8]) {
        self.key = key
        self.signature = signature
    }

    /// The event with its signature.
    public func signed(_ event: Event) -> Event {
        var event = event
        event.signature = EventSignature(key: key, bytes: signature(Array(event.signedText.utf8)))
        return event
    }
}
