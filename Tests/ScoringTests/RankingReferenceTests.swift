// Ranks of random blocs against a definition written out board by board, and against random completions.
import Exact
import Testing

@testable import Rules
@testable import Scoring

/// Blocs whose three keys take few values, so that ties are many: A is what z says or open, then w, then y ascending.
private struct RandomBloc {
    var entries: [Entry] = []
    /// For each board the possible values of each key, larger is better; nil for a figure that is missing.
    var keys: [String: [ClosedRange<Int>?]] = [:]
    var openVetoes: Set<String> = []

    init(_ seed: UInt64, determined: Bool) {
        var random = Seeded(seed)
        for number in 0..<random.number(0...9) {
            let name = "b\(random.number(0...9))\(number)"
            var figures: [String: Given] = ["ok": true]
            let points = random.number(1...3)
            var total = points...points
            // z up to 3 is that many points; 4 lies in the hole of 1 to 3, and nothing at all in 0 to 3.
            if determined || random.happens(60) {
                figures["z"] = .number(Rational(points))
            } else {
                total = 1...3
                if random.happens(50) { figures["z"] = 4 }
            }
            var second: ClosedRange<Int>?
            if determined || random.happens(80) {
                let value = random.number(0...2)
                figures["w"] = .number(Rational(value))
                second = value...value
            }
            var third: ClosedRange<Int>?
            if determined || random.happens(80) {
                let value = random.number(0...2)
                figures["y"] = .number(Rational(value))
                third = -value ... -value
            }
            if !determined, random.happens(15) {
                figures["ok"] = nil
                openVetoes.insert(name)
            }
            entries.append(board(name, figures))
            keys[name] = [total, second, third]
        }
    }

    static let edition = Result {
        try Table(
            sections: [
                section("A", "10", [criterion("A.1", "10", #"bands: {of: z.actual, "1": 1, "2": 2, "3": 3}"#)])
            ],
            ranking: "{on: rounded, keys: [total, indicator w actual, indicator y actual ascending], ties: share}",
            more: [#"vetoes: [{when: "ok = false", reason: {vi: v, en: v}}]"#]
        ).edition()
    }

    func ranking() throws -> (Ranking, Scorer) {
        let scorer = Scorer(try Self.edition.get(), period: Period(year: 2024, part: .year), entries: entries)
        return (scorer.ranking(scorer.scorecards()), scorer)
    }

    /// Values for what is open, and which boards a veto keeps out.
    func completion(_ random: inout Seeded) -> [String: [Int]] {
        var values: [String: [Int]] = [:]
        for (name, ranges) in keys.sorted(by: { $0.key < $1.key }) {
            let value = ranges.map { random.number($0 ?? -3...3) }
            if openVetoes.contains(name), random.happens(50) { continue }
            values[name] = value
        }
        return values
    }

    /// The rank by its definition: one more than the boards that are ahead.
    static func rank(of name: String, among values: [String: [Int]]) -> Int {
        1 + values.values.count { other in (values[name] ?? []).lexicographicallyPrecedes(other) }
    }
}

@Test(arguments: 0..<30)
func ranksOfDeterminedBlocsAreThoseOfTheDefinition(batch: Int) throws {
    for seed in 0..<100 {
        let bloc = RandomBloc(UInt64(batch * 1000 + seed), determined: true)
        let (ranking, _) = try bloc.ranking()
        let values = bloc.keys.mapValues { $0.map { $0?.lowerBound ?? 0 } }
        #expect(ranking.rows.count == bloc.entries.count)
        for row in ranking.rows {
            let name = row.scorecard.board
            let rank = RandomBloc.rank(of: name, among: values)
            #expect(row.rank == rank...rank)
            #expect(row.tiedWith == values.filter { $0.key != name && $0.value == values[name] }.keys.sorted())
        }
        for decision in ranking.decisions {
            let a = try #require(values[decision.first])
            let b = try #require(values[decision.second])
            switch decision.verdict {
            case .voted: Issue.record("nobody voted")
            case .tied: #expect(a == b)
            case .open: Issue.record("nothing is open here")
            case .decided(let key, let x, let y):
                let index = try #require(zip(a, b).enumerated().first { $0.element.0 != $0.element.1 }?.offset)
                let sign = index == 2 ? -1 : 1
                #expect(key == (try RandomBloc.edition.get()).ranking.keys[index])
                #expect(x.number == Rational(a[index] * sign))
                #expect(y.number == Rational(b[index] * sign))
                #expect(a[index] > b[index])
            }
        }
    }
}

@Test(arguments: 0..<30)
func theRankOfEveryCompletionLiesInsideOfTheOpenRank(batch: Int) throws {
    var random = Seeded(UInt64(batch))
    for seed in 0..<60 {
        let bloc = RandomBloc(UInt64(1_000_000 + batch * 1000 + seed), determined: false)
        let (ranking, _) = try bloc.ranking()
        var reached: [String: Set<Int>] = [:]
        for _ in 0..<40 {
            let values = bloc.completion(&random)
            for name in values.keys { reached[name, default: []].insert(RandomBloc.rank(of: name, among: values)) }
        }
        for row in ranking.rows {
            let rank = try #require(row.rank)
            let name = row.scorecard.board
            for actual in reached[name] ?? [] {
                #expect(rank.contains(actual), "\(name): \(actual) outside of \(rank)")
            }
        }
    }
}

@Test(arguments: 0..<20)
func neighboursAreNeverDecidedAgainstWhatIsPossible(batch: Int) throws {
    for seed in 0..<60 {
        let bloc = RandomBloc(UInt64(2_000_000 + batch * 1000 + seed), determined: false)
        let (ranking, _) = try bloc.ranking()
        #expect(ranking.decisions.count == max(ranking.rows.count - 1, 0))
        for decision in ranking.decisions {
            let a = try #require(bloc.keys[decision.first])
            let b = try #require(bloc.keys[decision.second])
            guard case .decided = decision.verdict else { continue }
            // On the first key on which they are not the same number the first is surely larger.
            let index = try #require(
                zip(a, b).enumerated().first { $0.element.0 != $0.element.1 || $0.element.0?.count != 1 }?.offset)
            #expect(try #require(a[index]).lowerBound > (try #require(b[index])).upperBound)
        }
    }
}

@Test func manyEqualBoardsShareOneRank() throws {
    // Twenty thousand boards with the same points: one list of the tied serves them all.
    let scorer = try Table.one(#"score: "z.actual""#).scorer((0..<20_000).map { board("b\($0)", ["z": 5]) })
    let cards = scorer.scorecards()
    let ranking = scorer.ranking(cards)
    #expect(ranking.rows.allSatisfy { $0.rank == 1...1 } == true)
    #expect(ranking.rows.first?.tiedWith.count == 19_999)
}
