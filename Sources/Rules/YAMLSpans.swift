// From a spot in a value back to the file, whatever way the value is quoted, folded or indented there.
import Diagnostics

extension YAMLFile {
    /// The spot of a part of a scalar's text, such as of an operator inside a formula.
    /// - Parameter span: UTF-8 offsets in the value.
    func place(of span: Range<Int>, in node: YAMLNode) -> Place { writing(of: node)?.place(of: span) ?? node.place }

    /// How a scalar is written; nil for what is none.
    func writing(of node: YAMLNode) -> Writing? {
        guard case .scalar(let value, let style) = node.content else { return nil }
        return Writing(value: value, style: style, start: node.place, offset: node.offset, text: text)
    }
}

/// A value as its file writes it. It can be kept after the file was read: the bytes of a file are shared by all of them.
struct Writing: Sendable {
    let value: String
    let style: YAMLNode.Style
    /// Where it begins, quotation marks included.
    let start: Place
    /// The same in bytes of the file.
    let offset: Int
    let text: YAMLText

    /// The spot of a part of the value.
    ///
    /// All that YAML changes between the file and the value is white space and escapes: the n-th visible character of
    /// the value is the n-th of the file.
    /// - Parameter span: UTF-8 offsets in the value.
    func place(of span: Range<Int>) -> Place {
        guard let body else { return start }
        let value = Array(value.utf8)
        let first = Self.ink(value[..<min(span.lowerBound, value.count)])
        let last = first + Self.ink(value[min(span.lowerBound, value.count)..<min(span.upperBound, value.count)])
        let isOnInk = span.lowerBound < value.count && !value[span.lowerBound].isBlank
        var walk = body
        var start = walk.offset
        var end = start
        for number in 0...last {
            guard number < last || isOnInk && number == first else { break }
            guard let glyph = walk.next() else { break }
            if number == first, isOnInk { start = glyph.lowerBound }
            if number < first, !isOnInk { start = glyph.upperBound }
            end = glyph.upperBound
        }
        return place(from: start, to: max(start, end))
    }

    private func place(from first: Int, to end: Int) -> Place {
        let lines = text.bytes[offset..<first]
        let breaks = lines.reduce(0) { $0 + ($1 == 10 ? 1 : 0) }
        let lineStart = lines.lastIndex(of: 10).map { $0 + 1 }
        let lineEnd = text.bytes[first..<end].firstIndex(of: 10) ?? end
        let column =
            lineStart.map { 1 + text.characters($0..<first) } ?? start.column + text.characters(offset..<first)
        return Place(
            file: start.file, line: start.line + breaks, column: column, length: text.characters(first..<lineEnd))
    }

    /// Where the characters of a scalar begin; nil if it does not begin as it should, as behind an anchor.
    private var body: Glyphs? {
        let bytes = text.bytes
        guard offset < bytes.count else { return nil }
        switch (style, bytes[offset]) {
        case (.plain, let byte): return "&!".utf8.contains(byte) ? nil : Glyphs(bytes, offset, quote: nil)
        case (.quoted, let quote) where quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"):
            return Glyphs(bytes, offset + 1, quote: quote)
        case (.literal, UInt8(ascii: "|")), (.folded, UInt8(ascii: ">")):
            guard let newline = bytes[offset...].firstIndex(of: 10) else { return nil }
            return Glyphs(bytes, newline + 1, quote: nil)
        default: return nil
        }
    }

    /// How many visible characters there are, as code points.
    private static func ink(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 || $1.isBlank ? 0 : 1) }
    }
}

/// Walks over the visible characters of a scalar as the file writes it.
private struct Glyphs {
    private let bytes: [UInt8]
    private(set) var offset: Int
    private let quote: UInt8?

    init(_ bytes: [UInt8], _ offset: Int, quote: UInt8?) {
        self.bytes = bytes
        self.offset = offset
        self.quote = quote
    }

    private func peek(_ ahead: Int) -> UInt8? {
        offset + ahead < bytes.count ? bytes[offset + ahead] : nil
    }

    /// The bytes of the next visible character; nil at the end of the file.
    mutating func next() -> Range<Int>? {
        while let byte = peek(0) {
            let start = offset
            if quote == UInt8(ascii: "\""), byte == UInt8(ascii: "\\") {
                let isVisible = skipEscape()
                if isVisible { return start..<offset }
            } else if quote == UInt8(ascii: "'"), byte == quote {
                offset += 2
                return start..<min(offset, bytes.count)
            } else {
                offset = min(offset + YAMLText.width(byte), bytes.count)
                if !byte.isBlank { return start..<offset }
            }
        }
        return nil
    }

    /// Passes `\n`, `\x41`, `\u00e9` or `\` at the end of a line.
    /// - Returns: whether a visible character came of it.
    private mutating func skipEscape() -> Bool {
        let code = peek(1) ?? 0
        let digits =
            switch code {
            case UInt8(ascii: "x"): 2
            case UInt8(ascii: "u"): 4
            case UInt8(ascii: "U"): 8
            default: 0
            }
        let written = (0..<digits).compactMap { peek(2 + $0) }
        offset = min(offset + 2 + digits, bytes.count)
        if digits > 0 {
            let number = UInt32(String(decoding: written, as: UTF8.self), radix: 16) ?? 0
            return number > 0x7F || !UInt8(number).isBlank
        }
        return !(code.isBlank || "tnr".utf8.contains(code))
    }
}

extension UInt8 {
    /// A space, tab or line break: what folding and indentation change.
    fileprivate var isBlank: Bool { self == 32 || self == 9 || self == 10 || self == 13 }
}
