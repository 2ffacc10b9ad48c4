// What the tables of these tests are made of.
import Exact
import Testing

@testable import FEEL

/// A line `formula ⇒ value` of a table. `⏎` in a formula stands for a line break; `error` for one that cannot be read.
struct Row: CustomTestStringConvertible, Sendable {
    let formula: String
    let expected: String

    var testDescription: String { formula }

    static func table(_ text: String) -> [Row] {
        text.split(separator: "\n").map { line in
            let parts = line.split(separator: " ⇒ ").map { String($0).trimmed }
            return Row(formula: parts[0].replacing("⏎", with: "\n"), expected: parts[1])
        }
    }

    /// What the formula yields, as text.
    func found(in scope: Scope = Scope()) -> String {
        do throws(SyntaxError) {
            return try Expression(parsing: formula).evaluate(in: scope).value.description
        } catch {
            return "error"
        }
    }
}

extension String {
    var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}

/// A generator of the same numbers in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}

func evaluate(_ formula: String, in scope: Scope = Scope(), tracing: Bool = false) throws -> Outcome {
    try Expression(parsing: formula).evaluate(in: scope, tracing: tracing)
}

/// Why a formula yields null, in English; nil if it yields something.
func reason(_ formula: String, in scope: Scope = Scope()) throws -> String? {
    guard case .null(let absence) = try evaluate(formula, in: scope).value else { return nil }
    return absence.explanation.en
}
