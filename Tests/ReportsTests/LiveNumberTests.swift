// The cells of the calculation by themselves: rounding, text of formulas, and numbers that are too large.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring
import Testing

@testable import Reports

@Suite("Cells of the live calculation")
struct LiveNumberTests {
    /// A row of whole numbers, one for each column.
    private func row(_ numbers: [Int], _ builder: LiveBuilder) -> Whole {
        let limit = Int128(CellFormula.limit) - 1
        let row = builder.stillRow(numbers.map { .number($0) }, .top, title: Localized(same: ""))
        return Whole(.row(row), numbers.contains { $0 < 0 } ? -limit : 0, limit, .board(level: 0))
    }

    @Test(
        "round as the engine does, in every mode, on ties and on both sides of zero", arguments: RoundingMode.allCases)
    func rounding(_ mode: RoundingMode) throws {
        var seed = LiveSeed(7)
        for _ in 0..<60 {
            let isSmall = seed.happens(60)
            let tops = (0..<6).map { _ in seed.number(-3_000...3_000) * (isSmall ? 1 : 1_000_000_007) }
            // Twelve hundred millionths and eighths bring exact halves.
            let bottoms = (0..<6).map { _ in
                isSmall
                    ? seed.one([1, 2, 3, 4, 8, 16, 25, 40, 200, 999]) : seed.one([8_000_000, 64, 1_250_000, 999_983])
            }
            let places = seed.number(-1...3)
            let builder = LiveBuilder(boards: tops.indices.map { "b\($0)" })
            var bottom = row(bottoms, builder)
            bottom.low = 1
            let rounded = try builder.rounded(Fraction(row(tops, builder), bottom), places: places, mode)
            for column in tops.indices {
                let wanted = try #require(Rational(tops[column], over: bottoms[column])).rounded(places: places, mode)
                guard case .number(let top) = builder.value(rounded.top, column),
                    case .number(let scale) = builder.value(rounded.bottom, column)
                else {
                    #expect(Bool(false), "\(tops[column])/\(bottoms[column]) to \(places) is beyond the limit")
                    continue
                }
                #expect(Rational(top, over: scale) == wanted, "\(tops[column])/\(bottoms[column]) to \(places)")
            }
        }
    }

