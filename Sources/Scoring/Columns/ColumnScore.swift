// What a criterion brings a unit of a table: the rules of `Judging.swift` on the values of a row.
import Exact
import Rules

/// One criterion of one unit.
public struct ColumnScore: Hashable, Sendable {
    public enum State: Hashable, Sendable {
        case computed
        /// A figure is missing, and the edition says that this is worth nothing.
        case zeroForMissing
        /// Anything between the points is still possible.
        case undetermined
        /// The condition does not hold, or a figure is missing and the edition says that this is then the case.
        case notAssigned
    }

    public var state: State
    public var points: Points
    /// Whether it is known whether the unit has the criterion.
    public var isAssignmentKnown = true
    /// Whether figures of the unit itself are missing.
    public var isMissing = false
    /// Whether figures of others are missing that it rests on.
    public var isProvisional = false

    public var isAssigned: Bool { state != .notAssigned }
    public var isSurelyAssigned: Bool { isAssigned && isAssignmentKnown }
}

/// The lines of a form for the rows of a block.
struct ColumnLines {
    let form: ColumnForm
    let lines: [Line]

    struct Line {
        let formula: Read<NumberVector>
        let assigned: Read<TruthVector>?
    }

    struct Read<Values> {
        let value: Values
        let ownMissing: TruthVector
        let othersMissing: TruthVector

        func isOwnMissing(_ row: Int) -> Bool { ownMissing[row] != false }
        func isOthersMissing(_ row: Int) -> Bool { othersMissing[row] != false }
    }

    init(_ form: ColumnForm, _ steps: BlockSteps) {
        self.form = form
        lines = form.lines.map { line in
            Line(
                formula: Read(
                    value: steps.number(line.formula.value), ownMissing: steps.truth(line.formula.ownMissing),
                    othersMissing: steps.truth(line.formula.othersMissing)),
                assigned: line.assigned.map {
                    Read(
                        value: steps.truth($0.value), ownMissing: steps.truth($0.ownMissing),
                        othersMissing: steps.truth($0.othersMissing))
                })
        }
    }

    /// One criterion of the unit of a row.
    func score(_ index: Int, _ row: Int) -> ColumnScore {
        let (criterion, line) = (form.lines[index].criterion, lines[index])
        let own = line.formula.isOwnMissing(row)
        let others = line.formula.isOthersMissing(row)
        var score = state(criterion, own, line.formula.value[row])
        score.isMissing = own
        score.isProvisional = others
        guard let condition = line.assigned else { return score }
        score.isProvisional = others || condition.isOthersMissing(row)
        guard !condition.isOwnMissing(row), let isAssigned = condition.value[row] else {
            score.isMissing = own || condition.isOwnMissing(row)
            return eitherWay(score)
        }
        if isAssigned { return score }
        return ColumnScore(state: .notAssigned, points: .zero, isProvisional: condition.isOthersMissing(row))
    }

    private func state(_ criterion: Criterion, _ isMissing: Bool, _ value: Rational?) -> ColumnScore {
        if isMissing, criterion.missing == .zero { return ColumnScore(state: .zeroForMissing, points: .zero) }
        if isMissing, criterion.missing == .notAssigned { return ColumnScore(state: .notAssigned, points: .zero) }
        guard !isMissing, let value, criterion.bounds.contains(value) else {
            let possible = criterion.possiblePoints(form.edition.rounding)
            return ColumnScore(state: .undetermined, points: Points(rounded: possible, exact: possible))
        }
        let rounded = form.edition.rounding.apply(value, at: .criterion)
        return ColumnScore(state: .computed, points: Points(rounded: .exactly(rounded), exact: .exactly(value)))
    }

    /// Nothing, or what it would be worth.
    private func eitherWay(_ score: ColumnScore) -> ColumnScore {
        guard score.state != .notAssigned else { return score }
        var either = score
        either.state = .undetermined
        either.isAssignmentKnown = false
        let (exact, rounded) = (score.points.exact, score.points.rounded)
        let bounds = Bounds(
            least: exact.least.flatMap { a in rounded.least.map { min(0, a, $0) } },
            most: exact.most.flatMap { a in rounded.most.map { max(0, a, $0) } })
        either.points = Points(rounded: bounds, exact: bounds)
        return either
    }
}

extension Criterion {
    /// What it can still bring where it is undetermined; rounding may lead beyond a limit that has more places.
    public func possiblePoints(_ rounding: Rounding) -> Bounds {
        let rounded = bounds.map { rounding.apply($0, at: .criterion) }
        return Bounds(
            least: bounds.least.flatMap { least in rounded.least.map { min(least, $0) } },
            most: bounds.most.flatMap { most in rounded.most.map { max(most, $0) } })
    }
}
