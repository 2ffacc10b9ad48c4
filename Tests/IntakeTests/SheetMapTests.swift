// Workbooks that are not ours, read by a map, and maps that do not fit.
import Diagnostics
import Exact
import Rules
import Testing

@testable import Intake
@testable import OOXML

@Suite("Maps of foreign workbooks") struct SheetMapTests {
    /// A report as an office makes it: labels in B, plan and result side by side, FDI and DDI under each heading.
    private static let cells: Cells = [
        "A1": .text("BÁO CÁO 6 THÁNG"), "B3": .text("Chỉ tiêu"), "D3": .text("Kế hoạch 2024"), "E3": .text("Thực hiện"),
        "F3": .text("Văn bản"),
        "B4": .text("Vốn đăng ký"), "B5": .text("- FDI"), "D5": .number("520"), "E5": .number("255.25"),
        "F5": .text("Báo cáo 12"),
        "B6": .text("Doanh thu"), "B7": .text("- FDI"), "E7": .number("1234.5"), "B8": .text("- DDI"),
        "D8": .number("100"), "E8": .number("61.5"), "F8": .text("Báo cáo 12"), "B9": .text("Lao động"),
        "E9": .number("36659"),
        "H20": .number("58"),
    ]

    private static let map = """
        board: hung-yen
        period: 2024-H1
        numbers: vi
        sheets:
          - sheet: "biểu  1"
            labels: B
            columns:
              - {heading: "kế hoạch 2024", is: plan}
              - {column: E, is: actual}
              - {heading: "Văn bản", is: evidence}
            rows:
              - {label: "- fdi", under: "vốn đăng ký", indicator: capital_fdi}
              - {label: "- FDI", under: "Doanh thu", indicator: revenue_fdi}
              - {row: 8, indicator: revenue_ddi}
            cells:
              - {cell: H20, indicator: occupancy, is: actual}

        """

    private func read(_ map: String, _ cells: Cells = Self.cells, merges: [String] = []) throws -> Received {
        let fixture = try Fixture()
        let read = SheetMap.read(map, file: "map.yaml")
        guard let map = read.map else { return Received(readable: [], diagnostics: read.diagnostics) }
        let workbook = Workbook(
            sheets: [Workbook.Sheet("Biểu 1", cells, merges: merges), Workbook.Sheet("Khác", ["A1": .number("1")])],
            usesDate1904: false)
        return SubmissionReader(edition: fixture.edition, bloc: fixture.bloc, period: fixture.period)
            .read(workbook, fileName: "f.xlsx", map: map)
    }

