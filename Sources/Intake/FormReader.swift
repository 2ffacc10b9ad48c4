// A filled-in form as figures: rows and columns are found by their codes only, never by where they stand.
import Diagnostics
import OOXML
import Rules

extension SubmissionGatherer {
    /// Reads a workbook that is one of our forms; any other is refused with what can be done.
    mutating func read(_ workbook: Workbook, fileName: String) {
        guard let head = FormHead(workbook, fileName: fileName) else { return noForm(workbook, fileName) }
        guard let board = accept(head) else { return }
        isWide = true
        let isKnown = boards.accepts(board.text, at: board.place, &findings)
        let sheets = workbook.sheets.enumerated().compactMap { index, sheet in
            sheet.name == FormCode.sheet ? nil : FormGrid(sheet, index: index, fileName: fileName, &findings)
        }
        guard !sheets.isEmpty else {
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
        if reader.reached == 0, !findings.hasErrors { untouched(sheets[0]) }
    }

    /// A form comes with figures of earlier reports filled in: those alone are no report.
    private mutating func untouched(_ sheet: FormGrid) {
        findings.add(
            "form.untouched", at: sheet.cells.place(sheet.header, sheet.columns[.actual] ?? 1),
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

/// What is gathered while the rows of a form are read.
struct FormReader {
    let usesDate1904: Bool
    let board: WrittenText
    let isKnownBoard: Bool
    /// Whether a map names the rows, which may then name one twice; else they have codes of their own.
    let isMapped: Bool
    /// Codes read so far, with where each stands.
    private var codes: [FormCode.Row: Place] = [:]
    /// How many figures were found.
    private(set) var count = 0
    /// How many of them say what was reached, or give a self-score.
    private(set) var reached = 0

    static let freshForm = Localized(
        vi: "lập lại phiếu bằng `thidua template` rồi chép số liệu sang",
        en: "make the form again with `thidua template` and copy the figures into it")

    init(usesDate1904: Bool, board: WrittenText, isKnownBoard: Bool, isMapped: Bool = false) {
        self.usesDate1904 = usesDate1904
        self.board = board
        self.isKnownBoard = isKnownBoard
        self.isMapped = isMapped
    }

    /// Whether the form has a row of that code.
    func has(_ code: FormCode.Row) -> Bool { codes[code] != nil }

    mutating func readRows(
        of sheet: FormGrid, units: MappedUnits = MappedUnits(), into gatherer: inout SubmissionGatherer
    ) {
        let spans = FormMerges(sheet, &gatherer.findings)
        for row in sheet.rows where !gatherer.findings.isFull {
            guard let code = known(row.code, &gatherer) else { continue }
            if let first = codes[code], !isMapped {
                gatherer.findings.add(FormFault.doubleCode(row.code.text, row.code.place, first: first))
                continue
            }
            codes[code] = row.code.place
            read(row.number, code, row.code, sheet, spans, units, &gatherer)
        }
        if !isMapped { reportLost(sheet, &gatherer) }
    }

    /// What a row's code stands for, or nil with a finding.
    private func known(_ written: WrittenText, _ gatherer: inout SubmissionGatherer) -> FormCode.Row? {
        guard let code = FormCode.Row(code: written.text) else {
            gatherer.findings.add(
                "form.unknown-code", at: written.place,
                Localized(
                    vi: "mã dòng \(quoted(written.text)) không đọc được",
                    en: "the row code \(quoted(written.text)) cannot be read"),
                expected: Localized(same: "indicator:… | criterion:…"), mend: Self.freshForm)
            return nil
        }
        switch code {
        case .indicator(let name): return gatherer.indicator(name, at: written.place) == nil ? nil : code
        case .criterion(let name): return gatherer.criterion(name, at: written.place) == nil ? nil : code
        }
    }

    // MARK: A row

    private mutating func read(
        _ number: Int, _ code: FormCode.Row, _ written: WrittenText, _ sheet: FormGrid, _ spans: FormMerges,
        _ units: MappedUnits, _ gatherer: inout SubmissionGatherer
    ) {
        let reader = CellReader(usesDate1904: usesDate1904)
        let remarks = remarks(number, sheet, spans, reader, &gatherer)
        var isUsed = false
        for (column, kind) in sheet.values {
            guard let cell = sheet.cells.cell(number, column), !cell.isBlank, !spans.isFaulty(number, column),
                let attribute = kind.value
            else { continue }
            let place = sheet.cells.place(number, column)
            guard let subject = subject(code, attribute, written, at: place, &gatherer) else { continue }
            isUsed = true
            count += 1
            if attribute == .figure(.actual) || attribute == .selfScore { reached += 1 }
            guard var value = reader.value(of: cell, at: place, for: subject, &gatherer.findings), let remarks else {
                continue
            }
            if let unit = units.unit(number, kind) {
                guard let converted = unit.converted(value, subject, gatherer.edition, &gatherer.findings) else {
                    continue
                }
                value = converted
            }
            var entry = FigureEntry(board: board, subject: subject, value: value)
            entry.isEstimate = attribute == .figure(.actual) && remarks.isEstimate
            entry.evidence = remarks.evidence
            entry.source = remarks.source
            entry.note = remarks.note
            entry.evidencePlace = sheet.columns[.evidence].map { sheet.cells.place(number, $0) }
            entry.formula = cell.formula.flatMap { reader.kept($0, at: place, &gatherer.findings) }
            gatherer.add(entry, isKnownBoard: isKnownBoard)
        }
        if !isUsed, let remarks, let place = remarks.place {
            gatherer.findings.add(
                "form.remark-alone", .note, at: place,
                Localized(
                    vi: "có ghi chú hay tài liệu nhưng dòng này không có số liệu nào: không được giữ lại",
                    en: "a note or a document stands here, but the row has no figure: it is not kept"))
        }
    }

    /// What a cell of a row is about; nil with a finding where the row does not take it.
    private func subject(
        _ code: FormCode.Row, _ attribute: EnteredAttribute, _ written: WrittenText, at place: Place,
        _ gatherer: inout SubmissionGatherer
    ) -> FigureEntry.Subject? {
        switch (code, attribute) {
        case (.indicator(let name), .figure(let attribute)):
            return gatherer.subject(
                WrittenText(text: name, place: written.place), WrittenText(text: attribute.rawValue, place: place))
        case (.criterion(let name), .selfScore):
            return gatherer.criterion(name, at: written.place).map { .selfScore($0) }
        case (.indicator(let name), .selfScore):
            gatherer.findings.add(
                "form.no-input", at: place,
                Localized(
                    vi: "dòng của chỉ tiêu “\(name)” không nhận điểm tự chấm",
                    en: "the row of the indicator “\(name)” takes no self-score"),
                mend: Localized(
                    vi: "ghi điểm tự chấm ở dòng của tiêu chí", en: "put the self-score into the criterion's row"))
            return nil
        case (.criterion(let name), .figure):
            gatherer.findings.add(
                "form.no-input", at: place,
                Localized(
                    vi: "dòng của tiêu chí “\(name)” chỉ nhận điểm tự chấm, không nhận số liệu",
                    en: "the row of the criterion “\(name)” takes a self-score only, no figures"),
                mend: Localized(
                    vi: "ghi số liệu ở dòng của chỉ tiêu", en: "put the figure into the indicator's row"))
            return nil
        }
    }

    /// What a row says beside its figures.
    private struct Remarks {
        var isEstimate = false
        var evidence: Evidence?
        var source: String?
        var note: String?
        /// The first cell of a document or note.
        var place: Place?
    }

    private func remarks(
        _ number: Int, _ sheet: FormGrid, _ spans: FormMerges, _ reader: CellReader,
        _ gatherer: inout SubmissionGatherer
    ) -> Remarks? {
        var remarks = Remarks()
        func cell(_ kind: FormCode.Column) -> (cell: Workbook.Cell, place: Place)? {
            guard let column = sheet.columns[kind] else { return nil }
            let address = kind.isRemark ? spans.origin(number, column) : CellAddress(row: number, column: column)
            guard let cell = sheet.cells.cell(address.row, address.column), !cell.isBlank else { return nil }
            return (cell, sheet.cells.place(address))
        }
        func text(_ kind: FormCode.Column) -> String? {
            guard let found = cell(kind) else { return nil }
            if kind != .source, remarks.place == nil { remarks.place = found.place }
            return reader.text(of: found.cell, at: found.place, &gatherer.findings)
        }
        let title = text(.evidence)
        let documentNumber = text(.evidenceNumber)
        let date = cell(.evidenceDate).flatMap { reader.day(of: $0.cell, at: $0.place, &gatherer.findings) }
        if title != nil || documentNumber != nil || date != nil {
            remarks.evidence = Evidence(title: title ?? "", number: documentNumber, date: date)
        }
        remarks.source = text(.source)
        remarks.note = text(.note)
        if let found = cell(.qualifier) {
            guard let text = reader.text(of: found.cell, at: found.place, &gatherer.findings),
                let isEstimate = gatherer.isEstimate(WrittenText(text: text, place: found.place))
            else { return nil }
            remarks.isEstimate = isEstimate
        }
        return remarks
    }
}
