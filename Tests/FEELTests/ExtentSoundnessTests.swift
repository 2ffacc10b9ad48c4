// That extents leave nothing out: random formulas, evaluated with random figures from within the extents of the names.
import Exact
import Testing

@testable import FEEL

@Suite struct ExtentSoundnessTests {
    static let functions: [String: ([String], String)] = [
        "excess": (["x"], "(x.actual - x.plan) / x.plan"), "guarded": (["x"], "if x.plan > 0 then excess(x) else 0"),
        "safe": (["x", "y"], "if y = 0 then null else x / y"), "holds": (["x"], "x.actual >= x.plan and x.plan > 0"),
        "larger": (["x", "y"], "if x > y then x else y"),
    ]

    static func definitions() throws -> [String: Scope.Definition] {
        var result: [String: Scope.Definition] = [:]
        for (name, (parameters, body)) in functions {
            result[name] = try Scope.Definition(name: name, parameters: parameters, body: Expression(parsing: body))
        }
        return result
    }

    @Test(arguments: 0..<10)
    func `Every value lies in the extent, and every division by zero was foreseen`(seed: Int) throws {
        var random = RandomExtents(generator: Seeded(state: UInt64(1_000 + seed)))
        let definitions = try Self.definitions()
        let plain = ExtentAnalysis(names: RandomExtents.names, functions: definitions)
        let checks = ["a <= b", "x.actual <= x.plan", "a + b >= c / 2 or c = 0", "y.plan > 0"]
            .compactMap { try? Expression(parsing: $0) }
        let assuming = ExtentAnalysis(
            names: RandomExtents.names, functions: definitions, assuming: checks, population: "boards")
        var narrow = 0
        for round in 0..<100 {
            let text = random.chance(3) ? random.boolean(4) : random.number(4)
            let expression = try Expression(parsing: text)
            let (extent, findings) = plain.extent(of: expression)
            let (assumed, assumedFindings) = assuming.extent(of: expression)
            if extent.numbers != .all || !extent.canBeTrue { narrow += 1 }
            for draw in 0..<6 {
                let figures = random.figures(among: draw)
                var scope = Scope([figures], functions: definitions)
                scope.isScoring = true
                let value = expression.evaluate(in: scope).value
                let isFine = extent.contains(value)
                #expect(isFine, "\(text)\n= \(value) not in \(extent.shown)\nfor \(figures) (\(round))")
                #expect(value.isForeseen(by: findings), "\(text)\ndivides by zero for \(figures)")
                guard checks.passed(by: figures, definitions) else { continue }
                let holds = assumed.contains(value)
                #expect(holds, "\(text)\n= \(value) not in \(assumed.shown), checked,\nfor \(figures) (\(round))")
                #expect(value.isForeseen(by: assumedFindings), "\(text)\ndivides by zero, checked, for \(figures)")
                if !isFine || !holds { return }
            }
        }
        #expect(narrow > 30)
    }

    @Test func `Figures are drawn from their extents`() {
        var random = RandomExtents(generator: Seeded(state: 5))
        for draw in 0..<200 {
            for (name, value) in random.figures(among: draw) {
                #expect(RandomExtents.names[name]?.contains(value) == true, "\(name) \(value)")
            }
        }
    }
}

extension [Expression] {
    /// Whether no check is false, for a board and for each of the others.
    fileprivate func passed(by figures: [String: Value], _ definitions: [String: Scope.Definition]) -> Bool {
        var boards = [figures]
        if case .list(let items)? = figures["boards"] {
            boards += items.map { item in
                if case .context(let context) = item { context.entries } else { [:] }
            }
        }
        return boards.allSatisfy { board in
            allSatisfy { check in
                var scope = Scope([board], functions: definitions)
                scope.isScoring = true
                if case .boolean(false) = check.evaluate(in: scope).value { return false }
                return true
            }
        }
    }
}

extension Value {
    fileprivate func isForeseen(by findings: [ExtentAnalysis.Finding]) -> Bool {
        guard case .null(.divisionByZero) = self else { return true }
        return findings.contains { finding in
            switch finding.kind {
            case .zeroDivisor, .notFollowed: true
            case .settledCondition: false
            }
        }
    }
}

