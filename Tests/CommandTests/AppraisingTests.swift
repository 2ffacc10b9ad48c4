// An appraisal as a bloc makes it: a form filled in, recorded, objected to, answered, and looked at a second time.
import Foundation
import Testing

@testable import OOXML

/// A workbook read and written again with some cells filled in, as a spreadsheet program would save it.
private struct FilledForm {
    var spreadsheet: Spreadsheet

    init(_ path: String) throws {
        let workbook = try Workbook(Array(try Data(contentsOf: URL(filePath: path))), fileName: "f.xlsx")
        let sheets = workbook.sheets.map { sheet -> Spreadsheet.Sheet in
            var copy = Spreadsheet.Sheet(name: sheet.name)
            copy.isHidden = sheet.isHidden
            for row in sheet.rows {
                while copy.rows.count < row.number { copy.rows.append(Spreadsheet.Row([])) }
                var cells = [Spreadsheet.Cell](repeating: Spreadsheet.Cell(), count: row.cells.last?.column ?? 0)
                for cell in row.cells {
                    switch cell.value {
                    case .number(let text): cells[cell.column - 1] = Spreadsheet.Cell(.number(text))
                    case .text(let text): cells[cell.column - 1] = Spreadsheet.Cell(.text(text))
                    default: continue
                    }
                }
                copy.rows[row.number - 1] = Spreadsheet.Row(cells)
            }
            return copy
        }
        spreadsheet = Spreadsheet(title: "f", sheets: sheets)
    }

    mutating func fill(_ code: String, _ mark: String, _ value: Spreadsheet.Value) throws {
        for index in spreadsheet.sheets.indices {
            let sheet = spreadsheet.sheets[index]
            guard let column = sheet.rows.first?.cells.firstIndex(where: { $0.value == .text(mark) }),
                let row = sheet.rows.firstIndex(where: { $0.cells.first?.value == .text(code) })
            else { continue }
            while spreadsheet.sheets[index].rows[row].cells.count <= column {
                spreadsheet.sheets[index].rows[row].cells.append(Spreadsheet.Cell())
            }
            spreadsheet.sheets[index].rows[row].cells[column] = Spreadsheet.Cell(value)
            return
        }
        Issue.record("no cell \(code) \(mark)")
    }
}

@Suite("appraise, object and resolve") struct AppraisingTests {
    private func total(_ board: String, in copy: Copy) throws -> String {
        let ranking = try json(try thidua("rank \(example) --format json", in: copy.root).output)
        let rows = try #require(ranking["rows"] as? [[String: Any]] ?? ranking["ranking"] as? [[String: Any]])
        let row = try #require(rows.first { $0["board"] as? String == board })
        return "\(row["total"] ?? "")"
    }

    private func audit(_ criterion: String, in copy: Copy) throws -> String {
        try thidua("audit hung-yen --criterion \(criterion) \(example)", in: copy.root).output
    }

    private func run(_ line: [String], at: String, in copy: Copy) throws -> Run {
        try thidua(line + ["--at", at] + example.split(separator: " ").map(String.init), in: copy.root)
    }

