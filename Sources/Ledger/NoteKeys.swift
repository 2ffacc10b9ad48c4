// Keys of signed notes (C2SP signed-note), written as Go's note package writes them.
import Crypto

/// The name of a key: not empty, no space of any kind, no `+`, no control character, at most 200 bytes.
enum NoteName {
    static let limit = 200

    static func isValid(_ name: String) -> Bool {
        (1...limit).contains(name.utf8.count)
            && name.unicodeScalars.allSatisfy { scalar in
                // The hashes of a name in two compositions differ, and nobody sees why.
                !scalar.properties.isWhitespace && scalar != "+" && scalar.value >= 0x20 && scalar.value != 0x7F
            }
    }
}

/// What tells keys of one name apart: the first four bytes of SHA-256 of name, newline, algorithm and public key. It is no
/// proof of anything.
public struct KeyID: Hashable, Sendable, CustomStringConvertible {
    public let bytes: [UInt8]

    /// Of an Ed25519 key, whose algorithm byte is 1.
    init(name: String, publicKey: [UInt8]) {
        bytes = Array(Digest(of: Array(name.utf8) + [10, 1] + publicKey).bytes.prefix(4))
    }

    /// - Parameter bytes: four.
    init(bytes: some Collection<UInt8>) { self.bytes = Array(bytes) }

    /// Eight small hexadecimal digits.
    public var description: String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

/// A public key with its name: `name+1a2b3c4d+base64`.
public struct VerifierKey: Hashable, Sendable, CustomStringConvertible {
    public let name: String
    public let id: KeyID
    /// 32 bytes (RFC 8032).
    public let publicKey: [UInt8]

    /// Reads the text of a key; nil for anything else, also where the hash is not that of name and key.
    public init?(_ text: String) {
        guard let parts = KeyText(text) else { return nil }
        self.init(name: parts.name, publicKey: parts.key)
        guard id.description == parts.hash else { return nil }
    }

    /// - Returns: nil for a name that keys cannot have, or a key that is none.
    init?(name: String, publicKey: [UInt8]) {
        guard NoteName.isValid(name), publicKey.count == 32,
            (try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey)) != nil
        else { return nil }
        self.name = name
        self.publicKey = publicKey
        id = KeyID(name: name, publicKey: publicKey)
    }

    public var description: String { "\(label)+\(([1] + publicKey).base64)" }

    /// Name and hash, as an event names the key that signed it: `hai-phong+1a2b3c4d`.
    public var label: String { "\(name)+\(id)" }

    /// Whether this is the signature (64 bytes) of that very text.
    public func verifies(_ signature: [UInt8], of text: [UInt8]) -> Bool {
        guard signature.count == 64, let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else {
            return false
        }
        return key.isValidSignature(signature, for: text)
    }

    // A name in another composition is another name.
    public static func == (left: VerifierKey, right: VerifierKey) -> Bool {
        left.publicKey == right.publicKey && left.name.utf8.elementsEqual(right.name.utf8)
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(publicKey) }
}

/// A private key with its name: `PRIVATE+KEY+name+1a2b3c4d+base64`. Only ``text`` ever shows it.
public struct SigningKey: Sendable {
    public let verifier: VerifierKey
    private let key: Curve25519.Signing.PrivateKey

    private static let head = "PRIVATE+KEY+"

    /// A new key, from the system's random numbers.
    /// - Returns: nil for a name that keys cannot have.
    public init?(newNamed name: String) {
        self.init(name: name, Curve25519.Signing.PrivateKey())
    }

    /// Reads the text of a private key; nil for anything else.
    public init?(_ text: String) {
        guard text.utf8.starts(with: Self.head.utf8),
            let parts = KeyText(String(decoding: text.utf8.dropFirst(Self.head.utf8.count), as: UTF8.self)),
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: parts.key)
        else { return nil }
        self.init(name: parts.name, key)
        guard verifier.id.description == parts.hash else { return nil }
    }

    private init?(name: String, _ key: Curve25519.Signing.PrivateKey) {
        guard let verifier = VerifierKey(name: name, publicKey: Array(key.publicKey.rawRepresentation)) else {
            return nil
        }
        self.verifier = verifier
        self.key = key
    }

    /// The text that a key file holds. It must be seen by nobody else.
    public var text: String { "\(Self.head)\(verifier.label)+\(([1] + Array(key.rawRepresentation)).base64)" }

    /// The Ed25519 signature of a text, 64 bytes.
    public func signature(of text: [UInt8]) -> [UInt8] {
        guard let signature = try? key.signature(for: text) else { preconditionFailure("Ed25519 signs every text") }
        return Array(signature)
    }
}

/// The parts of `name+hash+base64`, the algorithm byte checked and taken away.
private struct KeyText {
    var name: String
    var hash: String
    var key: [UInt8]

    init?(_ text: String) {
        // By bytes: a plus sign followed by a combining mark is another character, but still the same byte.
        let parts = Array(text.utf8).split(separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let name = String(validating: parts[0], as: UTF8.self),
            let hash = String(validating: parts[1], as: UTF8.self), hash.utf8.count == 8,
            let encoded = String(validating: parts[2], as: UTF8.self), let bytes = [UInt8](base64: encoded),
            bytes.count == 33, bytes[0] == 1, NoteName.isValid(name)
        else { return nil }
        self.name = name
        self.hash = hash
        key = Array(bytes.dropFirst())
    }
}
