// What a cell of a spreadsheet takes that holds a figure or points: the same rules in forms and in reports.
import OOXML
import Rules

/// What may be typed into a cell, and what stands beside it when it is chosen.
public struct CellRule: Sendable {
    public var rule: Spreadsheet.Validation.Rule
    public var prompt: String
    public var error: String

    /// The rule for cells that all hold this figure.
    /// - Parameter cell: the first of them, which formulas of rules are written for.
    public static func figure(_ indicator: Indicator, _ attribute: Attribute, at cell: CellAddress) -> CellRule {
        let limits = FormLimits(indicator, attribute)
        return CellRule(rule: limits.rule(for: cell), prompt: limits.prompt, error: FormLimits.error)
    }

    /// The rule for cells that hold the points that a person gives for a criterion.
    public static func points(_ criterion: Criterion, at cell: CellAddress) -> CellRule {
        let points = FormPoints(criterion)
        return CellRule(
            rule: points.rule(for: cell), prompt: points.prompt(vi: "Điểm chấm", en: "Points given"),
            error: FormPoints.givenError)
    }
}
