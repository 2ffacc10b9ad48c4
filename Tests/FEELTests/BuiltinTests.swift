// The built-in functions, family by family.
import Testing

@testable import FEEL

@Test(
    arguments: Row.table(
        """
        abs(-2.5) ⇒ 2.5
        abs(3) ⇒ 3
        abs([-3]) ⇒ 3
        abs(null) ⇒ null
        abs("a") ⇒ null
        abs() ⇒ null
        abs(1, 2) ⇒ null
        floor(1.5) ⇒ 1
        floor(-1.5) ⇒ -2
        floor(-1.56, 1) ⇒ -1.6
        ceiling(1.2) ⇒ 2
        ceiling(-1.5) ⇒ -1
        ceiling(-1.56, 1) ⇒ -1.5
        floor(12345, -2) ⇒ 12300
        ceiling(12345, -2) ⇒ 12400
        decimal(2.5, 0) ⇒ 2
        decimal(3.5, 0) ⇒ 4
        decimal(1/3, 2) ⇒ 0.33
        decimal(1/3, 2.9) ⇒ 0.33
        decimal(0.515, 2) ⇒ 0.52
        decimal(1250, -2) ⇒ 1200
        decimal(1350, -2) ⇒ 1400
        decimal(1/7, 40) ⇒ 0.1428571428571428571428571428571428571429
        decimal(1, 6176) ⇒ 1
        decimal(1, 6177) ⇒ null
        decimal(1, -6112) ⇒ null
        decimal(1, -6111) ⇒ 0
        decimal(1, 9 ** 99) ⇒ null
        decimal(1/3, 6176) ⇒ null
        round up(1, -6111) ⇒ null
        decimal(1, null) ⇒ null
        decimal(1) ⇒ null
        round up(5.5, 0) ⇒ 6
        round up(-5.5, 0) ⇒ -6
        round up(1.121, 2) ⇒ 1.13
        round up(121, -1) ⇒ 130
        round down(5.9, 0) ⇒ 5
        round down(-5.9, 0) ⇒ -5
        round down(1.129, 2) ⇒ 1.12
        round half up(2.5, 0) ⇒ 3
        round half up(-2.5, 0) ⇒ -3
        round half up(1.005, 2) ⇒ 1.01
        round half up(25, -1) ⇒ 30
        round half down(2.5, 0) ⇒ 2
        round half down(-2.5, 0) ⇒ -2
        round half down(2.51, 0) ⇒ 3
        round half up("1", 0) ⇒ null
        round half up(1, "0") ⇒ null
        modulo(12, 5) ⇒ 2
        modulo(-12, 5) ⇒ 3
        modulo(12, -5) ⇒ -3
        modulo(-12, -5) ⇒ -2
        modulo(10.1, 4.5) ⇒ 1.1
        modulo(-10.1, 4.5) ⇒ 3.4
        modulo(5, 0) ⇒ null
        modulo(5, null) ⇒ null
        odd(5) ⇒ true
        odd(-3) ⇒ true
        odd(4) ⇒ false
        even(4) ⇒ true
        even(0) ⇒ true
        even(-7) ⇒ false
        even(1.5) ⇒ null
        odd("a") ⇒ null
        number("12.5") ⇒ 12.5
        number("-12") ⇒ -12
        number("1e3") ⇒ 1000
        number("1.234.567,8", ".", ",") ⇒ 1234567.8
        number("1 234.5", " ", ".") ⇒ 1234.5
        number("1,234", ",") ⇒ 1234
        number("12,5", null, ",") ⇒ 12.5
        number("1.2,5", null, ",") ⇒ null
        number("1,234", ",", ",") ⇒ null
        number("1:234", ":") ⇒ null
        number("1", " ", " ") ⇒ null
        number("1", 5) ⇒ null
        number("một") ⇒ null
        number("") ⇒ null
        number(" 1") ⇒ null
        number("--1") ⇒ null
        number("1e9999") ⇒ null
        number("1e6000") ⇒ null
        number(7) ⇒ 7
        number(7, ",") ⇒ null
        number(null) ⇒ null
        number(true) ⇒ null
        number(["5"]) ⇒ 5
        """))
func numbers(_ row: Row) {
    #expect(row.found() == row.expected)
}

