// Classes and flags given down the ranking, where quotas limit them, ties straddle their edge, and totals are open.
import Exact
import Rules

extension Ranking {
    /// What becomes of the places of one class or flag with a quota.
    public struct Allotment: Sendable {
        public var grade: Grade
        public var quota: Grade.Quota
        /// The boards scored in the period, those that a veto keeps out among them: what a share is taken of.
        public var scored: Int
        /// How many boards may have it.
        public var places: Int
        /// Boards that have it whatever happens, in the order of the ranking.
        public var surely: [String] = []
        /// Boards that may have it, and may not.
        public var possibly: [String] = []
        public var edge: Edge?
    }

    /// Boards equal on every key that straddle the last place of a quota.
    public struct Edge: Sendable {
        public var boards: [String]
        /// How many of them are left: a vote on what stands higher may have taken some, no one knows which.
        public var left: Int
        /// The places left for them: fewer.
        public var places: Int
    }
}

extension Grade.Quota {
    /// The part of so many boards before it is made whole.
    public func exactPlaces(of boards: Int) -> Rational {
        switch size {
        case .count(let count): Rational(count)
        case .share(let share, _): share * Rational(boards)
        }
    }

    public func places(of boards: Int) -> Int {
        switch size {
        case .count(let count): count
        case .share(_, let mode): exactPlaces(of: boards).rounded(places: 0, mode)?.integer ?? 0
        }
    }
}

/// Gives grades in their order, each to the first boards of the ranking that reach it and have none yet.
///
/// What is said of a board must hold in every completion: for all numbers that the missing figures may turn out to be,
/// and every outcome of a vote. So four counts are kept for each board: of the others that stand ahead of it, and of
/// those that stand ahead or are equal, how many are left without a grade, at least and at most. The invariant:
///
/// In every completion in which a board is in the ranking and has none of the grades so far, the number of others ahead
/// of it that have none either lies within `aheadLeast...aheadMost`, and of others not behind it within
/// `levelLeast...levelMost`. A board outside of `may` surely has none of them; one inside of `sure` surely has one.
///
/// Why the counts move as they do: a quota of `places` takes at most so many boards out of any set, and no board that
/// may not have the grade. It takes at least so many of those ahead of a board that is left, or all that reach `from`:
/// the total is the first key, so those that reach it stand before those that do not. Only where a tie on the edge
/// takes the grade from all (`none`) can fewer get it, and where it gives it to all (`all`), more. Where every number
/// is known, what is said is exact; with `vote` the best and the worst that is said of a board do happen in some
/// completion, as far as the keys vary independently.
struct Ladder {
    let field: Field
    /// Boards scored in the period, ranked or not.
    let scored: Int

    /// The grades that each board may have, a bit each, in as many words a board as they take.
    private(set) var possible: [UInt64]
    private let words: Int
    /// Whether a board has one of the grades given so far, whatever happens, if only it stays in the ranking.
    private(set) var sure: [Bool]
    private(set) var edges: [Int: (boards: [Int], left: Int, places: Int)] = [:]
    private var may: [Bool]
    private var aheadLeast: [Int]
    private var aheadMost: [Int]
    private var levelLeast: [Int]
    private var levelMost: [Int]

    /// - Parameter bases: what `from` is compared with.
    init(_ field: Field, bases: [Bounds], grades: [Grade], scored: Int) {
        self.init(field, grades: grades, scored: scored) { board, number in
            bases[board].most.map { $0 >= grades[number].from } ?? true
        } reaches: { board, number in
            bases[board].least.map { $0 >= grades[number].from } ?? false
        }
    }

