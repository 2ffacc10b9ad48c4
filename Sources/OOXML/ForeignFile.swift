// What a file is that is not the archive it should be: told by its first bytes, so that the refusal can name it.

enum ForeignFile: Hashable {
    case empty
    /// An OLE2 file around an encrypted package.
    case encrypted
    case oldWorkbook, oldDocument
    /// Some other OLE2 file.
    case compound
    case html, pdf, rtf, xml, image
    /// RAR, 7z, gzip.
    case otherArchive
    /// Lines of text, such as CSV.
    case text
    case unknown

    /// Nil where the bytes begin as a ZIP archive.
    init?(_ bytes: [UInt8]) {
        if ZipDirectory.begins(bytes) { return nil }
        let marks: [([UInt8], ForeignFile)] = [
            (Array("%PDF".utf8), .pdf), (Array("{\\rtf".utf8), .rtf), (Array("Rar!".utf8), .otherArchive),
            ([0x37, 0x7A, 0xBC, 0xAF], .otherArchive), ([0x1F, 0x8B], .otherArchive), ([0xFF, 0xD8, 0xFF], .image),
            ([0x89, 0x50, 0x4E, 0x47], .image), ([0x09, 0x08], .oldWorkbook), ([0x09, 0x04], .oldWorkbook),
            ([0x09, 0x02], .oldWorkbook),
        ]
        if bytes.isEmpty {
            self = .empty
        } else if bytes.has([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], at: 0) {
            self = Self.compound(bytes)
        } else if let known = marks.first(where: { bytes.has($0.0, at: 0) }) {
            self = known.1
        } else {
            self = Self.text(bytes)
        }
    }

    /// What an OLE2 file holds, by the names in its directory: UTF-16, at every 128 bytes.
    private static func compound(_ bytes: [UInt8]) -> ForeignFile {
        let names: [(String, ForeignFile)] = [
            ("EncryptedPackage", .encrypted), ("EncryptionInfo", .encrypted), ("Workbook", .oldWorkbook),
            ("Book", .oldWorkbook), ("WordDocument", .oldDocument),
        ]
        let marks = names.map { name, kind in (Array((name + "\0").utf8.map { [$0, 0] }.joined()), kind) }
        for offset in stride(from: 512, to: bytes.count, by: 128) {
            if let known = marks.first(where: { bytes.has($0.0, at: offset) }) { return known.1 }
        }
        return .compound
    }

    private static func text(_ bytes: [UInt8]) -> ForeignFile {
        // Of UTF-16 every other byte is enough for words of Latin letters.
        let isWide = bytes.has([0xFF, 0xFE], at: 0) || bytes.has([0xFE, 0xFF], at: 0)
        let head = bytes.prefix(4_096).filter { !isWide || $0 != 0 }
        if head.contains(0) { return .unknown }
        let text = String(decoding: head, as: UTF8.self).lowercased()
        if ["<html", "<!doctype html", "<table", "<meta ", "mime-version:"].contains(where: text.contains) {
            return .html
        }
        if text.contains("<?xml") { return .xml }
        let controls = head.count { $0 < 32 && ![9, 10, 12, 13].contains($0) }
        return controls == 0 ? .text : .unknown
    }
}
