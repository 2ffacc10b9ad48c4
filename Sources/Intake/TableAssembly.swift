// Stretches of a table put together: what is wrong with it in the order of the file, or all of its columns.
import Diagnostics
import Rules

struct TableAssembly {
    private let shape: TableShape
    private let bytes: TableBytes
    private var pieces: [TablePiece]
    /// The line on which each stretch begins.
    private var firstLines: [Int] = []

    init(_ shape: TableShape, _ bytes: TableBytes, _ pieces: [TablePiece], firstLine: Int) {
        self.shape = shape
        self.bytes = bytes
        self.pieces = pieces
        var line = firstLine
        for piece in pieces {
            firstLines.append(line)
            line += piece.lines
        }
    }

    /// - Parameters:
    ///   - gatherer: with what was found in the header.
    ///   - reader: for the rows of which something is to be said.
    mutating func result(_ gatherer: SubmissionGatherer, _ reader: TableRows) -> TableReader.Read {
        if let fault = encodingFault() { return TableReader.Read(diagnostics: [fault]) }
        var findings = gatherer.findings
        let figures = shape.figures.filter(\.isKept)
        var table = TableColumns(
            keys: figures.map(\.key), columns: [], blockCounts: pieces.flatMap(\.blockCounts), nameBytes: [],
            nameStarts: [0], rows: [])
        table.columns = figures.indices.map { column in pieces.flatMap { $0.columns[column] } }
        for index in pieces.indices { pieces[index].columns = [] }
        guard takeNames(into: &table, &findings) else {
            return TableReader.Read(diagnostics: findings.inReadingOrder)
        }
        let blocs = takeBlocs(into: &table)
        let hollow = zip(pieces, firstLines).flatMap { piece, line in
            piece.hollow.map { row in
                var row = row
                row.line += line
                return row
            }
        }
        tell(TableDuplicates(table, blocs, hollow).rows, reader, &findings)
        tellEvidence(&findings)
        if table.count == 0, !findings.hasErrors {
            findings.add(
                findings.counts.others == 0 ? "csv.header-only" : "submission.empty",
                at: Place(file: shape.fileName, line: 1, column: 1),
                findings.counts.others == 0
                    ? Localized(
                        vi: "tệp chỉ có dòng tiêu đề, không có dòng số liệu nào",
                        en: "the file has a header only, no rows")
                    : Localized(vi: "tệp không có số liệu nào", en: "the file has no figures"))
        }
        guard !findings.hasErrors else { return TableReader.Read(diagnostics: findings.inReadingOrder) }
        if shape.blocColumn != nil { table.group(by: blocs) }
        return TableReader.Read(columns: table, diagnostics: findings.inReadingOrder)
    }

    // MARK: Faults of the whole file

    /// The first byte that is no text, or the first letter that is none: then nothing else is said.
    private func encodingFault() -> Diagnostic? {
        guard let offset = pieces.compactMap(\.badByte).min() ?? pieces.compactMap(\.pile).min() else { return nil }
        guard let index = pieces.lastIndex(where: { $0.range.lowerBound <= offset }) else { return nil }
        let before = pieces[index].range.lowerBound
        // Looked at from a line's beginning on, so that a place in a large file is found without copying the file.
        return EncodingCheck(
            bytes: bytes.copy(before..<max(offset + 1, min(bytes.count, offset + 20_000))), fileName: shape.fileName,
            format: .csv, before: before, lines: firstLines[index] - 1
        ).fault(at: offset - before, isByte: pieces.contains { $0.badByte != nil })
    }

    // MARK: Names

    /// False with a finding where there are more names than can be numbered.
    private mutating func takeNames(into table: inout TableColumns, _ findings: inout Findings) -> Bool {
        let rows = pieces.reduce(0) { $0 + $1.rows.count }
        let length = pieces.reduce(0) { $0 + $1.nameBytes.count }
        guard rows < UInt32.max, length < UInt32.max else {
            findings.add(
                "table.too-large", at: Place(file: shape.fileName, line: 1, column: 1),
                Localized(
                    vi: "\(rows) đơn vị với \(length) byte tên; tối đa \(UInt32.max)",
                    en: "\(rows) units with \(length) bytes of names; at most \(UInt32.max)"),
                mend: Localized(
                    vi: "chấm bằng `thidua sql` ngay nơi có dữ liệu",
                    en: "score them where the data is, with `thidua sql`"))
            return false
        }
        table.nameBytes.reserveCapacity(length)
        table.nameStarts.reserveCapacity(rows + 1)
        table.rows.reserveCapacity(rows)
        for index in pieces.indices {
            let first = UInt32(table.nameBytes.count)
            let line = firstLines[index]
            table.nameBytes.append(contentsOf: pieces[index].nameBytes)
            for end in pieces[index].nameEnds { table.nameStarts.append(first + end) }
            for row in pieces[index].rows {
                table.rows.append(TableColumns.RowSpot(offset: row.offset, line: line + row.line))
            }
            pieces[index].nameBytes = []
            pieces[index].nameEnds = []
            pieces[index].rows = []
        }
        return true
    }

