// One sheet as XML, its elements in the order that the schema demands.

/// Writes sheets; what they share, such as looks and texts, is gathered on the way.
struct SheetWriter {
    var cells = CellWriter()
    var validations: ValidationWriter
    /// What the sheets are called in the file.
    private let names: [String]

    init(names: [String], listSheet: String) {
        self.names = names
        validations = ValidationWriter(listSheet: listSheet)
    }

    /// - Parameter isFirst: whether it is the sheet that is seen when the file is opened.
    mutating func xml(_ sheet: Spreadsheet.Sheet, isFirst: Bool) -> String {
        var xml = OfficeNames.declaration
        xml += "<worksheet xmlns=\"\(OfficeNames.main)\" xmlns:r=\"\(OfficeNames.relations)\">"
        let colour = sheet.tabColour.map { "<tabColor rgb=\"FF\(XMLEscape.plain($0, inAttribute: true))\"/>" } ?? ""
        let isFitted = sheet.page.breaks.isEmpty
        xml += isFitted || !colour.isEmpty ? "<sheetPr>\(colour)\(isFitted ? Self.fitted : "")</sheetPr>" : ""
        xml += "<dimension ref=\"\(Self.extent(sheet).reference)\"/>"
        xml += Self.view(sheet, isFirst: isFirst)
        xml += "<sheetFormatPr defaultRowHeight=\"15\"/>"
        xml += Self.columns(sheet.columns)
        xml += "<sheetData>"
        let merged = Self.merged(sheet.merges)
        for (index, row) in sheet.rows.enumerated() {
            let needed = RowHeights.needed(by: row, columns: sheet.columns) {
                merged[CellAddress(row: index + 1, column: $0)]
            }
            xml += self.row(row, number: index + 1, needed: needed)
        }
        xml += "</sheetData>"
        if sheet.isProtected { xml += Self.protection(filters: sheet.filter != nil) }
        if let filter = sheet.filter { xml += "<autoFilter ref=\"\(filter.reference)\"/>" }
        if !sheet.merges.isEmpty {
            let merges = sheet.merges.map { "<mergeCell ref=\"\($0.reference)\"/>" }
            xml += "<mergeCells count=\"\(merges.count)\">\(merges.joined())</mergeCells>"
        }
        xml += conditions(sheet.conditions)
        xml += validations.xml(sheet.validations) ?? ""
        xml += links(sheet.links)
        xml += Self.page(sheet.page)
        return xml + "</worksheet>"
    }

