// A bloc's period to be ranked again and again: with other figures, other boards, another edition.
import Exact
import Rules
import Scoring

/// What decides a ranking: an edition, a period, and what boards bring to it.
public struct Contest: Sendable {
    public let edition: Edition
    public let period: Period
    /// One for each board, in the order of their ids.
    public let entries: [Entry]
    /// Votes on equal boards, in the order in which they were taken.
    public let votes: [TieVote]
    /// The edition for many rankings at once; nil where it has a formula that columns do not know, or where votes count.
    let form: ColumnForm?

    public init(_ edition: Edition, period: Period, entries: [Entry], votes: [TieVote] = []) {
        self.init(
            edition, period, entries.sorted { $0.board < $1.board }, votes,
            votes.isEmpty ? try? ColumnForm(edition, period: period) : nil)
    }

    public init(_ scorer: Scorer) {
        self.init(scorer.edition, period: scorer.period, entries: scorer.entries, votes: scorer.votes)
    }

    private init(
        _ edition: Edition, _ period: Period, _ entries: [Entry], _ votes: [TieVote], _ form: ColumnForm?
    ) {
        self.edition = edition
        self.period = period
        self.entries = entries
        self.votes = votes
        self.form = form
    }

    /// The same contest with other entries, given in any order.
    public func with(_ entries: [Entry]) -> Contest {
        Contest(edition, period, entries.sorted { $0.board < $1.board }, votes, form)
    }

    /// The same boards by another edition.
    public func by(_ edition: Edition) -> Contest {
        Contest(edition, period: period, entries: entries, votes: votes)
    }

    public func entry(of board: String) -> Entry? { entries.first { $0.board == board } }

    /// Scored with everything that can be asked about a score.
    public var state: ScoredState { ScoredState(scorer) }

    public var scorer: Scorer { Scorer(edition, period: period, entries: entries, votes: votes) }

    // MARK: Places

    /// Where the boards stand.
    public var places: Places { places(of: [entries])[0] }

    /// Where boards stand in many cases at once, each a bloc by itself. What comes out is the same for any number of cores.
    /// - Parameter cases: the entries of each, in any order.
    public func places(of cases: [[Entry]]) -> [Places] {
        let sorted = cases.map { $0.sorted { $0.board < $1.board } }
        guard let form else {
            return sorted.map { entries in
                Places(Scorer(edition, period: period, entries: entries, votes: votes))
            }
        }
        let all = sorted.flatMap { $0 }
        let table = ColumnTable(form, all, blocs: sorted.map(\.count))
        let ranking = ColumnRanking(form, table, names: UnitNames(all.map(\.board)))
        return sorted.indices.map { Places(ranking, bloc: $0) }
    }
}

/// Where the boards of a contest stand.
public struct Places: Hashable, Sendable {
    /// One for each board, in the order of their ids.
    public var boards: [Place]

    public struct Place: Hashable, Sendable {
        public var board: String
        /// The ranks that are possible; nil for a board that is not ranked.
        public var rank: ClosedRange<Int>?
        /// What boards are compared by first: points, or percent of assigned points.
        public var basis: Bounds
        /// Numbers of the edition's grades that are possible, best first, and whether the board may have none.
        public var grades: [Int]
        public var mayHaveNoGrade: Bool
        public var flags: [Int]
        public var mayHaveNoFlag: Bool
    }

    /// By the board's id; nil for one that is not in the contest.
    public subscript(board: String) -> Place? {
        var low = 0
        var high = boards.count
        while low < high {
            let middle = (low + high) / 2
            if boards[middle].board < board { low = middle + 1 } else { high = middle }
        }
        return low < boards.count && boards[low].board == board ? boards[low] : nil
    }

    init(_ scorer: Scorer) {
        let edition = scorer.edition
        func numbers(_ given: [Grade], of all: [Grade]) -> [Int] {
            all.indices.filter { number in given.contains { $0.id == all[number].id } }
        }
        boards = scorer.ranking(scorer.scorecards()).rows.map { row in
            Place(
                board: row.scorecard.board, rank: row.rank, basis: row.basis,
                grades: numbers(row.grades, of: edition.grades), mayHaveNoGrade: row.mayHaveNoGrade,
                flags: numbers(row.flags, of: edition.flags), mayHaveNoFlag: row.mayHaveNoFlag)
        }.sorted { $0.board < $1.board }
    }

    init(_ ranking: ColumnRanking, bloc: Int) {
        boards = ranking.rows(ofBloc: bloc).map { row in
            let grades = ranking.grades(row)
            let flags = ranking.flags(row)
            return Place(
                board: ranking.names[row], rank: ranking.rank(row), basis: ranking.basis(row),
                grades: grades.possible, mayHaveNoGrade: grades.mayHaveNone, flags: flags.possible,
                mayHaveNoFlag: flags.mayHaveNone)
        }
    }
}
