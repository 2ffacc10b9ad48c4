// A CSV file (RFC 4180) as rows of fields, each with the spot where it stands.
import Diagnostics

/// A comma-separated file with a header; semicolons and tabs do as well where the header has no comma.
///
/// Rows keep offsets only; the text of a field is made when it is asked for, so that memory stays a small multiple of the
/// file. Rows that are not well formed are reported and left out, and so are empty ones.
public struct CSVFile: Sendable {
    public let fileName: String
    /// The names of the columns as written.
    public internal(set) var header: [WrittenText] = []
    /// What is wrong with the form of the file, in reading order.
    public internal(set) var diagnostics: [Diagnostic] = []

    let bytes: [UInt8]
    /// Where each row begins.
    var rows: [Row] = []
    /// Where each field of each row ends; every row has as many as there are columns.
    var ends: [UInt32] = []

    struct Row {
        var start: UInt32
        var line: UInt32
    }

    public init(_ bytes: [UInt8], fileName: String) {
        self.fileName = fileName
        let received = ReceivedText(bytes, fileName: fileName, format: .csv)
        let bytes = received.bytes
        self.bytes = bytes
        if let fault = received.fault {
            diagnostics = [fault]
            return
        }
        var scanner = CSVScanner(bytes: bytes, start: received.start, fileName: fileName)
        scanner.scan()
        header = scanner.header
        rows = scanner.rows
        ends = scanner.ends
        diagnostics = scanner.findings.inReadingOrder
    }

    /// Rows of a file whose header was read before.
    init(_ scanner: CSVScanner, fileName: String, header: [WrittenText]) {
        self.fileName = fileName
        self.header = header
        bytes = scanner.bytes
        rows = scanner.rows
        ends = scanner.ends
        diagnostics = scanner.findings.inReadingOrder
    }

    /// How many rows there are, without the header.
    public var rowCount: Int { rows.count }

    /// The fields of a row, as many as there are columns.
    public func row(_ index: Int) -> [WrittenText] {
        let row = rows[index]
        var cursor = CSVCursor(bytes: bytes, fileName: fileName, line: Int(row.line), offset: Int(row.start))
        let first = index * header.count
        return (first..<first + header.count).map { cursor.field(endingAt: Int(ends[$0])) }
    }
}

/// Walks along the fields of a row and counts lines and characters as it goes.
struct CSVCursor {
    let bytes: [UInt8]
    let fileName: String
    var line: Int
    var offset: Int
    var column = 1

    /// The field from here up to `end`; afterwards the cursor is behind its comma.
    mutating func field(endingAt end: Int) -> WrittenText {
        var place = Place(file: fileName, line: line, column: column)
        let raw = bytes[offset..<end]
        let text = Self.text(of: raw)
        if let count = raw.countOfPlainCharacters {
            column += count
        } else {
            for character in String(decoding: raw, as: UTF8.self) {
                switch character {
                case "\n", "\r\n", "\r": (line, column) = (line + 1, 1)
                default: column += 1
                }
            }
        }
        if line == place.line { place.length = max(1, column - place.column) }
        offset = end + 1
        column += 1
        return WrittenText(text: text, place: place)
    }

    /// What a field says: without the quotation marks around it, doubled ones inside taken once.
    static func text(of raw: ArraySlice<UInt8>) -> String {
        guard raw.first == CSVScanner.quote, raw.count >= 2 else { return String(decoding: raw, as: UTF8.self) }
        let inside = raw.dropFirst().dropLast()
        guard inside.contains(CSVScanner.quote) else { return String(decoding: inside, as: UTF8.self) }
        var plain: [UInt8] = []
        plain.reserveCapacity(inside.count)
        var isSecond = false
        for byte in inside {
            isSecond = byte == CSVScanner.quote && !isSecond
            if !isSecond { plain.append(byte) }
        }
        return String(decoding: plain, as: UTF8.self)
    }
}

extension ArraySlice<UInt8> {
    /// How many characters the UTF-8 text has, if it is on one line and nothing in it can combine with its neighbours: only
    /// what lies below U+0300, and the Vietnamese letters from U+1E00 to U+1EFF. Nil if it must be counted.
    var countOfPlainCharacters: Int? {
        var count = 0
        for index in indices {
            switch self[index] {
            case 0x0A, 0x0D: return nil
            case 0x80..<0xC0: continue
            case 0xCC...:
                guard self[index] == 0xE1, (0xB8...0xBB).contains(self[index + 1]) else { return nil }
                count += 1
            default: count += 1
            }
        }
        return count
    }
}
