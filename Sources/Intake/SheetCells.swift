// The cells of one sheet, found by row and column, and what cells put together mean for them.
import Diagnostics
import OOXML

struct SheetCells {
    let sheet: Workbook.Sheet
    let name: Place.Sheet
    let fileName: String

    init(_ sheet: Workbook.Sheet, index: Int, fileName: String) {
        self.sheet = sheet
        name = Place.Sheet(name: sheet.name, index: index)
        self.fileName = fileName
    }

    func place(_ row: Int, _ column: Int) -> Place { Place(file: fileName, sheet: name, row: row, column: column) }

    func place(_ address: CellAddress) -> Place { place(address.row, address.column) }

    /// `B7`, and for a range `B7:C9`.
    func text(_ range: CellRange) -> String {
        func one(_ cell: CellAddress) -> String { Place.letters(cell.column) + String(cell.row) }
        return range.from == range.to ? one(range.from) : "\(one(range.from)):\(one(range.to))"
    }

    /// The row of that number; nil where it has no cells.
    func row(_ number: Int) -> Workbook.Row? {
        let rows = sheet.rows
        let index = rows.firstIndex(notBefore: number) { $0.number }
        return index < rows.count && rows[index].number == number ? rows[index] : nil
    }

    func cell(_ row: Int, _ column: Int) -> Workbook.Cell? { self.row(row)?.found(column) }
}

extension Workbook.Row {
    /// The cell of a column; rows can have 16,384 of them.
    func found(_ column: Int) -> Workbook.Cell? {
        let index = cells.firstIndex(notBefore: column) { $0.column }
        return index < cells.count && cells[index].column == column ? cells[index] : nil
    }
}

extension Workbook.Cell {
    /// Whether something stands in it: a formula whose result is an empty text is nothing.
    var isBlank: Bool {
        switch value {
        case .empty: formula == nil
        case .text(let text): text.trimmed.isEmpty
        default: false
        }
    }
}

extension Array {
    /// Of elements in ascending order the first that is not before `key`.
    func firstIndex(notBefore key: Int, _ number: (Element) -> Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if number(self[middle]) < key { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
