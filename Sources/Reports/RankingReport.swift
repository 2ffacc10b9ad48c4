// The ranking: points by section, total, rank, grade, and what decided between neighbours.
import Diagnostics
import Exact
import Rules
import Scoring

extension Review {
    private var style: NumberStyle { NumberStyle(rounding: edition.rounding) }

    private var showsPercent: Bool {
        edition.ranking.notAssigned == .percent
            && ranking.rows.contains {
                $0.scorecard.assigned != edition.points || $0.scorecard.surelyAssigned != edition.points
            }
    }

    // MARK: Table

    public var rankingDocument: Document {
        var blocks: [Document.Block] = [
            .title(bloc.title + Localized(same: " · ") + period.title),
            .paragraph(
                Localized(vi: "Bộ tiêu chí: ", en: "Edition: ") + edition.title + Localized(same: " (\(edition.id))")),
            .labels(labels),
        ]
        if ranking.rows.isEmpty {
            blocks.append(
                .paragraph(Localized(vi: "Chưa có đơn vị nào gửi số liệu.", en: "No board has submitted figures yet.")))
        }
        blocks.append(.table(table))
        let decisions = decisions
        if !decisions.rows.isEmpty {
            blocks.append(
                .heading(
                    Localized(vi: "Căn cứ xếp hạng giữa các đơn vị liền kề", en: "What decides between neighbours")))
            blocks.append(.table(decisions))
        }
        let classNotes = classNotes
        if !classNotes.isEmpty {
            blocks.append(.heading(Localized(vi: "Cách xếp loại và tặng cờ", en: "How classes and flags are given")))
            blocks.append(.bullets(classNotes))
        }
        blocks += appraisalBlocks + estimateBlocks + notes + combinationBlocks
        return Document(blocks)
    }

    private var table: Table {
        let columns = edition.rankingColumns(scores: scoreColumns, totalTitle: totalTitle, showsPercent: showsPercent)
        return Table(columns, ranking.rows.map(tableRow))
    }

    private func tableRow(_ row: Ranking.Row) -> [Localized] {
        let card = row.scorecard
        var cells = [rankText(row), name(card.board)]
        cells += card.sections.map { style.points(chosen($0.points)) }
        cells += scoreCells(row)
        cells.append(style.points(chosen(card.total)))
        if showsPercent {
            let assigned = Bounds(least: card.surelyAssigned, most: card.assigned)
            cells += style.assigned(assigned, card.percent(chosen(card.total)), edition.thresholds)
        }
        if !edition.grades.isEmpty { cells.append(gradeText(row)) }
        if !edition.flags.isEmpty { cells.append(flagText(row)) }
        return cells
    }

    func chosen(_ points: Points) -> Bounds { edition.ranking.on == .rounded ? points.rounded : points.exact }

    func rankText(_ row: Ranking.Row) -> Localized { .rank(row.rank, isTied: !row.tiedWith.isEmpty) }

    // MARK: Decisions

    private var decisions: Table {
        Table(
            [
                .left(vi: "Trước", en: "Ahead"), .left(vi: "Sau", en: "Behind"),
                .left(vi: "Quyết định bởi", en: "Decided by"),
                .right(vi: "Số của đơn vị trước", en: "Ahead has"), .right(vi: "Số của đơn vị sau", en: "Behind has"),
            ],
            ranking.decisions.map { decision in
                let boards = [name(decision.first), name(decision.second)]
                switch decision.verdict {
                case .decided(let key, let a, let b):
                    return boards + [edition.title(of: key)]
                        + texts(decision, a, b, key)
                case .voted(let vote, let a, let b):
                    let how = Localized(
                        vi: "bỏ phiếu: \(a) so với \(b) (sự kiện \(vote.event))",
                        en: "by vote: \(a) to \(b) (event \(vote.event))")
                    return boards + [how, Localized(same: "\(a)"), Localized(same: "\(b)")]
                case .tied:
                    let how =
                        edition.ranking.ties == .vote
                        ? Localized(vi: "bằng nhau, chờ bỏ phiếu", en: "equal: to be voted on")
                        : Localized(vi: "bằng nhau, đồng hạng", en: "equal: they share the rank")
                    return boards + [how, Localized(same: "="), Localized(same: "=")]
                case .open(let key, let a, let b):
                    return boards + [Localized(vi: "chưa xác định: ", en: "still open: ") + edition.title(of: key)]
                        + texts(decision, a, b, key)
                }
            })
    }

    /// The numbers compared, with as many digits as it takes to see the difference.
    private func texts(
        _ decision: Ranking.Decision, _ a: Bounds?, _ b: Bounds?, _ key: RankingRule.Key
    ) -> [Localized] {
        let (x, y) = (a?.number, b?.number)
        let digits =
            [4, 6, 9, 12].first { digits in
                x == y || x?.rounded(places: digits, .halfUp) != y?.rounded(places: digits, .halfUp)
            } ?? 20
        return [(decision.first, a), (decision.second, b)].map { board, bounds in
            guard let bounds else { return Localized(same: "–") }
            return text(bounds, key, digits).marked(isEstimate(key, of: board))
        }
    }

