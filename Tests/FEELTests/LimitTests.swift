// What a hostile formula can cost: little time, little memory, no crash.
import Exact
import Foundation
import Testing

@testable import FEEL

private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

/// `k0`, `k1` and so on, each followed by a text.
private func numbered(_ count: Int, _ text: String) -> String { (0..<count).map { "k\($0)\(text)" }.joined() }

/// Reads, computes, prints and compares on a thread of its own.
private func outcome(_ formula: String, stack: Int, functions: [String: String] = [:]) async -> String {
    await withCheckedContinuation { continuation in
        let thread = Thread {
            var scope = Scope()
            scope.budget = 100_000
            for (name, body) in functions {
                scope.functions[name] = (try? Expression(parsing: body)).map {
                    .init(name: name, parameters: ["n"], body: $0)
                }
            }
            do throws(SyntaxError) {
                let expression = try Expression(parsing: formula)
                let again = try Expression(parsing: expression.description)
                _ = (again == expression, again.hashValue, again.mapChildren { $0 })
                let value = expression.evaluate(in: scope, tracing: true).value
                _ = value.isEqual(to: value)
                if case .null(let reason) = value {
                    continuation.resume(returning: reason.explanation.en)
                } else {
                    continuation.resume(returning: value.description)
                }
            } catch {
                continuation.resume(returning: error.message.en)
            }
        }
        thread.stackSize = stack
        thread.start()
    }
}

private let tooDeep = "the formula is more than 100 levels deep"
private let nesting: [(String, Int, String)] = [
    ("(", 50_000, "1"), ("[", 60_000, "1"), ("{a: ", 16_000, "1"), ("-", 60_000, "1"), ("abs(", 16_000, "1"),
    ("1 + ", 16_000, "1"),
    ("if true then ", 5_000, "1"), ("for a in [1] return ", 3_000, "1"), ("for a in ", 7_000, "[1]"),
    ("1 in (2, ", 7_000, "0"),
    ("some a in [1] satisfies ", 2_600, "true"), ("[1][", 16_000, "1"), ("function(x) ", 5_000, "1"), ("]", 60_000, ""),
    ("1 or 1 and 1 = 1 + 1 * 1 ** -(", 2_000, "1"), ("1 between 0 and (", 3_000, "1"), ("[1..(", 12_000, "1"),
]

@Test(arguments: [512 << 10, 8 << 20], nesting.indices)
func nestingIsRefusedOnAnyStack(_ stack: Int, _ index: Int) async {
    let (opening, count, end) = nesting[index]
    #expect(await outcome(repeated(opening, count) + end, stack: stack) == tooDeep)
}

@Test(arguments: [
    ("(", "1", ")", 98), ("[", "1", "]", 97), ("{a: ", "1", "}", 97), ("-", "1", "", 98), ("abs(", "1", ")", 97),
    ("1 + (", "1", ")", 49), ("if true then ", "1", " else 0", 97), ("for a in [1] return ", "1", "", 96),
    ("1 in (2, ", "1", ")", 95), ("[1][", "1", "]", 96), ("1 or 1 and 1 = 1 + 1 * 1 ** -(", "1", ")", 12),
])
func whatIsWithinTheDepthFitsASmallStack(_ opening: String, _ middle: String, _ end: String, _ count: Int) async {
    let formula = repeated(opening, count) + middle + repeated(end, count)
    let result = await outcome(formula, stack: 512 << 10)
    #expect(!result.contains("levels deep"), "\(opening): \(result)")
}

@Test(arguments: [
    "f(n)", "1 + f(n)", "if f(n) then 1 else 2", "(for a in [1] return f(n))[1]", "some a in [1] satisfies f(n)",
    "[{a: 1}][f(n)]",
    "1 in (f(n))", "n in (not(f(n)))", "[f(n)]", "{a: f(n)}", "abs(f(n))", "(function(g) g(g))(function(g) f(n))",
    "f(n).a",
    "for a in [1], b in [1], c in [1] return f(n)", "n between f(n) and 2", "[1..f(n)]", "true and f(n)", "-f(n)",
])
func recursionEndsOnASmallStack(_ body: String) async {
    let result = await outcome("f(1)", stack: 512 << 10, functions: ["f": body])
    #expect(!result.isEmpty)
    #expect(await outcome("f(1)", stack: 8 << 20, functions: ["f": body]) == result)
}

@Test func recursionThatGoesTooDeepSaysSo() async {
    #expect(
        await outcome("f(1)", stack: 512 << 10, functions: ["f": "1 + f(n)"])
            == "the computation nests more than 150 deep")
    #expect(await outcome("f(40)", stack: 512 << 10, functions: ["f": "if n = 0 then 0 else f(n - 1)"]) == "0")
}

@Test func manyIteratorsAreRefused() async {
    let bindings = (0..<4_000).map { "a\($0) in [1]" }.joined(separator: ", ")
    #expect(await outcome("for \(bindings) return 1", stack: 512 << 10) == "the computation nests more than 150 deep")
}

private let work = "the computation exceeds the number of steps allowed"
private let long = "{s: (function(d) d(d(d(d(d(d(d(d(\"0123456789abcdef\")))))))))(function(x) x + x), r: "
private let big = "{s: 3 ** 5000, r: "

