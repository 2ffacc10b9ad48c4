// The conditions an edition puts on a board's figures, such as parts that add up.
import Diagnostics
import Exact
import FEEL
import Rules

/// What came of one condition for one board.
public struct FigureCheckResult: Sendable {
    public enum Verdict: Sendable, Equatable {
        case holds, fails
        /// Figures that it needs are missing; none where it divides by zero and so says nothing.
        case undecided([Absence.Figure])
    }
    public var check: FigureCheck
    public var verdict: Verdict
    /// The condition with the figures in place of their names.
    public var withFigures: String
}

/// Runs the edition's checks on one board's figures, in the order of the edition.
public func checkFigures(_ submission: Submission, edition: Edition, period: Period) -> [FigureCheckResult] {
    let scorer = Scorer(edition, period: period, entries: [Entry(submission)])
    return edition.checks.map { check in
        let outcome = check.condition.tree.evaluate(in: scorer.scope(0))
        let missing = scorer.missing(in: outcome)
        let verdict: FigureCheckResult.Verdict =
            switch outcome.value {
            case _ where !missing.isEmpty: .undecided(missing)
            case .boolean(true): .holds
            case .null(.divisionByZero): .undecided([])
            default: .fails
            }
        return FigureCheckResult(
            check: check, verdict: verdict,
            withFigures: scorer.withFigures(check.condition.tree, board: submission.board))
    }
}

extension CriterionScore.Doubt {
    /// Why there is no single number, as a sentence.
    public var explanation: Localized {
        switch self {
        case .missing(let figure):
            Localized(
                vi: "thiếu số liệu \(figure.indicator).\(figure.attribute)",
                en: "the figure \(figure.indicator).\(figure.attribute) is missing")
        case .notAwarded: Localized(vi: "chưa được chấm điểm", en: "no points have been awarded yet")
        case .noPoints(.literal):
            Localized(
                vi: "quy tắc không cho điểm với số liệu này (số liệu rơi vào khoảng trống)",
                en: "the rule gives no points for these figures (they fall in a hole)")
        case .noPoints(let reason): reason.explanation
        case .outOfBounds(let points, let bounds):
            Localized(
                vi: "công thức cho \(points.shortText()) điểm, ngoài giới hạn \(bounds.text)",
                en: "the formula gives \(points.shortText()) points, outside of \(bounds.text)")
        case .assignmentUnknown:
            Localized(
                vi: "chưa biết đơn vị có được giao tiêu chí này không",
                en: "it is not known whether the board has this criterion")
        }
    }
}

extension Bounds {
    /// `0…10`, an open end as `−∞` or `∞`.
    public var text: String { "\(least?.shortText() ?? "−∞")…\(most?.shortText() ?? "∞")" }
}
