// What an edition says of the way to a result: deadlines and ballots.
import Diagnostics
import Exact

/// Days that a bloc gives itself. Calendar days; the day after the last one is late.
public struct Deadlines: Hashable, Sendable {
    /// After the end of the period, for reports.
    public var submit: Int?
    /// After the end of the period, for appraisals.
    public var appraise: Int?
    /// After an appraisal or a publication, for objections to it.
    public var object: Int?

    public init(submit: Int? = nil, appraise: Int? = nil, object: Int? = nil) {
        self.submit = submit
        self.appraise = appraise
        self.object = object
    }
}

/// Something that the bloc votes on, such as who is nominated for the ministry's flag.
public struct Ballot: Hashable, Sendable {
    public var id: String
    public var title: Localized
    /// The share of votes in favour that elects.
    public var threshold: Rational
    /// Whether exactly the threshold is enough; else more than it is needed.
    public var isEnough: Bool
    public var of: Base
    /// How many boards may be elected at most; nil any number.
    public var quota: Int?
    /// The share of those entitled that must be present; nil where the edition does not say.
    public var quorum: Rational?
    public var place: Place

    /// The name of votes on boards that are equal on every key, which no ballot of an edition may have.
    public static let tie = "tie"

    public enum Base: String, Hashable, Sendable, CaseIterable {
        /// Of those who are entitled to vote, present or not.
        case members
        case present
    }

    public init(
        id: String, title: Localized, threshold: Rational, isEnough: Bool, of: Base, quota: Int? = nil,
        quorum: Rational? = nil, place: Place
    ) {
        self.id = id
        self.title = title
        self.threshold = threshold
        self.isEnough = isEnough
        self.of = of
        self.quota = quota
        self.quorum = quorum
        self.place = place
    }
}
