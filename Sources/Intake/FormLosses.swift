// What a form has lost on its way: rows that are gone, figures whose row has no code any more, cells put together.
import Diagnostics
import Exact
import OOXML
import Rules

extension FormReader {
    /// A figure in a row that has lost its code would be left out without a word.
    func reportLost(_ sheet: FormGrid, _ gatherer: inout SubmissionGatherer) {
        sheet.reportLost(sheet.values, &gatherer.findings)
    }

    /// A column that has lost its code would take all its figures along: those that the form of this edition has for the
    /// sheet's rows must be there. Sources are written only where a board has given some.
    func reportColumns(_ sheet: FormGrid, _ gatherer: inout SubmissionGatherer) {
        let codes = Set(sheet.rows.compactMap { FormCode.Row(code: $0.code.text) })
        let indicators = gatherer.edition.indicators.filter { codes.contains(.indicator($0.id)) }
        let hasCriteria = gatherer.edition.criteria.contains { codes.contains(.criterion($0.id)) }
        guard !indicators.isEmpty || hasCriteria else { return }
        let needed = FormColumn.needed(by: indicators, hasCriteria: hasCriteria, FormFigures())
        let gone = needed.compactMap { column -> FormCode.Column? in
            guard case .input(let code) = column, sheet.columns[code] == nil else { return nil }
            return code
        }
        guard !gone.isEmpty else { return }
        let named = gone.map(\.mark).joined(separator: ", ")
        gatherer.findings.add(
            "form.columns-gone", at: sheet.cells.place(sheet.header, sheet.columns[.code] ?? 1),
            Localized(
                vi: "dòng mã cột của trang này không còn \(named): những gì ghi ở đó sẽ mất",
                en: "the row of column codes has no \(named) any more: what stands there would be lost"),
            mend: Localized(
                vi:
                    "hiện dòng \(sheet.header) rồi ghi lại mã trên đúng cột, hoặc lập lại phiếu bằng `thidua template` rồi chép số liệu sang",
                en:
                    "show row \(sheet.header) and put the code back above its column, or make the form again with `thidua template` and copy the figures into it"
            ))
    }

    /// Deleted rows are easy to miss: what the edition asks for and the form has no row for is named.
    func reportGone(_ sheet: FormGrid, into gatherer: inout SubmissionGatherer) {
        let indicators = gatherer.edition.indicators.map(\.id).filter { !has(.indicator($0)) }
        let criteria = gatherer.edition.criteria.map(\.id).filter { !has(.criterion($0)) }
        guard !indicators.isEmpty || !criteria.isEmpty else { return }
        func named(_ gone: [String]) -> String {
            gone.prefix(20).joined(separator: ", ") + (gone.count > 20 ? ", …" : "")
        }
        var parts: [Localized] = []
        if !indicators.isEmpty {
            let noun = indicators.count == 1 ? "indicator" : "indicators"
            parts.append(
                Localized(
                    vi: "\(indicators.count) chỉ tiêu: \(named(indicators))",
                    en: "\(indicators.count) \(noun): \(named(indicators))"))
        }
        if !criteria.isEmpty {
            let noun = criteria.count == 1 ? "criterion" : "criteria"
            parts.append(
                Localized(
                    vi: "\(criteria.count) tiêu chí (điểm tự chấm): \(named(criteria))",
                    en: "\(criteria.count) \(noun) (self-scores): \(named(criteria))"))
        }
        gatherer.findings.add(
            "form.rows-gone", .warning, at: sheet.cells.place(sheet.header, sheet.columns[.code] ?? 1),
            Localized(
                vi: "phiếu không còn dòng của \(parts.map(\.vi).joined(separator: "; "))",
                en: "the form has no row any more for \(parts.map(\.en).joined(separator: "; "))"),
            mend: Localized(
                vi:
                    "nếu xoá nhầm thì lập lại phiếu bằng `thidua template`; nếu không có số liệu thì để trống ô, không xoá dòng",
                en:
                    "if they were deleted by mistake make the form again with `thidua template`; leave cells empty rather than delete rows"
            ))
    }
}

