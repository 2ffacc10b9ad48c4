// The ledger's commands as a user runs them: keys, checkpoints, receipts, and what a later tampering comes to.
import Foundation
import Testing

@Suite final class LedgerCommandTests {
    private let copy: Copy
    /// Outside of the workspace.
    private let home: String
    private let folder = "Scores/red-river-delta-example"

    init() throws {
        copy = try Copy()
        home = FileManager.default.temporaryDirectory.appending(path: "thidua-home-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        if !FileManager.default.fileExists(atPath: "\(copy.root)/\(folder)/ledger.jsonl") {
            _ = try run("ledger migrate")
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: copy.root)
        try? FileManager.default.removeItem(atPath: home)
    }

    /// - Parameter isHolder: whether the account has a home, and so may have keys.
    private func run(_ line: String, isHolder: Bool = true) throws -> Run {
        var environment = [
            "LANG": "en_US.UTF-8", "THIDUA_AT": "2024-07-31T08:00:00+07:00", "THIDUA_BY": "Nguyễn Văn A",
        ]
        if isHolder { environment["HOME"] = home }
        let words = line.split(separator: " ").map(String.init)
        return try thidua(words + ["--bloc", "red-river-delta-example"], in: copy.root, environment: environment)
    }

    private func path(_ name: String) -> String { "\(copy.root)/\(folder)/\(name)" }

    private func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

    private func write(_ text: String, _ name: String) throws {
        try text.write(toFile: path(name), atomically: false, encoding: .utf8)
    }

    @Test func withoutAKeyTheLedgerIsUnsigned() throws {
        let verified = try run("ledger verify")
        #expect(verified.code == 0)
        #expect(verified.output.contains("UNSIGNED"))
        let head = try run("ledger checkpoint")
        #expect(head.code == 0)
        #expect(head.output.lines.count == 4 && head.output.hasPrefix("thidua/red-river-delta-example\n12\n"))
        #expect(head.errors.contains("unsigned"))
        let receipt = try run("ledger receipt hung-yen")
        #expect(receipt.code == 1)
        #expect(receipt.errors.contains("receipt.unsigned"))
        #expect(try run("ledger init-key", isHolder: false).code == 3)
    }

    @Test func recordingSaysWhatItRemovedAndWhereItIsKept() throws {
        try write(try text("ledger.jsonl") + "{\"at\":\"20", "ledger.jsonl")
        let run = try run("withdraw ha-nam --reason x")
        #expect(run.code == 0)
        #expect(run.errors.components(separatedBy: "ledger.torn").count == 2 + 1)
        #expect(run.errors.contains("which were removed and kept in “\(folder)/ledger.torn-"))
        #expect(try self.run("status").errors.contains("ledger.torn]") == false)
    }

    @Test func nothingIsRecordedOnTopOfARewrittenLedgerOrWithoutItsFile() throws {
        #expect(try run("ledger init-key").code == 0)
        let ledger = try text("ledger.jsonl")
        let stale = path(".checkpoint.thidua-999999999-1")
        FileManager.default.createFile(atPath: stale, contents: nil)
        #expect(try run("withdraw ha-nam --reason x").code == 0)
        #expect(!FileManager.default.fileExists(atPath: stale))
        // The workspace goes back as a whole; the account remembers.
        let (recorded, signed) = (try text("ledger.jsonl"), try text("checkpoint"))
        try FileManager.default.removeItem(atPath: path("checkpoint"))
        try write(ledger, "ledger.jsonl")
        let back = try run("withdraw hung-yen --reason x")
        #expect(back.code == 1 && back.errors.contains("ledger.behind-checkpoint"))
        #expect(try text("ledger.jsonl") == ledger)
        try write(signed, "checkpoint")
        #expect(try run("status").errors.contains("ledger.behind-checkpoint"))
        let changed = recorded.replacingOccurrences(of: "\"reason\":\"x\"", with: "\"reason\":\"y\"")
        try write(changed, "ledger.jsonl")
        let over = try run("withdraw hung-yen --reason x", isHolder: false)
        #expect(over.code == 1 && over.errors.contains("ledger.rewritten"))
        #expect(try text("ledger.jsonl") == changed)
        try FileManager.default.removeItem(atPath: path("ledger.jsonl"))
        for line in ["status", "withdraw hung-yen --reason x", "rank", "ledger verify"] {
            let gone = try run(line)
            #expect(gone.code == 3 && gone.errors.contains("environment.vanished"), "\(line)")
        }
    }

