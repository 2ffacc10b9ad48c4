// What numbers look like in writing, and which writing is understood.
import Testing

@testable import Exact

@Suite struct TextTests {
    @Test(arguments: [
        ("0", "0"), ("-0", "0"), ("-0.00", "0"), ("007", "7"), ("1244500", "1244500"), ("12.250", "12.25"),
        ("-0.5", "-0.5"), ("0.001", "0.001"), ("-9223372036854775808", "-9223372036854775808"),
        ("9223372036854775808", "9223372036854775808"), ("0.12345678901234567890123", "0.12345678901234567890123"),
        ("0000000000000000000000000.50", "0.5"), ("-100000000000000000000.5", "-100000000000000000000.5"),
        ("0.0000000000000000000000000", "0"),
    ])
    func `A plain decimal is read exactly and written without padding`(text: String, written: String) throws {
        let value = try decimal(text)
        #expect(value.description == written)
        #expect(value.decimalText == written)
        #expect(Naive(value).isCanonically(value))
        #expect(try decimal(written) == value)
    }

    static let refused: [(String, DecimalError)] = [
        ("", .empty), ("1,5", .comma(at: 1)), (",", .comma(at: 0)), ("1 000,5", .comma(at: 5)),
        ("x1.2.3e5,", .comma(at: 8)), ("1,2,3", .comma(at: 1)),
        ("1 000", .grouping(at: 1)), ("12\u{A0}000", .grouping(at: 2)), ("1'000", .grouping(at: 1)),
        ("1\u{2019}000", .grouping(at: 1)), ("-1_000", .grouping(at: 2)), ("0.1 5", .grouping(at: 3)),
        ("1\u{202F}000", .grouping(at: 1)),
        ("1.2.3", .severalPoints(at: 3)), ("1..2", .severalPoints(at: 2)), ("1.000.000", .severalPoints(at: 5)),
        ("1e5", .exponent(at: 1)), ("1.5E-3", .exponent(at: 3)), ("2e+1", .exponent(at: 1)), ("7e", .exponent(at: 1)),
        ("5eggs", .unexpected("e", at: 1)), ("e5", .unexpected("e", at: 0)), ("+5", .unexpected("+", at: 0)),
        (".5", .unexpected(".", at: 0)), ("5.", .unexpected(".", at: 1)), ("-", .unexpected("-", at: 0)),
        ("-.5", .unexpected(".", at: 1)), ("--5", .unexpected("-", at: 1)), ("5-", .unexpected("-", at: 1)),
        ("1.-5", .unexpected("-", at: 2)), (" 5", .unexpected(" ", at: 0)), ("5 ", .unexpected(" ", at: 1)),
        ("5  5", .unexpected(" ", at: 1)), ("1_", .unexpected("_", at: 1)), ("1. 5", .unexpected(" ", at: 2)),
        ("\u{FF15}", .unexpected("\u{FF15}", at: 0)), ("1\u{0665}", .unexpected("\u{0665}", at: 1)),
        ("1\u{301}", .unexpected("1\u{301}", at: 0)), ("\u{2212}5", .unexpected("\u{2212}", at: 0)),
        ("5\r\n", .unexpected("\r\n", at: 1)), ("\u{1F600}5", .unexpected("\u{1F600}", at: 0)),
        ("NaN", .unexpected("N", at: 0)), ("1/2", .unexpected("/", at: 1)), ("0x1F", .unexpected("x", at: 1)),
        ("5%", .unexpected("%", at: 1)), ("5\0", .unexpected("\0", at: 1)), ("\u{1F600}1,5", .comma(at: 2)),
    ]

    @Test(arguments: refused)
    func `A text that is no plain decimal is refused with the place of the trouble`(
        text: String, error: DecimalError
    ) {
        #expect(throws: error) { try Rational(decimal: text) }
        #expect(Rational(feelLiteral: text) == nil || [".5", "1e5", "1.5E-3", "2e+1"].contains(text))
    }

