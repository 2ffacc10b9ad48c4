// Pairs of boards that change their order, although nothing about either of them did.
import Rules
import Scoring

/// Two boards of which one was surely ahead and the other surely is now.
///
/// Where a rule measures boards against the bloc's best or mean, a third board can turn their order round: what decision
/// theory calls rank reversal (V. Belton and T. Gear, Omega 11, 1983).
public struct Reversal: Hashable, Sendable {
    /// Ahead before.
    public var first: String
    /// Ahead now.
    public var second: String
}

extension Reversal {
    /// All pairs that turned round, in the order of the ranking before.
    /// - Parameter boards: among which pairs are sought: those of which nothing changed.
    public static func all(from before: Ranking, to after: Ranking, among boards: Set<String>) -> [Reversal] {
        let now = Dictionary(
            after.rows.map { ($0.scorecard.board, $0.rank) }, uniquingKeysWith: { first, _ in first })
        let rows = before.rows.compactMap { row -> (board: String, was: ClosedRange<Int>, isNow: ClosedRange<Int>)? in
            guard boards.contains(row.scorecard.board), let was = row.rank,
                let isNow = now[row.scorecard.board] ?? nil
            else { return nil }
            return (row.scorecard.board, was, isNow)
        }
        var found: [Reversal] = []
        for (index, first) in rows.enumerated() {
            for second in rows[(index + 1)...]
            where first.was.upperBound < second.was.lowerBound && second.isNow.upperBound < first.isNow.lowerBound {
                found.append(Reversal(first: first.board, second: second.board))
            }
        }
        return found
    }
}
