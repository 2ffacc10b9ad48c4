// A ledger is appended to and read back; what an interrupted writer left is no error, what is wrong is named.
import Diagnostics
import Foundation
import Testing

@testable import Ledger

@Suite("The ledger's file") struct JournalTests {
    private let shelf: Shelf
    private var journal: Journal { Journal(shelf.folder) }

    init() throws { shelf = try Shelf() }

    @discardableResult
    private func record(_ numbers: Int...) throws -> [Event] {
        try journal.append { _ in numbers.map { .points($0) } }.events
    }

    @Test func `what was recorded is read back in its order, with its objects`() throws {
        let events = try record(1) + record(2, 3) + record(4)
        #expect(events.map(\.index) == [0, 1, 2, 3])
        #expect(events.map(\.batch) == [nil, 1...2, 1...2, nil])
        #expect(journal.difference(from: events) == nil)
        #expect(String(decoding: shelf.bytes(), as: UTF8.self) == events.map { $0.line + "\n" }.joined())
        #expect(try journal.read().torn == nil)
    }

    @Test func `an earlier part of the file is never written again`() throws {
        try record(1)
        let before = shelf.bytes()
        let number = try FileManager.default.attributesOfItem(atPath: shelf.path(Journal.fileName))[.systemFileNumber]
        try record(2, 3)
        #expect(shelf.bytes().starts(with: before))
        let after = try FileManager.default.attributesOfItem(atPath: shelf.path(Journal.fileName))[.systemFileNumber]
        #expect(number as? Int == after as? Int)
    }

    @Test func `nothing to record leaves the folder as it is`() throws {
        #expect(try journal.append { _ in [] }.events.isEmpty)
        #expect(try shelf.listing().isEmpty)
    }

    @Test func `one journal sees what another one recorded in between`() throws {
        let first = journal
        try first.append { _ in [.points(1)] }
        try record(2)
        #expect(try first.append { _ in [.points(3)] }.contents.events.count == 3)
        #expect(try journal.read().state.size == 3)
    }

    // MARK: Torn tails

    /// Cut at every byte of what a second recording wrote: the first one stays, and the next one lands.
    @Test(arguments: [[2], [2, 3, 4]])
    func `a recording cut short at any byte is ignored, reported, and removed by the next one`(_ numbers: [Int]) throws
    {
        let first = try record(1)
        let whole = shelf.bytes().count
        let second = try journal.append { _ in numbers.map { .points($0) } }.events
        let full = shelf.bytes()
        var torn = 0
        // Of a batch not every byte: it takes long.
        for length in stride(from: whole, to: full.count - 1, by: numbers.count > 1 ? 7 : 1) {
            try shelf.write(Array(full[..<length]))
            let contents = try journal.read()
            #expect(contents.events == first)
            #expect(contents.torn?.bytes == (length > whole ? length - whole : nil))
            #expect(contents.torn.map(\.line) == (length > whole ? 2 : nil))
            if contents.torn != nil { torn += 1 }
            // Fewer are enough for writing.
            guard length % 11 == 0 else { continue }
            let (next, after) = try journal.append { _ in [.points(9)] }
            #expect(after.torn?.isRemoved == (length > whole ? true : nil))
            #expect(journal.difference(from: first + next) == nil)
            #expect(try journal.read().torn == nil)
        }
        #expect(torn > 200)
        // Only the last newline is missing: nothing is lost, and the next line does not run into it.
        try shelf.write(Array(full.dropLast()))
        #expect(journal.difference(from: first + second) == nil)
        let next = try record(9)
        #expect(journal.difference(from: first + second + next) == nil)
        #expect(shelf.bytes().starts(with: full))
    }

    @Test func `a torn end says where it is and that nothing is lost`() throws {
        try record(1)
        try shelf.write(shelf.bytes() + Array("{\"at\":".utf8))
        let diagnostic = try #require(try journal.read().torn?.diagnostic())
        #expect(diagnostic.severity == .warning)
        #expect(diagnostic.code == "ledger.torn")
        #expect(diagnostic.place?.spot == "ledger.jsonl:2:1")
        #expect(diagnostic.message.vi.contains("6 byte"))
        #expect(diagnostic.mend != nil)
    }

    @Test func `blocks that never reached the disk are a torn end too, in a line or in a batch`() throws {
        let first = try record(1)
        let whole = shelf.bytes().count
        try journal.append { _ in [.points(2), .points(3), .points(4)] }
        let full = shelf.bytes()
        for hole in stride(from: whole, to: full.count, by: 37) {
            var bytes = full
            for index in hole..<min(hole + 64, full.count) { bytes[index] = 0 }
            try shelf.write(bytes)
            let contents = try journal.read()
            #expect(contents.events == first)
            #expect(contents.torn?.bytes == full.count - whole)
        }
        let next = try record(5)
        #expect(journal.difference(from: first + next) == nil)
    }

