// What the conference would say of the half-year, in sentences made from the numbers.
import Diagnostics
import Exact
import Rules

extension HalfYearWords {
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
                Localized(vi: line.indicator.nature == .flow ? "đạt " : "", en: "")
                    + (value(total) + unit).marked(total.isEstimate) + within(total.boards))
        }
        if let growth = line.growth { parts += [change(growth)].compactMap { $0 } }
        if let plan = line.plan, let percent = plan.percent {
            let text = percent.shown(places: 2)
            parts.append(
                Localized(vi: "bằng \(text.vi)% kế hoạch năm", en: "\(text.en)% of the year's plan")
                    + within(plan.boards))
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
        let size = change.magnitude.shown(places: 2)
        let unit =
            growth.points == nil ? Localized(same: "%") : Localized(vi: " điểm phần trăm", en: " percentage points")
        if change.isZero {
            return Localized(vi: "bằng cùng kỳ năm \(lastYear)", en: "the same as in \(lastYear)")
                + within(growth.boards)
        }
        return Localized(
            vi: change > 0 ? "tăng " : "giảm ", en: change > 0 ? "up " : "down ") + size + unit
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
                    harm.line.indicator.title + Localized(same: " ") + harm.sum.shown(digits: 4)
                        + within(harm.boards)
                }, "; ") + Localized(same: ".")
    }
}
