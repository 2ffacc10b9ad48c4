// What is written is read back: values, texts of every kind, looks, rules, page set-up; and equal workbooks are equal bytes.
import Diagnostics
import Foundation
import OOXML
import Testing

/// A workbook of one sheet.
func book(_ rows: [[Spreadsheet.Value]], change: (inout Spreadsheet.Sheet) -> Void = { _ in }) -> Spreadsheet {
    var sheet = Spreadsheet.Sheet(name: "Trang 1")
    sheet.rows = rows.map { Spreadsheet.Row($0.map { Spreadsheet.Cell($0) }) }
    change(&sheet)
    return Spreadsheet(title: "Thử", sheets: [sheet])
}

/// A part as text.
func part(_ name: String, of bytes: [UInt8]) throws -> String {
    String(decoding: try #require(try unpack(bytes)[name]), as: UTF8.self)
}

func range(_ row: Int, _ column: Int, _ lastRow: Int, _ lastColumn: Int) -> CellRange {
    CellRange(from: CellAddress(row: row, column: column), to: CellAddress(row: lastRow, column: lastColumn))
}

let firstSheet = "xl/worksheets/sheet1.xml"

@Suite("XLSX files that are written")
struct XLSXTests {
    @Test("Equal workbooks are equal bytes, and every part is read by the archive reader")
    func deterministic() throws {
        let make = { book([[.text("a"), .number("1"), .boolean(true)]]).xlsx() }
        #expect(make() == make())
        let names = try ZipArchive(make(), fileName: "a.xlsx").names
        #expect(names.first == "[Content_Types].xml")
        #expect(names.contains(firstSheet))
        // The date of an entry is 1980-01-01 00:00: time 0, date 0x21, at byte 10 of its header.
        #expect(Array(make()[10..<14]) == [0, 0, 0x21, 0])
    }

    @Test("Values are read back as they were")
    func values() throws {
        let bytes = book([
            [.text("chữ"), .number("-12.5"), .number("1.5E-3"), .boolean(false), .day(year: 2025, month: 6, day: 30)],
            [.empty, .text(""), .formula("A1&\"x\"", .text("chữx")), .formula("B1*2", .number("-25"))],
            [.formula("B1>0", .boolean(false)), .formula("SUM(B1:B2)", .empty)],
        ]).xlsx()
        let rows = try Workbook(bytes, fileName: "a.xlsx").sheets[0].rows
        #expect(
            rows[0].cells.map(\.value) == [
                .text("chữ"), .number("-12.5"), .number("1.5E-3"), .boolean(false), .number("45838"),
            ])
        #expect(rows[0].cells.map(\.format) == [.number, .number, .number, .number, .date])
        #expect(rows[1].cells.map(\.column) == [3, 4])
        #expect(rows[1].cells.map(\.value) == [.text("chữx"), .number("-25")])
        #expect(rows[1].cells.map(\.formula) == ["A1&\"x\"", "B1*2"])
        #expect(rows[2].cells.map(\.value) == [.boolean(false), .empty])
    }

    @Test(
        "Days have the numbers that spreadsheets give them",
        arguments: [
            (1900, 1, 1, "1"), (1900, 2, 28, "59"), (1900, 3, 1, "61"), (1970, 1, 1, "25569"), (2000, 2, 29, "36585"),
            (2024, 12, 31, "45657"), (9999, 12, 31, "2958465"),
        ])
    func days(year: Int, month: Int, day: Int, serial: String) throws {
        let bytes = book([[.day(year: year, month: month, day: day)]]).xlsx()
        let cell = try #require(try Workbook(bytes, fileName: "a.xlsx").sheets[0].rows[0].cell(1))
        #expect(cell.value == .number(serial))
        #expect(cell.format == .date)
    }

    @Test("A day that spreadsheets have no number for is written as text")
    func dayBefore1900() throws {
        let bytes = book([[.day(year: 1890, month: 5, day: 19)]]).xlsx()
        #expect(try Workbook(bytes, fileName: "a.xlsx").sheets[0].rows[0].cells[0].value == .text("19/05/1890"))
    }

    @Test(
        "Every text is read back as it was, and none becomes a formula",
        arguments: [
            "=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://a\")", "a]]>b", "<b>&amp;</b>", "\"'", "  hai bên  ",
            "dòng 1\ndòng 2", "thẻ\tnữa", "\r\n", "a\rb", "\u{1}\u{B}\u{1F}", "_x0041_", "_x0041_x0042_",
            "_x005F_",
            "_x0041\u{7}", "_X0041_", "__x0041__", "e\u{301}", "é", "😀👨‍👩‍👧", "\u{FFFE}\u{FFFF}", "\u{85}\u{2028}",
            String(repeating: "ắ", count: 32_767), String(repeating: "_x0041_", count: 4_000),
        ])
    func texts(text: String) throws {
        let sheet = try Workbook(book([[.text(text)]]).xlsx(), fileName: "a.xlsx").sheets[0]
        let cell = try #require(sheet.rows.first?.cell(1))
        guard case .text(let read) = cell.value else {
            Issue.record("not a text: \(cell.value)")
            return
        }
        #expect(Array(read.utf8) == Array(text.utf8))
        #expect(cell.formula == nil)
    }

    @Test("NUL, which no program takes, is left out")
    func nul() throws {
        let sheet = try Workbook(book([[.text("a\0b")]]).xlsx(), fileName: "a.xlsx").sheets[0]
        #expect(sheet.rows[0].cells[0].value == .text("ab"))
    }

    @Test("A text stands in the file once; composed and decomposed letters are two texts")
    func sharedTexts() throws {
        let bytes = book([[.text("é"), .text("e\u{301}"), .text("é")]]).xlsx()
        let strings = try part("xl/sharedStrings.xml", of: bytes)
        #expect(strings.contains("count=\"3\" uniqueCount=\"2\""))
    }

    @Test("Equal looks stand in the file once")
    func styles() throws {
        var bold = Spreadsheet.Style()
        bold.isBold = true
        var percent = bold
        percent.numberFormat = "0.0%"
        percent.fill = "FFEEDD"
        var sheet = Spreadsheet.Sheet(name: "a")
        sheet.rows = (0..<50).map { _ in
            Spreadsheet.Row([.init(.text("x"), bold), .init(.number("0.98"), percent), .init(.number("1"))])
        }
        let bytes = Spreadsheet(title: "", sheets: [sheet]).xlsx()
        let styles = try part("xl/styles.xml", of: bytes)
        #expect(styles.contains("<cellXfs count=\"3\">"))
        #expect(styles.contains("<fonts count=\"2\">"))
        #expect(styles.contains("<fills count=\"3\">"))
        #expect(styles.contains("<numFmt numFmtId=\"164\" formatCode=\"0.0%\"/>"))
        #expect(
            try Workbook(bytes, fileName: "a.xlsx").sheets[0].rows[49].cells.map(\.format) == [
                .number, .percent, .number,
            ])
    }

    @Test("Names of sheets are made such that spreadsheets accept them, each once")
    func names() throws {
        let names = [
            "I. Thu/chi: [2025]?", "a", "A", String(repeating: "ư", count: 40), String(repeating: "ư", count: 40), "",
            "'x'", "History",
        ]
        let made = Spreadsheet(title: "", sheets: names.map { Spreadsheet.Sheet(name: $0) })
        let expected = [
            "I. Thu-chi- -2025--", "a", "A (2)", String(repeating: "ư", count: 31),
            String(repeating: "ư", count: 27) + " (2)", "Sheet", "-x-", "History-",
        ]
        #expect(made.sheetNames == expected)
        #expect(try Workbook(made.xlsx(), fileName: "a.xlsx").sheets.map(\.name) == expected)
    }

    @Test("Hidden sheets, rows and columns, merged cells and protection")
    func structure() throws {
        var made = book([[.text("a"), .text("b")], [.text("c")]]) { sheet in
            sheet.rows[1].isHidden = true
            sheet.columns = [.init(width: 255), .init(width: 80, isHidden: true)]
            sheet.merges = [range(1, 1, 1, 2)]
            sheet.isProtected = true
            sheet.frozen = CellAddress(row: 2, column: 2)
        }
        var hidden = Spreadsheet.Sheet(name: "_ẩn")
        hidden.isHidden = true
        made.sheets.insert(hidden, at: 0)
        let bytes = made.xlsx()
        let read = try Workbook(bytes, fileName: "a.xlsx")
        #expect(read.sheets.map(\.isHidden) == [true, false])
        #expect(read.sheets[1].merges == [range(1, 1, 1, 2)])
        let xml = try part("xl/worksheets/sheet2.xml", of: bytes)
        #expect(xml.contains("<col min=\"1\" max=\"1\" width=\"25.5\" customWidth=\"1\"/>"))
        #expect(xml.contains("<col min=\"2\" max=\"2\" width=\"8\" hidden=\"1\" customWidth=\"1\"/>"))
        #expect(xml.contains("<row r=\"2\" hidden=\"1\">"))
        #expect(xml.contains("<sheetProtection sheet=\"1\""))
        #expect(xml.contains("topLeftCell=\"B2\" activePane=\"bottomRight\" state=\"frozen\""))
        #expect(try part("xl/workbook.xml", of: bytes).contains("activeTab=\"1\""))
    }

    @Test("Elements stand in the order of the schema")
    func order() throws {
        let bytes = book([[.text("a")]]) { sheet in
            sheet.columns = [.init(width: 100)]
            sheet.merges = [range(1, 1, 1, 2)]
            sheet.isProtected = true
            sheet.validations = [.init(cells: [range(1, 1, 1, 1)], rule: .list(["x"]), error: "e")]
        }.xlsx()
        let xml = try part(firstSheet, of: bytes)
        let order = [
            "<sheetPr>", "<dimension", "<sheetViews>", "<sheetFormatPr", "<cols>", "<sheetData>", "<sheetProtection",
            "<mergeCells", "<dataValidations", "<pageMargins", "<pageSetup", "<headerFooter>",
        ]
        let places = try order.map { try #require(xml.range(of: $0)).lowerBound }
        #expect(places == places.sorted())
    }

    @Test("A4, one page wide, headings on each page, page numbers")
    func page() throws {
        let bytes = book([[.text("a")]]) { sheet in
            sheet.name = "Nhà O'Brien"
            sheet.page.titleRows = 1...3
            sheet.page.footer = "2025 Thu & chi"
        }.xlsx()
        let xml = try part(firstSheet, of: bytes)
        #expect(
            xml.contains("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>"))
        // A space before digits, which would be a size of letters; `&` twice, since one begins an order.
        #expect(xml.contains("<oddFooter>&amp;L 2025 Thu &amp;&amp; chi&amp;R&amp;P / &amp;N</oddFooter>"))
        #expect(
            try part("xl/workbook.xml", of: bytes).contains("localSheetId=\"0\">'Nhà O''Brien'!$1:$3</definedName>"))
    }

    @Test("A row is as high as its wrapped text needs, unless it has a height")
    func heights() throws {
        var wrapped = Spreadsheet.Style()
        wrapped.wraps = true
        var sheet = Spreadsheet.Sheet(name: "a")
        sheet.columns = [.init(width: 110)]
        // Room for 12 letters (11 digits, less one, times 6/5): four words of five letters are two lines.
        sheet.rows = [
            .init([.init(.text("abcde abcde abcde abcde"), wrapped)]), .init([.init(.text("abcde"), wrapped)]),
            .init([.init(.text("abcde abcde abcde abcde"), wrapped)], height: 200),
        ]
        let xml = try part(firstSheet, of: Spreadsheet(title: "", sheets: [sheet]).xlsx())
        // Two lines of 11 points, each a third higher and 0.3 more: 2 × (14.6 + 0.3).
        #expect(xml.contains("<row r=\"1\" ht=\"29.8\">"))
        #expect(xml.contains("<row r=\"2\"><c"))
        #expect(xml.contains("<row r=\"3\" ht=\"20\" customHeight=\"1\">"))
    }

    @Test("The title is kept without what XML cannot hold; no clock is in the file")
    func properties() throws {
        let core = try part(
            "docProps/core.xml", of: Spreadsheet(title: "A & <b>\u{1}", sheets: [.init(name: "a")]).xlsx())
        #expect(core.contains("<dc:title>A &amp; &lt;b&gt;</dc:title>"))
        #expect(!core.contains("created") && !core.contains("modified"))
    }
}

