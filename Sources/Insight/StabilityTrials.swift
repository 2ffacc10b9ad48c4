// A ranking without one of its criteria or sections, and by other policies.
import Rules
import Scoring

/// A board that stands elsewhere than in the ranking.
public struct StabilityMove: Hashable, Sendable {
    public let board: String
    public let before: ClosedRange<Int>
    /// Nil if it is not ranked any more.
    public let after: ClosedRange<Int>?

    /// Those that moved, in the order of the ranking.
    static func all(_ ranking: [Stability.Standing], _ ranks: [String: ClosedRange<Int>]) -> [StabilityMove] {
        ranking.filter { ranks[$0.board] != $0.rank }
            .map { StabilityMove(board: $0.board, before: $0.rank, after: ranks[$0.board]) }
    }
}

/// What moves if a criterion or a section counts for nothing: neither its points nor what could be had of them. Ranking keys
/// that name it leave all boards equal.
public struct StabilityOmission: Hashable, Sendable {
    public enum Subject: Hashable, Sendable {
        case criterion(String)
        case section(String)
    }
    public let subject: Subject
    public let moves: [StabilityMove]
}

/// What moves if the edition had another policy, the others as they are.
public struct StabilityTrial: Hashable, Sendable {
    public enum Policy: Hashable, Sendable {
        /// Where points are rounded, to the decimals and in the way of the edition.
        case rounding(Rounding.Point)
        case ties(RankingRule.Ties)
        /// What all criteria are worth when a figure that they need is missing.
        case missing(MissingPolicy)
    }
    public let policy: Policy
    /// Whether it is what the edition says already.
    public let isCurrent: Bool
    public let moves: [StabilityMove]
}

extension ScoredState {
    /// Each criterion left out, then each section, inner ones too, in the order of the table.
    func omissions(progress: (@Sendable (Double) -> Void)? = nil) -> [StabilityOmission] {
        let edition = scorer.edition
        let criteria = edition.criteria.map { StabilityOmission.Subject.criterion($0.id) }
        let sections = edition.sections.flatMap(\.withInner).map { StabilityOmission.Subject.section($0.id) }
        let subjects = criteria + sections
        return concurrentMap(subjects.count, progress: progress) { index in
            var weighing = Weighing(edition)
            switch subjects[index] {
            case .criterion: weighing.criteria[index] = 0
            case .section(let id): weighing.leftOut = [id]
            }
            return StabilityOmission(
                subject: subjects[index], moves: StabilityMove.all(standings, ranks(weighing)))
        }
    }

    /// Every policy that an edition may choose. Where it rounds nowhere, it says no decimals, and rounding is not tried.
    func trials(progress: (@Sendable (Double) -> Void)? = nil) -> [StabilityTrial] {
        let contest = Contest(scorer)
        let edition = contest.edition
        var policies: [StabilityTrial.Policy] = []
        if edition.rounding.at != .never { policies += Rounding.Point.allCases.map { .rounding($0) } }
        policies += RankingRule.Ties.allCases.map { .ties($0) }
        policies += MissingPolicy.allCases.map { .missing($0) }
        return policies.enumerated().map { number, policy in
            progress?(Double(number) / Double(policies.count))
            guard let other = edition.with(policy) else {
                return StabilityTrial(policy: policy, isCurrent: true, moves: [])
            }
            let ranks = contest.by(other).places.ranks
            return StabilityTrial(
                policy: policy, isCurrent: false, moves: StabilityMove.all(standings, ranks))
        }
    }
}

extension Places {
    var ranks: [String: ClosedRange<Int>] {
        Dictionary(
            boards.compactMap { place in place.rank.map { (place.board, $0) } },
            uniquingKeysWith: { first, _ in first })
    }
}

extension Section {
    fileprivate var withInner: [Section] { [self] + sections.flatMap(\.withInner) }

    fileprivate mutating func set(_ policy: MissingPolicy) {
        for index in criteria.indices { criteria[index].missing = policy }
        for index in sections.indices { sections[index].set(policy) }
    }
}

extension Edition {
    /// The edition with another policy; nil if it is its own.
    fileprivate func with(_ policy: StabilityTrial.Policy) -> Edition? {
        var edition = self
        switch policy {
        case .rounding(let point):
            guard point != rounding.at else { return nil }
            edition.rounding.at = point
        case .ties(let ties):
            guard ties != ranking.ties else { return nil }
            edition.ranking.ties = ties
        case .missing(let missing):
            guard criteria.contains(where: { $0.missing != missing }) else { return nil }
            for index in edition.sections.indices { edition.sections[index].set(missing) }
        }
        return edition
    }
}
