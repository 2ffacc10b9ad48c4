// Figures as people write them: every example by each convention, what is asked, and what is said of the rest.
import Diagnostics
import Exact
import Rules
import Testing

@testable import Intake

/// What a text comes to by each of the conventions: a number, or the code of the error.
struct Notation: Sendable {
    var text: String
    var vi: String
    var en: String
    var open: String

    init(_ text: String, vi: String, en: String, open: String) {
        (self.text, self.vi, self.en, self.open) = (text, vi, en, open)
    }

    /// The same by all of them.
    init(_ text: String, _ all: String) { self.init(text, vi: all, en: all, open: all) }

    func expected(_ convention: NumberConvention) -> String {
        switch convention {
        case .vi: vi
        case .en: en
        case .open, .plain: open
        }
    }
}

/// Reads a text as a figure and says what came of it: `1503`, `1503 ~` for an estimate, or the code of the error.
func outcome(
    _ text: String, _ convention: NumberConvention, unit: Indicator.Unit? = .named("million USD"),
    attribute: Attribute? = nil, decimals: Int? = 6, rates: [ExchangeRate] = []
) -> String {
    var findings = Findings()
    let figure = FigureText(
        text: text, place: Place(file: "f", line: 1, column: 1), unit: unit, attribute: attribute, decimals: decimals,
        convention: convention, rates: rates
    ).read(&findings)
    guard let figure else { return findings.inReadingOrder.map(\.code).joined(separator: " ") }
    #expect(findings.inReadingOrder == [])
    return figure.number.description + (figure.isEstimate ? " ~" : "")
}

private let wrong = "figure.convention"
private let asked = "figure.ambiguous"

@Test(arguments: [
    // Only one convention can read it, or all agree.
    Notation("12500", "12500"), Notation("0", "0"), Notation("-7", "-7"), Notation("\u{2212}7", "-7"),
    Notation("007", "7"), Notation("12 500", "12500"), Notation("1 244 500", "1244500"),
    Notation("12\u{A0}500", "12500"), Notation("12\u{202F}500", "12500"), Notation("12\u{2009}500", "12500"),
    Notation("１２５００", "12500"),
    Notation("69.448,5", vi: "69448.5", en: wrong, open: "69448.5"),
    Notation("69,448.5", vi: wrong, en: "69448.5", open: "69448.5"),
    Notation("196,5", vi: "196.5", en: wrong, open: "196.5"),
    Notation("58.15", vi: wrong, en: "58.15", open: "58.15"),
    Notation("1.244.500", vi: "1244500", en: wrong, open: "1244500"),
    Notation("1,244,500", vi: wrong, en: "1244500", open: "1244500"),
    Notation("12 500,5", vi: "12500.5", en: wrong, open: "12500.5"),
    Notation("12 500.5", vi: wrong, en: "12500.5", open: "12500.5"),
    Notation("１．２４４．５００", vi: "1244500", en: wrong, open: "1244500"),
    // A first group of 0 is no group.
    Notation("0,125", vi: "0.125", en: wrong, open: "0.125"),
    Notation("0.125", vi: wrong, en: "0.125", open: "0.125"),
    Notation("1234.567", vi: wrong, en: "1234.567", open: "1234.567"),
    Notation("1.2345", vi: wrong, en: "1.2345", open: "1.2345"),
    Notation("1.234,567", vi: "1234.567", en: wrong, open: "1234.567"),
    // The traps: a thousand times more or less.
    Notation("1.503", vi: "1503", en: "1.503", open: asked),
    Notation("1,503", vi: "1.503", en: "1503", open: asked),
    Notation("12.500", vi: "12500", en: "12.5", open: asked),
    Notation("-1.503", vi: "-1503", en: "-1.503", open: asked),
    Notation("１．５０３", vi: "1503", en: "1.503", open: asked),
    Notation("1.000", vi: "1000", en: "1", open: asked),
    // Groups of two kinds: by no convention, and yet perhaps meant.
    Notation("1 244.500", vi: wrong, en: "1244.5", open: asked),
    Notation("1 244,500", vi: "1244.5", en: wrong, open: asked),
    // Nothing that could be read.
    Notation("1.2,3", "figure.grouping"), Notation("1,2.3", "figure.grouping"), Notation("1.2.3", "figure.grouping"),
    Notation("12 50", "figure.grouping"), Notation("0.125.000", "figure.grouping"),
    Notation("1234.567.890", "figure.grouping"), Notation("1'244", "figure.grouping"),
    Notation("1.244,500.000", "figure.grouping"), Notation("1,5,", "figure.not-a-number"),
    Notation("5.", "figure.not-a-number"), Notation("5,", "figure.not-a-number"), Notation(".5", "figure.not-a-number"),
    Notation("-", "figure.not-a-number"), Notation("n/a", "figure.not-a-number"), Notation("", "figure.empty"),
    Notation("- 5", "figure.not-a-number"), Notation("--5", "figure.not-a-number"),
    Notation("1e5", "figure.exponent"), Notation("-1.5E-3", "figure.exponent"), Notation("2e", "figure.exponent"),
    Notation("(5)", "figure.sign"), Notation("+5", "figure.sign"), Notation("–5", "figure.sign"),
    Notation("=1+1", "figure.formula"), Notation("@A1", "figure.formula"), Notation("+A1", "figure.formula"),
    Notation("10/16", "figure.fraction"), Notation("98%", "figure.percent-sign"),
])
func aTextIsReadByItsConvention(_ notation: Notation) {
    for convention in [NumberConvention.vi, .en, .open] {
        #expect(outcome(notation.text, convention) == notation.expected(convention), "\(notation.text) \(convention)")
    }
}

