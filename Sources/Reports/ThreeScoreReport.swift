// The three scores in the ranking and in a board's scorecard: columns where they say something, and what changed.
import Diagnostics
import Exact
import Rules
import Scoring

extension ThreeScorer {
    /// Whether the board gave itself any points.
    func gaveItself(_ board: String) -> Bool { !ownPoints(of: board).isEmpty }
}

extension Review {
    private var style: NumberStyle { NumberStyle(rounding: edition.rounding) }

    /// What a board gave itself in a section; nil if nothing.
    func ownPoints(of section: SectionScore, _ own: [String: Rational]) -> Rational? {
        let points = section.allCriteria.compactMap { own[$0.criterion] }
        return points.isEmpty ? nil : Rational.sum(points)
    }

    // MARK: Columns of the ranking

    var scoreColumns: [Table.Column] {
        (hasOwnScores ? [.right(vi: "Tự chấm", en: "Self")] : [])
            + (isAppraised ? [.right(vi: "Theo báo cáo", en: "Computed")] : [])
            + (isPartlyAppraised ? [.right(vi: "Thẩm định", en: "Verified")] : [])
    }

    func scoreCells(_ row: Ranking.Row) -> [Localized] {
        let own = three.ownPoints(of: row.scorecard.board)
        var cells: [Localized] = []
        if hasOwnScores { cells.append(own.isEmpty ? Localized(same: "–") : style.points(Rational.sum(own.values))) }
        if isAppraised {
            let total = computedCard(of: row.scorecard.board)?.total
            cells.append(total.map { style.points(chosen($0)) } ?? Localized(same: "–"))
        }
        if isPartlyAppraised {
            cells.append(
                isAppraised(row.scorecard.board)
                    ? style.points(chosen(row.scorecard.total)) : Localized(same: "–"))
        }
        return cells
    }

    var totalTitle: Localized {
        isAppraised && !isPartlyAppraised
            ? Localized(vi: "Thẩm định /", en: "Verified /") : Localized(vi: "Tổng /", en: "Total /")
    }

    /// Whether a board's own report was appraised.
    func isAppraised(_ board: String) -> Bool { appraisals[board]?.isEmpty == false }

    /// Whether the ranking has boards that were appraised beside others that were not: the total that ranks them is then no
    /// verified one for all, and has a column of its own.
    private var isPartlyAppraised: Bool {
        isAppraised && !ranking.rows.allSatisfy { isAppraised($0.scorecard.board) }
    }

    // MARK: What the appraisal changed

    /// Board by board: the total and the rank, then the lines that moved and why.
    var appraisalBlocks: [Document.Block] {
        guard isAppraised else { return [] }
        let items = ranking.rows.flatMap(appraisalItems)
        let heading = Document.Block.heading(
            Localized(vi: "Thẩm định thay đổi những gì", en: "What the appraisal changed"))
        guard !items.isEmpty else {
            return [
                heading,
                .paragraph(
                    Localized(vi: "Không thay đổi điểm của đơn vị nào.", en: "It changed the points of no board.")),
            ]
        }
        return [heading, .bullets(items)]
    }

    private func appraisalItems(_ row: Ranking.Row) -> [Localized] {
        let scores = scores(row)
        let board = name(row.scorecard.board)
        var items: [Localized] = []
        let (before, after) = (chosen(scores.computed.total), chosen(scores.verified.total))
        let earlier = computedRow(of: row.scorecard.board)
        let ranks = earlier.map { (rankText($0), rankText(row)) }
        var changes: [Localized] = []
        if before != after {
            changes.append(
                Localized(vi: "tổng ", en: "total ")
                    + .arrow(style.points(before), style.points(after)))
        }
        if let ranks, ranks.0 != ranks.1 {
            changes.append(Localized(vi: "hạng ", en: "rank ") + ranks.0 + Localized(same: " → ") + ranks.1)
        }
        changes += vetoTexts(scores)
        if !changes.isEmpty { items.append(board + Localized(same: ": ") + Localized.list(changes, ", ")) }
        for line in scores.lines where line.isAppraised {
            guard case .criterion(let id) = line.subject else { continue }
            let points =
                line.computed == line.verified
                ? Localized(same: "")
                : .arrow(style.points(line.computed), style.points(line.verified)) + Localized(same: "; ")
            items.append(board + Localized(same: ", \(id): ") + points + appraisalText(line))
        }
        for cause in scores.silentFigures {
            items.append(
                board + Localized(same: ": ") + text(.figure(cause.key, from: cause.from, to: cause.to, cause.finding))
                    + Localized(
                        vi: "; không làm đổi điểm của chính đơn vị", en: "; no points of the board's own move by it"))
        }
        return items
    }

