// Why a line moves by another edition, and what of a period that edition cannot take over, in words.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

/// Says which change of the rules a line moves by.
struct EditionCauseWords {
    private let old: Edition
    private let new: Edition
    private let rules: [EditionDiffLine]

    /// - Parameter rules: what changed rule by rule, to say what stood and stands there.
    init(_ diff: EditionDiff, rules: [EditionDiffLine] = []) {
        old = diff.old
        new = diff.new
        self.rules = rules.filter { $0.aspect != nil && ($0.before + $0.after).count == 2 }
    }

    /// The cause with both sides of the rule, where these are a few words: “its points: 35 → 36”.
    func words(_ cause: EditionCause, of line: EditionMove.Line) -> Localized {
        let aspect: String? =
            switch cause {
            case .rule(.points): "points"
            case .rule(.formula): "rule"
            case .rule(.bounds): "limits"
            case .rule(.assigned): "assigned"
            case .rule(.missing): "missing"
            case .rule(.judged): "judged"
            case .limits: "limits"
            case .rounding: "rounding"
            case .deadline: "deadlines.submit"
            case .rule(.rounding), .rule(.function), .rule(.indicator), .rule(.planShare), .added, .gone, .figures,
                .award, .ratio, .bloc, .parts:
                nil
            }
        let found = rules.first { rule in
            guard rule.aspect == aspect else { return false }
            switch (line.after, rule.part) {
            case (.line(.criterion(let id))?, .criterion), (.line(.cap(let id))?, .section): return rule.id == id
            case (_, .edition): return true
            default: return false
            }
        }
        let words = words(cause)
        guard let before = found?.before.first, let after = found?.after.first,
            max(before.vi.count + after.vi.count, before.en.count + after.en.count) <= Self.fewCharacters
        else { return words }
        return words + Localized(same: ": ") + .arrow(before, after)
    }

    /// What fits in two lines of a column.
    private static let fewCharacters = 60

    func words(_ cause: EditionCause) -> Localized {
        switch cause {
        case .added: Localized(vi: "mới có", en: "new")
        case .gone: Localized(vi: "đã bỏ", en: "gone")
        case .rule(let change): words(change)
        case .limits: Localized(vi: "giới hạn của nhóm", en: "the section's limits")
        case .rounding: Localized(vi: "quy định làm tròn", en: "the rounding")
        case .deadline: Localized(vi: "hạn nộp báo cáo", en: "the deadline for reports")
        case .figures(let ids):
            Localized(vi: "thiếu số liệu: ", en: "figures missing: ") + .list(ids.map(title))
        case .award:
            Localized(vi: "chưa có điểm chấm dùng được", en: "no points were given that it allows")
        case .ratio(let ids):
            Localized(vi: "tỷ lệ tính cách khác: ", en: "a ratio of other parts: ") + .list(ids.map(title))
        case .bloc: Localized(vi: "số chung của khối", en: "figures of the whole bloc")
        case .parts: Localized(vi: "các tiêu chí bên trong thay đổi", en: "the criteria in it moved")
        }
    }

    private func words(_ change: RuleChange) -> Localized {
        switch change {
        case .points: Localized(vi: "điểm của tiêu chí", en: "its points")
        case .formula: Localized(vi: "cách chấm", en: "its rule")
        case .bounds: Localized(vi: "mức thấp nhất, cao nhất", en: "its least and most")
        case .assigned: Localized(vi: "điều kiện áp dụng", en: "when it applies")
        case .missing: Localized(vi: "cách xử lý khi thiếu số liệu", en: "what a missing figure does")
        case .judged: Localized(vi: "mức điểm chấm", en: "the points that may be given")
        case .rounding: Localized(vi: "quy định làm tròn", en: "the rounding")
        case .function(let name): Localized(vi: "hàm \(name)", en: "the function \(name)")
        case .indicator(let id): Localized(vi: "chỉ tiêu “", en: "the indicator “") + title(id) + Localized(same: "”")
        case .planShare: Localized(vi: "phần kế hoạch năm của kỳ", en: "the share of the plan that is due")
        }
    }

    private func title(_ id: String) -> Localized {
        (new.readable(id) ?? old.readable(id))?.title ?? Localized(same: id)
    }
}

extension EditionDiffReport {
    /// How many figures of boards are named one by one.
    private static let named = 12