@Test(arguments: [
    Notation("1,73 tỷ USD", vi: "1730", en: wrong, open: "1730"),
    Notation("1.73 bn USD", vi: wrong, en: "1730", open: "1730"),
    Notation("1.730 triệu USD", vi: "1730", en: "1.73", open: asked),
    Notation("56 triệu đô la Mỹ", "56"), Notation("56 million US dollars", "56"), Notation("56 USD million", "56"),
    Notation("2500000 USD", "2.5"), Notation("2.500.000 US$", vi: "2.5", en: wrong, open: "2.5"),
    Notation("ước 69.448", vi: "69448 ~", en: "69.448 ~", open: asked),
    Notation("ước đạt 1,73 tỷ USD", vi: "1730 ~", en: wrong, open: "1730 ~"),
    Notation("ƯỚC ĐẠT khoảng 69448 Triệu USD", "69448 ~"),
    Notation("trên 1.700", vi: "1700 ~", en: "1.7 ~", open: asked),
    Notation("trên 1700", "1700 ~"), Notation("hơn 1700", "1700 ~"), Notation("gần 50", "50 ~"),
    Notation("đạt 50", "50"),
    Notation("khoảng: 50", "50 ~"), Notation("~50", "50 ~"), Notation("≈ 50", "50 ~"), Notation("xấp xỉ 50", "50 ~"),
    Notation("50 (ước)", "50 ~"), Notation("50 ước tính", "50 ~"), Notation("56 triệu USD (ước)", "56 ~"),
    Notation("about 50", "50 ~"), Notation("nearly 50 million USD", "50 ~"), Notation("over -50", "-50 ~"),
    Notation("gầnn 50", "figure.not-a-number"), Notation("ước", "figure.not-a-number"),
    Notation("1,73 tỷ", vi: "figure.unit", en: wrong, open: "figure.unit"), Notation("50 tỷ tỷ USD", "figure.unit"),
    Notation("50 ha", "figure.unit"), Notation("50 triệu đồng", "figure.rate"), Notation("50 dự án", "figure.unit"),
    Notation("50abc", "figure.unit"), Notation("50 triệu USD/tháng", "figure.unit"),
])
func unitsConvertAndWordsOfEstimateStay(_ notation: Notation) {
    // As typed, and with every letter taken apart into base and marks.
    for text in [notation.text, notation.text.decomposedStringWithCanonicalMapping] {
        for convention in [NumberConvention.vi, .en, .open] {
            #expect(outcome(text, convention) == notation.expected(convention), "\(text) \(convention)")
        }
    }
}

