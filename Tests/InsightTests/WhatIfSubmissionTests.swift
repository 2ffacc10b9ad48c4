// A board's report with imagined figures: what its checks are run on.
import Diagnostics
import Exact
import Rules
import Scoring
import Testing

@testable import Insight

private let here = Place(file: "report.csv", line: 2, column: 1)
private let imagined = Place(file: "whatif", line: 1, column: 1)

private func key(_ name: String) -> FigureKey { FigureKey(name, .actual) }

/// 30 of 40 ha, stated as 70%: the recomputed 75 counts.
private func report(_ edition: Edition) -> Submission {
    var report = Submission(
        board: "a", period: Trial.period,
        figures: [
            key("p"): Figure(value: .number(30), evidence: Evidence(title: "Sổ đất"), origin: here),
            key("q"): Figure(value: .number(40), origin: here), key("share"): Figure(value: .number(70), origin: here),
        ])
    _ = edition.recomputeRatios(of: &report)
    return report
}

@Suite("Reports with imagined figures") struct WhatIfSubmissionTests {
    @Test func `a ratio is worked out anew, and is as stated where a part is taken away`() throws {
        let edition = try Trial.edition()
        let before = report(edition)
        #expect(before.figures[key("share")]?.value == .number(75))
        let more = before.imagining([.figure(key("p"), .number(36))], by: edition, at: imagined)
        #expect(more.figures[key("share")]?.value == .number(90))
        #expect(more.figures[key("p")]?.origin == imagined && more.figures[key("p")]?.evidence?.title == "Sổ đất")
        #expect(more.figures[key("q")]?.origin == here)
        let less = before.imagining([.figure(key("q"), nil)], by: edition, at: imagined)
        #expect(less.figures[key("share")]?.value == .number(70) && less.figures[key("share")]?.composition == nil)
        #expect(less.figures[key("q")] == nil)
        let none = before.imagining([.figure(key("q"), .number(0))], by: edition, at: imagined)
        #expect(none.figures[key("share")] == nil && none.gaps[key("share")] != nil)
        // What divided by zero does so no more.
        let again = none.imagining([.figure(key("q"), .number(60))], by: edition, at: imagined)
        #expect(again.figures[key("share")]?.value == .number(50) && again.gaps.isEmpty)
        #expect(before.imagining([], by: edition, at: imagined) == before)
        // Both parts anew, and a part that was missing.
        let both = before.imagining(
            [.figure(key("p"), .number(8)), .figure(key("q"), .number(80))], by: edition, at: imagined)
        #expect(both.figures[key("share")]?.value == .number(10))
        let back = less.imagining([.figure(key("q"), .number(50))], by: edition, at: imagined)
        #expect(back.figures[key("share")]?.value == .number(60))
    }

    @Test func `a ratio of the year before stays although its parts are not in the report`() throws {
        let text = Trial.text.replacing(
            "ratio: {of: p, to: q}, has: [actual]", with: "ratio: {of: p, to: q}, has: [actual, previous]")
        let edition = try Trial.edition(text)
        let then = report(try Trial.edition())
        var now = report(edition)
        // Taken over from last year's report with what it was worked out of there.
        let before = FigureKey("share", .previous)
        now.figures[before] = then.figures[key("share")]
        let after = now.imagining([.figure(key("p"), .number(10))], by: edition, at: imagined)
        #expect(after.figures[before] == now.figures[before] && after.figures[key("share")]?.value == .number(25))
    }

    @Test func `a refused figure counts again when it is imagined, points and days late go to what is scored`() throws {
        let edition = try Trial.edition()
        var before = report(edition)
        before.gaps[key("z")] = Localized(same: "not accepted")
        let changes: [Change] = [
            .figure(key("z"), .number(3)), .award(criterion: "B.1", 4), .figure(.daysLate, .number(2)),
        ]
        let after = before.imagining(changes, by: edition, at: imagined)
        #expect(after.gaps.isEmpty && after.figures[key("z")]?.value == .number(3))
        #expect(after.figures[.daysLate] == nil)
        let award = Award(board: "a", criterion: "B.1", points: 9, origin: here)
        let entry = before.entry(imagining: changes, awards: [award], by: edition, at: imagined)
        #expect(entry.awards == ["B.1": 4] && entry.figures[.daysLate] == .number(2))
        let unchanged = before.entry(imagining: [], awards: [award], by: edition, at: imagined)
        #expect(unchanged.awards == ["B.1": 9] && unchanged.figures[.daysLate] == nil)
    }
}
