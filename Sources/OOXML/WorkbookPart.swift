// The parts that hold a workbook together: its sheets, its own properties, who relates to whom.

struct WorkbookPart {
    /// A sheet as the workbook lists it.
    struct Entry {
        var name: String
        var isHidden: Bool
        var titleRows: ClosedRange<Int>?
        var filter: CellRange?
        var area: CellRange?
    }

    var title: String
    var sheets: [Entry]
    var hasFormulas: Bool
    var hasStrings: Bool

    /// The sheet that is seen when the file is opened.
    var firstVisible: Int { sheets.firstIndex { !$0.isHidden } ?? 0 }

    static func sheetName(_ index: Int) -> String { "worksheets/sheet\(index + 1).xml" }

    var workbook: String {
        var xml = OfficeNames.declaration
        xml += "<workbook xmlns=\"\(OfficeNames.main)\" xmlns:r=\"\(OfficeNames.relations)\"><workbookPr/>"
        xml += "<bookViews><workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"28800\" windowHeight=\"15000\""
        xml += "\(firstVisible == 0 ? "" : " activeTab=\"\(firstVisible)\"")/></bookViews><sheets>"
        for (index, sheet) in sheets.enumerated() {
            xml += "<sheet name=\"\(XMLEscape.text(sheet.name, inAttribute: true))\" sheetId=\"\(index + 1)\""
            xml += "\(sheet.isHidden ? " state=\"hidden\"" : "") r:id=\"rId\(index + 1)\"/>"
        }
        xml += "</sheets>"
        let names = definedNames
        if !names.isEmpty { xml += "<definedNames>\(names.joined())</definedNames>" }
        // Results are written beside formulas; whoever opens the file computes them anew all the same.
        if hasFormulas { xml += "<calcPr fullCalcOnLoad=\"1\"/>" }
        return xml + "</workbook>"
    }

    /// Names that spreadsheets keep for themselves: what is filtered, what is printed on every page.
    private var definedNames: [String] {
        sheets.enumerated().flatMap { index, sheet -> [String] in
            let name = SheetNames.quoted(sheet.name)
            func defined(_ kind: String, _ place: String, isHidden: Bool = false) -> String {
                "<definedName name=\"_xlnm.\(kind)\" localSheetId=\"\(index)\"\(isHidden ? " hidden=\"1\"" : "")>"
                    + XMLEscape.text("\(name)!\(place)") + "</definedName>"
            }
            func place(_ area: CellRange) -> String {
                "\(area.from.absoluteReference):\(area.to.absoluteReference)"
            }
            let filter = sheet.filter.map { defined("_FilterDatabase", place($0), isHidden: true) }
            let area = sheet.area.map { defined("Print_Area", place($0)) }
            let titles = sheet.titleRows.map { defined("Print_Titles", "$\($0.lowerBound):$\($0.upperBound)") }
            return [filter, area, titles].compactMap { $0 }
        }
    }

    var relations: String {
        var targets = sheets.indices.map { ("worksheet", Self.sheetName($0)) }
        targets.append(("theme", "theme/theme1.xml"))
        targets.append(("styles", "styles.xml"))
        if hasStrings { targets.append(("sharedStrings", "sharedStrings.xml")) }
        return Self.relations(targets.map { ("\(OfficeNames.relations)/\($0)", $1) })
    }

    static var packageRelations: String { packageRelations(of: "xl/workbook.xml") }

    /// - Parameter main: the part that the package is about.
    static func packageRelations(of main: String) -> String {
        relations([
            ("\(OfficeNames.relations)/officeDocument", main),
            ("\(OfficeNames.packageRelations)/metadata/core-properties", "docProps/core.xml"),
            ("\(OfficeNames.relations)/extended-properties", "docProps/app.xml"),
        ])
    }

    static func relations(_ targets: [(type: String, target: String)]) -> String {
        var xml = OfficeNames.declaration + "<Relationships xmlns=\"\(OfficeNames.packageRelations)\">"
        for (index, (type, target)) in targets.enumerated() {
            xml += "<Relationship Id=\"rId\(index + 1)\" Type=\"\(type)\" Target=\"\(target)\"/>"
        }
        return xml + "</Relationships>"
    }

    var contentTypes: String {
        var parts = [("/xl/workbook.xml", OfficeNames.type("sheet.main"))]
        for index in sheets.indices { parts.append(("/xl/\(Self.sheetName(index))", OfficeNames.type("worksheet"))) }
        parts.append(("/xl/theme/theme1.xml", OfficeNames.themeType))
        parts.append(("/xl/styles.xml", OfficeNames.type("styles")))
        if hasStrings { parts.append(("/xl/sharedStrings.xml", OfficeNames.type("sharedStrings"))) }
        parts.append(("/docProps/core.xml", OfficeNames.corePropertiesType))
        parts.append(("/docProps/app.xml", OfficeNames.extendedPropertiesType))
        return Self.contentTypes(parts)
    }

    static func contentTypes(_ parts: [(String, String)]) -> String {
        var xml = OfficeNames.declaration + "<Types xmlns=\"\(OfficeNames.contentTypes)\">"
        xml += "<Default Extension=\"rels\" ContentType=\"\(OfficeNames.relationsType)\"/>"
        xml += "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        for (name, type) in parts { xml += "<Override PartName=\"\(name)\" ContentType=\"\(type)\"/>" }
        return xml + "</Types>"
    }

    var coreProperties: String { OfficeNames.coreXML(title: title) }

    static var extendedProperties: String {
        OfficeNames.declaration
            + "<Properties xmlns=\"\(OfficeNames.extendedProperties)\"><Application>thidua</Application></Properties>"
    }
}
