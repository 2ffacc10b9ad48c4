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
