// The rows of a table when it is taken over: headings, numbers, merged cells, sums, and tables that are none.
import Diagnostics
import Foundation
import Rules
import Testing

@testable import Intake
@testable import OOXML

private let corpus = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

private func file(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: corpus.appending(path: name))) }

private func head() throws -> ImportHead {
    ImportHead(id: "b-2025", bloc: "b", from: try #require(Period("2025")), to: try #require(Period("2025")))
}

private let heading = ["TT", "Nội dung tiêu chí", "Điểm"]

@Suite("Tables taken over") struct ImportTableTests {
    @Test(arguments: ["table.xlsx", "table.docx", "table.csv"])
    func `one table gives one edition from every format`(name: String) throws {
        let imported = try TableImport(head()).read(file(name), fileName: name)
        #expect(
            imported.rows.map(\.id) == [
                "I.1.1", "I.1.2", "I.2", "I.3", "I.4", "I.5.a", "I.5.b", "II.1", "II.2", "III.1-1", "III.1-2", "III.2",
                "III.3", "III.4", "III.5", "III.6",
            ])
        #expect(
            imported.rows.map(\.points.description) == [
                "20", "10", "5", "7.5", "7.5", "6", "4", "15", "10", "4", "5", "1", "5", "3", "-1.5", "-2",
            ])
        #expect(ImportedEdition.Outcome.allCases.map(imported.count) == [1, 2, 5, 8, 0])
        #expect(imported.points == 100 && imported.sections == 8 && imported.indicators == 8)
        #expect(imported.errors == [])
        let codes = imported.codes.filter { $0 != "import.hidden-sheet" }
        #expect(codes == ["import.hole", "import.hole", "import.exactly", "import.deduction-in-bonus"])
        let edition = try #require(Edition.read(imported.yaml, file: "e.yaml").edition)
        #expect(edition.title.vi.hasPrefix("BẢNG TIÊU CHÍ CHẤM ĐIỂM THI ĐUA NĂM 2025"))
        #expect(edition.criterion("I.3")?.source.words?.contains("Đạt 100%: 7,5 điểm; không đạt: 0 điểm") == true)
        #expect(edition.criterion("I.4")?.evidence?.vi == "Công văn đôn đốc")
        // Put together over three rows: their wording belongs to the first.
        #expect(edition.criterion("I.2")?.source.words?.hasSuffix("Từ 96% đến dưới 97%: 3 điểm") == true)
        #expect(imported.leftOut.map(\.text).contains("Ghi chú: bảng này đặt ra để thử."))
    }

    @Test func `the edition of a workbook, to the letter`() throws {
        let imported = try TableImport(head()).read(file("table.xlsx"), fileName: "table.xlsx")
        let again = try TableImport(head()).read(file("table.xlsx"), fileName: "table.xlsx")
        #expect(imported.yaml == again.yaml)
        let golden = corpus.appending(path: "table.golden.yaml")
        if ProcessInfo.processInfo.environment["THIDUA_GOLDEN"] == "write" {
            try Data(imported.yaml.utf8).write(to: golden)
        }
        #expect(imported.yaml == String(decoding: try Data(contentsOf: golden), as: UTF8.self))
    }

    @Test func `cells are named as spreadsheets name them`() throws {
        let workbook = try TableImport(head()).read(file("table.xlsx"), fileName: "table.xlsx")
        let misplaced = workbook.findings.first { $0.code == "import.deduction-in-bonus" }
        #expect(misplaced?.place?.spot == "table.xlsx:Tiêu chí!D29")
        let document = try TableImport(head()).read(file("table.docx"), fileName: "table.docx")
        #expect(
            document.findings.first { $0.code == "import.deduction-in-bonus" }?.place?.spot == "table.docx:T1!D26")
    }

    /// A workbook of one sheet; texts that are numbers are numeric cells.
    private func workbook(
        _ rows: [[String]], merges: [(Int, Int, Int, Int)] = [],
        change: (inout Workbook.Cell, Int, Int) -> Void = { _, _, _ in }
    ) -> Workbook {
        let sheetRows = rows.enumerated().map { index, row in
            let cells = row.enumerated().compactMap { column, text -> Workbook.Cell? in
                guard !text.isEmpty else { return nil }
                let isNumber = text.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
                var cell = Workbook.Cell(
                    column: column + 1, value: isNumber ? .number(text) : .text(text), formula: nil, format: .number)
                change(&cell, index + 1, column + 1)
                return cell
            }
            return Workbook.Row(number: index + 1, cells: cells)
        }
        let ranges = merges.map { merge in
            CellRange(
                from: CellAddress(row: merge.0, column: merge.1), to: CellAddress(row: merge.2, column: merge.3))
        }
        let sheet = Workbook.Sheet(name: "S", isHidden: false, rows: sheetRows, merges: ranges)
        return Workbook(sheets: [sheet], usesDate1904: false)
    }

    @Test func `points put together over several numbered rows are left to a person, and every row stays`() throws {
        let rule = "Trừ 0,5 điểm/báo cáo chậm, tối đa 1,5 điểm"
        let book = workbook(
            [heading, ["I", "Nhóm", "7"], ["1", "Một", "5"], ["2", rule, ""], ["3", "Ba", "2"]],
            merges: [(3, 3, 4, 3)])
        let imported = try TableImport(head()).read(book, fileName: "t.xlsx")
        #expect(imported.rows.map(\.id) == ["I.1", "I.2", "I.3"] && imported.errors == [])
        #expect(imported.rows.map(\.outcome) == [.judged, .open, .judged])
        #expect(imported.rows.map(\.points) == [5, 0, 2] && imported.indicators == 0)
        #expect(imported.codes == ["import.shared-points", "import.no-points"])
        #expect(imported.findings[0].place?.spot == "t.xlsx:S!C3")
        #expect(
            imported.findings[0].message.en
                == "5 points are shared by the rows I.1, I.2: the table does not divide them")
        #expect(imported.rows[0].detail.en == "the points are shared by the rows I.1, I.2")
    }

    @Test func `rows below the one whose points are put together over them explain it`() throws {
        let book = workbook(
            [heading, ["I", "Nhóm", "5"], ["1", "Một", "5"], ["a)", "Hai", ""], ["b)", "Ba", ""]],
            merges: [(3, 3, 5, 3)])
        let imported = try TableImport(head()).read(book, fileName: "t.xlsx")
        #expect(imported.rows.map(\.id) == ["I.1"] && imported.codes == [] && imported.errors == [])
    }

    @Test func `numeric cells are taken as the decimals they stand for`() throws {
        let numbers = ["0.30000000000000004", "1.1000000000000001", "58.149999999999999"]
        let book = workbook([heading] + numbers.enumerated().map { ["\($0 + 1)", "Tiêu chí", $1] })
        let imported = try TableImport(head()).read(book, fileName: "t.xlsx")
        #expect(imported.rows.map(\.points.description) == ["0.3", "1.1", "58.15"])
    }

    @Test func `cells without a value, errors and dates in place of numbers are named`() throws {
        let rows = [heading, ["I", "Nhóm", "5"], ["1", "Một", "5"]]
        let empty = workbook(rows) { cell, row, column in
            if (row, column) == (3, 3) { (cell.value, cell.formula) = (.empty, "SUM(A1:A2)") }
        }
        func codes(_ book: Workbook) -> [String]? {
            #expect(throws: Diagnosed.self) { try TableImport(head()).read(book, fileName: "t.xlsx") }?
                .diagnostics.map { "\($0.code) \($0.place?.spot ?? "")" }
        }
        #expect(codes(empty) == ["import.no-result t.xlsx:S!C3"])
        let wrong = workbook(rows) { cell, row, column in
            if (row, column) == (3, 3) { cell.value = .error("#REF!") }
        }
        #expect(codes(wrong) == ["import.cell-error t.xlsx:S!C3"])
        let dated = workbook(rows) { cell, row, column in
            if (row, column) == (3, 1) { cell.format = .date }
        }
        let imported = try TableImport(head()).read(dated, fileName: "t.xlsx")
        #expect(imported.codes == ["import.date-number"])
        let percent = workbook(rows) { cell, row, column in
            if (row, column) == (3, 3) { cell.format = .percent }
        }
        // 500% is no number of points.
        #expect(try TableImport(head()).read(percent, fileName: "t.xlsx").rows.map(\.outcome) == [.open])
    }

    @Test(arguments: [3, 4, 5]) func `a date among the points is no number of points`(at column: Int) throws {
        let columns = ["TT", "Nội dung tiêu chí", "Điểm", "Điểm thưởng", "Điểm trừ"]
        var row = ["1", "Một", "", "", ""]
        row[column - 1] = "45778"
        let book = workbook([columns, ["I", "Nhóm", "5"], row, ["2", "Hai", "5"]]) { cell, row, at in
            if (row, at) == (3, column) { cell.format = .date }
        }
        let imported = try TableImport(head()).read(book, fileName: "t.xlsx")
        #expect(Set(imported.codes) == ["import.date-points", "import.no-points"] && imported.errors == [])
        #expect(
            imported.findings.first { $0.code == "import.date-points" }?.place?.spot
                == "t.xlsx:S!\(["C", "D", "E"][column - 3])3")
        #expect(imported.rows[0].outcome == .open && imported.rows[0].points == 0)
    }

    // MARK: Headings

    @Test(arguments: [
        ("Điểm", ["Chuẩn", "Thưởng", "Trừ"]), ("Thang điểm", ["Chuẩn", "Cộng", "Trừ"]),
        ("Điểm", ["Điểm chuẩn", "Điểm thưởng", "Điểm trừ"]),
        ("Điểm thưởng, điểm trừ", ["Điểm chuẩn", "Thưởng", "Trừ"]),
        ("Điểm", ["Tối đa", "Cộng thêm", "Bị trừ"]),
    ]) func `a heading of two rows says what its columns are`(upper: String, lower: [String]) throws {
        let imported = try importing([
            ["TT", "Tiêu chí", upper, "", "", "Ghi chú"], ["", "", lower[0], lower[1], lower[2], ""],
            ["I", "Nhóm", "10", "", "", ""], ["1", "Một", "10", "1", "2", ""],
        ])
        #expect(imported.rows.map(\.kind) == [.content, .bonus, .deduction])
        #expect(imported.rows.map(\.points) == [10, 1, -2] && imported.errors == [])
    }

    @Test(arguments: ["Điểm quy định", "Mức điểm theo quy định"]) func `points that are laid down are points`(
        name: String
    ) throws {
        let imported = try importing([
            ["TT", "Tiêu chí", name, "Quy định chấm"], ["1", "Một", "10", "Theo hướng dẫn"],
        ])
        #expect(imported.rows.map(\.points) == [10] && imported.rows[0].outcome == .judged)
    }

    // MARK: Numbers of rows

    @Test func `every style of numbers has its level`() throws {
        let imported = try importing([
            heading, ["A", "Nhóm A", "10"], ["I", "Mục I", "6"], ["1.", "Điều 1", "3"], ["a)", "Điểm a", "2"],
            ["b)", "Điểm b", "1"], ["2.", "Điều 2", "3"], ["2.1", "Khoản", "1"], ["2.2", "Khoản", "2"],
            ["II", "Mục II", "4"], ["a1", "Phần", "4"], ["a1.1", "Phần nhỏ", "1"], ["a1.2", "Phần nhỏ", "3"],
            ["B", "Nhóm B", "2"], ["1", "Một", "2"], ["-", "Gạch", "1"], ["-", "Gạch", "1"],
        ])
        #expect(
            imported.rows.map(\.id) == [
                "A.I.1.a", "A.I.1.b", "A.I.2.1", "A.I.2.2", "A.II.a.1.1", "A.II.a.1.2", "B.1-1", "B.1-2",
            ])
        #expect(imported.codes == [] && imported.errors == [] && imported.points == 12)
    }

    @Test func `H, I, K are letters, and numbers may stand before the name`() throws {
        let letters = try importing(
            [heading] + ["G", "H", "I", "K"].map { [$0, "Tiêu chí \($0)", "1"] })
        #expect(letters.rows.map(\.id) == ["G", "H", "I", "K"] && letters.codes == [])
        let leading = try importing([
            ["Nội dung tiêu chí", "Điểm"], ["I. Kinh tế (5 điểm)", ""], ["1. Thu hút đầu tư", "3"], ["a) Bỏ qua", ""],
            ["2) Xuất khẩu", "2"],
        ])
        #expect(
            leading.rows.map(\.id) == ["I.1", "I.2"] && leading.rows.map(\.title) == ["Thu hút đầu tư", "Xuất khẩu"])
        #expect(leading.codes == [] && leading.errors == [])
    }

    @Test func `numbers twice and numbers left out are reported`() throws {
        let imported = try importing([
            heading, ["I", "Nhóm", "4"], ["1", "Một", "1"], ["1", "Lại một", "1"], ["3", "Ba", "2"],
        ])
        #expect(imported.rows.map(\.id) == ["I.1", "I.1_2", "I.3"])
        #expect(imported.codes == ["import.duplicate-number", "import.number-gap"] && imported.errors == [])
        #expect(imported.findings[0].message.en == "the number “1” stands already at table.csv:3:1")
    }

    @Test func `a table without numbers is numbered, and says so`() throws {
        let imported = try importing([["Nội dung tiêu chí", "Điểm"], ["Đúng hạn", "3"], ["Đầy đủ", "2"]])
        #expect(
            imported.rows.map(\.id) == ["1", "2"] && imported.codes == ["import.no-numbers"] && imported.errors == [])
    }

    // MARK: Rows that explain

    @Test func `rows without points explain the one above that has them`() throws {
        let imported = try importing([
            heading, ["I", "Nhóm", "5"], ["1", "Phong trào", "5"], ["a)", "Có kế hoạch", ""],
            ["b)", "Có tổng kết", ""],
            ["", "Theo hướng dẫn", ""],
        ])
        #expect(imported.rows.map(\.id) == ["I.1"])
        let edition = try #require(Edition.read(imported.yaml, file: "e.yaml").edition)
        #expect(
            edition.criterion("I.1")?.source.words
                == "1 | Phong trào | 5 / a) | Có kế hoạch / b) | Có tổng kết / Theo hướng dẫn")
    }

    @Test func `alternatives with points of their own are bands of one row`() throws {
        let imported = try importing([
            heading, ["I", "Nhóm", "5"], ["1", "Tỷ lệ đúng hạn", "5"], ["-", "Từ 90% trở lên", "5"],
            ["-", "Dưới 90%", "2,5"],
        ])
        #expect(imported.rows.map(\.detail.en) == [">= 90: 5; < 90: 2.5"] && imported.codes == [])
    }

    // MARK: What stands around a table

    @Test(arguments: [
        (["KHỐI THI ĐUA BAN QUẢN LÝ", "BẢNG CHẤM ĐIỂM NĂM 2025"], "BẢNG CHẤM ĐIỂM NĂM 2025"),
        (["KHỐI BAN QUẢN LÝ", "PHỤ LỤC SỐ 2"], "PHỤ LỤC SỐ 2"), (["Bảng tiêu chí", "(nháp)"], "Bảng tiêu chí"),
    ]) func `what stands above names the edition`(above: [String], title: String) throws {
        let imported = try importing(above.map { [$0, "", ""] } + [heading, ["1", "Một", "4"], ["", "Ghi chú", ""]])
        #expect(imported.title == title)
    }

    @Test func `hidden rows are read, and named`() throws {
        var book = workbook([heading, ["I", "Nhóm", "8"], ["1", "Một", "5"], ["2", "Hai", "3"]])
        book.sheets[0].rows[3].isHidden = true
        let imported = try TableImport(head()).read(book, fileName: "t.xlsx")
        #expect(imported.rows.map(\.id) == ["I.1", "I.2"] && imported.codes == ["import.hidden-row"])
        #expect(imported.findings[0].place?.spot == "t.xlsx:S!A4")
    }

    // MARK: What is no table of criteria

    @Test func `without a heading, or without rows, the file is refused`() throws {
        func code(_ rows: [[String]]) throws -> [String]? {
            #expect(throws: Diagnosed.self) { try importing(rows) }?.diagnostics.map(\.code)
        }
        #expect(try code([["a", "b"], ["c", "d"]]) == ["import.no-heading"])
        #expect(
            try code([["Nội dung tiêu chí và điểm số được chấm theo quy định", ""], ["c", "d"]]) == [
                "import.no-heading"
            ])
        #expect(try code([heading, ["", "Tổng cộng", "5"]]) == ["import.no-rows"])
    }

    @Test(arguments: [("table.xlsx", "<html></html>"), ("table.docx", "abc"), ("table.xls", "\u{1}")])
    func `what only calls itself a workbook or document is refused`(name: String, content: String) throws {
        let error = #expect(throws: Diagnosed.self) {
            try TableImport(head()).read(Array(content.utf8), fileName: name)
        }
        #expect(error?.diagnostics.first?.severity == .error)
    }

    @Test func `whatever stands in a cell stays a text`() throws {
        let wild = [
            "=HYPERLINK(\"http://x\")", "a\nb: [c, {d", "# x", "\\u0041\"", "'{{x}}", "- x", "*a &b !c %d @e `f",
            "x\u{200B}y",
        ]
        for text in wild {
            let imported = try importing([heading, ["I", "Nhóm", "2"], ["1", "Tiêu chí \(text)", "2"]])
            #expect(imported.errors == [], "\(text)")
            let edition = try #require(Edition.read(imported.yaml, file: "e.yaml").edition)
            let kept = text.replacing("\n", with: " ").replacing("\u{200B}", with: "")
            #expect(edition.criteria[0].source.words == "1 | Tiêu chí \(kept) | 2")
        }
        let hidden = #expect(throws: Diagnosed.self) {
            try importing([heading, ["1", "a\u{202E}b", "2"]])
        }
        #expect(hidden?.diagnostics.map(\.code) == ["import.control-character"])
    }

    @Test func `what is too large is refused at once`() throws {
        let rows = (1...4_001).map { ["\($0)", "x", "1"] }
        let many = #expect(throws: Diagnosed.self) { try importing([heading] + rows) }
        #expect(many?.diagnostics.map(\.code) == ["import.too-many-rows"])
        let long = (1...40).map { ["\($0)", String(repeating: "ê ", count: 15_000), "1"] }
        let much = #expect(throws: Diagnosed.self) { try importing([heading] + long) }
        #expect(much?.diagnostics.map(\.code) == ["import.too-long"])
    }
}