@Suite("Rules for cells")
struct ValidationTests {
    private func rules(_ validations: [Spreadsheet.Validation]) throws -> (sheet: String, workbook: Workbook) {
        let bytes = book([[.text("a")]]) { $0.validations = validations }.xlsx()
        return (try part(firstSheet, of: bytes), try Workbook(bytes, fileName: "a.xlsx"))
    }

    @Test("A list that fits stands in the rule")
    func shortList() throws {
        let (xml, workbook) = try rules([
            .init(
                cells: [range(1, 2, 9, 2), range(1, 4, 1, 4)], rule: .list(["có", "không"]), prompt: "dòng 1\ndòng 2",
                error: "e")
        ])
        #expect(xml.contains("<formula1>\"có,không\"</formula1>"))
        #expect(xml.contains("sqref=\"B1:B9 D1\""))
        #expect(xml.contains("prompt=\"dòng 1&#10;dòng 2\""))
        #expect(workbook.sheets.count == 1)
    }

    @Test(
        "A list that does not fit stands on a hidden sheet",
        arguments: [
            ["một, hai", "ba"], ["\"a\"", "b"], [" a", "b"], (1...60).map { "giá trị \($0)" },
        ])
    func longList(values: [String]) throws {
        let rule = Spreadsheet.Validation.Rule.list(values)
        let (xml, workbook) = try rules([
            .init(cells: [range(1, 2, 9, 2)], rule: rule, error: "e"),
            .init(cells: [range(1, 3, 9, 3)], rule: rule, error: "e"),
        ])
        // Both rules refer to the same column.
        let reference = "<formula1>'_lists'!$A$1:$A$\(values.count)</formula1>"
        #expect(xml.ranges(of: reference).count == 2)
        #expect(workbook.sheets.map(\.name) == ["Trang 1", "_lists"])
        #expect(workbook.sheets[1].isHidden)
        #expect(workbook.sheets[1].rows.map { $0.cells.map(\.value) } == values.map { [.text($0)] })
    }

