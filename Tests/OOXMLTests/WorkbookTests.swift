// What workbooks of every program's making come to.
import OOXML
import Testing

struct WorkbookTests {
    private func value(_ inside: String, _ attributes: String = "", strings: String? = nil) throws -> Workbook.Value? {
        var maker = WorkbookMaker(cell: inside, attributes: attributes)
        maker.strings = strings
        return try maker.cell()?.value
    }

    @Test(
        "Numbers keep their text", arguments: ["58.150000000000006", "1E-007", "-0.5", "1e+20", ".5", "5.", "+3", "0"])
    func numbers(_ text: String) throws {
        #expect(try value("<v>\(text)</v>") == .number(text))
        #expect(try value("<v>\n \(text) </v>", #"t="n""#) == .number(text))
    }

    @Test("Booleans, errors, ISO dates, texts of formulas")
    func types() throws {
        #expect(try value("<v>1</v>", #"t="b""#) == .boolean(true))
        #expect(try value("<v>false</v>", #"t="b""#) == .boolean(false))
        #expect(try value("<v>#REF!</v>", #"t="e""#) == .error("#REF!"))
        #expect(try value("<v>2022-06-30T00:00:00</v>", #"t="d""#) == .isoDate("2022-06-30T00:00:00"))
        #expect(try value("<f>A2&amp;\"\"</f><v>ước 5</v>", #"t="str""#) == .text("ước 5"))
        #expect(try value("<f>\"\"</f><v></v>", #"t="str""#) == .text(""))
    }

