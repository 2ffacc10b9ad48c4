// Text documents that are written: read back word for word, the same bytes again, nothing in them that acts.
import Diagnostics
import Foundation
import OOXML
import Testing

private func file(_ blocks: [WordFile.Block]) -> WordFile {
    WordFile(title: "Thử", language: "vi-VN", header: [.init(.header, [.pageNumber])], sections: [.init(blocks)])
}

private func paragraph(_ text: String, _ style: WordFile.Style = .body) -> WordFile.Block {
    .paragraph(WordFile.Paragraph(style, text))
}

private func table(_ rows: [[String]], headRows: Int = 1) -> WordFile.Block {
    .table(
        WordFile.Table(
            widths: rows[0].map { _ in .mm(40) },
            rows: rows.map { row in WordFile.Row(row.map { WordFile.Cell([WordFile.Paragraph(.cell, $0)]) }) },
            headRows: headRows, caption: "a \"b\" <c>"))
}

@Suite("DOCX files that are written")
struct WordFileTests {
    @Test("Equal documents are equal bytes, of fixed dates")
    func deterministic() throws {
        let make = { file([paragraph("a"), table([["b", "c"]])]).docx() }
        #expect(make() == make())
        #expect(Array(make()[10..<14]) == [0, 0, 0x21, 0])
        let names = try ZipArchive(make(), fileName: "a.docx").names
        #expect(names.first == "[Content_Types].xml" && names.contains("word/document.xml"))
    }

    @Test("Paragraphs, lists and tables read back in order")
    func readBack() throws {
        let bytes = file([
            paragraph("I", .heading1), paragraph("Đoạn văn có dấu: ưỡng, ệ", .body), paragraph("một", .item),
            table([["Hạng", "Đơn vị"], ["1", "Hưng Yên"]]), paragraph("sau"),
        ]).docx()
        let blocks = try WordDocument(bytes, fileName: "a.docx").blocks
        #expect(blocks.count == 5)
        #expect(blocks[1] == .paragraph("Đoạn văn có dấu: ưỡng, ệ"))
        guard case .table(let table) = blocks[3] else { return #expect(Bool(false), "\(blocks)") }
        #expect(table.rows.map { $0.map(\.text) } == [["Hạng", "Đơn vị"], ["1", "Hưng Yên"]])
    }

    @Test(
        "Markup, codes of fields and links are text like any other",
        arguments: [
            "<w:t>&amp;</w:t>", "]]>", "{ HYPERLINK \"http://example.org\" }", "=1+1", "javascript:alert(1)", "_x0041_",
            "a  b", " vào đầu",
        ])
    func literal(_ text: String) throws {
        let bytes = file([paragraph(text), table([[text]])]).docx()
        let blocks = try WordDocument(bytes, fileName: "a.docx").blocks
        #expect(blocks[0] == .paragraph(text) || blocks[0] == .paragraph(text.trimmingCharacters(in: .whitespaces)))
        let parts = try unpack(bytes)
        for (name, contents) in parts {
            let xml = String(decoding: contents, as: UTF8.self)
            #expect(!xml.contains("w:hyperlink") && !xml.contains("TargetMode") && !xml.contains("altChunk"), "\(name)")
            // The one field is the page's number, at the top.
            let fields = xml.components(separatedBy: "w:instrText").count - 1
            #expect(fields == (name == "word/header2.xml" ? 2 : 0), "\(name)")
        }
    }

    @Test("What XML cannot hold is left out, line breaks and tabs are shown as such")
    func control() throws {
        let xml = try part("word/document.xml", of: file([paragraph("a\u{7}\u{0}b\u{FFFE}\nc\td")]).docx())
        #expect(
            xml.contains(
                "<w:t xml:space=\"preserve\">ab</w:t><w:br/><w:t xml:space=\"preserve\">c</w:t><w:tab/>"
                    + "<w:t xml:space=\"preserve\">d</w:t>"))
    }

    @Test("Heads of tables come again on each page, no row is torn, cells of spans are as wide as their columns")
    func tables() throws {
        var wide = WordFile.Table(
            widths: [.mm(20), .mm(30)],
            rows: [
                .init([.init([.init(.cell, "a")]), .init([.init(.cell, "b")])]),
                .init([.init([.init(.cell, "c")], span: 2)]),
            ], headRows: 1)
        wide.caption = "x"
        let xml = try part("word/document.xml", of: file([.table(wide)]).docx())
        #expect(xml.components(separatedBy: "<w:tblHeader/>").count == 2)
        #expect(xml.components(separatedBy: "<w:cantSplit/>").count == 3)
        // 20 mm are 20 × 1440 / 25.4 = 1133.9 twentieths of a point, 30 mm are 1700.8.
        #expect(xml.contains("<w:gridCol w:w=\"1134\"/><w:gridCol w:w=\"1701\"/>"))
        #expect(xml.contains("<w:tcW w:w=\"2835\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/>"))
        #expect(xml.contains("<w:tblCaption w:val=\"x\"/>"))
        // Word wants a paragraph behind a table that ends the document.
        #expect(xml.contains("</w:tbl><w:p>"))
    }

    @Test("Sections are A4, upright or turned; only the first has a first page of its own")
    func sections() throws {
        var document = file([paragraph("a")])
        document.sections.append(.init(isWide: true, [paragraph("b")]))
        document.sections.append(.init([paragraph("c")]))
        let xml = try part("word/document.xml", of: document.docx())
        // 210 mm are 11905.5 twentieths of a point, 297 mm are 16837.8.
        #expect(xml.components(separatedBy: "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>").count == 3)
        #expect(xml.components(separatedBy: "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>").count == 2)
        #expect(xml.components(separatedBy: "<w:titlePg/>").count == 2)
        #expect(xml.components(separatedBy: "<w:sectPr>").count == 4)
    }
}
