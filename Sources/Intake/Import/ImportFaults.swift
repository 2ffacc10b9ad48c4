// What keeps a table from being taken over, and what of a file is passed over.
import Diagnostics

extension TableImport {
    func limits(_ tables: [ImportTable], _ file: String, _ findings: inout Findings) {
        let rows = tables.reduce(0) { $0 + $1.rows.count }
        if rows > ImportLimits.rows {
            findings.add(
                "import.too-many-rows", at: Place(file: file, line: 1, column: 1),
                Localized(
                    vi: "có hơn \(ImportLimits.rows) dòng; đây không phải là bảng tiêu chí",
                    en: "there are more than \(ImportLimits.rows) rows; this is no table of criteria"))
        }
        let text = tables.reduce(0) { sum, table in
            sum + table.rows.reduce(0) { $0 + $1.cells.reduce(0) { $0 + $1.text.utf8.count } }
                + table.before.reduce(0) { $0 + $1.utf8.count }
        }
        if text > ImportLimits.text {
            findings.add(
                "import.too-long", at: Place(file: file, line: 1, column: 1),
                Localized(
                    vi: "chữ trong bảng dài \(text) byte; tối đa \(ImportLimits.text)",
                    en: "the texts of the table have \(text) bytes; at most \(ImportLimits.text)"))
        }
    }

    func passedOver(
        _ table: ImportTable, _ findings: inout Findings, _ leftOut: inout [(text: String, place: Place)], isOnly: Bool
    ) {
        guard !isOnly, table.rows.contains(where: { !$0.isBlank }) else { return }
        findings.add(
            "import.no-heading", .warning, at: table.place,
            Localized(
                vi: "bảng này không có dòng tiêu đề với nội dung tiêu chí và điểm nên không đọc",
                en: "this table has no heading with criteria and points, it is not read"))
        for row in table.rows where !row.isBlank {
            let text = row.cells.map(\.line).filter { !$0.isEmpty }.joined(separator: " | ")
            leftOut.append((text, row.cells.first?.place ?? table.place))
        }
    }

    func columns(_ heading: TableHeading, _ table: ImportTable, _ findings: inout Findings) {
        let row = table.rows[heading.rows.lowerBound]
        for (column, role) in heading.roles.enumerated() {
            let title = heading.titles[column]
            let isUsed = table.rows[heading.rows.upperBound...].contains { !($0.cell(column)?.text.isEmpty ?? true) }
            guard isUsed else { continue }
            let place = row.cells[column].place
            let isSecond = [.points, .bonus, .deduction, .number].contains(role) && heading.column(role!) != column
            if role == nil || isSecond {
                findings.add(
                    "import.column", .warning, at: place,
                    isSecond
                        ? Localized(
                            vi: "cột \(quoted(title)) trùng loại với cột trước; chỉ chép vào câu chữ của dòng",
                            en:
                                "the column \(quoted(title)) is of the same kind as one before it, it is only kept with the wording of each row"
                        )
                        : Localized(
                            vi: "không hiểu cột \(quoted(title)); chỉ chép vào câu chữ của dòng",
                            en:
                                "the column \(quoted(title)) is not understood, it is only kept with the wording of each row"
                        ))
            } else if role == .filledIn {
                findings.add(
                    "import.column", .note, at: place,
                    Localized(
                        vi: "cột \(quoted(title)) do đơn vị hoặc hội đồng điền, không phải cách chấm; không đọc",
                        en: "the column \(quoted(title)) is filled in by boards or panels, it is no rule; not read"))
            }
        }
    }

    static func noHeading(_ file: String) -> Diagnostic {
        Diagnostic(
            .error, "import.no-heading", at: Place(file: file, line: 1, column: 1),
            Localized(
                vi: "không tìm thấy dòng tiêu đề của bảng tiêu chí", en: "there is no heading of a table of criteria"),
            expected: Localized(
                vi:
                    "một dòng có các cột như “TT”, “Nội dung tiêu chí”, “Điểm chuẩn”, “Điểm thưởng”, “Điểm trừ”, “Ghi chú”",
                en: "a row with columns such as “No”, “Criterion”, “Points”, “Bonus”, “Deduction”, “Note”"),
            mend: Localized(
                vi: "ghi tên các cột vào dòng trên cùng của bảng", en: "write the names of the columns above the table")
        )
    }

    static func noRows(_ file: String) -> Diagnostic {
        Diagnostic(
            .error, "import.no-rows", at: Place(file: file, line: 1, column: 1),
            Localized(
                vi: "dưới dòng tiêu đề không có dòng tiêu chí nào", en: "there are no criteria below the heading"))
    }
}
