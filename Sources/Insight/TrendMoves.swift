// What a board gained and lost from one period to a like one, criterion by criterion.
import Exact
import Rules
import Scoring

/// What moved between two like periods of a board.
public struct TrendMoves: Sendable {
    public let from: Period
    public let to: Period
    public let likeness: EditionLikeness
    /// Criteria whose points can be compared, in the order of the table.
    public let moves: [Move]
    /// Criteria whose points cannot, in the order of the table.
    public let others: [Uncompared]
    /// Boards that were scored in only one of the two: figures of the whole bloc are of others, too.
    public let joined: [String]
    public let left: [String]

    /// A criterion's points in both periods.
    public struct Move: Hashable, Sendable {
        public var criterion: String
        /// Its number in the earlier edition.
        public var formerly: String
        public var before: Rational
        public var after: Rational
        /// The difference per hundred of the criterion's points; nil where it has none of its own.
        public var share: Rational?
        public var isBlocWide: Bool

        public var difference: Rational { after - before }
    }

    public struct Uncompared: Hashable, Sendable {
        public var criterion: String
        public var reason: Reason
    }

    public enum Reason: Hashable, Sendable {
        case differs([EditionLikeness.Difference])
        /// In either period it has no single number of points.
        case undetermined
        case notAssigned
    }

    /// Gains, the largest first; of equal ones in the order of the table.
    public var gains: [Move] { ordered(moves.filter { $0.difference > 0 }) { $0.difference > $1.difference } }

    /// Losses, the largest first.
    public var losses: [Move] {
        ordered(moves.filter { $0.difference.isNegative }) { $0.difference < $1.difference }
    }

    private func ordered(_ moves: [Move], _ precedes: (Move, Move) -> Bool) -> [Move] {
        moves.enumerated().sorted { left, right in
            if precedes(left.element, right.element) { return true }
            return !precedes(right.element, left.element) && left.offset < right.offset
        }.map(\.element)
    }
}

extension Trend {
    /// What moved for a board from one period to another, by their numbers; nil if it has no points in either.
    /// - Parameter likeness: of the two editions, where it is known already: a bloc may have a thousand boards.
    public func moves(
        of board: String, from earlier: Int, to later: Int, _ likeness: EditionLikeness? = nil
    ) -> TrendMoves? {
        let (then, now) = (view(of: board, in: periods[earlier]), view(of: board, in: periods[later]))
        guard let before = then.rows[board]?.scorecard, let after = now.rows[board]?.scorecard else { return nil }
        let likeness =
            likeness
            ?? EditionLikeness(
                from: periods[earlier].edition, to: periods[later].edition, in: sharedPart(earlier, later))
        let scores = Dictionary(before.criteria.map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
        let nowScores = Dictionary(after.criteria.map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
        var moves: [TrendMoves.Move] = []
        var others: [TrendMoves.Uncompared] = []
        for line in likeness.criteria {
            guard line.isComparable, let formerly = line.formerly else {
                others.append(TrendMoves.Uncompared(criterion: line.criterion, reason: .differs(line.differences)))
                continue
            }
            guard let was = scores[formerly], let isNow = nowScores[line.criterion] else { continue }
            guard was.isAssigned, isNow.isAssigned else {
                others.append(TrendMoves.Uncompared(criterion: line.criterion, reason: .notAssigned))
                continue
            }
            guard let a = then.chosen(was.points).number, let b = now.chosen(isNow.points).number else {
                others.append(TrendMoves.Uncompared(criterion: line.criterion, reason: .undetermined))
                continue
            }
            moves.append(
                TrendMoves.Move(
                    criterion: line.criterion, formerly: formerly, before: a, after: b,
                    share: ((b - a) * 100).divided(by: isNow.available.magnitude), isBlocWide: line.isBlocWide))
        }
        return TrendMoves(
            from: periods[earlier].period, to: periods[later].period, likeness: likeness, moves: moves, others: others,
            joined: now.rows.keys.filter { then.rows[$0] == nil }.sorted(),
            left: then.rows.keys.filter { now.rows[$0] == nil }.sorted())
    }

    /// The part of the year that two periods are, where it is the same.
    public func sharedPart(_ earlier: Int, _ later: Int) -> Period.Part? {
        let part = periods[later].period.part
        return periods[earlier].period.part == part ? part : nil
    }
}
