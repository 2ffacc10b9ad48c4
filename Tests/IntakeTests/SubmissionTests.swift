// What boards hand in, in three layouts, and everything that can be wrong with it.
import Diagnostics
import Exact
import Rules
import Testing

@testable import Intake

private let long = """
    board,indicator,attribute,value,qualifier,evidence,source
    ha-nam,capital_fdi,actual,196.5,estimate,"Báo cáo số 5, ngày 1/7",https://example.org
    ha-nam,capital_fdi,plan,400,estimate,"Báo cáo số 5, ngày 1/7",https://example.org
    ha-nam,self_score_filed,actual,yes,estimate,"Báo cáo số 5, ngày 1/7",https://example.org
    ha-nam,B.1,selfScore,12.5,estimate,"Báo cáo số 5, ngày 1/7",https://example.org
    hung-yen,balance,actual,-0.25,,,

    """

@Test func longWideAndJSONSayTheSame() throws {
    let fixture = try Fixture()
    let wide = """
        board,capital_fdi,capital_fdi.plan,self_score_filed,B.1.selfScore,balance.actual,qualifier,evidence,source
        ha-nam,196.5,400,yes,12.5,,estimate,"Báo cáo số 5, ngày 1/7",https://example.org
        hung-yen,,,,,-0.25,,,
        """
    let remarks = #""evidence": "Báo cáo số 5, ngày 1/7", "source": "https://example.org", "estimate": true"#
    let json = """
        {"submissions": [
          {"bloc": "delta", "period": "2024-H1", "board": "ha-nam",
           "figures": {"capital_fdi": {"actual": 196.5, "plan": "400", \(remarks)},
                       "self_score_filed": {"actual": true, \(remarks)}},
           "selfScores": {"B.1": {"value": 12.5, \(remarks)}}},
          {"board": "hung-yen", "figures": {"balance": {"actual": -0.25}}}]}
        """
    let received = fixture.read(long)
    #expect(received.diagnostics == [])
    #expect(received.submissions.map(\.board) == ["ha-nam", "hung-yen"])
    #expect(received.submissions[0].figures.count == 3)
    #expect(
        received.submissions[0].figures[FigureKey("capital_fdi", .actual)]
            == Figure(
                value: .number(Rational(393, over: 2)!), isEstimate: true,
                evidence: Evidence(title: "Báo cáo số 5, ngày 1/7"),
                source: "https://example.org", origin: Place(file: "f.csv", line: 2, column: 27, length: 5)))
    #expect(received.submissions[0].selfScores["B.1"]?.value == .number(Rational(25, over: 2)!))
    #expect(received.submissions[1].figures[FigureKey("balance", .actual)]?.value == .number(Rational(-1, over: 4)!))
    for other in [fixture.read(wide), fixture.read(json, .json)] {
        #expect(other.diagnostics == [])
        #expect(other.submissions.withoutOrigins == received.submissions.withoutOrigins)
    }
}

@Test func vietnameseNamesOfColumnsAndAttributesAreRead() throws {
    let fixture = try Fixture()
    let english = """
        board,indicator,attribute,value,qualifier,evidence,source,period
        ha-nam,capital_fdi,actual,1,estimate,a,b,2024-H1
        ha-nam,capital_fdi,plan,2,estimate,a,b,2024-H1
        ha-nam,capital_fdi,previous,3,estimate,a,b,2024-H1
        ha-nam,self_score_filed,actual,no,estimate,a,b,2024-H1
        ha-nam,B.1,selfScore,4,estimate,a,b,2024-H1
        """
    let vietnamese = """
        \u{FEFF} Đơn vị ,CHỈ TIÊU,Thuộc tính,giá trị,ghi chú ước,tài liệu,nguồn,kỳ\r
        ha-nam,capital_fdi,thực hiện,1,ước,a,b,2024-H1\r
        ha-nam,capital_fdi,Kế hoạch,2,Ước,a,b,2024-H1\r
        ha-nam,capital_fdi,cùng kỳ,3,ước,a,b,2024-H1\r
        ha-nam,self_score_filed,ACTUAL,Không,ước,a,b,2024-H1\r
        ha-nam,B.1,tự chấm,4,ước,a,b,2024-H1
        """
    let decomposed = vietnamese.replacing("ước,a", with: "u\u{31B}o\u{31B}\u{301}c,a").replacing(
        "Kế", with: "Kê\u{301}")
    let wide =
        "đơn vị,capital_fdi,capital_fdi.kế hoạch,capital_fdi.Cùng kỳ,self_score_filed,B.1.tự chấm,ước,tài liệu,nguồn,kỳ\n"
        + "ha-nam,1,2,3,false,4,ước,a,b,2024-H1"
    let expected = fixture.read(english)
    #expect(expected.diagnostics == [])
    #expect(expected.submissions.count == 1)
    for text in [vietnamese, decomposed, wide] {
        let received = fixture.read(text)
        #expect(received.diagnostics == [])
        #expect(received.submissions.withoutOrigins == expected.submissions.withoutOrigins)
    }
}

