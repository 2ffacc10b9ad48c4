// Order with ties, intervals and reasons: by the keys that the edition declares, never by name or order of input.
import Diagnostics
import Exact
import FEEL
import Rules

/// The boards of a bloc in order (xếp hạng).
public struct Ranking: Sendable {
    /// Ranked boards first, then those that a veto keeps out.
    public var rows: [Row]
    /// What decided each pair of neighbours among the ranked: one fewer than there are ranked rows.
    public var decisions: [Decision]

    public struct Row: Sendable {
        public var scorecard: Scorecard
        /// The ranks that are possible; one number where everything is determined; nil for a board that is not ranked.
        public var rank: ClosedRange<Int>?
        /// What boards are compared by first: points, or percent of assigned points.
        public var basis: Bounds
        /// The grades that are possible, best first; one where it is certain; empty where no grade is reached.
        public var grades: [Grade]
        /// Whether it is possible that no grade is reached, or that a veto takes it away.
        public var mayHaveNoGrade: Bool
        /// The boards with exactly the same values of all keys, this one among them; empty where it is alone.
        let tie: [String]

        /// Other boards with exactly the same values of all keys.
        public var tiedWith: [String] { tie.filter { $0 != scorecard.board } }
    }

    /// Why one board stands before the next.
    public struct Decision: Sendable {
        public enum Verdict: Sendable {
            /// The first key on which they surely differ, with the very numbers or intervals compared.
            case decided(by: RankingRule.Key, Bounds, Bounds)
            /// Equal on every key.
            case tied
            /// A figure that is missing could turn the order round on this key.
            case open(RankingRule.Key, Bounds, Bounds)
        }
        public var first: String
        public var second: String
        public var verdict: Verdict
    }
}

extension Scorer {
    /// Ranks scorecards, given in any order.
    public func ranking(_ cards: [Scorecard]) -> Ranking {
        let rule = edition.ranking
        let candidates = cards.filter { $0.vetoes.isEmpty || rule.vetoed.ranked }.sorted { $0.board < $1.board }
        let contenders = candidates.map {
            Contender($0, values: values(of: $0), certain: rule.vetoed.ranked || $0.undecidedVetoes.isEmpty)
        }
        var ranks = Array(repeating: Standing(), count: contenders.count)
        stand(Array(contenders.indices), contenders, key: 0, &ranks)
        let order = contenders.indices.sorted { left, right in
            let a = ranks[left]
            let b = ranks[right]
            if a.best != b.best { return a.best < b.best }
            if a.worst != b.worst { return a.worst < b.worst }
            return contenders[left].precedes(contenders[right])
        }
        var rows = order.map { index in
            row(
                contenders[index].card, rank: ranks[index].best + 1...ranks[index].worst + 1, tie: ranks[index].tie)
        }
        let decisions = zip(order, order.dropFirst()).map { first, second in
            decision(contenders[first], contenders[second])
        }
        let unranked = cards.filter { !$0.vetoes.isEmpty && !rule.vetoed.ranked }.sorted { $0.board < $1.board }
        rows += unranked.map { row($0, rank: nil, tie: []) }
        return Ranking(rows: rows, decisions: decisions)
    }

    private struct Contender {
        let card: Scorecard
        /// The values of the keys in order; larger is better; nil where the figures for it are missing.
        let values: [Bounds?]
        /// Whether it is certain to stay in the ranking.
        let certain: Bool

        init(_ card: Scorecard, values: [Bounds?], certain: Bool) {
            self.card = card
            self.values = values
            self.certain = certain
        }

        /// An order to show boards in whose ranks are the same: by what is sure, so that a board that withholds
        /// figures gains nothing by it; then by what is possible, then by name.
        func precedes(_ other: Contender) -> Bool {
            for (a, b) in zip(values, other.values) {
                let a = a ?? Bounds()
                let b = b ?? Bounds()
                if a.least != b.least { return b.least.map { least in a.least.map { $0 > least } ?? false } ?? true }
                if a.most != b.most { return a.most.map { most in b.most.map { most > $0 } ?? false } ?? true }
            }
            return card.board < other.card.board
        }
    }

    /// How many boards are surely ahead, how many may be, and which are tied for good.
    private struct Standing {
        var best = 0
        var worst = 0
        var tie: [String] = []
    }

