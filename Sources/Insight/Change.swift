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
    /// The same board with changes made to it. Ratios whose parts are known move with them, whatever is said of them.
    public func changed(_ changes: [Change], by edition: Edition) -> Entry {
        var entry = self
        for change in changes {
            switch change {
            case .figure(let key, let value): entry.figures[key] = value
            case .award(let criterion, let points): entry.awards[criterion] = points
            }
        }
        entry.figures = edition.withRatios(entry.figures)
        return entry
    }
}
