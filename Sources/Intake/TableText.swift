// Names and remarks in the bytes of a table: how far one reaches, and whether it can be kept as it stands.

/// A field of text without quotation marks.
enum TableText {
    /// Where a field ends, if it consists of nothing but what stands in every Vietnamese text, each letter composed (NFC):
    /// then nothing has to be tidied. Nil for a field that must be looked at more closely.
    @inline(__always)
    static func end(_ start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>, separator: UInt8) -> UnsafePointer<UInt8>?
    {
        var cursor = start
        while true {
            guard cursor < end else { return nil }
            let byte = cursor.pointee
            if byte == separator || byte == 0x0A || byte == 0x0D { break }
            if byte < 0x80 {
                guard byte >= 0x20, byte < 0x7F, byte != 0x22 else { return nil }
                cursor += 1
                continue
            }
            guard let length = composed(cursor, end) else { return nil }
            cursor += length
        }
        // Spaces at the ends are taken away elsewhere.
        if cursor > start, start.pointee == 0x20 || cursor[-1] == 0x20 { return nil }
        return cursor
    }

    /// The length of a character from U+00C0 to U+02FF, of a Vietnamese letter from U+1EA0 to U+1EF9, or of a dash or
    /// quotation mark from U+2010 to U+2027; nil for any other, and for what is not well formed.
    private static func composed(_ cursor: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Int? {
        guard end - cursor >= 3 else { return nil }
        let (first, second, third) = (cursor[0], cursor[1], cursor[2])
        guard second & 0xC0 == 0x80 else { return nil }
        switch first {
        case 0xC3...0xCB: return 2
        case 0xE1:
            // 1EA0 to 1EBF are BA A0…BF; 1EC0 to 1EF9 are BB 80…B9.
            guard third & 0xC0 == 0x80 else { return nil }
            return (second == 0xBA && third >= 0xA0) || (second == 0xBB && third <= 0xB9) ? 3 : nil
        case 0xE2: return second == 0x80 && third >= 0x90 && third <= 0xA7 ? 3 : nil
        default: return nil
        }
    }

    /// The extent of a row, whatever it holds, by the rules of quotation: where its line end begins, where the next row
    /// does, and how many lines it takes.
    static func row(
        _ start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>, separator: UInt8
    ) -> (end: UnsafePointer<UInt8>, next: UnsafePointer<UInt8>, lines: Int) {
        var cursor = start
        var lines = 1
        var beginsField = true
        func afterLineEnd(_ cursor: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
            cursor.pointee == 0x0D && cursor + 1 < end && cursor[1] == 0x0A ? cursor + 2 : cursor + 1
        }
        while cursor < end {
            let byte = cursor.pointee
            if byte == 0x22, beginsField {
                cursor += 1
                quoted: while cursor < end {
                    switch cursor.pointee {
                    case 0x22:
                        cursor += 1
                        guard cursor < end, cursor.pointee == 0x22 else { break quoted }
                        cursor += 1
                    case 0x0A, 0x0D:
                        lines += 1
                        cursor = afterLineEnd(cursor)
                    default: cursor += 1
                    }
                }
                beginsField = false
            } else if byte == 0x0A || byte == 0x0D {
                return (cursor, afterLineEnd(cursor), lines)
            } else {
                beginsField = byte == separator
                cursor += 1
            }
        }
        return (end, end, lines)
    }
}
