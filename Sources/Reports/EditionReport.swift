// The table that officers know, to be read, printed and signed: criteria, what boards report, how boards are ranked.
import Diagnostics
import Exact
import Rules
import Scoring

/// An edition to be read.
public struct EditionReport: Sendable {
    public let edition: Edition
    let prose: Prose

    public init(_ edition: Edition) {
        self.edition = edition
        prose = Prose(edition)
    }

    public var document: Document {
        let rules = RuleTable(edition)
        var blocks: [Document.Block] = [
            .title(edition.title + Localized(same: " (\(edition.id))")), .labels(labels),
        ]
        if case .signed(let decision) = edition.status {
            blocks.append(
                .paragraph(
                    Localized(
                        vi: "Ban hành theo \(decision.number), ngày \(decision.date), \(decision.by).",
                        en: "Signed: \(decision.number) of \(decision.date), \(decision.by).")))
        }
        if let note = edition.note { blocks.append(.paragraph(note)) }
        let points = edition.points.written
        blocks.append(
            .paragraph(
                periods + Localized(vi: " Tổng điểm: \(points.vi).", en: " Points: \(points.en).")))
        blocks.append(.heading(Localized(vi: "Bảng tiêu chí", en: "The criteria")))
        blocks.append(.table(rules.table))
        blocks.append(.heading(Localized(vi: "Chung cho mọi tiêu chí", en: "Common to all criteria")))
        blocks.append(.bullets(rules.common))
        if !edition.indicators.isEmpty {
            blocks.append(.heading(Localized(vi: "Chỉ tiêu phải báo cáo", en: "What boards report")))
            blocks.append(.table(indicators))
        }
        blocks.append(
            .heading(Localized(vi: "Làm tròn, xếp hạng, xếp loại", en: "Rounding, ranking and grades")))
        blocks.append(.bullets(settings))
        if !edition.vetoes.isEmpty {
            blocks.append(.heading(Localized(vi: "Không xếp loại khi", en: "Not classified when")))
            blocks.append(.table(vetoes))
        }
        if !edition.checks.isEmpty {
            blocks.append(.heading(Localized(vi: "Kiểm tra số liệu", en: "Checks of the figures")))
            blocks.append(.table(checks))
        }
        blocks.append(.heading(Localized(vi: "Nguồn của bộ tiêu chí", en: "Source of the edition")))
        blocks.append(.paragraph(Localized(same: edition.source.text)))
        return Document(blocks)
    }

    var labels: [Label] { Label.standing(edition, nil) }

    private var periods: Localized {
        let (from, to) = (edition.valid.from, edition.valid.to)
        return from == to
            ? Localized(vi: "Kỳ: \(from).", en: "Period: \(from).")
            : Localized(vi: "Kỳ: \(from) đến \(to).", en: "Periods: \(from) to \(to).")
    }

    // MARK: Figures

    private var indicators: Table {
        Table(
            [
                .left(vi: "Mã", en: "Id"), .left(vi: "Chỉ tiêu", en: "Indicator"),
                .left(vi: "Đơn vị tính", en: "Unit"), .left(vi: "Số liệu", en: "Figures"),
                .left(vi: "Loại", en: "Nature"), .left(vi: "Kiểm chứng", en: "Evidence"),
            ],
            edition.indicators.map { indicator in
                [
                    Localized(same: indicator.id), indicator.title, indicator.unitTitle,
                    .list(indicator.has.map(\.title)), nature(indicator),
                    indicator.evidenceRequired
                        ? Localized(vi: "bắt buộc", en: "required") : Localized(same: ""),
                ]
            })
    }

    /// The nature, what a ratio is made of, and that nothing is scored by it. A yes or no has none: its unit says it all.
    func nature(_ indicator: Indicator) -> Localized {
        var text = indicator.isYesNo ? Localized(same: "–") : indicator.nature.title
        if let ratio = indicator.ratio {
            text = text + Localized(same: ": \(ratio.of) / \(ratio.to)")
        }
        if let better = indicator.better {
            text =
                text
                + (better == .higher
                    ? Localized(vi: "; càng nhiều càng tốt", en: "; more is better")
                    : Localized(vi: "; càng ít càng tốt", en: "; fewer is better"))
        }
        return indicator.isScored ? text : text + Localized(vi: "; không chấm điểm", en: "; not scored")
    }

    private var vetoes: Table {
        Table(
            [.left(vi: "Lý do", en: "Reason"), .left(vi: "Khi", en: "When")],
            edition.vetoes.map { [$0.reason, prose.phrase($0.condition.tree)] })
    }

    /// Which indicators a check is about one by one, and when: “for each indicator x (with plan), only for the year: ”.
    func subject(_ check: FigureCheck) -> Localized {
        var words: [Localized] = []
        if let each = check.each {
            let kinds = kinds(each)
            words.append(
                Localized(vi: "với mỗi chỉ tiêu \(CheckName.subject)", en: "for each indicator \(CheckName.subject)")
                    + (kinds.isEmpty
                        ? Localized(same: "") : Localized(same: " (") + .list(kinds) + Localized(same: ")")))
        }
        if let parts = check.parts {
            words.append(Localized(vi: "chỉ ", en: "only ") + .list(parts.map(\.title)))
        }
        return words.isEmpty ? Localized(same: "") : .list(words) + Localized(same: ": ")
    }

    func kinds(_ each: IndicatorSelection) -> [Localized] {
        switch each.way {
        case .all: return []
        case .list: return each.indicators.compactMap { edition.indicator($0)?.title }
        case .filter(let nature, let has, let hasEvidence):
            let attributes = has.map { Localized(vi: "có \($0.title.vi)", en: "with \($0.title.en)") }
            return (nature.map { [$0.title] } ?? []) + attributes
                + (hasEvidence ? [Localized(vi: "bắt buộc kiểm chứng", en: "evidence required")] : [])
        }
    }

    private var checks: Table {
        Table(
            [
                .left(vi: "Phải đúng", en: "Must hold"), .left(vi: "Nếu không", en: "If not"),
                .left(vi: "Thì", en: "Then"),
            ],
            edition.checks.map { check in
                [
                    subject(check) + prose.phrase(check.condition.tree), check.message,
                    check.severity == .error
                        ? Localized(vi: "không nhận tệp", en: "the file is refused")
                        : Localized(vi: "nhắc", en: "a warning"),
                ]
            })
    }
}

extension Indicator {
    /// The unit of a table; of a yes/no indicator that it is one.
    var unitTitle: Localized { isYesNo ? Localized(vi: "có/không", en: "yes/no") : unit.title }
}

extension Indicator.Nature {
    var title: Localized {
        switch self {
        case .flow: Localized(vi: "cộng dồn trong kỳ", en: "adds up over the period")
        case .stock: Localized(vi: "tại thời điểm cuối kỳ", en: "as at the end of the period")
        case .ratio: Localized(vi: "tỷ lệ", en: "ratio")
        case .count: Localized(vi: "số đếm", en: "count")
        }
    }
}

extension Localized {
    /// Items with a mark between them.
    static func list(_ items: [Localized], _ mark: String = ", ") -> Localized {
        Localized(vi: items.map(\.vi).joined(separator: mark), en: items.map(\.en).joined(separator: mark))
    }
}

extension Bounds {
    /// “The section yields at least 5, at most 110 points.”
    var sentence: Localized {
        let both = words
        return Localized(vi: "Cả nhóm \(both.vi) điểm.", en: "The section yields \(both.en) points.")
    }
}
