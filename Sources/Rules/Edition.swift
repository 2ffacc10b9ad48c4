// A table of criteria as a value: what a bloc signs, or what is proposed to it.
import Diagnostics
import Exact
import FEEL

/// The criteria in force for some periods (bộ tiêu chí).
public struct Edition: Sendable {
    public var id: String
    public var bloc: String
    public var status: Status
    public var title: Localized
    public var note: Localized?
    public var valid: Validity
    public var source: Source
    /// What the sections add up to.
    public var points: Rational
    /// The share of a year's plan that is due in a part of the year, where the edition states it.
    public var planShare: [Period.Part: Rational]
    public var rounding: Rounding
    public var ranking: RankingRule
    /// Highest first.
    public var grades: [Grade]
    /// What the total counts as at most where grades are given; nil as it is.
    public var gradesAtMost: Rational?
    /// Flags and other honours that a quota limits, highest first.
    public var flags: [Grade]
    public var indicators: [Indicator]
    /// What currencies are worth in each other, for figures that are handed in in another one; no pair stands twice.
    public var rates: [ExchangeRate]
    public var functions: [Scope.Definition]
    /// Where the functions stand, by name.
    var functionTexts: [String: FunctionText] = [:]
    public var checks: [FigureCheck]
    public var deadlines = Deadlines()
    public var ballots: [Ballot] = []
    public var sections: [Section]
    public var vetoes: [Veto]
    /// The file it was read from, and its text, so that a finding can show the line.
    public var file: String
    /// Where the periods that it scores stand.
    public var validPlace: Place

    public enum Status: Hashable, Sendable {
        case proposal
        case signed(Decision)
    }

    /// The decision that put a signed edition in force.
    public struct Decision: Hashable, Sendable {
        public var number: String
        public var date: Day
        public var by: String
    }

    /// First and last period it scores, and every period that lies between them.
    public struct Validity: Hashable, Sendable {
        public var from: Period
        public var to: Period
    }

    public func covers(_ period: Period) -> Bool { period.lies(from: valid.from, to: valid.to) }

    /// The share of a year's plan that is due in a period. An edition that states no share at all measures against the
    /// whole plan; one that states some, but not this one, leaves it open: nil.
    public func planShare(in period: Period) -> Rational? {
        planShare[period.part] ?? (period.part == .year || planShare.isEmpty ? .one : nil)
    }

    public func indicator(_ id: String) -> Indicator? { indicators.first { $0.id == id } }

    /// What formulas know of a board: what it reports, and how late it did.
    public var readable: [Indicator] { indicators + [.daysLate] }

    /// One of them by its name.
    public func readable(_ id: String) -> Indicator? {
        id == Indicator.daysLate.id ? .daysLate : indicator(id)
    }

    /// All criteria in the order of the table.
    public var criteria: [Criterion] { sections.flatMap(\.allCriteria) }

    public func criterion(_ id: String) -> Criterion? { criteria.first { $0.id == id } }

    /// The criterion whose id is closest to a mistyped one, in the section that was meant; nil where none is near.
    public func criterion(nearestTo id: String) -> String? {
        criteria.map(\.id).filter { $0.prefix(1) == id.prefix(1).uppercased() || $0.prefix(1) == id.prefix(1) }
            .nearest(to: id)
    }
}

/// A group of criteria (nhóm tiêu chí).
public struct Section: Sendable {
    /// How the points of a section stand to the total of the table.
    public enum Kind: String, Sendable, CaseIterable {
        /// Part of what the table adds up to.
        case content
        /// On top of it (điểm thưởng).
        case bonus
        /// Taken off it (điểm trừ): points are 0 or less.
        case deduction
    }

    public var id: String
    public var kind: Kind
    public var title: Localized
    public var points: Rational
    /// What the section yields at most and at least, whatever its criteria add up to.
    public var bounds: Bounds
    public var appraisedBy: String?
    public var criteria: [Criterion]
    public var sections: [Section]
    public var place: Place

    public var allCriteria: [Criterion] { criteria + sections.flatMap(\.allCriteria) }
}

/// Limits on points; nil is no limit.
public struct Bounds: Hashable, Sendable {
    public var least: Rational?
    public var most: Rational?

    public init(least: Rational? = nil, most: Rational? = nil) {
        self.least = least
        self.most = most
    }

    public func contains(_ number: Rational) -> Bool {
        if let least, number < least { return false }
        if let most, number > most { return false }
        return true
    }

    public func clamp(_ number: Rational) -> Rational {
        if let least, number < least { return least }
        if let most, number > most { return most }
        return number
    }
}

