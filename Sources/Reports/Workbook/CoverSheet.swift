// The first sheet: what the workbook is, whether its checks hold, what it does not compute, and how to verify it.
import Diagnostics
import Exact
import OOXML
import Rules

struct CoverSheet {
    private(set) var book: BookSheet
    private let plan: BookPlan
    private let text = BookStyle.cell()
    private let head = BookStyle.cell(isBold: true, fill: BookStyle.groupFill)

    /// - Parameter sums: how many rows of the review the spreadsheet works out and checks.
    init(_ plan: BookPlan, sums: Int) {
        self.plan = plan
        book = BookSheet(
            name: plan.names[BookPlan.summary], plan.language, widths: [270, 640], isLandscape: false,
            tab: BookStyle.tabs.front)
        let review = plan.review
        book.wide(review.bloc.title, BookStyle.subtitle)
        book.wide(title, BookStyle.title)
        for fact in plan.report.facts {
            book.wide(fact.map { $0.prefix(1).uppercased() + $0.dropFirst() }, BookStyle.remark)
        }
        for label in plan.report.labels {
            book.wide(label.kind.title + Localized(same: " – ") + label.reason, BookStyle.caution)
        }
        book.space(60)
        plan.addBanner(to: &book)
        addChecks(sums)
        addGuide()
        // What follows begins a page, so that no heading is left alone at the foot of one.
        book.sheet.page.breaks = [book.next + 1]
        addSheets()
        addNotLive()
        // A list of some length would leave the next heading where the page ends.
        if plan.names.count + plan.calculation.notLive.count > 24 { book.sheet.page.breaks.append(book.next + 1) }
        addVerifying()
        book.sheet.page.footer = plan.footer
    }

    private var title: Localized {
        let period = plan.review.period.title
        guard let board = plan.report.board else {
            return Localized(vi: "Kết quả thi đua · ", en: "Results · ") + period
        }
        return Localized(vi: "Phiếu điểm · ", en: "Scorecard · ") + plan.review.name(board) + Localized(same: " · ")
            + period
    }

    private mutating func chapter(_ title: Localized) {
        book.space(100)
        book.wide(title, BookStyle.chapter)
    }

    private mutating func pair(_ name: Localized, _ value: Spreadsheet.Cell) {
        book.add([book.cell(name, head), value])
    }

    // MARK: Checks

    private mutating func addChecks(_ sums: Int) {
        let calculation = plan.calculation
        let checks = calculation.checkCount
        let right = plan.text(CalculationSheet.right, on: plan.calculationSheet)
        let of = plan.text(CalculationSheet.of, on: plan.calculationSheet)
        let unchecked = calculation.uncheckedCount
        let rest =
            unchecked == 0
            ? ""
            : Localized(
                vi: " ô tự tính, \(unchecked) ô không tự tính", en: " live, \(unchecked) not computed")[plan.language]
        let (between, idle) = (
            Localized(vi: " trên ", en: " of ")[plan.language],
            Localized(vi: "tạm dừng: số liệu đã đổi", en: "suspended: figures were changed")[plan.language]
        )
        chapter(Localized(vi: "Kiểm tra", en: "Checks"))
        let bold = BookStyle.cell(.left, isBold: true)
        func line(
            _ title: Localized, _ right: String, _ of: String, _ checks: (right: Int, of: Int), _ rest: String
        ) {
            let cell = CellAddress(row: book.next, column: 2)
            pair(
                title,
                Spreadsheet.Cell(
                    .formula(
                        "IF(\(plan.changes)>0,\"– \(idle)\",IF(\(of)=0,\"– \",IF(\(right)=\(of),\"✓ \",\"✗ \"))&\(right)&\"\(between)\"&\(of)&\"\(rest)\")",
                        .text(
                            (checks.of == 0 ? "– " : checks.right == checks.of ? "✓ " : "✗ ")
                                + "\(checks.right)\(between)\(checks.of)\(rest)")),
                    bold))
            let area = [CellRange(from: cell, to: cell)]
            for (mark, look) in [("✓", BookStyle.right), ("✗", BookStyle.wrong), ("–", BookStyle.idle)] {
                book.sheet.conditions.append(
                    .init(cells: area, formula: "LEFT(\(cell.absoluteReference),1)=\"\(mark)\"", look: look))
            }
        }
        line(Localized(vi: "Ô kiểm tra đúng", en: "Checks that hold"), right, of, checks, rest)
        if let sheet = plan.reviewSheet, sums > 0 {
            // No other text of that sheet is nothing but this mark.
            let area = CellRange(
                from: CellAddress(row: 1, column: 1),
                to: CellAddress(row: 1_000 + plan.edition.indicators.count, column: 20))
            line(
                Localized(vi: "Tổng hợp số liệu khớp", en: "Review sums that agree"),
                "COUNTIF(\(plan.text(area, on: sheet)),\"\(ReportWords.right)\")", "\(sums)", (sums, sums), "")
        }
        pair(
            Localized(vi: "Số liệu đã đổi", en: "Figures changed"),
            Spreadsheet.Cell(.formula(plan.changes, .number("0")), BookStyle.cell(.left)))
        let share = calculation.share
        let shown = LiveWorkbook.share(share.live, of: share.computed) ?? Localized(same: "–")
        pair(
            Localized(vi: "Bảng tính tự tính", en: "Computed live"),
            book.cell(
                Localized(
                    vi:
                        "\(share.live) trên \(share.computed) ô kết quả (\(shown.vi)) là công thức xuống tận số liệu. Ô kết quả là điểm tiêu chí, điểm nhóm, tổng, % được giao, hạng và xếp loại của từng đơn vị; số tổng hợp của khối đếm riêng.",
                    en:
                        "\(share.live) of \(share.computed) results (\(shown.en)) are formulas down to the figures. Results are each board's points by criterion and section, total, percent, rank and grade; the review's sums are counted apart."
                ), text)
        )
    }

