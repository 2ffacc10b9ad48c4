// That what the type checker lets pass computes without a type error, on random formulas and figures.
import Diagnostics
import Exact
import Testing

@testable import FEEL

extension TypeCheckerTests {
    @Test func `What passes never meets a type error when it is computed`() throws {
        let definitions = [
            "excess": try Scope.Definition(
                name: "excess", parameters: ["x"], body: Expression(parsing: "(x.actual - x.plan) / x.plan")),
            "larger": try Scope.Definition(
                name: "larger", parameters: ["x", "y"], body: Expression(parsing: "if x > y then x else y")),
            "wrap": try Scope.Definition(
                name: "wrap", parameters: ["x"], body: Expression(parsing: "[x, x]")),
        ]
        let checker = TypeChecker(names: RandomFormulas.names, functions: definitions)
        var random = RandomFormulas(state: 20_250_101)
        var passed = (right: 0, wrong: 0)
        var refused = 0
        for round in 0..<6_000 {
            random.mistakes = round % 2 == 0 ? 0 : 1
            let kind = RandomFormulas.kinds[round / 2 % RandomFormulas.kinds.count]
            let text = random.expression(kind, 4)
            guard let expression = try? Expression(parsing: text) else {
                Issue.record("cannot read \(text)")
                continue
            }
            let checked = checker.check(expression)
            if round % 2 == 0 {
                #expect(checked.findings.isEmpty, "\(text)")
                #expect(checked.type.fits(kind), "\(text)")
                passed.right += 1
            } else if checked.findings.isEmpty {
                passed.wrong += 1
            } else {
                refused += 1
                continue
            }
            let outcome = expression.evaluate(in: random.scope(definitions), tracing: true)
            for step in outcome.steps {
                if let reason = step.value.mismatch { Issue.record("\(reason.en) at \(step.expression) of \(text)") }
            }
            #expect(outcome.value.isOf(checked.type), "\(outcome.value) of \(text) is no \(checked.type)")
        }
        #expect(passed.right == 3_000)
        #expect(refused > 500)
    }
}

extension Value {
    /// The type error in it, if there is one.
    fileprivate var mismatch: Localized? {
        switch self {
        case .null(.mismatch(let reason)): reason
        case .list(let items): items.lazy.compactMap(\.mismatch).first
        case .context(let context): context.entries.values.lazy.compactMap(\.mismatch).first
        default: nil
        }
    }

    fileprivate func isOf(_ type: Type) -> Bool {
        switch (self, type) {
        case (.null, _), (_, .any), (.number, .number), (.boolean, .boolean), (.string, .string): true
        case (.list(let items), .list(let item)): items.allSatisfy { $0.isOf(item) }
        case (.range(_, let low, let high), .range(let end)): low.isOf(end) && high.isOf(end)
        case (.context(let context), .context(let entries)):
            context.entries.count == entries.count
                && context.entries.allSatisfy { key, value in entries[key].map { value.isOf($0) } ?? false }
        case (.function, .function): true
        default: false
        }
    }
}

/// Random formulas of a wanted type, now and then with a mistake in them, and random figures.
private struct RandomFormulas: RandomNumberGenerator {
    static let indicator = Type.context(["actual": .number, "plan": .number])
    static let row = Type.context(["name": .string, "actual": .number, "plan": .number])
    static let names: [String: Type] = [
        "export": indicator, "revenue": indicator, "points": .number, "label": .string, "filed": .boolean,
        "figures": .list(.number), "tags": .list(.string), "flags": .list(.boolean), "boards": .list(row),
    ]
    static let kinds: [Type] = [
        .number, .boolean, .string, .list(.number), .list(.string), .list(.boolean), .range(.number), indicator,
        .list(row), row,
    ]

    var state: UInt64
    /// Whether a part may be of another type than the one that is wanted.
    var mistakes = 0
    private var variables: [(String, Type)] = []
    private var fresh = 0

    init(state: UInt64) { self.state = state }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    private mutating func pick<Element>(_ choices: [Element]) -> Element {
        choices[Int.random(in: choices.indices, using: &self)]
    }

