// What stands beside a figure in its file, where anything does: columns of their own, shown only where needed.
import Diagnostics
import Rules

/// What a board's file says of a figure beside its value.
enum FigureRemark: String, CaseIterable {
    case written, note, formula, cell

    func text(of figure: Figure) -> String? {
        switch self {
        case .written: figure.written
        case .note: figure.note
        case .formula: figure.formula
        case .cell: figure.cell
        }
    }

    var title: Localized {
        switch self {
        case .written: Localized(vi: "Ghi trong tệp", en: "As written")
        case .note: Localized(vi: "Ghi chú", en: "Note")
        case .formula: Localized(vi: "Công thức của ô", en: "Formula of the cell")
        case .cell: Localized(vi: "Ô trong bảng tính đã nộp", en: "Cell of the workbook received")
        }
    }

    /// The remarks of a figure as members of a JSON object; those that it does not have are left out.
    static func json(_ figure: Figure?) -> [(String, JSON)] {
        guard let figure else { return [] }
        return allCases.compactMap { remark in remark.text(of: figure).map { (remark.rawValue, .string($0)) } }
    }
}
