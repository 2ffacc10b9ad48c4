// Workbooks made to do harm, and files that are none: refused with their reason under a limit of memory, nothing written.
import Foundation
import Testing

@testable import OOXML

@Suite("Hostile workbooks") struct HostileTests {
    /// Takes in a file with at most 2 GB of addresses, which is what the runtime and the largest permitted file need.
    private func submit(_ bytes: [UInt8], name: String = "f.xlsx", command: String = "submit") throws -> (
        run: Run, placed: [String]
    ) {
        let copy = try Copy()
        defer { copy.remove() }
        try copy.write(name, bytes)
        let before = try copy.files()
        let run = try limited(
            ["submit", name, "--bloc", "red-river-delta-example", "--replace", "--lang", "en"], in: copy.root)
        let placed = try copy.files().filter { before[$0.key] != $0.value }.keys.sorted()
        return (run, placed)
    }

    private func refused(_ bytes: [UInt8], name: String = "f.xlsx", _ code: String, line: Int = #line) throws {
        let (run, placed) = try submit(bytes, name: name)
        #expect(run.code == 1 && run.output.isEmpty, "\(line): \(run.code) \(run.errors.prefix(500))")
        #expect(run.errors.contains("error[\(code)]"), "\(line): \(run.errors.prefix(500))")
        #expect(placed.isEmpty, "\(line)")
    }

    @Test func `more rows, columns and text than a sheet can have`() throws {
        let form = FormFile()
        try refused(form.with(rows: String(repeating: "<row/>", count: 10_000_000)), "workbook.too-many-rows")
        let cells = String(repeating: "<c><v>1</v></c>", count: 16_385)
        try refused(form.with(rows: "<row>\(cells)</row>"), "workbook.too-many-columns")
        let text = String(repeating: "ơ", count: 32_768)
        try refused(
            form.with(rows: "<row><c t=\"inlineStr\"><is><t>\(text)</t></is></c></row>"), "workbook.cell-length")
    }

    @Test func `as much as a sheet can have is read`() throws {
        var form = FormFile()
        let note = String(repeating: "ơ", count: 32_767)
        form.rows[1].cells["#note"] = .text(note)
        let row = "<row>" + String(repeating: "<c><v>1</v></c>", count: 16_384) + "</row>"
        // The first of its cells stands where the row's code should.
        let (lost, none) = try submit(try form.with(rows: row))
        #expect(lost.code == 1 && lost.errors.contains("Nhóm A!A4: error[form.unknown-code]") && none.isEmpty)
        let empty = "<row>" + String(repeating: "<c/>", count: 16_384) + "</row>"
        let (run, placed) = try submit(try form.with(rows: String(repeating: empty, count: 50)))
        #expect(
            run.code == 0 && placed.contains { $0.contains("objects/2024-H1.hung-yen.") }, "\(run.errors) \(placed)")
        #expect(placed.contains("Scores/red-river-delta-example/ledger.jsonl"))
    }

    @Test func `bombs`() throws {
        let form = FormFile()
        let spaces = [UInt8](repeating: 0x20, count: 300 << 20)
        try refused(
            form.altered { name, text in name.hasSuffix("sheet1.xml") ? spaces : Array(text.utf8) },
            "zip.part-too-large")
        let laughs = """
            <?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
            """
        try refused(
            form.altered { name, text in
                Array((name.hasSuffix("sheet1.xml") ? laughs + text.drop { $0 != "\n" && $0 != "w" } : text).utf8)
            }, "xml.doctype")
    }

    @Test func `files that are something else`() throws {
        try refused(Array("<html><body><table></table></body></html>".utf8), "workbook.html")
        let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
        func entry(_ name: String) -> [UInt8] {
            let wide: [UInt8] = Array(name.utf8).flatMap { [$0, UInt8(0)] } + [0, 0]
            return ole + wide + [UInt8](repeating: 0, count: 512 - wide.count)
        }
        try refused(entry("Workbook"), "workbook.old-xls")
        try refused(entry("Workbook"), name: "f.xls", "workbook.old-xls")
        try refused(entry("EncryptedPackage"), "workbook.encrypted")
        let form = FormFile().bytes
        try refused(Array(form.prefix(form.count / 2)), "zip.truncated")
        try refused(form, name: "f.csv", "csv.workbook")
        try refused(form, name: "f.zip", "intray.package")
        try refused([], "workbook.empty")
    }

    @Test func `macros`() throws {
        let form = FormFile()
        try refused(
            form.altered { name, text in
                Array(
                    text.replacing(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        with: "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
                    ).utf8)
            }, "workbook.macros")
    }

    @Test func `formulas are never run and never written live`() throws {
        var form = FormFile()
        form.rows[0].cells["#actual"] = .formula("HYPERLINK(\"http://example.com\",\"1\")", .text("1"))
        form.rows[1].cells["#actual"] = .formula("[1]Sheet1!A1", .number("352"))
        form.rows[1].cells["#note"] = .text("=cmd|' /C calc'!A0")
        let copy = try Copy()
        defer { copy.remove() }
        try copy.write("f.xlsx", form.bytes)
        let before = try copy.files()
        let refused = try limited(["submit", "f.xlsx", "--replace", "--lang", "en"], in: copy.root)
        #expect(refused.code == 1 && refused.errors.components(separatedBy: "error[cell.external]").count == 3)
        #expect(try copy.files() == before)
        // Formulas that stay in the file are kept as text, and so is what looks like one.
        form.rows[0].cells["#actual"] = .formula("SUM(B2,-1)", .number("999"))
        form.rows[1].cells["#actual"] = .number("352")
        try copy.write("f.xlsx", form.bytes)
        let run = try limited(["submit", "f.xlsx", "--replace", "--lang", "en"], in: copy.root)
        #expect(run.code == 0, "\(run.errors)")
        let stored = try copy.read(copy.stored("hung-yen"))
        #expect(stored.contains("SUM(B2,-1)") && stored.contains("'=cmd|"), "\(stored)")
        #expect(!stored.contains(",=") && !stored.contains("\n=") && !stored.contains(",\"="))
    }

    @Test func `names inside an archive are no paths`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let form = FormFile().bytes
        let before = try copy.files()
        for name in ["../../out.xlsx", "/tmp/out.xlsx", "C:\\out.xlsx"] {
            try copy.write("in.zip", packed([(name, form)]))
            let run = try limited(["submit", "in.zip", "--lang", "en"], in: copy.root)
            #expect(run.code == 1 && run.errors.contains("error["), "\(name): \(run.errors)")
        }
        try copy.write("in.zip", packed([("a/inner.zip", packed([("f.xlsx", form)]))]))
        let nested = try limited(["submit", "in.zip", "--lang", "en"], in: copy.root)
        #expect(nested.code == 1 && nested.errors.contains("in.zip/a/inner.zip:1:1: error[intray.nested]"))
        try FileManager.default.removeItem(atPath: "\(copy.root)/in.zip")
        #expect(try copy.files() == before)
    }
}

/// Runs the program with a limit on its address space.
private func limited(_ arguments: [String], in folder: String) throws -> Run {
    try thidua(arguments, in: folder, addressSpace: 2_000_000)
}