@Test(arguments: [
    "for i in 1..100000000000 return 1", "for i in 1..100000, j in 1..100000 return i",
    "for i in 1..100000000, j in [] return i",
    "some i in 1..100000000000 satisfies i = 0", "[for i in 1..10000000 return i][1][item > 5]",
    "\(long)for i in 1..1000000 return contains(s, s + \"x\")}.r", "\(long)for i in 1..1000000 return s = s}.r",
    "\(long)for i in 1..1000000 return upper case(s)}.r", "\(big)for i in 1..1000000 return s * i}.r",
    "\(big)for i in 1..1000000 return s / i < s}.r", "for i in 1..1000000 return decimal(1 / 3, 6000)",
    "for i in 1..1000000 return number(\"0e6176\")", "(for i in 1..10000000 return [i]).a",
    "{l: for i in 1..9000 return i, r: for i in 1..9000 return l = l}.r",
    "{l: for i in 1..9000 return i, r: for i in 1..9000 return 0 in l}.r",
    "{l: for i in 1..9000 return i, r: for i in 1..9000 return list contains(l, 0)}.r",
    "{l: for i in 1..1000 return {a: i}, r: for i in 1..9000 return l[false]}.r",
    "{f: function(g, l, n) if n = 0 then l else g(g, append(l, l), n - 1), r: f(f, [1], 20)}.r",
    "{f: function(g, l, n) if n = 0 then l else g(g, concatenate(l, l), n - 1), r: f(f, [1], 20)}.r",
])
func workIsBounded(_ formula: String) throws {
    var scope = Scope()
    scope.budget = 50_000
    #expect(try reason(formula, in: scope) == work)
}

@Test(arguments: [
    "distinct values(for i in 1..9000 return [i])", "distinct values(for i in 1..9000 return [function() 1])",
    "median(for i in 1..9000 return modulo(i * 7919, 10007))", "product(for i in 1..9000 return 1)",
])
func longListsAreWithinTheBudget(_ formula: String) throws {
    #expect(try evaluate(formula).value.isNull == false)
}

@Test(arguments: [
    ("2 ** 16382 * 2 ** 16382", "the number exceeds the limit of 16384 bits"),
    ("sum(for i in 1..9000 return 1 / (i * i + 1))", "the number exceeds the limit of 16384 bits"),
    ("mean(for i in 1..9000 return 1 / (i * i + 1))", "the number exceeds the limit of 16384 bits"),
    ("product(for i in 1..3000 return i)", "the number exceeds the limit of 16384 bits"),
    ("(function(f) f(f))(function(f) f(f))", "the computation nests more than 150 deep"),
    (
        "abs({w: function(x) [x], t: function(f) function(x) f(f(f(f(x)))), r: t(t(t(t(t(w)))))(1)}.r)",
        "“abs” needs a number, found list"
    ),
    (
        "{d: function(x) x + x, t: function(f) function(x) f(f(f(f(x)))), r: t(t(d))(t(t(d))(\"0123456789abcdef\"))}.r",
        "the string is longer than 1000000 bytes"
    ),
])
func numbersStringsAndNestingAreBounded(_ formula: String, _ why: String) throws {
    #expect(try reason(formula) == why)
}

@Test func valuesCannotNestWithoutEnd() throws {
    let wrapped = try evaluate("{w: function(x) [x], t: function(f) function(x) f(f(f(f(x)))), r: t(t(t(t(w))))(1)}.r")
        .value
    #expect(wrapped.description.prefix { $0 == "[" }.count <= Limits.depth)
    for wrap in ["{a: x}", "function() x", "append([], x)"] {
        _ = try evaluate("{w: function(x) \(wrap), t: function(f) function(x) f(f(f(f(x)))), r: t(t(t(t(w))))(1)}.r")
    }
    func reasons(_ value: Value) -> [String] {
        switch value {
        case .null(let absence): [absence.explanation.en]
        case .list(let items): items.flatMap(reasons)
        default: []
        }
    }
    #expect(reasons(wrapped) == ["the value nests more than 100 deep"])
}

private let tooLong: [(String, String)] = [
    (repeated(" ", 65_537), "the formula is 65537 bytes long; at most 65536"),
    (repeated("9", 65_000), "this number is too large or too long"),
    ("[" + repeated("3e-4800,", 7_000) + "1]", "this number is too large or too long"),
    ("[" + repeated("0e-6176,", 7_000) + "1]", "this number is too large or too long"),
    ("{\(numbered(6_000, ": 1, "))k1: 1}", "the key “k1” stands twice"),
    ("function(\(numbered(9_000, ", "))k1) 1", "the parameter “k1” stands twice"),
    (repeated("a ", 30_000), "found the name “a”, expected the end or an operator"),
]

@Test(arguments: tooLong)
func lengthIsBounded(_ formula: String, _ message: String) {
    #expect(throws: SyntaxError.self) { try Expression(parsing: formula) }
    do throws(SyntaxError) { _ = try Expression(parsing: formula) } catch { #expect(error.message.en == message) }
}
