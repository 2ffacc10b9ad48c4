// Forms as boards send them back: filled in, rearranged, broken.
import Diagnostics
import Exact
import Rules
import Testing

@testable import Intake
@testable import OOXML

@Suite("Forms read back") struct FormReadingTests {
    private func filled() -> Form {
        var form = Form()
        form.cells.merge([
            "D4": .number("12"), "E4": .number("10"),
            "C5": .number("520"), "D5": .number("255.25"), "F5": .text("ước"), "H5": .text("Báo cáo tháng 6"),
            "I5": .text("12/BC-BQL"), "J5": .number("45478", .date), "K5": .text("chưa kiểm toán"),
            "L5": .text("Cục Thống kê"),
            "D9": .number("0.58", .percent), "D12": .text("Có"), "G13": .number("18.5"),
        ]) { $1 }
        return form
    }

    @Test func `every part of a row is read`() throws {
        let received = try Fixture().read(filled())
        #expect(received.diagnostics.cells == [])
        #expect(received.boards == ["ha-nam"])
        let submission = try #require(received.submissions.first)
        #expect(submission.board == "ha-nam" && submission.figures.count == 6)
        let actual = try #require(submission.figures[FigureKey("capital_fdi", .actual)])
        #expect(actual.value == .number(try Rational(decimal: "255.25")) && actual.isEstimate)
        // 45478 days after 1899-12-30.
        let day = Day(year: 2024, month: 7, day: 5)
        #expect(actual.evidence == Evidence(title: "Báo cáo tháng 6", number: "12/BC-BQL", date: day))
        #expect(actual.note == "chưa kiểm toán" && actual.source == "Cục Thống kê")
        #expect(actual.origin.cell == "Nhóm A!D5")
        // The qualifier is for what was reached alone; documents are for the whole row.
        let plan = try #require(submission.figures[FigureKey("capital_fdi", .plan)])
        #expect(!plan.isEstimate && plan.evidence == actual.evidence)
        #expect(submission.figures[FigureKey("occupancy", .actual)]?.value == .number(58))
        #expect(submission.figures[FigureKey("self_score_filed", .actual)]?.value == .yesNo(true))
        #expect(submission.selfScores["B.1"]?.value == .number(try Rational(decimal: "18.5")))
    }

    @Test func `rows and columns moved, sheets renamed and notes added change nothing`() throws {
        let fixture = try Fixture()
        let plain = try #require(fixture.read(filled()).submissions.first)
        var moved = filled()
        // Every row 20 further down in the opposite order, every column 3 to the right.
        var cells: Cells = [:]
        for (text, cell) in moved.cells {
            let address = try #require(CellAddress(text))
            let row = address.row < 4 ? address.row + 20 : 60 - address.row
            cells["\(Place.letters(address.column + 3))\(row)"] = cell
        }
        cells["A1"] = .text("Ghi chú của chúng tôi: 12 dự án")
        cells["B70"] = .number("99")
        moved.cells = cells
        moved.more = [Workbook.Sheet("Tính riêng", ["A1": .number("1"), "B9": .error("#REF!")])]
        var workbook = moved.workbook
        workbook.sheets[1].name = "Chép lại (2)"
        workbook.sheets.swapAt(0, 2)
        let received = SubmissionReader(edition: fixture.edition, bloc: fixture.bloc, period: fixture.period)
            .read(workbook, fileName: "f.xlsx")
        #expect(received.diagnostics.cells == [])
        #expect(received.submissions.withoutOrigins == [plain].withoutOrigins)
    }

    @Test(arguments: [
        ("form", "2", "form.version"), ("bloc", "omega", "form.bloc"), ("period", "2023-H1", "form.period"),
        ("edition", "delta-2023", "form.edition"), ("numbers", "fr", "form.numbers"), ("board", "", "form.incomplete"),
        ("period", "", "form.incomplete"),
    ])
    func `a form for something else is refused by name`(key: String, value: String, code: String) throws {
        var form = filled()
        form.head = form.head.map { $0.0 == key ? (key, value) : $0 }
        let index = try #require(form.head.firstIndex { $0.0 == key })
        // A broken figure besides is not worth saying.
        form.cells["D4"] = .error("#REF!")
        let received = try Fixture().read(form)
        #expect(received.diagnostics.cells == ["_thidua!B\(index + 1) \(code)"])
        #expect(received.submissions.isEmpty)
    }

    @Test func `a board of another bloc and a workbook that is no form are named`() throws {
        var form = filled()
        form.head[2].1 = "ha-nan"
        let fixture = try Fixture()
        #expect(fixture.read(form).diagnostics.cells == ["_thidua!B3 submission.unknown-board"])
        let other = Workbook(sheets: [Workbook.Sheet("Biểu 1", ["A1": .text("x")])], usesDate1904: false)
        let read = SubmissionReader(edition: fixture.edition, bloc: fixture.bloc, period: fixture.period)
            .read(other, fileName: "f.xlsx")
        #expect(read.diagnostics.cells == ["Biểu 1!A1 form.unknown"])
        #expect(read.diagnostics[0].mend?.en.contains("--map") == true)
    }

