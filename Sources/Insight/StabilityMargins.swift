// How much weights must change before a board is no longer ahead of the next one: the smallest share, exactly.
import Exact
import Rules
import Scoring

/// Two neighbours of the ranking, and how far the weights are from turning them round.
///
/// Points are taken before any rounding. From the share that is named on, some weights within it leave the first board
/// level with the second or behind it; with a smaller share no weights do.
public struct StabilityMargin: Hashable, Sendable {
    public let first: String
    public let second: String
    public let outcome: Outcome

    public enum Outcome: Hashable, Sendable {
        /// The first is ahead before rounding.
        /// - `single`: the criterion that does it with the smallest change of its weight alone; nil if none can.
        /// - `all`: how far every weight must be free to move.
        case ahead(single: Single?, all: Share)
        /// Before rounding the two are level: rounding or a later key parts them, or nothing does.
        case level
        /// Before rounding the second is ahead: only rounding puts the first before it.
        case behind
        /// Points of one of them are not determined, or cannot be compared.
        case open
    }

    /// The most critical criterion of a pair.
    public struct Single: Hashable, Sendable {
        public let criterion: String
        /// Of its weight; above 1 only where the weight must grow.
        public let share: Share
        /// Whether the weight must grow.
        public let isMore: Bool
    }

    public enum Share: Hashable, Sendable {
        case exactly(Rational)
        /// Not before the first; at the second, if there is one, it is reached.
        case between(Rational, Rational?)
        /// With none below 1: weights of nothing would leave nothing to compare.
        case none
        /// Limits inside of other sections are within reach.
        case notDecided

        /// Where it is reached for certain.
        var reached: Rational? {
            switch self {
            case .exactly(let share): share
            case .between(_, let share): share
            case .none, .notDecided: nil
            }
        }
    }
}

extension ScoredState {
    /// One for each pair of neighbours among the ranked boards, in their order.
    func margins(progress: (@Sendable (Double) -> Void)? = nil) -> [StabilityMargin] {
        let rows = ranking.rows.filter { $0.rank != nil }.map(\.scorecard)
        let edition = scorer.edition
        let tree = WeightTree(edition)
        guard rows.count > 1 else { return [] }
        return concurrentMap(rows.count - 1, progress: progress) { index in
            StabilityMargin(
                first: rows[index].board, second: rows[index + 1].board,
                outcome: outcome(rows[index], rows[index + 1], tree))
        }
    }

    private func outcome(_ first: Scorecard, _ second: Scorecard, _ tree: WeightTree) -> StabilityMargin.Outcome {
        guard let a = WeightedBoard(first, scorer.edition), let b = WeightedBoard(second, scorer.edition) else {
            return .open
        }
        let isPercent = scorer.edition.ranking.notAssigned == .percent
        if isPercent, first.assigned.isZero || second.assigned.isZero { return .open }
        // With the same points assigned, percents stand as points do, whatever the weights.
        let pair = WeightedPair(tree: tree, first: a, second: b, isPercent: isPercent && a.assigned != b.assigned)
        let lead = pair.lead
        if lead.isZero { return .level }
        if lead.isNegative { return .behind }
        let single = pair.single.map {
            StabilityMargin.Single(
                criterion: scorer.edition.criteria[$0.line].id, share: $0.share, isMore: $0.isMore)
        }
        return .ahead(single: single, all: pair.all(single: single))
    }
}

/// The sums of a table: of sections, inner ones first.
struct WeightTree {
    struct Node {
        var parent: Int?
        var bounds: Bounds
        /// Criteria by their place in the table that stand directly in it.
        var lines: Range<Int>
        var isLimited: Bool { bounds.least != nil || bounds.most != nil }
    }
    private(set) var nodes: [Node] = []
    private(set) var nodeOfLine: [Int]

    init(_ edition: Edition) {
        nodeOfLine = []
        for section in edition.sections { add(section) }
    }

    @discardableResult
    private mutating func add(_ section: Section) -> Int {
        let lines = nodeOfLine.count..<nodeOfLine.count + section.criteria.count
        nodeOfLine += section.criteria.map { _ in 0 }
        let inner = section.sections.map { add($0) }
        for index in inner { nodes[index].parent = nodes.count }
        for line in lines { nodeOfLine[line] = nodes.count }
        nodes.append(Node(parent: nil, bounds: section.bounds, lines: lines))
        return nodes.count - 1
    }

    /// The criteria within each node, directly or further in.
    var linesWithin: [[Int]] {
        var within = nodes.map { Array($0.lines) }
        for (index, node) in nodes.enumerated() {
            if let parent = node.parent { within[parent] += within[index] }
        }
        return within
    }

    var tops: [Int] { nodes.indices.filter { nodes[$0].parent == nil } }

    /// The sums after their limits.
    func sums(_ points: [Rational]) -> [Rational] {
        var sums = nodes.map { Rational.sum(points[$0.lines]) }
        for (index, node) in nodes.enumerated() {
            sums[index] = node.bounds.clamp(sums[index])
            if let parent = node.parent { sums[parent] += sums[index] }
        }
        return sums
    }
}

/// A board's points before rounding and the points that it could have, by criterion.
struct WeightedBoard {
    let points: [Rational]
    let assigned: [Rational]

    /// Nil where anything is not determined.
    init?(_ card: Scorecard, _ edition: Edition) {
        let numbers = card.criteria.compactMap(\.points.exact.number)
        guard numbers.count == card.criteria.count, card.criteria.allSatisfy({ $0.isAssigned == $0.isSurelyAssigned })
        else { return nil }
        points = numbers
        assigned = zip(edition.criteria, card.criteria).map { $0.kind == .content && $1.isAssigned ? $1.available : 0 }
    }
}
