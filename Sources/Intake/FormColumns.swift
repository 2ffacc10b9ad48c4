// The columns of a form's sheet: those that its rows need, with their headings and widths.
import Diagnostics
import OOXML
import Rules

/// A column as people see it.
enum FormColumn: SheetColumn {
    case code, number, title, unit, points
    /// What the board reported last, to compare with.
    case last
    case input(FormCode.Column)

    /// The name in the hidden row.
    var mark: String? {
        switch self {
        case .code: FormCode.Column.code.mark
        case .input(let column): column.mark
        default: nil
        }
    }

    /// In tenths of a digit.
    var width: Int {
        switch self {
        case .code: 180
        case .number: 78
        case .title: 400
        case .unit: 110
        case .points: 78
        case .last: 125
        case .input(let column):
            switch column {
            case .plan, .actual, .previous: 145
            case .reportedPlanPercent, .reportedGrowthPercent: 105
            case .qualifier: 80
            case .selfScore: 85
            case .evidence: 250
            case .evidenceNumber: 130
            case .evidenceDate: 118
            case .note: 180
            case .source: 220
            case .code: 180
            }
        }
    }

    /// - Parameters:
    ///   - last: the period of the last report.
    ///   - isYearPlan: whether plans are those of the whole year, whatever the period.
    func heading(last: Period?, isYearPlan: Bool) -> Localized {
        switch self {
        case .code: Localized(same: "")
        case .number: Localized(vi: "Số TT", en: "No.")
        case .title: Localized(vi: "Tiêu chí / chỉ tiêu", en: "Criterion / indicator")
        case .unit: Localized(vi: "Đơn vị tính", en: "Unit")
        case .points: Localized(vi: "Điểm tối đa", en: "Points")
        case .last:
            Localized(
                vi: "Kỳ trước đã báo cáo" + (last.map { "\n(\($0))" } ?? ""),
                en: "Reported last" + (last.map { " (\($0))" } ?? ""))
        case .input(let column):
            switch column {
            case .code: Localized(same: "")
            case .plan:
                isYearPlan
                    ? Localized(vi: "Kế hoạch năm", en: "Year's plan") : Localized(vi: "Kế hoạch", en: "Plan")
            case .actual: Localized(vi: "Thực hiện", en: "Actual")
            case .previous: Localized(vi: "Cùng kỳ năm trước", en: "Same period last year")
            case .reportedPlanPercent: Localized(vi: "% kế hoạch đã công bố", en: "Published % of plan")
            case .reportedGrowthPercent: Localized(vi: "% tăng đã công bố", en: "Published % growth")
            case .qualifier: Localized(vi: "Số ước?", en: "Estimate?")
            case .selfScore: Localized(vi: "Tự chấm", en: "Self-score")
            case .evidence: Localized(vi: "Tài liệu kiểm chứng: tên", en: "Evidence: title")
            case .evidenceNumber: Localized(vi: "Số, ký hiệu", en: "Number")
            case .evidenceDate: Localized(vi: "Ngày", en: "Date")
            case .note: Localized(vi: "Ghi chú", en: "Note")
            case .source: Localized(vi: "Nguồn đã công bố", en: "Where published")
            }
        }
    }

    /// The columns that some indicators need, in their order; what none of them has gets none.
    static func needed(by indicators: [Indicator], hasCriteria: Bool, _ figures: FormFigures) -> [FormColumn] {
        func has(_ attribute: Attribute) -> Bool { indicators.contains { $0.has.contains(attribute) } }
        var columns: [FormColumn] = [.code, .number, .title]
        if !indicators.isEmpty { columns.append(.unit) }
        for attribute in [Attribute.plan, .actual] where has(attribute) {
            FormCode.Column(rawValue: attribute.rawValue).map { columns.append(.input($0)) }
        }
        if indicators.contains(where: { $0.has.contains(.actual) && !$0.isYesNo }) {
            columns.append(.input(.qualifier))
        }
        for attribute in [Attribute.previous, .reportedPlanPercent, .reportedGrowthPercent] where has(attribute) {
            FormCode.Column(rawValue: attribute.rawValue).map { columns.append(.input($0)) }
        }
        if indicators.contains(where: { figures.last?.figures[$0.id] != nil }) { columns.append(.last) }
        if hasCriteria { columns += [.points, .input(.selfScore)] }
        columns += [.input(.evidence), .input(.evidenceNumber), .input(.evidenceDate), .input(.note)]
        if let submitted = figures.submitted,
            (Array(submitted.figures.values) + Array(submitted.selfScores.values)).contains(where: { $0.source != nil })
        {
            columns.append(.input(.source))
        }
        return columns
    }
}
