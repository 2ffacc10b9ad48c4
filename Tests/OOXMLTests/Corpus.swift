// Files as programs saved them, and a source of changes to them that is the same in every run.
import Foundation

enum Corpus {
    static func file(_ name: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Corpus")
        return [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    }
}

/// SplitMix64.
struct SeededChange {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func number(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ mixed >> 31) % UInt64(bound))
    }

    /// What broken files break on: marks, ends, lengths, words of the format.
    private static let pieces: [[UInt8]] =
        [[0], [0xFF], [0xFF, 0xFF, 0xFF, 0xFF], [0xE1, 0xBB], Array("PK\u{1}\u{2}".utf8), Array("PK\u{5}\u{6}".utf8)]
        + [
            "<", ">", "\"", "&", "&#0;", "&amp;", "]]>", "<!DOCTYPE a>", "<c>", "</c>", "<row>", "</row>", "<v>",
            "</v>", "<f>", "<t>",
            "</t>", "<!--", "-->", "<![CDATA[", "t=\"s\"", "t=\"b\"", "r=\"A1\"", "_x0000_", "_x005F_",
            "99999999999999999999", "-1", "xmlns=\"\"",
            "<w:tbl>", "<w:tc>", "</w:tc>", "</w:tbl>", "<?xml ", "?>",
        ].map { Array($0.utf8) }

    /// One to four small changes.
    mutating func changed(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...number(below: 4) where !bytes.isEmpty {
            let spot = number(below: bytes.count)
            let end = min(bytes.count, spot + 1 + number(below: 24))
            switch number(below: 6) {
            case 0: bytes[spot] = UInt8(number(below: 256))
            case 1: bytes[spot] ^= 1 << UInt8(number(below: 8))
            case 2: bytes.removeSubrange(spot..<end)
            case 3: bytes.insert(contentsOf: Self.pieces[number(below: Self.pieces.count)], at: spot)
            case 4: bytes.insert(contentsOf: Array(bytes[spot..<end]), at: number(below: bytes.count))
            default: bytes.replaceSubrange(spot..<end, with: Self.pieces[number(below: Self.pieces.count)])
            }
        }
        return bytes
    }

    /// Values and texts that readers stumble on.
    private static let values: [[UInt8]] = [
        "", "0", "-1", "1", "7", "1e9", "1,5", "#REF!", "true", "s", "b", "d", "str", "inlineStr", "shared", "array",
        "A1", "B2:A1",
        "XFD1048576", "A1:XFD1048576", "1048577", "99999999999999999999", "_x0041__xD83D_", "../../x", "/", "rId1",
        "preserve",
        "[$-42A]dd", "0%;;;@", "restart", "hidden", "urn:x", "http://purl.oclc.org/ooxml/spreadsheetml/main",
    ].map { Array($0.utf8) }

    /// A change that leaves XML well-formed: another value of an attribute, another text, an element twice or not at all.
    mutating func changedMarkup(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        let value = Self.values[number(below: Self.values.count)]
        let marks: (UInt8, UInt8) = [(0x22, 0x22), (0x3E, 0x3C), (0x3C, 0x3E)][number(below: 3)]
        let starts = bytes.indices.filter {
            bytes[$0] == marks.0 && (marks.0 != 0x22 || $0 > 0 && bytes[$0 - 1] == 0x3D)
        }
        guard !starts.isEmpty else { return bytes }
        let start = starts[number(below: starts.count)]
        guard let end = bytes[(start + 1)...].firstIndex(of: marks.1) else { return bytes }
        guard marks.0 == 0x3C else {
            bytes.replaceSubrange(start + 1..<end, with: value)
            return bytes
        }
        // An element without others within, or an empty one.
        var last = end
        if bytes[end - 1] != 0x2F, let close = bytes[end...].firstIndex(of: 0x3C), bytes.count > close + 1,
            bytes[close + 1] == 0x2F
        {
            last = bytes[close...].firstIndex(of: 0x3E) ?? end
        }
        let element = Array(bytes[start...last])
        if number(below: 2) == 0 {
            bytes.removeSubrange(start...last)
        } else {
            bytes.insert(contentsOf: element, at: start)
        }
        return bytes
    }
}
