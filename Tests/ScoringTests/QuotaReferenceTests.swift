// Classes and flags of small random blocs against every completion of them, given out by a naive procedure.
import Exact
import Testing

@testable import Rules
@testable import Scoring

/// A class or flag as the naive procedure knows it.
private struct Rung {
    var id: String
    var from: Int
    /// Nil where there is no quota.
    var places: Int?
    var ties = ""
    /// As the edition writes it.
    var text: String

    /// - Parameter boards: what a share is taken of.
    static func random(_ id: String, from: Int, boards: Int, quota: Bool, ties: [String], _ random: inout Seeded)
        -> Rung
    {
        let head = "{id: \(id), title: {vi: t, en: t}, from: \(from)"
        guard quota else { return Rung(id: id, from: from, text: head + "}") }
        let policy = random.one(of: ties)
        guard random.happens(50) else {
            let count = random.number(1...3)
            return Rung(
                id: id, from: from, places: count, ties: policy, text: head + ", quota: \(count), quotaTies: \(policy)}"
            )
        }
        let percent = random.number(1...20) * 5
        let mode = random.one(of: ["down", "up", "half up"])
        let hundredths = percent * boards
        let places =
            switch mode {
            case "down": hundredths / 100
            case "up": (hundredths + 99) / 100
            default: (hundredths + 50) / 100
            }
        return Rung(
            id: id, from: from, places: places, ties: policy,
            text: head + ", quota: \(percent)%, quotaRounding: \(mode), quotaTies: \(policy)}")
    }
}

/// A tie on an edge as the naive procedure met it.
private struct Straddle: Hashable {
    var rung: String
    var boards: Set<String>
    var free: Int
}

/// Boards with a total, a second key, and perhaps a veto, each known or open.
private struct QuotaBloc {
    struct Board {
        var name: String
        var totals: ClosedRange<Int>
        /// Nil where the figure is missing.
        var second: Int?
        var openVeto: Bool
    }
    struct Place {
        var name: String
        var total: Int
        var second: Int
    }

    var boards: [Board]
    var grades: [Rung]
    var flags: [Rung]
    var cap: Int?
    var edition: Edition

