// The minutes of one board's appraisal: line by line what was claimed, computed and agreed, and why.
import Diagnostics
import Exact
import Ledger
import Rules
import Scoring

extension Minutes {
    /// One line of the table that was not agreed as the board claimed it.
    struct Change {
        var criterion: Criterion
        /// What the board gave itself; where it gave nothing, what its report comes to.
        var claimed: Bounds
        var agreed: Bounds
        var why: Localized
        var line: ThreeScores.Line
    }

    /// Nil if the board did not submit.
    func scores(of board: String) -> ThreeScores? { review.three.scores(of: board) }

    /// The criteria that were agreed otherwise than claimed, in the order of the table.
    func changes(_ scores: ThreeScores) -> [Change] {
        scores.lines.compactMap { line in
            guard case .criterion(let id) = line.subject, let criterion = edition.criterion(id) else { return nil }
            let claimed = line.own.map { Bounds.exactly($0) } ?? line.computed
            guard claimed != line.verified else { return nil }
            // Where the report itself comes to other points than the board claimed, the rule is the reason.
            let fromClaim = line.own.map { Bounds.exactly($0) != line.computed } ?? false
            let reasons =
                (fromClaim ? [review.claimText(line)] : []) + (line.isAppraised ? [review.appraisalText(line)] : [])
            return Change(
                criterion: criterion, claimed: claimed, agreed: line.verified, why: review.joined(reasons), line: line)
        }
    }

    /// The minutes of a board that submitted; nil for one that did not.
    public func document(of board: String) -> Document? {
        guard let scores = scores(of: board), let member = bloc.member(board) else { return nil }
        let changes = changes(scores)
        var blocks: [Document.Block] = [
            .title(
                Localized(vi: "BIÊN BẢN THẨM ĐỊNH", en: "MINUTES OF AN APPRAISAL") + Localized(same: " · ")
                    + member.title + Localized(same: " · ") + review.period.title),
            .paragraph(bloc.title), .labels(review.labels),
            .bullets(facts + events(of: board)),
            .heading(Localized(vi: "Kết quả từng tiêu chí", en: "Criterion by criterion")),
            .table(table(scores, changes)),
            .heading(Localized(vi: "Tổng điểm", en: "Totals")), .bullets(totals(scores, changes)),
        ]
        if !changes.isEmpty {
            blocks += [
                .heading(Localized(vi: "Tiêu chí thay đổi và lý do", en: "What was changed, and why")),
                .bullets(
                    changes.map { change in
                        Localized(same: "\(change.criterion.id) ") + change.criterion.title
                            + Localized(same: ": \(style.points(change.claimed)) → \(style.points(change.agreed)); ")
                            + change.why
                    }),
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
            blocks += [.heading(Localized(vi: "Công bố", en: "Publication")), .bullets(publications)]
        }
        return Document(
            blocks + sealBlocks
                + signatures([
                    Localized(vi: "Đại diện ", en: "For ") + member.title,
                    Localized(vi: "Khối trưởng", en: "Head of the bloc"),
                    Localized(vi: "Khối phó", en: "Deputy head of the bloc"),
                    Localized(vi: "Thư ký", en: "Secretary"),
                ]))
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
        }
        if appraisals.isEmpty { lines.append(Localized(vi: "chưa thẩm định", en: "not appraised yet")) }
        return lines
    }

