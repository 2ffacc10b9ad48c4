// What a target takes as the others stand now: the points, the places that are taken, and the veto that has to go first.
import Diagnostics
import Exact
import FEEL
import Insight
import Rules
import Scoring

extension ReachWords {
    private var row: Ranking.Row? { row(of: reach.board) }

    private func row(of board: String) -> Ranking.Row? {
        reach.state.ranking.rows.first { $0.scorecard.board == board }
    }

    // MARK: Vetoes

    /// Reasons why the board is kept out of the ranking.
    var vetoes: [Localized] {
        guard !review.edition.ranking.vetoed.ranked else { return [] }
        return (row?.scorecard.vetoes ?? []).map { review.edition.vetoes[$0].reason }
    }

    /// Vetoes of which it is not known whether they apply.
    var openVetoes: [Localized] {
        guard !review.edition.ranking.vetoed.ranked else { return [] }
        return (row?.scorecard.undecidedVetoes.keys.sorted() ?? []).map { review.edition.vetoes[$0].reason }
    }

    private var openFigures: [Absence.Figure] {
        var seen: Set<String> = []
        return (row?.scorecard.undecidedVetoes ?? [:]).sorted { $0.key < $1.key }.flatMap(\.value).filter {
            seen.insert("\($0)").inserted
        }
    }

    /// Which veto applies, and what alone can lift it; nil where none does.
    var vetoSentence: Localized? {
        let name = review.name(reach.board)
        var texts: [Localized] = []
        if !vetoes.isEmpty {
            texts.append(
                Localized(
                    vi: "\(name.vi) đang bị loại khỏi xếp hạng: ", en: "A veto keeps \(name.en) out of the ranking: ")
                    + .list(vetoes.map { Localized(vi: "“\($0.vi)”", en: "“\($0.en)”") }, "; ") + Localized(same: "."))
        }
        if !openVetoes.isEmpty {
            texts.append(
                Localized(
                    vi: "Chưa rõ \(name.vi) có bị loại khỏi xếp hạng không: ",
                    en: "It is not known whether \(name.en) is kept out of the ranking: ")
                    + .list(openVetoes.map { Localized(vi: "“\($0.vi)”", en: "“\($0.en)”") }, "; ")
                    + Localized(vi: "; cần báo cáo: ", en: "; to be reported: ")
                    + .list(openFigures.map { review.title($0, of: nil) }, "; ") + Localized(same: "."))
        }
        // What nobody has reported opens the question again, whatever else is lifted.
        guard !texts.isEmpty, openVetoes.isEmpty else { return texts.isEmpty ? nil : .list(texts, " ") }
        let lifting = reach.lines.filter { line in
            switch line.outcome {
            case .reached, .none(.lifted): true
            default: false
            }
        }
        texts.append(
            lifting.isEmpty
                ? Localized(
                    vi: "Không số liệu nào, nếu chỉ thay đổi riêng nó, gỡ được điều đó.",
                    en: "No figure lifts that if it changes alone.")
                : Localized(vi: "Chỉ gỡ được điều đó bằng: ", en: "Nothing lifts that but: ")
                    + .list(lifting.map { named($0.subject) }, "; ") + Localized(same: "."))
        return .list(texts, " ")
    }

    /// “Export value (export)”.
    func named(_ subject: Reach.Subject) -> Localized {
        shortTitle(subject) + Localized(same: " (\(subject.code))")
    }

    // MARK: Points and places

    /// Nil where that is not one number.
    var need: Localized? {
        guard let needed = reach.needed, let now = row?.basis else { return nil }
        let own = review.name(reach.board)
        if let quota = reach.quota, let other = quota.inTheWay { return places(needed, quota, other, now) }
        if let level = level(needed, now) { return level }
        let whose =
            needed.board.map { Localized(vi: ", là mức của ", en: ", which is what ") + review.name($0) }.map {
                $0 + Localized(vi: "", en: " has")
            } ?? Localized(same: "")
        let number = basis(.exactly(needed.number)) + whose
        let more =
            needed.isEnough
            ? Localized(vi: "ít nhất ", en: "at least ") + number
            : Localized(vi: "hơn ", en: "more than ") + number
                + Localized(vi: " (hoặc bằng và hơn ở căn cứ sau)", en: " (or as much, and more on a later key)")
        return Localized(vi: "Nếu các đơn vị khác không đổi thì cần ", en: "As the others stand now it takes ") + more
            + Localized(vi: "; \(own.vi) hiện có ", en: "; \(own.en) has ") + basis(now) + Localized(same: ".")
    }

