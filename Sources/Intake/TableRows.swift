// Rows of a table that are not plain, one by one by the rules that every submitted file is read by.
import Diagnostics
import Exact
import Rules

/// Reads single rows with all rules: quotes, other notations of numbers, units, words of estimate, and what is wrong.
struct TableRows {
    let shape: TableShape
    private var gatherer: SubmissionGatherer
    private let isBlocNamed: Bool

    init(_ shape: TableShape, _ gatherer: SubmissionGatherer) {
        self.shape = shape
        self.gatherer = gatherer
        isBlocNamed = shape.blocColumn != nil
    }

    /// What a row says.
    struct Row {
        /// Nil where it is blank, without figures, or too wrong to be anybody's.
        var submission: Submission?
        /// The unit of a row that has one, with figures or without.
        var name: WrittenText?
        var bloc: String?
        var findings = Findings()
    }

    /// - Parameters:
    ///   - bytes: of the row, well-formed UTF-8.
    ///   - line: on which it begins.
    ///   - firstLine: of the row that the unit already has, if it has one.
    mutating func read(_ bytes: [UInt8], line: Int, firstLine: Int? = nil) -> Row {
        var scanner = CSVScanner(
            rows: bytes, fileName: shape.fileName, line: line, separator: shape.separator,
            columns: shape.header.count)
        scanner.scanRow()
        let file = CSVFile(scanner, fileName: shape.fileName, header: shape.header)
        gatherer.findings = Findings()
        gatherer.findings.add(file.diagnostics)
        var row = Row()
        if file.rowCount == 1 {
            let fields = file.row(0)
            var name: WrittenText?
            gatherer.addWide(fields, shape.layout) { board, findings in
                name = board
                guard let firstLine else { return true }
                findings.duplicateBoard(board, firstLine: firstLine)
                return false
            }
            row.name = name
            row.submission = gatherer.takeSubmission()
            if isBlocNamed { row.bloc = bloc(of: fields, isNeeded: row.submission != nil) }
        }
        row.findings = gatherer.findings
        return row
    }

    /// The bloc that a row names; nil with a finding if it is needed.
    private mutating func bloc(of fields: [WrittenText], isNeeded: Bool) -> String? {
        guard let column = shape.blocColumn, let written = gatherer.tidy(fields[column]) else { return nil }
        guard written.text.isEmpty, isNeeded else { return written.text }
        gatherer.findings.add(
            "table.no-bloc", at: written.place,
            Localized(
                vi: "thiếu tên khối ở cột \(quoted(shape.header[column].text))",
                en: "no bloc is named in the column \(quoted(shape.header[column].text))"),
            expected: Localized(vi: "tên khối của đơn vị", en: "the name of the unit's bloc"),
            mend: Localized(
                vi: "ghi khối của từng đơn vị; đơn vị không thuộc khối nào thì để ở tệp khác",
                en: "name the bloc of every unit; keep units of no bloc in a file of their own"))
        return nil
    }
}