    @Test func `A thousand characters are read, one more is not`() throws {
        let long = String(repeating: "9", count: 1_000)
        #expect(try decimal(long).description == long)
        #expect(throws: DecimalError.tooLong) { try Rational(decimal: long + "9") }
        #expect(throws: DecimalError.tooLong) { try Rational(decimal: String(repeating: ",", count: 5_000)) }
        let deep = "0." + String(repeating: "0", count: 997) + "1"
        #expect(try decimal(deep).description == deep)
        #expect(try Rational(decimal: "x12.5y".dropFirst().dropLast()) == ratio(25, 2))
    }

    @Test(arguments: [
        ("12", "12"), ("12.50", "12.5"), (".5", "0.5"), ("0.5", "0.5"), ("1e3", "1000"), ("1.5e-3", "0.0015"),
        (".25E+2", "25"), ("0e6176", "0"), ("1E00000000000000000001", "10"), ("00.10", "0.1"),
        ("123456789012345678901234567890e-10", "12345678901234567890.123456789"),
    ])
    func `A literal may start at the point and carry an exponent`(text: String, written: String) {
        #expect(Rational(feelLiteral: text)?.description == written)
    }

    @Test(arguments: [
        "", ".", "e5", "1.", "1.e5", "1e", "1e+", "1e-", "-1", "+1", "1.2.3", "1e5.0", "1e6177", "1e-6177",
        "1e99999999999999999999999", "1 ", " 1", "0x1", "1_0", "1e5e5", "\u{0661}", "1\u{301}", "1,5", "..5",
    ])
    func `A malformed or excessive literal has no value`(text: String) {
        #expect(Rational(feelLiteral: text) == nil)
    }

    @Test func `Literals reach the limits of exponent and width, and not beyond`() {
        #expect(Rational(feelLiteral: "1e6176") == Rational(10).power(6_176))
        #expect(Rational(feelLiteral: "1e-6176") == Rational(10).power(-6_176))
        #expect(Rational(feelLiteral: String(repeating: "9", count: 19_000))?.isInteger == true)
        #expect(Rational(feelLiteral: String(repeating: "9", count: 19_000) + "e6000") == nil)
        #expect(Rational(feelLiteral: String(repeating: "9", count: 21_000)) == nil)
        #expect(Rational(feelLiteral: String(repeating: "9", count: 1_000_000)) == nil)
        #expect(Rational(feelLiteral: "0." + String(repeating: "0", count: 30_000)) == nil)
    }

    @Test func `Pairs of integers are read for any length`() {
        #expect(Rational(numerator: "6", denominator: "-4") == ratio(-3, 2))
        #expect(Rational(numerator: "-6", denominator: "-4") == ratio(3, 2))
        #expect(Rational(numerator: "0", denominator: "-4") == 0)
        let nines = String(repeating: "9", count: 50)
        #expect(Rational(numerator: nines, denominator: "1")?.fractionText == nines)
        for (top, bottom) in [("", "1"), ("1", ""), ("1", "0"), ("+1", "1"), ("1", "x"), ("--1", "1"), ("-", "1")] {
            #expect(Rational(numerator: top, denominator: bottom) == nil)
        }
        let wide = String(repeating: "9", count: 15_000)
        #expect(Rational(numerator: wide, denominator: "1") != nil)
        #expect(Rational(numerator: wide + "8", denominator: wide) == nil)
        #expect(Rational(numerator: wide + wide, denominator: "1") == nil)
    }

    @Test func `Numbers without a finite decimal are written as fractions`() {
        #expect(ratio(1, 3).description == "1/3" && ratio(1, 3).decimalText == nil)
        #expect(ratio(-7, 2).fractionText == "-7/2" && ratio(-7, 2).description == "-3.5")
        #expect(Rational(5).fractionText == "5")
        #expect(ratio(1, 1 << 62).decimalText?.count == 64)
        let wide = Rational(Int.max) * Rational(Int.max)
        #expect(wide.fractionText == "85070591730234615847396907784232501249" && wide.description == wide.fractionText)
        #expect((wide + ratio(1, 3)).description == "255211775190703847542190723352697503748/3")
        #expect((wide + ratio(1, 8)).description == "85070591730234615847396907784232501249.125")
        #expect((wide + ratio(1, 35)).decimalText == nil)
    }

