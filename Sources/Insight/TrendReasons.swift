// What stands behind a board's moves between like periods: its figures that are others, and who changed places with it.
import Rules
import Scoring

/// A figure of a board that is another in the later period.
public struct TrendFigureMove: Hashable, Sendable {
    public var key: FigureKey
    /// Nil where it was not reported.
    public var before: Quantity?
    public var after: Quantity?
}

/// The boards that surely stood on the other side of a board in an earlier period.
public struct TrendPassing: Sendable {
    /// Behind it then, before it now; in the order of the later ranking.
    public var by: [String]
    /// Before it then, behind it now.
    public var over: [String]

    public var isEmpty: Bool { by.isEmpty && over.isEmpty }
}

extension Trend {
    /// The board's own figures that a criterion reads and that are others in the later period, in the order of their names.
    ///
    /// Between comparable criteria that read nothing of other boards nothing else can move the points, but how late a
    /// report came and what a person judged.
    public func figures(
        behind move: TrendMoves.Move, of board: String, from earlier: Int, to later: Int
    ) -> [TrendFigureMove] {
        let (then, now) = (view(of: board, in: periods[earlier]), view(of: board, in: periods[later]))
        guard let criterion = now.edition.criterion(move.criterion) else { return [] }
        let keys = Set(now.edition.figuresRead(by: criterion).map(\.key)).sorted()
        return keys.compactMap { key in
            let before = then.submissions[board]?.figures[key]?.value
            let after = now.submissions[board]?.figures[key]?.value
            return before == after ? nil : TrendFigureMove(key: key, before: before, after: after)
        }
    }

    /// Who passed a board from one period to another, and whom it passed; only where both ranks tell so for certain.
    public func passing(of board: String, from earlier: Int, to later: Int) -> TrendPassing {
        let (then, now) = (view(of: board, in: periods[earlier]), view(of: board, in: periods[later]))
        var passing = TrendPassing(by: [], over: [])
        guard let was = then.rows[board]?.rank, let place = now.rows[board]?.rank else { return passing }
        for row in now.state.ranking.rows {
            let other = row.scorecard.board
            guard let before = then.rows[other]?.rank, let after = row.rank else { continue }
            if before.lowerBound > was.upperBound, after.upperBound < place.lowerBound { passing.by.append(other) }
            if before.upperBound < was.lowerBound, after.lowerBound > place.upperBound { passing.over.append(other) }
        }
        return passing
    }
}
