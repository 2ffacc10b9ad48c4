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

    /// Shipped figures are round; those typed later have all the decimals that they may have.
    @Test("stays live when figures with all their decimals are typed over round ones", arguments: 0..<8)
    func unevenFigures(_ seed: UInt64) throws {
        let review = try example()
        let live = LiveCalculation(review)
        var random = LiveSeed(seed)
        var entries = review.scorer.entries
        func change(_ board: Int, _ key: FigureKey) {
            guard let indicator = review.edition.indicator(key.indicator), !indicator.isYesNo, indicator.decimals > 0,
                case .number(let number)? = entries[board].figures[key], number > .one
            else { return }
            let scale = (0..<indicator.decimals).reduce(1) { scale, _ in scale * 10 }
            guard let less = Rational(random.number(1...scale - 1), over: scale) else { return }
            entries[board].figures[key] = .number(number - less)
        }
        for board in entries.indices {
            // One or two figures as well as all of them.
            for key in entries[board].figures.keys.sorted() where seed.isMultiple(of: 2) || random.happens(5) {
                change(board, key)
            }
        }
        let changed = LiveRandomTests.compare(
            live.recomputed(entries), Scorer(review.edition, period: review.period, entries: entries))
        #expect(changed.faults == [])
        // Where every figure of every board is uneven, the products of two boards may still pass the limit.
        #expect(changed.refused * (seed.isMultiple(of: 2) ? 5 : 0) <= changed.compared)
        if !seed.isMultiple(of: 2) { #expect(changed.refused == 0) }
    }

    @Test("stays live with the figures of one board changed by a hundredth or two")
    func fewUnevenFigures() throws {
        let review = try example()
        let live = LiveCalculation(review)
        var entries = review.scorer.entries
        for (board, number) in [("quang-ninh", "9400.37"), ("hung-yen", "8200.53")] {
            let place = try #require(entries.firstIndex { $0.board == board })
            entries[place].figures[FigureKey("capital_ddi", .actual)] = .number(try Rational(decimal: number))
        }
        let changed = LiveRandomTests.compare(
            live.recomputed(entries), Scorer(review.edition, period: review.period, entries: entries))
        #expect(changed.faults == [])
        #expect(changed.refused == 0, "of \(changed.compared)")
    }

    @Test("refuses what the engine refuses: points off their steps or beyond their ends, figures out of their ranges")
    func refused() throws {
        let live = LiveCalculation(try example())
        let award = try #require(live.figures.first { $0.source == .award("C.1") })
        #expect(award.whole(.number(20)) != .beyond)
        for text in ["20.3", "20.25", "-5", "999"] {
            #expect(award.whole(.number(try Rational(decimal: text))) == .beyond, "\(text)")
        }
        let count = try #require(live.figures.first { $0.source == .figure(FigureKey("models", .actual)) })
        #expect(count.whole(.number(3)) == .number(3))
        #expect(count.whole(.number(-20)) == .beyond)
        #expect(count.whole(.number(try Rational(decimal: "3.5"))) == .beyond)
    }

    @Test("counts flags among the results that it leaves to the engine")
    func flags() throws {
        let live = LiveCalculation(try example())
        #expect(live.share.live == 660 && live.share.computed == 682)
        #expect(live.notLive.contains { $0.subject.en == "flag" && $0.boards.isEmpty })
    }
}
