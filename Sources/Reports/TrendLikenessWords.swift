// What can be compared between two editions, and why the rest cannot, in words.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

extension TrendReport {
    /// Which editions scored the periods, and what of them can be compared.
    var likenessBlocks: [Document.Block] {
        let title = Localized(vi: "So được gì giữa các bộ tiêu chí", en: "What can be compared between editions")
        let pairs = differingPairs
        guard !pairs.isEmpty else {
            guard trend.periods.count > 1 else { return [] }
            return [
                .heading(title),
                .paragraph(
                    Localized(
                        vi: "Các kỳ chấm theo cùng một bộ tiêu chí: so được từng tiêu chí giữa các kỳ cùng loại.",
                        en:
                            "One edition scored all periods: between periods of one kind every criterion can be compared."
                    )),
            ]
        }
        return [
            .heading(title),
            .paragraph(
                Localized(
                    vi:
                        "Bộ tiêu chí khác nhau nên điểm và hạng của các kỳ không so trực tiếp được. Một tiêu chí so được khi cùng số liệu thì cùng số điểm: điểm tối đa, cách tính, giới hạn và chỉ tiêu đều như cũ. Chi tiết: thidua criteria diff.",
                    en:
                        "The editions differ, so points and ranks of the periods cannot be compared as they are. A criterion can be compared where the same figures bring the same points: its points, rule, limits and indicators are the same. In detail: thidua criteria diff."
                )),
        ]
            + pairs.flatMap { likeness in
                [.paragraph(summary(likeness)), .bullets(reasons(likeness))] as [Document.Block]
            }
    }

    /// Pairs of different editions that are compared, in the order of the periods.
    var differingPairs: [EditionLikeness] {
        var seen: Set<Pair> = []
        var found: [EditionLikeness] = []
        for number in trend.periods.indices {
            for earlier in [number - 1, trend.likePeriod(before: number) ?? -1] where earlier >= 0 {
                let likeness = likeness(earlier, number)
                guard likeness.old.id != likeness.new.id,
                    seen.insert(Pair(old: likeness.old.id, new: likeness.new.id)).inserted
                else { continue }
                found.append(likeness)
            }
        }
        return found
    }

    private func summary(_ likeness: EditionLikeness) -> Localized {
        let alike = likeness.criteria.count(where: \.isComparable)
        let all = likeness.criteria.count
        let sections = likeness.new.sections.map(\.id).filter(likeness.sections.contains)
        let which =
            sections.isEmpty
            ? Localized(vi: "không nhóm nào so được trọn vẹn", en: "no section can be compared as a whole")
            : Localized(vi: "nhóm so được trọn vẹn: ", en: "sections that can be compared as a whole: ")
                + Localized(same: sections.joined(separator: ", "))
        return Localized(same: "\(likeness.old.id) → \(likeness.new.id): ")
            + Localized(
                vi: "\(alike)/\(all) tiêu chí so được; ", en: "\(alike) of \(all) criteria can be compared; ") + which
            + (likeness.total
                ? Localized(vi: "; tổng điểm so được.", en: "; totals can be compared.")
                : Localized(vi: "; tổng điểm không so được.", en: "; totals cannot."))
    }

    /// Criteria by what is different, each kind of difference on one line.
    private func reasons(_ likeness: EditionLikeness) -> [Localized] {
        var lines: [(words: Localized, criteria: [String])] = []
        func note(_ words: Localized, _ criterion: String) {
            if let index = lines.firstIndex(where: { $0.words == words }) {
                lines[index].criteria.append(criterion)
            } else {
                lines.append((words, [criterion]))
            }
        }
        for line in likeness.criteria {
            for difference in line.differences { note(words(difference, line, likeness), line.criterion) }
        }
        for line in likeness.criteria where line.isComparable {
            if let formerly = line.formerly, formerly != line.criterion {
                note(
                    Localized(vi: "so được, trước mang số khác", en: "comparable, under another number before"),
                    "\(line.criterion) (\(formerly))")
            }
        }
        for criterion in likeness.gone { note(Localized(vi: "không còn", en: "no longer there"), criterion) }
        let blocWide = likeness.criteria.filter { $0.isComparable && $0.isBlocWide }
        for line in blocWide {
            note(
                Localized(
                    vi: "so được nhưng tính theo số liệu cả khối, nên còn tuỳ khối gồm những đơn vị nào",
                    en: "comparable, but measured against the whole bloc: they also depend on who its members are"),
                line.criterion)
        }
        return lines.map { $0.words + Localized(same: ": " + $0.criteria.joined(separator: ", ")) }
    }

    /// Why a criterion cannot be compared.
    func words(
        _ difference: EditionLikeness.Difference, _ line: EditionLikeness.CriterionLikeness,
        _ likeness: EditionLikeness
    ) -> Localized {
        switch difference {
        case .added: return Localized(vi: "mới có", en: "new")
        case .judgedByAnotherName:
            return Localized(
                vi: "điểm do người chấm, tên tiêu chí đã khác",
                en: "points that a person gives, for what has another name")
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
