// Periods and days: reading, order, what lies in what.
import Testing

@testable import Rules

private func period(_ text: String) throws -> Period { try #require(Period(text), "\(text)") }

@Test(
    "periods are years, halves and quarters",
    arguments: ["2024", "2024-H1", "2024-H2", "2024-Q1", "2024-Q4", "1900", "2999-Q2"])
func periodsAreRead(text: String) throws {
    #expect(try period(text).description == text)
}

@Test(
    "nothing else is a period",
    arguments: [
        "", "-", "24", "2024-", "-H1", "2024-H3", "2024-Q0", "2024-Q5", "2024-h1", "2024-year", "2024H1", "2024-H1-",
        "2024 -H1",
        " 2024", "2024-H1 ", "1899", "3000", "+024", "２０２４", "2024-01", "2024/H1", "H1-2024",
    ])
func otherTextsAreNoPeriods(text: String) {
    #expect(Period(text) == nil)
}

@Test("periods are ordered by their ends, and of those that end together the shorter first")
func periodsAreOrdered() throws {
    let ordered = ["2023", "2024-Q1", "2024-Q2", "2024-H1", "2024-Q3", "2024-Q4", "2024-H2", "2024", "2025-Q1"]
    let periods = try ordered.map(period)
    #expect(periods.shuffled().sorted().map(\.description) == ordered)
    for (number, left) in periods.enumerated() {
        for (other, right) in periods.enumerated() { #expect((left < right) == (number < other)) }
    }
}

@Test("a period lies in a span if it neither begins before nor ends after it")
func periodsLieInSpans() throws {
    func lies(_ text: String, _ from: String, _ to: String) throws -> Bool {
        try period(text).lies(from: period(from), to: period(to))
    }
    // From January to December 2024.
    for inside in ["2024", "2024-H1", "2024-H2", "2024-Q1", "2024-Q4"] { #expect(try lies(inside, "2024-H1", "2024")) }
    for outside in ["2023", "2023-Q4", "2025-Q1", "2025"] { #expect(try !lies(outside, "2024-H1", "2024")) }
    // From July 2024 to June 2025: no year fits.
    for inside in ["2024-H2", "2025-H1", "2024-Q3", "2025-Q2"] { #expect(try lies(inside, "2024-H2", "2025-H1")) }
    for outside in ["2024", "2025", "2024-Q2", "2025-Q3"] { #expect(try !lies(outside, "2024-H2", "2025-H1")) }
}

@Test(
    "a period ends on the last day of its last month",
    arguments: [
        ("2024", "2024-12-31"), ("2024-H1", "2024-06-30"), ("2024-H2", "2024-12-31"), ("2024-Q1", "2024-03-31"),
        ("2024-Q2", "2024-06-30"), ("2024-Q3", "2024-09-30"), ("2024-Q4", "2024-12-31"),
    ])
func periodsEnd(text: String, day: String) throws {
    #expect(try period(text).end == Day(day))
}

@Test("growth compares with the same part of the year before")
func samePeriodLastYear() throws {
    #expect(try period("2024-H1").samePeriodLastYear.description == "2023-H1")
    #expect(try period("2024").samePeriodLastYear.description == "2023")
}

@Test("periods have names in both languages")
func periodsHaveTitles() throws {
    let titles = try ["2024", "2024-H1", "2024-H2", "2024-Q3"].map { try period($0).title }
    #expect(titles.map(\.vi) == ["năm 2024", "6 tháng đầu năm 2024", "6 tháng cuối năm 2024", "quý 3 năm 2024"])
    #expect(titles.map(\.en) == ["year 2024", "first half of 2024", "second half of 2024", "quarter 3 of 2024"])
}

@Test("days are read if they exist", arguments: ["2024-02-29", "2000-02-29", "2025-06-30", "1900-01-01", "2999-12-31"])
func daysAreRead(text: String) throws {
    #expect(try #require(Day(text)).description == text)
}

@Test(
    "nothing else is a day",
    arguments: [
        "", "2025-02-29", "1900-02-29", "2100-02-29", "2024-04-31", "2024-13-01", "2024-00-01", "2024-01-00",
        "2024-1-1", "24-01-01",
        "2024-01-01 ", "2024-+1-01", "2024-01-+1", "+024-01-01", "01-01-2024", "2024/01/01", "3000-01-01",
        "2024-01-01-01",
    ])
func otherTextsAreNoDays(text: String) {
    #expect(Day(text) == nil)
}

@Test("days are ordered by year, month, day")
func daysAreOrdered() throws {
    let ordered = ["2024-01-31", "2024-02-01", "2024-12-01", "2025-01-01"]
    #expect(try ordered.map { try #require(Day($0)) }.shuffled().sorted().map(\.description) == ordered)
}
