// What `publish` says: the report of the publication, and the event that records it.
import Reports
import Workspace

extension PublicationReport {
    init?(_ result: PublishResult) {
        guard let event = result.recorded.events.first else { return nil }
        self.init(
            review: Review(result.period), event: event, ranking: result.ranking,
            changes: result.changes.map(Changes.init), open: result.warnings.map(\.message))
    }
}

extension PublicationReport.Changes {
    init(_ changes: PublicationChanges) {
        self.init(
            since: changes.since, events: changes.events, history: changes.history, rules: changes.rules,
            byRules: changes.byRules)
    }
}
