// What can be compared between two editions, and why the rest cannot, in words.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

extension TrendReport {
    /// Which editions scored the periods, and what of them can be compared.
    var likenessBlocks: [Document.Block] {
        let title = Localized(
            vi: "Nội dung còn so sánh được giữa các bộ tiêu chí", en: "What can be compared between editions")
        let pairs = differingPairs
        guard !pairs.isEmpty else {
            guard trend.periods.count > 1 else { return [] }
            return [
                .heading(title),
                .paragraph(
                    Localized(
                        vi: "Các kỳ chấm theo cùng một bộ tiêu chí: so sánh được từng tiêu chí giữa các kỳ cùng loại.",
                        en:
                            "One edition scored all periods: between periods of one kind every criterion can be compared."
                    )),
            ]
        }
        let isAlike = pairs.allSatisfy { $0.likeness.total && $0.likeness.criteria.allSatisfy(\.isComparable) }
        guard !isAlike else {
            return [
                .heading(title),
                .paragraph(
                    Localized(
                        vi:
                            "Các bộ tiêu chí là những bộ khác nhau nhưng mọi tiêu chí chấm như nhau: so sánh được từng tiêu chí và tổng điểm giữa các kỳ cùng loại. Chi tiết: thidua criteria diff.",
                        en:
                            "The editions are others, but every criterion scores alike: between periods of one kind every criterion and the totals can be compared. In detail: thidua criteria diff."
                    )),
            ]
                + pairs.flatMap { pair in
                    [.paragraph(summary(pair)), .bullets(reasons(pair.likeness))] as [Document.Block]
                }
        }
        return [
            .heading(title),
            .paragraph(
                Localized(
                    vi:
                        "Bộ tiêu chí khác nhau nên điểm và hạng của các kỳ không so sánh trực tiếp được. Một tiêu chí so sánh được khi cùng số liệu thì cùng số điểm: điểm tối đa, cách tính, giới hạn và chỉ tiêu đều như cũ. Chi tiết: thidua criteria diff.",
                    en:
                        "The editions differ, so points and ranks of the periods cannot be compared as they are. A criterion can be compared where the same figures bring the same points: its points, rule, limits and indicators are the same. In detail: thidua criteria diff."
                )),
        ]
            + pairs.flatMap { pair in
                [.paragraph(summary(pair)), .bullets(reasons(pair.likeness))] as [Document.Block]
            }
    }

    /// Two periods whose editions differ.
    struct DifferingPair {
        var earlier: Int
        var later: Int
        var likeness: EditionLikeness
    }

    /// Like periods that are compared though their editions differ; and neighbours that are not alike, where nothing else
    /// says what these editions have in common. Two editions stand once for each part of the year.
    var differingPairs: [DifferingPair] {
        var seen: Set<Pair> = []
        var found: [DifferingPair] = []
        func note(_ earlier: Int, _ later: Int) {
            let pair = Pair(trend, earlier, later)
            guard pair.old != pair.new, seen.insert(pair).inserted else { return }
            found.append(DifferingPair(earlier: earlier, later: later, likeness: likeness(earlier, later)))
        }
        for number in trend.periods.indices {
            if let like = trend.likePeriod(before: number) { note(like, number) }
        }
        let compared = Set(seen.map { [$0.old, $0.new] })
        for number in trend.periods.indices.dropFirst() {
            let pair = Pair(trend, number - 1, number)
            if !compared.contains([pair.old, pair.new]) { note(number - 1, number) }
        }
        return found.sorted { ($0.later, $0.earlier) < ($1.later, $1.earlier) }
    }

    private func summary(_ pair: DifferingPair) -> Localized {
        let likeness = pair.likeness
        let alike = likeness.criteria.count(where: \.isComparable)
        let all = likeness.criteria.count
        let sections = likeness.new.sections.map(\.id).filter(likeness.sections.contains)
        let which =
            sections.isEmpty
            ? Localized(vi: "không nhóm nào so sánh được trọn vẹn", en: "no section can be compared as a whole")
            : Localized(vi: "nhóm so sánh được trọn vẹn: ", en: "sections that can be compared as a whole: ")
                + Localized(same: sections.joined(separator: ", "))
        let periods = "\(trend.periods[pair.earlier].period) → \(trend.periods[pair.later].period)"
        return Localized(same: "\(periods) (\(likeness.old.id) → \(likeness.new.id)): ")
            + Localized(
                vi: "\(alike)/\(all) tiêu chí so sánh được; ", en: "\(alike) of \(all) criteria can be compared; ")
            + which
            + (likeness.total
                ? Localized(vi: "; tổng điểm so sánh được.", en: "; totals can be compared.")
                : Localized(vi: "; tổng điểm không so sánh được.", en: "; totals cannot."))
    }

