// A draft as the text of an edition file, with remarks for the person who goes through it.
import Diagnostics
import Exact
import Rules

/// What an edition says of itself, which no table does.
public struct ImportHead: Sendable {
    public var id: String
    public var bloc: String
    public var from: Period
    public var to: Period
    /// Nil takes what stands above the table.
    public var title: String?

    public init(id: String, bloc: String, from: Period, to: Period, title: String? = nil) {
        self.id = id
        self.bloc = bloc
        self.from = from
        self.to = to
        self.title = title
    }
}

struct EditionWriter {
    let head: ImportHead
    let title: String
    /// The file that the table came from.
    let document: String
    let points: Rational
    let sections: [DraftSection]
    let indicators: [DraftIndicator]
    /// What stands above and below the table.
    let surroundings: [String]

    private static let mark = "CẦN NGƯỜI KIỂM TRA / FOR A PERSON TO CHECK"

    func text() -> String {
        var lines = [
            "# Nhập từ bảng \(YAMLText.remark(document)) bằng thidua criteria import. Đây là BẢN NHÁP: người có trách nhiệm đối chiếu từng dòng với bảng đã ký.",
            "# Taken over from the table \(YAMLText.remark(document)) by thidua criteria import. A DRAFT: compare every line with the signed table.",
        ]
        lines += surroundings.map { "# \(YAMLText.remark($0))" }
        lines += [
            "edition: \(YAMLText.quoted(head.id))", "bloc: \(YAMLText.quoted(head.bloc))", "status: proposal",
            "title: \(both(title))", "valid: {from: \(head.from), to: \(head.to)}",
            "source: {document: \(YAMLText.quoted(document))}", "points: \(points)", "",
        ]
        lines.append(indicators.isEmpty ? "indicators: {}" : "indicators:")
        for indicator in indicators {
            let decimals = indicator.decimals > 0 ? ", decimals: \(indicator.decimals)" : ""
            lines += [
                "  # ĐỀ NGHỊ KIỂM TRA tên, đơn vị, số lẻ / PLEASE CHECK name, unit, decimals",
                "  \(indicator.name):", "    title: \(both(indicator.title))",
                "    unit: \(YAMLText.quoted(indicator.unit))", "    nature: \(indicator.nature)", "    has: [actual]",
            ]
            if !decimals.isEmpty { lines.append("    decimals: \(indicator.decimals)") }
            lines.append("    source: \(source(indicator.origin))")
        }
        lines += ["", "sections:"]
        for section in sections { write(section, "  ", .content, &lines) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func write(_ section: DraftSection, _ indent: String, _ above: Section.Kind, _ lines: inout [String]) {
        lines.append("\(indent)- id: \(YAMLText.quoted(section.id))")
        let inner = indent + "  "
        lines += section.remarks.map { "\(inner)# \(Self.mark): \(remark($0))" }
        if section.kind != above { lines.append("\(inner)kind: \(section.kind.rawValue)") }
        lines += [
            "\(inner)title: {vi: \(YAMLText.quoted(section.title.vi)), en: \(YAMLText.quoted(section.title.en))}",
            "\(inner)points: \(section.points)", "\(inner)source: \(source(section.origin))",
        ]
        if !section.criteria.isEmpty { lines.append("\(inner)criteria:") }
        for criterion in section.criteria { write(criterion, inner + "  ", &lines) }
        if !section.sections.isEmpty { lines.append("\(inner)sections:") }
        for part in section.sections { write(part, inner + "  ", section.kind, &lines) }
        if section.criteria.isEmpty, section.sections.isEmpty { lines.append("\(inner)criteria: []") }
    }

    private func write(_ criterion: DraftCriterion, _ indent: String, _ lines: inout [String]) {
        lines.append("\(indent)- id: \(YAMLText.quoted(criterion.id))")
        let inner = indent + "  "
        lines += criterion.remarks.map { "\(inner)# \(Self.mark): \(remark($0))" }
        lines += [
            "\(inner)title: \(both(criterion.title))", "\(inner)points: \(criterion.points)",
            "\(inner)source: \(source(criterion.origin))",
        ]
        if !criterion.evidence.isEmpty { lines.append("\(inner)evidence: \(both(criterion.evidence))") }
        lines += criterion.rule.map { inner + $0 }
    }

    /// A text of the table in both languages: nothing is translated.
    private func both(_ text: String) -> String {
        let quoted = YAMLText.quoted(text.replacing("\n", with: " "))
        return "{vi: \(quoted), en: \(quoted)}"
    }

    private func source(_ origin: Origin) -> String {
        let words = origin.words.isEmpty ? "" : ", words: \(YAMLText.quoted(origin.words))"
        return
            "{document: \(YAMLText.quoted(document)), article: \(YAMLText.quoted(origin.article))\(words)}"
    }

    private func remark(_ text: Localized) -> String {
        YAMLText.remark(text.vi == text.en ? text.vi : "\(text.vi) / \(text.en)")
    }
}
