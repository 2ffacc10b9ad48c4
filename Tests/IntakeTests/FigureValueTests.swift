// Figures in the notation that thidua writes: kinds, decimals and ranges, and what files are told that were changed by hand.
import Diagnostics
import Exact
import Rules
import Testing

@testable import Intake

private let notation = "a point for the decimals and no thousands mark"

@Test(arguments: [
    ("69.448,5", "figure.comma: “69.448,5” has a comma | \(notation) | write 69448.5"),
    ("115,7", "figure.comma: “115,7” has a comma | \(notation) | write 115.7"),
    ("-115,7", "figure.comma: “-115,7” has a comma | \(notation) | write -115.7"),
    (
        "3,350",
        "figure.comma: “3,350” has a comma | \(notation) | write 3.350 if the comma is the decimal mark, 3350 if it groups thousands"
    ),
    ("0,350", "figure.comma: “0,350” has a comma | \(notation) | write 0.350"),
    ("1,244,500", "figure.comma: “1,244,500” has a comma | \(notation) | write 1244500"),
    ("69,448.5", "figure.comma: “69,448.5” has a comma | \(notation) | write 69448.5"),
    ("1,2,3", "figure.comma: “1,2,3” has a comma | \(notation)"),
    ("1.2,3", "figure.comma: “1.2,3” has a comma | \(notation)"),
    ("1,2.", "figure.comma: “1,2.” has a comma | \(notation)"),
    ("5,3 tỷ", "figure.comma: “5,3 tỷ” has a comma | \(notation) | write 5.3, in million USD"),
    ("1 244 500", "figure.grouping: “1 244 500” has a mark between groups of digits | \(notation) | write 1244500"),
    ("-1'244.5", "figure.grouping: “-1'244.5” has a mark between groups of digits | \(notation) | write -1244.5"),
    ("1 2", "figure.grouping: “1 2” has a mark between groups of digits | \(notation)"),
    ("1 2.3.4", "figure.grouping: “1 2.3.4” has a mark between groups of digits | \(notation)"),
    ("1.244.500", "figure.points: “1.244.500” has several points | \(notation) | write 1244500"),
    ("1.2.3", "figure.points: “1.2.3” has several points | \(notation)"),
    ("98%", "figure.percent-sign: “98%” has a percent sign | this indicator is in million USD, not in %"),
    ("1e5", "figure.exponent: “1e5” has an exponent | write it out: 100000"),
    ("-1.5E-3", "figure.exponent: “-1.5E-3” has an exponent | write it out: -0.0015"),
    ("1e99", "figure.exponent: “1e99” has an exponent | write out all digits"),
    (
        "1.73 tỷ",
        "figure.unit: “1.73 tỷ” has text after the number | write the number only, in million USD; if 1.73 is in million USD, write 1.73"
    ),
    ("", "figure.empty: the value is empty | leave the row out if the figure is not known; never write 0 for it"),
    (
        "10/16",
        "figure.fraction: “10/16” is two numbers; one is wanted | for “reached/planned” write two rows: actual 10, plan 16; write a fraction as a decimal"
    ),
    ("=1+1", "figure.formula: “=1+1” is a formula, not a number | write its result"),
    ("=SUM(A1,A2)", "figure.formula: “=SUM(A1,A2)” is a formula, not a number | write its result"),
    ("@A1", "figure.formula: “@A1” is a formula, not a number | write its result"),
    ("+1+1", "figure.formula: “+1+1” is a formula, not a number | write its result"),
    ("+5", "figure.sign: the sign “+” before the number cannot be read | write 5"),
    ("−5", "figure.sign: the sign “−” before the number cannot be read | write -5"),
    ("–", "figure.not-a-number: “–” is not a number | \(notation) | leave the row out if the figure is not known"),
    ("n/a", "figure.not-a-number: “n/a” is not a number | \(notation) | leave the row out if the figure is not known"),
    ("5.", "figure.not-a-number: “5.” is not a number | \(notation) | leave the row out if the figure is not known"),
    (".5", "figure.not-a-number: “.5” is not a number | \(notation) | leave the row out if the figure is not known"),
    ("-", "figure.not-a-number: “-” is not a number | \(notation) | leave the row out if the figure is not known"),
    (String(repeating: "9", count: 1_001), "figure.too-long: the number has more than 1,000 characters"),
])
func anotherNotationIsRefusedWithWhatToWrite(_ value: String, _ finding: String) throws {
    #expect(try Fixture().findings(numbers: .plain, "export", "actual", value) == ["2:28 " + finding])
}