    private func text(_ bounds: Bounds, _ key: RankingRule.Key, _ digits: Int) -> Localized {
        switch key.subject {
        case .total where edition.ranking.notAssigned == .points: return style.points(bounds)
        case .section, .criterion: return style.points(bounds)
        case .indicator(_, .actual): return style.precise(bounds, digits: digits)
        case .total, .indicator: return style.precisePercent(bounds, digits: digits)
        }
    }

    // MARK: Notes

    private var notes: [Document.Block] {
        var items: [Localized] = []
        for row in ranking.rows {
            let card = row.scorecard
            items += vetoNotes(card).map { name(card.board) + Localized(same: ": ") + $0 }
            for score in card.criteria {
                guard case .undetermined(let doubts, let bounds) = score.state else { continue }
                items.append(
                    name(card.board) + Localized(same: ", \(score.criterion): ") + undetermined(doubts, within: bounds))
            }
        }
        let lacking = Set(scorer.blocFigures.flatMap(\.missing)).map { title($0, of: name($0.owner)) }.sorted {
            $0.en < $1.en
        }
        if !lacking.isEmpty {
            items.append(
                Localized(vi: "Thiếu trong số chung của khối: ", en: "Missing in bloc-wide figures: ")
                    + Localized(
                        vi: lacking.map(\.vi).joined(separator: "; "), en: lacking.map(\.en).joined(separator: "; ")))
        }
        if !notSubmitted.isEmpty {
            items.append(
                Localized(vi: "Chưa gửi số liệu: ", en: "Not submitted: ")
                    + Localized(
                        vi: notSubmitted.map(\.name.vi).joined(separator: ", "),
                        en: notSubmitted.map(\.name.en).joined(separator: ", ")))
        }
        items += ranking.idleVotes.map(idle)
        guard !items.isEmpty else { return [] }
        return [.heading(Localized(vi: "Nội dung chưa xác định", en: "What is open")), .bullets(items)]
    }

    /// A vote that decides nothing, and why.
    func idle(_ vote: TieVote) -> Localized {
        let boards = list(vote.boards.sorted())
        return Localized(
            vi:
                "Lần bỏ phiếu ở sự kiện \(vote.event) giữa \(boards.vi) không có hiệu lực: nay không đúng các đơn vị đó bằng nhau",
            en:
                "The vote of event \(vote.event) on \(boards.en) has no effect: it is not exactly these boards that are equal now"
        )
    }
}

extension Edition {
    /// The columns of a ranking.
    /// - Parameters:
    ///   - scores: those of other scores than the one that ranks.
    ///   - showsPercent: whether what units are assigned differs, and with it the percent of it that they reach.
    func rankingColumns(scores: [Table.Column], totalTitle: Localized, showsPercent: Bool) -> [Table.Column] {
        var columns: [Table.Column] = [
            .right(vi: "Hạng", en: "Rank"), .left(vi: "Đơn vị", en: "Board"),
        ]
        columns += sections.map { Table.Column(Localized(same: "\($0.id) /") + $0.points.shown(), .right) }
        columns += scores
        columns.append(Table.Column(totalTitle + points.shown(), .right))
        if showsPercent {
            columns.append(.right(vi: "Được giao", en: "Assigned"))
            columns.append(.right(vi: "% được giao", en: "% of assigned"))
        }
        if !grades.isEmpty { columns.append(.left(vi: "Xếp loại", en: "Grade")) }
        if !flags.isEmpty { columns.append(.left(vi: "Cờ", en: "Flag")) }
        return columns
    }
}

extension NumberStyle {
    /// What a unit is surely assigned, and at most; and how much of it its total is.
    func assigned(_ assigned: Bounds, _ share: Bounds?, _ thresholds: [Rational]) -> [Localized] {
        func text(_ number: Rational?) -> Localized { number?.shown() ?? Localized(same: "") }
        return [
            assigned.number.map(text) ?? text(assigned.least) + Localized(same: " … ") + text(assigned.most),
            share.map { percent($0, thresholds: thresholds) } ?? Localized(same: "–"),
        ]
    }
}

extension Localized {
    /// `3`, `3–5`, `3=` where units share it.
    static func rank(_ rank: ClosedRange<Int>?, isTied: Bool) -> Localized {
        guard let rank else { return Localized(vi: "không xếp", en: "not ranked") }
        let text = rank.count == 1 ? "\(rank.lowerBound)" : "\(rank.lowerBound)–\(rank.upperBound)"
        return Localized(same: isTied ? text + "=" : text)
    }
}
