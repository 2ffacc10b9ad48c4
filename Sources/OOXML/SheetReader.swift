// A sheet's rows and cells, as the file has them.
import Diagnostics

/// Reads the part of one sheet. What surrounds the cells (widths, pictures, links, validations) is passed over.
final class SheetReader: PartHandler {
    let vocabulary = Vocabulary.spreadsheet
    let root = "worksheet"
    private(set) var rows: [Workbook.Row] = []
    private(set) var merges: [CellRange] = []
    /// Cells met, empty ones counted.
    private(set) var cellCount: Int

    private let shared: SharedParts
    private let fault: SheetFault
    private var formulas: FormulaTexts
    private var row = 0
    private var isHidden = false
    private var cells: [Workbook.Cell] = []
    private var column = 0
    private var cell = RawCell()
    private var inside = Inside.sheet

    private enum Inside { case sheet, row, cell, value, formula, string }

    /// - Parameter cellsBefore: how many cells the sheets before have had.
    init(_ shared: SharedParts, _ fault: SheetFault, cellsBefore: Int) {
        self.shared = shared
        self.fault = fault
        cellCount = cellsBefore
        formulas = FormulaTexts(fault)
    }

    func start(_ name: String, _ attributes: XMLAttributes) throws(Diagnosed) -> Bool {
        switch (inside, name) {
        case (.row, "c"): try startCell(attributes)
        case (.cell, "v"):
            try once(.value)
            cell.hasValue = true
            inside = .value
        case (.cell, "f"):
            try once(.formula)
            cell.formula = RawFormula(attributes)
            inside = .formula
        case (.cell, "is"):
            try once(.string)
            cell.hasValue = true
            inside = .string
        case (.value, _), (.formula, _): throw fault.content(row: row, column: column)
        case (.string, _): return cell.runs.start(name, attributes)
        case (.sheet, "row"): try startRow(attributes)
        case (.sheet, "worksheet"), (.sheet, "sheetData"), (.sheet, "mergeCells"): break
        case (.sheet, "mergeCell"): try addMerge(attributes)
        default: return false
        }
        return true
    }

    func passOver() throws(Diagnosed) {
        // Half a number is another number.
        if inside == .value || inside == .formula { throw fault.content(row: row, column: column) }
    }

    /// Values that follow one another would be read as one number that nobody wrote.
    private func once(_ part: RawCell.Parts) throws(Diagnosed) {
        guard cell.met.insert(part).inserted else { throw fault.content(row: row, column: column) }
    }

    func text(_ piece: String) throws(Diagnosed) {
        let length: Int
        switch inside {
        case .value:
            cell.value += piece
            length = cell.value.utf8.count
        case .formula:
            cell.formula?.text += piece
            length = cell.formula?.text.utf8.count ?? 0
        case .string:
            cell.runs.add(piece)
            length = cell.runs.isTooLong ? .max : 0
        case .sheet, .row, .cell: return
        }
        guard length <= TextRuns.mostBytes else {
            throw fault.length(limit: OOXMLLimits.textLength, row: row, column: column)
        }
    }

    func end(_ name: String) throws(Diagnosed) {
        switch (inside, name) {
        case (.value, _), (.formula, _), (.string, "is"): inside = .cell
        case (.string, _): cell.runs.end(name)
        case (.cell, _):
            inside = .row
            if let cell = try finishedCell() { cells.append(cell) }
        case (.row, _):
            inside = .sheet
            if !cells.isEmpty { rows.append(Workbook.Row(number: row, cells: cells, isHidden: isHidden)) }
            cells = []
        case (.sheet, _): break
        }
    }

    // MARK: Rows and cells

    private func startRow(_ attributes: XMLAttributes) throws(Diagnosed) {
        let before = row
        isHidden = attributes["hidden"].map { $0 == "1" || $0 == "true" } ?? false
        if let text = attributes["r"] {
            guard let number = Int(text), number > 0 else {
                throw fault.reference(text, row: before + 1, column: 1)
            }
            row = number
        } else {
            row = before + 1
        }
        guard row <= OOXMLLimits.rows else { throw fault.tooManyRows(row) }
        guard row > before else { throw fault.order(row: row, column: 1) }
        column = 0
        inside = .row
    }

    private func startCell(_ attributes: XMLAttributes) throws(Diagnosed) {
        let before = column
        if let text = attributes["r"] {
            guard let address = CellAddress(reference: text), address.row == row else {
                throw fault.reference(text, row: row, column: before + 1)
            }
            column = address.column
        } else {
            column = before + 1
        }
        guard column <= OOXMLLimits.columns else { throw fault.tooManyColumns(row: row) }
        guard column > before else { throw fault.order(row: row, column: column) }
        cellCount += 1
        guard cellCount <= OOXMLLimits.cells else { throw fault.tooManyCells(row: row, column: column) }
        cell = RawCell(type: attributes["t"] ?? "n", style: attributes["s"])
        inside = .cell
    }

    /// Nil where nothing stands in it.
    private func finishedCell() throws(Diagnosed) -> Workbook.Cell? {
        let address = CellAddress(row: row, column: column)
        let formula = try formulas.text(of: cell.formula, at: address)
        let value = try cell.value(shared, fault, at: address)
        if formula == nil, value == .empty || value == .text("") { return nil }
        let format = try cell.format(shared, fault, at: address)
        return Workbook.Cell(column: column, value: value, formula: formula, format: format)
    }

    private func addMerge(_ attributes: XMLAttributes) throws(Diagnosed) {
        guard merges.count < OOXMLLimits.merges else {
            throw fault.tooMany(Localized(vi: "vùng ô gộp", en: "merged ranges"), OOXMLLimits.merges)
        }
        let text = attributes["ref"] ?? ""
        guard let range = CellRange(reference: text) else { throw fault.reference(text, row: 1, column: 1) }
        merges.append(range)
    }
}
