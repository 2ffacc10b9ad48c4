// Two rankings of the same bloc and period side by side: who moved, by how much, on which lines; and event by event.
import Exact
import Rules

/// A bloc's period scored at one moment.
public struct ScoredState: Sendable {
    public let scorer: Scorer
    public let ranking: Ranking

    public init(_ scorer: Scorer, _ ranking: Ranking) {
        self.scorer = scorer
        self.ranking = ranking
    }

    public init(_ scorer: Scorer) {
        self.init(scorer, scorer.ranking(scorer.scorecards()))
    }
}

/// How far something moved: the lower end of an interval and the upper one, each by itself. Moves in a row add up, end
/// by end, to the move as a whole.
public struct Shift: Hashable, Sendable {
    /// Nil where an end without limit came or went: such a move has no size.
    public var least: Rational?
    public var most: Rational?

    /// From one interval to another; nothing counts as 0, which is what a board without a report has.
    public init(from before: Bounds?, to after: Bounds?) {
        let (a, b) = (before ?? .exactly(0), after ?? .exactly(0))
        least = Self.size(a.least, b.least)
        most = Self.size(a.most, b.most)
    }

    public init(least: Rational?, most: Rational?) {
        self.least = least
        self.most = most
    }

    public static let zero = Shift(least: 0, most: 0)

    /// Both ends, where they moved alike.
    public var number: Rational? { least == most ? least : nil }

    public var isZero: Bool { self == .zero }

    fileprivate var isUnknown: Bool { (least ?? 0) == 0 && (most ?? 0) == 0 && !isZero }

    public static func + (left: Shift, right: Shift) -> Shift {
        Shift(
            least: left.least.flatMap { a in right.least.map { a + $0 } },
            most: left.most.flatMap { a in right.most.map { a + $0 } })
    }

    private static func size(_ before: Rational?, _ after: Rational?) -> Rational? {
        switch (before, after) {
        case (let before?, let after?): after - before
        case (nil, nil): 0
        default: nil
        }
    }
}

/// What moved between two states of a ranking.
public struct RankingDiff: Sendable {
    /// The boards of which anything differs, in the order of the later ranking; those that are gone last.
    public var boards: [BoardMove]

    public var isEmpty: Bool { boards.isEmpty }

    public struct BoardMove: Sendable {
        public var board: String
        /// Nil where the board had no report.
        public var before: Standing?
        public var after: Standing?
        /// The move of its total, which is what its lines add up to.
        public var shift: Shift
        /// Lines that differ, in the order of the edition.
        public var lines: [Line]

        /// Whether rank, class, flag or veto differ, and not only points.
        public var isMoved: Bool { before?.place != after?.place }
    }

    /// Where a board stands.
    public struct Standing: Hashable, Sendable {
        public var place: Place
        /// In points, as the edition counts them: rounded or exact.
        public var total: Bounds
        /// What boards are compared by first: points, or percent of assigned points.
        public var basis: Bounds
        /// By section, of those that stand directly under the edition.
        public var sections: [String: Bounds]
    }

    public struct Place: Hashable, Sendable {
        /// The ranks that are possible; nil for a board that is not ranked.
        public var rank: ClosedRange<Int>?
        /// Ids of the classes and flags that are possible, best first.
        public var grades: [String]
        public var mayHaveNoGrade: Bool
        public var flags: [String]
        public var mayHaveNoFlag: Bool
        /// Numbers of the edition's vetoes that apply.
        public var vetoes: [Int]
    }

    public struct Line: Sendable {
        public var subject: Comparison.Line.Subject
        /// Nil where the board had no report, or its edition no such line.
        public var before: Bounds?
        public var after: Bounds?
        public var beforeState: CriterionScore.State?
        public var afterState: CriterionScore.State?
        public var shift: Shift
    }

