// A form of the small bloc as a workbook, cell by cell, for tests to fill in and to break.
import Diagnostics
import Rules

@testable import Intake
@testable import OOXML

/// Cells by address, `B7` → what stands there.
typealias Cells = [String: Workbook.Cell]

extension Workbook.Cell {
    static func text(_ text: String, formula: String? = nil) -> Self {
        Workbook.Cell(column: 0, value: .text(text), formula: formula, format: .number)
    }
    static func number(_ text: String, _ format: Workbook.Format = .number, formula: String? = nil) -> Self {
        Workbook.Cell(column: 0, value: .number(text), formula: formula, format: format)
    }
    static func flag(_ flag: Bool) -> Self {
        Workbook.Cell(column: 0, value: .boolean(flag), formula: nil, format: .number)
    }
    static func empty(formula: String) -> Self {
        Workbook.Cell(column: 0, value: .empty, formula: formula, format: .number)
    }
    static func error(_ code: String, formula: String? = nil) -> Self {
        Workbook.Cell(column: 0, value: .error(code), formula: formula, format: .number)
    }
    static func iso(_ text: String) -> Self {
        Workbook.Cell(column: 0, value: .isoDate(text), formula: nil, format: .date)
    }
}

extension Workbook.Sheet {
    init(_ name: String, _ cells: Cells, merges: [String] = [], isHidden: Bool = false) {
        var rows: [Int: [Workbook.Cell]] = [:]
        for (text, cell) in cells {
            guard let address = CellAddress(text) else { fatalError(text) }
            var cell = cell
            cell.column = address.column
            rows[address.row, default: []].append(cell)
        }
        self.init(
            name: name, isHidden: isHidden,
            rows: rows.sorted { $0.key < $1.key }.map { number, cells in
                Workbook.Row(number: number, cells: cells.sorted { $0.column < $1.column })
            },
            merges: merges.map { text in
                let ends = text.split(separator: ":").compactMap { CellAddress(String($0)) }
                return CellRange(from: ends[0], to: ends[1])
            })
    }
}

/// A form for Hà Nam and 2024-H1.
struct Form {
    var head: [(String, String)] = [
        ("form", "1"), ("bloc", "delta"), ("board", "ha-nam"), ("period", "2024-H1"), ("edition", "delta-2024"),
        ("numbers", "vi"), ("language", "vi"),
    ]
    /// The sheet of figures: column codes in row 2, a heading in row 3, an indicator a row from row 4.
    var cells = Form.layout
    var merges: [String] = []
    var more: [Workbook.Sheet] = []
    var usesDate1904 = false
    var hasLinks = false

    static let columns = [
        "A": "#code", "C": "#plan", "D": "#actual", "E": "#previous", "F": "#qualifier", "G": "#selfScore",
        "H": "#evidence", "I": "#evidenceNumber", "J": "#evidenceDate", "K": "#note", "L": "#source",
        "M": "#reportedPlanPercent", "N": "#reportedGrowthPercent",
    ]
    /// Row → code.
    static let rows = [
        4: "indicator:projects_fdi", 5: "indicator:capital_fdi", 6: "indicator:revenue_fdi", 7: "indicator:revenue_ddi",
        8: "indicator:export", 9: "indicator:occupancy", 10: "indicator:late_reports", 11: "indicator:balance",
        12: "indicator:self_score_filed", 13: "criterion:B.1", 14: "criterion:B.2",
        15: "criterion:A.1",
    ]
    static let layout: Cells = {
        var cells: Cells = ["B1": .text("Biểu số liệu"), "B3": .text("Chỉ tiêu"), "D3": .text("Thực hiện 6 tháng")]
        for (column, code) in columns { cells[column + "2"] = .text(code) }
        for (row, code) in rows {
            cells["A\(row)"] = .text(code)
            cells["B\(row)"] = .text("Dòng \(row)")
        }
        return cells
    }()

    var workbook: Workbook {
        var head: Cells = [:]
        for (index, (key, value)) in self.head.enumerated() {
            head["A\(index + 1)"] = .text(key)
            head["B\(index + 1)"] = .text(value)
        }
        return Workbook(
            sheets: [Workbook.Sheet("Bìa", ["A1": .text("Biểu"), "B2": .number("2024")])]
                + [Workbook.Sheet("Nhóm A", cells, merges: merges)] + more
                + [Workbook.Sheet("_thidua", head, isHidden: true)],
            usesDate1904: usesDate1904, hasLinks: hasLinks)
    }
}

extension Fixture {
    func read(_ form: Form, numbers: NumberConvention = .open) -> Received {
        SubmissionReader(edition: edition, bloc: bloc, period: period, numbers: numbers)
            .read(form.workbook, fileName: "f.xlsx")
    }

    /// The findings of a form with these cells changed: `cell code`, warnings and notes marked as such.
    func findings(_ cells: Cells, merges: [String] = []) -> [String] {
        var form = Form()
        form.cells.merge(cells) { $1 }
        form.merges = merges
        return read(form).diagnostics.cells
    }
}

extension [Diagnostic] {
    /// Each finding as `sheet!cell code`, warnings and notes marked as such.
    var cells: [String] {
        map { finding in
            let severity = finding.severity == .error ? "" : finding.severity.rawValue + " "
            return "\(finding.place?.cell ?? finding.place?.spot ?? "-") \(severity)\(finding.code)"
        }
    }
}