@Test func everythingThatIsWrongIsSaidAtOnce() throws {
    let source = #""số liệu minh hoạ, không phải số thật / made up, not real""#
    let document = "tài liệu minh hoạ / made-up document"
    let broken = """
        board,indicator,attribute,value,qualifier,evidence,source
        ha-nam,projects_fdi,actual,16,,,\(source)
        ha-nam,capital_fdi,actual,1.503,,\(document),\(source)
        ha-nam,revenue_ddi,actual,"3,35 tỷ USD",,\(document),\(source)
        ha-nam,revenu_fdi,actual,3350,,,\(source)
        ha-nan,export,actual,2310,,,\(source)
        ha-nam,projects_fdi,actual,17,,,\(source)
        ha-nam,occupancy,actual,82.5678,,,\(source)
        ha-nam,self_score_filed,actual,yess,,,\(source)
        ha-nam,late_reports,actual,-1,,,\(source)

        """
    let received = try Fixture().read(broken)
    #expect(received.submissions == [])
    #expect(
        received.diagnostics.lines(.en) == [
            "3:27 figure.ambiguous: “1.503” can be read in two ways: 1503 by the Vietnamese convention, 1.503 by the English one | a number that reads in one way only, such as 1503 | if the whole file keeps to one convention: --numbers vi or --numbers en; or write this number without a thousands mark",
            "4:27 figure.rate: “3,35 tỷ USD” is in USD, but this figure is in bn VND, and the edition states no rate | write it in bn VND, or state a rate in the edition: rates: [{from: USD, to: VND, rate: …, date: …, source: {document: …}}]",
            "5:8 submission.unknown-indicator: the criteria have no indicator “revenu_fdi” | did you mean “revenue_fdi”?",
            "6:1 submission.unknown-board: there is no board “ha-nan” in the bloc “delta” | did you mean “ha-nam”?",
            "7:28 figure.duplicate: “projects_fdi.actual” of “ha-nam” is already given on line 2, column 28 | keep one of them",
            "8:25 figure.decimals: “82.5678” has 4 decimals; “occupancy.actual” takes at most 1 | write what the document says, rounded to 1 decimal",
            "9:32 figure.yes-no: “yess” is neither yes nor no, and “self_score_filed” is a yes/no indicator | yes | no | did you mean “yes”?",
            "10:28 figure.range: “-1” is outside the values that “late_reports” may take | >= 0",
        ])
    #expect(
        received.diagnostics.lines(.vi) == [
            "3:27 figure.ambiguous: “1.503” đọc được hai cách: 1503 theo cách viết Việt Nam, 1.503 theo cách viết tiếng Anh | một số chỉ đọc được một cách, như 1503 | cả tệp viết theo một cách: --numbers vi hoặc --numbers en; hoặc viết số này không có dấu nhóm",
            "4:27 figure.rate: “3,35 tỷ USD” tính bằng USD, còn số liệu này tính bằng tỷ đồng; bộ tiêu chí không nêu tỷ giá | ghi bằng tỷ đồng, hoặc nêu tỷ giá trong bộ tiêu chí: rates: [{from: USD, to: VND, rate: …, date: …, source: {document: …}}]",
            "5:8 submission.unknown-indicator: bộ tiêu chí không có chỉ tiêu “revenu_fdi” | có phải “revenue_fdi”?",
            "6:1 submission.unknown-board: không có đơn vị “ha-nan” trong khối “delta” | có phải “ha-nam”?",
            "7:28 figure.duplicate: “projects_fdi.actual” của “ha-nam” đã ghi ở dòng 2, cột 28 | giữ một dòng",
            "8:25 figure.decimals: “82.5678” có 4 chữ số thập phân; “occupancy.actual” nhận nhiều nhất 1 | ghi đúng như tài liệu, làm tròn đến 1 chữ số thập phân",
            "9:32 figure.yes-no: “yess” không phải là có hoặc không, mà “self_score_filed” là chỉ tiêu có/không | yes | no | có | không | có phải “yes”?",
            "10:28 figure.range: “-1” nằm ngoài các giá trị được phép của “late_reports” | >= 0",
        ])
    #expect(received.diagnostics.map { $0.place?.length } == [5, 13, 10, 6, 2, 7, 4, 2])
}