    @Test("have the text that every spreadsheet reads")
    func text() {
        let product = CellFormula.binary(.times, .row(1), .row(2))
        let formula = CellFormula.call(
            .choose,
            [
                .binary(.greaterOrEqual, .binary(.minus, .row(1), .binary(.minus, .bloc(3), .number(-4))), .number(0)),
                .guarded(product), .call(.position, [.number(0), .boards(4)]),
            ])
        let text = formula.text(column: 1, bloc: 7, words: LiveWords(yes: "có", no: "không")) { reference in
            switch reference {
            case .cell(let row, let column): "R\(row)C\(column)"
            case .boards(let row): "R\(row)"
            case .input(let figure, let board): "I\(figure)B\(board)"
            }
        }
        // a-(b-(-4)) keeps its brackets; MATCH looks for the very number.
        #expect(
            text
                == "IF(R1C1-(R3C7-(-4))>=0,IF(ABS(R1C1*R2C1)<100000000000000,R1C1*R2C1,1/0),MATCH(0,R4,0))")
        let yesNo = CellFormula.input(5, .yesNo, limit: 2)
        #expect(
            yesNo.text(column: 0, bloc: 7, words: LiveWords(yes: "có", no: "không")) { _ in "A1" }
                == "IF(ISBLANK(A1),NA(),IF(ISTEXT(A1),IF(A1=\"có\",1,IF(A1=\"không\",0,1/0)),1/0))")
        var allowed = LiveAllowed()
        allowed.stretches = [.init(low: 0, high: 300)]
        allowed.step = (5, 5)
        let points = CellFormula.input(5, .number(decimals: 1), limit: 1000, allowed: allowed)
        #expect(
            points.text(column: 0, bloc: 7, words: LiveWords(yes: "có", no: "không")) { _ in "A1" }
                == "IF(ISBLANK(A1),NA(),IF(AND(ISNUMBER(A1),NOT(ISLOGICAL(A1))),IF(ABS(A1*10)<1000,"
                + "IF(AND(ABS(A1*10-ROUND(A1*10,0))<=ABS(A1*10)*0.000000000000001,AND(ROUND(A1*10,0)>=0,ROUND(A1*10,0)<=300),"
                + "INT((ROUND(A1*10,0)-(5))/5)*5=(ROUND(A1*10,0)-(5))),ROUND(A1*10,0),1/0),1/0),1/0))")
    }

    /// 3,000,000 boards' worth of figures: `(x - y) / y` of two such boards multiplies to more than 10^14.
    private var large: Small {
        var small = Small()
        small.indicators =
            "  works: {title: {vi: Công trình, en: Works}, unit: work, nature: flow, has: [actual, plan, previous], decimals: 2}"
        small.criteria = """
                  - {id: A.1, title: {vi: t, en: t}, points: 10, score: "works.actual / max(boards.works.plan) / works.previous * points", atLeast: 0, atMost: 10, source: {document: t}}
                  - {id: A.2, title: {vi: t, en: t}, points: 20, score: "min(20, works.actual)", source: {document: t}}
            """
        return small
    }

    @Test("never give a wrong number for an input that is too large, but say that they do not compute it")
    func tooLarge() throws {
        var small = large
        small.submitted = [
            "north": ["works": "3", "works.plan": "7", "works.previous": "2"],
            "south": ["works": "5.5", "works.plan": "9", "works.previous": "3"],
        ]
        let review = try small.review()
        let live = LiveCalculation(review)
        #expect(live.contradictions == [])
        #expect(live.share.live == live.share.computed)
        var entries = review.scorer.entries
        // Within what the sheet takes for a figure, 10^9 units of a hundredth, but its products leave the limit.
        entries[0].figures[FigureKey("works", .plan)] = .number(Rational(9_999_991))
        entries[0].figures[FigureKey("works", .previous)] = .number(Rational(9_999_973))
        entries[0].figures[FigureKey("works", .actual)] = .number(Rational(9_999_877))
        let changed = live.recomputed(entries)
        let scorer = Scorer(review.edition, period: review.period, entries: entries)
        #expect(LiveRandomTests.compare(changed, scorer).faults == [])
        #expect(changed.value(live.criteria[0].points.least.top, 0) == .beyond)
        // What does not need the large product is computed as ever: min(20, 9999877) = 20.
        #expect(changed.value(live.criteria[1].points.least, 0) == 20)
    }

    @Test("say which stretches of whole numbers a range leaves")
    func ranges() {
        func stretches(_ low: String?, _ includesLow: Bool, _ high: String?, _ includesHigh: Bool, scale: Int)
            -> [LiveAllowed.Stretch]
        {
            LiveAllowed(
                [
                    Interval(
                        low: low.flatMap { try? Rational(decimal: $0) }, includesLow: includesLow,
                        high: high.flatMap { try? Rational(decimal: $0) },
                        includesHigh: includesHigh)
                ], scale: scale
            ).stretches
        }
        #expect(stretches("0", true, nil, false, scale: 100) == [.init(low: 0, high: nil)])
        #expect(stretches("0", false, "100", false, scale: 10) == [.init(low: 1, high: 999)])
        #expect(stretches("0.25", false, "0.75", true, scale: 10) == [.init(low: 3, high: 7)])
        #expect(stretches(nil, false, nil, false, scale: 10) == [])
    }

    @Test("stand still, with the reason, where numbers are too large from the start")
    func stillFromTheStart() throws {
        var small = large
        small.submitted = [
            "north": ["works": "999.97", "works.plan": "1000", "works.previous": "3"],
            "south": ["works": "5.5", "works.plan": "9", "works.previous": "3"],
        ]
        let live = LiveCalculation(try small.review())
        #expect(live.contradictions == [])
        for check in live.checks {
            for column in live.boards.indices { #expect(live.value(check, column) == .number(1)) }
        }
        // 999.97/1000/3*10 = 3.33 and 5.5/1000/3*10 = 0.02
        #expect(live.value(live.criteria[0].points.least, 0) == Rational(333, over: 100))
        #expect(live.value(live.criteria[0].points.least, 1) == Rational(2, over: 100))
    }
}
