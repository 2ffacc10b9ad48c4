// Two boards that stand the other way round by another edition, and what turned them.
import Exact
import Rules
import Scoring

/// A pair of boards of which one is surely ahead by one edition and the other by another, with the same figures.
public struct TurnedPair: Sendable {
    public var reversal: Reversal
    /// By how much the points of the criteria moved in favour of the board that is ahead now; nil where that is open.
    public var byCriteria: Rational?

    /// Whether the criteria themselves did not turn them round: limits, rounding, what is compared and in what order did.
    public var isIndirect: Bool { byCriteria.map { $0 <= 0 } ?? false }

    /// All pairs, those first whose criteria did not turn them round.
    static func all(_ before: Ranking, _ after: Ranking, _ moves: [EditionMove]) -> [TurnedPair] {
        let criteria = Dictionary(
            moves.map { ($0.board, $0.criteriaShift) }, uniquingKeysWith: { first, _ in first })
        let pairs = Reversal.all(from: before, to: after, among: Set(moves.map(\.board))).map { reversal in
            let (first, second) = (criteria[reversal.first] ?? nil, criteria[reversal.second] ?? nil)
            return TurnedPair(reversal: reversal, byCriteria: first.flatMap { first in second.map { $0 - first } })
        }
        return pairs.filter(\.isIndirect) + pairs.filter { !$0.isIndirect }
    }
}

extension EditionMove {
    /// What the lines of criteria come to; nil where one of them has no single size.
    var criteriaShift: Rational? {
        let shifts = lines.filter(\.isCriterion).map(\.shift.number)
        return shifts.contains(nil) ? nil : Rational.sum(shifts.compactMap { $0 })
    }

    /// What a line moved by in favour of this board against another one.
    public struct Lead: Sendable {
        public var before: EditionLine?
        public var after: EditionLine?
        public var shift: Rational
    }

    /// The lines that moved in favour of this board against another one, the largest first.
    public func leads(over other: EditionMove) -> [Lead] {
        var leads: [Lead] = []
        for (move, sign) in [(self, Rational(1)), (other, Rational(-1))] {
            for line in move.lines {
                guard let shift = line.shift.number else { continue }
                if let index = leads.firstIndex(where: { $0.before == line.before && $0.after == line.after }) {
                    leads[index].shift += shift * sign
                } else {
                    leads.append(Lead(before: line.before, after: line.after, shift: shift * sign))
                }
            }
        }
        return leads.enumerated().filter { $0.element.shift > 0 }
            .sorted { ($1.element.shift, $0.offset) < ($0.element.shift, $1.offset) }.map(\.element)
    }
}

extension EditionMove.Line {
    public var isCriterion: Bool { (after ?? before)?.criterion != nil }
}
