// Random editions and boards: the cells come to what the engine comes to, as made and after figures were typed over.
import Diagnostics
import Exact
import Rules
import Scoring
import Testing

@testable import Reports

@Suite("The live calculation of random editions")
struct LiveRandomTests {
    /// What differs between cells and engine, and how many cells were compared.
    struct Comparison {
        var compared = 0
        /// Cells that refuse to compute because a number grew too large.
        var refused = 0
        var faults: [String] = []
    }

    static func compare(_ live: LiveCalculation, _ scorer: Scorer) -> Comparison {
        var result = Comparison()
        let cards = scorer.scorecards()
        let ranking = scorer.ranking(cards)
        /// The points that boards are ranked by are those that the sheet shows.
        func shown(_ points: Points) -> Bounds {
            scorer.edition.ranking.on == .exact ? points.exact : points.rounded
        }
        func number(_ part: LiveNumber, _ column: Int, _ wanted: Rational?, _ what: String) {
            var rows = [part.top]
            if case .row(let bottom) = part.bottom { rows.append(bottom) }
            guard rows.allSatisfy({ live.cell($0, column)?.isLive ?? false }) else { return }
            result.compared += 1
            if rows.contains(where: { live.value($0, column) == .beyond }) {
                result.refused += 1
                return
            }
            let found = live.value(part, column)
            if found != wanted {
                result.faults.append(
                    "\(what) of \(live.boards[column]): \(found.map { "\($0)" } ?? "–") for \(wanted.map { "\($0)" } ?? "–")"
                )
            }
        }
        func whole(_ row: Int, _ column: Int, _ wanted: LiveValue, _ what: String) {
            guard live.cell(row, column)?.isLive ?? false else { return }
            result.compared += 1
            let found = live.value(row, column)
            if found == .beyond {
                result.refused += 1
            } else if found != wanted {
                result.faults.append("\(what) of \(live.boards[column]): \(found.map { "\($0)" } ?? "–") for \(wanted)")
            }
        }
        for (column, card) in cards.enumerated() {
            for criterion in live.criteria {
                guard let score = card.criterion(criterion.id) else { continue }
                whole(criterion.state, column, .number(score.code), "state \(criterion.id)")
                number(criterion.points.least, column, shown(score.points).least, "least \(criterion.id)")
                number(criterion.points.most, column, shown(score.points).most, "most \(criterion.id)")
            }
            for section in live.sections {
                guard let score = card.sections.lazy.compactMap({ $0.find(section.id) }).first else { continue }
                number(section.points.least, column, shown(score.points).least, "least \(section.id)")
                number(section.points.most, column, shown(score.points).most, "most \(section.id)")
            }
            number(live.total.least, column, shown(card.total).least, "least total")
            number(live.total.most, column, shown(card.total).most, "most total")
            for (index, row) in live.vetoes.enumerated() {
                whole(
                    row, column,
                    card.vetoes.contains(index)
                        ? .number(1) : card.undecidedVetoes[index] == nil ? .number(0) : .missing,
                    "veto")
            }
            guard let row = ranking.rows.first(where: { $0.scorecard.board == card.board }) else { continue }
            number(live.basis.least, column, row.basis.least, "least basis")
            number(live.basis.most, column, row.basis.most, "most basis")
            whole(live.ranking.best, column, row.rank.map { .number($0.lowerBound) } ?? .missing, "best rank")
            whole(live.ranking.worst, column, row.rank.map { .number($0.upperBound) } ?? .missing, "worst rank")
        }
        return result
    }

    @Test("every live cell is the engine's number, before and after figures change", arguments: 0..<20)
    func agrees(_ part: Int) throws {
        var made = 0
        var cells = Comparison()
        var share = LiveShare(live: 0, computed: 0)
        for number in 0..<110 {
            let seed = UInt64(part * 1_000 + number)
            var random = LiveRandom(seed)
            let text = random.text()
            guard let edition = Edition.read(text, file: "test.yaml").edition else { continue }
            made += 1
            let missing = random.seed.one([0, 0, 10, 30])
            let entries = random.entries(edition, missing: missing)
            let period = Period(year: 2024, part: .h1)
            let scorer = Scorer(edition, period: period, entries: entries)
            let live = LiveCalculation(scorer: scorer, ranking: scorer.ranking(scorer.scorecards()))
            share.live += live.share.live
            share.computed += live.share.computed
            let first = Self.compare(live, scorer)
            #expect(live.contradictions == [], "seed \(seed)\n\(text)\n\(entries)")
            #expect(first.faults == [], "seed \(seed)\n\(text)\n\(entries)")
            for check in live.checks {
                for column in live.boards.indices { #expect(live.value(check, column) == .number(1), "seed \(seed)") }
            }
            for _ in 0..<2 {
                let other = random.changed(entries, edition, missing: missing)
                let again = Self.compare(live.recomputed(other), Scorer(edition, period: period, entries: other))
                #expect(again.faults == [], "seed \(seed), changed\n\(text)\n\(entries)\n\(other)")
                cells.compared += again.compared
                cells.refused += again.refused
            }
        }
        // Almost everything is live, and what refuses to compute after a change is rare.
        #expect(share.live * 100 >= share.computed * 98)
        #expect(cells.refused * 50 <= cells.compared)
        #expect(made >= 100)
    }
}
