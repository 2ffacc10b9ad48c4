// A filled-in appraisal form as lines: rows and columns are found by their codes only, never by where they stand.
import Diagnostics
import OOXML
import Rules

extension AppraisalGatherer {
    private typealias Grid = CodedGrid<AppraisalCode.Column>

    mutating func read(_ workbook: Workbook, _ head: FormHead, fileName: String) {
        guard accept(head) else { return }
        figures.noteLinks(workbook, fileName)
        let sheets = workbook.sheets.enumerated().compactMap { index, sheet in
            sheet.name == FormCode.sheet ? nil : Grid(sheet, index: index, fileName: fileName, &figures.findings)
        }
        guard !sheets.isEmpty else {
            guard !figures.findings.hasErrors else { return }
            figures.findings.add(
                "form.no-rows", at: head.place,
                Localized(
                    vi: "không trang nào còn ô “#code”: các dòng của phiếu không nhận ra được nữa",
                    en: "no sheet has a cell “#code” any more: the rows of the form cannot be recognised"),
                mend: AppraisalFile.freshForm)
            return
        }
        var seen: [AppraisalCode.Row: Place] = [:]
        let cells = CellReader(usesDate1904: workbook.usesDate1904)
        for sheet in sheets {
            reportColumns(sheet)
            let merges = FormMerges(sheet, &figures.findings)
            for row in sheet.rows where !figures.findings.isFull {
                guard let code = AppraisalCode.Row(code: row.code.text) else {
                    figures.findings.add(
                        "form.unknown-code", at: row.code.place,
                        Localized(
                            vi: "mã dòng \(quoted(row.code.text)) không đọc được",
                            en: "the row code \(quoted(row.code.text)) cannot be read"),
                        expected: Localized(same: "figure:… | indicator:… | criterion:… | remark | opinion"),
                        mend: AppraisalFile.freshForm)
                    continue
                }
                if let first = seen.updateValue(row.code.place, forKey: code) {
                    figures.findings.add(FormFault.doubleCode(row.code.text, row.code.place, first: first))
                    continue
                }
                read(row.number, code, row.code, sheet, merges, cells)
            }
            sheet.reportLost(sheet.values, &figures.findings)
        }
        if !takesUntouched { refuseUntouched(sheets) }
    }

    /// A form that nobody filled in would accept everything: that must be meant.
    private mutating func refuseUntouched(_ sheets: [Grid]) {
        guard confirmed.isEmpty, appraisal.figures.isEmpty, appraisal.points.isEmpty, appraisal.evidence.isEmpty,
            appraisal.remark == nil, appraisal.opinion == nil, !figures.findings.hasErrors
        else { return }
        let spots = sheets.lazy.flatMap { sheet in
            sheet.rows.lazy.compactMap { row -> Place? in
                guard let input = AppraisalCode.Row(code: row.code.text)?.input, let column = sheet.columns[input]
                else { return nil }
                return sheet.cells.place(row.number, column)
            }
        }
        figures.findings.add(
            "form.untouched", at: spots.first ?? sheets[0].cells.place(sheets[0].header, 1),
            Localized(
                vi: "phiếu chưa có số thẩm định, điểm chấm, lựa chọn hay nhận xét nào",
                en: "the form has no verified figure, no points, no choice and no remark yet"),
            mend: Localized(
                vi:
                    "điền phiếu rồi lưu; nếu công nhận mọi số liệu như đơn vị báo cáo thì thêm --as-reported",
                en: "fill it in and save it; to accept everything as the board reported it, add --as-reported"))
    }

    private mutating func read(
        _ number: Int, _ code: AppraisalCode.Row, _ written: WrittenText, _ sheet: Grid, _ merges: FormMerges,
        _ reader: CellReader
    ) {
        func cell(_ column: AppraisalCode.Column) -> (cell: Workbook.Cell, place: Place)? {
            guard let index = sheet.columns[column] else { return nil }
            let address =
                column == .reason ? merges.origin(number, index) : CellAddress(row: number, column: index)
            guard !merges.isFaulty(number, index), let cell = sheet.cells.cell(address.row, address.column),
                !cell.isBlank
            else { return nil }
            return (cell, sheet.cells.place(address))
        }
        var reason: WrittenText?
        if let found = cell(.reason) {
            guard let text = reader.text(of: found.cell, at: found.place, &figures.findings) else { return }
            reason = WrittenText(text: text, place: found.place)
        }
        let column = code.input
        for other in AppraisalCode.Column.inputs where other != column {
            guard let found = cell(other) else { continue }
            figures.findings.add(
                "form.no-input", at: found.place,
                Localized(
                    vi: "dòng “\(written.text)” không nhận gì ở cột “\(other.mark)”",
                    en: "the row “\(written.text)” takes nothing in the column “\(other.mark)”"),
                mend: Localized(
                    vi: "xoá trống ô này; ghi ở cột “\(column.mark)”", en: "clear it; use the column “\(column.mark)”"))
        }
        guard let found = cell(column) else { return alone(reason, code) }
        switch code {
        case .figure(let key):
            let name = WrittenText(text: key, place: written.place)
            guard let subject = subject(key, at: written.place),
                let value = reader.value(of: found.cell, at: found.place, for: subject, &figures.findings)
            else { return }
            figure(name, value, at: found.place, reason: reason)
        case .criterion(let id):
            guard let criterion = figures.criterion(id, at: written.place),
                let value = reader.value(
                    of: found.cell, at: found.place, for: .selfScore(criterion), &figures.findings)
            else { return }
            points(WrittenText(text: id, place: written.place), value, reason: reason)
        case .indicator(let id):
            guard let indicator = figures.indicator(id, at: written.place),
                let value = reader.value(
                    of: found.cell, at: found.place, for: .figure(indicator, .actual), &figures.findings)
            else { return }
            evidence(WrittenText(text: id, place: written.place), value, reason: reason)
        case .remark: appraisal.remark = reason.flatMap { bounded($0) }
        case .opinion: appraisal.opinion = reason.flatMap { bounded($0) }
        }
    }

