// What became of a table of criteria that was taken over: rules recognised, rows left to a person, defects with their cells.
import Diagnostics
import Intake
import Rules

/// The outcome of `criteria import`, for the person who goes on with it.
public struct ImportReport: Sendable {
    public let imported: ImportedEdition
    /// The file that was read.
    public let table: String
    /// The edition that was written.
    public let edition: String

    public init(_ imported: ImportedEdition, table: String, edition: String) {
        self.imported = imported
        self.table = table
        self.edition = edition
    }

    private var labels: [Label] {
        [
            Label(
                kind: .proposal,
                reason: Localized(
                    vi: "bộ tiêu chí vừa ghi là bản nháp lấy từ bảng; chưa ai đối chiếu",
                    en: "the edition just written is a draft made from the table; nobody has compared it yet"))
        ]
    }

    public var document: Document {
        var blocks: [Document.Block] = [
            .labels(labels), .title(Localized(same: imported.title)), .paragraph(summary), .bullets(counts),
            .heading(Localized(vi: "Từng dòng", en: "Row by row")), .table(rows),
        ]
        if !defects.isEmpty {
            blocks += [.heading(Localized(vi: "Điều phải xem lại", en: "What must be looked at")), .bullets(defects)]
        }
        if !imported.refusals.isEmpty {
            blocks += [
                .heading(
                    Localized(
                        vi: "Bộ tiêu chí chưa dùng được cho đến khi sửa",
                        en: "The edition cannot be used until this is mended")),
                .bullets(imported.refusals.map { finding in finding.message.at(finding.place) }),
            ]
        }
        if !imported.leftOut.isEmpty {
            blocks += [
                .heading(
                    Localized(
                        vi: "Chữ ngoài các dòng tiêu chí (chép ở đầu tệp)",
                        en: "Texts outside of the rows (kept at the head of the file)")),
                .bullets(imported.leftOut.map { Localized(same: $0.text).at($0.place) }),
            ]
        }
        blocks.append(.paragraph(next))
        return Document(blocks)
    }

    private var summary: Localized {
        Localized(
            vi:
                "Đã đọc \(table), ghi \(edition): \(imported.rows.count) tiêu chí trong \(imported.sections) nhóm, \(imported.points.written(in: .vi)) điểm, \(imported.indicators) chỉ tiêu.",
            en:
                "Read \(table), wrote \(edition): \(imported.rows.count) criteria in \(imported.sections) sections, \(imported.points.written(in: .en)) points, \(imported.indicators) indicators."
        )
    }

    private var next: Localized {
        Localized(
            vi:
                "Việc tiếp theo: mở \(edition), đọc các dòng “CẦN NGƯỜI KIỂM TRA”, rồi chạy thidua criteria check \(edition).",
            en:
                "Next: open \(edition), go through the lines “FOR A PERSON TO CHECK”, then run thidua criteria check \(edition)."
        )
    }

    private var counts: [Localized] {
        ImportedEdition.Outcome.allCases.map { $0.title + Localized(same: ": \(imported.count($0))") }
    }

    private var rows: Table {
        Table(
            [
                .left(vi: "Số", en: "No"), .left(vi: "Tiêu chí", en: "Criterion"), .right(vi: "Điểm", en: "Points"),
                .left(vi: "Cách chấm", en: "Rule"), .left(vi: "Ô", en: "Cell"),
                .detail(vi: "Nhận ra, hoặc vì sao chưa", en: "Recognised, or why not"),
            ],
            imported.rows.map { row in
                [
                    Localized(same: row.id), Localized(same: row.title.shortened), row.points.written,
                    row.outcome.title, Localized(same: row.place.inFile), row.detail,
                ]
            })
    }

    private var defects: [Localized] {
        imported.findings.map { finding in
            (finding.severity.title + Localized(same: ": ") + finding.message).at(finding.place)
        }
    }

    public func json(in language: Language) -> JSON {
        .object([
            ("format", .string("thidua.import/1")), ("labels", .labels(labels)), ("table", .string(table)),
            ("edition", .string(edition)), ("title", .string(imported.title)), ("points", .exact(imported.points)),
            ("sections", .number("\(imported.sections)")), ("indicators", .number("\(imported.indicators)")),
            (
                "counts",
                .object(
                    ImportedEdition.Outcome.allCases.map { ($0.rawValue, .number("\(imported.count($0))")) })
            ),
            (
                "rows",
                .array(
                    imported.rows.map { row in
                        .object([
                            ("id", .string(row.id)), ("title", .string(row.title)), ("points", .exact(row.points)),
                            ("kind", .string(row.kind.rawValue)), ("outcome", .string(row.outcome.rawValue)),
                            ("detail", .both(row.detail)), ("place", .string(row.place.spot)),
                        ])
                    })
            ),
            ("warnings", .array(imported.findings.map { $0.json(in: language) })),
            ("refusals", .array(imported.refusals.map { $0.json(in: language) })),
            (
                "leftOut",
                .array(
                    imported.leftOut.map {
                        .object([("text", .string($0.text)), ("place", .string($0.place.spot))])
                    })
            ),
        ])
    }
}

extension ImportedEdition.Outcome {
    public var title: Localized {
        switch self {
        case .bands: Localized(vi: "theo mức", en: "bands")
        case .pass: Localized(vi: "đạt/không đạt", en: "pass or fail")
        case .cases: Localized(vi: "cộng, trừ theo trường hợp", en: "for each case")
        case .judged: Localized(vi: "chờ người quyết định", en: "left to a person")
        case .open: Localized(vi: "chưa có điểm", en: "no points stated")
        }
    }
}

extension Localized {
    /// With the spot it is about ahead.
    fileprivate func at(_ place: Place?) -> Localized {
        guard let place else { return self }
        return Localized(same: "\(place.spot): ") + self
    }
}

extension Place {
    fileprivate var inFile: String { cell ?? "\(line)" }
}

extension String {
    /// So much as fits beside other columns; the whole wording stands in the edition.
    fileprivate var shortened: String { count > 60 ? prefix(59).trimmingSuffix + "…" : self }
}

extension Substring {
    fileprivate var trimmingSuffix: String {
        var text = self
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text)
    }
}
