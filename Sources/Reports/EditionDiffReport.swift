// Two editions side by side: what changed rule by rule, and what a period would come to by the other one.
import Diagnostics
import Insight
import Rules
import Scoring

/// The comparison of two editions as people and programs see it.
public struct EditionDiffReport: Sendable {
    let diff: EditionDiff
    let period: Scored?
    /// Why there is no period, or what is doubtful about the one there is.
    let notes: [Localized]
    /// What the two editions are called.
    let names: (old: String, new: String)
    let groups: [(title: Localized, lines: [EditionDiffLine])]

    /// A period by both editions.
    public struct Scored: Sendable {
        /// As it is ranked by the edition that boards reported by.
        var review: Review
        var effect: EditionEffect

        public init(_ review: Review, _ effect: EditionEffect) {
            self.review = review
            self.effect = effect
        }
    }

    /// - Parameters:
    ///   - notes: what is to be said of the choice of the period, and of the files.
    ///   - names: what to call the two editions, where their ids do not tell them apart.
    public init(
        _ diff: EditionDiff, period: Scored? = nil, notes: [Localized] = [],
        names: (old: String, new: String)? = nil
    ) {
        self.diff = diff
        self.names = names ?? (diff.old.id, diff.new.id)
        self.period = period
        self.notes = notes
        groups = EditionDiffWords(diff).groups
    }

    private var head: [Document.Block] {
        let title =
            Localized(vi: "Thay đổi giữa hai bộ tiêu chí: ", en: "What changed between two editions: ")
            + .arrow(Localized(same: names.old), Localized(same: names.new))
        return [
            .title(period.map { title + Localized(same: " · ") + $0.review.period.title } ?? title), .labels(labels),
        ]
    }

    /// What becomes of a period first, then the rules, last what scores nobody.
    public var document: Document {
        var blocks = head
        if let period { blocks += summary(period).map { .paragraph($0) } }
        blocks.append(.paragraph(counts))
        blocks += notes.isEmpty ? [] : [.bullets(notes)]
        let title = Localized(vi: "Từng quy định", en: "Rule by rule")
        if let period { blocks += self.blocks(period) }
        let rules = table { $0.isRemark ? nil : $0 }
        if diff.isEmpty || !rules.rows.isEmpty {
            blocks += [period == nil ? .heading(title) : .chapter(title), .table(rules)]
        }
        let remarks = table { $0.isRemark ? $0.inShort : nil }
        if !remarks.rows.isEmpty {
            let title = Localized(vi: "Ghi chú, nguồn, ví dụ", en: "Notes, sources, examples")
            blocks += [
                period == nil ? .heading(title) : .chapter(title),
                .paragraph(
                    Localized(
                        vi: "Viết rút gọn; đầy đủ với --format json hoặc csv.",
                        en: "In short; whole with --format json or csv.")), .table(remarks),
            ]
        }
        return Document(blocks)
    }

    /// Every change as it stands in both editions, nothing in short: one table for a spreadsheet.
    public var listing: Document { Document(head + [.table(table { $0 })]) }

    var labels: [Label] {
        let open = period?.effect.after.ranking.rows.count { $0.scorecard.total.rounded.number == nil } ?? 0
        let isOpen = Label(
            kind: .provisional,
            reason: Localized(
                vi: "theo “\(names.new)”, \(open) đơn vị còn tiêu chí chưa xác định",
                en: "by “\(names.new)” \(open) \(open == 1 ? "board has" : "boards have") undetermined criteria"))
        let own =
            (period.map { $0.review.labels } ?? []) + Label.standing(diff.old, nil) + Label.standing(diff.new, nil)
            + (open > 0 ? [isOpen] : [])
        var seen: Set<Label> = []
        return own.filter { seen.insert($0).inserted }
    }

    // MARK: Rules