    // MARK: Reading

    private mutating func addGuide() {
        chapter(Localized(vi: "Cách đọc", en: "How to read it"))
        var input = BookStyle.input(nil)
        input.isUnlocked = false
        input.horizontal = .center
        let legend: [(Spreadsheet.Cell, Localized)] = [
            (
                book.cell("123", BookStyle.cell(.center)),
                Localized(
                    vi:
                        "Số do bảng tính tự tính từ trang Số liệu, theo công thức của bộ tiêu chí; từng bước ở trang Phép tính.",
                    en:
                        "Computed by the spreadsheet from the sheet Figures by the edition's formulas; every step stands on the sheet Calculation."
                )
            ),
            (
                book.cell("123", BookStyle.cell(.center, colour: BookStyle.blue)),
                Localized(
                    vi: "Số và lời do thidua tính khi lập báo cáo, để đối chiếu; không đổi theo trang Số liệu.",
                    en:
                        "What thidua worked out when the report was made, to compare with; it does not follow the sheet Figures."
                )
            ),
            (
                book.cell("123", input),
                Localized(
                    vi:
                        "Số liệu sửa được (trang Số liệu). Sửa một số thì cả bảng tính tính lại, dòng đầu trang báo ĐÃ ĐỔI và ô kiểm tra tạm dừng; trả lại số cũ thì mọi thứ trở lại như khi lập.",
                    en:
                        "A figure that can be changed (sheet Figures). Everything is computed anew, the head of each sheet says CHANGED, and checks are suspended; with the old figure back, all is as it was."
                )
            ),
            (
                book.cell(
                    ReportWords.still, BookStyle.cell(.center, fill: BookStyle.stillFill, colour: BookStyle.grey)),
                Localized(
                    vi:
                        "Bảng tính không tự tính, hoặc tính từ số như vậy: giữ số của thidua khi lập báo cáo, không đổi theo số liệu.",
                    en:
                        "Not computed here, or computed from such a number: thidua's value stands and does not follow the figures."
                )
            ),
            (
                book.cell(ReportWords.beyond, BookStyle.cell(.center, size: 90)),
                Localized(
                    vi:
                        "Một ô Số liệu đã sửa thành chữ, có nhiều số lẻ hơn chỉ tiêu cho phép, hoặc lớn quá mức bảng tính tính đúng: điểm và mọi hạng cần đến ô ấy không tính được. Dòng đầu mỗi trang nêu ô ấy.",
                    en:
                        "A figure was changed to text, to more decimals than it may have, or to more than a spreadsheet counts exactly: points, and all ranks that need it, are not computed. The head of each sheet names the cell."
                )
            ),
            (
                Spreadsheet.Cell(.text("✓"), BookStyle.cell(.center, isBold: true, fill: "E2F0D9", colour: "1B5E20")),
                Localized(
                    vi: "Bảng tính và thidua ra cùng một số, so bằng phân số nguyên; ✗ là khác nhau.",
                    en:
                        "Spreadsheet and thidua come to the same number, compared as whole fractions; ✗ means that they differ."
                )
            ),
        ]
        for (sample, meaning) in legend { book.add([sample, book.cell(meaning, text)]) }
    }