    @Test func `a form without figures, or with plans and last year's alone, is no submission`() throws {
        let fixture = try Fixture()
        var form = Form()
        #expect(fixture.read(form).diagnostics.cells == ["Nhóm A!D4 form.untouched"])
        form.cells["E4"] = .number("10")
        #expect(fixture.read(form).diagnostics.cells == ["Nhóm A!D4 form.untouched"])
        #expect(fixture.read(form).submissions.isEmpty)
        form.cells["M6"] = .number("99.5")
        form.cells["G13"] = .number("5")
        #expect(fixture.read(form).submissions.count == 1)
    }

    // MARK: Codes

    @Test func `a code that stands twice names both cells`() throws {
        var form = filled()
        form.more = [Workbook.Sheet("Nhóm A (2)", form.cells)]
        let diagnostics = try Fixture().read(form).diagnostics
        #expect(diagnostics.count == Form.rows.count && diagnostics.allSatisfy { $0.code == "form.duplicate-code" })
        #expect(diagnostics[0].place?.cell == "Nhóm A (2)!A4")
        #expect(diagnostics[0].message.en.contains("Nhóm A!A4"))
        #expect(try Fixture().findings(["P2": .text("#plan")]) == ["Nhóm A!P2 form.duplicate-code"])
        #expect(try Fixture().findings(["P30": .text("#code")]) == ["Nhóm A!P30 form.duplicate-code"])
    }

