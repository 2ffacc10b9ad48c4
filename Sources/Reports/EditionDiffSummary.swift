// A period by two editions in a few sentences: how many boards move, who gains and who loses most.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

extension EditionDiffReport {
    /// How many boards a sentence names.
    private static let named = 6

    /// “5 of 11 boards change rank (2 more may), 2 change grade or flag, 8 change points; 3 pairs of boards change order.”
    func summary(_ scored: Scored) -> [Localized] {
        let effect = scored.effect
        guard !effect.boards.isEmpty else {
            return [
                Localized(
                    vi: "Tính thử: \(effect.count) đơn vị, không đơn vị nào đổi điểm, thứ hạng hay xếp loại.",
                    en: "Worked out: of \(effect.count) boards none changes points, rank or grade.")
            ]
        }
        let ranks = effect.boards.count(where: \.isRankMoved)
        let maybe = effect.boards.count(where: \.mayMoveRank)
        let more =
            maybe == 0
            ? Localized(same: "")
            : Localized(vi: " (\(maybe) đơn vị nữa có thể đổi)", en: " (\(maybe) more may)")
        func verb(_ count: Int) -> String { count == 1 ? "changes" : "change" }
        func boards(_ count: Int, vi: String, en: String) -> Localized {
            count == 0
                ? Localized(vi: "không đơn vị nào \(vi)", en: "none changes \(en)")
                : Localized(vi: "\(count) đơn vị \(vi)", en: "\(count) \(verb(count)) \(en)")
        }
        let pairs = effect.turned.count
        let parts = [
            Localized(
                vi: "\(ranks)/\(effect.count) đơn vị đổi thứ hạng\(more.vi)",
                en: "\(ranks) of \(effect.count) boards \(verb(ranks)) rank\(more.en)"),
            boards(effect.boards.count { $0.isClassMoved(diff) }, vi: "đổi xếp loại hoặc cờ", en: "grade or flag"),
            boards(effect.boards.count { !$0.shift.isZero }, vi: "đổi điểm", en: "points"),
        ]
        let turned =
            pairs == 0
            ? Localized(vi: "không cặp đơn vị nào đổi thứ tự trước sau", en: "no pair of boards changes order")
            : Localized(
                vi: "\(pairs) cặp đơn vị đổi thứ tự trước sau",
                en: "\(pairs) \(pairs == 1 ? "pair of boards changes" : "pairs of boards change") order")
        let counts =
            Localized(vi: "Tính thử: ", en: "Worked out: ") + .list(parts) + Localized(same: "; ") + turned
            + Localized(same: ".")
        return [counts] + extremes(scored) + perhaps(scored)
    }

    /// “Gains most: Hung Yen +3.00 (rank 5 → 4); loses most: Ha Nam -1.50 (rank 4 → 5).”
    private func extremes(_ scored: Scored) -> [Localized] {
        let known = scored.effect.boards.compactMap { move in move.shift.number.map { (move: move, by: $0) } }
        func most(_ vi: String, _ en: String, _ by: Rational?) -> Localized? {
            guard let by, !by.isZero else { return nil }
            let own = known.filter { $0.by == by }.map(\.move)
            let names = own.prefix(Self.named).map { move in
                scored.review.name(move.board) + Localized(same: " ") + signed(move.shift) + Localized(same: " (")
                    + rank(move) + Localized(same: ")")
            }
            return Localized(vi: vi, en: en) + .list(names) + Localized(same: own.count > names.count ? ", …" : "")
        }
        let up = known.map(\.by).max().flatMap { $0 > 0 ? $0 : nil }
        let down = known.map(\.by).min().flatMap { $0.isNegative ? $0 : nil }
        let parts = [
            most("tăng nhiều điểm nhất: ", "gains most: ", up), most("giảm nhiều điểm nhất: ", "loses most: ", down),
        ].compactMap(\.self)
        return parts.isEmpty
            ? [] : [Localized.list(parts, "; ").map { $0.prefix(1).uppercased() + $0.dropFirst() + "." }]
    }

    /// Boards whose rank is open by one edition or the other, with both ranks.
    private func perhaps(_ scored: Scored) -> [Localized] {
        let open = scored.effect.boards.filter(\.mayMoveRank)
        guard !open.isEmpty else { return [] }
        let names = open.prefix(Self.named).map {
            scored.review.name($0.board) + Localized(same: " (") + rank($0) + Localized(same: ")")
        }
        return [
            Localized(
                vi: "Có thể đổi hạng, vì hạng theo một trong hai bộ chưa xác định: ",
                en: "May change rank, as it is not settled by one edition or the other: ") + .list(names)
                + Localized(same: open.count > names.count ? ", …." : ".")
        ]
    }

    /// “rank 8–9 → 8”, “rank 3” where it stays.
    private func rank(_ move: EditionMove) -> Localized {
        let before = Localized.rank(move.before.place.rank, isTied: false)
        let after = Localized.rank(move.after.place.rank, isTied: false)
        let isRanked = move.before.place.rank != nil || move.after.place.rank != nil
        return Localized(vi: isRanked ? "hạng " : "", en: isRanked ? "rank " : "")
            + (before == after ? before : .arrow(before, after))
    }
}