@Test(arguments: [
    ("1.244.500 tỷ đồng", "bn VND", "1244500"), ("12500 ty đồng", "bn VND", "12500"), ("1830 t đồng", "bn VND", "1830"),
    ("38.480.000 triệu đồng", "bn VND", "38480"), ("1.244,5 nghìn tỷ đồng", "bn VND", "1244500"),
    ("2.456.170.000 đồng", "million VND", "2456.17"), ("2.456.170.000 VNĐ", "million VND", "2456.17"),
    ("15 trđ", "million VND", "15"), ("7,5 tr đồng/tháng", "million VND a month", "7.5"),
    ("7,5 triệu đồng/tháng", "million VND a month", "7.5"), ("1,5 nghìn người", "person", "1500"),
    ("2864 lao động", "person", "2864"), ("230 dự án", "project", "230"), ("12 nghìn", "person", "12000"),
    ("117,8 ha", "ha", "117.8"), ("117,8 hecta", "m2", "1178000"), ("115733 m²", "m2", "115733"),
    ("1,5 km2", "ha", "150"),
    ("1830 t", "bn VND", "figure.unit"), ("7,5 triệu đồng", "million VND a month", "figure.unit"),
    ("9 điểm", "point", "9"), ("9 đ", "point", "9"), ("9 đ", "project", "figure.unit"), ("5 tấn", "kg", "5000"),
])
func unitsOfTheProposalConvertExactly(_ text: String, _ unit: String, _ expected: String) {
    #expect(outcome(text, .open, unit: .named(unit)) == expected)
}

/// The traps of real reports, each as it was printed.
@Test(arguments: [
    ("1.503 triệu USD", "million USD", "1503", asked), ("12.500 ty đồng", "bn VND", "12500", asked),
    ("1.830 t đồng", "bn VND", "1830", asked), ("69.448", "million USD", "69448", asked),
    ("56.686 triệu USD", "million USD", "56686", asked), ("192.100", "bn VND", "192100", asked),
    ("9.492,2", "bn VND", "9492.2", "9492.2"), ("trên 1.700", "person", "1700 ~", asked),
    ("26,5 tỷ USD", "million USD", "26500", "26500"), ("2.456.170.000", "VND", "2456170000", "2456170000"),
])
func figuresOfRealReportsAreReadByTheirConventionOrAsked(_ text: String, _ unit: String, _ vi: String, _ open: String) {
    #expect(outcome(text, .vi, unit: .named(unit)) == vi)
    #expect(outcome(text, .open, unit: .named(unit)) == open)
}

@Test(arguments: [
    ("115,7%", "115.7"), ("115,7 %", "115.7"), ("98 phần trăm", "98"), ("gần 50%", "50 ~"), ("58.15%", "58.15"),
    ("10/16", "62.5"), ("17/17", "100"), ("30/30 (ước)", "100 ~"), ("1.503/2.000", "75.15"), ("1/3", "figure.fraction"),
    ("1/64", "1.5625"), ("1/128", "figure.fraction"), ("5/0", "figure.fraction"), ("1.217/2.093", "figure.fraction"),
    ("1.503/3", "figure.fraction"), ("5 USD", "figure.unit"), ("10/16/2024", "figure.unit"), ("１１５，７％", "115.7"),
])
func percentagesAreReadWithTheirSignAndAsFractions(_ text: String, _ expected: String) {
    for unit in [Indicator.Unit.percent, .named("million USD")] {
        let attribute: Attribute? = unit == .percent ? nil : .reportedPlanPercent
        #expect(outcome(text, .open, unit: unit, attribute: attribute, decimals: 4) == expected)
    }
}

