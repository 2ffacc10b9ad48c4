// The answer for each figure and judged criterion: searched, checked by scoring, and where there is none, why.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

extension Reach {
    /// - Parameters:
    ///   - board: one of the contest's.
    ///   - progress: told now and then what part of the work is done, from 0 to 1, from any thread.
    public init(
        _ contest: Contest, board: String, target: ReachTarget, progress: (@Sendable (Double) -> Void)? = nil
    ) {
        // Ratios are worked out again whenever a figure changes: they start from what they come to.
        let contest = contest.with(
            contest.entries.map { $0.board == board ? $0.changed([], by: contest.edition) : $0 })
        let state = contest.state
        self.contest = contest
        self.board = board
        self.target = target
        self.state = state
        isHeld = target.holds(board, state)
        let quota = Self.quota(board, target, state)
        self.quota = quota
        needed = Self.need(board, target, state, quota)
        guard !isHeld, let number = contest.entries.firstIndex(where: { $0.board == board }) else {
            lines = []
            return
        }
        let edition = contest.edition
        let subjects =
            edition.indicators.filter { $0.has.contains(.actual) }.map { Subject.figure(FigureKey($0.id, .actual)) }
            + edition.criteria.filter { $0.judged != nil }.map { Subject.award($0.id) }
        do throws(NotColumns) {
            let form = try ColumnForm(edition, period: contest.period)
            let finder = ReachFinder(
                field: ReachField(contest, form, board: number, target: target), state: state)
            lines = concurrentMap(subjects.count, progress: progress) { finder.line(subjects[$0]) }
        } catch {
            let finder = NearFinder(
                contest: contest, board: number, target: target, reasons: error.refusals.map(\.sentence))
            lines = concurrentMap(subjects.count, progress: progress) { finder.line(subjects[$0]) }
        }
    }

    private static func need(
        _ board: String, _ target: ReachTarget, _ state: ScoredState, _ quota: Quota?
    ) -> Need? {
        let edition = state.scorer.edition
        guard let first = edition.ranking.keys.first, first.subject == .total, !first.isAscending else { return nil }
        let others = state.ranking.rows.filter { $0.rank != nil && $0.scorecard.board != board }
        let isEnough = edition.ranking.keys.count == 1
        switch target {
        case .rank(let wanted):
            // Of equal ones the first of the ranking stands first: what it has, the others have not more of.
            let bars = others.enumerated().compactMap { place, row in
                row.basis.most.map { (place: place, most: $0, board: row.scorecard.board) }
            }.sorted { $0.most != $1.most ? $0.most > $1.most : $0.place < $1.place }
            guard bars.count == others.count, wanted >= 1, wanted <= bars.count else { return nil }
            return Need(number: bars[wanted - 1].most, isEnough: isEnough, board: bars[wanted - 1].board)
        case .grade(let id):
            return edition.grades.first { $0.id == id }.map {
                Need(number: $0.from, isEnough: quota?.inTheWay == nil, board: quota?.inTheWay)
            }
        case .over(let other):
            return others.first { $0.scorecard.board == other }?.basis.most.map {
                Need(number: $0, isEnough: false, board: other)
            }
        }
    }
}

/// Looks for the nearest step by ranges.
private struct ReachFinder: Sendable {
    let field: ReachField
    let state: ScoredState

    /// How many ranges of one figure are looked at; fewer in a large bloc, where each takes longer.
    private var budget: Int { field.places.count > 64 ? 1_500 : 6_000 }

    func line(_ subject: Reach.Subject) -> Reach.Line {
        let own = field.base.entries[field.board]
        switch ReachWay.find(subject, own, field.contest.edition) {
        case .outcome(let outcome, let now):
            return Reach.Line(subject: subject, now: now, criteria: [], outcome: outcome)
        case .way(let way):
            guard let inputs = inputs(subject, own) else {
                return Reach.Line(subject: subject, now: way.now, criteria: [], outcome: .notDecided(.range))
            }
            let motion = ReachMotion(field.base, board: field.board, inputs: inputs)
            let questions = [way.tracks.up, way.tracks.down].map { track in
                ReachQuestion(field, motion, track) { way.entry(track, $0) }
            }
            let up = questions[0]
            return Reach.Line(
                subject: subject, now: way.now, criteria: up.criteria,
                outcome: up.readsNothing ? .none(.notRead) : outcome(subject, way, up, questions[1]))
        }
    }

    /// Inputs of the form that move; nil where a ratio among them has a range that is not followed.
    private func inputs(_ subject: Reach.Subject, _ own: Entry) -> [Int: ReachMotion.Moving]? {
        var inputs: [Int: ReachMotion.Moving] = [:]
        for (number, input) in field.base.form.inputs.enumerated() {
            switch (subject, input) {
            case (.award(let id), .award(let other)) where id == other: inputs[number] = .itself
            case (.figure(let key), .figure(let other, _)) where key == other: inputs[number] = .itself
            case (.figure(let key), .figure(let other, _)):
                guard other.attribute == key.attribute,
                    let indicator = field.contest.edition.indicator(other.indicator), let ratio = indicator.ratio,
                    ratio.of == key.indicator || ratio.to == key.indicator,
                    let top = own.figures[FigureKey(ratio.of, key.attribute)]?.number,
                    let bottom = own.figures[FigureKey(ratio.to, key.attribute)]?.number
                else { continue }
                var allowed: [Interval]?
                if let range = indicator.ranges[other.attribute] {
                    guard let intervals = Interval.all(range.tree) else { return nil }
                    allowed = intervals
                }
                inputs[number] = .ratio(
                    top: ratio.of == key.indicator ? nil : top, bottom: ratio.to == key.indicator ? nil : bottom,
                    factor: indicator.unit == .percent ? 100 : 1, allowed: allowed)
            default: continue
            }
        }
        return inputs
    }