    private func table(_ scores: ThreeScores, _ changes: [Change]) -> Table {
        let changed = Set(changes.map(\.criterion.id))
        let lines = Dictionary(
            scores.lines.compactMap { line -> (String, ThreeScores.Line)? in
                if case .criterion(let id) = line.subject { (id, line) } else { nil }
            }, uniquingKeysWith: { first, _ in first })
        func rows(_ section: Section, _ score: SectionScore?) -> [Table.Row] {
            let head = Table.Row(
                [
                    .same(section.id), Table.Cell(section.title), .same(section.points.shortText()), .empty, .empty,
                    .same(score.map { style.points(review.chosen($0.points)) } ?? ""), .empty,
                ], isGroup: true)
            let own = section.criteria.compactMap { criterion -> Table.Row? in
                guard let line = lines[criterion.id] else { return nil }
                return Table.Row([
                    .same(criterion.id), Table.Cell(criterion.title), .same(criterion.points.shortText()),
                    .same(line.own.map { style.points($0) } ?? "–"), .same(style.points(line.computed)),
                    .same(style.points(line.verified)),
                    changed.contains(criterion.id) ? Table.Cell(Localized(vi: "thay đổi", en: "changed")) : .empty,
                ])
            }
            let inner = section.sections.flatMap { section in
                rows(section, score?.sections.first { $0.section == section.id })
            }
            return [head] + own + inner
        }
        return Table(
            [
                .left(vi: "Số", en: "No."), .left(vi: "Tiêu chí", en: "Criterion"), .right(vi: "Điểm", en: "Points"),
                .right(vi: "Tự chấm", en: "Claimed"), .right(vi: "Tính từ báo cáo", en: "Computed"),
                .right(vi: "Thống nhất", en: "Agreed"), .left(vi: "", en: ""),
            ],
            edition.sections.flatMap { section in
                rows(section, scores.verified.sections.first { $0.section == section.id })
            })
    }

    private func totals(_ scores: ThreeScores, _ changes: [Change]) -> [Localized] {
        let agreed = review.chosen(scores.verified.total)
        var lines: [Localized] = []
        if let own = scores.own {
            lines.append(
                Localized(vi: "đơn vị tự chấm: ", en: "claimed by the board: ") + Localized(same: style.points(own)))
        } else {
            lines.append(Localized(vi: "đơn vị không tự chấm điểm", en: "the board gave itself no points"))
        }
        lines.append(
            Localized(vi: "tính từ báo cáo: ", en: "computed from the report: ")
                + Localized(same: style.points(review.chosen(scores.computed.total))))
        var line =
            Localized(vi: "thống nhất: ", en: "agreed: ")
            + Localized(same: "\(style.points(agreed)) / \(edition.points.shortText())")
        if let own = scores.own, let number = agreed.number, number != own {
            line = line + Localized(same: " (\(style.signed(.exactly(number - own))))")
        }
        lines.append(line)
        let count = changes.count
        lines.append(
            Localized(
                vi: "\(count) tiêu chí thay đổi", en: "\(count) \(count == 1 ? "criterion" : "criteria") changed"))
        return lines
    }

    private func refusedEvidence(_ board: String) -> [Localized] {
        let refused = (review.appraisals[board] ?? []).refusedEvidence
        return edition.indicators.compactMap { indicator in
            refused[indicator.id].map { indicator.title + review.said($0) }
        }
    }

    /// What the appraisers remarked, what the board said to it, its objections and what became of them.
    private func opinionBlocks(_ board: String) -> [Document.Block] {
        var lines: [Localized] = []
        for one in review.appraisals[board] ?? [] {
            if let remark = one.appraisal.remark {
                lines.append(
                    Localized(vi: "nhận xét: ", en: "remark: ") + Localized(same: "“\(remark)” (") + one.by
                        + Localized(vi: "; sự kiện \(one.event))", en: "; event \(one.event))"))
            }
            if let opinion = one.appraisal.opinion {
                lines.append(
                    Localized(vi: "ý kiến của đơn vị: ", en: "the board's opinion: ")
                        + Localized(vi: "“\(opinion)” (sự kiện \(one.event))", en: "“\(opinion)” (event \(one.event))"))
            }
        }
        lines += objections(of: board)
        if lines.isEmpty { lines.append(Localized(vi: "không có ý kiến", en: "none")) }
        return [
            .heading(Localized(vi: "Ý kiến và kiến nghị của đơn vị", en: "Opinion and objections of the board")),
            .bullets(lines),
        ]
    }
}
