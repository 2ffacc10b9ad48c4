// The bytes of a part before a parser sees them: one encoding, no DOCTYPE, no markup of endless length.
import Diagnostics
import Foundation

/// A part as UTF-8 that is safe to hand to the parser: that one reads on after errors, takes an encoding from wherever it can
/// get it, and compares every attribute of a tag with every other.
struct XMLSource {
    let bytes: [UInt8]
    /// Where the text begins: after a byte order mark and the XML declaration.
    let start: Int

    init(_ raw: [UInt8], fault: PartFault) throws(Diagnosed) {
        let isUTF16 = Self.looksLikeUTF16(raw)
        let bytes = isUTF16 ? try Self.utf8(raw, fault) : raw
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let start = try Self.declarationEnd(bytes, from: mark, wasUTF16: isUTF16, fault)
        self.bytes = bytes
        self.start = start
        switch Self.scan(bytes, from: start) {
        case .fine: break
        case .doctype: throw fault.doctype()
        case .instruction: throw fault.instruction()
        case .longMarkup: throw fault.longMarkup()
        case .encoding: throw fault.encoding(nil)
        }
    }

    // MARK: Encoding

    /// By its mark, or by a zero byte beside the first `<`.
    private static func looksLikeUTF16(_ raw: [UInt8]) -> Bool {
        [[0xFF, 0xFE], [0xFE, 0xFF], [0x3C, 0], [0, 0x3C]].contains { raw.starts(with: $0) }
    }

    private static func utf8(_ raw: [UInt8], _ fault: PartFault) throws(Diagnosed) -> [UInt8] {
        let isLittle = raw[0] == 0xFF || raw[0] == 0x3C
        guard raw.count <= OOXMLLimits.utf16Size else { throw fault.utf16TooLarge() }
        guard raw.count % 2 == 0 else { throw fault.encoding(nil) }
        let units = stride(from: 0, to: raw.count, by: 2).map { index in
            let (first, second) = (UInt16(raw[index]), UInt16(raw[index + 1]))
            return isLittle ? second << 8 | first : first << 8 | second
        }
        guard let text = String(validating: units, as: UTF16.self) else { throw fault.encoding(nil) }
        return Array(text.utf8)
    }

    /// Where `<?xml … ?>` ends. What encoding it names must be the one that the bytes have.
    private static func declarationEnd(
        _ bytes: [UInt8], from start: Int, wasUTF16: Bool, _ fault: PartFault
    ) throws(Diagnosed) -> Int {
        guard bytes.has(Array("<?xml ".utf8), at: start) else { return start }
        guard let close = bytes[start...].prefix(1_000).firstIndex(of: UInt8(ascii: ">")) else {
            throw fault.syntax(line: 1)
        }
        let declaration = String(decoding: bytes[start..<close], as: UTF8.self)
        if let range = declaration.range(of: #"encoding\s*=\s*["'][^"']*"#, options: .regularExpression) {
            let name = declaration[range].split(whereSeparator: { "\"'".contains($0) }).last.map(String.init) ?? ""
            let allowed = wasUTF16 ? ["UTF-16", "UTF-16LE", "UTF-16BE"] : ["UTF-8", "UTF8", "US-ASCII", "ASCII"]
            guard allowed.contains(name.uppercased()) else { throw fault.encoding(name) }
        }
        return close + 1
    }

    // MARK: Markup

    private enum Finding { case fine, doctype, instruction, longMarkup, encoding }

    /// Looks at every tag once. Pieces that begin with one are checked for their encoding, so that no copy of the whole is made.
    private static func scan(_ bytes: [UInt8], from start: Int) -> Finding {
        bytes.withUnsafeBufferPointer { buffer in
            let (open, close) = (UInt8(ascii: "<"), UInt8(ascii: ">"))
            let doctype = Array("<!DOCTYPE".utf8)
            var tag = start
            var piece = start
            while tag < buffer.count {
                let next = index(of: open, in: buffer, from: tag + 1) ?? buffer.count
                let end = index(of: close, in: buffer, from: tag, before: next) ?? next
                if end - tag > OOXMLLimits.tagLength || next - end > OOXMLLimits.textRun { return .longMarkup }
                if end - tag >= doctype.count, buffer[tag + 1] == doctype[1],
                    UnsafeBufferPointer(rebasing: buffer[tag..<tag + doctype.count]).elementsEqual(doctype)
                {
                    return .doctype
                }
                // One without data, `<?x?>`, ends Foundation's parser with a null pointer; office programs write none at all.
                if end > tag + 1, buffer[tag] == open, buffer[tag + 1] == UInt8(ascii: "?") { return .instruction }
                if next - piece > 1 << 18 || next == buffer.count {
                    let text = UnsafeBufferPointer(rebasing: buffer[piece..<next])
                    if text.contains(0) || String(validating: text, as: UTF8.self) == nil { return .encoding }
                    piece = next
                }
                tag = next
            }
            return .fine
        }
    }

    private static func index(
        of byte: UInt8, in buffer: UnsafeBufferPointer<UInt8>, from start: Int, before end: Int? = nil
    ) -> Int? {
        let end = end ?? buffer.count
        guard start < end, let base = buffer.baseAddress else { return nil }
        guard let found = memchr(base + start, Int32(byte), end - start) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
}

/// Hands a source to the parser in pieces, so that the parser keeps no copy of the whole.
final class XMLStream: InputStream {
    private let source: XMLSource
    private var offset: Int

    init(_ source: XMLSource) {
        self.source = source
        offset = source.start
        super.init(data: Data())
    }

    override func open() {}
    override func close() {}
    override var hasBytesAvailable: Bool { offset < source.bytes.count }

    override func read(_ buffer: UnsafeMutablePointer<UInt8>, maxLength length: Int) -> Int {
        let count = min(length, source.bytes.count - offset)
        guard count > 0 else { return 0 }
        source.bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            buffer.update(from: base + offset, count: count)
        }
        offset += count
        return count
    }
}
