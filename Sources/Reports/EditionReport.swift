// The table that officers know: number, criterion, points, how it is scored in words, source.
import Diagnostics
import Exact
import Rules
import Scoring

/// An edition to be read.
public struct EditionReport: Sendable {
    public let edition: Edition
    private let prose: Prose

    public init(_ edition: Edition) {
        self.edition = edition
        prose = Prose(edition)
    }

    public var document: Document {
        var rows: [[Localized]] = []
        for section in edition.sections { add(section, to: &rows) }
        var blocks: [Document.Block] = [.title(edition.title + Localized(same: " (\(edition.id))"))]
        blocks.append(.labels(labels))
        if case .signed(let decision) = edition.status {
            blocks.append(
                .paragraph(
                    Localized(
                        vi: "Ban hành theo \(decision.number), ngày \(decision.date), \(decision.by).",
                        en: "Signed: \(decision.number) of \(decision.date), \(decision.by).")))
        }
        if let note = edition.note { blocks.append(.paragraph(note)) }
        blocks.append(
            .paragraph(
                Localized(
                    vi: "Kỳ: \(edition.valid.from) đến \(edition.valid.to). Tổng điểm: \(edition.points).",
                    en: "Periods: \(edition.valid.from) to \(edition.valid.to). Points: \(edition.points).")))
        blocks.append(
            .table(
                Table(
                    [
                        .left(vi: "Số", en: "No."), .left(vi: "Tiêu chí", en: "Criterion"),
                        .right(vi: "Điểm", en: "Points"),
                        .left(vi: "Cách chấm", en: "How it is scored"),
                    ], rows)))
        blocks.append(.heading(Localized(vi: "Xếp hạng và làm tròn", en: "Ranking and rounding")))
        blocks.append(.bullets(settings))
        if !edition.vetoes.isEmpty {
            blocks.append(.heading(Localized(vi: "Không xếp loại khi", en: "Not classified when")))
            blocks.append(.bullets(edition.vetoes.map(\.reason)))
        }
        blocks.append(.heading(Localized(vi: "Nguồn", en: "Sources")))
        blocks.append(.bullets([Localized(same: edition.source.text)] + sources))
        return Document(blocks)
    }

    private var labels: [Label] { Label.standing(edition, nil) }

    private func add(_ section: Section, to rows: inout [[Localized]]) {
        rows.append([
            Localized(same: section.id), section.title.map { $0.uppercased() },
            Localized(same: section.points.shortText()),
            section.bounds == Bounds()
                ? Localized(same: "")
                : section.bounds.sentence,
        ])
        for criterion in section.criteria {
            let lines = prose.rule(criterion)
            rows.append([
                Localized(same: criterion.id), criterion.title, Localized(same: criterion.points.shortText()),
                lines.first ?? Localized(same: ""),
            ])
            for line in lines.dropFirst() {
                rows.append([Localized(same: ""), Localized(same: ""), Localized(same: ""), line])
            }
        }
        for inner in section.sections { add(inner, to: &rows) }
    }

    private var settings: [Localized] {
        var items: [Localized] = []
        let rounding = edition.rounding
        items.append(
            rounding.at == .never
                ? Localized(vi: "không làm tròn", en: "no rounding")
                : Localized(
                    vi:
                        "làm tròn \(rounding.at.title.vi): \(rounding.places) chữ số thập phân, \(rounding.mode.title.vi)",
                    en:
                        "rounding of the \(rounding.at.title.en): \(rounding.places) \(rounding.places == 1 ? "place" : "places"), \(rounding.mode.title.en)"
                )
        )
        let keys = edition.ranking.keys.map { edition.title(of: $0) }
        items.append(
            Localized(
                vi: "so sánh lần lượt theo: \(keys.map(\.vi).joined(separator: "; "))",
                en: "compared in turn by: \(keys.map(\.en).joined(separator: "; "))"))
        items.append(
            edition.ranking.ties == .share
                ? Localized(vi: "bằng nhau thì đồng hạng", en: "boards that are equal share the rank")
                : Localized(vi: "bằng nhau thì bỏ phiếu", en: "boards that are equal are voted on"))
        return items + edition.classSettings
    }

    private var sources: [Localized] {
        edition.criteria.map { Localized(same: "\($0.id): \($0.source.text)") }
    }

    public var json: JSON {
        .object([
            ("format", .string("thidua.edition/1")), ("edition", .string(edition.id)), ("bloc", .string(edition.bloc)),
            ("status", .string(edition.status.name)),
            ("decision", edition.status.decision), ("labels", .labels(labels)), ("title", .both(edition.title)),
            ("from", .string(edition.valid.from.description)), ("to", .string(edition.valid.to.description)),
            ("points", .exact(edition.points)), ("source", edition.source.json),
            ("sections", .array(edition.sections.map(json))),
        ])
    }

    private func json(_ section: Section) -> JSON {
        .object([
            ("id", .string(section.id)), ("title", .both(section.title)), ("points", .exact(section.points)),
            (
                "criteria",
                .array(
                    section.criteria.map { criterion in
                        .object([
                            ("id", .string(criterion.id)), ("title", .both(criterion.title)),
                            ("points", .exact(criterion.points)), ("bounds", criterion.bounds.json),
                            ("formula", .string(criterion.formula.tree.description)),
                            ("rule", .array(prose.rule(criterion).map { .both($0) })),
                            ("missing", .string(criterion.missing.rawValue)), ("source", criterion.source.json),
                        ])
                    })
            ),
            ("sections", .array(section.sections.map(json))),
        ])
    }
}

extension Bounds {
    /// “at least 5, at most 110 points”.
    var sentence: Localized {
        let parts = [
            least.map { Localized(vi: "ít nhất \($0.shortText())", en: "at least \($0.shortText())") },
            most.map { Localized(vi: "nhiều nhất \($0.shortText())", en: "at most \($0.shortText())") },
        ].compactMap { $0 }
        return Localized(
            vi: "Cả nhóm \(parts.map(\.vi).joined(separator: ", ")) điểm.",
            en: "The section yields \(parts.map(\.en).joined(separator: ", ")) points.")
    }
}
