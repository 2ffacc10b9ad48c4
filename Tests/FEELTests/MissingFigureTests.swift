// A missing figure is never zero: which of them a computation reports.
import Exact
import Testing

@testable import FEEL

private func figure(_ name: String) -> Value {
    .null(.missing(Absence.Figure(owner: "Hà Nam", indicator: name, attribute: "actual")))
}

/// `m`, `n`: missing; `a` = 1, `b` = 5; `x.actual` = 10, `x.plan` missing; `list` = [4, missing p, 9];
/// `boards`: revenue 3, missing q, 8.
private let scope: Scope = {
    var scope = Scope([
        [
            "m": figure("m"), "n": figure("n"), "a": .number(1), "b": .number(5),
            "x": .context(Context([("actual", .number(10)), ("plan", figure("x"))])),
            "list": .list([.number(4), figure("p"), .number(9)]),
            "boards": .list(
                [.number(3), figure("q"), .number(8)].map {
                    .context(Context([("name", .string("")), ("revenue", $0)]))
                }),
        ]
    ])
    for (name, parameters, body) in [
        ("orZero", ["v"], "if v = null then 0 else v"), ("double", ["v"], "2 * v"),
    ] {
        scope.functions[name] = (try? Expression(parsing: body)).map {
            .init(name: name, parameters: parameters, body: $0)
        }
    }
    return scope
}()

/// A formula, what it yields, and the figures reported.
private let readings: [(String, String, String)] = [
    // What is read is reported, once, in the order of reading.
    ("m", "null", "m"), ("a + m", "null", "m"), ("n * m + n", "null", "n m"), ("x.plan", "null", "x"),
    ("x.actual / x.plan", "null", "x"), ("x.actual", "10", ""), ("-m", "null", "m"), ("[m, 1]", "[null, 1]", "m"),
    ("{k: m}.k", "null", "m"), ("m = 5", "false", "m"), ("m < 5", "null", "m"), ("string(m)", "null", "m"),
    ("m.a", "null", "m"), ("m[1]", "null", "m"), ("[1..m]", "null", "m"), ("a between 0 and m", "null", "m"),
    // A condition that is missing decides nothing; a branch not taken is not read.
    ("if m then 10 else 0", "0", "m"), ("if m > 1 then 10 else 0", "0", "m"), ("if a = 1 then 2 else m", "2", ""),
    ("if a = 2 then m else 3", "3", ""), ("if true then m else n", "null", "m"),
    // and, or: the side that decides alone makes the other irrelevant, whichever it is.
    ("a = 2 and m > 1", "false", ""), ("m > 1 and a = 2", "false", ""), ("a = 1 and m > 1", "null", "m"),
    ("m > 1 and a = 1", "null", "m"), ("a = 1 or m > 1", "true", ""), ("m > 1 or a = 1", "true", ""),
    ("m > 1 or a = 2", "null", "m"), ("a = 2 or m > 1", "null", "m"), ("m > 1 and n > 1", "null", "m n"),
    ("m > 1 or n > 1 or a = 1", "true", ""), ("(m > 1 or a = 1) and n > 1", "null", "n"),
    // The formula provides for it itself.
    ("m = null", "true", ""), ("null = m", "true", ""), ("m != null", "false", ""), ("x.plan = null", "true", ""),
    ("if x.plan = null then 0 else x.actual / x.plan", "0", ""), ("if m = null then n else m", "null", "n"),
    ("m = null and n > 1", "null", "n"), ("orZero(m)", "0", ""), ("orZero(x.plan) + m", "null", "m"),
    ("double(m)", "null", "m"), ("orZero(double(m))", "0", ""), ("(m + 1) = null", "true", "m"),
    ("(function(v) v = null)(m)", "true", ""), ("x = null", "false", ""), ("x.actual != null", "true", ""),
    // Filters.
    ("list[1]", "4", ""), ("list[-1]", "9", ""), ("list[2]", "null", "p"), ("list[item > 5]", "[9]", "p"),
    ("list[item != null]", "[4, 9]", ""), ("list[m]", "[]", "p m"), ("[][item > m]", "[]", ""),
    ("boards[revenue > 5].name", "[\"\"]", "q"), ("boards[1].revenue", "3", ""), ("boards.revenue[3]", "8", ""),
    ("[1, 2][m > 1]", "[]", "m"), ("(for i in list return i)[1]", "4", "p"), ("[][m]", "[]", ""),
    // Projection over lists, aggregates.
    ("boards.revenue", "[3, null, 8]", "q"), ("sum(boards.revenue)", "null", "q"), ("max(list)", "null", "p"),
    ("count(list)", "3", "p"), ("count(boards)", "3", ""), ("boards.name", "[\"\", \"\", \"\"]", ""),
    ("sum([a, b])", "6", ""), ("min(m, n)", "null", "m n"),
    // Loops: what decides makes the rest irrelevant; else everything counts.
    ("for v in list return v", "[4, null, 9]", "p"), ("for v in 1..2 return m", "[null, null]", "m"),
    ("some v in list satisfies v > 8", "true", ""), ("some v in list satisfies v > 3", "true", ""),
    ("some v in list satisfies v > 9", "null", "p"), ("every v in list satisfies v > 4", "false", ""),
    ("every v in list satisfies v < 9", "false", ""), ("every v in list satisfies v > 0", "null", "p"),
    ("some v in [m, b] satisfies v = 5", "true", "m"),
    ("some v in [1, 2] satisfies (if v = 1 then m > 1 else true)", "true", ""),
    ("some v in 1..m satisfies v > 0", "null", "m"),
    // Tests.
    ("m in [1..5]", "null", "m"), ("m in (1, 2)", "null", "m"), ("b in (m, 5)", "true", ""),
    ("b in (5, m)", "true", ""),
    ("b in (m, 6)", "null", "m"), ("b in (not(m))", "null", "m"), ("b in m", "null", "m"), ("b in list", "false", "p"),
    ("m in list", "true", "m p"), ("b in > m", "null", "m"), ("m in (-)", "true", "m"), ("m in [1, 2]", "null", "m"),
]

