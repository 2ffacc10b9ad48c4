// `publish`, `reopen`, `withdraw` as a user calls them, and several users at once.
import Foundation
import Synchronization
import Testing

@Suite("publish, reopen and withdraw") struct PublishingTests {
    private let inbox = "Scores/red-river-delta-example/inbox"

    @Test func `what is published is what rank prints, and a correction says what moved`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let ranking = try thidua("rank \(example) --format json", in: copy.root)
        let published = try thidua(
            "publish \(example) --at 2024-08-15T09:00:00+07:00 --by An --format json --lang vi", in: copy.root)
        #expect(published.code == 0, "\(published.errors)")
        let document = try json(published.output)
        #expect(document["format"] as? String == "thidua.published/1" && document["event"] as? Int == 12)
        #expect(document["provisional"] as? Bool == true && document["correction"] as? Bool == false)
        #expect(try copy.read(#require(document["ranking"] as? String)) == ranking.output)

        let refused = try thidua("submit \(inbox)/thai-binh-2024-H1.csv \(example) --replace", in: copy.root)
        #expect(refused.code == 1 && refused.errors.contains("error[period.published]"))
        #expect(try thidua("publish \(example)", in: copy.root).code == 1)
        #expect(try thidua("reopen \(example)", in: copy.root).code == 2)
        let reopened = try thidua(["reopen", "--reason", "Thái Bình đính chính"] + example.words, in: copy.root)
        #expect(reopened.code == 0 && reopened.output.contains("sự kiện 13, mở lại, sau công bố ở sự kiện 12"))
        #expect(try thidua("submit \(inbox)/thai-binh-2024-H1.csv \(example) --replace", in: copy.root).code == 0)
        let unexplained = try thidua("publish \(example)", in: copy.root)
        #expect(unexplained.code == 2 && unexplained.errors.contains("publishing it again needs a reason"))
        let corrected = try thidua("publish \(example) --reason corrected", in: copy.root)
        #expect(corrected.code == 0, "\(corrected.errors)")
        let words = corrected.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("Thai Binh 8–9 → 8 772.09 … 803.09 → 803.09 event 14"), "\(corrected.output)")
        #expect(words.contains("Vinh Phuc 8–9 → 9 759.36 event 14 (rank)"))
        #expect(words.contains("Thai Binh: replaces the report of event 9"))
        #expect(!words.contains("PROVISIONAL"))
    }

    @Test func `a withdrawn report needs a reason and is missing from the ranking`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        #expect(try thidua("withdraw ha-nam \(example)", in: copy.root).code == 2)
        let run = try thidua("withdraw ha-nam \(example) --reason wrong --format json", in: copy.root)
        #expect(run.code == 0)
        #expect(try json(run.output)["format"] as? String == "thidua.withdrawn/1")
        let ranking = try json(try thidua("rank \(example) --format json", in: copy.root).output)
        #expect(ranking["notSubmitted"] as? [String] == ["ha-nam"])
        let again = try thidua("withdraw ha-nam \(example) --reason wrong", in: copy.root)
        #expect(again.code == 1 && again.errors.contains("error[board.not-submitted]"))
    }

    /// Runs command lines as processes at the same time.
    private func together(_ lines: [String], in folder: String) throws -> [Run] {
        let runs = Mutex([Int: Run]())
        DispatchQueue.concurrentPerform(iterations: lines.count) { index in
            let run = try? thidua(lines[index], in: folder)
            runs.withLock { $0[index] = run }
        }
        return try runs.withLock { runs in try lines.indices.map { try #require(runs[$0]) } }
    }

    @Test func `reports sent at the same time all land`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let boards = ["ha-nam", "ha-noi", "hung-yen", "nam-dinh", "vinh-phuc"]
        for board in boards {
            try copy.write("\(board).csv", "board,indicator,attribute,value\n\(board),projects,actual,7\n")
        }
        let runs = try together(
            boards.map { "submit \($0).csv \(example) --period 2024-H2" }, in: copy.root)
        for run in runs { #expect(run.code == 0, "\(run.errors)") }
        let ranking = try json(try thidua("rank \(example) --period 2024-H2 --format json", in: copy.root).output)
        let ranked = try #require(ranking["boards"] as? [[String: Any]]).compactMap { $0["board"] as? String }
        #expect(Set(ranked) == Set(boards))
        let ledger = try copy.read("Scores/red-river-delta-example/ledger.jsonl").lines.filter { !$0.isEmpty }
        #expect(try ledger.map { try json(String($0))["index"] as? Int } == Array(0..<17))
    }

    @Test func `of two reports of one board sent at the same time one is taken`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let names = (1...4).map { "report-\($0).csv" }
        for (number, name) in names.enumerated() {
            try copy.write(name, "board,indicator,attribute,value\nha-nam,projects,actual,\(number)\n")
        }
        let runs = try together(names.map { "submit \($0) \(example) --period 2024-H2" }, in: copy.root)
        #expect(runs.map(\.code).sorted() == [0, 1, 1, 1])
        for run in runs where run.code == 1 {
            #expect(run.errors.contains("error[submission.exists]"), "\(run.errors)")
        }
        let winner = try #require(runs.firstIndex { $0.code == 0 })
        #expect(try copy.read(stored("ha-nam", "2024-H2", in: copy.root)).contains("ha-nam,projects,actual,\(winner),"))
    }
}

