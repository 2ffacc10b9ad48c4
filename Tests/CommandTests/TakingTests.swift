// `submit` and `check` with forms: one, many, a folder, an archive, foreign sheets, and the marked copy.
import Foundation
import Testing

@testable import OOXML

@Suite("submit and check with workbooks") struct TakingTests {
    @Test func `a form is checked without writing and then submitted`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        try copy.write("hy.xlsx", FormFile().bytes)
        let before = try copy.files()
        let checked = try thidua("check hy.xlsx", in: copy.root)
        #expect(checked.code == 0, "\(checked.errors)")
        // 520.5 / 431 = 1.20765…, / 1000 = 52.05 %.
        #expect(
            checked.output.contains(
                "520.5 million USD, up 20.8% on a year before, 52.1% of plan  1\u{202F}000 million USD"),
            "\(checked.output)")
        #expect(checked.output.contains("only checked: nothing is written"))
        #expect(checked.errors.contains("hy.xlsx:Nhóm A!A1: warning[form.rows-gone]"))
        #expect(try copy.files() == before)
        let vi = try thidua("check hy.xlsx --lang vi", in: copy.root)
        #expect(vi.output.contains("520.5 triệu USD, tăng 20.8% so với cùng kỳ, bằng 52.1% kế hoạch"))
        let again = try thidua("submit hy.xlsx", in: copy.root)
        #expect(again.code == 1 && again.errors.contains("error[submission.exists]"))
        let taken = try thidua("submit hy.xlsx --replace", in: copy.root)
        #expect(taken.code == 0 && taken.output.contains("recorded: Hung Yen, event 12"))
        // The cell that a figure came in is kept, for whoever asks later.
        #expect(
            try copy.read(copy.stored("hung-yen")).contains(
                "hung-yen,import,actual,352,,,,theo hải quan,hy.xlsx: Nhóm A!C3"))
        let audit = try thidua("audit hung-yen --criterion A.2.6 \(example)", in: copy.root)
        let words = audit.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("Cell of the workbook received: hy.xlsx: Nhóm A!C2"), "\(audit.output)")
    }

    @Test func `every form made here is read back as what it was filled in with`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let made = try thidua("template --all \(example) --period 2024-H1 -o forms", in: copy.root)
        #expect(made.code == 0, "\(made.errors)")
        let boards = [
            "bac-ninh", "ha-nam", "ha-noi", "hai-duong", "hai-phong", "hung-yen", "nam-dinh", "ninh-binh", "quang-ninh",
            "thai-binh", "vinh-phuc",
        ]
        // A form has one document a row; the figures themselves stay as they were.
        func figures() throws -> [String] {
            try boards.flatMap { try copy.read(copy.stored($0)).lines }
                .map { $0.split(separator: ",", omittingEmptySubsequences: false).prefix(5).joined(separator: ",") }
        }
        let before = try figures()
        let run = try thidua("submit forms --replace", in: copy.root)
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.output.contains("11 files: 11 accepted, 0 refused."))
        let after = try figures()
        #expect(before.count > 1_000 && after == before)
    }

    @Test func `what is passed over is named and never opened`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        try copy.write("in/hy.xlsx", FormFile().bytes)
        try copy.write("secret.txt", Array("not to be shown\n".utf8))
        try FileManager.default.createSymbolicLink(
            atPath: "\(copy.root)/in/link.csv", withDestinationPath: "\(copy.root)/secret.txt")
        try copy.write("in/note.txt", Array("nor this\n".utf8))
        let run = try thidua("check in", in: copy.root)
        #expect(run.errors.contains("link.csv") && run.errors.contains("note.txt"), "\(run.errors)")
        #expect(!run.errors.contains("not to be shown") && !run.errors.contains("nor this"))
    }

    @Test func `the marked copy never takes the place of what was received`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let bytes = FormFile().bytes
        try copy.write("hy.xlsx", bytes)
        let run = try thidua("check hy.xlsx --annotate ./hy.xlsx --overwrite", in: copy.root)
        #expect(run.code == 2 && run.errors.contains("must not take the place"), "\(run.errors)")
        #expect(try copy.files()["hy.xlsx"] == Data(bytes))
    }

    @Test func `findings have sheet and cell, in order of sheet and row`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        var form = FormFile()
        form.rows[1].cells["#actual"] = .text("chưa có")
        form.rows[0].cells["#plan"] = .text("1.503 hay 1.504")
        form.rows[0].cells["#actual"] = .formula("1/0", .empty)
        try copy.write("f.xlsx", form.bytes)
        let run = try thidua("check f.xlsx --format json", in: copy.root)
        let found = try #require(try json(run.output)["diagnostics"] as? [[String: Any]])
        let errors = found.filter { $0["severity"] as? String == "error" }
        #expect(errors.map { $0["cell"] as? String } == ["B2", "C2", "C3"], "\(run.output)")
        #expect(errors.allSatisfy { $0["sheet"] as? String == "Nhóm A" } && run.code == 1)
    }

    @Test func `a board twice in one call is refused in both files, others are taken`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        var other = FormFile()
        other.board = "ha-nam"
        try copy.write("in/a.xlsx", FormFile().bytes)
        try copy.write("in/b.xlsx", FormFile().bytes)
        try copy.write("in/c.xlsx", other.bytes)
        try copy.write("in/~$a.xlsx", [1])
        try copy.write("in/.hidden.csv", [1])
        try copy.write("in/thư.docx", [1])
        try FileManager.default.createSymbolicLink(atPath: "\(copy.root)/in/l.xlsx", withDestinationPath: "a.xlsx")
        try copy.write("in/more/d.xlsx", [1])
        let before = try copy.files()
        let run = try thidua("submit in --replace", in: copy.root)
        #expect(run.code == 1)
        #expect(run.errors.contains("in/a.xlsx:1:1: error[submission.two-files]") && run.errors.contains("“in/b.xlsx”"))
        #expect(run.errors.contains("in/b.xlsx:1:1: error[submission.two-files]"))
        for name in ["~$a.xlsx", ".hidden.csv", "thư.docx", "l.xlsx", "more"] {
            #expect(run.errors.contains("in/\(name):1:1: note[intray.passed-over]"), "\(name)")
        }
        #expect(run.output.contains("3 files: 1 accepted, 2 refused."))
        let changed = try copy.files().filter { before[$0.key] != $0.value }.keys
        #expect(try changed.contains(copy.stored("ha-nam")))
        #expect(!changed.contains { $0.contains("hung-yen") })
        #expect(changed.contains { $0.contains("objects/2024-H1.ha-nam.received.") && $0.hasSuffix(".xlsx") })
        let document = try json(try thidua("submit in --replace --format json", in: copy.root).output)
        #expect(document["format"] as? String == "thidua.submitted-many/1" && document["accepted"] as? Bool == false)
        let files = try #require(document["files"] as? [[String: Any]])
        #expect(files.map { $0["accepted"] as? Bool } == [false, false, true])
        #expect((document["passedOver"] as? [Any])?.count == 5)
    }

    @Test func `an archive of files is read like a folder`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        var other = FormFile()
        other.board = "ha-nam"
        other.period = "2023-H1"
        let csv = try copy.read(copy.stored("ha-noi"))
        try copy.write(
            "in.zip",
            packed([
                ("gửi/hy.xlsx", FormFile().bytes), ("gửi/hn.xlsx", other.bytes), ("gửi/ha-noi.csv", Array(csv.utf8)),
                ("__MACOSX/x.csv", []),
            ]))
        let run = try thidua("check in.zip \(example) --period 2024-H1", in: copy.root)
        #expect(run.code == 1 && run.output.contains("3 files: 2 accepted, 1 refused."), "\(run.errors)")
        #expect(run.errors.contains("in.zip/gửi/hn.xlsx:_thidua!B4: error[form.period]"))
    }

    @Test func `a foreign workbook is read by its map`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        var sheet = Spreadsheet.Sheet(name: "Biểu 1")
        func row(_ cells: [Spreadsheet.Value]) -> Spreadsheet.Row {
            Spreadsheet.Row(cells.map { Spreadsheet.Cell($0) })
        }
        sheet.rows = [
            row([.text("Chỉ tiêu"), .text("Thực hiện")]), row([.text("Xuất khẩu"), .number("1.73")]),
            row([.text("Nhập khẩu"), .text("352,5")]),
        ]
        try copy.write("bao-cao.xlsx", Spreadsheet(title: "t", sheets: [sheet]).xlsx())
        try copy.write(
            "map.yaml",
            """
            board: hung-yen
            numbers: vi
            sheets:
              - labels: A
                columns: [{heading: Thực hiện, is: actual}]
                rows:
                  - {label: xuất khẩu, indicator: export, unit: tỷ USD}
                  - {label: nhập khẩu, indicator: import}

            """)
        let plain = try thidua("check bao-cao.xlsx \(example) --period 2024-H1", in: copy.root)
        #expect(plain.code == 1 && plain.errors.contains("error[form.unknown]"))
        let run = try thidua("check bao-cao.xlsx --map map.yaml \(example) --period 2024-H1", in: copy.root)
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.output.contains("1\u{202F}730 million USD") && run.output.contains("352.5 million USD"))
        #expect(run.output.contains("written “1.73 tỷ USD”"), "\(run.output)")
        let both = try thidua("check bao-cao.xlsx bao-cao.xlsx --map map.yaml \(example)", in: copy.root)
        #expect(both.code == 2 && both.errors.contains("usage.map"))
    }

    @Test func `faulty cells are marked in a copy, which never takes another file's place`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        var form = FormFile()
        form.rows[0].cells["#actual"] = .text("chưa có")
        try copy.write("f.xlsx", form.bytes)
        let scores = try copy.files()
        let run = try thidua("submit f.xlsx --replace --annotate back.xlsx", in: copy.root)
        #expect(run.code == 1 && run.errors.contains("copy with the cells marked: back.xlsx"), "\(run.errors)")
        var after = try copy.files()
        let marked = after.removeValue(forKey: "back.xlsx") ?? Data()
        #expect(after == scores)
        let archive = try ZipArchive(Array(marked), fileName: "back.xlsx")
        let comments = try archive.names.filter { $0.contains("comments") }.compactMap { try archive.contents(of: $0) }
            .map { String(decoding: $0, as: UTF8.self) }.joined()
        #expect(comments.contains("ref=\"C2\"") && comments.contains("“chưa có”"), "\(archive.names)")
        // It can be handed in again: still the same form.
        #expect(try thidua("check back.xlsx", in: copy.root).errors.contains("Nhóm A!C2: error["))
        let again = try thidua("check f.xlsx --annotate back.xlsx", in: copy.root)
        #expect(again.code == 2 && again.errors.contains("error[usage.exists]"))
        #expect(try thidua("check f.xlsx --annotate back.xlsx --overwrite", in: copy.root).code == 1)
        #expect(try thidua("check f.xlsx --annotate back.csv", in: copy.root).code == 2)
        #expect(try thidua("check \(copy.stored("hung-yen")) --annotate new.xlsx", in: copy.root).code == 2)
    }

    @Test func `points and tables of units are not read from workbooks`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        try copy.write("f.xlsx", FormFile().bytes)
        let award = try thidua("award f.xlsx \(example) --period 2024-H1", in: copy.root)
        #expect(award.code == 1 && award.errors.contains("error[awards.workbook]"))
        let score = try thidua("score Criteria/red-river-delta/2024.yaml f.xlsx --period 2024-H1", in: copy.root)
        #expect(score.code == 1 && score.errors.contains("error[score.workbook]"))
    }
}
