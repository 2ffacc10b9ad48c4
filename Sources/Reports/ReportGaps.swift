// How far each board is behind the one ahead of it, exactly, and how boards moved against earlier periods.
import Diagnostics
import Exact
import Rules
import Scoring

extension Report {
    /// What a board lacks to stand where the one ahead of it stands.
    struct Gap {
        var board: String
        var ahead: String
        /// In what the ranking compares first: points, or percent of assigned points; nil where either is not settled.
        var basis: Rational?
        /// The same in the board's own points: with more than that it passes, while nobody else moves.
        var points: Rational?
    }

    /// One for each ranked board but the first ones.
    var gaps: [Gap] {
        var gaps: [Gap] = []
        let rows = review.ranking.rows.filter { $0.rank != nil }
        for (number, row) in rows.enumerated() {
            // Those who share the rank stand beside it, not ahead.
            let tied = Set(row.tiedWith)
            guard let ahead = rows[..<number].last(where: { !tied.contains($0.scorecard.board) }) else {
                continue
            }
            var gap = Gap(board: row.scorecard.board, ahead: ahead.scorecard.board)
            if let own = row.basis.number, let other = ahead.basis.number, other >= own {
                gap.basis = other - own
                let lack = other - own
                gap.points = comparesPercent ? (lack * row.scorecard.assigned).divided(by: 100) : lack
            }
            gaps.append(gap)
        }
        return gaps
    }

    /// Whether boards are compared by percent of the points that they could have.
    var comparesPercent: Bool { review.edition.ranking.notAssigned == .percent }

    /// The distances as a chart with their table.
    var gapBlocks: [Document.Block] {
        let gaps = gaps
        guard !gaps.isEmpty else { return [] }
        let unit = comparesPercent ? "%" : ""
        let open = Localized(vi: "chưa xác định", en: "not settled")
        var columns: [Table.Column] = [
            .left(vi: "Đơn vị", en: "Board"), .left(vi: "Đơn vị đứng trên", en: "Board ahead"),
        ]
        if comparesPercent {
            columns.append(.right(vi: "Khoảng cách (% điểm được giao)", en: "Behind (% of assigned)"))
        }
        columns.append(.right(vi: "Cần hơn (điểm)", en: "Must gain more than (points)"))
        let table = Table(
            columns,
            gaps.map { gap in
                var cells = [review.name(gap.board), review.name(gap.ahead)]
                if comparesPercent {
                    cells.append(gap.basis.map { $0.fourPlaces + Localized(same: unit) } ?? open)
                }
                cells.append(gap.points.map(\.fourPlaces) ?? open)
                return cells
            })
        let known = gaps.filter { $0.points != nil }
        let closest = known.filter { $0.points?.isZero == false }.min { ($0.points ?? 0) < ($1.points ?? 0) }
        let chart = Chart(
            .grouped, title: Localized(vi: "Khoảng cách tới hạng trên", en: "Distance to the next rank"),
            summary: Localized(
                vi:
                    "Số điểm mỗi đơn vị phải có thêm, nhiều hơn số ghi ở đây, để vượt đơn vị đứng ngay trên, khi các đơn vị khác giữ nguyên.",
                en: "The points that each board must exceed to pass the one just ahead, while all others stay.")
                + (closest.map { gap in
                    Localized(vi: " Gần nhất là ", en: " The closest is ") + review.name(gap.board)
                        + Localized(vi: " sau ", en: " behind ") + review.name(gap.ahead)
                        + Localized(
                            vi: ": \(gap.points?.fourPlaces.vi ?? "") điểm.",
                            en: ": \(gap.points?.fourPlaces.en ?? "") points.")
                } ?? Localized(same: "")),
            categories: gaps.map { review.name($0.board) },
            series: [Localized(vi: "Khoảng cách (điểm)", en: "Points behind")], values: gaps.map { [$0.points] },
            texts: gaps.map { [$0.points?.fourPlaces ?? Localized(same: "")] }, table: table)
        return (known.isEmpty ? [.heading(chart.title), .table(table)] : [.chart(chart)]) + [
            .paragraph(
                Localized(
                    vi:
                        "Điểm của các đơn vị khác được giữ nguyên; tiêu chí so với đơn vị dẫn đầu có thể đổi theo. Bằng nhau (0) thì các khoá xếp hạng sau quyết định.",
                    en:
                        "The points of all others are held; criteria that compare with the leader may move as well. Where the gap is 0 the later keys of the ranking decide."
                ))
        ]
    }

    // MARK: Earlier periods