    private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &self) == 0 }

    /// A part of the wanted type, or of another by mistake.
    private mutating func part(_ type: Type, _ depth: Int) -> String {
        if mistakes > 0, chance(6) {
            mistakes -= 1
            return "(\(expression(pick(Self.kinds), depth)))"
        }
        return "(\(expression(type, depth)))"
    }

    private mutating func binding<Result>(_ type: Type, _ use: (inout Self, String) -> Result) -> Result {
        fresh += 1
        // Now and then a name that hides another.
        let name = chance(4) ? pick(["points", "label", "figures"]) : "v\(fresh)"
        variables.append((name, type))
        defer { variables.removeLast() }
        return use(&self, name)
    }

    mutating func expression(_ type: Type, _ depth: Int) -> String {
        if let known = named(type), depth == 0 || chance(4) { return known }
        guard depth > 0 else { return literal(type) }
        if chance(8) {
            let branches = (expression(type, depth - 1), expression(type, depth - 1))
            return "if \(part(.boolean, depth - 1)) then \(branches.0) else \(branches.1)"
        }
        let less = depth - 1
        switch type {
        case .number: return number(less)
        case .boolean: return boolean(less)
        case .string: return string(less)
        case .list(let item): return list(item, less)
        default: return literal(type)
        }
    }

    private mutating func named(_ type: Type) -> String? {
        var seen: Set<String> = []
        var fitting: [String] = []
        for (name, known) in variables.reversed() where seen.insert(name).inserted && known == type {
            fitting.append(name)
        }
        for (name, known) in Self.names.sorted(by: { $0.key < $1.key }) where !seen.contains(name) && known == type {
            fitting.append(name)
        }
        return fitting.isEmpty ? nil : pick(fitting)
    }

    private mutating func literal(_ type: Type) -> String {
        switch type {
        case .number: return pick(["0", "1", "2.5", "98", "-3"])
        case .boolean: return pick(["true", "false"])
        case .string: return pick(["\"\"", "\"a\"", "\"Bắc\""])
        case .list(let item):
            let count = Int.random(in: 0...2, using: &self)
            return "[" + (0..<count).map { _ in expression(item, 0) }.joined(separator: ", ") + "]"
        case .range: return pick(["[1..5]", "(2..4)", "[-1..2.5)"])
        case .context(let entries):
            let keys = entries.sorted { $0.key < $1.key }
            return "{" + keys.map { "\"\($0.key)\": \(expression($0.value, 0))" }.joined(separator: ", ") + "}"
        default: return "null"
        }
    }

    private mutating func number(_ depth: Int) -> String {
        switch Int.random(in: 0..<14, using: &self) {
        case 0, 1, 2: return "\(part(.number, depth)) \(pick(["+", "-", "*", "/"])) \(part(.number, depth))"
        case 3: return "\(part(.number, 0)) ** \(pick(["0", "2", "3"]))"
        case 4: return "-\(part(.number, depth))"
        case 5: return "\(part(Self.indicator, depth)).\(pick(["actual", "plan"]))"
        case 6: return "\(pick(["sum", "min", "max", "mean", "median", "product"]))(\(part(.list(.number), depth)))"
        case 7: return "\(pick(["sum", "min", "max"]))(\(part(.number, depth)), \(part(.number, depth)))"
        case 8: return "count(\(part(pick([.list(.number), .list(.string), .list(Self.row)]), depth)))"
        case 9: return "\(pick(["floor", "ceiling", "abs"]))(\(part(.number, depth)))"
        case 10:
            return "\(pick(["decimal", "round up", "round half up"]))(\(part(.number, depth)), \(pick(["0", "2"])))"
        case 11: return "\(part(.list(.number), depth))[\(pick(["1", "2"]))]"
        case 12:
            return pick([
                "excess(\(part(Self.indicator, depth)))", "larger(\(part(.number, depth)), \(part(.number, depth)))",
            ])
        default: return "string length(\(part(.string, depth)))"
        }
    }

    private mutating func boolean(_ depth: Int) -> String {
        let comparison = pick(["=", "!=", "<", "<=", ">", ">="])
        switch Int.random(in: 0..<11, using: &self) {
        case 0: return "\(part(.number, depth)) \(comparison) \(part(.number, depth))"
        case 1: return "\(part(.string, depth)) \(comparison) \(part(.string, depth))"
        case 2:
            let type = pick(Self.kinds)
            return "\(part(type, depth)) \(pick(["=", "!="])) \(part(type, depth))"
        case 3: return "\(part(.boolean, depth)) \(pick(["and", "or"])) \(part(.boolean, depth))"
        case 4: return "not(\(part(.boolean, depth)))"
        case 5: return "\(part(.number, depth)) between \(part(.number, depth)) and \(part(.number, depth))"
        case 6:
            return
                "\(part(.number, depth)) in (\(part(.number, depth)), > \(part(.number, depth)), \(part(.range(.number), depth)))"
        case 7:
            let tests = "\(part(.list(.string), depth)), \(part(.string, depth))"
            return "\(part(.string, depth)) in (\(chance(2) ? tests : "not(\(tests))"))"
        case 8:
            let domain = part(.list(.number), depth)
            return binding(.number) { random, name in
                "\(random.pick(["some", "every"])) \(name) in \(domain) satisfies \(random.part(.boolean, depth))"
            }
        case 9: return "\(pick(["all", "any"]))(\(part(.list(.boolean), depth)))"
        default:
            return "\(pick(["contains", "starts with", "ends with"]))(\(part(.string, depth)), \(part(.string, depth)))"
        }
    }

    private mutating func string(_ depth: Int) -> String {
        switch Int.random(in: 0..<6, using: &self) {
        case 0: return "\(part(.string, depth)) + \(part(.string, depth))"
        case 1: return "string(\(part(pick(Self.kinds), depth)))"
        case 2: return "\(pick(["upper case", "lower case"]))(\(part(.string, depth)))"
        case 3: return "substring(\(part(.string, depth)), \(part(.number, depth)))"
        case 4: return "\(part(Self.row, depth)).name"
        default: return "\(pick(["min", "max"]))(\(part(.list(.string), depth)))"
        }
    }

    private mutating func list(_ item: Type, _ depth: Int) -> String {
        let whole = Type.list(item)
        switch Int.random(in: 0..<8, using: &self) {
        case 0: return "[\(expression(item, depth)), \(expression(item, depth))]"
        case 1: return "\(pick(["reverse", "distinct values"]))(\(part(whole, depth)))"
        case 2: return "concatenate(\(expression(whole, depth)), \(expression(whole, depth)))"
        case 3: return "sublist(\(part(whole, depth)), \(pick(["1", "-1"])))"
        case 4: return "wrap(\(expression(item, depth)))"
        case 5:
            let source = pick([Type.number, .string, Self.row])
            let domain = source == .number && chance(2) ? "1..3" : "(\(expression(.list(source), depth)))"
            return binding(source) { random, name in "for \(name) in \(domain) return \(random.expression(item, depth))"
            }
        case 6 where item == .number: return "\(part(.list(Self.row), depth)).\(pick(["actual", "plan"]))"
        default:
            let base = part(whole, depth)
            let outer = variables.count
            if case .context(let entries) = item {
                variables += entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
            }
            variables.append(("item", item))
            defer { variables.removeSubrange(outer...) }
            return "\(base)[\(part(.boolean, depth))]"
        }
    }

    mutating func scope(_ functions: [String: Scope.Definition]) -> Scope {
        Scope([Self.names.mapValues { _ in Value.nothing }.merging(figures()) { $1 }], functions: functions)
    }

    private mutating func figures() -> [String: Value] {
        var values: [String: Value] = [:]
        for (name, type) in Self.names.sorted(by: { $0.key < $1.key }) { values[name] = value(type) }
        return values
    }

    private mutating func value(_ type: Type) -> Value {
        switch type {
        case .number: return .number(Rational(Int.random(in: -5...120, using: &self)))
        case .boolean: return .boolean(chance(2))
        case .string: return .string(pick(["", "a", "Nam Định", "xyz"]))
        case .list(let item): return .list((0..<Int.random(in: 0...3, using: &self)).map { _ in value(item) })
        case .context(let entries):
            return .context(Context(entries.sorted { $0.key < $1.key }.map { ($0.key, value($0.value)) }))
        default: return .nothing
        }
    }
}