    public init(from before: ScoredState, to after: ScoredState) {
        let rows = { (state: ScoredState) in
            Dictionary(
                state.ranking.rows.map { ($0.scorecard.board, $0) }, uniquingKeysWith: { first, _ in first })
        }
        let (old, new) = (rows(before), rows(after))
        let order =
            after.ranking.rows.map(\.scorecard.board)
            + before.ranking.rows.map(\.scorecard.board).filter { new[$0] == nil }
        boards = order.compactMap { board in
            let (was, now) = (old[board].map { before.standing($0) }, new[board].map { after.standing($0) })
            let lines = Self.lines(
                old[board].map { ($0.scorecard, before.scorer) }, new[board].map { ($0.scorecard, after.scorer) })
            guard was != now || !lines.isEmpty else { return nil }
            return BoardMove(
                board: board, before: was, after: now, shift: Shift(from: was?.total, to: now?.total), lines: lines)
        }
    }

    public func move(of board: String) -> BoardMove? { boards.first { $0.board == board } }

    private typealias Card = (card: Scorecard, scorer: Scorer)

    private static func lines(_ before: Card?, _ after: Card?) -> [Line] {
        func bounds(_ card: Card?) -> [(subject: Comparison.Line.Subject, bounds: Bounds)] {
            card.map { $0.scorer.lines(of: $0.card) } ?? []
        }
        func states(_ card: Card?) -> [String: CriterionScore.State] {
            Dictionary(
                (card?.card.criteria ?? []).map { ($0.criterion, $0.state) }, uniquingKeysWith: { first, _ in first })
        }
        let (old, new) = (bounds(before), bounds(after))
        let was = Dictionary(old.map { ($0.subject, $0.bounds) }, uniquingKeysWith: { first, _ in first })
        let now = Dictionary(new.map { ($0.subject, $0.bounds) }, uniquingKeysWith: { first, _ in first })
        let (oldStates, newStates) = (states(before), states(after))
        let subjects = new.map(\.subject) + old.map(\.subject).filter { now[$0] == nil }
        let lines = subjects.compactMap { subject -> Line? in
            var line = Line(
                subject: subject, before: was[subject], after: now[subject],
                shift: Shift(from: was[subject], to: now[subject]))
            if case .criterion(let id) = subject {
                line.beforeState = oldStates[id]
                line.afterState = newStates[id]
            } else if let before = was[subject], let after = now[subject] {
                // What a cap takes off an end without limit has no size, so neither has its move.
                if before.least == nil || after.least == nil { line.shift.least = nil }
                if before.most == nil || after.most == nil { line.shift.most = nil }
            }
            let isSame = line.shift.isZero && line.beforeState == line.afterState
            // A cap or a rounding that takes nothing is no line, also where a board comes or goes.
            return isSame ? nil : line
        }
        // Where nothing else moved, such a cap did not either.
        return lines.allSatisfy { $0.beforeState == nil && $0.afterState == nil && $0.shift.isUnknown } ? [] : lines
    }
}

extension ScoredState {
    /// Where a board of the ranking stands.
    public func standing(_ row: Ranking.Row) -> RankingDiff.Standing {
        RankingDiff.Standing(
            place: RankingDiff.Place(
                rank: row.rank, grades: row.grades.map(\.id), mayHaveNoGrade: row.mayHaveNoGrade,
                flags: row.flags.map(\.id), mayHaveNoFlag: row.mayHaveNoFlag, vetoes: row.scorecard.vetoes),
            total: scorer.chosenPoints(row.scorecard.total), basis: row.basis,
            sections: Dictionary(
                row.scorecard.sections.map { ($0.section, scorer.chosenPoints($0.points)) },
                uniquingKeysWith: { first, _ in first }))
    }
}

/// What moved between two heads of a ledger, and what each event between them did to it.
public struct RankingHistory: Sendable {
    public var whole: RankingDiff
    /// Events in their order, also those that moved nothing.
    public var steps: [Step]

    public struct Step: Sendable {
        /// The event of the ledger.
        public var event: Int
        public var diff: RankingDiff
    }

    /// - Parameter steps: each event with the state right after it.
    public init(from first: ScoredState, _ steps: [(event: Int, state: ScoredState)]) {
        var state = first
        self.steps = []
        for step in steps {
            self.steps.append(Step(event: step.event, diff: RankingDiff(from: state, to: step.state)))
            state = step.state
        }
        whole = RankingDiff(from: first, to: state)
    }

    /// The events that moved a board's total or place, each with what it did.
    public func moves(of board: String) -> [(event: Int, move: RankingDiff.BoardMove)] {
        steps.compactMap { step in step.diff.move(of: board).map { (step.event, $0) } }
    }
}
