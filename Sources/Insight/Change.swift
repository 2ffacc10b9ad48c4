// What might be otherwise: a figure or judged points of a board, set or taken away.
import Exact
import Rules
import Scoring

/// One thing about a board that is imagined to be otherwise.
public enum Change: Hashable, Sendable {
    /// A figure; nil to take it away, so that it is missing.
    case figure(FigureKey, Quantity?)
    /// Points for a judged criterion; nil to take them away.
    case award(criterion: String, Rational?)
}

extension Entry {
    /// The same board with changes made to it. Ratios whose parts are known move with them, whatever is said of them; one
    /// that was worked out from a part that is taken away is missing, too.
    public func changed(_ changes: [Change], by edition: Edition) -> Entry {
        var entry = self
        for change in changes {
            switch change {
            case .figure(let key, let value): entry.figures[key] = value
            case .award(let criterion, let points): entry.awards[criterion] = points
            }
        }
        for indicator in edition.indicators {
            guard let ratio = indicator.ratio else { continue }
            for attribute in indicator.has {
                let key = FigureKey(indicator.id, attribute)
                let parts = [FigureKey(ratio.of, attribute), FigureKey(ratio.to, attribute)]
                let wasWorkedOut = parts.allSatisfy { figures[$0] != nil }
                if wasWorkedOut, parts.contains(where: { entry.figures[$0] == nil }), entry.figures[key] == figures[key]
                {
                    entry.figures[key] = nil
                }
            }
        }
        entry.figures = edition.withRatios(entry.figures)
        return entry
    }
}
