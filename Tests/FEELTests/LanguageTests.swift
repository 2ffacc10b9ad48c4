// The language clause by clause, each value worked out by hand from the standard.
import Testing

@testable import FEEL

@Test(
    arguments: Row.table(
        #"""
        0 ⇒ 0
        007 ⇒ 7
        .5 ⇒ 0.5
        12.50 ⇒ 12.5
        1e3 ⇒ 1000
        1.5E-3 ⇒ 0.0015
        2e+2 ⇒ 200
        12345678901234567890123 ⇒ 12345678901234567890123
        0.1 + 0.2 = 0.3 ⇒ true
        true ⇒ true
        false ⇒ false
        null ⇒ null
        "" ⇒ ""
        "Thái Bình" ⇒ "Thái Bình"
        "a\tb\nc\r" ⇒ "a\tb\nc\r"
        "\"\\\'" ⇒ "\"\\'"
        "\u0041\u1EA1" ⇒ "Aạ"
        "\ud83d\ude80" = "🚀" ⇒ true
        "\U01F680" = "🚀" ⇒ true
        "\uD83D" ⇒ error
        "\uD83Dx" ⇒ error
        "\uD83D\u0041" ⇒ error
        "\uDE80" ⇒ error
        "\U110000" ⇒ error
        "\u12" ⇒ error
        "\q" ⇒ error
        "\ ⇒ error
        "a⏎b" = "a\nb" ⇒ true
        string length("\u0007") ⇒ 1
        "\u0007" ⇒ "\u0007"
        [] ⇒ []
        [1, "a", null, [true]] ⇒ [1, "a", null, [true]]
        {} ⇒ {}
        {a: 1, b: a + 1} ⇒ {a: 1, b: 2}
        {a: {b: {c: 3}}}.a.b.c ⇒ 3
        {"plan 2024": 5} ⇒ {"plan 2024": 5}
        {bloc best: 5} ⇒ {"bloc best": 5}
        {"if": 1, "": 2, "9a": 3} ⇒ {"if": 1, "": 2, "9a": 3}
        {"a": 1}.a ⇒ 1
        {a: 1}.b ⇒ null
        {a: 1, a: 2} ⇒ error
        {a: 1,} ⇒ error
        {1: 2} ⇒ error
        [1..5] ⇒ [1..5]
        (1..5] ⇒ (1..5]
        ]1..5] ⇒ (1..5]
        [1..5[ ⇒ [1..5)
        ]1..5[ ⇒ (1..5)
        ["a".."d") ⇒ ["a".."d")
        [1..2][1] ⇒ [1..2]
        [1 + 1..2 * 3] ⇒ [2..6]
        [1.."a"] ⇒ null
        [1..null] ⇒ null
        [null..1] ⇒ null
        [1.5..2.5] ⇒ [1.5..2.5]
        1 /* one */ + /* two⏎lines */ 2 ⇒ 3
        1 + 2 // the end ⇒ 3
        // first⏎1 ⇒ 1
        1 /* open ⇒ error
        // nothing ⇒ error
        (((1))) ⇒ 1
        """#))
func literals(_ row: Row) {
    #expect(row.found() == row.expected)
}

@Test func lineEndsAndMarksOfTheTextFileDoNotMatter() throws {
    #expect(try evaluate("\u{FEFF}1 +\r\n2").value.description == "3")
    #expect(try evaluate("1 + // note\r2").value.description == "3")
    #expect(try evaluate("1\u{A0}+\u{3000}2").value.description == "3")
}

@Test func aNameIsTheSameComposedAndDecomposed() throws {
    let scope = Scope([["dự_án": .number(7)]])
    #expect(try evaluate("du\u{323}\u{31B}\u{323}".count > 0 ? "dự_án" : "", in: scope).value.description == "7")
    #expect(try evaluate("dư\u{323}_a\u{301}n", in: scope).value.description == "7")
    #expect(try evaluate("{tỉnh: 1}.ti\u{309}nh").value.description == "1")
    #expect(try evaluate("\"Đa\u{323}t\" = \"Đạt\"").value.description == "true")
    #expect(try evaluate("\"Đa\u{323}t\" < \"Đạt\"").value.description == "false")
    #expect(try evaluate("\"Đa\u{323}t\" >= \"Đạt\"").value.description == "true")
}

@Test(
    arguments: Row.table(
        """
        1 + 2 * 3 ⇒ 7
        (1 + 2) * 3 ⇒ 9
        10 - 4 - 3 ⇒ 3
        100 / 10 / 5 ⇒ 2
        2 ** 3 ** 2 ⇒ 64
        2 ** (3 ** 2) ⇒ 512
        -2 ** 2 ⇒ 4
        -(2 ** 2) ⇒ -4
        2 ** -2 ⇒ 0.25
        (2/3) ** 3 ⇒ 8/27
        (2/3) ** -2 ⇒ 2.25
        0 ** 0 ⇒ 1
        0 ** -1 ⇒ null
        0 ** 5 ⇒ 0
        2 ** 0.5 ⇒ null
        (-3) ** 3 ⇒ -27
        1 ** 99999999999 ⇒ 1
        2 ** 99999999999 ⇒ null
        --3 ⇒ 3
        - - -3 ⇒ -3
        3--3 ⇒ 6
        2*-3 ⇒ -6
        1 / 3 ⇒ 1/3
        1 / 3 * 3 ⇒ 1
        7 / 0 ⇒ null
        0 / 0 ⇒ null
        1/4 ⇒ 0.25
        -1/3 ⇒ -1/3
        9223372036854775807 + 1 ⇒ 9223372036854775808
        -9223372036854775808 - 1 ⇒ -9223372036854775809
        3037000500 * 3037000500 ⇒ 9223372037000250000
        "kế" + " hoạch" ⇒ "kế hoạch"
        "a" + 1 ⇒ null
        1 + "a" ⇒ null
        "a" - "b" ⇒ null
        "a" * 2 ⇒ null
        true + true ⇒ null
        [1] + 1 ⇒ null
        {} + 1 ⇒ null
        [1..2] * 2 ⇒ null
        1 + null ⇒ null
        null - null ⇒ null
        -null ⇒ null
        -true ⇒ null
        -"1" ⇒ null
        -[1] ⇒ null
        (function(x) x) + 1 ⇒ null
        1 + ⇒ error
        * 2 ⇒ error
        1 2 ⇒ error
        """))
func arithmetic(_ row: Row) {
    #expect(row.found() == row.expected)
}

@Test(
    arguments: Row.table(
        """
        1 = 1.0 ⇒ true
        1 = 2 ⇒ false
        1 != 2 ⇒ true
        1/3 = 2/6 ⇒ true
        -0 = 0 ⇒ true
        "a" = "a" ⇒ true
        "a" = "A" ⇒ false
        true != false ⇒ true
        1 = "1" ⇒ null
        1 != "1" ⇒ null
        true = 1 ⇒ null
        null = null ⇒ true
        null != null ⇒ false
        0 = null ⇒ false
        null != "" ⇒ true
        [] = [] ⇒ true
        [] = null ⇒ false
        [1, [2]] = [1, [2]] ⇒ true
        [1, 2] = [2, 1] ⇒ false
        [1] = [1, 1] ⇒ false
        [1, "a"] = ["x", "b"] ⇒ false
        [1, "a"] = ["x", "a"] ⇒ null
        [null] = [null] ⇒ true
        [1] = 1 ⇒ null
        {} = {} ⇒ true
        {a: 1, b: 2} = {b: 2, a: 1} ⇒ true
        {a: 1} = {b: 1} ⇒ false
        {a: 1} = {a: 1, b: 2} ⇒ false
        {a: 1, b: 2} = {a: "x", b: 3} ⇒ false
        {a: 1, b: 2} = {a: "x", b: 2} ⇒ null
        {} = [] ⇒ null
        [1..2] = [1..2] ⇒ true
        [1..2] = (1..2] ⇒ false
        [1..2] = [1..3] ⇒ false
        [1..2] = ["a".."b"] ⇒ null
        abs = abs ⇒ null
        1 < 2 ⇒ true
        2 <= 2 ⇒ true
        2 > 2 ⇒ false
        2 >= 3 ⇒ false
        "Hà Nam" < "Hà Nội" ⇒ true
        "Z" < "a" ⇒ true
        "a" < "ab" ⇒ true
        "b" >= "a" ⇒ true
        "a" > "b" ⇒ false
        "a" <= "b" ⇒ true
        1 < "a" ⇒ null
        true < false ⇒ null
        [1] < [2] ⇒ null
        null < 1 ⇒ null
        1 >= null ⇒ null
        1 < 2 = true ⇒ true
        5 between 1 and 5 ⇒ true
        0 between 1 and 5 ⇒ false
        6 between 1 and 5 ⇒ false
        3 between 5 and 1 ⇒ false
        "b" between "a" and "c" ⇒ true
        5 between null and 3 ⇒ false
        5 between null and 9 ⇒ null
        null between 1 and 2 ⇒ null
        1 between 0 and 2 and true ⇒ true
        1 + 1 between 2 * 1 and 3 ⇒ true
        "a" between 1 and 2 ⇒ null
        """))
func comparison(_ row: Row) {
    #expect(row.found() == row.expected)
}

@Test(
    arguments: Row.table(
        """
        true and true ⇒ true
        true and false ⇒ false
        false and null ⇒ false
        null and false ⇒ false
        true and null ⇒ null
        null and null ⇒ null
        7 and true ⇒ null
        true and 7 ⇒ null
        7 and false ⇒ false
        7 and 8 ⇒ null
        false or true ⇒ true
        false or false ⇒ false
        true or null ⇒ true
        null or true ⇒ true
        false or null ⇒ null
        null or false ⇒ null
        "yes" or true ⇒ true
        "yes" or false ⇒ null
        true or false and false ⇒ true
        (true or false) and false ⇒ false
        not(true) ⇒ false
        not(false) ⇒ true
        not(null) ⇒ null
        not(1) ⇒ null
        not([true]) ⇒ false
        not() ⇒ null
        if true then 1 else 2 ⇒ 1
        if false then 1 else 2 ⇒ 2
        if null then 1 else 2 ⇒ 2
        if "yes" then 1 else 2 ⇒ 2
        if 1 > 2 then 1 else if 2 > 1 then 5 else 6 ⇒ 5
        1 + if true then 2 else 3 ⇒ 3
        (if true then 2 else 3) + 1 ⇒ 3
        if true then 1 ⇒ error
        if true ⇒ error
        """))
func logic(_ row: Row) {
    #expect(row.found() == row.expected)
}
