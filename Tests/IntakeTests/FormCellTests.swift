// What stands in the cells of a form and what they take: figures filled in, rules of single cells, hostile texts.
import Diagnostics
import Exact
import OOXML
import Rules
import Testing

@testable import Intake

@Suite("Cells of forms") struct FormCellTests {
    private let fixture: Fixture

    init() throws { fixture = try Fixture(period: "2025-H1") }

    private func form(_ figures: FormFigures = FormFigures(), board: String = "hung-yen") throws -> FormReading {
        try FormReading(book(figures, board: board))
    }

    private func book(_ figures: FormFigures = FormFigures(), board: String = "hung-yen") throws -> Spreadsheet {
        FormWriter(
            edition: fixture.edition, bloc: fixture.bloc, member: try #require(fixture.bloc.member(board)),
            period: fixture.period, figures: figures
        ).spreadsheet
    }

    private func figure(_ number: Rational, isEstimate: Bool = false) -> Figure {
        Figure(value: .number(number), isEstimate: isEstimate, origin: Place(file: "", line: 1, column: 1))
    }

    private func earlier(_ period: String, _ figures: [String: Figure]) throws -> FormFigures.Earlier {
        FormFigures.Earlier(period: try #require(Period(period)), figures: figures)
    }

    // MARK: Rules

    @Test func `cells take numbers with their decimals and range`() throws {
        let form = try form()
        #expect(try form.rule("indicator:projects_fdi", "#actual") == .whole(from: "0", to: nil))
        guard case .custom(let capital)? = try form.rule("indicator:capital_fdi", "#plan"),
            case .custom(let occupancy)? = try form.rule("indicator:occupancy", "#actual"),
            case .custom(let balance)? = try form.rule("indicator:balance", "#actual"),
            case .custom(let growth)? = try form.rule("indicator:revenue_fdi", "#reportedGrowthPercent")
        else {
            Issue.record("a rule of another kind")
            return
        }
        func row(_ code: String) throws -> Int { try #require(form.entries.first { $0.code == code }?.row) }
        let sheet = try #require(form.sheets.last)
        let plan = Place.letters(try #require(sheet.marks.first { $0.value == "#plan" }?.key))
        let actual = Place.letters(try #require(sheet.marks.first { $0.value == "#actual" }?.key))
        let percent = Place.letters(try #require(sheet.marks.first { $0.value == "#reportedGrowthPercent" }?.key))
        let c = "\(plan)\(try row("indicator:capital_fdi"))"
        #expect(capital == "AND(ISNUMBER(\(c)),ROUND(\(c),2)=\(c),\(c)>=0)")
        let o = "\(actual)\(try row("indicator:occupancy"))"
        #expect(occupancy == "AND(ISNUMBER(\(o)),ROUND(\(o),1)=\(o),AND(\(o)>=0,\(o)<=100))")
        // `-` allows everything.
        let b = "\(actual)\(try row("indicator:balance"))"
        #expect(balance == "AND(ISNUMBER(\(b)),ROUND(\(b),2)=\(b))")
        let g = "\(percent)\(try row("indicator:revenue_fdi"))"
        #expect(growth == "AND(ISNUMBER(\(g)),ROUND(\(g),4)=\(g))")
    }

    @Test func `yes or no is chosen, an estimate is chosen, a date is a date`() throws {
        let form = try form()
        #expect(try form.rule("indicator:self_score_filed", "#actual") == .list(["có", "không"]))
        #expect(try form.rule("indicator:self_score_filed", "#qualifier") == nil)
        #expect(try form.rule("indicator:capital_fdi", "#qualifier") == .list(["ước"]))
        #expect(try form.rule("criterion:B.1", "#evidenceDate") == .date(year: 1990, month: 1, day: 1))
        #expect(try form.cell("criterion:B.1", "#evidenceDate").style.numberFormat == "dd/mm/yyyy")
    }

    @Test func `self-scores keep within the criterion's bounds and on its steps`() throws {
        let form = try form()
        guard case .custom(let judged)? = try form.rule("criterion:B.1", "#selfScore") else {
            Issue.record("no formula")
            return
        }
        let entry = try #require(form.entries.first { $0.code == "criterion:B.1" })
        let sheet = try #require(form.sheets.first { $0.entries.contains { $0.code == entry.code } })
        let cell = "\(Place.letters(try #require(sheet.marks.first { $0.value == "#selfScore" }?.key)))\(entry.row)"
        #expect(judged == "AND(ISNUMBER(\(cell)),\(cell)>=0,\(cell)<=20,MOD(ROUND(\(cell)/0.5,6),1)=0)")
        // 10 less a point a late report, not below 0, and 4 on top.
        #expect(try form.rule("criterion:B.2", "#selfScore") == .decimal(from: "0", to: "14"))
    }

    @Test(arguments: [
        ("> 0", "AND(ISNUMBER(F7),ROUND(F7,1)=F7,F7>0)", "lớn hơn 0", "more than 0"),
        ("(0..1.5]", "AND(ISNUMBER(F7),ROUND(F7,1)=F7,AND(F7>0,F7<=1.5))", "trên 0 đến 1,5", "above 0 to 1.5"),
        ("< -5, 0, >= 10", "AND(ISNUMBER(F7),ROUND(F7,1)=F7,OR(F7<-5,F7=0,F7>=10))", "hoặc bằng 0", "or equal to 0"),
        ("not(0)", "AND(ISNUMBER(F7),ROUND(F7,1)=F7,NOT(OR(F7=0)))", "not(0)", "within not(0)"),
        // What spreadsheets do not say is left to the reader of the form.
        ("even(?)", "AND(ISNUMBER(F7),ROUND(F7,1)=F7)", "even(?)", "within even(?)"),
    ])
    func `ranges of the formula language become rules`(range: String, formula: String, vi: String, en: String) throws {
        let text = Fixture.criteria.replacing(
            "unit: percent, nature: stock, has: [actual], decimals: 1, range: \"[0..100]\"",
            with: "unit: percent, nature: stock, has: [actual], decimals: 1, range: \"\(range)\"")
        let edition = try #require(Edition.read(text, file: "e.yaml").edition)
        let limits = FormLimits(try #require(edition.indicator("occupancy")), .actual)
        #expect(limits.rule(for: CellAddress(row: 7, column: 6)) == .custom(formula))
        #expect(limits.prompt.contains(vi) && limits.prompt.contains(en), "\(limits.prompt)")
    }

    // MARK: Figures filled in

    @Test func `the same period, the plan and the last report are filled in from earlier reports`() throws {
        var figures = FormFigures()
        figures.previous = try earlier("2024-H1", ["capital_fdi": figure(512), "projects_fdi": figure(7)])
        figures.plan = try earlier("2025-Q1", ["capital_fdi": figure(try Rational(decimal: "1024.25"))])
        figures.last = try earlier("2025-Q1", ["capital_fdi": figure(300), "export": figure(1)])
        let form = try form(figures)
        #expect(try form.cell("indicator:capital_fdi", "#previous").value == .number("512"))
        #expect(try form.cell("indicator:projects_fdi", "#previous").value == .number("7"))
        #expect(try form.cell("indicator:capital_fdi", "#plan").value == .number("1024.25"))
        #expect(try form.cell("indicator:capital_fdi", "#plan").style.numberFormat == "#,##0.00")
        // Nothing of this period is known: nothing of it is filled in.
        #expect(form.entries.allSatisfy { ($0.cells["#actual"]?.value ?? .empty) == .empty })
        let text = FormReading.text(of: form.book.sheets[0])
        #expect(text.contains("số cùng kỳ lấy từ báo cáo 2024-H1; kế hoạch lấy từ báo cáo 2025-Q1"))
        // The last report has no code: it is never read back.
        let sheet = try #require(form.sheets.first { $0.entries.contains { $0.code == "indicator:export" } })
        let row = try #require(sheet.entries.first { $0.code == "indicator:export" }?.row)
        let cell = try #require(
            sheet.sheet.rows[row - 1].cells.enumerated().first { $0.element.value == .number("1") })
        #expect(sheet.marks[cell.offset + 1] == nil && !cell.element.style.isUnlocked)
    }

    @Test func `what a cell cannot hold exactly is left out, and the form says why`() throws {
        var figures = FormFigures()
        let third = try #require(Rational(100, over: 3))
        figures.previous = try earlier(
            "2024-H1",
            [
                "capital_fdi": figure(third), "projects_fdi": figure(try Rational(decimal: "1.5")),
            ])
        figures.plan = try earlier("2025-Q1", ["capital_fdi": figure(try Rational(decimal: "12345678901234.56"))])
        figures.previous?.gaps["revenue_fdi"] = Localized(vi: "không liên quan", en: "not asked for")
        let form = try form(figures)
        #expect(try form.cell("indicator:capital_fdi", "#previous").value == .empty)
        #expect(try form.cell("indicator:capital_fdi", "#plan").value == .empty)
        #expect(try form.cell("indicator:projects_fdi", "#previous").value == .empty)
        let text = form.book.sheets.map { FormReading.text(of: $0) }.joined(separator: "\n")
        #expect(text.contains("cùng kỳ: chưa điền sẵn; 2024-H1: ≈33.333333 = 100/3"))
        #expect(text.contains("kế hoạch: chưa điền sẵn; 2025-Q1: 12345678901234.56 có nhiều chữ số hơn một ô"))
        #expect(text.contains("1.5 có nhiều chữ số thập phân hơn chỉ tiêu này nhận (0)"))
        #expect(!text.contains("không liên quan"))
    }

    @Test func `a board that has submitted gets what it submitted, to correct it`() throws {
        let read = fixture.read(
            """
            board,indicator,attribute,value,qualifier,evidence,source,evidenceNumber,evidenceDate,note
            hung-yen,capital_fdi,actual,468.5,estimate,Báo cáo,Cổng thông tin,12/BC,2025-07-05,số của tháng 6
            hung-yen,capital_fdi,plan,1000,,Báo cáo,Cổng thông tin,12/BC,2025-07-05,
            hung-yen,revenue_ddi,actual,5,,Báo cáo A,,,,
            hung-yen,revenue_ddi,plan,9,,Báo cáo B,,3/QĐ,,
            hung-yen,self_score_filed,actual,yes,,,,,,
            hung-yen,B.1,selfScore,18.5,,Biên bản,,,,
            """)
        #expect(read.diagnostics.lines() == [])
        let form = try form(FormFigures(submitted: try #require(read.submissions.first)))
        let capital = "indicator:capital_fdi"
        #expect(try form.cell(capital, "#actual").value == .number("468.5"))
        #expect(try form.cell(capital, "#qualifier").value == .text("ước"))
        #expect(try form.cell(capital, "#evidence").value == .text("Báo cáo"))
        #expect(try form.cell(capital, "#evidenceNumber").value == .text("12/BC"))
        #expect(try form.cell(capital, "#evidenceDate").value == .day(year: 2025, month: 7, day: 5))
        #expect(try form.cell(capital, "#note").value == .text("số của tháng 6"))
        #expect(try form.cell(capital, "#source").value == .text("Cổng thông tin"))
        // Two documents in one row: each is named by the figure that it backs.
        #expect(
            try form.cell("indicator:revenue_ddi", "#evidence").value
                == .text("thực hiện: Báo cáo A; kế hoạch: Báo cáo B, 3/QĐ"))
        #expect(try form.cell("indicator:revenue_ddi", "#evidenceNumber").value == .empty)
        #expect(try form.cell("indicator:self_score_filed", "#actual").value == .text("có"))
        #expect(try form.cell("criterion:B.1", "#selfScore").value == .number("18.5"))
        #expect(try form.cell("criterion:B.1", "#evidence").value == .text("Biên bản"))
        #expect(FormReading.text(of: form.book.sheets[0]).contains("PHIẾU SỬA"))
        #expect(!FormReading.text(of: try book().sheets[0]).contains("PHIẾU SỬA"))
    }

    @Test func `a correction handed in unchanged keeps every estimate`() throws {
        let read = fixture.read(
            """
            board,indicator,attribute,value,qualifier,evidence
            hung-yen,capital_fdi,actual,468.5,estimate,Báo cáo
            hung-yen,capital_fdi,plan,4300.25,estimate,Báo cáo
            hung-yen,export,plan,1.503,estimate,
            hung-yen,capital_fdi,previous,0.5,estimate,Báo cáo
            hung-yen,projects_fdi,previous,1960,,
            hung-yen,revenue_fdi,reportedPlanPercent,98.25,estimate,
            hung-yen,B.1,selfScore,18.5,estimate,
            hung-yen,B.2,selfScore,9,,
            """)
        #expect(read.diagnostics.lines() == [])
        let submitted = try #require(read.submissions.first)
        let book = try book(FormFigures(submitted: submitted))
        let form = try FormReading(book)
        #expect(try form.cell("indicator:capital_fdi", "#plan").value == .text("ước 4300,25"))
        #expect(try form.cell("indicator:capital_fdi", "#actual").value == .number("468.5"))
        let again = SubmissionReader(edition: fixture.edition, bloc: fixture.bloc, period: fixture.period)
            .read(try Workbook(book.xlsx(), fileName: "f.xlsx"), fileName: "f.xlsx")
        #expect(again.diagnostics.cells == [])
        let back = try #require(again.submissions.first)
        func said(_ submission: Submission) -> [String] {
            (submission.figures.map { ("\($0.key)", $0.value) } + submission.selfScores.map { ($0.key, $0.value) })
                .map { "\($0.0) \($0.1.value.value) \($0.1.isEstimate)" }.sorted()
        }
        #expect(said(submitted).count == 8 && said(back) == said(submitted))
    }

    // MARK: Hostile texts

    @Test func `titles that look like formulas or never end change nothing but their own cells`() throws {
        let long = String(repeating: "Ề dài ", count: 2_000)
        let hostile = Localized(vi: "=HYPERLINK(\"http://x\",\"y\")" + long, en: "+1+cmd|' /C calc'!A0" + long)
        var edition = fixture.edition
        edition.title = hostile
        for index in edition.indicators.indices {
            edition.indicators[index].title = hostile
            if !edition.indicators[index].isYesNo { edition.indicators[index].unit = .named(long) }
        }
        edition.sections[0].title = hostile
        edition.sections[0].id = "A/[*]:?" + String(repeating: "x", count: 40)
        edition.sections[1].id = "a/[*]:?" + String(repeating: "x", count: 40)
        edition.sections[1].criteria[0].title = hostile
        edition.sections[1].criteria[0].evidence = hostile
        var bloc = fixture.bloc
        bloc.title = hostile
        var member = try #require(bloc.member("hung-yen"))
        (member.title, member.name) = (hostile, hostile)
        let book = FormWriter(edition: edition, bloc: bloc, member: member, period: fixture.period).spreadsheet
        let plain = try form()
        #expect(try FormReading(book).entries.map(\.code) == plain.entries.map(\.code))
        var longest = 0
        for sheet in book.sheets {
            #expect(sheet.name.utf16.count <= 31 && !sheet.name.contains { ":\\/?*[]".contains($0) })
            for row in sheet.rows {
                #expect((row.height ?? 0) <= 4095)
                for cell in row.cells {
                    if case .formula = cell.value { Issue.record("a formula in \(sheet.name)") }
                    longest = max(longest, FormReading.text(of: cell).utf16.count)
                }
            }
            for validation in sheet.validations { #expect((validation.prompt?.utf16.count ?? 0) <= 255) }
            #expect((sheet.page.footer?.count ?? 0) <= 200)
        }
        // Excel takes 32,767; what a row of 409 points shows is far less.
        #expect((400...2_000).contains(longest))
        #expect(Set(book.sheets.map { $0.name.lowercased() }).count == book.sheets.count)
    }

    @Test func `a signed edition names its decision and is no proposal`() throws {
        let text = Fixture.criteria.replacing(
            "status: proposal",
            with: "status: signed\ndecision: {number: 15/QĐ-KTĐ, date: 2025-01-20, by: Khối trưởng}")
        let edition = try #require(Edition.read(text, file: "e.yaml").edition)
        let member = try #require(fixture.bloc.member("hung-yen"))
        let book = FormWriter(edition: edition, bloc: fixture.bloc, member: member, period: fixture.period).spreadsheet
        let cover = FormReading.text(of: book.sheets[0])
        #expect(cover.contains("15/QĐ-KTĐ, 2025-01-20, Khối trưởng") && !cover.contains("ĐỀ XUẤT"))
        #expect(FormReading.text(of: try self.book().sheets[0]).contains("ĐỀ XUẤT"))
    }

    @Test func `a form as a file reads back cell by cell`() throws {
        var figures = FormFigures()
        figures.previous = try earlier("2024-H1", ["capital_fdi": figure(try Rational(decimal: "512.35"))])
        let book = try book(figures)
        let read = try Workbook(book.xlsx(), fileName: "f.xlsx")
        #expect(read.sheets.map(\.name) == book.sheets.map(\.name))
        #expect(read.sheets.map(\.isHidden) == book.sheets.map(\.isHidden))
        var count = 0
        for (sheet, written) in zip(read.sheets, book.sheets) {
            for (index, row) in written.rows.enumerated() {
                let found = sheet.rows.first { $0.number == index + 1 }
                for (column, cell) in row.cells.enumerated() {
                    let value = found?.cell(column + 1)?.value
                    switch cell.value {
                    case .text: #expect(value == .text(FormReading.text(of: cell)))
                    case .number(let number): #expect(value == .number(number))
                    case .empty: #expect(value == nil)
                    default: Issue.record("an unexpected kind of value: \(cell.value)")
                    }
                    count += cell.value == .empty ? 0 : 1
                }
            }
        }
        #expect(count > 100)
    }

    @Test func `the same form twice is the same, to the byte`() throws {
        var figures = FormFigures()
        figures.previous = try earlier("2024-H1", ["capital_fdi": figure(512), "projects_fdi": figure(7)])
        let bytes = try book(figures).xlsx()
        #expect(try bytes == book(figures).xlsx())
        #expect(try bytes != book().xlsx())
    }
}
