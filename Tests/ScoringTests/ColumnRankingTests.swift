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

    init(_ seed: UInt64) throws {
        var random = Seeded(seed)
        table = Table.ranked(&random)
        edition = try table.edition()
        blockRows = random.one(of: [1, 3, 64, 70, 8192])
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
        rankingDifference(ReadBlocs(edition, period: period, blocs: blocs, blockRows: blockRows))
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
