// Text signed by one or more keys, in the form of C2SP signed-note, read strictly.

/// A text with its signatures. What it says counts for nothing before ``verified(by:)`` has answered.
public struct SignedNote: Hashable, Sendable {
    /// Ends with a newline.
    public var text: String
    public var signatures: [Signature]

    public struct Signature: Hashable, Sendable {
        public var name: String
        public var id: KeyID
        /// What follows the four bytes of the key's id.
        public var bytes: [UInt8]
    }

    /// Bytes of a whole note, and signatures: the specification asks for some bound of at least 16.
    public static let limit = 1 << 20
    public static let signatureLimit = 100

    /// Why a text is no signed note, or no note to rely on.
    public enum Fault: Error, Hashable, Sendable {
        /// More than ``limit`` bytes or ``signatureLimit`` signatures.
        case tooLarge
        case notUTF8
        case controlCharacter
        /// No empty line with signature lines after it.
        case noSignatures
        /// A signature line that is none, by its place among them, from 1.
        case signatureLine(Int)
        /// A text that no note can have: it does not end with a newline.
        case text
        /// None of its signatures is by the key asked for.
        case notSigned
        /// A signature by the key asked for does not fit the text.
        case badSignature
    }

    private static let dash = Array("— ".utf8)

    public init(text: String, signatures: [Signature]) {
        self.text = text
        self.signatures = signatures
    }

    /// Signs a text.
    /// - Throws: ``Fault/text``, ``Fault/controlCharacter``.
    public init(text: String, by key: SigningKey) throws(Fault) {
        let bytes = Array(text.utf8)
        guard bytes.last == 10 else { throw .text }
        guard Self.hasNoControls(bytes) else { throw .controlCharacter }
        self.init(
            text: text,
            signatures: [
                Signature(name: key.verifier.name, id: key.verifier.id, bytes: key.signature(of: bytes))
            ])
    }

    /// Reads a note; every line after the last empty one must be a signature of some key.
    public init(parsing bytes: [UInt8]) throws(Fault) {
        guard bytes.count <= Self.limit else { throw .tooLarge }
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
        guard Self.hasNoControls(bytes) else { throw .controlCharacter }
        guard bytes.last == 10,
            let middle = bytes.indices.dropLast().last(where: { bytes[$0] == 10 && bytes[$0 + 1] == 10 })
        else { throw .noSignatures }
        let lines = bytes[(middle + 2)...].split(separator: 10, omittingEmptySubsequences: false).dropLast()
        guard !lines.isEmpty else { throw .noSignatures }
        guard lines.count <= Self.signatureLimit else { throw .tooLarge }
        text = String(decoding: bytes[...middle], as: UTF8.self)
        signatures = []
        for (index, line) in lines.enumerated() {
            guard let signature = Self.signature(line) else { throw .signatureLine(index + 1) }
            signatures.append(signature)
        }
    }

    private static func signature(_ line: ArraySlice<UInt8>) -> Signature? {
        guard line.starts(with: dash) else { return nil }
        let parts = line.dropFirst(dash.count).split(separator: 32, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let name = String(decoding: parts[0], as: UTF8.self)
        guard NoteName.isValid(name), let bytes = [UInt8](base64: String(decoding: parts[1], as: UTF8.self)),
            bytes.count > 4
        else { return nil }
        return Signature(name: name, id: KeyID(bytes: bytes.prefix(4)), bytes: Array(bytes.dropFirst(4)))
    }

    private static func hasNoControls(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy { $0 >= 32 || $0 == 10 } }

    /// As it is written: the text, an empty line, a line a signature.
    public var bytes: [UInt8] {
        var bytes = Array(text.utf8) + [10]
        for signature in signatures {
            bytes += Self.dash + Array(signature.name.utf8) + [32]
            bytes += Array((signature.id.bytes + signature.bytes).base64.utf8) + [10]
        }
        return bytes
    }

    /// That one of the signatures is by this key and holds. Signatures by other keys are passed over; one that names this
    /// key and does not hold spoils the note, wherever it stands.
    /// - Throws: ``Fault/notSigned``, ``Fault/badSignature``.
    public func verified(by key: VerifierKey) throws(Fault) {
        let own = signatures.filter { $0.id == key.id && $0.name.utf8.elementsEqual(key.name.utf8) }
        guard !own.isEmpty else { throw .notSigned }
        let text = Array(text.utf8)
        guard own.allSatisfy({ key.verifies($0.bytes, of: text) }) else { throw .badSignature }
    }
}
