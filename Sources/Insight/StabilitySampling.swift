// Samples of weights: which factors, and the ranks that come of them.
import Exact
import Rules
import Scoring

extension ScoredState {
    /// Ranks with all weights moved at random, each by itself: the factor of a weight is `1 + share · u / 10^6` with a whole
    /// number `u`, each from −10^6 to 10^6 as likely as any other.
    /// - Parameters:
    ///   - usesKernel: false to go through the scorecards for every sample, which is slow.
    ///   - size: how many samples are worked on in one go.
    func weighed(
        _ lines: StabilityKernel.Lines, _ plan: Stability.Plan, usesKernel: Bool = true, by size: Int = 64,
        progress: (@Sendable (Double) -> Void)? = nil
    ) -> RankSamples {
        var tally = RankSamples(standings.map { ($0.board, $0.rank) })
        guard let scale = StabilityKernel.Scale(plan.share) else { return tally }
        let edition = scorer.edition
        let count = lines == .criteria ? edition.criteria.count : edition.sections.count
        let random = SeededRandom(seed: plan.seed, stream: lines == .criteria ? 0 : 1)
        let kernel = usesKernel ? StabilityKernel(self, lines, scale: scale) : nil
        let boards = tally.boards.map(\.board)
        tally.gather(plan.samples, by: size, progress: progress) { samples, part in
            var room = kernel.map { StabilityRoom($0) }
            for sample in samples {
                let draws = (0..<count).map {
                    random.number(sample: sample, line: $0, most: StabilityKernel.Scale.steps)
                }
                if let ranks = room?.ranks(draws.map(scale.top)) {
                    part.add(ranks.lazy.map { Optional($0) })
                } else {
                    var weighing = Weighing(edition)
                    let factors = draws.map(scale.factor)
                    if lines == .criteria { weighing.criteria = factors } else { weighing.sections = factors }
                    let ranks = self.ranks(weighing)
                    part.add(boards.map { ranks[$0] })
                }
            }
        }
        return tally
    }
}