    /// “Criteria: 2 added, 1 gone, 3 changed; indicators: 1 changed.”
    private var counts: Localized {
        guard !diff.isEmpty else {
            return Localized(
                vi: "Hai bộ tiêu chí giống nhau ở mọi điểm.", en: "The two editions are the same in every point.")
        }
        let lines = groups.flatMap(\.lines)
        let parts = EditionDiffLine.Part.allCases.compactMap { part -> Localized? in
            let own = lines.filter { $0.part == part }
            guard !own.isEmpty else { return nil }
            let counts = EditionDiffLine.Change.allCases.compactMap { change -> Localized? in
                // A thing with several changes is one that changed; of the edition itself every change counts.
                let changed = own.filter { $0.change == change }
                let things = Set(changed.map { "\($0.id)|\($0.title.vi)" }).count
                let count = part == .edition ? changed.count : things
                return count == 0 ? nil : change.words(count)
            }
            return part.title + Localized(same: ": ") + .list(counts)
        }
        return .list(parts, "; ").map { $0 + "." }
    }

    /// - Parameter shown: what of a line is told; nil for nothing.
    private func table(_ shown: (EditionDiffLine) -> EditionDiffLine?) -> Table {
        var rows: [Table.Row] = []
        for group in groups {
            let lines = group.lines.compactMap(shown)
            guard !lines.isEmpty else { continue }
            rows.append(
                Table.Row([Table.Cell(group.title), .empty, .empty, .empty], isGroup: true))
            var last: String?
            for line in lines {
                let name = "\(line.part)|\(line.id)|\(line.title.vi)"
                // The title is said once, over all that changed in it.
                let title = last == name ? Localized(same: line.id) : line.name
                rows.append(
                    Table.Row([
                        Table.Cell(title), Table.Cell(line.label), Table.Cell(line.before), Table.Cell(line.after),
                    ]))
                last = name
            }
        }
        return Table(
            [
                .left(vi: "Quy định", en: "Rule"), .left(vi: "Thay đổi", en: "Change"),
                .left(vi: "Trước", en: "Before"), .left(vi: "Sau", en: "After"),
            ], rows)
    }

    // MARK: For programs

    public var json: JSON {
        .object([
            ("format", .string("thidua.criteria-diff/1")), ("old", json(diff.old)), ("new", json(diff.new)),
            ("labels", .labels(labels)), ("notes", .array(notes.map { .both($0) })), ("same", .bool(diff.isEmpty)),
            ("changes", .array(groups.flatMap(\.lines).map(json))),
            ("period", period.map(json) ?? .null),
        ])
    }

    private func json(_ edition: Edition) -> JSON {
        .object([
            ("edition", .string(edition.id)), ("bloc", .string(edition.bloc)), ("title", .both(edition.title)),
            ("status", .string(edition.status.name)), ("points", .exact(edition.points)),
            ("from", .string(edition.valid.from.description)), ("to", .string(edition.valid.to.description)),
        ])
    }

    private func json(_ line: EditionDiffLine) -> JSON {
        .object([
            ("part", .string(line.part.rawValue)), ("id", .text(line.id.isEmpty ? nil : line.id)),
            ("was", .text(line.was)), ("title", .both(line.title)), ("change", .string(line.change.rawValue)),
            ("aspect", .text(line.aspect)), ("label", .both(line.label)),
            ("before", .array(line.before.map { .both($0) })), ("after", .array(line.after.map { .both($0) })),
        ])
    }
}

extension EditionDiffLine.Part {
    fileprivate var title: Localized {
        switch self {
        case .edition: Localized(vi: "Quy định chung", en: "General rules")
        case .section: Localized(vi: "nhóm", en: "sections")
        case .criterion: Localized(vi: "tiêu chí", en: "criteria")
        case .indicator: Localized(vi: "chỉ tiêu", en: "indicators")
        case .function: Localized(vi: "hàm", en: "functions")
        case .check: Localized(vi: "phép kiểm tra", en: "checks")
        case .veto: Localized(vi: "điều kiện loại", en: "vetoes")
        case .grade: Localized(vi: "mức xếp loại", en: "grades")
        case .flag: Localized(vi: "cờ", en: "flags")
        case .ballot: Localized(vi: "lần bỏ phiếu", en: "ballots")
        case .rate: Localized(vi: "tỷ giá", en: "exchange rates")
        }
    }
}

extension EditionDiffLine.Change {
    fileprivate func words(_ count: Int) -> Localized {
        switch self {
        case .added: Localized(vi: "\(count) thêm", en: "\(count) added")
        case .gone: Localized(vi: "\(count) bỏ", en: "\(count) gone")
        case .changed: Localized(vi: "\(count) thay đổi", en: "\(count) changed")
        }
    }
}
