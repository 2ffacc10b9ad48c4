// Encodings: UTF-8 and UTF-16 are read alike, others refused by name.
import Diagnostics
import Foundation
import Rules
import Testing

@testable import Intake

private let table =
    "board,indicator,attribute,value,evidence\r\nha-nam,capital_fdi,actual,5,Báo cáo số liệu \u{1F600}\r\nha-nan,export,actual,x,\r\n"

/// In UTF-16 of either order, with or without its mark.
private func wide(_ text: String, isBig: Bool, isMarked: Bool) -> [UInt8] {
    ((isMarked ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return isBig ? [high, low] : [low, high]
    }
}

@Test func utf16IsReadAsUTF8Is() throws {
    let fixture = try Fixture()
    let plain = fixture.read(table).diagnostics
    #expect(plain.codes == ["3:1 submission.unknown-board", "3:22 figure.not-a-number"])
    let good = String(table.split(separator: "ha-nan")[0])
    let json = #"{"board": "ha-nam", "figures": {"export": 5, "capital_fdi": {"actual": 1, "evidence": "số"}}}"#
    for isBig in [false, true] {
        for isMarked in [false, true] {
            #expect(fixture.read(wide(table, isBig: isBig, isMarked: isMarked)).diagnostics == plain)
            #expect(
                fixture.read(wide(good, isBig: isBig, isMarked: isMarked)).submissions == fixture.read(good).submissions
            )
            #expect(
                fixture.read(wide(json, isBig: isBig, isMarked: isMarked), .json).submissions
                    == fixture.read(json, .json).submissions)
        }
    }
}

@Test func brokenUTF16IsRefusedWhereItBreaks() throws {
    let cut = wide("a,b\nxyz,1", isBig: false, isMarked: true).dropLast()
    let half = wide("a,b\nxy", isBig: true, isMarked: true) + [0xD8, 0x3D, 0, 0x61]
    for bytes in [Array(cut), half] {
        let file = CSVFile(bytes, fileName: "f.csv")
        #expect(file.diagnostics.map(\.code) == ["csv.utf16"])
        #expect(file.diagnostics.first?.place?.line == 2)
    }
}

@Test func utf32IsRefusedByName() {
    let little = "a,b".utf8.flatMap { byte -> [UInt8] in [byte, 0, 0, 0] }
    let big = "a,b".utf8.flatMap { byte -> [UInt8] in [0, 0, 0, byte] }
    let marked: [[UInt8]] = [[0xFF, 0xFE, 0, 0] + little, [0, 0, 0xFE, 0xFF] + big]
    for bytes in [little, big] + marked {
        #expect(CSVFile(bytes, fileName: "f.csv").diagnostics.codes == ["1:1 csv.utf32"])
    }
    #expect(
        CSVFile([0xFF, 0xFE, 0, 0] + little, fileName: "f.csv").diagnostics.lines(.vi) == [
            "1:1 csv.utf32: tệp dùng bảng mã UTF-32; chỉ đọc UTF-8 và UTF-16 | trong Excel: Lưu thành (Save As) › “CSV UTF-8 (Comma delimited)”"
        ])
}

/// “đơn vị,số liệu” in the encodings of former days, byte by byte from their tables.
@Test(arguments: [
    (
        "windows-1258",
        [0xF0, 0xF5, 0x6E, 0x20, 0x76, 0x69, 0xF2, 0x2C, 0x73, 0xF4, 0xEC, 0x20, 0x6C, 0x69, 0xEA, 0xF2, 0x75]
    ),
    ("TCVN3 (ABC)", [0xAE, 0xAC, 0x6E, 0x20, 0x76, 0xDE, 0x2C, 0x73, 0xE8, 0x20, 0x6C, 0x69, 0xD6, 0x75]),
    ("VNI", [0xF1, 0xF4, 0x6E, 0x20, 0x76, 0xF2, 0x2C, 0x73, 0x6F, 0xE1, 0x20, 0x6C, 0x69, 0x65, 0xE4, 0x75]),
    ("VISCII", [0xF0, 0xBD, 0x6E, 0x20, 0x76, 0xB8, 0x2C, 0x73, 0xAF, 0x20, 0x6C, 0x69, 0xAE, 0x75]),
    // “báo cáo,tài” has nothing that Western Europe would not write.
    ("windows-1252", [0x62, 0xE1, 0x6F, 0x20, 0x63, 0xE1, 0x6F, 0x2C, 0x74, 0xE0, 0x69]),
])
func oldEncodingsAreRefusedByName(_ name: String, _ words: [UInt8]) {
    let bytes = Array("a,b\n".utf8) + words + Array("\n".utf8)
    let finding = CSVFile(bytes, fileName: "f.csv").diagnostics
    #expect(finding.map(\.code) == ["csv.not-utf8"])
    #expect(finding.first?.place?.line == 2)
    #expect(
        finding.first?.message.en.hasSuffix("the file looks like \(name)") == true, "\(finding.first?.message.en ?? "")"
    )
    #expect(finding.first?.expected?.en == "UTF-8 or UTF-16")
}

@Test func bytesThatSayNothingAreNotGivenAName() {
    let finding = CSVFile(Array("a,b\nx,".utf8) + [0xFF, 0xFE, 0x0A], fileName: "f.csv").diagnostics.first
    #expect(finding?.message.en.hasSuffix("the file has another encoding") == true)
}
