// One board's chapter: where it stands, its scorecard, what it claimed, where it is strong and weak.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

extension Report {
    func boardBlocks(_ row: Ranking.Row, _ means: BlocMeans, derivations: Bool) -> [Document.Block] {
        let board = row.scorecard.board
        guard let audit = Audit(review, board: board) else { return [] }
        var blocks: [Document.Block] = [
            .chapter(review.bloc.member(board)?.title ?? review.name(board))
        ]
        // Without its title and labels; without the advice at its end, which is among the ways to verify.
        for block in audit.scorecard(isExpected: isExpected(board)).blocks.dropFirst(2).dropLast() {
            guard case .table(var table) = block, !blocks.contains(where: \.isTable) else {
                blocks.append(block)
                continue
            }
            let criteria = Set(review.edition.criteria.map(\.id))
            let sections = review.edition.sectionIDs
            for number in table.rows.indices {
                let id = table.rows[number].cells[0].line(.en)
                // Sections, and the total at the end.
                let isTotal = number == table.rows.count - 1 && id.isEmpty
                if sections.contains(id) || isTotal { table.rows[number].isGroup = true }
                guard derivations, criteria.contains(id), let derivation = audit.criterionDocument(id) else { continue }
                table.rows[number].fold = Document.Fold(
                    Localized(vi: "Cách tính \(id)", en: "How \(id) came about"),
                    Array(derivation.blocks.dropFirst(2)))
            }
            blocks.append(.table(table))
        }
        let strengths = review.strengths(of: row.scorecard, means, earlier: earlier)
        return blocks + placeBlocks(row) + claimBlocks(audit) + strengths.flatMap(review.blocks)
    }

    /// How far the board is from the next rank, and where it stood in the periods before.
    private func placeBlocks(_ row: Ranking.Row) -> [Document.Block] {
        let board = row.scorecard.board
        var items: [Localized] = []
        if let gap = gaps.first(where: { $0.board == board }) {
            let ahead = review.name(gap.ahead)
            items.append(
                gap.points.map { points in
                    points.isZero
                        ? Localized(vi: "bằng điểm ", en: "level with ") + ahead
                            + Localized(
                                vi: ", đứng sau theo căn cứ xếp hạng tiếp theo",
                                en: ", behind it by a later key of the ranking")
                        : Localized(
                            vi: "cần hơn \(points.fourPlaces.vi) điểm để vượt ",
                            en: "more than \(points.fourPlaces.en) points to pass ") + ahead
                            + Localized(vi: ", nếu các đơn vị khác giữ nguyên", en: ", while all others stay")
                }
                    ?? Localized(vi: "chưa xác định được khoảng cách tới ", en: "how far it is behind is not settled: ")
                    + ahead
            )
        }
        for standing in earlier {
            guard let then = standing.ranking.rows.first(where: { $0.scorecard.board == board }) else { continue }
            let ranked = standing.ranking.rows.filter { $0.rank != nil }.count
            let place =
                then.rank == nil
                ? review.rankText(then)
                : Localized(vi: "hạng ", en: "rank ") + review.rankText(then)
                    + Localized(vi: " trên \(ranked)", en: " of \(ranked)")
            items.append(
                standing.period.title + Localized(same: ": ") + place
                    + (standing.percent(then).map { Localized(same: ", ") + $0 } ?? Localized(same: "")))
        }
        guard !items.isEmpty else { return [] }
        return [.heading(Localized(vi: "Vị trí", en: "Where it stands")), .bullets(items)]
    }

    /// What the board gave itself beside what was verified, by section.
    private func claimBlocks(_ audit: Audit) -> [Document.Block] {
        let own = review.three.ownPoints(of: audit.board)
        let isAppraised = review.isAppraised(audit.board)
        let title =
            isAppraised
            ? Localized(vi: "Tự chấm và thẩm định theo nhóm", en: "Self-scored and verified, by section")
            : Localized(vi: "Điểm tự chấm và điểm theo báo cáo, theo nhóm", en: "Self-scored and computed, by section")
        guard !own.isEmpty else {
            return [
                .heading(title),
                .paragraph(
                    Localized(
                        vi: "Sổ thi đua chưa có điểm tự chấm của đơn vị.",
                        en: "No self-scores recorded: the ledger holds none of the board.")),
            ]
        }
        let sections = review.edition.sections
        var series = [Localized(vi: "Tự chấm", en: "Self")]
        if isAppraised { series.append(Localized(vi: "Theo báo cáo", en: "Computed")) }
        series.append(
            isAppraised ? Localized(vi: "Thẩm định", en: "Verified") : Localized(vi: "Theo báo cáo", en: "Computed"))
        let scores = audit.scores
        let bounds = zip(scores.verified.sections, scores.computed.sections).map { section, before -> [Bounds?] in
            let claimed = review.ownPoints(of: section, own).map { Bounds.exactly($0) }
            return [claimed] + (isAppraised ? [review.chosen(before.points)] : []) + [review.chosen(section.points)]
        }
        let style = audit.style
        let none = Localized(same: "–")
        let texts = bounds.map { $0.map { $0.map { style.points($0) } ?? none } }
        var total = [scores.own.map { style.points($0) } ?? none]
        if isAppraised { total.append(style.points(review.chosen(scores.computed.total))) }
        total.append(style.points(review.chosen(scores.verified.total)))
        let rows = zip(sections, texts).map { section, texts in
            [Localized(same: section.id + " ") + section.title] + texts
        }
        var table = Table(
            [.left(vi: "Nhóm", en: "Section")] + series.map { Table.Column($0, .right) },
            rows + [[Localized(vi: "TỔNG", en: "TOTAL")] + total])
        table.rows[table.rows.count - 1].isGroup = true
        return [
            .chart(
                Chart(
                    .grouped, title: title,
                    summary: .list(
                        zip(series, total).map { $0 + Localized(same: ": ") + $1 }, "; ") + Localized(same: "."),
                    categories: sections.map { Localized(same: $0.id + " ") + $0.title }, series: series,
                    values: bounds.map { $0.map { $0.flatMap { $0.number ?? $0.least } } }, texts: texts,
                    table: table))
        ]
    }
}

extension Document.Block {
    fileprivate var isTable: Bool { if case .table = self { true } else { false } }
}

extension Edition {
    /// Of all sections, those inside others too.
    var sectionIDs: Set<String> {
        func ids(_ sections: [Section]) -> [String] { sections.flatMap { [$0.id] + ids($0.sections) } }
        return Set(ids(sections))
    }
}
