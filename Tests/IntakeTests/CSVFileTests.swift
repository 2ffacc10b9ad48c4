// The form of CSV files: RFC 4180, every kind of line end, and what each broken form is told.
import Diagnostics
import Testing

@testable import Intake

private func csv(_ text: String) -> CSVFile { CSVFile(Array(text.utf8), fileName: "f.csv") }

extension CSVFile {
    /// All texts, row by row.
    fileprivate var texts: [[String]] { (0..<rowCount).map { row($0).map(\.text) } }
}

@Test(arguments: [
    "a,b\n1,2\n3,4\n", "a,b\r\n1,2\r\n3,4\r\n", "a,b\r1,2\r3,4\r", "a,b\n1,2\r\n3,4", "\u{FEFF}a,b\n1,2\n3,4",
    "\n\r\n  \na,b\n\n1,2\n , \n,\n3,4\n\n", "\"a\",\"b\"\n\"1\",2\n3,\"4\"",
])
func lineEndsBlankLinesAndQuotesMakeNoDifference(_ text: String) {
    let file = csv(text)
    #expect(file.diagnostics == [])
    #expect(file.header.map(\.text) == ["a", "b"])
    #expect(file.texts == [["1", "2"], ["3", "4"]])
}

@Test func quotedFieldsKeepCommasQuotesAndLineBreaks() {
    let file = csv("a,b,c\n\"x,y\",\"say \"\"no\"\"\",\"two\r\nlines\"\n\"\",\"\"\"\",\n")
    #expect(file.diagnostics == [])
    #expect(file.texts == [["x,y", "say \"no\"", "two\r\nlines"], ["", "\"", ""]])
}

@Test func everyFieldKnowsWhereItStands() {
    // Ế is one character of three bytes, e + ◌́ one of two scalars; the field after a line break stands on the next line.
    let file = csv("a,b,c\nẾ,e\u{301}x,z\n\"p\nq\",\"r\",\n")
    let places = (0..<file.rowCount).map { file.row($0).map { [$0.place.line, $0.place.column, $0.place.length] } }
    #expect(places == [[[2, 1, 1], [2, 3, 2], [2, 6, 1]], [[3, 1, 1], [4, 4, 3], [4, 8, 1]]])
    #expect(file.header.map(\.place) == [1, 3, 5].map { Place(file: "f.csv", line: 1, column: $0) })
}

@Test func brokenRowsAreReportedAndTheOthersRead() {
    let file = csv("a,b\n1,x\"y\"z\n\"1\"x,2\n1\n1,2,3\n5,6\n7,\"8\n9,9\n")
    #expect(file.texts == [["5", "6"]])
    #expect(
        file.diagnostics.lines(.en) == [
            "2:4 csv.bare-quote: a quotation mark inside a field that is not quoted | quote the whole field and double the marks inside: \"a \"\"b\"\"\"",
            "3:4 csv.text-after-quote: text after the field's closing quotation mark | remove it; a quotation mark inside a field is doubled: \"\"",
            "4:1 csv.field-count: this row has 1 fields, the header has 2 | add “,” for each empty field that is missing",
            "5:1 csv.field-count: this row has 3 fields, the header has 2 | a field with “,” must be quoted: \"196,5\"",
            "7:3 csv.unterminated-quote: the quotation mark opened here is never closed | close it at the end of the field, or remove it (line 7)",
        ])
    #expect(
        file.diagnostics.lines(.vi) == [
            "2:4 csv.bare-quote: dấu nháy kép nằm giữa ô không đặt trong nháy | đặt cả ô trong nháy kép và viết đôi dấu nháy bên trong: \"a \"\"b\"\"\"",
            "3:4 csv.text-after-quote: có chữ sau dấu nháy đóng của ô | bỏ phần thừa; dấu nháy bên trong ô viết đôi: \"\"",
            "4:1 csv.field-count: dòng này có 1 ô, tiêu đề có 2 | thêm dấu “,” cho các ô trống còn thiếu",
            "5:1 csv.field-count: dòng này có 3 ô, tiêu đề có 2 | ô có dấu “,” phải đặt trong nháy kép: \"196,5\"",
            "7:3 csv.unterminated-quote: dấu nháy kép mở ở đây không được đóng | thêm dấu nháy đóng ở cuối ô, hoặc bỏ dấu nháy này (dòng 7)",
        ])
}