    /// Criteria by what is different, each kind of difference on one line.
    private func reasons(_ likeness: EditionLikeness) -> [Localized] {
        var lines: [(words: Localized, criteria: [Localized], mark: String)] = []
        func note(_ words: Localized, _ criterion: Localized, _ mark: String = ", ") {
            if let index = lines.firstIndex(where: { $0.words == words }) {
                lines[index].criteria.append(criterion)
            } else {
                lines.append((words, [criterion], mark))
            }
        }
        // A number may be that of another criterion in the other edition: what came and went is told with its title.
        func titled(_ id: String, _ edition: Edition) -> Localized {
            Localized(same: "\(id) ") + (edition.criterion(id)?.title ?? Localized(same: ""))
        }
        for line in likeness.criteria {
            // Another rule reads what it reads: that is not said again.
            let isRewritten = line.differences.contains(.rule(.formula))
            for difference in line.differences where !isRewritten || difference.standsBesideAnotherRule {
                let words = words(difference, line, likeness)
                switch difference {
                case .added: note(words, titled(line.criterion, likeness.new), "; ")
                case .another, .rule: note(words, Localized(same: line.criterion))
                }
            }
        }
        for line in likeness.criteria where line.isComparable {
            if let formerly = line.formerly, formerly != line.criterion {
                note(
                    Localized(vi: "so sánh được, trước mang số khác", en: "comparable, under another number before"),
                    Localized(same: "\(line.criterion) (\(formerly))"))
            }
        }
        for criterion in likeness.gone {
            note(Localized(vi: "không còn", en: "no longer there"), titled(criterion, likeness.old), "; ")
        }
        let blocWide = likeness.criteria.filter { $0.isComparable && $0.isBlocWide }
        for line in blocWide {
            note(
                Localized(
                    vi: "so sánh được nhưng tính theo số liệu cả khối, nên còn tuỳ khối gồm những đơn vị nào",
                    en: "comparable, but measured against the whole bloc: they also depend on who its members are"),
                Localized(same: line.criterion))
        }
        return lines.map { $0.words + Localized(same: ": ") + .list($0.criteria, $0.mark) }
    }

    /// Why a criterion cannot be compared.
    func words(
        _ difference: EditionLikeness.Difference, _ line: EditionLikeness.CriterionLikeness,
        _ likeness: EditionLikeness
    ) -> Localized {
        switch difference {
        case .added: return Localized(vi: "mới có", en: "new")
        case .another:
            return Localized(
                vi: "số này nay là tiêu chí khác (tên khác, nội dung chấm khác)",
                en: "another criterion has this number now (other name, other content)")
        case .rule(let change):
            switch change {
            case .points:
                let before = line.formerly.flatMap { likeness.old.criterion($0) }?.points ?? 0
                let after = likeness.new.criterion(line.criterion)?.points ?? 0
                return Localized(
                    vi: "điểm tối đa khác (\(before.shown().vi) → \(after.shown().vi))",
                    en: "other points (\(before.shown().en) → \(after.shown().en))")
            case .formula: return Localized(vi: "cách tính khác", en: "another rule")
            case .bounds: return Localized(vi: "giới hạn điểm khác", en: "other limits of points")
            case .assigned: return Localized(vi: "điều kiện giao khác", en: "another condition of having it")
            case .missing:
                return Localized(vi: "xử lý số liệu thiếu khác", en: "missing figures count otherwise")
            case .judged: return Localized(vi: "khung chấm khác", en: "judged within another range or step")
            case .rounding: return Localized(vi: "làm tròn khác", en: "rounded otherwise")
            case .function(let name):
                return Localized(vi: "hàm “\(name)” khác", en: "the function “\(name)” is another")
            case .indicator(let id):
                let title =
                    likeness.new.indicator(id)?.title ?? likeness.old.indicator(id)?.title ?? Localized(same: id)
                guard let old = likeness.old.indicator(id), let new = likeness.new.indicator(id) else {
                    return Localized(vi: "chỉ tiêu chỉ một bộ có (", en: "an indicator that only one has (") + title
                        + Localized(same: ")")
                }
                return Localized(
                    vi: "chỉ tiêu đổi đơn vị tính hoặc tính chất (", en: "an indicator of another unit or nature (")
                    + title + Localized(same: ": ") + .arrow(kind(old), kind(new)) + Localized(same: ")")
            case .planShare:
                return Localized(vi: "phần kế hoạch năm phải đạt khác", en: "another share of the year's plan is due")
            }
        }
    }

    /// “ha, as at the end of the period”.
    private func kind(_ indicator: Indicator) -> Localized {
        .list([indicator.unit.title, indicator.nature.title].filter { !$0.vi.isEmpty })
    }
}

extension EditionLikeness.Difference {
    /// Whether it is worth saying where the rule is another one anyway.
    fileprivate var standsBesideAnotherRule: Bool {
        switch self {
        case .added, .another, .rule(.points), .rule(.formula), .rule(.missing), .rule(.assigned), .rule(.judged),
            .rule(.rounding):
            true
        case .rule(.bounds), .rule(.function), .rule(.indicator), .rule(.planShare): false
        }
    }
}
