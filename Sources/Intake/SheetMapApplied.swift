// A foreign workbook read by its map: everything mapped is found once, or it is an error on the map's line.
import Diagnostics
import OOXML
import Rules

extension SubmissionGatherer {
    /// Reads a workbook as a map says.
    mutating func read(_ workbook: Workbook, fileName: String, by map: SheetMap) {
        if let period = map.period { checkPeriod(period.text, at: period.place) }
        if numbers == .open, let convention = map.numbers { numbers = convention }
        absence = .cell
        isMapped = true
        let isKnown = boards.accepts(map.board.text, at: map.board.place, &findings)
        noteLinks(workbook, fileName)
        var reader = FormReader(
            usesDate1904: workbook.usesDate1904, board: map.board, isKnownBoard: isKnown, isMapped: true)
        for mapped in map.sheets {
            guard let index = sheetIndex(mapped, workbook) else { continue }
            let cells = SheetCells(workbook.sheets[index], index: index, fileName: fileName)
            let finder = MapFinder(cells: cells)
            if let sheet = finder.layout(mapped, &findings) {
                let units = finder.units(mapped, sheet)
                reader.readRows(of: sheet, units: units, into: &self)
                finder.noteRest(sheet, mapped, &findings)
            }
            for cell in mapped.cells {
                let sheet = FormGrid(
                    cells: cells, columns: [cell.kind: cell.address.column], rows: [(cell.address.row, cell.code)])
                if cells.cell(cell.address.row, cell.address.column).map(\.isBlank) ?? true {
                    let spot = cells.place(cell.address).cell ?? ""
                    findings.add(
                        "map.empty-cell", .warning, at: cell.place,
                        Localized(vi: "ô \(spot) trống", en: "the cell \(spot) is empty"))
                    continue
                }
                let unit = cell.unit.map { [cell.address.row: $0] } ?? [:]
                reader.readRows(of: sheet, units: MappedUnits(rows: unit), into: &self)
            }
        }
        if reader.count == 0, !findings.hasErrors { noFigures(map.board) }
    }

    private mutating func sheetIndex(_ mapped: MappedSheet, _ workbook: Workbook) -> Int? {
        let names = workbook.sheets.map(\.name)
        let found: [Int]
        if let name = mapped.name {
            found = names.indices.filter { names[$0].matching == name.text.matching }
        } else {
            found = names.indices.filter { !workbook.sheets[$0].isHidden }
        }
        if found.count == 1 { return found[0] }
        let listed = names.prefix(20).map { quoted($0) }.joined(separator: ", ")
        findings.add(
            "map.sheet", at: mapped.name?.place ?? mapped.place,
            mapped.name.map {
                Localized(
                    vi: "tệp có \(found.count) trang tên \(quoted($0.text))",
                    en: "the workbook has \(found.count) sheets called \(quoted($0.text))")
            }
                ?? Localized(
                    vi: "tệp có \(found.count) trang; cần nêu trang nào (khoá “sheet”)",
                    en: "the workbook has \(found.count) sheets; say which one (key “sheet”)"),
            expected: Localized(same: listed))
        return nil
    }
}

/// Finds what a map names on a sheet.
private struct MapFinder {
    let cells: SheetCells
    /// Where each text of the sheet stands, by its folded form.
    private let texts: [String: [CellAddress]]

    init(cells: SheetCells) {
        self.cells = cells
        var texts: [String: [CellAddress]] = [:]
        for row in cells.sheet.rows {
            for cell in row.cells {
                guard case .text(let text) = cell.value, text.utf8.count <= 2_000 else { continue }
                texts[text.matching, default: []].append(CellAddress(row: row.number, column: cell.column))
            }
        }
        self.texts = texts
    }

    /// The rows and columns that the map names; nil where it names none or something was not found.
    func layout(_ mapped: MappedSheet, _ findings: inout Findings) -> FormGrid? {
        guard !mapped.rows.isEmpty else { return nil }
        var isFine = true
        var columns: [FormCode.Column: Int] = [:]
        for column in mapped.columns {
            guard let found = self.column(column.spot, &findings) else {
                isFine = false
                continue
            }
            columns[column.kind] = found
        }
        var labels: Int?
        if let spot = mapped.labels {
            labels = column(spot, &findings)
            isFine = isFine && labels != nil
        }
        var rows: [(number: Int, code: WrittenText)] = []
        var taken: [Int: WrittenText] = [:]
        for row in mapped.rows {
            guard let number = self.row(row.spot, labels, &findings) else {
                isFine = false
                continue
            }
            if let first = taken.updateValue(row.code, forKey: number) {
                findings.add(
                    "map.duplicate", at: row.code.place,
                    Localized(
                        vi: "dòng \(number) của trang \(quoted(cells.sheet.name)) đã dùng ở dòng \(first.place.line)",
                        en:
                            "row \(number) of the sheet \(quoted(cells.sheet.name)) is already used on line \(first.place.line)"
                    ))
                isFine = false
            }
            rows.append((number, row.code))
        }
        guard isFine else { return nil }
        return FormGrid(cells: cells, columns: columns, rows: rows.sorted { $0.number < $1.number })
    }

