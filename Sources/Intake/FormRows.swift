// The rows of a form: parts of a section, criteria with their self-scores, indicators with their figures.
import Diagnostics
import Exact
import OOXML
import Rules

/// Writes rows into a sheet of a form.
struct FormRows {
    let edition: Edition
    let figures: FormFigures
    /// The criterion under which each indicator is entered.
    let home: [String: String]
    var sheet: FormSheet

    // MARK: Parts and criteria

    mutating func add(part title: Localized) {
        sheet.addAcross(title, FormStyle.part, from: 2)
    }

    mutating func add(_ criterion: Criterion) {
        let isOpen = !criterion.isSeenByHeadOnly
        if isOpen {
            let points = FormPoints(criterion)
            sheet.limit(.input(.selfScore), prompt: points.prompt, error: FormPoints.error, points.rule)
            limitEvidence()
        }
        let score = figures.submitted?.selfScores[criterion.id]
        let record = FormRecord(score.map { [(nil, $0)] } ?? [])
        let title = FormText.clipped(criterion.title, to: 400)
        let fill = FormStyle.criterionFill
        let cells = sheet.columns.map { column -> Spreadsheet.Cell in
            switch column {
            case .code: Spreadsheet.Cell(.text(FormCode.Row.criterion(criterion.id).code))
            case .number: Spreadsheet.Cell(.text(criterion.id), FormStyle.text(isBold: true, fill: fill))
            case .title:
                Spreadsheet.Cell(
                    .text(title.vi), FormStyle.text(isBold: true, fill: fill), gloss: FormText.gloss(title))
            case .points:
                Spreadsheet.Cell(
                    Self.number(criterion.points), FormStyle.text(isBold: true, fill: fill, horizontal: .center))
            case .input where !isOpen: Spreadsheet.Cell(.empty, FormStyle.closed)
            case .input(.selfScore):
                Spreadsheet.Cell(
                    score.map(Self.value) ?? .empty,
                    FormStyle.input(horizontal: .center, isPrefilled: score != nil))
            case .input(let column): record.cell(column) ?? Spreadsheet.Cell(.empty, FormStyle.text(fill: fill))
            case .unit, .last: Spreadsheet.Cell(.empty, FormStyle.text(fill: fill))
            }
        }
        sheet.add(cells)
        if let remark = remark(criterion) { addInner(remark) }
    }

    /// What stands under a criterion: the documents that it wants, and where its figures are entered.
    private func remark(_ criterion: Criterion) -> Localized? {
        var parts: [Localized] = []
        if criterion.isSeenByHeadOnly {
            parts.append(
                Localized(vi: "Khối trưởng theo dõi và chấm; đơn vị không điền.", en: "The head's to give; leave it."))
        }
        if let evidence = criterion.evidence {
            parts.append(
                Localized(vi: "Tài liệu kiểm chứng: ", en: "Evidence: ") + FormText.clipped(evidence, to: 400))
        }
        var seen: Set<String> = []
        let elsewhere = edition.figuresRead(by: criterion).map(\.key.indicator).filter {
            home[$0] != criterion.id && seen.insert($0).inserted
        }
        let places = elsewhere.compactMap { id -> Localized? in
            guard let indicator = edition.indicator(id), let place = home[id] else { return nil }
            return Localized(same: "“") + FormText.clipped(indicator.title, to: 80)
                + Localized(vi: "” (xem \(place))", en: "” (see \(place))")
        }
        if !places.isEmpty {
            parts.append(
                Localized(vi: "Số liệu nhập ở tiêu chí khác: ", en: "Figures entered elsewhere: ")
                    + Localized(
                        vi: places.prefix(12).map(\.vi).joined(separator: "; "),
                        en: places.prefix(12).map(\.en).joined(separator: "; "))
                    + Localized(same: places.count > 12 ? "; …" : ""))
        }
        guard !parts.isEmpty else { return nil }
        return Localized(
            vi: parts.map(\.vi).joined(separator: "\n"), en: parts.map(\.en).joined(separator: "\n"))
    }

    private mutating func addInner(_ text: Localized) {
        let first = (sheet.columns.firstIndex(of: .title) ?? 0) + 1
        sheet.addAcross(text, FormStyle.inner, from: first)
    }

    // MARK: Indicators

