// What single cells of a form can hold: formulas, errors, dates, percentages, merged cells.
import Diagnostics
import Exact
import Rules
import Testing

@testable import Intake
@testable import OOXML

@Suite("Cells of forms") struct CellTests {
    private func submission(_ cells: Cells, merges: [String] = [], date1904: Bool = false) throws -> Submission {
        var form = Form()
        form.cells.merge(cells) { $1 }
        form.merges = merges
        form.usesDate1904 = date1904
        let received = try Fixture().read(form)
        #expect(received.diagnostics.cells == [])
        return try #require(received.submissions.first)
    }

    @Test func `of a formula the saved result counts and the text is kept`() throws {
        let figure = try #require(
            try submission(["D4": .number("12", formula: "SUM(X1:X9)")]).figures[FigureKey("projects_fdi", .actual)])
        #expect(figure.value == .number(12) && figure.formula == "=SUM(X1:X9)")
        // A formula that comes to an empty text is an empty cell.
        #expect(try submission(["D4": .number("1"), "E4": .text("", formula: "IF(A1,1,\"\")")]).figures.count == 1)
    }

    @Test func `a formula without a saved result, an error value and a date are no figures`() throws {
        let fixture = try Fixture()
        #expect(
            fixture.findings([
                "D4": .empty(formula: "SUM(X1:X9)"), "E4": .error("#REF!", formula: "X1"), "D5": .error("#DIV/0!"),
                "D6": .number("45413", .date), "C6": .iso("2024-05-01T00:00:00"), "D9": .number("0.5", .time),
                "D10": .flag(true),
            ]) == [
                "Nhóm A!D4 cell.no-result", "Nhóm A!E4 cell.error", "Nhóm A!D5 cell.error", "Nhóm A!C6 cell.date",
                "Nhóm A!D6 cell.date", "Nhóm A!D9 cell.date", "Nhóm A!D10 figure.not-a-number",
            ])
        var form = Form()
        form.cells["D6"] = .number("45413", .date)
        let lines = fixture.read(form).diagnostics.lines()
        #expect(lines[0].contains("holds the date 2024-05-01") && lines[0].contains("such as 1.5 into a date"))
        form.cells["D6"] = .empty(formula: "A1")
        #expect(fixture.read(form).diagnostics.lines()[0].contains("recalculate (F9) and save"))
    }

    @Test func `a number that its cell shows as another is asked about`() throws {
        // D6 is the actual of capital_fdi, in million USD.
        let fixture = try Fixture()
        for format in [Workbook.Format.scaled(thousands: 1), .worded("tỷ USD"), .worded("000")] {
            #expect(fixture.findings(["D6": .number("2", format)]) == ["Nhóm A!D6 cell.format"], "\(format)")
        }
        #expect(fixture.findings(["D6": .number("2", .worded("triệu USD"))]).allSatisfy { !$0.contains("cell.format") })
        var form = Form()
        form.cells["D6"] = .number("1503000", .scaled(thousands: 1))
        #expect(fixture.read(form).diagnostics.lines()[0].contains("holds 1503000 but its format shows it as “1503”"))
    }

    @Test func `what comes from other files, other programs or the web is an error, be it a figure, a text or a day`()
        throws
    {
        let fixture = try Fixture()
        #expect(
            fixture.findings([
                "D4": .number("12", formula: "[1]Sheet1!A1"), "E4": .number("3", formula: "cmd|'/c calc'!A1"),
                "D5": .number("1"), "H5": .text("x", formula: "HYPERLINK(\"http://x\",\"x\")"),
                "J5": .number("45478", .date, formula: "[1]Sheet1!A2"), "D6": .number("2", formula: "WEBSERVICE(A1)"),
            ]).filter { !$0.contains("warning") }
                == ["D4", "E4", "H5", "J5", "D6"].map { "Nhóm A!\($0) cell.external" })
        var form = Form()
        form.cells["D4"] = .number("12", formula: "[1]Sheet1!A1")
        #expect(fixture.read(form).diagnostics.lines()[0].contains("paste its value"))
    }

    @Test func `links of a workbook to others are told once`() throws {
        var form = Form()
        form.cells["D4"] = .number("12")
        form.hasLinks = true
        let received = try Fixture().read(form)
        #expect(received.diagnostics.map(\.code) == ["form.links"])
        #expect(received.diagnostics.first?.severity == .warning && received.submissions.count == 1)
    }

    @Test(arguments: [
        (Workbook.Cell.number("45478", .date), false), (.number("45478.75", .date), false),
        (.number("44016", .date), true), (.iso("2024-07-05T08:00:00"), false), (.text("05/07/2024"), false),
        (.text("5.7.2024"), false), (.text("2024-07-05"), false), (.text(" 5-7-2024 "), true),
    ])
    func `a document's day is read as date, as text and in both date systems`(cell: Workbook.Cell, is1904: Bool) throws
    {
        let figures = try submission(["D4": .number("1"), "J4": cell], date1904: is1904).figures
        #expect(
            figures[FigureKey("projects_fdi", .actual)]?.evidence?.date == Day(year: 2024, month: 7, day: 5))
    }

    @Test(arguments: ["31/02/2024", "07/25/2024", "tháng 7", "5/7/24", "5/7-2024", "2024"])
    func `what is no day is an error`(text: String) throws {
        #expect(
            try Fixture().findings(["D4": .number("1"), "J4": .text(text)]) == [
                "Nhóm A!J4 submission.evidence-date"
            ])
        #expect(
            try Fixture().findings(["D4": .number("1"), "J4": .number("45478")]) == [
                "Nhóm A!J4 submission.evidence-date"
            ])
    }

    @Test func `yes and no are words and truth values`() throws {
        for (cell, value) in [
            (Workbook.Cell.flag(true), true), (.flag(false), false), (.text("KHÔNG"), false),
            (.text("co\u{301}"), true),
        ] {
            let figures = try submission(["D12": cell]).figures
            #expect(figures[FigureKey("self_score_filed", .actual)]?.value == .yesNo(value))
        }
        #expect(try Fixture().findings(["D12": .number("1")]) == ["Nhóm A!D12 figure.yes-no"])
        #expect(try Fixture().findings(["D12": .text("x")]) == ["Nhóm A!D12 figure.yes-no"])
    }

    @Test func `the number of a document may be typed as one`() throws {
        let figures = try submission(["D4": .number("1"), "I4": .number("15"), "H4": .text("Công văn")]).figures
        #expect(figures[FigureKey("projects_fdi", .actual)]?.evidence == Evidence(title: "Công văn", number: "15"))
    }

    @Test func `merged input cells are refused, one document for several rows is not`() throws {
        let fixture = try Fixture()
        #expect(fixture.findings(["D4": .number("1")], merges: ["D4:E4"]) == ["Nhóm A!D4 cell.merged"])
        #expect(fixture.findings(["D4": .number("1")], merges: ["D4:D6"]) == ["Nhóm A!D4 cell.merged"])
        // The value stands in a cell that is no input.
        #expect(
            fixture.findings(["D5": .number("1"), "H5": .text("t")], merges: ["B4:C4"]) == ["Nhóm A!B4 cell.merged"])
        #expect(fixture.findings(["D4": .number("1")], merges: ["A1:N1", "D3:E3", "C9:D9"]) == [])
        let figures = try submission(
            ["D4": .number("1"), "D5": .number("2"), "D6": .number("3"), "H4": .text("Báo cáo")], merges: ["H4:H5"]
        ).figures
        #expect(figures[FigureKey("capital_fdi", .actual)]?.evidence?.title == "Báo cáo")
        #expect(figures[FigureKey("revenue_fdi", .actual)]?.evidence == nil)
    }

    @Test func `a qualifier is empty or an estimate`() throws {
        #expect(
            try Fixture().findings(["D4": .number("1"), "F4": .text("khoảng")]) == ["Nhóm A!F4 submission.qualifier"])
    }

    @Test func `text that steers a terminal is refused`() throws {
        #expect(
            try Fixture().findings(["D4": .number("1"), "K4": .text("a\u{202E}b")]) == [
                "Nhóm A!K4 submission.control-character"
            ])
    }
}
