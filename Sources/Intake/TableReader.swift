// A wide table of any size as columns: the file is mapped, cut at line ends, and read on all cores.
import Diagnostics
import Foundation
import Rules
import Synchronization

/// Reads tables of units of any name: the same files, rules and messages as ``SubmissionReader``, for many more rows.
///
/// A row in which nothing is unusual is read byte by byte into numbers; every other one goes through the rules by which
/// submitted files are read. Only the evidence of figures is told otherwise: once for a column, not once for every figure.
public struct TableReader: Sendable {
    private let edition: Edition
    private let period: Period
    private let numbers: NumberConvention
    private let keeping: Set<FigureKey>
    private let blocColumn: String?
    private let stretch: Int

    /// - Parameters:
    ///   - numbers: how texts are read as numbers.
    ///   - keeping: the figures that are wanted; others are checked.
    ///   - blocColumn: the column that names each unit's bloc; nil for a table that is one bloc.
    ///   - stretch: how many bytes are read at a time; results do not depend on it.
    public init(
        edition: Edition, period: Period, numbers: NumberConvention = .open, keeping: Set<FigureKey>,
        blocColumn: String? = nil, stretch: Int = 1 << 20
    ) {
        self.edition = edition
        self.period = period
        self.numbers = numbers
        self.keeping = keeping
        self.blocColumn = blocColumn
        self.stretch = max(stretch, 1)
    }

    /// What came of reading a table.
    public struct Read: Sendable {
        /// Nil if anything is wrong, or if the file is no wide table.
        public var columns: TableColumns?
        /// Whether the file has a row for each figure: then ``SubmissionReader`` reads it.
        public var isLong = false
        /// Everything found, in reading order.
        public var diagnostics: [Diagnostic] = []
    }

    /// - Parameters:
    ///   - fileName: what places show.
    ///   - progress: told from time to time which part of the file has been read.
    public func read(
        _ received: TableBytes, fileName: String, progress: (@Sendable (Double) -> Void)? = nil
    ) -> Read {
        let (bytes, fault) = text(of: received, fileName)
        if let fault { return Read(diagnostics: [fault]) }
        let head = TableHead(bytes, fileName: fileName)
        var gatherer = SubmissionGatherer(
            edition: edition, bloc: nil, period: period, numbers: numbers, asksEvidence: false)
        gatherer.absence = .cell
        gatherer.findings.add(head.diagnostics)
        if let fault = head.fault { return Read(diagnostics: [fault]) }
        guard !head.header.isEmpty else { return Read(diagnostics: gatherer.findings.inReadingOrder) }
        if gatherer.isLong(head.header) { return Read(isLong: true) }
        let named = blocColumn.map { head.column($0, &gatherer.findings) }
        let layout = gatherer.wideLayout(head.header, leaving: named ?? nil)
        guard layout.columns["board"] != nil, named != .some(nil) else {
            return Read(diagnostics: gatherer.findings.inReadingOrder)
        }
        let shape = TableShape(
            gatherer, fileName: fileName, header: head.header, separator: head.separator, layout: layout,
            blocColumn: named ?? nil, keeping: keeping)
        let pieces = pieces(shape, gatherer, bytes, from: head.end, progress)
        guard bytes.isUnchanged, let pieces else { return Read(diagnostics: [changed(fileName)]) }
        var table = TableAssembly(shape, bytes, pieces, firstLine: head.line)
        return table.result(gatherer, TableRows(shape, gatherer))
    }

    /// The bytes as UTF-8, and what keeps them from being read.
    private func text(of received: TableBytes, _ fileName: String) -> (TableBytes, Diagnostic?) {
        let start = received.copy(0..<200)
        let isOther =
            start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) || start.contains(0)
            || start.starts(with: [0x50, 0x4B, 3, 4])
        guard isOther || received.count <= 3 else { return (received, nil) }
        // UTF-16, workbooks and what is too short to be a table: rare, and small enough to be looked at as a whole.
        let whole = ReceivedText(
            received.copy(0..<min(received.count, IntakeLimits.fileSize + 1)), fileName: fileName, format: .csv)
        return (TableBytes(whole.bytes), whole.fault)
    }

    private func changed(_ fileName: String) -> Diagnostic {
        Diagnostic(
            .error, "table.changed", at: Place(file: fileName, line: 1, column: 1),
            Localized(
                vi: "tệp bị thay đổi trong khi đang đọc", en: "the file was changed while it was being read"),
            mend: Localized(
                vi: "chờ chương trình kia ghi xong rồi chạy lại, hoặc chép tệp ra chỗ khác rồi đọc bản chép",
                en: "let the other program finish and run this again, or read a copy of the file"))
    }

    // MARK: Stretches

    /// All rows in stretches; nil where the file changed meanwhile.
    private func pieces(
        _ shape: TableShape, _ gatherer: SubmissionGatherer, _ bytes: TableBytes, from start: Int,
        _ progress: (@Sendable (Double) -> Void)?
    ) -> [TablePiece]? {
        let ranges = ranges(bytes, from: start)
        let results = Mutex<[TablePiece?]>(Array(repeating: nil, count: ranges.count))
        let next = Atomic(0)
        let isBroken = Atomic(false)
        let workers = min(ProcessInfo.processInfo.activeProcessorCount, ranges.count)
        DispatchQueue.concurrentPerform(iterations: workers) { _ in
            bytes.read { all in
                let reader = TablePieceReader(shape, gatherer, all)
                while true {
                    let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                    guard index < ranges.count, !isBroken.load(ordering: .relaxed) else { return }
                    guard bytes.isUnchanged else { return isBroken.store(true, ordering: .relaxed) }
                    let piece = reader.read(ranges[index], isGuess: index > 0)
                    bytes.release(ranges[index])
                    results.withLock { $0[index] = piece }
                    progress?(Double(index + 1) / Double(ranges.count))
                }
            }
        }
        guard !isBroken.load(ordering: .relaxed) else { return nil }
        return joined(results.withLock { $0.compactMap { $0 } }, shape, gatherer, bytes, from: start)
    }

    /// Each stretch begins behind a line end, if perhaps one inside quotation marks.
    private func ranges(_ bytes: TableBytes, from start: Int) -> [Range<Int>] {
        bytes.read { all in
            var ranges: [Range<Int>] = []
            var first = start
            while first < all.count {
                var last = all.count
                if first + stretch < all.count {
                    last = all[(first + stretch - 1)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? all.count
                }
                ranges.append(first..<last)
                first = last
            }
            return ranges
        }
    }

    /// Stretches one after another: where one ends behind the beginning of the next, because a quoted field reaches over
    /// the cut, the next is read again from there.
    private func joined(
        _ pieces: [TablePiece], _ shape: TableShape, _ gatherer: SubmissionGatherer, _ bytes: TableBytes,
        from start: Int
    ) -> [TablePiece] {
        let ranges = ranges(bytes, from: start)
        var joined: [TablePiece] = []
        var expected = start
        for (range, piece) in zip(ranges, pieces) {
            guard expected < range.upperBound else { continue }
            if piece.range.lowerBound == expected, !piece.isUnsure {
                joined.append(piece)
            } else {
                joined.append(
                    bytes.read { all in
                        TablePieceReader(shape, gatherer, all).read(expected..<range.upperBound, isGuess: false)
                    })
            }
            expected = joined.last?.range.upperBound ?? expected
        }
        return joined
    }
}