@Test(arguments: readings)
func missingFiguresAreReported(_ formula: String, _ value: String, _ missing: String) throws {
    let outcome = try evaluate(formula, in: scope)
    #expect(outcome.value.description == value)
    #expect(outcome.missing.map(\.indicator).joined(separator: " ") == missing)
}

@Test func ofTwoReasonsTheMissingFigureIsGiven() throws {
    #expect(try reason("1 / 0 + m", in: scope) == "the figure m.actual of Hà Nam is missing")
    #expect(try reason("m + 1 / 0", in: scope) == "the figure m.actual of Hà Nam is missing")
    #expect(figure("m").description == "null")
    #expect(Absence.divisionByZero.explanation.vi == "chia cho 0")
}

@Test func aggregatesOverABlocCanLeaveMissingFiguresOut() throws {
    var scope = scope
    scope.leavesOutMissing = true
    for (formula, value) in [
        ("sum(boards.revenue)", "11"), ("max(list)", "9"), ("mean(list)", "6.5"), ("count(list)", "2"),
        ("sum(a, m)", "null"), ("sum([m])", "null"),
    ] {
        let outcome = try evaluate(formula, in: scope)
        #expect(outcome.value.description == value, "\(formula)")
        #expect(outcome.missing.count == 1)
    }
}

@Test func partsSharedByABlocAreTakenFromTheScope() throws {
    let part = Expression(.shared(0, try Expression(parsing: "1 + 1")))
    #expect(part.evaluate(in: Scope(shared: [.number(7)])).value.description == "7")
    #expect(part.evaluate().value.description == "2")
    #expect(part.mapChildren { $0 }.description == "1 + 1")
}
