// A received file taken apart far enough to tell what it is and for which bloc and period.
import Diagnostics
import Intake
import OOXML
import Rules

struct OpenedFile {
    enum Contents {
        case csv([UInt8])
        case json([UInt8])
        /// With what it says of itself, if it is one of our forms.
        case workbook(Workbook, FormHead?)
    }

    let name: String
    /// As received.
    let bytes: [UInt8]
    let contents: Contents
    /// For a workbook that is not ours.
    let map: SheetMap?

    /// - Throws: `submission.format`, `submission.map`, and for workbooks what their reader finds.
    init(_ bytes: [UInt8], name: String, _ intake: IntakeSettings) throws(Diagnosed) {
        self.name = name
        self.bytes = bytes
        map = intake.map
        switch try Workspace.format(name) {
        case .csv: contents = .csv(bytes)
        case .json: contents = .json(bytes)
        case .xlsx:
            let workbook = try Workbook(bytes, fileName: name)
            contents = .workbook(workbook, FormHead(workbook, fileName: name))
        }
        guard map != nil else { return }
        if case .workbook(_, nil) = contents { return }
        throw Diagnosed(
            Diagnostic(
                .error, "submission.map", at: Place(file: name, line: 1, column: 1),
                Localized(
                    vi: "--map chỉ dùng cho bảng tính không do thidua lập",
                    en: "--map is only for workbooks that thidua did not make"),
                mend: Localized(vi: "bỏ --map", en: "leave --map out")))
    }

    /// The bloc that the file says it is for.
    var bloc: String? {
        if case .workbook(_, let head?) = contents { head.bloc?.text } else { nil }
    }
}
