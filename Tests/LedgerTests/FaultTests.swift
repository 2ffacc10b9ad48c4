// Every call of the write path fails in turn, in every way: the machine is blamed, and the ledger is as before or has it all.
import Diagnostics
import Foundation
import Testing

@testable import Ledger

@Suite("A disk that fails") struct FaultTests {
    /// What is in the folder before the recording that meets the fault.
    enum Start: CaseIterable { case nothing, events, torn, unterminated }

    private static let numbers: [Int32] = [ENOSPC, EIO, EACCES, EROFS, EDQUOT, EFBIG, EINTR]

    /// A folder with what it holds before, and the events in it.
    private func shelf(_ start: Start) throws -> (Shelf, [Event]) {
        let shelf = try Shelf()
        if start == .nothing { return (shelf, []) }
        let journal = Journal(shelf.folder, disk: FaultyDisk().disk)
        let events = try journal.append { _ in [.points(1)] }.events + journal.append { _ in [.points(2)] }.events
        if start == .torn { try shelf.write(shelf.bytes() + Array("{\"at\":\"2024".utf8)) }
        if start == .unterminated { try shelf.write(shelf.bytes().dropLast()) }
        return (shelf, events)
    }

    @Test(arguments: Start.allCases, [1, 3])
    func `each call that fails leaves all or nothing, and the next recording lands`(_ start: Start, _ count: Int) throws
    {
        let drafts = (0..<count).map { Journal.Draft.points(10 + $0) }
        let (clean, _) = try shelf(start)
        let counter = FaultyDisk()
        try Journal(clean.folder, disk: counter.disk).append { _ in drafts }
        #expect(Set(counter.calls).isSuperset(of: ["flock", "write", "fsync", "rename"]))
        var injected = 0
        for (call, name) in counter.calls.enumerated() {
            for fault in FaultyDisk.Fault.allCases {
                for number in fault == .refused ? Self.numbers : [ENOSPC, EIO] {
                    injected += 1
                    let (shelf, before) = try shelf(start)
                    let listing = try shelf.listing()
                    let faulty = FaultyDisk(fault, at: call, number)
                    let what = Comment(rawValue: "\(name) (\(call)): \(fault), \(number)")
                    var events: [Event]?
                    var codes: [String] = []
                    do throws(Diagnosed) {
                        events = try Journal(shelf.folder, disk: faulty.disk).append { _ in drafts }.events
                    } catch { codes = error.diagnostics.map(\.code) }
                    let journal = Journal(shelf.folder, disk: FaultyDisk().disk)
                    let after = try journal.read().events
                    #expect(events != nil || !codes.isEmpty, what)
                    #expect(codes.allSatisfy { $0.hasPrefix("environment.") }, what)
                    if number == EINTR, fault == .refused { #expect(events != nil, what) }
                    if fault == .gone, name != "fstat" || call < counter.calls.count - 1 {
                        #expect(events == nil, what)
                    }
                    if let events {
                        #expect(after == before + events, what)
                    } else if codes.contains("environment.not-restored") {
                        #expect(after == before || after.count == before.count + count, what)
                    } else {
                        #expect(after == before, what)
                        // One failure leaves nothing behind either; what was torn or lacked its newline may be mended.
                        if fault == .refused, start == .nothing || start == .events {
                            #expect(try shelf.listing() == listing, what)
                        }
                    }
                    let next = try journal.append { _ in [.points(20)] }.events
                    #expect(journal.difference(from: after + next).map { Comment(rawValue: $0) } == nil, what)
                }
            }
        }
        #expect(injected == counter.calls.count * (Self.numbers.count + 4))
        print("faults injected: \(start), \(count) together: \(counter.calls.count) calls, \(injected) faults")
    }

    @Test func `a system that takes one byte at a time is served`() throws {
        let shelf = try Shelf()
        let faulty = FaultyDisk()
        faulty.most = 1
        let journal = Journal(shelf.folder, disk: faulty.disk)
        let events = try journal.append { _ in [.points(1), .points(2)] }.events
        #expect(journal.difference(from: events) == nil)
    }

    @Test func `lines are written in one call, after their objects, and flushed`() throws {
        let shelf = try Shelf()
        let faulty = FaultyDisk()
        let journal = Journal(shelf.folder, disk: faulty.disk)
        try journal.append { _ in [.points(1), .points(2), .points(3)] }
        let calls = faulty.calls
        // Four objects (the edition is one), then all lines.
        #expect(calls.filter { $0 == "write" }.count == 5)
        #expect(calls.filter { $0 == "rename" }.count == 4)
        let last = try #require(calls.lastIndex(of: "write"))
        #expect(try #require(calls.lastIndex(of: "rename")) < last)
        #expect(calls[last...].contains("fsync"))
    }

    // MARK: Locks

    @Test(arguments: [ENOLCK, EOPNOTSUPP, EINVAL, EBADF])
    func `a file system without locks is refused`(_ number: Int32) throws {
        let shelf = try Shelf()
        let journal = Journal(shelf.folder, disk: FaultyDisk(.gone, at: 1, number).disk)
        #expect(journal.codes([.points(1)]) == ["environment.no-lock"])
        #expect(try shelf.listing().isEmpty)
    }

    @Test func `a lock that another writer keeps is waited for, but not for ever`() throws {
        let shelf = try Shelf()
        var waited = 0
        var disk = Disk.system
        disk.pause = { waited += $0 }
        let held = try LedgerLock(shelf.folder, disk)
        #expect(Journal(shelf.folder, disk: disk).codes([.points(1)]) == ["environment.locked"])
        #expect((10_000...10_100).contains(waited))
        // Released while one waits.
        disk.pause = { _ in held.release() }
        #expect(Journal(shelf.folder, disk: disk).codes([.points(1)]) == [])
    }

    // MARK: Things in the way

    @Test(arguments: [Journal.fileName, Journal.objects])
    func `a link in the place of the file or the folder is not followed`(_ name: String) throws {
        let (shelf, outside) = (try Shelf(), try Shelf())
        try outside.write([], "target")
        try FileManager.default.createDirectory(atPath: outside.path("folder"), withIntermediateDirectories: true)
        let target = outside.path(name == Journal.objects ? "folder" : "target")
        try FileManager.default.createSymbolicLink(atPath: shelf.path(name), withDestinationPath: target)
        let before = try outside.listing()
        #expect(Journal(shelf.folder).codes([.points(1)]) == ["environment.symlink"])
        #expect(try outside.listing() == before)
        let left = try FileManager.default.contentsOfDirectory(atPath: shelf.path)
        #expect(left == [name])
    }

    @Test func `folders and files in each other's place are named`() throws {
        let (first, second, third) = (try Shelf(), try Shelf(), try Shelf())
        try FileManager.default.createDirectory(atPath: first.path(Journal.fileName), withIntermediateDirectories: true)
        #expect(Journal(first.folder).codes([.points(1)]) == ["environment.not-a-file"])
        #expect(Journal(first.folder).readCodes == ["environment.not-a-file"])
        try second.write([1], Journal.objects)
        #expect(Journal(second.folder).codes([.points(1)]) == ["environment.not-a-folder"])
        #expect(try second.listing() == [Journal.objects: [1]])
        // A pipe would keep a reader waiting for ever.
        #expect(mkfifo(third.path(Journal.fileName), 0o600) == 0)
        #expect(Journal(third.folder).readCodes == ["environment.not-a-file"])
        #expect(Journal(third.folder).codes([.points(1)]) == ["environment.not-a-file"])
    }

    @Test func `a folder that is removed meanwhile is missed`() throws {
        let shelf = try Shelf()
        let inner = try Folder.root(shelf.path)
        _ = try inner.make("bloc")
        let folder = try #require(try inner.folder("bloc"))
        let journal = Journal(folder)
        try journal.append { _ in [.points(1)] }
        try FileManager.default.removeItem(atPath: shelf.path("bloc"))
        #expect(journal.codes([.points(2)]) == ["environment.vanished"])
    }

    @Test func `a file that is removed or replaced during the recording is missed`() throws {
        for isReplaced in [false, true] {
            let shelf = try Shelf()
            let journal = Journal(shelf.folder)
            try journal.append { _ in [.points(1)] }
            let file = shelf.bytes()
            do throws(Diagnosed) {
                try journal.append { _ throws(Diagnosed) in
                    try? FileManager.default.removeItem(atPath: shelf.path(Journal.fileName))
                    if isReplaced { try? shelf.write(file) }
                    return [.points(2)]
                }
                Issue.record("it was acknowledged")
            } catch {
                #expect(error.diagnostics.map(\.code) == [isReplaced ? "environment.changed" : "environment.vanished"])
            }
            #expect(shelf.bytes() == (isReplaced ? file : []))
        }
    }

    @Test func `what another program writes during the recording is not cut off`() throws {
        let shelf = try Shelf()
        let journal = Journal(shelf.folder)
        try journal.append { _ in [.points(1)] }
        let foreign = shelf.bytes() + [65]
        do throws(Diagnosed) {
            try journal.append { _ throws(Diagnosed) in
                let handle = FileHandle(forWritingAtPath: shelf.path(Journal.fileName))
                _ = try? handle?.seekToEnd()
                handle?.write(Data([65]))
                try? handle?.close()
                return [.points(2)]
            }
            Issue.record("it was acknowledged")
        } catch { #expect(error.diagnostics.map(\.code) == ["environment.changed"]) }
        #expect(shelf.bytes() == foreign)
    }

    // MARK: Objects

    @Test func `an object that is there is left, another content under its name is refused`() throws {
        let shelf = try Shelf()
        let journal = Journal(shelf.folder)
        let draft = Journal.Draft.points(1)
        let name = "\(Journal.objects)/\(draft.objects[0].reference.fileName)"
        try journal.append { _ in [draft] }
        try journal.append { _ in [draft] }
        let contents: [[UInt8]] = [
            [], [1, 2], draft.objects[0].bytes.dropLast() + [0], Array(repeating: 0, count: 1 << 20),
        ]
        for wrong in contents {
            try shelf.write(wrong, name)
            let before = try shelf.listing()
            #expect(journal.codes([draft]) == ["ledger.object-differs"])
            #expect(try shelf.listing() == before)
            #expect(throws: Diagnosed.self) { try journal.object(draft.objects[0].reference) }
        }
    }

    @Test func `what an interrupted writer left beside the objects is in nobody's way`() throws {
        let shelf = try Shelf()
        let journal = Journal(shelf.folder)
        let first = try journal.append { _ in [.points(1)] }.events
        try shelf.write([1, 2, 3], "\(Journal.objects)/\(ObjectStore.incoming)")
        let second = try journal.append { _ in [.points(2)] }.events
        #expect(journal.difference(from: first + second) == nil)
        #expect(try !shelf.listing().keys.contains { $0.hasSuffix(ObjectStore.incoming) })
    }

    @Test func `objects that lead elsewhere are never written`() throws {
        let shelf = try Shelf()
        for label in ["../x", "a/b", ".x", "a..b", ""] {
            var draft = Journal.Draft.points(1)
            draft.objects[0] = LedgerObject([1], label: label, type: "csv")
            #expect(Journal(shelf.folder).codes([draft]) == ["ledger.object-name"])
        }
        #expect(try shelf.listing().isEmpty)
    }
}
