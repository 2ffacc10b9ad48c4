// A form as a value: every code once, every figure where it belongs, only what a board fills in unlocked.
import Diagnostics
import Exact
import Foundation
import OOXML
import Rules
import Testing

@testable import Intake

/// A shipped bloc and edition.
private struct Shipped {
    let bloc: Bloc
    let edition: Edition
    let period: Period

    static let names = [
        ("red-river-delta", "2018-H1", "2018-H1"), ("red-river-delta", "2021", "2021"),
        ("red-river-delta", "2024", "2024-H1"), ("red-river-delta-example", "2024", "2024-H1"),
    ]

    init(_ name: (String, String, String)) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        func text(_ path: String) throws -> String {
            String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
        }
        bloc = try #require(Bloc.read(text("Criteria/\(name.0)/members.yaml"), file: "members.yaml").bloc)
        let folder = "Criteria/\(bloc.editionsBloc)/\(name.1).yaml"
        edition = try #require(Edition.read(text(folder), file: folder).edition)
        period = try #require(Period(name.2))
    }

    func form(_ board: String = "bac-ninh", _ figures: FormFigures = FormFigures()) throws -> FormReading {
        let member = try #require(bloc.member(board))
        return try FormReading(
            FormWriter(edition: edition, bloc: bloc, member: member, period: period, figures: figures).spreadsheet)
    }
}

@Suite("Forms") struct FormTests {
    @Test(arguments: Shipped.names)
    func `every criterion and every indicator has one row, and no column stands twice in a sheet`(
        name: (String, String, String)
    ) throws {
        let shipped = try Shipped(name)
        let form = try shipped.form()
        let codes = form.entries.map(\.code)
        let expected =
            shipped.edition.criteria.map { "criterion:\($0.id)" }
            + shipped.edition.indicators.map { "indicator:\($0.id)" }
        #expect(codes.sorted() == expected.sorted())
        for sheet in form.sheets { #expect(Set(sheet.marks.values).count == sheet.marks.count, "\(sheet.sheet.name)") }
        #expect(Set(form.book.sheets.map { $0.name.lowercased() }).count == form.book.sheets.count)
    }

    @Test(arguments: Shipped.names)
    func `what an indicator has is unlocked, everything else is locked`(name: (String, String, String)) throws {
        let shipped = try Shipped(name)
        let form = try shipped.form()
        let record: Set<String> = ["#evidence", "#evidenceNumber", "#evidenceDate", "#note"]
        for entry in form.entries {
            var expected = record
            switch FormCode.Row(code: entry.code) {
            case .criterion: expected.insert("#selfScore")
            case .indicator(let id):
                let indicator = try #require(shipped.edition.indicator(id))
                expected.formUnion(indicator.has.map { "#" + $0.rawValue })
                if indicator.has.contains(.actual), !indicator.isYesNo { expected.insert("#qualifier") }
            case nil: Issue.record("no code: \(entry.code)")
            }
            #expect(entry.unlocked == expected, "\(entry.code)")
        }
        // Nothing outside of these cells can be changed, on no sheet.
        let unlocked = form.book.sheets.flatMap { $0.rows.flatMap { $0.cells.filter(\.style.isUnlocked) } }.count
        #expect(unlocked == form.entries.reduce(0) { $0 + $1.unlocked.count })
        #expect(form.book.sheets.allSatisfy { $0.isProtected })
    }

    @Test(arguments: Shipped.names)
    func `each input of a number, a choice or a day has one rule`(name: (String, String, String)) throws {
        let shipped = try Shipped(name)
        for sheet in try shipped.form().sheets {
            var covered: [CellAddress: Int] = [:]
            for validation in sheet.sheet.validations {
                #expect((validation.prompt?.utf16.count ?? 0) <= 255 && validation.error.utf16.count <= 255)
                if case .custom(let formula) = validation.rule {
                    #expect(formula.utf16.count <= 255)
                    // Written for one cell: copied along it would speak of another.
                    #expect(validation.cells.count == 1 && validation.cells[0].from == validation.cells[0].to)
                    let cell = validation.cells[0].from
                    #expect(formula.contains("\(Place.letters(cell.column))\(cell.row)"))
                }
                for range in validation.cells {
                    for row in range.from.row...range.to.row {
                        for column in range.from.column...range.to.column {
                            covered[CellAddress(row: row, column: column), default: 0] += 1
                        }
                    }
                }
            }
            let free: Set<String> = ["#evidence", "#evidenceNumber", "#note", "#source"]
            let expected = sheet.entries.flatMap { entry in
                entry.unlocked.subtracting(free).compactMap { mark in
                    sheet.marks.first { $0.value == mark }.map { CellAddress(row: entry.row, column: $0.key) }
                }
            }
            #expect(Set(covered.keys) == Set(expected) && covered.values.allSatisfy { $0 == 1 }, "\(sheet.sheet.name)")
        }
    }

    @Test(arguments: Shipped.names)
    func `rows, merges, frozen panes and printed headings fit together`(name: (String, String, String)) throws {
        for sheet in try Shipped(name).form().sheets {
            #expect(sheet.sheet.columns[0].isHidden && sheet.sheet.rows[0].isHidden)
            #expect(sheet.sheet.rows.allSatisfy { $0.cells.count == sheet.sheet.columns.count })
            let heading = try #require(sheet.sheet.page.titleRows?.lowerBound)
            #expect(sheet.sheet.frozen?.row == heading + 1)
            for merge in sheet.sheet.merges {
                #expect(merge.from.row == merge.to.row && merge.to.column == sheet.sheet.columns.count)
                let cells = sheet.sheet.rows[merge.from.row - 1].cells
                #expect(cells[0].value == .empty, "a code beside a remark")
                #expect(cells[merge.from.column..<merge.to.column].allSatisfy { $0.value == .empty })
            }
            for row in sheet.sheet.rows.dropFirst() { #expect((150...4095).contains(row.height ?? 0)) }
        }
    }

    @Test func `the hidden sheet says whose form it is, for what, and how numbers are read`() throws {
        let form = try Shipped(Shipped.names[3]).form("ha-nam")
        #expect(
            form.hidden == [
                "form": "1", "bloc": "red-river-delta-example", "board": "ha-nam", "period": "2024-H1",
                "edition": "red-river-delta-2024", "numbers": "vi", "language": "vi",
            ])
        #expect(form.book.sheets.last?.isHidden == true && form.book.sheets.dropLast().allSatisfy { !$0.isHidden })
    }

    @Test func `cautions stand on the cover and on every sheet`() throws {
        let example = try Shipped(Shipped.names[3]).form()
        let real = try Shipped(Shipped.names[0]).form()
        for sheet in example.book.sheets.dropLast() {
            let text = FormReading.text(of: sheet)
            #expect(text.contains("ĐỀ XUẤT") && text.contains("SỐ LIỆU MINH HOẠ") && text.contains("PROPOSAL"))
        }
        for sheet in real.book.sheets.dropLast() {
            let text = FormReading.text(of: sheet)
            #expect(text.contains("ĐỀ XUẤT") && !text.contains("MINH HOẠ"))
        }
    }

    @Test func `an indicator stands under the first criterion that reads it, and others say where`() throws {
        let form = try Shipped(Shipped.names[3]).form()
        let rows = form.entries.map(\.code)
        // A.1.3 (percent of plan) and A.1.4 (excess over it) both read FDI capital.
        let first = try #require(rows.firstIndex(of: "criterion:A.1.3"))
        #expect(rows[first + 1] == "indicator:capital_fdi" && rows[first + 2] == "criterion:A.1.4")
        let sheet = try #require(form.sheets.first { $0.sheet.name == "Nhóm A" })
        #expect(FormReading.text(of: sheet.sheet).contains("“Vốn FDI đăng ký cấp mới và điều chỉnh tăng” (xem A.1.3)"))
        // Imports are reported for the record: no criterion reads them.
        let others = try #require(form.sheets.last)
        #expect(others.sheet.name == "Chỉ tiêu khác")
        #expect(others.entries.contains { $0.code == "indicator:import" })
        #expect(!others.marks.values.contains("#selfScore"))
    }
}

/// A form's value looked at as its reader will: by codes.
struct FormReading {
    struct Entry {
        var code: String
        var row: Int
        var cells: [String: Spreadsheet.Cell]
        var unlocked: Set<String> { Set(cells.filter(\.value.style.isUnlocked).keys) }
    }

