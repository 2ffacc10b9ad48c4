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

    private var review: Review { report.review }
    private var lastYear: Int { review.period.year - 1 }

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
            Table.Cell([line.growth.map(growth), stated(line, .reportedGrowthPercent)].compactMap { $0 }),
            line.plan.map { cell($0, among: line) } ?? .empty,
            Table.Cell([line.plan.map(percent), stated(line, .reportedPlanPercent)].compactMap { $0 }),
            line.leaders.map { Table.Cell(leaders($0)) } ?? .empty,
        ]
    }

    private func cell(_ total: HalfYear.Total) -> Table.Cell {
        Table.Cell([value(total).marked(total.isEstimate), of(total.boards)])
    }

    /// The other number of a comparison; where it is over fewer boards than the total, also theirs of now.
    private func cell(_ comparison: HalfYear.Comparison, among line: HalfYear.Line) -> Table.Cell {
        let isWhole = comparison.boards == line.actual?.boards
        let then = Localized(same: comparison.then.shortText())
        guard !isWhole else { return Table.Cell(then) }
        let now = comparison.now.shortText()
        return Table.Cell([
            then,
            Localized(vi: "\(now) của ", en: "\(now) of ") + of(comparison.boards)
                + Localized(vi: " có đủ hai số", en: " that have both"),
        ])
    }

    private func cell(_ published: HalfYear.Published, _ indicator: Indicator) -> Table.Cell {
        var lines = [Localized(same: published.value.shortText()).marked(published.isEstimate)]
        if let growth = published.growth {
            lines.append(
                Localized(vi: "công bố: ", en: "published: ")
                    + Localized(same: signed(growth, growth.shortText(digits: 4)) + "%"))
        }
        if let excess = published.excess {
            lines.append(
                excess.isZero
                    ? Localized(vi: "khớp tổng các đơn vị", en: "agrees with the sum")
                    : Localized(vi: "lệch tổng ", en: "differs by ")
                        + Localized(same: signed(excess, excess.shortText())))
        } else {
            lines.append(Localized(vi: "chưa đủ đơn vị để so", en: "not all boards to compare"))
        }
        return Table.Cell(lines)
    }

    // MARK: Numbers

    func value(_ total: HalfYear.Total) -> Localized {
        switch total.value {
        case .number(let number): Localized(same: number.shortText(digits: 4))
        case .range(let least, let most):
            least == most
                ? Localized(same: least.shortText(digits: 4))
                : Localized(
                    vi: "từ \(least.shortText(digits: 4)) đến \(most.shortText(digits: 4))",
                    en: "\(least.shortText(digits: 4)) to \(most.shortText(digits: 4))")
        case .yes(let count): Localized(vi: "\(count) có", en: "\(count) yes")
        }
    }

    /// “9/11 đơn vị”; nothing for all.
    private func of(_ boards: Int) -> Localized {
        boards == figures.members
            ? Localized(same: "")
            : Localized(vi: "\(boards)/\(figures.members) đơn vị", en: "\(boards) of \(figures.members) boards")
    }

    func growth(_ comparison: HalfYear.Comparison) -> Localized {
        let text =
            comparison.points.map { points in
                Localized(same: signed(points, points.decimalText(places: 2)))
                    + Localized(vi: " điểm %", en: " points")
            } ?? comparison.percent.map { Localized(same: signed($0, $0.decimalText(places: 2)) + "%") }
        return (text ?? Localized(same: "–")).marked(comparison.isEstimate)
    }

    func percent(_ comparison: HalfYear.Comparison) -> Localized {
        Localized(same: comparison.percent.map { $0.decimalText(places: 2) + "%" } ?? "–").marked(comparison.isEstimate)
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
                    let text = item.percent.shortText(digits: 4) + "%"
                    return
                        (review.name(item.board)
                        + Localized(
                            same: " " + (attribute == .reportedGrowthPercent ? signed(item.percent, text) : text)))
                        .marked(item.isEstimate)
                }, "; ")
    }

    private func signed(_ number: Rational, _ text: String) -> String { number > 0 ? "+" + text : text }

    /// “Quảng Ninh 1250.5, Hưng Yên 980 (ước)”.
    func leaders(_ leaders: HalfYear.Leaders) -> Localized {
        var items = leaders.boards.map { leader in
            (review.name(leader.board) + Localized(same: " \(leader.value.shortText(digits: 4))"))
                .marked(leader.isEstimate)
        }
        if let equal = leaders.equal {
            let value = equal.value.shortText(digits: 4)
            items.append(
                Localized(vi: "\(equal.count) đơn vị cùng \(value)", en: "\(equal.count) boards with \(value) each"))
        }
        return .list(items, "; ")
    }

    // MARK: Sentences

    /// What the conference would say: of every indicator that is measured against a plan or the year before, then of what
    /// ought not to happen.
    var sentences: [Localized] {
        let measured = figures.lines.filter { line in
            line.growth?.percent != nil || line.growth?.points != nil || line.plan?.percent != nil
        }
        return measured.map(sentence) + [absent, harm].compactMap { $0 }
    }

    private func sentence(_ line: HalfYear.Line) -> Localized {
        var parts: [Localized] = []
        if let total = line.actual {
            let unit: Localized
            if case .number(let number) = total.value {
                unit =
                    Localized(same: line.indicator.unit == .percent ? "" : " ")
                    + line.indicator.unit.title(after: number)
            } else {
                unit = Localized(same: line.indicator.unit == .percent ? "%" : "")
            }
            parts.append(
                Localized(vi: "đạt ", en: "") + (value(total) + unit).marked(total.isEstimate) + within(total.boards))
        }
        if let growth = line.growth { parts += [change(growth)].compactMap { $0 } }
        if let plan = line.plan, let percent = plan.percent {
            let text = percent.decimalText(places: 2)
            parts.append(
                Localized(vi: "bằng \(text)% kế hoạch năm", en: "\(text)% of the year's plan") + within(plan.boards))
        }
        if let leaders = line.leaders, !leaders.boards.isEmpty {
            let names = Localized.list(leaders.boards.map { review.name($0.board) })
            parts.append(
                leaders.boards.count == 1
                    ? Localized(vi: "dẫn đầu là ", en: "led by ") + names
                    : Localized(vi: "các đơn vị dẫn đầu là ", en: "led by ") + names)
        }
        return line.indicator.title + Localized(same: ": ") + .list(parts, "; ") + Localized(same: ".")
    }

    private func change(_ growth: HalfYear.Comparison) -> Localized? {
        guard let change = growth.points ?? growth.percent else { return nil }
        let size = change.magnitude.decimalText(places: 2)
        let unit =
            growth.points == nil ? Localized(same: "%") : Localized(vi: " điểm phần trăm", en: " percentage points")
        if change.isZero {
            return Localized(vi: "bằng cùng kỳ năm \(lastYear)", en: "the same as in \(lastYear)")
                + within(growth.boards)
        }
        return Localized(
            vi: change > 0 ? "tăng " : "giảm ", en: change > 0 ? "up " : "down ") + Localized(same: size) + unit
            + Localized(vi: " so với cùng kỳ năm \(lastYear)", en: " on the same period of \(lastYear)")
            + within(growth.boards)
    }

    /// “ (9/11 đơn vị)”; nothing for all.
    private func within(_ boards: Int) -> Localized {
        boards == figures.members ? Localized(same: "") : Localized(same: " (") + of(boards) + Localized(same: ")")
    }

    /// Counts of what ought not to happen: those that are zero with every board, and the others.
    private var harms: [(line: HalfYear.Line, sum: Rational, boards: Int)] {
        figures.lines.compactMap { line in
            guard line.indicator.better == .lower, line.indicator.addsUp, let total = line.actual,
                case .number(let sum) = total.value
            else { return nil }
            return (line, sum, total.boards)
        }
    }

    private var absent: Localized? {
        let none = harms.filter { $0.sum.isZero && $0.boards == figures.members }
        guard !none.isEmpty else { return nil }
        return Localized(vi: "Không phát sinh ở đơn vị nào: ", en: "None at any board: ")
            + .list(none.map { $0.line.indicator.title }, "; ") + Localized(same: ".")
    }

    private var harm: Localized? {
        let some = harms.filter { !$0.sum.isZero || $0.boards < figures.members }
        guard !some.isEmpty else { return nil }
        return Localized(vi: "Có phát sinh, hoặc chưa đủ đơn vị báo cáo: ", en: "What there was, or not all reported: ")
            + .list(
                some.map { harm in
                    harm.line.indicator.title + Localized(same: " \(harm.sum.shortText(digits: 4))")
                        + within(harm.boards)
                }, "; ") + Localized(same: ".")
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
                        "Đơn vị dẫn đầu xếp theo số thực hiện; với chỉ tiêu càng ít càng tốt là các đơn vị có số nhỏ nhất; đơn vị bằng nhau cùng được nêu.",
                    en:
                        "Boards lead by what they reached; where fewer is better they are those with the least; equal boards are all named."
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
