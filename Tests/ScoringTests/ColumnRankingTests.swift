// The ranking from columns against scorecards and ranking of the tracing evaluator, on random editions and boards.
import Exact
import Foundation
import Testing

@testable import Rules
@testable import Scoring

private let period = Period(year: 2024, part: .h1)

/// More rounds where an environment variable asks for them.
private let rounds = ProcessInfo.processInfo.environment["THIDUA_ROUNDS"].flatMap(Int.init) ?? 1

extension Table {
    /// A random edition with what only a ranking looks at: chains of keys, vetoes, grades and flags with quotas, bonuses.
    fileprivate static func ranked(_ random: inout Seeded) -> Table {
        var table = Table.random(&random, isFinal: true, vetoes: random.happens(50))
        let point = random.one(of: ["criterion", "section", "total"])
        let modes = ["half up", "half down", "half even", "up", "down", "floor", "ceiling"]
        if random.happens(50) {
            table.rounding = "{at: \(point), places: \(random.number(0...5)), mode: \(random.one(of: modes))}"
        }
        if random.happens(30) {
            table.sections.append(
                section(
                    "X", "5", [criterion("X.1", "5", "bonus: [{each: z.actual, points: 2.5, atMost: 5}]")],
                    also: "kind: bonus, atMost: \(random.number(3...5))"))
        }
        let first = table.sections[0].contains("A.1") ? ["criterion A.1"] : []
        let keys =
            ([
                "section A", "section A ascending", "indicator w actual", "indicator y growth ascending",
                "indicator x plan percent", "indicator z actual ascending",
            ] + first).shuffled(using: &random).prefix(random.number(0...3))
        var subjects: Set<String> = []
        let chain =
            ["total"] + keys.filter { subjects.insert($0.replacingOccurrences(of: " ascending", with: "")).inserted }
        table.ranking =
            "{on: \(random.one(of: ["rounded", "exact"])), notAssigned: \(random.one(of: ["points", "percent"])), "
            + "keys: [\(chain.joined(separator: ", "))], ties: \(random.one(of: ["share", "vote"])), "
            + "vetoed: {ranked: \(random.happens(30)), counted: \(random.happens(50))}}"
        func rung(_ id: String, _ from: Int, quota: Bool) -> String {
            guard quota else { return "{id: \(id), title: {vi: t, en: t}, from: \(from)}" }
            let size =
                random.happens(50) ? "\(random.number(1...4))" : "\(random.number(1...20) * 5)%, quotaRounding: down"
            return "{id: \(id), title: {vi: t, en: t}, from: \(from), quota: \(size), "
                + "quotaTies: \(random.one(of: ["vote", "all", "none"]))}"
        }
        let quotas = random.happens(50)
        let classes = [("a", 24), ("b", 12), ("c", 4)].map { rung($0, $1, quota: quotas && random.happens(60)) }
            .joined(separator: ", ")
        table.more.removeAll { $0.hasPrefix("grades") }
        table.more.append(random.happens(30) ? "grades: {atMost: 24, classes: [\(classes)]}" : "grades: [\(classes)]")
        if random.happens(30) {
            table.more.append("flags: [\(rung("f", 0, quota: true)), \(rung("g", 0, quota: true))]")
        }
        return table
    }
}

/// A random edition with blocs for it, from which boards and figures can be left out to find the smallest that fails.
private struct Case: CustomStringConvertible {
    let table: Table
    let edition: Edition
    var blocs: [[Entry]]
    var blockRows: Int
    /// Whether the figures are scored by the compiled form; else what the tracing evaluator gives is handed in.
    var isCompiled: Bool

    init(_ seed: UInt64) throws {
        var random = Seeded(seed)
        table = Table.ranked(&random)
        edition = try table.edition()
        blockRows = random.one(of: [1, 3, 64, 70, 8192])
        isCompiled = random.happens(60)
        let missing = random.one(of: [0, 0, 3, 15, 40])
        let twins = random.happens(40)
        blocs = []
        for bloc in 0..<random.number(1...3) {
            var entries: [Entry] = []
            for number in 0..<random.number(0...12) {
                let name = "b\(random.number(0...99))-\(bloc)-\(number)"
                // The same figures under another name make a tie.
                if twins, let other = entries.randomElement(using: &random) {
                    entries.append(Entry(board: name, figures: other.figures, awards: other.awards))
                } else {
                    entries.append(randomEntry(name, edition, &random, missing: missing))
                }
            }
            blocs.append(entries)
        }
    }

