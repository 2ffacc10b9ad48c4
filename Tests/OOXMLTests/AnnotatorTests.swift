// A workbook sent back: the cells are marked and commented, everything else is as it came.
import Diagnostics
import Foundation
import FoundationXML
import OOXML
import Testing

@Suite("Workbooks that are sent back")
struct AnnotatorTests {
    private static func corpus(_ name: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Corpus")
        return Array(try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    private static func own() -> [UInt8] {
        var input = Spreadsheet.Style()
        input.isUnlocked = true
        input.numberFormat = "#,##0.00"
        input.hasBorder = true
        var book = book([[.text("Chỉ tiêu"), .text("Kế hoạch")], [.text("Xuất khẩu"), .number("1500")]]) { sheet in
            sheet.rows[1].cells[1].style = input
            sheet.isProtected = true
            sheet.merges = [range(6, 1, 7, 3)]
        }
        book.sheets.append(Spreadsheet.Sheet(name: "Trang 2"))
        return book.xlsx()
    }

    private static func remark(_ row: Int, _ column: Int, _ text: String, sheet: Int = 0) -> Annotation {
        Annotation(sheet: sheet, cell: CellAddress(row: row, column: column), text: text)
    }

    private static let files: [String?] = [nil, "annotate-openpyxl.xlsx", "annotate-libreoffice.xlsx"]

    private static func bytes(_ file: String?) throws -> [UInt8] { try file.map { try corpus($0) } ?? own() }

    /// The looks of a workbook, and which one a cell has.
    private struct Looks {
        let formats: [XMLElement]
        let fills: [XMLElement]
        let sheet: XMLDocument

        init(_ bytes: [UInt8], sheet name: String = firstSheet) throws {
            let files = try unpack(bytes)
            let styles = try XMLDocument(data: Data(try #require(files["xl/styles.xml"])))
            formats = try styles.nodes(forXPath: "//*[local-name()='cellXfs']/*").compactMap { $0 as? XMLElement }
            fills = try styles.nodes(forXPath: "//*[local-name()='fills']/*").compactMap { $0 as? XMLElement }
            sheet = try XMLDocument(data: Data(try #require(files[name])))
        }

        private func look(_ cell: String) throws -> XMLElement {
            let found = try sheet.nodes(forXPath: "//*[local-name()='c' and @r='\(cell)']/@s").first?.stringValue
            return formats[try #require(found.flatMap { Int($0) })]
        }

        /// Nil where the cell is not in the file, or has the plain look.
        func number(_ cell: String) throws -> String? {
            try sheet.nodes(forXPath: "//*[local-name()='c' and @r='\(cell)']/@s").first?.stringValue
        }

        func value(_ name: String, of cell: String) throws -> String? {
            try look(cell).attributes?.first { $0.name == name }?.stringValue
        }

        func isUnlocked(_ cell: String) throws -> Bool {
            try look(cell).nodes(forXPath: "*[local-name()='protection' and (@locked='0' or @locked='false')]").count
                == 1
        }

        func fill(_ cell: String) throws -> String? {
            let fill = fills[try #require(try value("fillId", of: cell).flatMap { Int($0) })]
            return try fill.nodes(forXPath: ".//*[local-name()='fgColor']/@rgb").first?.stringValue
        }
    }

    /// The comments of a sheet by cell.
    private static func comments(_ bytes: [UInt8], _ name: String) throws -> [String: String] {
        let document = try XMLDocument(data: Data(try #require(try unpack(bytes)[name])))
        var comments: [String: String] = [:]
        for comment in try document.nodes(forXPath: "//*[local-name()='comment']") {
            let cell = try #require(try comment.nodes(forXPath: "@ref").first?.stringValue)
            let text = try comment.nodes(forXPath: ".//*[local-name()='t']").map { $0.stringValue ?? "" }.joined()
            #expect(comments.updateValue(text, forKey: cell) == nil)
        }
        return comments
    }

    @Test("What is in the cells stays, the list of findings is a sheet of texts behind all others", arguments: files)
    func values(file: String?) throws {
        let bytes = try Self.bytes(file)
        let before = try Workbook(bytes, fileName: "a.xlsx")
        let summary = ["Có 1 lỗi", "=HYPERLINK(\"http://a\")", "  Số liệu!B2: ]]> & <b>"]
        let marked = try Annotator.annotate(
            bytes, fileName: "a.xlsx", with: [Self.remark(2, 2, "a"), Self.remark(40, 5, "b")], summary: summary)
        let after = try Workbook(marked, fileName: "a.xlsx")
        #expect(after.sheets.count == before.sheets.count + 1)
        for (old, new) in zip(before.sheets, after.sheets) {
            #expect(old.name == new.name && old.isHidden == new.isHidden && old.merges == new.merges)
            let cells = { (sheet: Workbook.Sheet) in
                sheet.rows.flatMap { row in row.cells.map { "\(row.number) \($0)" } }
            }
            #expect(cells(old) == cells(new))
        }
        let last = try #require(after.sheets.last)
        #expect(last.name == "thidua" && !last.isHidden)
        #expect(last.rows.compactMap { $0.cell(1)?.value } == summary.map { .text($0) })
    }

    @Test("A marked cell keeps its number format, border and lock", arguments: files)
    func looks(file: String?) throws {
        let bytes = try Self.bytes(file)
        let cell = file == nil ? "B2" : "C2"
        let annotation = Self.remark(2, file == nil ? 2 : 3, "sai")
        let before = try Looks(bytes)
        let marked = try Annotator.annotate(bytes, fileName: "a.xlsx", with: [annotation], summary: [])
        let after = try Looks(marked)
        #expect(try after.fill(cell) == "FFFFC7CE")
        for name in ["numFmtId", "fontId", "borderId", "xfId"] {
            #expect(try before.value(name, of: cell) == after.value(name, of: cell))
        }
        #expect(try before.isUnlocked(cell) && after.isUnlocked(cell))
        #expect(try part(firstSheet, of: marked).contains("sheetProtection"))
    }

    @Test("Parts that have nothing to do with it are the same bytes", arguments: files)
    func untouched(file: String?) throws {
        let bytes = try Self.bytes(file)
        let before = try unpack(bytes)
        let after = try unpack(
            Annotator.annotate(bytes, fileName: "a.xlsx", with: [Self.remark(2, 2, "a")], summary: ["b"]))
        let same = before.filter { after[$0.key] == $0.value }.map(\.key)
        let touched = Set(before.keys).subtracting(same)
        #expect(Set(before.keys).isSubset(of: after.keys))
        #expect(
            touched.isSubset(of: [
                "[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", firstSheet,
                "xl/worksheets/_rels/sheet1.xml.rels", "xl/comments1.xml", "xl/comments/comment1.xml",
                "xl/drawings/vmlDrawing1.vml", "xl/drawings/commentsDrawing1.vml", "xl/drawings/legacyDrawing1.vml",
                "xl/comments/commentsDrawing1.vml", "xl/worksheets/drawings/vmlDrawing1.vml",
            ]), "\(touched.sorted())")
        #expect(same.contains("xl/worksheets/sheet2.xml"))
    }

    @Test("Remarks on one cell are one comment; each has a slip that shows it")
    func comments() throws {
        let annotations = [
            Self.remark(2, 2, "một ]]> & <b> _x0041_"), Self.remark(2, 2, "hai"), Self.remark(2, 2, "hai"),
            Self.remark(30, 3, "ba"), Self.remark(1, 1, "bốn", sheet: 1),
        ]
        let marked = try Annotator.annotate(Self.own(), fileName: "a.xlsx", with: annotations, summary: [])
        // Two sheets, a part each; what looks like an escape is protected.
        #expect(
            try Self.comments(marked, "xl/comments1.xml") == ["B2": "một ]]> & <b> _x005F_x0041_\nhai", "C30": "ba"])
        #expect(try Self.comments(marked, "xl/comments2.xml") == ["A1": "bốn"])
        let drawing = try part("xl/drawings/vmlDrawing1.vml", of: marked)
        #expect(drawing.contains("<x:Row>1</x:Row><x:Column>1</x:Column>"))
        #expect(drawing.contains("<x:Row>29</x:Row><x:Column>2</x:Column>"))
        let sheet = try part(firstSheet, of: marked)
        let footer = try #require(sheet.range(of: "<headerFooter>")).lowerBound
        #expect(try #require(sheet.range(of: "<legacyDrawing")).lowerBound > footer)
    }

    @Test(
        "Comments that are there stay, ours follow them",
        arguments: [
            ("annotate-openpyxl.xlsx", "xl/comments/comment1.xml"), ("annotate-libreoffice.xlsx", "xl/comments1.xml"),
        ])
    func existing(file: String, comments: String) throws {
        let marked = try Annotator.annotate(
            Self.corpus(file), fileName: file, with: [Self.remark(2, 3, "sai"), Self.remark(3, 2, "thiếu")], summary: []
        )
        #expect(
            try Self.comments(marked, comments)
                == ["A2": "Đã kiểm tra", "C2": "Xem lại\nthidua: sai", "B3": "thiếu"])
        // A copy that comes back is not told the same again.
        let again = try Annotator.annotate(marked, fileName: file, with: [Self.remark(2, 3, "sai")], summary: [])
        #expect(try Self.comments(again, comments)["C2"] == "Xem lại\nthidua: sai")
    }

    @Test("A corrected copy that is marked again has the new marks only", arguments: files)
    func again(file: String?) throws {
        let bytes = try Self.bytes(file)
        let cells = file == nil ? [(2, 2), (2, 1), (1, 1)] : [(2, 3), (2, 2), (3, 2)]
        let names = cells.map { "\(Place.letters($1))\($0)" }
        let first = try Annotator.annotate(
            bytes, fileName: "a.xlsx",
            with: [
                Self.remark(cells[0].0, cells[0].1, "sai\nhai dòng"),
                Annotation(
                    sheet: 0, cell: CellAddress(row: cells[1].0, column: cells[1].1), text: "lạ", severity: .warning),
            ], summary: ["Có 1 lỗi", "b"])
        let second = try Annotator.annotate(
            first, fileName: "a.xlsx", with: [Self.remark(cells[2].0, cells[2].1, "khác")], summary: ["Còn 1 lỗi"])
        let (before, marked, after) = (try Looks(bytes), try Looks(first), try Looks(second))
        #expect(try marked.fill(names[0]) == "FFFFC7CE" && marked.fill(names[1]) == "FFFFEB9C")
        for name in names[..<2] {
            // The look is the very one of before.
            #expect(try after.number(name) == before.number(name) ?? "0")
        }
        #expect(try after.fill(names[2]) == "FFFFC7CE")
        let workbook = try Workbook(second, fileName: "a.xlsx")
        #expect(workbook.sheets.filter { $0.name.hasPrefix("thidua") }.map(\.name) == ["thidua"])
        #expect(workbook.sheets.last?.rows.compactMap { $0.cell(1)?.value } == [.text("Còn 1 lỗi")])
        let part = file == "annotate-openpyxl.xlsx" ? "xl/comments/comment1.xml" : "xl/comments1.xml"
        var comments = [names[2]: "khác"]
        if file != nil { comments.merge(["A2": "Đã kiểm tra", "C2": "Xem lại"]) { $1 } }
        #expect(try Self.comments(second, part) == comments)
        // One slip a comment.
        let drawing = try #require(try unpack(second).first { $0.key.hasSuffix(".vml") }).value
        #expect(String(decoding: drawing, as: UTF8.self).ranges(of: "ObjectType=\"Note\"").count == comments.count)
        let none = try Annotator.annotate(second, fileName: "a.xlsx", with: [], summary: ["Không lỗi"])
        #expect(try Looks(none).number(names[2]) == before.number(names[2]) ?? "0")
    }

    @Test("What somebody wrote on in a comment of ours stays; a sheet of the board's of that name too")
    func writtenOn() throws {
        let first = try Annotator.annotate(
            Self.own(), fileName: "a.xlsx", with: [Self.remark(2, 2, "sai")], summary: ["a"])
        var writer = ZipWriter()
        let archive = try ZipArchive(first, fileName: "a.xlsx")
        for name in archive.names {
            var text = String(decoding: try #require(try archive.contents(of: name)), as: UTF8.self)
            if name == "xl/comments1.xml" { text.replace(">sai<", with: ">sai\nđúng, xem CV 15<") }
            if name == "xl/workbook.xml" { text.replace("Trang 2", with: "thidua 2024") }
            writer.add(name, Array(text.utf8))
        }
        let second = try Annotator.annotate(writer.finished(), fileName: "a.xlsx", with: [], summary: ["b"])
        #expect(try Self.comments(second, "xl/comments1.xml") == ["B2": "\nđúng, xem CV 15"])
        #expect(
            try Workbook(second, fileName: "a.xlsx").sheets.map(\.name) == ["Trang 1", "thidua 2024", "thidua"])
    }

    // That file is made by hand after what Excel writes; the others were saved by the programs in their names.
    @Test("A conversation gets one more answer")
    func threads() throws {
        let marked = try Annotator.annotate(
            Self.corpus("annotate-threaded.xlsx"), fileName: "a.xlsx",
            with: [Self.remark(2, 2, "đọc được hai cách"), Self.remark(4, 2, "sai")], summary: [])
        let thread = try part("xl/threadedComments/threadedComment1.xml", of: marked)
        #expect(thread.contains("<text>Nguồn?</text>") && thread.contains("<text>đọc được hai cách</text>"))
        #expect(thread.contains("parentId=\"{A4F3B8C1-0D5E-4B6F-9E0A-1B2C3D4E5F60}\""))
        #expect(!thread.contains("<text>sai</text>"))
        #expect(try part("xl/persons/person.xml", of: marked).contains("displayName=\"thidua\""))
        let drawing = try part("xl/drawings/vmlDrawing1.vml", of: marked)
        // The slip that was there, and one more, under its own number.
        #expect(drawing.contains("_x0000_s1025\"") && drawing.contains("_x0000_s1026\""))
        let sheet = try part(firstSheet, of: marked)
        #expect(sheet.contains("dyDescent=\"0.25\"") && sheet.contains("mc:Ignorable=\"x14ac\""))
    }

    @Test("Rows and cells that are not there are made, in order")
    func missing() throws {
        let cells = [(9, 4), (1, 1), (3, 2), (2, 7), (2, 1), (1_048_576, 16_384)]
        let marked = try Annotator.annotate(
            Self.corpus("annotate-threaded.xlsx"), fileName: "a.xlsx",
            with: cells.map { Self.remark($0, $1, "x") }, summary: [])
        let document = try XMLDocument(data: Data(try #require(try unpack(marked)[firstSheet])))
        let found = try document.nodes(forXPath: "//*[local-name()='c']/@r").compactMap(\.stringValue)
        #expect(found == ["A1", "A2", "B2", "G2", "B3", "B4", "D9", "XFD1048576"])
        #expect(
            try document.nodes(forXPath: "//*[local-name()='dimension']/@ref").first?.stringValue == "A1:XFD1048576")
        _ = try Workbook(marked, fileName: "a.xlsx")
    }

    @Test("A cell within merged cells is marked where they begin; tabs that are not there are passed over")
    func merged() throws {
        let marked = try Annotator.annotate(
            Self.own(), fileName: "a.xlsx",
            with: [Self.remark(7, 2, "x"), Self.remark(1, 1, "y", sheet: 9), Self.remark(0, 1, "z")], summary: [])
        #expect(try Self.comments(marked, "xl/comments1.xml") == ["A6": "x"])
    }

    @Test("A cell of a column that has a look takes it over")
    func columnLook() throws {
        let marked = try Annotator.annotate(
            Self.corpus("annotate-openpyxl.xlsx"), fileName: "a.xlsx", with: [Self.remark(2, 6, "x")], summary: [])
        let looks = try Looks(marked)
        #expect(try looks.fill("F2") == "FFFFC7CE")
        // 0.000 is none of the formats that every program knows: its number is 164 or more.
        #expect(try #require(try looks.value("numFmtId", of: "F2").flatMap { Int($0) }) >= 164)
    }

    @Test("Equal input gives equal bytes", arguments: files)
    func deterministic(file: String?) throws {
        let bytes = try Self.bytes(file)
        let annotate = {
            try Annotator.annotate(
                bytes, fileName: "a.xlsx", with: [Self.remark(5, 5, "a"), Self.remark(2, 2, "b")], summary: ["c"])
        }
        #expect(try annotate() == annotate())
    }

    @Test(
        "A DOCTYPE in any part that is edited is refused", arguments: ["xl/styles.xml", firstSheet, "xl/workbook.xml"])
    func doctype(name: String) throws {
        var writer = ZipWriter()
        let archive = try ZipArchive(Self.own(), fileName: "a.xlsx")
        for entry in archive.names {
            var text = String(decoding: try #require(try archive.contents(of: entry)), as: UTF8.self)
            if entry == name { text.replace("?>\n", with: "?>\n<!DOCTYPE a [<!ENTITY b \"c\">]>\n") }
            writer.add(entry, Array(text.utf8))
        }
        let bytes = writer.finished()
        #expect(
            codes { try Annotator.annotate(bytes, fileName: "a.xlsx", with: [Self.remark(1, 1, "x")], summary: []) }
                == ["xml.doctype"])
    }

    @Test("Parts whose elements have a prefix of their own are marked as well")
    func prefixes() throws {
        var writer = ZipWriter()
        let archive = try ZipArchive(Self.own(), fileName: "a.xlsx")
        for name in archive.names {
            var text = String(decoding: try #require(try archive.contents(of: name)), as: UTF8.self)
            if name.hasPrefix("xl/"), !name.hasSuffix(".rels"), !name.contains("theme") {
                text = text.replacing(/<(\/?)([a-zA-Z])/) { "<\($0.1)x:\($0.2)" }.replacing("xmlns=", with: "xmlns:x=")
            }
            writer.add(name, Array(text.utf8))
        }
        let bytes = writer.finished()
        let marked = try Annotator.annotate(
            bytes, fileName: "a.xlsx", with: [Self.remark(2, 2, "x"), Self.remark(9, 9, "y")], summary: ["z"])
        let (before, after) = (try Workbook(bytes, fileName: "a.xlsx"), try Workbook(marked, fileName: "a.xlsx"))
        #expect(before.sheets[0].rows.map(\.number) == [1, 2])
        #expect(after.sheets.map(\.name) == ["Trang 1", "Trang 2", "thidua"])
        #expect(try Looks(marked).fill("B2") == "FFFFC7CE")
        #expect(try Looks(marked).fill("I9") == "FFFFC7CE")
        #expect(try Self.comments(marked, "xl/comments1.xml") == ["B2": "x", "I9": "y"])
        let sheet = try part(firstSheet, of: marked)
        #expect(sheet.contains("<x:legacyDrawing") && sheet.contains("<x:c r=\"I9\""))
    }

    @Test("More than 16 MB to be marked is refused, a large sheet without marks is copied")
    func bounds() throws {
        let text = String(repeating: "a", count: 30_000)
        let rows = (1...600).map {
            "<row r=\"\($0)\"><c r=\"A\($0)\" t=\"inlineStr\"><is><t>\(text)</t></is></c></row>"
        }
        var writer = ZipWriter()
        let archive = try ZipArchive(Self.own(), fileName: "a.xlsx")
        for name in archive.names {
            var part = String(decoding: try #require(try archive.contents(of: name)), as: UTF8.self)
            if name == "xl/worksheets/sheet2.xml" {
                part.replace("<sheetData>", with: "<sheetData>" + rows.joined())
            }
            writer.add(name, Array(part.utf8))
        }
        let bytes = writer.finished()
        let annotate = { (sheet: Int) in
            codes {
                try Annotator.annotate(
                    bytes, fileName: "a.xlsx", with: [Self.remark(1, 1, "x", sheet: sheet)], summary: [])
            }
        }
        #expect(annotate(1) == ["workbook.too-large-to-mark"])
        #expect(annotate(0) == [])
    }

    @Test("What is no workbook is refused")
    func refusals() throws {
        let annotate = { (bytes: [UInt8]) in
            codes { try Annotator.annotate(bytes, fileName: "a.xlsx", with: [], summary: ["x"]) }
        }
        #expect(annotate([]) == ["workbook.empty"])
        let cut = Array(Self.own().dropLast(30))
        #expect(annotate(cut) == ["zip.truncated"])
    }
}
