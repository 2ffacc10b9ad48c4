// The share of a year's plan that is due: stated for the period, one for the year, else open.
import Testing

@testable import Rules
@testable import Scoring

@Test(arguments: [
    // Of a plan of 100 a half is due at half-year: 45 of 50 are 9 of 10 points. In the year 45 of 100 are 4.5.
    ("2024-H1", "9"), ("2024", "4.5"), ("2024-H2", "0…10: no number"), ("2024-Q1", "0…10: no number"),
])
func aPlanIsMeasuredByTheShareThatTheEditionStates(period: String, points: String) throws {
    let edition = try Table.one("percentOfPlan: {of: x}").edition()
    let scorer = Scorer(
        edition, period: try #require(Period(period)), entries: [board("a", ["x": 45, "x.plan": 100])])
    #expect(try #require(scorer.scorecard(of: "a")?.criterion("A.1")).words == points)
}
