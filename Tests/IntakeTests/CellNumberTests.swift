// Numeric cells of workbooks: the decimal that was typed, out of the text of a binary number.
import Diagnostics
import Exact
import Rules
import Testing

@testable import Intake

@Test(arguments: [
    ("0", "0"), ("-0", "0"), ("12500", "12500"), ("58.15", "58.15"), ("58.150000000000006", "58.15"),
    ("0.30000000000000004", "0.3"), ("1E-3", "0.001"), ("1E-007", "0.0000001"), ("1.5E+3", "1500"), ("-2.5e1", "-25"),
    ("123456789012345", "123456789012345"), ("1.2345678901234567E+15", "1234567890123460"),
    ("1234567890123455", "1234567890123460"), ("-1234567890123455", "-1234567890123460"),
    ("999999999999999.5", "1000000000000000"), ("0.00000099999999999999995", "0.000001"), ("000.5000", "0.5"),
    ("0.0000000000000000000", "0"), ("9.8000000000000004E-1", "0.98"),
])
func theTextOfACellIsTheDecimalAt15Digits(_ text: String, _ expected: String) {
    #expect(Rational(cell: text)?.description == expected)
}

@Test(arguments: [
    "", "-", "+5", "1.", ".5", "1,5", "1e", "1e+", "1E5.5", "0x10", "NaN", "INF", " 5", "5 ", "1E401",
    "1e99999999999999999999",
    "1.2.3", "--1", "１", String(repeating: "9", count: 401),
])
func whatIsNoNumberOfACellIsNone(_ text: String) { #expect(Rational(cell: text) == nil) }

/// A decimal of up to 15 digits comes back from the text of its nearest binary number.
@Test func decimalsOfUpTo15DigitsSurviveABinaryNumber() {
    var generator = SplitMix64(state: 11)
    for _ in 0..<5_000 {
        let digits = Int.random(in: 1...15, using: &generator)
        let units = Int.random(in: 0..<Int(Rational(10).power(digits)!.description)!, using: &generator)
        let number = Rational(units, over: 1)!.divided(
            by: Rational(10).power(Int.random(in: 0...15, using: &generator))!)!
        let binary = Double(number.decimalText!)!
        #expect(Rational(cell: String(binary)) == number)
    }
}

@Test func cellsFollowTheUnitAndFormatOfTheirFigure() throws {
    let fixture = try Fixture()
    func read(_ raw: String, _ indicator: String, isPercent: Bool = false) throws -> (
        figure: EnteredFigure?, codes: [String]
    ) {
        var gatherer = SubmissionGatherer(
            edition: fixture.edition, bloc: fixture.bloc, period: fixture.period, numbers: .vi)
        let cell = EnteredValue.number(
            try #require(Rational(cell: raw)), raw: raw, isPercent: isPercent, Place(file: "f", line: 1, column: 1))
        let figure = gatherer.figure(cell, try #require(fixture.edition.indicator(indicator)), .actual)
        return (figure, gatherer.findings.inReadingOrder.map(\.code))
    }
    // 0.98 shown as 98% is 98; 98 is 98.
    #expect(try read("0.98", "occupancy", isPercent: true).figure?.value == .number(98))
    #expect(try read("98", "occupancy").figure?.value == .number(98))
    #expect(try read("98", "occupancy").figure?.written == nil)
    let dusty = try read("58.100000000000001", "occupancy").figure
    #expect(dusty?.value == .number(Rational(581, over: 10)!) && dusty?.written == "58.100000000000001")
    #expect(try read("0.98", "export", isPercent: true).codes == ["figure.percent-sign"])
    #expect(try read("58.15", "occupancy").codes == ["figure.decimals"])
    #expect(try read("1.503", "revenue_fdi").codes == ["figure.ambiguous"])
    #expect(try read("1.503", "export").figure?.value == .number(Rational(1_503, over: 1_000)!))
    #expect(try read("101", "occupancy").codes == ["figure.range"])
    #expect(try read("1", "self_score_filed").codes == ["figure.yes-no"])
}
