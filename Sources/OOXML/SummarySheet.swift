// The sheet that lists what was found, added to a workbook that is sent back.
import Diagnostics
import FoundationXML

/// One line a row, as text: nothing in it is a link or a formula.
struct SummarySheet {
    var lines: [String]
    /// Listed in hidden columns beside the lines, so that the next annotation can take them away.
    var marks: [CellMark] = []
    /// The look of its cells.
    var look: Int

    func xml(namespace: String) -> String {
        var xml = OfficeNames.declaration + "<worksheet xmlns=\"\(namespace)\">"
        xml += "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
        xml += "<cols><col min=\"1\" max=\"1\" width=\"120\" customWidth=\"1\"/>"
        xml += "<col min=\"2\" max=\"6\" width=\"9\" hidden=\"1\" customWidth=\"1\"/></cols><sheetData>"
        func cell(_ column: String, _ row: Int, _ text: String, _ look: String = "") -> String {
            let text = SharedStringsPart.element("t", text.cut(to: OOXMLLimits.textLength))
            return "<c r=\"\(column)\(row)\"\(look) t=\"inlineStr\"><is>\(text)</is></c>"
        }
        for row in 1...min(OOXMLLimits.rows, max(lines.count, marks.count + 1)) {
            xml += "<row r=\"\(row)\">"
            if row <= lines.count { xml += cell("A", row, lines[row - 1], " s=\"\(look)\"") }
            if row == 1 { xml += cell("B", row, EarlierMarks.key) }
            if row > 1, row - 2 < marks.count {
                let mark = marks[row - 2]
                let texts = [mark.sheet, mark.cell.reference, mark.colour ?? "", mark.fill, mark.text]
                for (column, text) in zip(["B", "C", "D", "E", "F"], texts) where !text.isEmpty {
                    xml += cell(column, row, text)
                }
            }
            xml += "</row>"
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

    /// Puts the list of findings where an earlier one stands: the tab stays where it is, and all others keep their numbers.
    func replaceSheet(_ tab: Int, with sheet: SummarySheet) throws(Diagnosed) {
        let workbook = try tree(main)
        let part = try tabs()[tab].part
        replace(part, Array(sheet.xml(namespace: workbook.uri ?? OfficeNames.main).utf8))
        workbook.element("sheets")?.elements("sheet")[tab].remove("state")
        let relations = Self.relationsName(part)
        if parts.archive.names.contains(where: { $0.lowercased() == relations.lowercased() }) {
            replace(relations, Array(WorkbookPart.relations([]).utf8))
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