@Test func whoIsNotAMemberInThePeriodIsToldSinceOrUntilWhen() throws {
    let row = "board,export\nha-nam,1\nthai-binh,2\nHà Nam,3\n ha-nam ,4\n,5"
    #expect(
        try Fixture(period: "2025-H2").read(row).diagnostics.lines() == [
            "2:1 submission.not-a-member: “ha-nam” does not belong to the bloc in 2025-H2 (its end is 2025-12-31): it was a member until 2025-06-30 | it was merged into “ninh-binh”: report under that name",
            "4:1 submission.unknown-board: there is no board “Hà Nam” in the bloc “delta” | write the board's id: “ha-nam”",
            "6:1 submission.no-board: the board is not named",
        ])
    #expect(
        try Fixture(period: "2024-H1").read("board,export\nthai-binh,2").diagnostics.lines(.vi) == [
            "2:1 submission.not-a-member: “thai-binh” không thuộc khối ở kỳ 2024-H1 (hết ngày 2024-06-30): chỉ là thành viên từ 2025-01-01"
        ])
}

@Test func aWrongBoardIsReportedOnceAndItsFiguresAreStillChecked() throws {
    let received = try Fixture().read("board,export,occupancy\nx,1,2\nx,1,200\n")
    #expect(received.diagnostics.codes == ["2:1 submission.unknown-board", "3:5 figure.range"])
}

@Test func namesAreLookedUpInTheEdition() throws {
    let rows = """
        board,indicator,attribute,value
        ha-nam,,actual,1
        ha-nam,projects_fdi,plan,1
        ha-nam,projects_fdi,,1
        ha-nam,exports,planned,1
        ha-nam,B.3,selfScore,1
        """
    #expect(
        try Fixture().read(rows).diagnostics.lines() == [
            "2:8 submission.unknown-indicator: the indicator is not named",
            "3:21 submission.no-such-attribute: the indicator “projects_fdi” does not have “plan”; it has: actual, previous",
            "4:21 submission.unknown-attribute: the attribute is not named | actual | plan | previous | reportedPlanPercent | reportedGrowthPercent | selfScore",
            "5:8 submission.unknown-indicator: the criteria have no indicator “exports” | did you mean “export”?",
            "5:16 submission.unknown-attribute: there is no attribute “planned” | actual | plan | previous | reportedPlanPercent | reportedGrowthPercent | selfScore",
            "6:8 submission.unknown-criterion: the table has no criterion “B.3” | did you mean “B.1”?",
        ])
}

