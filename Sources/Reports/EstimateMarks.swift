// Which numbers rest on estimates, and the mark that stands beside them.
import Diagnostics
import Rules
import Scoring

extension Localized {
    /// The text with a mark behind it where it is of an estimate.
    func marked(_ isEstimate: Bool) -> Localized {
        isEstimate ? self + Localized(vi: " (ước)", en: " (estimate)") : self
    }
}

extension Review {
    /// The figures that a board calls estimates, in their order.
    func estimates(of board: String) -> [FigureKey] {
        (submissions[board]?.figures ?? [:]).filter(\.value.isEstimate).keys.sorted()
    }

    /// Whether the figure of a ranking key is an estimate, or is worked out from one. Points are not figures.
    func isEstimate(_ key: RankingRule.Key, of board: String) -> Bool {
        guard case .indicator(let id, let measure) = key.subject else { return false }
        let read: [Attribute] =
            switch measure {
            case .actual: [.actual]
            case .growth: [.actual, .previous]
            case .planPercent: [.actual, .plan]
            }
        return read.contains { submissions[board]?.figures[FigureKey(id, $0)]?.isEstimate == true }
    }

    /// Whether a bloc-wide figure is made of an estimate: of a best one that of those who hold it.
    func restsOnEstimate(_ figure: BlocFigure) -> Bool {
        scorer.figures(in: figure).contains { name in
            (figure.holders.isEmpty || figure.holders.contains(name.owner)) && self.figure(name)?.isEstimate == true
        }
    }
}
