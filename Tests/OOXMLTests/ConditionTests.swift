// Looks that depend on a formula, errors as results, ways within the workbook, rows that can be filtered.
import Diagnostics
import Foundation
import OOXML
import Testing

@Suite("Conditions, links and filters of sheets") struct ConditionTests {
    @Test func `a result that is an error is written as one`() throws {
        let bytes = book([[.formula("NA()", .error(.notAvailable)), .formula("1/0", .error(.division))]]).xlsx()
        let xml = try part(firstSheet, of: bytes)
        #expect(xml.contains("<c r=\"A1\" t=\"e\"><f>NA()</f><v>#N/A</v></c>"))
        #expect(xml.contains("<c r=\"B1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"))
    }

    @Test func `conditions stand in their order, and what they change stands once`() throws {
        let green = Spreadsheet.Look(colour: "1B5E20", fill: "E2F0D9")
        let bytes = book([[.text("a"), .text("b")]]) { sheet in
            sheet.conditions = [
                .init(cells: [range(1, 1, 1, 2)], formula: "A1=\"<a>\"", look: green),
                .init(
                    cells: [range(2, 1, 2, 2), range(4, 1, 4, 1)], formula: "A2=1",
                    look: .init(isBold: true, isItalic: false)),
                .init(cells: [range(3, 1, 3, 1)], formula: "A3=1", look: green),
                .init(cells: [], formula: "A3=1", look: green),
            ]
        }.xlsx()
        let xml = try part(firstSheet, of: bytes)
        #expect(
            xml.contains(
                "<conditionalFormatting sqref=\"A1:B1\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"1\" stopIfTrue=\"1\"><formula>A1=\"&lt;a&gt;\"</formula></cfRule></conditionalFormatting>"
            ))
        #expect(
            xml.contains(
                "<conditionalFormatting sqref=\"A2:B2 A4\"><cfRule type=\"expression\" dxfId=\"1\" priority=\"2\""))
        #expect(
            xml.contains("<conditionalFormatting sqref=\"A3\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"3\""))
        #expect(xml.components(separatedBy: "<cfRule").count == 4)
        let styles = try part("xl/styles.xml", of: bytes)
        #expect(styles.contains("<dxfs count=\"2\"><dxf><font><color rgb=\"FF1B5E20\"/></font><fill>"))
        #expect(styles.contains("<dxf><font><b/><i val=\"0\"/></font></dxf></dxfs>"))
    }

    @Test func `links lead to sheets of the workbook by the names they have in it`() throws {
        var first = Spreadsheet.Sheet(name: "Tóm tắt")
        first.rows = [Spreadsheet.Row([Spreadsheet.Cell(.text("Hưng Yên"))])]
        first.links = [Spreadsheet.Link(CellAddress(row: 1, column: 1), sheet: 1)]
        let second = Spreadsheet.Sheet(name: "O'Neil: \"1/2\" & <b>")
        let bytes = Spreadsheet(title: "T", sheets: [first, second]).xlsx()
        #expect(
            try part(firstSheet, of: bytes).contains(
                "<hyperlinks><hyperlink ref=\"A1\" location=\"'O''Neil- &quot;1-2&quot; &amp; &lt;b&gt;'!A1\"/></hyperlinks>"
            ))
    }

    @Test func `a table is filtered on a protected sheet too`() throws {
        let bytes = book([[.text("a"), .text("b")], [.number("1"), .number("2")]]) { sheet in
            sheet.isProtected = true
            sheet.filter = range(1, 1, 2, 2)
            sheet.showsGridlines = false
            sheet.tabColour = "1F4E9E"
        }.xlsx()
        let xml = try part(firstSheet, of: bytes)
        #expect(xml.contains("<sheetPr><tabColor rgb=\"FF1F4E9E\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>"))
        #expect(xml.contains("formatRows=\"0\" autoFilter=\"0\"/><autoFilter ref=\"A1:B2\"/>"))
        #expect(xml.contains("<sheetView showGridLines=\"0\" tabSelected=\"1\""))
        #expect(
            try part("xl/workbook.xml", of: bytes).contains(
                "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">'Trang 1'!$A$1:$B$2</definedName>"
            ))
    }
}
