// The rows of an appraisal form: criteria with their scores, indicators with their documents, a row a figure.
import Diagnostics
import Exact
import OOXML
import Rules

/// Writes rows into a sheet of an appraisal form.
struct AppraisalRows {
    let form: AppraisalFormWriter
    /// The criterion under which each indicator stands.
    let home: [String: String]
    var sheet: CodedSheet<AppraisalColumn>

    private var report: AppraisedReport { form.report }

    mutating func add(part title: Localized) { sheet.addAcross(title, FormStyle.part, from: 2) }

    // MARK: Criteria

    mutating func add(_ criterion: Criterion) {
        let isOpen = form.scope.gives(points: criterion)
        if isOpen {
            let points = FormPoints(criterion)
            sheet.limit(
                .input(.points), prompt: points.prompt(vi: "Điểm chấm", en: "Points"), error: FormPoints.givenError,
                points.rule)
        }
        let title = FormText.clipped(criterion.title, to: 400)
        let fill = FormStyle.criterionFill
        let bold = FormStyle.text(isBold: true, fill: fill)
        let centred = FormStyle.text(isBold: true, fill: fill, horizontal: .center)
        let given = report.points[criterion.id]
        let cells = sheet.columns.map { column -> Spreadsheet.Cell in
            switch column {
            case .code: Spreadsheet.Cell(.text(AppraisalCode.Row.criterion(criterion.id).code))
            case .number: Spreadsheet.Cell(.text(criterion.id), bold)
            case .title: Spreadsheet.Cell(.text(title.vi), bold, gloss: FormText.gloss(title))
            case .points: Spreadsheet.Cell(FormRows.number(criterion.points), centred)
            case .claimed:
                Spreadsheet.Cell(
                    report.submission.selfScores[criterion.id].map { FormRows.value($0.value) } ?? .empty, centred)
            case .computed: Spreadsheet.Cell(form.computed[criterion.id].map(Self.short) ?? .empty, centred)
            case .standing: Spreadsheet.Cell(given.map { FormRows.number($0.points) } ?? .empty, centred)
            case .input(.points) where isOpen: Spreadsheet.Cell(.empty, FormStyle.input(horizontal: .center))
            case .input(.reason) where isOpen: Spreadsheet.Cell(.empty, FormStyle.input(wraps: true))
            case .input(.points) where criterion.judged != nil: Spreadsheet.Cell(.empty, FormStyle.closed)
            default: Spreadsheet.Cell(.empty, FormStyle.text(fill: fill))
            }
        }
        sheet.add(cells)
        if let remark = remark(criterion, given, isOpen: isOpen) { addInner(remark) }
    }

    private func remark(_ criterion: Criterion, _ given: Award?, isOpen: Bool) -> Localized? {
        var parts: [Localized] = []
        if let evidence = criterion.evidence {
            parts.append(
                Localized(vi: "Tài liệu kiểm chứng: ", en: "Evidence: ") + FormText.clipped(evidence, to: 400))
        }
        if let reason = given?.reason {
            parts.append(
                Localized(vi: "Lý do của điểm đang có: ", en: "Why it has these points: ")
                    + Localized(same: FormText.clipped(reason, to: 300)))
        }
        if criterion.judged != nil, !isOpen {
            parts.append(Localized(vi: "Điểm do khối trưởng chấm.", en: "The head gives the points."))
        }
        return Self.joined(parts)
    }

    // MARK: Indicators

    /// The row of an indicator's documents, then one for each of its figures.
    mutating func add(_ indicator: Indicator) {
        let documents = self.documents(indicator)
        let review = report.standing.evidenceReviews[indicator.id]
        sheet.limit(
            .input(.accepted),
            prompt: "Chọn có nếu tài liệu chứng minh được số liệu, không nếu không.\nYes (có) or no (không).",
            error: "Chọn “có” hoặc “không”. / Choose “có” (yes) or “không” (no)."
        ) { _ in .list([FormCode.yes, FormCode.no]) }
        let title = FormText.clipped(indicator.title, to: 400)
        let unit =
            indicator.isYesNo
            ? Localized(vi: "có / không", en: "yes / no") : FormText.clipped(indicator.unit.title, to: 60)
        sheet.add(
            sheet.columns.map { column in
                switch column {
                case .code: Spreadsheet.Cell(.text(AppraisalCode.Row.indicator(indicator.id).code))
                case .title:
                    Spreadsheet.Cell(
                        // The dash also keeps a title from looking like a formula.
                        .text("– " + title.vi + (indicator.evidenceRequired ? "\u{A0}*" : "")), FormStyle.text(),
                        gloss: FormText.gloss(title))
                case .unit:
                    Spreadsheet.Cell(.text(unit.vi), FormStyle.text(horizontal: .center), gloss: FormText.gloss(unit))
                case .evidence: Spreadsheet.Cell(documents.map { .text($0) } ?? .empty, FormStyle.text())
                case .standing:
                    Spreadsheet.Cell(
                        review.map { .text($0.decision.isAccepted ? FormCode.yes : FormCode.no) } ?? .empty,
                        FormStyle.text(horizontal: .center))
                case .input(.accepted): Spreadsheet.Cell(.empty, FormStyle.input(horizontal: .center))
                case .input(.reason): Spreadsheet.Cell(.empty, FormStyle.input(wraps: true))
                default: Spreadsheet.Cell(.empty, FormStyle.text())
                }
            })
        for attribute in indicator.has { add(indicator, attribute) }
    }

