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
        #expect(try run("submit \(inbox) --replace --sign \(file)").code == 0)
        let last = try #require(try text("ledger.jsonl").lines.dropLast().last)
        #expect(last.contains("\"signature\":{\"ed25519\":"))
        #expect(last.contains(key.split(separator: "+").prefix(2).joined(separator: "+")))
        // Nobody said in members.yaml that the key is the board's.
        let verified = try json(try run("ledger verify --format json").output)
        #expect((verified["signatures"] as? [String: Any])?["unknownKey"] as? Int == 1)
        #expect(try run("submit \(inbox) --replace --sign \(path("ledger.jsonl"))").code == 3)
        #expect(try run("ledger init-key --member nobody").code == 1)
        #expect(try run("ledger init-key --member thai-binh").errors.contains("key.exists"))
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
