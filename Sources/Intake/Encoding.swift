// Whether bytes are UTF-8 text at all, and which other thing they look like if not.
import Diagnostics

/// A fault of a whole file's bytes.
struct EncodingCheck {
    let bytes: [UInt8]
    let fileName: String
    let format: FileFormat
    /// How many bytes and line ends stand before these, where they are a part of a file.
    var before = 0
    var lines = 0

    /// Where the text begins: after a byte order mark, if there is one.
    var start: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    /// The first fault, or nil if the bytes can be read as text.
    func fault() -> Diagnostic? {
        let limit = IntakeLimits.fileSize
        guard bytes.count <= limit else {
            return report(
                "too-large", at: nil,
                Localized(
                    vi: "tệp dài \(bytes.count) byte; tối đa \(limit) byte (64 MB)",
                    en: "the file has \(bytes.count) bytes; at most \(limit) (64 MB)"),
                mend: Localized(vi: "chia thành nhiều tệp", en: "split it into several files"))
        }
        guard bytes.count > start else {
            return report("empty", at: nil, Localized(vi: "tệp rỗng", en: "the file is empty"))
        }
        if let other = otherKind { return other }
        if let offset = Self.firstBadByte(bytes) { return badByte(offset) }
        return Self.firstPileOfMarks(bytes).map(pile)
    }

    /// The fault that was found at an offset: a byte that is no text, or a letter with too many marks.
    func fault(at offset: Int, isByte: Bool) -> Diagnostic { isByte ? badByte(offset) : pile(offset) }

    private func pile(_ offset: Int) -> Diagnostic {
        report(
            "combining-marks", at: offset,
            Localized(
                vi: "quá \(Self.mostMarks) dấu chồng lên một chữ",
                en: "more than \(Self.mostMarks) combining marks on one letter"))
    }

    private func badByte(_ offset: Int) -> Diagnostic {
        if bytes[offset] == 0 {
            return report(
                "nul", at: offset,
                Localized(
                    vi: "có byte NUL ở vị trí byte \(before + offset); tệp này không phải văn bản",
                    en: "there is a NUL byte at byte \(before + offset); this is not a text file"),
                mend: saveAsUTF8)
        }
        let byte = String(bytes[offset], radix: 16, uppercase: true)
        if let name = OldEncodings(bytes, around: offset).name {
            return report(
                "not-utf8", at: offset,
                Localized(
                    vi: "byte \(before + offset) (0x\(byte)) không phải UTF-8; tệp có vẻ dùng bảng mã \(name)",
                    en: "byte \(before + offset) (0x\(byte)) is not UTF-8; the file looks like \(name)"),
                expected: Localized(vi: "UTF-8 hoặc UTF-16", en: "UTF-8 or UTF-16"), mend: saveAsUTF8)
        }
        return report(
            "not-utf8", at: offset,
            Localized(
                vi:
                    "byte \(before + offset) (0x\(byte)) không phải UTF-8; tệp dùng bảng mã khác",
                en:
                    "byte \(before + offset) (0x\(byte)) is not UTF-8; the file has another encoding"
            ),
            mend: saveAsUTF8)
    }

    private var saveAsUTF8: Localized {
        switch format {
        case .csv:
            Localized(
                vi: "trong Excel: Lưu thành (Save As) › “CSV UTF-8 (Comma delimited)”",
                en: "in Excel: Save As › “CSV UTF-8 (Comma delimited)”")
        case .json, .xlsx: Localized(vi: "lưu lại tệp với bảng mã UTF-8", en: "save the file with the encoding UTF-8")
        }
    }

    /// Half a character in UTF-16, behind what could be read.
    var brokenUTF16: Diagnostic {
        report(
            "utf16", at: bytes.count,
            Localized(
                vi: "tệp UTF-16 có nửa ký tự ở đây: bị cắt hoặc hỏng",
                en: "there is half a character here: this UTF-16 file is cut off or damaged"),
            mend: saveAsUTF8)
    }

