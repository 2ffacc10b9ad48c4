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
    /// The figure or the points found; nil where none is accepted, and for documents.
    public var found: Quantity?
    public var reason: String?
    public var by: Localized
    /// The event of the ledger.
    public var event: Int
    /// The appraisal's file.
    public var origin: Place
    /// What earlier appraisals had found of the same thing, in the order of the ledger; none of them has earlier ones.
    public var earlier: [Finding] = []

    public init(found: Quantity? = nil, reason: String?, by: Localized, event: Int, origin: Place) {
        self.found = found
        self.reason = reason
        self.by = by
        self.event = event
        self.origin = origin
    }
}

extension Finding {
    /// The last of several, with the others as its earlier steps; nil for none.
    init?(_ steps: [Finding]) {
        guard var last = steps.last else { return nil }
        last.earlier = Array(steps.dropLast())
        self = last
    }

    /// Every step, the one that stands last.
    public var steps: [Finding] {
        var last = self
        last.earlier = []
        return earlier + [last]
    }
}

extension [Appraised] {
    /// What the last of a board's appraisals that says anything about a figure says, with what earlier ones said.
    public func finding(on key: FigureKey) -> Finding? {
        Finding(
            compactMap { one in
                one.appraisal.figures[key].map {
                    Finding(found: $0.value, reason: $0.reason, by: one.by, event: one.event, origin: $0.origin)
                }
            })
    }

    /// The same for points of a judged criterion.
    public func points(for criterion: String) -> (award: Award, finding: Finding)? {
        guard let award = last(where: { $0.appraisal.points[criterion] != nil })?.appraisal.points[criterion],
            let finding = Finding(
                compactMap { one in
                    one.appraisal.points[criterion].map {
                        Finding(
                            found: .number($0.points), reason: $0.reason, by: one.by, event: one.event,
                            origin: $0.origin)
                    }
                })
        else { return nil }
        return (award, finding)
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