    @Test func `zeros before events that were recorded later are no torn end`() throws {
        try record(1)
        let whole = shelf.bytes().count
        try record(2)
        try record(3)
        var bytes = shelf.bytes()
        for index in whole + 5..<whole + 20 { bytes[index] = 0 }
        try shelf.write(bytes)
        #expect(journal.readCodes == ["ledger.line"])
        #expect(journal.codes([.points(4)]) == ["ledger.line"])
        #expect(shelf.bytes() == bytes)
    }

    // MARK: What does not hold

    @Test(arguments: [
        ("{\"at\"", "{ \"at\"", 2),
        ("\"index\":1", "\"index\":7", 0),
        ("\"event\":\"awarded\"", "\"event\":\"granted\"", 0),
        ("\"role\":\"head\"", "\"role\":\"boss\"", 0),
        ("\"sha256\":\"", "\"sha256\":\"x", 0),
        ("Nguyễn", "Nguy\u{1}n", 0),
    ])
    func `a broken line is named with its column`(_ old: String, _ new: String, _ column: Int) throws {
        try record(1)
        try record(2)
        try record(3)
        var lines = String(decoding: shelf.bytes(), as: UTF8.self).split(separator: "\n").map(String.init)
        let range = try #require(lines[1].range(of: old))
        lines[1].replaceSubrange(range, with: new)
        try shelf.write(Array((lines.joined(separator: "\n") + "\n").utf8))
        do {
            _ = try journal.read()
            Issue.record("it was read")
        } catch {
            let diagnostic = try #require(error.diagnostics.first)
            #expect(diagnostic.code == "ledger.line")
            #expect(diagnostic.place?.line == 2)
            if column > 0 { #expect(diagnostic.place?.column == column) }
            #expect(diagnostic.mend != nil)
        }
    }

    @Test func `columns count characters up to the very member`() throws {
        let line = Array(#"{"by":{"name":"Nguyễn Văn A","role":"boss"},"is":{"a.b":{"c":[1,"]"]},"of":7},"n":12}"#.utf8)
        // {"by":{"name":"Nguyễn Văn A","role": is 35 characters, of which ễ and ă take 5 bytes.
        #expect(LinePlace.column(of: "by.role", in: line) == 37)
        #expect(LinePlace.column(of: "is.a.b.c", in: line) == 62)
        #expect(LinePlace.column(of: "is.of", in: line) == 76)
        #expect(LinePlace.column(of: "n", in: line) == 83)
        #expect(LinePlace.column(of: "is.none", in: line) == 50)
        #expect(LinePlace.column(of: "none", in: line) == 1)
    }

    @Test func `a line without end is refused, not read`() throws {
        try record(1)
        try shelf.write(shelf.bytes() + [UInt8](repeating: 65, count: FileLimits.ledgerLine + 1))
        #expect(journal.readCodes == ["ledger.line"])
    }

    @Test func `a batch that another event interrupts is no torn end`() throws {
        try record(1, 2, 3)
        let lines = String(decoding: shelf.bytes(), as: UTF8.self).split(separator: "\n")
        var alone = try #require(try journal.read().events.last)
        alone.batch = nil
        alone.index = 1
        try shelf.write(Array("\(lines[0])\n\(alone.line)\n".utf8))
        #expect(journal.readCodes == ["ledger.line"])
    }

    // MARK: What is refused

    @Test func `an event that cannot follow is refused in words, and nothing is written`() throws {
        #expect(journal.codes([.points(1), .withdrawal(board: "ha-nam", of: 0)]) == ["ledger.reference"])
        #expect(journal.codes([.withdrawal(board: nil, of: 0)]) == ["ledger.board"])
        var long = Journal.Draft.points(1)
        long.by.name = String(repeating: "x", count: FileLimits.ledgerLine)
        #expect(journal.codes([long]) == ["ledger.line-too-long"])
        // It could not be read again.
        long.by.name = ""
        #expect(journal.codes([long]) == ["ledger.event"])
        #expect(try shelf.listing().isEmpty)
    }

    @Test func `what the drafts throw is thrown, and nothing is written`() throws {
        let refused = Diagnosed(Diagnostic(.error, "x.y", Localized(same: "no")))
        #expect(throws: Diagnosed.self) { try journal.append { _ throws(Diagnosed) in throw refused } }
        #expect(try shelf.listing().isEmpty)
    }

    @Test func `every refusal has a code and words in both languages`() {
        let refusals: [LedgerState.Refusal] = [
            .index(expected: 3), .batch, .published(event: 12), .alreadySubmitted(event: 1), .reference(4), .needsBoard,
            .notReopened, .notPublished, .noFirstReview, .alreadyResolved(event: 5), .votes,
        ]
        for refusal in refusals {
            let diagnostic = LedgerFault.refusal(refusal).diagnostic
            #expect(diagnostic.code == refusal.code)
            #expect(!diagnostic.message.vi.isEmpty && diagnostic.message.vi != diagnostic.message.en)
        }
        let published = LedgerFault.refusal(.published(event: 12)).diagnostic
        #expect(published.code == "period.published")
        #expect(published.message.vi == "kỳ đã công bố (sự kiện 12)")
        #expect(published.mend?.en.contains("thidua reopen") == true)
    }
}