extension CodedGrid {
    /// Figures in rows without a code.
    /// - Parameter values: the columns that hold figures, from left to right.
    func reportLost(_ values: [(column: Int, kind: Code)], _ findings: inout Findings) {
        let coded = Set(rows.map(\.number))
        let first = rows.first?.number ?? Int.max
        for row in cells.sheet.rows.drop(while: { $0.number <= min(header, first) })
        where !coded.contains(row.number) && row.number != header {
            if findings.isFull { return }
            if row.number < first, row.numbersColumns(values.map(\.column)) { continue }
            for (column, kind) in values {
                guard let cell = row.found(column), cell.looksLikeFigure else { continue }
                findings.add(
                    "form.lost-code", at: cells.place(row.number, column),
                    Localized(
                        vi:
                            "có số liệu ở cột “\(kind.mark)” nhưng dòng này không có mã, nên không biết là của chỉ tiêu nào",
                        en:
                            "there is a figure in the column “\(kind.mark)”, but the row has no code: nobody knows what it is of"
                    ),
                    mend: Localized(
                        vi: "ghi vào dòng có sẵn của phiếu; tính toán riêng thì để ở cột khác hay trang khác",
                        en: "put it into a row of the form; sums of your own belong into other columns or sheets"))
            }
        }
    }
}

extension Workbook.Cell {
    /// Whether someone may have meant a figure: a number, or a text that begins with one.
    var looksLikeFigure: Bool {
        switch value {
        case .number: return true
        case .empty: return formula != nil
        case .text(let text):
            let text = text.trimmed
            return text.utf8.count < 100 && text.first?.isNumber == true
        case .boolean, .error, .isoDate: return false
        }
    }
}

extension Workbook.Row {
    /// Whether it only numbers the columns, as headings of tables do: 1, 2, 3, at least three of them.
    fileprivate func numbersColumns(_ columns: [Int]) -> Bool {
        let written = columns.compactMap { self.found($0) }.filter(\.looksLikeFigure)
        let numbers = written.compactMap { Int($0.plainText) }
        return written.count >= 3 && numbers.count == written.count
            && zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 }
    }
}

/// Cells of a form that were put together.
struct FormMerges {
    /// Input cells whose value could belong to several.
    private var faulty: Set<CellAddress> = []
    /// Cells of documents and notes whose text stands in the first cell of several rows.
    private var origins: [CellAddress: CellAddress] = [:]

    init<Code: ColumnCode>(_ sheet: CodedGrid<Code>, _ findings: inout Findings) {
        let columns = Dictionary(sheet.columns.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let inputs = columns.filter { $0.value != .code }.keys.sorted()
        for range in sheet.cells.sheet.merges where !findings.isFull {
            let first = sheet.rows.firstIndex(notBefore: range.from.row) { $0.number }
            let rows = sheet.rows[first...].prefix { $0.number <= range.to.row }.map(\.number)
            let inside = inputs[inputs.firstIndex(notBefore: range.from.column) { $0 }...].prefix {
                $0 <= range.to.column
            }
            guard !rows.isEmpty, !inside.isEmpty else { continue }
            if range.from.column == range.to.column, columns[range.from.column]?.isRemark == true {
                for row in rows { origins[CellAddress(row: row, column: range.from.column)] = range.from }
                continue
            }
            let holds = sheet.cells.cell(range.from.row, range.from.column).map { !$0.isBlank } ?? false
            let isAlone = rows == [range.from.row] && inside.elementsEqual([range.from.column])
            guard holds, !isAlone else { continue }
            for row in rows { for column in inside { faulty.insert(CellAddress(row: row, column: column)) } }
            findings.add(
                "cell.merged", at: sheet.cells.place(range.from),
                Localized(
                    vi: "các ô \(sheet.cells.text(range)) đã gộp làm một: không biết giá trị là của ô nào",
                    en: "the cells \(sheet.cells.text(range)) are merged: nobody knows which of them the value is for"),
                mend: Localized(
                    vi: "bỏ gộp ô (Unmerge) rồi ghi giá trị vào đúng ô",
                    en: "unmerge them and put the value into its own cell"))
        }
    }

    /// Whether what stands there is not to be read: it has been said.
    func isFaulty(_ row: Int, _ column: Int) -> Bool { faulty.contains(CellAddress(row: row, column: column)) }

    /// Where the text of a cell stands.
    func origin(_ row: Int, _ column: Int) -> CellAddress {
        let address = CellAddress(row: row, column: column)
        return origins[address] ?? address
    }
}
