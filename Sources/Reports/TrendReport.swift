// How a bloc and its boards did from period to period: what all faces of a trend share.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

/// A trend as people and programs see it: of the whole bloc, or of one board.
public struct TrendReport: Sendable {
    let reviews: [Review]
    let trend: Trend
    /// What every pair of editions has in common that is compared.
    private let likenesses: [Pair: EditionLikeness]

    /// Two editions by their ids, and the part of the year in which both are used; nil where it is not the same.
    struct Pair: Hashable {
        var old: String
        var new: String
        var part: Period.Part?

        init(_ trend: Trend, _ earlier: Int, _ later: Int) {
            old = trend.periods[earlier].edition.id
            new = trend.periods[later].edition.id
            part = trend.sharedPart(earlier, later)
        }
    }

    /// - Parameter reviews: of the periods, the earliest first; one at least.
    public init(_ reviews: [Review]) {
        self.reviews = reviews
        let bloc = reviews[reviews.count - 1].bloc
        trend = Trend(
            bloc,
            reviews.map { review in
                RecordedPeriod(
                    ScoredState(review.scorer, review.ranking),
                    submissions: review.submissions.values.sorted { $0.board < $1.board })
            })
        var likenesses: [Pair: EditionLikeness] = [:]
        for number in trend.periods.indices {
            for earlier in Set([number - 1, trend.likePeriod(before: number) ?? -1]).filter({ $0 >= 0 }) {
                let pair = Pair(trend, earlier, number)
                if likenesses[pair] == nil { likenesses[pair] = Self.likeness(trend, earlier, number) }
            }
        }
        self.likenesses = likenesses
    }

    var bloc: Bloc { trend.bloc }
    var last: Int { trend.periods.count - 1 }
    var none: Localized { Localized(same: "–") }

    func name(_ board: String) -> Localized { bloc.member(board)?.name ?? Localized(same: board) }
    func names(_ boards: [String]) -> Localized { .list(boards.map(name)) }

    /// “2024-H1”.
    func label(_ number: Int) -> Localized { Localized(same: trend.periods[number].period.description) }

    func style(_ number: Int) -> NumberStyle { NumberStyle(rounding: trend.periods[number].edition.rounding) }

    func likeness(_ earlier: Int, _ later: Int) -> EditionLikeness {
        likenesses[Pair(trend, earlier, later)] ?? Self.likeness(trend, earlier, later)
    }

    private static func likeness(_ trend: Trend, _ earlier: Int, _ later: Int) -> EditionLikeness {
        EditionLikeness(
            from: trend.periods[earlier].edition, to: trend.periods[later].edition,
            in: trend.sharedPart(earlier, later))
    }

    // MARK: Cautions

    /// Those of all periods, each once; where they differ from period to period, with the period.
    var labels: [Label] {
        var found: [Label.Kind: [(period: Period, reason: Localized)]] = [:]
        for review in reviews {
            for label in review.labels { found[label.kind, default: []].append((review.period, label.reason)) }
        }
        return Label.Kind.allCases.compactMap { kind in
            guard let reasons = found[kind] else { return nil }
            // One text for all periods that it is true of; a count of figures is that of one period.
            let isOfFigures = kind != .proposal && kind != .madeUp
            var texts: [(periods: [Period], reason: Localized)] = []
            for (period, reason) in reasons {
                if !isOfFigures, let index = texts.firstIndex(where: { $0.reason == reason }) {
                    texts[index].periods.append(period)
                } else {
                    texts.append(([period], reason))
                }
            }
            if texts.count == 1, texts[0].periods.count == reviews.count, reviews.count > 1 || !isOfFigures {
                return Label(kind: kind, reason: texts[0].reason)
            }
            return Label(
                kind: kind,
                reason: .list(
                    texts.map { text in
                        Localized(same: text.periods.map(\.description).joined(separator: ", ") + ": ") + text.reason
                    }, "; "))
        }
    }

    /// That some of what stands here was worked out, and from what.
    /// - Parameter board: nil for the whole bloc.
    func mergerBlocks(of board: String? = nil) -> [Document.Block] {
        var items: [Localized] = []
        var boards: Set<String> = []
        // A board that left stands only where it really stood.
        let isSeen = board.map(trend.isMember) ?? true
        for period in trend.periods where isSeen {
            guard let merged = period.merged else { continue }
            let label = Localized(same: "\(period.period): ")
            for (member, parts) in merged.parts.sorted(by: { $0.key < $1.key }) {
                items.append(
                    label + name(member)
                        + Localized(vi: " gộp từ báo cáo của ", en: " is put together from the reports of ")
                        + names(parts))
                boards.formUnion([member] + parts)
            }
            if !merged.leftOut.isEmpty {
                items.append(
                    label
                        + Localized(
                            vi: "không thuộc khối hiện nay (đã ra khỏi khối): ",
                            en: "not in the bloc as it is today (they left): ") + names(merged.leftOut))
            }
        }
        items += outsiderItems(of: board, &boards)
        guard !items.isEmpty else { return [] }
        if let doubt = bloc.unverified(bloc.members.map(\.id).filter(boards.contains)) {
            items.append(Localized(vi: "CHƯA KIỂM CHỨNG: ", en: "NOT VERIFIED: ") + doubt)
        }
        let isMerged = isSeen && trend.periods.contains { $0.merged != nil }
        return [.heading(Localized(vi: "Đơn vị đã hợp nhất", en: "Boards that merged"))]
            + (isMerged
                ? [
                    .paragraph(
                        Localized(
                            vi:
                                "“Theo khối hiện nay” là số tính lại, không ghi trong sổ thi đua: số cộng dồn, số tại thời điểm và số đếm của các đơn vị hợp thành được cộng lại, tỷ lệ tính lại từ các phần, rồi cả khối được chấm và xếp hạng lại theo bộ tiêu chí của kỳ đó với các đơn vị hiện nay. Điểm do người chấm không cộng được nên để ngỏ; phiếu bầu khi ấy không được tính.",
                            en:
                                "“As the bloc is today” is worked out and recorded nowhere: flows, stocks and counts of the boards that one consists of are added, ratios worked out again from their parts, and the whole bloc is scored and ranked again by the edition of that period with the members of today. Points that a person gave cannot be added and are left open; votes of then do not count."
                        ))
                ] : []) + [.bullets(items)]
    }

