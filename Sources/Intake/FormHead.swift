// What a form says of itself on its hidden sheet: whose it is, for which period and edition, how its text is read.
import Diagnostics
import OOXML
import Rules

/// The sheet `_thidua` of a form: names in its first column, values in the second.
public struct FormHead: Sendable {
    private(set) var values: [String: WrittenText] = [:]
    /// Names that stand twice, with both places.
    private(set) var doubles: [(second: WrittenText, first: Place)] = []
    /// Where the sheet begins, for what is missing on it.
    let place: Place

    /// Nil if the workbook is none of our forms.
    public init?(_ workbook: Workbook, fileName: String) {
        guard let index = workbook.sheets.firstIndex(where: { $0.name == FormCode.sheet }) else { return nil }
        let sheet = SheetCells(workbook.sheets[index], index: index, fileName: fileName)
        place = sheet.place(1, 1)
        for row in workbook.sheets[index].rows.prefix(Self.rows) {
            guard let key = row.cell(1)?.plainText, !key.isEmpty, let value = row.cell(2)?.plainText else { continue }
            let written = WrittenText(text: value, place: sheet.place(row.number, 2))
            if let first = values[key] {
                doubles.append((WrittenText(text: key, place: sheet.place(row.number, 1)), first.place))
            } else {
                values[key] = written
            }
        }
    }

    /// The sheet has a handful of rows; what stands further down is not ours.
    private static let rows = 100

    public var bloc: WrittenText? { values[FormCode.Key.bloc.rawValue] }
    public var board: WrittenText? { values[FormCode.Key.board.rawValue] }
    public var period: WrittenText? { values[FormCode.Key.period.rawValue] }
    var edition: WrittenText? { values[FormCode.Key.edition.rawValue] }
    var form: WrittenText? { values[FormCode.Key.form.rawValue] }
    var numbers: WrittenText? { values[FormCode.Key.numbers.rawValue] }
}

extension Workbook.Cell {
    /// What stands in the cell as a text, without spaces around; empty for nothing and for errors.
    var plainText: String {
        switch value {
        case .text(let text): text.trimmed
        case .number(let text), .isoDate(let text): text
        case .boolean(let flag): flag ? "true" : "false"
        case .empty, .error: ""
        }
    }
}
