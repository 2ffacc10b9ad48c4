// Whatever the text, reading and computing end, and what can be read prints as what it is.
import Testing

@testable import FEEL

private let words = [
    "1", "2.5", ".5", "1e3", "\"a\"", "\"\\u0041\"", "a", "b", "item", "?", "null", "true", "false", "and", "or", "not",
    "if", "then", "else",
    "for", "in", "return", "some", "every", "satisfies", "function", "between", "instance", "(", ")", "[", "]", "{",
    "}", ",", ":",
    ".", "..", "+", "-", "*", "/", "**", "=", "!=", "<", "<=", ">", ">=", "//", "/*", "*/", "\n", "sum", "min", "count",
    "string length", "round half up", "tỉnh", "\u{323}", "\u{FEFF}",
]
private let valid = [
    "if a > 1 then sum([a, b, 3]) else -a ** 2", "for i in 1..3, j in [a, b] return i * j", "{k: a, l: k + 1}.l",
    "some x in [1, 2] satisfies x in (> 1, [2..3))", "[1, 2, 3][item > a][1]", "(function(x) x + 1)(a)",
    "round half up(a / 3, 2) between 0 and 1", "substring(\"thi đua\", 2) + string({a: [1..2]})",
    "not(a = null) and b != \"x\"",
]

private func survives(_ text: String) throws {
    var scope = Scope([["a": .number(3), "b": .list([.number(1), .nothing])]])
    scope.budget = 2_000
    guard let expression = try? Expression(parsing: text) else { return }
    let outcome = expression.evaluate(in: scope, tracing: true)
    _ = outcome.value.description
    let again = try Expression(parsing: expression.description)
    #expect(again.bare == expression.bare, "\(text)")
}

@Test func randomBytesDoNoHarm() throws {
    var random = Seeded(state: 1)
    for _ in 0..<1_500 {
        let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
        try survives(String(decoding: bytes, as: UTF8.self))
        let ascii = (0..<Int.random(in: 0..<40, using: &random)).map { _ in UInt8.random(in: 32..<127, using: &random) }
        try survives(String(decoding: ascii, as: UTF8.self))
    }
}

@Test func randomWordsDoNoHarm() throws {
    var random = Seeded(state: 2)
    for _ in 0..<3_000 {
        let count = Int.random(in: 1..<14, using: &random)
        try survives(
            (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }.joined(separator: " "))
    }
}

@Test func smallChangesDoNoHarm() throws {
    var random = Seeded(state: 3)
    for _ in 0..<2_000 {
        var scalars = Array(valid[Int.random(in: 0..<valid.count, using: &random)].unicodeScalars)
        for _ in 0..<Int.random(in: 1..<4, using: &random) {
            let at = Int.random(in: 0..<scalars.count, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: scalars.remove(at: at)
            case 1:
                scalars.insert(
                    contentsOf: words[Int.random(in: 0..<words.count, using: &random)].unicodeScalars, at: at)
            default: scalars.swapAt(at, Int.random(in: 0..<scalars.count, using: &random))
            }
        }
        try survives(String(String.UnicodeScalarView(scalars)))
    }
}
