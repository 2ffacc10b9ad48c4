// A board's report with figures imagined to be others: what its checks are run on, and what it is scored by.
import Diagnostics
import Exact
import Rules
import Scoring

extension Submission {
    /// The report with figures changed. Ratios are worked out anew; one whose parts are no longer known is what the board
    /// stated itself, if it did.
    ///
    /// Points for judged criteria and `daysLate` are no figures of a report: see ``entry(imagining:awards:by:)``.
    /// - Parameter place: where the imagined figures stand.
    public func imagining(_ changes: [Change], by edition: Edition, at place: Place) -> Submission {
        guard !changes.isEmpty else { return self }
        var imagined = self
        for case .figure(let key, let value) in changes where key != .daysLate {
            imagined.gaps[key] = nil
            imagined.unaccepted[key] = nil
            imagined.figures[key] = value.map { value in
                var figure = Figure(value: value, origin: place)
                // The document is imagined to say it.
                figure.evidence = figures[key]?.evidence
                return figure
            }
        }
        let changed = Set(changes.compactMap { if case .figure(let key, _) = $0 { key } else { nil } })
        let ratios = edition.workedOut
        let touched = ratios.filter { changed.contains($0.key) || !changed.isDisjoint(with: $0.value) }
        for (key, parts) in touched where !changed.contains(key) {
            imagined.gaps[key] = nil
            guard case .ratio(_, _, _, let stated)? = figures[key]?.composition,
                parts.contains(where: { imagined.figures[$0] == nil })
            else { continue }
            imagined.figures[key]?.composition = nil
            if let stated { imagined.figures[key]?.value = stated } else { imagined.figures[key] = nil }
        }
        _ = edition.recomputeRatios(of: &imagined)
        // What nobody imagined otherwise stays as it is, wherever it came from.
        for key in ratios.keys where touched[key] == nil {
            imagined.figures[key] = figures[key]
            imagined.gaps[key] = gaps[key]
        }
        return imagined
    }

    /// What the board brings to be scored with changes made to it.
    /// - Parameter awards: points for judged criteria as they are, of any boards.
    public func entry(imagining changes: [Change], awards: [Award], by edition: Edition, at place: Place) -> Entry {
        var entry = Entry(imagining(changes, by: edition, at: place), awards: awards)
        for change in changes {
            switch change {
            case .award(let criterion, let points): entry.awards[criterion] = points
            case .figure(.daysLate, let days): entry.figures[.daysLate] = days
            case .figure: break
            }
        }
        return entry
    }
}

extension Edition {
    /// The ratios that are worked out of others where those are known, each with its parts.
    fileprivate var workedOut: [FigureKey: [FigureKey]] {
        var parts: [FigureKey: [FigureKey]] = [:]
        for indicator in indicators {
            guard let ratio = indicator.ratio else { continue }
            for attribute in indicator.has where !attribute.isPercent {
                parts[FigureKey(indicator.id, attribute)] = [
                    FigureKey(ratio.of, attribute), FigureKey(ratio.to, attribute),
                ]
            }
        }
        return parts
    }
}
