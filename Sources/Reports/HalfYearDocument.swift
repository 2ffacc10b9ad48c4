// The half-year review as people read it: sentences like those of a conference, and the table they are made from.
import Diagnostics
import Exact
import Rules

extension Report {
    /// The first chapter: what the bloc's boards came to together.
    func reviewBlocks(_ figures: HalfYear) -> [Document.Block] {
        let words = HalfYearWords(report: self, figures: figures)
        var blocks: [Document.Block] = [.chapter(words.title)]
        guard !review.submissions.isEmpty else {
            return blocks + [
                .paragraph(
                    Localized(vi: "Chưa có đơn vị nào gửi số liệu.", en: "No board has submitted figures yet."))
            ]
        }
        blocks += [.paragraph(words.introduction), .bullets(words.sentences)]
        blocks += [
            .heading(Localized(vi: "Số liệu theo chỉ tiêu", en: "Figures by indicator")), .table(words.table),
            .bullets(words.notes),
        ]
        return blocks
    }
}

/// The review in words and cells.
struct HalfYearWords {
    let report: Report
    let figures: HalfYear

    var review: Review { report.review }
    var lastYear: Int { review.period.year - 1 }

    var title: Localized {
        let isYear = review.period.part == .year
        return Localized(vi: isYear ? "Tổng kết số liệu, " : "Sơ kết số liệu, ", en: "Review of the figures, ")
            + review.period.title
    }

    var introduction: Localized {
        let reported = review.submissions.count
        return Localized(
            vi:
                "\(reported)/\(figures.members) đơn vị đã gửi số liệu. Số của toàn khối là tổng số của các đơn vị; tăng trưởng và tỷ lệ so với kế hoạch chỉ tính trên những đơn vị có đủ cả hai số.",
            en:
                "\(reported) of \(figures.members) boards have reported. Figures of the bloc are the sums of its boards; growth and percent of plan are taken only over boards that have both figures."
        )
    }

    // MARK: Table

    /// A column shows only where somebody has something in it.
    var table: Table {
        var columns: [Table.Column] = [
            .left(vi: "Chỉ tiêu", en: "Indicator"), .left(vi: "Đơn vị tính", en: "Unit"),
            .right(vi: "Toàn khối", en: "The bloc"), .right(vi: "Khối công bố", en: "Published"),
            Table.Column(Localized(vi: "Cùng kỳ \(lastYear)", en: "Same period of \(lastYear)"), .right),
            .right(vi: "Tăng trưởng", en: "Growth"), .right(vi: "Kế hoạch năm", en: "Plan of the year"),
            .right(vi: "% kế hoạch năm", en: "% of the plan"),
        ]
        columns.append(.left(vi: "Đơn vị dẫn đầu", en: "Boards that lead"))
        let whole = Table(columns, figures.lines.map { Table.Row(cells($0)) })
        let filled = whole.filled
        return Table(
            filled.map { whole.columns[$0] }, whole.rows.map { row in Table.Row(filled.map { row.cells[$0] }) })
    }

    private func cells(_ line: HalfYear.Line) -> [Table.Cell] {
        [
            Table.Cell(line.indicator.title), Table.Cell(line.indicator.unit.title),
            line.actual.map(cell) ?? Table.Cell(Localized(vi: "chưa có", en: "none")),
            line.published.map { cell($0, line.indicator) } ?? .empty,
            line.growth.map { cell($0, among: line) } ?? .empty,
            Table.Cell(
                [line.growth.map(growth), few(line.growth), stated(line, .reportedGrowthPercent)].compactMap { $0 }),
            line.plan.map { cell($0, among: line) } ?? .empty,
            Table.Cell([line.plan.map(percent), few(line.plan), stated(line, .reportedPlanPercent)].compactMap { $0 }),
            line.leaders.map { Table.Cell(leaders($0, line.indicator)) } ?? .empty,
        ]
    }

    private func cell(_ total: HalfYear.Total) -> Table.Cell {
        // Of a yes or no the value itself says of how many boards.
        if case .yes = total.value { return Table.Cell(value(total).marked(total.isEstimate)) }
        return Table.Cell([value(total).marked(total.isEstimate), of(total.of)])
    }