    /// Vetoes that the appraisal brought or took away.
    func vetoTexts(_ scores: ThreeScores) -> [Localized] {
        scores.vetoesAdded.map {
            Localized(vi: "nay bị loại: ", en: "now under a veto: ") + edition.vetoes[$0].reason
        }
            + scores.vetoesRemoved.map {
                Localized(vi: "không còn bị loại: ", en: "under a veto no more: ") + edition.vetoes[$0].reason
            }
    }
}

extension Audit {
    /// From the board's own total to the computed one and on to the verified one, in one sentence each.
    func differenceBlocks(_ scores: ThreeScores) -> [Document.Block] {
        let (before, after) = (review.chosen(scores.computed.total), review.chosen(scores.verified.total))
        var items: [Localized] = []
        if let own = scores.own {
            let missing = edition.criteria.filter { scores.computed.criterion($0.id)?.isAssigned == true }.count
            let given = review.three.ownPoints(of: board).count
            let partly =
                given < missing
                ? Localized(
                    vi: " (tự chấm \(given)/\(missing) tiêu chí)",
                    en: " (self-scores for \(given) of \(missing) criteria)") : Localized(same: "")
            items.append(
                Localized(vi: "Tự chấm ", en: "Self-score ") + style.points(own) + partly
                    + Localized(vi: ", theo báo cáo ", en: ", computed ")
                    + style.points(before) + Localized(same: " (") + style.signed(before - .exactly(own))
                    + Localized(same: ")"))
        }
        if review.isAppraised {
            let shift = Shift(from: before, to: after)
            let difference = shift.isZero ? Localized(vi: "không đổi", en: "no change") : signed(shift)
            items.append(
                Localized(vi: "Theo báo cáo ", en: "Computed ") + style.points(before)
                    + Localized(vi: ", sau thẩm định ", en: ", verified ")
                    + style.points(after) + Localized(same: " (") + difference + Localized(same: ")"))
            items += review.vetoTexts(scores)
        }
        guard !items.isEmpty else { return [] }
        return [.heading(scoresTitle), .bullets(items)]
    }

    /// Nobody has a third score before anything was appraised.
    private var scoresTitle: Localized {
        review.isAppraised
            ? Localized(vi: "Ba mức điểm", en: "The three scores")
            : Localized(vi: "Điểm tự chấm và điểm theo báo cáo", en: "The self-score and the computed score")
    }

    /// The three scores of one criterion, with the reason for each difference; nothing where there is but one.
    func scoreBlocks(_ criterion: Criterion) -> [Document.Block] {
        let gaveItself = review.three.gaveItself(board)
        guard gaveItself || review.isAppraised,
            let line = scores.lines.first(where: { $0.subject == .criterion(criterion.id) })
        else { return [] }
        let state = scores.computed.criterion(criterion.id)
        func points(_ bounds: Bounds, _ isAssigned: Bool) -> Localized {
            isAssigned ? style.points(bounds) : Localized(same: "–")
        }
        // Bullets, not a table: the first table of this report is that of the figures, which CSV shows.
        func item(_ name: Localized, _ points: Localized, _ why: Localized) -> Localized {
            name + Localized(same: ": ") + points + (why.en.isEmpty ? why : Localized(same: " — ") + why)
        }
        let none = Localized(same: "")
        var items: [Localized] = []
        if gaveItself {
            items.append(
                item(
                    Localized(vi: "Tự chấm", en: "Self-score"),
                    line.own.map { style.points($0) } ?? Localized(same: "–"),
                    none))
        }
        items.append(
            item(
                Localized(vi: "Theo báo cáo", en: "Computed"), points(line.computed, state?.isAssigned != false),
                gaveItself ? review.claimText(line) : none))
        if review.isAppraised {
            items.append(
                item(
                    Localized(vi: "Sau thẩm định", en: "Verified"),
                    points(line.verified, scores.verified.criterion(criterion.id)?.isAssigned != false),
                    review.appraisalText(line)))
        }
        return [.heading(scoresTitle), .bullets(items)]
    }

    /// A figure as the board submitted it.
    func reported(_ key: FigureKey) -> Figure? { review.three.submitted[board]?.figures[key] }

    /// What the appraisal says of a figure of the board's own.
    func verification(of key: FigureKey) -> Finding? { review.appraisals[board]?.finding(on: key) }

    private func signed(_ shift: Shift) -> Localized { style.signed(shift) }
}

extension NumberStyle {
    /// How far something moved: one number, or how far its two ends did.
    func signed(_ shift: Shift) -> Localized {
        if let number = shift.number { return signed(.exactly(number)) }
        // Whichever end moved less stands first: an interval is read from low to high.
        let ends = [shift.least, shift.most]
        let sorted = ends.contains { $0 == nil } ? ends : ends.compactMap { $0 }.sorted()
        let none = Localized(same: "–")
        let (first, last) = (sorted[0].map { signed(.exactly($0)) }, sorted[1].map { signed(.exactly($0)) })
        return (first ?? none) + Localized(same: " … ") + (last ?? none)
    }
}
