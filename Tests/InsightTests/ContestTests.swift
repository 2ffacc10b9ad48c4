// The quick way to places against the engine that traces.
import Diagnostics
import Exact
import Rules
import Scoring
import Testing

@testable import Insight

/// A table of two criteria, one of them against the best of the bloc.
private let text = """
    edition: trial
    bloc: trial
    status: proposal
    title: {vi: t, en: t}
    valid: {from: 2024-H1, to: 2024}
    source: {document: d}
    points: 20
    rounding: {at: criterion, places: 1, mode: half up}
    ranking: {on: rounded, keys: [total], ties: share}
    grades: [{id: good, title: {vi: t, en: t}, from: 15, quota: 1}]
    indicators:
      x: {title: {vi: x, en: x}, unit: u, nature: flow, has: [actual, plan]}
      z: {title: {vi: z, en: z}, unit: case, nature: count, has: [actual]}
    sections:
      - id: A
        title: {vi: t, en: t}
        points: 20
        criteria:
          - {id: A.1, title: {vi: t, en: t}, points: 10, source: {document: d}, percentOfPlan: {of: x}}
          - {id: A.2, title: {vi: t, en: t}, points: 10, source: {document: d}, score: z.actual / max(boards.z.actual) * points}
    """

private func entry(_ board: String, _ x: Int, _ plan: Int, _ z: Int?) -> Entry {
    var entry = Entry(
        board: board,
        figures: [
            FigureKey("x", .actual): .number(Rational(x)), FigureKey("x", .plan): .number(Rational(plan)),
        ])
    if let z { entry.figures[FigureKey("z", .actual)] = .number(Rational(z)) }
    return entry
}

struct ContestTests {
    @Test func placesOfManyCasesAreThoseOfEach() throws {
        let (read, found) = Edition.read(text, file: "trial.yaml")
        let edition = try #require(read, "\(found)")
        let boards = [entry("b", 8, 10, 3), entry("a", 10, 10, 2), entry("c", 5, 10, nil)]
        let contest = Contest(edition, period: Period("2024-H1")!, entries: boards)
        #expect(contest.form != nil)
        let risen = contest.entries.map { board in
            board.board == "a" ? board.changed([.figure(FigureKey("z", .actual), .number(6))], by: edition) : board
        }
        let cases = [contest.entries, risen, Array(contest.entries.prefix(2))]
        for (entries, places) in zip(cases, contest.places(of: cases)) {
            #expect(places == Places(contest.with(entries).scorer))
        }
        // b: 8 + 10 of 3/3; a: 10 + 6.7; c: 5, and anything up to 15.
        let places = contest.places
        #expect(places["b"]?.rank == 1...1)
        #expect(places["a"]?.basis == .exactly(Rational(167).divided(by: 10)!))
        #expect(places["c"]?.rank == 3...3)
        // With a at 6 cases b has 8 + 5.
        let after = contest.with(risen).places
        #expect(after["a"]?.rank == 1...1)
        #expect(after["b"]?.basis == .exactly(13))
        #expect(after["nobody"] == nil)
    }
}
