// The nearest step that reaches a target, and the most that a figure can bring: ranges are ruled out or cut, nearest first.
import Exact
import Rules
import Scoring

/// What a search along one way of a figure came to.
enum ReachFound: Sendable {
    case step(Int)
    /// At no step of the way.
    case none
    /// Ranges were cut as often as is allowed; no step before this one reaches it.
    case undecided(before: Int)
}

extension ReachQuestion {
    /// The nearest step that surely has the target.
    ///
    /// Branch and bound on whole numbers (A. H. Land and A. G. Doig, Econometrica 28, 1960) with interval arithmetic for
    /// the bounds (R. E. Moore, Interval Analysis, 1966): a range of steps is ruled out where no step of it can have the
    /// target, accepted where every step has it, and cut in two elsewhere; single steps are always decided.
    /// - Parameters:
    ///   - limit: the farthest step that matters.
    ///   - budget: how many ranges may be looked at; what is used is taken off.
    func nearest(upTo limit: Int? = nil, budget: inout Int) -> ReachFound {
        var open = track.stretches.reversed().compactMap { stretch -> ReachRange? in
            guard let limit else { return stretch }
            return stretch.first > limit ? nil : ReachRange(stretch.first, min(stretch.last, limit))
        }
        while let range = open.popLast() {
            guard budget > 0 else { return .undecided(before: range.first) }
            budget -= 1
            switch verdict(on: range) {
            case .never: continue
            case .always: return .step(range.first)
            case .open:
                let (near, far) = range.halves
                open.append(far)
                open.append(near)
            }
        }
        return .none
    }

    /// The most that the board has at any step, and the nearest step that brings it; nil where that takes too many cuts,
    /// or where what is missing leaves it open.
    func most(budget: inout Int) -> (points: Rational, step: Int)? {
        struct Item {
            var range: ReachRange
            var bound: Rational
        }
        func bound(_ range: ReachRange) -> (bound: Rational, isExact: Bool)? {
            budget -= 1
            let basis = own(on: range).basis.least
            guard basis.nothing == .never, let most = basis.most else { return nil }
            return (most, range.isSingle)
        }
        var open: [Item] = []
        for stretch in track.stretches {
            guard budget > 0, let most = bound(stretch) else { return nil }
            open.append(Item(range: stretch, bound: most.bound))
        }
        while budget > 0 {
            // The highest, and of equal ones the nearest.
            guard
                let next = open.indices.max(by: {
                    open[$0].bound != open[$1].bound
                        ? open[$0].bound < open[$1].bound : open[$0].range.first > open[$1].range.first
                })
            else { return nil }
            let item = open.remove(at: next)
            if item.range.isSingle { return (item.bound, item.range.first) }
            guard let first = bound(ReachRange(item.range.first, item.range.first)) else { return nil }
            if first.bound == item.bound { return (item.bound, item.range.first) }
            let (near, far) = item.range.halves
            for range in [near, far] {
                guard let most = bound(range) else { return nil }
                open.append(Item(range: range, bound: most.bound))
            }
        }
        return nil
    }
}
