// Finds the three scores of a board: scores the reports and the verified figures side by side, and says what moved.
import Diagnostics
import Exact
import FEEL
import Rules

/// Finds the three scores of boards. Made once for a bloc, asked for each board.
public struct ThreeScorer: Sendable {
    public let computed: Scorer
    public let verified: Scorer
    public let submitted: [String: Submission]
    let appraised: [String: Submission]
    let awards: [Award]
    let appraisals: [String: [Appraised]]

    /// - Parameters:
    ///   - computed: over what boards submitted and the points awarded; the same as `verified` where nothing was appraised.
    ///   - verified: over the verified figures and all points.
    ///   - submitted: reports as submitted; the self-scores are read from them.
    ///   - appraised: reports with the verified figures in them.
    ///   - awards: points awarded apart from any appraisal, with their reasons.
    ///   - appraisals: those that stand, by board, in their order.
    public init(
        computed: Scorer, verified: Scorer, submitted: [String: Submission], appraised: [String: Submission],
        awards: [Award], appraisals: [String: [Appraised]]
    ) {
        self.computed = computed
        self.verified = verified
        self.submitted = submitted
        self.appraised = appraised
        self.awards = awards
        self.appraisals = appraisals
    }

    private var edition: Edition { verified.edition }

    /// Nil if the board did not submit.
    public func scores(of board: String) -> ThreeScores? {
        guard let before = computed.scorecard(of: board), let after = verified.scorecard(of: board) else { return nil }
        return scores(before, after)
    }

    /// The three scores where both scorecards are known already.
    public func scores(_ before: Scorecard, _ after: Scorecard) -> ThreeScores {
        let board = after.board
        let own = ownPoints(of: board)
        let refused = (appraisals[board] ?? []).refusedEvidence
        let criteria = Dictionary(
            zip(before.criteria, after.criteria).map { ($0.criterion, ($0, $1)) },
            uniquingKeysWith: { first, _ in first })
        let lines = zip(computed.lines(of: before), verified.lines(of: after)).map { old, new in
            var line = ThreeScores.Line(subject: new.subject, computed: old.bounds, verified: new.bounds)
            guard case .criterion(let id) = new.subject, let criterion = edition.criterion(id),
                let (first, second) = criteria[id]
            else {
                if line.computed != line.verified { line.appraisal = [.follows] }
                return line
            }
            line.own = own[id]
            line.claim = claim(line, criterion, first, board)
            if first.state != second.state {
                line.appraisal = reasons(criterion, board)
            } else if let restored = restoredPoints(criterion, board) {
                line.appraisal = [restored]
            }
            if !refused.isEmpty {
                let read = Set(edition.figuresRead(by: criterion).filter { !$0.isOfBloc }.map(\.key.indicator))
                line.refusedEvidence = edition.indicators.filter { read.contains($0.id) }.compactMap { indicator in
                    refused[indicator.id].map { ThreeScores.RefusedEvidence(indicator: indicator.id, finding: $0) }
                }
            }
            return line
        }
        return ThreeScores(
            board: board, own: own.isEmpty ? nil : Rational.sum(own.values), computed: before, verified: after,
            lines: lines, figures: changedFigures(of: board))
    }

    private func changedFigures(of board: String) -> [ThreeScores.BlocMove.Cause] {
        guard appraisals[board] != nil else { return [] }
        return edition.indicators.flatMap { indicator in
            indicator.has.compactMap { change(FigureKey(indicator.id, $0), of: board, alsoRestored: true) }
        }
    }

    /// What a board gave itself, by criterion.
    public func ownPoints(of board: String) -> [String: Rational] {
        (submitted[board]?.selfScores ?? [:]).compactMapValues { figure in
            if case .number(let number) = figure.value { number } else { nil }
        }
    }

    private func claim(
        _ line: ThreeScores.Line, _ criterion: Criterion, _ score: CriterionScore, _ board: String
    ) -> [ThreeScores.ClaimReason] {
        var reasons: [ThreeScores.ClaimReason] = []
        if let own = line.own {
            guard line.computed.number != own || !score.isAssigned else { return [] }
            if !criterion.bounds.contains(own) {
                reasons.append(.outside(criterion.bounds))
            } else if let judged = criterion.judged, !judged.allows(own) {
                reasons.append(.offStep(judged.step))
            }
        } else {
            reasons.append(.noOwnScore)
        }
        switch score.state {
        case .determined(.computed(let exact, _)):
            if criterion.judged != nil {
                let award = awards.last { $0.board == board && $0.criterion == criterion.id }
                reasons.append(.awarded(exact, reason: award?.reason))
            } else {
                reasons.append(.rule(exact))
            }
        case .determined(.zeroForMissing): reasons.append(.zeroForMissing(score.missing))
        case .undetermined(let doubts, _): reasons.append(.open(doubts))
        case .notAssigned(let reason): reasons.append(.notAssigned(reason))
        }
        return reasons
    }

