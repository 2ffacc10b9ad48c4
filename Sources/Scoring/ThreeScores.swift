// Three scores of a board: what it gave itself, what the rules make of its report, what stands after the appraisal.
import Diagnostics
import Exact
import FEEL
import Rules

/// A board's own points, those computed from its report, and those from the verified figures: line by line, with the
/// reason for each difference. The lines of each of the three add up exactly to its total.
public struct ThreeScores: Sendable {
    public var board: String
    /// The self-scores added up; nil if the board gave none.
    public var own: Rational?
    /// From the figures as submitted, and the points awarded.
    public var computed: Scorecard
    /// From the verified figures, and the points given in the appraisal.
    public var verified: Scorecard
    /// Every criterion, what caps take or give, and every rounding, in the order of the edition.
    public var lines: [Line]
    /// Every figure of the board's own that was verified as another one, whether points move by it or not; also one that a
    /// later appraisal brought back to what the board submitted.
    public var figures: [BlocMove.Cause]

    /// Of these, those that no line of the board's own gives as a reason.
    public var silentFigures: [BlocMove.Cause] {
        let named = Set(
            lines.flatMap(\.appraisal).compactMap { reason in
                if case .figure(let key, _, _, _) = reason { key } else { nil }
            })
        return figures.filter { !named.contains($0.key) }
    }

    public struct Line: Sendable {
        public var subject: Comparison.Line.Subject
        /// Nil where the board gave itself nothing; always for caps and roundings.
        public var own: Rational?
        public var computed: Bounds
        public var verified: Bounds
        /// Why the computed points are not the board's own; empty where they are.
        public var claim: [ClaimReason] = []
        /// Why the verified points are not the computed ones; empty where they are.
        public var appraisal: [AppraisalReason] = []
        /// Documents behind the line's figures that the appraisal does not accept.
        public var refusedEvidence: [RefusedEvidence] = []

        /// Whether the appraisal changed anything that is to be seen.
        public var isAppraised: Bool { !appraisal.isEmpty || !refusedEvidence.isEmpty }
    }

    /// Why the rules give other points than the board gave itself.
    public enum ClaimReason: Hashable, Sendable {
        case noOwnScore
        /// The self-score is less or more than the criterion allows.
        case outside(Bounds)
        /// The self-score is none that can be given: points of the criterion go by steps.
        case offStep(Rational)
        /// The figures give so many points by the rule, before any rounding.
        case rule(Rational)
        case awarded(Rational, reason: String?)
        case open([CriterionScore.Doubt])
        case zeroForMissing([Absence.Figure])
        case notAssigned(CriterionScore.Reason)
    }

    /// Why the verified points are not those computed from the report.
    public enum AppraisalReason: Sendable {
        /// A figure of the board's own was verified; nil for one that is missing.
        case figure(FigureKey, from: Quantity?, to: Quantity?, Finding?)
        /// Points for a judged criterion were given.
        case points(from: Rational?, to: Rational?, Finding?)
        /// A bloc-wide figure that the rule compares with has moved, and by whose figures.
        case bloc(BlocMove)
        /// The appraisal brought a veto, or took one away, so that a board counts no more, or again, in bloc-wide figures.
        case counted(board: String, isCounted: Bool)
        /// The line follows from others: a cap or a rounding.
        case follows
    }

    /// A bloc-wide figure before and after the appraisals.
    public struct BlocMove: Sendable {
        public var formula: String
        public var from: Value
        public var to: Value
        /// Whether it is the highest or the lowest value of a board; nil for sums and others.
        public var extreme: BlocFigure.Extreme?
        /// The boards whose value it was and is; empty for others than the highest and the lowest.
        public var holdersBefore: [String] = []
        public var holdersAfter: [String] = []
        /// Only of boards whose change moves the bloc-wide figure.
        public var causes: [Cause]

        /// A board's figure that was verified; the board may be the one that is scored.
        public struct Cause: Hashable, Sendable {
            public var board: String
            public var key: FigureKey
            public var from: Quantity?
            public var to: Quantity?
            public var finding: Finding?
            /// Whether another reason of the same line names it already.
            public var isNamed = false
        }
    }

    public struct RefusedEvidence: Hashable, Sendable {
        public var indicator: String
        public var finding: Finding
    }

    /// How far the computed total is from the board's own; nil if it gave itself nothing.
    public func claimDifference(_ chosen: (Points) -> Bounds) -> Bounds? {
        own.map { chosen(computed.total) - .exactly($0) }
    }

    /// Vetoes that only one of the two states knows, by their number.
    public var vetoesAdded: [Int] { verified.vetoes.filter { !computed.vetoes.contains($0) } }
    public var vetoesRemoved: [Int] { computed.vetoes.filter { !verified.vetoes.contains($0) } }
}
