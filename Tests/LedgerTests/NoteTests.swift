// Keys, signed notes, checkpoints and receipts are those of their specifications, to the byte.
import Crypto
import Foundation
import Testing

@testable import Ledger

func publicKey(of seed: [UInt8]) throws -> [UInt8] {
    Array(try Curve25519.Signing.PrivateKey(rawRepresentation: seed).publicKey.rawRepresentation)
}

@Suite struct NoteTests {
    private struct File: Decodable {
        var keys: [Key]
        var notKeys: [String]
        var go: Go
        var text: String
        var signed: String
        var good: [String: String]
        var bad: [String: String]

        struct Key: Decodable {
            var name: String
            var seed: String
            var verifier: String
            var signingSHA256: String
        }

        struct Go: Decodable {
            var key: String
            var note: String
        }
    }

    private let file: File

    init() throws { file = try Vectors.read("notes.json", File.self) }

    @Test func keysAreWrittenAsGoWritesThem() throws {
        for key in file.keys {
            let signing = try Vectors.key(key.name, key.seed)
            #expect(signing.verifier.description == key.verifier)
            #expect(Digest(of: Array(signing.text.utf8)).description == key.signingSHA256)
            let read = try #require(VerifierKey(key.verifier))
            #expect(read == signing.verifier)
            #expect(read.description == key.verifier)
            #expect(VerifierKey(signing.text) == nil)
            #expect(SigningKey(key.verifier) == nil)
            #expect(SigningKey(signing.text + "\n") == nil)
        }
        for text in file.notKeys { #expect(VerifierKey(text) == nil, "\(text)") }
    }

    @Test func aNoteOfGoHolds() throws {
        let key = try #require(VerifierKey(file.go.key))
        let note = try SignedNote(parsing: Array(file.go.note.utf8))
        try note.verified(by: key)
        #expect(note.bytes == Array(file.go.note.utf8))
    }

    @Test func aNoteIsSignedAsTheVectorIs() throws {
        let key = try Vectors.key(file.keys[0].name, file.keys[0].seed)
        #expect(try SignedNote(text: file.text, by: key).bytes == Array(file.signed.utf8))
        #expect(throws: SignedNote.Fault.text) { try SignedNote(text: "no newline", by: key) }
        #expect(throws: SignedNote.Fault.controlCharacter) { try SignedNote(text: "a\tb\n", by: key) }
    }

    @Test func signaturesOfOthersArePassedOver() throws {
        let key = try #require(VerifierKey(file.keys[0].verifier))
        for (why, text) in file.good {
            let note = try SignedNote(parsing: Array(text.utf8))
            #expect(throws: Never.self, "\(why)") { try note.verified(by: key) }
            #expect(note.text == file.text)
            #expect(note.bytes == Array(text.utf8))
        }
    }

    @Test func whatIsNotSignedByTheKeyIsRefused() throws {
        let key = try #require(VerifierKey(file.keys[0].verifier))
        #expect(file.bad.count > 25)
        for (why, text) in file.bad {
            #expect(throws: SignedNote.Fault.self, "\(why)") {
                try SignedNote(parsing: Array(text.utf8)).verified(by: key)
            }
        }
        #expect(throws: SignedNote.Fault.notUTF8) { try SignedNote(parsing: [0xFF, 10, 10]) }
        #expect(throws: SignedNote.Fault.tooLarge) {
            try SignedNote(parsing: [UInt8](repeating: 10, count: SignedNote.limit + 1))
        }
        func fault(_ why: String) -> SignedNote.Fault? {
            do { try SignedNote(parsing: Array(file.bad[why, default: ""].utf8)).verified(by: key) } catch {
                return error
            }
            return nil
        }
        #expect(fault("text changed") == .badSignature)
        #expect(fault("good and wrong") == .badSignature)
        #expect(fault("same name only") == .notSigned)
        #expect(fault("name with plus") == .signatureLine(1))
        #expect(fault("too many") == .tooLarge)
    }

    @Test func everyFlippedBitOfANoteIsNoticed() throws {
        let key = try #require(VerifierKey(file.keys[0].verifier))
        let bytes = Array(file.signed.utf8)
        for index in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[index] ^= 1 << bit
                #expect(throws: SignedNote.Fault.self) { try SignedNote(parsing: changed).verified(by: key) }
            }
        }
    }

    // MARK: Checkpoints and receipts

    @Test func checkpointsAreThoseOfTheVectors() throws {
        let vectors = try Vectors.ledger()
        let verifier = try #require(VerifierKey(vectors.key))
        let key = try Vectors.key(verifier.name, vectors.seed)
        var tree = MerkleTree()
        for (size, text) in vectors.checkpoints.enumerated() {
            let head = try SignedNote(parsing: Array(text.utf8)).checkpoint(by: verifier)
            #expect(head == Checkpoint(origin: verifier.name, size: size, root: tree.root))
            #expect(try head.signed(by: key).bytes == Array(text.utf8))
            if size < vectors.lines.count { tree.append(vectors.lines[size].utf8) }
        }
        for text in vectors.badCheckpoints { #expect(Checkpoint(text: text) == nil, "\(text)") }
        let more = "o\n5\n\(tree.root.bytes.base64)\nmore\nand more\n"
        #expect(Checkpoint(text: more)?.extensions == ["more", "and more"])
        #expect(Checkpoint(text: more)?.text == more)
    }

    @Test func aCheckpointOfAnotherLogByTheSameKeyIsRefused() throws {
        let vectors = try Vectors.ledger()
        let verifier = try #require(VerifierKey(vectors.key))
        let foreign = try Checkpoint(origin: "thidua/other", size: 0, root: MerkleTree().root).signed(
            by: Vectors.key(verifier.name, vectors.seed))
        #expect(throws: CheckpointFault.origin("thidua/other")) { try foreign.checkpoint(by: verifier) }
    }

    @Test func receiptsAreThoseOfTheVectors() throws {
        let vectors = try Vectors.ledger()
        let key = try #require(VerifierKey(vectors.key))
        let tree = MerkleTree(leaves: vectors.lines.map { Array($0.utf8) })
        for vector in vectors.receipts {
            let receipt = try Receipt(parsing: Array(vector.receipt.utf8))
            #expect(receipt.bytes == Array(vector.receipt.utf8))
            #expect(receipt.proof == tree.inclusionProof(of: vector.index, size: vector.size))
            let proven = try receipt.verified(by: key)
            #expect(proven.event.line == vectors.lines[vector.index])
            #expect(proven.checkpoint.size == vector.size)
        }
    }

    @Test func wrongReceiptsAreRefused() throws {
        let vectors = try Vectors.ledger()
        let key = try #require(VerifierKey(vectors.key))
        for (why, text) in vectors.badReceipts {
            #expect(throws: Receipt.Fault.self, "\(why)") { try Receipt(parsing: Array(text.utf8)).verified(by: key) }
        }
    }

    @Test func everyFlippedBitOfAReceiptIsNoticed() throws {
        let vectors = try Vectors.ledger()
        let key = try #require(VerifierKey(vectors.key))
        let bytes = Array(try #require(vectors.receipts.last).receipt.utf8)
        for index in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[index] ^= 1 << bit
                #expect(throws: Receipt.Fault.self) { try Receipt(parsing: changed).verified(by: key) }
            }
        }
    }

    // MARK: Signed events

    @Test func aMembersKeySignsAsTheVectorDoes() throws {
        let vectors = try Vectors.ledger()
        let signer = EventSigner(try Vectors.key(vectors.member.id, vectors.member.seed))
        var event = try Event(CanonicalJSON(parsing: vectors.lines[1].utf8))
        #expect(vectors.members.verdict(on: event) == .signed(member: "hai-phong"))
        #expect(EventKeys().verdict(on: event) == .unknownKey(signer.key))
        event.signature = nil
        #expect(vectors.members.verdict(on: event) == .asserted)
        event = signer.signed(event)
        #expect(event.line == vectors.lines[1])
        event.index = 2
        #expect(vectors.members.verdict(on: event) == .wrong(key: signer.key))
        event.index = 1
        event.by.board = "ha-nam"
        #expect(vectors.members.verdict(on: signer.signed(event)) == .foreign(member: "hai-phong"))
    }
}
