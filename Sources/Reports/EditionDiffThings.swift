// What differs beside the table, in words: indicators, rates, functions, checks, vetoes, classes, ballots.
import Diagnostics
import Exact
import FEEL
import Insight
import Rules

extension EditionDiffWords {
    // MARK: Figures

    func lines(_ twin: Twin<Indicator, IndicatorPart>) -> [EditionDiffLine] {
        guard let title = (twin.after ?? twin.before)?.title else { return [] }
        let subject = EditionDiffSubject(.indicator, twin.before?.id, twin.after?.id, title)
        guard let was = twin.before else { return twin.after.map { [subject.added(words($0, new))] } ?? [] }
        guard let now = twin.after else { return [subject.gone(words(was, old))] }
        return twin.changes.map { part in
            switch part {
            case .id:
                return subject.changed(
                    "id", vi: "đổi mã, trước là \(was.id)", en: "renamed from \(was.id)", same(was.id), same(now.id))
            case .title: return subject.changed("title", vi: "tên", en: "title", was.title, now.title)
            case .unit:
                return subject.changed(
                    "unit", vi: "đơn vị tính", en: "unit", was.unitTitle, now.unitTitle,
                    written: (was.unit.text, now.unit.text))
            case .nature:
                return subject.changed("nature", vi: "loại", en: "nature", was.nature.title, now.nature.title)
            case .ratio:
                return subject.changed(
                    "ratio", vi: "tỷ lệ của", en: "ratio of", same(was.ratio.map { "\($0.of) / \($0.to)" }).orNothing,
                    same(now.ratio.map { "\($0.of) / \($0.to)" }).orNothing)
            case .has:
                return subject.changed(
                    "has", vi: "số liệu", en: "figures", .list(was.has.map(\.title)), .list(now.has.map(\.title)))
            case .decimals:
                return subject.changed(
                    "decimals", vi: "số chữ số thập phân", en: "decimals", same("\(was.decimals)"),
                    same("\(now.decimals)"))
            case .range(let attribute):
                return subject.changed(
                    "range.\(attribute.rawValue)",
                    Localized(vi: "giá trị được phép, ", en: "values allowed, ") + attribute.title,
                    [range(was, attribute, old)], [range(now, attribute, new)],
                    written: (was.range(attribute), now.range(attribute)))
            case .evidence:
                return subject.changed(
                    "evidenceRequired", vi: "bắt buộc kiểm chứng", en: "evidence required",
                    .yesNo(was.evidenceRequired), .yesNo(now.evidenceRequired))
            case .isScored:
                return subject.changed(
                    "scored", vi: "dùng để chấm điểm", en: "scored", .yesNo(was.isScored), .yesNo(now.isScored))
            case .better:
                return subject.changed(
                    "better", vi: "tốt hơn khi", en: "better", (was.better?.words).orNothing,
                    (now.better?.words).orNothing)
            case .source:
                return subject.changed(
                    "source", vi: "nguồn", en: "source", same(was.source?.text).orNothing,
                    same(now.source?.text).orNothing)
            }
        }
    }

    private func range(_ indicator: Indicator, _ attribute: Attribute, _ edition: EditionReport) -> Localized {
        let words = edition.prose.range(of: FigureKey(indicator.id, attribute))
        if !words.vi.isEmpty { return words }
        let written = indicator.range(attribute)
        return written.isEmpty ? Localized(vi: "bất kỳ", en: "any") : Localized(same: written)
    }

    private func words(_ indicator: Indicator, _ edition: EditionReport) -> [Localized] {
        [
            .list(
                [indicator.unitTitle, edition.nature(indicator), .list(indicator.has.map(\.title))].filter {
                    !$0.vi.isEmpty
                }, "; ")
        ]
    }

    func lines(_ twin: Twin<ExchangeRate, RatePart>) -> [EditionDiffLine] {
        guard let rate = twin.after ?? twin.before else { return [] }
        let id = "\(rate.from)/\(rate.to)"
        let subject = EditionDiffSubject(
            .rate, id, id, Localized(vi: "tỷ giá", en: "exchange rate"))
        guard let was = twin.before else { return [subject.added([new.rate(rate)])] }
        guard let now = twin.after else { return [subject.gone([old.rate(rate)])] }
        return twin.changes.map { part in
            switch part {
            case .rate: subject.changed("rate", vi: "tỷ giá", en: "rate", was.rate.written, now.rate.written)
            case .date:
                subject.changed("date", vi: "ngày", en: "date", same("\(was.date)"), same("\(now.date)"))
            case .source:
                subject.changed("source", vi: "nguồn", en: "source", same(was.source.text), same(now.source.text))
            }
        }
    }

    func lines(_ twin: Twin<Scope.Definition, FunctionPart>) -> [EditionDiffLine] {
        guard let function = twin.after ?? twin.before else { return [] }
        let subject = EditionDiffSubject(.function, function.name, function.name, Localized(same: ""))
        guard let was = twin.before else { return [subject.added([Localized(same: function.written)])] }
        guard let now = twin.after else { return [subject.gone([Localized(same: function.written)])] }
        return twin.changes.map { part in
            switch part {
            case .parameters:
                subject.changed(
                    "parameters", vi: "tham số", en: "parameters", same(was.parameters.joined(separator: ", ")),
                    same(now.parameters.joined(separator: ", ")))
            case .body:
                subject.changed(
                    "body", vi: "cách tính", en: "what it computes", same("\(was.body)"), same("\(now.body)"))
            }
        }
    }

