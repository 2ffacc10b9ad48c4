// Which parts of a formula are ever computed, and how they can come out.
import Exact
import Testing

@testable import FEEL

extension Expression {
    /// The parts of a kind, outermost first.
    fileprivate func parts(where isOne: (Expression) -> Bool) -> [Expression] {
        (isOne(self) ? [self] : []) + children.flatMap { $0.parts(where: isOne) }
    }

    fileprivate var isCall: Bool { if case .call = form { true } else { false } }
    fileprivate var isChoice: Bool { if case .conditional = form { true } else { false } }
}

extension Occurrences {
    /// `<`, `=` and `>`: how the first argument of a call can compare with the second.
    fileprivate func orders(in call: Expression) -> String {
        [Expression.Comparison.less, .equal, .greater].filter { canBe(0, $0, 1, in: call) }.map(\.rawValue).joined()
    }

    /// `then`, `else`: which branches of a choice are computed.
    fileprivate func sides(of choice: Expression) -> String {
        guard case .conditional(_, let yes, let no) = choice.form else { return "" }
        return [(yes, "then"), (no, "else")].filter { isReached($0.0) }.map(\.1).joined(separator: " ")
    }
}

@Suite struct ExtentOccurrenceTests {
    /// Bounds as the names of the tests declare them: revenue.plan > 0, all amounts >= 0, occupancy in [0..100].
    @Test(
        arguments: Row.table(
            """
            min(10, settled.actual) ⇒ <=>
            max(0, settled.actual) ⇒ <=
            max(-1, settled.actual) ⇒ <
            min(100, occupancy.actual) ⇒ =>
            min(101, occupancy.actual) ⇒ >
            if settled.actual <= 7 then min(7, settled.actual) else 0 ⇒ =>
            if settled.actual < 7 then min(7, settled.actual) else 0 ⇒ >
            if settled.actual < 0 then min(7, settled.actual) else 0 ⇒ -
            if received.actual > 5 and max(5, received.actual) > 7 then 1 else 0 ⇒ <
            max(0, (revenue.actual - revenue.plan) / revenue.plan + 1) ⇒ <=
            max(-0.5, (revenue.actual - revenue.plan) / revenue.plan / 2) ⇒ <=
            max(settled.actual, settled.actual + received.actual) ⇒ <=
            min(export.plan, export.plan + 1) ⇒ <
            """))
    func `How the arguments of a limit can compare`(row: Row) throws {
        let formula = try Expression(parsing: row.formula)
        let found = try Extents.analysis().occurrences(in: formula)
        let call = try #require(formula.parts(where: \.isCall).first)
        let orders = found.orders(in: call)
        #expect((orders.isEmpty ? "-" : orders) == row.expected)
    }

    @Test(
        arguments: Row.table(
            """
            if filed then 1 else 2 ⇒ then else
            if settled.actual >= 0 then 1 else 2 ⇒ then
            if export.plan = null then 1 else 2 ⇒ then else
            if revenue.plan = null then 1 else 2 ⇒ else
            if occupancy.actual in [0..100] then 1 else 2 ⇒ then
            if occupancy.actual in (0..100] then 1 else 2 ⇒ then else
            """))
    func `Which branches are computed`(row: Row) throws {
        let formula = try Expression(parsing: row.formula)
        #expect(try Extents.analysis().occurrences(in: formula).sides(of: formula) == row.expected)
    }

    @Test func `The right side of a condition, also where the left one is not known`() throws {
        func outcomes(_ formula: String) throws -> String {
            let formula = try Expression(parsing: formula)
            let found = try Extents.analysis().occurrences(in: formula)
            let right = try #require(formula.children.last)
            return [true, false].filter { found.canBe($0, right) }.map(String.init).joined(separator: " ")
        }
        #expect(try outcomes("settled.actual > 5 and settled.actual > 3") == "true")
        #expect(try outcomes("settled.actual > 5 or settled.actual > 3") == "true false")
        // Where the plan is missing, so is it on the right.
        #expect(try outcomes("export.plan > 5 and export.plan > 3") == "true")
        // With no plan known nothing is known of the settled either.
        #expect(try outcomes("settled.actual > 5 and settled.actual > 3 and settled.actual > 1") == "true")
        #expect(try outcomes("settled.actual > export.plan + 3 and settled.actual > 3") == "true false")
    }