@Test func theOtherColumnsAreCheckedToo() throws {
    let rows = """
        board,indicator,attribute,value,qualifier,period,evidence
        ha-nam,export,actual,1,approx,2024-H1,
        ha-nam,export,plan,1,,2024,
        ha-nam,balance,actual,1,,2024,
        ha-nam,occupancy,actual,1,,soon,
        ha-nam,capital_fdi,actual,1,,,
        ha-nam,capital_fdi,plan,1,,,
        """
    let received = try Fixture().read(rows)
    #expect(
        received.diagnostics.lines(.en) == [
            "2:24 submission.qualifier: there is no qualifier “approx” | nothing (final) | estimate | put other remarks into evidence or source",
            "3:23 submission.period: the figures are for 2024, but are handed in for 2024-H1 | 2024-H1",
            "5:28 submission.period: “soon” is not a period | 2024-H1",
            "6:27 warning submission.evidence: the indicator “capital_fdi” needs a document as evidence | name the document, its number and date in the column evidence",
        ])
}

@Test func missingEvidenceOnlyWarns() throws {
    let received = try Fixture().read("board,capital_fdi\nha-nam,1")
    #expect(received.diagnostics.map(\.severity) == [.warning])
    #expect(received.submissions.count == 1)
}

@Test func textsAreTrimmedNormalisedAndFreedOfGuards() throws {
    let rows = [
        ["board", "indicator", "attribute", "value", "evidence", "source"],
        [" ha-nam\u{A0}", "\texport ", "\u{200B}actual", " 1 ", "  'o\u{301}\nb\u{FEFF} ", "'=1+1"],
        ["ha-nam", "export", "plan", "1", "''@x", "-5"], ["ha-nam", "balance", "actual", "1", "", "'-x"],
        ["ha-nam", "occupancy", "actual", "1", "x\u{202E}y", "a\u{1}b"],
    ]
    let text = rows.map { $0.map { "\"\($0)\"" }.joined(separator: ",") }.joined(separator: "\n")
    let found = try Fixture().read(text).diagnostics.lines()
    #expect(
        found == [
            "6:35 submission.control-character: there is a control character U+202E, unseen but changing what is shown | type this field again",
            "6:41 submission.control-character: there is a control character U+0001, unseen but changing what is shown | type this field again",
        ])
    let fine = rows.dropLast().map { $0.map { "\"\($0)\"" }.joined(separator: ",") }.joined(separator: "\n")
    let received = try Fixture().read(fine)
    #expect(received.diagnostics == [])
    let figures = try #require(received.submissions.first?.figures)
    let export = try #require(figures[FigureKey("export", .actual)])
    #expect(export.evidence.map { Array($0.title.utf8) } == Array("'\u{F3} b".utf8))
    #expect(export.source == "=1+1")
    #expect(figures[FigureKey("export", .plan)]?.evidence?.title == "'@x")
    #expect(figures[FigureKey("export", .plan)]?.source == "-5")
    #expect(figures[FigureKey("balance", .actual)]?.evidence == nil)
    #expect(figures[FigureKey("balance", .actual)]?.source == "-x")
}

@Test func aWideFileSaysWhatIsWrongWithItsColumns() throws {
    let header =
        "export,exprt,export.actual,projects_fdi.plan,capital_fdi.x,zone.plan,Z.1.selfScore,,board,board,nothing"
    #expect(
        try Fixture().read(header + "\n").diagnostics.lines() == [
            "1:1 csv.header-only: the file has a header only, no rows",
            "1:8 csv.unknown-column: there is no column or indicator “exprt” | did you mean “export”?",
            "1:14 csv.duplicate-column: the column “export.actual” stands twice; first at column 1",
            "1:28 submission.no-such-attribute: the indicator “projects_fdi” does not have “plan”; it has: actual, previous",
            "1:46 submission.unknown-attribute: there is no attribute “x” | actual | plan | previous | reportedPlanPercent | reportedGrowthPercent | selfScore",
            "1:60 submission.unknown-indicator: the criteria have no indicator “zone”",
            "1:70 submission.unknown-criterion: the table has no criterion “Z.1” | did you mean “A.1”?",
            "1:84 csv.unknown-column: a column without a name",
            "1:91 csv.duplicate-column: the column “board” stands twice; first at column 85",
            "1:97 csv.unknown-column: there is no column or indicator “nothing”",
        ])
    #expect(
        try Fixture().read("export\n1").diagnostics.lines() == [
            "1:1 csv.missing-column: the column “board” is missing | board,indicator,attribute,value (a row a figure), or board and columns of indicators (a row a board)"
        ])
}

