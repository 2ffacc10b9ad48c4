// The table of a board's minutes, section by section with who appraised each, and its totals.
import Diagnostics
import Exact
import Ledger
import Rules
import Scoring

extension Minutes {
    /// Points agreed on; “–” for what nobody appraised.
    private func agreed(_ points: Localized?, _ isAgreed: Bool) -> Table.Cell {
        isAgreed ? points.map { Table.Cell($0) } ?? .empty : .same("–")
    }

    /// Points of a section, of which a board may have no criterion at all.
    private func points(_ section: SectionScore) -> Localized {
        let criteria = section.allCriteria
        return !criteria.isEmpty && criteria.allSatisfy { !$0.isAssigned }
            ? Self.notAssigned : style.points(review.chosen(section.points))
    }

    func table(_ scores: ThreeScores, _ changes: [Change]) -> Table {
        let changed = Dictionary(changes.map { ($0.criterion.id, $0) }, uniquingKeysWith: { first, _ in first })
        let coverage = coverage(of: scores.board)
        let own = review.three.ownPoints(of: scores.board)
        let lines = Dictionary(
            scores.lines.compactMap { line -> (String, ThreeScores.Line)? in
                if case .criterion(let id) = line.subject { (id, line) } else { nil }
            }, uniquingKeysWith: { first, _ in first })
        func rows(_ section: Section, _ computed: SectionScore?, _ verified: SectionScore?) -> [Table.Row] {
            let ownPoints = section.allCriteria.compactMap { own[$0.id] }
            let head = Table.Row(
                [
                    .same(section.id), Table.Cell(section.title), Table.Cell(section.points.shown()),
                    Table.Cell(
                        claimed(
                            ownPoints.isEmpty ? nil : Rational.sum(ownPoints), incompleteClaim(scores, in: section))),
                    computed.map { Table.Cell(points($0)) } ?? .empty,
                    agreed(
                        verified.map { points($0) },
                        section.allCriteria.allSatisfy { coverage.holds(criterion: $0.id) }),
                    Table.Cell(coverage.part(section.id).map(appraisers) ?? Localized(same: "")),
                ], isGroup: true)
            let criteria = section.criteria.compactMap { criterion -> Table.Row? in
                guard let line = lines[criterion.id] else { return nil }
                return Table.Row([
                    .same(criterion.id), Table.Cell(criterion.title), Table.Cell(criterion.points.shown()),
                    line.own.map { Table.Cell(style.points($0)) } ?? .same("–"),
                    Table.Cell(points(line.computed, of: criterion.id, in: scores.computed)),
                    agreed(
                        points(line.verified, of: criterion.id, in: scores.verified),
                        coverage.holds(criterion: criterion.id)),
                    Table.Cell(changed[criterion.id].map(mark) ?? Localized(same: "")),
                ])
            }
            let inner = section.sections.flatMap { section in
                rows(
                    section, computed?.sections.first { $0.section == section.id },
                    verified?.sections.first { $0.section == section.id })
            }
            return [head] + criteria + inner
        }
        return Table(
            [
                .left(vi: "Số", en: "No."), .left(vi: "Tiêu chí", en: "Criterion"), .right(vi: "Điểm", en: "Points"),
                .right(vi: "Tự chấm", en: "Claimed"), .right(vi: "Tính từ báo cáo", en: "Computed"),
                .right(vi: "Thống nhất", en: "Agreed"), .left(vi: "Thẩm định", en: "Appraisal"),
            ],
            edition.sections.flatMap { section in
                rows(
                    section, scores.computed.sections.first { $0.section == section.id },
                    scores.verified.sections.first { $0.section == section.id })
            })
    }

    /// A change of points that nobody agreed on comes from what was found of other boards, or of the claim alone.
    private func mark(_ change: Change) -> Localized {
        if change.isAgreed { return Localized(vi: "thay đổi", en: "changed") }
        guard change.line.computed != change.current else {
            return Localized(vi: "khác tự chấm", en: "not as claimed")
        }
        return Localized(vi: "nay tính ", en: "now computed ") + change.currentText
    }

    /// “Tổ kinh tế: Nguyễn Văn A, khối trưởng (Hưng Yên); chưa thẩm định: D.1”.
    private func appraisers(_ part: AppraisalCoverage.Part) -> Localized {
        var items = part.events.map { one in
            (one.event.by.role == part.team.map { .team($0) }
                ? Localized(same: one.event.by.name) : person(one.event.by))
                + (one.content.review == .second
                    ? Localized(vi: ", lần hai", en: ", second review") : Localized(same: ""))
        }
        switch part.state {
        case .none: items.append(Localized(vi: "chưa thẩm định", en: "not appraised"))
        case .partly:
            let missing = part.missing.joined(separator: ", ")
            items.append(Localized(vi: "chưa thẩm định: ", en: "not appraised: ") + Localized(same: missing))
        case .whole: break
        }
        return Localized(same: part.team.map { "\($0): " } ?? "") + Localized.list(items, "; ")
    }

    func totals(_ scores: ThreeScores, _ changes: [Change]) -> [Localized] {
        let current = review.chosen(scores.verified.total)
        let computed = review.chosen(scores.computed.total)
        let incomplete = incompleteClaim(scores)
        let coverage = coverage(of: scores.board)
        var lines: [Localized] = []
        if let own = scores.own {
            lines.append(
                Localized(vi: "đơn vị tự chấm: ", en: "claimed by the board: ") + claimed(own, incomplete))
        } else {
            lines.append(Localized(vi: "sổ chưa có điểm tự chấm", en: "no self-scores recorded"))
        }
        lines.append(
            Localized(vi: "tính từ báo cáo: ", en: "computed from the report: ")
                + style.points(computed))
        let all = Localized(same: " / ") + edition.points.shown()
        if coverage.state == .whole {
            var line = Localized(vi: "thống nhất: ", en: "agreed: ") + style.points(current) + all
            // Against a claim for some criteria only, the difference would say nothing.
            if let own = scores.own, incomplete == nil, let number = current.number, number != own {
                line = line + Localized(same: " (") + style.signed(.exactly(number - own)) + Localized(same: ")")
            }
            lines.append(line)
        } else {
            lines.append(
                Localized(vi: "thống nhất: – (", en: "agreed: – (") + (coverage.missingWords ?? Localized(same: ""))
                    + Localized(same: ")"))
            if current != computed {
                lines.append(
                    Localized(
                        vi: "đang tính, với những gì đã thẩm định: ",
                        en: "counted now, with what was appraised so far: ")
                        + style.points(current) + all)
            }
        }
        let count = changes.count
        lines.append(
            Localized(
                vi: "\(count) tiêu chí thay đổi", en: "\(count) \(count == 1 ? "criterion" : "criteria") changed"))
        return lines
    }
}
