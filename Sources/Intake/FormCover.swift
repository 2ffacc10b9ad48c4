// The cover of a form: whose it is, for what, what must be known of it, and how it is filled in.
import Diagnostics
import OOXML
import Rules

/// Two columns on an upright page: what a line is about, and what it says.
struct FormCover {
    private(set) var sheet: Spreadsheet.Sheet
    private static let widths = [20, 210, 880]

    /// The head of a cover: what it is, for which period.
    init(name: String, bloc: Bloc, title: Localized, period: Period) {
        sheet = Spreadsheet.Sheet(name: name)
        sheet.isProtected = true
        sheet.page.isLandscape = false
        sheet.page.isOnePage = true
        sheet.columns = Self.widths.map { Spreadsheet.Column(width: $0) }
        add(FormText.clipped(bloc.title, to: 300), Self.over)
        add(title, Self.title)
        add(
            Localized(vi: "Kỳ báo cáo: ", en: "Period: ") + period.title + Localized(same: " (\(period))"), Self.period)
        add(period.span, Self.over)
        space()
    }

    init(_ form: FormWriter, name: String, contents: [(name: String, title: Localized)]) {
        self.init(
            name: name, bloc: form.bloc,
            title: Localized(
                vi: "PHIẾU BÁO CÁO SỐ LIỆU VÀ TỰ CHẤM ĐIỂM THI ĐUA",
                en: "Form for figures and self-scores"), period: form.period)
        let edition = form.edition
        add(Localized(vi: "Đơn vị", en: "Board"), FormText.clipped(form.member.title, to: 300), isBold: true)
        add(
            Localized(vi: "Bộ tiêu chí", en: "Edition"),
            FormText.clipped(edition.title, to: 300) + Localized(same: " [\(edition.id)]"))
        if case .signed(let decision) = edition.status {
            let text = FormText.clipped("\(decision.number), \(decision.date), \(decision.by)", to: 300)
            add(Localized(vi: "Văn bản ban hành", en: "Decision"), Localized(same: text))
        }
        for (caution, reason) in edition.cautions(form.bloc) {
            add(caution.title, reason.map(Self.sentence), caution: true)
        }
        if form.figures.submitted != nil {
            add(
                Localized(vi: "PHIẾU SỬA", en: "CORRECTION"),
                Localized(
                    vi:
                        "Đơn vị đã nộp số liệu kỳ này; phiếu điền sẵn các số đã nộp. Khi nộp lại, cả phiếu thay cho số liệu đã nộp: ô để trống nghĩa là bỏ số đã nộp.",
                    en:
                        "The board has submitted for this period; the form is filled in with those figures. Submitted again, the whole form takes their place: an empty cell drops the figure."
                ), caution: true)
        }
        space()
        addGuide(form.figures, form.period, hasEvidence: edition.indicators.contains(where: \.evidenceRequired))
        addContents(contents)
    }

    mutating func addContents(_ contents: [(name: String, title: Localized)]) {
        space()
        add(Localized(vi: "Các trang", en: "Sheets"), Self.head)
        for (name, title) in contents { add(Localized(same: name), title) }
    }

    // MARK: How to fill it in

    mutating func addGuide(_ figures: FormFigures, _ period: Period, hasEvidence: Bool) {
        add(Localized(vi: "Cách điền", en: "How to fill it in"), Self.head)
        var cell = FormStyle.input(horizontal: .center)
        cell.isUnlocked = false
        legend(
            cell, "123",
            Localized(
                vi: "Ô nền vàng nhạt: nơi điền. Các ô khác đã khoá.",
                en: "Pale yellow cells are yours to fill in. All others are locked."))
        legend(
            FormStyle.closed, "",
            Localized(
                vi: "Ô nền xám: chỉ tiêu không có số này.", en: "Grey cells: the indicator does not have this figure."))
        if let filled = Self.filled(figures) {
            var style = FormStyle.input(horizontal: .center, isPrefilled: true)
            style.isUnlocked = false
            legend(style, "123", filled)
        }
        var steps = [
            (
                Localized(vi: "Số", en: "Numbers"),
                Localized(
                    vi:
                        "Gõ số, không kèm chữ hay đơn vị tính; dấu thập phân theo Excel trên máy. Số phải theo đúng cột “Đơn vị tính”. Phần trăm: 98 nghĩa là 98 %.",
                    en:
                        "Type the number alone, without words or unit, with the decimal mark of your Excel, in the unit of the column “Unit”. Percent: 98 means 98 %."
                )
            ),
            (
                Localized(vi: "Số của kỳ", en: "The period"),
                Localized(
                    vi:
                        "Số thực hiện là của riêng kỳ này (\(period.span.vi))\(period.part.isLater ? ", không cộng các kỳ trước trong năm" : "").",
                    en:
                        "Actual figures are those of this period alone (\(period.span.en))\(period.part.isLater ? ", without earlier parts of the year" : "")."
                )
            ),
            (
                Localized(vi: "Chưa có số", en: "Not known"),
                Localized(
                    vi: "Để trống. Không ghi 0 thay cho số chưa có: 0 nghĩa là kết quả bằng không.",
                    en: "Leave it empty. Never write 0 for it: 0 means that there was none.")
            ),
            (
                Localized(vi: "Số ước", en: "Estimates"),
                Localized(
                    vi: "Số thực hiện chưa chính thức: chọn “ước” ở cột “Số ước?”.",
                    en: "If an actual is not final yet, choose “ước” in the column “Estimate?”.")
            ),
            (
                Localized(vi: "Có / không", en: "Yes / no"),
                Localized(
                    vi: "Chọn trong danh sách của ô.", en: "Choose from the list of the cell: có (yes), không (no).")
            ),
            (
                Localized(vi: "Tự chấm", en: "Self-score"),
                Localized(
                    vi: "Điểm đơn vị tự chấm, ghi trên dòng của tiêu chí.",
                    en: "The points that the board gives itself, on the criterion's row.")
            ),
            (
                Localized(vi: "Tài liệu", en: "Evidence"),
                Localized(
                    vi: "Ghi tên, số ký hiệu và ngày của văn bản chứng minh số liệu trên cùng dòng.",
                    en: "Title, number and date of the document that backs the figures of the row.")
                    + (hasEvidence
                        ? Localized(vi: " Dấu * là bắt buộc.", en: " * means required.") : Localized(same: ""))
            ),
        ]
        steps.append(
            (
                Localized(vi: "Mỗi số một lần", en: "Each figure once"),
                Localized(
                    vi: "Chỉ tiêu dùng cho nhiều tiêu chí được nhập ở tiêu chí đầu tiên; các tiêu chí sau ghi “xem …”.",
                    en: "A figure that several criteria use is entered under the first; the others say “see …”.")
            ))
        steps.append(
            (
                Localized(vi: "Giữ nguyên", en: "Leave alone"),
                Localized(
                    vi: "Không xoá hàng, cột và trang ẩn: phiếu được đọc theo mã ghi ở đó. Lưu ở dạng .xlsx.",
                    en:
                        "Do not remove the hidden rows, columns and sheet: the form is read by their codes. Save it as .xlsx."
                )
            ))
        for (head, text) in steps { add(head, text) }
    }