    private func outsiderItems(of board: String?, _ boards: inout Set<String>) -> [Localized] {
        var items: [Localized] = []
        for member in trend.members where board == nil || board == member.id {
            let known = trend.periods.indices.filter { !trend.step(of: member.id, in: $0).outsiders.isEmpty }
            guard let first = known.first else { continue }
            let outsiders = trend.step(of: member.id, in: first).outsiders
            boards.insert(member.id)
            items.append(
                member.name
                    + Localized(
                        vi:
                            ": \(known.map { trend.periods[$0].period.description }.joined(separator: ", ")) chưa gồm, hoặc chưa gồm trọn kỳ, ",
                        en:
                            ": \(known.map { trend.periods[$0].period.description }.joined(separator: ", ")) is without, or not throughout with, "
                    )
                    + .list(outsiders.map(\.name))
                    + Localized(
                        vi: " (khi ấy ở ngoài khối): không cùng phạm vi với các kỳ sau",
                        en: " (from outside the bloc): its later periods cover more"))
        }
        return items
    }

    // MARK: Cells

    func rank(_ standing: TrendStanding) -> Localized { .rank(standing.rank, isTied: standing.isTied) }

    /// “3 of 11”.
    func rankOf(_ standing: TrendStanding) -> Localized {
        guard standing.rank != nil else { return rank(standing) }
        return rank(standing) + Localized(vi: "/\(standing.ranked)", en: " of \(standing.ranked)")
    }

    func percent(_ standing: TrendStanding, _ number: Int) -> Localized {
        standing.percent.map { style(number).percent($0, thresholds: trend.periods[number].edition.thresholds) } ?? none
    }

    func grade(_ standing: TrendStanding, _ number: Int) -> Localized {
        guard standing.rank != nil else { return .notClassified }
        return trend.periods[number].edition.grades.text(
            standing.grades, mayHaveNone: standing.mayHaveNoGrade, none: .noGrade) ?? .noGrade
    }

    /// “up 2”, where both ranks are settled.
    func moved(_ before: TrendStanding?, _ now: TrendStanding?) -> Localized {
        guard let places = places(before, now) else { return none }
        if places == 0 { return Localized(vi: "giữ hạng", en: "same rank") }
        return places > 0
            ? Localized(vi: "lên \(places)", en: "up \(places)")
            : Localized(vi: "xuống \(-places)", en: "down \(-places)")
    }

    /// By how many places a board rose; nil where either rank is not settled.
    func places(_ before: TrendStanding?, _ now: TrendStanding?) -> Int? {
        guard let before = before?.rank, let now = now?.rank, before.count == 1, now.count == 1 else { return nil }
        return before.lowerBound - now.lowerBound
    }

    // MARK: Charts

    /// Whether a line may go through a period: a half-year and a year are no points of one line.
    func isLikeLast(_ number: Int) -> Bool { trend.sharedPart(number, last) != nil }

    /// What a reader of lines must know: which periods they connect, and that these were scored by several editions.
    var lineCaution: Localized {
        let like = trend.periods.indices.filter(isLikeLast)
        let others = like.count < trend.periods.count
        let editions = Set(like.map { trend.periods[$0].edition.id })
        return
            (others
            ? Localized(
                vi:
                    " Đường chỉ nối các kỳ cùng loại: \(like.map { trend.periods[$0].period.description }.joined(separator: ", ")).",
                en:
                    " Lines connect like periods only: \(like.map { trend.periods[$0].period.description }.joined(separator: ", "))."
            )
            : Localized(same: ""))
            + (editions.count > 1
                ? Localized(
                    vi: " Các kỳ ấy chấm theo bộ tiêu chí khác nhau.", en: " These were scored by different editions.")
                : Localized(same: ""))
    }

    /// Lines over the periods; nil where none of them has two numbers to connect.
    /// - Parameters:
    ///   - isRepeated: whether the numbers stand in a table above.
    ///   - heads: what the table calls the lines, where their names are too long for columns.
    func lines(
        isRank: Bool, isRepeated: Bool, title: Localized, summary: Localized, series: [Localized],
        heads: [Localized]? = nil, values: [[Rational?]], texts: [[Localized]]
    ) -> Chart? {
        let drawn = series.indices.contains { line in values.count(where: { $0[line] != nil }) > 1 }
        guard drawn else { return nil }
        let table = Table(
            [.left(vi: "Kỳ", en: "Period")] + (heads ?? series).map { Table.Column($0, .right) },
            trend.periods.indices.map { [label($0)] + texts[$0] })
        return Chart(
            .lines(isRank: isRank), title: title, summary: summary, categories: trend.periods.indices.map(label),
            series: series, values: values, texts: texts, table: table, isRepeated: isRepeated)
    }
}
