// Strings, and why a formula yields null.
import Testing

@testable import FEEL

@Test(
    arguments: Row.table(
        #"""
        string length("Ninh Bình") ⇒ 9
        string length("") ⇒ 0
        string length("🚀") ⇒ 1
        string length("e\u0301") ⇒ 2
        string length(5) ⇒ null
        string length(null) ⇒ null
        upper case("đạt") ⇒ "ĐẠT"
        lower case("ĐẠT") ⇒ "đạt"
        upper case(["a"]) ⇒ "A"
        upper case(["a", "b"]) ⇒ null
        substring("thi đua", 5) ⇒ "đua"
        substring("thi đua", 1, 3) ⇒ "thi"
        substring("thi đua", -3) ⇒ "đua"
        substring("thi đua", -3, 2) ⇒ "đu"
        substring("thi đua", 5, 99) ⇒ "đua"
        substring("foobar", 3, 3.8) ⇒ "oba"
        substring("abc", 0) ⇒ null
        substring("abc", 4) ⇒ null
        substring("abc", 1, 0) ⇒ null
        substring("abc", "1") ⇒ null
        substring("abc", 1, "1") ⇒ null
        substring("abc", null) ⇒ null
        substring("a🚀b", 2, 1) ⇒ "🚀"
        contains("kế hoạch năm", "hoạch") ⇒ true
        contains("abc", "x") ⇒ false
        contains("abc", "") ⇒ true
        contains("", "a") ⇒ false
        contains("a\r\nb", "\n") ⇒ true
        contains("aabaabaac", "aabaac") ⇒ true
        contains("abc", 1) ⇒ null
        contains(null, "a") ⇒ null
        contains("a", null) ⇒ null
        starts with("abc", "ab") ⇒ true
        starts with("abc", "b") ⇒ false
        ends with("abc", "bc") ⇒ true
        ends with("abc", "abcd") ⇒ false
        ends with("abc", "") ⇒ true
        substring before("2024-H1", "-") ⇒ "2024"
        substring before("2024", "-") ⇒ ""
        substring before("2024", "") ⇒ ""
        substring after("2024-H1", "-") ⇒ "H1"
        substring after("2024", "-") ⇒ ""
        substring after("2024", "") ⇒ "2024"
        substring after("", "") ⇒ ""
        string("a") ⇒ "a"
        string(1.50) ⇒ "1.5"
        string(1/3) ⇒ "1/3"
        string(-2) ⇒ "-2"
        string(true) ⇒ "true"
        string(null) ⇒ null
        string([1, "a", null]) = "[1, \"a\", null]" ⇒ true
        string({a: "x", "b c": [2]}) = "{a: \"x\", \"b c\": [2]}" ⇒ true
        string([1..2)) ⇒ "[1..2)"
        string(["\"x\""]) = "[\"\\\"x\\\"\"]" ⇒ true
        string() ⇒ null
        """#))
func strings(_ row: Row) {
    #expect(row.found() == row.expected)
}

@Test(arguments: [
    ("1 / 0", "division by zero"),
    ("modulo(1, 0)", "division by zero"),
    ("0 ** -1", "division by zero"),
    ("null + 1", "the formula says null"),
    ("1 / 0 + null", "division by zero"),
    ("1 + true", "“+” needs numbers, found boolean"),
    ("-\"a\"", "“-” needs a number, found string"),
    ("2 ** 0.5", "an exponent must be an integer, found 0.5"),
    ("1 < \"a\"", "cannot compare number with string"),
    ("[1] = {}", "cannot compare list with context"),
    ("[1..\"a\"]", "cannot compare number with string"),
    ("true and 1", "“and” needs booleans, found number"),
    ("false or 1", "“or” needs booleans, found number"),
    ("not(5)", "“not” needs a boolean, found number"),
    ("{a: 1}.b", "there is no entry “b”"),
    ("[1][2]", "the list has 1 items and no item 2"),
    ("x", "there is no name “x”"),
    ("x(1)", "there is no name “x”"),
    ("5(1)", "“()” needs a function, found number"),
    ("abs()", "abs() takes 1 arguments, found 0"),
    ("substring(\"a\")", "substring() takes 2–3 arguments, found 1"),
    ("append([])", "append() takes 2… arguments, found 1"),
    ("(function(x) x)(1, 2)", "function() takes 1 arguments, found 2"),
    ("abs(\"a\")", "“abs” needs a number, found string"),
    ("odd(1.5)", "“odd” needs an integer, found number"),
    ("sum([])", "sum() of an empty list"),
    ("max([1, [2]])", "“max” needs numbers, found list"),
    ("number(\"x\")", "“x” is not a number"),
    ("number(\"1\", \".\", \".\")", "grouping and decimal marks must differ"),
    (
        "number(\"1\", \"'\")",
        "“number” needs a space, comma or period to group and a comma or period for decimals, found string"
    ),
    ("decimal(1, 7000)", "decimal() needs a scale between −6111 and 6176"),
    ("remove([1], 3)", "remove(): the list has 1 items, position 3 is not valid"),
    ("substring(\"abc\", 9)", "there is no such part of the string"),
    ("for i in 5 return i", "“for” needs a list or a range of integers, found number"),
    ("some x in [1] satisfies x", "“some” needs a boolean, found number"),
    ("every x in [[]] satisfies x", "“every” needs a boolean, found list"),
    ("all([abs])", "“all” needs booleans, found function"),
    ("abs([1..2])", "“abs” needs a number, found range"),
    ("abs({})", "“abs” needs a number, found context"),
    ("2 ** 20000", "the number exceeds the limit of 16384 bits"),
])
func aNullSaysWhy(_ formula: String, _ why: String) throws {
    #expect(try reason(formula) == why)
}
