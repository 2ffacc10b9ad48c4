// What the head, the deputy or a team finds of a board's report: verified figures, points, accepted evidence.
import Diagnostics
import Exact

/// An appraisal (thẩm định) of one board's report, whole or of some sections.
public struct Appraisal: Hashable, Sendable {
    public var board: String
    public var period: Period
    /// Figures that take the place of what the board submitted, each with its reason.
    public var figures: [FigureKey: VerifiedFigure]
    /// Points for judged criteria, also those that only the head sees.
    public var points: [String: Award]
    /// Whether the document behind an indicator's figures is accepted.
    public var evidence: [String: EvidenceDecision]
    /// What the appraisers say of the report as a whole.
    public var remark: String?
    /// What the board said to it, where that was asked before it was recorded.
    public var opinion: String?

    public init(
        board: String, period: Period, figures: [FigureKey: VerifiedFigure] = [:], points: [String: Award] = [:],
        evidence: [String: EvidenceDecision] = [:], remark: String? = nil, opinion: String? = nil
    ) {
        self.board = board
        self.period = period
        self.figures = figures
        self.points = points
        self.evidence = evidence
        self.remark = remark
        self.opinion = opinion
    }
}

/// A figure as the appraisal found it.
public struct VerifiedFigure: Hashable, Sendable {
    /// Nil where no figure is accepted at all: it is then missing.
    public var value: Quantity?
    public var reason: String
    /// Where the file says so.
    public var origin: Place

    public init(value: Quantity?, reason: String, origin: Place) {
        self.value = value
        self.reason = reason
        self.origin = origin
    }
}

/// Whether a document backs what it is said to back.
public struct EvidenceDecision: Hashable, Sendable {
    public var isAccepted: Bool
    public var reason: String?
    public var origin: Place

    public init(isAccepted: Bool, reason: String? = nil, origin: Place) {
        self.isAccepted = isAccepted
        self.reason = reason
        self.origin = origin
    }
}

/// How a verified figure came to stand in a board's report.
public struct Verification: Hashable, Sendable {
    /// What the board had submitted; nil if it had submitted nothing here.
    public var submitted: Quantity?
    /// What was found instead; nil where no figure is accepted at all.
    public var found: Quantity?
    public var reason: String
    /// Who found it, as a line: “Nguyễn Văn A, khối trưởng (hung-yen)”.
    public var by: Localized
    /// The event of the ledger that records it.
    public var event: Int
    /// Where the appraisal's file says so.
    public var origin: Place
    /// What earlier appraisals had found and this one overrides, in the order of the ledger; none of them has earlier ones.
    public var earlier: [Verification]

    public init(
        submitted: Quantity?, found: Quantity?, reason: String, by: Localized, event: Int, origin: Place,
        earlier: [Verification] = []
    ) {
        self.submitted = submitted
        self.found = found
        self.earlier = earlier
        self.reason = reason
        self.by = by
        self.event = event
        self.origin = origin
    }
}

extension Verification {
    /// Every step, the one that stands last: from the figure submitted over what each appraisal found.
    public var steps: [Verification] {
        var last = self
        last.earlier = []
        return earlier + [last]
    }

    /// Whether any step found something else than what was submitted, also where the last one came back to it.
    public var hasMoved: Bool { steps.contains { $0.found != submitted } }
}

extension Figure {
    /// What the appraisal put in the place of the board's own figure; nil for one that stands as it was submitted.
    public var correction: Verification? {
        verification.flatMap { $0.submitted == value ? nil : $0 }
    }

    /// Where the value that counts is written: in the appraisal's file if that put another one, else in the board's.
    public var standingOrigin: Place { correction?.origin ?? origin }
}

/// What an appraisal says of the document behind an indicator's figures.
public struct EvidenceReview: Hashable, Sendable {
    public var decision: EvidenceDecision
    /// The documents that the board named, each once; none where it named none.
    public var submitted: [Evidence]
    public var by: Localized
    public var event: Int

    public init(decision: EvidenceDecision, submitted: [Evidence], by: Localized, event: Int) {
        self.decision = decision
        self.submitted = submitted
        self.by = by
        self.event = event
    }
}
