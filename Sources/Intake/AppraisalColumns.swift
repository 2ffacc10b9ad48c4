// The columns of an appraisal form: what was claimed on the left, what was found on the right.
import Diagnostics
import Rules

enum AppraisalColumn: SheetColumn {
    case code, number, title, unit
    /// The most points of a criterion.
    case points
    /// What the board claims: its self-score, its figures.
    case claimed
    /// The score by the submitted figures.
    case computed
    /// The documents that the board named.
    case evidence
    /// What earlier appraisals and awards left.
    case standing
    case input(AppraisalCode.Column)

    var mark: String? {
        switch self {
        case .code: AppraisalCode.Column.code.mark
        case .input(let column): column.mark
        default: nil
        }
    }

    var width: Int {
        switch self {
        case .code: 180
        case .number: 78
        case .title: 380
        case .unit: 100
        case .points: 70
        case .claimed, .standing: 125
        case .computed: 95
        case .evidence: 260
        case .input(.code): 180
        case .input(.verified): 145
        case .input(.points): 95
        case .input(.accepted): 95
        case .input(.reason): 340
        }
    }

    var heading: Localized {
        switch self {
        case .code, .input(.code): Localized(same: "")
        case .number: Localized(vi: "Số TT", en: "No.")
        case .title: Localized(vi: "Tiêu chí / chỉ tiêu", en: "Criterion / indicator")
        case .unit: Localized(vi: "Đơn vị tính", en: "Unit")
        case .points: Localized(vi: "Điểm tối đa", en: "Points")
        case .claimed: Localized(vi: "Đơn vị báo cáo / tự chấm", en: "Submitted / self-score")
        case .computed: Localized(vi: "Điểm tính theo báo cáo", en: "Computed score")
        case .evidence: Localized(vi: "Tài liệu kiểm chứng", en: "Evidence")
        case .standing: Localized(vi: "Đang có hiệu lực", en: "As it stands")
        case .input(.verified): Localized(vi: "Số thẩm định", en: "Verified figure")
        case .input(.points): Localized(vi: "Điểm chấm", en: "Points given")
        case .input(.accepted): Localized(vi: "Chấp nhận tài liệu?", en: "Evidence accepted?")
        case .input(.reason): Localized(vi: "Lý do", en: "Reason")
        }
    }

    /// - Parameter hasStanding: whether something was found or given before.
    static func needed(hasStanding: Bool) -> [AppraisalColumn] {
        [.code, .number, .title, .unit, .points, .claimed, .computed, .evidence] + (hasStanding ? [.standing] : [])
            + [.input(.verified), .input(.points), .input(.accepted), .input(.reason)]
    }
}