    @Test("A boolean written as a formula keeps both")
    func booleanFormula() throws {
        let cell = try WorkbookMaker(cell: #"<f aca="false">TRUE()</f><v>1</v>"#, attributes: #"t="b""#).cell()
        #expect(cell?.value == .boolean(true))
        #expect(cell?.formula == "TRUE()")
    }

    @Test("A formula without a saved result is empty, not zero and not gone", arguments: ["", "<v></v>", "<v/>"])
    func noResult(_ saved: String) throws {
        let cell = try WorkbookMaker(cell: "<f>B2*2</f>\(saved)").cell()
        #expect(cell?.value == .empty)
        #expect(cell?.formula == "B2*2")
    }

    @Test("Cells in which nothing stands are left out", arguments: ["", "<v/>", "<is><t/></is>"])
    func nothing(_ inside: String) throws {
        let type = inside.hasPrefix("<is>") ? #"t="inlineStr""# : ""
        #expect(try WorkbookMaker(cell: inside, attributes: type).workbook().sheets[0].rows.isEmpty)
    }

    @Test("Runs are joined, readings above letters are not text")
    func richText() throws {
        let runs = """
            <r><t xml:space="preserve">ước </t></r><r><rPr><b/></rPr><t>69.448</t></r><rPh sb="0" eb="1"><t>khác</t></rPh>\
            <phoneticPr fontId="1"/><r><t>,5</t></r>
            """
        #expect(try value("<is>\(runs)</is>", #"t="inlineStr""#) == .text("ước 69.448,5"))
        #expect(
            try value("<v>1</v>", #"t="s""#, strings: "<si><t>không</t></si><si>\(runs)</si>") == .text("ước 69.448,5"))
    }

    @Test("White space counts where it is marked to be kept")
    func space() throws {
        #expect(try value("<is><t xml:space=\"preserve\"> a\n</t></is>", #"t="inlineStr""#) == .text(" a\n"))
        #expect(try value("<is><t>\n  a b\t</t></is>", #"t="inlineStr""#) == .text("a b"))
    }

    @Test(
        "Escapes stand for the characters that XML cannot hold",
        arguments: [
            ("a_x000D_\nb", "a\r\nb"), ("_x005F_x000D_", "_x000D_"), ("_x005F_x005F_", "_x005F_"),
            ("_xD83D__xDE00_", "😀"), ("_x00e9_", "é"), ("_x12_ _xZZZZ_ _x0041", "_x12_ _xZZZZ_ _x0041"),
            ("__x0041_", "_A"), ("_X0041_", "_X0041_"),
        ])
    func escapes(_ written: String, _ meant: String) throws {
        #expect(try value("<is><t>\(written)</t></is>", #"t="inlineStr""#) == .text(meant))
        #expect(try value("<v>0</v>", #"t="s""#, strings: "<si><t>\(written)</t></si>") == .text(meant))
        #expect(try value("<f>X</f><v>\(written)</v>", #"t="str""#) == .text(meant))
    }

    @Test("CDATA and references are text")
    func cdata() throws {
        #expect(try value("<is><t><![CDATA[<a> ]]>&amp;&#7875;</t></is>", #"t="inlineStr""#) == .text("<a> &ể"))
    }

    @Test("Cells and rows without an address stand after the ones before")
    func positions() throws {
        let rows = """
            <row><c><v>1</v></c><c/><c><v>2</v></c><c r="F1"><v>3</v></c><c><v>4</v></c></row>\
            <row r="5"><c><v>5</v></c></row><row><c r="b6"><v>6</v></c></row><row r="1048576"><c r="XFD1048576"><v>7</v></c></row>
            """
        let sheet = try WorkbookMaker(rows: rows).workbook().sheets[0]
        #expect(sheet.rows.map(\.number) == [1, 5, 6, 1_048_576])
        #expect(sheet.rows.map { $0.cells.map(\.column) } == [[1, 3, 6, 7], [1], [2], [16_384]])
        #expect(sheet["G1"]?.value == .number("4"))
    }

    @Test("Shared formulas: the first keeps its text, the others have it too")
    func sharedFormulas() throws {
        let rows = """
            <row><c><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>\
            <row><c><f t="shared" si="0"/><v>4</v></c></row><row><c><f t="shared" si="9"/><v>6</v></c></row>
            """
        let sheet = try WorkbookMaker(rows: rows).workbook().sheets[0]
        #expect(sheet.rows.map { $0.cells[0].formula } == ["B1*2", "B1*2", "shared"])
    }

    @Test("A formula that fills several cells is the formula of each of them")
    func arrayFormulas() throws {
        let rows = """
            <row><c><f t="array" ref="A1:B2">C1:D2</f><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>\
            <row><c><v>4</v></c><c/></row><row><c><v>6</v></c></row>
            """
        let sheet = try WorkbookMaker(rows: rows).workbook().sheets[0]
        #expect(["A1", "B1", "A2"].map { sheet[$0]?.formula } == ["C1:D2", "C1:D2", "C1:D2"])
        #expect(sheet["C1"]?.formula == nil)
        #expect(sheet["A3"]?.formula == nil)
        #expect(sheet["B2"]?.value == .empty)
    }

    @Test(
        "Dates from 1904, in both spellings", arguments: [("1", true), ("true", true), ("0", false), ("false", false)])
    func date1904(_ text: String, _ expected: Bool) throws {
        var maker = WorkbookMaker(cell: "<v>1</v>")
        maker.properties = "<workbookPr date1904=\"\(text)\"/>"
        #expect(try maker.workbook().usesDate1904 == expected)
    }

    @Test(
        "Sheets are hidden or not",
        arguments: [
            ("", false), (#"state="visible""#, false), (#"state="hidden""#, true), (#"state="veryHidden""#, true),
        ])
    func hidden(_ state: String, _ expected: Bool) throws {
        var maker = WorkbookMaker(cell: "<v>1</v>")
        maker.state = state
        let sheet = try maker.workbook().sheets[0]
        #expect(sheet.name == "Bảng")
        #expect(sheet.isHidden == expected)
    }

    @Test("Merged ranges; what surrounds cells is passed over")
    func merges() throws {
        var maker = WorkbookMaker(cell: "<v>1</v><extLst><ext><v>9</v></ext></extLst>")
        maker.afterRows = """
            <mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B2:B5"/></mergeCells>\
            <hyperlinks><hyperlink ref="A1" location="x"/></hyperlinks><extLst><ext><sheetData><row><c><v>7</v></c></row></sheetData></ext></extLst>
            """
        let sheet = try maker.workbook().sheets[0]
        #expect(
            sheet.merges == [
                CellRange(from: CellAddress(row: 1, column: 1), to: CellAddress(row: 1, column: 3)),
                CellRange(from: CellAddress(row: 2, column: 2), to: CellAddress(row: 5, column: 2)),
            ])
        #expect(sheet.rows.count == 1)
        #expect(sheet["A1"]?.value == .number("1"))
    }

    @Test("The strict form, any prefix, foreign elements and alternatives")
    func namespaces() throws {
        var maker = WorkbookMaker(cell: "<v>1</v>")
        maker.namespace = WorkbookMaker.strict
        #expect(try maker.cell()?.value == .number("1"))
        let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
        let sheet = """
            <q:worksheet xmlns:q="\(WorkbookMaker.transitional)" xmlns:mc="\(compatibility)" xmlns:other="urn:other">\
            <q:sheetData><other:row><q:c><q:v>9</q:v></q:c></other:row><q:row><mc:AlternateContent><mc:Choice Requires="other">\
            <q:c><q:v>8</q:v></q:c></mc:Choice><mc:Fallback><q:c><other:v>5</other:v><q:v>2</q:v></q:c></mc:Fallback>\
            </mc:AlternateContent><c xmlns="\(WorkbookMaker.transitional)"><v>3</v></c><q:c><v>4</v></q:c></q:row></q:sheetData>\
            </q:worksheet>
            """
        maker.parts["xl/worksheets/sheet1.xml"] = Array(sheet.utf8)
        let cells = try maker.workbook().sheets[0].rows[0].cells
        #expect(cells.map(\.value) == [.number("2"), .number("3")])
    }

    @Test("Parts may be UTF-16, in either order of bytes, or have a mark")
    func encodings() throws {
        var maker = WorkbookMaker(cell: "<is><t>Tỷ lệ</t></is>", attributes: #"t="inlineStr""#)
        let text = maker.sheet
        for text in [text, text.replacing("UTF-8", with: "UTF-16")] {
            for isLittle in [true, false] {
                let units = (text.contains("UTF-16") ? "\u{FEFF}" + text : text).utf16
                maker.parts["xl/worksheets/sheet1.xml"] = units.flatMap { unit in
                    isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
                }
                let expected: [String] = text.contains("UTF-16") ? [] : ["xml.encoding"]
                #expect(maker.refusal() == expected)
                if expected.isEmpty { #expect(try maker.cell()?.value == .text("Tỷ lệ")) }
            }
        }
        maker.parts["xl/worksheets/sheet1.xml"] = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        #expect(try maker.cell()?.value == .text("Tỷ lệ"))
    }

    @Test("Sheets come in the order of their tabs, whatever the order of parts; charts keep their place")
    func order() throws {
        var maker = WorkbookMaker(cell: "<v>1</v>")
        let tabs = ["r3", "r2", "r1"].map { "<sheet name=\"\($0)\" sheetId=\"1\" r:id=\"\($0)\"/>" }.joined()
        maker.parts["xl/workbook.xml"] = Array(
            "<workbook xmlns=\"\(maker.namespace)\" xmlns:r=\"\(WorkbookMaker.references)\"><sheets>\(tabs)</sheets></workbook>"
                .utf8)
        maker.parts["xl/_rels/workbook.xml.rels"] = Array(
            WorkbookMaker.relationships([
                ("worksheet", "/xl/worksheets/sheet1.xml"), ("chartsheet", "charts/one.xml"),
                ("worksheet", "../xl/./other/sheet.xml"),
            ]).utf8)
        maker.parts["xl/other/sheet.xml"] = Array(WorkbookMaker(cell: "<v>3</v>").sheet.utf8)
        let sheets = try maker.workbook().sheets
        #expect(sheets.map(\.name) == ["r3", "r2", "r1"])
        #expect(sheets.map { $0["A1"]?.value } == [.number("3"), nil, .number("1")])
    }

    private func linked(_ inside: String, prefix: String = "") -> WorkbookMaker {
        var maker = WorkbookMaker(cell: "<f>[1]S!A1</f><v>5</v>")
        maker.parts["xl/_rels/workbook.xml.rels"] = Array(
            WorkbookMaker.relationships([
                ("worksheet", "worksheets/sheet1.xml"), ("externalLink", "externalLinks/externalLink1.xml"),
            ]).utf8)
        let colon = prefix.isEmpty ? "" : ":"
        maker.parts["xl/externalLinks/externalLink1.xml"] = Array(
            "<\(prefix)\(colon)externalLink xmlns\(colon)\(prefix)=\"\(WorkbookMaker.transitional)\">\(inside)</\(prefix)\(colon)externalLink>"
                .utf8)
        return maker
    }

    @Test("Links to other workbooks are told, links to other programs refused")
    func linkParts() throws {
        #expect(try !WorkbookMaker(cell: "<v>1</v>").workbook().hasLinks)
        let book = linked("<externalBook><sheetNames><sheetName val=\"ddeLink\"/></sheetNames></externalBook>")
        #expect(try book.workbook().hasLinks)
        #expect(try book.cell()?.value == .number("5"))
        #expect(linked("<ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/>").refusal() == ["workbook.dde"])
        #expect(linked("<x:ddeLink/>", prefix: "x").refusal() == ["workbook.dde"])
        #expect(linked("<oleLink progId=\"Word.Document\"></oleLink>").refusal() == ["workbook.dde"])
        let choice = "<mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice><ddeLink/></mc:Choice></mc:AlternateContent>"
        #expect(linked(choice).refusal() == ["workbook.dde"])
        #expect(
            codes { try Annotator.annotate(linked("<ddeLink/>").bytes(), fileName: "a.xlsx", with: [], summary: []) }
                == ["workbook.dde"])
        let marked = try Annotator.annotate(book.bytes(), fileName: "a.xlsx", with: [], summary: ["a"])
        #expect(
            try unpack(marked)["xl/externalLinks/externalLink1.xml"]
                == book.parts["xl/externalLinks/externalLink1.xml"])
    }

    @Test(
        "Formulas that ask outside of their workbook",
        arguments: [
            "[1]S!A1", "[1]!A1", "1+[2]S!A1", "'[1]Số liệu'!A1", "'C:\\a\\[b.xlsx]S'!A1", "'file:///a.ods'#$S.A1",
            "cmd|' /C calc'!A0", "HYPERLINK(\"http://a\",\"2\")", "1+hyperlink (\"a\")",
            "_xlfn.WEBSERVICE(\"http://a\")",
            "RTD(\"a\",,\"b\")", "DDE(\"a\",\"b\",\"c\")", "INDIRECT(\"[b.xlsx]S!A1\")", "_xll.GET(1)",
            "SUM([1]S!A1:A3)",
            "CUBEVALUE(\"a\")", "SUM(A1, [1]S!A1)", "-[b.xlsx]S!A1",
        ])
    func asksOutside(_ formula: String) throws {
        let written = formula.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        #expect(try WorkbookMaker(cell: "<f>\(written)</f><v>1</v>").cell()?.asksOutside == true)
    }

    @Test(
        "Formulas that stay within their workbook",
        arguments: [
            "A1*2", "SUM(B2:B9)", "'Số liệu'!A1", "'A|B'!A1", "Table1[Cột]", "Table1[[#This Row],[a|b]]",
            "SUM(T.1[[a]:[b]])", "IF(A1=\"[1]S!A1\",1,2)", "\"cmd|x\"&A1", "LEN(\"HYPERLINK(\")",
            "\"a\"\"[1]S!A1\"", "'d''x'!A1", "INDIRECT(\"A\"&B1)", "HYPERLINKS+1",
        ])
    func staysInside(_ formula: String) throws {
        let written = formula.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        #expect(try WorkbookMaker(cell: "<f>\(written)</f><v>1</v>").cell()?.asksOutside == false)
    }

    @Test("Links to other files and commands in formulas are text and nothing more")
    func links() throws {
        let rows = """
            <row><c t="str"><f>HYPERLINK("http://example.invalid","x")</f><v>x</v></c>\
            <c t="e"><f>cmd|' /C calc'!A0</f><v>#REF!</v></c><c><f>[1]S!A1</f><v>5</v></c></row>
            """
        var maker = WorkbookMaker(rows: rows)
        maker.parts["xl/externalLinks/externalLink1.xml"] = Array("<broken".utf8)
        let cells = try maker.workbook().sheets[0].rows[0].cells
        #expect(cells.map(\.value) == [.text("x"), .error("#REF!"), .number("5")])
        #expect(cells[1].formula == "cmd|' /C calc'!A0")
    }
}
