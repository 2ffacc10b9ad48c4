// Workbooks that are refused, each kind by its own code.
import Diagnostics
import OOXML
import Testing

struct WorkbookRefusalTests {
    private func refusal(_ cell: String, _ attributes: String = "") -> [String] {
        WorkbookMaker(cell: cell, attributes: attributes).refusal()
    }

    private func refusal(sheet: String) -> [String] {
        var maker = WorkbookMaker()
        maker.parts["xl/worksheets/sheet1.xml"] = Array(sheet.utf8)
        return maker.refusal()
    }

    // MARK: Parts

    @Test("Parts that are missing, broken or something else")
    func parts() {
        var maker = WorkbookMaker(cell: "<v>1</v>")
        maker.parts["xl/_rels/workbook.xml.rels"] = Array(WorkbookMaker.relationships([]).utf8)
        #expect(maker.refusal() == ["workbook.missing-part"])
        maker.parts["xl/_rels/workbook.xml.rels"] = Array(WorkbookMaker.relationships([("worksheet", "no.xml")]).utf8)
        #expect(maker.refusal() == ["workbook.missing-part"])
        maker.parts["xl/_rels/workbook.xml.rels"] = Array(
            WorkbookMaker.relationships([("worksheet", "workbook.xml")]).utf8)
        #expect(maker.refusal() == ["xml.root"])
        maker.parts = [
            "xl/workbook.xml": Array("<workbook xmlns=\"\(WorkbookMaker.strict)\"><sheets/></workbook>".utf8)
        ]
        #expect(maker.refusal() == ["workbook.no-sheets"])
        maker.parts = ["[Content_Types].xml": Array("<Types/>".utf8)]
        #expect(maker.refusal() == ["xml.root"])
    }

    @Test("Addresses outside of the package are never followed")
    func external() {
        var maker = WorkbookMaker(cell: "<v>1</v>")
        let inside = WorkbookMaker.relationships([("worksheet", "file:///etc/passwd")])
        maker.parts["xl/_rels/workbook.xml.rels"] = Array(inside.utf8)
        #expect(maker.refusal() == ["workbook.missing-part"])
        let external = inside.replacing("Target=", with: "TargetMode=\"External\" Target=")
        maker.parts["xl/_rels/workbook.xml.rels"] = Array(external.utf8)
        #expect(maker.refusal() == ["workbook.missing-part"])
    }

    @Test("Too many sheets")
    func sheets() {
        var maker = WorkbookMaker(cell: "<v>1</v>")
        let tabs = String(repeating: "<sheet name=\"a\" r:id=\"r1\"/>", count: OOXMLLimits.sheets + 1)
        maker.parts["xl/workbook.xml"] = Array(
            "<workbook xmlns=\"\(maker.namespace)\" xmlns:r=\"\(WorkbookMaker.references)\"><sheets>\(tabs)</sheets></workbook>"
                .utf8)
        #expect(maker.refusal() == ["workbook.too-many-sheets"])
    }

    @Test("Two tabs with one part, two parts with one id")
    func repetition() {
        var maker = WorkbookMaker(cell: "<v>1</v>")
        let ids = "<sheet name=\"a\" q:id=\"r1\"/><sheet name=\"b\" q:id=\"r2\"/></sheets>"
        maker.parts["xl/workbook.xml"] = maker.allParts.first { $0.name == "xl/workbook.xml" }.map {
            Array(String(decoding: $0.contents, as: UTF8.self).replacing("</sheets>", with: ids).utf8)
        }
        #expect(maker.refusal() == ["workbook.sheet-twice"])
        maker = WorkbookMaker(cell: "<v>1</v>")
        let twice = WorkbookMaker.relationships([("worksheet", "worksheets/sheet1.xml"), ("styles", "no.xml")])
        maker.parts["xl/_rels/workbook.xml.rels"] = Array(twice.replacing("r2", with: "r1").utf8)
        #expect(maker.refusal() == ["workbook.relationships"])
    }

