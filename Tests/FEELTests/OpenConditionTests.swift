// In a score a condition that cannot be decided leaves the result open; the standard takes it for false.
import Testing

@testable import FEEL

@Test(arguments: [
    // A quotient without a value decides nothing, however it is asked.
    ("if 5 / 0 > 1 then 10 else 0", "0"), ("if 5 / 0 = 5 then 10 else 0", "0"), ("if 5 / 0 != 5 then 10 else 0", "10"),
    ("if 3 in (> 5 / 0) then 10 else 0", "0"), ("if 5 / 0 in (> 1) then 10 else if 1 = 1 then 4 else 0", "4"),
    ("count([1, 2][5 / 0 > item])", "0"), ("if true and 5 / 0 > 1 then 10 else 0", "0"),
    ("if not(5 / 0 > 1) then 10 else 0", "0"), (#"if "a" > 1 then 10 else 0"#, "0"),
])
func anUndecidedConditionIsFalseInTheStandardAndOpenInAScore(_ formula: String, _ standard: String) throws {
    let tree = try Expression(parsing: formula)
    #expect(tree.evaluate().value.description == standard)
    var scope = Scope()
    scope.isScoring = true
    #expect(tree.evaluate(in: scope).value.isNull)
}

@Test(arguments: [
    // What decides without the quotient, and who asks for null, is not disturbed.
    ("if false and 5 / 0 > 1 then 10 else 0", "0"), ("if 5 / 0 > 1 or true then 10 else 0", "10"),
    ("if 5 / 0 = null then 1 else 2", "1"), ("if null then 10 else 0", "0"),
    ("if 3 in (3, > 5 / 0) then 1 else 0", "1"),
])
func whatIsDecidedStaysSo(_ formula: String, _ expected: String) throws {
    let tree = try Expression(parsing: formula)
    var scope = Scope()
    for isScoring in [false, true] {
        scope.isScoring = isScoring
        #expect(tree.evaluate(in: scope).value.description == expected)
    }
}