    init(_ seed: Int, open: Bool, ties: [String] = ["vote", "all", "none"]) throws {
        var random = Seeded(UInt64(seed))
        let count = random.number(3...6)
        boards = (0..<count).map { number in
            // Even ends and thresholds: in the completions there is room between any two of them.
            let least = 2 * random.number(1...6)
            let isOpen = open && random.happens(35)
            return Board(
                name: "b\(number)", totals: least...(isOpen ? least + 2 * random.number(1...2) : least),
                second: open && random.happens(10) ? nil : random.number(0...1),
                openVeto: open && random.happens(8))
        }
        // Classes stand highest first; flags in any order.
        let froms = [0, 4, 8, 10, 12].shuffled(using: &random).prefix(random.number(2...3)).sorted(by: >)
        grades = zip(["a", "b", "c"], froms).map { id, from in
            Rung.random(id, from: from, boards: count, quota: random.happens(75), ties: ties, &random)
        }
        flags = ["f", "g"].map { id in
            Rung.random(id, from: 2 * random.number(0...5), boards: count, quota: true, ties: ties, &random)
        }
        cap = random.happens(30) ? 10 : nil
        let classes = "[\(grades.map(\.text).joined(separator: ", "))]"
        edition = try Table(
            points: "20",
            sections: [section("A", "20", [criterion("A.1", "20", #"score: "z.actual""#)])],
            ranking: "{on: rounded, keys: [total, indicator w actual], ties: share}",
            more: [
                "grades: " + (cap.map { "{atMost: \($0), classes: \(classes)}" } ?? classes),
                "flags: [\(flags.map(\.text).joined(separator: ", "))]",
            ]
        ).edition()
    }

    var ranking: Ranking {
        let entries = boards.map { at in
            board(at.name, at.second.map { ["w": .number(Rational($0))] } ?? [:])
        }
        let scorer = Scorer(edition, period: Period(year: 2024, part: .year), entries: entries)
        return scorer.ranking(
            boards.map { board in
                let bounds = Bounds(least: Rational(board.totals.lowerBound), most: Rational(board.totals.upperBound))
                let points = Points(rounded: bounds, exact: bounds)
                return Scorecard(
                    board: board.name, sections: [], sum: points, total: points, assigned: 20, surelyAssigned: 20,
                    vetoes: [], undecidedVetoes: board.openVeto ? [0: []] : [:])
            })
    }

    /// Everything that the figures may turn out to be; a board is not there where the veto applies.
    var completions: [[Place]] {
        boards.reduce(into: [[]]) { all, board in
            let own = board.totals.flatMap { total in
                (board.second.map { $0...$0 } ?? -1...2).map { Place(name: board.name, total: total, second: $0) }
            }
            all = all.flatMap { others in own.map { others + [$0] } + (board.openVeto ? [others] : []) }
        }
    }

    // MARK: The naive procedure

    /// Who has what after every outcome of the votes, and the ties met on the way.
    static func give(
        _ rungs: ArraySlice<Rung>, to left: [Place], cap: Int?, _ given: [String: String] = [:],
        _ met: [Straddle] = []
    ) -> [(given: [String: String], met: [Straddle])] {
        guard let rung = rungs.first else { return [(given, met)] }
        let reaching = left.filter { min($0.total, cap ?? $0.total) >= rung.from }
        let groups = Dictionary(grouping: reaching) { $0.total * 100 + $0.second }.sorted { $0.key > $1.key }
        var free = rung.places ?? reaching.count
        var takers: [String] = []
        var met = met
        var outcomes: [[String]] = [[]]
        for (_, group) in groups {
            let names = group.map(\.name)
            if names.count <= free {
                takers += names
                free -= names.count
                continue
            }
            if free > 0 {
                met.append(Straddle(rung: rung.id, boards: Set(names), free: free))
                switch rung.ties {
                case "all": takers += names
                case "vote": outcomes = choices(names, free)
                default: break
                }
            }
            break
        }
        return outcomes.flatMap { voted in
            let takers = takers + voted
            let rest = left.filter { !takers.contains($0.name) }
            let now = takers.reduce(into: given) { $0[$1] = rung.id }
            return give(rungs.dropFirst(), to: rest, cap: cap, now, met)
        }
    }

    private static func choices(_ names: [String], _ count: Int) -> [[String]] {
        guard count > 0 else { return [[]] }
        guard let first = names.first else { return [] }
        let rest = Array(names.dropFirst())
        return choices(rest, count - 1).map { [first] + $0 } + choices(rest, count)
    }

    /// What each board has in some completion; “none” where it has nothing.
    func seen(_ rungs: [Rung], cap: Int?) -> [String: Set<String>] {
        var seen: [String: Set<String>] = [:]
        for places in completions {
            for (given, _) in Self.give(rungs[...], to: places, cap: cap) {
                for board in boards { seen[board.name, default: []].insert(given[board.name] ?? "none") }
            }
        }
        return seen
    }
}

extension Ranking.Row {
    fileprivate var saidOfGrades: Set<String> { Set(grades.map(\.id) + (mayHaveNoGrade ? ["none"] : [])) }
    fileprivate var saidOfFlags: Set<String> { Set(flags.map(\.id) + (mayHaveNoFlag ? ["none"] : [])) }
}

@Test(arguments: 0..<20)
func quotasOfDeterminedBlocsAreGivenAsByTheNaiveProcedure(batch: Int) throws {
    for seed in 0..<60 {
        let bloc = try QuotaBloc(3_000_000 + batch * 1000 + seed, open: false)
        let ranking = bloc.ranking
        let grades = bloc.seen(bloc.grades, cap: bloc.cap)
        let flags = bloc.seen(bloc.flags, cap: nil)
        for row in ranking.rows {
            #expect(row.saidOfGrades == grades[row.scorecard.board], "\(bloc)")
            #expect(row.saidOfFlags == flags[row.scorecard.board], "\(bloc)")
        }
        for (rungs, cap, allotments) in [
            (bloc.grades, bloc.cap, ranking.gradeQuotas), (bloc.flags, nil, ranking.flagQuotas),
        ] {
            let outcomes = QuotaBloc.give(rungs[...], to: bloc.completions[0], cap: cap)
            for allotment in allotments {
                let id = allotment.grade.id
                #expect(allotment.places == rungs.first { $0.id == id }?.places)
                let holders = outcomes.map { outcome in Set(outcome.given.filter { $0.value == id }.keys) }
                #expect(Set(allotment.surely) == holders.reduce(holders[0]) { $0.intersection($1) })
                #expect(
                    Set(allotment.surely + allotment.possibly) == holders.reduce(holders[0]) { $0.union($1) })
                let met = Set(outcomes.flatMap { $0.met.filter { $0.rung == id } })
                #expect((allotment.edge != nil) == !met.isEmpty)
                for straddle in met {
                    #expect(allotment.edge?.left == straddle.boards.count)
                    #expect(allotment.edge?.places == straddle.free)
                    #expect(straddle.boards.isSubset(of: allotment.edge?.boards ?? []))
                }
            }
        }
    }
}

@Test(arguments: 0..<20)
func whatAnyCompletionGivesIsAmongWhatIsPossible(batch: Int) throws {
    for seed in 0..<15 {
        let bloc = try QuotaBloc(4_000_000 + batch * 1000 + seed, open: true)
        let ranking = bloc.ranking
        let grades = bloc.seen(bloc.grades, cap: bloc.cap)
        let flags = bloc.seen(bloc.flags, cap: nil)
        for row in ranking.rows {
            #expect(row.saidOfGrades.isSuperset(of: grades[row.scorecard.board] ?? []), "\(bloc)")
            #expect(row.saidOfFlags.isSuperset(of: flags[row.scorecard.board] ?? []), "\(bloc)")
        }
        // An edge that is shown as certain is met in every completion.
        for places in bloc.completions {
            let met = QuotaBloc.give(bloc.grades[...], to: places, cap: bloc.cap).map(\.met)
            for allotment in ranking.gradeQuotas {
                guard let edge = allotment.edge else { continue }
                #expect(
                    met.allSatisfy {
                        $0.contains {
                            $0.rung == allotment.grade.id && $0.free == edge.places && $0.boards.count == edge.left
                        }
                    })
            }
        }
    }
}

@Test(arguments: 0..<20)
func whereVotesDecideTheBestAndTheWorstThatIsSaidDoHappen(batch: Int) throws {
    for seed in 0..<15 {
        let bloc = try QuotaBloc(5_000_000 + batch * 1000 + seed, open: true, ties: ["vote"])
        let grades = bloc.seen(bloc.grades, cap: bloc.cap)
        for row in bloc.ranking.rows {
            let order = bloc.grades.map(\.id) + ["none"]
            let seen = order.filter { grades[row.scorecard.board]?.contains($0) == true }
            let said = order.filter(row.saidOfGrades.contains)
            #expect(
                said.first == seen.first && said.last == seen.last, "\(row.scorecard.board) \(said) \(seen) \(bloc)")
        }
    }
}
