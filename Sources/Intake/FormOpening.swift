// A filled-in form taken in: whether it is for this bloc, period and edition, then its sheets one after another.
import Diagnostics
import OOXML
import Rules

extension SubmissionGatherer {
    /// Reads a workbook that is one of our forms; any other is refused with what can be done.
    mutating func read(_ workbook: Workbook, fileName: String) {
        guard let head = FormHead(workbook, fileName: fileName) else { return noForm(workbook, fileName) }
        guard let board = accept(head) else { return }
        absence = .cell
        let isKnown = boards.accepts(board.text, at: board.place, &findings)
        let sheets = workbook.sheets.enumerated().compactMap { index, sheet in
            sheet.name == FormCode.sheet ? nil : FormGrid(sheet, index: index, fileName: fileName, &findings)
        }
        guard !sheets.isEmpty else {
            // Where codes of rows are left, that is said at the first of them.
            guard !findings.hasErrors else { return }
            findings.add(
                "form.no-rows", at: head.place,
                Localized(
                    vi: "không trang nào còn ô “#code”: các dòng của phiếu không nhận ra được nữa",
                    en: "no sheet has a cell “#code” any more: the rows of the form cannot be recognised"),
                mend: FormReader.freshForm)
            return
        }
        var reader = FormReader(usesDate1904: workbook.usesDate1904, board: board, isKnownBoard: isKnown)
        noteLinks(workbook, fileName)
        for sheet in sheets { reader.readRows(of: sheet, into: &self) }
        reader.reportGone(sheets[0], into: &self)
        if reader.reached == 0, !findings.hasErrors { untouched(sheets) }
    }

    /// A form comes with figures of earlier reports filled in: those alone are no report.
    private mutating func untouched(_ sheets: [FormGrid]) {
        // Where the first actual belongs; a form without indicators has self-scores.
        let spots = [FormCode.Column.actual, .selfScore].lazy.compactMap { column in
            sheets.lazy.compactMap { sheet -> Place? in
                let row = sheet.rows.first { row in
                    if case .indicator? = FormCode.Row(code: row.code.text) {
                        column == .actual
                    } else {
                        column == .selfScore
                    }
                }
                guard let row, let number = sheet.columns[column] else { return nil }
                return sheet.cells.place(row.number, number)
            }.first
        }
        findings.add(
            "form.untouched", at: spots.first ?? sheets[0].cells.place(sheets[0].header, 1),
            Localized(
                vi: "phiếu chưa có số thực hiện hay điểm tự chấm nào",
                en: "the form has neither an actual figure nor a self-score yet"),
            mend: Localized(
                vi: "điền cột “Thực hiện” rồi lưu; kiểm tra có gửi nhầm tệp trống không",
                en: "fill in the actual figures and save it; check that this is not the empty form"))
    }

    private mutating func noForm(_ workbook: Workbook, _ fileName: String) {
        let name = workbook.sheets.first?.name ?? ""
        findings.add(
            "form.unknown", at: Place(file: fileName, sheet: Place.Sheet(name: name, index: 0), row: 1, column: 1),
            Localized(
                vi: "bảng tính này không phải phiếu do thidua lập (không có trang “\(FormCode.sheet)”)",
                en: "this workbook is no form made by thidua (it has no sheet “\(FormCode.sheet)”)"),
            mend: Localized(
                vi: "điền vào phiếu lập bằng `thidua template`, hoặc mô tả bảng này trong một tệp: --map FILE.yaml",
                en: "fill in a form made by `thidua template`, or describe this workbook in a file: --map FILE.yaml"))
    }

    /// Whether the form is for this bloc, period and edition, in a layout that is known; then its board.
    private mutating func accept(_ head: FormHead) -> WrittenText? {
        for (second, first) in head.doubles {
            findings.add(FormFault.doubleCode(second.text, second.place, first: first))
        }
        var isFine = head.doubles.isEmpty
        func written(_ value: WrittenText?, _ key: String) -> WrittenText? {
            if value == nil || value?.text.isEmpty == true {
                isFine = false
                findings.add(
                    "form.incomplete", at: value?.place ?? head.place,
                    Localized(
                        vi: "trang “\(FormCode.sheet)” thiếu “\(key)”",
                        en: "the sheet “\(FormCode.sheet)” lacks “\(key)”"),
                    mend: FormReader.freshForm)
                return nil
            }
            return value
        }
        guard let form = written(head.form, "form") else { return nil }
        guard form.text != AppraisalCode.version else {
            findings.add(
                "form.version", at: form.place,
                Localized(
                    vi: "đây là phiếu thẩm định, không phải phiếu số liệu của đơn vị",
                    en: "this is an appraisal form, not a board's form of figures"),
                mend: Localized(vi: "ghi phiếu này bằng `thidua appraise`", en: "record it with `thidua appraise`"))
            return nil
        }
        guard form.text == FormCode.version else {
            findings.add(
                "form.version", at: form.place,
                Localized(
                    vi: "phiếu theo mẫu số \(quoted(form.text)); chương trình này đọc mẫu số \(FormCode.version)",
                    en: "the form has layout \(quoted(form.text)); this program reads layout \(FormCode.version)"),
                mend: Localized(
                    vi: "cập nhật thidua, hoặc lập lại phiếu bằng bản đang dùng",
                    en: "update thidua, or make the form again with this version"))
            return nil
        }
        func check(_ value: WrittenText?, _ key: String, is wanted: String, _ what: Localized) {
            guard let value = written(value, key), value.text != wanted else { return }
            isFine = false
            findings.add(
                "form.\(key)", at: value.place,
                Localized(
                    vi: "phiếu này lập cho \(what.vi) \(quoted(value.text)), đang nộp cho \(what.vi) “\(wanted)”",
                    en: "this form was made for the \(what.en) \(quoted(value.text)), but is handed in for “\(wanted)”"),
                expected: Localized(same: wanted),
                mend: key == "edition"
                    ? Localized(
                        vi: "lập phiếu mới theo bộ tiêu chí đang dùng bằng `thidua template` rồi chép số liệu sang",
                        en: "make a form for the edition in force with `thidua template` and copy the figures into it")
                    : Localized(
                        vi: "kiểm tra có gửi nhầm tệp không; nếu đúng tệp thì nêu --\(key) \(value.text)",
                        en: "check whether this is the right file; if it is, say --\(key) \(value.text)"))
        }
        if let bloc { check(head.bloc, "bloc", is: bloc.id, Localized(vi: "khối", en: "bloc")) }
        check(head.period, "period", is: period.description, Localized(vi: "kỳ", en: "period"))
        check(head.edition, "edition", is: edition.id, Localized(vi: "bộ tiêu chí", en: "edition"))
        let board = written(head.board, "board")
        if numbers == .open, let text = head.numbers, !text.text.isEmpty {
            if let convention = NumberConvention(rawValue: text.text) {
                numbers = convention
            } else {
                isFine = false
                findings.add(
                    "form.numbers", at: text.place,
                    Localized(
                        vi: "không có cách viết số \(quoted(text.text))",
                        en: "there is no way of writing numbers called \(quoted(text.text))"),
                    expected: Localized(same: "vi | en"))
            }
        }
        return isFine ? board : nil
    }
}