@Test func growthTakesAPlus() {
    #expect(outcome("+2,1%", .vi, attribute: .reportedGrowthPercent) == "2.1")
    #expect(outcome("+4.6", .open, attribute: .reportedGrowthPercent) == "4.6")
    #expect(outcome("-4,6 %", .vi, attribute: .reportedGrowthPercent) == "-4.6")
    #expect(outcome("+2,1%", .vi, attribute: .reportedPlanPercent) == "figure.sign")
}

@Test func theTextIsKeptWhereItIsNotSimplyTheNumber() {
    func written(_ text: String, _ convention: NumberConvention) -> String? {
        var findings = Findings()
        return FigureText(
            text: text, place: Place(file: "f", line: 1, column: 1), unit: .named("million USD"), convention: convention
        ).read(&findings)?.written
    }
    for plain in ["12500", "58.15", "-7", "1.50"] {
        #expect(written(plain, .en) == nil)
        #expect(written(plain, .open) == nil)
    }
    for text in ["1.503", "ước 69.448", "1,73 tỷ USD", "12 500", "１２５", "50 triệu USD"] {
        #expect(written(text, .vi) == text)
    }
    #expect(written("1.503", .en) == nil)
}

// MARK: Rates

/// The edition of the tests with a rate.
private func ratedEdition() throws -> Edition {
    let rates = "rates: [{from: USD, to: VND, rate: 24250, date: 2024-06-28, source: {document: d}}]\n"
    return try #require(Edition.read(Fixture.criteria + rates, file: "edition.yaml").edition)
}

@Test func currenciesConvertByTheStatedRateAlone() throws {
    let rates = try ratedEdition().rates
    // 1.73 bn USD × 24,250 = 41,952.5 bn VND.
    #expect(outcome("1,73 tỷ USD", .vi, unit: .named("bn VND"), decimals: 1, rates: rates) == "41952.5")
    // 50 bn VND ÷ 24,250 = 2.0618… million USD, half up to two places.
    #expect(outcome("50 tỷ đồng", .vi, unit: .named("million USD"), decimals: 2, rates: rates) == "2.06")
    #expect(outcome("5 triệu EUR", .vi, unit: .named("bn VND"), decimals: 2, rates: rates) == "figure.rate")
    #expect(outcome("5 ha", .vi, unit: .named("bn VND"), decimals: 2, rates: rates) == "figure.unit")
    var findings = Findings()
    let figure = FigureText(
        text: "1,73 tỷ USD", place: Place(file: "f", line: 1, column: 1), unit: .named("bn VND"), decimals: 1,
        convention: .vi, rates: rates
    ).read(&findings)
    #expect(figure?.written == "1,73 tỷ USD (1 USD = 24250 VND, 2024-06-28)")
}

// MARK: Messages

