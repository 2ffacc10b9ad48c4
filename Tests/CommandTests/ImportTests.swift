// `criteria import`: what it asks for, what it writes, and that it never writes over a file by itself.
import Foundation
import Testing

@Suite("criteria import") struct ImportTests {
    private let table = "\(repository)/Tests/IntakeTests/Corpus/table"

    private func run(_ line: String, in copy: Copy) throws -> Run {
        try thidua("criteria import " + line, in: copy.root)
    }

    @Test(arguments: ["xlsx", "docx", "csv"]) func `what is written is in order`(kind: String) throws {
        let copy = try Copy(empty: ["Criteria/test", "Scores/test"])
        defer { copy.remove() }
        let imported = try run("\(table).\(kind) -o Criteria/test/2025.yaml --period 2025", in: copy)
        #expect(imported.code == 0, "\(imported.errors)")
        let words = imported.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("16 criteria in 8 sections, 100 points, 8 indicators."))
        #expect(words.contains("III.6: a deduction stands in the column of bonuses; written as a deduction"))
        let text = try copy.read("Criteria/test/2025.yaml")
        #expect(text.contains("edition: \"test-2025\"\nbloc: \"test\"\nstatus: proposal\n"))
        let check = try thidua("criteria check Criteria/test/2025.yaml", in: copy.root)
        #expect(check.errors.contains("claim.band-hole") && !check.errors.contains(": error["), "\(check.errors)")
        #expect(try copy.files().keys.sorted() == ["Criteria/test/2025.yaml"])
    }

    @Test func `only the two ways to write numbers are offered`() throws {
        let copy = try Copy(empty: ["Criteria/test", "Scores/test"])
        defer { copy.remove() }
        let help = try run("--help", in: copy).output
        #expect(help.contains("--numbers <vi|en>") && !help.contains("plain"))
        #expect(try run("\(table).csv -o out.yaml --bloc b --period 2025 --numbers plain", in: copy).code != 0)
    }

    @Test func `everything that is missing is asked for at once`() throws {
        let copy = try Copy(empty: ["Criteria/test", "Scores/test"])
        defer { copy.remove() }
        let asked = try run("\(table).csv -o out.yaml", in: copy)
        #expect(asked.code == 2 && asked.errors.contains("usage.bloc") && asked.errors.contains("usage.period"))
        #expect(asked.errors.contains("--period 2025, --period 2024-H1..2025"))
        for (period, code) in [("2025..2026..2027", Int32(2)), ("2o25", 2), ("2024-H1..2025", 0)] {
            #expect(try run("\(table).csv -o out.yaml --bloc b --period \(period)", in: copy).code == code)
        }
        #expect(try copy.read("out.yaml").contains("valid: {from: 2024-H1, to: 2025}"))
        let name = try run("\(table).csv -o năm.yaml --bloc b --period 2025", in: copy)
        #expect(name.code == 2 && name.errors.contains("usage.identifier"))
    }

    @Test func `a file that is there stays unless it may be replaced`() throws {
        let copy = try Copy(empty: ["Criteria/test", "Scores/test"])
        defer { copy.remove() }
        try copy.write("out.yaml", "mine")
        let kept = try run("\(table).csv -o out.yaml --bloc b --period 2025", in: copy)
        #expect(kept.code == 2 && kept.errors.contains("usage.exists"))
        #expect(try copy.read("out.yaml") == "mine")
        #expect(try run("\(table).csv -o out.yaml --bloc b --period 2025 --replace", in: copy).code == 0)
        #expect(try copy.read("out.yaml").contains("edition: \"b-out\""))
        #expect(try copy.files().keys.sorted() == ["out.yaml"])
    }

    @Test func `a file that is no table leaves nothing behind`() throws {
        let copy = try Copy(empty: ["Criteria/test", "Scores/test"])
        defer { copy.remove() }
        try copy.write("none.csv", "a,b\nc,d\n")
        let refused = try run("none.csv -o out.yaml --bloc b --period 2025", in: copy)
        #expect(refused.code == 1 && refused.errors.contains("none.csv:1:1: error[import.no-heading]"))
        #expect(try copy.files().keys.sorted() == ["none.csv"])
        #expect(try run("none.csv -o gone/out.yaml --bloc b --period 2025", in: copy).code == 1)
        #expect(try run("\(table).csv -o gone/out.yaml --bloc b --period 2025", in: copy).code == 3)
    }

    @Test func `a table with wrong sums is written, and what keeps it from use is said`() throws {
        let copy = try Copy(empty: ["Criteria/test", "Scores/test"])
        defer { copy.remove() }
        try copy.write("t.csv", "TT,Nội dung,Điểm\nI,Nhóm,12\n1,Một,\"5,5\"\n2,Hai,5\n")
        let run = try run("t.csv -o out.yaml --bloc b --period 2025 --format json", in: copy)
        #expect(run.code == 0)
        let report = try json(run.output)
        #expect(report["format"] as? String == "thidua.import/1")
        let refusals = try #require(report["refusals"] as? [[String: Any]])
        #expect(refusals.map { $0["code"] as? String } == ["edition.sum"])
        let warnings = try #require(report["warnings"] as? [[String: Any]])
        #expect(warnings.map { $0["code"] as? String } == ["import.sum"])
        #expect(warnings.map { $0["line"] as? Int } == [2])
    }

    @Test(arguments: ["text", "markdown", "html", "csv"]) func `the report in every format`(format: String) throws {
        let copy = try Copy(empty: ["Criteria/test", "Scores/test"])
        defer { copy.remove() }
        let run = try run("\(table).csv -o out.yaml --bloc b --period 2025 --lang vi --format \(format)", in: copy)
        #expect(run.code == 0 && run.output.contains("chờ người quyết định") && run.output.contains("ĐỀ XUẤT"))
        #expect(run.output.contains("không hiểu hết câu “Hội đồng xem xét”"))
    }
}
