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
}
