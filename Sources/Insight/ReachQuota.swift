// A grade with so many places: enough points are not enough while others hold all of them.
import Rules
import Scoring

extension Reach {
    /// The places of the grade that is wanted, and of better ones that are limited as well.
    public struct Quota: Hashable, Sendable {
        public var places: Int
        /// Other boards that hold one of them, or may, in the order of the ranking.
        public var holders: [String]
        /// The holder to stand ahead of as long as all places are taken; nil while one is free, or where there is none.
        public var inTheWay: String?
        /// Whether a board that is equal to it on every key would have the grade, too.
        public var isEqualEnough: Bool
    }

    /// Nil where a grade is not wanted, or every board with the points has it.
    ///
    /// Grades are given down the ranking, so that all with a better one that is not limited stand ahead anyway and take
    /// none of the places.
    static func quota(_ board: String, _ target: ReachTarget, _ state: ScoredState) -> Quota? {
        let grades = state.scorer.edition.grades
        guard case .grade(let id) = target, let number = grades.firstIndex(where: { $0.id == id }),
            let limit = grades[number].quota
        else { return nil }
        let first = grades[...number].lastIndex { $0.quota == nil }.map { $0 + 1 } ?? 0
        let limited = Set(grades[first...number].map(\.id))
        let places = state.ranking.gradeQuotas.filter { limited.contains($0.grade.id) }.reduce(0) { $0 + $1.places }
        let holders = state.ranking.rows.filter { row in
            row.rank != nil && row.scorecard.board != board && row.grades.contains { limited.contains($0.id) }
        }.map(\.scorecard.board)
        return Quota(
            places: places, holders: holders,
            inTheWay: places > 0 && holders.count >= places ? holders[places - 1] : nil,
            isEqualEnough: limit.ties == .all)
    }
}
