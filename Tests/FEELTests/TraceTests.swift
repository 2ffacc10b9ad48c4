// What a computation leaves behind for the person who asks how a number came about.
import Exact
import Testing

@testable import FEEL

private func steps(_ formula: String, in scope: Scope = Scope()) throws -> [String] {
    try evaluate(formula, in: scope, tracing: true).steps.map { step in
        let operands = step.operands.map(\.description).joined(separator: ", ")
        return "\(step.address.joined(separator: ".")): \(step.expression) [\(operands)] → \(step.value)"
    }
}

@Test func everyStepHasItsAddressOperandsAndValue() throws {
    #expect(
        try steps("1 + 2 * 3") == [
            "0.0: 1 [] → 1", "0.1.0: 2 [] → 2", "0.1.1: 3 [] → 3", "0.1: 2 * 3 [2, 3] → 6", "0: 1 + 2 * 3 [1, 6] → 7",
        ])
    #expect(
        try steps("if true then min(4, 5) else 6") == [
            "0.0: true [] → true", "0.1.1: 4 [] → 4", "0.1.2: 5 [] → 5", "0.1: min(4, 5) [4, 5] → 4",
            "0: if true then min(4, 5) else 6 [true, 4] → 4",
        ])
    #expect(try steps("true or false") == ["0.0: true [] → true", "0: true or false [true] → true"])
}

@Test func aCalledFunctionShowsItsBody() throws {
    var scope = Scope([["a": .number(3)]])
    scope.functions["double"] = .init(name: "double", parameters: ["x"], body: try Expression(parsing: "2 * x"))
    #expect(
        try steps("double(a)", in: scope) == [
            "0.1: a [] → 3", "0.double().0.0: 2 [] → 2", "0.double().0.1: x [] → 3", "0.double().0: 2 * x [2, 3] → 6",
            "0: double(a) [3, 6] → 6",
        ])
}

@Test func loopsAndTestsNumberTheirParts() throws {
    #expect(
        try steps("[2, 1][item > 1]").suffix(7) == [
            "0.1.0: item [] → 2", "0.1.1: 1 [] → 1", "0.1: item > 1 [2, 1] → true", "0.1.0: item [] → 1",
            "0.1.1: 1 [] → 1", "0.1: item > 1 [1, 1] → false", "0: [2, 1][item > 1] [[2, 1], true, false] → [2]",
        ])
    #expect(
        try steps("3 in (> 4, 3)") == [
            "0.0: 3 [] → 3", "0.1: 4 [] → 4", "0.2: 3 [] → 3", "0: 3 in (> 4, 3) [3, 4, 3] → true",
        ])
    #expect(try steps("[][item > 1]") == ["0.0: [] [] → []", "0: [][item > 1] [[]] → []"])
    #expect(try steps("for i in [5] return i").map { String($0.prefix(3)) } == ["0.0", "0.0", "0.1", "0: "])
}

@Test func withoutBeingAskedNothingIsKept() throws {
    #expect(try evaluate("1 + 1").steps.isEmpty)
}

@Test func tracingKeepsAtMostItsLimitAndChangesNoValue() throws {
    let formula = "sum(for i in 1..4000 return i * i)"
    let traced = try evaluate(formula, tracing: true)
    // The whole comes on top, however many its parts.
    #expect(traced.steps.count == 5_000 + 1)
    #expect(traced.steps.last?.address == ["0"])
    #expect(traced.value.description == (try evaluate(formula)).value.description)
}

@Test func theTreeNamesItsParts() throws {
    let expression = try Expression(
        parsing: "for i in [1..n] return if i in (> a, b) then {k: -f(i)}.k else l[not(x = y or z and w)]")
    var names: [String] = []
    func visit(_ part: Expression) {
        if case .name(let name) = part.form { names.append(name) }
        part.children.forEach(visit)
    }
    visit(expression)
    #expect(names == ["n", "i", "a", "b", "f", "i", "l", "not", "x", "y", "z", "w"])
    let renamed = expression.mapChildren { $0.mapChildren { $0 } }
    #expect(renamed == expression)
    #expect(Set([expression, renamed]).count == 1)
    #expect(expression.span == 0..<87)
    #expect(expression.height == 7)
}
