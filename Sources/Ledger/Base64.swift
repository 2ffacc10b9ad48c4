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

    /// Nil for anything that is not the one text of its content.
    package init?(base64 text: String) {
        var bytes: [UInt8] = []
        var bits = 0
        var held = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "=") { break }
            guard let value = Self.alphabet.firstIndex(of: byte) else { return nil }
            bits = (bits << 6 | value) & 0xFFFF
            held += 6
            if held >= 8 {
                held -= 8
                bytes.append(UInt8(bits >> held & 255))
            }
        }
        guard bytes.base64 == text else { return nil }
        self = bytes
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
