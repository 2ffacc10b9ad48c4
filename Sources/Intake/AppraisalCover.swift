// The cover of an appraisal form: whose report it is about, who appraises which part, and how it is filled in.
import Diagnostics
import OOXML
import Rules

extension FormCover {
    init(_ form: AppraisalFormWriter, name: String, contents: [(name: String, title: Localized)]) {
        self.init(
            name: name, bloc: form.bloc,
            title: Localized(vi: "PHIẾU THẨM ĐỊNH BÁO CÁO THI ĐUA", en: "Appraisal form"), period: form.period)
        let edition = form.edition
        add(Localized(vi: "Đơn vị", en: "Board"), FormText.clipped(form.member.title, to: 300), isBold: true)
        add(
            Localized(vi: "Bộ tiêu chí", en: "Edition"),
            FormText.clipped(edition.title, to: 300) + Localized(same: " [\(edition.id)]"))
        add(
            Localized(vi: "Báo cáo", en: "Report"),
            Localized(vi: "sự kiện \(form.report.event) của sổ thi đua", en: "event \(form.report.event) of the ledger")
        )
        add(
            Localized(vi: "Người thẩm định", en: "Appraised by"),
            form.scope.team.map { Localized(same: FormText.clipped($0, to: 200)) }
                ?? Localized(vi: "khối trưởng, khối phó", en: "the head, the deputy"))
        for (caution, reason) in edition.cautions(form.bloc) {
            add(caution.title, reason.map(Self.sentence), caution: true)
        }
        space()
        add(Localized(vi: "Cách điền", en: "How to fill it in"), Self.head)
        for (head, text) in Self.steps(form) { add(head, text) }
        addContents(contents)
    }

    private static func steps(_ form: AppraisalFormWriter) -> [(Localized, Localized)] {
        var steps = [
            (
                Localized(vi: "Công nhận", en: "As reported"),
                Localized(
                    vi: "Để trống: số liệu được công nhận như đơn vị báo cáo. Chỉ điền những gì thay đổi.",
                    en: "Leave it empty: the figure is taken as reported. Fill in only what changes.")
            ),
            (
                Localized(vi: "Số khác", en: "Another figure"),
                Localized(
                    vi: "Ghi số thẩm định theo đơn vị tính của dòng, và lý do: đơn vị đọc được lý do này.",
                    en: "Put the verified figure in the unit of the row, and the reason: the board will read it.")
            ),
            (
                Localized(vi: "Không công nhận", en: "Not accepted"),
                Localized(
                    vi:
                        "Không công nhận số nào: ghi “\(AppraisalCode.refusal)” và lý do; số liệu khi đó coi như chưa có, không phải bằng 0.",
                    en:
                        "If no figure is accepted put “\(AppraisalCode.refusal)” and the reason; it is then missing, not 0."
                )
            ),
            (
                Localized(vi: "Tài liệu", en: "Evidence"),
                Localized(
                    vi:
                        "Dòng của chỉ tiêu: có hoặc không chấp nhận tài liệu. Không chấp nhận thì ghi lý do; riêng việc đó không đổi số liệu.",
                    en:
                        "On the indicator's row: whether its document is accepted. If not, say why; that alone changes no figure."
                )
            ),
            (
                Localized(vi: "Điểm chấm", en: "Points"),
                Localized(
                    vi: "Tiêu chí chấm tay: ghi điểm trong khung, đúng bước; khác điểm tự chấm thì ghi lý do.",
                    en:
                        "Judged criteria: points within the bounds and on the steps; a reason where the self-score was another."
                )
            ),
            (
                Localized(vi: "Giữ nguyên", en: "Leave alone"),
                Localized(
                    vi: "Không xoá hàng, cột và trang ẩn. Lưu ở dạng .xlsx rồi ghi bằng `thidua appraise`.",
                    en:
                        "Do not remove the hidden rows, columns and sheet. Save it as .xlsx and record it with `thidua appraise`."
                )
            ),
        ]
        if form.hasStanding {
            steps.append(
                (
                    Localized(vi: "Đang có hiệu lực", en: "As it stands"),
                    Localized(
                        vi: "Kết quả của lần thẩm định trước; dòng nào điền lại thì thay kết quả ấy.",
                        en: "What was found before; a row that is filled in takes its place.")
                ))
        }
        return steps
    }
}
