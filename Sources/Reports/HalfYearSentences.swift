// What the conference would say of the half-year, in sentences made from the numbers.
import Diagnostics
import Exact
import Rules

extension HalfYearWords {
    /// What the conference would say: of every indicator that is measured against a plan or the year before, then of what
    /// ought not to happen.
    var sentences: [Localized] { measured.map { sentence($0) } + harmSentences }

    /// What is measured against a plan or the year before.
    private var measured: [HalfYear.Line] {
        figures.lines.filter { line in
            line.growth?.percent != nil || line.growth?.points != nil || line.plan?.percent != nil
        }
    }

    /// The first of the sentences of which the bloc as a whole is the subject, without who leads.
    func headlines(_ count: Int) -> [Localized] {
        measured.filter { line in
            guard let total = line.actual, !isFew(total.of) else { return false }
            return [line.growth, line.plan].contains { $0.map { !isFew($0.of) } == true }
        }.prefix(count).map { sentence($0, withLeaders: false) }
    }

    /// A statement, and the boards that it holds of.
    private typealias Part = (of: [String], text: Localized)

    private func sentence(_ line: HalfYear.Line, withLeaders: Bool = true) -> Localized {
        var parts: [Part] = []
        if let total = line.actual { parts.append((total.of, reached(total, line.indicator))) }
        if let growth = line.growth, let text = change(growth) { parts.append((growth.of, text)) }
        if let plan = line.plan, let percent = plan.percent {
            let text = percent.shown(places: 2)
            parts.append(
                (plan.of, Localized(vi: "bằng \(text.vi)% kế hoạch năm", en: "\(text.en)% of the year's plan")))
        }
        var texts = joined(parts)
        // Of a few boards none leads the bloc.
        if withLeaders, line.actual.map({ !isFew($0.of) }) == true, let leaders = line.leaders, !leaders.boards.isEmpty
        {
            let names = Localized.list(leaders.boards.map { review.name($0.board) })
            texts.append(
                leaders.boards.count == 1
                    ? Localized(vi: "dẫn đầu là ", en: "led by ") + names
                    : Localized(vi: "các đơn vị dẫn đầu là ", en: "led by ") + names)
        }
        return line.indicator.title + Localized(same: ": ") + .list(texts, "; ") + Localized(same: ".")
    }

    /// Each part with how many boards it is of; of too few to stand for the bloc they come first, once for all that is said
    /// of the same ones.
    private func joined(_ parts: [Part]) -> [Localized] {
        var texts: [Localized] = []
        var last: [String]?
        for part in parts {
            if !isFew(part.of) {
                texts.append(part.text + within(part.of))
                last = nil
            } else if last == part.of, let text = texts.popLast() {
                texts.append(text + Localized(same: ", ") + part.text)
            } else {
                texts.append(subject(part.of) + part.text)
                last = part.of
            }
        }
        return texts
    }

    /// “riêng Bắc Ninh ”, “3/11 đơn vị (Hải Phòng, Quảng Ninh, Thái Bình) ”.
    private func subject(_ boards: [String]) -> Localized {
        guard boards.count > 1 else { return of(boards) + Localized(vi: " ", en: ": ") }
        let names =
            boards.count <= HalfYear.most
            ? Localized(same: " (") + review.list(boards) + Localized(same: ")") : Localized(same: "")
        return of(boards) + names + Localized(vi: " ", en: ": ")
    }

    private func reached(_ total: HalfYear.Total, _ indicator: Indicator) -> Localized {
        let unit: Localized
        if case .number(let number) = total.value {
            unit = Localized(same: indicator.unit == .percent ? "" : " ") + indicator.unit.title(after: number)
        } else {
            unit = Localized(same: indicator.unit == .percent ? "%" : "")
        }
        let verb = indicator.nature == .flow ? "đạt " : isFew(total.of) ? "có " : ""
        return Localized(vi: verb, en: "") + (value(total) + unit).marked(total.isEstimate)
    }

    private func change(_ growth: HalfYear.Comparison) -> Localized? {
        guard let change = growth.points ?? growth.percent else { return nil }
        let size = change.magnitude.shown(places: 2)
        let unit =
            growth.points == nil ? Localized(same: "%") : Localized(vi: " điểm phần trăm", en: " percentage points")
        if change.isZero { return Localized(vi: "bằng cùng kỳ năm \(lastYear)", en: "the same as in \(lastYear)") }
        return Localized(
            vi: change > 0 ? "tăng " : "giảm ", en: change > 0 ? "up " : "down ") + size + unit
            + Localized(vi: " so với cùng kỳ năm \(lastYear)", en: " on the same period of \(lastYear)")
    }

    /// “ (9/11 đơn vị)”; nothing for all.
    private func within(_ boards: [String]) -> Localized {
        boards.count == figures.members
            ? Localized(same: "") : Localized(same: " (") + of(boards) + Localized(same: ")")
    }

    // MARK: What ought not to happen

    private typealias Harm = (indicator: Indicator, sum: Rational, of: [String])

    /// Counts of what ought not to happen: what there was, what there was nowhere, and what not all have reported.
    private var harmSentences: [Localized] {
        let harms = figures.lines.compactMap { line -> Harm? in
            guard line.indicator.better == .lower, line.indicator.addsUp, let total = line.actual,
                case .number(let sum) = total.value
            else { return nil }
            return (line.indicator, sum, total.of)
        }
        func sentence(_ title: Localized, _ harms: [Harm], _ text: (Harm) -> Localized) -> Localized? {
            harms.isEmpty ? nil : title + .list(harms.map(text), "; ") + Localized(same: ".")
        }
        let none = harms.filter(\.sum.isZero)
        return [
            sentence(
                Localized(vi: "Không phát sinh ở đơn vị nào: ", en: "None at any board: "),
                none.filter { $0.of.count == figures.members }, \.indicator.title),
            sentence(
                Localized(
                    vi: "Không phát sinh ở các đơn vị đã báo cáo: ", en: "None at the boards that have reported it: "),
                none.filter { $0.of.count < figures.members }
            ) { $0.indicator.title + within($0.of) },
            sentence(
                Localized(vi: "Có phát sinh: ", en: "What there was: "), harms.filter { !$0.sum.isZero }
            ) { counted($0) + within($0.of) },
        ].compactMap { $0 }
    }

    /// “6 vụ ngừng việc tập thể” of the title “Số vụ ngừng việc tập thể”; “Collective work stoppages: 6 cases”.
    private func counted(_ harm: Harm) -> Localized {
        let number = harm.sum.shown(digits: 4)
        let title = harm.indicator.title
        let plain =
            title + Localized(same: ": ") + number + Localized(same: " ") + harm.indicator.unit.title(after: harm.sum)
        // A title of what is counted begins with “số”, and names the thing behind it.
        let start = ["Tổng số lượng ", "Tổng số ", "Số lượng ", "Số "].first { title.vi.hasPrefix($0) }
        guard harm.indicator.nature == .count, let start, !title.vi.dropFirst(start.count).hasPrefix("tiền") else {
            return plain
        }
        return Localized(vi: "\(number.vi) \(title.vi.dropFirst(start.count))", en: plain.en)
    }
}