    @Test func aReceiptHoldsAnywhereAndCatchesARewrittenLedger() throws {
        #expect(try run("ledger init-key").code == 0)
        #expect(try run("ledger init-key").errors.contains("key.published"))
        let key = try text("ledger.pub").trimmingCharacters(in: .newlines)
        let old = try run("ledger checkpoint").output
        try old.write(toFile: "\(home)/old.txt", atomically: false, encoding: .utf8)
        // What is recorded with the key at hand is covered at once.
        let inbox = "\(folder)/inbox/thai-binh-2024-H1.csv"
        #expect(try run("submit \(inbox) --replace").code == 0)
        #expect(try text("checkpoint").hasPrefix("thidua/red-river-delta-example\n13\n"))
        let kept = "\(home)/thai-binh.tlog-proof"
        #expect(try run("ledger receipt thai-binh -o \(kept)", isHolder: false).code == 0)
        #expect(try run("ledger receipt thai-binh -o \(kept)").errors.contains("file.exists"))
        // Elsewhere, with neither workspace nor account.
        func check(_ more: String...) throws -> Run {
            try thidua(["receipt", "verify", kept, "--key", key, "--lang", "en"] + more, in: "/", environment: [:])
        }
        let proven = try check("--file", "\(copy.root)/\(inbox)", "--format", "json")
        #expect(proven.code == 0)
        let answer = try json(proven.output)
        #expect(answer["board"] as? String == "thai-binh")
        #expect(answer["index"] as? Int == 12)
        #expect(answer["by"] as? String == "Nguyễn Văn A")
        #expect(
            answer["matchedFile"] as? String == "2024-H1.thai-binh"
                || answer["matchedFile"] as? String == "2024-H1.thai-binh.received")
        #expect(try check().output.contains("event 12, line 13 of the log “thidua/red-river-delta-example”"))
        #expect(try check("--file", "\(home)/old.txt").code == 1)
        #expect(try run("ledger consistency \(home)/old.txt").code == 0)
        let consistent = try json(try run("ledger consistency \(home)/old.txt --format json").output)
        #expect((consistent["proof"] as? [Any])?.isEmpty == false)
        #expect(try run("ledger verify --key \(key)").code == 0)
        // Rewritten by somebody without the key, who cannot sign.
        let ledger = try text("ledger.jsonl")
        try write(ledger.replacingOccurrences(of: "\"engine\":\"thidua ", with: "\"engine\":\"Thidua "), "ledger.jsonl")
        let tampered = try run("ledger verify", isHolder: false)
        #expect(tampered.code == 1)
        #expect(tampered.errors.contains("ledger.rewritten"))
        #expect(tampered.output.contains("first at \(folder)/checkpoint:1"))
        #expect(try run("ledger consistency \(kept)", isHolder: false).code == 1)
        // The receipt itself holds as before: it needs no ledger.
        #expect(try check().code == 0)
    }

    /// Otherwise it would be enough to wait until the key's holder records something.
    @Test func aRewrittenLedgerIsNotSignedAgain() throws {
        #expect(try run("ledger init-key").code == 0)
        let ledger = try text("ledger.jsonl")
        try write(ledger.replacingOccurrences(of: "\"engine\":\"thidua ", with: "\"engine\":\"Thidua "), "ledger.jsonl")
        let signed = try text("checkpoint")
        // Even where the checkpoint was taken away: the account remembers what it signed.
        for checkpoint in [signed, nil] {
            if checkpoint == nil { try FileManager.default.removeItem(atPath: path("checkpoint")) }
            let again = try run("ledger checkpoint")
            #expect(again.code == 1)
            #expect(again.errors.contains("ledger.rewritten"))
        }
        let inbox = "\(folder)/inbox/thai-binh-2024-H1.csv"
        let recorded = try run("submit \(inbox) --replace")
        // Nor is anything recorded on top of it.
        #expect(recorded.code == 1)
        #expect(recorded.errors.contains("error[ledger.rewritten]"))
        #expect(try text("ledger.jsonl").lines.count == ledger.lines.count)
        #expect(!FileManager.default.fileExists(atPath: path("checkpoint")))
    }

    @Test func whoeverHasOnlyTheWorkspaceCannotTellAReplacedKey() throws {
        #expect(try run("ledger init-key").code == 0)
        let key = try text("ledger.pub").trimmingCharacters(in: .newlines)
        for name in ["ledger.pub", "checkpoint"] { try FileManager.default.removeItem(atPath: path(name)) }
        try FileManager.default.removeItem(atPath: "\(home)/.config")
        #expect(try run("ledger init-key").code == 0)
        #expect(try run("ledger verify", isHolder: false).code == 0)
        #expect(try run("ledger verify --key \(key)", isHolder: false).code == 1)
    }

    @Test func anEventIsSignedWithAMembersKey() throws {
        let made = try json(try run("ledger init-key --member thai-binh --format json").output)
        let key = try #require(made["key"] as? String)
        let file = try #require(made["privateKeyFile"] as? String)
        let inbox = "\(folder)/inbox/thai-binh-2024-H1.csv"
        // A key that nobody can look up later signs nothing.
        let before = try text("ledger.jsonl")
        let refused = try run("submit \(inbox) --replace --sign \(file)")
        #expect(refused.code == 1)
        #expect(refused.errors.contains("key.no-member") && refused.errors.contains("key: \"\(key)\""))
        #expect(try text("ledger.jsonl") == before)
        try giveKey(key, to: "thai-binh")
        #expect(try run("submit \(inbox) --replace --sign \(file)").code == 0)
        let last = try #require(try text("ledger.jsonl").lines.dropLast().last)
        #expect(last.contains("\"signature\":{\"ed25519\":"))
        #expect(last.contains(key.split(separator: "+").prefix(2).joined(separator: "+")))
        let verified = try json(try run("ledger verify --format json").output)
        #expect((verified["signatures"] as? [String: Any])?["valid"] as? Int == 1)
        #expect(try run("submit \(inbox) --replace --sign \(path("ledger.jsonl"))").code == 3)
        #expect(try run("submit \(inbox) --replace --sign \(home)/none").code == 2)
        // It is not for other boards, and what replaces its report without it is pointed out.
        #expect(try run("withdraw ha-nam --reason x --as board --sign \(file)").errors.contains("roles.not-allowed"))
        let unsigned = try run("submit \(inbox) --replace --format json")
        #expect(unsigned.code == 0 && unsigned.errors.contains("warning[ledger.unsigned-change]"))
        #expect(try run("ledger init-key").code == 0)
        let logKey = try #require(
            FileManager.default.subpathsOfDirectory(atPath: "\(home)/.config/thidua").first {
                $0.hasPrefix("thidua-red-river") && $0.hasSuffix(".key")
            })
        let asLog = try run("submit \(inbox) --replace --sign \(home)/.config/thidua/\(logKey)")
        #expect(asLog.code == 1 && asLog.errors.contains("key.of-log"))
        #expect(try run("ledger init-key --member nobody").code == 1)
        #expect(try run("ledger init-key --member thai-binh").errors.contains("key.exists"))
    }

    /// Puts a member's key into `members.yaml`.
    private func giveKey(_ key: String, to board: String) throws {
        let members = "Criteria/red-river-delta-example/members.yaml"
        let lines = try copy.read(members).lines.map(String.init)
        let index = try #require(lines.firstIndex { $0.contains("id: \(board)") })
        var changed = lines
        if lines[index].contains("{") {
            changed[index] = lines[index].replacingOccurrences(
                of: "id: \(board)", with: "id: \(board), key: \"\(key)\"")
        } else {
            changed.insert("    key: \"\(key)\"", at: index + 1)
        }
        try copy.write(members, changed.joined(separator: "\n"))
    }

    @Test func aForgedSignatureGetsNoReceiptAndAMembersKeyChecksIt() throws {
        let made = try json(try run("ledger init-key --member thai-binh --format json").output)
        let key = try #require(made["key"] as? String)
        try giveKey(key, to: "thai-binh")
        #expect(try run("ledger init-key").code == 0)
        let logKey = try text("ledger.pub").trimmingCharacters(in: .newlines)
        let inbox = "\(folder)/inbox/thai-binh-2024-H1.csv"
        let file = try #require(made["privateKeyFile"] as? String)
        #expect(try run("submit \(inbox) --replace --sign \(file)").code == 0)
        let kept = "\(home)/signed.tlog-proof"
        #expect(try run("ledger receipt thai-binh -o \(kept)").code == 0)
        func check(_ more: String) throws -> Run { try thidua("receipt verify \(kept) --key \(logKey) \(more)") }
        let plain = try json(try check("--format json").output)
        #expect(plain["signatureChecked"] as? Bool == false)
        let checked = try json(try check("--member-key \(key) --format json").output)
        #expect(checked["signatureChecked"] as? Bool == true)
        let other = try check("--member-key \(logKey)")
        #expect(other.code == 1 && other.errors.contains("receipt.member-signature"))
        // The very file that was sent, not another one that the event names too.
        #expect(try check("--file \(copy.root)/\(inbox)").code == 0)
        let objects = try FileManager.default.contentsOfDirectory(atPath: path("objects"))
        for edition in objects where edition.hasPrefix("edition.") {
            let refused = try check("--file \(path("objects"))/\(edition)")
            #expect(refused.code == 1 && refused.errors.contains("receipt.other-file"))
        }
        // The same words stated for another moment, under the old signature; signed by nobody who could.
        for name in ["checkpoint", "ledger.pub"] { try FileManager.default.removeItem(atPath: path(name)) }
        try FileManager.default.removeItem(atPath: "\(home)/.config")
        var lines = try text("ledger.jsonl").lines.map(String.init)
        let last = lines.count - 2
        lines[last] = lines[last].replacingOccurrences(of: "2024-07-31T08:00:00", with: "2024-07-30T08:00:00")
        try write(lines.joined(separator: "\n"), "ledger.jsonl")
        #expect(try run("ledger init-key").code == 0)
        let forged = try run("ledger receipt thai-binh")
        #expect(forged.code == 1 && forged.errors.contains("ledger.signature"))
    }

    @Test func nothingIsWrittenOverALedger() throws {
        #expect(try run("ledger init-key").code == 0)
        let before = try copy.files()
        try FileManager.default.createSymbolicLink(atPath: "\(home)/link", withDestinationPath: path(""))
        let key = try #require(FileManager.default.subpathsOfDirectory(atPath: "\(home)/.config/thidua").first)
        for target in [
            path("ledger.jsonl"), path("ledger.pub"), path("checkpoint"), path("objects/any"),
            "\(folder)/../red-river-delta-example/ledger.jsonl", "\(home)/link/ledger.jsonl",
            "\(home)/.config/thidua/\(key)",
        ] {
            let refused = try run("ledger receipt hung-yen --replace -o \(target)")
            #expect(refused.code == 2 && refused.errors.contains("usage.output"), "\(target)")
            let form = try run("template hung-yen --period 2024-H1 --replace -o \(target)")
            #expect(form.code == 2, "\(target)")
        }
        #expect(try copy.files() == before)
    }

    @Test func theHoldersAccountKnowsItsOwnKeyAndHead() throws {
        #expect(try run("ledger init-key").code == 0)
        let ledger = try text("ledger.jsonl")
        try write(ledger.replacingOccurrences(of: "\"engine\":\"thidua ", with: "\"engine\":\"Thidua "), "ledger.jsonl")
        for name in ["ledger.pub", "checkpoint"] { try FileManager.default.removeItem(atPath: path(name)) }
        #expect(try run("ledger verify", isHolder: false).code == 0)
        let own = try run("ledger verify")
        #expect(own.code == 1)
        #expect(own.errors.contains("error[key.other]") && own.errors.contains("error[ledger.rewritten]"))
        // A folder of keys that others may enter is nothing that a ledger suffers from.
        try write(ledger, "ledger.jsonl")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(home)/.config/thidua")
        let open = try run("ledger verify")
        #expect(open.code == 0 && open.errors.contains("warning[environment.key-folder]"))
    }

    @Test func theHeadOfAnotherLogIsNotCompared() throws {
        let head = try run("ledger checkpoint").output
        let other = head.replacingOccurrences(of: "thidua/red-river-delta-example", with: "thidua/elsewhere")
        try other.write(toFile: "\(home)/other.txt", atomically: false, encoding: .utf8)
        let refused = try run("ledger consistency \(home)/other.txt")
        #expect(refused.code == 1 && refused.errors.contains("ledger.other-log"))
        try head.write(toFile: "\(home)/own.txt", atomically: false, encoding: .utf8)
        #expect(try run("ledger consistency \(home)/own.txt").code == 0)
    }

    @Test func minutesSayThatTheCheckpointContradictsTheLedger() throws {
        #expect(try run("ledger init-key").code == 0)
        let before = try run("minutes --period 2024-H1")
        #expect(before.output.contains("signed checkpoint:") && !before.output.contains("CONTRADICTS"))
        let ledger = try text("ledger.jsonl")
        try write(ledger.replacingOccurrences(of: "\"engine\":\"thidua ", with: "\"engine\":\"Thidua "), "ledger.jsonl")
        for more in ["", " --format json"] {
            let minutes = try run("minutes --period 2024-H1" + more)
            #expect(minutes.code == 0 && minutes.errors.contains("warning[ledger.rewritten]"))
            #expect(minutes.output.contains(more.isEmpty ? "CONTRADICTS THIS LEDGER" : "\"contradiction\": {"))
        }
    }

    /// Stating another version of the program does not make anything a ranking.
    @Test func anotherEngineExcusesNoJunk() throws {
        let published = try run("publish --period 2024-H1")
        #expect(published.code == 0)
        let lines = try text("ledger.jsonl").lines.map(String.init)
        let index = lines.count - 2
        let event = try json(lines[index])
        let file = try #require((event["is"] as? [String: Any])?["ranking"] as? [String: String])
        let digest = try #require(file["sha256"])
        let name = "objects/2024-H1.ranking.\(digest.prefix(16)).json"
        let ranking = try text(name)
        /// SHA-256 of other content in the place of the ranking, worked out by the system's own tool.
        func put(_ content: String) throws {
            try write(content, "objects/new")
            let sum = Process()
            let pipe = Pipe()
            sum.executableURL = URL(filePath: "/usr/bin/env")
            sum.arguments = ["sha256sum", path("objects/new")]
            sum.standardOutput = pipe
            try sum.run()
            let hash = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).prefix(64)
            sum.waitUntilExit()
            try FileManager.default.moveItem(
                atPath: path("objects/new"), toPath: path("objects/2024-H1.ranking.\(hash.prefix(16)).json"))
            var changed = lines
            changed[index] = lines[index].replacingOccurrences(of: digest, with: hash)
                .replacingOccurrences(of: "\"engine\":\"thidua 0.5.0\"", with: "\"engine\":\"thidua 0.4.0\"")
            try write(changed.joined(separator: "\n"), "ledger.jsonl")
        }
        try put("junk")
        let junk = try run("ledger verify")
        #expect(junk.code == 1 && junk.errors.contains("error[publication.no-ranking]"))
        try put(ranking.replacingOccurrences(of: "\"period\": \"2024-H1\"", with: "\"period\": \"2024-H2\""))
        #expect(try run("ledger verify").code == 1)
        // Another ranking is believed of that version; that it was not reproduced is said.
        try put(ranking.replacingOccurrences(of: "\"status\":", with: "\"state\":"))
        let other = try run("ledger verify")
        #expect(other.code == 0 && other.errors.contains("warning[publication.engine]"))
        // Lines are broken to the width of a page.
        let words = other.output.split { $0.isWhitespace }.joined(separator: " ")
        #expect(words.contains("could NOT be reproduced") && words.contains("said to be by thidua 0.4.0"))
        #expect(try json(try run("ledger verify --format json").output)["publicationsReproduced"] as? Bool == false)
    }

    @Test func wrongUseIsSaidToBeSo() throws {
        #expect(try thidua("receipt verify \(folder)/inbox/broken.csv").code == 2)
        #expect(try thidua("receipt verify \(folder)/inbox/broken.csv --key nonsense").code == 2)
        #expect(try run("ledger receipt").code == 2)
        #expect(try run("ledger init-key").code == 0)
        #expect(try run("ledger receipt --event 99").errors.contains("receipt.no-event"))
        #expect(try run("ledger receipt ha-nam --event 0 --format json").code == 1)
        let key = path("ledger.pub")
        let refused = try thidua("receipt verify \(folder)/inbox/broken.csv --key \(key)")
        #expect(refused.code == 1)
        #expect(refused.errors.contains("receipt.format"))
    }
}