    @Test func `Every power of five under one terminates, and its neighbours do not`() {
        for exponent in 1...300 {
            let value = Rational(5).power(-exponent)
            #expect(value?.decimalText?.count == exponent + 2)
            #expect(value.flatMap { ($0 * ratio(1, 3)).decimalText } == nil)
            #expect(value.flatMap { Rational(feelLiteral: $0.decimalText ?? "") } == value)
        }
        #expect(Rational(5).power(-20_000)?.decimalText?.count == 20_002)
        #expect(Rational(2).power(-900)?.decimalText?.count == 902)
    }

    @Test func `A table column has exactly the places it asks for`() {
        #expect(ratio(25, 2).decimalText(places: 2) == "12.50")
        #expect(ratio(1, 3).decimalText(places: 4) == "0.3333")
        #expect(ratio(2, 3).decimalText(places: 0) == "1")
        #expect(ratio(-1, 1000).decimalText(places: 2) == "0.00")
        #expect(ratio(-5, 1000).decimalText(places: 2) == "-0.01")
        #expect(ratio(-5, 1000).decimalText(places: 2, .halfEven) == "0.00")
        #expect(Rational(-3).decimalText(places: 1) == "-3.0")
        #expect(Rational(Int.min).decimalText(places: 2) == "-9223372036854775808.00")
        #expect(ratio(1, 3).decimalText(places: -5) == "0")
        #expect(ratio(1, 3).decimalText(places: Int.max).count == 6_178)
        #expect(ratio(1, Int.max).decimalText(places: 20) == "0.00000000000000000011")
        #expect(ratio(-1, 3).decimalText(places: 25) == "-0.3333333333333333333333333")
        #expect(ratio(-1, 3).decimalText(places: 25).count == 28)
        let tiny = ratio(-1, Int.max) * ratio(1, Int.max)
        #expect(tiny.decimalText(places: 25) == "0." + String(repeating: "0", count: 25))
    }

    @Test func `A short text is exact where it can be and says so where it cannot`() {
        #expect(ratio(1, 3).shortText() == "≈0.333333")
        #expect(ratio(-2, 3).shortText(digits: 2) == "≈-0.67")
        #expect(ratio(1, 8).shortText() == "0.125")
        #expect(ratio(1, 8).shortText(digits: 3) == "0.125")
        #expect(ratio(1, 8).shortText(digits: 2) == "≈0.13")
        #expect(Rational(1_244_500).shortText(digits: 0) == "1244500")
        #expect(ratio(1, 2).shortText(digits: -1) == "≈1")
        #expect(ratio(-1, 30_000_000).shortText() == "≈0.000000")
    }

    @Test func `What is written is read back as the same number`() throws {
        var generator = SeededGenerator(state: 1_234)
        for _ in 0..<1_500 {
            let value = generator.rational()
            if let text = value.decimalText {
                #expect(try decimal(text) == value)
                let literal = Rational(feelLiteral: value.magnitude.description)
                #expect(literal == value.magnitude)
            }
            let parts = value.fractionText.split(separator: "/").map(String.init)
            let again = Rational(numerator: parts[0], denominator: parts.count > 1 ? parts[1] : "1")
            #expect(again == value)
            #expect(try decimal(value.decimalText(places: 7)) == value.rounded(places: 7, .halfUp))
        }
    }

    @Test func `Random rubbish never crashes the readers`() {
        let alphabet = Array("0123456789.,-+eE _'\u{A0}\u{301}\u{FF11}x/\r\n")
        var generator = SeededGenerator(state: 4_321)
        for _ in 0..<5_000 {
            let length = Int(generator.next() % 12)
            let text = String((0..<length).map { _ in alphabet[Int(generator.next() % UInt64(alphabet.count))] })
            let plain = try? Rational(decimal: text)
            if let plain, !text.hasPrefix("-") { #expect(Rational(feelLiteral: text) == plain) }
        }
    }
}
