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
    /// How the board stands, where the ranking was made elsewhere and the others are not here.
    let place: Localized?

    /// Nil if the board did not submit.
    /// - Parameter place: how the board stands among others that the review does not have.
    public init?(_ review: Review, board: String, options: [String] = [], place: Localized? = nil) {
        guard let card = review.ranking.rows.first(where: { $0.scorecard.board == board })?.scorecard else {
            return nil
        }
        self.review = review
        self.options = options.map { " " + $0 }.joined()
        self.place = place
        scorecard = card
    }

    var board: String { scorecard.board }
    var edition: Edition { review.edition }
    var style: NumberStyle { NumberStyle(rounding: edition.rounding) }
    var submission: Submission? { review.submissions[board] }

    /// The three scores of the board.
    var scores: ThreeScores {
        review.three.scores(review.computedCard(of: board) ?? scorecard, scorecard)
    }

    // MARK: Scorecard

    public var scorecardDocument: Document { scorecard(isExpected: false) }

    /// - Parameter isExpected: whether class and flag may yet change, and are called expected.
    func scorecard(isExpected: Bool) -> Document {
        let scores = scores
        var rows: [[Localized]] = []
        for (section, (score, before)) in zip(edition.sections, zip(scorecard.sections, scores.computed.sections)) {
            add(section, score, before, scores, to: &rows)
        }
        let total = review.chosen(scorecard.total)
        if review.chosen(scorecard.sum) != total {
            rows.append(
                line(Localized(vi: "Làm tròn tổng", en: "Rounding of the total"), .totalRounding, scores))
        }
        rows.append(
            cells(
                "", Localized(vi: "TỔNG", en: "TOTAL"), points: style.points(total),
                of: edition.points.shown(), assigned: scorecard.assigned.shown(), own: scores.own?.shown() ?? Self.none,
                computed: style.points(review.chosen(scores.computed.total))))
        var blocks: [Document.Block] = [
            .title(review.name(board) + Localized(same: " · ") + review.period.title), .labels(review.labels),
            .paragraph(standing(isExpected: isExpected)), .table(Table(columns, rows)),
        ]
        blocks += differenceBlocks(scores)
        if let percent = scorecard.percent(total), scorecard.assigned != edition.points {
            let (points, assigned) = (style.points(total), scorecard.assigned.shown())
            let share = style.percent(percent, thresholds: edition.thresholds)
            blocks.append(
                .paragraph(
                    Localized(
                        vi:
                            "\(points.vi) trên \(assigned.vi) điểm được giao: \(share.vi)",
                        en:
                            "\(points.en) of \(assigned.en) assigned points: \(share.en)"
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
        if place == nil {
            blocks.append(
                .paragraph(
                    Localized(
                        vi: "Xem cách tính một tiêu chí: thidua audit \(board) --criterion SỐ\(options)",
                        en: "How one criterion came about: thidua audit \(board) --criterion ID\(options)")))
        }
        return Document(blocks)
    }

    /// The points of the sections and the total, as a CSV file of the ranking has them.
    public var pointTexts: [String] {
        (scorecard.sections.map(\.points) + [scorecard.total]).map {
            style.points(review.chosen($0)).en.replacing(",", with: "")
        }
    }

    /// The board's line in the ranking.
    var row: Ranking.Row? { place == nil ? review.ranking.rows.first { $0.scorecard.board == board } : nil }

    /// “Rank 3 of 11 · Excellent · flag: Leader”; “Rank 3 of 11 · expected class: Excellent · expected flag: Leader”
    func standing(isExpected: Bool) -> Localized {
        if let place { return place }
        let rows = review.ranking.rows
        guard let row else { return Localized(same: "") }
        let ranked = rows.filter { $0.rank != nil }.count
        let rank =
            row.rank == nil
            ? review.rankText(row)
            : Localized(vi: "Hạng ", en: "Rank ") + review.rankText(row)
                + Localized(vi: " trên \(ranked)", en: " of \(ranked)")
        guard row.rank != nil else { return rank }
        let (gradeTitle, flagTitle) =
            isExpected
            ? (
                Localized(vi: " · xếp loại dự kiến: ", en: " · expected class: "),
                Localized(vi: " · cờ dự kiến: ", en: " · expected flag: ")
            ) : (Localized(same: " · "), Localized(vi: " · cờ: ", en: " · flag: "))
        let grade = edition.grades.isEmpty ? Localized(same: "") : gradeTitle + review.gradeText(row)
        let flag = row.flags.isEmpty ? Localized(same: "") : flagTitle + review.flagText(row)
        return rank + grade + flag
    }

    /// Whether something that the table adds up to is not the board's to earn.
    private var lacksAssigned: Bool { scorecard.assigned != edition.points }

    /// No., criterion, points, the most there is, what of it is assigned where that is less, self-score; where anything was appraised also the computed score; the state; and
    /// why the three differ, where they do.
    private var columns: [Table.Column] {
        var columns: [Table.Column] = [
            .left(vi: "Số", en: "No."), .left(vi: "Tiêu chí", en: "Criterion"),
            review.isAppraised(board) ? .right(vi: "Thẩm định", en: "Verified") : .right(vi: "Điểm", en: "Points"),
            .right(vi: "Tối đa", en: "Maximum"),
        ]
        if lacksAssigned { columns.append(.right(vi: "Được giao", en: "Assigned")) }
        columns.append(.right(vi: "Tự chấm", en: "Self"))
        if review.isAppraised { columns.append(.right(vi: "Theo báo cáo", en: "Computed")) }
        columns.append(.left(vi: "Tình trạng", en: "State"))
        if review.three.gaveItself(board) {
            columns.append(.detail(vi: "Khác điểm tự chấm", en: "Not the self-score"))
        }
        if review.isAppraised { columns.append(.detail(vi: "Thẩm định", en: "Appraisal")) }
        return columns
    }

    private static let none = Localized(same: "")

    private func cells(
        _ number: String, _ title: Localized, points: Localized, of: Localized = Self.none,
        assigned: Localized = Self.none, own: Localized = Self.none,
        computed: Localized = Self.none,
        state: Localized = Localized(same: ""), line: ThreeScores.Line? = nil
    ) -> [Localized] {
        var cells = [Localized(same: number), title, points, of]
        if lacksAssigned { cells.append(assigned) }
        cells.append(own)
        if review.isAppraised { cells.append(computed) }
        cells.append(state)
        if review.three.gaveItself(board) {
            let isCriterion = if case .criterion = line?.subject { true } else { false }
            cells.append(isCriterion ? line.map(review.claimText) ?? Localized(same: "") : Localized(same: ""))
        }
        if review.isAppraised { cells.append(line.map(review.appraisalText) ?? Localized(same: "")) }
        return cells
    }

    /// A line that is none of a criterion: what a cap or a rounding changes.
    private func line(_ title: Localized, _ subject: Comparison.Line.Subject, _ scores: ThreeScores) -> [Localized] {
        let line = scores.lines.first { $0.subject == subject }
        return cells(
            "", title, points: line.map { style.signed($0.verified) } ?? Self.none,
            computed: line.map { style.signed($0.computed) } ?? Self.none)
    }

    private func add(
        _ section: Section, _ score: SectionScore, _ before: SectionScore, _ scores: ThreeScores,
        to rows: inout [[Localized]]
    ) {
        // Bonuses and deductions stand beside what is assigned.
        func assigned(_ points: Rational) -> Localized { section.kind == .content ? points.shown() : Self.none }
        let own = review.three.ownPoints(of: board)
        rows.append(
            cells(
                section.id, section.title.map { $0.uppercased() }, points: style.points(review.chosen(score.points)),
                of: section.points.shown(), assigned: assigned(score.assigned),
                own: review.ownPoints(of: score, own)?.shown() ?? Self.none,
                computed: style.points(review.chosen(before.points))))
        for (criterion, (score, earlier)) in zip(section.criteria, zip(score.criteria, before.criteria)) {
            rows.append(
                cells(
                    criterion.id, criterion.title, points: points(score), of: criterion.points.shown(),
                    assigned: score.isAssigned
                        ? assigned(criterion.points) : section.kind == .content ? Localized(same: "–") : Self.none,
                    own: submission?.selfScores[criterion.id].map { review.text($0.value) } ?? Self.none,
                    computed: points(earlier),
                    state: review.state(score),
                    line: scores.lines.first { $0.subject == .criterion(criterion.id) }))
        }
        for (inner, (score, earlier)) in zip(section.sections, zip(score.sections, before.sections)) {
            add(inner, score, earlier, scores, to: &rows)
        }
        for (subject, title) in [
            (.cap(section: section.id), section.bounds.sentence),
            (
                .rounding(section: section.id),
                Localized(vi: "Làm tròn nhóm \(section.id)", en: "Rounding of section \(section.id)")
            ),
        ] as [(Comparison.Line.Subject, Localized)] {
            guard let line = scores.lines.first(where: { $0.subject == subject }),
                line.verified != .exactly(0) || line.computed != .exactly(0)
            else { continue }
            rows.append(self.line(title, subject, scores))
        }
    }

    private func points(_ score: CriterionScore) -> Localized {
        score.isAssigned ? style.points(review.chosen(score.points)) : Localized(same: "–")
    }
}
