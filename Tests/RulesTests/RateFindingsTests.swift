// Exchange rates of an edition, and units that convert: what is read, and what each mistake is told.
import Diagnostics
import Exact
import Testing

@testable import Rules

/// The smallest edition with lines of rates.
private func read(_ rates: String) -> (edition: Edition?, findings: [String]) {
    let text = Fixture.changed(Fixture.edition, "functions:\n", "rates:\n\(rates)\nfunctions:\n")
    let read = Edition.read(text, file: "e.yaml")
    return (read.edition, read.diagnostics.map { "\($0.code) \($0.place?.line ?? 0):\($0.place?.column ?? 0)" })
}

private let dollar = "  - {from: USD, to: VND, rate: 24250, date: 2024-06-28, source: {document: NHNN}}"

@Test func anEditionStatesRatesWithDayAndSource() throws {
    let read = read(
        dollar + "\n  - {from: EUR, to: USD, rate: 1.0705, date: 2024-06-28, source: {document: ECB, words: w}}")
    #expect(read.findings == [])
    let rates = try #require(read.edition?.rates)
    #expect(rates.map(\.from) == ["USD", "EUR"])
    #expect(rates.map(\.to) == ["VND", "USD"])
    #expect(rates.map(\.rate) == [24_250, Rational(10_705, over: 10_000)!])
    #expect(rates.map(\.date.description) == ["2024-06-28", "2024-06-28"])
    #expect(rates.map(\.source.document) == ["NHNN", "ECB"])
    #expect(Edition.read(Fixture.edition, file: "e.yaml").edition?.rates == [])
}

@Test(arguments: [
    ("  - {from: USD, to: VND, rate: 0, date: 2024-06-28, source: {document: d}}", ["edition.number 17:32"]),
    ("  - {from: USD, to: VND, rate: -5, date: 2024-06-28, source: {document: d}}", ["edition.number 17:32"]),
    ("  - {from: USD, to: VND, rate: x, date: 2024-06-28, source: {document: d}}", ["edition.number 17:32"]),
    ("  - {from: USD, to: VND, rate: 5, source: {document: d}}", ["edition.missing-key 17:5"]),
    ("  - {from: USD, to: VND, rate: 5, date: 2024-06-28}", ["edition.missing-key 17:5"]),
    ("  - {from: USD, to: VND, rate: 5, date: 2024-06-31, source: {document: d}}", ["edition.date 17:41"]),
    ("  - {from: usd, to: VND, rate: 5, date: 2024-06-28, source: {document: d}}", ["edition.unknown-value 17:12"]),
    ("  - {from: USD, to: ha, rate: 5, date: 2024-06-28, source: {document: d}}", ["edition.unknown-value 17:21"]),
    ("  - {from: USD, to: USD, rate: 5, date: 2024-06-28, source: {document: d}}", ["edition.rate 17:21"]),
    (
        "  - {from: USD, to: VND, rate: 5, date: 2024-06-28, day: x, source: {document: d}}",
        ["edition.unknown-key 17:53"]
    ),
    (dollar + "\n" + dollar, ["edition.rate 18:5"]),
    (
        dollar + "\n  - {from: VND, to: USD, rate: 1/24000, date: 2024-07-28, source: {document: d}}",
        ["edition.rate 18:5"]
    ),
    ("  USD: 24250", ["edition.wrong-type 17:3"]),
    // Twenty-five thousand in Vietnam.
    ("  - {from: USD, to: VND, rate: 25.000, date: 2024-06-28, source: {document: d}}", ["edition.number 17:32"]),
])
func wrongRatesAreRefused(_ rates: String, _ findings: [String]) {
    let read = read(rates)
    #expect(read.edition == nil)
    #expect(read.findings == findings)
}

@Test(arguments: [
    ("million USD", "tỷ USD", UnitConversion.Outcome.exact(1_000)),
    ("million USD", "USD", .exact(Rational(1, over: 1_000_000)!)),
    ("bn VND", "nghìn tỷ đồng", .exact(1_000)), ("bn VND", "triệu tỷ", .noCurrency),
    ("bn VND", "tỷ nghìn đồng", .different),
    ("bn VND", "t đồng", .exact(1)), ("bn VND", "t", .different), ("bn VND", "ty dong", .exact(1)),
    ("million VND a month", "đồng/tháng", .exact(Rational(1, over: 1_000_000)!)),
    ("million VND a month", "triệu đồng mỗi tháng", .exact(1)), ("million VND a month", "triệu đồng/năm", .different),
    ("million VND a month", "million VND per month", .exact(1)),
    ("million VND", "usd", .noRate(from: "USD", to: "VND")),
    ("project", "dự án", .exact(1)), ("project", "projects", .exact(1)), ("project", "nghìn", .exact(1_000)),
    ("procedure", "thủ tục", .exact(1)), ("person", "lao động", .exact(1)), ("person", "dự án", .different),
    ("ha", "m2", .exact(Rational(1, over: 10_000)!)), ("km", "m", .exact(Rational(1, over: 1_000)!)),
    ("ha", "m", .different),
    ("thửa", "Thửa", .exact(1)), ("thửa", "", .different), ("thửa", "/", .different),
])
func unitsConvertByScaleAndBase(_ own: String, _ written: String, _ outcome: UnitConversion.Outcome) {
    let unit = Indicator.Unit.named(own)
    #expect(UnitConversion(to: unit, rates: []).outcome(of: written) == outcome)
}

@Test func percentagesHaveTheirOwnWords() {
    let conversion = UnitConversion(to: .percent, rates: [])
    for text in ["%", "phần trăm", "percent", "Phần  Trăm"] { #expect(conversion.outcome(of: text) == .exact(1)) }
    for text in ["", "tỷ", "điểm", "%%"] { #expect(conversion.outcome(of: text) == .different) }
    #expect(UnitConversion(to: .yesNo, rates: []).outcome(of: "tỷ") == .different)
}

@Test(arguments: [("25000", true), ("25.0000", true), ("0.125", true), ("1.0710", true), ("1.071", false)])
func aPointBeforeThreeDigitsIsNotGuessedAt(_ rate: String, _ isRead: Bool) {
    let read = read("  - {from: USD, to: VND, rate: \(rate), date: 2024-06-28, source: {document: d}}")
    #expect((read.edition != nil) == isRead)
}

@Test func aRateOfADayAfterTheLastPeriodIsAWarning() throws {
    let last = try #require(Edition.read(Fixture.edition, file: "e.yaml").edition).valid.to.end
    func findings(_ day: String) -> (isRead: Bool, findings: [String]) {
        let read = read("  - {from: USD, to: VND, rate: 5, date: \(day), source: {document: d}}")
        return (read.edition != nil, read.findings)
    }
    #expect(findings("\(last)") == (true, []))
    #expect(findings("\(last.year + 1)-01-01") == (true, ["edition.rate 17:5"]))
}
