// Who leads a bloc and who appraises which sections, for which periods. Roles are stated, not authenticated.
import Diagnostics

/// The head, the deputy and the teams of a bloc for some periods; they rotate.
public struct Leadership: Hashable, Sendable {
    public var from: Period
    public var to: Period
    /// Member ids (khối trưởng, khối phó).
    public var head: String
    public var deputy: String?
    /// The name that sections give in `appraisedBy` → the members whose people form that team.
    public var teams: [String: [String]]
    /// Where the file names each team.
    var teamPlaces: [String: Place] = [:]
    public var source: Source?
    public var place: Place

    public init(
        from: Period, to: Period, head: String, deputy: String? = nil, teams: [String: [String]] = [:],
        source: Source? = nil, place: Place
    ) {
        self.from = from
        self.to = to
        self.head = head
        self.deputy = deputy
        self.teams = teams
        self.source = source
        self.place = place
    }
}

extension Bloc {
    /// Who leads in a period; nil where `members.yaml` does not say.
    public func leadership(in period: Period) -> Leadership? {
        leadership.first { period.lies(from: $0.from, to: $0.to) }
    }
}