    /// What the cell of a figure's row holds, for messages about it; nil with a finding for a row of no figure.
    private mutating func subject(_ key: String, at place: Place) -> FigureEntry.Subject? {
        let pieces = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        return figures.subject(
            WrittenText(text: pieces.dropLast().joined(separator: "."), place: place),
            WrittenText(text: pieces.last ?? "", place: place))
    }

    /// A reason beside nothing: one that stands already is no change, so that nothing is lost by leaving it out.
    private mutating func alone(_ reason: WrittenText?, _ code: AppraisalCode.Row) {
        guard let reason else { return }
        figures.findings.add(
            "appraisal.reason-alone", .warning, at: reason.place,
            Localized(
                vi:
                    "có lý do nhưng ô “\(code.input.mark)” của dòng này trống: không có gì thay đổi, lý do không được giữ lại",
                en:
                    "a reason stands here, but the row's cell “\(code.input.mark)” is empty: nothing changes, it is not kept"
            ),
            mend: Localized(
                vi: "điền số hay lựa chọn của thẩm định, hoặc xoá lý do",
                en: "fill in what was found, or clear the reason"))
    }

    /// A column that has lost its code would take all that stands in it along.
    private mutating func reportColumns(_ sheet: Grid) {
        let codes = sheet.rows.compactMap { AppraisalCode.Row(code: $0.code.text) }
        let needed = AppraisalCode.Column.inputs.filter { column in codes.contains { $0.input == column } } + [.reason]
        let gone = needed.filter { sheet.columns[$0] == nil }
        guard !codes.isEmpty, !gone.isEmpty else { return }
        let named = gone.map(\.mark).joined(separator: ", ")
        figures.findings.add(
            "form.columns-gone", at: sheet.cells.place(sheet.header, sheet.columns[.code] ?? 1),
            Localized(
                vi: "dòng mã cột của trang này không còn \(named): những gì ghi ở đó sẽ mất",
                en: "the row of column codes has no \(named) any more: what stands there would be lost"),
            mend: AppraisalFile.freshForm)
    }

    // MARK: The hidden sheet

    private mutating func accept(_ head: FormHead) -> Bool {
        for (second, first) in head.doubles {
            figures.findings.add(FormFault.doubleCode(second.text, second.place, first: first))
        }
        guard let form = head.form, form.text == AppraisalCode.version else {
            figures.findings.add(
                "form.version", at: head.form?.place ?? head.place,
                head.form?.text == FormCode.version
                    ? Localized(
                        vi: "đây là phiếu số liệu của đơn vị, không phải phiếu thẩm định",
                        en: "this is a board's form of figures, not an appraisal form")
                    : Localized(
                        vi: "phiếu theo mẫu \(quoted(head.form?.text ?? "")), cần mẫu “\(AppraisalCode.version)”",
                        en: "the form has layout \(quoted(head.form?.text ?? "")); “\(AppraisalCode.version)” is read"),
                mend: head.form?.text == FormCode.version
                    ? Localized(vi: "nộp phiếu này bằng `thidua submit`", en: "hand it in with `thidua submit`")
                    : AppraisalFile.freshForm)
            return false
        }
        let parts = [
            ("bloc", head.bloc, bloc.id), ("board", head.board, report.submission.board),
            ("period", head.period, report.submission.period.description), ("edition", head.edition, edition.id),
            (AppraisalCode.event, head.event, ""),
        ]
        var isOwn = true
        for (key, value, wanted) in parts {
            if value == nil || value?.text.isEmpty == true {
                figures.findings.add(
                    "form.incomplete", at: value?.place ?? head.place,
                    Localized(
                        vi: "trang “\(FormCode.sheet)” thiếu “\(key)”",
                        en: "the sheet “\(FormCode.sheet)” lacks “\(key)”"),
                    mend: AppraisalFile.freshForm)
            } else if key != AppraisalCode.event {
                let fits = check(value, key, is: wanted)
                if key != "edition" { isOwn = isOwn && fits }
            }
        }
        // The event of another report tells nothing about this one.
        if isOwn, let event = head.event, !event.text.isEmpty { check(event: event) }
        if figures.numbers == .open, let text = head.numbers?.text {
            figures.numbers = NumberConvention(rawValue: text).flatMap { $0 == .plain ? nil : $0 } ?? .vi
        }
        return !figures.findings.hasErrors
    }
}

extension AppraisalCode.Row {
    /// The column that the row takes something in.
    var input: AppraisalCode.Column {
        switch self {
        case .figure: .verified
        case .criterion: .points
        case .indicator: .accepted
        case .remark, .opinion: .reason
        }
    }
}

extension AppraisalCode.Column {
    static let inputs: [Self] = [.verified, .points, .accepted]
}

extension CodedGrid<AppraisalCode.Column> {
    /// Columns that hold figures and points, from left to right.
    var values: [(column: Int, kind: AppraisalCode.Column)] {
        [AppraisalCode.Column.verified, .points].compactMap { kind in columns[kind].map { ($0, kind) } }
            .sorted { $0.0 < $1.0 }
    }
}

extension FormHead {
    /// The event of the report that an appraisal form was made for.
    var event: WrittenText? { values[AppraisalCode.event] }
}