@Test func aWideFileHasOneRowABoard() throws {
    let received = try Fixture().read("board,export\nha-nam,1\nhung-yen,\nha-nam,2")
    #expect(
        received.diagnostics.lines(.en) == [
            "3:1 warning submission.no-figures: “hung-yen” has no figures and is passed over",
            "4:1 submission.duplicate-board: the board “ha-nam” already has line 2 | one row a board",
        ])
    let nothing = try Fixture().read("board,export\nhung-yen,\n")
    #expect(nothing.diagnostics.codes == ["1:1 submission.empty", "2:1 submission.no-figures"])
    #expect(nothing.submissions == [])
}

@Test func aWideFileLeavesACellEmpty() throws {
    let text = "board,export,A.1.selfScore\nha-nam,n/a,-"
    let notation = "a number such as 69448, 69,448.5 or 69.448,5"
    #expect(
        try Fixture().read(text).diagnostics.lines() == [
            "2:8 figure.not-a-number: “n/a” is not a number | \(notation) | leave the cell empty if the figure is not known",
            "2:12 figure.not-a-number: “-” is not a number | \(notation) | leave the cell empty if the figure is not known",
        ])
    #expect(try Fixture().read(text).diagnostics.lines(.vi)[0].hasSuffix("| chưa có số liệu thì để trống ô"))
}

@Test func aLongFileSaysWhatIsWrongWithItsColumns() throws {
    let fixture = try Fixture()
    #expect(
        fixture.read("board,indicater,attribute,value,remark,Board\nha-nam,export,actual,1,,").diagnostics.lines() == [
            "1:7 csv.unknown-column: there is no column “indicater” | board, indicator, attribute, value, qualifier, evidence, evidenceNumber, evidenceDate, source, period, note, written, formula, cell | did you mean “indicator”?",
            "1:33 csv.unknown-column: there is no column “remark” | board, indicator, attribute, value, qualifier, evidence, evidenceNumber, evidenceDate, source, period, note, written, formula, cell",
            "1:40 csv.duplicate-column: the column “Board” stands twice; first at column 1",
        ])
    #expect(
        fixture.read("chỉ tiêu,giá trị,\nexport,1,").diagnostics.lines(.vi) == [
            "1:1 csv.missing-column: thiếu cột “board” | board, indicator, attribute, value",
            "1:1 csv.missing-column: thiếu cột “attribute” | board, indicator, attribute, value",
            "1:18 csv.unknown-column: cột không có tên | board, indicator, attribute, value, qualifier, evidence, evidenceNumber, evidenceDate, source, period, note, written, formula, cell",
        ])
}

@Test func aSecondFigureIsFoundEvenIfTheFirstIsWrong() throws {
    let rows =
        "board,indicator,attribute,value\nha-nam,export,actual,x\nha-nam,export,actual,1\nha-nam,B.1,selfScore,1\nha-nam,B.1,selfScore,1"
    #expect(
        try Fixture().read(rows).diagnostics.codes == [
            "2:22 figure.not-a-number", "3:22 figure.duplicate", "5:22 figure.duplicate",
        ])
}

@Test func theFormatFollowsFromTheName() {
    #expect(FileFormat(fileName: "Hà Nam.CSV") == .csv)
    #expect(FileFormat(fileName: "a.b.json") == .json)
    #expect(FileFormat(fileName: "csv") == nil)
    #expect(FileFormat(fileName: "a.XLSX") == .xlsx)
    // Named as a workbook: what it really is its reader says.
    #expect(FileFormat(fileName: "a.xls") == .xlsx && FileFormat(fileName: "a.ods") == .xlsx)
    #expect(FileFormat(fileName: "a.docx") == nil)
}
