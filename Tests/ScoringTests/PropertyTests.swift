// What holds for every edition and every bloc, tried on random ones.
import Exact
import FEEL
import Testing

@testable import Rules
@testable import Scoring

private let period = Period(year: 2024, part: .h1)

private func randomBloc(
    _ seed: Int, missing: Int, policies: Bool = false, vetoes: Bool = false
) throws -> (edition: Edition, entries: [Entry], random: Seeded) {
    var random = Seeded(UInt64(seed))
    let edition = try Table.random(&random, policies: policies, vetoes: vetoes).edition()
    let entries = (0..<random.number(1...5)).map { randomEntry("b\($0)", edition, &random, missing: missing) }
    return (edition, entries, random)
}

extension Bounds {
    fileprivate func holds(_ other: Bounds) -> Bool {
        let low = least.map { least in other.least.map { $0 >= least } ?? false } ?? true
        let high = most.map { most in other.most.map { $0 <= most } ?? false } ?? true
        return low && high
    }
}

extension Points {
    fileprivate func holds(_ other: Points) -> Bool { rounded.holds(other.rounded) && exact.holds(other.exact) }
}

extension SectionScore {
    fileprivate var all: [SectionScore] { [self] + sections.flatMap(\.all) }
}

// MARK: Order of input

extension Scorer {
    /// All that can be asked, as one text.
    fileprivate var everything: String {
        func words(_ section: SectionScore) -> String {
            "\(section.section) \(section.sum.words) \(section.points.words) of \(section.assigned) \(section.surelyAssigned)\n"
                + section.criteria.map { "  \($0.criterion) \($0.words) \($0.missing) \($0.provisional)\n" }.joined()
                + section.sections.map(words).joined()
        }
        func words(_ card: Scorecard) -> String {
            "\(card.board) \(card.sum.words) \(card.total.words) \(card.vetoes) \(card.undecidedVetoes.sorted { $0.key < $1.key })\n"
                + card.sections.map(words).joined()
        }
        let cards = scorecards()
        let ranking = ranking(cards)
        let derivations = cards.flatMap { card in edition.criteria.compactMap { derivation(of: $0.id, for: card.board) } }
        let comparisons = cards.dropFirst().compactMap { comparison(cards[0].board, versus: $0.board) }
        var text = cards.map(words).joined()
        for row in ranking.rows { text += "\(row.scorecard.board) \(String(describing: row.rank)) \(row.basis) \(row.grades) \(row.tiedWith)\n" }
        for decision in ranking.decisions { text += "\(decision)\n" }
        for derivation in derivations {
            text += "\(derivation.formula) \(derivation.withFigures) \(derivation.figures) \(String(describing: derivation.exact))\n"
            for step in derivation.steps { text += "  \(step.address) \(step.text) \(step.withValues) \(step.value.description)\n" }
            for figure in derivation.blocFigures {
                text += "  \(figure.value.description) \(figure.missing) \(figure.holders) \(figure.contributions.map(\.value.description))\n"
            }
        }
        for comparison in comparisons { text += "\(comparison.difference) \(comparison.lines)\n" }
        return text
    }
}

@Test(arguments: 0..<60)
func theOrderOfInputChangesNothing(seed: Int) throws {
    var (edition, entries, random) = try randomBloc(seed, missing: 15, policies: true, vetoes: true)
    let first = Scorer(edition, period: period, entries: entries).everything
    entries.shuffle(using: &random)
    // The same figures put in one by one in another order.
    let again = entries.map { entry in
        var figures: [FigureKey: Quantity] = [:]
        for (key, value) in entry.figures.shuffled(using: &random) { figures[key] = value }
        var awards: [String: Rational] = [:]
        for (key, value) in entry.awards.shuffled(using: &random) { awards[key] = value }
        return Entry(board: entry.board, figures: figures, awards: awards)
    }
    let scorer = Scorer(edition, period: period, entries: again)
    #expect(scorer.everything == first)
    let cards = scorer.scorecards().shuffled(using: &random)
    #expect(
        scorer.ranking(cards).rows.map(\.scorecard.board)
            == scorer.ranking(scorer.scorecards()).rows.map(\.scorecard.board))
}

// MARK: Intervals

@Test(arguments: 0..<150)
func whatIsMissingNeverLeadsOutOfTheInterval(seed: Int) throws {
    var (edition, entries, random) = try randomBloc(10_000 + seed, missing: 25)
    let before = Scorer(edition, period: period, entries: entries).scorecards()
    for (index, card) in before.enumerated() {
        for _ in 0..<8 {
            // One board hears of its figures; the others stay as they are.
            var later = entries
            later[index] = entries[index].completed(edition, &random)
            let scorer = Scorer(edition, period: period, entries: later)
            let now = try #require(scorer.scorecard(of: card.board))
            for (old, new) in zip(card.criteria, now.criteria) {
                #expect(old.points.holds(new.points), "\(old.criterion): \(old.words) then \(new.words)")
            }
            for (old, new) in zip(card.sections.flatMap(\.all), now.sections.flatMap(\.all)) {
                #expect(old.points.holds(new.points), "\(old.section): \(old.points.words) then \(new.points.words)")
                #expect(new.assigned <= old.assigned && new.surelyAssigned >= old.surelyAssigned)
            }
            #expect(card.total.holds(now.total), "\(card.total.words) then \(now.total.words)")
            if let old = card.percent(card.total.exact), let new = now.percent(now.total.exact) {
                #expect(old.holds(new), "\(old.words) then \(new.words)")
            }
        }
    }
}

