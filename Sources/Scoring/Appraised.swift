// Appraisals as the ledger holds them, and the same boards scored as they reported, before any of them.
import Diagnostics
import Exact
import Rules

/// An appraisal that stands, with who made it and which event records it.
public struct Appraised: Sendable {
    public var appraisal: Appraisal
    /// As a line: “Nguyễn Văn A, khối trưởng (hung-yen)”.
    public var by: Localized
    /// The event of the ledger.
    public var event: Int
    public var isSecondReview: Bool

    public init(_ appraisal: Appraisal, by: Localized, event: Int, isSecondReview: Bool = false) {
        self.appraisal = appraisal
        self.by = by
        self.event = event
        self.isSecondReview = isSecondReview
    }
}

/// Who found something in an appraisal, why, and where that is written.
public struct Finding: Hashable, Sendable {
    public var reason: String?
    public var by: Localized
    /// The event of the ledger.
    public var event: Int
    /// The appraisal's file.
    public var origin: Place

    public init(reason: String?, by: Localized, event: Int, origin: Place) {
        self.reason = reason
        self.by = by
        self.event = event
        self.origin = origin
    }
}

extension [Appraised] {
    /// What the last of a board's appraisals that says anything about a figure says.
    public func finding(on key: FigureKey) -> Finding? {
        last { $0.appraisal.figures[key] != nil }.flatMap { one in
            one.appraisal.figures[key].map {
                Finding(reason: $0.reason, by: one.by, event: one.event, origin: $0.origin)
            }
        }
    }

    /// The same for points of a judged criterion.
    public func points(for criterion: String) -> (award: Award, finding: Finding)? {
        last { $0.appraisal.points[criterion] != nil }.flatMap { one in
            one.appraisal.points[criterion].map {
                ($0, Finding(reason: $0.reason, by: one.by, event: one.event, origin: $0.origin))
            }
        }
    }

    /// Indicators whose document is not accepted, with why.
    public var refusedEvidence: [String: Finding] {
        reduce(into: [:]) { found, one in
            for (indicator, decision) in one.appraisal.evidence {
                found[indicator] =
                    decision.isAccepted
                    ? nil
                    : Finding(reason: decision.reason, by: one.by, event: one.event, origin: decision.origin)
            }
        }
    }
}

extension Scorer {
    /// The same boards by the same rules, with other figures and points.
    /// - Parameter submissions: of the same boards; one that is not among them stays as it is.
    public func rescored(_ submissions: [Submission], awards: [Award]) -> Scorer {
        let submissions = Dictionary(submissions.map { ($0.board, $0) }, uniquingKeysWith: { _, last in last })
        let awards = Dictionary(grouping: awards, by: \.board)
        return Scorer(
            program, period: period,
            entries: entries.map { entry in
                guard let submission = submissions[entry.board] else { return entry }
                let given = Entry(submission, awards: awards[entry.board] ?? [])
                var changed = entry
                changed.figures = given.figures
                changed.awards = given.awards
                return changed
            }, votes: votes)
    }
}