    @Test("Limits, days and formulas")
    func limits() throws {
        let cells = [range(1, 1, 1, 1)]
        let (xml, _) = try rules([
            .init(cells: cells, rule: .decimal(from: "0", to: "100.5"), error: "e"),
            .init(cells: cells, rule: .whole(from: nil, to: "9"), error: "e"),
            .init(cells: cells, rule: .date(year: 2025, month: 1, day: 1), error: "e"),
            .init(cells: cells, rule: .custom("A1<\"b\""), error: "e"),
        ])
        #expect(xml.contains("type=\"decimal\" allowBlank=\"1\""))
        #expect(xml.contains("<formula1>0</formula1><formula2>100.5</formula2>"))
        #expect(xml.contains("type=\"whole\" operator=\"lessThanOrEqual\""))
        #expect(xml.contains("type=\"date\" operator=\"greaterThanOrEqual\""))
        #expect(xml.contains("<formula1>45658</formula1>"))
        #expect(xml.contains("<formula1>A1&lt;\"b\"</formula1>"))
    }

    @Test("Titles and texts are cut to what Excel opens")
    func cut() throws {
        var validation = Spreadsheet.Validation(
            cells: [range(1, 1, 1, 1)], rule: .list(["x"]), prompt: String(repeating: "ă", count: 300),
            error: String(repeating: "b", count: 256))
        validation.promptTitle = String(repeating: "c", count: 33)
        validation.errorTitle = String(repeating: "d", count: 32)
        let (xml, _) = try rules([validation])
        #expect(xml.contains(" prompt=\"\(String(repeating: "ă", count: 254))…\""))
        #expect(xml.contains(" error=\"\(String(repeating: "b", count: 254))…\""))
        #expect(xml.contains(" promptTitle=\"\(String(repeating: "c", count: 31))…\""))
        #expect(xml.contains(" errorTitle=\"\(String(repeating: "d", count: 32))\""))
    }
}
