// What another edition would make of a period: the same figures scored by both, every move with the lines and rules it comes from.
import Exact
import Rules
import Scoring

/// A period's ranking by two editions side by side.
public struct EditionEffect: Sendable {
    public let diff: EditionDiff
    public let before: ScoredState
    public let after: ScoredState
    /// What either edition had of the period.
    public let carried: (old: CarriedPeriod, new: CarriedPeriod)
    /// Boards of which anything moves, in the order of the later ranking.
    public var boards: [EditionMove]
    /// Pairs of boards that change their order, those first whose criteria did not turn them round.
    public var turned: [TurnedPair]

    /// - Parameters:
    ///   - diff: the two editions.
    ///   - reported: the edition that boards reported by; one of the two, or a third one.
    ///   - submissions: the boards' reports as they are scored, how late they came counted by each edition's deadline.
    ///   - votes: on equal boards, which count for both.
    public init(
        _ diff: EditionDiff, period: Period, reported: Edition, submissions: (old: [Submission], new: [Submission]),
        awards: [Award], votes: [TieVote] = []
    ) {
        self.diff = diff
        let old = CarriedPeriod(EditionDiff(from: reported, to: diff.old), submissions: submissions.old, awards: awards)
        let new = CarriedPeriod(EditionDiff(from: reported, to: diff.new), submissions: submissions.new, awards: awards)
        carried = (old, new)
        before = ScoredState(Scorer(diff.old, period: period, entries: old.entries, votes: votes))
        after = ScoredState(Scorer(diff.new, period: period, entries: new.entries, votes: votes))
        let causes = EditionCauses(diff, [old, new])
        let lines = EditionLines(diff)
        let was = Dictionary(
            before.ranking.rows.map { ($0.scorecard.board, $0) }, uniquingKeysWith: { first, _ in first })
        var all: [EditionMove] = []
        for row in after.ranking.rows {
            guard let old = was[row.scorecard.board] else { continue }
            all.append(EditionMove(from: (before, old), to: (after, row), lines, causes))
        }
        boards = all.filter { $0.isMoved(diff) }
        turned = TurnedPair.all(before.ranking, after.ranking, all)
    }

    /// How many boards both editions score.
    public var count: Int { after.ranking.rows.count }
}

/// What becomes of one board.
public struct EditionMove: Sendable {
    public var board: String
    public var before: RankingDiff.Standing
    public var after: RankingDiff.Standing
    /// The stated points of the criteria that it has, by either edition.
    public var assigned: (before: Rational, after: Rational)
    /// The move of the total, which is what the lines add up to, end by end.
    public var shift: Shift
    /// Lines that differ, in the order of the new table.
    public var lines: [Line]

    /// A line of both scorecards; a renumbered criterion is one line.
    public struct Line: Sendable {
        public var before: EditionLine?
        public var after: EditionLine?
        public var from: Bounds?
        public var to: Bounds?
        public var fromState: CriterionScore.State?
        public var toState: CriterionScore.State?
        public var shift: Shift
        /// What of the rules it comes from.
        public var causes: [EditionCause]
    }

    init(
        from old: (state: ScoredState, row: Ranking.Row), to new: (state: ScoredState, row: Ranking.Row),
        _ paired: EditionLines, _ causes: EditionCauses
    ) {
        let (was, now) = (old.row.scorecard, new.row.scorecard)
        board = now.board
        before = old.state.standing(old.row)
        after = new.state.standing(new.row)
        assigned = (was.assigned, now.assigned)
        shift = Shift(from: before.total, to: after.total)
        func scores(_ card: Scorecard) -> [String: CriterionScore] {
            Dictionary(card.criteria.map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
        }
        let (oldScores, newScores) = (scores(was), scores(now))
        let pairs = paired.pairs(old.state.scorer.lines(of: was), new.state.scorer.lines(of: now), (was, now))
        lines = pairs.compactMap { pair in
            var line = Line(
                before: pair.old?.subject, after: pair.new?.subject, from: pair.old?.bounds, to: pair.new?.bounds,
                shift: Shift(from: pair.old?.bounds, to: pair.new?.bounds), causes: [])
            var found: [CriterionScore] = []
            if let id = line.before?.criterion, let score = oldScores[id] {
                line.fromState = score.state
                found.append(score)
            }
            if let id = line.after?.criterion, let score = newScores[id] {
                line.toState = score.state
                found.append(score)
            }
            if line.fromState == nil, line.toState == nil, let from = line.from, let to = line.to {
                // What a cap takes off an end without limit has no size, so neither has its move.
                if from.least == nil || to.least == nil { line.shift.least = nil }
                if from.most == nil || to.most == nil { line.shift.most = nil }
            }
            // A criterion that came or went is told by the rules; here it counts once it brings something.
            let isOpen = line.fromState.flatMap { from in line.toState.map { !from.isAlike($0) } } ?? false
            guard !line.shift.isZero || isOpen else { return nil }
            line.causes = causes.causes(of: line, found)
            return line
        }
        // Where nothing else moved, a cap without size did not either.
        if lines.allSatisfy({
            $0.fromState == nil && $0.toState == nil && ($0.shift.least ?? 0) == 0 && ($0.shift.most ?? 0) == 0
        }) {
            lines = []
        }
    }

    /// Whether anything is to be told of the board.
    func isMoved(_ diff: EditionDiff) -> Bool {
        before.place.rank != after.place.rank || isClassMoved(diff) || !shift.isZero || before.basis != after.basis
            || !lines.isEmpty
    }

    /// Whether the rank is surely another.
    public var isRankMoved: Bool {
        guard let was = before.place.rank, let now = after.place.rank else {
            return before.place.rank != after.place.rank
        }
        return !was.overlaps(now)
    }

    /// Whether the rank may be another, where figures are missing by one edition or the other.
    public var mayMoveRank: Bool { !isRankMoved && before.place.rank != after.place.rank }

    /// Whether grade, flag or veto are others; a grade that only has another id is the same.
    public func isClassMoved(_ diff: EditionDiff) -> Bool {
        func names(_ ids: [String], _ twins: [Twin<Grade, GradePart>]) -> [String] {
            ids.map { id in twins.first { $0.before?.id == id }?.after?.id ?? "old \(id)" }
        }
        let (was, now) = (before.place, after.place)
        return names(was.grades, diff.grades) != now.grades || was.mayHaveNoGrade != now.mayHaveNoGrade
            || names(was.flags, diff.flags) != now.flags || was.mayHaveNoFlag != now.mayHaveNoFlag
            || was.vetoes.isEmpty != now.vetoes.isEmpty
    }
}

extension CriterionScore.State {
    /// Whether both are settled or open alike: other points alone are told by the shift.
    fileprivate func isAlike(_ other: CriterionScore.State) -> Bool {
        switch (self, other) {
        case (.determined, .determined): true
        default: self == other
        }
    }
}
