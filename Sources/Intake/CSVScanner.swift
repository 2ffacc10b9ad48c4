// The byte state machine that finds rows and fields of a CSV file: RFC 4180, and line ends of any kind.
import Diagnostics

struct CSVScanner {
    static let quote = UInt8(ascii: "\"")
    /// What stands between columns: the comma of RFC 4180; the semicolon that spreadsheets write where a comma stands before
    /// decimals, or the tab of copied cells, where the header has no comma.
    let separator: UInt8
    private static let cr = UInt8(ascii: "\r")
    private static let lf = UInt8(ascii: "\n")

    let bytes: [UInt8]
    let start: Int
    let fileName: String

    private(set) var header: [WrittenText] = []
    /// How many columns there are, where the header was read before.
    private let columns: Int?
    private(set) var rows: [CSVFile.Row] = []
    private(set) var ends: [UInt32] = []
    private(set) var findings = Findings()

    // The row being read.
    private(set) var offset: Int
    private(set) var line = 1
    private var rowStart = 0
    private var rowLine = 1
    private var fields = 0
    private var isBlank = true
    private var isBroken = false
    /// Whether there are more rows than are read.
    private var isFull = false

    init(bytes: [UInt8], start: Int, fileName: String) {
        self.bytes = bytes
        self.start = start
        self.fileName = fileName
        columns = nil
        offset = start
        let line = bytes[min(start, bytes.count)...].prefix { $0 != Self.lf && $0 != Self.cr }
        let others = [UInt8(ascii: ";"), UInt8(ascii: "\t")]
        let comma = UInt8(ascii: ",")
        separator = line.contains(comma) ? comma : others.first { line.contains($0) } ?? comma
    }

    /// For rows without their header, which was read before.
    /// - Parameter line: that of the first byte.
    init(rows bytes: [UInt8], fileName: String, line: Int, separator: UInt8, columns: Int) {
        self.bytes = bytes
        start = 0
        self.fileName = fileName
        self.separator = separator
        self.columns = columns
        self.line = line
        offset = 0
    }

    mutating func scan() {
        scanHeader()
        guard !header.isEmpty else { return }
        while offset < bytes.count, !findings.isFull, !isFull { scanRow(isHeader: false) }
        noticeEmptiness()
    }

    /// Scans the header, and the blank lines before it; afterwards the offset is behind it.
    mutating func scanHeader() {
        if let fault = separatorFault() {
            findings.add(fault)
            return
        }
        // A header that cannot be read leaves nothing to read rows by.
        while offset < bytes.count, header.isEmpty, !findings.hasErrors { scanRow(isHeader: true) }
        if header.isEmpty { noticeEmptiness() }
    }

    /// Scans one row; `rows` has it afterwards unless it is blank or wrong.
    mutating func scanRow() { scanRow(isHeader: false) }

    private mutating func scanRow(isHeader: Bool) {
        let first = ends.count
        readRow(isHeader: isHeader)
        if isBlank || isBroken {
            ends.removeLast(ends.count - first)
        } else if isHeader {
            var cursor = CSVCursor(bytes: bytes, fileName: fileName, line: rowLine, offset: rowStart)
            header = ends.map { cursor.field(endingAt: Int($0)) }
            ends.removeAll()
        } else if fields != width {
            ends.removeLast(ends.count - first)
            wrongCount()
        } else if rows.count == IntakeLimits.rows {
            ends.removeLast(ends.count - first)
            isFull = true
            report(
                "csv.too-many-rows", at: rowStart,
                Localized(vi: "quá \(IntakeLimits.rows) dòng", en: "more than \(IntakeLimits.rows) rows"),
                mend: Localized(vi: "chia thành nhiều tệp", en: "split it into several files"))
        } else {
            rows.append(CSVFile.Row(start: UInt32(rowStart), line: UInt32(rowLine)))
        }
    }

    private var width: Int { columns ?? header.count }

    private mutating func noticeEmptiness() {
        guard !findings.hasErrors, rows.isEmpty else { return }
        let place = Place(file: fileName, line: 1, column: 1)
        if header.isEmpty {
            findings.add(
                "csv.empty", at: place,
                Localized(vi: "tệp không có gì ngoài dòng trống", en: "the file has nothing but blank lines"))
        } else {
            findings.add(
                "csv.header-only", at: place,
                Localized(
                    vi: "tệp chỉ có dòng tiêu đề, không có dòng số liệu nào", en: "the file has a header only, no rows")
            )
        }
    }

    // MARK: Rows and fields

    private mutating func readRow(isHeader: Bool) {
        rowStart = offset
        rowLine = line
        fields = 0
        isBlank = true
        isBroken = false
        let limit = isHeader ? IntakeLimits.columns : width
        while true {
            let begin = offset
            if offset < bytes.count, bytes[offset] == Self.quote {
                isBlank = false
                guard readQuoted() else { return }
            } else {
                readPlain()
            }
            fields += 1
            if fields <= limit { ends.append(UInt32(offset)) }
            checkLength(begin..<offset)
            guard offset < bytes.count, bytes[offset] == separator else { break }
            offset += 1
        }
        skipLineEnd()
        if isHeader, fields > limit {
            report(
                "csv.too-many-columns", at: rowStart,
                Localized(vi: "\(fields) cột; tối đa \(limit)", en: "\(fields) columns; at most \(limit)"))
        }
    }