    // MARK: XML

    @Test("A DOCTYPE is refused before anything is parsed, in every part and in UTF-16 as well")
    func doctype() {
        let laughs = """
            <!DOCTYPE worksheet [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
            """
        for part in WorkbookMaker(cell: "<v>1</v>").allParts {
            var maker = WorkbookMaker(cell: "<v>1</v>")
            let text = String(decoding: part.contents, as: UTF8.self)
            let evil = text.contains("?>") ? text.replacing("?>", with: "?>\(laughs)") : laughs + text
            maker.parts[part.name] = Array(evil.utf8)
            #expect(maker.refusal() == ["xml.doctype"], "\(part.name)")
            let wide = evil.replacing("UTF-8", with: "UTF-16").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            maker.parts[part.name] = wide
            #expect(maker.refusal() == ["xml.doctype"], "\(part.name) in UTF-16")
        }
    }

    @Test(
        "XML that is not well-formed is refused, also where the parser would read on",
        arguments: [
            "", "<", "<worksheet xmlns='NS'", "<worksheet xmlns='NS'>", "<worksheet xmlns='NS'><sheetData></worksheet>",
            "<worksheet xmlns='NS'/>x", "<worksheet xmlns='NS'/><a/>", "<worksheet xmlns='NS'>&unknown;</worksheet>",
            "<worksheet xmlns='NS' a='1' a='2'/>", "<worksheet xmlns='NS'><p:row/></worksheet>",
            "<worksheet xmlns='NS'>\u{1}</worksheet>", "<worksheet xmlns='NS'>&#0;</worksheet>",
            "x<worksheet xmlns='NS'/>",
        ])
    func syntax(_ text: String) {
        #expect(refusal(sheet: text.replacing("NS", with: WorkbookMaker.transitional)) == ["xml.syntax"])
    }

    @Test(
        "Instructions are refused: one without data would crash the parser",
        arguments: ["<?x?>", "<?x y?>", "<?x", "<?xml?>"])
    func instructions(_ instruction: String) {
        let sheet = "<worksheet xmlns='\(WorkbookMaker.transitional)'>HERE</worksheet>"
        #expect(refusal(sheet: instruction + sheet) == ["xml.instruction"])
        #expect(refusal(sheet: WorkbookMaker.head + instruction + sheet) == ["xml.instruction"])
        #expect(refusal(sheet: sheet.replacing("HERE", with: instruction)) == ["xml.instruction"])
        #expect(refusal(sheet: sheet + instruction) == ["xml.instruction"])
    }

    @Test("Another root, or the right one of another vocabulary")
    func root() {
        #expect(refusal(sheet: "<worksheet/>") == ["xml.root"])
        #expect(refusal(sheet: "<worksheet xmlns='urn:other'/>") == ["xml.root"])
        #expect(refusal(sheet: "<sst xmlns='\(WorkbookMaker.transitional)'/>") == ["xml.root"])
    }