@Test(
    arguments: Row.table(
        """
        sum([1, 2, 3]) ⇒ 6
        sum(1, 2, 3) ⇒ 6
        sum(5) ⇒ 5
        sum([]) ⇒ null
        sum() ⇒ null
        sum([1, null]) ⇒ null
        sum([1, "a"]) ⇒ null
        sum(null) ⇒ null
        sum([1/3, 1/3, 1/3]) ⇒ 1
        sum(for i in 1..40 return 1 / i) > 4.27 ⇒ true
        mean([1, 2]) ⇒ 1.5
        mean(1, 2, 4) ⇒ 7/3
        mean([]) ⇒ null
        mean([1, null]) ⇒ null
        median([5, 1, 3]) ⇒ 3
        median([4, 1, 3, 2]) ⇒ 2.5
        median(7) ⇒ 7
        median([]) ⇒ null
        mode([1, 2, 2, 3, 1]) ⇒ [1, 2]
        mode(3, 3, 1) ⇒ [3]
        mode([]) ⇒ []
        mode(null) ⇒ null
        product([2, 3, 4]) ⇒ 24
        product(1/2, 2) ⇒ 1
        product([]) ⇒ null
        product(for i in 1..20 return i) ⇒ 2432902008176640000
        product([2, "a"]) ⇒ null
        min([3, 1, 2]) ⇒ 1
        min(3, 1) ⇒ 1
        max([3, 1, 2]) ⇒ 3
        max("b", "c", "a") ⇒ "c"
        min("b", "a") ⇒ "a"
        max([1/3, 0.34]) ⇒ 0.34
        max([]) ⇒ null
        min() ⇒ null
        min([1, "a"]) ⇒ null
        min([1, null]) ⇒ null
        min([null, 1]) ⇒ null
        max(true, false) ⇒ null
        max(1) ⇒ 1
        count([1, null]) ⇒ 2
        count([]) ⇒ 0
        count(5) ⇒ 1
        count(null) ⇒ null
        count() ⇒ null
        all([true, true]) ⇒ true
        all([true, null]) ⇒ null
        all([null, false]) ⇒ false
        all([]) ⇒ true
        all(true, 1) ⇒ null
        all(0) ⇒ null
        any([false, true]) ⇒ true
        any([null, true]) ⇒ true
        any([null, false]) ⇒ null
        any([]) ⇒ false
        any(false, false) ⇒ false
        any(null) ⇒ null
        """))
func aggregates(_ row: Row) {
    #expect(row.found() == row.expected)
}

@Test(
    arguments: Row.table(
        """
        list contains([1, 2], 2) ⇒ true
        list contains([1, 2], 3) ⇒ false
        list contains([1, null], null) ⇒ true
        list contains([1], "a") ⇒ false
        list contains([[1], 2], [1]) ⇒ true
        list contains(null, 1) ⇒ null
        sublist([1, 2, 3], 2) ⇒ [2, 3]
        sublist([1, 2, 3], -2) ⇒ [2, 3]
        sublist([1, 2, 3], 1, 2) ⇒ [1, 2]
        sublist([1, 2, 3], -1, 1) ⇒ [3]
        sublist([1, 2, 3], 2, 0) ⇒ []
        sublist([1, 2, 3], 0) ⇒ null
        sublist([1, 2, 3], 4) ⇒ null
        sublist([1, 2, 3], 2, 3) ⇒ null
        sublist([1, 2, 3], 1, -1) ⇒ null
        sublist([1, 2, 3], "1") ⇒ null
        sublist([1, 2, 3], null) ⇒ null
        append([1], 2, 3) ⇒ [1, 2, 3]
        append([], null) ⇒ [null]
        append([1], [2]) ⇒ [1, [2]]
        append(null, 1) ⇒ null
        append(1, 2) ⇒ [1, 2]
        concatenate([1], [2, 3]) ⇒ [1, 2, 3]
        concatenate([1], 2) ⇒ [1, 2]
        concatenate([1], null) ⇒ null
        insert before([1, 3], 2, 2) ⇒ [1, 2, 3]
        insert before([1, 3], -1, 2) ⇒ [1, 2, 3]
        insert before([1], 0, 2) ⇒ null
        insert before([1], 2, 2) ⇒ null
        insert before([1], null, 2) ⇒ null
        remove([1, 2, 3], 2) ⇒ [1, 3]
        remove([1, 2, 3], -1) ⇒ [1, 2]
        remove([1], 2) ⇒ null
        remove([1], 1.5) ⇒ null
        reverse([1, 2, 3]) ⇒ [3, 2, 1]
        reverse([]) ⇒ []
        index of([1, 2, 3, 2], 2) ⇒ [2, 4]
        index of([1], 5) ⇒ []
        index of([1, null], null) ⇒ [2]
        union([1, 2], [2, 3]) ⇒ [1, 2, 3]
        union([1], null) ⇒ null
        distinct values([1, 2, 1, "a", "a", null, null]) ⇒ [1, 2, "a", null]
        distinct values([[1], [1], [2], {a: 1}, {a: 1}, true, true]) ⇒ [[1], [2], {a: 1}, true]
        distinct values([[1..2], [1..2], (1..2]]) ⇒ [[1..2], (1..2]]
        count(distinct values([abs, abs, [abs], [abs], {a: abs}])) ⇒ 5
        distinct values(["ạ", "a\\u0323"]) ⇒ ["ạ"]
        distinct values(1) ⇒ [1]
        flatten([[1], [[2, [3]]], 4]) ⇒ [1, 2, 3, 4]
        flatten([]) ⇒ []
        flatten(null) ⇒ null
        """))
func lists(_ row: Row) {
    #expect(row.found() == row.expected)
}

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