    func lines(_ twin: Twin<FigureCheck, CheckPart>) -> [EditionDiffLine] {
        guard let check = twin.after ?? twin.before else { return [] }
        let subject = EditionDiffSubject(.check, "", "", check.message)
        guard let was = twin.before else { return [subject.added(words(check, new))] }
        guard let now = twin.after else { return [subject.gone(words(check, old))] }
        return twin.changes.map { part in
            switch part {
            case .condition:
                return subject.changed(
                    "that", vi: "phải đúng", en: "must hold", old.prose.phrase(was.condition.tree),
                    new.prose.phrase(now.condition.tree),
                    written: ("\(was.condition.tree)", "\(now.condition.tree)"))
            case .each:
                return subject.changed(
                    "each", vi: "với các chỉ tiêu", en: "for the indicators", same(was.each?.text).orNothing,
                    same(now.each?.text).orNothing)
            case .parts:
                return subject.changed(
                    "in", vi: "kiểm tra ở kỳ", en: "checked in", parts(was.parts), parts(now.parts))
            case .message: return subject.changed("else", vi: "nội dung báo", en: "message", was.message, now.message)
            case .severity:
                return subject.changed(
                    "severity", vi: "nếu không đúng", en: "if it does not hold", was.consequence, now.consequence)
            case .examples:
                return subject.changed(
                    "examples", Localized(vi: "ví dụ", en: "examples"), was.examples.map { Localized(same: $0.text) },
                    now.examples.map { Localized(same: $0.text) })
            }
        }
    }

    private func parts(_ parts: [Period.Part]?) -> Localized {
        parts.map { .list($0.map(\.title)) } ?? Localized(vi: "mọi kỳ", en: "every period")
    }

    private func words(_ check: FigureCheck, _ edition: EditionReport) -> [Localized] {
        [edition.subject(check) + edition.prose.phrase(check.condition.tree), check.consequence]
    }

    // MARK: Classes

    func lines(_ twin: Twin<Veto, VetoPart>) -> [EditionDiffLine] {
        guard let veto = twin.after ?? twin.before else { return [] }
        let subject = EditionDiffSubject(
            .veto, "", "", Localized(vi: "không xếp loại: ", en: "not classified: ") + veto.reason)
        guard let was = twin.before else { return [subject.added([new.prose.phrase(veto.condition.tree)])] }
        guard let now = twin.after else { return [subject.gone([old.prose.phrase(veto.condition.tree)])] }
        return twin.changes.map { part in
            switch part {
            case .condition:
                subject.changed(
                    "when", vi: "khi", en: "when", old.prose.phrase(was.condition.tree),
                    new.prose.phrase(now.condition.tree),
                    written: ("\(was.condition.tree)", "\(now.condition.tree)"))
            case .reason: subject.changed("reason", vi: "lý do", en: "reason", was.reason, now.reason)
            case .examples:
                subject.changed(
                    "examples", Localized(vi: "ví dụ", en: "examples"), was.examples.map { Localized(same: $0.text) },
                    now.examples.map { Localized(same: $0.text) })
            }
        }
    }

    func lines(_ twin: Twin<Grade, GradePart>, _ kind: EditionDiffLine.Part) -> [EditionDiffLine] {
        guard let grade = twin.after ?? twin.before else { return [] }
        let subject = EditionDiffSubject(
            kind, twin.before?.id, twin.after?.id,
            (kind == .flag ? Localized(vi: "cờ: ", en: "flag: ") : Localized(same: "")) + grade.title)
        guard let was = twin.before else { return [subject.added([new.grade(grade)])] }
        guard let now = twin.after else { return [subject.gone([old.grade(grade)])] }
        return twin.changes.map { part in
            switch part {
            case .id: subject.changed("id", vi: "mã", en: "id", same(was.id), same(now.id))
            case .title: subject.changed("title", vi: "tên", en: "title", was.title, now.title)
            case .from: subject.changed("from", vi: "từ", en: "from", was.from.written, now.from.written)
            case .quota:
                subject.changed(
                    "quota", vi: "số lượng", en: "quota", quota(was, old), quota(now, new))
            }
        }
    }

    private func quota(_ grade: Grade, _ edition: EditionReport) -> Localized {
        // Without the mark that parts it from what stands before it.
        grade.quota.map { edition.quota($0).map { String($0.trimmingPrefix("; ")) } }
            ?? Localized(vi: "không hạn chế", en: "no limit")
    }

    func lines(_ twin: Twin<Ballot, BallotPart>) -> [EditionDiffLine] {
        guard let ballot = twin.after ?? twin.before else { return [] }
        let subject = EditionDiffSubject(
            .ballot, twin.before?.id, twin.after?.id, Localized(vi: "bỏ phiếu: ", en: "ballot: ") + ballot.title)
        guard let was = twin.before else { return [subject.added([diff.new.text(of: ballot)])] }
        guard let now = twin.after else { return [subject.gone([diff.old.text(of: ballot)])] }
        return twin.changes.map { part in
            switch part {
            case .id: return subject.changed("id", vi: "mã", en: "id", same(was.id), same(now.id))
            case .title: return subject.changed("title", vi: "tên", en: "title", was.title, now.title)
            case .election:
                // By one title, so that only what elects is told.
                var before = was
                before.title = now.title
                return subject.changed(
                    "election", vi: "ai được bầu", en: "who is elected", diff.old.text(of: before),
                    diff.new.text(of: now))
            }
        }
    }
}

extension Indicator.Direction {
    fileprivate var words: Localized {
        switch self {
        case .higher: Localized(vi: "nhiều hơn", en: "more")
        case .lower: Localized(vi: "ít hơn", en: "fewer")
        }
    }
}

extension FigureCheck {
    /// What becomes of a file whose figures fail it.
    fileprivate var consequence: Localized {
        switch severity {
        case .error: Localized(vi: "không nhận tệp", en: "the file is refused")
        case .warning: Localized(vi: "nhắc", en: "a warning")
        case .note: Localized(vi: "ghi chú", en: "a note")
        }
    }
}
