// What two bands share, against asking many numbers whether both take them.
import Exact
import FEEL
import Testing

@testable import Rules

/// A generator that is the same in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

extension Interval {
    fileprivate func contains(_ number: Rational) -> Bool {
        if let low, number < low || number == low && !includesLow { return false }
        if let high, number > high || number == high && !includesHigh { return false }
        return true
    }

    fileprivate static func random(_ random: inout Seeded) -> Interval {
        func end() -> Rational? {
            Int.random(in: 0..<5, using: &random) == 0 ? nil : Rational(Int.random(in: -3...3, using: &random))
        }
        return Interval(
            low: end(), includesLow: .random(using: &random), high: end(), includesHigh: .random(using: &random))
    }
}

/// Every quarter from -5 to 5: between the whole ends of two intervals there is always one of them.
private let samples = (-20...20).compactMap { Rational($0).divided(by: 4) }

@Test("what two intervals share is in both, and nothing is missed")
func intervalsShareANumber() {
    var random = Seeded(state: 1)
    for _ in 0..<20_000 {
        let a = Interval.random(&random)
        let b = Interval.random(&random)
        let sampled = samples.contains { a.contains($0) && b.contains($0) }
        let common = a.common(with: b)
        #expect((common != nil) == sampled, "\(a) \(b)")
        #expect((b.common(with: a) != nil) == sampled)
        if let common { #expect(a.contains(common) && b.contains(common), "\(a) \(b) \(common)") }
        #expect(a.isEmpty == !samples.contains(where: a.contains), "\(a)")
    }
}

@Test("bands are found to overlap exactly where one number falls into two of them")
func overlapsAreFound() throws {
    var random = Seeded(state: 2)
    let tests = [
        "< 2", "<= 2", "> 2", ">= 2", "[1..2]", "(1..2)", "[0..1)", "(2..4]", "= 3", "3", "!= 1", "1, 3", "-", "[0..0]",
    ]
    for _ in 0..<150 {
        let bands = Set(
            (0..<Int.random(in: 2...4, using: &random)).map { _ in tests.randomElement(using: &random) ?? "-" }
        )
        .filter { (try? [UnaryTest](parsingUnaryTests: $0)) != nil }.sorted()
        let parsed = try bands.map { try [UnaryTest](parsingUnaryTests: $0) }
        let isShared = try samples.contains { number in
            let takers = try parsed.filter {
                if case .boolean(true) = Expression(.membership(.number(number), $0)).evaluate().value {
                    true
                } else {
                    false
                }
            }
            return takers.count > 1
        }
        let rule = "bands: {of: export.actual, " + bands.map { "\"\($0)\": 10" }.joined(separator: ", ") + "}"
        let found = Edition.read(Fixture.edition(rule: rule), file: "e.yaml").diagnostics
        #expect(found.contains { $0.code == "edition.bands-overlap" } == isShared, "\(rule)\n\(found.listed)")
    }
}

@Test("tests that are not about constant numbers have no intervals")
func otherTestsHaveNoIntervals() throws {
    for text in ["not(5)", "> x", "[1..x]", "? > 5", "[1, 2]"] {
        #expect(Interval.all(try [UnaryTest](parsingUnaryTests: text)) == nil, "\(text)")
    }
    #expect(Interval.all(try [UnaryTest](parsingUnaryTests: "-5, > -(2)"))?.count == 2)
}