    private mutating func add(_ indicator: Indicator, _ attribute: Attribute) {
        let key = FigureKey(indicator.id, attribute)
        let isWorkedOut = [indicator.ratio?.of, indicator.ratio?.to].allSatisfy { part in
            part.map { report.standing.figures[FigureKey($0, attribute)] != nil } ?? false
        }
        if !isWorkedOut { limit(indicator, attribute) }
        let format =
            indicator.isYesNo
            ? nil : attribute.isPercent ? FormStyle.percentFormat : FormStyle.format(decimals: indicator.decimals)
        let submitted = report.submission.figures[key]
        let standing = report.standing.figures[key]
        let horizontal: Spreadsheet.Style.Horizontal = indicator.isYesNo ? .center : .right
        let name = "      " + attribute.title.vi
        sheet.add(
            sheet.columns.map { column in
                switch column {
                case .code: Spreadsheet.Cell(.text(AppraisalCode.Row.figure(key.description).code))
                case .title:
                    Spreadsheet.Cell(.text(name), FormStyle.text(), gloss: FormText.gloss(attribute.title))
                case .claimed:
                    Spreadsheet.Cell(submitted.map { Self.shown($0.value) } ?? .empty, FormStyle.reference(format))
                case .standing:
                    Spreadsheet.Cell(
                        report.standing.unaccepted[key] != nil
                            ? .text(AppraisalCode.refusal) : standing.map { Self.shown($0.value) } ?? .empty,
                        FormStyle.reference(format))
                case .input(.verified):
                    Spreadsheet.Cell(
                        .empty, isWorkedOut ? FormStyle.closed : FormStyle.input(format: format, horizontal: horizontal)
                    )
                case .input(.reason): Spreadsheet.Cell(.empty, FormStyle.input(wraps: true))
                default: Spreadsheet.Cell(.empty, FormStyle.text())
                }
            })
        if let remark = remark(key, submitted, isWorkedOut: isWorkedOut) { addInner(remark) }
    }

    private func remark(_ key: FigureKey, _ submitted: Figure?, isWorkedOut: Bool) -> Localized? {
        var parts: [Localized] = []
        if submitted?.isEstimate == true {
            parts.append(Localized(vi: "Đơn vị ghi là số ước.", en: "The board calls it an estimate."))
        }
        if isWorkedOut {
            parts.append(
                Localized(vi: "Được tính lại từ hai số khác.", en: "Worked out again from two other figures."))
        }
        if let note = submitted?.note {
            parts.append(
                Localized(vi: "Ghi chú của đơn vị: ", en: "The board's note: ")
                    + Localized(same: FormText.clipped(note, to: 300)))
        }
        if let found = report.standing.unaccepted[key] ?? report.standing.figures[key]?.verification {
            parts.append(
                Localized(vi: "Đã thẩm định: ", en: "Found before: ") + found.by
                    + Localized(same: ": " + FormText.clipped(found.reason, to: 300)))
        }
        return Self.joined(parts)
    }

    /// The documents that the board named for an indicator's figures, a line each.
    private func documents(_ indicator: Indicator) -> String? {
        var seen: [String] = []
        for attribute in Attribute.allCases {
            guard let text = report.submission.figures[FigureKey(indicator.id, attribute)]?.evidence?.text,
                !seen.contains(text)
            else { continue }
            seen.append(text)
        }
        return seen.isEmpty ? nil : FormText.clipped(seen.joined(separator: "\n"), to: 2_000)
    }

    // MARK: What cells take

    private mutating func limit(_ indicator: Indicator, _ attribute: Attribute) {
        if indicator.isYesNo {
            sheet.limit(
                .input(.verified), prompt: Self.prompt,
                error: "Chọn trong danh sách. / Choose from the list."
            ) { _ in .list([FormCode.yes, FormCode.no, AppraisalCode.refusal]) }
            return
        }
        let limits = FormLimits(indicator, attribute)
        sheet.limit(.input(.verified), prompt: Self.prompt, error: Self.error) { cell in
            let name = "\(Place.letters(cell.column))\(cell.row)"
            let formula = "OR(\(limits.formula(for: cell)),\(name)=\"\(AppraisalCode.refusal)\")"
            return .custom(
                formula.utf16.count <= 255 ? formula : "OR(ISNUMBER(\(name)),\(name)=\"\(AppraisalCode.refusal)\")")
        }
    }

    private static let prompt =
        "Để trống: công nhận như đơn vị báo cáo. Số khác thì ghi cả lý do. Không công nhận số nào: “\(AppraisalCode.refusal)”.\nEmpty: taken as reported. Another figure needs a reason."
    private static let error =
        "Ô này nhận số trong khoảng cho phép, hoặc “\(AppraisalCode.refusal)”. / A number within the range, or “không công nhận”."

    // MARK: Values

    private mutating func addInner(_ text: Localized) {
        sheet.addAcross(text, FormStyle.inner, from: (sheet.columns.firstIndex(of: .title) ?? 0) + 1)
    }

    private static func joined(_ parts: [Localized]) -> Localized? {
        parts.isEmpty
            ? nil
            : Localized(vi: parts.map(\.vi).joined(separator: "\n"), en: parts.map(\.en).joined(separator: "\n"))
    }

    /// A value to look at: what no decimal writes out is cut.
    private static func shown(_ value: Quantity) -> Spreadsheet.Value {
        guard case .number(let number) = value else { return FormRows.value(value) }
        return short(number)
    }

    private static func short(_ number: Rational) -> Spreadsheet.Value {
        number.decimalText == nil ? .text(FormLimits.comma(number.shortText())) : FormRows.number(number)
    }
}