    var difference: String? {
        guard isCompiled else {
            return rankingDifference(ReadBlocs(edition, period: period, blocs: blocs, blockRows: blockRows))
        }
        do {
            let read = try ReadBlocs(compiling: edition, period: period, blocs: blocs, blockRows: blockRows)
            return rankingDifference(read)
        } catch {
            return "\(error)"
        }
    }

    /// The smallest case that fails, found by leaving out blocs, boards and figures as long as one fails.
    var smallest: Case {
        var smaller: [Case] = []
        func without(_ change: (inout Case) -> Void) {
            var copy = self
            change(&copy)
            smaller.append(copy)
        }
        for bloc in blocs.indices {
            without { $0.blocs.remove(at: bloc) }
            for board in blocs[bloc].indices { without { $0.blocs[bloc].remove(at: board) } }
        }
        for bloc in blocs.indices {
            for board in blocs[bloc].indices {
                for key in blocs[bloc][board].figures.keys.sorted() {
                    without { $0.blocs[bloc][board].figures[key] = nil }
                }
            }
        }
        return smaller.first { $0.difference != nil }?.smallest ?? self
    }

    var description: String {
        "\(blocs.map { $0.map { "\($0.board) \($0.figures.sorted { $0.key < $1.key }) \($0.awards)" } }) \(blockRows) \(table.text)"
    }
}

@Test(arguments: 0..<20)
func rankingsFromColumnsAreThoseOfTheTracingEvaluator(batch: Int) throws {
    for seed in 0..<10 * rounds {
        let bloc = try Case(UInt64(batch * 1_000_000 + seed))
        guard bloc.difference != nil else { continue }
        let smallest = bloc.smallest
        Issue.record("\(smallest.difference ?? "") in \(smallest)")
        return
    }
}

@Test func theOrderOfRowsDoesNotMatterAndBlocsStandAlone() throws {
    for seed in 0..<10 {
        var bloc = try Case(UInt64(77_000 + seed))
        bloc.blockRows = 5
        var random = Seeded(UInt64(seed))
        let forward = try said(bloc)
        for index in bloc.blocs.indices { bloc.blocs[index].shuffle(using: &random) }
        bloc.blockRows = 8192
        #expect(try said(bloc) == forward)
        for index in bloc.blocs.indices {
            var alone = bloc
            alone.blocs = [bloc.blocs[index]]
            #expect(try said(alone)[0] == forward[index])
        }
    }
}

/// Of each bloc the units in order, with their ranks, totals and classes in words.
private func said(_ bloc: Case) throws -> [[String]] {
    let read = try ReadBlocs(
        compiling: bloc.edition, period: period, blocs: bloc.blocs, blockRows: bloc.blockRows)
    let ranking = ColumnRanking(read.form, read.table, names: read.names)
    return ranking.order.map { rows in
        rows.map(Int.init).map { row in
            let rank = ranking.rank(row).map { "\($0)" } ?? "–"
            return "\(read.boards[row].board) \(rank) \(ranking.isTied(row)) \(ranking.total[row].words) "
                + "\(ranking.basis(row).words) \(ranking.grades(row)) \(ranking.flags(row))"
        }
    }
}

// MARK: Worked out by hand

/// Boards with z = 5, 2, 9 … under an edition of one criterion.
private func ranked(_ table: Table, _ entries: [Entry]) throws -> ColumnRanking {
    let form = try ColumnForm(try table.edition(), period: period)
    return ColumnRanking(form, ColumnTable(form, entries), names: UnitNames(entries.map(\.board)))
}