    /// The other number of a comparison; where it is over fewer boards than the total, also theirs of now.
    private func cell(_ comparison: HalfYear.Comparison, among line: HalfYear.Line) -> Table.Cell {
        let isWhole = comparison.of == line.actual?.of
        let then = comparison.then.shown()
        guard !isWhole else { return Table.Cell(then) }
        let now = comparison.now.shown()
        return Table.Cell([
            then,
            comparison.boards == 1
                ? of(comparison.of) + Localized(same: ": ") + now
                : now + Localized(vi: " của ", en: " of ") + of(comparison.of)
                    + Localized(vi: " có đủ hai số", en: " that have both"),
        ])
    }

    private func cell(_ published: HalfYear.Published, _ indicator: Indicator) -> Table.Cell {
        var lines = [published.value.shown().marked(published.isEstimate)]
        if let growth = published.growth {
            lines.append(
                Localized(vi: "công bố: ", en: "published: ")
                    + growth.shown(digits: 4).signed(growth) + Localized(same: "%"))
        }
        if let excess = published.excess {
            lines.append(
                excess.isZero
                    ? Localized(vi: "khớp tổng các đơn vị", en: "agrees with the sum")
                    : Localized(vi: "lệch tổng ", en: "differs by ")
                        + excess.shown().signed(excess))
        } else {
            lines.append(Localized(vi: "chưa đủ đơn vị để so", en: "not all boards to compare"))
        }
        return Table.Cell(lines)
    }

    // MARK: Numbers

    func value(_ total: HalfYear.Total) -> Localized {
        switch total.value {
        case .number(let number): number.shown(digits: 4)
        case .range(let least, let most):
            least == most
                ? least.shown(digits: 4)
                : Localized(
                    vi: "từ \(least.shown(digits: 4).vi) đến \(most.shown(digits: 4).vi)",
                    en: "\(least.shown(digits: 4).en) to \(most.shown(digits: 4).en)")
        case .yes(let count):
            total.boards == figures.members
                ? Localized(vi: "\(count)/\(total.boards) đơn vị", en: "\(count) of \(total.boards) boards")
                : Localized(
                    vi: "\(count)/\(total.boards) đơn vị có báo cáo",
                    en:
                        "\(count) of \(total.boards) \(total.boards == 1 ? "board that reports" : "boards that report") it"
                )
        }
    }

    /// “9/11 đơn vị”, “riêng Bắc Ninh”; nothing for all.
    func of(_ boards: [String]) -> Localized {
        if boards.count == figures.members { return Localized(same: "") }
        if boards.count == 1 {
            return Localized(vi: "riêng ", en: "") + review.list(boards) + Localized(vi: "", en: " alone")
        }
        return Localized(
            vi: "\(boards.count)/\(figures.members) đơn vị", en: "\(boards.count) of \(figures.members) boards")
    }

    /// Whether a number is of too few boards to stand for the bloc.
    func isFew(_ boards: [String]) -> Bool {
        boards.count < figures.members && (boards.count == 1 || boards.count * 2 < figures.members)
    }

    /// Of which boards a quotient is where they are too few to stand for the bloc.
    private func few(_ comparison: HalfYear.Comparison?) -> Localized? {
        comparison.flatMap { isFew($0.of) ? of($0.of) : nil }
    }

    func growth(_ comparison: HalfYear.Comparison) -> Localized {
        let text =
            comparison.points.map { points in
                points.shown(places: 2).signed(points)
                    + Localized(vi: " điểm %", en: " points")
            } ?? comparison.percent.map { $0.shown(places: 2).signed($0) + Localized(same: "%") }
        return (text ?? Localized(same: "–")).marked(comparison.isEstimate)
    }

    func percent(_ comparison: HalfYear.Comparison) -> Localized {
        (comparison.percent.map { $0.shown(places: 2) + Localized(same: "%") } ?? Localized(same: "–"))
            .marked(comparison.isEstimate)
    }

