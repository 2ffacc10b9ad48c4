// A filled-in form as figures: rows and columns are found by their codes only, never by where they stand.
import Diagnostics
import OOXML
import Rules

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
    /// Units of a map that were found not to fit.
    private var wrongUnits: Set<UnitUse> = []

    private struct UnitUse: Hashable {
        var place: Place
        var name: String
    }

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
        if !isMapped {
            reportColumns(sheet, &gatherer)
            reportLost(sheet, &gatherer)
        }
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
        var hasActual = false
        for (column, kind) in sheet.values {
            guard let cell = sheet.cells.cell(number, column), !cell.isBlank, !spans.isFaulty(number, column),
                let attribute = kind.value
            else { continue }
            let place = sheet.cells.place(number, column)
            guard let subject = subject(code, attribute, written, at: place, &gatherer) else { continue }
            isUsed = true
            hasActual = hasActual || kind == .actual
            count += 1
            if attribute == .figure(.actual) || attribute == .selfScore { reached += 1 }
            guard var value = reader.value(of: cell, at: place, for: subject, &gatherer.findings), let remarks else {
                continue
            }
            if let unit = units.unit(number, kind) {
                // A unit that does not fit is said once for its indicator, however many columns it holds for.
                let use = UnitUse(place: unit.place, name: code.code)
                guard !wrongUnits.contains(use) else { continue }
                guard let converted = unit.converted(value, subject, gatherer.edition, &gatherer.findings) else {
                    wrongUnits.insert(use)
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
        if !hasActual, let remarks, remarks.isEstimate, let place = remarks.qualifierPlace {
            gatherer.findings.add(
                "form.qualifier-alone", .warning, at: place,
                Localized(
                    vi: "ghi là số ước nhưng dòng này chưa có số thực hiện: dấu “ước” không được giữ lại",
                    en: "this says that the actual is an estimate, but the row has no actual: it is not kept"),
                mend: Localized(
                    vi: "điền số thực hiện; số ước ở cột khác thì ghi ngay trong ô: ước 4300",
                    en: "fill in the actual; an estimate in another column is written in its cell: ước 4300"))
        }
        if isMapped, !isUsed {
            gatherer.findings.add(
                "map.no-value", .note, at: written.place,
                Localized(
                    vi:
                        "dòng \(number) của trang \(quoted(sheet.cells.sheet.name)) không có giá trị nào ở các cột đã nêu",
                    en:
                        "row \(number) of the sheet \(quoted(sheet.cells.sheet.name)) has no value in any of the columns"
                ))
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
        var qualifierPlace: Place?
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
            remarks.qualifierPlace = found.place
        }
        return remarks
    }
}
