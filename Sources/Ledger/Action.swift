// What can be done: the kinds of events, and what each of them states.

public enum Action: Hashable, Sendable {
    case submitted(ReportRecord)
    /// A new report in place of an earlier one, whose event is `of`.
    case replaced(ReportRecord, of: Int)
    case withdrawn(of: Int, reason: String)
    /// Points for judged criteria of one board or several.
    case awarded(PointsRecord)
    case appraised(AppraisalRecord)
    case objected(ObjectionRecord)
    case resolved(ResolutionRecord)
    case voted(VoteRecord)
    case published(PublicationRecord)
    /// A published period is opened again; `of` is the publication.
    case reopened(of: Int, reason: String)
    /// Published anew after a correction of the publication `of`.
    case corrected(PublicationRecord, of: Int, reason: String)

    /// The word for it in the ledger.
    public var name: String {
        switch self {
        case .submitted: "submitted"
        case .replaced: "replaced"
        case .withdrawn: "withdrawn"
        case .awarded: "awarded"
        case .appraised: "appraised"
        case .objected: "objected"
        case .resolved: "resolved"
        case .voted: "voted"
        case .published: "published"
        case .reopened: "reopened"
        case .corrected: "corrected"
        }
    }
}

/// An edition by its id and the very file.
public struct EditionReference: Hashable, Sendable {
    public var id: String
    public var file: ObjectReference

    public init(id: String, file: ObjectReference) {
        self.id = id
        self.file = file
    }
}

/// A board's report as it was received, and as it was understood.
public struct ReportRecord: Hashable, Sendable {
    /// The file as received, byte for byte.
    public var received: ObjectReference
    /// The figures in the stored form (CSV).
    public var figures: ObjectReference
    /// What it was read and checked by.
    public var edition: EditionReference

    public init(received: ObjectReference, figures: ObjectReference, edition: EditionReference) {
        self.received = received
        self.figures = figures
        self.edition = edition
    }
}

/// Points for judged criteria.
public struct PointsRecord: Hashable, Sendable {
    public var received: ObjectReference
    /// All awarded points of the period after this event, in the stored form (CSV).
    public var points: ObjectReference
    public var edition: EditionReference

    public init(received: ObjectReference, points: ObjectReference, edition: EditionReference) {
        self.received = received
        self.points = points
        self.edition = edition
    }
}

/// An appraisal (thẩm định) of one board's report, whole or of some sections.
public struct AppraisalRecord: Hashable, Sendable {
    /// The event of the report that it appraises.
    public var of: Int
    public var review: Review
    public var received: ObjectReference
    /// What it decides, in the stored form (canonical JSON).
    public var appraisal: ObjectReference
    public var edition: EditionReference

    public enum Review: String, Hashable, Sendable, CaseIterable { case first, second }

    public init(
        of: Int, review: Review, received: ObjectReference, appraisal: ObjectReference, edition: EditionReference
    ) {
        self.of = of
        self.review = review
        self.received = received
        self.appraisal = appraisal
        self.edition = edition
    }
}

/// A board's answer to its appraisal or to a publication (kiến nghị, giải trình).
public struct ObjectionRecord: Hashable, Sendable {
    /// The event objected to: an appraisal of this board, or a publication.
    public var of: Int
    /// Criteria by id; none means the whole.
    public var criteria: [String]
    public var text: String

    public init(of: Int, criteria: [String], text: String) {
        self.of = of
        self.criteria = criteria
        self.text = text
    }
}

public struct ResolutionRecord: Hashable, Sendable {
    /// The event of the objection.
    public var of: Int
    public var outcome: Outcome
    public var reason: String

    public enum Outcome: String, Hashable, Sendable, CaseIterable { case accepted, rejected }

    public init(of: Int, outcome: Outcome, reason: String) {
        self.of = of
        self.outcome = outcome
        self.reason = reason
    }
}

/// The outcome of a ballot: how many voted for each board.
public struct VoteRecord: Hashable, Sendable {
    /// A ballot of the edition by its id, or `tie` for boards that are equal on every key.
    public var ballot: String
    public var entitled: Int
    public var present: Int
    /// Board → votes in favour.
    public var inFavour: [String: Int]
    public var note: String?

    public init(ballot: String, entitled: Int, present: Int, inFavour: [String: Int], note: String? = nil) {
        self.ballot = ballot
        self.entitled = entitled
        self.present = present
        self.inFavour = inFavour
        self.note = note
    }
}

/// A ranking made public, with everything that it rests on beside the events before it.
public struct PublicationRecord: Hashable, Sendable {
    /// All editions of the bloc, in the order of their ids: earlier periods are read by theirs.
    public var editions: [EditionReference]
    public var members: ObjectReference
    /// The ranking as JSON.
    public var ranking: ObjectReference

    public init(editions: [EditionReference], members: ObjectReference, ranking: ObjectReference) {
        self.editions = editions
        self.members = members
        self.ranking = ranking
    }
}
