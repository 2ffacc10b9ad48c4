// The same period of the year before, as it was reported then: it stands in where a board does not say, and checks what it says.
import Diagnostics
import Exact

extension Edition {
    /// Takes figures of the year before from what was reported then.
    ///
    /// What a board says now stays; what it does not say is the `actual` of then. Of a figure that not all parts reported
    /// then, the reason stays.
    /// - Parameters:
    ///   - earlier: the board's figures of the same period a year before, of all boards that it consists of today.
    ///   - other: the edition that scored that period.
    /// - Returns: the figures that differ from those reported then.
    public func takePrevious(
        of submission: inout Submission, from earlier: Submission, by other: Edition
    ) -> [Discrepancy] {
        var differing: [Discrepancy] = []
        for indicator in indicators where indicator.has.contains(.previous) {
            let key = FigureKey(indicator.id, .previous)
            let then = FigureKey(indicator.id, .actual)
            guard let was = other.indicator(indicator.id) else { continue }
            let reported = submission.figures[key]
            func gap(_ reason: Localized) {
                guard reported == nil else { return }
                submission.gaps[key] = Localized(same: "\(earlier.period): ") + reason
            }
            guard let figure = earlier.figures[then], let value = figure.value.number else {
                if let reason = earlier.gaps[then] { gap(reason) }
                continue
            }
            guard was.unit == indicator.unit, was.nature == indicator.nature else {
                gap(
                    Localized(
                        vi: "báo cáo khi đó theo đơn vị tính khác (\(was.unit.text))",
                        en: "it was reported in another unit then (\(was.unit.text))"))
                continue
            }
            guard indicator.allows(value, for: .previous) else {
                gap(indicator.outOfRange(value, .previous, earlier.board))
                continue
            }
            var taken = figure
            taken.composition =
                figure.composition
                ?? .sum([Composition.Part(board: earlier.board, period: earlier.period, key: then, figure: figure)])
            if let reported {
                // A ratio is reported rounded.
                func compared(_ number: Rational?) -> Rational? {
                    indicator.nature == .ratio ? number?.rounded(places: indicator.decimals, .halfUp) : number
                }
                if compared(reported.value.number) != compared(value) {
                    differing.append(
                        Discrepancy(board: submission.board, key: key, reported: reported, recomputed: taken))
                }
            } else {
                submission.figures[key] = taken
                submission.gaps[key] = nil
            }
        }
        return differing
    }
}

extension Edition {
    /// What was reported for another period, as far as it means the same here: figures of indicators whose unit and nature
    /// did not change.
    /// - Parameter other: the edition of that period.
    public func comparable(_ earlier: Submission, by other: Edition) -> Submission {
        var comparable = earlier
        let same = Set(
            indicators.filter { indicator in
                guard let was = other.indicator(indicator.id) else { return false }
                return was.unit == indicator.unit && was.nature == indicator.nature
            }.map(\.id))
        comparable.figures = earlier.figures.filter { same.contains($0.key.indicator) }
        return comparable
    }
}
