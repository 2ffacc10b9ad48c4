// What is the same for the whole bloc is computed once: with the same values as computing it for each board.
import Exact
import FEEL
import Testing

@testable import Rules
@testable import Scoring

/// The formula and the edition's functions as written, with nothing set apart, for one board.
private func naive(_ formula: Expression, _ scorer: Scorer, _ board: String) -> Outcome {
    var scope = scorer.scope(scorer.index(of: board), scorer.program.criteria.first)
    scope.shared = []
    for function in scorer.edition.functions { scope.functions[function.name] = function }
    return formula.evaluate(in: scope)
}

private let functions = [
    "twice(n): n * 2", "reached(i): i.actual / i.plan", "best(): max(boards.z.actual)",
    "over(n): count(boards[z.actual > n])",
    "own(): z.actual", "above(planShare): count(boards[z.actual > planShare])", "ofAll(): best() + over(2) + planShare",
    "rank(n): 1 + over(n)", "less(boards): sum(boards)",
]

/// Formulas with the number of bloc-wide parts that each has.
private let formulas: [(text: String, parts: Int)] = [
    ("max(boards.z.actual)", 1),
    ("max(for b in boards return b.z.actual)", 1),
    ("max(for b in boards return reached(b.y))", 1),
    ("sum(boards[z.actual > 2].w.actual)", 1),
    ("count(boards[z.actual > 2])", 1),
    ("count(boards[item.z.actual > w.actual])", 1),
    ("count(boards[z.actual > 1][w.actual > 1])", 1),
    ("sum(boards.z.actual) / count(boards) + z.actual", 2),
    ("count(boards[z.actual > planShare])", 1),
    ("count(boards[z.actual > twice(1)])", 1),
    ("best()", 1),
    ("ofAll()", 1),
    ("over(1)", 1),
    ("boards[1].z.actual", 1),
    ("boards.z.actual[-1]", 1),
    ("sum(for a in boards, b in boards return a.z.actual * b.w.actual)", 1),
    ("sum(for a in boards return count(boards[z.actual > a.z.actual]))", 1),
    ("if some b in boards satisfies b.z.actual > 4 then 1 else 2", 1),
    ("if every b in boards satisfies b.z.actual >= 0 then 1 else 2", 1),
    ("if (some b in boards satisfies b.ok) and ok then 1 else 2", 1),
    ("sum({all: boards.z.actual, most: max(all)}.all)", 1),
    ("(function(l) max(l))(boards.z.actual)", 1),
    ("sum(for n in [1, 2] return count(boards[w.actual > 1]) * n)", 1),
    ("sum(for n in [1, 2] return count(boards) * z.actual)", 1),
    ("min(points, max(boards.z.actual))", 1),
    ("if max(boards.z.actual) = z.actual then 1 else mean(boards.z.actual)", 2),
    ("if z.actual in boards.w.actual then 1 else 2", 1),
    ("if 3 in boards.w.actual then 1 else 2", 1),
    // What depends on the own board is not set apart, however it gets at it.
    ("sum(for b in boards return b.z.actual - z.actual)", 0),
    ("sum(for b in boards return own())", 0),
    ("count(boards[z.actual > own()])", 0),
    ("rank(z.actual)", 0),
    ("count(boards[z.actual > points - 8])", 0),
    ("1 + count(for b in boards[z.actual > own()] return b)", 0),
    ("if some b in boards satisfies b.z.actual > z.actual then 1 else 2", 0),
    // Names that mean something else in a loop, a function, a context or a filter.
    ("sum(for boards in [[1, 2], [3]] return sum(boards)) + z.actual", 0),
    ("count(boards) + sum(for boards in [[{x: 1}], [{x: 2}]] return count(boards[x < z.actual]))", 1),
    ("sum(for planShare in [1, 2, 3] return count(boards[z.actual > planShare]))", 1),
    ("z.actual + sum(for planShare in [1, 2, 3] return count(boards[z.actual > planShare]))", 1),
    ("sum(for planShare in boards.w.actual return planShare * z.actual)", 1),
    ("sum(for z in boards return z.w.actual)", 1),
    ("z.actual + sum(for z in boards return z.w.actual)", 1),
    ("above(z.actual)", 0),
    ("above(2)", 1),
    ("less([z.actual, 1])", 0),
    ("less(boards.z.actual)", 1),
    ("{planShare: z.actual, n: count(boards[z.actual > planShare])}.n", 0),
    ("count([{planShare: z.actual}, {planShare: 0}][count(boards[z.actual > planShare]) > 1])", 0),
    ("count([{boards: [z.actual]}][sum(boards) > 2])", 0),
    ("(function(boards) sum(boards))([z.actual])", 0),
    ("count(boards[(function(n) z.actual > n)(1)])", 1),
]

private let editionOfFormulas = Result {
    try Table(
        points: "\(10 * formulas.count)",
        sections: [
            section(
                "A", "\(10 * formulas.count)",
                formulas.enumerated().map { index, formula in
                    criterion("A.\(index)", "10", "score: \"\(formula.text)\", atLeast: -1000000, atMost: 1000000")
                })
        ], functions: functions
    ).edition()
}