    mutating func add(_ indicator: Indicator) {
        limit(indicator)
        let entries = Attribute.allCases.compactMap { attribute -> (Attribute?, Figure)? in
            guard case .submitted(let figure) = figures.known(indicator, attribute) else { return nil }
            return (attribute, figure)
        }
        let record = FormRecord(entries)
        let mark = Localized(same: indicator.evidenceRequired ? "\u{A0}*" : "")
        let title = FormText.clipped(indicator.title, to: 400) + mark
        let unit =
            indicator.isYesNo
            ? Localized(vi: "có / không", en: "yes / no") : FormText.clipped(indicator.unit.title, to: 60)
        let cells = sheet.columns.map { column -> Spreadsheet.Cell in
            switch column {
            case .code: Spreadsheet.Cell(.text(FormCode.Row.indicator(indicator.id).code))
            case .title:
                // The dash also keeps a title from looking like a formula.
                Spreadsheet.Cell(.text("– " + title.vi), FormStyle.text(), gloss: FormText.gloss(title))
            case .unit:
                Spreadsheet.Cell(.text(unit.vi), FormStyle.text(horizontal: .center), gloss: FormText.gloss(unit))
            case .last: last(indicator)
            case .number: Spreadsheet.Cell(.empty, FormStyle.text())
            case .points: Spreadsheet.Cell(.empty, FormStyle.text())
            case .input(let column): cell(indicator, column, record)
            }
        }
        sheet.add(cells)
        if let remark = remark(indicator) { addInner(remark) }
    }

    private func cell(
        _ indicator: Indicator, _ column: FormCode.Column, _ record: FormRecord
    ) -> Spreadsheet.Cell {
        if let attribute = column.attribute {
            guard indicator.has.contains(attribute) else { return Spreadsheet.Cell(.empty, FormStyle.closed) }
            let (value, isPrefilled) = value(indicator, attribute)
            return Spreadsheet.Cell(
                value,
                FormStyle.input(
                    format: Self.format(indicator, attribute), horizontal: indicator.isYesNo ? .center : .right,
                    isPrefilled: isPrefilled))
        }
        switch column {
        case .qualifier:
            let actual = figures.submitted?.figures[FigureKey(indicator.id, .actual)]
            let value: Spreadsheet.Value = actual?.isEstimate == true ? .text(FormCode.estimate) : .empty
            guard takesQualifier(indicator) else { return Spreadsheet.Cell(value, FormStyle.closed) }
            return Spreadsheet.Cell(
                value, FormStyle.input(horizontal: .center, isPrefilled: actual?.isEstimate == true))
        case .selfScore: return Spreadsheet.Cell(.empty, FormStyle.text())
        default: return record.cell(column) ?? Spreadsheet.Cell(.empty, FormStyle.closed)
        }
    }

    private func takesQualifier(_ indicator: Indicator) -> Bool {
        !indicator.isYesNo && indicator.has.contains(.actual)
    }

    private func value(_ indicator: Indicator, _ attribute: Attribute) -> (Spreadsheet.Value, isPrefilled: Bool) {
        switch figures.known(indicator, attribute) {
        // For the actual the qualifier says it.
        case .submitted(let figure), .earlier(let figure, _):
            (attribute == .actual ? Self.value(figure.value) : Self.value(figure), true)
        case .withheld, nil: (.empty, false)
        }
    }

    private func last(_ indicator: Indicator) -> Spreadsheet.Cell {
        guard let figure = figures.last?.figures[indicator.id] else {
            return Spreadsheet.Cell(.empty, FormStyle.reference(nil))
        }
        let value: Spreadsheet.Value =
            switch figure.value {
            case .number(let number) where number.decimalText == nil: .text(FormLimits.comma(number.shortText()))
            default: Self.value(figure.value)
            }
        return Spreadsheet.Cell(value, FormStyle.reference(Self.format(indicator, .actual)))
    }

    /// What a board must know of the figures that were filled in for it, or were not.
    private func remark(_ indicator: Indicator) -> Localized? {
        var parts: [Localized] = []
        for attribute in indicator.has {
            let name = attribute.title
            switch figures.known(indicator, attribute) {
            case .withheld(let reason):
                parts.append(
                    Localized(vi: "\(name.vi): chưa điền sẵn; ", en: "\(name.en): not filled in; ")
                        + FormText.clipped(reason, to: 300))
            case .earlier(let figure, let period) where figure.isEstimate:
                parts.append(
                    Localized(
                        vi: "\(name.vi): điền sẵn từ số ước của báo cáo \(period), hãy thay bằng số chính thức",
                        en: "\(name.en): filled in from an estimate reported for \(period); put the final figure"))
            case .submitted(let figure) where figure.isEstimate && attribute != .actual:
                parts.append(
                    Localized(
                        vi: "\(name.vi): lần nộp trước ghi là số ước", en: "\(name.en): submitted as an estimate"))
            default: break
            }
        }
        guard !parts.isEmpty else { return nil }
        return Localized(
            vi: parts.map(\.vi).joined(separator: "\n"), en: parts.map(\.en).joined(separator: "\n"))
    }

