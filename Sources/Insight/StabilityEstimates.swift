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

extension Contest {
    /// Nil if there is nothing to move: no estimates, or only answers and ratios that are worked out from other figures.
    /// - Parameter estimates: by board, the figures that it calls estimates.
    func moved(
        _ estimates: [String: [FigureKey]], _ ranking: [Stability.Standing], _ plan: Stability.Plan,
        progress: (@Sendable (Double) -> Void)? = nil
    ) -> EstimateSamples? {
        let figures = entries.flatMap { entry in
            (estimates[entry.board] ?? []).sorted().filter { isFree($0, in: entry) }
                .map { EstimateSamples.Moved(board: entry.board, key: $0) }
        }
        guard !figures.isEmpty else { return nil }
        var tally = RankSamples(ranking.map { ($0.board, $0.rank) })
        let random = SeededRandom(seed: plan.seed, stream: 2)
        let boards = ranking.map(\.board)
        let most = StabilityKernel.Scale.steps
        tally.gather(plan.samples, by: max(1, 4_000 / max(1, entries.count)), progress: progress) { samples, part in
            let cases = samples.map { sample in
                var changes: [String: [Change]] = [:]
                for (line, figure) in figures.enumerated() {
                    let draw = random.number(sample: sample, line: line, most: most)
                    changes[figure.board, default: []].append(
                        .figure(figure.key, moved(figure, by: plan.band * (Rational(draw, over: most) ?? 0))))
                }
                return entries.map { entry in
                    changes[entry.board].map { entry.changed($0, by: edition) } ?? entry
                }
            }
            for places in places(of: cases) {
                let ranks = places.ranks
                part.add(boards.map { ranks[$0] })
            }
        }
        return EstimateSamples(figures: figures, samples: tally)
    }

    /// Whether a figure is a number that nothing else decides.
    private func isFree(_ key: FigureKey, in entry: Entry) -> Bool {
        guard case .number? = entry.figures[key], let indicator = edition.indicator(key.indicator) else { return false }
        guard let ratio = indicator.ratio, !key.attribute.isPercent else { return true }
        return [ratio.of, ratio.to].contains { entry.figures[FigureKey($0, key.attribute)] == nil }
    }

    /// A figure moved by a part of itself, with its declared decimals; where that leaves what it may be, as far as it may go.
    private func moved(_ figure: EstimateSamples.Moved, by part: Rational) -> Quantity? {
        guard let entry = entry(of: figure.board), case .number(let number)? = entry.figures[figure.key],
            let indicator = edition.indicator(figure.key.indicator)
        else { return nil }
        let places = figure.key.attribute.isPercent ? 4 : indicator.decimals
        func allowed(_ value: Rational) -> Bool { indicator.allows(value, for: figure.key.attribute) }
        let target = (number * (1 + part)).rounded(places: places, .halfUp) ?? number
        if allowed(target) || !allowed(number) { return .number(allowed(target) ? target : number) }
        guard let unit = Rational(10).power(-places), let steps = (target - number).divided(by: unit)?.floor.integer
        else { return .number(number) }
        // What is found is always allowed; in a range with holes there may be more beyond one.
        var (near, far) = (0, steps)
        while abs(far - near) > 1 {
            let middle = near + (far - near) / 2
            if allowed(number + unit * Rational(middle)) { near = middle } else { far = middle }
        }
        return .number(number + unit * Rational(near))
    }
}
