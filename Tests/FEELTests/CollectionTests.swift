// Tests, filters, paths, loops and functions, each value worked out by hand from the standard.
import Testing

@testable import FEEL

@Test(
    arguments: Row.table(
        """
        5 in 5 ⇒ true
        5 in 6 ⇒ false
        5 in [5..9] ⇒ true
        5 in (5..9] ⇒ false
        9 in [5..9) ⇒ false
        9 in [5..9] ⇒ true
        5 in ]5..9] ⇒ false
        6 in ]5..9[ ⇒ true
        97.5 in [97..98) ⇒ true
        98 in [97..98) ⇒ false
        99 in (> 98, [1..5]) ⇒ true
        98 in (> 98, [1..5]) ⇒ false
        3 in (> 98, [1..5]) ⇒ true
        3 in > 2 ⇒ true
        3 in < 2 ⇒ false
        3 in >= 3 ⇒ true
        3 in <= 2 ⇒ false
        3 in = 3 ⇒ true
        3 in != 3 ⇒ false
        3 in (1, 2, 3) ⇒ true
        3 in (1, 2) ⇒ false
        3 in [1, 2, 3] ⇒ true
        3 in ([1, 2], [3]) ⇒ true
        3 in [[1..2], [3..4]] ⇒ true
        5 in [[1..2], [3..4]] ⇒ false
        3 in [] ⇒ false
        [1] in [[1], [2]] ⇒ true
        [1] in [1] ⇒ true
        "b" in ["a".."c"] ⇒ true
        "d" in ["a".."c"] ⇒ false
        "b" in ("a", "b") ⇒ true
        5 in not(5) ⇒ null
        5 in (not(5)) ⇒ false
        5 in (not(6, > 7)) ⇒ true
        5 in (not(null)) ⇒ true
        5 in (not("a")) ⇒ null
        5 in (-) ⇒ true
        5 in (? > 4) ⇒ true
        5 in (? > 6, ? = 5) ⇒ true
        5 in (? + 1) ⇒ 6
        1 in (1 + 0) * 1 ⇒ true
        6 in (1 + 2) * 2 ⇒ true
        2 in ([1, 2])[2] ⇒ true
        5 in ("a") ⇒ null
        5 in ("a", 5) ⇒ true
        null in null ⇒ true
        null in 1 ⇒ false
        1 in null ⇒ false
        null in [1, null] ⇒ true
        null in [1] ⇒ false
        null in [1..2] ⇒ null
        1 in [null..2] ⇒ null
        "a" in [1..2] ⇒ null
        [1..2] in [1..2] ⇒ true
        1 in [1..2] and 3 in [3..4] ⇒ true
        1 in ⇒ error
        1 in () ⇒ error
        1 in (1 ⇒ error
        1 in [1..2 ⇒ error
        """))
func ranges(_ row: Row) {
    #expect(row.found() == row.expected)
}

@Test(
    arguments: Row.table(
        """
        [1, 2, 3][1] ⇒ 1
        [1, 2, 3][-1] ⇒ 3
        [1, 2, 3][0] ⇒ null
        [1, 2, 3][4] ⇒ null
        [1, 2, 3][-4] ⇒ null
        [1, 2, 3][1.5] ⇒ null
        [1, 2, 3][1 + 1] ⇒ 2
        [1, 2, 3][count([7, 7])] ⇒ 2
        [][1] ⇒ null
        [][-1] ⇒ null
        [][item > 1] ⇒ []
        [1, 2, 3][item > 1] ⇒ [2, 3]
        [1, 2, 3][item > 5] ⇒ []
        [1, 2, 3][true] ⇒ [1, 2, 3]
        [1, 2, 3][false] ⇒ []
        [1, 2, 3][null] ⇒ []
        [1, 2, 3]["x"] ⇒ []
        [1, null, 3][item > 0] ⇒ [1, 3]
        [1, null][item = null] ⇒ [null]
        [1, 2, 3, 4][item > 1][item < 4][1] ⇒ 2
        5[1] ⇒ 5
        5[2] ⇒ null
        5[item = 5] ⇒ [5]
        null[1] ⇒ null
        null[item > 1] ⇒ null
        {a: 1}[1].a ⇒ 1
        {a: 1}[a = 1] ⇒ [{a: 1}]
        [{a: 1}, {a: 2}][a > 1] ⇒ [{a: 2}]
        [{a: 1}, {a: 2}][item.a > 1] ⇒ [{a: 2}]
        [{a: 1}, {b: 2}][a = 1] ⇒ [{a: 1}]
        [{a: 1}, {b: 2}][a = null] ⇒ [{b: 2}]
        [{item: 1}, {item: 2}][item > 1] ⇒ [{item: 2}]
        [{a: 1}, {a: 2}].a ⇒ [1, 2]
        [{a: 1}, {b: 2}].a ⇒ [1, null]
        [[{a: 1}], [{a: 2}]].a ⇒ [[1], [2]]
        [{a: {b: 1}}].a.b ⇒ [1]
        (5).a ⇒ null
        null.a ⇒ null
        {a: 3}.a[1] ⇒ 3
        {a: [3, 4]}.a[2] ⇒ 4
        [1, 2][ ⇒ error
        [1, 2][] ⇒ error
        {a: 1}. ⇒ error
        """))
