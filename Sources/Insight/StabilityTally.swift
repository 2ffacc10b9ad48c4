// How often each board stood at each rank over many samples, and how often neighbours turned round.
import Scoring
import Synchronization

/// What many samples of one experiment came to. Adding up in any order gives the same.
public struct RankSamples: Hashable, Sendable {
    public private(set) var samples = 0
    /// One for each board in the order of the ranking; those that are not ranked have none.
    public private(set) var boards: [Board]
    /// One for each pair of neighbours in the ranking: one fewer than there are boards.
    public private(set) var pairs: [Pair]

    public struct Board: Hashable, Sendable {
        public let board: String
        /// Where it stands in the ranking itself.
        public let rank: ClosedRange<Int>
        /// Samples in which it stood exactly there.
        public fileprivate(set) var kept = 0
        /// The best and the worst rank that the ranking or any sample allowed it.
        public fileprivate(set) var seen: ClosedRange<Int>
        /// Samples in which missing figures left the rank open.
        public fileprivate(set) var open = 0
        /// Samples in which the edition did not rank it.
        public fileprivate(set) var unranked = 0
        fileprivate var counts: [Int] = []
        fileprivate var first = 0

        /// Ranks at which it stood for certain, each with the number of samples, best first.
        public var ranks: [(rank: Int, samples: Int)] {
            counts.enumerated().filter { $0.element > 0 }.map { (first + $0.offset, $0.element) }
        }

        public func samples(at rank: Int) -> Int {
            counts.indices.contains(rank - first) ? counts[rank - first] : 0
        }

        fileprivate mutating func stood(at rank: Int, times: Int = 1) {
            if counts.isEmpty { first = rank }
            if rank < first {
                counts.insert(contentsOf: repeatElement(0, count: first - rank), at: 0)
                first = rank
            }
            while counts.count <= rank - first { counts.append(0) }
            counts[rank - first] += times
        }
    }

    public struct Pair: Hashable, Sendable {
        /// The board ahead in the ranking, and the next one.
        public let first: String
        public let second: String
        /// Samples in which the first was surely ahead, and in which the second was; equal or open in the others.
        public fileprivate(set) var held = 0
        public fileprivate(set) var turned = 0
    }

    /// - Parameter ranking: the ranked boards in their order.
    init(_ ranking: [(board: String, rank: ClosedRange<Int>)]) {
        boards = ranking.map { Board(board: $0.board, rank: $0.rank, seen: $0.rank) }
        pairs = zip(ranking, ranking.dropFirst()).map { Pair(first: $0.board, second: $1.board) }
    }

    /// One more sample.
    /// - Parameter ranks: of the boards in the same order; nil for one that is not ranked.
    mutating func add(_ ranks: some RandomAccessCollection<ClosedRange<Int>?>) {
        samples += 1
        var previous: ClosedRange<Int>?
        for (index, rank) in ranks.enumerated() {
            if let rank {
                boards[index].seen =
                    min(
                        boards[index].seen.lowerBound, rank.lowerBound)...max(
                        boards[index].seen.upperBound, rank.upperBound)
                if rank == boards[index].rank { boards[index].kept += 1 }
                if rank.count == 1 {
                    boards[index].stood(at: rank.lowerBound)
                } else {
                    boards[index].open += 1
                }
            } else {
                boards[index].unranked += 1
            }
            if index > 0, let previous, let rank {
                if previous.upperBound < rank.lowerBound { pairs[index - 1].held += 1 }
                if rank.upperBound < previous.lowerBound { pairs[index - 1].turned += 1 }
            }
            previous = rank
        }
    }

    /// The samples of another part of the same experiment.
    mutating func add(_ other: RankSamples) {
        samples += other.samples
        for (index, board) in other.boards.enumerated() {
            boards[index].seen =
                min(
                    boards[index].seen.lowerBound, board.seen.lowerBound)...max(
                    boards[index].seen.upperBound, board.seen.upperBound)
            boards[index].kept += board.kept
            boards[index].open += board.open
            boards[index].unranked += board.unranked
            for (rank, samples) in board.ranks { boards[index].stood(at: rank, times: samples) }
        }
        for (index, pair) in other.pairs.enumerated() {
            pairs[index].held += pair.held
            pairs[index].turned += pair.turned
        }
    }

    /// Pieces of an experiment that are worked on at once, added up.
    /// - Parameters:
    ///   - samples: how many there are in all.
    ///   - size: of a piece; it decides nothing but the time that it takes.
    ///   - piece: the samples of a range, added to an empty tally.
    mutating func gather(
        _ samples: Int, by size: Int, progress: (@Sendable (Double) -> Void)?,
        _ piece: @Sendable (Range<Int>, inout RankSamples) -> Void
    ) {
        let empty = self
        let total = Mutex((tally: self, done: 0))
        _ = concurrentMap((samples + size - 1) / size) { number in
            var part = empty
            let range = number * size..<min(samples, (number + 1) * size)
            piece(range, &part)
            let done = total.withLock { total in
                total.tally.add(part)
                total.done += range.count
                return total.done
            }
            progress?(Double(done) / Double(samples))
        }
        self = total.withLock { $0.tally }
    }
}
