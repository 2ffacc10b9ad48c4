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
        // A number that reads in two ways, another unit, an unknown indicator, an unknown board, a double, decimals, a word for yes, a range.
        #expect(
            places
                == ["3:27:", "4:27:", "5:8:", "6:1:", "7:28:", "8:27:", "9:32:", "10:25:"].map {
                    "\(inbox)/broken.csv:\($0)"
                })
        #expect(run.errors.hasSuffix("\n8 errors\n\(inbox)/broken.csv is refused: nothing is written\n"))
        #expect(
            try thidua("submit \(inbox)/broken.csv \(example) --replace --lang vi", in: copy.root).errors.hasSuffix(
                "\n8 lỗi\nkhông nhận \(inbox)/broken.csv: không ghi gì\n"))
        let document = try json(thidua("submit \(inbox)/broken.csv \(example) --format json", in: copy.root).output)
        #expect((document["diagnostics"] as? [Any])?.count == 8)
        #expect(try copy.files() == before)
    }

    @Test func `a file says by which convention its numbers are written`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let file = "\(copy.root)/numbers.csv"
        let rows =
            "board,indicator,attribute,value\nthai-binh,export,actual,1.503\nthai-binh,export,plan,\"ước 2,9 tỷ USD\"\n"
        try rows.write(toFile: file, atomically: true, encoding: .utf8)
        let open = try thidua("submit \(file) \(example) --replace", in: copy.root)
        #expect(
            open.code == 1 && open.errors.contains("error[figure.ambiguous]") && open.errors.contains("--numbers vi"))
        let english = try thidua("submit \(file) \(example) --replace --numbers en", in: copy.root)
        #expect(english.code == 1 && english.errors.contains("error[figure.convention]"))
        let read = try thidua("submit \(file) \(example) --replace --numbers vi", in: copy.root)
        #expect(read.code == 0 && read.output.contains("written “ước 2,9 tỷ USD”"))
        let stored = try copy.read(copy.stored("thai-binh"))
        #expect(stored.contains("thai-binh,export,actual,1503,,,,1.503\n"))
        #expect(stored.contains("thai-binh,export,plan,2900,estimate,,,\"ước 2,9 tỷ USD\"\n"))
        #expect(try thidua("submit \(file) \(example) --numbers plain", in: copy.root).code == 2)
    }

    @Test func `a second submission needs --replace, and then the board is determined`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let before = try copy.files()
        let refused = try thidua("submit \(inbox)/thai-binh-2024-H1.csv \(example)", in: copy.root)
        #expect(refused.code == 1 && refused.output.isEmpty)
        #expect(refused.errors.contains("error[submission.exists]") && refused.errors.contains("--replace"))
        #expect(try copy.files() == before)

        let taken = try thidua(
            "submit \(inbox)/thai-binh-2024-H1.csv \(example) --replace --at 2024-07-12T10:00:00+07:00 --by An",
            in: copy.root)
        #expect(taken.code == 0 && taken.errors.isEmpty)
        for label in ["[PROPOSAL]", "[MADE-UP FIGURES]"] { #expect(taken.output.contains(label)) }
        #expect(taken.output.contains("Industrial land recovered"))
        #expect(
            taken.output.contains(
                "  • recorded: Thai Binh, event 12, replaces the report of event 9, in Scores/red-river-delta-example/ledger.jsonl"
            ))
        #expect(taken.output.contains("  • replaces the earlier figures of Thai Binh"))
        let changed = try copy.files().filter { before[$0.key] != $0.value }.keys
        // The edition only where it is another one than at the time of the earlier reports.
        let figures = Set(changed.filter { !$0.contains("/edition.") })
        #expect(try figures == ["Scores/red-river-delta-example/ledger.jsonl", copy.stored("thai-binh")])
        let ledger = try copy.read("Scores/red-river-delta-example/ledger.jsonl")
        #expect(
            ledger.utf8.starts(with: before["Scores/red-river-delta-example/ledger.jsonl"] ?? Data())
                && ledger.lines.count == 14
                && ledger.lines[12].contains(
                    #""at":"2024-07-12T10:00:00+07:00","board":"thai-binh","by":{"name":"An","#)
        )
        let board = try #require(
            try thidua("rank \(example) --format csv", in: copy.root).output.lines.first { $0.contains("Thai Binh") })
        #expect(board.contains(",803.09,1000,80.31%,Good,"))
        #expect(!board.contains("PROVISIONAL"))
    }

    @Test func `plain files beside the ledger are refused until they are recorded`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let figures = try copy.read(copy.stored("ha-nam"))
        try copy.makeFolder("Scores/red-river-delta-example/2024-H2")
        try copy.write("Scores/red-river-delta-example/2024-H2/ha-nan.csv", figures)
        for command in ["rank", "status", "submit \(inbox)/thai-binh-2024-H1.csv --replace"] {
            let run = try thidua("\(command) \(example)", in: copy.root)
            #expect(run.code == 1 && run.output.isEmpty, "\(command)")
            #expect(run.errors.contains("2024-H2/ha-nan.csv:1:1: error[ledger.plain-files]"), "\(command)")
            #expect(run.errors.contains("thidua ledger migrate --bloc red-river-delta-example"), "\(command)")
        }
        let before = try copy.files()
        let unknown = try thidua("ledger migrate \(example)", in: copy.root)
        #expect(unknown.code == 1 && unknown.errors.contains("did you mean “ha-nam.csv”?"))
        #expect(try copy.files() == before)
        try FileManager.default.moveItem(
            atPath: "\(copy.root)/Scores/red-river-delta-example/2024-H2/ha-nan.csv",
            toPath: "\(copy.root)/Scores/red-river-delta-example/2024-H2/ha-nam.csv")
        let migrated = try thidua("ledger migrate \(example)", in: copy.root)
        #expect(migrated.code == 0 && migrated.output.contains("2024-H2/ha-nam.csv → event 12"), "\(migrated.errors)")
        #expect(try !copy.files().keys.contains { $0.contains("/2024-H2/") })
        #expect(try thidua("rank \(example) --period 2024-H2", in: copy.root).code == 0)
        #expect(try thidua("ledger migrate \(example)", in: copy.root).output.contains("there are no plain files"))
    }

    @Test func `what was submitted is said in JSON too`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let run = try thidua("submit \(inbox)/thai-binh-2024-H1.csv \(example) --replace --format json", in: copy.root)
        let document = try json(run.output)
        #expect(
            run.code == 0 && document["format"] as? String == "thidua.submitted/1"
                && document["accepted"] as? Bool == true)
        let recorded = try #require(document["recorded"] as? [String: Any])
        #expect(recorded["ledger"] as? String == "Scores/red-river-delta-example/ledger.jsonl")
        let events = try #require(recorded["events"] as? [[String: Any]])
        #expect(events.map { $0["index"] as? Int } == [12] && events[0]["event"] as? String == "replaced")
        #expect(document["replaced"] as? [String] == ["thai-binh"])
        #expect(
            (document["labels"] as? [[String: Any]])?.map { $0["label"] as? String } == ["proposal", "made-up figures"])
    }

    @Test func `points of the head are taken in, with what they change`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        try copy.write("points.csv", "board,criterion,points,reason\nthai-binh,D.1,35,on the files\n")
        let refused = try thidua("award points.csv \(example) --period 2024-H1", in: copy.root)
        #expect(refused.code == 1 && refused.errors.contains("points.csv:2:"))
        let taken = try thidua("award points.csv \(example) --period 2024-H1 --replace", in: copy.root)
        #expect(taken.code == 0 && taken.errors.isEmpty)
        #expect(
            taken.output.contains("[MADE-UP FIGURES]")
                && taken.output.contains("Thai Binh  D.1            35  on the files"))
        #expect(taken.output.contains("  • Thai Binh, D.1: 30.5 → 35"))
        let audit = try thidua("audit thai-binh --criterion D.1 \(example)", in: copy.root)
        #expect(audit.output.contains("35.00 of 40 points") && audit.output.contains("Reason: on the files"))
        let again = try thidua("award points.csv \(example) --period 2024-H1 --replace --format json", in: copy.root)
        #expect(try json(again.output)["format"] as? String == "thidua.awarded/1")

        try copy.write("wrong.csv", "board,criterion,points\nthai-binh,D.1,41\nthai-binh,A.1.1,5\nhung-yn,D.1,5.25\n")
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

    @Test func `a file where the objects' folder should be ends with 3`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let folder = "Scores/red-river-delta-example/objects"
        try FileManager.default.removeItem(atPath: "\(copy.root)/\(folder)")
        try copy.write(folder, "")
        let run = try thidua(
            "submit \(inbox)/thai-binh-2024-H1.csv \(example) --period 2024-H1 --replace", in: copy.root)
        #expect(run.code == 3 && run.output.isEmpty && run.errors.contains("error[environment."))
        #expect(try copy.read(folder) == "")
    }

    @Test func `score needs an edition's file, a table and a period, and says which is wrong`() throws {
        let edition = "Criteria/red-river-delta/2024.yaml"
        let table = try stored("hung-yen")
        #expect(try thidua("score \(edition) nowhere.csv --period 2024-H1").code == 2)
        #expect(try thidua("score nowhere.yaml \(table)").code == 2)
        let which = try thidua("score \(edition) \(table)")
        #expect(which.code == 2 && which.errors.contains("the edition scores 2024-H1 to 2024: choose --period"))
        #expect(try thidua("score \(edition) \(table) --period 2025").code == 2)
        #expect(try thidua("score \(edition) \(table) --period soon").code == 2)
    }

    @Test func `score ranks units of any name without a workspace`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "thidua-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        func write(_ name: String, _ text: String) throws {
            try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
        }
        try write(
            "edition.yaml",
            """
            edition: schools
            bloc: schools
            status: proposal
            title: {vi: Trường, en: Schools}
            valid: {from: 2024, to: 2024}
            source: {document: made for this test}
            points: 20
            rounding: {at: criterion, places: 1, mode: half up}
            ranking: {on: rounded, keys: [total], ties: share, vetoed: {ranked: false, counted: true}}
            indicators:
              books: {title: {vi: Sách, en: Books}, unit: book, nature: stock, has: [actual], decimals: 0}
            sections:
              - id: A
                title: {vi: Tất cả, en: All}
                points: 20
                criteria:
                  - {id: A.1, title: {vi: Sách, en: Books}, points: 10, score: "min(10, books.actual / 3)", source: {document: t}}
                  - {id: A.2, title: {vi: Chấm, en: Judged}, points: 10, judged: {from: 0, to: 10, step: 1, by: head}, source: {document: t}}

            """)
        try write(
            "table.csv", "board,indicator,attribute,value\nTrường số 2,books,actual,10\nschool-1,books,actual,30\n")
        try write("points.csv", "board,criterion,points\nTrường số 2,A.2,9\nschool-1,A.2,4\n")
        let run = try thidua("score edition.yaml table.csv --awards points.csv --format csv", in: folder)
        #expect(run.code == 0 && run.errors.isEmpty, "\(run.errors)")
        // 10 + 4; 10/3 rounded to 3.3 + 9.
        #expect(
            run.output == """
                Rank,Board,A /20,Total /20,Labels
                1,school-1,14.0,14.0,PROPOSAL
                2,Trường số 2,12.3,12.3,PROPOSAL

                """)
        let open = try thidua("score edition.yaml table.csv", in: folder)
        #expect(
            open.code == 0
                && open.output.contains("school-1, A.2: undetermined, 0 to 10 points; no points have been awarded yet"))
        try write("table.csv", "board,indicator,attribute,value\nschool-1,book,actual,\"3,5\"\n")
        let wrong = try thidua("score edition.yaml table.csv", in: folder)
        #expect(wrong.code == 1 && wrong.output.isEmpty && wrong.errors.contains("table.csv:2:"))
    }
}
