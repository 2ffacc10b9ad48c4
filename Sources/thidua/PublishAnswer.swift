// What `publish` says: the report of the publication, and the event that records it.
import Reports
import Workspace

extension PublicationReport {
    init?(_ result: PublishResult) {
        guard let event = result.recorded.events.first else { return nil }
        let changes = result.changes.map {
            Changes(since: $0.since, events: $0.events, history: $0.history, rules: $0.rules, byRules: $0.byRules)
        }
        self.init(
            review: Review(result.period), event: event, ranking: result.ranking, changes: changes,
            open: result.warnings.map(\.message))
    }
}
