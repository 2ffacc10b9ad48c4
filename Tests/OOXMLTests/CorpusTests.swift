// Files of real programs: what they come to, and that no damage to them crashes or goes unnoticed.
import Diagnostics
import OOXML
import Testing

struct CorpusTests {
    private func workbook(_ name: String) throws -> Workbook { try Workbook(try Corpus.file(name), fileName: name) }

    @Test("A workbook of openpyxl and the same saved by LibreOffice", arguments: ["openpyxl.xlsx", "libreoffice.xlsx"])
    func programs(_ name: String) throws {
        let workbook = try workbook(name)
        #expect(workbook.sheets.map(\.name) == ["Báo cáo", "_thidua", "ẩn"])
        #expect(workbook.sheets.map(\.isHidden) == [false, true, true])
        #expect(!workbook.usesDate1904)
        let sheet = workbook.sheets[0]
        #expect(sheet.merges == [CellRange(from: CellAddress(row: 1, column: 3), to: CellAddress(row: 2, column: 4))])
        #expect(sheet["A2"]?.value == .text("Xuất khẩu"))
        #expect(sheet["B2"]?.value == .number("1503"))
        #expect(sheet["B3"]?.value == .number("0.981"))
        #expect(sheet["B3"]?.format == .percent)
        #expect(sheet["B4"]?.value == .number("44742"))
        #expect(sheet["B4"]?.format == .date)
        #expect(sheet["A5"]?.value == .text("ước 69.448,5"))
        #expect(sheet["B5"]?.formula == "B2*2")
        #expect(sheet["A6"]?.value == .text(" giữ khoảng trắng "))
        #expect(sheet["B6"]?.value == .boolean(true))
        #expect(sheet["A7"]?.value == .text("dòng 1\ndòng 2"))
        #expect(sheet["A8"]?.value == .text("\r viết thật"))
        #expect(sheet["B9"]?.format == .time)
        #expect(sheet["A10"] == nil)
        #expect(sheet["B11"]?.value == .error("#N/A"))
        #expect(workbook.sheets[1]["A1"]?.value == .text("form"))
    }

    @Test("What a program computed, and what another left open")
    func results() throws {
        let open = try workbook("openpyxl.xlsx").sheets[0]
        #expect(["B5", "B10"].map { open[$0]?.value } == [.empty, .empty])
        let computed = try workbook("libreoffice.xlsx").sheets[0]
        #expect(["B5", "B10"].map { computed[$0]?.value } == [.number("3006"), .error("#DIV/0!")])
        #expect(computed["B6"]?.formula == "TRUE()")
        #expect(computed["B8"]?.value == .number("1E-007"))
    }

    @Test("Days from 1904", arguments: ["openpyxl-1904.xlsx", "libreoffice-1904.xlsx"])
    func days(_ name: String) throws {
        let workbook = try workbook(name)
        #expect(workbook.usesDate1904)
        let cell = try #require(workbook.sheets[0]["A1"])
        #expect(cell.value == .number("43280"))
        #expect(cell.format == .date)
    }

    @Test(
        "The same in other formats is refused by name",
        arguments: [
            ("libreoffice.ods", "open-document"), ("libreoffice.xls", "old-xls"), ("libreoffice.html", "html"),
            ("libreoffice.docx", "is-document"),
        ])
    func otherFormats(_ name: String, _ code: String) {
        #expect(codes { try workbook(name) } == ["workbook.\(code)"])
    }

    @Test("A document of LibreOffice")
    func document() throws {
        let document = try WordDocument(try Corpus.file("libreoffice.docx"), fileName: "a.docx")
        #expect(document.blocks.count == 4)
        #expect(document.blocks.first == .paragraph("Bảng chấm điểm thi đua"))
        guard case .table(let table) = document.blocks[2] else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.map { $0.map(\.text) }.first == ["TT", "Tiêu chí", "Điểm", "Ghi chú"])
        #expect(table.rows[1].map(\.columnSpan) == [1, 3])
        #expect(table.rows[3].map(\.isContinued) == [false, false, false, true])
    }

    // MARK: Damage

    @Test("A file cut off after any byte is refused")
    func truncated() throws {
        let whole = try Corpus.file("libreoffice-1904.xlsx")
        var read: [Int] = []
        for length in 0..<whole.count where codes({ try Workbook(Array(whole[..<length]), fileName: "a") }).isEmpty {
            read.append(length)
        }
        #expect(read == [])
    }

    @Test("A part cut off after any byte is refused")
    func truncatedParts() throws {
        var maker = WorkbookMaker(cell: "<f>B1</f><v>1</v>", attributes: #"s="0""#)
        maker.strings = "<si><t>a</t></si>"
        maker.styles = "<cellXfs><xf numFmtId=\"9\"/></cellXfs>"
        #expect(maker.refusal() == [])
        var read: [String] = []
        for part in maker.allParts {
            for length in 0..<part.contents.count {
                var cut = maker
                cut.parts[part.name] = Array(part.contents[..<length])
                if cut.refusal().isEmpty { read.append("\(part.name) \(length)") }
            }
        }
        #expect(read == [])
    }

    @Test("A bit turned over anywhere in the packed bytes never gives other cells")
    func turnedBits() throws {
        let whole = try Corpus.file("libreoffice-1904.xlsx")
        let expected = try Workbook(whole, fileName: "a").sheets
        var random = SeededChange(seed: 4)
        var others = 0
        var read = 0
        for _ in 0..<1_500 {
            var bytes = whole
            bytes[random.number(below: bytes.count)] ^= 1 << UInt8(random.number(below: 8))
            guard let sheets = try? Workbook(bytes, fileName: "a").sheets else { continue }
            read += 1
            if "\(sheets)" != "\(expected)" { others += 1 }
        }
        #expect(others == 0)
        // Times and attributes of entries matter to nobody, so that some damage is harmless.
        #expect(read > 0)
    }

    @Test("Changed archives and changed parts are read or refused, and never crash", arguments: 0..<4)
    func changes(_ seed: Int) throws {
        let whole = try Corpus.file(
            ["openpyxl.xlsx", "libreoffice.xlsx", "libreoffice.docx", "openpyxl-1904.xlsx"][seed])
        let isDocument = seed == 2
        let archive = try ZipArchive(whole, fileName: "a")
        let parts = try archive.names.map { ($0, try archive.contents(of: $0) ?? []) }
        var random = SeededChange(seed: UInt64(seed))
        var bare: [Int] = []
        for run in 0..<750 {
            let bytes: [UInt8]
            if run % 3 == 0 {
                bytes = random.changed(whole)
            } else {
                let chosen = random.number(below: parts.count)
                let changed =
                    run % 3 == 1 ? random.changed(parts[chosen].1) : random.changedMarkup(parts[chosen].1)
                bytes = ZipMaker(
                    parts.enumerated().map { index, part in
                        ZipMaker.Entry(part.0, index == chosen ? changed : part.1, method: 0)
                    }
                ).bytes()
            }
            do {
                if isDocument {
                    _ = try WordDocument(bytes, fileName: "a")
                } else {
                    _ = try Workbook(bytes, fileName: "a")
                }
            } catch {
                // Every refusal says what is wrong.
                if error.diagnostics.isEmpty { bare.append(run) }
            }
        }
        #expect(bare == [])
    }
}