    @Test("Encodings that are not the ones of these formats, and bytes that are none")
    func encoding() {
        let sheet = WorkbookMaker(cell: "<v>1</v>").sheet
        for name in ["windows-1258", "UTF-7", "UTF-16"] {
            #expect(refusal(sheet: sheet.replacing("UTF-8", with: name)) == ["xml.encoding"])
        }
        var maker = WorkbookMaker()
        for bad: [UInt8] in [[0xE1], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0], [0xFF]] {
            for place in ["<v>", "<!-- ", "<a"] {
                let evil = sheet.replacing("<v>", with: "<!-- --><a/><v>").split(separator: place, maxSplits: 1)
                maker.parts["xl/worksheets/sheet1.xml"] =
                    Array(evil[0].utf8) + Array(place.utf8) + bad + Array(evil[1].utf8)
                #expect(maker.refusal() == ["xml.encoding"])
            }
        }
        maker.parts["xl/worksheets/sheet1.xml"] = [0xFF, 0xFE, 0x3C]
        #expect(maker.refusal() == ["xml.encoding"])
        maker.parts["xl/worksheets/sheet1.xml"] = [0xFF, 0xFE, 0x3C, 0, 0, 0xD8]
        #expect(maker.refusal() == ["xml.encoding"])
        maker.parts["xl/worksheets/sheet1.xml"] = [0xFF, 0xFE] + [UInt8](repeating: 0x3C, count: OOXMLLimits.utf16Size)
        #expect(maker.refusal() == ["xml.utf16-too-large"])
    }

    @Test("Markup without end: depth, attributes, tags, texts")
    func markup() {
        let deep = String(repeating: "<x>", count: 100) + String(repeating: "</x>", count: 100)
        #expect(refusal(deep) == ["xml.depth"])
        let many = (0..<200).map { "a\($0)=\"\"" }.joined(separator: " ")
        #expect(refusal("<v \(many)>1</v>") == ["xml.attributes"])
        #expect(refusal("<v a=\"\(String(repeating: "x", count: 200_000))\">1</v>") == ["xml.long-markup"])
        #expect(refusal("<v>\(String(repeating: "1", count: 600_000))</v>") == ["xml.long-markup"])
    }

    // MARK: Cells

    @Test(
        "A cell's type and what it holds must agree",
        arguments: [
            (#"t="s""#, "<v>0</v>", "cell-value"), (#"t="s""#, "<v>-1</v>", "cell-value"),
            (#"t="b""#, "<v>2</v>", "cell-value"),
            (#"t="x""#, "<v>1</v>", "cell-type"), ("", "<v>1,5</v>", "cell-number"),
            ("", "<v>12abc</v>", "cell-number"),
            ("", "<v>0x10</v>", "cell-number"), ("", "<v>NaN</v>", "cell-number"), ("", "<v>INF</v>", "cell-number"),
            ("", "<v>1e</v>", "cell-number"), ("", "<v>.</v>", "cell-number"), ("", "<v>1 2</v>", "cell-number"),
            ("", "<v>１</v>", "cell-number"), ("", "<v>1e99999</v>", "cell-number"),
            (#"s="7""#, "<v>1</v>", "cell-style"),
            (#"s="-1""#, "<v>1</v>", "cell-style"), (#"t="inlineStr""#, "<is><t>a_x0000_b</t></is>", "cell-nul"),
        ])
    func cells(_ attributes: String, _ inside: String, _ code: String) {
        #expect(refusal(inside, attributes) == ["workbook.\(code)"])
    }

    @Test(
        "A cell has one value and one formula, and nothing but text in them",
        arguments: [
            ("<v>2210</v><v>9</v>", ""), ("<v>2210</v><v/>", ""), ("<f>1</f><f>2</f><v>2210</v>", ""),
            ("<is><t>22</t></is><is><t>10</t></is>", #"t="inlineStr""#), ("<v>22<b>10</b></v>", ""),
            ("<v>22<b/>10</v>", ""), ("<v>22<o:b xmlns:o=\"urn:o\">1</o:b>0</v>", ""),
            ("<f>1<v>2</v></f><v>2210</v>", ""), ("<f>1<o:b xmlns:o=\"urn:o\">+1</o:b></f><v>2210</v>", ""),
            ("<v>2210</v><is><t>9</t></is>", ""), ("<is><t>2210</t></is><v>5</v>", #"t="inlineStr""#),
        ])
    func oneValue(_ inside: String, _ attributes: String) {
        #expect(refusal(inside, attributes) == ["workbook.cell-content"])
    }

    @Test("An empty value beside a text written in place is none; comments part no value")
    func emptyBeside() throws {
        let inPlace = #"t="inlineStr""#
        #expect(try WorkbookMaker(cell: "<is><t>a</t></is><v/>", attributes: inPlace).cell()?.value == .text("a"))
        #expect(try WorkbookMaker(cell: "<v>22<!-- x -->10</v>").cell()?.value == .number("2210"))
        #expect(try WorkbookMaker(cell: "<v>22<![CDATA[10]]></v>").cell()?.value == .number("2210"))
    }

    @Test("A finding names the cell")
    func place() {
        let maker = WorkbookMaker(rows: "<row r=\"3\"><c r=\"AB3\"><v>x</v></c></row>")
        do {
            _ = try maker.workbook()
            Issue.record("it was read")
        } catch {
            #expect((error as? Diagnosed)?.diagnostics.first?.place?.spot == "a.xlsx:Bảng!AB3")
        }
    }

    @Test(
        "Rows and cells stand in order, each once, where they say",
        arguments: [
            ("<row r=\"2\"/><row r=\"1\"/>", "cell-order"), ("<row r=\"2\"/><row r=\"2\"/>", "cell-order"),
            ("<row><c r=\"B1\"/><c r=\"A1\"/></row>", "cell-order"),
            ("<row><c r=\"B1\"/><c r=\"B1\"/></row>", "cell-order"),
            ("<row><c r=\"B2\"/></row>", "cell-reference"), ("<row><c r=\"2\"/></row>", "cell-reference"),
            ("<row><c r=\"XFE1\"/></row>", "cell-reference"),
            ("<row><c r=\"A99999999999999999999\"/></row>", "cell-reference"),
            ("<row><c r=\"\"/></row>", "cell-reference"), ("<row r=\"0\"/>", "cell-reference"),
            ("<row r=\"x\"/>", "cell-reference"),
            ("<row r=\"1048577\"/>", "too-many-rows"), ("<row><c r=\"XFD1\"/><c/></row>", "too-many-columns"),
        ])
    func positions(_ rows: String, _ code: String) {
        #expect(WorkbookMaker(rows: rows).refusal() == ["workbook.\(code)"])
    }

    @Test("Merged ranges that are none", arguments: ["", "A1:", "B2:A1", "A1:B2:C3", "A0:B1", "#REF!"])
    func merges(_ range: String) {
        var maker = WorkbookMaker(cell: "<v>1</v>")
        maker.afterRows = "<mergeCells><mergeCell ref=\"\(range)\"/></mergeCells>"
        #expect(maker.refusal() == ["workbook.cell-reference"])
    }

    @Test("A cell holds 32,767 characters, and no more")
    func length() throws {
        let full = String(repeating: "ế", count: OOXMLLimits.textLength)
        let inPlace = #"t="inlineStr""#
        #expect(try WorkbookMaker(cell: "<is><t>\(full)</t></is>", attributes: inPlace).cell()?.value == .text(full))
        #expect(refusal("<is><t>\(full)a</t></is>", inPlace) == ["workbook.cell-length"])
        #expect(refusal("<f>A1</f><v>\(full)a</v>", #"t="str""#) == ["workbook.cell-length"])
        #expect(refusal("<f>\(full)</f>") == ["workbook.cell-length"])
        let runs = String(repeating: "<r><t>\(full.prefix(20_000))</t></r>", count: 20)
        #expect(refusal("<is>\(runs)</is>", inPlace) == ["workbook.cell-length"])
        var maker = WorkbookMaker(cell: "<v>0</v>", attributes: #"t="s""#)
        maker.strings = "<si><t>\(full)a</t></si>"
        #expect(maker.refusal() == ["workbook.cell-length"])
        maker.strings = "<si>\(runs)</si>"
        #expect(maker.refusal() == ["workbook.text-length"])
    }

    @Test("Ten million empty rows are refused where rows end")
    func emptyRows() {
        let rows = [UInt8](repeating: 0, count: 0) + Array(repeating: Array("<row/>".utf8), count: 1_100_000).joined()
        var maker = WorkbookMaker(rows: "HERE")
        let parts = maker.sheet.split(separator: "HERE").map { Array($0.utf8) }
        maker.parts["xl/worksheets/sheet1.xml"] = parts[0] + rows + parts[1]
        #expect(maker.refusal() == ["workbook.too-many-rows"])
    }
}
