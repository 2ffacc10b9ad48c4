// The trend of a whole bloc: who stood where from period to period, who moved since the last like one and by what.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

extension TrendReport {
    public var document: Document {
        Document(
            [
                .title(
                    bloc.title + Localized(vi: " · diễn biến qua các kỳ đến ", en: " · the trend up to the ")
                        + trend.periods[last].period.title),
                .labels(labels), .paragraph(opening),
            ] + rankBlocks + percentBlocks + moverBlocks + [
                .heading(Localized(vi: "Các kỳ", en: "The periods")), .table(periodTable),
            ] + mergerBlocks() + likenessBlocks)
    }

    var opening: Localized {
        guard trend.periods.count > 1 else {
            return Localized(
                vi: "Sổ thi đua mới có một kỳ chấm được: chưa so sánh được.",
                en: "The ledger has only one period that can be scored: there is nothing to compare with yet.")
        }
        return Localized(
            vi:
                "\(trend.periods.count) kỳ, mỗi kỳ chấm theo bộ tiêu chí của kỳ đó. Chỉ so cùng loại: 6 tháng với 6 tháng, năm với năm.",
            en:
                "\(trend.periods.count) periods, each scored by the edition of its time. Like is compared with like only: half-years with half-years, years with years."
        )
    }

    /// What scored each period, and how many boards were in it.
    var periodTable: Table {
        Table(
            [
                .left(vi: "Kỳ", en: "Period"), .left(vi: "Bộ tiêu chí", en: "Edition"),
                .right(vi: "Đơn vị được xếp hạng", en: "Boards ranked"), .right(vi: "Chưa gửi", en: "Not submitted"),
                .left(vi: "So với kỳ", en: "Compared with"),
            ],
            trend.periods.indices.map { number in
                let like = trend.likePeriod(before: number)
                return [
                    label(number), Localized(same: trend.periods[number].edition.id),
                    Localized(same: "\(trend.periods[number].recorded.ranked)"),
                    Localized(same: "\(reviews[number].notSubmitted.count)"),
                    like.map(label) ?? Localized(vi: "không có", en: "none"),
                ]
            })
    }

    // MARK: Movers

    /// Who rose and who fell since the last like period.
    private var moverBlocks: [Document.Block] {
        let title = Localized(vi: "Thay đổi thứ hạng", en: "Who moved")
        guard let like = trend.likePeriod(before: last) else {
            guard trend.periods.count > 1 else { return [] }
            return [
                .heading(title),
                .paragraph(
                    Localized(
                        vi: "Không có kỳ nào trước đó cùng loại với \(trend.periods[last].period) để so.",
                        en: "No earlier period is of the kind of \(trend.periods[last].period).")),
            ]
        }
        let moves = movers(since: like)
        let ranksAlike = likeness(like, last).total
        let caution =
            ranksAlike
            ? Localized(same: "")
            : Localized(
                vi: " Hai bộ tiêu chí khác nhau: hạng của hai kỳ đo những điều khác nhau.",
                en: " The two editions differ: the ranks of the two periods measure different things.")
        let worked =
            trend.periods[like].merged == nil
            ? Localized(same: "")
            : Localized(
                vi: " Kỳ \(trend.periods[like].period) tính theo khối hiện nay.",
                en: " \(trend.periods[like].period) is worked out as the bloc is today.")
        return [
            .heading(title),
            .paragraph(
                Localized(
                    vi: "\(trend.periods[last].period) so với \(trend.periods[like].period): ",
                    en: "\(trend.periods[last].period) against \(trend.periods[like].period): ")
                    + counts(moves) + Localized(same: ".") + worked + caution),
            .table(moverTable(moves, since: like)),
        ]
    }

    struct Mover {
        var board: String
        var before: TrendStanding?
        var after: TrendStanding?
        /// Nil where a rank is not settled.
        var places: Int?
        var moves: TrendMoves?
    }

    /// Boards of the last period in the order of its ranking.
    func movers(since like: Int) -> [Mover] {
        let likeness = likeness(like, last)
        let (then, now) = (trend.periods[like].view, trend.periods[last].view)
        return now.state.ranking.rows.map { row in
            let board = row.scorecard.board
            let (before, after) = (then.standing(of: board), now.standing(of: board))
            return Mover(
                board: board, before: before, after: after, places: places(before, after),
                moves: trend.moves(of: board, from: like, to: last, likeness))
        }
    }

    private func counts(_ movers: [Mover]) -> Localized {
        let known = movers.compactMap(\.places)
        let (up, down) = (known.count { $0 > 0 }, known.count { $0 < 0 })
        let open = movers.count - known.count
        return Localized(
            vi: "\(up) đơn vị lên hạng, \(down) xuống, \(known.count - up - down) giữ hạng",
            en: "\(up) \(up == 1 ? "board" : "boards") up, \(down) down, \(known.count - up - down) at the same rank")
            + (open == 0
                ? Localized(same: "")
                : Localized(
                    vi: ", \(open) chưa rõ hoặc không có hạng ở cả hai kỳ",
                    en: ", \(open) without a settled rank in both"))
    }