private func randomBoards(_ random: inout Seeded, missing: Int) -> [Entry] {
    (0..<random.number(1...6)).map { number in
        var figures: [String: Given] = [:]
        for name in ["z", "w", "y", "y.plan"] where !random.happens(missing) {
            figures[name] = .number(Rational(random.number(0...5)))
        }
        if !random.happens(missing) { figures["ok"] = .flag(random.happens(50)) }
        return board("b\(number)", figures)
    }
}

@Test(arguments: 0..<formulas.count)
func aFormulaHasAsManyBlocWidePartsAsItShould(index: Int) throws {
    let (text, parts) = formulas[index]
    let edition = try Table.one("score: \"\(text)\", atLeast: -1000000, atMost: 1000000", functions: functions)
        .edition()
    let line = try #require(Program(edition).criteria.first)
    #expect(sharedParts(of: line.formula).count == parts, "\(text)")
}

private func sharedParts(of expression: Expression) -> Set<Int> {
    if case .shared(let index, _) = expression.form { return [index] }
    return expression.children.reduce(into: []) { $0.formUnion(sharedParts(of: $1)) }
}

@Test(arguments: 0..<40)
func settingBlocWidePartsApartChangesNoValue(batch: Int) throws {
    let edition = try editionOfFormulas.get()
    var random = Seeded(UInt64(batch))
    for _ in 0..<3 {
        // In half of the blocs figures are missing.
        let entries = randomBoards(&random, missing: batch.isMultiple(of: 2) ? 0 : 15)
        let scorer = Scorer(edition, period: Period(year: 2024, part: .h1), entries: entries)
        for entry in entries {
            for line in scorer.program.criteria {
                let formula = line.criterion.formula.tree
                let apart = line.formula.evaluate(in: scorer.scope(scorer.index(of: entry.board), line))
                let plain = naive(formula, scorer, entry.board)
                #expect(apart.value.description == plain.value.description, "\(formula)")
                // The same figures are missing, of the board and of others; a position picked from a list set apart
                // waits for the whole list.
                if !"\(formula)".contains("[-1]") {
                    #expect(Set(scorer.missing(in: apart)) == Set(plain.missing), "\(formula)")
                }
            }
        }
    }
}

@Test func aPartThatIsWrittenTwiceIsComputedOnce() throws {
    let table = Table(
        points: "20",
        sections: [
            section(
                "A", "20",
                [
                    criterion("A.1", "10", #"score: "z.actual / max(boards.z.actual) * points""#),
                    criterion("A.2", "10", #"score: "if z.actual = max( boards.z.actual ) then points else 0""#),
                ])
        ])
    #expect(Program(try table.edition()).shared.map(\.description) == ["max(boards.z.actual)"])
}

@Test func functionsThatCallEachOtherManyTimesAreReadOnce() throws {
    // Each calls the one before twice: walked through naively that is 2 to the power of 40.
    let chain = (1...40).map { "f\($0)(n): if n > 0 then f\($0 - 1)(n) else f\($0 - 1)(0)" }
    let edition = try Table.one(#"score: "f40(1) + count(boards)""#, functions: ["f0(n): n"] + chain).edition()
    let scorer = Scorer(edition, period: Period(year: 2024, part: .year), entries: [board("a")])
    #expect(scorer.derivation(of: "A.1", for: "a")?.functions.count == 41)
}

@Test func vetoesAndConditionsShareTheBlocsFigures() throws {
    let edition = try Table(
        sections: [
            section("A", "10", [criterion("A.1", "10", #"score: "1", assigned: "max(boards.z.actual) > 3""#)])
        ], more: [#"vetoes: [{when: "max(boards.z.actual) < 2", reason: {vi: v, en: v}}]"#]
    ).edition()
    let scorer = Scorer(
        edition, period: Period(year: 2024, part: .year), entries: [board("a", ["z": 4]), board("b", ["z": 1])])
    #expect(scorer.blocFigures.map(\.value.description) == ["4"])
    #expect(scorer.scorecards().map { $0.criteria[0].words } == ["1", "1"])
    #expect(scorer.scorecards().map(\.vetoes) == [[], []])
}

@Test func aLargeBlocIsScored() throws {
    let rule = #"score: "z.actual / max(boards.z.actual) * points""#
    let edition = try Table(
        sections: [section("A", "10", [criterion("A.1", "10", rule)])],
        more: [#"vetoes: [{when: "z.actual * 100 < mean(boards.z.actual)", reason: {vi: v, en: v}}]"#]
    ).edition()
    let entries = (0..<10_000).map { board("b\($0)", ["z": .number(Rational($0 + 1_000))]) }
    // Far beyond what would end in reasonable time if each board looked at all others.
    let scorer = Scorer(edition, period: Period(year: 2024, part: .year), entries: entries)
    #expect(scorer.scorecards().last?.total.exact.number == 10)
}

struct FunctionOrderTests {
    @Test func aFunctionMayUseABlocWideFigureOfOneThatStandsAfterIt() throws {
        // Two of three have the most, 5: 2 × 3.
        #expect(
            try outcome(
                #"score: "leaders() * 3""#, ["z": 5], others: [["z": 5], ["z": 4]],
                functions: ["leaders(): count(boards[z.actual >= top()])", "top(): max(boards.z.actual)"]) == "6")
    }
}
