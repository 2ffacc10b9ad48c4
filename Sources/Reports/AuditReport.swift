// A board's scorecard: every criterion with its points and its state, what caps and rounding change, the total.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

/// One board's audit. Made from a ``Review``; nothing is stored, everything is worked out anew.
public struct Audit: Sendable {
    public let review: Review
    public let scorecard: Scorecard
    /// What a command needs besides the board to come to the same review, such as `--bloc delta`.
    private let options: String

    /// Nil if the board did not submit.
    public init?(_ review: Review, board: String, options: [String] = []) {
        guard let card = review.ranking.rows.first(where: { $0.scorecard.board == board })?.scorecard else {
            return nil
        }
        self.review = review
        self.options = options.map { " " + $0 }.joined()
        scorecard = card
    }

    var board: String { scorecard.board }
    var edition: Edition { review.edition }
    var style: NumberStyle { NumberStyle(rounding: edition.rounding) }
    var submission: Submission? { review.submissions[board] }

    // MARK: Scorecard

    public var scorecardDocument: Document {
        var rows: [[Localized]] = []
        for (section, score) in zip(edition.sections, scorecard.sections) { add(section, score, to: &rows) }
        let total = review.chosen(scorecard.total)
        if review.chosen(scorecard.sum) != total {
            rows.append(
                line(
                    Localized(vi: "Làm tròn tổng", en: "Rounding of the total"),
                    style.signed(total - review.chosen(scorecard.sum))))
        }
        rows.append([
            Localized(same: ""), Localized(vi: "TỔNG", en: "TOTAL"), Localized(same: style.points(total)),
            Localized(same: scorecard.assigned.shortText()), Localized(same: selfTotal), Localized(same: ""),
        ])
        var blocks: [Document.Block] = [
            .title(review.name(board) + Localized(same: " · ") + review.period.title), .labels(review.labels),
            .paragraph(standing),
            .table(
                Table(
                    [
                        .left(vi: "Số", en: "No."), .left(vi: "Tiêu chí", en: "Criterion"),
                        .right(vi: "Điểm", en: "Points"),
                        .right(vi: "Trên", en: "Of"), .right(vi: "Tự chấm", en: "Self"),
                        .left(vi: "Tình trạng", en: "State"),
                    ], rows)),
        ]
        if let percent = scorecard.percent(total), scorecard.assigned != edition.points {
            blocks.append(
                .paragraph(
                    Localized(
                        vi:
                            "\(style.points(total)) trên \(scorecard.assigned.shortText()) điểm được giao: \(style.percent(percent, thresholds: edition.thresholds))",
                        en:
                            "\(style.points(total)) of \(scorecard.assigned.shortText()) assigned points: \(style.percent(percent, thresholds: edition.thresholds))"
                    )))
        }
        let classes = row.map(review.classLines) ?? []
        if !classes.isEmpty {
            blocks.append(.heading(Localized(vi: "Xếp loại và cờ", en: "Class and flag")))
            blocks.append(.bullets(classes))
        }
        let vetoes = review.vetoNotes(scorecard)
        if !vetoes.isEmpty {
            blocks.append(.heading(Localized(vi: "Điều kiện loại", en: "Vetoes")))
            blocks.append(.bullets(vetoes))
        }
        blocks += review.combinationBlocks(of: [board])
        blocks.append(
            .paragraph(
                Localized(
                    vi: "Xem cách tính một tiêu chí: thidua audit \(board) --criterion SỐ\(options)",
                    en: "How one criterion came about: thidua audit \(board) --criterion ID\(options)")))
        return Document(blocks)
    }

    /// The board's line in the ranking.
    var row: Ranking.Row? { review.ranking.rows.first { $0.scorecard.board == board } }

    /// “Rank 3 of 11 · Excellent · flag: Leader”
    private var standing: Localized {
        let rows = review.ranking.rows
        guard let row else { return Localized(same: "") }
        let ranked = rows.filter { $0.rank != nil }.count
        let rank =
            row.rank == nil
            ? review.rankText(row)
            : Localized(vi: "Hạng ", en: "Rank ") + review.rankText(row)
                + Localized(vi: " trên \(ranked)", en: " of \(ranked)")
        guard row.rank != nil else { return rank }
        let grade = edition.grades.isEmpty ? Localized(same: "") : Localized(same: " · ") + review.gradeText(row)
        let flag =
            row.flags.isEmpty ? Localized(same: "") : Localized(vi: " · cờ: ", en: " · flag: ") + review.flagText(row)
        return rank + grade + flag
    }

    private func line(_ title: Localized, _ points: String) -> [Localized] {
        [Localized(same: ""), title, Localized(same: points)] + Array(repeating: Localized(same: ""), count: 3)
    }

    private func add(_ section: Section, _ score: SectionScore, to rows: inout [[Localized]]) {
        rows.append([
            Localized(same: section.id), section.title.map { $0.uppercased() },
            Localized(same: style.points(review.chosen(score.points))), Localized(same: score.assigned.shortText()),
            Localized(same: ""), Localized(same: ""),
        ])
        for (criterion, score) in zip(section.criteria, score.criteria) {
            rows.append([
                Localized(same: criterion.id), criterion.title, Localized(same: points(score)),
                Localized(same: criterion.points.shortText()),
                Localized(same: submission?.selfScores[criterion.id].map { "\($0.value)" } ?? ""), review.state(score),
            ])
        }
        for (inner, score) in zip(section.sections, score.sections) { add(inner, score, to: &rows) }
        let sum = review.chosen(score.sum)
        let capped = sum.clamped(to: section.bounds)
        if capped != sum {
            rows.append(
                line(
                    section.bounds.sentence,
                    style.signed(capped - sum)))
        }
        if capped != review.chosen(score.points) {
            rows.append(
                line(
                    Localized(vi: "Làm tròn nhóm \(section.id)", en: "Rounding of section \(section.id)"),
                    style.signed(review.chosen(score.points) - capped)))
        }
    }

    private func points(_ score: CriterionScore) -> String {
        score.isAssigned ? style.points(review.chosen(score.points)) : "–"
    }

    private var selfTotal: String {
        let numbers = edition.criteria.compactMap { criterion -> Rational? in
            guard case .number(let number) = submission?.selfScores[criterion.id]?.value else { return nil }
            return number
        }
        return numbers.isEmpty ? "" : Rational.sum(numbers).shortText()
    }
}