@Test func theMessagesAreVietnameseToo() throws {
    let fixture = try Fixture()
    let notation = "chỉ dùng dấu chấm cho phần thập phân và không dùng dấu nhóm"
    #expect(
        fixture.findings(numbers: .plain, "export", "actual", "3,350", .vi) == [
            "2:28 figure.comma: “3,350” có dấu phẩy | \(notation) | viết 3.350 nếu dấu phẩy đứng trước phần thập phân, 3350 nếu là dấu nhóm nghìn"
        ])
    #expect(
        fixture.findings(numbers: .plain, "revenue_fdi", "plan", "1.73 tỷ", .vi) == [
            "2:31 figure.unit: “1.73 tỷ” có chữ sau con số | chỉ ghi số, tính bằng million USD; nếu 1.73 đã tính bằng million USD thì viết 1.73"
        ])
    #expect(
        fixture.findings(numbers: .plain, "export", "plan", "", .vi) == [
            "2:26 figure.empty: ô giá trị trống | chưa có số liệu thì bỏ cả dòng; không ghi 0 thay cho thiếu"
        ])
}

@Test func aPercentSignIsLeftOutWherePercentIsTheUnit() throws {
    let fixture = try Fixture()
    let finding = "figure.percent-sign: “98.5%” has a percent sign | leave the sign out: write 98.5"
    #expect(fixture.findings(numbers: .plain, "occupancy", "actual", "98.5%") == ["2:31 " + finding])
    #expect(fixture.findings(numbers: .plain, "revenue_fdi", "reportedPlanPercent", "98.5%") == ["2:46 " + finding])
    #expect(
        fixture.findings(numbers: .plain, "B.1", "selfScore", "9 đ") == [
            "2:28 figure.unit: “9 đ” has text after the number | write the number only: 9"
        ])
}

@Test func decimalsAreCounted() throws {
    let fixture = try Fixture()
    #expect(fixture.findings(numbers: .plain, "occupancy", "actual", "82.5000") == [])
    #expect(
        fixture.findings(numbers: .plain, "occupancy", "actual", "69.448") == [
            "2:31 figure.ambiguous: “69.448” can be read in two ways: 69.448 or 69448 | a point for the decimals, no thousands mark; at most 1 decimal | write 69448, or the decimal without three digits after the point"
        ])
    // Zeros after the point are the trap: a thousand would quietly become one.
    #expect(
        fixture.findings(numbers: .plain, "projects_fdi", "actual", "1.000") == [
            "2:34 figure.ambiguous: “1.000” can be read in two ways: 1 or 1000 | a point for the decimals, no thousands mark; at most 0 decimals | write 1000, or the decimal without three digits after the point"
        ])
    #expect(
        fixture.findings(numbers: .plain, "occupancy", "actual", "-52.500", .vi).first?.hasPrefix(
            "2:31 figure.ambiguous: “-52.500” đọc được hai cách: -52.5 hoặc -52500") == true)
    #expect(fixture.findings(numbers: .plain, "occupancy", "actual", "52.50") == [])
    #expect(
        fixture.findings(numbers: .plain, "projects_fdi", "actual", "1.50") == [
            "2:34 figure.decimals: “1.50” has 1 decimal; “projects_fdi.actual” takes at most 0 | write what the document says, rounded to a whole number"
        ])
    #expect(
        fixture.findings(numbers: .plain, "capital_fdi", "plan", "1.2345", .vi) == [
            "2:31 figure.decimals: “1.2345” có 4 chữ số thập phân; “capital_fdi.plan” nhận nhiều nhất 2 | ghi đúng như tài liệu, làm tròn đến 2 chữ số thập phân"
        ])
    #expect(fixture.findings(numbers: .plain, "revenue_fdi", "reportedPlanPercent", "115.7123") == [])
    #expect(
        fixture.findings(numbers: .plain, "revenue_fdi", "reportedGrowthPercent", "115.71234") == [
            "2:48 figure.decimals: “115.71234” has 5 decimals; “revenue_fdi.reportedGrowthPercent” takes at most 4 | write what the document says, rounded to 4 decimals"
        ])
}