    @Test func `a name with characters that nobody sees is refused`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        try copy.write("t.yaml", "board: hung-yen\n")
        for name in ["A\nB", "A\u{202E}B", "A\u{200B}B", "A\u{7}B"] {
            let run = try run(["appraise", "t.yaml", "--by", name], at: "2024-08-05T08:00:00+07:00", in: copy)
            #expect(run.code == 2 && run.errors.contains("usage.by") && run.errors.contains("control characters"))
        }
    }

    @Test func `from the form to the second review`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let made = try thidua("template --appraisal hung-yen -o f.xlsx \(example)", in: copy.root)
        #expect(made.code == 0 && made.output.contains("written to f.xlsx"), "\(made.errors)")
        var form = try FilledForm("\(copy.root)/f.xlsx")
        // 30 against 18 of the year before; 21 grew by 3/18, which of 40% is 5/12: 12.5 of 30 points.
        try form.fill("figure:projects_fdi.actual", "#verified", .number("21"))
        try form.fill("figure:projects_fdi.actual", "#reason", .text("9 giấy cấp sau 30/6 <b>"))
        try form.fill("criterion:C.1", "#points", .number("27"))
        try form.fill("criterion:C.1", "#reason", .text("thiếu biên bản"))
        try copy.write("f.xlsx", form.spreadsheet.xlsx())
        let before = try copy.files()
        let dry = try run(
            ["appraise", "f.xlsx", "--dry-run", "--by", "Nguyễn Văn A"], at: "2024-08-05T08:00:00+07:00", in: copy)
        #expect(dry.code == 0 && dry.output.contains("only checked"), "\(dry.errors)")
        #expect(try copy.files() == before)

        let first = try run(
            ["appraise", "hung-yen", "f.xlsx", "--by", "Nguyễn Văn A", "--format", "json"],
            at: "2024-08-05T08:00:00+07:00", in: copy)
        #expect(first.code == 0, "\(first.errors)\(first.output)")
        let document = try json(first.output)
        #expect(document["format"] as? String == "thidua.appraised/1" && document["review"] as? String == "first")
        let scores = try #require(document["scores"] as? [[String: Any]])
        let growth = try #require(scores.first { $0["criterion"] as? String == "A.1.1" })
        #expect("\((growth["before"] as? [String: Any])?["least"] ?? "")".contains("30"))
        #expect("\((growth["after"] as? [String: Any])?["least"] ?? "")".contains("12.5"))
        #expect(try audit("A.1.1", in: copy).contains("12.5"))
        #expect(try audit("C.1", in: copy).contains("27"))
        let recorded = try #require(document["recorded"] as? [String: Any])
        let event = try #require((recorded["events"] as? [[String: Any]])?.first?["index"] as? Int)
        #expect(event == 12)

        let objected = try run(
            ["object", "hung-yen", "--criterion", "A.1.1", "--reason", "Có 6 giấy ký trước 30/6", "--by", "Lê C"],
            at: "2024-08-07T08:00:00+07:00", in: copy)
        #expect(objected.code == 0 && objected.output.contains("objects to A.1.1 of event 12"), "\(objected.errors)")
        let resolved = try run(
            ["resolve", "hung-yen", "--objection", "13", "--accept", "--reason", "Hợp lệ", "--by", "Nguyễn Văn A"],
            at: "2024-08-08T08:00:00+07:00", in: copy)
        #expect(resolved.code == 0 && resolved.output.contains("no points change yet"), "\(resolved.errors)")
        #expect(try audit("A.1.1", in: copy).contains("12.5"))

        // 27 against 18 is 50% more: all 30 points again.
        try copy.write("second.yaml", "figures: {projects_fdi.actual: {verified: 27, reason: 6 giấy hợp lệ}}\n")
        let same = try run(
            ["appraise", "hung-yen", "second.yaml", "--second", "--as", "deputy", "--by", "nguyễn văn a"],
            at: "2024-08-09T08:00:00+07:00", in: copy)
        #expect(same.code == 1 && same.errors.contains("error[roles.same-reviewer]"))
        let second = try run(
            ["appraise", "hung-yen", "second.yaml", "--second", "--as", "deputy", "--by", "Trần B"],
            at: "2024-08-09T08:00:00+07:00", in: copy)
        #expect(second.code == 0 && second.output.contains("second review"), "\(second.errors)")
        #expect(second.output.contains("12.5") && second.output.contains("30"))
        #expect(try copy.read("Scores/red-river-delta-example/ledger.jsonl").lines.count == 17)
    }

    @Test func `a team has its form and its part only`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let team = "team:Tổ thẩm định đầu tư"
        let bloc = example.split(separator: " ").map(String.init)
        let made = try thidua(
            ["template", "--appraisal", "ha-nam", "--as", team, "-o", "f.xlsx"] + bloc, in: copy.root)
        #expect(made.code == 0, "\(made.errors)")
        var form = try FilledForm("\(copy.root)/f.xlsx")
        #expect(form.spreadsheet.sheets.map(\.name) == ["Bìa", "Nhóm A", "Nhận xét", "_thidua"])
        try form.fill("figure:projects_fdi.actual", "#verified", .number("1"))
        try form.fill("figure:projects_fdi.actual", "#reason", .text("x"))
        try copy.write("f.xlsx", form.spreadsheet.xlsx())
        let head = try run(
            ["appraise", "f.xlsx", "--as", "head", "--by", "D"], at: "2024-08-05T08:00:00+07:00", in: copy)
        #expect(head.code == 1 && head.errors.contains("error[appraisal.role]"))
        // The form says whose it is.
        let fine = try run(["appraise", "f.xlsx", "--by", "D"], at: "2024-08-05T08:00:00+07:00", in: copy)
        #expect(fine.code == 0, "\(fine.errors)")
        let last = try #require(try copy.read("Scores/red-river-delta-example/ledger.jsonl").lines.last { !$0.isEmpty })
        #expect(last.contains("Tổ thẩm định đầu tư"))
        try copy.write("d.yaml", "board: ha-nam\npoints: {D.1: {points: 20, reason: x}}\n")
        let other = try run(
            ["appraise", "d.yaml", "--as", team, "--by", "D"], at: "2024-08-05T08:00:00+07:00", in: copy)
        #expect(other.code == 1 && other.errors.contains("error[roles.section]") && other.errors.contains("d.yaml:2"))
        let unknown = try thidua(["template", "--appraisal", "ha-nam", "--as", "team:Tổ X"] + bloc, in: copy.root)
        #expect(unknown.code == 1 && unknown.errors.contains("error[appraisal.team]"))
    }

    @Test func `an untouched form changes nothing unless that is meant, and a workbook is never shown as text`() throws
    {
        let copy = try Copy()
        defer { copy.remove() }
        #expect(try thidua("template --appraisal ha-nam -o f.xlsx \(example)", in: copy.root).code == 0)
        let before = try copy.files()
        let refused = try run(["appraise", "f.xlsx", "--by", "A"], at: "2024-08-05T08:00:00+07:00", in: copy)
        #expect(refused.code == 1 && refused.errors.contains("error[form.untouched]"))
        #expect(try copy.files() == before)
        let meant = try run(
            ["appraise", "f.xlsx", "--by", "A", "--as-reported"], at: "2024-08-05T08:00:00+07:00", in: copy)
        // The warning names the file's first line, which is no text.
        #expect(meant.code == 0 && meant.errors.contains("f.xlsx:1:1") && !meant.errors.contains("PK"))
    }

    @Test func `wrong calls and wrong files end with their codes and change nothing`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        try copy.write("bad.yaml", "board: hung-yen\nfigures: {projects_fdi.actual: 21}\nevidence: {exports: false}\n")
        try copy.write("esc.yaml", "board: hung-yen\nremark: \"a\\u001B[31mb\"\n")
        try copy.write("form.xlsx", FormFile().bytes)
        let before = try copy.files()
        let lines: [(String, Int32, String)] = [
            ("appraise bad.yaml", 1, "error[appraisal.reason]"), ("appraise esc.yaml", 1, "control-character"),
            ("appraise form.xlsx", 1, "error[form.version]"), ("appraise none.yaml", 2, "usage.no-file"),
            ("appraise hai-phong bad.yaml", 1, "error[appraisal.board]"), ("appraise", 2, ""),
            ("appraise bad.yaml --as boss", 2, "usage.as"), ("appraise bad.yaml --at today", 2, "usage.at"),
            ("appraise bad.yaml --as board", 1, "error[roles.not-allowed]"),
            ("object hung-yen", 2, ""), ("object hung-yen --reason x", 1, "error[objection.nothing]"),
            ("resolve hung-yen --objection 3 --reason x", 2, ""),
            ("resolve hung-yen --objection 3 --accept --reject --reason x", 2, ""),
            ("resolve hung-yen --objection 3 --accept --reason x", 1, "error[objection.unknown]"),
            ("template --appraisal", 2, ""), ("template hung-yen --as head", 2, ""),
            ("template --appraisal hung-yen --as team:", 2, ""),
        ]
        for (line, code, error) in lines {
            let run = try thidua("\(line) \(example)", in: copy.root)
            #expect(run.code == code, "\(line): \(run.errors)")
            #expect(error.isEmpty || run.errors.contains(error), "\(line): \(run.errors)")
        }
        #expect(try copy.files() == before)
    }
}
