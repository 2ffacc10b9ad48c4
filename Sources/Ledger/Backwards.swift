// Events that state an earlier time than one recorded before them: allowed, since times are asserted, but never unseen.
import Diagnostics

extension Event {
    /// Those that state a moment before one of the same period that was recorded earlier.
    /// - Returns: each with the event of the latest moment before it.
    package static func backwards(_ events: some Sequence<Event>) -> [(event: Event, latest: Event)] {
        var latest: [String: Event] = [:]
        var found: [(event: Event, latest: Event)] = []
        for event in events {
            if let last = latest[event.period], event.at.seconds < last.at.seconds {
                found.append((event, last))
            } else {
                latest[event.period] = event
            }
        }
        return found
    }

    /// What is said of an event that goes back in time: `record.earlier`.
    package func earlier(than latest: Event) -> Diagnostic {
        Diagnostic(
            .warning, "record.earlier",
            Localized(
                vi:
                    "thời điểm \(at) của sự kiện \(index) sớm hơn \(latest.at) của sự kiện \(latest.index) đã ghi trước đó trong kỳ \(period)",
                en:
                    "the time of event \(index), \(at), is before that of event \(latest.index), \(latest.at), which was recorded earlier in \(period)"
            ),
            mend: Localized(
                vi: "đã ghi như vậy; nếu nhầm thì nêu đúng ở lần sau: --at …",
                en: "it is recorded like that; if it is a slip, state the right one next time: --at …"))
    }
}

extension LedgerVerification {
    /// A note for each period whose events go back in time.
    var backwards: [Diagnostic] {
        let found = Event.backwards(events)
        var periods: [String] = []
        for (event, _) in found where !periods.contains(event.period) { periods.append(event.period) }
        return periods.map { period in
            let own = found.filter { $0.event.period == period }
            let named =
                own.prefix(10).map { "\($0.event.index) (\($0.event.at)) < \($0.latest.index) (\($0.latest.at))" }
                .joined(separator: "; ") + (own.count > 10 ? "; …" : "")
            return Diagnostic(
                .note, "record.earlier",
                Localized(
                    vi: "kỳ \(period): \(own.count) sự kiện nêu thời điểm sớm hơn sự kiện ghi trước nó: \(named)",
                    en:
                        "\(period): \(own.count) \(own.count == 1 ? "event states" : "events state") an earlier time than one recorded before: \(named)"
                ))
        }
    }
}