    @Test func `Functions are told of by all that call them, and not by conditions that were followed before`() throws {
        let functions: [String: ([String], String)] = [
            "step": (["x"], "if x > 5 then min(8, x) else 1"), "again": (["x"], "step(x)"),
        ]
        let analysis = try Extents.analysis(functions: functions)
        let body = try #require(analysis.walk.functions["step"]?.body)
        let call = try #require(body.parts(where: \.isCall).first)
        func found(_ formula: String, where conditions: String...) throws -> Occurrences {
            try analysis.occurrences(
                in: Expression(parsing: formula), where: conditions.map { try Expression(parsing: $0) })
        }
        let low = try found("if settled.actual <= 7 then step(settled.actual) else 0")
        #expect(low.orders(in: call) == ">" && low.sides(of: body) == "then else")
        let high = try found("again(settled.actual + 6)")
        #expect(high.orders(in: call) == "<=>" && high.sides(of: body) == "then")
        #expect(try found("step(6) + step(9)").orders(in: call) == "<>")
        var both = low
        both.formUnion(high)
        #expect(both.orders(in: call) == "<=>" && both.sides(of: body) == "then else")
        // What is called the same in a condition is computed in the formula all the same.
        #expect(try found("step(settled.actual)", where: "step(settled.actual) >= 0").orders(in: call) == "<=>")
        #expect(try found("step(settled.actual)", where: "not([step(settled.actual) > 3])").orders(in: call) == "<=>")
        #expect(try found("if step(settled.actual) >= 0 then 1 else 2").orders(in: call) == "<=>")
        #expect(try !found("settled.actual", where: "step(settled.actual) > 0").isReached(body))
        #expect(try !found("step(settled.actual)", where: "settled.actual < 0").isReached(body))
    }

    @Test func `Of what cannot be followed everything can occur`() throws {
        let analysis = try Extents.analysis(functions: ["again": (["x"], "if x < 0 then 1 else again(x - 1)")])
        let body = try #require(analysis.walk.functions["again"]?.body)
        let found = try analysis.occurrences(in: Expression(parsing: "again(5)"))
        #expect(found.sides(of: body) == "then else")
        var all = try analysis.occurrences(in: Expression(parsing: "1"))
        #expect(all.sides(of: body) == "")
        all.formUnion(found)
        #expect(all.sides(of: body) == "then else")
    }

    @Test(arguments: 0..<10)
    func `Nothing that a computation shows is called impossible`(seed: Int) throws {
        var random = RandomExtents(generator: Seeded(state: UInt64(2_000 + seed)))
        let definitions = try ExtentSoundnessTests.definitions()
        let plain = ExtentAnalysis(names: RandomExtents.names, functions: definitions)
        let checks = ["a <= b", "x.actual <= x.plan", "a + b >= c / 2 or c = 0", "y.plan > 0"]
            .compactMap { try? Expression(parsing: $0) }
        let assuming = ExtentAnalysis(
            names: RandomExtents.names, functions: definitions, assuming: checks, population: "boards")
        var excluded = 0
        for _ in 0..<100 {
            let text = random.chance(3) ? random.boolean(4) : random.number(4)
            let expression = try Expression(parsing: text)
            let found = plain.occurrences(in: expression)
            let checked = assuming.occurrences(in: expression)
            excluded += expression.parts { $0.isChoice && !found.sides(of: $0).contains(" ") }.count
            for draw in 0..<6 {
                let figures = random.figures(among: draw)
                var scope = Scope([figures], functions: definitions)
                scope.isScoring = true
                let steps = expression.evaluate(in: scope, tracing: true).steps
                let isChecked = checks.passed(by: figures, definitions)
                for step in steps where !found.holds(step) || isChecked && !checked.holds(step) {
                    Issue.record("\(text)\n\(step.expression) = \(step.value) of \(step.operands)\nfor \(figures)")
                    return
                }
            }
        }
        #expect(excluded > 5)
    }
}

extension Occurrences {
    /// Whether a step was foreseen.
    fileprivate func holds(_ step: Step) -> Bool {
        guard isReached(step.expression) else { return false }
        if case .boolean(let flag) = step.value, !canBe(flag, step.expression) { return false }
        guard case .call(let callee, let arguments) = step.expression.form, case .name = callee.form,
            step.operands.count == arguments.count
        else { return true }
        for right in arguments.indices {
            for left in arguments.indices where left != right {
                guard case .number(let a) = step.operands[left], case .number(let b) = step.operands[right] else {
                    continue
                }
                if !canBe(left, a < b ? .less : a > b ? .greater : .equal, right, in: step.expression) { return false }
            }
        }
        return true
    }
}
