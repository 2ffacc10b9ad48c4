// Small forms of the example bloc as files, and ways to break them that no spreadsheet program has.
import CZlib
import Foundation

@testable import OOXML

/// A form with a few rows, for Hưng Yên unless it says another board.
struct FormFile {
    var board = "hung-yen"
    var period = "2024-H1"
    var edition = "red-river-delta-2024"
    /// Code → column → value.
    var rows: [(code: String, cells: [String: Spreadsheet.Value])] = [
        ("indicator:export", ["#plan": .number("1000"), "#actual": .number("520.5"), "#previous": .number("431")]),
        ("indicator:import", ["#actual": .number("352"), "#note": .text("theo hải quan")]),
    ]

    static let columns = [
        "#code", "#plan", "#actual", "#previous", "#qualifier", "#selfScore", "#evidence", "#note", "#evidenceNumber",
        "#evidenceDate",
    ]

    var spreadsheet: Spreadsheet {
        let head = [
            ("form", "1"), ("bloc", "red-river-delta-example"), ("board", board), ("period", period),
            ("edition", edition), ("numbers", "vi"),
        ]
        var data = Spreadsheet.Sheet(name: "Nhóm A")
        data.rows = [Spreadsheet.Row(Self.columns.map { Spreadsheet.Cell(.text($0)) }, isHidden: true)]
        data.rows += rows.map { code, cells in
            Spreadsheet.Row(
                Self.columns.map { Spreadsheet.Cell($0 == "#code" ? .text(code) : cells[$0] ?? .empty) })
        }
        var hidden = Spreadsheet.Sheet(name: "_thidua")
        hidden.isHidden = true
        hidden.rows = head.map { Spreadsheet.Row([Spreadsheet.Cell(.text($0)), Spreadsheet.Cell(.text($1))]) }
        return Spreadsheet(title: "f", sheets: [data, hidden])
    }

    var bytes: [UInt8] { spreadsheet.xlsx() }

    /// The file with its parts changed: by name, nil for one that is left out.
    func altered(_ change: (String, String) -> [UInt8]?) throws -> [UInt8] {
        let archive = try ZipArchive(bytes, fileName: "f.xlsx")
        var parts: [(String, [UInt8])] = []
        for name in archive.names {
            let text = String(decoding: try archive.contents(of: name) ?? [], as: UTF8.self)
            if let changed = change(name, text) { parts.append((name, changed)) }
        }
        return packed(parts)
    }

    /// The file with something put behind the rows of the first sheet.
    func with(rows text: String) throws -> [UInt8] {
        try altered { name, part in
            Array(
                (name.hasSuffix("sheet1.xml") ? part.replacing("</sheetData>", with: text + "</sheetData>") : part).utf8
            )
        }
    }
}

/// An archive whose entries are packed, as others make them; the writer of the program only stores.
func packed(_ parts: [(name: String, contents: [UInt8])]) -> [UInt8] {
    func two(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }
    func four(_ number: Int) -> [UInt8] { two(number & 0xFFFF) + two(number >> 16 & 0xFFFF) }
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for (name, contents) in parts {
        let data = deflated(contents)
        let fields =
            two(20) + two(0x0800) + two(8) + four(0x0021_0000) + four(Int(crc32(0, contents, UInt32(contents.count))))
            + four(data.count) + four(contents.count) + two(name.utf8.count) + two(0)
        directory += [0x50, 0x4B, 1, 2] + two(20) + fields + two(0) + two(0) + two(0) + four(0) + four(bytes.count)
        directory += Array(name.utf8)
        bytes += [0x50, 0x4B, 3, 4] + fields + Array(name.utf8) + data
    }
    let start = bytes.count
    bytes += directory + [0x50, 0x4B, 5, 6] + two(0) + two(0) + two(parts.count) + two(parts.count)
    return bytes + four(directory.count) + four(start) + two(0)
}

private func deflated(_ contents: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(&stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var packed = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(contents.count))))
    let count = contents.withUnsafeBufferPointer { input in
        packed.withUnsafeMutableBufferPointer { output in
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.avail_in = UInt32(input.count)
            stream.next_out = output.baseAddress
            stream.avail_out = UInt32(output.count)
            deflate(&stream, Z_FINISH)
            return output.count - Int(stream.avail_out)
        }
    }
    return Array(packed.prefix(count))
}

extension Copy {
    func write(_ path: String, _ bytes: [UInt8]) throws {
        let url = URL(filePath: "\(root)/\(path)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }
}
