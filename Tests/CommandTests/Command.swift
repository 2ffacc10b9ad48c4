// Runs the built program as a process, as a user does, and gives back all that it said.
import Foundation
import Synchronization
import Testing

/// The root of the repository.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

/// Where the build puts the program: beside the bundle of the tests.
private let program: String = {
    let bundles = [Bundle.main.bundlePath, CommandLine.arguments[0]] + Bundle.allBundles.map(\.bundlePath)
    var folders = bundles.flatMap { path -> [String] in
        let url = URL(filePath: path)
        return [
            url.path, url.deletingLastPathComponent().path,
            url.deletingLastPathComponent().deletingLastPathComponent().path,
        ]
    }
    // Where tests run in a process of the toolchain.
    folders += ["debug", "release"].map { "\(repository)/.build/\($0)" }
    return folders.map { "\($0)/thidua" }.first { path in
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
            && FileManager.default.isExecutableFile(atPath: path)
    } ?? "thidua"
}()

/// What a run said and how it ended.
struct Run {
    var output: String
    var errors: String
    var code: Int32
}

/// Runs the program.
/// - Parameters:
///   - folder: where it is called; the root of the repository by default.
///   - environment: variables beside `PATH`; the locale is English by default.
///   - output: a file in place of the standard output.
///   - addressSpace: how many kilobytes of addresses it may have; nil as many as it likes.
func thidua(
    _ arguments: [String], in folder: String = repository, environment: [String: String] = ["LANG": "en_US.UTF-8"],
    output: String? = nil, addressSpace: Int? = nil
) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    if let addressSpace {
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "ulimit -v \(addressSpace) && exec \"$0\" \"$@\"", program] + arguments
    }
    process.currentDirectoryURL = URL(filePath: folder)
    // A build that measures coverage would leave its counts in the folder it runs in.
    let usual = ["PATH": "/usr/bin:/bin", "LLVM_PROFILE_FILE": "/dev/null"]
    process.environment = environment.merging(usual) { own, _ in own }
    process.standardInput = FileHandle.nullDevice
    let (out, err) = (Pipe(), Pipe())
    process.standardOutput = try output.map { try FileHandle(forWritingTo: URL(filePath: $0)) } ?? out
    process.standardError = err
    try process.run()
    // Read both at once: a full pipe would stop the program.
    let errors = Mutex(Data())
    let group = DispatchGroup()
    DispatchQueue.global().async(group: group) {
        let data = err.fileHandleForReading.readDataToEndOfFile()
        errors.withLock { $0 = data }
    }
    let data = output == nil ? out.fileHandleForReading.readDataToEndOfFile() : Data()
    group.wait()
    process.waitUntilExit()
    // A crash must never look like an exit code.
    if process.terminationReason == .uncaughtSignal { Issue.record("killed by signal \(process.terminationStatus)") }
    return Run(
        output: String(decoding: data, as: UTF8.self), errors: String(decoding: errors.withLock { $0 }, as: UTF8.self),
        code: process.terminationStatus)
}

/// Runs a line of words separated by spaces, in English unless it names a language.
func thidua(_ line: String, in folder: String = repository) throws -> Run {
    let words = line.split(separator: " ").map(String.init)
    return try thidua(words + (words.contains("--lang") ? [] : ["--lang", "en"]), in: folder)
}

/// The workspace of the repository copied, so that a test may write into it.
struct Copy {
    let root: String

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "thidua-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        for name in ["Criteria", "Scores"] {
            try FileManager.default.copyItem(atPath: "\(repository)/\(name)", toPath: "\(root)/\(name)")
        }
    }

    /// A workspace with these folders and nothing in them.
    init(empty folders: [String]) throws {
        root = FileManager.default.temporaryDirectory.appending(path: "thidua-\(UUID().uuidString)").path
        for folder in folders {
            try FileManager.default.createDirectory(atPath: "\(root)/\(folder)", withIntermediateDirectories: true)
        }
    }

    func remove() { try? FileManager.default.removeItem(atPath: root) }

    func write(_ path: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: "\(root)/\(path)"))
    }

    func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(atPath: "\(root)/\(path)", withIntermediateDirectories: true)
    }

    func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: "\(root)/\(path)")), as: UTF8.self)
    }

    /// Where the figures of a board lie that stand.
    func stored(_ board: String) throws -> String { try CommandTests.stored(board, in: root) }

    /// Every file with its bytes.
    func files() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder), isFolder.boolValue {
                continue
            }
            files[path] = try Data(contentsOf: URL(filePath: "\(root)/\(path)"))
        }
        return files
    }
}

let example = "--bloc red-river-delta-example"

/// The path of a board's figures that stand in a ledger, such as `Scores/…/objects/2024-H1.hung-yen.….csv`.
func stored(
    _ board: String, _ period: String = "2024-H1", of bloc: String = "red-river-delta-example",
    in folder: String = repository
) throws -> String {
    let ledger = try String(
        decoding: Data(contentsOf: URL(filePath: "\(folder)/Scores/\(bloc)/ledger.jsonl")), as: UTF8.self)
    let events = try ledger.lines.filter { !$0.isEmpty }.map { try json(String($0)) }
    let event = try #require(events.last { $0["board"] as? String == board && $0["period"] as? String == period })
    let figures = try #require((event["is"] as? [String: Any])?["figures"] as? [String: String])
    let digits = try #require(figures["sha256"]).prefix(16)
    return "Scores/\(bloc)/objects/\(figures["label"] ?? "").\(digits).\(figures["type"] ?? "")"
}

extension String {
    var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }
}

/// A JSON document as read, to look into.
func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}
