// Which parts of a board's report were appraised, by which events, and which were not: a team appraises its sections only.
import Diagnostics
import Ledger
import Rules

/// What the appraisals of one board's report cover, section by section.
///
/// The head and the deputy appraise everything, a team the sections that the edition names it for, without what only the
/// head gives points for. What a form leaves out counts as seen and accepted: only changes are stated in it.
public struct AppraisalCoverage: Sendable {
    public typealias Event = PeriodRecord.Standing<AppraisalRecord>

    public enum State: String, Sendable {
        case none, partly, whole
    }

    /// A section that holds criteria of its own.
    public struct Part: Sendable {
        public var section: String
        public var title: Localized
        /// Who is to appraise it; nil where the edition leaves that to the head.
        public var team: String?
        public var criteria: [String]
        /// Of these, what nobody has appraised.
        public var missing: [String]
        /// The appraisals that cover any of it, in their order.
        public var events: [Event]

        public var state: State { missing.isEmpty ? .whole : missing.count == criteria.count ? .none : .partly }
    }

    /// In the order of the table.
    public let parts: [Part]

    /// - Parameter appraisals: those that stand of one board's report, in their order; none where nobody appraised it.
    public init(_ edition: Edition, _ appraisals: [Event]) {
        let scopes = appraisals.map {
            (event: $0, scope: AppraisalScope(edition, team: $0.event.by.role.team))
        }
        func parts(_ section: Section, _ inherited: String?) -> [Part] {
            let team = section.appraisedBy ?? inherited
            let inner = section.sections.flatMap { parts($0, team) }
            guard !section.criteria.isEmpty else { return inner }
            let missing = section.criteria.filter { criterion in
                !scopes.contains { $0.scope.covers(criterion) }
            }
            let part = Part(
                section: section.id, title: section.title, team: team, criteria: section.criteria.map(\.id),
                missing: missing.map(\.id),
                events: scopes.filter { one in section.criteria.contains { one.scope.covers($0) } }.map(\.event))
            return [part] + inner
        }
        self.parts = edition.sections.flatMap { parts($0, nil) }
    }

    public var state: State {
        if parts.allSatisfy({ $0.state == .whole }) { return .whole }
        return parts.allSatisfy { $0.state == .none } ? .none : .partly
    }

    public func part(_ section: String) -> Part? { parts.first { $0.section == section } }

    /// Whether anybody has appraised a criterion.
    public func holds(criterion: String) -> Bool {
        parts.contains { $0.criteria.contains(criterion) && !$0.missing.contains(criterion) }
    }

    // MARK: In words

    /// “chưa thẩm định: A.1, A.2 (tổ kinh tế), D (D.2)”: each section that nobody appraised, or that only in part, with
    /// who is to do it; nil where nothing is missing.
    public var missingWords: Localized? {
        let open = parts.filter { $0.state != .whole }
        guard !open.isEmpty else { return nil }
        guard state != .none else { return Localized(vi: "chưa thẩm định", en: "not appraised") }
        let items = open.map { part in
            // What only the head gives points for is not the team's to do.
            let details =
                part.state == .partly
                ? Localized(same: part.missing.joined(separator: ", "))
                : Localized(same: part.team ?? "")
            return Localized(same: part.section)
                + (details.en.isEmpty ? details : Localized(same: " (") + details + Localized(same: ")"))
        }
        return Localized(vi: "chưa thẩm định: ", en: "not appraised: ") + Localized.list(items, ", ")
    }
}

extension AppraisalCoverage {
    /// For programs: `[{section, team, state, missing, events}]`.
    var json: JSON {
        .array(
            parts.map { part in
                .object([
                    ("section", .string(part.section)), ("team", .text(part.team)),
                    ("state", .string(part.state.rawValue)),
                    ("missing", .array(part.missing.map { .string($0) })),
                    ("events", .array(part.events.map { .number("\($0.event.index)") })),
                ])
            })
    }
}
