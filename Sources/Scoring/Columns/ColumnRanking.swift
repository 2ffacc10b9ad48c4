// The ranking of many units from columns of figures: what the scorecards of a bloc say, packed into a few bytes a unit.
import Exact
import Rules

/// Points, ranks, grades and flags of the units of a table, bloc by bloc.
///
/// Equal to `Scorer.scorecards()` and `Scorer.ranking(_:)` for every bloc by itself, without votes. Rows are those of
/// the table, counted from its first block on.
public struct ColumnRanking: Sendable {
    public let form: ColumnForm
    public let table: ColumnTable
    public let names: UnitNames
    /// Of each bloc its rows: those that are ranked in the order in which a ranking shows them, then those that a veto
    /// keeps out, by name.
    public let order: [[UInt32]]
    /// Points of the sections of the edition, in its order: rounded or exact, as the ranking compares them.
    public let sections: [PointsColumn]
    public let total: PointsColumn
    let scores: ColumnScores
    let places: ColumnPlaces

    /// - Parameters:
    ///   - names: of the units, by the rows of the table.
    ///   - progress: told now and then what part of the work is done, from 0 to 1, from any thread.
    public init(
        _ form: ColumnForm, _ table: ColumnTable, names: UnitNames,
        progress: (@Sendable (_ done: Double) -> Void)? = nil
    ) {
        self.form = form
        self.table = table
        self.names = names
        scores = ColumnScores(form, table, progress: progress)
        sections = scores.sections
        total = scores.total
        places = ColumnPlaces(scores, names: names)
        order = places.order
        progress?(1)
    }

    /// The rows of a bloc, in the order of the table.
    public func rows(ofBloc bloc: Int) -> Range<Int> { scores.layout.rows(ofBloc: bloc) }

    /// The ranks that are possible; nil for a unit that is not ranked.
    public func rank(_ row: Int) -> ClosedRange<Int>? { places.rank(row) }

    /// Whether other units have exactly the same values of all keys.
    public func isTied(_ row: Int) -> Bool { places.isTied(row) }

    /// The numbers of the grades that are possible, best first, and whether the unit may have none, as without a rank.
    public func grades(_ row: Int) -> (possible: [Int], mayHaveNone: Bool) { places.grades(row) }

    /// The numbers of the flags that are possible, and whether the unit may have none.
    public func flags(_ row: Int) -> (possible: [Int], mayHaveNone: Bool) { places.flags(row) }

    /// Whether a vote says who of equal units has a grade, or a flag, and this unit is one of them.
    public func awaitsVote(_ row: Int, onFlag: Bool) -> Bool { places.awaitsVote(row, onFlag: onFlag) }

    /// Whether there is such a vote to be held in a bloc.
    public func awaitsVotes(bloc: Int) -> Bool { places.awaitsVotes(bloc: bloc) }

    /// Numbers of the edition's vetoes that apply.
    public func vetoes(_ row: Int) -> [Int] { scores.verdict(row).vetoes }

    /// Numbers of those that a missing figure leaves open.
    public func undecidedVetoes(_ row: Int) -> [Int] { scores.verdict(row).undecided }

    /// The stated points of the criteria that a unit has, or may have.
    public func assigned(_ row: Int) -> Rational { scores.assigned(row) }

    /// The same without the criteria of which it is not known whether the unit has them.
    public func surelyAssigned(_ row: Int) -> Rational { scores.surelyAssigned(row) }

    /// Whether every unit has all criteria of the edition for certain.
    public var isFullyAssigned: Bool { scores.isFullyAssigned }

    /// Whether a criterion of the unit is undetermined, or rests on figures that other units miss.
    public func isProvisional(_ row: Int) -> Bool { scores.isProvisional(row) }

    /// What units are compared by first: points, or percent of assigned points.
    public func basis(_ row: Int) -> Bounds {
        form.edition.basis(total[row], assigned: assigned(row), surelyAssigned: surelyAssigned(row))
    }

    /// One criterion for the rows of a block, worked out when it is asked for.
    /// - Parameter index: of the criterion, in the order of the table of criteria.
    public func criterion(_ index: Int, block: Int) -> [ColumnScore] {
        let lines = scores.lines(block: block)
        return (0..<table.blockCounts[block]).map { lines.score(index, $0) }
    }
}

extension Edition {
    /// What a total is compared as.
    func basis(_ total: Bounds, assigned: Rational, surelyAssigned: Rational) -> Bounds {
        guard ranking.notAssigned == .percent else { return total }
        let card = Scorecard(
            board: "", sections: [], sum: .zero, total: .zero, assigned: assigned, surelyAssigned: surelyAssigned,
            vetoes: [], undecidedVetoes: [:])
        return card.percent(total) ?? total
    }
}
