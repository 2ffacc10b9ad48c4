// What values formulas can take, worked out by hand.
import Exact
import Testing

@testable import FEEL

@Suite struct ExtentTests {
    @Test(
        arguments: Row.table(
            """
            1 / 3 + 1 ⇒ 4/3
            -received.actual ⇒ (-∞..0]/1
            received.actual + 1 ⇒ [1..∞)/1
            received.actual - settled.actual ⇒ (-∞..∞)/1
            2 * received.actual ⇒ [0..∞)/2
            0 * change ⇒ 0
            -0.5 * received.actual + 8 ⇒ (-∞..8]/0.5
            occupancy.actual * occupancy.actual ⇒ [0..10000]/0.0001
            change * change ⇒ [0..∞)/0.01
            change ** 2 ⇒ [0..∞)/0.01
            change ** 3 ⇒ (-∞..∞)/0.001
            revenue.plan ** -1 ⇒ (0..10]
            received.actual ** 0 ⇒ 1
            1 / revenue.plan ⇒ (0..10]
            -1 / revenue.plan ⇒ [-10..0)
            revenue.actual / revenue.plan ⇒ [0..∞)
            1 / change ⇒ [-10..0) (0..10] | null(division)
            1 / 0 ⇒ null(division)
            occupancy.actual / 100 ⇒ [0..1]/0.0001
            export.actual + 1 ⇒ [1..∞)/0.1 | null(missing)
            export.actual / export.plan ⇒ [0..∞) | null(missing, division)
            points * planShare ⇒ [5..10]/5
            label + "!" ⇒ text
            label * 2 ⇒ null(other)
            """))
    func `Arithmetic keeps ends, openness and steps`(row: Row) throws {
        #expect(try Extents.analysis().text(of: row.formula) == row.expected)
    }

    @Test(
        arguments: Row.table(
            """
            min(1, revenue.actual / revenue.plan) * points ⇒ [0..10]
            max(0, 5 - received.actual) ⇒ [0..5]/1
            max(0, min(1, (revenue.actual / revenue.plan - 1) * 100 / 20)) ⇒ [0..1]
            8 - min(1.5, settled.actual * 0.5) + min(4, received.actual) ⇒ [6.5..12]/0.5
            min([3, export.actual]) ⇒ [0..3]/0.1
            max([3, export.actual]) ⇒ [3..∞)/0.1
            max(3, export.actual) ⇒ [3..∞)/0.1 | null(missing)
            sum(received.actual, settled.actual, 1) ⇒ [1..∞)/1
            mean(occupancy.actual, 0) ⇒ [0..50]/0.005
            sum(boards.export.actual) ⇒ [0..∞)/0.1 | null(other)
            sum(boards.received.actual) ⇒ [0..∞)/1
            max(boards.occupancy) ⇒ null(other)
            count(boards) ⇒ [1..∞)/1
            count(boards[received.actual > 3]) ⇒ [0..∞)/1
            boards[received.actual > 3].received.actual ⇒ list([4..∞)/1 × 0…)
            max(for b in boards return min(2, b.revenue.actual)) ⇒ [0..2]/0.1
            for i in 1..3 return i * 2 ⇒ list([2..6]/2 × 0…)
            some b in boards satisfies b.received.actual < 0 ⇒ false
            every b in boards satisfies b.received.actual >= 0 ⇒ true
            some b in boards satisfies b.received.actual > 2 ⇒ true | false
            abs(change) ⇒ [0..∞)/0.1
            abs(-3) ⇒ 3
            floor(occupancy.actual) ⇒ [0..100]/1
            ceiling(occupancy.actual / 30) ⇒ [0..4]/1
            round half up(occupancy.actual / 30, 1) ⇒ [0..3.3]/0.1
            decimal(received.actual, 2) ⇒ [0..∞)/1
            modulo(received.actual, 5) ⇒ [0..4]/1
            modulo(received.actual, -5) ⇒ [-4..0]/1
            modulo(5, received.actual) ⇒ [0..∞)/1 | null(division)
            product(occupancy.actual / 100, 1 / 2) ⇒ [0..0.5]/0.00005
            not(filed) ⇒ true | false
            string length(label) ⇒ [0..∞)/1 | null(other)
            {a: received.actual, b: a + 1}.b ⇒ [1..∞)/1
            {a: 1}.b ⇒ null(other)
            [1, 2, 3][2] ⇒ [1..3]/1 | null(other)
            concatenate([1], [2, 5]) ⇒ list([1..2] 5/1 × 3…3)
            (function(x) x + 1)(2) ⇒ (-∞..∞) | true | false | text | other | null(literal, missing, division, other)
            """))
    func `Built-in functions, lists and loops`(row: Row) throws {
        #expect(try Extents.analysis().text(of: row.formula) == row.expected)
    }