    @Test func `codes that nobody knows are errors`() throws {
        let fixture = try Fixture()
        #expect(
            fixture.findings([
                "D4": .number("1"), "A4": .text("indicator:projects"), "A5": .text("chỉ tiêu"), "P2": .text("#plann"),
                "A13": .text("criterion:B.9"),
            ])
                == [
                    "Nhóm A!P2 form.unknown-column", "Nhóm A!A4 submission.unknown-indicator",
                    "Nhóm A!A5 form.unknown-code", "Nhóm A!A13 submission.unknown-criterion",
                    "Nhóm A!A2 warning form.rows-gone",
                ].sorted { Self.order($0) < Self.order($1) })
    }

    private static func order(_ text: String) -> String {
        let digits = text.split(separator: " ")[1].drop { !$0.isNumber }
        return String(repeating: "0", count: 5 - digits.count) + digits + (text.contains("!P") ? "P" : "A")
    }

    @Test func `a figure whose row has lost its code is not left out without a word`() throws {
        let fixture = try Fixture()
        #expect(
            fixture.findings([
                "D4": .number("1"), "D20": .number("7"), "E21": .text("1.503 triệu"), "D22": .text("Cộng"),
            ])
                == ["Nhóm A!D20 form.lost-code", "Nhóm A!E21 form.lost-code"])
        // Sums of one's own beside the input columns are nobody's business; neither are numbers of columns in headings.
        #expect(
            fixture.findings([
                "D4": .number("1"), "Q20": .number("7"), "C3": .number("2"), "D3": .number("3"), "E3": .text("4"),
            ]) == [])
        // Above the first row with a code, rows may have lost theirs too.
        #expect(
            fixture.findings(["A4": .text(""), "A5": .text(""), "D4": .number("1"), "D5": .number("2")])
                == ["Nhóm A!A2 warning form.rows-gone", "Nhóm A!D4 form.lost-code", "Nhóm A!D5 form.lost-code"])
        var form = filled()
        form.cells["A5"] = nil
        let received = fixture.read(form)
        #expect(
            received.diagnostics.cells == [
                "Nhóm A!A2 warning form.rows-gone", "Nhóm A!C5 form.lost-code", "Nhóm A!D5 form.lost-code",
            ])
        #expect(received.diagnostics[0].message.en.contains("1 indicator: capital_fdi"))
    }

    @Test func `rows that were deleted are named`() throws {
        var form = filled()
        form.cells = form.cells.filter { ["5", "8"].contains($0.key.drop { !$0.isNumber }) == false }
        let received = try Fixture().read(form)
        #expect(received.diagnostics.cells == ["Nhóm A!A2 warning form.rows-gone"])
        #expect(received.diagnostics[0].message.vi.contains("2 chỉ tiêu: capital_fdi, export"))
        #expect(received.submissions.count == 1)
    }

    @Test func `a criterion whose row was deleted is named`() throws {
        var form = filled()
        form.cells = form.cells.filter { ["8", "13"].contains($0.key.drop { !$0.isNumber }) == false }
        let received = try Fixture().read(form)
        #expect(received.diagnostics.cells == ["Nhóm A!A2 warning form.rows-gone"])
        #expect(
            received.diagnostics[0].message.en
                == "the form has no row any more for 1 indicator: export; 1 criterion (self-scores): B.1")
        #expect(received.diagnostics[0].message.vi.contains("1 tiêu chí (điểm tự chấm): B.1"))
    }

    @Test(arguments: Form.columns.values.sorted().filter { $0 != "#code" && $0 != "#source" })
    func `a column that has lost its code is an error`(mark: String) throws {
        var form = filled()
        form.cells = form.cells.filter { $0.value.value != .text(mark) }
        let received = try Fixture().read(form)
        let found = try #require(received.diagnostics.first { $0.code == "form.columns-gone" })
        #expect(found.severity == .error && found.place?.cell == "Nhóm A!A2")
        #expect(found.message.en.contains("has no \(mark) any more"))
        #expect(received.submissions.isEmpty)
    }

    @Test func `columns that no row of a sheet needs may be missing`() throws {
        var form = filled()
        let gone: Set<String> = ["#source"]
        form.cells = form.cells.filter { cell in
            if case .text(let text) = cell.value.value { !gone.contains(text) } else { true }
        }
        form.cells["L5"] = nil
        // A sheet of criteria alone has no columns of figures.
        form.cells["A14"] = nil
        form.more = [
            Workbook.Sheet(
                "B",
                [
                    "A1": .text("#code"), "B1": .text("#selfScore"), "C1": .text("#evidence"),
                    "D1": .text("#evidenceNumber"), "E1": .text("#evidenceDate"), "F1": .text("#note"),
                    "A2": .text("criterion:B.2"), "B2": .number("9"),
                ])
        ]
        let received = try Fixture().read(form)
        #expect(received.diagnostics.cells == [])
        #expect(received.submissions.first?.selfScores["B.2"]?.value == .number(9))
    }

    @Test func `a sheet with codes of rows but without the cell above them is an error`() throws {
        var form = filled()
        form.more = [
            Workbook.Sheet("B", ["B1": .text("#selfScore"), "A2": .text(" criterion:B.2 "), "B2": .number("9")]),
            Workbook.Sheet("Nháp", ["A1": .text("criterion: B"), "A2": .text("xem indicator:export")]),
        ]
        form.cells["A14"] = nil
        let received = try Fixture().read(form)
        #expect(
            received.diagnostics.cells == ["Nhóm A!A2 warning form.rows-gone", "B!A2 form.columns-gone"])
        form = filled()
        form.cells["A2"] = nil
        #expect(try Fixture().read(form).diagnostics.cells == ["Nhóm A!A4 form.columns-gone"])
        form.cells = [:]
        #expect(try Fixture().read(form).diagnostics.cells == ["_thidua!A1 form.no-rows"])
    }

    @Test func `an estimate without an actual is pointed out`() throws {
        let cells: Cells = ["D4": .number("1"), "C5": .number("9"), "F5": .text("ước")]
        #expect(try Fixture().findings(cells) == ["Nhóm A!F5 warning form.qualifier-alone"])
    }

    @Test(
        arguments: [
            (.number("0.98"), true), (.number("-1"), false), (.number("1"), true), (.number("1.5"), false),
            (.number("0"), false), (.number("0.0098", .percent), false), (.text("0,98"), true), (.text("0,98%"), false),
        ] as [(Workbook.Cell, Bool)])
    func `a fraction where percentages are asked for is doubted`(cell: Workbook.Cell, isDoubted: Bool) throws {
        let diagnostics = try Fixture().findings(["D9": cell]).filter { $0.contains("percent-fraction") }
        #expect(diagnostics == (isDoubted ? ["Nhóm A!D9 warning figure.percent-fraction"] : []))
    }

    @Test func `a doubted fraction is named in both readings, in CSV too, and in stored files is not asked again`()
        throws
    {
        let fixture = try Fixture()
        #expect(
            fixture.findings("occupancy", "actual", "0.9") == [
                "2:31 warning figure.percent-fraction: “occupancy.actual” is in %: 0.9 is read as 0.9 %, or is it 90 %? | if it is 90 % write 90; if it is 0.9 % write the percent sign too"
            ])
        #expect(fixture.findings(numbers: .plain, "occupancy", "actual", "0.9") == [])
    }

    @Test func `a number beyond all figures is refused`() throws {
        #expect(try Fixture().findings(["D8": .number("1e300")]) == ["Nhóm A!D8 figure.too-large"])
        #expect(try Fixture().findings(["D8": .number("1e29")]) == [])
        #expect(try Fixture().findings(["D11": .number("-1e30")]) == ["Nhóm A!D11 figure.too-large"])
    }

    @Test func `a cell that its row does not take is an error`() throws {
        #expect(
            try Fixture().findings([
                "C4": .number("5"), "G5": .number("5"), "D13": .number("5"),
            ]) == [
                "Nhóm A!C4 submission.no-such-attribute", "Nhóm A!G5 form.no-input", "Nhóm A!D13 form.no-input",
            ])
    }

    @Test func `a remark beside no figure is pointed out`() throws {
        let findings = try Fixture().findings(["D4": .number("1"), "K8": .text("chưa có số liệu hải quan")])
        #expect(findings == ["Nhóm A!K8 note form.remark-alone"])
    }
}