    /// Ranks and percent of the maximum in the periods before and in this one.
    var movementBlocks: [Document.Block] {
        let title = Localized(vi: "So với các kỳ trước", en: "Against earlier periods")
        guard !earlier.isEmpty else {
            return [
                .heading(title),
                .paragraph(
                    Localized(
                        vi: "Sổ thi đua chưa có kỳ nào trước kỳ này đã chấm được: chưa so sánh được.",
                        en: "The ledger has no scored period before this one: there is nothing to compare with.")),
            ]
        }
        let standings =
            earlier + [Standing(period: review.period, edition: review.edition, ranking: review.ranking)]
        let boards = review.ranking.rows.map(\.scorecard.board)
        // A board's row by period: looked for once, a bloc may have a thousand.
        let rows = standings.map { standing in
            Dictionary(
                standing.ranking.rows.map { ($0.scorecard.board, $0) }, uniquingKeysWith: { first, _ in first })
        }
        func text(_ board: String, _ number: Int) -> Localized {
            guard let row = rows[number][board] else { return Localized(same: "–") }
            return review.rankText(row)
                + (standings[number].percent(row).map { Localized(same: " · ") + $0 } ?? Localized(same: ""))
        }
        let table = Table(
            [.left(vi: "Đơn vị", en: "Board")]
                + standings.map { Table.Column(Localized(same: "\($0.period)"), .right) }
                + [.right(vi: "Thay đổi hạng", en: "Places moved")],
            boards.map { board in
                [review.name(board)] + standings.indices.map { text(board, $0) }
                    + [moved(rows[standings.count - 2][board], rows[standings.count - 1][board])]
            })
        let shown = boards.filter { board in rows.filter { $0[board]?.rank != nil }.count > 1 }
        let ranks = shown.map { board in
            standings.indices.map { number -> Rational? in
                guard let rank = rows[number][board]?.rank, rank.count == 1 else { return nil }
                return Rational(rank.lowerBound)
            }
        }
        let chart = Chart(
            .lines(isRank: true), title: title,
            summary: Localized(
                vi:
                    "Thứ hạng qua \(standings.count) kỳ của \(shown.count) đơn vị có mặt ở ít nhất hai kỳ; hạng 1 ở trên cùng.",
                en:
                    "Ranks over \(standings.count) periods of the \(shown.count) boards that are in two of them at least; rank 1 stands on top."
            ),
            categories: standings.map(\.period.title), series: shown.map(review.name),
            values: standings.indices.map { number in ranks.map { $0[number] } },
            texts: standings.indices.map { number in
                shown.map {
                    rows[number][$0].flatMap { $0.rank == nil ? nil : review.rankText($0) } ?? Localized(same: "–")
                }
            }, table: table)
        // Where no rank is settled in two periods there is nothing to draw.
        let isDrawn = ranks.contains { rank in rank.filter { $0 != nil }.count > 1 }
        return (isDrawn ? [.chart(chart)] : [.heading(title), .table(table)]) + [
            .paragraph(
                Localized(
                    vi: "Mỗi ô: hạng · điểm đạt trên điểm được giao (%).",
                    en: "Each cell: rank · points reached of those assigned (%).") + incomparable)
        ]
    }

    /// That editions differ, so that points cannot be compared one by one.
    private var incomparable: Localized {
        let others = earlier.filter { $0.edition.id != review.edition.id }
        guard !others.isEmpty else { return Localized(same: "") }
        let periods = others.map { "\($0.period) (\($0.edition.id))" }.joined(separator: ", ")
        return Localized(
            vi: " Chấm theo bộ tiêu chí khác, không so được từng điểm: \(periods).",
            en: " Scored by another edition, so points cannot be compared one by one: \(periods).")
    }

    private func moved(_ before: Ranking.Row?, _ now: Ranking.Row?) -> Localized {
        guard let before = before?.rank, let now = now?.rank, before.count == 1, now.count == 1 else {
            return Localized(same: "–")
        }
        let places = before.lowerBound - now.lowerBound
        if places == 0 { return Localized(vi: "giữ hạng", en: "same rank") }
        return places > 0
            ? Localized(vi: "lên \(places)", en: "up \(places)")
            : Localized(vi: "xuống \(-places)", en: "down \(-places)")
    }
}

extension Rational {
    /// With four decimals, so that a column of distances lines up; `≈` before what is not all of it.
    var fourPlaces: Localized {
        let isExact = rounded(places: 4, .halfUp) == self
        return Localized(same: isExact ? "" : "≈") + shown(places: 4)
    }
}

extension Report.Standing {
    /// The total that its edition ranks on.
    func total(_ row: Ranking.Row) -> Bounds {
        edition.ranking.on == .rounded ? row.scorecard.total.rounded : row.scorecard.total.exact
    }

    /// Of the points assigned, as “97.20%”.
    func percent(_ row: Ranking.Row) -> Localized? {
        row.scorecard.percent(total(row)).map { NumberStyle(rounding: edition.rounding).percent($0) }
    }
}