    @Test(
        arguments: Row.table(
            """
            received.actual >= 0 ⇒ true
            received.actual < 0 ⇒ false
            received.actual > 0 ⇒ true | false
            received.actual = 1.5 ⇒ false
            occupancy.actual between 0 and 100 ⇒ true
            occupancy.actual in [0..100] ⇒ true
            occupancy.actual in (< 0, > 100) ⇒ false
            occupancy.actual in (<= 50, > 50) ⇒ true
            received.actual in (0, [1..3], [4..6], > 6) ⇒ true
            occupancy.actual in (0, [1..3], [4..6], > 6) ⇒ true | false
            received.actual in (not(< 0)) ⇒ true
            received.actual in (? >= 0) ⇒ true
            export.actual in (> 80) ⇒ true | false | null(missing)
            export.actual in (= 5) ⇒ true | false
            export.actual = null ⇒ true | false
            received.actual = null ⇒ false
            export.actual >= 0 ⇒ true | null(missing)
            export.actual >= 0 and filed ⇒ true | false | null(missing)
            export.plan >= 0 and export.plan != null ⇒ true | false | null(missing)
            export.plan < 0 or export.plan = null ⇒ true | false | null(missing)
            received.actual < 0 and 1 / 0 > 1 ⇒ false
            received.actual >= 0 or 1 / 0 > 1 ⇒ true
            received.actual - received.actual = 0 ⇒ true
            received.actual + settled.actual >= settled.actual ⇒ true
            label = "a" ⇒ true | false
            label > 3 ⇒ null(other)
            1 / 0 > 3 ⇒ null(division)
            """))
    func `Comparisons, tests and logic in three values`(row: Row) throws {
        #expect(try Extents.analysis().text(of: row.formula) == row.expected)
    }

    @Test(
        arguments: Row.table(
            """
            if received.actual > 0 then received.actual else 7 ⇒ [1..∞)/1
            if received.actual = 0 then 10 else 5 / received.actual ⇒ (0..5] 10
            if received.actual != 0 then 5 / received.actual else 10 ⇒ (0..5] 10
            if not(received.actual = 0) then 5 / received.actual else 10 ⇒ (0..5] 10
            if received.actual in (0) then 10 else 5 / received.actual ⇒ (0..5] 10
            if received.actual in (? > 0) then 5 / received.actual else 10 ⇒ (0..5] 10
            if received.actual between 2 and 4 then 12 / received.actual else 0 ⇒ 0 [3..6]
            if export.plan = null then 0 else export.plan ⇒ [0..∞)/0.1
            if export.plan != null and export.plan > 0 then 1 / export.plan else 0 ⇒ [0..10]
            if export.plan > 0 then 1 / export.plan else 0 ⇒ [0..10] | null(missing)
            if export.plan = null or export.plan = 0 then 0 else 1 / export.plan ⇒ [0..10]
            if received.actual = 0 or settled.actual = 0 then 0 else 1 / (received.actual * settled.actual) ⇒ [0..1]
            if received.actual > 3 and received.actual < 5 then received.actual else 0 ⇒ 0 4
            if received.actual > 3 or received.actual < 1 then received.actual else 5 ⇒ 0 [4..∞)/1
            if received.actual - 5 > 0 then received.actual else 9 ⇒ [6..∞)/1
            if received.actual + settled.actual = 0 then 0 else 1 / (received.actual + settled.actual) ⇒ [0..1]
            if occupancy.actual in (> 80) then 10 else if occupancy.actual in [60..80] then 6 else null ⇒ 6 10 | null(literal)
            if occupancy.actual in (> 80) then 10 else if occupancy.actual in (<= 80) then 6 else null ⇒ 6 10
            if received.actual in [1..3] then 1 else if received.actual in [4..6] then 2 else if received.actual in (> 6) then 3 else if received.actual in (0) then 0 else null ⇒ [0..3]/1
            if export.actual in (> 80) then 10 else if export.actual in (<= 80) then 6 else null ⇒ 6 10 | null(missing)
            if filed then 1 else if filed then 2 else 3 ⇒ 1 3
            if settled.actual <= received.actual and received.actual > 0 then settled.actual / received.actual else 0 ⇒ [0..1]
            if settled.actual > received.actual then 0 else received.actual - settled.actual ⇒ [0..∞)/1
            if revenue.actual < revenue.plan then revenue.actual / revenue.plan else 1 ⇒ [0..1]
            """))
    func `Branches know what leads to them`(row: Row) throws {
        #expect(try Extents.analysis().text(of: row.formula) == row.expected)
    }

    @Test(
        arguments: Row.table(
            """
            (revenue.actual - revenue.plan) / revenue.plan ⇒ [-1..∞)
            received.actual / (received.actual + settled.actual + 1) ⇒ [0..1)
            revenue.actual / (revenue.actual + revenue.plan) ⇒ [0..1)
            1 - revenue.plan / (revenue.actual + revenue.plan) ⇒ [0..1)
            revenue.plan - revenue.plan ⇒ 0
            revenue.plan / revenue.plan ⇒ 1
            """))
    func `What occurs twice is the same both times`(row: Row) throws {
        #expect(try Extents.analysis().text(of: row.formula) == row.expected)
    }
}