    struct Sheet {
        var sheet: Spreadsheet.Sheet
        /// Column (from 1) → `#plan`.
        var marks: [Int: String]
        var entries: [Entry]
    }

    let book: Spreadsheet
    let sheets: [Sheet]
    let hidden: [String: String]

    var entries: [Entry] { sheets.flatMap(\.entries) }

    init(_ book: Spreadsheet) throws {
        self.book = book
        sheets = book.sheets.compactMap { sheet in
            guard
                let marks = sheet.rows.first?.cells.enumerated().compactMap({ index, cell -> (Int, String)? in
                    if case .text(let text) = cell.value, text.hasPrefix("#") { (index + 1, text) } else { nil }
                }), !marks.isEmpty
            else { return nil }
            let entries = sheet.rows.enumerated().dropFirst().compactMap { index, row -> Entry? in
                guard case .text(let code)? = row.cells.first?.value else { return nil }
                let cells = marks.dropFirst().map { ($0.1, row.cells[$0.0 - 1]) }
                return Entry(code: code, row: index + 1, cells: Dictionary(uniqueKeysWithValues: cells))
            }
            return Sheet(sheet: sheet, marks: Dictionary(uniqueKeysWithValues: marks), entries: entries)
        }
        let last = try #require(book.sheets.last)
        hidden = Dictionary(
            uniqueKeysWithValues: last.rows.map { row in
                (Self.text(of: row.cells[0]), Self.text(of: row.cells[1]))
            })
    }

    func cell(_ code: String, _ mark: String) throws -> Spreadsheet.Cell {
        try #require(entries.first { $0.code == code }?.cells[mark])
    }

    /// The rule of a cell.
    func rule(_ code: String, _ mark: String) throws -> Spreadsheet.Validation.Rule? {
        let sheet = try #require(sheets.first { $0.entries.contains { $0.code == code } })
        let row = try #require(sheet.entries.first { $0.code == code }?.row)
        let column = try #require(sheet.marks.first { $0.value == mark }?.key)
        return sheet.sheet.validations.first {
            $0.cells.contains {
                ($0.from.row...$0.to.row).contains(row) && ($0.from.column...$0.to.column).contains(column)
            }
        }?.rule
    }

    static func text(of cell: Spreadsheet.Cell) -> String {
        guard case .text(let text) = cell.value else { return "" }
        return text + (cell.gloss.map { "\n" + $0 } ?? "")
    }

    static func text(of sheet: Spreadsheet.Sheet) -> String {
        sheet.rows.flatMap { $0.cells.map(text) }.filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