    private func outcome(
        _ subject: Reach.Subject, _ way: ReachWay, _ up: ReachQuestion, _ down: ReachQuestion
    ) -> Reach.Outcome {
        guard !up.track.stretches.isEmpty || !down.track.stretches.isEmpty else { return .none(.noOtherValue) }
        var left = budget
        let upward = up.nearest(budget: &left)
        /// How many steps down are nearer than so many up.
        func nearer(than step: Int) -> Int {
            let distance = up.track.value(step) - (way.now?.number ?? up.track.start)
            let start = down.track.start - (way.now?.number ?? up.track.start)
            // A step down is start - step·unit from now, which is below zero.
            let steps = ((distance + start).divided(by: up.track.step) ?? .zero).ceiling - 1
            return max(0, steps.integer ?? .max)
        }
        left = budget
        switch upward {
        case .step(let step):
            guard !down.track.stretches.isEmpty else { return checked(way, up, step) }
            switch down.nearest(upTo: nearer(than: step), budget: &left) {
            case .step(let nearer): return checked(way, down, nearer)
            case .none: return checked(way, up, step)
            case .undecided(let step): return .notDecided(.tooFine(nearest: way.quantity(down.track, step)))
            }
        case .none:
            switch down.nearest(budget: &left) {
            case .step(let step): return checked(way, down, step)
            case .none: return .none(reason(way, up, down))
            case .undecided(let step): return .notDecided(.tooFine(nearest: way.quantity(down.track, step)))
            }
        case .undecided(let step):
            if case .step(let nearer) = down.nearest(upTo: nearer(than: step), budget: &left) {
                return checked(way, down, nearer)
            }
            return .notDecided(.tooFine(nearest: way.quantity(up.track, step)))
        }
    }

    /// The answer, scored: the step has the target and the one before has not.
    private func checked(_ way: ReachWay, _ question: ReachQuestion, _ step: Int) -> Reach.Outcome {
        let board = field.base.entries[field.board].board
        let state = question.contest(at: step).state
        let value = way.quantity(question.track, step)
        let before = question.track.before(step)
        guard field.target.holds(board, state), before.map({ !question.holds(at: $0) }) ?? true,
            let after = state.standing(of: board)
        else { return .contradicted(value) }
        var change: Rational?
        if let now = way.now?.number, let number = value.number { change = number - now }
        return .reached(
            Reach.Reached(
                value: value, change: change, after: after,
                before: before.map { way.quantity(question.track, $0) } ?? way.now))
    }

    // MARK: Why none does

    private func reason(_ way: ReachWay, _ up: ReachQuestion, _ down: ReachQuestion) -> Reach.Reason {
        let limits = way.tracks.limits
        let questions = [up, down].filter { !$0.track.stretches.isEmpty }
        let isOut = questions.allSatisfy { question in
            question.track.stretches.allSatisfy { stretch in
                let own = question.places(on: stretch).own
                return own.isOut == .yes || own.isOpen == .yes
            }
        }
        let now = field.places[field.board]
        let isOutNow = now.isOut != .no || now.isOpen != .no
        if isOut { return isOutNow ? .vetoed : .wouldBeVetoed }
        if isOutNow, let lifted = lifted(way, questions) { return lifted }
        var best: (points: Rational, at: Quantity)?
        for question in questions {
            var left = budget / 8
            guard let most = question.most(budget: &left) else { return .notReached(limits) }
            if best.map({ most.points > $0.points }) ?? true {
                best = (most.points, way.quantity(question.track, most.step))
            }
        }
        guard let best, let now = now.basis.least.number else { return .notReached(limits) }
        guard best.points > now else { return .noGain(full: full(up.criteria), limits) }
        return .notEnough(best.points, at: best.at, limits)
    }

    /// A value at which no veto keeps the board out any more, though that does not reach the target: scored, not searched.
    private func lifted(_ way: ReachWay, _ questions: [ReachQuestion]) -> Reach.Reason? {
        let board = field.base.entries[field.board].board
        for question in questions {
            var left = budget / 8
            let most = question.most(budget: &left).map { [$0.step] } ?? []
            for step in most + question.track.stretches.prefix(4).map(\.first) {
                let state = question.contest(at: step).state
                guard let row = state.ranking.rows.first(where: { $0.scorecard.board == board }), row.rank != nil,
                    row.scorecard.undecidedVetoes.isEmpty, let after = state.standing(of: board)
                else { continue }
                return .lifted(at: way.quantity(question.track, step), after, way.tracks.limits)
            }
        }
        return nil
    }

    /// Criteria that bring all that they can.
    private func full(_ criteria: [String]) -> [String] {
        let board = field.base.entries[field.board].board
        guard let card = state.ranking.rows.first(where: { $0.scorecard.board == board })?.scorecard else { return [] }
        return criteria.filter { id in
            guard let most = field.contest.edition.criterion(id)?.bounds.most else { return false }
            return card.criterion(id)?.points.exact.least == most
        }
    }
}
