// `report` through the command: where it writes, what it refuses, the same bytes whatever the clock says.
import Foundation
import Testing

@Suite("thidua report") struct ReportCommandTests {
    @Test func `html, xlsx and docx go to a file of the usual name, and a second one needs --replace`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        for format in ["html", "xlsx", "docx"] {
            let name = "red-river-delta-example-2024-H1.\(format)"
            let run = try thidua("report --format \(format) \(example)", in: copy.root)
            #expect(run.code == 0 && run.errors.isEmpty, "\(run.errors)")
            let bytes = try Data(contentsOf: URL(filePath: "\(copy.root)/\(name)"))
            #expect(run.output.hasPrefix("written to \(name): \(bytes.count) bytes"))
            #expect(bytes.count > 1_000)
            let refused = try thidua("report --format \(format) \(example)", in: copy.root)
            #expect(refused.code == 1 && refused.output.isEmpty && refused.errors.contains("error[file.exists]"))
            let again = try thidua(
                ["report", "--format", format, "--replace", "--lang", "en", "--bloc", "red-river-delta-example"],
                in: copy.root,
                environment: ["LANG": "de_DE.UTF-8", "THIDUA_AT": "2031-01-01T00:00:00Z", "TZ": "Asia/Tokyo"])
            #expect(again.code == 0)
            #expect(try Data(contentsOf: URL(filePath: "\(copy.root)/\(name)")) == bytes)
        }
        #expect(try copy.files().keys.filter { $0.hasPrefix("red-river") }.count == 3)
    }

    @Test func `the text formats go to the standard output, or into a file that is named`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        for (format, begin) in [
            ("md", "# Emulation report · "), ("markdown", "# Emulation report · "), ("csv", "Rank,Board,"),
            ("json", "{\n  \"format\": \"thidua.report/1\","),
        ] {
            let run = try thidua("report --format \(format) \(example)", in: copy.root)
            #expect(run.code == 0 && run.output.hasPrefix(begin), "\(run.errors)")
            guard format != "markdown" else { continue }
            let named = try thidua("report --format \(format) -o out.\(format) \(example)", in: copy.root)
            #expect(named.code == 0 && named.output.hasPrefix("written to out.\(format): "))
            // A spreadsheet takes a file without the mark for one in the machine's own alphabet.
            #expect(try copy.read("out.\(format)") == (format == "csv" ? "\u{FEFF}" : "") + run.output)
            // A folder that is not there is made where its name ends in a slash.
            let made = try thidua("report --format \(format) -o \(format)-out/ \(example)", in: copy.root)
            #expect(
                made.output.hasPrefix("written to \(format)-out/red-river-delta-example-2024-H1.\(format): "),
                "\(made.errors)")
            let folder = try thidua("report --format \(format) -o Scores \(example)", in: copy.root)
            #expect(folder.output.hasPrefix("written to Scores/red-river-delta-example-2024-H1.\(format): "))
        }
    }

    @Test func `a board's report is its scorecard, and bears its name`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let run = try thidua("report --board hung-yen --format docx \(example)", in: copy.root)
        #expect(run.output.hasPrefix("written to red-river-delta-example-2024-H1.hung-yen.docx: "), "\(run.errors)")
        let text = try thidua("report --board hung-yen --format md \(example)").output
        #expect(
            text.hasPrefix("# Scorecard · Hung Yen · ")
                && text.contains("- figures as the ledger stood at 2024-07-08 08:00"))
        let dated = try thidua("report --board hung-yen --format md --at 2024-07-25T09:30:00+07:00 \(example)")
        #expect(dated.output.contains("- figures as the ledger stood at 2024-07-25 09:30"))
    }

    @Test func `what is wrong is said, and nothing is written`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let before = try copy.files()
        for (line, code, exit) in [
            ("report --board hung-yn \(example)", "error[board.unknown]", 1),
            ("report --at yesterday \(example)", "error[usage.at]", 2),
            ("report --at 2020-01-01T00:00:00+07:00 \(example)", "error[usage.at]", 2),
            ("minutes --at 2020-01-01T00:00:00+07:00 \(example)", "error[usage.at]", 2),
            ("report --format pdf \(example)", "Error: ", 2),
            ("report --format xlsx -o report.html \(example)", "must end in .xlsx", 2),
            ("report", "workspace.which-bloc", 1),
            ("report --bloc red-river-delta --period 2024-H2", "error[report.nothing]", 1),
            ("report -o no/such/a.html \(example)", "error[file.folder]: there is no folder “no/such”", 1),
            ("report -o new/a.html \(example)", "error[file.folder]: there is no folder “new”", 1),
            ("report -o no/such/ \(example)", "error[file.folder]: there is no folder “no”", 1),
            ("minutes -o new/a.md \(example)", "error[file.folder]: there is no folder “new”", 1),
            ("minutes -o no/such/ \(example)", "error[file.folder]: there is no folder “no”", 1),
        ] {
            let run = try thidua(line, in: copy.root)
            #expect(run.code == Int32(exit) && run.output.isEmpty, "\(line): \(run.output)\(run.errors)")
            #expect(run.errors.contains(code), "\(line): \(run.errors)")
        }
        #expect(try copy.files() == before)
    }

    @Test func `an earlier period that cannot be read is a warning, and the report is made`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let object = try stored("hai-phong", "2018-H1", of: "red-river-delta", in: copy.root)
        try FileManager.default.removeItem(atPath: "\(copy.root)/\(object)")
        let run = try thidua("report --bloc red-river-delta --period 2021 --format md", in: copy.root)
        #expect(run.code == 0 && run.errors.contains("warning[report.earlier]"), "\(run.errors)")
        #expect(run.output.contains("there is nothing to compare with"))
    }

    @Test func `help has examples in both languages`() throws {
        for (language, word) in [("en", "Examples:"), ("vi", "Ví dụ:")] {
            let help = try thidua("report --help --lang \(language)")
            #expect(help.code == 0 && help.output.contains(word) && help.output.contains("thidua report --bloc"))
        }
    }

    @Test func `a report takes chapters of what might be`() throws {
        let options = "--bloc red-river-delta-example --lang en"
        let words = ["--whatif", "ha-nam capital_fdi=900"]
        let page = try thidua(["report", "--format", "md"] + words + options.split(separator: " ").map(String.init))
        #expect(page.code == 0, "\(page.errors)")
        #expect(page.output.contains("## What if"))
        #expect(page.output.contains("actual) 196 → 900"))
        let json = try thidua(["report", "--format", "json"] + words + options.split(separator: " ").map(String.init))
        #expect(json.output.contains("\"thidua.whatif/1\""))
        let plain = try thidua(["report", "--format", "json"] + options.split(separator: " ").map(String.init))
        #expect(!plain.output.contains("\"insights\""))
    }

    @Test func `a format without room for such chapters says so`() throws {
        for format in ["xlsx", "csv"] {
            let run = try thidua("report --bloc red-river-delta-example --format \(format) --stability")
            #expect(run.code == 2)
            #expect(run.errors.contains("\(format) has no room for chapters of what might be"))
        }
        // What is imagined wrongly stops the report.
        let run = try thidua(
            ["report", "--bloc", "red-river-delta-example", "--format", "md", "--whatif", "ha-nam exports=1"])
        #expect(run.code == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("did you mean “export”?"))
    }
}