    /// Whoever fills in a form may choose and copy any cell, and make columns and rows as wide and high as texts need;
    /// formats stay, since a figure shown as a percentage means something else.
    private static func protection(filters: Bool) -> String {
        "<sheetProtection sheet=\"1\" formatColumns=\"0\" formatRows=\"0\"\(filters ? " autoFilter=\"0\"" : "")/>"
    }

    private static let fitted = "<pageSetUpPr fitToPage=\"1\"/>"

    private static func extent(_ sheet: Spreadsheet.Sheet) -> CellRange {
        let first = CellAddress(row: 1, column: 1)
        let width = sheet.rows.map(\.cells.count).max() ?? 0
        return CellRange(from: first, to: CellAddress(row: max(1, sheet.rows.count), column: max(1, width)))
    }

    private static func view(_ sheet: Spreadsheet.Sheet, isFirst: Bool) -> String {
        let lines = sheet.showsGridlines ? "" : " showGridLines=\"0\""
        let opening = "<sheetViews><sheetView\(lines)\(isFirst ? " tabSelected=\"1\"" : "") workbookViewId=\"0\""
        guard let frozen = sheet.frozen, frozen.row > 1 || frozen.column > 1 else { return opening + "/></sheetViews>" }
        var pane = "<pane"
        if frozen.column > 1 { pane += " xSplit=\"\(frozen.column - 1)\"" }
        if frozen.row > 1 { pane += " ySplit=\"\(frozen.row - 1)\"" }
        let active = frozen.column == 1 ? "bottomLeft" : frozen.row == 1 ? "topRight" : "bottomRight"
        pane += " topLeftCell=\"\(frozen.reference)\" activePane=\"\(active)\" state=\"frozen\"/>"
        let place = "activeCell=\"\(frozen.reference)\" sqref=\"\(frozen.reference)\""
        return opening + ">\(pane)<selection pane=\"\(active)\" \(place)/></sheetView></sheetViews>"
    }

    private static func columns(_ columns: [Spreadsheet.Column]) -> String {
        guard !columns.isEmpty else { return "" }
        let written = columns.enumerated().map { index, column in
            "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(tenths(column.width))\""
                + (column.isHidden ? " hidden=\"1\"" : "") + " customWidth=\"1\"/>"
        }
        return "<cols>\(written.joined())</cols>"
    }

    /// Merged cells by the one they begin with: only its text is seen.
    private static func merged(_ merges: [CellRange]) -> [CellAddress: RowHeights.Merged] {
        Dictionary(
            merges.map { area in
                let merged = RowHeights.Merged(
                    columns: area.from.column...area.to.column, isOneRow: area.from.row == area.to.row)
                return (area.from, merged)
            }, uniquingKeysWith: { first, _ in first })
    }

    private mutating func row(_ row: Spreadsheet.Row, number: Int, needed: Int?) -> String {
        var xml = ""
        for (index, cell) in row.cells.enumerated() {
            xml += cells.xml(cell, at: CellAddress(row: number, column: index + 1)) ?? ""
        }
        var words = ""
        if let height = row.height {
            words += " ht=\"\(tenths(height))\" customHeight=\"1\""
        } else if let needed {
            words += " ht=\"\(tenths(needed))\""
        }
        if row.isHidden { words += " hidden=\"1\"" }
        if xml.isEmpty { return words.isEmpty ? "" : "<row r=\"\(number)\"\(words)/>" }
        return "<row r=\"\(number)\"\(words)>\(xml)</row>"
    }

    /// Each with a priority of its own, so that the order in which they stand decides.
    private mutating func conditions(_ conditions: [Spreadsheet.Condition]) -> String {
        var xml = ""
        for (index, condition) in conditions.enumerated() where !condition.cells.isEmpty {
            let cells = condition.cells.map(\.reference).joined(separator: " ")
            let look = self.cells.styles.index(of: condition.look)
            xml += "<conditionalFormatting sqref=\"\(cells)\"><cfRule type=\"expression\" dxfId=\"\(look)\""
            xml += " priority=\"\(index + 1)\" stopIfTrue=\"1\">"
            xml += "<formula>\(XMLEscape.text(condition.formula))</formula></cfRule></conditionalFormatting>"
        }
        return xml
    }

    private func links(_ links: [Spreadsheet.Link]) -> String {
        guard !links.isEmpty else { return "" }
        let written = links.map { link in
            let place = "\(SheetNames.quoted(names[link.sheet]))!\(link.target.reference)"
            return
                "<hyperlink ref=\"\(link.cell.reference)\" location=\"\(XMLEscape.text(place, inAttribute: true))\"/>"
        }
        return "<hyperlinks>\(written.joined())</hyperlinks>"
    }

    private static func page(_ page: Spreadsheet.Page) -> String {
        let margins = "left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\""
        return "<pageMargins \(margins)/>"
            + "<pageSetup paperSize=\"9\" orientation=\"\(page.isLandscape ? "landscape" : "portrait")\""
            + (page.breaks.isEmpty ? " fitToWidth=\"1\" fitToHeight=\"\(page.isOnePage ? 1 : 0)\"/>" : "/>")
            + "<headerFooter><oddFooter>\(XMLEscape.text(footer(page.footer)))</oddFooter></headerFooter>"
            + breaks(page.breaks.filter { $0 > 1 })
    }

    /// A break is named by the row above it.
    private static func breaks(_ rows: [Int]) -> String {
        guard !rows.isEmpty else { return "" }
        let count = "count=\"\(rows.count)\" manualBreakCount=\"\(rows.count)\""
        let written = rows.map { "<brk id=\"\($0 - 1)\" max=\"16383\" man=\"1\"/>" }
        return "<rowBreaks \(count)>\(written.joined())</rowBreaks>"
    }

    /// The text on the left, the page and the number of pages on the right. `&` begins an order, so that a text has it
    /// twice; digits after an order would be taken for a size.
    private static func footer(_ text: String?) -> String {
        let numbers = "&R&P / &N"
        guard let text, !text.isEmpty else { return numbers }
        // Excel takes a footer of more than 255 for a damaged file; letters that must be doubled count twice.
        var left = ""
        for character in text.split(separator: "\n").joined(separator: " ") {
            let written = character == "&" ? "&&" : String(character)
            guard left.utf16.count + written.utf16.count + numbers.utf16.count + 3 <= 255 else { break }
            left += written
        }
        let space = left.utf8.first.map { (0x30...0x39).contains($0) } == true ? " " : ""
        return "&L\(space)\(left)\(numbers)"
    }
}
