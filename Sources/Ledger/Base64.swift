// Base 64 with padding (RFC 4648, section 4), read strictly: each content has one text.

extension [UInt8] {
    package var base64: String {
        let alphabet = Self.alphabet
        var text: [UInt8] = []
        var index = 0
        while index < count {
            let chunk = self[index..<Swift.min(index + 3, count)]
            var bits = 0
            for offset in 0..<3 { bits = bits << 8 | (offset < chunk.count ? Int(chunk[index + offset]) : 0) }
            for place in 0..<4 {
                text.append(place <= chunk.count ? alphabet[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
            index += 3
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Nil for anything that is not the one text of its content: other characters, white space, padding too much or
    /// too little, bits beyond the last byte.
    package init?(base64 text: String) {
        let text = [UInt8](text.utf8)
        guard text.count % 4 == 0 else { return nil }
        let padding = text.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        guard padding <= 2 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3)
        var (bits, held) = (0, 0)
        for byte in text.dropLast(padding) {
            guard let value = Self.value(of: byte) else { return nil }
            bits = bits << 6 | value
            held += 6
            if held >= 8 {
                held -= 8
                bytes.append(UInt8(bits >> held))
                bits &= (1 << held) - 1
            }
        }
        guard bits == 0, held == padding * 2 else { return nil }
        self = bytes
    }

    private static func value(of byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) + 4
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
