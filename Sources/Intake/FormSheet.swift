// A sheet of a form as it grows: rows of cells by column, their heights, and what their cells take.
import Diagnostics
import OOXML
import Rules

/// A column of a form as people see it.
protocol SheetColumn: Hashable {
    /// The name in the hidden row; nil where it is not read back.
    var mark: String? { get }
    /// In tenths of a digit.
    var width: Int { get }
    /// The hidden column of the rows' codes.
    static var code: Self { get }
    /// What a row is about: it stays in sight.
    static var title: Self { get }
}

/// A data sheet of a board's form.
typealias FormSheet = CodedSheet<FormColumn>

/// A data sheet of a form: a hidden row of column codes, a title, headings that stay, then a row an entry.
struct CodedSheet<Column: SheetColumn> {
    private(set) var sheet: Spreadsheet.Sheet
    let columns: [Column]

    /// The row that is written next, from 1.
    var nextRow: Int { sheet.rows.count + 1 }

    /// - Parameters:
    ///   - title: what the sheet is about.
    ///   - remark: the board, the period and what else must be said on every sheet.
    init(name: String, columns: [Column], title: Localized, remark: Localized, headings: [Localized]) {
        self.columns = columns
        sheet = Spreadsheet.Sheet(name: name)
        sheet.columns = columns.map { Spreadsheet.Column(width: $0.width, isHidden: $0 == .code) }
        sheet.isProtected = true
        add(columns.map { Spreadsheet.Cell($0.mark.map { .text($0) } ?? .empty) }, isHidden: true)
        addAcross(title, FormStyle.title, from: 2)
        addAcross(remark, FormStyle.remark, from: 2)
        let row = nextRow
        add(
            zip(columns, headings).map { column, text in
                column == .code
                    ? Spreadsheet.Cell()
                    : Spreadsheet.Cell(.text(text.vi), FormStyle.heading, gloss: FormText.gloss(text))
            })
        sheet.page.titleRows = row...row
        let titles = columns.firstIndex(of: .title) ?? 0
        sheet.frozen = CellAddress(row: row + 1, column: titles + 2)
    }

    mutating func footer(_ text: String) { sheet.page.footer = text }

    // MARK: Rows

    /// A row with a cell in each column.
    mutating func add(_ cells: [Spreadsheet.Cell], isHidden: Bool = false) {
        let heights = zip(columns, cells).map { Self.height(of: $1, width: $0.width) }
        sheet.rows.append(
            Spreadsheet.Row(cells, height: isHidden ? nil : min(4090, max(180, heights.max() ?? 0)), isHidden: isHidden)
        )
    }

    /// A row with one text across the sheet.
    /// - Parameter first: the first column of the text, from 1.
    mutating func addAcross(_ text: Localized, _ style: Spreadsheet.Style, from first: Int) {
        var cells = [Spreadsheet.Cell](repeating: Spreadsheet.Cell(), count: columns.count)
        for index in (first - 1)..<columns.count { cells[index].style = style }
        cells[first - 1] = Spreadsheet.Cell(.text(text.vi), style, gloss: FormText.gloss(text))
        let width = columns[(first - 1)...].reduce(0) { $0 + $1.width }
        let row = nextRow
        let height = min(4090, max(180, Self.height(of: cells[first - 1], width: width)))
        sheet.rows.append(Spreadsheet.Row(cells, height: height))
        if columns.count > first {
            sheet.merges.append(
                CellRange(
                    from: CellAddress(row: row, column: first), to: CellAddress(row: row, column: columns.count)))
        }
    }

    /// A rule for a column's cell in the row that is written next.
    mutating func limit(
        _ column: Column, prompt: String?, error: String, _ rule: (CellAddress) -> Spreadsheet.Validation.Rule
    ) {
        guard let index = columns.firstIndex(of: column) else { return }
        let cell = CellAddress(row: nextRow, column: index + 1)
        let rule = rule(cell)
        // The same rule for the cell above: one more row of it, unless it speaks of its own cell.
        if case .custom = rule {
        } else if let known = sheet.validations.lastIndex(where: {
            $0.rule == rule && $0.prompt == prompt && $0.error == error && $0.cells.last?.to.column == cell.column
        }) {
            let last = sheet.validations[known].cells.count - 1
            if sheet.validations[known].cells[last].to.row == cell.row - 1 {
                sheet.validations[known].cells[last].to = cell
            } else {
                sheet.validations[known].cells.append(CellRange(from: cell, to: cell))
            }
            return
        }
        sheet.validations.append(
            Spreadsheet.Validation(
                cells: [CellRange(from: cell, to: cell)], rule: rule, prompt: prompt, error: error))
    }

    /// What a cell's text needs, in tenths of a point.
    static func height(of cell: Spreadsheet.Cell, width: Int) -> Int {
        guard case .text(let text) = cell.value else { return FormText.height(lines: 1, size: cell.style.size) + 30 }
        func lines(_ text: String, _ size: Int) -> Int {
            cell.style.wraps
                ? FormText.lines(text, width: width, size: size, isBold: cell.style.isBold) : 1
        }
        let main = FormText.height(lines: lines(text, cell.style.size), size: cell.style.size)
        let small = FormStyle.small
        let gloss = cell.gloss.map { FormText.height(lines: lines($0, small), size: small) } ?? 0
        return main + gloss + 30
    }
}