@Test(arguments: [
    (
        "1.503",
        "figure.ambiguous: “1.503” can be read in two ways: 1503 by the Vietnamese convention, 1.503 by the English one | a number that reads in one way only, such as 1503 | if the whole file keeps to one convention: --numbers vi or --numbers en; or write this number without a thousands mark",
        "figure.ambiguous: “1.503” đọc được hai cách: 1503 theo cách viết Việt Nam, 1.503 theo cách viết tiếng Anh | một số chỉ đọc được một cách, như 1503 | cả tệp viết theo một cách: --numbers vi hoặc --numbers en; hoặc viết số này không có dấu nhóm"
    ),
    (
        "5,3 tỷ",
        "figure.unit: “5,3 tỷ” does not name a currency; this figure is in million USD | name the currency too, such as “tỷ USD” or “tỷ đồng”; or write the number alone, in million USD",
        "figure.unit: “5,3 tỷ” không nói là tiền gì; số liệu này tính bằng triệu USD | ghi cả đồng tiền, như “tỷ USD” hay “tỷ đồng”; hoặc chỉ ghi số, tính bằng triệu USD"
    ),
    (
        "1'244.5",
        "figure.grouping: the marks in “1'244.5” part the digits in no way that can be read | a number such as 69448, 69,448.5 or 69.448,5 | write 1244.5",
        "figure.grouping: các dấu trong “1'244.5” không chia số theo cách nào đọc được | một số như 69448, 69.448,5 hoặc 69,448.5 | viết 1244.5"
    ),
    (
        "50 ha",
        "figure.unit: “50 ha” is in “ha”, but this figure is in million USD | write it in million USD, or the number alone",
        "figure.unit: “50 ha” tính bằng “ha”, còn số liệu này tính bằng triệu USD | đổi ra triệu USD, hoặc chỉ ghi số"
    ),
    (
        "50 tỷ đồng",
        "figure.rate: “50 tỷ đồng” is in VND, but this figure is in million USD, and the edition states no rate | write it in million USD, or state a rate in the edition: rates: [{from: USD, to: VND, rate: …, date: …, source: {document: …}}]",
        "figure.rate: “50 tỷ đồng” tính bằng VND, còn số liệu này tính bằng triệu USD; bộ tiêu chí không nêu tỷ giá | ghi bằng triệu USD, hoặc nêu tỷ giá trong bộ tiêu chí: rates: [{from: USD, to: VND, rate: …, date: …, source: {document: …}}]"
    ),
    (
        "1,73456 tỷ USD",
        "figure.decimals: “1,73456 tỷ USD” = 1734.56 has 2 decimals; “revenue_fdi.actual” takes at most 1 | write what the document says, rounded to 1 decimal",
        "figure.decimals: “1,73456 tỷ USD” = 1734.56 có 2 chữ số thập phân; “revenue_fdi.actual” nhận nhiều nhất 1 | ghi đúng như tài liệu, làm tròn đến 1 chữ số thập phân"
    ),
])
func whatCannotBeReadIsSaidInBothLanguages(_ text: String, _ english: String, _ vietnamese: String) throws {
    let fixture = try Fixture()
    #expect(fixture.findings("revenue_fdi", "actual", text) == ["2:33 " + english])
    #expect(fixture.findings("revenue_fdi", "actual", text, .vi) == ["2:33 " + vietnamese])
}

@Test func anotherConventionIsNamedWithWhatItWouldSay() throws {
    let fixture = try Fixture()
    #expect(
        fixture.findings(numbers: .vi, "revenue_fdi", "actual", "58.15") == [
            "2:33 figure.convention: “58.15” does not fit the Vietnamese convention | a comma before the decimals, points or spaces between groups of three digits: 69.448,5 | by the English one it is 58.15: if that is meant, write 58,15"
        ])
    #expect(
        fixture.findings(numbers: .en, "revenue_fdi", "actual", "69.448,5", .vi) == [
            "2:33 figure.convention: “69.448,5” không theo cách viết số tiếng Anh | dấu chấm trước phần thập phân, dấu phẩy hoặc dấu cách giữa các nhóm ba chữ số: 69,448.5 | theo cách viết Việt Nam thì là 69448.5: nếu đúng, viết 69448.5"
        ])
    #expect(
        fixture.findings("occupancy", "actual", "1.217/2.093") == [
            "2:31 figure.fraction: “1.217/2.093” = ≈58.146202 %, more than 1 decimal | write the percentage as your document rounds it, such as 58.1"
        ])
}

// MARK: Files

