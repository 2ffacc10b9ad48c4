// One unit scored from the saved figures of its bloc gets what it gets among all the others.
import Exact
import FEEL
import Testing

@testable import Rules
@testable import Scoring

@Test(arguments: 0..<150)
func aUnitAloneGetsWhatItGetsAmongAll(seed: Int) throws {
    var random = Seeded(UInt64(seed))
    var edition = try Table.random(&random, isFinal: true, vetoes: true).edition()
    edition.ranking.vetoed.counted = random.happens(50)
    let entries = (0..<random.number(1...5)).map { randomEntry("b\($0)", edition, &random, missing: 15) }
    let period = Period(year: 2024, part: .h1)
    let scorer = Scorer(edition, period: period, entries: entries)
    let standing = scorer.standing
    for entry in entries {
        let alone = Scorer(edition, period: period, unit: entry, of: standing)
        let card = try #require(alone.scorecard(of: entry.board))
        let among = try #require(scorer.scorecard(of: entry.board))
        #expect(card.vetoes == among.vetoes)
        #expect(Set(card.undecidedVetoes.keys) == Set(among.undecidedVetoes.keys))
        #expect(card.total == among.total)
        for (one, other) in zip(card.criteria, among.criteria) {
            #expect(one.words == other.words)
            #expect(Set(one.missing) == Set(other.missing))
            #expect(one.provisional.isEmpty == other.provisional.isEmpty)
            let (here, there) = (
                alone.derivation(of: one.criterion, for: entry.board),
                scorer.derivation(of: one.criterion, for: entry.board)
            )
            #expect(here?.withFigures == there?.withFigures)
            #expect(here?.steps.map(\.withValues) == there?.steps.map(\.withValues))
        }
    }
}

@Test(arguments: 0..<100)
func whatARunOverColumnsKeepsIsEnoughForOneUnit(seed: Int) throws {
    var random = Seeded(UInt64(seed))
    var edition = try Table.random(&random, isFinal: true, vetoes: true).edition()
    edition.ranking.vetoed.counted = random.happens(50)
    let entries = (0..<random.number(1...5)).map { randomEntry("b\($0)", edition, &random, missing: 15) }
    let period = Period(year: 2024, part: .h1)
    let scorer = Scorer(edition, period: period, entries: entries)
    let form = try ColumnForm(edition, period: period)
    let run = ColumnRanking(form, ColumnTable(form, entries), names: UnitNames(entries.map(\.board)))
    let standing = run.standing(bloc: 0)
    #expect(standing.units == entries.count)
    for entry in entries {
        let alone = Scorer(edition, period: period, unit: entry, of: standing)
        let card = try #require(alone.scorecard(of: entry.board))
        let among = try #require(scorer.scorecard(of: entry.board))
        #expect(card.vetoes == among.vetoes)
        #expect(Set(card.undecidedVetoes.keys) == Set(among.undecidedVetoes.keys))
        #expect(card.total == among.total)
        for (one, other) in zip(card.criteria, among.criteria) {
            #expect(Set(one.missing) == Set(other.missing))
            #expect(one.provisional.isEmpty == other.provisional.isEmpty)
        }
    }
}

@Test func theFormulasOfABlocAreThoseThatAreComputedOnce() throws {
    let edition = try Table(
        sections: [section("A", "10", [criterion("A.1", "10", #"score: "z.actual / max(boards.z.actual) * points""#)])]
    ).edition()
    #expect(BlocStanding.formulas(of: edition).map(\.description) == ["max(boards.z.actual)"])
    let standing = BlocStanding(
        units: 1_000_000, parts: [BlocStanding.Part(value: .number(8), unitsMissing: 0, examples: [])], vetoParts: nil)
    let scorer = Scorer(edition, period: Period(year: 2024, part: .h1), unit: board("b", ["z": 6]), of: standing)
    // 6 / 8 × 10
    #expect(scorer.scorecard(of: "b")?.total.exact == .exactly(q("7.5")))
}
