// What of two editions can be compared: the criteria and sections in which the same figures bring the same points.
import Diagnostics
import Exact
import Rules
import Scoring

/// Two editions side by side, criterion by criterion.
public struct EditionLikeness: Sendable {
    public let old: Edition
    public let new: Edition
    /// One for each criterion of the new edition, in its order.
    public let criteria: [CriterionLikeness]
    /// Criteria of the old edition that the new one does not have, in the order of the old.
    public let gone: [String]
    /// Sections of the new edition, inner ones too, in which all scores alike: criteria, limits, rounding.
    public let sections: Set<String>
    /// Whether totals can be compared.
    public let total: Bool

    /// A criterion of the new edition and what it was in the old one.
    public struct CriterionLikeness: Sendable {
        public var criterion: String
        /// Its number in the old edition; nil for a new one.
        public var formerly: String?
        /// Why its points cannot be compared; empty where they can.
        public var differences: [Difference]
        /// Whether its rule reads figures of other boards: points then also move with who the others are.
        public var isBlocWide: Bool

        public var isComparable: Bool { differences.isEmpty }
    }

    public enum Difference: Hashable, Sendable {
        /// The old edition has no such criterion.
        case added
        case rule(RuleChange)
        /// Another criterion has its number now: name and rule are others, or a person gives points for what has another name.
        case another
    }

    /// - Parameter part: of the year, in which both are used: a share of the year's plan that is due in others only makes no
    ///   difference then.
    public init(from old: Edition, to new: Edition, in part: Period.Part? = nil) {
        self.old = old
        self.new = new
        let sameShare = part.map { old.share(in: $0) == new.share(in: $0) } ?? (old.planShare == new.planShare)
        let partners = Self.partners(old, new)
        criteria = new.criteria.map { criterion in
            let before = partners[criterion.id].flatMap { old.criterion($0) }
            return CriterionLikeness(
                criterion: criterion.id, formerly: before?.id,
                differences: before.map { Self.differences(criterion, new, $0, old, sameShare) } ?? [.added],
                isBlocWide: new.names(in: criterion).contains("boards"))
        }
        let kept = Set(partners.values)
        gone = old.criteria.map(\.id).filter { !kept.contains($0) }
        let comparable = Dictionary(
            criteria.compactMap { line in line.isComparable ? line.formerly.map { (line.criterion, $0) } : nil },
            uniquingKeysWith: { first, _ in first })
        var alike: Set<String> = []
        let sameRounding = old.rounding.atSections == new.rounding.atSections
        let whole = new.sections.map { Self.mark($0, among: old.sections, comparable, sameRounding, &alike) }
        sections = alike
        total =
            new.sections.count == old.sections.count && whole.allSatisfy { $0 } && new.points == old.points
            && old.rounding == new.rounding && old.ranking.on == new.ranking.on
    }

    public subscript(criterion: String) -> CriterionLikeness? { criteria.first { $0.criterion == criterion } }

    /// Criterion of the new edition → of the old one, paired as ``EditionDiff`` pairs them.
    private static func partners(_ old: Edition, _ new: Edition) -> [String: String] {
        let pairs = TableTwins(old, new).parts.compactMap { part -> (String, String)? in
            guard case .criterion(let twin) = part, let before = twin.before, let after = twin.after else { return nil }
            return (after.id, before.id)
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    private static func differences(
        _ criterion: Criterion, _ new: Edition, _ before: Criterion, _ old: Edition, _ sameShare: Bool
    ) -> [Difference] {
        let changes = new.ruleChanges(of: criterion, from: before, in: old).filter { $0 != .planShare || !sameShare }
        // Of what is computed the rule tells what it measures; of what a person judges only the name does.
        let isOther = changes.contains(.formula) || criterion.judged != nil
        return criterion.title != before.title && isOther ? [.another] : changes.map { .rule($0) }
    }

    /// Whether a section scores as the one of its number did; those that do are noted.
    private static func mark(
        _ new: Section, among sections: [Section], _ comparable: [String: String], _ sameRounding: Bool,
        _ alike: inout Set<String>
    ) -> Bool {
        guard let old = sections.first(where: { $0.id == new.id }) else { return false }
        // All inner ones are looked at, also where an earlier one differs.
        let inner = new.sections.map { mark($0, among: old.sections, comparable, sameRounding, &alike) }
        let isAlike =
            new.kind == old.kind && new.points == old.points && new.bounds == old.bounds && sameRounding
            && new.sections.count == old.sections.count && inner.allSatisfy { $0 }
            && new.criteria.count == old.criteria.count
            && Set(new.criteria.map { comparable[$0.id] }) == Set(old.criteria.map { Optional($0.id) })
        if isAlike { alike.insert(new.id) }
        return isAlike
    }
}

extension Rounding {
    /// What it does to sections.
    fileprivate var atSections: Rounding? { at == .section ? self : nil }
}

extension Edition {
    /// The share of the year's plan that is due in a part of the year; nil where it is left open.
    fileprivate func share(in part: Period.Part) -> Rational? {
        planShare(in: Period(year: valid.from.year, part: part))
    }
}
