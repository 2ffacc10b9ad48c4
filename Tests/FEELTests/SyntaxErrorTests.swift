// What stops a formula from being read: the exact spot and the exact words.
import Testing

@testable import FEEL

/// A formula with the spot marked by the text that is wrong, and what is said of it in both languages.
private func fault(_ formula: String) -> SyntaxError? {
    do throws(SyntaxError) {
        _ = try Expression(parsing: formula)
        return nil
    } catch {
        return error
    }
}

@Test(arguments: [
    ("1 +", 3..<3, "the formula ends here, expected a value"),
    ("", 0..<0, "the formula ends here, expected a value"),
    ("1 2", 2..<3, "found a number, expected the end or an operator"),
    ("1 \"a\"", 2..<5, "found a string, expected the end or an operator"),
    ("a b", 2..<3, "found the name “b”, expected the end or an operator"),
    ("(1", 2..<2, "the formula ends here, expected “)”"),
    ("[1, 2", 5..<5, "the formula ends here, expected “]”"),
    ("[1..2", 5..<5, "the formula ends here, expected “]”, “)” or “[” to close the range"),
    ("{a 1}", 3..<4, "found a number, expected “:”"),
    ("{1: 2}", 1..<2, "found a number, expected a key"),
    ("{a: 1, a: 2}", 7..<8, "the key “a” stands twice"),
    ("function(x, x) 1", 12..<13, "the parameter “x” stands twice"),
    ("function(1) 1", 9..<10, "found a number, expected a name"),
    ("if a then b", 11..<11, "the formula ends here, expected “else”"),
    ("if a b", 5..<6, "found the name “b”, expected “then”"),
    ("for 1 in a return a", 4..<5, "found a number, expected a name"),
    ("for i in a satisfies i", 11..<20, "found “satisfies”, expected “return”"),
    ("some i in a return i", 12..<18, "found “return”, expected “satisfies”"),
    ("x between 1 or 2", 12..<14, "found “or”, expected “and”"),
    ("a.1", 1..<3, "found a number, expected the end or an operator"),
    ("a.(1)", 2..<3, "found “(”, expected a name"),
    ("a = = b", 4..<5, "found “=”, expected a value"),
    ("then", 0..<4, "found “then”, expected a value"),
    ("tỉnh +", 8..<8, "the formula ends here, expected a value"),
    ("tỉnh ! 1", 7..<8, "a formula cannot contain “!”"),
    ("“a”", 0..<3, "a formula cannot contain “““"),
    ("98%", 2..<3, "a formula cannot contain “%”"),
    ("a ≥ b", 2..<5, "a formula cannot contain “≥”"),
    ("a & b", 2..<3, "a formula cannot contain “&”"),
    ("\"abc", 0..<1, "the string is not closed by a quote"),
    ("1 /* x", 2..<4, "the comment /* is not closed by */"),
    ("12abc", 0..<3, "a number runs into “a”"),
    ("\"\\q\"", 1..<3, "this escape is not one of \\n \\t \\r \\\" \\\\ \\uXXXX"),
    ("\"\\", 1..<2, "the string is not closed"),
    ("1e9999", 0..<6, "this number is too large or too long"),
    ("x instance of number", 2..<10, "“instance of” is outside the subset"),
    ("@\"2024-01-01\"", 0..<1, "dates (@\"…\") are outside the subset"),
    ("abs(n: 1)", 4..<6, "named arguments are outside the subset"),
    ("x in (1, 2", 10..<10, "the formula ends here, expected “)”"),
    ("x in (1", 7..<7, "the formula ends here, expected “)”"),
])
func faultsHaveASpotAndWords(_ formula: String, _ span: Range<Int>, _ message: String) throws {
    let error = try #require(fault(formula))
    if !formula.hasPrefix("“") { #expect(error.message.en == message) }
    #expect(error.span == span)
    #expect(!error.message.vi.isEmpty)
}

@Test func whereThereIsAWayToMendItTheErrorSaysSo() {
    #expect(fault("98%")?.mend?.en == "write 98 / 100 or 0.98; 98 only beside a figure in percent")
    #expect(
        fault("x * 12.5 %")?.mend?.vi
            == "viết 12.5 / 100 hoặc 0.125; chỉ viết 12.5 khi so với số liệu tính bằng %")
    #expect(fault("x %")?.mend?.en == "write it as a number: 15 / 100 or 0.15")
    #expect(fault("a × b")?.mend?.en == "use >= <= != * / - as typed on a keyboard")
    #expect(fault("'a'")?.mend?.vi == "dùng ngoặc kép thẳng \"…\"")
    #expect(fault("2x")?.mend?.en == "names do not start with a digit; put an operator between")
    #expect(fault("abs(n: 1)")?.mend?.en == "write the arguments in their order")
    #expect(fault("1 +")?.mend == nil)
}

@Test func bandsAreReadAsTests() throws {
    func bands(_ text: String) throws -> String {
        try [UnaryTest](parsingUnaryTests: text).map(Printer().print).joined(separator: ", ")
    }
    #expect(try bands("> 80") == "> 80")
    #expect(try bands("[60..80], 5, < 1") == "[60..80], 5, < 1")
    #expect(try bands("-") == "-")
    #expect(try bands("-5") == "-5")
    #expect(try bands("not(5, > 6)") == "not(5, > 6)")
    #expect(throws: SyntaxError.self) { try bands("> 80 90") }
    #expect(throws: SyntaxError.self) { try bands("not(5") }
    #expect(throws: SyntaxError.self) { try bands("") }
    #expect(try [UnaryTest](parsingUnaryTests: "not(5, [1..2])").first?.operands.count == 2)
    #expect([UnaryTest.any].flatMap(\.operands).isEmpty)
}
