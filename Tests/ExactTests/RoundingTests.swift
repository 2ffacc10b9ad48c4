// What the seven rounding modes make of ties, near ties, either sign and either side of the point.
import BigInt
import Testing

@testable import Exact

@Suite struct RoundingTests {
    /// Results in the order up, down, half up, half down, half even, floor, ceiling.
    static let table: [(String, Int, [String])] = [
        ("2.5", 0, ["3", "2", "3", "2", "2", "2", "3"]),
        ("-2.5", 0, ["-3", "-2", "-3", "-2", "-2", "-3", "-2"]),
        ("3.5", 0, ["4", "3", "4", "3", "4", "3", "4"]),
        ("2.4", 0, ["3", "2", "2", "2", "2", "2", "3"]),
        ("-2.4", 0, ["-3", "-2", "-2", "-2", "-2", "-3", "-2"]),
        ("2.6", 0, ["3", "2", "3", "3", "3", "2", "3"]),
        ("-2.6", 0, ["-3", "-2", "-3", "-3", "-3", "-3", "-2"]),
        ("0.125", 2, ["0.13", "0.12", "0.13", "0.12", "0.12", "0.12", "0.13"]),
        ("-0.125", 2, ["-0.13", "-0.12", "-0.13", "-0.12", "-0.12", "-0.13", "-0.12"]),
        ("0.135", 2, ["0.14", "0.13", "0.14", "0.13", "0.14", "0.13", "0.14"]),
        ("0.5", 0, ["1", "0", "1", "0", "0", "0", "1"]),
        ("-0.5", 0, ["-1", "0", "-1", "0", "0", "-1", "0"]),
        ("250", -2, ["300", "200", "300", "200", "200", "200", "300"]),
        ("-350", -2, ["-400", "-300", "-400", "-300", "-400", "-400", "-300"]),
        ("1249.9", -2, ["1300", "1200", "1200", "1200", "1200", "1200", "1300"]),
        ("7", 3, ["7", "7", "7", "7", "7", "7", "7"]),
        ("1.25", 5, ["1.25", "1.25", "1.25", "1.25", "1.25", "1.25", "1.25"]),
        ("12", -5, ["100000", "0", "0", "0", "0", "0", "100000"]),
    ]

    @Test(arguments: table)
    func `Every mode rounds as the table says`(text: String, places: Int, results: [String]) throws {
        let value = try decimal(text)
        for (mode, result) in zip(RoundingMode.allCases, results) {
            #expect(value.rounded(places: places, mode)?.description == result, "\(text) \(mode)")
            if places >= 0 {
                #expect(try decimal(value.decimalText(places: places, mode)) == decimal(result), "\(text) \(mode)")
            }
            // The same value far from zero takes the path of long numbers and must round alike.
            let far = Rational(10).power(40) ?? 0
            let shifted = (value.isNegative ? value - far : value + far).rounded(places: places, mode)
            #expect(try shifted == (value.isNegative ? decimal(result) - far : decimal(result) + far))
        }
    }

    @Test func `The names of the modes are those of the standard`() {
        let names = ["up", "down", "half up", "half down", "half even", "floor", "ceiling"]
        #expect(RoundingMode.allCases.map(\.rawValue) == names)
    }

    @Test func `Places beyond the limit are refused, and places at the limit are not`() {
        #expect(ratio(1, 3).rounded(places: 6_177, .up) == nil)
        #expect(ratio(1, 3).rounded(places: -6_177, .up) == nil)
        #expect(ratio(1, 3).rounded(places: Int.min, .up) == nil)
        #expect(Rational(1).rounded(places: Int.max, .up) == nil)
        #expect(ratio(1, 3).rounded(places: 6_176, .down)?.decimalText == "0." + String(repeating: "3", count: 6_176))
        #expect(ratio(1, 3).rounded(places: -6_176, .up)?.decimalText == "1" + String(repeating: "0", count: 6_176))
        #expect(ratio(1, 3).rounded(places: -6_176, .down) == 0)
        #expect(ratio(-1, 3).rounded(places: -6_176, .ceiling) == 0)
        #expect(ratio(-1, 3).rounded(places: 18, .down)?.description == "-0.333333333333333333")
        #expect(ratio(-1, 3).rounded(places: 19, .down)?.description == "-0.3333333333333333333")
        #expect(Rational(Int.min).rounded(places: -18, .up) == -10 * (Rational(10).power(18) ?? 0))
        #expect(Rational(Int.min).rounded(places: -19, .halfUp) == -(Rational(10).power(19) ?? 0))
        #expect(Rational(Int.min).rounded(places: -2, .up)?.description == "-9223372036854775900")
    }

    @Test func `Floor and ceiling bracket the number`() {
        #expect(ratio(7, 2).floor == 3 && ratio(7, 2).ceiling == 4)
        #expect(ratio(-7, 2).floor == -4 && ratio(-7, 2).ceiling == -3)
        #expect(Rational(5).floor == 5 && Rational(5).ceiling == 5)
        #expect(ratio(-1, 2).ceiling == 0 && ratio(1, 2).floor == 0)
        var generator = SeededGenerator(state: 21)
        for _ in 0..<1_500 {
            let value = generator.rational()
            #expect(value.floor.isInteger && value.floor <= value && value < value.floor + 1)
            #expect(value.ceiling.isInteger && value.ceiling >= value && value > value.ceiling - 1)
            #expect(value.isInteger == (value.floor == value.ceiling))
        }
    }

    @Test func `A rounded number is a multiple of its unit and no farther away than it may be`() throws {
        var generator = SeededGenerator(state: 77)
        for _ in 0..<800 {
            let value = generator.rational()
            let places = Int(generator.next() % 61) - 30
            let unit = try #require(Rational(10).power(-places))
            for mode in RoundingMode.allCases {
                let rounded = try #require(value.rounded(places: places, mode))
                #expect(rounded.divided(by: unit)?.isInteger == true)
                #expect(Naive(rounded).isCanonically(rounded))
                let gap = (rounded - value).magnitude
                #expect(gap < unit)
                switch mode {
                case .up: #expect(rounded.magnitude >= value.magnitude)
                case .down: #expect(rounded.magnitude <= value.magnitude)
                case .floor: #expect(rounded <= value)
                case .ceiling: #expect(rounded >= value)
                case .halfUp, .halfDown, .halfEven: #expect(gap + gap <= unit)
                }
            }
        }
    }
}
