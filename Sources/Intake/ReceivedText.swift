// A file's bytes as UTF-8: UTF-16 is turned into it, what is no text or in another encoding is refused by name.
import Diagnostics

/// A received file as text, or what keeps it from being that.
public struct ReceivedText: Sendable {
    /// In UTF-8, as received or turned into it.
    public let bytes: [UInt8]
    /// Where the text begins: after a byte order mark, if there is one.
    let start: Int
    /// The first fault; nil if the bytes can be read as text.
    let fault: Diagnostic?

    init(_ received: [UInt8], fileName: String, format: FileFormat) {
        let wide = received.count <= IntakeLimits.fileSize ? UTF16Text(received) : nil
        let bytes = wide?.utf8 ?? received
        let check = EncodingCheck(bytes: bytes, fileName: fileName, format: format)
        (self.bytes, start) = (bytes, check.start)
        if let wide, wide.isBroken {
            fault = check.brokenUTF16
        } else if received.count > IntakeLimits.fileSize {
            fault = EncodingCheck(bytes: received, fileName: fileName, format: format).fault()
        } else {
            fault = check.fault()
        }
    }

    /// A file's bytes as UTF-8, as far as they can be read: for those who show a line of it.
    public static func utf8(_ received: [UInt8]) -> [UInt8] { UTF16Text(received)?.utf8 ?? received }
}

/// A file in UTF-16, with a byte order mark or without one.
struct UTF16Text {
    /// Up to the first broken character.
    private(set) var utf8: [UInt8] = []
    /// Whether half a character stands in it or at its end.
    private(set) var isBroken = false

    /// Nil if the bytes are none.
    init?(_ bytes: [UInt8]) {
        guard let (isBigEndian, start) = Self.order(of: bytes) else { return nil }
        utf8.reserveCapacity(bytes.count)
        var index = start
        func word(at index: Int) -> UInt16 {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        while index + 1 < bytes.count {
            let unit = word(at: index)
            index += 2
            if unit < 0x80 {
                utf8.append(UInt8(unit))
                continue
            }
            var scalar = Unicode.Scalar(UInt32(unit))
            if scalar == nil, UTF16.isLeadSurrogate(unit), index + 1 < bytes.count {
                let second = word(at: index)
                if UTF16.isTrailSurrogate(second) {
                    index += 2
                    let high = (UInt32(unit) - 0xD800) << 10
                    scalar = Unicode.Scalar(0x10000 + high + UInt32(second) - 0xDC00)
                }
            }
            guard let scalar else {
                isBroken = true
                return
            }
            utf8 += String(Character(scalar)).utf8
        }
        isBroken = index < bytes.count
    }

    private static func order(of bytes: [UInt8]) -> (isBigEndian: Bool, start: Int)? {
        // UTF-32 begins alike.
        if bytes.starts(with: [0xFF, 0xFE]) { return bytes.dropFirst(2).starts(with: [0, 0]) ? nil : (false, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (true, 2) }
        let head = bytes.prefix(200)
        let even = head.indices.count { $0 % 2 == 0 && head[$0] == 0 }
        let odd = head.indices.count { $0 % 2 == 1 && head[$0] == 0 }
        guard head.count >= 4, max(even, odd) * 4 >= head.count, min(even, odd) * 4 <= max(even, odd) else {
            return nil
        }
        return (even > odd, 0)
    }
}
