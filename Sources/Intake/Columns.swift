// Names of columns: the English ones of the format, and what they are called in Vietnamese.
import Diagnostics

/// The columns that a CSV file of some kind may have, by their names in English.
struct ColumnNames {
    /// Every accepted name, folded, with the column it stands for.
    let aliases: [String: String]
    /// The English names, for suggestions.
    let known: [String]

    private init(_ columns: KeyValuePairs<String, [String]>) {
        known = columns.map(\.key)
        aliases = Dictionary(
            columns.flatMap { name, others in ([name] + others).map { ($0.folded, name) } },
            uniquingKeysWith: { first, _ in first })
    }

    static let figures = ColumnNames([
        "board": ["đơn vị", "unit"], "indicator": ["chỉ tiêu"], "attribute": ["thuộc tính"], "value": ["giá trị"],
        "qualifier": ["ghi chú ước", "ước"], "evidence": ["tài liệu"],
        "evidenceNumber": ["số hiệu tài liệu"], "evidenceDate": ["ngày tài liệu"], "source": ["nguồn"],
        "period": ["kỳ"], "note": ["ghi chú"], "written": ["nguyên văn"], "formula": ["công thức"], "cell": ["ô"],
    ])
    static let awards = ColumnNames([
        "board": ["đơn vị"], "criterion": ["tiêu chí"], "points": ["điểm"], "reason": ["lý do"],
    ])

    /// The column that a header's name stands for.
    func column(_ text: String) -> String? { aliases[text.folded] }

    /// Which column of a file is which.
    /// - Parameter required: columns without which nothing can be read.
    func match(_ header: [WrittenText], required: [String], _ findings: inout Findings) -> [String: Int] {
        var found: [String: Int] = [:]
        var suggested: Set<String> = []
        for (index, written) in header.enumerated() {
            guard let text = written.tidy(unguarding: true, &findings) else { continue }
            guard let name = column(text) else {
                let mend = text.utf8.count > 200 ? nil : aliases.keys.sorted().nearest(to: text).flatMap { aliases[$0] }
                if let mend { suggested.insert(mend) }
                findings.add(
                    "csv.unknown-column", at: written.place,
                    text.isEmpty
                        ? Localized(vi: "cột không có tên", en: "a column without a name")
                        : Localized(vi: "không có cột \(quoted(text))", en: "there is no column \(quoted(text))"),
                    expected: Localized(same: known.joined(separator: ", ")),
                    mend: mend.map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") })
                continue
            }
            if let first = found[name] {
                Self.duplicate(written, header[first].place, &findings)
            } else {
                found[name] = index
            }
        }
        for name in required where found[name] == nil && !suggested.contains(name) {
            findings.add(
                "csv.missing-column", at: header.first?.place,
                Localized(vi: "thiếu cột “\(name)”", en: "the column “\(name)” is missing"),
                expected: Localized(same: required.joined(separator: ", ")))
        }
        return found
    }

    static func duplicate(_ written: WrittenText, _ first: Place, _ findings: inout Findings) {
        findings.add(
            "csv.duplicate-column", at: written.place,
            Localized(
                vi: "cột \(quoted(written.text)) có hai lần; lần đầu ở cột ký tự \(first.column)",
                en: "the column \(quoted(written.text)) stands twice; first at column \(first.column)"))
    }
}
