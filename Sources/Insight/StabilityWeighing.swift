// Scorecards with other weights: each criterion's and each section's points times a factor, summed up again by the edition.
import Exact
import Rules
import Scoring

/// Factors on the weights of a table. The points that could be had move along with those that a board has, so that percents
/// of assigned points stay percents. Weights are not brought back to the same sum: ranks do not depend on a common factor.
struct Weighing {
    let edition: Edition
    /// By the criterion's place in the table.
    var criteria: [Rational]
    /// By the section's place among those that the total is the sum of; points after the section's cap are multiplied.
    var sections: [Rational]
    /// Sections that count for nothing with all that is in them, whatever their limits say.
    var leftOut: Set<String> = []

    init(_ edition: Edition) {
        self.edition = edition
        criteria = Array(repeating: .one, count: edition.criteria.count)
        sections = Array(repeating: .one, count: edition.sections.count)
    }

    func weighed(_ card: Scorecard) -> Scorecard {
        var card = card
        var line = 0
        for index in card.sections.indices {
            weigh(&card.sections[index], edition.sections[index], by: sections[index], &line)
        }
        card.sum = Self.sum(card.sections.map(\.points))
        card.total = Points(
            rounded: card.sum.rounded.map { edition.rounding.apply($0, at: .total) }, exact: card.sum.exact)
        card.assigned = Rational.sum(card.sections.map(\.assigned))
        card.surelyAssigned = Rational.sum(card.sections.map(\.surelyAssigned))
        return card
    }

    /// - Parameter isOut: whether it stands in a section that is left out.
    private func weigh(
        _ score: inout SectionScore, _ section: Section, by factor: Rational, _ line: inout Int, isOut: Bool = false
    ) {
        let isOut = isOut || leftOut.contains(section.id)
        for index in score.criteria.indices {
            weigh(&score.criteria[index], by: isOut ? 0 : criteria[line])
            line += 1
        }
        for index in score.sections.indices {
            weigh(&score.sections[index], section.sections[index], by: .one, &line, isOut: isOut)
        }
        score.sum = Self.sum(score.criteria.map(\.points) + score.sections.map(\.points))
        let counted = section.kind == .content ? score.criteria : []
        score.assigned =
            Rational.sum(counted.filter(\.isAssigned).map(\.available) + score.sections.map(\.assigned)) * factor
        score.surelyAssigned =
            Rational.sum(
                counted.filter(\.isSurelyAssigned).map(\.available) + score.sections.map(\.surelyAssigned)) * factor
        guard !isOut else {
            let nothing = Points(rounded: .exactly(0), exact: .exactly(0))
            (score.sum, score.points) = (nothing, nothing)
            (score.assigned, score.surelyAssigned) = (0, 0)
            return
        }
        score.points = Points(
            rounded: score.sum.rounded.clamped(to: section.bounds).times(factor).map {
                edition.rounding.apply($0, at: .section)
            }, exact: score.sum.exact.clamped(to: section.bounds).times(factor))
    }

    private func weigh(_ score: inout CriterionScore, by factor: Rational) {
        score.available *= factor
        switch score.state {
        case .determined(.computed(let exact, _)):
            let weighed = exact * factor
            score.state = .determined(
                .computed(exact: weighed, rounded: edition.rounding.apply(weighed, at: .criterion)))
        case .determined(.zeroForMissing), .notAssigned: break
        case .undetermined(let doubts, let bounds):
            // What it could be worth before rounding and after, as where it is not weighed.
            let exact = bounds.times(factor)
            let rounded = exact.map { edition.rounding.apply($0, at: .criterion) }
            score.state = .undetermined(
                doubts,
                Bounds(
                    least: exact.least.flatMap { a in rounded.least.map { min(a, $0) } },
                    most: exact.most.flatMap { a in rounded.most.map { max(a, $0) } }))
        }
    }

    private static func sum(_ points: [Points]) -> Points {
        points.reduce(Points(rounded: .exactly(0), exact: .exactly(0))) {
            Points(rounded: $0.rounded + $1.rounded, exact: $0.exact + $1.exact)
        }
    }
}

extension Bounds {
    /// Both ends times a factor that is not below 0; nothing of what is without limit is nothing.
    fileprivate func times(_ factor: Rational) -> Bounds { factor.isZero ? .exactly(0) : map { $0 * factor } }
}

extension ScoredState {
    /// Where boards stand with other weights, by the scorecards that are there: figures and vetoes are as they were.
    func ranks(_ weighing: Weighing) -> [String: ClosedRange<Int>] {
        let ranking = scorer.ranking(self.ranking.rows.map { weighing.weighed($0.scorecard) })
        return Dictionary(
            ranking.rows.compactMap { row in row.rank.map { (row.scorecard.board, $0) } },
            uniquingKeysWith: { first, _ in first })
    }
}
