// Editions from a few lines of YAML, boards from a few figures, and scores as short text to compare with.
import Exact
import FEEL
import Testing

@testable import Rules
@testable import Scoring

/// A number from its text: `12.5`, `-3` or `1/3`.
func q(_ text: String) -> Rational {
    let parts = text.split(separator: "/").map { try? Rational(decimal: $0) }
    guard let top = parts.first ?? nil else { return .zero }
    guard parts.count == 2, let bottom = parts[1] else { return top }
    return top.divided(by: bottom) ?? .zero
}

/// What a test gives for a figure: 5, "5.25", "1/3", true.
enum Given: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
    case number(Rational)
    case flag(Bool)

    init(integerLiteral value: Int) { self = .number(Rational(value)) }
    init(stringLiteral value: String) { self = .number(q(value)) }
    init(booleanLiteral value: Bool) { self = .flag(value) }

    var quantity: Quantity {
        switch self {
        case .number(let number): .number(number)
        case .flag(let flag): .yesNo(flag)
        }
    }
}

/// A board with figures by name: `x` is `x.actual`.
func board(_ id: String, _ figures: [String: Given] = [:], awards: [String: String] = [:]) -> Entry {
    Entry(
        board: id,
        figures: Dictionary(
            uniqueKeysWithValues: figures.map { name, value in
                let parts = name.split(separator: ".").map(String.init)
                let attribute = parts.count == 2 ? Attribute(rawValue: parts[1]) : .actual
                return (FigureKey(parts[0], attribute ?? .actual), value.quantity)
            }), awards: awards.mapValues { q($0) })
}

func criterion(_ id: String, _ points: String, _ rule: String) -> String {
    "{id: \(id), title: {vi: t, en: t}, points: \(points), source: {document: d}, \(rule)}"
}

func section(
    _ id: String, _ points: String, _ criteria: [String] = [], sections: [String] = [], also: String = ""
) -> String {
    let more = also.isEmpty ? "" : ", \(also)"
    let inner = sections.isEmpty ? "" : ", sections: [\(sections.joined(separator: ", "))]"
    return "{id: \(id), title: {vi: t, en: t}, points: \(points), "
        + "criteria: [\(criteria.joined(separator: ", "))]\(inner)\(more)}"
}

/// The parts of an edition that a test is about; all the rest is plain.
struct Table {
    var points = "10"
    var sections: [String]
    var rounding = "{at: none}"
    var ranking = "{on: rounded, keys: [total], ties: share}"
    var functions: [String] = []
    var more: [String] = []

    static let indicators = """
        indicators:
          x: {title: {vi: x, en: x}, unit: u, nature: flow, has: [actual, plan, previous]}
          y: {title: {vi: y, en: y}, unit: u, nature: stock, has: [actual, plan, previous]}
          z: {title: {vi: z, en: z}, unit: case, nature: count, has: [actual]}
          w: {title: {vi: w, en: w}, unit: case, nature: count, has: [actual]}
          r: {title: {vi: r, en: r}, unit: u, nature: flow, has: [actual, plan, previous, reportedPlanPercent, reportedGrowthPercent]}
          p: {title: {vi: p, en: p}, unit: u, nature: stock, has: [actual, reportedPlanPercent, reportedGrowthPercent]}
          ok: {title: {vi: ok, en: ok}, unit: yes/no, nature: count, has: [actual]}
        """

    var text: String {
        var lines = """
            edition: test
            bloc: test
            status: proposal
            title: {vi: t, en: t}
            valid: {from: 2024-H1, to: 2024}
            source: {document: d}
            points: \(points)
            planShare: {H1: 1/2}
            rounding: \(rounding)
            ranking: \(ranking)
            \(Self.indicators)

            """
        if !functions.isEmpty { lines += "functions:\n" + functions.map { "  \($0)\n" }.joined() }
        lines += more.map { $0 + "\n" }.joined()
        return lines + "sections:\n" + sections.map { "  - \($0)\n" }.joined()
    }

    /// - Throws: where the edition has errors, with their text.
    func edition() throws -> Edition {
        let (edition, diagnostics) = Edition.read(text, file: "test.yaml")
        guard let edition else { throw Refused(diagnostics.map { $0.rendered(in: .en, source: text) }) }
        return edition
    }

    func scorer(_ entries: [Entry], period: String = "2024-H1") throws -> Scorer {
        Scorer(try edition(), period: try #require(Period(period)), entries: entries)
    }

    /// An edition with one criterion of ten points.
    static func one(_ rule: String, points: String = "10", functions: [String] = []) -> Table {
        Table(points: points, sections: [section("A", points, [criterion("A.1", points, rule)])], functions: functions)
    }
}

struct Refused: Error, CustomStringConvertible {
    var description: String
    init(_ texts: [String]) { description = texts.joined(separator: "\n") }
}

/// What the only criterion of an edition gives the first board, in words.
/// - Parameter inColumns: whether it can be computed in columns. Then it must come to the same there.
func outcome(
    _ rule: String, _ figures: [String: Given], awards: [String: String] = [:], others: [[String: Given]] = [],
    functions: [String] = [], period: String = "2024-H1", inColumns: Bool = true
) throws -> String {
    let others = others.enumerated().map { board("other\($0.offset)", $0.element) }
    let scorer = try Table.one(rule, functions: functions)
        .scorer([board("a", figures, awards: awards)] + others, period: period)
    if inColumns {
        #expect(try columnFaults(scorer.edition, scorer.period, scorer.entries) == [], "\(rule)")
    } else {
        #expect(throws: NotColumns.self) { try ColumnForm(scorer.edition, period: scorer.period) }
    }
    return try #require(scorer.scorecard(of: "a")?.criterion("A.1")).words
}

extension Bounds {
    var words: String {
        if let number { return "\(number)" }
        return "\(least.map { "\($0)" } ?? "−∞")…\(most.map { "\($0)" } ?? "∞")"
    }
}

extension Points {
    var words: String { rounded == exact ? exact.words : "\(exact.words) → \(rounded.words)" }
}

extension CriterionScore {
    var words: String {
        let text: String
        switch state {
        case .determined(.computed): text = points.words
        case .determined(.zeroForMissing): text = "0 for missing"
        case .undetermined(let doubts, let bounds):
            text = "\(bounds.words): " + doubts.map(\.words).joined(separator: ", ")
        case .notAssigned(.condition): text = "not assigned"
        case .notAssigned(.missing): text = "not assigned for missing"
        }
        guard !provisional.isEmpty else { return text }
        return text + ", provisional: "
            + provisional.map { "\($0.owner) \($0.indicator).\($0.attribute)" }.joined(separator: ", ")
    }
}

extension CriterionScore.Doubt {
    var words: String {
        switch self {
        case .missing(let figure): "missing \(figure.indicator).\(figure.attribute)"
        case .notAwarded: "not awarded"
        case .noPoints(.literal): "hole"
        case .noPoints(.divisionByZero): "division by zero"
        case .noPoints: "no number"
        case .outOfBounds(let points, _): "\(points) is out of bounds"
        case .assignmentUnknown: "assignment unknown"
        }
    }
}

/// A generator whose numbers are the same in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
    mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }
    mutating func one<Item>(of items: [Item]) -> Item { items[number(0...items.count - 1)] }
}