    /// Enough points are one thing, a free place is another.
    private func places(_ needed: Reach.Need, _ quota: Reach.Quota, _ other: String, _ now: Bounds) -> Localized {
        let (own, ahead) = (review.name(reach.board), review.name(other))
        let number = basis(.exactly(needed.number))
        let hasPoints = now.least.map { $0 >= needed.number } ?? false
        let points =
            hasPoints
            ? Localized(
                vi: "Về điểm, cần ít nhất \(number.vi) và \(own.vi) đã đủ (\(basis(now).vi)), nhưng số suất có hạn.",
                en:
                    "It takes at least \(number.en), and \(own.en) has that (\(basis(now).en)), but places are limited."
            )
            : Localized(
                vi: "Về điểm, cần ít nhất \(number.vi) (\(own.vi) hiện có \(basis(now).vi)); ngoài ra số suất có hạn.",
                en: "It takes at least \(number.en) (\(own.en) has \(basis(now).en)); besides, places are limited.")
        let sizes = reach.state.ranking.gradeQuotas.filter { allotment in
            guard case .grade(let id) = reach.target else { return false }
            let ids = review.edition.grades.map(\.id)
            guard let last = ids.firstIndex(of: id) else { return false }
            return ids[...last].contains(allotment.grade.id)
        }.map { Localized(vi: "“\($0.grade.title.vi)”: ", en: "“\($0.grade.title.en)”: ") + review.places($0) }
        let holders = quota.holders.count <= 20 ? review.list(quota.holders) : review.few(quota.holders)
        let theirs = row(of: other).map { Localized(same: " (") + basis($0.basis) + Localized(same: ")") }
        let pass =
            quota.isEqualEnough
            ? Localized(
                vi: "Nếu các đơn vị khác không đổi thì còn phải bằng hoặc vượt ",
                en: "As the others stand now it must also equal or pass ")
            : Localized(
                vi: "Nếu các đơn vị khác không đổi thì còn phải vượt ", en: "As the others stand now it must also pass "
            )
        return points + Localized(same: " ") + .list(sizes, "; ")
            + Localized(vi: "; đã hết, thuộc về: ", en: "; all taken, by: ") + holders + Localized(same: ". ")
            + pass + ahead + (theirs ?? Localized(same: "")) + Localized(same: ".")
    }

    /// Where the board has as much as the one in its way: what keeps it behind.
    private func level(_ needed: Reach.Need, _ now: Bounds) -> Localized? {
        guard !needed.isEnough, let other = needed.board, now.number == needed.number, let own = row?.scorecard,
            let theirs = row(of: other), theirs.basis.number == needed.number,
            let decision = reach.state.scorer.ranking([own, theirs.scorecard]).decisions.first,
            decision.first == other || !decision.isDecided
        else { return nil }
        let (name, ahead) = (review.name(reach.board), review.name(other))
        let head = Localized(
            vi: "\(name.vi) đang bằng \(ahead.vi) (\(basis(now).vi)) ",
            en: "\(name.en) is level with \(ahead.en) (\(basis(now).en)) ")
        switch decision.verdict {
        case .decided(let key, let a, let b):
            let (a, b) = texts(a, b, key)
            let title = review.edition.title(of: key)
            return head
                + Localized(
                    vi:
                        "và đứng sau ở căn cứ “\(title.vi)”: \(ahead.vi) có \(a.vi), \(name.vi) có \(b.vi). Nếu các đơn vị khác không đổi thì cần hơn \(basis(now).vi), hoặc giữ mức ấy và hơn ở căn cứ này.",
                    en:
                        "and stands behind it by “\(title.en)”: \(ahead.en) has \(a.en), \(name.en) \(b.en). As the others stand now it takes more than \(basis(now).en), or as much and more on that key."
                )
        case .voted, .tied, .open:
            return head
                + Localized(
                    vi:
                        "và không chắc chắn đứng trước ở căn cứ nào. Nếu các đơn vị khác không đổi thì cần hơn \(basis(now).vi), hoặc giữ mức ấy và hơn ở căn cứ sau.",
                    en:
                        "and surely ahead on no key. As the others stand now it takes more than \(basis(now).en), or as much and more on a later key."
                )
        }
    }

    /// Two values of a key, with as many digits as it takes to tell them apart.
    private func texts(_ a: Bounds, _ b: Bounds, _ key: RankingRule.Key) -> (Localized, Localized) {
        let style = NumberStyle(rounding: review.edition.rounding)
        let digits =
            [4, 6, 9, 12].first { places in
                a.number?.rounded(places: places, .halfUp) != b.number?.rounded(places: places, .halfUp)
            } ?? 20
        func text(_ bounds: Bounds) -> Localized {
            switch key.subject {
            case .total: basis(bounds)
            case .section, .criterion: style.points(bounds)
            case .indicator(_, .actual): style.precise(bounds, digits: digits)
            case .indicator: style.precisePercent(bounds, digits: digits)
            }
        }
        return (text(a), text(b))
    }
}

extension Ranking.Decision {
    fileprivate var isDecided: Bool { if case .decided = verdict { true } else { false } }
}

extension Reach.Subject {
    /// As one types it for `whatif`: the actual figure is meant where an indicator stands alone.
    var code: String {
        switch self {
        case .figure(let key): key.indicator
        case .award(let id): id
        }
    }
}
