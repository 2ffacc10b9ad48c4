// What an evaluated formula means for a board: the policies of the edition applied.
import Diagnostics
import Exact
import FEEL
import Rules

extension Scorer {
    func judge(_ line: Program.Line, _ index: Int, _ outcome: Outcome) -> CriterionScore {
        let criterion = line.criterion
        let condition = line.assigned.map { $0.evaluate(in: scope(index, line)) }
        var score = CriterionScore(
            criterion: criterion.id, available: criterion.points, state: .notAssigned(.condition), missing: [],
            provisional: [])
        let ifAssigned = split(missing(in: outcome), index)
        guard let condition else {
            (score.missing, score.provisional) = ifAssigned
            score.state = state(criterion, score.missing, outcome.value)
            return score
        }
        let assignment = split(missing(in: condition), index)
        if assignment.own.isEmpty, case .boolean(let isAssigned) = condition.value {
            score.provisional = assignment.others
            guard isAssigned else { return score }
            score.missing = ifAssigned.own
            score.provisional = joined(ifAssigned.others, assignment.others)
            score.state = state(criterion, score.missing, outcome.value)
        } else {
            score.missing = joined(assignment.own, ifAssigned.own)
            score.provisional = joined(assignment.others, ifAssigned.others)
            score.state = eitherWay(state(criterion, ifAssigned.own, outcome.value))
        }
        return score
    }

    /// What is missing of the board's own, and of others.
    private func split(
        _ missing: [Absence.Figure], _ index: Int
    ) -> (own: [Absence.Figure], others: [Absence.Figure]) {
        let board = entries[index].board
        let own = missing.filter { $0.owner == board }
        return own.isEmpty ? ([], missing) : (own, missing.filter { $0.owner != board })
    }

    private func joined(_ first: [Absence.Figure], _ second: [Absence.Figure]) -> [Absence.Figure] {
        if first.isEmpty { return second }
        if second.isEmpty { return first }
        var seen: Set<Absence.Figure> = []
        return (first + second).filter { seen.insert($0).inserted }
    }

    /// The state of a criterion of which it is not known whether the board has it: nothing, or what it would be worth.
    private func eitherWay(_ state: CriterionScore.State) -> CriterionScore.State {
        switch state {
        case .notAssigned: return state
        case .determined(.zeroForMissing): return .undetermined([.assignmentUnknown], .exactly(0))
        case .determined(.computed(let exact, let rounded)):
            return .undetermined(
                [.assignmentUnknown], Bounds(least: min(0, exact, rounded), most: max(0, exact, rounded)))
        case .undetermined(let doubts, let bounds):
            return .undetermined(
                [.assignmentUnknown] + doubts,
                Bounds(least: bounds.least.map { min(0, $0) }, most: bounds.most.map { max(0, $0) }))
        }
    }

    private func state(_ criterion: Criterion, _ missing: [Absence.Figure], _ value: Value) -> CriterionScore.State {
        if !missing.isEmpty {
            switch criterion.missing {
            case .zero: return .determined(.zeroForMissing)
            case .notAssigned: return .notAssigned(.missing)
            case .undetermined:
                let doubts = missing.map { figure -> CriterionScore.Doubt in
                    figure.attribute == "awarded" ? .notAwarded : .missing(figure)
                }
                return .undetermined(doubts, criterion.possiblePoints(edition.rounding))
            }
        }
        switch value {
        case .number(let exact):
            guard criterion.bounds.contains(exact) else {
                return .undetermined(
                    [.outOfBounds(exact, criterion.bounds)], criterion.possiblePoints(edition.rounding))
            }
            return .determined(.computed(exact: exact, rounded: edition.rounding.apply(exact, at: .criterion)))
        case .null(let reason): return .undetermined([.noPoints(reason)], criterion.possiblePoints(edition.rounding))
        default:
            let found = Localized(vi: "công thức cho \(value.kind.vi)", en: "the formula gives a \(value.kind.en)")
            return .undetermined([.noPoints(.mismatch(found))], criterion.possiblePoints(edition.rounding))
        }
    }
}
