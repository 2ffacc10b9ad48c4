// A ledger that somebody cut, rewrote or lost is not built upon, and nothing of it is thrown away.
import Diagnostics
import Foundation
import Testing

@testable import Ledger

@Suite("A damaged ledger") struct DamageTests {
    private let shelf: Shelf
    private var journal: Journal { Journal(shelf.folder) }

    init() throws { shelf = try Shelf() }

    private func record(_ numbers: Int...) throws { try journal.append { _ in numbers.map { .points($0) } } }

    @Test func `a ledger that ends before its checkpoint is not built upon`() throws {
        try record(1)
        let one = shelf.bytes()
        try record(2)
        try sign()
        try shelf.write(one + Array("{\"at\"".utf8))
        let before = try shelf.listing()
        #expect(journal.codes([.points(2)]) == ["ledger.behind-checkpoint"])
        #expect(try shelf.listing() == before)
        let contents = try journal.read()
        let warnings = contents.warnings(at: "l")
        #expect(warnings.map(\.code) == ["ledger.behind-checkpoint", "ledger.torn"])
        #expect(!warnings.contains { $0.message.en.contains("nothing that was acknowledged is lost") })
    }

    @Test func `a ledger that was rewritten under its checkpoint is not built upon`() throws {
        try record(1)
        try record(2)
        try sign()
        let text = String(decoding: shelf.bytes(), as: UTF8.self)
        try shelf.write(Array(text.replacingOccurrences(of: "Nguyễn Văn A 1", with: "Nguyễn Văn B 1").utf8))
        let before = try shelf.listing()
        #expect(journal.codes([.points(3)]) == ["ledger.rewritten"])
        #expect(try shelf.listing() == before)
    }

    @Test func `a checkpoint that the key did not sign keeps nobody from recording`() throws {
        try record(1)
        try shelf.write(Array("thidua/x\n999\nAAAA\n\n— x AAAA\n".utf8), Journal.checkpointName)
        #expect(journal.codes([.points(2)]) == [])
        try shelf.write(Array("\(try #require(SigningKey(newNamed: "thidua/x")).verifier)\n".utf8), Journal.keyName)
        #expect(journal.codes([.points(3)]) == [])
        #expect(try journal.read().warnings(at: "l").isEmpty)
    }

    /// Signs all that is there with a new key.
    private func sign() throws {
        let key = try #require(SigningKey(newNamed: "thidua/x"))
        let tree = MerkleTree(leaves: try journal.read().lines)
        let note = try Checkpoint(origin: "thidua/x", size: tree.size, root: tree.root).signed(by: key)
        try shelf.write(Array("\(key.verifier)\n".utf8), Journal.keyName)
        try shelf.write(note.bytes, Journal.checkpointName)
    }

    @Test(arguments: ["\(Journal.objects)/a.csv", Journal.keyName, Journal.checkpointName])
    func `a file that is gone while what belongs to it is there is missed`(_ trace: String) throws {
        try FileManager.default.createDirectory(
            atPath: shelf.path(Journal.objects), withIntermediateDirectories: true)
        // An interrupted writer may leave as much before it has made the file.
        try shelf.write([1], "\(Journal.objects)/\(ObjectStore.incoming)")
        #expect(try journal.read().events.isEmpty)
        try shelf.write([1], trace)
        let before = try shelf.listing()
        #expect(journal.readCodes == ["environment.vanished"])
        #expect(journal.codes([.points(1)]) == ["environment.vanished"])
        #expect(try shelf.listing() == before)
    }

    @Test func `what is removed from the end is kept beside the ledger`() throws {
        try record(1)
        let whole = shelf.bytes().count
        try record(2, 3, 4)
        let lines = shelf.bytes().split(separator: 10)
        // The last line of a batch is lost, two whole ones are not.
        let tail = Array(lines[1] + [10] + lines[2] + [10])
        try shelf.write(lines[0] + [10] + tail)
        let contents = try journal.append { _ in [.points(5)] }.contents
        let torn = try #require(contents.torn)
        #expect(torn.isRemoved && torn.lines == 2 && torn.bytes == tail.count)
        let kept = try #require(torn.kept)
        #expect(kept.hasPrefix("ledger.torn-\(whole)."))
        #expect(shelf.bytes(kept) == tail)
        #expect(torn.diagnostic().message.en.contains("removed and kept in “\(kept)”"))
        #expect(torn.diagnostic().mend != nil && !torn.diagnostic().message.en.contains("nothing"))
        #expect(try shelf.listing().keys.filter { $0.hasPrefix(".") }.isEmpty)
    }

    @Test func `line ends that an editor or git changed are named`() throws {
        try record(1)
        try record(2)
        let text = String(decoding: shelf.bytes(), as: UTF8.self)
        for (changed, word) in [
            (text.replacingOccurrences(of: "\n", with: "\r\n"), "autocrlf"), ("\u{FEFF}" + text, "editor"),
        ] {
            try shelf.write(Array(changed.utf8))
            do {
                _ = try journal.read()
                Issue.record("it was read")
            } catch { #expect(error.diagnostics.first?.mend?.en.contains(word) == true) }
        }
    }
}
