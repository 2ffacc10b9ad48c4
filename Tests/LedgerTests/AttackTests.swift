// What can be caught and what cannot, attacker by attacker and verifier by verifier: the table of Scores/README.md, each
// cell by real tampering.
import Diagnostics
import Testing

@testable import Ledger

/// A ledger as it lies on disk, to be tampered with.
struct Stored {
    var lines: [[UInt8]]
    /// Bytes after the last newline.
    var tail: [UInt8] = []
    var objects: [String: [UInt8]]
    var publicKey: [UInt8]?
    var checkpoint: [UInt8]?

    init(_ vectors: Vectors.LedgerVectors) {
        lines = vectors.lines.map { Array($0.utf8) }
        objects = vectors.objects.mapValues { Array($0.utf8) }
        publicKey = Array("\(vectors.key)\n".utf8)
        checkpoint = Array(vectors.checkpoints[vectors.lines.count].utf8)
    }

    var files: LedgerFiles {
        let objects = objects
        return LedgerFiles(
            path: "Scores/b", ledger: lines.flatMap { $0 + [10] } + tail, publicKey: publicKey, checkpoint: checkpoint,
            object: { objects[$0] })
    }

    var tree: MerkleTree { MerkleTree(leaves: lines) }

    /// Signs what is there now.
    mutating func sign(by key: SigningKey) throws {
        checkpoint = try Checkpoint(origin: key.verifier.name, size: lines.count, root: tree.root).signed(by: key).bytes
    }

    /// Events by their lines, changed and written again in the canonical form.
    mutating func change(_ index: Int, _ edit: (inout Event) -> Void) throws {
        var event = try Event(CanonicalJSON(parsing: lines[index]))
        edit(&event)
        lines[index] = Array(event.line.utf8)
    }
}

@Suite struct AttackTests {
    private let vectors: Vectors.LedgerVectors
    private let original: Stored
    private let logKey: SigningKey
    private let stranger: SigningKey

    init() throws {
        vectors = try Vectors.ledger()
        original = Stored(vectors)
        logKey = try Vectors.key("thidua/b", vectors.seed)
        stranger = try #require(SigningKey(newNamed: "thidua/b"))
    }

    // MARK: Verifiers

    private func verification(_ stored: Stored, key: VerifierKey? = nil) throws -> LedgerVerification {
        try LedgerVerification(stored.files, members: vectors.members, key: key)
    }

    /// Somebody with the workspace and nothing else.
    private func workspaceCatches(_ stored: Stored) throws -> Bool { try verification(stored).first != nil }

    /// Somebody with the workspace who knows the log's key from elsewhere.
    private func keyCatches(_ stored: Stored) throws -> Bool {
        try verification(stored, key: logKey.verifier).first != nil
    }

    /// Somebody who kept an earlier checkpoint, of a size, and compares it.
    private func oldCheckpointCatches(_ stored: Stored, _ size: Int) throws -> Bool {
        let kept = try SignedNote(parsing: Array(vectors.checkpoints[size].utf8)).checkpoint(by: logKey.verifier)
        return stored.tree.finding(against: kept, at: Place(file: "kept", line: 1, column: 1)) != nil
    }

    /// Somebody who kept a receipt and compares it.
    private func receiptCatches(_ stored: Stored, event: Int, size: Int) throws -> Bool {
        let kept = try #require(vectors.receipts.first { $0.index == event && $0.size == size })
        let proven = try Receipt(parsing: Array(kept.receipt.utf8)).verified(by: logKey.verifier)
        return stored.tree.finding(against: proven.checkpoint, at: Place(file: "kept", line: 1, column: 1)) != nil
    }

    @Test func whatNobodyTouchedHolds() throws {
        let result = try verification(original, key: logKey.verifier)
        #expect(result.findings.isEmpty)
        #expect(result.events.count == 5)
        #expect(result.objects == 5)
        #expect(result.signatures == LedgerVerification.Signatures(valid: 1, unknown: 0, asserted: 4))
        #expect(
            result.checkpoint
                == .holds(Checkpoint(origin: "thidua/b", size: 5, root: original.tree.root), logKey.verifier))
        for size in 0...5 { #expect(try !oldCheckpointCatches(original, size)) }
    }

