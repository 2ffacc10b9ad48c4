// The report's workbook: equal bytes, checks that hold, only figures can be changed, and no text becomes a formula.
import Diagnostics
import Exact
import Foundation
import Ledger
import OOXML
import Rules
import Testing

@testable import Reports

/// The parts of a workbook as text.
private func parts(_ book: LiveWorkbook) throws -> [String: String] {
    let archive = try ZipArchive(book.spreadsheet.xlsx(), fileName: "report.xlsx")
    var parts: [String: String] = [:]
    for name in archive.names {
        parts[name] = String(decoding: try #require(try archive.contents(of: name)), as: UTF8.self)
    }
    return parts
}

private func report(_ review: Review, board: String? = nil) throws -> Report {
    Report(
        review: review, record: PeriodRecord(), at: try #require(Moment("2024-07-10T09:30:00+07:00")), board: board,
        engine: "thidua test")
}

/// The contents of all elements of a name, as they stand in the XML.
private func elements(_ name: String, in xml: String) -> [String] {
    xml.components(separatedBy: "<\(name)>").dropFirst().compactMap { $0.components(separatedBy: "</\(name)>").first }
}

@Suite("The report's workbook") struct WorkbookTests {
    @Test(arguments: shippedPeriods)
    func `the same report is the same bytes, nearly all of it is computed live, and every check holds`(
        bloc: String, period: String
    ) throws {
        let report = try shippedReport(bloc, period)
        let book = report.workbook(.vi)
        #expect(book.spreadsheet.xlsx() == report.workbook(.vi).spreadsheet.xlsx())
        // The share that the project promises for shipped editions.
        #expect(book.live * 100 >= book.computed * 95)
        let cells = book.spreadsheet.sheets.flatMap(\.rows).flatMap(\.cells)
        let checks = cells.compactMap { cell -> String? in
            guard case .formula(_, .text(let mark)) = cell.value, ["✓", "✗"].contains(mark) else { return nil }
            return mark
        }
        #expect(checks.count > report.review.ranking.rows.count * 2)
        #expect(checks.allSatisfy { $0 == "✓" })
    }

    @Test func `only figures can be changed, and every sheet is protected`() throws {
        let book = try shippedReport("red-river-delta-example", "2024-H1").workbook(.en)
        for sheet in book.spreadsheet.sheets {
            #expect(sheet.isProtected, "\(sheet.name)")
            let open = sheet.rows.flatMap { $0.cells.enumerated().filter { $1.style.isUnlocked }.map { $0.offset + 1 } }
            #expect(Set(open) == (sheet.name == "Figures" ? [InputSheet.Column.value] : []), "\(sheet.name)")
        }
    }

    @Test func `what files brought in is text and never a formula, a link or a part of one`() throws {
        let hostile = "=HYPERLINK(\"http://evil.example\",\"x\")"
        var small = Small(
            members: ["north", "south"],
            submitted: ["north": ["projects": "12", "filed": "yes"], "south": ["projects": "7", "filed": "no"]])
        small.title = "{vi: '+cmd|calc', en: \"=cmd|' /C calc'!A0\"}"
        small.evidence = ["north": ["projects": hostile]]
        small.awards = []
        let made = try small.review()
        var submissions = made.submissions
        submissions["north"]?.figures[FigureKey("projects", .actual)]?.source = hostile
        submissions["north"]?.figures[FigureKey("projects", .actual)]?.note = "@SUM(1+1)"
        submissions["north"]?.figures[FigureKey("projects", .actual)]?.written = "-2+3"
        let review = Review(
            bloc: made.bloc, period: made.period, edition: made.edition, scorer: made.scorer,
            submissions: submissions.keys.sorted().compactMap { submissions[$0] }, notSubmitted: [])
        let parts = try parts(try report(review).workbook(.en))
        let formulas = parts.filter { $0.key.hasPrefix("xl/worksheets/") }.flatMap { elements("f", in: $0.value) }
        #expect(formulas.count > 50)
        for formula in formulas {
            for word in ["HYPERLINK", "cmd", "evil", "SUM(1+1)", "http", "DDE", "["] {
                #expect(!formula.contains(word))
            }
        }
        let texts = try #require(parts["xl/sharedStrings.xml"])
        for text in ["=HYPERLINK(\"http://evil.example\",\"x\")", "@SUM(1+1)", "-2+3", "=cmd|' /C calc'!A0"] {
            #expect(texts.contains(text), "\(text)")
        }
        for (name, xml) in parts {
            #expect(!xml.contains("TargetMode=\"External\"") && !name.contains("externalLink"), "\(name)")
            for link in xml.components(separatedBy: "<hyperlink ").dropFirst() {
                #expect(link.hasPrefix("ref=\"") && link.contains("location=\"'") && !link.prefix(60).contains("r:id"))
            }
        }
    }

    @Test func `a board's own workbook has its scorecard alone, and all that is computed`() throws {
        let names = try shippedReport("red-river-delta-example", "2024-H1", board: "hung-yen").workbook(.vi)
            .spreadsheet.sheetNames
        #expect(names == ["Tóm tắt", "Xếp hạng", "Hưng Yên", "Số liệu", "Bộ tiêu chí", "Phép tính"])
    }

    @Test func `boards that are called as other sheets are have sheets of their own`() throws {
        var small = Small(members: ["north", "south"])
        small.submitted = ["north": ["projects": "12"], "south": ["projects": "7"]]
        let names = try report(small.review()).workbook(.en).spreadsheet.sheetNames
        #expect(names == ["Summary", "Review", "Ranking", "E-north", "E-south", "Figures", "Edition", "Calculation"])
        #expect(Set(names.map { $0.lowercased() }).count == names.count)
    }

    @Test func `a board that is called like a sheet does not take its name`() throws {
        var small = Small(members: ["north", "south"], names: ["north": "Figures", "south": "Calculation"])
        small.submitted = ["north": ["projects": "12"], "south": ["projects": "7"]]
        let names = try report(small.review()).workbook(.en).spreadsheet.sheetNames
        #expect(names.prefix(3) == ["Summary", "Review", "Ranking"])
        #expect(names.suffix(3) == ["Figures", "Edition", "Calculation"])
        #expect(Set(names.map { $0.lowercased() }).count == 8)
    }

    @Test func `a text over a number and an error are changes`() {
        #expect(
            InputSheet.changed("E8", "F8", "\"đã đổi\"")
                == "IF(ISERROR(E8),\"đã đổi\",IF(AND(ISTEXT(E8)=ISTEXT(F8),ISLOGICAL(E8)=ISLOGICAL(F8),E8&\"\"=F8&\"\"),\"\",\"đã đổi\"))"
        )
    }

    @Test func `what the engine gave is not checked against itself, and the summary says how much that is`() throws {
        var small = Small(members: ["north", "south"])
        // Nothing that a spreadsheet computes, for 1/3 is no number that anyone types.
        small.criteria = """
                  - {id: A.1, title: {vi: t, en: t}, points: 30, score: "if string(projects.actual) = "12" then 30 else 7", source: {document: t}}
            """.replacingOccurrences(of: "\"12\"", with: "\\\"12\\\"")
        small.submitted = ["north": ["projects": "12"], "south": ["projects": "7"]]
        let review = try small.review()
        let live = LiveCalculation(review)
        #expect(live.checkCount.of == 0 && live.uncheckedCount > 0)
        for check in live.checks { for column in 0..<2 { #expect(live.cell(check, column)?.formula == nil) } }
        let cells = try report(review).workbook(.en).spreadsheet.sheets.flatMap(\.rows).flatMap(\.cells)
        #expect(
            cells.contains {
                if case .formula(_, .text(let text)) = $0.value { text.hasPrefix("– 0 of 0 live, ") } else { false }
            })
    }

    @Test func `many boards stand on one sheet, a row each`() throws {
        let members = (1...61).map { "m\($0)" }
        var small = Small(members: members)
        small.submitted = Dictionary(uniqueKeysWithValues: members.map { ($0, ["projects": "\($0.count)"]) })
        let book = try report(small.review()).workbook(.en)
        #expect(
            book.spreadsheet.sheetNames == [
                "Summary", "Review", "Ranking", "Scorecards", "Figures", "Edition", "Calculation",
            ])
        let names = Set(members.map { "E-\($0)" })
        let rows = book.spreadsheet.sheets[3].rows.filter { row in
            row.cells.count > 1 && row.cells[1].value.text.map(names.contains) == true
        }
        #expect(rows.count == 61)
    }

    @Test func `a figure that is missing is an empty cell, and what needs it is an interval`() throws {
        var small = Small(members: ["north", "south"])
        small.submitted = ["north": ["projects": "12"], "south": ["filed": "yes"]]
        let book = try report(small.review()).workbook(.en)
        let ranking = try #require(book.spreadsheet.sheets.first { $0.name == "Ranking" })
        let south = try #require(ranking.rows.first { $0.cells.count > 1 && $0.cells[1].value == .text("E-south") })
        let values = south.cells.compactMap { cell -> Spreadsheet.Value? in
            if case .formula(_, let value) = cell.value { value } else { nil }
        }
        // From 0 to the 30 points of the only criterion: above or below the 12 of the other board.
        #expect(values.contains(.text("0 … 30")) && values.contains(.text("1–2")))
    }

    @Test func `every figure says whether it was changed, also one that no rule reads`() throws {
        let book = try shippedReport("red-river-delta-example", "2024-H1").workbook(.en)
        let figures = try #require(book.spreadsheet.sheets.first { $0.name == "Figures" })
        let rows = figures.rows.dropFirst(InputSheet.firstRow - 1)
        let unread = rows.filter { $0.cells.last?.value.text?.hasPrefix("no points depend on it") == true }
        #expect(unread.contains { $0.cells[InputSheet.Column.code - 1].value == .text("projects.actual") })
        for row in rows {
            guard case .formula(let formula, .text("")) = row.cells[InputSheet.Column.changed - 1].value else {
                Issue.record("\(row.cells[0].value)")
                continue
            }
            #expect(formula.contains("\"changed\""))
            // Of what a rule reads the calculation says whether anything can be computed from it.
            let isOpen = row.cells[InputSheet.Column.value - 1].style.isUnlocked
            #expect(formula.contains("ISERR('Calculation'!") == isOpen)
        }
    }

    @Test func `the review is computed from the figures, growth and percent of plan with it`() throws {
        let report = try shippedReport("red-river-delta-example", "2024-H1")
        let review = try #require(report.workbook(.en).spreadsheet.sheets.first { $0.name == "Review" })
        let row = try #require(
            review.rows.first { $0.cells.count > 7 && $0.cells[2].value.result == .number("5671") })
        // 5,671 against 4,687 a year before, and against a plan of 10,780: +20.99% and 52.61%.
        #expect(row.cells[2...6].map(\.value.result).prefix(2) == [.number("5671"), .number("4687")])
        guard case .formula(_, .number(let growth)) = row.cells[4].value,
            case .formula(_, .number(let share)) = row.cells[6].value
        else {
            Issue.record("no formulas")
            return
        }
        #expect(growth.hasPrefix("20.994") && share.hasPrefix("52.606"))
        #expect(row.cells[2].style.numberFormat == "#,##0")
        // What the report states in words follows no figure, and has the colour that says so.
        for cell in row.cells.dropFirst(8) { #expect(cell.style.colour == BookStyle.blue) }
        let sentences = review.rows.compactMap(\.cells.first).filter { $0.value.text?.hasPrefix("• ") == true }
        #expect(!sentences.isEmpty && sentences.allSatisfy { $0.style.colour == BookStyle.blue })
    }

    @Test func `a scorecard states the points that are assigned beside the maximum`() throws {
        let report = try shippedReport("red-river-delta-example", "2024-H1")
        let card = try #require(report.workbook(.vi).spreadsheet.sheets.first { $0.name == "Hưng Yên" })
        #expect(card.rows.contains { $0.cells.contains { $0.value == .text("Điểm tối đa") } })
        let row = try #require(
            card.rows.first { $0.cells.count > 7 && $0.cells[1].value == .text("Điểm được giao") })
        #expect(row.cells[3].value.result == .number("980") && row.cells[6].value == .number("980"))
        let own = card.rows.filter { $0.cells.count > 8 }.map(\.cells[4]).filter {
            if case .number = $0.value { true } else { false }
        }
        #expect(Set(own.map(\.style.numberFormat)) == ["0.00"])
    }

    @Test func `a printed summary begins its list of sheets on a page of its own`() throws {
        let book = try shippedReport("red-river-delta-example", "2024-H1").workbook(.vi)
        let summary = book.spreadsheet.sheets[0]
        let first = try #require(summary.page.breaks.first)
        #expect(summary.rows[first - 1].cells.first?.value == .text("Các trang"))
        let xml = try #require(try parts(book)["xl/worksheets/sheet1.xml"])
        #expect(xml.contains("<brk id=\"\(first - 1)\" max=\"16383\" man=\"1\"/>") && !xml.contains("fitToPage"))
        // The sheets that nobody reads on paper print their head alone.
        let heads = book.spreadsheet.sheets.filter { ["Số liệu", "Phép tính"].contains($0.name) }
        #expect(heads.compactMap { $0.page.area?.to.row }.allSatisfy { $0 <= 5 } && heads.count == 2)
    }
}

extension Spreadsheet.Value {
    fileprivate var text: String? { if case .text(let text) = self { text } else { nil } }

    /// What a formula comes to.
    fileprivate var result: Spreadsheet.Value? { if case .formula(_, let value) = self { value } else { nil } }
}