    @Test func `what the map names is read, the rest is counted`() throws {
        let received = try read(Self.map)
        #expect(received.diagnostics.cells == ["Biểu 1!E9 note map.rest"])
        #expect(received.diagnostics[0].message.en.hasPrefix("1 row with figures is not in the map and not read: 9"))
        let submission = try #require(received.submissions.first)
        let values = submission.figures.map { "\($0.key)=\($0.value.value)" }.sorted()
        #expect(
            values == [
                "capital_fdi.actual=255.25", "capital_fdi.plan=520", "occupancy.actual=58", "revenue_ddi.actual=61.5",
                "revenue_ddi.plan=100", "revenue_fdi.actual=1234.5",
            ])
        let figure = try #require(submission.figures[FigureKey("capital_fdi", .actual)])
        #expect(figure.evidence?.title == "Báo cáo 12" && figure.origin.cell == "Biểu 1!E5")
    }

    @Test(arguments: [
        (#"sheet: "biểu  1""#, #"sheet: "Biểu 9""#, 5, "map.sheet", "“Biểu 1”"),
        (#"- sheet: "biểu  1""#, "-", 6, "map.sheet", "“Khác”"),
        ("kế hoạch 2024", "Kế hoạch 2023", 8, "map.not-found", "in cell Biểu 1!D3"),
        (#"under: "Doanh thu", "#, "", 13, "map.found-twice", "Biểu 1!B5, Biểu 1!B7"),
        (#"under: "Doanh thu""#, #"under: "Lao động""#, 13, "map.not-found", "not found on the sheet “Biểu 1”"),
        ("row: 8", "row: 7", 14, "map.duplicate", "already used on line 13"),
        ("cell: H20", "cell: H21", 16, "map.empty-cell", "Biểu 1!H21"),
        ("indicator: revenue_ddi", "indicator: revenue", 14, "submission.unknown-indicator", "revenue"),
        ("period: 2024-H1", "period: 2023-H1", 2, "submission.period", "2024-H1"),
        ("board: hung-yen", "board: hung-yn", 1, "submission.unknown-board", "hung-yen"),
        ("is: plan", "is: plann", 8, "map.unknown-value", "plan"),
        ("is: plan", "is: actual", 9, "map.duplicate", "line 8"),
        ("cell: H20", "cell: H0", 16, "map.unknown-value", "B7"),
        ("row: 8", "line: 8", 14, "edition.unknown-key", "label"),
        ("row: 8, ", "", 14, "map.one-of", "row"),
        ("labels: B", "#", 5, "edition.missing-key", "labels"),
        ("numbers: vi", "numbers: fr", 3, "map.unknown-value", "vi | en"),
    ])
    func `what does not fit is said on the map's line`(
        old: String, new: String, line: Int, code: String, words: String
    ) throws {
        let text = Self.map.replacing(old, with: new)
        #expect(text != Self.map)
        let received = try read(text)
        let found = try #require(received.diagnostics.first { $0.code == code }, "\(received.diagnostics.lines())")
        let all = [found.message.en, found.expected?.en ?? "", found.mend?.en ?? ""].joined(separator: " ")
        #expect(found.place?.file == "map.yaml" && found.place?.line == line, "\(received.diagnostics.lines())")
        #expect(all.contains(words), "\(all)")
        #expect(received.submissions.isEmpty == (found.severity == .error))
    }

    @Test func `a heading over several columns names none of them`() throws {
        let received = try read(Self.map, merges: ["D3:E3"])
        #expect(received.diagnostics.map(\.code) == ["map.wide-heading"])
        #expect(received.diagnostics[0].mend?.en == "name the column by its letter: column: D")
    }

    @Test func `rows typed as texts are counted too, headings are not`() throws {
        var cells = Self.cells
        cells["E9"] = .text("9,1 triệu")
        cells["D10"] = .text("không có")
        cells["E2"] = .text("Đơn vị: triệu USD")
        let received = try read(Self.map, cells)
        #expect(received.diagnostics.cells == ["Biểu 1!E9 note map.rest"])
        #expect(
            received.diagnostics[0].message.en.hasPrefix("2 rows with figures are not in the map and not read: 9, 10"))
    }

    @Test func `a unit that does not fit is said once for its row`() throws {
        let map = Self.map.replacing("indicator: revenue_ddi", with: "indicator: revenue_ddi, unit: nghìn EUR")
        #expect(try read(map).diagnostics.filter { $0.code == "map.unit" }.map(\.place?.line) == [14])
    }

    @Test func `a mapped row without any value is pointed out on the map's line`() throws {
        let found = try read(Self.map.replacing("row: 8", with: "row: 11")).diagnostics.filter {
            $0.code == "map.no-value"
        }
        #expect(found.map(\.severity) == [.note] && found.map(\.place?.line) == [14])
        #expect(found.first?.message.en == "row 11 of the sheet “Biểu 1” has no value in any of the columns")
    }

    @Test func `a column that an indicator does not have is mended by naming its cells`() throws {
        let map = Self.map.replacing("indicator: revenue_ddi", with: "indicator: projects_fdi")
        let found = try read(map).diagnostics.filter { $0.code == "submission.no-such-attribute" }
        #expect(found.cells == ["Biểu 1!D8 submission.no-such-attribute"])
        #expect(found.first?.mend?.en.contains("name its cells that are to be read under `cells:`") == true)
    }

    @Test func `a form of ours needs no map, and a criterion's row takes a self-score`() throws {
        let map = """
            board: hung-yen
            sheets:
              - sheet: Biểu 1
                labels: Chỉ tiêu
                columns: [{column: E, is: selfScore}]
                rows: [{label: "Lao động", criterion: B.1}]

            """
        var cells = Self.cells
        cells["E9"] = .number("18.5")
        let submission = try #require(try read(map, cells).submissions.first)
        #expect(submission.selfScores["B.1"]?.value == .number(try Rational(decimal: "18.5")))
        #expect(submission.figures.isEmpty)
    }
}
