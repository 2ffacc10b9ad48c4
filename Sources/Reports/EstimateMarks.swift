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
    /// Which boards rest on estimates, and which bloc-wide figures, on which the points of others do.
    var estimateBlocks: [Document.Block] {
        var items = bloc.members.compactMap { member -> Localized? in
            let keys = estimates(of: member.id)
            guard !keys.isEmpty else { return nil }
            let shown = keys.prefix(5).map(Prose(edition).figure)
            let more = keys.count - shown.count
            return member.name + Localized(same: ": ") + Localized.list(shown, "; ")
                + (more > 0 ? Localized(vi: "; và \(more) số khác", en: "; and \(more) more") : Localized(same: ""))
        }
        let shared = scorer.blocFigures.filter(restsOnEstimate)
        if !shared.isEmpty {
            items.append(
                Localized(vi: "Số chung của khối dựa trên số ước: ", en: "Bloc-wide figures that rest on them: ")
                    + Localized.list(
                        shared.prefix(5).map { figure in
                            Localized(same: figure.expression.description)
                                + (figure.holders.isEmpty
                                    ? Localized(same: "")
                                    : Localized(same: " (") + few(figure.holders) + Localized(same: ")"))
                        }, "; ")
                    + (shared.count > 5
                        ? Localized(vi: "; và \(shared.count - 5) số khác", en: "; and \(shared.count - 5) more")
                        : Localized(same: "")))
        }
        guard !items.isEmpty else { return [] }
        return [.heading(Localized(vi: "Đơn vị dựa trên số ước", en: "Who rests on estimates")), .bullets(items)]
    }

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