@Test func valuesLieInTheRangeOfTheIndicator() throws {
    let fixture = try Fixture()
    for value in ["0", "100", "99.9"] { #expect(fixture.findings(numbers: .plain, "occupancy", "actual", value) == []) }
    #expect(
        fixture.findings(numbers: .plain, "occupancy", "actual", "100.1") == [
            "2:31 figure.range: “100.1” is outside the values that “occupancy” may take | [0..100]"
        ])
    #expect(fixture.findings(numbers: .plain, "occupancy", "actual", "-0.1").count == 1)
    #expect(fixture.findings(numbers: .plain, "revenue_fdi", "reportedGrowthPercent", "-12.5") == [])
    #expect(
        fixture.findings(numbers: .plain, "revenue_fdi", "reportedPlanPercent", "-12.5") == [
            "2:46 figure.range: “-12.5” is outside the values that “revenue_fdi” may take | >= 0"
        ])
    #expect(fixture.findings(numbers: .plain, "balance", "actual", "-99999999999999999999.25") == [])
}

@Test func selfScoresLieInTheFrameOfTheCriterion() throws {
    let fixture = try Fixture()
    for value in ["0", "20", "3.5"] { #expect(fixture.findings(numbers: .plain, "B.1", "selfScore", value) == []) }
    // 3.3333 is not 6 or 7 halves.
    #expect(
        fixture.findings(numbers: .plain, "B.1", "selfScore", "3.3333") == [
            "2:28 submission.self-score-step: the self-score “3.3333” is off the steps of the criterion “B.1” | from 0 to 20 in steps of 0.5"
        ])
    #expect(
        fixture.findings(numbers: .plain, "B.1", "selfScore", "20.5") == [
            "2:28 submission.self-score: the self-score “20.5” lies outside what the criterion “B.1” can yield | from 0 to 20"
        ])
    #expect(
        fixture.findings(numbers: .plain, "B.1", "selfScore", "-1", .vi) == [
            "2:28 submission.self-score: điểm tự chấm “-1” nằm ngoài khung của tiêu chí “B.1” | từ 0 đến 20"
        ])
    #expect(fixture.findings(numbers: .plain, "B.1", "selfScore", "good").count == 1)
}

@Test(arguments: [("yes", true), ("TRUE", true), ("Có", true), ("no", false), ("false", false), ("không", false)])
func yesAndNoAreReadInBothLanguages(_ text: String, _ flag: Bool) throws {
    let received = try Fixture().read("board,self_score_filed\nha-nam,\(text)")
    #expect(received.submissions.first?.figures[FigureKey("self_score_filed", .actual)]?.value == .yesNo(flag))
}

@Test func anEmptyYesOrNoIsNotNo() throws {
    #expect(
        try Fixture().findings(numbers: .plain, "self_score_filed", "actual", "") == [
            "2:38 figure.yes-no: the value is empty | yes | no"
        ])
}

@Test func shortNumbersAreReadAsExactlyAsLongOnes() throws {
    // 18 digits are read at once, 19 and more by Exact; both are the number that is written.
    let texts = [
        "0", "-0", "7", "-7", "0.5", "-0.50", "007.10", "999999999999999999", "0.00000000000000001",
        "1234567890.12345678", "9999999999999999999", "-0.1234567890123456789",
    ]
    for text in texts {
        var findings = Findings()
        let number = PlainNumber(text: text, place: Place(file: "f", line: 1, column: 1)).read(&findings)
        #expect(try number == Rational(decimal: text))
    }
}