    /// The bloc of each row by number, blocs in the order of their names; empty for a table that is one bloc.
    private mutating func takeBlocs(into table: inout TableColumns) -> [UInt32] {
        guard shape.blocColumn != nil else { return [] }
        var all = TableNames()
        let numbers = pieces.map { piece in
            piece.blocNames.bytes.withUnsafeBufferPointer { bytes in
                (0..<piece.blocNames.count).map {
                    all.number(of: UnsafeBufferPointer(rebasing: bytes[piece.blocNames.range($0)]))
                }
            }
        }
        let order = (0..<all.count).sorted { first, second in
            all.bytes[all.range(first)].lexicographicallyPrecedes(all.bytes[all.range(second)])
        }
        table.blocNames = order.map { all[$0] }
        var place = [UInt32](repeating: 0, count: all.count)
        for (index, number) in order.enumerated() { place[number] = UInt32(index) }
        var blocs: [UInt32] = []
        blocs.reserveCapacity(table.count)
        for index in pieces.indices {
            let local = numbers[index].map { place[$0] }
            for bloc in pieces[index].blocs { blocs.append(local[Int(bloc)]) }
            pieces[index].blocs = []
        }
        return blocs
    }

    // MARK: What is to be said

    private struct Telling {
        var spot: TableColumns.RowSpot
        /// The row before it that has the same unit.
        var first: TableColumns.RowSpot?
        var hasErrors: Bool
        var warnings: Int
    }

    /// Reads the rows again of which something is to be said, now that their lines are known.
    private func tell(
        _ twice: [TableDuplicates.Row], _ reader: TableRows, _ findings: inout Findings
    ) {
        var reader = reader
        var told: [Telling] = []
        for (piece, line) in zip(pieces, firstLines) {
            for row in piece.told {
                if let last = told.last, last.spot.offset == row.offset {
                    told[told.count - 1].warnings += row.warnings
                    told[told.count - 1].hasErrors = last.hasErrors || row.hasErrors
                } else {
                    told.append(
                        Telling(
                            spot: TableColumns.RowSpot(offset: row.offset, line: line + row.line),
                            hasErrors: row.hasErrors, warnings: row.warnings))
                }
            }
        }
        // No more than can be listed.
        let known = Dictionary(told.indices.map { (told[$0].spot.offset, $0) }, uniquingKeysWith: { first, _ in first })
        for row in twice.prefix(IntakeLimits.findings + 1) {
            if let index = known[row.spot.offset] {
                told[index].first = row.first
            } else {
                told.append(Telling(spot: row.spot, first: row.first, hasErrors: true, warnings: 0))
            }
        }
        told.sort { $0.spot.offset < $1.spot.offset }
        for row in told where !findings.isFull {
            if !row.hasErrors, row.first == nil, findings.counts.others > IntakeLimits.findings {
                findings.leaveOut(warnings: row.warnings)
                continue
            }
            // The line of the name, which may not be the first one of its row.
            let line = row.first.map { first in
                reader.read(bytes.row(at: first, separator: shape.separator), line: first.line).name?.place.line
                    ?? first.line
            }
            findings.add(
                reader.read(bytes.row(at: row.spot, separator: shape.separator), line: row.spot.line, firstLine: line)
                    .findings.inReadingOrder.filter {
                        !["submission.stopped", "submission.more-warnings"].contains($0.code)
                    })
        }
        findings.leaveOut(warnings: pieces.reduce(0) { $0 + $1.otherWarnings })
    }

    /// Figures without the evidence that the edition asks of them, once for each indicator.
    private func tellEvidence(_ findings: inout Findings) {
        for (slot, figures) in shape.figures.enumerated() where figures.needsEvidence {
            let count = pieces.reduce(0) { $0 + $1.unproven[slot] }
            guard count > 0 else { continue }
            findings.add(
                "submission.evidence", .warning, at: shape.header[figures.column].place,
                Localized(
                    vi: "chỉ tiêu “\(figures.indicator.id)” cần tài liệu kiểm chứng: \(count) đơn vị chưa nêu",
                    en:
                        "the indicator “\(figures.indicator.id)” needs a document as evidence: \(count) \(count == 1 ? "unit names" : "units name") none"
                ),
                mend: Localized(
                    vi: "ghi tên, số, ngày của tài liệu ở cột evidence",
                    en: "name the document, its number and date in the column evidence"))
        }
    }
}