extension String {
    fileprivate var words: [String] { split(separator: " ").map(String.init) + ["--lang", "vi"] }
}

@Suite("ledger verify computes publications again") struct PublicationVerifyTests {
    @Test func `whatever Criteria says now; a ranking in another's place is found`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let published = try thidua("publish \(example) --format json", in: copy.root)
        let ranking = try #require(try json(published.output)["ranking"] as? String)
        let edition = "Criteria/red-river-delta/2024.yaml"
        try copy.write(edition, copy.read(edition).replacing("points: 1000", with: "points: 1000 "))
        let holds = try thidua("ledger verify \(example)", in: copy.root)
        #expect(
            holds.code == 0 && holds.output.contains("(event 12): computed again, the same bytes"), "\(holds.errors)")
        let verdicts = try json(try thidua("ledger verify \(example) --format json", in: copy.root).output)
        #expect((verdicts["publications"] as? [[String: Any]])?.map { $0["verdict"] as? String } == ["holds"])
        // Changed together with its hash: every byte is in order, only the ranking does not come out.
        let other = try copy.read(ranking).replacing("1008.38", with: "1009.38")
        let old = try #require(ranking.split(separator: ".").dropLast().last.map(String.init))
        try copy.write("x", other)
        let hash = try #require(Self.sha256("\(copy.root)/x"))
        try copy.write(ranking.replacing(old, with: hash.prefix(16)), other)
        let path = "Scores/red-river-delta-example/ledger.jsonl"
        let ledger = try copy.read(path)
        let range = try #require(ledger.range(of: old, options: .backwards))
        let full = ledger[range.lowerBound...].prefix(64)
        try copy.write(path, ledger.replacing(full, with: hash))
        let found = try thidua("ledger verify \(example)", in: copy.root)
        #expect(found.code == 1 && found.output.contains("(event 12): does NOT hold"), "\(found.output)")
        #expect(found.errors.contains("error[publication.differs]") && found.errors.contains("1009.38"))
        // Had another version published it, that would be no sign of anything.
        let lines = try copy.read(path).lines.map(String.init)
        let last = try #require(lines.last { !$0.isEmpty })
        try copy.write(
            path, copy.read(path).replacing(last, with: last.replacing("thidua 0.5.0", with: "thidua 0.4.9")))
        let differs = try thidua("ledger verify \(example)", in: copy.root)
        // Lines are broken to the width of a page.
        let words = differs.output.split { $0.isWhitespace }.joined(separator: " ")
        #expect(differs.code == 0 && words.contains("it was published by thidua 0.4.9"), "\(differs.errors)")
        #expect(differs.errors.contains("warning[publication.engine]"))
    }

    private static func sha256(_ path: String) -> String? {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/sha256sum")
        process.arguments = [path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try? process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self).split(separator: " ").first.map(String.init)
    }
}