/// Random formulas about names with declared extents, and random figures within them.
private struct RandomExtents {
    static let amounts: [String: Extent] = [
        "a": Extents.numbers(">= 0", decimals: 0), "b": Extents.numbers("[0..4]", decimals: 0, absence: .missing),
        "c": Extents.numbers("[-3..3]", decimals: 1), "d": Extents.numbers("> 0", decimals: 0),
    ]
    static let pair = Extent.context([
        "actual": Extents.numbers(">= 0", decimals: 0, absence: .missing),
        "plan": Extents.numbers("[0..5]", decimals: 0, absence: .missing),
    ])
    static let full = Extent.context([
        "actual": Extents.numbers(">= 0", decimals: 0), "plan": Extents.numbers("> 0", decimals: 0),
    ])
    static let board = Extent.context(
        amounts.merging(["x": pair, "y": full, "t": .truth]) { $1 })
    static let names: [String: Extent] = amounts.merging(
        ["x": pair, "y": full, "t": .truth, "boards": .list(of: board)]) { $1 }

    var generator: Seeded
    private var variables: [String] = []
    private var contexts: [String] = ["x", "y"]

    init(generator: Seeded) { self.generator = generator }

    mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }

    private mutating func pick<Element>(_ choices: [Element]) -> Element {
        choices[Int.random(in: choices.indices, using: &generator)]
    }

    private mutating func figure() -> String {
        if let variable = variables.last, chance(3) { return variable }
        if chance(3) { return "\(pick(contexts)).\(pick(["actual", "plan"]))" }
        return pick(["a", "b", "c", "d"])
    }

    private mutating func leaf() -> String {
        chance(3) ? pick(["0", "1", "2", "0.5", "-1", "3", "100"]) : figure()
    }

    mutating func number(_ depth: Int) -> String {
        guard depth > 0 else { return leaf() }
        let less = depth - 1
        switch Int.random(in: 0..<19, using: &generator) {
        case 0, 1, 2: return "(\(number(less)) \(pick(["+", "-", "*"])) \(number(less)))"
        case 3, 4: return "(\(number(less)) / \(number(less)))"
        case 5: return "(\(leaf()) ** \(pick(["0", "2", "3", "-1", "b"])))"
        case 6: return "-(\(number(less)))"
        case 7: return "\(pick(["min", "max", "sum", "mean", "product", "median"]))(\(number(less)), \(number(less)))"
        case 8:
            return
                "\(pick(["min", "max", "sum", "mean", "product", "median", "count"]))([\(number(less)), \(leaf()), \(leaf())])"
        case 9:
            let function = pick([
                "abs(?)", "floor(?)", "ceiling(?)", "decimal(?, 1)", "round up(?, 0)", "round half up(?, 1)",
                "round half down(?, -1)", "round down(?, 1)", "modulo(?, 3)", "modulo(?, b)",
            ])
            return function.replacing("?", with: number(less))
        case 10: return "\(pick(["excess", "guarded"]))(\(pick(contexts)))"
        case 11: return "\(pick(["safe", "larger"]))(\(number(less)), \(number(less)))"
        case 12: return aggregate(less)
        case 13: return "{k: \(number(less)), m: k + \(leaf())}.\(pick(["k", "m"]))"
        case 14: return "[\(number(less)), \(leaf())][\(pick(["1", "2", "-1", "3"]))]"
        case 15: return "count(boards[\(boolean(less))])"
        default: return "(if \(boolean(less)) then \(number(less)) else \(chance(8) ? "null" : number(less)))"
        }
    }

    private mutating func aggregate(_ depth: Int) -> String {
        let name = pick(["sum", "min", "max", "mean", "product", "median", "count"])
        if chance(3) { return "\(name)(boards.\(pick(["a", "b", "c", "x.actual", "y.plan"])))" }
        if chance(3) {
            return "\(name)(boards[\(boolean(depth))].\(pick(["a", "b", "d", "x.plan"])))"
        }
        if chance(3) {
            variables.append("i")
            defer { variables.removeLast() }
            return
                "\(name)(for i in \(pick(["1..3", "0..b", "[1, 2, 5]", "boards.b", "a..d"])) return \(number(depth)))"
        }
        contexts += ["v.x", "v.y"]
        variables.append("v.b")
        defer {
            contexts.removeLast(2)
            variables.removeLast()
        }
        return "\(name)(for v in \(chance(2) ? "boards" : "boards[d > 2]") return \(number(depth)))"
    }

    mutating func boolean(_ depth: Int) -> String {
        guard depth > 0 else { return comparison(0) }
        let less = depth - 1
        switch Int.random(in: 0..<14, using: &generator) {
        case 0, 1: return "(\(boolean(less)) and \(boolean(less)))"
        case 2, 3: return "(\(boolean(less)) or \(boolean(less)))"
        case 4: return "not(\(boolean(less)))"
        case 5: return "(\(number(less)) between \(leaf()) and \(leaf()))"
        case 6: return "(\(figure()) \(pick(["=", "!="])) null)"
        case 7, 8:
            let several = ["> ?", "< ?", "[0..?]", "(1..?)", "?", "= ?", "!= ?", "null", "[1, 2]"]
            let alone = several + ["not(?)", "not(> ?)", "not(null, < ?)"]
            func filled(_ test: String) -> String { test.replacing("?", with: leaf()) }
            let tests =
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: "? > 1"
                case 1: "\(filled(pick(several))), \(filled(pick(several)))"
                default: filled(pick(alone))
                }
            return "(\(number(less)) in (\(tests)))"
        case 9: return pick(["t", "holds(x)", "holds(y)", "t = true", "not(t)"])
        case 10:
            variables.append("i")
            defer { variables.removeLast() }
            return
                "(\(pick(["some", "every"])) i in \(pick(["boards.a", "[0, 1, b]", "1..d"])) satisfies \(boolean(less)))"
        case 11:
            contexts += ["v.x", "v.y"]
            variables.append("v.c")
            defer {
                contexts.removeLast(2)
                variables.removeLast()
            }
            return "(\(pick(["some", "every"])) v in boards satisfies \(boolean(less)))"
        case 12: return "\(pick(["all", "any"]))([\(boolean(less)), \(boolean(less))])"
        default: return comparison(less)
        }
    }

    private mutating func comparison(_ depth: Int) -> String {
        "(\(number(depth)) \(pick(["=", "!=", "<", "<=", ">", ">="])) \(chance(2) ? leaf() : number(depth)))"
    }

    // MARK: Figures

    private mutating func whole(_ range: ClosedRange<Int>) -> Value {
        // Ends are what goes wrong most easily.
        let ends = [range.lowerBound, range.upperBound, range.lowerBound + 1]
        return .number(Rational(chance(2) ? pick(ends) : Int.random(in: range, using: &generator)))
    }

    private mutating func orMissing(_ name: String, _ value: Value) -> Value {
        guard chance(8) else { return value }
        return .null(.missing(Absence.Figure(owner: "o", indicator: name, attribute: "actual")))
    }

    /// - Parameter draw: the first boards are all alike, so that equal figures meet.
    private mutating func board(_ draw: Int) -> [String: Value] {
        let most = draw == 0 ? 1 : draw < 4 ? 3 : 40
        var tenths = Rational(Int.random(in: -30...30, using: &generator)).divided(by: 10) ?? 0
        if chance(4) { tenths = 0 }
        return [
            "a": whole(0...most), "b": orMissing("b", whole(0...Swift.min(most, 4))), "c": .number(tenths),
            "d": whole(1...(most + 1)), "t": .boolean(chance(2)),
            "x": .context(
                Context([
                    ("actual", orMissing("x", whole(0...most))),
                    ("plan", orMissing("x", whole(0...Swift.min(most, 5)))),
                ])),
            "y": .context(Context([("actual", whole(0...most)), ("plan", whole(1...(most + 1)))])),
        ]
    }

    mutating func figures(among draw: Int) -> [String: Value] {
        var result = board(draw)
        let count = Int.random(in: 0...3, using: &generator)
        result["boards"] = .list(
            (0..<count).map { _ in .context(Context(board(draw).sorted { $0.key < $1.key })) })
        return result
    }
}
