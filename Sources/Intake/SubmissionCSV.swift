// Figures as CSV: long, a row a figure; or wide, a row a board.
import Diagnostics
import Rules

extension SubmissionGatherer {
    mutating func read(_ file: CSVFile) {
        findings.add(file.diagnostics)
        guard !file.header.isEmpty else { return }
        if isLong(file.header) {
            readLong(file)
        } else {
            readWide(file)
        }
    }

    /// Whether there is a column that only a long file has.
    func isLong(_ header: [WrittenText]) -> Bool {
        header.contains { written in
            let text = written.text.trimmed
            guard let name = ColumnNames.figures.column(text) else { return false }
            return name == "indicator" || (["attribute", "value"].contains(name) && !hasIndicator(text))
        }
    }

    // MARK: Long

    private mutating func readLong(_ file: CSVFile) {
        let columns = ColumnNames.figures.match(
            file.header, required: ["board", "indicator", "attribute", "value"], &findings)
        guard let board = columns["board"], let indicator = columns["indicator"], let attribute = columns["attribute"],
            let value = columns["value"]
        else { return }
        for index in 0..<file.rowCount where !findings.isFull {
            let row = file.row(index)
            // Everything is looked at before anything makes the row useless, so that all that is wrong is said.
            let owner = self.board(in: row, board)
            let remarks = remarks(in: row, columns)
            guard let name = tidy(row[indicator]), let part = tidy(row[attribute]), let entered = tidy(row[value])
            else { continue }
            guard let subject = subject(name, part), let owner, let remarks else { continue }
            add(remarks.entry(owner.board, subject, .text(entered)), isKnownBoard: owner.isKnown)
        }
    }

    mutating func tidy(_ written: WrittenText) -> WrittenText? {
        written.tidy(unguarding: false, &findings).map { WrittenText(text: $0, place: written.place) }
    }

    /// The board of a row, and whether it is one of the bloc's; nil with a finding if it cannot be read.
    private mutating func board(in row: [WrittenText], _ column: Int) -> (board: WrittenText, isKnown: Bool)? {
        guard let board = tidy(row[column]) else { return nil }
        return (board, boards.accepts(board.text, at: board.place, &findings))
    }

    /// What a row says beside its figures.
    private struct Remarks {
        var isEstimate = false
        var evidence: Evidence?
        var source: String?
        var note: String?
        var written: String?
        var formula: String?
        var cell: String?

        func entry(_ board: WrittenText, _ subject: FigureEntry.Subject, _ value: EnteredValue) -> FigureEntry {
            FigureEntry(
                board: board, subject: subject, value: value, isEstimate: isEstimate, evidence: evidence,
                source: source, note: note, written: written, formula: formula, cell: cell)
        }
    }

    private mutating func remarks(in row: [WrittenText], _ columns: [String: Int]) -> Remarks? {
        var remarks = Remarks()
        if let column = columns["period"], let period = tidy(row[column]), !period.text.isEmpty {
            checkPeriod(period.text, at: period.place)
        }
        if let column = columns["qualifier"] {
            guard let qualifier = tidy(row[column]), let isEstimate = isEstimate(qualifier) else { return nil }
            remarks.isEstimate = isEstimate
        }
        remarks.evidence = evidence(in: row, columns)
        remarks.source = remark("source", in: row, columns)
        remarks.note = remark("note", in: row, columns)
        remarks.written = remark("written", in: row, columns)
        remarks.formula = remark("formula", in: row, columns)
        remarks.cell = remark("cell", in: row, columns)
        return remarks
    }

    private mutating func remark(_ name: String, in row: [WrittenText], _ columns: [String: Int]) -> String? {
        columns[name].flatMap { row[$0].optionalTidy(unguarding: true, &findings) }
    }

    /// The document behind a figure: its title, and in columns of their own its number and date.
    private mutating func evidence(in row: [WrittenText], _ columns: [String: Int]) -> Evidence? {
        let title = remark("evidence", in: row, columns)
        let number = remark("evidenceNumber", in: row, columns)
        var date: Day?
        if let column = columns["evidenceDate"], let text = remark("evidenceDate", in: row, columns) {
            date = day(WrittenText(text: text, place: row[column].place))
        }
        guard title != nil || number != nil || date != nil else { return nil }
        return Evidence(title: title ?? "", number: number, date: date)
    }

    /// Whether a qualifier says that a figure is not final; nil with a finding if it says something else.
    mutating func isEstimate(_ written: WrittenText) -> Bool? {
        if written.text.isEmpty { return false }
        switch written.text.folded {
        case "estimate", "ước": return true
        default:
            findings.add(
                "submission.qualifier", at: written.place,
                Localized(
                    vi: "không có ghi chú \(quoted(written.text))", en: "there is no qualifier \(quoted(written.text))"),
                expected: Localized(vi: "để trống (số chính thức) | estimate | ước", en: "nothing (final) | estimate"),
                mend: Localized(
                    vi: "lời ghi khác thì để ở cột evidence hoặc source",
                    en: "put other remarks into evidence or source"))
            return nil
        }
    }

