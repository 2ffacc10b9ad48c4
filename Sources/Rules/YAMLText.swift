// The characters of a YAML file: where each stands as an editor counts, and which may not stand in it at all.
import Diagnostics

struct YAMLText: Sendable {
    let bytes: [UInt8]

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// Bytes of the code point that begins with a byte.
    static func width(_ byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

    /// The byte order mark that some editors put first.
    var markLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    func characters(_ range: Range<Int>) -> Int {
        let part = bytes[range]
        return part.allSatisfy { $0 < 0x80 } ? part.count : String(decoding: part, as: UTF8.self).count
    }

    /// Controls, line ends that only some programs see, marks that reorder text (UAX #9), and what is no character.
    var unseen: [(offset: Int, scalar: Unicode.Scalar)] {
        var found: [(Int, Unicode.Scalar)] = []
        var offset = markLength
        while offset < bytes.count {
            let byte = bytes[offset]
            let width = Self.width(byte)
            defer { offset += width }
            // Text is made of these; nothing else needs a closer look.
            if byte >= 0x20 && byte < 0x7F || byte == 10 || byte == 9 { continue }
            if byte == 13, offset + 1 < bytes.count, bytes[offset + 1] == 10 { continue }
            let scalar = String(decoding: bytes[offset..<offset + width], as: UTF8.self).unicodeScalars.first
            guard let scalar, scalar.isUnseen else { continue }
            found.append((offset, scalar))
            if found.count > YAMLFile.findingLimit { break }
        }
        return found
    }

    /// A spot that moves through the text. libyaml counts code points, people count characters.
    struct Spot {
        private let text: YAMLText
        private(set) var offset: Int
        private var scalars = 0
        private(set) var line = 1
        private(set) var column = 1

        init(_ text: YAMLText) {
            self.text = text
            offset = text.markLength
        }

        mutating func advance(toScalar target: Int) {
            advance { scalars, _ in scalars < target }
        }

        mutating func advance(toOffset target: Int) {
            advance { _, offset in offset < target }
        }

        private mutating func advance(while isBefore: (Int, Int) -> Bool) {
            var uncounted = offset
            while isBefore(scalars, offset), offset < text.bytes.count {
                let byte = text.bytes[offset]
                offset += YAMLText.width(byte)
                scalars += 1
                if byte == 10 {
                    line += 1
                    column = 1
                    uncounted = offset
                }
            }
            column += text.characters(uncounted..<offset)
        }

        /// Characters of the next code points, or 1 where they take several lines.
        func length(scalars count: Int) -> Int {
            var end = offset
            for _ in 0..<max(0, count) where end < text.bytes.count {
                if text.bytes[end] == 10 { return 1 }
                end += YAMLText.width(text.bytes[end])
            }
            return text.characters(offset..<end)
        }

        func place(in file: String, length: Int = 1) -> Place {
            Place(file: file, line: line, column: column, length: length)
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isUnseen: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: value & 0xFFFE == 0xFFFE
        }
    }
}
