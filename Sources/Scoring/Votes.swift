// Votes on boards that are equal on every key: they count where the very boards that were voted on are equal.
import Exact
import Rules

/// How many voted for each of some boards that were equal on every key of the ranking.
public struct TieVote: Hashable, Sendable {
    /// The event of the ledger that records it.
    public var event: Int
    /// Board → votes in favour.
    public var inFavour: [String: Int]

    public init(event: Int, inFavour: [String: Int]) {
        self.event = event
        self.inFavour = inFavour
    }

    public var boards: Set<String> { Set(inFavour.keys) }
}

/// Votes brought into the chains of key values, each as a key of its own after all others.
///
/// A vote counts if exactly its boards are equal on all keys and in all votes before it: figures that changed since may
/// have parted them, or joined another board to them, and then nobody has voted on what is equal now. A later vote on
/// the same boards takes the place of the earlier one; boards with equal votes stay equal, and a further vote on them
/// alone may part them.
struct VotedValues {
    /// The chains, as long as those given and one longer for each vote that counts.
    private(set) var values: [[Bounds?]]
    private(set) var counted: [TieVote] = []
    private(set) var idle: [TieVote] = []

    /// - Parameters:
    ///   - values: of each board the values of the keys in order; nil for anything at all.
    ///   - certain: whether a board is certain to stay in the ranking.
    init(_ values: [[Bounds?]], boards: [String], certain: [Bool], votes: [TieVote]) {
        self.values = values
        let isOpen = values.map { $0.contains { $0?.number == nil } }
        for (index, vote) in votes.enumerated() {
            let isReplaced = votes[(index + 1)...].contains { $0.boards == vote.boards }
            let groups = Field(self.values, certain: certain).ties.map { Set($0.map { boards[$0] }) }
            guard !isReplaced, groups.contains(vote.boards) else {
                if !isReplaced { idle.append(vote) }
                continue
            }
            counted.append(vote)
            for board in boards.indices {
                // A board whose figures are missing may come to be equal to them: then all is open again.
                self.values[board].append(
                    isOpen[board] ? nil : .exactly(Rational(vote.inFavour[boards[board]] ?? 0)))
            }
        }
    }
}
