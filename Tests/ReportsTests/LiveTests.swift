// The calculation that the workbook repeats: on every shipped period it comes to what the engine came to.
import Diagnostics
import Exact
import Rules
import Scoring
import Testing

@testable import Reports

@Suite("The live calculation")
struct LiveTests {
    @Test("comes to the engine's numbers on every shipped period", arguments: shippedPeriods)
    func agrees(_ bloc: String, _ period: String) throws {
        let review = try shipped(bloc, period)
        let live = LiveCalculation(review)
        #expect(live.contradictions == [])
        for (column, board) in live.boards.enumerated() {
            for check in live.checks { #expect(live.value(check, column) == .number(1), "\(board)") }
        }
        #expect(live.share.live * 100 >= live.share.computed * 95)
    }
}
