// A workbook as a file: the parts are written one by one and put into an archive.

extension Spreadsheet {
    /// The bytes of the XLSX file: the same value gives the same bytes.
    ///
    /// Sheets are called as `sheetNames` says. At least one sheet must be visible; a text of a cell has at most 32,767
    /// UTF-16 units and a number is written in digits: what breaks these rules is a mistake of the program, not of a file.
    /// Lists of validations that do not fit into a rule stand on one more sheet, hidden and last.
    public func xlsx() -> [UInt8] {
        precondition(sheets.contains { !$0.isHidden }, "a workbook shows at least one sheet")
        let first = sheets.firstIndex { !$0.isHidden }
        let names = sheetNames
        let listName = SheetNames.fresh("_lists", beside: names)
        var writer = SheetWriter(names: names, listSheet: listName)
        var written = sheets.enumerated().map { writer.xml($1, isFirst: $0 == first) }
        var entries = zip(sheets, names).map {
            WorkbookPart.Entry(
                name: $1, isHidden: $0.isHidden, titleRows: $0.page.titleRows, filter: $0.filter,
                area: $0.page.area)
        }
        if !writer.validations.lists.isEmpty {
            written.append(writer.xml(Self.listSheet(writer.validations.lists, name: listName), isFirst: false))
            entries.append(WorkbookPart.Entry(name: listName, isHidden: true))
        }
        let hasStrings = !writer.cells.strings.isEmpty
        let workbook = WorkbookPart(
            title: title, sheets: entries, hasFormulas: writer.cells.hasFormulas, hasStrings: hasStrings)

        var archive = ZipWriter()
        archive.add("[Content_Types].xml", Array(workbook.contentTypes.utf8))
        archive.add("_rels/.rels", Array(WorkbookPart.packageRelations.utf8))
        archive.add("docProps/app.xml", Array(WorkbookPart.extendedProperties.utf8))
        archive.add("docProps/core.xml", Array(workbook.coreProperties.utf8))
        archive.add("xl/workbook.xml", Array(workbook.workbook.utf8))
        archive.add("xl/_rels/workbook.xml.rels", Array(workbook.relations.utf8))
        archive.add("xl/theme/theme1.xml", Array(ThemePart.xml.utf8))
        archive.add("xl/styles.xml", Array(writer.cells.styles.xml.utf8))
        if hasStrings { archive.add("xl/sharedStrings.xml", Array(writer.cells.strings.xml.utf8)) }
        for (index, xml) in written.enumerated() {
            archive.add("xl/\(WorkbookPart.sheetName(index))", Array(xml.utf8))
        }
        return archive.finished()
    }

    private static func listSheet(_ lists: [[String]], name: String) -> Sheet {
        var sheet = Sheet(name: name)
        sheet.isHidden = true
        sheet.isProtected = true
        sheet.rows = (0..<(lists.map(\.count).max() ?? 0)).map { row in
            Row(lists.map { row < $0.count ? Cell(.text($0[row])) : Cell() })
        }
        return sheet
    }
}
