// The minutes of one board's appraisal: line by line what was claimed, computed and agreed, and why.
import Diagnostics
import Exact
import Ledger
import Rules
import Scoring

extension Minutes {
    /// One line of the table that is not as the board claimed it.
    struct Change {
        var criterion: Criterion
        /// What the board gave itself; where it gave nothing, what its report comes to.
        var claimed: Bounds
        /// Whether that is the board's own figure.
        var isOwn: Bool
        /// What counts now: agreed where the criterion was appraised, else computed.
        var current: Bounds
        var isAgreed: Bool
        /// The same two in words: points, or that the board does not have the criterion.
        var claimedText: Localized
        var currentText: Localized
        var why: Localized
        var line: ThreeScores.Line
    }

    /// Nil if the board did not submit.
    func scores(of board: String) -> ThreeScores? { review.three.scores(of: board) }

    /// What of a board's report was appraised.
    func coverage(of board: String) -> AppraisalCoverage {
        AppraisalCoverage(edition, record.appraisals[board] ?? [])
    }

    /// The criteria that count otherwise than claimed, in the order of the table.
    func changes(_ scores: ThreeScores) -> [Change] {
        let coverage = coverage(of: scores.board)
        return scores.lines.compactMap { line in
            guard case .criterion(let id) = line.subject, let criterion = edition.criterion(id) else { return nil }
            let claimed = line.own.map { Bounds.exactly($0) } ?? line.computed
            guard claimed != line.verified else { return nil }
            // Where the report itself comes to other points than the board claimed, the rule is the reason.
            let fromClaim = line.own.map { Bounds.exactly($0) != line.computed } ?? false
            let reasons =
                (fromClaim ? [claimText(line)] : []) + (line.isAppraised ? [review.appraisalText(line)] : [])
            return Change(
                criterion: criterion, claimed: claimed, isOwn: line.own != nil, current: line.verified,
                isAgreed: coverage.holds(criterion: id),
                claimedText: line.own.map { style.points($0) } ?? points(line.computed, of: id, in: scores.computed),
                currentText: points(line.verified, of: id, in: scores.verified), why: Localized.list(reasons, "; "),
                line: line
            )
        }
    }

    /// Points of a criterion; a board that does not have it has none, not nought.
    func points(_ bounds: Bounds, of criterion: String, in card: Scorecard) -> Localized {
        card.criterion(criterion)?.isAssigned == false ? Self.notAssigned : style.points(bounds)
    }

    /// Why the report comes to other points than the board gave itself; of awarded points also who recorded them.
    private func claimText(_ line: ThreeScores.Line) -> Localized {
        let text = review.claimText(line)
        let isAwarded = line.claim.contains { if case .awarded = $0 { true } else { false } }
        guard isAwarded, let points = record.points else { return text }
        return text + Localized(vi: " (bảng điểm do ", en: " (the table of points recorded by ") + who(points.event)
            + Localized(same: ")")
    }

    /// How many criteria a board gave itself points for, of those that were for it to give; nil where none is missing.
    func incompleteClaim(_ scores: ThreeScores, in section: Section? = nil) -> (given: Int, of: Int)? {
        let own = review.three.ownPoints(of: scores.board)
        let asked = (section?.allCriteria ?? edition.criteria).filter {
            scores.computed.criterion($0.id)?.isAssigned == true && !$0.isSeenByHeadOnly
        }
        let given = asked.count { own[$0.id] != nil }
        return given == asked.count ? nil : (given, asked.count)
    }

    /// Points that a board gave itself; “8.0 (1/30 tiêu chí)” where that is not all.
    func claimed(_ points: Rational?, _ incomplete: (given: Int, of: Int)?) -> Localized {
        guard let points else { return Localized(same: "–") }
        guard let incomplete else { return style.points(points) }
        return style.points(points) + Localized(same: " (\(incomplete.given)/\(incomplete.of)")
            + Localized(vi: " tiêu chí)", en: " criteria)")
    }

    /// The minutes of a board that submitted; nil for one that did not.
    public func document(of board: String) -> Document? {
        content(of: board).map { Document($0.blocks + signatures(signatories(of: board)) + annex(of: board)) }
    }

    /// Those who sign a board's minutes.
    func signatories(of board: String) -> [Localized] {
        [
            Localized(vi: "Đại diện ", en: "For ") + (bloc.member(board)?.title ?? Localized(same: board)),
            Localized(vi: "Khối trưởng", en: "Head of the bloc"),
            Localized(vi: "Khối phó", en: "Deputy head of the bloc"),
            Localized(vi: "Thư ký", en: "Secretary"),
        ]
    }

