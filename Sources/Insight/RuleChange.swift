// Whether a criterion of one edition scores as that of another does, and what in it would score otherwise.
import FEEL
import Rules
import Scoring

/// A part of a criterion's rule that moves points. Titles and sources do not.
public enum RuleChange: Hashable, Sendable {
    /// The points that the table states.
    case points
    case formula
    /// The least and most that it can yield.
    case bounds
    case assigned
    case missing
    case judged
    /// Where points are rounded, if this criterion's are by either edition.
    case rounding
    /// Functions that it uses, directly or through others.
    case function(String)
    /// Indicators that it reads whose unit or nature is another, or that only one edition has.
    case indicator(String)
    /// The share of a year's plan that is due in some part of the year.
    case planShare
}

extension Edition {
    /// What scores otherwise in a criterion of this edition than in one of an older edition; empty where the same figures of
    /// the same bloc bring the same points.
    public func ruleChanges(of criterion: Criterion, from old: Criterion, in other: Edition) -> [RuleChange] {
        var changes: [RuleChange] = []
        func note(_ change: RuleChange, if differs: Bool) { if differs { changes.append(change) } }
        let (before, after) = (other.names(in: old), names(in: criterion))
        note(.points, if: criterion.points != old.points)
        note(.formula, if: criterion.formula.tree.description != old.formula.tree.description)
        note(.bounds, if: criterion.bounds != old.bounds)
        note(.assigned, if: criterion.assigned?.tree.description != old.assigned?.tree.description)
        note(.missing, if: criterion.missing != old.missing)
        note(.judged, if: criterion.judged != old.judged)
        note(
            .rounding, if: rounding != other.rounding && (rounding.at == .criterion || other.rounding.at == .criterion))
        for name in before.union(after).sorted() {
            let functions = (other.functions.first { $0.name == name }, self.functions.first { $0.name == name })
            if functions.0 != nil || functions.1 != nil {
                note(
                    .function(name),
                    if: functions.0?.body.description != functions.1?.body.description
                        || functions.0?.parameters != functions.1?.parameters)
            }
            let indicators = (other.readable(name), readable(name))
            if indicators.0 != nil || indicators.1 != nil {
                note(
                    .indicator(name),
                    if: indicators.0?.unit != indicators.1?.unit || indicators.0?.nature != indicators.1?.nature)
            }
        }
        note(.planShare, if: after.contains("planShare") && planShare != other.planShare)
        return changes
    }

    /// All names that a criterion's rule mentions, through functions too.
    func names(in criterion: Criterion) -> Set<String> {
        var names: Set<String> = []
        var open = criterion.formula.tree.namesWithin.union(criterion.assigned?.tree.namesWithin ?? [])
        while let name = open.popFirst() {
            guard names.insert(name).inserted, let function = functions.first(where: { $0.name == name }) else {
                continue
            }
            open.formUnion(function.body.namesWithin.subtracting(names))
        }
        return names
    }
}

extension Expression {
    fileprivate var namesWithin: Set<String> {
        if case .name(let name) = form { return [name] }
        return children.reduce(into: []) { $0.formUnion($1.namesWithin) }
    }
}
