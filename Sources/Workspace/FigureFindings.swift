// The edition's conditions on a board's figures, as findings.
import Diagnostics
import FEEL
import Rules
import Scoring

public enum FigureFindings {
    /// What the edition's checks say against a submission.
    /// - Parameter refusing: whether a failed check of severity error is an error; else it is a warning.
    public static func of(
        _ submission: Submission, edition: Edition, refusing: Bool
    ) -> [Diagnostic] {
        guard !edition.checks.isEmpty else { return [] }
        return checkFigures(submission, edition: edition, period: submission.period).compactMap { result in
            guard result.verdict == .fails else { return nil }
            let severity = refusing ? result.check.severity : min(result.check.severity, .warning)
            return Diagnostic(
                severity, "submission.check", at: place(result.check, submission),
                Localized(
                    vi: "\(submission.board): \(result.check.message.vi): \(result.withFigures)",
                    en: "\(submission.board): \(result.check.message.en): \(result.withFigures)"),
                expected: Localized(same: result.check.condition.text))
        }
    }

    /// The first figure of the file that the check reads, else the board's first one.
    private static func place(_ check: FigureCheck, _ submission: Submission) -> Place? {
        let read = keys(check.condition.tree).compactMap { submission.figures[$0]?.origin }
        return read.min() ?? submission.figures.values.map(\.origin).min()
    }

    private static func keys(_ expression: Expression) -> [FigureKey] {
        switch expression.form {
        case .path(let base, let name):
            if case .name(let indicator) = base.form, let attribute = Attribute(rawValue: name) {
                return [FigureKey(indicator, attribute)]
            }
        case .name(let name): return [FigureKey(name, .actual)]
        default: break
        }
        return expression.children.flatMap { keys($0) }
    }
}
