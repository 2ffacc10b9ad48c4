// Random tables with everything that weights meet: limits, rounding, keys, percents, open points, boards without criteria.
import Exact
import Rules
import Scoring
import Testing

@testable import Insight

/// Numbers one after the other, the same in every run.
struct StabilityDraws {
    private let random: SeededRandom
    private var count = 0

    init(_ seed: Int) { random = SeededRandom(seed: UInt64(seed), stream: 99) }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        count += 1
        let width = range.upperBound - range.lowerBound
        return range.lowerBound + (random.number(sample: 0, line: count, most: width) + width) / 2
    }

    mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

    mutating func one<T>(of items: [T]) -> T { items[number(0...items.count - 1)] }
}

/// A table of criteria that each read a figure of their own.
struct StabilityTable {
    var rounding = "{at: none}"
    var ranking = "{on: rounded, notAssigned: points, keys: [total], ties: share}"
    var extra = ""
    /// Sections, each with what stands beside its points and its criteria.
    var sections: [(id: String, words: String, criteria: [String])] = []

    /// A criterion of up to 10 points that are `figure / divisor`.
    static func criterion(_ id: String, _ rule: String, points: Int = 10, _ words: String = "") -> String {
        "{id: \(id), title: {vi: t, en: t}, points: \(points), source: {document: d}, \(rule)\(words)}"
    }

    func text(_ indicators: [String]) -> String {
        let blocks = sections.map {
            "  - {id: \($0.id), title: {vi: t, en: t}, points: \($0.criteria.count * 10)\($0.words), criteria: [\($0.criteria.joined(separator: ", "))]}"
        }
        let content = sections.filter { !$0.words.contains("kind:") }
        return """
            edition: trial
            bloc: trial
            status: proposal
            title: {vi: t, en: t}
            valid: {from: 2024-H1, to: 2024}
            source: {document: d}
            points: \(content.reduce(0) { $0 + $1.criteria.count * 10 })
            rounding: \(rounding)
            ranking: \(ranking)
            \(extra)
            indicators:
            \(indicators.map { "  \($0): {title: {vi: x, en: x}, unit: u, nature: stock, has: [actual], decimals: 3}" }.joined(separator: "\n"))
            sections:
            \(blocks.joined(separator: "\n"))

            """
    }

    /// The boards of a bloc scored by the table.
    /// - Parameter boards: by id, the figures in the order of the indicators; nil for one that is missing.
    func state(_ indicators: [String], _ boards: [(String, [Rational?])]) throws -> ScoredState {
        let (read, found) = Edition.read(text(indicators), file: "trial.yaml")
        let edition = try #require(read, "\(found.map { $0.message.en }) \(text(indicators))")
        let entries = boards.map { id, values in
            var entry = Entry(board: id, figures: [:])
            for (name, value) in zip(indicators, values) {
                entry.figures[FigureKey(name, .actual)] = value.map { .number($0) }
            }
            return entry
        }
        return ScoredState(Scorer(edition, period: Period("2024-H1")!, entries: entries))
    }

    /// Everything at random.
    static func random(_ seed: Int) throws -> ScoredState {
        var draws = StabilityDraws(seed)
        var table = StabilityTable()
        var indicators: [String] = []
        let point = draws.one(of: ["criterion", "criterion", "section", "total", "none"])
        let mode = draws.one(of: ["half up", "half down", "half even", "up", "down", "floor", "ceiling"])
        table.rounding =
            point == "none" ? "{at: none}" : "{at: \(point), places: \(draws.number(0...2)), mode: \(mode)}"
        let keys = draws.one(of: [
            "total", "total, section A", "total, criterion A.1 ascending", "total, indicator x0 actual",
            "total, criterion B.1, indicator x1 actual ascending", "total, section A ascending, section B",
        ])
        table.ranking =
            "{on: \(draws.one(of: ["rounded", "rounded", "exact"])), notAssigned: \(draws.one(of: ["points", "percent"])), keys: [\(keys)], ties: share, vetoed: {ranked: \(draws.happens(30)), counted: true}}"
        if draws.happens(40) {
            // Open for a board without that figure: nobody knows whether it is ranked.
            table.extra = "vetoes: [{when: x0.actual > 12, reason: {vi: t, en: t}}]"
        }
        for section in ["A", "B", "C"] {
            let criteria = (1...draws.number(2...4)).map { number -> String in
                let figure = "x\(indicators.count)"
                indicators.append(figure)
                let divisor = draws.one(of: [1, 2, 3, 7, 16])
                let rule = "score: \"\(figure).actual / \(divisor)\", atLeast: \(draws.number(-4...0)), atMost: 10"
                return criterion(
                    "\(section).\(number)", rule,
                    draws.happens(20) ? ", assigned: \"\(figure).actual != 5\"" : "")
            }
            let words = draws.one(of: [
                "", "", ", atMost: \(criteria.count * 5)", ", atLeast: 2",
                ", atLeast: -1, atMost: \(criteria.count * 4).25",
            ])
            table.sections.append((section, words, criteria))
        }
        let boards = (1...draws.number(2...7)).map { number in
            (
                "b\(number)",
                indicators.map { _ -> Rational? in
                    draws.happens(3) ? nil : Rational(draws.number(-2...20), over: draws.one(of: [1, 1, 2, 4]))
                }
            )
        }
        // Some are equal in everything.
        return try table.state(indicators, boards + (draws.happens(30) ? [("z", boards[0].1)] : []))
    }
}
