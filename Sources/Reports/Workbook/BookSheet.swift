// A sheet while it is written: rows one below the other, texts over all columns, looks that depend on a formula.
import Diagnostics
import OOXML

/// A sheet in one language.
struct BookSheet {
    var sheet: Spreadsheet.Sheet
    let language: Language

    /// - Parameter widths: of the columns, in tenths of the width of a digit.
    init(name: String, _ language: Language, widths: [Int], isLandscape: Bool = true, tab: String) {
        self.language = language
        sheet = Spreadsheet.Sheet(name: name)
        sheet.columns = widths.map { Spreadsheet.Column(width: $0) }
        sheet.page.isLandscape = isLandscape
        sheet.isProtected = true
        sheet.showsGridlines = false
        sheet.tabColour = tab
    }

    /// The number of the row that comes next.
    var next: Int { sheet.rows.count + 1 }
    var width: Int { sheet.columns.count }

    mutating func add(_ cells: [Spreadsheet.Cell], height: Int? = nil) {
        sheet.rows.append(Spreadsheet.Row(cells, height: height))
    }

    mutating func space(_ height: Int = 80) { add([], height: height) }

    /// A text over columns, or over all of them.
    mutating func wide(
        _ text: Localized, _ style: Spreadsheet.Style, columns: ClosedRange<Int>? = nil, height: Int? = nil
    ) {
        wide(.text(text[language].cellText), style, columns: columns, height: height)
    }

    mutating func wide(
        _ value: Spreadsheet.Value, _ style: Spreadsheet.Style, columns: ClosedRange<Int>? = nil, height: Int? = nil
    ) {
        let columns = columns ?? 1...width
        var cells = Array(repeating: Spreadsheet.Cell(), count: columns.upperBound)
        for column in columns { cells[column - 1] = Spreadsheet.Cell(.empty, style) }
        cells[columns.lowerBound - 1] = Spreadsheet.Cell(value, style)
        if columns.count > 1 {
            sheet.merges.append(
                CellRange(
                    from: CellAddress(row: next, column: columns.lowerBound),
                    to: CellAddress(row: next, column: columns.upperBound)))
        }
        add(cells, height: height)
    }

    /// The row of titles of a table: it is printed on top of every page, and stays when the rest scrolls.
    /// - Parameter staying: columns on the left that stay as well.
    mutating func heading(_ titles: [Localized], staying: Int = 0) {
        let row = next
        add(titles.map { cell($0, BookStyle.heading) })
        sheet.frozen = CellAddress(row: row + 1, column: staying + 1)
        sheet.page.titleRows = row...row
    }

    func cell(_ text: Localized, _ style: Spreadsheet.Style) -> Spreadsheet.Cell {
        Spreadsheet.Cell(.text(text[language].cellText), style)
    }

    func cell(_ text: String, _ style: Spreadsheet.Style) -> Spreadsheet.Cell {
        Spreadsheet.Cell(.text(text.cellText), style)
    }

    /// All cells of a column from one row to the last that was written.
    func area(_ columns: ClosedRange<Int>, from row: Int) -> CellRange {
        CellRange(
            from: CellAddress(row: row, column: columns.lowerBound),
            to: CellAddress(row: max(row, next - 1), column: columns.upperBound))
    }
}

extension String {
    /// What fits into a cell; the rest is in the files that the text came from.
    var cellText: String {
        guard utf16.count > 30_000 else { return self }
        var kept = ""
        var count = 0
        for character in self {
            count += character.utf16.count
            guard count <= 30_000 else { break }
            kept.append(character)
        }
        return kept + "…"
    }
}
