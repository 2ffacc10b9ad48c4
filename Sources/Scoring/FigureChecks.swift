// The conditions an edition puts on a board's figures, such as parts that add up, and the examples it works out.
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

/// Works out every example inside an edition.
/// - Returns: an error for each one that gives other points than it says.
public func checkExamples(of edition: Edition) -> [Diagnostic] {
    edition.criteria.flatMap { criterion in
        criterion.examples.compactMap { checkExample($0, of: criterion, in: edition) }
    }
}

private func checkExample(_ example: Example, of criterion: Criterion, in edition: Edition) -> Diagnostic? {
    var entries = [
        Entry(
            board: "example", figures: edition.withRatios(example.given),
            awards: example.awarded.map { [criterion.id: $0] } ?? [:])
    ]
    for (number, figures) in example.others.enumerated() {
        entries.append(Entry(board: "other-\(number + 1)", figures: edition.withRatios(figures)))
    }
    let scorer = Scorer(edition, period: example.period ?? edition.valid.from, entries: entries)
    let score = scorer.scorecard(of: "example")?.criterion(criterion.id)
    guard let score else { return nil }
    if case .determined = score.state, score.points.rounded.number == example.points { return nil }
    let found = score.points.rounded.number.map { Localized(same: $0.shortText()) }
    let state =
        switch score.state {
        case .determined: found ?? Localized(same: "?")
        case .undetermined(let doubts, _):
            Localized(vi: "chưa xác định: ", en: "undetermined: ")
                + (doubts.first?.explanation ?? Localized(same: "?"))
        case .notAssigned: Localized(vi: "không giao", en: "not assigned")
        }
    return Diagnostic(
        .error, "edition.example", at: example.place,
        Localized(
            vi: "ví dụ của tiêu chí \(criterion.id) ghi \(example.points) điểm, bộ tiêu chí cho: \(state.vi)",
            en: "the example of criterion \(criterion.id) says \(example.points) points, the edition gives: \(state.en)"
        ))
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
