// A tree printed and read again is the same tree.
import Exact
import Testing

@testable import FEEL

@Test(arguments: [
    "min(1, a.actual / (a.plan * 2)) * 60", "(a + b) * c", "a + b * c", "a - (b - c)", "a ** b ** c", "a ** (b ** c)",
    "-a ** 2", "-(a ** 2)", "-(-a)", "(a or b) and c", "a or b and c", "a = b = c", "a = (b = c)",
    "if a then b else c", "(if a then b else c) + 1", "1 + (if a then b else c)", "x in [1..5]", "x in (> 98, [1..5))",
    "x in (not(5))", "x in (-)", "x in (a + b)", "x in ((not(a) = b), (not(c)))", "if a then if b then c else d else e",
    "x in [1..2] in (true)", "x between 1 and 2 + 3",
    "[1..(a[1])]", "[1, [], {}]", "{\"a\": 1, \"b c\": 2}", "a.b.c[1].d", "(a + b)[1]", "(function(x) x)(1)", "f()()",
    "for i in 1..5, j in [1] return i", "for i in (1..5] return i", "some x in a satisfies x > 1",
    "every x in a, y in b satisfies x = y", "string length(\"a\")", "\"a\\n\\t\\r\\\"\\\\\\u0001\"", "null", "true",
    "1.5",
])
func aFormulaPrintsAsItWasWritten(_ formula: String) throws {
    #expect(try Expression(parsing: formula).description == formula)
}

@Test func whatNoTextSaysPrintsAsWhatComesClosest() {
    let third = Expression(.number(Rational(1, over: 3) ?? 0))
    #expect(third.description == "1 / 3")
    #expect(Expression(.arithmetic(.times, third, third)).description == "1 / 3 * (1 / 3)")
    #expect(Expression(.number(-5)).description == "-5")
    #expect(Expression(.shared(0, third)).description == "1 / 3")
    let printer = Printer { if case .name(let name) = $0.form { "⟨\(name)⟩" } else { nil } }
    #expect((try? Expression(parsing: "a + b")).map(printer.print) == "⟨a⟩ + ⟨b⟩")
}

extension Expression {
    /// The same tree without spots.
    var bare: Expression { Expression(mapChildren(\.bare).form) }
}

/// Trees of every form that the parser can make.
struct Trees {
    var random: Seeded

    mutating func tree(_ levels: Int) -> Expression {
        if levels == 0 { return leaf() }
        func make() -> Expression { tree(Int.random(in: 0..<levels, using: &random)) }
        switch Int.random(in: 0..<16, using: &random) {
        case 0: return Expression(.negation(make()))
        case 1: return Expression(.arithmetic(pick(Expression.Arithmetic.allCases), make(), make()))
        case 2: return Expression(.comparison(pick(Expression.Comparison.allCases), make(), make()))
        case 3: return Expression(.between(make(), make(), make()))
        case 4: return Expression(.membership(make(), tests(levels)))
        case 5: return Expression(.conjunction(make(), make()))
        case 6: return Expression(.disjunction(make(), make()))
        case 7: return Expression(.conditional(make(), then: make(), else: make()))
        case 8: return Expression(.path(make(), pick(["a", "b", "tỉnh"])))
        case 9: return Expression(.filter(make(), make()))
        case 10: return Expression(.call(make(), (0..<Int.random(in: 0..<3, using: &random)).map { _ in make() }))
        case 11: return Expression(.list((0..<Int.random(in: 0..<4, using: &random)).map { _ in make() }))
        case 12: return Expression(.range(bounds(), make(), make()))
        case 13:
            let keys = ["a", "b c", "", "if"].prefix(Int.random(in: 0..<4, using: &random))
            return Expression(.context(keys.map { Expression.Entry(key: $0, value: make()) }))
        case 14:
            let bindings = ["x", "y"].prefix(Int.random(in: 1..<3, using: &random)).map {
                Expression.Binding(name: $0, domain: make())
            }
            return Expression(
                Bool.random(using: &random)
                    ? .iteration(bindings, make()) : .quantified(pick([.some, .every]), bindings, make()))
        default: return Expression(.function(Array(["x", "y"].prefix(Int.random(in: 0..<3, using: &random))), make()))
        }
    }

    private mutating func leaf() -> Expression {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: Expression(.null)
        case 1:
            Expression(.number(Rational(Int.random(in: 0..<1000, using: &random), over: pick([1, 2, 5, 100])) ?? 0))
        case 2: Expression(.boolean(Bool.random(using: &random)))
        case 3: Expression(.string(pick(["", "a\"b", "\\\n", "Đạt", "\u{1}"])))
        default: Expression(.name(pick(["a", "b", "item", "?", "not", "string length", "round half up", "điểm_số"])))
        }
    }

    private mutating func tests(_ levels: Int) -> [UnaryTest] {
        func test() -> UnaryTest {
            let operand = tree(Int.random(in: 0..<levels, using: &random))
            return Bool.random(using: &random)
                ? .expression(operand) : .comparison(pick(Expression.Comparison.allCases), operand)
        }
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return [.any]
        case 1: return [.not([test(), test()])]
        default: return (0..<Int.random(in: 1..<4, using: &random)).map { _ in test() }
        }
    }

    private mutating func bounds() -> RangeBounds {
        RangeBounds(includesStart: Bool.random(using: &random), includesEnd: Bool.random(using: &random))
    }

    private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
        choices[Int.random(in: 0..<choices.count, using: &random)]
    }
}

@Test func anyTreeReadsBackAsItself() throws {
    var trees = Trees(random: Seeded(state: 2024))
    for _ in 0..<1_500 {
        let tree = trees.tree(4)
        let text = tree.description
        let again = try Expression(parsing: text)
        #expect(again.bare == tree.bare, "\(text)")
        #expect(again.description == text)
        #expect(again.bare.hashValue == tree.bare.hashValue)
        // Whatever it is, it can be computed.
        _ = again.evaluate(in: Scope([["a": .number(3), "b": .list([.number(1)])]]), tracing: true)
    }
}