    private mutating func readPlain() {
        while offset < bytes.count {
            switch bytes[offset] {
            case separator, Self.cr, Self.lf: return
            case Self.quote:
                report(
                    "csv.bare-quote", at: offset,
                    Localized(
                        vi: "dấu nháy kép nằm giữa ô không đặt trong nháy",
                        en: "a quotation mark inside a field that is not quoted"),
                    mend: Localized(
                        vi: "đặt cả ô trong nháy kép và viết đôi dấu nháy bên trong: \"a \"\"b\"\"\"",
                        en: "quote the whole field and double the marks inside: \"a \"\"b\"\"\""))
            case 0x20, 0x09: break
            default: isBlank = false
            }
            offset += 1
        }
    }

    /// Reads a quoted field and what wrongly follows it; false if its quotation mark is never closed.
    private mutating func readQuoted() -> Bool {
        let opening = offset
        let openingLine = line
        offset += 1
        while true {
            guard offset < bytes.count else {
                report(
                    "csv.unterminated-quote", at: opening,
                    Localized(
                        vi: "dấu nháy kép mở ở đây không được đóng",
                        en: "the quotation mark opened here is never closed"),
                    mend: Localized(
                        vi: "thêm dấu nháy đóng ở cuối ô, hoặc bỏ dấu nháy này (dòng \(openingLine))",
                        en: "close it at the end of the field, or remove it (line \(openingLine))"))
                isBroken = true
                return false
            }
            switch bytes[offset] {
            case Self.quote:
                offset += 1
                guard offset < bytes.count, bytes[offset] == Self.quote else { return readAfterQuote() }
                offset += 1
            case Self.cr, Self.lf: skipLineEnd()
            default: offset += 1
            }
        }
    }

    private mutating func readAfterQuote() -> Bool {
        let begin = offset
        while offset < bytes.count {
            switch bytes[offset] {
            case separator, Self.cr, Self.lf: return true
            default:
                if offset == begin {
                    report(
                        "csv.text-after-quote", at: offset,
                        Localized(
                            vi: "có chữ sau dấu nháy đóng của ô", en: "text after the field's closing quotation mark"),
                        mend: Localized(
                            vi: "bỏ phần thừa; dấu nháy bên trong ô viết đôi: \"\"",
                            en: "remove it; a quotation mark inside a field is doubled: \"\""))
                }
                offset += 1
            }
        }
        return true
    }

    private mutating func skipLineEnd() {
        guard offset < bytes.count else { return }
        if bytes[offset] == Self.cr, offset + 1 < bytes.count, bytes[offset + 1] == Self.lf { offset += 1 }
        offset += 1
        line += 1
    }

    private mutating func checkLength(_ range: Range<Int>) {
        guard range.count > IntakeLimits.fieldLength else { return }
        let length = bytes[range].count { $0 & 0xC0 != 0x80 }
        guard length > IntakeLimits.fieldLength else { return }
        report(
            "csv.field-too-long", at: range.lowerBound,
            Localized(
                vi: "ô dài \(length) ký tự; tối đa \(IntakeLimits.fieldLength)",
                en: "the field has \(length) characters; at most \(IntakeLimits.fieldLength)"))
    }

    // MARK: Findings

    /// Reports the first fault of a row: what follows it in the row may be read wrongly, and is left out.
    private mutating func report(_ code: String, at offset: Int, _ message: Localized, mend: Localized? = nil) {
        guard !isBroken else { return }
        isBroken = true
        var cursor = CSVCursor(bytes: bytes, fileName: fileName, line: rowLine, offset: rowStart)
        _ = cursor.field(endingAt: offset)
        let place = Place(file: fileName, line: cursor.line, column: cursor.column - 1)
        findings.add(Diagnostic(.error, code, at: place, message, mend: mend))
    }

    private mutating func wrongCount() {
        let expected = width
        let more = fields > expected
        let mark = separator == UInt8(ascii: "\t") ? "tab" : String(UnicodeScalar(separator))
        report(
            "csv.field-count", at: rowStart,
            Localized(
                vi: "dòng này có \(fields) ô, tiêu đề có \(expected)",
                en: "this row has \(fields) fields, the header has \(expected)"),
            mend: more
                ? Localized(
                    vi: "ô có dấu “\(mark)” phải đặt trong nháy kép: \"196\(mark)5\"",
                    en: "a field with “\(mark)” must be quoted: \"196\(mark)5\"")
                : Localized(
                    vi: "thêm dấu “\(mark)” cho các ô trống còn thiếu",
                    en: "add “\(mark)” for each empty field that is missing"))
    }

    /// A first line that only Excel understands.
    private func separatorFault() -> Diagnostic? {
        let line = bytes[start...].prefix { $0 != Self.lf && $0 != Self.cr }
        let place = Place(file: fileName, line: 1, column: 1)
        if line.count == 5, line.starts(with: Array("sep=".utf8)) {
            return Diagnostic(
                .error, "csv.separator-line", at: place,
                Localized(vi: "dòng “sep=” chỉ dành cho Excel", en: "the line “sep=” is for Excel only"),
                mend: Localized(
                    vi: "xoá dòng này: dấu ngăn cột được nhận ra từ dòng tiêu đề",
                    en: "delete this line: what separates columns is seen from the header"))
        }
        return nil
    }
}