    /// What either edition could not take over of the period, and what is missing by it therefore.
    func carriedWords(_ scored: Scored) -> [Localized] {
        let effect = scored.effect
        return words(effect.carried.old, diff.old, names.old, effect.before, scored)
            + words(effect.carried.new, diff.new, names.new, effect.after, scored)
    }

    private func words(
        _ carried: CarriedPeriod, _ edition: Edition, _ name: String, _ state: ScoredState, _ scored: Scored
    ) -> [Localized] {
        let reported = scored.review.edition
        let head = Localized(vi: "Theo \(name): ", en: "By \(name): ")
        var items: [Localized] = []
        for left in carried.figures where left.reason != .unknown {
            items.append(
                head + (edition.indicator(left.indicator)?.title ?? Localized(same: left.indicator))
                    + Localized(same: ": ") + words(left, reported, edition))
        }
        // Only what a rule reads is missing.
        let read = Set(
            state.ranking.rows.flatMap(\.scorecard.criteria).flatMap { $0.missing + $0.provisional }.compactMap {
                figure in Attribute(rawValue: figure.attribute).map { FigureKey(figure.indicator, $0) }
            })
        let unasked = carried.unasked.filter(read.contains)
        if !unasked.isEmpty {
            let prose = EditionReport(edition).prose
            items.append(
                head
                    + Localized(
                        vi: "kỳ này chưa đơn vị nào được hỏi các số liệu sau, coi như thiếu: ",
                        en: "no board was asked for these figures, they are missing: ")
                    + .list(unasked.map(prose.figure), "; "))
        }
        let awards = carried.awards.filter { $0.now != nil }
        for criterion in reported.criteria.map(\.id) {
            let own = awards.filter { $0.criterion == criterion }
            guard let now = own.first?.now, let judged = edition.criterion(now)?.judged else { continue }
            let points = own.prefix(Self.named).map { award in
                scored.review.name(award.board) + Localized(same: " ") + award.points.written
            }
            let more = own.count > Self.named ? Localized(same: ", …") : Localized(same: "")
            let (from, to, step) = (judged.from.written, judged.to.written, judged.step.written)
            items.append(
                head
                    + Localized(
                        vi: "\(now): điểm chấm phải từ \(from.vi) đến \(to.vi), bước \(step.vi); coi như chưa chấm: ",
                        en:
                            "\(now): points must be \(from.en) to \(to.en) in steps of \(step.en); not judged therefore: "
                    )
                    + .list(points) + more)
        }
        if !carried.doubtful.isEmpty {
            let figures = carried.doubtful.prefix(Self.named).map { figure in
                scored.review.name(figure.board) + Localized(same: " \(figure.key) ") + figure.value.shown()
            }
            let more = carried.doubtful.count > Self.named ? Localized(same: "; …") : Localized(same: "")
            items.append(
                head
                    + Localized(
                        vi: "số liệu không nằm trong giá trị được phép, vẫn dùng để tính thử: ",
                        en: "figures outside the values it allows, scored all the same: ") + .list(figures, "; ") + more
            )
        }
        return items
    }

    private func words(_ left: CarriedPeriod.LeftOut, _ reported: Edition, _ edition: Edition) -> Localized {
        let (was, now) = (reported.indicator(left.indicator), edition.indicator(left.indicator))
        let boards = Localized(
            vi: "; số liệu của \(left.boards) đơn vị không dùng được, coi như thiếu",
            en:
                "; the figures of \(left.boards) \(left.boards == 1 ? "board" : "boards") cannot be used and are missing"
        )
        func change(_ label: Localized, _ part: (Indicator) -> Localized) -> Localized {
            label + .arrow(was.map(part).orNothing, now.map(part).orNothing) + boards
        }
        switch left.reason {
        case .unit:
            return change(Localized(vi: "đơn vị tính khác: ", en: "another unit: ")) { $0.unitTitle }
        case .nature: return change(Localized(vi: "loại khác: ", en: "another nature: ")) { $0.nature.title }
        case .ratio:
            return change(Localized(vi: "tỷ lệ của số khác: ", en: "a ratio of other figures: ")) { indicator in
                Localized(same: indicator.ratio.map { "\($0.of) / \($0.to)" } ?? "–")
            }
        case .unknown: return Localized(vi: "không hỏi", en: "not asked for") + boards
        }
    }
}