    private mutating func addSheets() {
        chapter(Localized(vi: "Các trang", en: "Sheets"))
        var about: [(Int, Localized)] =
            plan.reviewSheet.map { sheet in
                [
                    (
                        sheet,
                        Localized(
                            vi: "tổng số liệu của khối, tăng trưởng, % kế hoạch, đơn vị dẫn đầu",
                            en: "totals of the bloc, growth, percent of plan, the boards that lead")
                    )
                ]
            } ?? []
        about += [
            (
                plan.ranking,
                Localized(
                    vi: "thứ hạng, điểm từng nhóm, đối chiếu với thidua",
                    en: "ranks and points by section, beside those of thidua")
            )
        ]
        let card = Localized(
            vi: "phiếu điểm: từng tiêu chí, quy tắc và nguồn", en: "scorecard: every criterion with its rule and source"
        )
        if plan.hasMatrix {
            about.append(
                (
                    plan.firstCard,
                    Localized(
                        vi: "điểm từng tiêu chí của mọi đơn vị, mỗi đơn vị một dòng",
                        en: "points of all boards by criterion, a row a board")
                ))
        }
        about += plan.cards.indices.map { (plan.firstCard + $0, card) }
        about += [
            (
                plan.figures,
                Localized(
                    vi: "số liệu đã báo cáo: nguồn, số ước, tài liệu kiểm chứng",
                    en: "what was reported: source, estimates, evidence")
            ),
            (
                plan.editionSheet,
                Localized(
                    vi: "bảng tiêu chí: quy tắc bằng lời và công thức",
                    en: "the table of criteria: rules in words and formulas")
            ),
            (plan.calculationSheet, Localized(vi: "từng bước tính bằng số nguyên", en: "every step in whole numbers")),
        ]
        for (sheet, meaning) in about {
            book.sheet.links.append(.init(CellAddress(row: book.next, column: 1), sheet: sheet))
            book.add([
                book.cell(plan.names[sheet], BookStyle.cell(isBold: true, colour: BookStyle.blue)),
                book.cell(meaning, text),
            ])
        }
    }

    private mutating func addNotLive() {
        let gaps = plan.calculation.notLive
        guard !gaps.isEmpty else { return }
        chapter(Localized(vi: "Bảng tính không tự tính", en: "What the spreadsheet does not compute"))
        for gap in gaps {
            let boards =
                gap.boards.isEmpty
                ? Localized(same: "") : Localized(same: " (") + plan.review.few(gap.boards) + Localized(same: ")")
            pair(gap.subject + boards, book.cell(gap.reason, text))
        }
    }

    // MARK: Verifying

    private mutating func addVerifying() {
        let open = Localized(
            vi: "Mở tệp này bằng Excel hoặc LibreOffice: mọi công thức được tính lại, ô kiểm tra phải ✓.",
            en: "Open this file in Excel or LibreOffice: every formula is computed anew, and all checks must be ✓.")
        for (number, block) in plan.report.verificationBlocks.enumerated() {
            switch block {
            case .chapter(let title), .heading(let title): chapter(title)
            case .paragraph(let text): book.wide(text, BookStyle.text)
            case .bullets(let items):
                for item in items { book.wide(Localized(same: "• ") + item, BookStyle.text) }
            case .lines(let lines):
                for line in lines { book.wide(line, BookStyle.text) }
            default: continue
            }
            if number == 1 { book.wide(Localized(same: "• ") + open, BookStyle.text) }
        }
    }
}
