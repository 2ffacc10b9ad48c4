// What a board is to reach, and whether it surely has.
import Exact
import Rules
import Scoring

/// What a board wants.
public enum ReachTarget: Hashable, Sendable {
    /// This rank or a better one, whatever missing figures turn out to be.
    case rank(Int)
    /// This grade, by its id, or a better one.
    case grade(String)
    /// A place ahead of another board.
    case over(String)
}

extension ReachTarget {
    /// Whether a board surely has it, by the ranking with all that can be asked about it.
    func holds(_ board: String, _ state: ScoredState) -> Bool {
        let edition = state.scorer.edition
        func row(_ board: String) -> Ranking.Row? { state.ranking.rows.first { $0.scorecard.board == board } }
        guard let own = row(board), let rank = own.rank,
            edition.ranking.vetoed.ranked || own.scorecard.undecidedVetoes.isEmpty
        else { return false }
        switch self {
        case .rank(let wanted): return rank.upperBound <= wanted
        case .grade(let id):
            guard let number = edition.grades.firstIndex(where: { $0.id == id }) else { return false }
            let good = Set(edition.grades[...number].map(\.id))
            return !own.mayHaveNoGrade && !own.grades.isEmpty && own.grades.allSatisfy { good.contains($0.id) }
        case .over(let other):
            guard let others = row(other) else { return true }
            guard let theirs = others.rank else { return true }
            if rank.upperBound < theirs.lowerBound { return true }
            // What a third board lacks widens both ranks: between the two it does not matter.
            let two = state.scorer.ranking([own.scorecard, others.scorecard]).rows
            func place(_ board: String) -> ClosedRange<Int>? { two.first { $0.scorecard.board == board }?.rank }
            guard let own = place(board), let theirs = place(other) else { return false }
            return own.upperBound < theirs.lowerBound
        }
    }
}

/// What is said of a target on a range of steps.
enum ReachVerdict: Sendable {
    /// At no step.
    case never
    /// At every step.
    case always
    /// At some it may be, at others not.
    case open
}
