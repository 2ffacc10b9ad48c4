// Editions compiled to columns give what the tracing evaluator gives, value by value and gap by gap.
import Exact
import FEEL
import Foundation
import Testing

@testable import Rules
@testable import Scoring

@Suite("The compiler of editions to columns")
struct ColumnCompilerTests {
    @Test(
        "agrees with the tracing evaluator on the shipped editions and figures",
        arguments: [
            ("red-river-delta", "red-river-delta/2018-H1", "2018-H1"),
            ("red-river-delta", "red-river-delta/2021", "2021"),
            ("red-river-delta-example", "red-river-delta/2024", "2024-H1"),
        ])
    func shippedPeriods(bloc: String, edition: String, period: String) throws {
        let shipped = try Shipped(bloc, edition, period)
        #expect(shipped.entries.count >= 2)
        #expect(try columnFaults(shipped.edition, shipped.period, shipped.entries) == [])
    }

    /// How many times more random editions than usual: `THIDUA_ROUNDS=100 swift test --filter ColumnCompilerTests`.
    private static let rounds = ProcessInfo.processInfo.environment["THIDUA_ROUNDS"].flatMap(Int.init) ?? 1

    private static func faults(_ random: ColumnCase) -> [String] {
        guard let edition = random.edition, let form = try? ColumnForm(edition, period: random.period) else {
            return []
        }
        return columnFaults(form, random.entries)
    }

    @Test("agrees with the tracing evaluator on random editions and boards", arguments: 0..<10)
    func randomEditions(part: Int) throws {
        var made = 0
        var refused: [String: Int] = [:]
        for number in 0..<(100 * Self.rounds) {
            let seed = UInt64(part * 1_000_000 + number)
            let random = ColumnCase(seed)
            guard let edition = random.edition else { continue }
            do throws(NotColumns) {
                let form = try ColumnForm(edition, period: random.period)
                made += 1
                guard let table = random.tables.first(where: { !columnFaults(form, $0.entries).isEmpty }) else {
                    continue
                }
                let smallest = table.shrunk(Self.faults)
                Issue.record(
                    "seed \(seed): \(Self.faults(smallest))\n\(smallest.text)\n\(smallest.entries)")
                return
            } catch {
                for refusal in error.refusals { refused[refusal.reason.en, default: 0] += 1 }
            }
        }
        // Almost all are compiled; those that are not say why.
        #expect(made >= 90 * Self.rounds, "\(made) of \(100 * Self.rounds), \(refused)")
    }
}