    /// All but the lines to sign on and the annex.
    public func content(of board: String) -> Document? {
        guard let scores = scores(of: board), let member = bloc.member(board) else { return nil }
        let changes = changes(scores)
        var blocks: [Document.Block] = [
            .title(
                Localized(vi: "BIÊN BẢN THẨM ĐỊNH", en: "MINUTES OF AN APPRAISAL") + Localized(same: " · ")
                    + member.title + Localized(same: " · ") + review.period.title),
            .paragraph(bloc.title), .labels(review.labels),
            .bullets(appraisalMeeting(member)), .heading(Self.basis), .bullets(facts + events(of: board)),
            .heading(Localized(vi: "Kết quả từng tiêu chí", en: "Criterion by criterion")),
            .table(table(scores, changes)),
            .heading(Localized(vi: "Tổng điểm", en: "Totals")), .bullets(totals(scores, changes)),
        ]
        if !changes.isEmpty {
            blocks += [
                .heading(Localized(vi: "Tiêu chí thay đổi và lý do", en: "What was changed, and why")),
                .bullets(
                    changes.map { change in
                        Localized(same: "\(change.criterion.id) ") + change.criterion.title + Localized(same: ": ")
                            + (change.isOwn
                                ? Localized(vi: "tự chấm ", en: "claimed ")
                                : Localized(vi: "tính từ báo cáo ", en: "computed "))
                            + change.claimedText + Localized(same: " → ")
                            + (change.isAgreed
                                ? Localized(vi: "thống nhất ", en: "agreed ")
                                : Localized(vi: "nay tính ", en: "now computed "))
                            + change.currentText + Localized(same: "; ") + change.why
                    }),
            ]
        }
        let figures = verifiedFigures(board)
        if !figures.isEmpty {
            blocks += [
                .heading(Localized(vi: "Số liệu qua từng lần thẩm định", en: "Figures, appraisal by appraisal")),
                .bullets(figures),
            ]
        }
        let refused = refusedEvidence(board)
        if !refused.isEmpty {
            blocks += [
                .heading(Localized(vi: "Tài liệu không được chấp nhận", en: "Evidence not accepted")),
                .bullets(refused),
            ]
        }
        blocks += opinionBlocks(board) + voteBlocks(on: board)
        let publications = publications
        if !publications.isEmpty {
            blocks +=
                [.heading(Localized(vi: "Công bố", en: "Publication")), .bullets(publications)] + correctionBlocks
        }
        return Document(blocks + closing)
    }

    // MARK: Parts

    /// Who submitted and who appraised, and when.
    private func events(of board: String) -> [Localized] {
        var lines: [Localized] = []
        if let report = record.reports[board] {
            lines.append(Localized(vi: "báo cáo: ", en: "report: ") + who(report.event))
        }
        lines.append(Localized(vi: "thời hạn: ", en: "deadline: ") + lateness(of: board))
        let appraisals = record.appraisals[board] ?? []
        lines += appraisals.map { appraisal in
            (appraisal.content.review == .first
                ? Localized(vi: "thẩm định: ", en: "appraised by: ")
                : Localized(vi: "thẩm định lần hai: ", en: "second review by: ")) + who(appraisal.event)
                + .late(edition.deadlines.daysLate(appraisal: appraisal.event, of: review.period))
        }
        let coverage = coverage(of: board)
        if coverage.state == .none {
            lines.append(Localized(vi: "chưa thẩm định", en: "not appraised yet"))
        } else {
            lines.append(
                coverage.missingWords ?? Localized(vi: "đã thẩm định mọi nhóm", en: "every section is appraised"))
        }
        return lines
    }

    private func refusedEvidence(_ board: String) -> [Localized] {
        let refused = (review.appraisals[board] ?? []).refusedEvidence
        return edition.indicators.compactMap { indicator in
            refused[indicator.id].map { indicator.title + review.said($0) }
        }
    }

    /// Of each figure that was verified: what the board reported, and what each appraisal found, why and by whom.
    private func verifiedFigures(_ board: String) -> [Localized] {
        let appraised = review.appraisals[board] ?? []
        let keys = edition.indicators.flatMap { indicator in indicator.has.map { FigureKey(indicator.id, $0) } }
        return keys.compactMap { key in
            let steps = appraised.compactMap { one -> Localized? in
                guard let found = one.appraisal.figures[key] else { return nil }
                let value = found.value.map(review.text) ?? Localized(vi: "không công nhận", en: "not accepted")
                let review =
                    one.isSecondReview
                    ? Localized(vi: "lần hai ", en: "second review ") : Localized(vi: "thẩm định ", en: "appraisal ")
                return review + value + Localized(same: " (\(found.reason)\(found.reason.isEmpty ? "" : "; ")")
                    + one.by + Localized(same: ")")
            }
            guard !steps.isEmpty else { return nil }
            let reported =
                review.three.submitted[board]?.figures[key].map { review.text($0.value) }
                ?? Localized(vi: "thiếu", en: "missing")
            return Prose(edition).figure(key) + Localized(vi: ": báo cáo ", en: ": reported ") + reported
                + Localized(same: " → ") + Localized.list(steps, " → ")
        }
    }

    /// What the appraisers remarked, what the board said to it, its objections and what became of them.
    private func opinionBlocks(_ board: String) -> [Document.Block] {
        var lines: [Localized] = []
        for one in review.appraisals[board] ?? [] {
            if let remark = one.appraisal.remark {
                lines.append(
                    Localized(vi: "nhận xét: ", en: "remark: ") + Localized(same: "“\(remark)” (") + one.by
                        + Localized(same: ")"))
            }
            if let opinion = one.appraisal.opinion {
                lines.append(
                    Localized(vi: "ý kiến của đơn vị: ", en: "the board's opinion: ")
                        + Localized(same: "“\(opinion)” (")
                        + Localized(vi: "người thẩm định ghi lại: ", en: "as recorded by the appraiser: ") + one.by
                        + Localized(same: ")"))
            }
        }
        lines += objections(of: board)
        if lines.isEmpty {
            lines.append(
                coverage(of: board).state == .none
                    ? Localized(vi: "chưa hỏi: chưa thẩm định", en: "not asked: not appraised yet")
                    : Localized(vi: "không có ý kiến", en: "none"))
        }
        return [
            .heading(Localized(vi: "Ý kiến và kiến nghị của đơn vị", en: "Opinion and objections of the board")),
            .bullets(lines),
        ]
    }
}