    /// Counts, within a group that is equal on all keys before this one, who is ahead. O(n log n) for each key.
    private func stand(_ group: [Int], _ all: [Contender], key: Int, _ standings: inout [Standing]) {
        guard group.count > 1 else { return }
        guard key < edition.ranking.keys.count else {
            // One list for all of them: a large bloc may have many that are equal.
            let tie = group.map { all[$0].card.board }
            for index in group { standings[index].tie = tie }
            return
        }
        // Ends in ascending order; an open end lies beyond every number.
        let least = group.filter { all[$0].certain }.compactMap { all[$0].values[key]?.least }.sorted()
        let mosts = group.map { all[$0].values[key]?.most }
        let most = mosts.compactMap { $0 }.sorted()
        let unbounded = mosts.count - most.count
        var equals: [Rational: [Int]] = [:]
        let isLast = key + 1 == edition.ranking.keys.count
        for index in group {
            let value = all[index].values[key]
            if let number = value?.number { equals[number, default: []].append(index) }
            // Surely ahead: its least lies above this one's most.
            let ahead = value?.most.map { least.count - least.firstIndex(above: $0) } ?? 0
            // Possibly ahead: its most is not below this one's least; on the last key, where equal is equal, above it.
            let possible =
                unbounded
                + (value?.least.map { most.count - (isLast ? most.firstIndex(above: $0) : most.firstIndex(from: $0)) }
                    ?? most.count)
            let countsItself = !isLast || value?.number == nil
            standings[index].best += ahead
            standings[index].worst += possible - (countsItself ? 1 : 0)
        }
        for (_, equal) in equals.sorted(by: { $0.key < $1.key }) where equal.count > 1 {
            if !isLast { for index in equal { standings[index].worst -= equal.count - 1 } }
            stand(equal, all, key: key + 1, &standings)
        }
    }

    // MARK: Keys

    private func values(of card: Scorecard) -> [Bounds?] {
        edition.ranking.keys.map { key in
            let value = value(of: key.subject, card)
            guard key.isAscending, let value else { return value }
            return Bounds(least: value.most.map { -$0 }, most: value.least.map { -$0 })
        }
    }

    private func value(of subject: RankingRule.Key.Subject, _ card: Scorecard) -> Bounds? {
        switch subject {
        case .total: return basis(card)
        case .section(let id):
            return card.sections.first { $0.section == id }.map { chosen($0.points) }
        case .criterion(let id): return card.criterion(id).map { chosen($0.points) }
        case .indicator(let id, let measure):
            guard let entry = entry(of: card.board) else { return nil }
            return self.measure(measure, id, entry).map { .exactly($0) }
        }
    }

    private func measure(_ measure: RankingRule.Key.Measure, _ id: String, _ entry: Entry) -> Rational? {
        func figure(_ attribute: Attribute) -> Rational? {
            guard case .number(let number) = entry.figures[FigureKey(id, attribute)] else { return nil }
            return number
        }
        guard let actual = figure(.actual) else { return nil }
        switch measure {
        case .actual: return actual
        case .growth: return figure(.previous).flatMap { actual.divided(by: $0) }.map { ($0 - 1) * 100 }
        case .planPercent: return figure(.plan).flatMap { actual.divided(by: $0) }.map { $0 * 100 }
        }
    }

    private func chosen(_ points: Points) -> Bounds {
        edition.ranking.on == .rounded ? points.rounded : points.exact
    }

    /// What the total is compared as: points, or percent of the points that the board could have.
    func basis(_ card: Scorecard) -> Bounds {
        let total = chosen(card.total)
        return edition.ranking.notAssigned == .percent ? card.percent(total) ?? total : total
    }

    private func decision(_ first: Contender, _ second: Contender) -> Ranking.Decision {
        for (key, (a, b)) in zip(edition.ranking.keys, zip(first.values, second.values)) {
            let a = a ?? Bounds()
            let b = b ?? Bounds()
            let shown = key.isAscending ? (a.negated, b.negated) : (a, b)
            if let x = a.number, let y = b.number, x == y { continue }
            if let least = a.least, let most = b.most, least > most {
                return Ranking.Decision(
                    first: first.card.board, second: second.card.board,
                    verdict: .decided(by: key, shown.0, shown.1))
            }
            return Ranking.Decision(
                first: first.card.board, second: second.card.board, verdict: .open(key, shown.0, shown.1))
        }
        return Ranking.Decision(first: first.card.board, second: second.card.board, verdict: .tied)
    }

    // MARK: Grades

    private func row(_ card: Scorecard, rank: ClosedRange<Int>?, tie: [String]) -> Ranking.Row {
        let basis = basis(card)
        var grades: [Grade] = []
        var mayFail = true
        if rank != nil {
            let highest = edition.grades.firstIndex { grade in basis.most.map { $0 >= grade.from } ?? true }
            let lowest = edition.grades.firstIndex { grade in basis.least.map { $0 >= grade.from } ?? false }
            mayFail = lowest == nil || !edition.ranking.vetoed.ranked && !card.undecidedVetoes.isEmpty
            if let highest { grades = Array(edition.grades[highest...(lowest ?? edition.grades.count - 1)]) }
        }
        return Ranking.Row(
            scorecard: card, rank: rank, basis: basis, grades: grades, mayHaveNoGrade: mayFail, tie: tie)
    }
}

extension Bounds {
    fileprivate var negated: Bounds { Bounds(least: most.map { -$0 }, most: least.map { -$0 }) }
}

extension [Rational] {
    /// In a sorted array, the position of the first number that is not below `limit`.
    fileprivate func firstIndex(from limit: Rational) -> Int { partition { $0 < limit } }

    /// In a sorted array, the position of the first number above `limit`.
    fileprivate func firstIndex(above limit: Rational) -> Int { partition { $0 <= limit } }

    private func partition(_ isBefore: (Rational) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
