// Single units of a table that was read, with all that their rows say: evidence, notes, and where each figure stands.
import Diagnostics
import Rules

/// Reads rows of a table again, by where they stand.
public struct TableRowReader {
    private let bytes: TableBytes
    private let shape: TableShape
    private var rows: TableRows
    /// Whether the table has a row a unit, and not one a figure.
    public let isWide: Bool

    /// - Parameters: as for the ``TableReader`` that read the table, which found nothing wrong with it.
    public init(
        edition: Edition, period: Period, numbers: NumberConvention = .open, blocColumn: String? = nil,
        _ bytes: TableBytes, fileName: String
    ) {
        self.bytes = bytes
        let head = TableHead(bytes, fileName: fileName)
        var gatherer = SubmissionGatherer(
            edition: edition, bloc: nil, period: period, numbers: numbers, asksEvidence: false)
        gatherer.absence = .cell
        isWide = !gatherer.isLong(head.header)
        let column = blocColumn.flatMap { head.column($0, &gatherer.findings) }
        let layout = gatherer.wideLayout(head.header, leaving: column)
        shape = TableShape(
            gatherer, fileName: fileName, header: head.header, separator: head.separator, layout: layout,
            blocColumn: column, keeping: [])
        rows = TableRows(shape, gatherer)
    }

    /// The unit of a row.
    public mutating func submission(at spot: TableColumns.RowSpot) -> Submission? {
        rows.read(bytes.row(at: spot, separator: shape.separator), line: spot.line).submission
    }
}

extension TableBytes {
    /// The bytes of a row.
    func row(at spot: TableColumns.RowSpot, separator: UInt8) -> [UInt8] {
        read { all in
            guard let base = all.baseAddress else { return [] }
            let extent = TableText.row(base + spot.offset, end: base + all.count, separator: separator)
            // What is longer than any row can be is wrong anyhow.
            return Array(all[spot.offset..<min(extent.next - base, spot.offset + IntakeLimits.fileSize)])
        }
    }
}

extension TableRowReader {
    /// The unit of a row, and the bloc that it names.
    public mutating func unit(at spot: TableColumns.RowSpot) -> (submission: Submission, bloc: String?)? {
        let row = rows.read(bytes.row(at: spot, separator: shape.separator), line: spot.line)
        return row.submission.map { ($0, row.bloc) }
    }
}
