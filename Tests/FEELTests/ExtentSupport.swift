// Extents as text, and the names that the tests of extents use.
import Exact

@testable import FEEL

extension Extent {
    /// `[0..∞)/1 | true | null(missing)`: stretches, `/` the step, kinds.
    var shown: String {
        var parts: [String] = []
        if canBeNumber { parts.append(numbers.shown) }
        if canBeTrue { parts.append("true") }
        if canBeFalse { parts.append("false") }
        if canBeText { parts.append("text") }
        if let list { parts.append("list(\(list.item.shown) × \(list.least)…\(list.most.map(String.init) ?? ""))") }
        if let entries {
            let pairs = entries.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.shown)" }
            parts.append("{\(pairs.joined(separator: ", "))}")
        }
        if canBeOther { parts.append("other") }
        let reasons: [(AbsenceKinds, String)] = [
            (.literal, "literal"), (.missing, "missing"), (.divisionByZero, "division"), (.other, "other"),
        ]
        let named = reasons.filter { absence.contains($0.0) }.map(\.1)
        if !named.isEmpty { parts.append("null(\(named.joined(separator: ", ")))") }
        return parts.isEmpty ? "nothing" : parts.joined(separator: " | ")
    }
}

extension NumberSet {
    var shown: String {
        let parts = stretches.map { part in
            if let low = part.low, low == part.high { return "\(low)" }
            return (part.includesLow ? "[" : "(") + (part.low.map { "\($0)" } ?? "-∞") + ".."
                + (part.high.map { "\($0)" } ?? "∞") + (part.includesHigh ? "]" : ")")
        }
        let isWide = stretches.contains { $0.low == nil || $0.low != $0.high }
        return parts.joined(separator: " ") + (isWide ? step.map { "/\($0)" } ?? "" : "")
    }
}

enum Extents {
    static func numbers(_ tests: String, decimals: Int, absence: Extent.AbsenceKinds = []) -> Extent {
        let stretches = (try? [UnaryTest](parsingUnaryTests: tests)).flatMap { Interval.all($0) } ?? [Interval()]
        return .numbers(NumberSet(stretches, decimals: decimals), absence: absence)
    }

    /// An amount with one decimal, not below 0, any part of which may be missing.
    static let amount = Extent.context([
        "actual": numbers(">= 0", decimals: 1, absence: .missing),
        "plan": numbers(">= 0", decimals: 1, absence: .missing),
    ])
    static let known = Extent.context(["actual": numbers(">= 0", decimals: 1), "plan": numbers("> 0", decimals: 1)])
    static let count = Extent.context(["actual": numbers(">= 0", decimals: 0)])
    static let board = Extent.context([
        "export": amount, "revenue": known, "settled": count, "received": count, "filed": .truth,
    ])

    static let names: [String: Extent] = [
        "export": amount, "revenue": known, "settled": count, "received": count,
        "occupancy": .context(["actual": numbers("[0..100]", decimals: 2)]), "filed": .truth,
        "points": .numbers(.point(10)), "planShare": .numbers(NumberSet([.point(1), .point(Rational(1, over: 2)!)])),
        "change": numbers("-", decimals: 1), "label": .text, "boards": .list(of: board, least: 1),
    ]

    static func analysis(
        assuming: [String] = [], population: String? = nil, functions: [String: ([String], String)] = [:]
    ) throws -> ExtentAnalysis {
        try ExtentAnalysis(
            names: names,
            functions: Dictionary(
                uniqueKeysWithValues: functions.map { name, definition in
                    (
                        name,
                        try Scope.Definition(
                            name: name, parameters: definition.0, body: Expression(parsing: definition.1))
                    )
                }),
            assuming: assuming.map { try Expression(parsing: $0) }, population: population)
    }
}

extension ExtentAnalysis {
    func text(of formula: String) throws -> String { try extent(of: Expression(parsing: formula)).extent.shown }

    /// The divisors that can be 0, as written; `!` marks those that are nothing else.
    func zeroDivisors(in formula: String) throws -> [String] {
        try extent(of: Expression(parsing: formula)).findings.compactMap { finding in
            guard case .zeroDivisor(let isCertain) = finding.kind else { return nil }
            return (finding.origin.map { "\($0): " } ?? "") + finding.expression.description + (isCertain ? "!" : "")
        }
    }
}
