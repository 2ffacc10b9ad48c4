// The table of criteria itself. What holds for all rows is said once below it; a row says only what is its own.
import Diagnostics
import Exact
import Rules

struct RuleTable {
    private let edition: Edition
    private let words: [String: RuleWords]
    /// What most criteria do when a figure is missing.
    private let usual: MissingPolicy
    /// What functions mean that several rows name.
    private let shared: [Localized]
    /// The source of all criteria, where they have only one, and its document, where at least that is one.
    private let source: Source?
    private let document: String?

    init(_ edition: Edition) {
        self.edition = edition
        let prose = Prose(edition)
        let criteria = edition.criteria
        let words = Dictionary(criteria.map { ($0.id, prose.words($0)) }, uniquingKeysWith: { first, _ in first })
        self.words = words
        let counts = MissingPolicy.allCases.map { policy in criteria.count { $0.missing == policy } }
        // Of equally many the one that stands first: undetermined, which needs no reason.
        usual = zip(MissingPolicy.allCases, counts).first { $0.1 == counts.max() }?.0 ?? .undetermined
        var seen: Set<Localized> = []
        var several: [Localized] = []
        for term in criteria.flatMap({ words[$0.id]?.terms ?? [] }) where !seen.insert(term).inserted {
            if !several.contains(term) { several.append(term) }
        }
        shared = several
        source = Set(criteria.map(\.source)).count == 1 ? criteria.first?.source : nil
        document = Set(criteria.map(\.source.document)).count == 1 ? criteria.first?.source.document : nil
    }

    var table: Table {
        var rows: [Table.Row] = []
        for section in edition.sections { add(section, within: source, to: &rows) }
        return Table(
            [
                .left(vi: "Số", en: "No."), .left(vi: "Tiêu chí", en: "Criterion"), .right(vi: "Điểm", en: "Points"),
                .left(vi: "Cách chấm", en: "How it is scored"), .detail(vi: "Kiểm chứng", en: "Evidence"),
                .detail(vi: "Nguồn", en: "Source"),
            ], rows)
    }

    /// - Parameter shown: the source that stands above and holds here too.
    private func add(_ section: Section, within shown: Source?, to rows: inout [Table.Row]) {
        let sources = Set(section.allCriteria.map(\.source))
        let own = sources.count == 1 ? sources.first : nil
        rows.append(
            Table.Row(
                [
                    .same(section.id), Table.Cell(section.title), Table.Cell(section.points.written),
                    Table.Cell([
                        section.kind.words, section.bounds == Bounds() ? Localized(same: "") : section.bounds.sentence,
                    ]), .empty,
                    own.flatMap { $0 == shown ? nil : text($0) } ?? .empty,
                ], isGroup: true))
        let shown = own ?? shown
        for criterion in section.criteria {
            rows.append(
                Table.Row([
                    .same(criterion.id), Table.Cell(criterion.title), Table.Cell(criterion.points.written),
                    Table.Cell(lines(criterion)), criterion.evidence.map { Table.Cell($0) } ?? .empty,
                    criterion.source == shown ? .empty : text(criterion.source),
                ]))
        }
        for inner in section.sections { add(inner, within: shown, to: &rows) }
    }

    /// Without the document where it is that of every row.
    private func text(_ source: Source) -> Table.Cell {
        .same(document == nil ? source.text : source.passage)
    }

    private func lines(_ criterion: Criterion) -> [Localized] {
        guard let words = words[criterion.id] else { return [] }
        return words.lines + words.terms.filter { !shared.contains($0) } + words.published
            + (criterion.missing == usual ? [] : [words.missing])
    }

    /// What holds for every row that does not say otherwise.
    var common: [Localized] {
        let prose = Prose(edition)
        let criteria = edition.criteria
        var items: [Localized] = []
        if let due = criteria.lazy.compactMap({ words[$0.id]?.planDue }).first { items.append(due) }
        items += shared
        let others = criteria.contains { $0.missing != usual }
        func policy(_ isJudged: Bool) -> Localized {
            let said = prose.missing(usual, isJudged: isJudged)
            guard others else { return said }
            return said.map { String($0.dropLast()) }
                + Localized(vi: ", trừ tiêu chí ghi khác.", en: ", where the criterion does not say otherwise.")
        }
        if criteria.contains(where: { $0.judged == nil }) { items.append(policy(false)) }
        if criteria.contains(where: { $0.judged != nil }) { items.append(policy(true)) }
        if usual == .undetermined {
            items.append(
                Localized(
                    vi: "Số liệu thiếu không bao giờ được coi là 0.", en: "A missing figure is never taken for zero."))
        }
        if let text = source?.text ?? document {
            items.append(
                Localized(vi: "Nguồn của mọi tiêu chí: ", en: "Source of every criterion: ") + Localized(same: text))
        }
        return items
    }
}

extension Section.Kind {
    /// How the points of a section stand to the total; nothing to say of what the total is made of.
    fileprivate var words: Localized {
        switch self {
        case .content: Localized(same: "")
        case .bonus:
            Localized(vi: "Điểm thưởng, cộng ngoài tổng điểm của bảng.", en: "A bonus, on top of the table's total.")
        case .deduction: Localized(vi: "Điểm trừ vào tổng điểm.", en: "Taken off the total.")
        }
    }
}

extension Source {
    /// Where in the document, and what stands there.
    fileprivate var passage: String {
        [article, words.map { "“\($0)”" }].compactMap { $0 }.joined(separator: ", ")
    }
}
