// What it would take: for each figure and each judged criterion of a board alone, the smallest change that reaches a target.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

/// What it would take for a board to reach a rank, a grade or a place ahead of another board.
///
/// Each figure moves alone in steps of its declared decimals, everything bloc-wide and the points of other boards moving
/// along. Every answer was checked by scoring it, and the step before it was checked not to reach.
public struct Reach: Sendable {
    public let contest: Contest
    public let board: String
    public let target: ReachTarget
    public let state: ScoredState
    /// Whether the board has it already: then there is nothing to look for.
    public let isHeld: Bool
    /// What the board's points, or percent, would have to be as others stand now; nil where that is not one number.
    public let needed: Need?
    /// Whose places a grade takes, where there are only so many of them.
    public let quota: Quota?
    /// One for each figure and judged criterion, in the order of the edition.
    public let lines: [Line]

    public struct Need: Hashable, Sendable {
        public var number: Rational
        /// Whether the number itself is enough on the first key of the ranking.
        public var isEnough: Bool
        /// The board whose place that is; nil for a number that the edition states, with places left.
        public var board: String?
    }

    /// One figure or judged criterion.
    public struct Line: Sendable {
        public var subject: Subject
        /// What it is now; nil for missing.
        public var now: Quantity?
        /// Criteria of the board whose points it moves, in the order of the table.
        public var criteria: [String]
        public var outcome: Outcome
    }

    public enum Subject: Hashable, Sendable {
        case figure(FigureKey)
        case award(String)
    }

    public enum Outcome: Sendable {
        case reached(Reached)
        case none(Reason)
        case notDecided(Doubt)
        /// A ratio that is worked out of these indicators.
        case movesWithParts([String])
        /// The figure is not known: there is nothing to change.
        case missing
        /// The check by scoring contradicts the search: a mistake of this program.
        case contradicted(Quantity)
    }

    public struct Reached: Sendable {
        public var value: Quantity
        /// Nil for yes and no, and for points that were not given yet.
        public var change: Rational?
        /// The board as it would stand.
        public var after: Standing
        /// What was checked not to reach: the step before.
        public var before: Quantity?
    }

    public struct Standing: Hashable, Sendable {
        public var basis: Bounds
        public var rank: ClosedRange<Int>?
        public var grades: [String]
        public var mayHaveNoGrade: Bool
    }

    /// How far a figure was followed, and what ends its way.
    public struct Limits: Hashable, Sendable {
        public var least: Rational
        public var most: Rational
        public var leastIs: End
        public var mostIs: End

        public enum End: Hashable, Sendable {
            /// The range of the indicator, or of the points.
            case range
            case zero
            /// Nothing ends it: as many steps as are considered at most.
            case farthest
        }
    }

    /// Why no value reaches.
    public enum Reason: Sendable {
        /// Nothing that is scored or compared reads it.
        case notRead
        /// A veto keeps the board out, or may, and this figure does not change that.
        case vetoed
        /// Nothing keeps the board out now; every other value of this figure would, or might.
        case wouldBeVetoed
        /// A veto keeps the board out, or may; at this value none does, and so it would stand: not far enough.
        case lifted(at: Quantity, Standing, Limits?)
        /// No value brings the board more than it has.
        case noGain(full: [String], Limits?)
        /// The most that it brings, at this value.
        case notEnough(Rational, at: Quantity, Limits?)
        /// Some value may bring more; none reaches.
        case notReached(Limits?)
        /// Every other value lies outside of what it may be.
        case noOtherValue
    }

    public enum Doubt: Sendable {
        /// Formulas that cannot be followed step by step; values up to so many steps away were scored.
        case formulas([Localized], steps: Int)
        /// Nothing nearer than this value reaches.
        case tooFine(nearest: Quantity)
        /// The range of the indicator is none of constant numbers.
        case range
    }
}

extension ScoredState {
    /// Where a board stands; nil for one that is not there.
    public func standing(of board: String) -> Reach.Standing? {
        ranking.rows.first { $0.scorecard.board == board }.map {
            Reach.Standing(
                basis: $0.basis, rank: $0.rank, grades: $0.grades.map(\.id), mayHaveNoGrade: $0.mayHaveNoGrade)
        }
    }
}