    // MARK: Wide

    private mutating func readWide(_ file: CSVFile) {
        absence = .cell
        let layout = wideLayout(file.header)
        guard layout.columns["board"] != nil else { return }
        var seen: [String: Place] = [:]
        for index in 0..<file.rowCount where !findings.isFull {
            let row = file.row(index)
            addWide(row, layout) { board, findings in
                guard let first = seen.updateValue(board.place, forKey: board.text) else { return true }
                findings.duplicateBoard(board, firstLine: first.line)
                return false
            }
        }
    }

    /// Checks and keeps the figures of one row of a wide file.
    /// - Parameter isFirst: whether no row before had this unit; if one had, it says so.
    mutating func addWide(
        _ row: [WrittenText], _ layout: WideLayout, isFirst: (WrittenText, inout Findings) -> Bool
    ) {
        guard let column = layout.columns["board"], let board = board(in: row, column),
            let remarks = remarks(in: row, layout.columns)
        else { return }
        if board.isKnown, !isFirst(board.board, &findings) { return }
        var count = 0
        for (column, subject) in layout.subjects {
            guard let value = tidy(row[column]), !value.text.isEmpty else { continue }
            count += 1
            add(remarks.entry(board.board, subject, .text(value)), isKnownBoard: board.isKnown)
        }
        if count == 0 { noFigures(board.board) }
    }

    mutating func noFigures(_ board: WrittenText) {
        findings.add(
            "submission.no-figures", .warning, at: board.place,
            Localized(
                vi: "“\(board.text)” không có số liệu nào, bỏ qua",
                en: "“\(board.text)” has no figures and is passed over"))
    }

    /// What each column of a wide file is about.
    struct WideLayout {
        /// Columns about the row.
        var columns: [String: Int] = [:]
        /// Columns of figures.
        var subjects: [(column: Int, subject: FigureEntry.Subject)] = []
    }

    /// - Parameter other: a column that is left aside, whatever its name.
    mutating func wideLayout(_ header: [WrittenText], leaving other: Int? = nil) -> WideLayout {
        var layout = WideLayout()
        var first: [String: Place] = [:]
        for (index, written) in header.enumerated() where index != other {
            guard let text = written.tidy(unguarding: true, &findings) else { continue }
            let name: String
            if let column = ColumnNames.figures.column(text), text == column && column == "board" || !hasIndicator(text)
            {
                name = column
                if first[name] == nil { layout.columns[name] = index }
            } else if let subject = wideSubject(WrittenText(text: text, place: written.place)) {
                name = subject.name
                if first[name] == nil { layout.subjects.append((index, subject)) }
            } else {
                continue
            }
            if let place = first[name] {
                ColumnNames.duplicate(written, place, &findings)
            } else {
                first[name] = written.place
            }
        }
        if layout.columns["board"] == nil {
            findings.add(
                "csv.missing-column", at: header.first?.place,
                Localized(vi: "thiếu cột “board”", en: "the column “board” is missing"),
                expected: Localized(
                    vi:
                        "board,indicator,attribute,value (mỗi dòng một số liệu), hoặc board và các cột chỉ tiêu (mỗi dòng một đơn vị)",
                    en:
                        "board,indicator,attribute,value (a row a figure), or board and columns of indicators (a row a board)"
                ))
        }
        return layout
    }

    /// What a wide column is about: `export` (its actual figure), `export.plan`, `A.1.selfScore`.
    private mutating func wideSubject(_ written: WrittenText) -> FigureEntry.Subject? {
        if hasIndicator(written.text) {
            return subject(written, WrittenText(text: Attribute.actual.rawValue, place: written.place))
        }
        if let point = written.text.lastIndex(of: ".") {
            let name = WrittenText(text: String(written.text[..<point]).trimmed, place: written.place)
            let part = WrittenText(
                text: String(written.text[written.text.index(after: point)...]).trimmed, place: written.place)
            if hasIndicator(name.text) || EnteredAttribute(part.text) != nil { return subject(name, part) }
        }
        findings.add(
            "csv.unknown-column", at: written.place,
            written.text.isEmpty
                ? Localized(vi: "cột không có tên", en: "a column without a name")
                : Localized(
                    vi: "không có cột hay chỉ tiêu \(quoted(written.text))",
                    en: "there is no column or indicator \(quoted(written.text))"),
            mend: findings.didYouMean(written.text, among: ColumnNames.figures.known + indicatorNames))
        return nil
    }
}

extension Findings {
    mutating func duplicateBoard(_ board: WrittenText, firstLine line: Int) {
        add(
            "submission.duplicate-board", at: board.place,
            Localized(
                vi: "đơn vị “\(board.text)” đã có ở dòng \(line)",
                en: "the board “\(board.text)” already has line \(line)"),
            mend: Localized(vi: "mỗi đơn vị một dòng", en: "one row a board"))
    }
}
