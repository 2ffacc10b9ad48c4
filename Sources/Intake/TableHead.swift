// The first rows of a table: where the text begins, the header, and what separates columns.
import Diagnostics

struct TableHead {
    private(set) var header: [WrittenText] = []
    private(set) var separator = UInt8(ascii: ",")
    /// Behind the header, and the line that begins there.
    private(set) var end = 0
    private(set) var line = 1
    private(set) var diagnostics: [Diagnostic] = []
    /// What keeps the file from being read as text.
    private(set) var fault: Diagnostic?
    private let fileName: String

    init(_ bytes: TableBytes, fileName: String) {
        self.fileName = fileName
        // A header is short; one that does not end there is looked for in all that a header can be.
        for size in [1 << 16, IntakeLimits.fileSize] {
            read(bytes.copy(0..<min(size, bytes.count)), isAll: size >= bytes.count)
            if fault != nil || end < min(size, bytes.count) - 3 || size >= bytes.count { return }
        }
    }

    private mutating func read(_ start: [UInt8], isAll: Bool) {
        var bytes = start
        var check = EncodingCheck(bytes: bytes, fileName: fileName, format: .csv)
        if let offset = EncodingCheck.firstBadByte(bytes) {
            // A character may be cut in two at the end of these bytes.
            guard !isAll, offset + 3 >= bytes.count else {
                end = bytes.count
                fault = check.fault(at: offset, isByte: true)
                return
            }
            bytes.removeLast(bytes.count - offset)
            check = EncodingCheck(bytes: bytes, fileName: fileName, format: .csv)
        }
        var scanner = CSVScanner(bytes: bytes, start: check.start, fileName: fileName)
        scanner.scanHeader()
        header = scanner.header
        separator = scanner.separator
        end = scanner.offset
        line = scanner.line
        diagnostics = scanner.findings.inReadingOrder
        fault = EncodingCheck.firstPileOfMarks(bytes[..<end]).map { check.fault(at: $0, isByte: false) }
    }

    /// The column of that name; nil with a finding.
    func column(_ name: String, _ findings: inout Findings) -> Int? {
        var ignored = Findings()
        let names = header.map { $0.tidy(unguarding: true, &ignored) ?? "" }
        let wanted = name.precomposed
        let found = names.indices.filter { names[$0] == wanted }
        if found.count == 1, ColumnNames.figures.column(names[found[0]]) != "board" { return found[0] }
        if found.count == 1 {
            findings.add(
                "table.bloc-column", at: header[found[0]].place,
                Localized(
                    vi: "cột \(quoted(name)) là tên đơn vị, không phải tên khối",
                    en: "the column \(quoted(name)) names the units, not their blocs"))
        } else if found.count > 1 {
            findings.add(
                "table.bloc-column", at: header[found[1]].place,
                Localized(vi: "có hai cột \(quoted(name))", en: "there are two columns \(quoted(name))"))
        } else {
            findings.add(
                "table.bloc-column", at: header.first?.place,
                Localized(vi: "không có cột \(quoted(name))", en: "there is no column \(quoted(name))"),
                mend: findings.didYouMean(name, among: names))
        }
        return nil
    }
}
