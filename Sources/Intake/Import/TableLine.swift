// One row of a table of criteria, by what its columns mean.
import Diagnostics
import Exact
import Rules

/// The points of a row in one column, as far as they could be read.
enum Amount: Equatable {
    case none
    case number(Rational, Place)
    /// Not a number of points: perhaps a rule.
    case text(String, Place)

    var number: Rational? { if case .number(let number, _) = self { number } else { nil } }
    var place: Place? {
        switch self {
        case .none: nil
        case .number(_, let place), .text(_, let place): place
        }
    }
    var text: String? { if case .text(let text, _) = self { text } else { nil } }
    var isNone: Bool { self == .none }
}

struct TableLine {
    var number: RowNumber?
    /// The number as written.
    var label = ""
    var title = ""
    var titlePlace: Place?
    var points = Amount.none
    var bonus = Amount.none
    var deduction = Amount.none
    var notes: [Note] = []
    var evidence = ""
    var place: Place
    /// Put together with the row above: by its number or its name.
    var isContinued = false
    var sharesPoints = false

    /// What a column beside the criterion says of it.
    struct Note: Equatable {
        var text: String
        var place: Place
    }

    var hasAmount: Bool { !points.isNone || !bonus.isNone || !deduction.isNone }

    /// Everything that the row says, in the order of its columns; what boards fill in left out.
    var words = ""
}

/// Reads rows below a heading.
struct LineReader {
    let heading: TableHeading
    let numbers: NumberConvention

    func read(_ row: ImportTable.Row, after open: [RowNumber], _ findings: inout Findings) -> TableLine? {
        guard let first = row.cells.first(where: { !$0.text.isEmpty }) else { return nil }
        let words = row.cells.indices.filter { column in
            !heading.roles.indices.contains(column) || heading.roles[column] != .filledIn
        }.map { row.cells[$0].line }.filter { !$0.isEmpty }
        let titleCell = row.cell(heading.column(.criterion))
        var line = TableLine(place: first.place)
        line.words = words.joined(separator: " | ")
        let numberCell = row.cell(heading.column(.number))
        line.isContinued = titleCell?.isContinued == true
        line.title = titleCell?.text ?? ""
        line.titlePlace = titleCell?.place
        if let cell = numberCell, !cell.text.isEmpty {
            if cell.isDate { dateInstead(cell, &findings) }
            if let number = RowNumber(cell.line, after: open) {
                line.number = number
                line.label = cell.line
            } else if let (number, rest) = RowNumber.leading(cell.line, after: open), line.title.isEmpty {
                // A heading put together over all columns stands in the first.
                (line.number, line.label, line.title) = (number, String(cell.line.prefix { !$0.isWhitespace }), rest)
            } else if line.title.isEmpty {
                line.title = cell.text
            } else {
                findings.add(
                    "import.number", .warning, at: cell.place,
                    Localized(
                        vi: "\(quoted(cell.line)) không phải là số thứ tự đã biết",
                        en: "\(quoted(cell.line)) is not a number that is known"),
                    expected: Localized(same: "I, 1., 1.1, a), a1.1, -, +"))
                line.title = cell.line + " " + line.title
            }
        }
        if line.number == nil, let (number, rest) = RowNumber.leading(line.title, after: open) {
            line.label = String(line.title.prefix { !$0.isWhitespace })
            (line.number, line.title) = (number, rest)
            if case .mark = number.style { line.label = number.isMark ?? line.label }
        }
        line.points = amount(row, .points, &findings)
        line.bonus = amount(row, .bonus, &findings)
        line.deduction = amount(row, .deduction, &findings)
        line.sharesPoints = row.cell(heading.column(.points))?.isContinued == true
        line.notes = heading.columns(.note).compactMap { row.cell($0) }.filter { !$0.text.isEmpty }
            .map { TableLine.Note(text: $0.text, place: $0.place) }
        line.evidence = heading.columns(.evidence).compactMap { row.cell($0)?.line }.filter { !$0.isEmpty }
            .joined(separator: "; ")
        return line
    }

    private func amount(_ row: ImportTable.Row, _ role: TableHeading.Role, _ findings: inout Findings) -> Amount {
        guard let cell = row.cell(heading.column(role)), !cell.text.isEmpty, !["-", "–", "x", "/"].contains(cell.text)
        else { return .none }
        // Spreadsheets make a date of “1.5”; the number behind it is a count of days.
        guard !cell.isDate else {
            dateOfPoints(cell, &findings)
            return .text(cell.text, cell.place)
        }
        if let number = cell.number ?? ClauseReader.points(cell.line, numbers) { return .number(number, cell.place) }
        askWhich(cell, &findings)
        return .text(cell.text, cell.place)
    }

    /// `1.500` is 1500 in Vietnamese and 1.5 in English: asked, not guessed.
    private func askWhich(_ cell: ImportTable.Cell, _ findings: inout Findings) {
        let text = String(cell.line.prefix { $0.isNumber || ".,".contains($0) })
        let readings = Wording.readings(text)
        guard numbers == .open, let vi = readings.vi, let en = readings.en, vi != en else { return }
        findings.add(
            "import.ambiguous", at: cell.place,
            Localized(
                vi: "\(quoted(text)) đọc được là \(vi) và là \(en)",
                en: "\(quoted(text)) can be read as \(vi) and as \(en)"),
            mend: Localized(
                vi: "thêm --numbers vi nếu dấu phẩy đứng trước phần thập phân, --numbers en nếu là dấu chấm",
                en: "add --numbers vi if a comma stands before decimals, --numbers en if a point does"))
    }

    private func dateOfPoints(_ cell: ImportTable.Cell, _ findings: inout Findings) {
        findings.add(
            "import.date-points", .warning, at: cell.place,
            Localized(
                vi: "ô điểm này là ngày, không phải số; không lấy làm điểm",
                en: "this cell of points is a date, no number; it is not taken for points"),
            mend: Localized(
                vi: "định dạng ô là số hoặc văn bản rồi gõ lại, ví dụ 1,5",
                en: "format the cell as number or text and type it again, such as 1.5"))
    }

    private func dateInstead(_ cell: ImportTable.Cell, _ findings: inout Findings) {
        findings.add(
            "import.date-number", .warning, at: cell.place,
            Localized(
                vi: "số thứ tự đã bị bảng tính đổi thành ngày", en: "the spreadsheet made a date of this number"),
            mend: Localized(
                vi: "định dạng cột này là văn bản rồi gõ lại, ví dụ 1.2",
                en: "format this column as text and type it again, such as 1.2"))
    }
}

extension RowNumber {
    fileprivate var isMark: String? { if case .mark(let mark) = style { String(mark) } else { nil } }
}