@Test(arguments: 0..<100)
func onlyWhatIsProvisionalWaitsForOthers(seed: Int) throws {
    var (edition, entries, random) = try randomBloc(20_000 + seed, missing: 20)
    let before = Scorer(edition, period: period, entries: entries).scorecards()
    for (index, card) in before.enumerated() {
        // All the others hear of their figures.
        let later = entries.enumerated().map { $0.offset == index ? $0.element : $0.element.completed(edition, &random) }
        let now = try #require(Scorer(edition, period: period, entries: later).scorecard(of: card.board))
        for (old, new) in zip(card.criteria, now.criteria) where old.provisional.isEmpty {
            #expect(old.words == new.words, "\(old.criterion)")
        }
    }
}

@Test(arguments: 0..<100)
func ranksStayWithinTheirIntervalsWhenFiguresCome(seed: Int) throws {
    var (edition, entries, random) = try randomBloc(30_000 + seed, missing: 20, vetoes: true)
    let scorer = Scorer(edition, period: period, entries: entries)
    let ranking = scorer.ranking(scorer.scorecards())
    // A provisional score may move further: that is what the word says.
    guard ranking.rows.allSatisfy({ $0.scorecard.criteria.allSatisfy(\.provisional.isEmpty) }) else { return }
    for _ in 0..<10 {
        let later = Scorer(edition, period: period, entries: entries.map { $0.completed(edition, &random) })
        let now = later.ranking(later.scorecards())
        for row in now.rows {
            guard let rank = row.rank, let old = ranking.rows.first(where: { $0.scorecard.board == row.scorecard.board })
            else { continue }
            #expect(old.rank.map { $0.contains(rank.lowerBound) && $0.contains(rank.upperBound) } == true)
            let grades = old.grades.map(\.id)
            #expect(row.grades.allSatisfy { grades.contains($0.id) })
            #expect(!row.mayHaveNoGrade || old.mayHaveNoGrade)
        }
    }
}

@Test(arguments: 0..<100)
func totalsLieWithinTheLimitsOfTheirSections(seed: Int) throws {
    let (edition, entries, _) = try randomBloc(40_000 + seed, missing: 10, policies: true)
    func check(_ section: Section, _ score: SectionScore) {
        #expect(Bounds(least: section.bounds.least, most: section.bounds.most).holds(score.points.exact))
        for (inner, innerScore) in zip(section.sections, score.sections) { check(inner, innerScore) }
    }
    for card in Scorer(edition, period: period, entries: entries).scorecards() {
        for (section, score) in zip(edition.sections, card.sections) { check(section, score) }
        for (criterion, score) in zip(edition.criteria, card.criteria) where score.isSurelyAssigned {
            if case .determined(.computed(let exact, _)) = score.state { #expect(criterion.bounds.contains(exact)) }
        }
        if edition.rounding.at == .never { #expect(card.total.rounded == card.total.exact) }
    }
}

// MARK: More is more

@Test(arguments: RuleKind.allCases.filter { $0.rising != nil }, 0..<25)
func moreOfAFigureNeverLowersThePoints(kind: RuleKind, seed: Int) throws {
    var random = Seeded(UInt64(50_000 + seed))
    let edition = try Table.one(kind.rule, functions: ["excess(v): (v.actual - v.plan) / v.plan"]).edition()
    let key = FigureKey(try #require(kind.rising), .actual)
    let entries = (0..<3).map { randomEntry("b\($0)", edition, &random, missing: 0) }
    var last: Rational?
    for value in 1...24 {
        var changed = entries
        changed[0].figures[key] = .number(Rational(value).divided(by: 4) ?? 1)
        let score = try #require(Scorer(edition, period: period, entries: changed).scorecard(of: "b0")?.criteria[0])
        let points = try #require(score.points.exact.number, "\(score.words)")
        if let last { #expect(points >= last, "\(kind) at \(value)/4") }
        last = points
    }
}

// MARK: Versus

@Test(arguments: 0..<150)
func theLinesOfAComparisonAddUpToTheDifference(seed: Int) throws {
    let (edition, entries, _) = try randomBloc(60_000 + seed, missing: seed.isMultiple(of: 2) ? 0 : 15, policies: true)
    let scorer = Scorer(edition, period: period, entries: entries)
    for a in entries {
        for b in entries {
            let comparison = try #require(scorer.comparison(a.board, versus: b.board))
            func value(_ card: Scorecard) -> Bounds {
                let total = edition.ranking.on == .rounded ? card.total.rounded : card.total.exact
                return comparison.unit == .percent ? card.percent(total) ?? total : total
            }
            let first = value(comparison.first), second = value(comparison.second)
            #expect(comparison.difference == first - second)
            let lines = comparison.lines.map(\.difference)
            // Each end by itself; where a line is open to one side nothing can be added up there.
            if lines.allSatisfy({ $0.least != nil }) {
                #expect(Rational.sum(lines.compactMap(\.least)) == comparison.difference.least)
            }
            if lines.allSatisfy({ $0.most != nil }) {
                #expect(Rational.sum(lines.compactMap(\.most)) == comparison.difference.most)
            }
            if a.board == b.board, comparison.difference.number != nil { #expect(comparison.lines.isEmpty) }
            // Largest first.
            let sizes = comparison.lines.map { line -> Rational? in
                guard let least = line.difference.least, let most = line.difference.most else { return nil }
                return max(least.magnitude, most.magnitude)
            }
            for (p, q) in zip(sizes, sizes.dropFirst()) { #expect(p == nil || q != nil && p! >= q!) }
            // Turned round, every line is its opposite.
            let back = try #require(scorer.comparison(b.board, versus: a.board))
            #expect(back.difference == second - first)
        }
    }
}