    /// Where the figures come from that stand in the form already.
    private static func filled(_ figures: FormFigures) -> Localized? {
        var parts: [Localized] = []
        if figures.submitted != nil {
            parts.append(Localized(vi: "số đã nộp kỳ này", en: "figures submitted for this period"))
        }
        if let previous = figures.previous, !previous.figures.isEmpty {
            parts.append(
                Localized(
                    vi: "số cùng kỳ lấy từ báo cáo \(previous.period)",
                    en: "the same period from the report for \(previous.period)"))
        }
        if let plan = figures.plan, !plan.figures.isEmpty {
            parts.append(
                Localized(
                    vi: "kế hoạch lấy từ báo cáo \(plan.period)", en: "the plan from the report for \(plan.period)"))
        }
        guard !parts.isEmpty else { return nil }
        return Localized(vi: "Số in nghiêng, màu xanh: điền sẵn (", en: "Blue italics were filled in (")
            + Localized(
                vi: parts.map(\.vi).joined(separator: "; "), en: parts.map(\.en).joined(separator: "; "))
            + Localized(vi: "). Hãy kiểm tra; sửa được.", en: "). Check them; they can be changed.")
    }

    // MARK: Lines

    /// A clause made a sentence.
    static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }

    private static let over = FormStyle.make {
        $0.wraps = true
        $0.horizontal = .center
        $0.size = 110
    }

    private static let title = FormStyle.make {
        $0.isBold = true
        $0.wraps = true
        $0.horizontal = .center
        $0.size = 160
    }
    private static let period = FormStyle.make {
        $0.isBold = true
        $0.wraps = true
        $0.horizontal = .center
        $0.size = 120
    }
    static let head = FormStyle.make {
        $0.isBold = true
        $0.size = 120
        $0.fill = FormStyle.headingFill
        $0.hasBorder = true
    }

    mutating func space() { sheet.rows.append(Spreadsheet.Row([], height: 100)) }

    /// A line across the page.
    mutating func add(_ text: Localized, _ style: Spreadsheet.Style) {
        let cell = Spreadsheet.Cell(.text(text.vi), style, gloss: FormText.gloss(text))
        let row = sheet.rows.count + 1
        let width = Self.widths.dropFirst().reduce(0, +)
        sheet.rows.append(
            Spreadsheet.Row(
                [Spreadsheet.Cell(), cell, Spreadsheet.Cell(.empty, style)],
                height: min(4090, FormSheet.height(of: cell, width: width))))
        sheet.merges.append(
            CellRange(from: CellAddress(row: row, column: 2), to: CellAddress(row: row, column: 3)))
    }

    mutating func add(
        _ head: Localized, _ text: Localized, isBold: Bool = false, caution: Bool = false
    ) {
        let left = caution ? Self.bordered(FormStyle.caution) : FormStyle.text(isBold: true)
        let right = caution ? FormStyle.text(fill: FormStyle.cautionFill) : FormStyle.text(isBold: isBold)
        line(
            Spreadsheet.Cell(.text(head.vi), left, gloss: FormText.gloss(head)),
            Spreadsheet.Cell(.text(text.vi), right, gloss: FormText.gloss(text)))
    }

    mutating func legend(_ style: Spreadsheet.Style, _ sample: String, _ text: Localized) {
        line(
            Spreadsheet.Cell(sample.isEmpty ? .empty : .text(sample), style),
            Spreadsheet.Cell(.text(text.vi), FormStyle.text(), gloss: FormText.gloss(text)))
    }

    mutating func line(_ left: Spreadsheet.Cell, _ right: Spreadsheet.Cell) {
        let height = max(
            FormSheet.height(of: left, width: Self.widths[1]), FormSheet.height(of: right, width: Self.widths[2]))
        sheet.rows.append(Spreadsheet.Row([Spreadsheet.Cell(), left, right], height: min(4090, height)))
    }

    private static func bordered(_ style: Spreadsheet.Style) -> Spreadsheet.Style {
        var style = style
        style.hasBorder = true
        return style
    }
}