    // MARK: A stranger who changes bytes

    @Test func everyChangedByteOfTheLedgerIsCaught() throws {
        let bytes = original.files.ledger
        var caught = 0
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 1 << UInt8(index % 8)
            var files = original.files
            files.ledger = changed
            let result = try LedgerVerification(files, members: vectors.members)
            if result.first != nil { caught += 1 }
            // The line that was changed, or the checkpoint where the line still looks like an event.
            let line = bytes[..<index].filter { $0 == 10 }.count + 1
            let place = try #require(result.first?.place)
            #expect(
                place.file == "Scores/b/checkpoint" || place.file.hasPrefix("Scores/b/objects/")
                    || (place.file == "Scores/b/ledger.jsonl" && place.line >= line && place.line <= line + 1))
        }
        #expect(caught == bytes.count)
    }

    @Test func everyChangedByteOfKeyCheckpointAndObjectsIsCaught() throws {
        var (tried, caught) = (0, 0)
        func attempt(_ bytes: [UInt8], _ put: (inout Stored, [UInt8]) -> Void) throws {
            for index in bytes.indices {
                var changed = bytes
                changed[index] ^= 1 << UInt8(index % 8)
                var stored = original
                put(&stored, changed)
                tried += 1
                if try workspaceCatches(stored) { caught += 1 }
            }
        }
        try attempt(original.publicKey ?? []) { $0.publicKey = $1 }
        try attempt(original.checkpoint ?? []) { $0.checkpoint = $1 }
        for (name, bytes) in original.objects { try attempt(bytes) { $0.objects[name] = $1 } }
        #expect(tried > 250)
        #expect(caught == tried)
    }

    @Test func everyCutIsCaught() throws {
        let bytes = original.files.ledger
        for length in bytes.indices {
            var files = original.files
            files.ledger = Array(bytes[..<length])
            let result = try LedgerVerification(files, members: vectors.members)
            // Without its newline the last line still says the same.
            #expect(length == bytes.count - 1 ? result.findings.map(\.code) == ["ledger.newline"] : result.first != nil)
        }
    }

    @Test func linesDroppedSwappedDoubledOrPutInAreCaught() throws {
        var tampered: [Stored] = []
        for index in original.lines.indices {
            var stored = original
            stored.lines.remove(at: index)
            tampered.append(stored)
            stored = original
            stored.lines.insert(original.lines[index], at: index)
            tampered.append(stored)
            stored = original
            stored.lines.insert([], at: index)
            tampered.append(stored)
            for other in original.lines.indices where other > index {
                stored = original
                stored.lines.swapAt(index, other)
                tampered.append(stored)
            }
        }
        for name in original.objects.keys {
            var stored = original
            stored.objects[name] = nil
            tampered.append(stored)
            for other in original.objects.keys where other != name {
                stored = original
                stored.objects[name] = original.objects[other]
                tampered.append(stored)
            }
        }
        for stored in tampered { #expect(try workspaceCatches(stored)) }
        #expect(tampered.count == 50)
    }

    @Test func theFirstLineThatDoesNotHoldIsNamed() throws {
        var stored = original
        stored.lines[2] = Array("{}".utf8)
        stored.objects.removeValue(forKey: try #require(original.objects.keys.first { $0.contains("ranking") }))
        let first = try #require(try verification(stored).first)
        #expect(first.place?.spot == "Scores/b/ledger.jsonl:3:1")
        stored = original
        stored.tail = Array("{\"at\"".utf8)
        // What a killed writer leaves is no fault where everything that was signed is there.
        let torn = try verification(stored)
        #expect(torn.first == nil && torn.findings.map(\.code) == ["ledger.torn"])
        #expect(torn.findings.first?.place?.line == 6)
        stored.lines.removeLast()
        #expect(try verification(stored).first?.code == "ledger.torn")
        #expect(try verification(stored).first?.message.en.contains("acknowledged") == false)
        stored = original
        stored.lines.removeLast(4)
        #expect(try verification(stored).findings.map(\.code) == ["ledger.torn", "ledger.cut"])
    }

    // MARK: A stranger who rewrites well-formed lines

    /// In an unsigned ledger: what keeps to the form cannot be caught, except where a member signed.
    @Test func anUnsignedLedgerCanBeRewrittenUnseen() throws {
        var stored = original
        (stored.publicKey, stored.checkpoint) = (nil, nil)
        try stored.change(0) { $0.by.name = "Kẻ Khác" }
        let result = try verification(stored)
        #expect(result.first == nil)
        #expect(result.checkpoint == .none)
        try stored.change(1) { $0.by.name = "Kẻ Khác" }
        #expect(try verification(stored).first?.code == "ledger.signature")
        try stored.change(1) { $0.signature = nil }
        #expect(try verification(stored).first == nil)
    }

    @Test func aRewrittenSignedLedgerIsCaughtByWhoeverKnowsTheKey() throws {
        // Only the lines: everybody catches it.
        var stored = original
        try stored.change(0) { $0.by.name = "Kẻ Khác" }
        #expect(try workspaceCatches(stored))
        #expect(try keyCatches(stored))
        #expect(try oldCheckpointCatches(stored, 1))
        #expect(try receiptCatches(stored, event: 0, size: 1))
        // Signed anew by another key, the public one left: everybody.
        try stored.sign(by: stranger)
        #expect(try workspaceCatches(stored))
        // The public key replaced too: nobody who has only the workspace.
        stored.publicKey = Array("\(stranger.verifier)\n".utf8)
        #expect(try !workspaceCatches(stored))
        #expect(try keyCatches(stored))
        #expect(try oldCheckpointCatches(stored, 5))
        #expect(try receiptCatches(stored, event: 4, size: 5))
        // Key and checkpoint taken away: the workspace alone says unsigned, whoever knows the key says no.
        (stored.publicKey, stored.checkpoint) = (nil, nil)
        let result = try verification(stored)
        #expect(result.first == nil && result.checkpoint == .none)
        #expect(try verification(stored, key: logKey.verifier).first?.code == "ledger.no-checkpoint")
        // The checkpoint alone taken away: there is a key, so one has to be there.
        stored = original
        stored.checkpoint = nil
        #expect(try workspaceCatches(stored))
    }

    /// Put back to an earlier state with the checkpoint of then: it is genuine, so only something newer tells.
    @Test func anEarlierStateIsCaughtOnlyByWhoeverKeptALaterOne() throws {
        var stored = original
        stored.lines.removeLast(2)
        stored.checkpoint = Array(vectors.checkpoints[3].utf8)
        #expect(try !workspaceCatches(stored))
        #expect(try !keyCatches(stored))
        #expect(try !oldCheckpointCatches(stored, 3))
        #expect(try oldCheckpointCatches(stored, 4))
        #expect(try !receiptCatches(stored, event: 0, size: 3))
        #expect(try receiptCatches(stored, event: 0, size: 4))
        #expect(try receiptCatches(stored, event: 4, size: 5))
    }

    /// Lines after the checkpoint are covered by nothing yet; a forged one continues the log as a genuine one does.
    @Test func aForgedEventAtTheEndIsSeenAsNotCovered() throws {
        var stored = original
        let forged = Event(
            index: 5, at: try #require(Moment("2024-07-20T09:30:00+07:00")), by: Author(name: "Kẻ Khác", role: .head),
            period: "2024-H1",
            action: .voted(VoteRecord(ballot: "x", entitled: 1, present: 1, inFavour: ["ha-nam": 1])),
            engine: "thidua 0.5.0")
        stored.lines.append(Array(forged.line.utf8))
        let result = try verification(stored, key: logKey.verifier)
        #expect(result.first == nil)
        #expect(result.lines.count == 6)
        guard case .holds(let head, _) = result.checkpoint else {
            Issue.record("the checkpoint does not hold")
            return
        }
        #expect(head.size == 5)
        #expect(try !oldCheckpointCatches(stored, 5))
        // In a member's name with a signature of another key: caught.
        let signed = EventSigner(stranger).signed(forged)
        var signature = try #require(signed.signature)
        signature.key = vectors.member.key.split(separator: "+").prefix(2).joined(separator: "+")
        var false1 = signed
        false1.signature = signature
        stored.lines[5] = Array(false1.line.utf8)
        #expect(try verification(stored).first?.code == "ledger.signature")
    }

    // MARK: The holder of the log's key

    @Test func theKeysHolderIsCaughtByWhoeverKeptAndCompares() throws {
        for index in [0, 2, 3, 4] {
            var stored = original
            try stored.change(index) { $0.engine = "thidua 9" }
            try stored.sign(by: logKey)
            #expect(try !workspaceCatches(stored))
            #expect(try !keyCatches(stored))
            for size in 0...5 {
                // Only a head that covers the changed line.
                #expect(try oldCheckpointCatches(stored, size) == (size > index))
            }
            for receipt in vectors.receipts {
                #expect(
                    try receiptCatches(stored, event: receipt.index, size: receipt.size) == (receipt.size > index))
            }
        }
    }

    @Test func theKeysHolderCannotChangeWhatAMemberSigned() throws {
        var stored = original
        try stored.change(1) { $0.at = Moment("2024-07-01T00:00:00+07:00") ?? $0.at }
        try stored.sign(by: logKey)
        #expect(try verification(stored).first?.place?.line == 2)
        // But can leave the signature away, or let the member seem to have another key.
        try stored.change(1) { $0.signature = nil }
        try stored.sign(by: logKey)
        #expect(try !workspaceCatches(stored))
        try stored.change(1) { $0 = EventSigner(self.stranger).signed($0) }
        try stored.sign(by: logKey)
        let members = EventKeys([vectors.member.id: stranger.verifier.description])
        #expect(try LedgerVerification(stored.files, members: members).first == nil)
        #expect(try oldCheckpointCatches(stored, 2))
    }

    /// Two ledgers shown to two boards: each is in order, both receipts hold, and together they contradict each other.
    @Test func aSplitViewIsCaughtOnlyWhenTwoCompare() throws {
        var other = original
        try other.change(3) { $0.by.name = "Người Khác" }
        try other.sign(by: logKey)
        let proof = try #require(other.tree.inclusionProof(of: 0, size: 5))
        let shown = Receipt(
            line: other.lines[0], index: 0, proof: proof,
            checkpoint: try SignedNote(parsing: try #require(other.checkpoint)))
        let own = try Receipt(parsing: Array(try #require(vectors.receipts.first { $0.size == 5 }).receipt.utf8))
        let (first, second) = (try own.verified(by: logKey.verifier), try shown.verified(by: logKey.verifier))
        #expect(first.event == second.event)
        #expect(try !keyCatches(original) && !keyCatches(other))
        #expect(other.tree.finding(against: first.checkpoint, at: Place(file: "a", line: 1, column: 1)) != nil)
        #expect(original.tree.finding(against: second.checkpoint, at: Place(file: "b", line: 1, column: 1)) != nil)
        #expect(
            !MerkleTree.verifyConsistency(
                from: (5, first.checkpoint.root), to: (5, second.checkpoint.root), proof: []))
    }

    // MARK: A member who signs with its own key

    @Test func aMemberCannotDenyOrMoveWhatItSigned() throws {
        let event = try Event(CanonicalJSON(parsing: original.lines[1]))
        // Moved to another place, or claimed for another board: the signature does not fit.
        for edit: (inout Event) -> Void in [
            { $0.index = 0 }, { $0.board = "ha-nam" }, { $0.period = "2024-H2" }, { $0.by.name = "Ai đó" },
            { $0.batch = nil },
        ] {
            var changed = event
            edit(&changed)
            #expect(vectors.members.verdict(on: changed) == .wrong(key: event.signature?.key ?? ""))
        }
        #expect(vectors.members.verdict(on: event) == .signed(member: "hai-phong"))
    }
}