@Test func aQuoteOpenedAfterALineBreakInsideTheRowIsPlacedOnItsLine() {
    #expect(csv("a,b,c\n\"x\ny\",z,\"q").diagnostics.codes == ["3:6 csv.unterminated-quote"])
}

@Test func aBrokenHeaderStopsTheReading() {
    for header in ["\"a,b", "a\"b,c", "\"a\"b,c"] {
        let file = csv(header + "\n1,2\n3,4\n")
        #expect(file.diagnostics.count == 1)
        #expect(file.rowCount == 0)
    }
}

@Test func anEmptyFileIsNamed() {
    #expect(csv("").diagnostics.lines() == ["1:1 csv.empty: the file is empty"])
    #expect(csv("\u{FEFF}").diagnostics.lines(.vi) == ["1:1 csv.empty: tệp rỗng"])
    #expect(csv("\n \r\n").diagnostics.lines() == ["1:1 csv.empty: the file has nothing but blank lines"])
    #expect(csv("a,b\n\n").diagnostics.lines() == ["1:1 csv.header-only: the file has a header only, no rows"])
}

@Test func semicolonsAndTabsSeparateColumnsWhereTheHeaderHasNoComma() {
    // What a Vietnamese Excel saves: a comma stands before decimals, so it cannot stand between columns.
    let semicolons = csv("board;export;note\nha-nam;12,5;\"a;b\"\n")
    #expect(semicolons.diagnostics == [] && semicolons.texts == [["ha-nam", "12,5", "a;b"]])
    let tabs = csv("board\texport\nha-nam\t1\n")
    #expect(tabs.diagnostics == [] && tabs.texts == [["ha-nam", "1"]])
    // With a comma in the header a semicolon is a letter like others.
    #expect(csv("board,a;b\nha-nam,1;2\n").texts == [["ha-nam", "1;2"]])
    #expect(
        csv("board;export\nha-nam;1;2\n").diagnostics.lines() == [
            "2:1 csv.field-count: this row has 3 fields, the header has 2 | a field with “;” must be quoted: \"196;5\""
        ])
    #expect(csv("sep=;\nboard;export\n").diagnostics.codes == ["1:1 csv.separator-line"])
    #expect(csv("board\nha-nam\n").diagnostics == [])
}

@Test func whatIsNotUTF8IsRefusedAtItsFirstByte() {
    func read(_ bytes: [UInt8]) -> [String] { CSVFile(bytes, fileName: "f.csv").diagnostics.lines() }
    let mend = "in Excel: Save As › “CSV UTF-8 (Comma delimited)”"
    #expect(
        read(Array("a,b\nÉ,".utf8) + [0xE9, 0x0A]) == [
            "2:3 csv.not-utf8: byte 7 (0xE9) is not UTF-8; the file has another encoding | \(mend)"
        ])
    #expect(
        read(Array("a,b\n1,\u{0}2\n".utf8)) == [
            "2:3 csv.nul: there is a NUL byte at byte 6; this is not a text file | \(mend)"
        ])
    #expect(
        read([0x50, 0x4B, 3, 4, 0, 0, 0, 0]) == [
            "1:1 csv.workbook: this is a workbook (XLSX) or another archive, not text, whatever its name says | \(mend)"
        ])
}

