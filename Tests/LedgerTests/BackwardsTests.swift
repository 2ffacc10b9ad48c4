// Times that run backwards within a period are found; those of different periods have nothing to do with each other.
import Testing

@testable import Ledger

@Test("events that state an earlier time than one recorded before them are found, period by period")
func backwards() throws {
    let times = [
        ("2024-H1", "2024-07-10T09:00:00+07:00"), ("2024-H1", "2024-07-12T09:00:00+07:00"),
        ("2023", "2024-01-05T09:00:00+07:00"), ("2024-H1", "2024-07-11T09:00:00+07:00"),
        // Later than the one before it, and still before the second.
        ("2024-H1", "2024-07-11T10:00:00+07:00"), ("2024-H1", "2024-07-12T02:00:00Z"),
    ]
    let events = try times.enumerated().map { index, one in
        Event(
            index: index, at: try #require(Moment(one.1)), by: Author(name: "A", role: .head), period: one.0,
            action: .reopened(of: 0, reason: "r"), engine: "test")
    }
    let found = Event.backwards(events)
    #expect(found.map(\.event.index) == [3, 4])
    #expect(found.map(\.latest.index) == [1, 1])
}
