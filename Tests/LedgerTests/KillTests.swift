// Writers that are killed at any moment, several at once: each event that they said was recorded is there, exactly once.
import Diagnostics
import Foundation
import Testing

@testable import Ledger

@Suite("Killed writers", .serialized) struct KillTests {
    /// A process that records events and says which were acknowledged.
    private final class Writer {
        private let process = Process()
        private let output = Pipe()

        /// - Parameters:
        ///   - name: begins the name of each of its events.
        ///   - shell: words before the program, for a shell to run it under.
        init(_ folder: String, _ name: String, count: Int, together: Int = 1, shell: String? = nil) throws {
            let words = ["ledger-writer", folder, name, "\(count)", "\(together)"]
            if let shell {
                process.executableURL = URL(filePath: "/bin/sh")
                process.arguments = ["-c", "\(shell); exec \"$0\" \"$@\"", bench] + words
            } else {
                process.executableURL = URL(filePath: bench)
                process.arguments = words
            }
            process.environment = ["SWIFT_BACKTRACE": "enable=no"]
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            try process.run()
        }

        func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

        /// Waits for its end.
        /// - Returns: the names that were acknowledged, and how it ended; a line that was not said to its end counts not.
        func end() throws -> (said: [String], code: Int32, isKilled: Bool) {
            let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
            process.waitUntilExit()
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
            return (lines, process.terminationStatus, process.terminationReason == .uncaughtSignal)
        }
    }

    private func names(_ shelf: Shelf) throws -> [String] { try Journal(shelf.folder).read().events.map(\.by.name) }

    /// Everything that was said is there once, in the order of each writer, and all bytes hold.
    private func check(_ shelf: Shelf, _ said: [[String]], _ comment: Comment) throws {
        let contents = try Journal(shelf.folder).read()
        let names = contents.events.map(\.by.name)
        #expect(Set(names).count == names.count, comment)
        for acknowledged in said {
            let known = Set(acknowledged)
            #expect(names.filter(known.contains) == acknowledged, comment)
        }
        for reference in Set(contents.events.flatMap(\.action.objects)) {
            #expect(throws: Never.self, comment) { try Journal(shelf.folder).object(reference) }
        }
    }

    @Test func `one after the other, each killed at some moment`() throws {
        var choices = Choices(seed: 5)
        var (killed, acknowledged) = (0, 0)
        for _ in 0..<Self.kills / 10 {
            // In the same ledger ten times: what a killed writer left is the next one's to mend.
            let shelf = try Shelf()
            var said: [[String]] = []
            for number in 0..<10 {
                let writer = try Writer(shelf.path, "w\(number)", count: 100_000, together: 1 + choices.below(4))
                usleep(UInt32(5_000 + choices.below(25_000)))
                writer.kill()
                let end = try writer.end()
                if end.isKilled { killed += 1 }
                said.append(end.said)
                acknowledged += end.said.count
            }
            try check(shelf, said, "one after the other")
            let next = try Journal(shelf.folder).append { _ in [.points(1)] }
            #expect(next.contents.torn == nil || next.contents.torn?.isRemoved == true)
        }
        #expect(killed == Self.kills / 10 * 10)
        #expect(acknowledged > 0)
        print("killed: \(killed) writers one after the other, \(acknowledged) events acknowledged")
    }

    /// How many writers are killed; more on demand.
    private static let kills = ProcessInfo.processInfo.environment["THIDUA_KILLS"].flatMap { Int($0) } ?? 100

    @Test func `several at once, all killed`() throws {
        var choices = Choices(seed: 6)
        var (killed, acknowledged) = (0, 0)
        for round in 0..<Self.kills / 2 {
            let shelf = try Shelf()
            let writers = try (0..<4).map {
                try Writer(shelf.path, "w\($0)", count: 100_000, together: 1 + $0 % 2)
            }
            usleep(UInt32(choices.below(25_000)))
            for writer in writers {
                usleep(UInt32(choices.below(5_000)))
                writer.kill()
            }
            var said: [[String]] = []
            for writer in writers {
                let end = try writer.end()
                if end.isKilled { killed += 1 }
                said.append(end.said)
                acknowledged += end.said.count
            }
            try check(shelf, said, "round \(round)")
        }
        #expect(killed == Self.kills / 2 * 4)
        #expect(acknowledged > 0)
        print("killed: \(killed) writers at once, \(acknowledged) events acknowledged")
    }

    @Test func `several at once, none killed: all of them land`() throws {
        let shelf = try Shelf()
        let writers = try (0..<4).map { try Writer(shelf.path, "w\($0)", count: 15, together: 1 + $0) }
        var said: [[String]] = []
        for writer in writers {
            let end = try writer.end()
            #expect(end.code == 0)
            said.append(end.said)
        }
        #expect(said.map(\.count) == [15, 30, 45, 60])
        #expect(try names(shelf).count == 150)
        try check(shelf, said, "at once")
    }

    /// The system takes no more bytes of a file than that: as on a full disk, a line is written in part.
    @Test func `a writer that may not write on is refused, and the ledger holds`() throws {
        let shelf = try Shelf()
        // Without the trap the signal ends the program between two calls, as a kill does.
        for (number, shell) in ["trap '' XFSZ; ulimit -f 8", "ulimit -f 8"].enumerated() {
            let before = try names(shelf)
            let end = try Writer(shelf.path, "w\(number)", count: 1_000, shell: shell).end()
            if number == 0 {
                #expect(end.code == 3)
                #expect(end.said.last == "refused environment.disk-full")
                #expect(end.said.count > 3)
            }
            #expect(try names(shelf) == before + end.said.filter { !$0.hasPrefix("refused") })
            try check(shelf, [], "limited")
        }
        try Journal(shelf.folder).append { _ in [.points(1)] }
    }
}

/// Where the build puts the benchmarks: beside the bundle of the tests.
private let bench: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    let bundles = [Bundle.main.bundlePath, CommandLine.arguments[0]] + Bundle.allBundles.map(\.bundlePath)
    var folders = bundles.flatMap { path in
        let url = URL(filePath: path)
        return [
            url.path, url.deletingLastPathComponent().path,
            url.deletingLastPathComponent().deletingLastPathComponent().path,
        ]
    }
    folders += ["debug", "release"].map { "\(root)/.build/\($0)" }
    return folders.map { "\($0)/thidua-bench" }.first { path in
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
            && FileManager.default.isExecutableFile(atPath: path)
    } ?? "thidua-bench"
}()
