// How a file says that there is no figure, for the hint where something else was written instead.
import Diagnostics

/// How a figure that is not known is left out of a file.
enum FigureAbsence {
    /// By leaving out its row, which holds nothing else.
    case row
    /// By an empty cell, in a row that holds other figures too.
    case cell
    /// In an appraisal, where nothing means that the figure holds as it was reported.
    case asReported
    /// Behind an equals sign: by nothing.
    case word

    var mend: Localized {
        switch self {
        case .row: Localized(vi: "chưa có số liệu thì bỏ cả dòng", en: "leave the row out if the figure is not known")
        case .cell:
            Localized(vi: "chưa có số liệu thì để trống ô", en: "leave the cell empty if the figure is not known")
        case .word:
            Localized(
                vi: "muốn bỏ số liệu thì để trống sau dấu “=”",
                en: "write nothing after the “=” to take the figure away")
        case .asReported:
            Localized(
                vi:
                    "không công nhận số nào thì ghi “\(AppraisalCode.refusal)”; để trống là công nhận số đơn vị báo cáo",
                en: "write “none” if no figure is accepted; left empty, the figure holds as the board reported it")
        }
    }

    /// Points that are not given are left out everywhere, also in an appraisal.
    var ofPoints: Self { self == .asReported ? .cell : self }
}