    func units(_ mapped: MappedSheet, _ sheet: FormGrid) -> MappedUnits {
        var units = MappedUnits()
        for column in mapped.columns { units.columns[column.kind] = column.unit }
        let byCode = Dictionary(
            mapped.rows.map { ($0.code, $0.unit) }, uniquingKeysWith: { first, _ in first })
        for row in sheet.rows { units.rows[row.number] = byCode[row.code] ?? nil }
        return units
    }

    // MARK: Columns

    private func column(_ spot: ColumnSpot, _ findings: inout Findings) -> Int? {
        guard case .heading(let heading) = spot else {
            if case .letters(let column, _) = spot { return column }
            return nil
        }
        guard let address = only(texts[heading.text.matching] ?? [], heading, &findings) else { return nil }
        let span = cells.sheet.merges.first { $0.from == address }
        guard let span, span.to.column > span.from.column else { return address.column }
        findings.add(
            "map.wide-heading", at: heading.place,
            Localized(
                vi: "tiêu đề \(quoted(heading.text)) trải trên nhiều cột (\(cells.text(span)))",
                en: "the heading \(quoted(heading.text)) spans several columns (\(cells.text(span)))"),
            mend: Localized(
                vi: "nêu cột bằng chữ: column: \(Place.letters(address.column))",
                en: "name the column by its letter: column: \(Place.letters(address.column))"))
        return nil
    }

    // MARK: Rows

    private func row(_ spot: MappedRow.Spot, _ labels: Int?, _ findings: inout Findings) -> Int? {
        switch spot {
        case .number(let number, _): return number
        case .label(let label, let under):
            guard let labels else { return nil }
            let found = (texts[label.text.matching] ?? []).filter { $0.column == labels }
            guard let under else { return only(found, label, &findings)?.row }
            let above = (texts[under.text.matching] ?? []).filter { $0.column == labels }
            guard let above = only(above, under, &findings) else { return nil }
            return only(Array(found.filter { $0.row > above.row }.prefix(1)), label, &findings)?.row
        }
    }

    /// The only one of some cells, or nil with a finding.
    private func only(_ found: [CellAddress], _ written: WrittenText, _ findings: inout Findings) -> CellAddress? {
        if found.count == 1 { return found[0] }
        let sheet = quoted(cells.sheet.name)
        let spots = found.prefix(5).compactMap { cells.place($0).cell }.joined(separator: ", ")
        findings.add(
            found.isEmpty ? "map.not-found" : "map.found-twice", at: written.place,
            found.isEmpty
                ? Localized(
                    vi: "không thấy \(quoted(written.text)) trên trang \(sheet)",
                    en: "\(quoted(written.text)) is not found on the sheet \(sheet)")
                : Localized(
                    vi: "\(quoted(written.text)) có \(found.count) lần trên trang \(sheet): \(spots)",
                    en: "\(quoted(written.text)) stands \(found.count) times on the sheet \(sheet): \(spots)"),
            mend: found.isEmpty
                ? texts.keys.sorted().nearest(to: written.text.matching).flatMap { texts[$0]?.first }.flatMap { near in
                    (cells.cell(near.row, near.column)?.plainText).map {
                        Localized(
                            vi: "có phải \(quoted($0)) ở ô \(cells.place(near).cell ?? "")?",
                            en: "did you mean \(quoted($0)) in cell \(cells.place(near).cell ?? "")?")
                    }
                }
                : Localized(
                    vi: "thêm “under: NHÃN Ở TRÊN”, hoặc nêu dòng bằng số: row: \(found[0].row)",
                    en: "add “under: LABEL ABOVE”, or name the row by number: row: \(found[0].row)"))
        return nil
    }

    /// Rows with figures that the map does not mention are counted, so that nobody takes them for read. Among the mapped
    /// rows and below, any text may be a figure; above them only what looks like one is, and headings are not.
    func noteRest(_ sheet: FormGrid, _ mapped: MappedSheet, _ findings: inout Findings) {
        let known = Set(sheet.rows.map(\.number) + mapped.cells.map(\.address.row))
        let values = sheet.values.map(\.column)
        let first = sheet.rows.first?.number ?? 0
        let headings = Set(
            mapped.columns.flatMap { column -> [Int] in
                guard case .heading(let text) = column.spot else { return [] }
                return (texts[text.text.matching] ?? []).map(\.row)
            })
        let rest = cells.sheet.rows.compactMap { row -> CellAddress? in
            guard !known.contains(row.number), !headings.contains(row.number) else { return nil }
            let column = values.first { column in
                guard let cell = row.found(column), !cell.isBlank else { return false }
                return row.number > first || cell.looksLikeFigure
            }
            return column.map { CellAddress(row: row.number, column: $0) }
        }
        guard let first = rest.first else { return }
        let numbers = rest.prefix(10).map { String($0.row) }.joined(separator: ", ") + (rest.count > 10 ? ", …" : "")
        findings.add(
            "map.rest", .note, at: cells.place(first),
            Localized(
                vi: "\(rest.count) dòng có số liệu mà tệp --map không nhắc đến, không đọc: \(numbers)",
                en:
                    "\(rest.count) \(rest.count == 1 ? "row with figures is" : "rows with figures are") not in the map and not read: \(numbers)"
            ))
    }
}

extension String {
    /// For finding a text whatever its case, composition and spaces.
    fileprivate var matching: String { folded.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
