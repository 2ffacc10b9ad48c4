// The sheet that lists what was found, added to a workbook that is sent back.
import Diagnostics
import FoundationXML

/// One line a row, as text: nothing in it is a link or a formula.
struct SummarySheet {
    var lines: [String]
    /// The look of its cells.
    var look: Int

    func xml(namespace: String) -> String {
        var xml = OfficeNames.declaration + "<worksheet xmlns=\"\(namespace)\">"
        xml +=
            "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><cols><col min=\"1\" max=\"1\" width=\"120\" customWidth=\"1\"/></cols><sheetData>"
        for (index, line) in lines.prefix(OOXMLLimits.rows).enumerated() {
            let text = SharedStringsPart.element("t", line.cut(to: OOXMLLimits.textLength))
            xml +=
                "<row r=\"\(index + 1)\"><c r=\"A\(index + 1)\" s=\"\(look)\" t=\"inlineStr\"><is>\(text)</is></c></row>"
        }
        xml +=
            "</sheetData><pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"/>"
        return xml
            + "<pageSetup paperSize=\"9\" orientation=\"portrait\" fitToWidth=\"1\" fitToHeight=\"0\"/></worksheet>"
    }
}

extension PackageEditor {
    /// A tab of the workbook.
    struct Tab {
        var part: String
        var hasCells: Bool
    }

    func tabs() throws(Diagnosed) -> [Tab] {
        let relations = try parts.relationships(of: main)
        let listed = try tree(main).element("sheets")?.elements("sheet") ?? []
        return listed.map { sheet in
            let relation = relations.first { $0.id == sheet.foreignValue("id") }
            return Tab(part: relation?.target ?? "", hasCells: relation?.kind == "worksheet")
        }
    }

    /// Adds a sheet behind all others, so that no tab changes its number.
    func addSheet(_ sheet: SummarySheet, beside names: [String]) throws(Diagnosed) {
        let workbook = try tree(main)
        guard let sheets = workbook.element("sheets") else { return }
        let xml = sheet.xml(namespace: workbook.uri ?? OfficeNames.main)
        let part = try add("xl/worksheets/sheet", "xml", type: OfficeNames.type("worksheet"), xml)
        let number = sheets.elements("sheet").compactMap { $0.value("sheetId").flatMap { Int($0) } }.max() ?? 0
        let entry = sheets.append(
            "sheet",
            [("name", SheetNames.fresh(Annotator.name, beside: names)), ("sheetId", String(number + 1))])
        entry.refer(to: try relate(main, to: part, kind: "worksheet"), base: relationBase)
    }
}
