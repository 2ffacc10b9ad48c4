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
}