    /// UTF-32 and workbooks.
    private var otherKind: Diagnostic? {
        let head = bytes.prefix(200)
        let isWide = head.count >= 8 && head.count { $0 == 0 } * 2 > head.count
        if head.starts(with: [0xFF, 0xFE, 0, 0]) || head.starts(with: [0, 0, 0xFE, 0xFF]) || isWide {
            return report(
                "utf32", at: nil,
                Localized(
                    vi: "tệp dùng bảng mã UTF-32; chỉ đọc UTF-8 và UTF-16",
                    en: "the file is in UTF-32; only UTF-8 and UTF-16 are read"),
                mend: saveAsUTF8)
        }
        if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            return report(
                "workbook", at: nil,
                Localized(
                    vi: "đây là tệp nén hoặc bảng tính (XLSX), không phải văn bản, dù tên tệp nói khác",
                    en: "this is a workbook (XLSX) or another archive, not text, whatever its name says"),
                mend: saveAsUTF8)
        }
        return nil
    }

    private func report(
        _ code: String, at offset: Int?, _ message: Localized, expected: Localized? = nil, mend: Localized? = nil
    ) -> Diagnostic {
        var place = Place(file: fileName, line: 1, column: 1)
        if let offset {
            let head = bytes[start..<offset]
            let lineStart = (head.lastIndex { $0 == 10 || $0 == 13 } ?? start - 1) + 1
            // Line ends of any kind, as rows are counted.
            let ends = head.indices.count { head[$0] == 10 || (head[$0] == 13 && bytes[$0 + 1] != 10) }
            place.line = 1 + lines + ends
            place.column = 1 + String(decoding: bytes[lineStart..<offset], as: UTF8.self).count
        }
        return Diagnostic(.error, "\(format.codePrefix).\(code)", at: place, message, expected: expected, mend: mend)
    }

    /// The offset of the first byte that is NUL or not well-formed UTF-8 (Unicode 15, table 3-7).
    static func firstBadByte(_ bytes: [UInt8]) -> Int? {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let length: Int
            var second: ClosedRange<UInt8> = 0x80...0xBF
            switch byte {
            case 0x01...0x7F:
                index += 1
                continue
            case 0xC2...0xDF: length = 2
            case 0xE0: (length, second) = (3, 0xA0...0xBF)
            case 0xED: (length, second) = (3, 0x80...0x9F)
            case 0xE1...0xEF: length = 3
            case 0xF0: (length, second) = (4, 0x90...0xBF)
            case 0xF1...0xF3: length = 4
            case 0xF4: (length, second) = (4, 0x80...0x8F)
            default: return index
            }
            guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return index }
            for tail in (index + 2)..<max(index + 2, index + length) where bytes[tail] & 0xC0 != 0x80 { return index }
            index += length
        }
        return nil
    }

    /// The most marks that may follow a letter: what Unicode calls stream-safe text (UAX #15, clause 13). Comparing and
    /// normalising longer piles takes time that grows with their square.
    static let mostMarks = 30

    /// The offset of the first letter with too many marks, in well-formed UTF-8.
    static func firstPileOfMarks(_ bytes: some RandomAccessCollection<UInt8>) -> Int? {
        var marks = 0
        var letter = 0
        var offset = 0
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let lead = bytes[index]
            // Below U+0300 and in the blocks of Vietnamese letters (U+1E00 to U+1EFF) nothing combines.
            let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            let next = bytes.index(index, offsetBy: length)
            if lead < 0xCC || (lead == 0xE1 && (0xB8...0xBB).contains(bytes[bytes.index(after: index)])) {
                marks = 0
            } else {
                let scalar = String(decoding: bytes[index..<next], as: UTF8.self).unicodeScalars.first
                marks = scalar?.properties.canonicalCombiningClass == .notReordered ? 0 : marks + 1
                if marks > mostMarks { return letter }
            }
            if marks == 0 { letter = offset }
            index = next
            offset += length
        }
        return nil
    }
}