@Test func theConventionHoldsForEveryFormat() throws {
    let fixture = try Fixture()
    let key = FigureKey("capital_fdi", .actual)
    for (text, format) in [
        ("board,indicator,attribute,value,evidence\nha-nam,capital_fdi,actual,ước 1.503,x\n", FileFormat.csv),
        ("board,capital_fdi,evidence\nha-nam,ước 1.503,x\n", .csv),
        (#"{"board": "ha-nam", "figures": {"capital_fdi": {"actual": "ước 1.503", "evidence": "x"}}}"#, .json),
    ] {
        let figure = try #require(fixture.read(text, format, numbers: .vi).submissions.first?.figures[key])
        #expect(figure.value == .number(1503) && figure.isEstimate && figure.written == "ước 1.503")
        #expect(fixture.read(text, format).diagnostics.map(\.code) == [asked])
        #expect(fixture.read(text, format, numbers: .plain).diagnostics.map(\.code) == ["figure.not-a-number"])
    }
}

@Test func jsonNumbersHaveOneNotation() throws {
    let fixture = try Fixture()
    let text = #"{"board": "ha-nam", "figures": {"export": 1.503, "revenue_fdi": 58.5}}"#
    for convention in NumberConvention.allCases {
        let submission = try #require(fixture.read(text, .json, numbers: convention).submissions.first)
        #expect(submission.figures[FigureKey("export", .actual)]?.value == .number(Rational(1_503, over: 1_000)!))
        #expect(submission.figures[FigureKey("revenue_fdi", .actual)]?.value == .number(Rational(117, over: 2)!))
    }
    // With fewer decimals than it has, the number was hardly meant so.
    let doubtful = fixture.read(#"{"board": "ha-nam", "figures": {"revenue_fdi": 1.503}}"#, .json)
    #expect(doubtful.diagnostics.map(\.code) == [asked])
}

@Test func pointsOfAwardsAndSelfScoresFollowTheConvention() throws {
    let fixture = try Fixture()
    #expect(fixture.figure("B.1", "selfScore", "7,5 điểm")?.value == .number(Rational(15, over: 2)!))
    #expect(
        fixture.awards("board,criterion,points\nha-nam,B.1,\"7,5\"").awards.map(\.points) == [Rational(15, over: 2)!])
    #expect(fixture.awards("board,criterion,points\nha-nam,B.1,7.500").diagnostics.map(\.code) == [asked])
    #expect(fixture.awards(#"[{"board": "ha-nam", "criterion": "B.1", "points": 7.500}]"#, .json).awards.count == 1)
}

@Test(arguments: [
    ("revenue_fdi", "reportedGrowthPercent", "+2,1%"), ("revenue_fdi", "actual", "ước 1,73 tỷ USD"),
    ("projects_fdi", "actual", "12 500"), ("balance", "actual", "-1.244,5 tỷ đồng"), ("B.1", "selfScore", "7,5 điểm"),
])
func whatWasReadIsStoredPlainAndComesBackTheSame(_ name: String, _ attribute: String, _ text: String) throws {
    let fixture = try Fixture()
    let rows = "board,indicator,attribute,value\nha-nam,\(name),\(attribute),\"\(text)\"\n"
    let submission = try #require(fixture.read(rows).submissions.first)
    let stored = SubmissionWriter.csv(submission, edition: fixture.edition)
    let back = fixture.read(stored, numbers: .plain)
    #expect(back.diagnostics == [])
    #expect(back.submissions.withoutOrigins == [submission].withoutOrigins)
    #expect(stored.contains(text))
}

@Test func evidenceInJSONHasNumberAndDate() throws {
    let fixture = try Fixture()
    func read(_ evidence: String) -> Received {
        fixture.read(
            #"{"board": "ha-nam", "figures": {"capital_fdi": {"actual": 5, "note": "sửa lần 2", "evidence": \#(evidence)}}}"#,
            .json)
    }
    let figure = read(#"{"title": "Báo cáo", "number": "12/BC-BQL", "date": "2024-07-05"}"#).submissions.first?
        .figures[FigureKey("capital_fdi", .actual)]
    #expect(figure?.evidence == Evidence(title: "Báo cáo", number: "12/BC-BQL", date: Day("2024-07-05")))
    #expect(figure?.note == "sửa lần 2")
    #expect(read(#"{"title": null, "number": ""}"#).diagnostics.map(\.code) == ["submission.evidence"])
    #expect(
        read(#"{"titel": "x", "date": "5/7/24"}"#).diagnostics.map(\.code).sorted() == [
            "json.unknown-key", "submission.evidence", "submission.evidence-date",
        ])
}
