// Where a board stood in one period: points, percent of what it could have, rank, grade, and the same by section.
import Exact
import Rules
import Scoring

/// Where a board stood in one period.
public struct TrendStanding: Hashable, Sendable {
    public var board: String
    /// As the edition counts them: rounded or exact.
    public var points: Bounds
    /// The stated points of the criteria that the board surely has, and may have.
    public var assigned: Bounds
    /// Points per hundred of those assigned; nil where none are.
    public var percent: Bounds?
    /// The ranks that are possible; nil for a board that is not ranked.
    public var rank: ClosedRange<Int>?
    public var isTied: Bool
    /// How many boards are ranked.
    public var ranked: Int
    /// The grades that are possible, best first.
    public var grades: [Grade]
    public var mayHaveNoGrade: Bool
    /// In the order of the edition, those that stand directly under it.
    public var sections: [SectionStanding]

    /// A section's points, and what they are of what could be had in it.
    public struct SectionStanding: Hashable, Sendable {
        public var section: String
        public var points: Bounds
        /// Per hundred of the points assigned in it; nil where none are, and for bonuses and deductions.
        public var percent: Bounds?
    }
}

extension TrendView {
    /// Nil if the board did not report.
    public func standing(of board: String) -> TrendStanding? {
        guard let row = rows[board] else { return nil }
        let card = row.scorecard
        return TrendStanding(
            board: board, points: chosen(card.total),
            assigned: Bounds(least: card.surelyAssigned, most: card.assigned),
            percent: card.percent(chosen(card.total)), rank: row.rank, isTied: !row.tiedWith.isEmpty, ranked: ranked,
            grades: row.grades, mayHaveNoGrade: row.mayHaveNoGrade,
            sections: card.sections.map { section in
                TrendStanding.SectionStanding(
                    section: section.section, points: chosen(section.points),
                    percent: section.percent(chosen(section.points)))
            })
    }
}

extension SectionScore {
    /// Points per hundred of those assigned in the section. Each end of an interval lies as far out as it can: what is below
    /// zero is divided by the fewest points on that side, what is above by the most at its lower end.
    fileprivate func percent(_ points: Bounds) -> Bounds? {
        guard !assigned.isZero else { return nil }
        let (low, high) = (
            points.least?.isNegative == true ? surelyAssigned : assigned,
            points.most?.isNegative == true ? assigned : surelyAssigned
        )
        return Bounds(
            least: points.least.flatMap { ($0 * 100).divided(by: low) },
            most: points.most.flatMap { ($0 * 100).divided(by: high) })
    }
}