/// One line of the table (tiêu chí).
public struct Criterion: Sendable {
    public var id: String
    /// That of its section.
    public var kind: Section.Kind
    public var title: Localized
    /// The points that the table states.
    public var points: Rational
    /// How it is scored.
    public var formula: Formula<Expression>
    /// How that was written, for those who check the table; scoring reads the formula alone.
    public var form: RuleForm
    /// `atLeast` and `atMost` as written.
    public var limits: Bounds
    /// The least and most that the formula can yield: what an undetermined criterion could still bring.
    public var bounds: Bounds
    /// Whether the rule is made so that it cannot leave them; else what leaves them is undetermined.
    public var keepsToBounds: Bool
    /// When a board has this criterion; nil always.
    public var assigned: Formula<Expression>?
    public var missing: MissingPolicy
    /// Points that a person gives; nil where the figures decide.
    public var judged: Judgement?
    public var evidence: Localized?
    public var source: Source
    public var examples: [Example]
    public var place: Place
}

/// What a criterion is worth when a figure it needs is missing.
public enum MissingPolicy: String, Sendable, CaseIterable {
    case undetermined, zero
    case notAssigned = "not assigned"
}

/// Bounds and steps of points that a person gives.
public struct Judgement: Hashable, Sendable {
    public var from: Rational
    public var to: Rational
    public var step: Rational
    public var by: String

    public func allows(_ points: Rational) -> Bool {
        guard points >= from, points <= to, let steps = (points - from).divided(by: step) else { return false }
        return steps.isInteger
    }
}

/// A worked example inside an edition: figures, and the points they must give.
public struct Example: Sendable {
    public var given: [FigureKey: Quantity]
    public var others: [[FigureKey: Quantity]]
    public var awarded: Rational?
    public var points: Rational
    public var period: Period?
    public var place: Place
}

public struct Rounding: Hashable, Sendable {
    public enum Point: String, Sendable, CaseIterable {
        case criterion, section, total
        case never = "none"
    }
    public var at: Point
    public var places: Int
    public var mode: RoundingMode

    /// Where an edition says nothing.
    static let unsaid = Rounding(at: .never, places: 0, mode: .halfUp)

    /// A number rounded if this is the point where the edition rounds.
    public func apply(_ number: Rational, at point: Point) -> Rational {
        guard point == at else { return number }
        return number.rounded(places: places, mode) ?? number
    }
}

public struct RankingRule: Sendable {
    public enum Basis: String, Sendable, CaseIterable { case rounded, exact }
    public enum NotAssigned: String, Sendable, CaseIterable { case percent, points }
    public enum Ties: String, Sendable, CaseIterable { case share, vote }

    public var on: Basis
    /// What boards are compared by when not every criterion is assigned to all: percent of assigned points, or points.
    public var notAssigned: NotAssigned
    public var keys: [Key]
    public var ties: Ties
    public var vetoed: Vetoed

    /// Where an edition says nothing.
    static let unsaid = RankingRule(
        on: .exact, notAssigned: .points, keys: [Key(subject: .total, isAscending: false)], ties: .share,
        vetoed: Vetoed(ranked: false, counted: true))

    public struct Vetoed: Hashable, Sendable {
        public var ranked: Bool
        /// Whether a vetoed board's figures still count in bloc-wide ones.
        public var counted: Bool
    }

    /// One comparison of the chain that orders boards.
    public struct Key: Hashable, Sendable {
        public enum Subject: Hashable, Sendable {
            case total
            case section(String)
            case criterion(String)
            case indicator(String, Measure)
        }
        public enum Measure: String, Sendable, CaseIterable {
            case actual, growth
            case planPercent = "plan percent"
        }
        public var subject: Subject
        /// Whether fewer is better.
        public var isAscending: Bool

        public var text: String {
            let base =
                switch subject {
                case .total: "total"
                case .section(let id): "section \(id)"
                case .criterion(let id): "criterion \(id)"
                case .indicator(let id, let measure): "indicator \(id) \(measure.rawValue)"
                }
            return isAscending ? base + " ascending" : base
        }
    }
}

/// A class by thresholds (xếp loại).
public struct Grade: Hashable, Sendable {
    public var id: String
    public var title: Localized
    public var from: Rational
    /// How many boards may have it.
    public var quota: Quota?
    public var place: Place

    public struct Quota: Hashable, Sendable {
        public enum Size: Hashable, Sendable {
            /// A part of the boards that are scored: 1/5 is 20%, made whole by the rounding.
            case share(Rational, RoundingMode)
            case count(Int)
        }
        /// What becomes of boards that are equal on every key and straddle the edge of the quota.
        public enum Ties: String, Sendable, CaseIterable {
            /// Left open until the bloc has voted.
            case vote
            /// All of them have it, beyond the quota.
            case all
            /// None of them has it.
            case none
        }
        public var size: Size
        public var ties: Ties
    }
}

/// What keeps a board out of the ranking (không xếp loại).
public struct Veto: Sendable {
    public var condition: Formula<Expression>
    public var reason: Localized
    public var examples: [ConditionExample]
}