    /// “công bố: Ninh Bình +4.6%”; above three boards only how many.
    private func stated(_ line: HalfYear.Line, _ attribute: Attribute) -> Localized? {
        let stated = line.stated.filter { $0.attribute == attribute }
        guard !stated.isEmpty else { return nil }
        guard stated.count <= 3 else {
            return Localized(
                vi: "\(stated.count) đơn vị chỉ công bố tỷ lệ", en: "\(stated.count) boards published the rate only")
        }
        return Localized(vi: "công bố: ", en: "published: ")
            + .list(
                stated.map { item in
                    let percent = item.percent.shown(digits: 4) + Localized(same: "%")
                    let text = attribute == .reportedGrowthPercent ? percent.signed(item.percent) : percent
                    return (review.name(item.board) + Localized(same: " ") + text).marked(item.isEstimate)
                }, "; ")
    }

    /// “Quảng Ninh 1250.5, Hưng Yên 980 (ước)”.
    private func leaders(_ leaders: HalfYear.Leaders, _ indicator: Indicator) -> Localized {
        var items = leaders.boards.map { leader in
            (review.name(leader.board) + Localized(same: " ") + leader.value.shown(digits: 4))
                .marked(leader.isEstimate)
        }
        if let equal = leaders.equal {
            let value = equal.value.shown(digits: 4)
            items.append(
                equal.value.isZero && indicator.better == .lower
                    ? Localized(vi: "\(equal.count) đơn vị không phát sinh", en: "\(equal.count) boards with none")
                    : Localized(
                        vi: "\(equal.count) đơn vị cùng mức \(value.vi)",
                        en: "\(equal.count) boards with \(value.en) each"))
        }
        return .list(items, "; ")
    }

    // MARK: Notes

    /// How to read the table.
    var notes: [Localized] {
        var notes: [Localized] = []
        if figures.lines.contains(where: { $0.plan != nil }) {
            let due = review.edition.planShare[review.period.part]
            notes.append(
                Localized(vi: "Kế hoạch là của cả năm", en: "The plan is that of the whole year")
                    + (due.map {
                        Localized(
                            vi: "; bộ tiêu chí tính phần đến hạn của kỳ này là \($0.fractionText).",
                            en: "; the edition takes \($0.fractionText) of it to be due in this period.")
                    } ?? Localized(same: ".")))
        }
        if figures.lines.contains(where: { if case .range? = $0.actual?.value { true } else { false } }) {
            notes.append(
                Localized(
                    vi:
                        "Tỷ lệ và số bình quân không cộng được: tính lại từ tử số và mẫu số nếu bộ tiêu chí nêu, nếu không thì ghi mức thấp nhất và cao nhất.",
                    en:
                        "Ratios and averages do not add up: they are recomputed from their parts where the edition names them, else the lowest and the highest are shown."
                ))
        }
        if figures.lines.contains(where: { !$0.stated.isEmpty }) {
            notes.append(
                Localized(
                    vi:
                        "“Công bố” là tỷ lệ mà đơn vị đã công bố nhưng không nêu số để tính lại: không gộp vào số của khối.",
                    en:
                        "“Published” are rates that a board published without the figures to recompute them: they enter no figure of the bloc."
                ))
        }
        if figures.lines.contains(where: { $0.leaders != nil }) {
            notes.append(
                Localized(
                    vi:
                        "Đơn vị dẫn đầu xếp theo số thực hiện; với chỉ tiêu càng ít càng tốt là các đơn vị có số nhỏ nhất. Nêu ba đơn vị, thêm các đơn vị bằng đơn vị thứ ba nếu tất cả không quá năm, quá năm thì chỉ ghi có bao nhiêu đơn vị bằng nhau; ít đơn vị báo cáo thì nêu ít hơn. Không bao giờ nêu hết: đơn vị ở mức kém nhất không được nêu.",
                    en:
                        "Boards lead by what they reached; where fewer is better they are those with the least. Three are named, with those equal to the third while there are no more than five in all, beyond that it is said how many are equal; fewer are named where few report. Never all of them: who has the worst figure does not lead."
                ))
        } else {
            notes.append(
                Localized(
                    vi:
                        "Bộ tiêu chí không ghi chỉ tiêu nào càng cao hay càng thấp là càng tốt (better), nên không nêu đơn vị dẫn đầu.",
                    en:
                        "The edition does not say of any indicator which way is better (better), so no leaders are named."
                ))
        }
        return notes
    }
}
