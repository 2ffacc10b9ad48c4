// `template`: forms for boards, written once and never over another file by accident.
import Foundation
import Testing

@Suite("template") struct TemplateTests {
    @Test func `a form is written into the current folder, and a second one needs --replace`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let run = try thidua("template hung-yen --period 2024-H2 \(example)", in: copy.root)
        #expect(run.code == 0 && run.errors.isEmpty, "\(run.errors)")
        #expect(run.output.contains("written to hung-yen-2024-H2.xlsx; filled in: the plan from 2024-H1"))
        for label in ["[PROPOSAL]", "[MADE-UP FIGURES]"] { #expect(run.output.contains(label)) }
        let before = try copy.files()
        let refused = try thidua("template hung-yen --period 2024-H2 \(example)", in: copy.root)
        #expect(refused.code == 1 && refused.output.isEmpty)
        #expect(refused.errors.contains("error[file.exists]") && refused.errors.contains("--replace"))
        #expect(try copy.files() == before)
        let again = try thidua("template hung-yen --period 2024-H2 \(example) --replace", in: copy.root)
        // The same figures give the same bytes.
        #expect(again.code == 0)
        #expect(try copy.files() == before)
    }

    @Test func `a file or a folder can be named, and what was submitted makes it a correction`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let file = try thidua("template ha-nam --period 2024-H1 -o out.xlsx --format json \(example)", in: copy.root)
        let document = try json(file.output)
        #expect(file.code == 0 && document["format"] as? String == "thidua.forms/1")
        let form = try #require((document["forms"] as? [[String: Any]])?.first)
        #expect(form["file"] as? String == "out.xlsx" && form["board"] as? String == "ha-nam")
        #expect(form["correction"] as? Bool == true && form["plan"] is NSNull)
        #expect(
            (document["labels"] as? [[String: Any]])?.map { $0["label"] as? String } == ["proposal", "made-up figures"])
        let folder = try thidua("template ha-nam --period 2024-H2 -o Scores \(example)", in: copy.root)
        #expect(folder.code == 0 && folder.output.contains("written to Scores/ha-nam-2024-H2.xlsx"))
        #expect(try thidua("template ha-nam --period 2024-H2 -o no/such/a.xlsx \(example)", in: copy.root).code == 3)
    }

    @Test func `all members get theirs, or none where one file is in the way`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let run = try thidua("template --all --period 2024-H2 -o forms \(example)", in: copy.root)
        #expect(run.code == 0, "\(run.errors)")
        let names = try copy.files().keys.filter { $0.hasPrefix("forms/") }
        #expect(names.count == 11 && names.contains("forms/vinh-phuc-2024-H2.xlsx"))
        try FileManager.default.removeItem(atPath: "\(copy.root)/forms/ha-noi-2024-H2.xlsx")
        let before = try copy.files()
        let refused = try thidua("template --all --period 2024-H2 -o forms \(example)", in: copy.root)
        #expect(refused.code == 1 && refused.errors.hasSuffix("\n10 errors\n"))
        #expect(try copy.files() == before)
        // After the mergers there are six boards.
        let later = try thidua("template --all --period 2025-H2 -o later --bloc red-river-delta", in: copy.root)
        #expect(later.code == 1 && later.errors.contains("error[workspace.no-edition]"))
    }

    @Test(arguments: [
        "template --period 2024-H1", "template ha-nam --all --period 2024-H1",
        "template ha-nam --period 2024-H1 -o form.xls",
    ])
    func `a board or --all, and an ending that spreadsheets know`(line: String) throws {
        let run = try thidua("\(line) \(example)")
        #expect(run.code == 2 && run.output.isEmpty && run.errors.hasPrefix("Error: "))
    }

    @Test func `a wrong board, period or bloc is said in both languages`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let before = try copy.files()
        let board = try thidua("template hung-yn --period 2024-H1 \(example)", in: copy.root)
        #expect(board.code == 1 && board.errors.contains("error[board.unknown]"))
        #expect(board.errors.contains("did you mean “hung-yen”?"))
        let vi = try thidua("template hung-yn --period 2024-H1 \(example) --lang vi", in: copy.root)
        #expect(vi.errors.contains("có phải “hung-yen”?"))
        #expect(try thidua("template hung-yen --period 2024-H5 \(example)", in: copy.root).code == 1)
        #expect(try thidua("template hung-yen --period 2030 \(example)", in: copy.root).code == 1)
        #expect(try copy.files().filter { !$0.key.hasSuffix(".xlsx") } == before)
    }

    @Test func `help has examples in both languages`() throws {
        for (language, word) in [("en", "Examples:"), ("vi", "Ví dụ:")] {
            let help = try thidua("template --help --lang \(language)")
            #expect(help.code == 0 && help.output.contains(word) && help.output.contains("thidua template --all"))
        }
        #expect(try thidua("--help").output.contains("template"))
    }
}
