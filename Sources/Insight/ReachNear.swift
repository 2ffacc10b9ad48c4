// A figure with its ways, and the steps near by where formulas cannot be followed.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

/// A figure with its ways, and the board with it at a step.
struct ReachWay: Sendable {
    var now: Quantity?
    var tracks: ReachTracks
    var entry: @Sendable (ReachTrack, Int) -> Entry
    var quantity: @Sendable (ReachTrack, Int) -> Quantity

    enum Found {
        case way(ReachWay)
        case outcome(Reach.Outcome, now: Quantity?)
    }

    static func find(_ subject: Reach.Subject, _ own: Entry, _ edition: Edition) -> Found {
        switch subject {
        case .award(let id):
            guard let judgement = edition.criterion(id)?.judged else { return .outcome(.none(.notRead), now: nil) }
            let now = own.awards[id]
            return .way(
                ReachWay(
                    now: now.map { .number($0) }, tracks: ReachTracks(judgement, now: now),
                    entry: { track, step in
                        own.changed([.award(criterion: id, track.value(step))], by: edition)
                    }, quantity: { .number($0.value($1)) }))
        case .figure(let key):
            let now = own.figures[key]
            guard let indicator = edition.indicator(key.indicator), indicator.isScored else {
                return .outcome(.none(.notRead), now: now)
            }
            if let ratio = indicator.ratio,
                [ratio.of, ratio.to].allSatisfy({ own.figures[FigureKey($0, key.attribute)] != nil })
            {
                return .outcome(.movesWithParts([ratio.of, ratio.to]), now: now)
            }
            switch now {
            case nil: return .outcome(.missing, now: nil)
            case .yesNo(let flag)?:
                return .way(
                    ReachWay(
                        now: now, tracks: ReachTracks(flag: flag),
                        entry: { _, _ in own.changed([.figure(key, .yesNo(!flag))], by: edition) },
                        quantity: { _, _ in .yesNo(!flag) }))
            case .number(let number)?:
                var allowed = [Interval()]
                if let range = indicator.ranges[key.attribute] {
                    guard let intervals = Interval.all(range.tree) else {
                        return .outcome(.notDecided(.range), now: now)
                    }
                    allowed = intervals
                }
                return .way(
                    ReachWay(
                        now: now, tracks: ReachTracks(indicator, now: number, allowed: allowed),
                        entry: { track, step in
                            own.changed([.figure(key, .number(track.value(step)))], by: edition)
                        }, quantity: { .number($0.value($1)) }))
            }
        }
    }
}

/// Where formulas are none of columns: the steps near by, each scored.
struct NearFinder: Sendable {
    let contest: Contest
    let board: Int
    let target: ReachTarget
    let reasons: [Localized]

    private var steps: Int { contest.entries.count > 64 ? 2 : 16 }

    func line(_ subject: Reach.Subject) -> Reach.Line {
        let own = contest.entries[board]
        switch ReachWay.find(subject, own, contest.edition) {
        case .outcome(let outcome, let now):
            return Reach.Line(subject: subject, now: now, criteria: [], outcome: outcome)
        case .way(let way):
            return Reach.Line(subject: subject, now: way.now, criteria: [], outcome: outcome(way))
        }
    }

    private func outcome(_ way: ReachWay) -> Reach.Outcome {
        let tracks = [way.tracks.up, way.tracks.down]
        guard !tracks.allSatisfy(\.stretches.isEmpty) else { return .none(.noOtherValue) }
        let now = way.now?.number ?? way.tracks.up.start
        func distance(_ candidate: (track: ReachTrack, step: Int)) -> Rational {
            (candidate.track.value(candidate.step) - now).magnitude
        }
        let candidates = tracks.flatMap { track in
            track.stretches.flatMap { stretch in
                (stretch.first...min(stretch.last, stretch.first + steps - 1)).map { (track, $0) }
            }.prefix(steps)
        }.sorted { distance($0) < distance($1) }
        let isAll = tracks.allSatisfy { track in
            track.stretches.reduce(0) { $0 + $1.last - $1.first + 1 } <= steps
        }
        for (track, step) in candidates {
            guard let state = held(way, track, step), let after = state.standing(of: own) else { continue }
            let value = way.quantity(track, step)
            let change = way.now?.number.flatMap { now in value.number.map { $0 - now } }
            return .reached(
                Reach.Reached(
                    value: value, change: change, after: after,
                    before: track.before(step).map { way.quantity(track, $0) } ?? way.now))
        }
        return isAll ? .none(.notReached(way.tracks.limits)) : .notDecided(.formulas(reasons, steps: steps))
    }

    private var own: String { contest.entries[board].board }

    private func held(_ way: ReachWay, _ track: ReachTrack, _ step: Int) -> ScoredState? {
        var entries = contest.entries
        entries[board] = way.entry(track, step)
        let state = contest.with(entries).state
        return target.holds(own, state) ? state : nil
    }
}
