// The map that Scores/README.md shows, read as it is printed there.
import Diagnostics
import Exact
import Foundation
import Rules
import Testing

@testable import Intake
@testable import OOXML

@Test func `the manual's map reads the sheet that it describes`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
    let manual = try text("Scores/README.md")
    let start = try #require(manual.range(of: "```yaml\nboard:"))
    let end = try #require(manual.range(of: "\n```", range: start.upperBound..<manual.endIndex))
    let printed = "board:" + manual[start.upperBound..<end.lowerBound] + "\n"
    let read = SheetMap.read(printed, file: "map.yaml")
    #expect(read.diagnostics == [])
    let map = try #require(read.map)
    let bloc = try #require(Bloc.read(text("Criteria/red-river-delta/members.yaml"), file: "members.yaml").bloc)
    let edition = try #require(Edition.read(text("Criteria/red-river-delta/2024.yaml"), file: "2024.yaml").edition)
    let cells: Cells = [
        "B3": .text("Chỉ tiêu"), "D3": .text("Kế hoạch 2024"), "E3": .text("Thực hiện"), "F3": .text("Tự chấm"),
        "G3": .text("Văn bản"), "B4": .text("Kim ngạch xuất khẩu"), "D4": .number("4300"), "E4": .number("2.21"),
        "G4": .text("12/BC"), "B5": .text("Doanh thu"), "B6": .text("- FDI"), "D6": .number("5400000"),
        "E6": .number("2850000"), "G6": .text("13/BC"), "E12": .number("1.69"), "B13": .text("Công tác Đảng"),
        "F13": .number("29.5"), "H20": .number("30"),
    ]
    let workbook = Workbook(sheets: [Workbook.Sheet("Biểu 1", cells)], usesDate1904: false)
    let period = try #require(Period("2024-H1"))
    let received = SubmissionReader(edition: edition, bloc: bloc, period: period)
        .read(workbook, fileName: "f.xlsx", map: map)
    #expect(received.diagnostics.filter { $0.severity == .error || $0.code.hasPrefix("map.") } == [])
    let submission = try #require(received.submissions.first)
    #expect(
        submission.figures.map { "\($0.key)=\($0.value.value)" }.sorted() == [
            "export.actual=2210", "export.plan=4300", "import.actual=1690", "projects_fdi.actual=30",
            "revenue_fdi.actual=2850", "revenue_fdi.plan=5400",
        ])
    #expect(submission.selfScores["C.1"]?.value == .number(try Rational(decimal: "29.5")))
    #expect(submission.figures[FigureKey("export", .actual)]?.evidence?.title == "12/BC")
}
