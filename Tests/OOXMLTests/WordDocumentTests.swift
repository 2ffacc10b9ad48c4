// Word documents as text: paragraphs and tables in order.
import OOXML
import Testing

struct WordDocumentTests {
    typealias Cell = WordDocument.Cell
    static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    private func package(_ body: String, type: String = "document.main+xml", namespace: String = word) -> [UInt8] {
        let document =
            "<w:document xmlns:w=\"\(namespace)\" xmlns:o=\"urn:other\"><w:body>\(body)</w:body></w:document>"
        let types = "http://schemas.openxmlformats.org/package/2006/content-types"
        let main = "application/vnd.openxmlformats-officedocument.wordprocessingml.\(type)"
        return ZipMaker([
            .init(
                "[Content_Types].xml",
                "<Types xmlns=\"\(types)\"><Override PartName=\"/word/document.xml\" ContentType=\"\(main)\"/></Types>"),
            .init("_rels/.rels", WorkbookMaker.relationships([("officeDocument", "word/document.xml")])),
            .init("word/document.xml", document),
        ]).bytes()
    }

    private func blocks(_ body: String, namespace: String = word) throws -> [WordDocument.Block] {
        try WordDocument(package(body, namespace: namespace), fileName: "a.docx").blocks
    }

    private func refusal(_ body: String) -> [String] { codes { try blocks(body) } }

    private func cell(_ text: String, _ span: Int = 1, continued: Bool = false) -> Cell {
        Cell(text: text, columnSpan: span, isContinued: continued)
    }

    private func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }

    @Test("Paragraphs: runs joined, tabs and breaks, empty ones left out")
    func paragraphs() throws {
        let body = """
            <w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Bảng </w:t></w:r>\
            <w:r><w:t>điểm</w:t><w:tab/><w:t>2022</w:t><w:br/><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t></w:r></w:p>\
            <w:p/><w:p><w:r><w:t xml:space="preserve">  </w:t></w:r></w:p>\(paragraph("hết"))<w:sectPr/>
            """
        #expect(try blocks(body) == [.paragraph("Bảng điểm\t2022\nA-B"), .paragraph("hết")])
        #expect(try blocks(body, namespace: "http://purl.oclc.org/ooxml/wordprocessingml/main").count == 2)
    }

    @Test("What is struck out is gone, what is put in stays; links, fields and controls are text")
    func changes() throws {
        let body = """
            <w:p><w:ins><w:r><w:t>một</w:t></w:r></w:ins><w:del><w:r><w:delText>hai</w:delText><w:t>hai</w:t></w:r></w:del>\
            <w:moveFrom><w:r><w:t>ba</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>bốn</w:t></w:r></w:moveTo>\
            <w:hyperlink><w:r><w:t>năm</w:t></w:r></w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r>\
            <w:fldSimple><w:r><w:t>6</w:t></w:r></w:fldSimple><w:r><o:x><w:t>bảy</w:t></o:x></w:r></w:p>\
            <w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtContent>\(paragraph("tám"))</w:sdtContent></w:sdt>
            """
        #expect(try blocks(body) == [.paragraph("mộtbốnnăm6"), .paragraph("tám")])
    }

    @Test("Tables: spans over columns and rows, columns left free, rows struck out")
    func tables() throws {
        let body = """
            \(paragraph("trước"))<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>\
            <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>\(paragraph("rộng"))</w:tc>\
            <w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>\(paragraph("cao"))\(paragraph("hai dòng"))</w:tc></w:tr>\
            <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>\(paragraph("b"))</w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>\
            <w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>\(paragraph("bỏ"))</w:tc></w:tr>\
            <w:tr><w:tc>\(paragraph("c"))</w:tc></w:tr></w:tbl>\(paragraph("sau"))
            """
        let table = WordDocument.Table(rows: [
            [cell("rộng", 2), cell("cao\nhai dòng")], [cell(""), cell("b"), cell("", continued: true)], [cell("c")],
        ])
        #expect(try blocks(body) == [.paragraph("trước"), .table(table), .paragraph("sau")])
    }

    @Test("A table within a cell becomes lines of the cell")
    func nested() throws {
        let row = "<w:tr><w:tc>\(paragraph("1"))</w:tc><w:tc>\(paragraph("2"))</w:tc></w:tr>"
        let inner = "<w:tbl>\(row)\(row)</w:tbl>"
        let body =
            "<w:tbl><w:tr><w:tc>\(paragraph("a"))\(inner)\(paragraph("b"))</w:tc><w:tc>\(paragraph("c"))</w:tc></w:tr></w:tbl>"
        let table = WordDocument.Table(rows: [[cell("a\n1\t2\n1\t2\nb"), cell("c")]])
        #expect(try blocks(body) == [.table(table)])
    }

    @Test("Documents that are refused")
    func refusals() {
        #expect(codes { try WordDocument(Array("{\\rtf1".utf8), fileName: "a.docx") } == ["document.rtf"])
        #expect(codes { try WordDocument(WorkbookMaker(cell: "").bytes(), fileName: "a") } == ["document.is-workbook"])
        let macros = package("", type: "document.macroEnabled.main+xml")
        #expect(codes { try WordDocument(macros, fileName: "a.docx") } == ["document.macros"])
        #expect(
            refusal("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"-2\"/></w:tcPr></w:tc></w:tr></w:tbl>") == [
                "document.cell-span"
            ])
        #expect(
            refusal(
                "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"99999999999999999999\"/></w:tcPr></w:tc></w:tr></w:tbl>"
            ) == ["document.cell-span"])
        #expect(refusal("<w:p>") == ["xml.syntax"])
        #expect(
            refusal(String(repeating: "<w:p><w:r><w:tab/></w:r></w:p>", count: OOXMLLimits.paragraphs + 1)) == [
                "document.too-many-paragraphs"
            ])
        #expect(
            refusal("<w:tbl><w:tr>\(String(repeating: "<w:tc/>", count: OOXMLLimits.paragraphs + 1))</w:tr></w:tbl>")
                == ["document.too-many-cells"])
        let long = String(repeating: "<w:t>\(String(repeating: "a", count: 400_000))</w:t>", count: 3)
        #expect(refusal("<w:p><w:r>\(long)</w:r></w:p>") == ["document.text-length"])
        let paragraphs = String(repeating: paragraph(String(repeating: "a", count: 400_000)), count: 3)
        #expect(refusal("<w:tbl><w:tr><w:tc>\(paragraphs)</w:tc></w:tr></w:tbl>") == ["document.text-length"])
        let tables =
            String(repeating: "<w:tbl><w:tr><w:tc>", count: 30) + String(repeating: "</w:tc></w:tr></w:tbl>", count: 30)
        #expect(refusal(tables) == ["xml.depth"])
    }

    @Test("Archives are told apart by what they hold")
    func kinds() throws {
        func kind(_ bytes: [UInt8]) throws -> PackageKind { PackageKind(try ZipArchive(bytes, fileName: "a")) }
        #expect(try kind(package("")) == .document)
        #expect(try kind(WorkbookMaker(cell: "").bytes()) == .workbook)
        #expect(try kind(ZipMaker([.init("a.xlsx", WorkbookMaker(cell: "").bytes())]).bytes()) == .other)
        #expect(try kind(ZipMaker([]).bytes()) == .other)
        var macros = WorkbookMaker(cell: "")
        macros.parts["xl/vbaProject.bin"] = []
        #expect(try kind(macros.bytes()) == .workbook)
    }
}
