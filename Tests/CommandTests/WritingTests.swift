// `submit`, `award` and `score`: files in, in a copy of the workspace.
import Foundation
import Testing

private let inbox = "Scores/red-river-delta-example/inbox"

@Suite("submit, award and score") struct WritingTests {
    @Test func `a broken file shows all its errors at once and changes nothing`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let before = try copy.files()
        let run = try thidua("submit \(inbox)/broken.csv \(example)", in: copy.root)
        #expect(run.code == 1 && run.output.isEmpty)
        let places = run.errors.lines.filter { $0.hasPrefix("\(inbox)/broken.csv:") }.map {
            $0.split(separator: " ")[0]
        }
        // A comma, points, an unknown indicator, an unknown board, a double, decimals, a word for yes, a range.
        #expect(
            places
                == ["3:27:", "4:27:", "5:8:", "6:1:", "7:28:", "8:25:", "9:32:", "10:28:"].map {
                    "\(inbox)/broken.csv:\($0)"
                })
        #expect(run.errors.hasSuffix("\n8 errors\n"))
        #expect(
            try thidua("submit \(inbox)/broken.csv \(example) --replace --lang vi", in: copy.root).errors.hasSuffix(
                "\n8 lỗi\n"))
        let document = try json(thidua("submit \(inbox)/broken.csv \(example) --format json", in: copy.root).output)
        #expect((document["diagnostics"] as? [Any])?.count == 8)
        #expect(try copy.files() == before)
    }

    @Test func `a second submission needs --replace, and then the board is determined`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let before = try copy.files()
        let refused = try thidua("submit \(inbox)/thai-binh-2024-H1.csv \(example)", in: copy.root)
        #expect(refused.code == 1 && refused.output.isEmpty)
        #expect(refused.errors.contains("error[submission.exists]") && refused.errors.contains("--replace"))
        #expect(try copy.files() == before)

        let taken = try thidua("submit \(inbox)/thai-binh-2024-H1.csv \(example) --replace", in: copy.root)
        #expect(taken.code == 0 && taken.errors.isEmpty)
        for label in ["[PROPOSAL]", "[MADE-UP FIGURES]"] { #expect(taken.output.contains(label)) }
        #expect(taken.output.contains("Occupancy of the zones in operation"))
        #expect(taken.output.contains("  • written to Scores/red-river-delta-example/2024-H1/thai-binh.csv"))
        #expect(taken.output.contains("  • replaces the earlier figures of Thai Binh"))
        let changed = try copy.files().filter { before[$0.key] != $0.value }.keys
        #expect(Array(changed) == ["Scores/red-river-delta-example/2024-H1/thai-binh.csv"])
        let board = try #require(
            try thidua("rank \(example) --format csv", in: copy.root).output.lines.first { $0.contains("Thai Binh") })
        #expect(board.contains(",803.49,1000,80.35%,Good,"))
        #expect(!board.contains("PROVISIONAL"))
    }

    @Test func `what was submitted is said in JSON too`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let run = try thidua("submit \(inbox)/thai-binh-2024-H1.csv \(example) --replace --format json", in: copy.root)
        let document = try json(run.output)
        #expect(
            run.code == 0 && document["format"] as? String == "thidua.submitted/1"
                && document["accepted"] as? Bool == true)
        #expect(document["placed"] as? [String] == ["Scores/red-river-delta-example/2024-H1/thai-binh.csv"])
        #expect(document["replaced"] as? [String] == ["thai-binh"])
        #expect(
            (document["labels"] as? [[String: Any]])?.map { $0["label"] as? String } == ["proposal", "made-up figures"])
    }

    @Test func `points of the head are taken in, with what they change`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        try copy.write("points.csv", "board,criterion,points,reason\nthai-binh,D.4,25,on the files\n")
        let refused = try thidua("award points.csv \(example) --period 2024-H1", in: copy.root)
        #expect(refused.code == 1 && refused.errors.contains("points.csv:2:"))
        let taken = try thidua("award points.csv \(example) --period 2024-H1 --replace", in: copy.root)
        #expect(taken.code == 0 && taken.errors.isEmpty)
        #expect(
            taken.output.contains("[MADE-UP FIGURES]")
                && taken.output.contains("Thai Binh  D.4            25  on the files"))
        #expect(taken.output.contains("  • Thai Binh, D.4: 22 → 25"))
        let audit = try thidua("audit thai-binh --criterion D.4 \(example)", in: copy.root)
        #expect(audit.output.contains("25.00 of 30 points") && audit.output.contains("Reason: on the files"))
        let again = try thidua("award points.csv \(example) --period 2024-H1 --replace --format json", in: copy.root)
        #expect(try json(again.output)["format"] as? String == "thidua.awarded/1")

        try copy.write("wrong.csv", "board,criterion,points\nthai-binh,D.4,31\nthai-binh,A.1.1,5\nhung-yn,D.4,5.25\n")
        let before = try copy.files()
        let wrong = try thidua("award wrong.csv \(example) --period 2024-H1 --replace", in: copy.root)
        #expect(
            wrong.code == 1 && wrong.errors.contains("wrong.csv:2:") && wrong.errors.contains("wrong.csv:3:")
                && wrong.errors.contains("wrong.csv:4:"))
        #expect(try copy.files() == before)
    }

    @Test func `a file that cannot be a submission is refused`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        try copy.write("figures.txt", "board\n")
        try copy.write("empty.csv", "")
        for file in ["figures.txt", "empty.csv"] {
            let run = try thidua("submit \(file) \(example) --period 2024-H1", in: copy.root)
            #expect(run.code == 1 && run.errors.contains("error["), "\(file)")
        }
        #expect(try thidua("submit Criteria \(example)", in: copy.root).code == 2)
        #expect(try thidua("submit nowhere.csv \(example)", in: copy.root).code == 2)
    }

    @Test func `a file where the period's folder should be ends with 3`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let folder = "Scores/red-river-delta-example/2024-H1"
        try FileManager.default.removeItem(atPath: "\(copy.root)/\(folder)")
        try copy.write(folder, "")
        let run = try thidua("submit \(inbox)/thai-binh-2024-H1.csv \(example) --period 2024-H1", in: copy.root)
        #expect(run.code == 3 && run.output.isEmpty && run.errors.contains("error[environment."))
        #expect(try copy.read(folder) == "")
    }

    @Test func `score needs an edition's file, a table and a period, and says which is wrong`() throws {
        let edition = "Criteria/red-river-delta-example/2024.yaml"
        let table = "Scores/red-river-delta-example/2024-H1/hung-yen.csv"
        #expect(try thidua("score \(edition) nowhere.csv --period 2024-H1").code == 2)
        #expect(try thidua("score nowhere.yaml \(table)").code == 1)
        let which = try thidua("score \(edition) \(table)")
        #expect(which.code == 2 && which.errors.contains("the edition scores 2024-H1 to 2024: choose --period"))
        #expect(try thidua("score \(edition) \(table) --period 2025").code == 2)
        #expect(try thidua("score \(edition) \(table) --period soon").code == 2)
    }
}
