// Whom a vote elects: the edition's threshold, quota and quorum applied to the votes; a tie for the last place is never cut.
import Exact

/// What the votes on a ballot come to.
public struct BallotOutcome: Hashable, Sendable {
    public var entitled: Int
    public var present: Int
    /// The fewest that must be present; nil where the edition asks for no quorum.
    public var quorum: Int?
    /// The fewest votes that elect.
    public var needed: Int
    /// All boards voted on, most votes first.
    public var boards: [Line]

    public struct Line: Hashable, Sendable {
        public var board: String
        public var inFavour: Int
        public var result: Result
    }

    public enum Result: String, Hashable, Sendable, CaseIterable {
        case elected
        /// Enough votes, and as many as others for whom there are not places enough.
        case tied
        /// Enough votes, but the places went to boards with more.
        case noPlace = "no place"
        case tooFew = "too few votes"
        /// Too few were present: the vote does not count.
        case noQuorum = "no quorum"
    }

    public var hasQuorum: Bool { quorum.map { present >= $0 } ?? true }
    public var elected: [String] { boards.filter { $0.result == .elected }.map(\.board) }
    /// Boards with equal votes for the last places.
    public var tied: [String] { boards.filter { $0.result == .tied }.map(\.board) }
}

extension Ballot {
    /// The fewest votes that elect.
    public func needed(entitled: Int, present: Int) -> Int {
        let share = threshold * Rational(of == .members ? entitled : present)
        let floor = share.rounded(places: 0, .floor)?.integer ?? 0
        // More than 5.5 is 6, more than 6 is 7; at least 5.5 is 6, at least 6 is 6.
        return isEnough && share.isInteger ? floor : floor + 1
    }

    /// - Parameter inFavour: board → votes.
    public func outcome(entitled: Int, present: Int, inFavour: [String: Int]) -> BallotOutcome {
        let least = quorum.map { share -> Int in
            let exact = share * Rational(entitled)
            return exact.rounded(places: 0, .ceiling)?.integer ?? entitled
        }
        let needed = needed(entitled: entitled, present: present)
        let isValid = least.map { present >= $0 } ?? true
        let places = quota ?? inFavour.count
        let votes = inFavour.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let lines = votes.map { board, votes in
            let enough = inFavour.values.filter { $0 >= needed }
            let ahead = enough.filter { $0 > votes }.count
            let level = enough.filter { $0 == votes }.count
            let result: BallotOutcome.Result
            if !isValid {
                result = .noQuorum
            } else if votes < needed {
                result = .tooFew
            } else if ahead + level <= places {
                result = .elected
            } else {
                result = ahead < places ? .tied : .noPlace
            }
            return BallotOutcome.Line(board: board, inFavour: votes, result: result)
        }
        return BallotOutcome(entitled: entitled, present: present, quorum: least, needed: needed, boards: lines)
    }
}