@Test(arguments: [
    // In units of the fourth decimal: 1/2, a little more, a little less, −1/2, a little above −1/2.
    ("half up", ["1", "1", "0", "-1", "0"]), ("half down", ["0", "1", "0", "0", "0"]),
    ("half even", ["0", "1", "0", "0", "0"]), ("floor", ["0", "0", "0", "-1", "-1"]),
    ("ceiling", ["1", "1", "1", "0", "0"]), ("up", ["1", "1", "1", "-1", "-1"]), ("down", ["0", "0", "0", "0", "0"]),
])
func halfWayIsDecidedExactly(mode: String, units: [String]) throws {
    // A little is 1 at the 41st decimal, or less.
    let part = "0" + String(repeating: "0", count: 39)
    let tiny = "0.00005" + String(part.dropFirst(5)) + "1"
    let below = "0.00004" + String(repeating: "9", count: 36)
    let table = Table(
        points: "10",
        sections: [section("A", "10", [criterion("A.1", "10", #"score: "x.actual", atLeast: -9, atMost: 10"#)])],
        rounding: "{at: total, places: 4, mode: \(mode)}")
    let ranking = try ranked(
        table,
        zip(["a", "b", "c", "d", "e"], ["0.00005", tiny, below, "-0.00005", "-" + below]).map {
            board($0, ["x": .number(q($1))])
        })
    let scale = Rational(10_000)
    #expect((0..<5).map { ranking.total[$0].number.map { "\($0 * scale)" } } == units)
    #expect((0..<5).map { ranking.total.units($0).map { "\($0)" } } == units)
}

@Test func thirdsThatAddUpToAHalfAreRoundedAsAHalf() throws {
    // x/3 + y/7 + z/21 + w = (7x + 3y + z)/21 + w. With x = 1, y = 1, z = 1/2: 10.5/21 = 1/2 exactly, a half way of whole
    // points. With z a part in 10^20 less it lies below.
    let lines = ["x.actual / 3", "y.actual / 7", "z.actual / 21", "w.actual"].enumerated().map {
        criterion("A.\($0 + 1)", "10", #"score: "\#($1)", atMost: 10"#)
    }
    let table = Table(
        points: "40", sections: [section("A", "40", lines)], rounding: "{at: total, places: 0, mode: half up}")
    let near = q("0.5") - (Rational(10).power(-20) ?? 0)
    let ranking = try ranked(
        table,
        (0..<300).map { number in
            let z = number % 2 == 0 ? q("0.5") : near
            return board("b\(1000 + number)", ["x": 1, "y": 1, "z": .number(z), "w": .number(Rational(number % 7))])
        })
    for row in 0..<300 {
        #expect(ranking.total[row].number == Rational(row % 7 + (row % 2 == 0 ? 1 : 0)))
    }
}

@Test func sixtyThreeUnitsWithThirtyFiveExactTiesShareTheirRanks() throws {
    // Totals k/7 + k/9 for k = 0…27, and 35 of the 63 repeat one: k below 7 stands three times, the others twice.
    let lines = ["x.actual / 7", "x.actual / 9"].enumerated().map {
        criterion("A.\($0 + 1)", "10", #"score: "\#($1)", atMost: 10"#)
    }
    let table = Table(
        points: "20", sections: [section("A", "20", lines)], ranking: "{on: exact, keys: [total], ties: share}")
    let figures = Array(0..<28) + Array(0..<28) + Array(0..<7)
    let ranking = try ranked(
        table, figures.enumerated().map { board("b\(100 + $0)", ["x": .number(Rational($1))]) })
    for (row, figure) in figures.enumerated() {
        let ahead = figures.count { $0 > figure }
        #expect(ranking.rank(row) == ahead + 1...ahead + 1)
        #expect(ranking.isTied(row))
        #expect(ranking.total[row].number == Rational(figure * 16, over: 63))
    }
    // Equal units stand by name.
    #expect(ranking.order[0].prefix(4) == [27, 55, 26, 54])
}

@Test func aTableWithoutUnitsRanksNobody() throws {
    let ranking = try ranked(.one(#"score: "z.actual""#), [])
    #expect(ranking.order == [[]])
}

@Test func numbersBeyondMachineIntegersAreStillExact() throws {
    // 10^30 and 10^30 + 1 are told apart, and what has no limit above is open.
    let big = Rational(10).power(30) ?? 0
    let table = Table.one(#"base: 1, bonus: [{each: x.actual, points: 1}]"#)
    let ranking = try ranked(
        table,
        [
            board("a", ["x": .number(big)]), board("b", ["x": .number(big + 1)]), board("c"), board("d", ["x": 2]),
        ])
    #expect(ranking.total[0].number == big + 1)
    #expect(ranking.rank(1) == 1...2)
    #expect(ranking.rank(0) == 2...3)
    #expect(ranking.rank(2) == 1...4)
    #expect(ranking.rank(3) == 3...4)
    #expect(ranking.total[2] == Bounds(least: 1))
    #expect(ranking.isProvisional(2))
    #expect(!ranking.isProvisional(3))
}