    /// - Parameters:
    ///   - mayReach: whether a board may have the points that a grade takes.
    ///   - reaches: whether it surely has them.
    init(
        _ field: Field, grades: [Grade], scored: Int, mayReach: (_ board: Int, _ number: Int) -> Bool,
        reaches: (_ board: Int, _ number: Int) -> Bool
    ) {
        self.field = field
        self.scored = scored
        words = (grades.count + 63) / 64
        possible = Array(repeating: 0, count: field.count * words)
        sure = Array(repeating: false, count: field.count)
        may = sure
        aheadLeast = field.surelyAhead()
        aheadMost = field.possiblyAhead()
        levelLeast = field.surelyNotBehind()
        levelMost = field.possiblyNotBehind()
        for (number, grade) in grades.enumerated() {
            give(
                grade, number, mayReach: field.worst.indices.map { mayReach($0, number) },
                reaches: field.worst.indices.map { reaches($0, number) })
        }
    }

    /// The numbers of the grades that a board may have.
    func grades(_ board: Int) -> [Int] { Self.grades(possible[board * words..<(board + 1) * words]) }

    /// The numbers of the bits that are set.
    static func grades(_ words: ArraySlice<UInt64>) -> [Int] {
        words.enumerated().flatMap { index, word in
            (0..<64).filter { word >> UInt64($0) & 1 == 1 }.map { index * 64 + $0 }
        }
    }

    private mutating func give(_ grade: Grade, _ number: Int, mayReach: [Bool], reaches: [Bool]) {
        let boards = 0..<field.count
        // Without a quota there is a place for everyone.
        let places = min(grade.quota?.places(of: scored) ?? field.count, field.count)
        let ties = grade.quota?.ties ?? .vote
        if grade.quota != nil { edges[number] = edge(places, reaches) }

        // The board itself needs a place: with `none` all its equals do too, or it gets none.
        let gets = boards.map { board in
            guard !sure[board], mayReach[board] else { return false }
            return (ties == .none ? levelLeast[board] : aheadLeast[board]) < places
        }
        let surelyGets = boards.map { board in
            reaches[board] && (ties == .all ? aheadMost[board] : levelMost[board]) < places
        }
        for board in boards {
            if gets[board] {
                possible[board * words + number / 64] |= 1 << UInt64(number % 64)
                may[board] = true
            }
            if surelyGets[board] { sure[board] = true }
        }

        func lower(_ counts: inout [Int], without: [Int], taking: [Int]) {
            for board in boards {
                let taken = ties == .all ? taking[board] : min(places, taking[board])
                counts[board] = max(without[board], counts[board] - taken)
            }
        }
        lower(&aheadLeast, without: field.surelyAhead { !may[$0] }, taking: field.surelyAhead { gets[$0] })
        lower(&levelLeast, without: field.surelyNotBehind { !may[$0] }, taking: field.surelyNotBehind { gets[$0] })

        func upper(_ counts: inout [Int], without: [Int], short: [Int]) {
            for board in boards {
                var most = min(counts[board], without[board])
                if ties != .none {
                    // Where the board itself reaches `from`, all that stand ahead of it do.
                    most = min(most, max(counts[board] - places, reaches[board] ? 0 : short[board]))
                }
                counts[board] = most
            }
        }
        upper(&aheadMost, without: field.possiblyAhead { !sure[$0] }, short: field.possiblyAhead { !reaches[$0] })
        upper(
            &levelMost, without: field.possiblyNotBehind { !sure[$0] }, short: field.possiblyNotBehind { !reaches[$0] })
    }

    /// The equal boards that straddle the last place, where it is certain that they do.
    private func edge(_ places: Int, _ reaches: [Bool]) -> (boards: [Int], left: Int, places: Int)? {
        for group in field.ties where group.allSatisfy({ field.certain[$0] && reaches[$0] && !sure[$0] }) {
            let board = group[0]
            guard aheadLeast[board] == aheadMost[board], levelLeast[board] == levelMost[board] else { continue }
            let left = levelMost[board] + 1 - aheadMost[board]
            let free = places - aheadMost[board]
            if free > 0, free < left { return (group, left, free) }
        }
        return nil
    }
}
