// What an earlier annotation left in a workbook, as the sheet that it added lists it in hidden columns.

/// A marked cell, and what it takes to unmark it.
struct CellMark {
    /// The name of its sheet.
    var sheet: String
    var cell: CellAddress
    /// The colour of its mark; nil for a mere comment.
    var colour: String?
    /// The fill that it had before, as `StyleMarker` writes it; empty where that cannot be said.
    var fill: String
    /// What its comment said.
    var text: String
}

/// Numbers of looks change whenever a program saves the file; names, cells, colours and texts do not.
struct EarlierMarks {
    /// What stands in the second column of the first row of our sheet, so that no sheet of the board's is taken for it.
    static let key = "thidua:annotation:1"

    /// The tab that lists them; nil without an earlier annotation.
    private(set) var tab: Int?
    private var marks: [String: [CellAddress: CellMark]] = [:]

    init(_ workbook: Workbook) {
        tab = workbook.sheets.firstIndex { sheet in
            guard sheet.name.lowercased().hasPrefix(Annotator.name), let first = sheet.rows.first, first.number == 1
            else { return false }
            return first.cell(2)?.value == .text(Self.key)
        }
        guard let tab else { return }
        for row in workbook.sheets[tab].rows.dropFirst() {
            func text(_ column: Int) -> String {
                if case .text(let text) = row.cell(column)?.value { text } else { "" }
            }
            guard let cell = CellAddress(reference: text(3)[...]) else { continue }
            let colour = text(4).isEmpty ? nil : text(4)
            let mark = CellMark(sheet: text(2), cell: cell, colour: colour, fill: text(5), text: text(6))
            marks[mark.sheet, default: [:]][cell] = mark
        }
    }

    /// By their cells.
    func on(_ sheet: String) -> [CellAddress: CellMark] { marks[sheet] ?? [:] }
}
