// Cells of a sheet that get another look; rows and cells that are not there yet are made, in order.
import Diagnostics
import FoundationXML

final class SheetMarker {
    private let root: XMLElement
    private let data: XMLElement
    private let styles: StyleMarker
    private var rows: [(number: Int, element: XMLElement)] = []

    init(_ editor: PackageEditor, part: String, styles: StyleMarker) throws(Diagnosed) {
        root = try editor.tree(part)
        guard let data = root.element("sheetData") else {
            throw FileFault(editor.parts.fileName).missingPart("\(part): sheetData")
        }
        self.data = data
        self.styles = styles
        var number = 0
        for row in data.elements("row") {
            number = row.value("r").flatMap { Int($0) } ?? number + 1
            rows.append((number, row))
        }
    }

    /// Gives cells back the fill that they had, where they still have that of a mark.
    func restore(_ marks: [CellAddress: CellMark]) {
        guard !marks.isEmpty else { return }
        for (number, row) in rows {
            var column = 0
            for cell in row.elements("c") {
                column = cell.value("r").flatMap { CellAddress(reference: $0[...]) }?.column ?? column + 1
                guard let mark = marks[CellAddress(row: number, column: column)], let colour = mark.colour,
                    let look = cell.value("s").flatMap({ Int($0) }),
                    let restored = styles.restored(look, colour, to: mark.fill)
                else { continue }
                cell.set("s", String(restored))
            }
        }
    }

    /// - Returns: of each cell the fill that it had, as `StyleMarker` writes it.
    func mark(_ remarks: [Annotator.Remark]) -> [String] {
        var fills: [String] = []
        for remark in remarks {
            let row = row(remark.cell.row)
            let element = self.cell(remark.cell, in: row)
            guard let colour = StyleMarker.colour(remark.severity) else {
                fills.append("")
                continue
            }
            let look = look(of: element, in: row, column: remark.cell.column)
            fills.append(styles.fill(of: look))
            element.set("s", String(styles.marked(look, colour)))
        }
        widen(to: remarks.map(\.cell))
        return fills
    }

    private func row(_ number: Int) -> XMLElement {
        // Rows ascend; the first that is not before this one is it, or comes after it.
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].number < number { low = middle + 1 } else { high = middle }
        }
        if low < rows.count, rows[low].number == number { return rows[low].element }
        let fresh = data.make("row", [("r", String(number))])
        if low < rows.count {
            data.insertChild(fresh, at: rows[low].element.index)
            // A row without a number of its own follows the one before it, which is now another.
            if rows[low].element.value("r") == nil { rows[low].element.set("r", String(rows[low].number)) }
        } else {
            data.addChild(fresh)
        }
        rows.insert((number, fresh), at: low)
        return fresh
    }

    private func cell(_ address: CellAddress, in row: XMLElement) -> XMLElement {
        var column = 0
        for cell in row.elements("c") {
            column = cell.value("r").flatMap { CellAddress(reference: $0[...]) }?.column ?? column + 1
            if column == address.column { return cell }
            guard column > address.column else { continue }
            let fresh = row.make("c", [("r", address.reference)])
            row.insertChild(fresh, at: cell.index)
            if cell.value("r") == nil {
                cell.set("r", CellAddress(row: address.row, column: column).reference)
            }
            return made(fresh, in: row)
        }
        let fresh = row.make("c", [("r", address.reference)])
        // Only an extension may follow the cells.
        row.insert(fresh, before: ["extLst"])
        return made(fresh, in: row)
    }

    /// How far a row reaches is said to be a help for readers; it must not be wrong.
    private func made(_ cell: XMLElement, in row: XMLElement) -> XMLElement {
        row.remove("spans")
        return cell
    }

    /// A cell without a look of its own has that of its row, else of its column.
    private func look(of cell: XMLElement, in row: XMLElement, column: Int) -> Int {
        if let own = cell.value("s").flatMap({ Int($0) }) { return own }
        // A cell that is written has the plain look unless it says another.
        guard (cell.children ?? []).isEmpty, cell.value("t") == nil else { return 0 }
        if ["1", "true"].contains(row.value("customFormat")), let look = row.value("s").flatMap({ Int($0) }) {
            return look
        }
        let columns = root.element("cols")?.elements("col") ?? []
        let own = columns.first {
            guard let least = $0.value("min").flatMap({ Int($0) }), let most = $0.value("max").flatMap({ Int($0) })
            else {
                return false
            }
            return least <= column && column <= most
        }
        return own?.value("style").flatMap { Int($0) } ?? 0
    }

    /// The range that the sheet says it fills.
    private func widen(to cells: [CellAddress]) {
        guard let dimension = root.element("dimension"), let text = dimension.value("ref"),
            var range = CellRange(reference: text)
        else { return }
        for cell in cells {
            range.from.row = min(range.from.row, cell.row)
            range.from.column = min(range.from.column, cell.column)
            range.to.row = max(range.to.row, cell.row)
            range.to.column = max(range.to.column, cell.column)
        }
        dimension.set("ref", range.reference)
    }
}