    private func moverTable(_ movers: [Mover], since like: Int) -> Table {
        func best(_ moves: [TrendMoves.Move]?) -> Localized {
            guard let move = moves?.first else { return none }
            return Localized(same: move.criterion + " ") + style(last).signed(.exactly(move.difference))
        }
        return Table(
            [
                .left(vi: "Đơn vị", en: "Board"), .right(vi: "Hạng", en: "Rank"),
                .right(vi: "Thay đổi", en: "Places moved"), .right(vi: "% điểm được giao", en: "% of assigned"),
                .left(vi: "Tăng nhiều nhất", en: "Largest gain"), .left(vi: "Giảm nhiều nhất", en: "Largest loss"),
            ],
            movers.map { mover in
                [
                    name(mover.board),
                    .arrow(mover.before.map(rank) ?? none, mover.after.map(rank) ?? none),
                    moved(mover.before, mover.after),
                    .arrow(
                        mover.before.map { percent($0, like) } ?? none, mover.after.map { percent($0, last) } ?? none),
                    best(mover.moves?.gains), best(mover.moves?.losses),
                ]
            })
    }

    // MARK: Ranks

    /// Ranks as they were, and as they are worked out for the bloc of today.
    private var rankBlocks: [Document.Block] {
        let title = Localized(vi: "Thứ hạng qua các kỳ", en: "Ranks from period to period")
        let boards = trend.boards
        func cell(_ view: TrendView?, _ board: String, _ number: Int) -> Localized {
            guard let standing = view?.standing(of: board) else { return none }
            return rank(standing) + Localized(same: " · ") + percent(standing, number)
        }
        let columns = trend.periods.indices.flatMap { number -> [(title: Localized, cell: (String) -> Localized)] in
            let period = trend.periods[number]
            let recorded = (title: label(number), cell: { (board: String) in cell(period.recorded, board, number) })
            guard period.merged != nil else { return [recorded] }
            return [
                recorded,
                (
                    title: label(number) + Localized(vi: " theo khối hiện nay", en: " as the bloc is today"),
                    cell: { cell(period.view, $0, number) }
                ),
            ]
        }
        let table = Table(
            [.left(vi: "Đơn vị", en: "Board")] + columns.map { Table.Column($0.title, .right) },
            boards.map { board in
                [
                    name(board)
                        + (trend.isMember(board)
                            ? Localized(same: "") : Localized(vi: " (đã ra khỏi khối)", en: " (left)"))
                ] + columns.map { $0.cell(board) }
            })
        return [
            .heading(title), .table(table),
            .paragraph(
                Localized(
                    vi: "Mỗi ô: hạng · điểm đạt trên điểm được giao (%).",
                    en: "Each cell: rank · points reached of those assigned (%).")),
        ] + (rankChart.map { [.chart($0)] } ?? [])
    }

    private var rankChart: Chart? {
        let boards = charted(among: Array(trend.periods.indices)) { $0.rank?.count == 1 }
        return lines(
            isRank: true, isRepeated: true, title: Localized(vi: "Biểu đồ thứ hạng", en: "Chart of ranks"),
            summary: Localized(
                vi:
                    "Thứ hạng qua \(trend.periods.count) kỳ của \(boards.count) đơn vị có hạng xác định ở ít nhất hai kỳ; hạng 1 ở trên cùng.",
                en:
                    "Ranks over \(trend.periods.count) periods of the \(boards.count) boards whose rank is settled in two of them at least; rank 1 stands on top."
            ) + workedOut,
            series: boards.map(name),
            values: trend.periods.indices.map { number in
                boards.map { board in
                    trend.step(of: board, in: number).standing?.rank.flatMap {
                        $0.count == 1 ? Rational($0.lowerBound) : nil
                    }
                }
            },
            texts: trend.periods.indices.map { number in
                boards.map { trend.step(of: $0, in: number).standing.map(rank) ?? none }
            })
    }

    private var percentBlocks: [Document.Block] {
        let boards = charted(among: trend.periods.indices.filter(isLikeLast)) { $0.percent?.number != nil }
        let chart = lines(
            isRank: false, isRepeated: true,
            title: Localized(vi: "Điểm đạt trên điểm được giao (%)", en: "Points reached of those assigned (%)"),
            summary: Localized(
                vi: "Phần trăm điểm được giao qua \(trend.periods.count) kỳ của \(boards.count) đơn vị.",
                en: "Percent of the assigned points over \(trend.periods.count) periods of \(boards.count) boards.")
                + lineCaution + workedOut,
            series: boards.map(name),
            values: trend.periods.indices.map { number in
                boards.map { isLikeLast(number) ? trend.step(of: $0, in: number).standing?.percent?.number : nil }
            },
            texts: trend.periods.indices.map { number in
                boards.map { board in
                    trend.step(of: board, in: number).standing.map { percent($0, number) } ?? none
                }
            })
        return chart.map { [.chart($0)] } ?? []
    }

    /// That lines go through numbers that are worked out.
    var workedOut: Localized {
        let merged = trend.periods.filter { $0.merged != nil }.map(\.period.description)
        guard !merged.isEmpty else { return Localized(same: "") }
        return Localized(
            vi: " Kỳ \(merged.joined(separator: ", ")): tính theo khối hiện nay.",
            en: " \(merged.joined(separator: ", ")): worked out as the bloc is today.")
    }

    /// Boards with something to draw in two periods at least.
    private func charted(
        among periods: [Int], _ isKnown: (TrendStanding) -> Bool
    ) -> [String] {
        trend.boards.filter { board in
            periods.count { trend.step(of: board, in: $0).standing.map(isKnown) ?? false } > 1
        }
    }
}
