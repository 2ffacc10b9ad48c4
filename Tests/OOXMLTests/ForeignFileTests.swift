// Files that are something else under a workbook's name: the refusal says what.
import OOXML
import Testing

struct ForeignFileTests {
    private func codesOf(_ bytes: [UInt8]) -> [String] { codes { try Workbook(bytes, fileName: "a.xlsx") } }

    @Test(
        "Other files are named",
        arguments: [
            ("", "empty"), ("Mã;Tên\n1;2\n", "text"), ("\u{FEFF}a,b\r\n", "text"), ("<html><body>", "html"),
            ("\u{FEFF} <!DOCTYPE HTML PUBLIC>", "html"), ("<table><tr>", "html"), ("MIME-Version: 1.0\n", "html"),
            ("<?xml version=\"1.0\"?><Workbook/>", "xml"), ("%PDF-1.7", "pdf"), ("{\\rtf1", "rtf"),
            ("Rar!\u{1A}", "other-archive"),
            ("abc\0def", "unknown"), ("\u{1}\u{2}", "unknown"),
        ])
    func foreign(_ text: String, _ code: String) {
        #expect(codesOf(Array(text.utf8)) == ["workbook.\(code)"])
    }

    @Test("A web page in UTF-16 is one too")
    func wideHTML() {
        #expect(codesOf([0xFF, 0xFE] + "<html>".utf8.flatMap { [$0, 0] }) == ["workbook.html"])
    }

    @Test(
        "Old workbooks and encrypted ones are told apart by the names in their directory",
        arguments: [
            ("EncryptedPackage", "encrypted"), ("Workbook", "old-xls"), ("Book", "old-xls"),
            ("WordDocument", "old-doc"),
            ("Workbooks", "compound-file"), ("", "compound-file"),
        ])
    func compound(_ name: String, _ code: String) {
        var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        bytes += [UInt8](repeating: 0, count: 1_024 - 8 + 128)
        bytes += name.utf8.flatMap { [$0, 0] } + [UInt8](repeating: 0, count: 128)
        #expect(codesOf(bytes) == ["workbook.\(code)"])
    }

    @Test("Archives that are no workbook are named")
    func archives() {
        func archive(_ name: String, _ text: String) -> [UInt8] { ZipMaker([.init(name, text)]).bytes() }
        let sheet = "application/vnd.oasis.opendocument.spreadsheet"
        #expect(codesOf(archive("mimetype", sheet)) == ["workbook.open-document"])
        #expect(codesOf(archive("Index/Document.iwa", "x")) == ["workbook.apple-numbers"])
        #expect(codesOf(archive("a.csv", "x")) == ["workbook.plain-zip"])
        #expect(codesOf(ZipMaker([]).bytes()) == ["workbook.plain-zip"])
        #expect(codesOf(Array(archive("a.csv", "x").dropLast())) == ["zip.truncated"])
    }

    @Test(
        "Other formats of office programs are named by their content type",
        arguments: [
            ("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "xlsb"),
            ("application/vnd.ms-excel.sheet.macroEnabled.main+xml", "macros"),
            ("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "is-document"),
            ("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", "is-presentation"),
            ("text/plain", "plain-zip"),
        ])
    func contentTypes(_ type: String, _ code: String) {
        var maker = WorkbookMaker(cell: "<v>1</v>")
        maker.mainType = type
        #expect(maker.refusal() == ["workbook.\(code)"])
    }

    @Test("Macros are refused also where the content type does not speak of them")
    func macros() {
        var maker = WorkbookMaker(cell: "<v>1</v>")
        maker.parts["xl/vbaProject.bin"] = [1, 2, 3]
        #expect(maker.refusal() == ["workbook.macros"])
        maker.parts = [
            "xl/_rels/workbook.xml.rels": Array(WorkbookMaker.relationships([("xlMacrosheet", "macro.xml")]).utf8)
        ]
        #expect(maker.refusal() == ["workbook.macros"])
    }
}
