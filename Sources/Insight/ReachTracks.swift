// The ways a figure may go: in steps of its decimals, up and down, as far as it may.
import Exact
import FEEL
import Rules
import Scoring

/// Both ways of a figure, and what ends them.
struct ReachTracks: Sendable {
    var up: ReachTrack
    var down: ReachTrack
    /// Nil where there is nothing to say: yes and no.
    var limits: Reach.Limits?

    /// The most steps that are considered where nothing else ends a way.
    static let farthest = 1_000_000_000_000_000

    /// - Parameters:
    ///   - now: what the figure is.
    ///   - origin: a value of its grid.
    ///   - unit: from one value of the grid to the next.
    ///   - allowed: what it may be.
    init(now: Rational, origin: Rational, unit: Rational, allowed: [Interval], zeroIs: Reach.Limits.End? = nil) {
        let steps = (now - origin).divided(by: unit) ?? .zero
        up = ReachTrack(start: origin + steps.floor * unit, step: unit, stretches: [])
        down = ReachTrack(start: origin + steps.ceiling * unit, step: -unit, stretches: [])
        up.stretches = Self.stretches(up, allowed)
        down.stretches = Self.stretches(down, allowed)
        func isFarthest(_ track: ReachTrack) -> Bool { track.stretches.last?.last == Self.farthest }
        limits = Reach.Limits(
            least: down.stretches.last.map { down.value($0.last) } ?? now,
            most: up.stretches.last.map { up.value($0.last) } ?? now,
            leastIs: isFarthest(down) ? .farthest : zeroIs ?? .range, mostIs: isFarthest(up) ? .farthest : .range)
    }

    /// The figure of an indicator. What is not below zero stays so, unless the range of the indicator says that it may.
    init(_ indicator: Indicator, now: Rational, allowed: [Interval]) {
        let unit = Rational(10).power(-indicator.decimals) ?? .one
        var allowed = allowed
        var zero: Reach.Limits.End?
        if now.sign >= 0, !allowed.contains(where: { $0.low?.isNegative ?? false }) {
            if allowed.contains(where: { $0.low == nil }) { zero = .zero }
            allowed = allowed.map { interval in
                guard interval.low == nil else { return interval }
                var interval = interval
                (interval.low, interval.includesLow) = (.zero, true)
                return interval
            }
        }
        self.init(now: now, origin: .zero, unit: unit, allowed: allowed, zeroIs: zero)
    }

    /// Points that a person gives. Where none were given yet, all that can be: the smallest first.
    init(_ judgement: Judgement, now: Rational?) {
        let range = Interval(low: judgement.from, includesLow: true, high: judgement.to, includesHigh: true)
        guard let now else {
            self.init(
                now: judgement.from - judgement.step, origin: judgement.from, unit: judgement.step, allowed: [range])
            down.stretches = []
            limits = Reach.Limits(least: judgement.from, most: judgement.to, leastIs: .range, mostIs: .range)
            return
        }
        self.init(now: now, origin: judgement.from, unit: judgement.step, allowed: [range])
    }

    /// Yes or no: one step leads to the other.
    init(flag: Bool) {
        up = ReachTrack(
            start: flag ? 1 : 0, step: flag ? -1 : 1, stretches: [ReachRange(1, 1)])
        down = up
        down.stretches = []
    }

    private static func stretches(_ track: ReachTrack, _ allowed: [Interval]) -> [ReachRange] {
        /// Steps to a number, made whole by `rounding`, within what is considered.
        func steps(_ number: Rational, _ whole: (Rational) -> Rational) -> Int {
            let steps = whole((number - track.start).divided(by: track.step) ?? .zero)
            return steps.integer.map { min(max($0, 0), farthest + 1) } ?? (steps.isNegative ? 0 : farthest + 1)
        }
        let found = allowed.compactMap { interval -> ReachRange? in
            let isUp = !track.step.isNegative
            let (near, far) = isUp ? (interval.low, interval.high) : (interval.high, interval.low)
            let (includesNear, includesFar) =
                isUp ? (interval.includesLow, interval.includesHigh) : (interval.includesHigh, interval.includesLow)
            var (first, last) = (1, farthest)
            if let near {
                first = max(first, steps(near, \.ceiling))
                if !includesNear, track.value(first) == near { first += 1 }
            }
            if let far {
                guard isUp ? far >= track.value(1) : far <= track.value(1) else { return nil }
                last = min(last, steps(far, \.floor))
                if !includesFar, track.value(last) == far { last -= 1 }
            }
            return first <= last ? ReachRange(first, last) : nil
        }.sorted { ($0.first, $0.last) < ($1.first, $1.last) }
        var result: [ReachRange] = []
        for stretch in found {
            let first = max(stretch.first, (result.last?.last ?? 0) + 1)
            if first <= stretch.last { result.append(ReachRange(first, stretch.last)) }
        }
        return result
    }
}