func filtersAndPaths(_ row: Row) {
    #expect(row.found() == row.expected)
}

@Test(
    arguments: Row.table(
        """
        for i in [1, 2, 3] return i * i ⇒ [1, 4, 9]
        for i in 1..3 return i ⇒ [1, 2, 3]
        for i in 3..1 return i ⇒ [3, 2, 1]
        for i in -1..1 return i ⇒ [-1, 0, 1]
        for i in 2..2 return i ⇒ [2]
        for i in [1..3] return i ⇒ [1, 2, 3]
        for i in (1..3] return i ⇒ [2, 3]
        for i in (1..3) return i ⇒ [2]
        for i in (3..1] return i ⇒ [2, 1]
        for i in (1..1) return i ⇒ []
        for i in (1..2) return i ⇒ []
        for i in 1 + 1..2 * 2 return i ⇒ [2, 3, 4]
        for i in [] return i ⇒ []
        for i in 1..2, j in 1..2 return 10 * i + j ⇒ [11, 12, 21, 22]
        for i in 1..3, j in 1..i return j ⇒ [1, 1, 2, 1, 2, 3]
        for i in [[1, 2], [3]] return count(i) ⇒ [2, 1]
        for i in 1..2 return for j in 1..2 return i ⇒ [[1, 1], [2, 2]]
        for i in 1..2 return i + null ⇒ [null, null]
        for i in null return i ⇒ null
        for i in 5 return i ⇒ null
        for i in 1..2.5 return i ⇒ null
        for i in 1..9999999999999999 return i ⇒ null
        for i in "a".."c" return i ⇒ null
        for i in [1], j in null return i ⇒ null
        sum(for i in 1..100 return i) ⇒ 5050
        some x in [1, 2, 3] satisfies x > 2 ⇒ true
        some x in [1, 2, 3] satisfies x > 3 ⇒ false
        some x in [] satisfies true ⇒ false
        some x in [null, 3] satisfies x > 2 ⇒ true
        some x in [3, null] satisfies x > 2 ⇒ true
        some x in [null, 1] satisfies x > 2 ⇒ null
        some x in [1, 2], y in [2, 3] satisfies x = y ⇒ true
        some x in [1] satisfies x ⇒ null
        some x in 5 satisfies true ⇒ null
        some x in 1..1000000000000 satisfies x = 5 ⇒ true
        every x in [1, 2, 3] satisfies x > 0 ⇒ true
        every x in [1, 2, 3] satisfies x > 1 ⇒ false
        every x in [] satisfies false ⇒ true
        every x in [null, 0] satisfies x > 1 ⇒ false
        every x in [null, 3] satisfies x > 1 ⇒ null
        every x in [true, "a"] satisfies x ⇒ null
        every x in [1, 2], y in [3, 4] satisfies x < y ⇒ true
        for in [1] return 1 ⇒ error
        for i [1] return 1 ⇒ error
        for i in [1] 1 ⇒ error
        some x in [1] return x ⇒ error
        every x in [1] satisfies ⇒ error
        """))
func loops(_ row: Row) {
    #expect(row.found() == row.expected)
}

@Test(
    arguments: Row.table(
        """
        (function(x) x + 1)(2) ⇒ 3
        (function() 5)() ⇒ 5
        (function(x, y) x - y)(5, 3) ⇒ 2
        (function(x) function(y) 10 * x + y)(1)(2) ⇒ 12
        (function(f) f(f(3)))(function(x) x * x) ⇒ 81
        {x: 1, f: function(y) x + y, x2: f(5)}.x2 ⇒ 6
        {f: function(x) x, g: {x: 9, r: f(1)}}.g.r ⇒ 1
        (function(x) x)(1, 2) ⇒ null
        (function(x) x)() ⇒ null
        (function(abs) abs(3))(function(x) 0) ⇒ 0
        5(3) ⇒ null
        nothing(3) ⇒ null
        nothing ⇒ null
        null(1) ⇒ null
        (abs)(-3) ⇒ 3
        double(4) ⇒ 8
        twice(double, 1) ⇒ 4
        factorial(5) ⇒ 120
        double ⇒ function double
        abs ⇒ function abs
        function(x) x ⇒ function
        [double][1](3) ⇒ 6
        function(x, x) x ⇒ error
        function(x ⇒ error
        function x ⇒ error
        function(1) 1 ⇒ error
        """))
func functions(_ row: Row) throws {
    var scope = Scope()
    for (name, parameters, body) in [
        ("double", ["x"], "2 * x"), ("twice", ["f", "x"], "f(f(x))"),
        ("factorial", ["n"], "if n = 0 then 1 else n * factorial(n - 1)"),
    ] {
        scope.functions[name] = .init(name: name, parameters: parameters, body: try Expression(parsing: body))
    }
    #expect(row.found(in: scope) == row.expected)
}

@Test func ofSeveralFramesTheFirstHasTheName() throws {
    let scope = Scope([["a": .number(1)], ["a": .number(2), "b": .number(3)]])
    #expect(try evaluate("[a, b]", in: scope).value.description == "[1, 3]")
    #expect(try evaluate("(function(a) [a, b])(9)", in: scope).value.description == "[9, 3]")
}
