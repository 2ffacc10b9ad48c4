// Units that could be counted twice, and amounts that a rate makes vanish.
import Diagnostics
import Exact
import Rules
import Testing

@testable import Intake

@Suite("Slips of units") struct UnitSlipTests {
    @Test func `a scale that the unit has already is asked about`() {
        // 36.7 thousand people, or 36.7 times a thousand thousands?
        let thousands = Indicator.Unit.named("nghìn người")
        #expect(outcome("36,7 nghìn", .vi, unit: thousands) == "figure.ambiguous")
        #expect(outcome("36,7 nghìn người", .vi, unit: thousands) == "36.7")
        #expect(outcome("36,7", .vi, unit: thousands) == "36.7")
        // People are counted one by one: a thousand of them is a thousand.
        #expect(outcome("36,7 nghìn", .vi, unit: .named("person")) == "36700")
    }

    @Test func `an amount that a rate rounds to nothing is refused`() {
        let rate = ExchangeRate(
            from: "USD", to: "VND", rate: 24_250, date: Day(year: 2024, month: 6, day: 28),
            source: Source(document: "x", article: nil, words: nil), place: Place(file: "e.yaml", line: 1, column: 1))
        // 5 đồng are 0.0000002 dollars, 0.0000000000002 millions.
        #expect(outcome("5 đồng", .vi, decimals: 2, rates: [rate]) == "figure.unit")
        #expect(outcome("0 đồng", .vi, decimals: 2, rates: [rate]) == "0")
        // 24,250 million đồng are one million dollars.
        #expect(outcome("24.250 triệu đồng", .vi, decimals: 2, rates: [rate]) == "1")
    }
}