    // MARK: What the appraisal changed

    private func reasons(_ criterion: Criterion, _ board: String) -> [ThreeScores.AppraisalReason] {
        guard let before = computed.derivation(of: criterion.id, for: board),
            let after = verified.derivation(of: criterion.id, for: board)
        else { return [] }
        var reasons: [ThreeScores.AppraisalReason] = []
        var seen: Set<FigureKey> = []
        // Another path may have been taken: what either of them read. The condition of an assignment is no step.
        let read = edition.figuresRead(by: criterion).filter { !$0.isOfBloc }.map(\.key)
        let keys = (before.figures + after.figures).map(\.key)
        for key in keys + (criterion.assigned == nil ? [] : read) where seen.insert(key).inserted {
            if let cause = change(key, of: board) {
                reasons.append(.figure(key, from: cause.from, to: cause.to, cause.finding))
            }
        }
        let old = computed.entry(of: board)?.awards[criterion.id]
        let new = verified.entry(of: board)?.awards[criterion.id]
        if old != new {
            reasons.append(.points(from: old, to: new, appraisals[board]?.points(for: criterion.id)?.finding))
        }
        return reasons + blocReasons(criterion, before, after, board, named: seen)
    }

    /// Points that an appraisal changed and a later one brought back: no difference, but not to be passed over.
    private func restoredPoints(_ criterion: Criterion, _ board: String) -> ThreeScores.AppraisalReason? {
        guard criterion.judged != nil, let finding = appraisals[board]?.points(for: criterion.id)?.finding else {
            return nil
        }
        let old = computed.entry(of: board)?.awards[criterion.id]
        guard finding.steps.contains(where: { $0.found != old.map(Quantity.number) }) else { return nil }
        return .points(from: old, to: verified.entry(of: board)?.awards[criterion.id], finding)
    }

    private func blocReasons(
        _ criterion: Criterion, _ before: Derivation, _ after: Derivation, _ board: String,
        named: Set<FigureKey>
    ) -> [ThreeScores.AppraisalReason] {
        let shared =
            criterion.assigned == nil
            ? Set((before.blocFigures + after.blocFigures).map(\.expression.description))
            : Set(verified.blocFigures.map(\.expression.description))
        var reasons: [ThreeScores.AppraisalReason] = []
        var moved = false
        for (old, new) in zip(computed.blocFigures, verified.blocFigures)
        where shared.contains(new.expression.description) && old.differs(from: new) {
            moved = true
            reasons.append(.bloc(blocMove(old, new, named: named, of: board)))
        }
        guard moved, !edition.ranking.vetoed.counted else { return reasons }
        for (index, entry) in verified.entries.enumerated() {
            let was = computed.verdicts[index].vetoes.isEmpty
            let isCounted = verified.verdicts[index].vetoes.isEmpty
            if was != isCounted { reasons.append(.counted(board: entry.board, isCounted: isCounted)) }
        }
        return reasons
    }

    /// Nil where a figure is the same in both states.
    /// - Parameter alsoRestored: whether one counts that an appraisal changed and a later one brought back.
    func change(
        _ key: FigureKey, of board: String, alsoRestored: Bool = false
    ) -> ThreeScores.BlocMove.Cause? {
        let old = computed.entry(of: board)?.figures[key]
        let new = verified.entry(of: board)?.figures[key]
        let wasOther = { appraisals[board]?.finding(on: key)?.steps.contains { $0.found != old } == true }
        guard old != new || alsoRestored && wasOther() else { return nil }
        return ThreeScores.BlocMove.Cause(
            board: board, key: key, from: old, to: new, finding: finding(key, of: board))
    }

    /// What an appraisal says of a figure, or of one that it is made of.
    private func finding(_ key: FigureKey, of board: String) -> Finding? {
        if let found = appraisals[board]?.finding(on: key) { return found }
        for submission in [appraised[board], submitted[board]] {
            for part in submission?.figures[key]?.composition?.leaves ?? [] {
                // What was found of a part is no step of the whole.
                if var found = appraisals[part.board]?.finding(on: part.key) {
                    found.found = nil
                    found.earlier = []
                    return found
                }
            }
        }
        return nil
    }
}
