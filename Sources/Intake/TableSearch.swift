// Finds the rows of one unit in a large table without reading the others.
import Diagnostics
import Foundation
import Rules

extension TableBytes {
    /// Rows in which a text stands somewhere, as it is or in decomposed form; rows of which it is the name are among them.
    ///
    /// A row begins behind a line end that no quoted field holds: behind one with an even number of quotes before it.
    public func rows(with text: String) -> [TableColumns.RowSpot] {
        var spots: [Int: TableColumns.RowSpot] = [:]
        let forms = Set(
            [text.precomposedStringWithCanonicalMapping, text.decomposedStringWithCanonicalMapping].map {
                Array($0.utf8)
            })
        for form in forms where !form.isEmpty {
            for spot in rows(with: form) { spots[spot.offset] = spot }
        }
        return spots.values.sorted { $0.offset < $1.offset }
    }

    private func rows(with text: [UInt8]) -> [TableColumns.RowSpot] {
        read { all in
            var spots: [TableColumns.RowSpot] = []
            var (quotes, lines) = (0, 0)
            var counted = 0
            var next = 0
            while let found = all.offset(of: text, from: next) {
                next = found + 1
                var start = found
                while true {
                    while start > 0, all[start - 1] != UInt8(ascii: "\n") { start -= 1 }
                    // What was counted before lies behind: a row has one spot, however often the text stands in it.
                    guard start >= counted else { break }
                    let stretch = UnsafeBufferPointer(rebasing: all[counted..<start])
                    let marks = stretch.marks
                    guard (quotes + marks.quotes).isMultiple(of: 2) else {
                        start -= 1
                        continue
                    }
                    (quotes, lines, counted) = (quotes + marks.quotes, lines + marks.lines, start)
                    if spots.last?.offset != start {
                        spots.append(TableColumns.RowSpot(offset: start, line: lines + 1))
                    }
                    break
                }
            }
            return spots
        }
    }
}

extension TableBytes {
    /// How many line ends there are in some of the bytes.
    public func lines(in range: Range<Int>) -> Int {
        read { UnsafeBufferPointer(rebasing: $0[range]).marks.lines }
    }

    /// The line that begins at an offset, without its end.
    public func line(at offset: Int) -> [UInt8] {
        read { all in Array(all[min(offset, count)...].prefix { $0 != UInt8(ascii: "\n") }) }
    }

    /// Where the first line begins that begins with a text, and its number; the first line of all is not looked at.
    public func line(beginning text: String) -> TableColumns.RowSpot? {
        read { all in
            guard let found = all.offset(of: Array("\n\(text)".utf8), from: 0) else { return nil }
            let before = UnsafeBufferPointer(rebasing: all[..<(found + 1)])
            return TableColumns.RowSpot(offset: found + 1, line: before.marks.lines + 1)
        }
    }

    /// The header of a CSV file.
    public func header(fileName: String) -> [String] { TableHead(self, fileName: fileName).header.map(\.text) }

    /// The fields of a row of a CSV file with so many columns.
    public func fields(at spot: TableColumns.RowSpot, fileName: String, columns: Int) -> [String] {
        let separator = UInt8(ascii: ",")
        var scanner = CSVScanner(
            rows: row(at: spot, separator: separator), fileName: fileName, line: spot.line, separator: separator,
            columns: columns)
        scanner.scanRow()
        let file = CSVFile(scanner, fileName: fileName, header: TableHead(self, fileName: fileName).header)
        return file.rowCount == 1 ? file.row(0).map(\.text) : []
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where a text stands first from an offset on.
    fileprivate func offset(of text: [UInt8], from start: Int) -> Int? {
        guard let baseAddress, let first = text.first else { return nil }
        var start = start
        while start + text.count <= count,
            let found = memchr(baseAddress + start, Int32(first), count - text.count + 1 - start)
        {
            let offset = UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
            if memcmp(found, text, text.count) == 0 { return offset }
            start = offset + 1
        }
        return nil
    }

    /// How many quotes and line ends there are.
    fileprivate var marks: (quotes: Int, lines: Int) {
        var (quotes, lines) = (0, 0)
        for byte in self {
            quotes &+= byte == UInt8(ascii: "\"") ? 1 : 0
            lines &+= byte == UInt8(ascii: "\n") ? 1 : 0
        }
        return (quotes, lines)
    }
}
