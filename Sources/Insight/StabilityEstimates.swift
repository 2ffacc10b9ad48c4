// Figures that boards call estimates, moved a little: where the boards would stand if the final figures were a bit off.
import Exact
import Rules
import Scoring

/// Samples in which all estimates were moved, each by itself.
public struct EstimateSamples: Hashable, Sendable {
    /// The figures that were moved, by board, in the order of boards and figures.
    public let figures: [Moved]
    public let samples: RankSamples

    public struct Moved: Hashable, Sendable {
        public let board: String
        public let key: FigureKey
    }
}

extension ScoredState {
    /// Nil if there is nothing to move: no estimates, or only answers and ratios that are worked out from other figures.
    /// - Parameters:
    ///   - estimates: by board, the figures that it calls estimates.
    ///   - usesKernel: false to score every sample from its figures, which is slow.
    func moved(
        _ estimates: [String: [FigureKey]], _ plan: Stability.Plan, usesKernel: Bool = true,
        progress: (@Sendable (Double) -> Void)? = nil
    ) -> EstimateSamples? {
        let contest = Contest(scorer)
        let draws = EstimateDraws(contest, estimates, plan)
        guard !draws.figures.isEmpty else { return nil }
        var tally = RankSamples(standings.map { ($0.board, $0.rank) })
        let boards = tally.boards.map(\.board)
        let quick = usesKernel ? EstimateKernel(self, contest, draws) : nil
        let size = max(1, 4_096 / max(1, quick?.rowsOfSample ?? contest.entries.count))
        tally.gather(plan.samples, by: size, progress: progress) { samples, part in
            var left = Array(samples)
            if let quick {
                left = []
                for (sample, ranks) in zip(samples, quick.ranks(samples)) {
                    if let ranks { part.add(ranks.lazy.map { Optional($0) }) } else { left.append(sample) }
                }
            }
            for places in contest.places(of: left.map(draws.entries)) {
                let ranks = places.ranks
                part.add(boards.map { ranks[$0] })
            }
        }
        return EstimateSamples(
            figures: draws.figures.map { EstimateSamples.Moved(board: $0.board, key: $0.key) }, samples: tally)
    }
}

/// The estimates of a contest and what they are in each sample.
struct EstimateDraws: Sendable {
    /// One estimate.
    struct Figure: Sendable {
        let board: String
        /// The board's place among the entries.
        let entry: Int
        let key: FigureKey
        let number: Rational
        let indicator: Indicator
    }

    let contest: Contest
    let figures: [Figure]
    /// The figures of each entry, as a part of all.
    let figuresOfEntry: [Range<Int>]
    private let random: SeededRandom
    private let band: Rational

    init(_ contest: Contest, _ estimates: [String: [FigureKey]], _ plan: Stability.Plan) {
        self.contest = contest
        var figures: [Figure] = []
        figuresOfEntry = contest.entries.enumerated().map { number, entry in
            let start = figures.count
            for key in (estimates[entry.board] ?? []).sorted() {
                guard case .number(let value)? = entry.figures[key],
                    let indicator = contest.edition.indicator(key.indicator),
                    Self.isFree(key, indicator, in: entry)
                else { continue }
                figures.append(
                    Figure(board: entry.board, entry: number, key: key, number: value, indicator: indicator))
            }
            return start..<figures.count
        }
        self.figures = figures
        random = SeededRandom(seed: plan.seed, stream: 2)
        band = plan.band.divided(by: Rational(StabilityKernel.Scale.steps)) ?? 0
    }

    /// Whether nothing else decides a figure.
    private static func isFree(_ key: FigureKey, _ indicator: Indicator, in entry: Entry) -> Bool {
        guard let ratio = indicator.ratio, !key.attribute.isPercent else { return true }
        return [ratio.of, ratio.to].contains { entry.figures[FigureKey($0, key.attribute)] == nil }
    }

    /// All boards as a sample has them.
    func entries(_ sample: Int) -> [Entry] {
        contest.entries.enumerated().map { number, entry in
            let moved = figuresOfEntry[number]
            return moved.isEmpty ? entry : entry.changed(changes(moved, sample), by: contest.edition)
        }
    }

    func changes(_ moved: Range<Int>, _ sample: Int) -> [Change] {
        moved.map { .figure(figures[$0].key, .number(value($0, sample))) }
    }

    /// A figure moved by a part of itself, with its declared decimals; where that leaves what it may be, as far as it may go.
    func value(_ number: Int, _ sample: Int) -> Rational {
        let draw = random.number(sample: sample, line: number, most: StabilityKernel.Scale.steps)
        let figure = figures[number]
        let (number, key, indicator) = (figure.number, figure.key, figure.indicator)
        let places = key.attribute.isPercent ? 4 : indicator.decimals
        func allowed(_ value: Rational) -> Bool { indicator.allows(value, for: key.attribute) }
        let target = (number * (1 + band * Rational(draw))).rounded(places: places, .halfUp) ?? number
        if allowed(target) { return target }
        guard allowed(number), let unit = Rational(10).power(-places),
            let steps = (target - number).divided(by: unit)?.floor.integer
        else { return number }
        // What is found is always allowed; in a range with holes there may be more beyond one.
        var (near, far) = (0, steps)
        while abs(far - near) > 1 {
            let middle = near + (far - near) / 2
            if allowed(number + unit * Rational(middle)) { near = middle } else { far = middle }
        }
        return number + unit * Rational(near)
    }
}
