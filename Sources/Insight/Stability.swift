// How sure a ranking is: with other weights, without a criterion, by other policies, with estimates a little off.
import Exact
import Rules
import Scoring

/// What becomes of a ranking when what people had to choose, or had to estimate, is a little different.
///
/// The questions are those of the OECD and JRC Handbook on Constructing Composite Indicators (2008), part 1, step 7, on
/// uncertainty and sensitivity analysis; the smallest changes of weights those of E. Triantaphyllou and A. Sánchez, “A
/// sensitivity analysis approach for some deterministic multi-criteria decision-making methods”, Decision Sciences 28
/// (1997). All counts are of exact rankings.
public struct Stability: Sendable {
    /// What is tried.
    public struct Plan: Hashable, Sendable {
        /// How far weights are moved either way: 1/10 is from 90% to 110% of what they are. Above 0, below 1.
        public var share: Rational
        public var samples: Int
        /// The same seed gives the same samples.
        public var seed: UInt64
        /// How far figures that boards call estimates are moved either way. Above 0, below 1.
        public var band: Rational

        public init(
            share: Rational = Rational(1, over: 10) ?? 0, samples: Int = 10_000, seed: UInt64 = 1,
            band: Rational = Rational(1, over: 20) ?? 0
        ) {
            self.share = share
            self.samples = samples
            self.seed = seed
            self.band = band
        }
    }

    /// A part of the work that may take long, in the order in which they are done.
    public enum Part: Sendable, CaseIterable {
        case criteria, sections, estimates, margins, omissions, trials
    }

    public let plan: Plan
    /// The ranked boards in the order of the ranking.
    public let ranking: [Standing]
    /// Every criterion's weight moved by itself, all at once.
    public let criteria: RankSamples
    /// The same for the sections that the total is the sum of.
    public let sections: RankSamples
    /// Figures marked as estimates moved; nil if there are none that can be.
    public let estimates: EstimateSamples?
    /// How far the weights are from turning neighbours round; one fewer than there are ranked boards.
    public let margins: [StabilityMargin]
    /// Each criterion and each section left out.
    public let omissions: [StabilityOmission]
    public let trials: [StabilityTrial]

    public struct Standing: Hashable, Sendable {
        public let board: String
        public let rank: ClosedRange<Int>
    }

    /// - Parameters:
    ///   - state: the ranking that is asked about.
    ///   - estimates: by board, the figures that it calls estimates.
    ///   - progress: told of each part, from any thread, how much of it is done, from 0 to 1.
    public init(
        _ state: ScoredState, estimates: [String: [FigureKey]] = [:], plan: Plan = Plan(),
        progress: (Part) -> (@Sendable (Double) -> Void)? = { _ in nil }
    ) {
        self.plan = plan
        ranking = state.standings
        criteria = state.weighed(.criteria, plan, progress: progress(.criteria))
        sections = state.weighed(.sections, plan, progress: progress(.sections))
        self.estimates = state.moved(estimates, plan, progress: progress(.estimates))
        margins = state.margins(progress: progress(.margins))
        omissions = state.omissions(progress: progress(.omissions))
        trials = state.trials(progress: progress(.trials))
    }
}

extension ScoredState {
    /// The ranked boards in their order.
    var standings: [Stability.Standing] {
        ranking.rows.compactMap { row in
            row.rank.map { Stability.Standing(board: row.scorecard.board, rank: $0) }
        }
    }
}
