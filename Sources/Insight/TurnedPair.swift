// Two boards that stand the other way round by another edition, and what turned them.
import Exact
import Rules
import Scoring

/// A pair of boards of which one is surely ahead by one edition and the other by another, with the same figures.
public struct TurnedPair: Sendable {
    public var reversal: Reversal
    /// By how much the points of the criteria moved in favour of the board that is ahead now; nil where that is open.
    public var byCriteria: Rational?
    /// The lines that moved most between the two, in favour of the one that is ahead now; the largest first.
    public var lines: [(before: Comparison.Line.Subject?, after: Comparison.Line.Subject?, shift: Rational)]

    /// Whether the criteria themselves did not turn them round: limits, rounding, what is compared and in what order did.
    public var isIndirect: Bool { byCriteria.map { $0 <= 0 } ?? false }

    static func all(_ before: Ranking, _ after: Ranking, _ moves: [EditionMove]) -> [TurnedPair] {
        let byBoard = Dictionary(moves.map { ($0.board, $0) }, uniquingKeysWith: { first, _ in first })
        let pairs = Reversal.all(from: before, to: after, among: Set(moves.map(\.board))).compactMap { reversal in
            byBoard[reversal.first].flatMap { first in
                byBoard[reversal.second].map { TurnedPair(reversal, first, $0) }
            }
        }
        return pairs.filter(\.isIndirect) + pairs.filter { !$0.isIndirect }
    }

    private init(_ reversal: Reversal, _ first: EditionMove, _ second: EditionMove) {
        self.reversal = reversal
        struct Key: Hashable {
            var before: Comparison.Line.Subject?
            var after: Comparison.Line.Subject?
        }
        var shifts: [Key: Rational] = [:]
        var order: [Key] = []
        var isOpen = false
        for (move, sign) in [(second, Rational(1)), (first, Rational(-1))] {
            for line in move.lines {
                let key = Key(before: line.before, after: line.after)
                guard let shift = line.shift.number else {
                    isOpen = isOpen || line.isCriterion
                    continue
                }
                if shifts[key] == nil { order.append(key) }
                shifts[key, default: 0] += shift * sign
            }
        }
        let criteria = order.filter { ($0.after ?? $0.before)?.isCriterion ?? false }
        byCriteria = isOpen ? nil : Rational.sum(criteria.compactMap { shifts[$0] })
        let moved = order.enumerated().compactMap { index, key in
            shifts[key].flatMap { $0 > 0 ? (index: index, key: key, shift: $0) : nil }
        }
        lines = moved.sorted { ($1.shift, $0.index) < ($0.shift, $1.index) }.map {
            ($0.key.before, $0.key.after, $0.shift)
        }
    }
}

extension EditionMove.Line {
    public var isCriterion: Bool { (after ?? before)?.isCriterion ?? false }
}

extension Comparison.Line.Subject {
    fileprivate var isCriterion: Bool { if case .criterion = self { true } else { false } }
}
