// What differs in the table of criteria, in words: sections and criteria.
import Diagnostics
import Insight
import Rules

extension EditionDiffWords {
    func lines(_ twin: Twin<Section, SectionPart>) -> [EditionDiffLine] {
        guard let title = (twin.after ?? twin.before)?.title else { return [] }
        let subject = EditionDiffSubject(.section, twin.before?.id, twin.after?.id, title)
        guard let was = twin.before else { return twin.after.map { [subject.added(words($0))] } ?? [] }
        guard let now = twin.after else { return [subject.gone(words(was))] }
        return twin.changes.map { part in
            switch part {
            case .within(let from, let to):
                return subject.changed("section", vi: "chuyển nhóm", en: "moved", place(from, old), place(to, new))
            case .number: return number(subject, was.id, now.id)
            case .title: return subject.changed("title", vi: "tên", en: "title", was.title, now.title)
            case .kind:
                return subject.changed("kind", vi: "loại nhóm", en: "kind", was.kind.title, now.kind.title)
            case .points:
                return subject.changed("points", vi: "điểm", en: "points", was.points.written, now.points.written)
            case .limits:
                return subject.changed("limits", vi: "giới hạn", en: "limits", limits(was.bounds), limits(now.bounds))
            case .appraisedBy:
                return subject.changed(
                    "appraisedBy", vi: "tổ thẩm định", en: "appraised by", same(was.appraisedBy), same(now.appraisedBy))
            case .order:
                return subject.changed("order", vi: "thứ tự", en: "order", parts(was), parts(now))
            }
        }
    }

    func lines(_ twin: Twin<Criterion, CriterionPart>) -> [EditionDiffLine] {
        guard let title = (twin.after ?? twin.before)?.title else { return [] }
        let subject = EditionDiffSubject(.criterion, twin.before?.id, twin.after?.id, title)
        guard let was = twin.before else { return twin.after.map { [subject.added(words($0, new))] } ?? [] }
        guard let now = twin.after else { return [subject.gone(words(was, old))] }
        return twin.changes.map { part in
            switch part {
            case .within(let from, let to):
                return subject.changed("section", vi: "chuyển nhóm", en: "moved", place(from, old), place(to, new))
            case .number: return number(subject, was.id, now.id)
            case .title: return subject.changed("title", vi: "tên", en: "title", was.title, now.title)
            case .points:
                return subject.changed("points", vi: "điểm", en: "points", was.points.written, now.points.written)
            case .assigned:
                let (before, after) = (was.assigned?.tree, now.assigned?.tree)
                return subject.changed(
                    "assigned", vi: "chỉ áp dụng khi", en: "applies only when",
                    before.map(old.prose.phrase) ?? always, after.map(new.prose.phrase) ?? always,
                    written: (before?.description ?? "", after?.description ?? ""))
            case .rule:
                return subject.changed(
                    "rule", Localized(vi: "cách chấm", en: "rule"), rule(was, old), rule(now, new),
                    written: ("\(was.formula.tree)", "\(now.formula.tree)"))
            case .writing:
                return subject.changed(
                    "writing", Localized(vi: "cách viết, điểm không đổi", en: "wording, same points"), rule(was, old),
                    rule(now, new), written: (was.form.writing, now.form.writing))
            case .limits:
                return subject.changed("limits", vi: "giới hạn", en: "limits", limits(was.limits), limits(now.limits))
            case .reach:
                return subject.changed(
                    "reach", vi: "mức có thể đạt (do phần khác thay đổi)",
                    en: "what it can yield (through other changes)",
                    limits(was.bounds), limits(now.bounds),
                    written: (reach(was), reach(now)))
            case .judged:
                return subject.changed(
                    "judged", Localized(vi: "chấm điểm", en: "judged"), rule(was, old), rule(now, new),
                    written: (judged(was), judged(now)))
            case .missing:
                return subject.changed(
                    "missing", vi: "khi thiếu số liệu", en: "when a figure is missing",
                    old.prose.missing(was.missing, isJudged: was.judged != nil),
                    new.prose.missing(now.missing, isJudged: now.judged != nil))
            case .evidence:
                return subject.changed("evidence", vi: "kiểm chứng", en: "evidence", was.evidence, now.evidence)
            case .source:
                return subject.changed(
                    "source", vi: "nguồn", en: "source", same(was.source.text), same(now.source.text))
            case .examples:
                return subject.changed(
                    "examples", Localized(vi: "ví dụ", en: "examples"),
                    was.examples.map { Localized(same: $0.text) }, now.examples.map { Localized(same: $0.text) })
            }
        }
    }

    // MARK: Words

    private func number(_ subject: EditionDiffSubject, _ was: String, _ now: String) -> EditionDiffLine {
        subject.changed(
            "number", vi: "đánh số lại, trước là \(was)", en: "renumbered from \(was)", Localized(same: was),
            Localized(same: now))
    }

    private var always: Localized { Localized(vi: "luôn áp dụng", en: "always") }

    private func place(_ id: String?, _ edition: EditionReport) -> Localized {
        guard let id else { return Localized(vi: "đứng riêng", en: "by itself") }
        func find(_ sections: [Section]) -> Section? {
            sections.lazy.compactMap { $0.id == id ? $0 : find($0.sections) }.first
        }
        return find(edition.edition.sections)?.heading ?? Localized(same: id)
    }

    private func limits(_ bounds: Bounds) -> Localized {
        bounds == Bounds() ? Localized(vi: "không giới hạn", en: "no limit") : bounds.words
    }

    /// The criteria and sections of a section, by number.
    private func parts(_ section: Section) -> Localized {
        Localized(same: (section.criteria.map(\.id) + section.sections.map(\.id)).joined(separator: ", "))
    }

    /// How it is scored, without what is said of the whole edition: what functions mean, what part of a plan is due.
    private func rule(_ criterion: Criterion, _ edition: EditionReport) -> [Localized] {
        let words = edition.prose.words(criterion)
        return words.lines + words.published
    }

    private func reach(_ criterion: Criterion) -> String { criterion.keepsToBounds ? "kept" : "not kept" }

    private func judged(_ criterion: Criterion) -> String {
        criterion.judged.map { "\($0.from)…\($0.to), \($0.step), \($0.by)" } ?? ""
    }

    private func points(_ number: Localized) -> Localized {
        Localized(vi: "\(number.vi) điểm", en: "points: \(number.en)")
    }

    private func words(_ section: Section) -> [Localized] {
        [points(section.points.written), section.kind.title]
            + (section.bounds == Bounds() ? [] : [section.bounds.sentence])
            + (section.appraisedBy.map {
                [Localized(vi: "tổ thẩm định: \($0)", en: "appraised by: \($0)")]
            } ?? [])
    }

    private func words(_ criterion: Criterion, _ edition: EditionReport) -> [Localized] {
        [points(criterion.points.written)] + rule(criterion, edition)
            + [edition.prose.missing(criterion.missing, isJudged: criterion.judged != nil)]
            + (criterion.evidence.map { [Localized(vi: "Kiểm chứng: ", en: "Evidence: ") + $0] } ?? [])
    }
}

extension Section.Kind {
    fileprivate var title: Localized {
        switch self {
        case .content: Localized(vi: "trong tổng điểm", en: "part of the total")
        case .bonus: Localized(vi: "điểm thưởng", en: "bonus")
        case .deduction: Localized(vi: "điểm trừ", en: "deduction")
        }
    }
}