@Test func utf8IsCheckedAsUnicodeDefinesIt() {
    let wrong: [[UInt8]] = [
        [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
        [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC3], [0xE1, 0xBA], [0xE1, 0xBA, 0x41],
        [0xF0, 0x9F, 0x98],
        [0xF0, 0x9F, 0x98, 0x41], [0x00],
    ]
    for bytes in wrong { #expect(EncodingCheck.firstBadByte([0x41] + bytes) == 1) }
    // The first and last of each length, and around the surrogates.
    for scalar in [
        0x1, 0x7F, 0x80, 0x7FF, 0x800, 0xFFF, 0x1000, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x3FFFF, 0x40000, 0x10FFFF,
    ] {
        #expect(EncodingCheck.firstBadByte(Array(String(Character(Unicode.Scalar(UInt32(scalar))!)).utf8)) == nil)
    }
}

@Test func pilesOfMarksAreRefused() {
    let pile = "e" + String(repeating: "\u{301}", count: 30)
    #expect(csv("a,b\nx,\(pile)\n").diagnostics == [])
    #expect(
        csv("a,b\nx,\(pile)\u{323}\n").diagnostics.lines() == [
            "2:3 csv.combining-marks: more than 30 combining marks on one letter"
        ])
}

// MARK: Limits

@Test func aFileHasALimitedSize() {
    let bytes = [UInt8](repeating: 0x61, count: IntakeLimits.fileSize + 1)
    #expect(
        CSVFile(bytes, fileName: "f.csv").diagnostics.lines() == [
            "1:1 csv.too-large: the file has 67108865 bytes; at most 67108864 (64 MB) | split it into several files"
        ])
}

@Test func columnsAreLimited() {
    func header(_ count: Int) -> String { (0..<count).map { "c\($0)" }.joined(separator: ",") + "\n" }
    #expect(csv(header(1_000) + String(repeating: ",", count: 999) + "x").diagnostics == [])
    #expect(csv(header(1_001)).diagnostics.lines() == ["1:1 csv.too-many-columns: 1001 columns; at most 1000"])
}

@Test func fieldsAreLimited() {
    let most = String(repeating: "ế", count: 32_767)
    #expect(csv("a,b\n\(most),\n").diagnostics == [])
    #expect(
        csv("a,b\nx,\(most)y\n").diagnostics.lines() == [
            "2:3 csv.field-too-long: the field has 32768 characters; at most 32767"
        ])
}

@Test func rowsAreLimited() {
    let bytes = Array("a\n".utf8) + Array(repeating: Array("1\n".utf8), count: 1_000_000).joined()
    #expect(CSVFile(bytes, fileName: "f.csv").diagnostics == [])
    #expect(
        CSVFile(bytes + Array("2\n3\n".utf8), fileName: "f.csv").diagnostics.lines() == [
            "1000002:1 csv.too-many-rows: more than 1000000 rows | split it into several files"
        ])
}

@Test func readingStopsAfterAThousandErrors() throws {
    let file = csv("a,b\n" + String(repeating: "1\n", count: 5_000))
    #expect(file.diagnostics.count == 1_001)
    #expect(
        file.diagnostics.suffix(1).map { $0 }.lines() == [
            "1002:1 note submission.stopped: reading stopped here after 1000 errors; mend them and read again to see the rest"
        ])
    let rows = "board,indicator,attribute,value\n" + (0..<5_000).map { "ha-nam,i\($0),actual,1\n" }.joined()
    let received = try Fixture().read(rows)
    #expect(received.diagnostics.count == 1_001)
    #expect(received.diagnostics.last?.code == "submission.stopped")
    #expect(try Fixture().read("board,indicator\n" + String(repeating: "1\n", count: 5_000)).diagnostics.count <= 1_003)
}

@Test func warningsAreCountedBeyondAThousand() {
    var findings = Findings()
    for line in 1...1_234 {
        findings.add(
            "x.warning", .warning, at: Place(file: "f", line: line, column: 1), Localized(same: "w"))
    }
    #expect(!findings.hasErrors)
    #expect(findings.inReadingOrder.count == 1_001)
    #expect(
        findings.inReadingOrder.suffix(1).map { $0 }.lines() == [
            "1001:1 note submission.more-warnings: 234 more warnings are not listed"
        ])
}
