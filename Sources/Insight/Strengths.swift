// Where a board gains and where it loses most: its criteria beside the bloc's mean, the leader, and itself a year ago.
import Exact
import Rules
import Scoring

/// A board's criteria beside those of somebody, in points and in percent of each criterion's points.
///
/// Points are those of the criteria themselves, before any cap of a section: as the edition rounds them where it ranks on
/// rounded points, else exact.
public struct Strengths: Sendable {
    public enum Measure: Hashable, Sendable {
        /// What the ranked boards have on average.
        case mean
        /// The first board of the ranking, or for itself the second.
        case board(String)
        /// The board itself in an earlier period.
        case period(Period)
    }

    /// One criterion that both have in a single number of points.
    public struct Line: Hashable, Sendable {
        public var criterion: String
        public var own: Rational
        public var other: Rational
        /// Nil where the table states no points for the criterion, as for a bonus without limit.
        public var percent: Percent?

        public var difference: Rational { own - other }

        /// The same in percent of the criterion's points.
        public struct Percent: Hashable, Sendable {
            public var own: Rational
            public var other: Rational
            public var difference: Rational { own - other }
        }

        init(_ criterion: Criterion, _ own: Rational, _ other: Rational) {
            self.criterion = criterion.id
            self.own = own
            self.other = other
            guard let first = (own * 100).divided(by: criterion.points.magnitude),
                let second = (other * 100).divided(by: criterion.points.magnitude)
            else { return }
            percent = Percent(own: first, other: second)
        }
    }

    /// A criterion whose rule was another one then.
    public struct Changed: Hashable, Sendable {
        public var criterion: String
        public var changes: [RuleChange]
    }

    public var board: String
    public var measure: Measure
    /// In the order of the table, those that do not differ among them.
    public var lines: [Line] = []
    /// Criteria that are undetermined on either side.
    public var open: [String] = []
    /// Criteria that one side is not assigned.
    public var unassigned: [String] = []
    /// Criteria whose points cannot be compared with those of an earlier period.
    public var changed: [Changed] = []
    /// Criteria that the edition of the earlier period did not have.
    public var fresh: [String] = []

    /// Those in which the board gains most, the most first; of equal ones in the order of the table.
    public func gains(_ most: Int = 5) -> [Line] {
        pick(lines.filter { $0.difference > 0 }, most) { $0.difference > $1.difference }
    }

    /// Those in which it loses most, the most first.
    public func losses(_ most: Int = 5) -> [Line] {
        pick(lines.filter(\.difference.isNegative), most) { $0.difference < $1.difference }
    }

    private func pick(_ lines: [Line], _ most: Int, _ order: (Line, Line) -> Bool) -> [Line] {
        let sorted = lines.enumerated().sorted { left, right in
            if order(left.element, right.element) { return true }
            return !order(right.element, left.element) && left.offset < right.offset
        }
        return sorted.prefix(most).map(\.element)
    }

    private init(_ board: String, _ measure: Measure) {
        self.board = board
        self.measure = measure
    }
}

/// What ranked boards have on average of each criterion: those whose points are one number, where they are two at least.
public struct BlocMeans: Sendable {
    private let means: [String: Rational]

    public init(_ ranking: Ranking, by edition: Edition) {
        var points: [String: [Rational]] = [:]
        for row in ranking.rows where row.rank != nil {
            for score in row.scorecard.criteria where score.isAssigned {
                if let number = edition.number(score) { points[score.criterion, default: []].append(number) }
            }
        }
        means = points.compactMapValues { $0.count < 2 ? nil : Rational.sum($0).divided(by: Rational($0.count)) }
    }

    /// In points; nil where too few boards have a number.
    public subscript(criterion: String) -> Rational? { means[criterion] }
}

extension Strengths {
    /// A board beside the mean of the ranked boards.
    public init(of card: Scorecard, against means: BlocMeans, by edition: Edition) {
        self.init(card.board, .mean)
        let scores = Self.scores(card)
        for criterion in edition.criteria {
            guard let score = scores[criterion.id], score.isAssigned else { continue }
            guard let own = edition.number(score) else {
                open.append(criterion.id)
                continue
            }
            if let mean = means[criterion.id] { lines.append(Line(criterion, own, mean)) }
        }
    }

    /// A board beside the first of the ranking, the first beside the second; nil where there is no other.
    public init?(of card: Scorecard, againstLeaderOf ranking: Ranking, by edition: Edition) {
        let leader = ranking.rows.first { $0.rank != nil && $0.scorecard.board != card.board }
        guard let leader else { return nil }
        self.init(card.board, .board(leader.scorecard.board))
        let (own, other) = (Self.scores(card), Self.scores(leader.scorecard))
        for criterion in edition.criteria { compare(criterion, own[criterion.id], other[criterion.id], edition) }
    }

    /// A board beside itself in an earlier period, as far as its criteria are scored now as they were then.
    /// - Parameters:
    ///   - then: the board's scorecard of the earlier period.
    ///   - old: the edition that scored it.
    public init(of card: Scorecard, by edition: Edition, against then: Scorecard, in period: Period, by old: Edition) {
        self.init(card.board, .period(period))
        let (own, other) = (Self.scores(card), Self.scores(then))
        for criterion in edition.criteria {
            guard let before = old.criterion(criterion.id) else {
                fresh.append(criterion.id)
                continue
            }
            let changes = edition.ruleChanges(of: criterion, from: before, in: old)
            if changes.isEmpty {
                compare(criterion, own[criterion.id], other[criterion.id], edition)
            } else {
                changed.append(Changed(criterion: criterion.id, changes: changes))
            }
        }
    }

    private mutating func compare(
        _ criterion: Criterion, _ own: CriterionScore?, _ other: CriterionScore?, _ edition: Edition
    ) {
        guard let own, let other else { return }
        guard own.isAssigned, other.isAssigned else {
            // What neither has is no difference between them.
            if own.isAssigned || other.isAssigned { unassigned.append(criterion.id) }
            return
        }
        if let mine = edition.number(own), let theirs = edition.number(other) {
            lines.append(Line(criterion, mine, theirs))
        } else {
            open.append(criterion.id)
        }
    }

    private static func scores(_ card: Scorecard) -> [String: CriterionScore] {
        Dictionary(card.criteria.map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Edition {
    /// A criterion's points as the ranking counts them; nil where they are no single number.
    fileprivate func number(_ score: CriterionScore) -> Rational? {
        (ranking.on == .rounded ? score.points.rounded : score.points.exact).number
    }
}
