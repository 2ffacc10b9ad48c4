// What stands at the head of the bloc's report: who leads, how many are ranked, the first figures.
import Diagnostics
import Exact
import Rules
import Scoring

extension Report {
    /// Six points at most: a reader in a hurry needs no more to open the meeting with.
    func summaryBlocks(_ figures: HalfYear) -> [Document.Block] {
        guard !review.submissions.isEmpty else { return [] }
        let words = HalfYearWords(report: self, figures: figures)
        return [
            .chapter(Localized(vi: "Kết quả chính", en: "Main results")),
            .bullets([leading, counts].compactMap { $0 } + words.headlines(4)),
        ]
    }

    /// “Leads the ranking: Hưng Yên with 1008.38 points (102.90% of the assigned); then Quảng Ninh (981.87), Bắc Ninh (948.73).”
    private var leading: Localized? {
        let ranked = review.ranking.rows.filter { $0.rank != nil }
        let first = ranked.filter { $0.rank?.lowerBound == 1 }
        guard let best = first.first else { return nil }
        guard first.count == 1 else {
            let names = Localized.list(first.prefix(HalfYear.most).map { standing($0, withPercent: false) })
            let more = first.count - HalfYear.most
            let rest =
                more > 0 ? Localized(vi: " và \(more) đơn vị khác", en: " and \(more) more") : Localized(same: "")
            let isShared = first.allSatisfy { $0.rank?.count == 1 }
            return
                (isShared
                ? Localized(vi: "Cùng dẫn đầu bảng xếp hạng: ", en: "Share the first rank: ")
                : Localized(
                    vi: "Chưa xác định đơn vị dẫn đầu bảng xếp hạng; có thể là: ",
                    en: "Who leads the ranking is not settled; it may be: ")) + names + rest + Localized(same: ".")
        }
        let next = ranked.dropFirst().prefix(2).filter { $0.rank?.count == 1 }
        let isExpected = isExpected(best.scorecard.board)
        return
            (isExpected
            ? Localized(vi: "Dự kiến dẫn đầu bảng xếp hạng: ", en: "Expected to lead the ranking: ")
            : Localized(vi: "Dẫn đầu bảng xếp hạng: ", en: "Leads the ranking: "))
            + standing(best)
            + (next.isEmpty
                ? Localized(same: "")
                : Localized(vi: "; tiếp theo: ", en: "; next: ") + .list(next.map { standing($0) }))
            + Localized(same: ".")
    }

    /// “Hưng Yên 1008.38 points (102.90%)”
    private func standing(_ row: Ranking.Row, withPercent: Bool = true) -> Localized {
        let style = NumberStyle(rounding: review.edition.rounding)
        let total = review.chosen(row.scorecard.total)
        let percent = row.scorecard.percent(total).map {
            Localized(same: " (") + style.percent($0, thresholds: review.edition.thresholds)
                + Localized(vi: " điểm được giao)", en: " of the assigned)")
        }
        return review.name(row.scorecard.board) + Localized(same: " ") + style.points(total)
            + Localized(vi: " điểm", en: " points")
            + (withPercent && comparesPercent ? percent ?? Localized(same: "") : Localized(same: ""))
    }

    /// “10 of 11 boards are ranked, 2 of them with a rank that is not settled; not ranked: Nam Định.”
    private var counts: Localized {
        let rows = review.ranking.rows
        let ranked = rows.filter { $0.rank != nil }
        let open = ranked.filter { ($0.rank?.count ?? 1) > 1 }
        let vetoed = rows.filter { $0.rank == nil }.map(\.scorecard.board)
        let all = rows.count + review.notSubmitted.count
        var text = Localized(
            vi: "Xếp hạng \(ranked.count)/\(all) đơn vị",
            en: "\(ranked.count) of \(all) boards \(ranked.count == 1 ? "is" : "are") ranked")
        if !open.isEmpty {
            text =
                text
                + Localized(
                    vi: ", trong đó \(open.count) đơn vị chưa xác định được hạng",
                    en: ", \(open.count) of them with a rank that is not settled")
        }
        if !vetoed.isEmpty {
            text = text + Localized(vi: "; không xếp hạng: ", en: "; not ranked: ") + review.few(vetoed)
        }
        if !review.notSubmitted.isEmpty {
            text =
                text + Localized(vi: "; chưa gửi số liệu: ", en: "; not reported yet: ")
                + review.few(review.notSubmitted.map(\.id))
        }
        return text + Localized(same: ".")
    }
}