    // MARK: What cells take

    private mutating func limit(_ indicator: Indicator) {
        for attribute in indicator.has {
            guard let column = FormCode.Column(rawValue: attribute.rawValue) else { continue }
            if indicator.isYesNo {
                sheet.limit(
                    .input(column), prompt: "Chọn có hoặc không. Chưa biết: để trống.\nChoose yes (có) or no (không).",
                    error: "Chọn “có” hoặc “không”. / Choose “có” (yes) or “không” (no)."
                ) { _ in .list([FormCode.yes, FormCode.no]) }
            } else {
                let limits = FormLimits(indicator, attribute)
                sheet.limit(.input(column), prompt: limits.prompt, error: FormLimits.error, limits.rule)
            }
        }
        if takesQualifier(indicator) {
            sheet.limit(
                .input(.qualifier),
                prompt:
                    "Chọn “ước” nếu số thực hiện chưa phải số chính thức.\nChoose “ước” if the actual is an estimate.",
                error: "Chọn “ước” hoặc để trống. / Choose “ước” or leave it empty."
            ) { _ in .list([FormCode.estimate]) }
        }
        limitEvidence()
    }

    private mutating func limitEvidence() {
        sheet.limit(
            .input(.evidenceDate), prompt: nil,
            error: "Ô này chỉ nhận ngày tháng, ví dụ 05/07/2024. / A date, such as 5 July 2024."
        ) { _ in .date(year: 1990, month: 1, day: 1) }
    }

    // MARK: Values

    private static func format(_ indicator: Indicator, _ attribute: Attribute) -> String? {
        if indicator.isYesNo { return nil }
        return attribute.isPercent ? FormStyle.percentFormat : FormStyle.format(decimals: indicator.decimals)
    }

    /// An estimate in its own words, which read back as one: no column beside the cell says it.
    static func value(_ figure: Figure) -> Spreadsheet.Value {
        guard figure.isEstimate, let text = figure.value.number?.decimalText else { return value(figure.value) }
        // Three decimals could be three digits of a thousand; four cannot.
        let decimals = text.split(separator: ".").dropFirst().first?.count
        return .text(FormCode.estimate + " " + FormLimits.comma(decimals == 3 ? text + "0" : text))
    }

    static func value(_ quantity: Quantity) -> Spreadsheet.Value {
        switch quantity {
        case .number(let number): Self.number(number)
        case .yesNo(let flag): .text(flag ? FormCode.yes : FormCode.no)
        }
    }

    /// A finite decimal as a number; anything else is left out.
    static func number(_ number: Rational) -> Spreadsheet.Value {
        number.decimalText.map { .number($0) } ?? .empty
    }
}

/// What stands behind the figures of a row: once a row, so that what differs is named by the figure it belongs to.
struct FormRecord {
    private let entries: [(Attribute?, Figure)]

    init(_ entries: [(Attribute?, Figure)]) { self.entries = entries }

    /// The cell of a column that is filled in once a row; nil for other columns.
    func cell(_ column: FormCode.Column) -> Spreadsheet.Cell? {
        let evidence = Set(entries.compactMap(\.1.evidence))
        let only = evidence.count == 1 ? evidence.first : nil
        switch column {
        case .evidence: return text(only?.title ?? named(\.evidence?.text))
        case .evidenceNumber: return text(only?.number)
        case .evidenceDate:
            let style = FormStyle.input(
                format: FormStyle.dayFormat, horizontal: .center, isPrefilled: only?.date != nil)
            guard let day = only?.date else { return Spreadsheet.Cell(.empty, style) }
            return Spreadsheet.Cell(.day(year: day.year, month: day.month, day: day.day), style)
        case .note: return text(named(\.note))
        case .source: return text(named(\.source))
        default: return nil
        }
    }

    private func text(_ text: String?) -> Spreadsheet.Cell {
        Spreadsheet.Cell(
            text.map { .text(FormText.clipped($0, to: 2_000)) } ?? .empty,
            FormStyle.input(wraps: true, isPrefilled: text != nil))
    }

    /// A text of the figures: as it is where all agree, else each by its figure.
    private func named(_ text: (Figure) -> String?) -> String? {
        let texts = entries.compactMap { entry in text(entry.1).map { (entry.0, $0) } }
        guard let first = texts.first else { return nil }
        if texts.allSatisfy({ $0.1 == first.1 }) { return first.1 }
        return texts.map { attribute, text in (attribute.map { $0.title.vi + ": " } ?? "") + text }
            .joined(separator: "; ")
    }
}
