// Where a form has what: its columns and rows by their codes, wherever people moved them.
import Diagnostics
import OOXML
import Rules

/// The codes of a form's columns, as its hidden row names them.
protocol ColumnCode: Hashable, CaseIterable, RawRepresentable<String>, Sendable {
    /// The column of the rows' codes.
    static var code: Self { get }
    /// As it stands in the hidden row: `#plan`.
    var mark: String { get }
    init?(mark: String)
    /// Whether one text may stand for several rows that are put together.
    var isRemark: Bool { get }
    /// Whether a text is the code of a row.
    static func isRow(_ text: String) -> Bool
}

extension ColumnCode {
    var mark: String { "#" + rawValue }

    init?(mark: String) {
        guard mark.hasPrefix("#") else { return nil }
        self.init(rawValue: String(mark.dropFirst()))
    }
}

extension FormCode.Column: ColumnCode {
    /// The value that such a column holds; nil for what stands beside values.
    var value: EnteredAttribute? { self == .selfScore ? .selfScore : attribute.map { .figure($0) } }

    /// Whether one text may stand for several rows that are put together.
    var isRemark: Bool { value == nil && self != .code && self != .qualifier }

    static func isRow(_ text: String) -> Bool { FormCode.Row(code: text) != nil }
}

/// A sheet of a board's form with its codes found.
typealias FormGrid = CodedGrid<FormCode.Column>

/// A sheet of a form with its codes found.
struct CodedGrid<Code: ColumnCode> {
    let cells: SheetCells
    /// The hidden row of column codes; 0 where a map stands for it.
    let header: Int
    /// What a column holds → where it stands.
    let columns: [Code: Int]
    /// Rows with a code, by ascending number.
    let rows: [(number: Int, code: WrittenText)]

    /// Nil for a sheet without `#code`: a board's own, which is passed over. One that still has codes of rows is none:
    /// its figures would be lost.
    init?(_ sheet: Workbook.Sheet, index: Int, fileName: String, _ findings: inout Findings) {
        let cells = SheetCells(sheet, index: index, fileName: fileName)
        let corners = sheet.rows.lazy.flatMap { row in
            row.cells.filter { $0.isText(Code.code.mark) }.map {
                CellAddress(row: row.number, column: $0.column)
            }
        }
        guard let corner = corners.first else {
            if let code = Self.rowCode(sheet) { findings.add(FormFault.noCorner(cells.place(code))) }
            return nil
        }
        self.cells = cells
        header = corner.row
        if let second = corners.dropFirst().first {
            findings.add(
                FormFault.doubleCode(Code.code.mark, cells.place(second), first: cells.place(corner)))
        }
        columns = Self.columns(cells, corner.row, &findings)
        rows = sheet.rows.compactMap { row in
            guard row.number != corner.row, let text = row.found(corner.column)?.plainText, !text.isEmpty else {
                return nil
            }
            return (row.number, WrittenText(text: text, place: cells.place(row.number, corner.column)))
        }
    }

    /// A sheet whose rows and columns a map names. The rows must ascend.
    init(cells: SheetCells, columns: [Code: Int], rows: [(number: Int, code: WrittenText)]) {
        self.cells = cells
        self.columns = columns
        self.rows = rows
        header = 0
    }

    /// The first cell that names a row of a form.
    private static func rowCode(_ sheet: Workbook.Sheet) -> CellAddress? {
        for row in sheet.rows {
            for cell in row.cells {
                guard case .text(let text) = cell.value, text.utf8.count < 200, Code.isRow(text.trimmed),
                    !text.trimmed.contains(where: \.isWhitespace)
                else { continue }
                return CellAddress(row: row.number, column: cell.column)
            }
        }
        return nil
    }

    private static func columns(_ cells: SheetCells, _ header: Int, _ findings: inout Findings) -> [Code: Int] {
        var columns: [Code: Int] = [:]
        for cell in cells.row(header)?.cells ?? [] {
            let text = cell.plainText
            guard text.hasPrefix("#"), text.count > 1, case .text = cell.value else { continue }
            let place = cells.place(header, cell.column)
            guard let column = Code(mark: text) else {
                findings.add(
                    "form.unknown-column", at: place,
                    Localized(vi: "không có mã cột \(quoted(text))", en: "there is no column code \(quoted(text))"),
                    expected: Localized(same: Code.allCases.map(\.mark).joined(separator: ", ")),
                    mend: findings.didYouMean(text, among: Code.allCases.map(\.mark)))
                continue
            }
            if let first = columns[column] {
                // A second corner has been said already.
                guard column != .code else { continue }
                findings.add(FormFault.doubleCode(text, place, first: cells.place(header, first)))
            } else {
                columns[column] = cell.column
            }
        }
        return columns
    }
}

extension FormGrid {
    /// Columns that hold values, from left to right.
    var values: [(column: Int, kind: FormCode.Column)] {
        columns.filter { $0.key.value != nil }.map { ($0.value, $0.key) }.sorted { $0.0 < $1.0 }
    }
}

extension Workbook.Cell {
    fileprivate func isText(_ wanted: String) -> Bool {
        // Texts can be as long as 32,767 characters, and a sheet has many.
        guard case .text(let text) = value, text.utf8.count < 100 else { return false }
        return text.trimmed == wanted
    }
}

/// What is said about a form in more than one place.
enum FormFault {
    static func noCorner(_ place: Place) -> Diagnostic {
        Diagnostic(
            .error, "form.columns-gone", at: place,
            Localized(
                vi: "trang này có mã dòng nhưng mất ô “#code”: không đọc được số liệu nào của trang",
                en: "the sheet has codes of rows, but its cell “#code” is gone: none of its figures can be read"),
            mend: Localized(
                vi:
                    "ghi lại “#code” vào dòng ẩn đầu trang, trên cột mã dòng, hoặc lập lại phiếu bằng `thidua template` rồi chép số liệu sang",
                en:
                    "put “#code” back into the hidden first row, above the codes of the rows, or make the form again with `thidua template` and copy the figures into it"
            ))
    }

    static func doubleCode(_ code: String, _ place: Place, first: Place) -> Diagnostic {
        Diagnostic(
            .error, "form.duplicate-code", at: place,
            Localized(
                vi: "mã \(quoted(code)) có hai lần; lần đầu ở ô \(first.cell ?? "?")",
                en: "the code \(quoted(code)) stands twice; first in cell \(first.cell ?? "?")"),
            mend: Localized(
                vi: "xoá dòng (hoặc cột, trang) chép thừa; mỗi mã chỉ đứng một chỗ",
                en: "delete the copied row (or column, or sheet); a code has one place"))
    }
}
