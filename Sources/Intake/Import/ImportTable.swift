// Tables of any kind of file as rows of cells: what a table of criteria is read from.
import Diagnostics
import Exact
import Foundation
import OOXML

/// A table as it stands in a CSV file, on a sheet, or in a document.
struct ImportTable {
    struct Cell {
        /// Composed (NFC), lines set apart by a newline, no other control character, no space at either end.
        var text = ""
        var place: Place
        /// Whether it is put together with the cell above it, where its text stands.
        var isContinued = false
        /// The number of a numeric cell, exact: its text is not read by a convention.
        var number: Rational?
        /// Whether the number is shown as a date, as spreadsheets make of `1.2` when it is typed.
        var isDate = false
    }

    struct Row {
        var cells: [Cell]

        var isBlank: Bool { cells.allSatisfy(\.text.isEmpty) }
        func cell(_ column: Int?) -> Cell? { column.flatMap { cells.indices.contains($0) ? cells[$0] : nil } }
    }

    var rows: [Row]
    /// What stands before it in a document, and after the last one.
    var before: [String] = []
    var after: [String] = []
    /// Where it begins.
    var place: Place
}

/// How large a table of criteria may be, so that no file can take a machine down.
enum ImportLimits {
    static let rows = 4_000
    static let columns = 100
    /// Bytes of all texts: an edition has at most 4,000,000, and each wording stands in it up to three times.
    static let text = 1_000_000
    /// Characters of a wording in which a rule is looked for.
    static let clause = 500
    /// Characters of all that a cell says, beyond which no rule is looked for in it.
    static let wording = 2_000
    /// Parts of one rule: each case of it is an indicator with the wording of its row.
    static let clauses = 30
}

extension ImportTable.Cell {
    /// A cell with its text tidied; control characters, which could hide something, are findings.
    init(_ raw: String, at place: Place, _ findings: inout Findings) {
        self.init(place: place)
        var plain = String.UnicodeScalarView()
        for scalar in raw.unicodeScalars {
            switch scalar.value {
            case 0x0A, 0x0B, 0x0D, 0x85, 0x2028, 0x2029: plain.append("\n")
            case 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: plain.append(" ")
            case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: continue
            case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069:
                findings.add(
                    "import.control-character", at: place,
                    Localized(
                        vi: "có ký tự điều khiển \(codePoint(scalar.value)), không thấy được nhưng làm sai nội dung",
                        en: "there is a control character \(codePoint(scalar.value)), unseen but changing what is shown"
                    ),
                    mend: Localized(vi: "gõ lại ô này", en: "type this cell again"))
                return
            default: plain.append(scalar)
            }
        }
        let lines = String(plain).precomposedStringWithCanonicalMapping.split(separator: "\n").map { line in
            line.split(separator: " ").joined(separator: " ")
        }
        text = lines.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// All on one line.
    var line: String { text.replacing("\n", with: " ") }
}

extension ImportTable {
    /// A CSV file as one table.
    init(_ file: CSVFile, _ findings: inout Findings) {
        place = Place(file: file.fileName, line: 1, column: 1)
        rows = []
        for index in -1..<file.rowCount {
            let fields = index < 0 ? file.header : file.row(index)
            rows.append(
                Row(cells: fields.map { Cell(CSVFile.unguarded($0.text), at: $0.place, &findings) }))
            if rows.count > ImportLimits.rows { break }
        }
    }

    /// A sheet as a table; cells that are put together hold their text in the first.
    init(_ sheet: Workbook.Sheet, index: Int, file: String, _ findings: inout Findings) {
        let tab = Place.Sheet(name: sheet.name, index: index)
        place = Place(file: file, sheet: tab, row: 1, column: 1)
        rows = []
        let width = min(sheet.rows.flatMap(\.cells).map(\.column).max() ?? 0, ImportLimits.columns)
        let merges = sheet.merges.filter { $0.to.row > $0.from.row && $0.from.column <= width }
        for row in sheet.rows.prefix(ImportLimits.rows + 1) {
            var cells = (0..<width).map { column in
                Cell(place: Place(file: file, sheet: tab, row: row.number, column: column + 1))
            }
            for cell in row.cells where cell.column <= width {
                cells[cell.column - 1] = Self.cell(cell, cells[cell.column - 1].place, &findings)
            }
            for merge in merges where merge.from.row < row.number && row.number <= merge.to.row {
                for column in merge.from.column...max(merge.from.column, min(merge.to.column, width)) {
                    cells[column - 1].isContinued = true
                }
            }
            if row.isHidden, cells.contains(where: { !$0.text.isEmpty }) {
                findings.add(
                    "import.hidden-row", .warning, at: cells[0].place,
                    Localized(
                        vi: "dòng này bị ẩn trong bảng tính nhưng vẫn được nhập",
                        en: "this row is hidden in the spreadsheet, and is read all the same"),
                    mend: Localized(
                        vi: "nếu dòng không còn hiệu lực thì xóa đi rồi nhập lại",
                        en: "if the row is no longer in force, delete it and import again"))
            }
            rows.append(Row(cells: cells))
        }
    }

    /// A table of a document; tables of one have no names, so places call them T1, T2 …
    init(_ table: WordDocument.Table, index: Int, file: String, _ findings: inout Findings) {
        let tab = Place.Sheet(name: "T\(index + 1)", index: index)
        place = Place(file: file, sheet: tab, row: 1, column: 1)
        rows = []
        for (number, row) in table.rows.prefix(ImportLimits.rows + 1).enumerated() {
            var cells: [Cell] = []
            for cell in row {
                for covered in 0..<max(1, cell.columnSpan) where cells.count < ImportLimits.columns {
                    let place = Place(file: file, sheet: tab, row: number + 1, column: cells.count + 1)
                    let isText = covered == 0 && !cell.isContinued
                    var made = isText ? Cell(cell.text, at: place, &findings) : Cell(place: place)
                    made.isContinued = cell.isContinued
                    cells.append(made)
                }
            }
            rows.append(Row(cells: cells))
        }
    }

    private static func cell(_ cell: Workbook.Cell, _ place: Place, _ findings: inout Findings) -> Cell {
        switch cell.value {
        case .text(let text): return Cell(text, at: place, &findings)
        case .isoDate(let text):
            var dated = Cell(text, at: place, &findings)
            dated.isDate = true
            return dated
        case .boolean(let flag): return Cell(flag ? "TRUE" : "FALSE", at: place, &findings)
        case .error(let text):
            findings.add(
                "import.cell-error", at: place,
                Localized(vi: "ô này là lỗi \(quoted(text))", en: "this cell is the error \(quoted(text))"),
                mend: Localized(vi: "sửa công thức rồi lưu lại", en: "mend the formula and save"))
            return Cell(place: place)
        case .empty:
            if cell.formula != nil {
                findings.add(
                    "import.no-result", at: place,
                    Localized(
                        vi: "công thức chưa có kết quả được lưu", en: "the formula has no result that was saved"),
                    mend: Localized(
                        vi: "mở tệp bằng chương trình bảng tính, tính lại rồi lưu",
                        en: "open the file in a spreadsheet program, recalculate and save"))
            }
            return Cell(place: place)
        case .number(let text):
            var result = Cell(text, at: place, &findings)
            if let exact = Rational(cell: text) {
                result.number = exact
                result.text = exact.description
            }
            if cell.format == .percent, let number = result.number {
                result.number = nil
                result.text = (number * 100).description + "%"
            }
            result.isDate = cell.format == .date
            return result
        }
    }
}
