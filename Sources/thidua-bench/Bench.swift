// How fast a bloc is scored and ranked: 11, 1,000 and 100,000 units by 40 criteria of all kinds, and how time grows.
import Exact
import Rules
import Scoring

@main
struct Bench {
    static func main() throws {
        // `thidua-bench mutants [COUNT]`, from the root of the repository.
        if CommandLine.arguments.dropFirst().first == "mutants" {
            return try Mutants.run(
                count: CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 1_000, in: "Criteria")
        }
        if CommandLine.arguments.dropFirst().first == "intake" { return try IntakeBench.run() }
        if CommandLine.arguments.dropFirst().first == "books" {
            return try Books.run(Array(CommandLine.arguments.dropFirst(2)))
        }
        if CommandLine.arguments.dropFirst().first == "scale" {
            return try ScaleBench.run(Array(CommandLine.arguments.dropFirst(2)))
        }
        if CommandLine.arguments.dropFirst().first == "tables" {
            return try GeneratedTables.run(Array(CommandLine.arguments.dropFirst(2)))
        }
        if CommandLine.arguments.dropFirst().first == "reach" {
            return try ReachBench.run(Array(CommandLine.arguments.dropFirst(2)))
        }
        if CommandLine.arguments.dropFirst().first == "ledger" { return try LedgerBench.run() }
        if CommandLine.arguments.dropFirst().first == "report" {
            return try ReportBench.run(CommandLine.arguments.dropFirst(2).compactMap { Int($0) })
        }
        if CommandLine.arguments.dropFirst().first == "insight" {
            return try InsightBench.run(CommandLine.arguments.dropFirst(2).compactMap { Int($0) })
        }
        if CommandLine.arguments.dropFirst().first == "stability" {
            return try StabilityBench.run(CommandLine.arguments.dropFirst(2).compactMap { Int($0) })
        }
        if CommandLine.arguments.dropFirst().first == "ledger-writer" {
            return try LedgerWork.write(Array(CommandLine.arguments.dropFirst(2)))
        }
        let (edition, diagnostics) = Edition.read(Workload.edition(criteria: 40), file: "bench.yaml")
        guard let edition else {
            for diagnostic in diagnostics { print(diagnostic.rendered(in: .en)) }
            return
        }
        print("Scoring and ranking, 40 criteria (all kinds), exact rationals, one core; the baseline is 11 units.")
        print("units      score s   rank s   units/s   time per unit against the baseline")
        var baseline: Double?
        for units in [11, 1_000, 100_000] {
            let entries = Workload.entries(units, edition)
            let repeats = max(1, 2_000 / units)
            var scoring = Duration.zero
            var ranking = Duration.zero
            for _ in 0..<repeats {
                let clock = ContinuousClock()
                var cards: [Scorecard] = []
                let period = edition.valid.from
                var made: Scorer?
                scoring += clock.measure {
                    let scorer = Scorer(edition, period: period, entries: entries)
                    cards = scorer.scorecards()
                    made = scorer
                }
                ranking += clock.measure { _ = made?.ranking(cards) }
            }
            let score = scoring.seconds / Double(repeats)
            let rank = ranking.seconds / Double(repeats)
            let perUnit = (score + rank) / Double(units)
            baseline = baseline ?? perUnit
            print(
                pad("\(units)", 8), pad(text(score), 9), pad(text(rank), 8),
                pad("\(Int(Double(units) / (score + rank)))", 9), "  ×" + text(perUnit / (baseline ?? perUnit)))
        }
    }

    private static func text(_ number: Double) -> String {
        let scaled = Int((number * 10_000).rounded())
        let fraction = String(scaled % 10_000)
        return "\(scaled / 10_000)." + String(repeating: "0", count: 4 - fraction.count) + fraction
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}

extension Duration {
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}

/// Made-up work: always the same for the same size.
enum Workload {
    /// An edition that goes through all kinds of rules in turn.
    static func edition(criteria count: Int) -> String {
        let rules = [
            "percentOfPlan: {of: i%, full: 100}", "growth: {of: i%, from: 0, to: 30}",
            "bands: {of: i%.actual, \"> 800\": 10, \"[400..800]\": 6, \"< 400\": 2}",
            "base: 10\n        deduct: [{each: \"i%.plan / 100\", points: 0.5, atMost: 5}]",
            "pass: \"i%.actual >= i%.plan\"",
            "score: \"i%.actual / max(boards.i%.actual) * points\"",
            "relative: {of: \"(i%.actual - i%.plan) / i%.plan\", best: 10, met: 5}",
            "score: \"if i%.actual > 500 and i%.plan < 900 then 10 else 4\"",
        ]
        let indicators = (0..<count).map {
            "  i\($0): {title: {vi: i, en: i}, unit: case, nature: stock, has: [actual, plan, previous], decimals: 2, range: \"> 0\"}"
        }
        let lines = (0..<count).map { number in
            """
                  - id: C\(number)
                    title: {vi: c, en: c}
                    points: 10
                    source: {document: bench}
                    \(rules[number % rules.count].replacing("%", with: "\(number)").replacing("\n        ", with: "\n        "))
            """
        }
        return """
            edition: bench
            bloc: bench
            status: proposal
            title: {vi: b, en: b}
            valid: {from: 2024, to: 2024}
            source: {document: bench}
            points: \(count * 10)
            rounding: {at: criterion, places: 4, mode: half up}
            ranking: {on: rounded, keys: [total], ties: share}
            indicators:
            \(indicators.joined(separator: "\n"))
            sections:
              - id: A
                title: {vi: a, en: a}
                points: \(count * 10)
                criteria:
            \(lines.joined(separator: "\n"))
            """
    }

    static func entries(_ count: Int, _ edition: Edition) -> [Entry] {
        var state: UInt64 = 42
        func next() -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % 100_000 + 1
        }
        return (0..<count).map { unit in
            var figures: [FigureKey: Quantity] = [:]
            for indicator in edition.indicators {
                for attribute in indicator.has {
                    if let cents = Rational(next(), over: 100) {
                        figures[FigureKey(indicator.id, attribute)] = .number(cents)
                    }
                }
            }
            return Entry(board: "u\(unit)", figures: figures)
        }
    }
}
