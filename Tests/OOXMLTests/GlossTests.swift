// A second line under a cell's text: smaller and grey for people, part of the text for programs.
import OOXML
import Testing

@Suite("Glosses of cells") struct GlossTests {
    private func strings(_ cells: [Spreadsheet.Cell]) throws -> String {
        var sheet = Spreadsheet.Sheet(name: "A")
        sheet.rows = [Spreadsheet.Row(cells)]
        let bytes = Spreadsheet(title: "T", sheets: [sheet]).xlsx()
        let part = try ZipArchive(bytes, fileName: "a.xlsx").contents(of: "xl/sharedStrings.xml")
        return String(decoding: try #require(part), as: UTF8.self)
    }

    @Test func `a gloss is a run of its own after a line end`() throws {
        let xml = try strings([
            Spreadsheet.Cell(.text("Đơn vị"), gloss: "Board & unit"), Spreadsheet.Cell(.text("Đơn vị")),
            Spreadsheet.Cell(.text("Đơn vị"), gloss: "Board & unit"),
        ])
        #expect(xml.contains("count=\"3\" uniqueCount=\"2\""))
        #expect(
            xml.contains(
                "<si><r><t xml:space=\"preserve\">Đơn vị\n</t></r><r><rPr><sz val=\"9\"/><color rgb=\"FF5F6368\"/>"))
        #expect(xml.contains("<t>Board &amp; unit</t></r></si><si><t>Đơn vị</t></si>"))
    }

    @Test func `an empty gloss is none`() throws {
        #expect(try strings([Spreadsheet.Cell(.text("a"), gloss: "")]).contains("<si><t>a</t></si>"))
    }
}
