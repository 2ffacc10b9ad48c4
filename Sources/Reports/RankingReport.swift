// The ranking: points by section, total, rank, grade, and what decided between neighbours.
import Diagnostics
import Exact
import Rules
import Scoring

extension Review {
    private var style: NumberStyle { NumberStyle(rounding: edition.rounding) }

    private var showsPercent: Bool {
        edition.ranking.notAssigned == .percent
            && ranking.rows.contains { $0.scorecard.assigned != edition.points }
    }

    // MARK: Table

    public var rankingDocument: Document {
        var blocks: [Document.Block] = [
            .title(bloc.title + Localized(same: " · ") + period.title),
            .paragraph(
                Localized(vi: "Bộ tiêu chí: ", en: "Edition: ") + edition.title + Localized(same: " (\(edition.id))")),
            .labels(labels),
        ]
        if ranking.rows.isEmpty {
            blocks.append(
                .paragraph(Localized(vi: "Chưa có đơn vị nào gửi số liệu.", en: "No board has submitted figures yet.")))
        } else {
            blocks.append(.table(table))
        }
        let decisions = decisions
        if !decisions.rows.isEmpty {
            blocks.append(
                .heading(Localized(vi: "Vì sao đứng trước", en: "What decides between neighbours")))
            blocks.append(.table(decisions))
        }
        blocks += notes
        return Document(blocks)
    }

    private var table: Table {
        var columns: [Table.Column] = [
            .right(vi: "Hạng", en: "Rank"), .left(vi: "Đơn vị", en: "Board"),
        ]
        columns += edition.sections.map {
            Table.Column(Localized(same: "\($0.id) /\($0.points.shortText())"), .right)
        }
        columns.append(Table.Column(Localized(vi: "Tổng /", en: "Total /") + Localized(same: edition.points.shortText()), .right))
        if showsPercent {
            columns.append(.right(vi: "Được giao", en: "Assigned"))
            columns.append(.right(vi: "% được giao", en: "% of assigned"))
        }
        if !edition.grades.isEmpty { columns.append(.left(vi: "Xếp loại", en: "Grade")) }
        return Table(columns, ranking.rows.map(tableRow))
    }

    private func tableRow(_ row: Ranking.Row) -> [Localized] {
        let card = row.scorecard
        var cells = [rankText(row), name(card.board)]
        cells += card.sections.map { Localized(same: style.points(chosen($0.points))) }
        cells.append(Localized(same: style.points(chosen(card.total))))
        if showsPercent {
            cells.append(Localized(same: card.assigned.shortText()))
            cells.append(Localized(same: card.percent(chosen(card.total)).map(style.percent) ?? "–"))
        }
        if !edition.grades.isEmpty { cells.append(gradeText(row)) }
        return cells
    }

    private func chosen(_ points: Points) -> Bounds { edition.ranking.on == .rounded ? points.rounded : points.exact }

    private func rankText(_ row: Ranking.Row) -> Localized {
        guard let rank = row.rank else { return Localized(vi: "không xếp", en: "not ranked") }
        let text = rank.count == 1 ? "\(rank.lowerBound)" : "\(rank.lowerBound)–\(rank.upperBound)"
        return Localized(same: row.tiedWith.isEmpty ? text : text + "=")
    }

    private func gradeText(_ row: Ranking.Row) -> Localized {
        guard row.rank != nil else { return Localized(vi: "không xếp loại", en: "not classified") }
        let none = Localized(vi: "không đạt", en: "none")
        guard let best = row.grades.first else { return none }
        guard row.grades.count > 1 || row.mayHaveNoGrade else { return best.title }
        let last = row.mayHaveNoGrade ? none : row.grades.last?.title ?? none
        return best.title + Localized(vi: " hoặc thấp hơn, đến ", en: " or lower, down to ") + last
    }

    // MARK: Decisions

    private var decisions: Table {
        Table(
            [
                .left(vi: "Trước", en: "Ahead"), .left(vi: "Sau", en: "Behind"), .left(vi: "Quyết định bởi", en: "Decided by"),
                .right(vi: "Trước", en: "Ahead has"), .right(vi: "Sau", en: "Behind has"),
            ],
            ranking.decisions.map { decision in
                let boards = [name(decision.first), name(decision.second)]
                switch decision.verdict {
                case .decided(let key, let a, let b):
                    return boards + [title(of: key), Localized(same: text(a, key)), Localized(same: text(b, key))]
                case .tied:
                    let how =
                        edition.ranking.ties == .vote
                        ? Localized(vi: "bằng nhau, chờ bỏ phiếu", en: "equal: to be voted on")
                        : Localized(vi: "bằng nhau, đồng hạng", en: "equal: they share the rank")
                    return boards + [how, Localized(same: "="), Localized(same: "=")]
                case .open(let key, let a, let b):
                    return boards + [
                        Localized(vi: "chưa ngã ngũ: ", en: "open: ") + title(of: key),
                        Localized(same: text(a, key)), Localized(same: text(b, key)),
                    ]
                }
            })
    }

    private func text(_ number: Rational?, _ key: RankingRule.Key) -> String {
        number.map { text(.exactly($0), key) } ?? "–"
    }

    private func text(_ bounds: Bounds, _ key: RankingRule.Key) -> String {
        switch key.subject {
        case .total: return showsPercent || isPercent ? style.precise(bounds) + "%" : style.points(bounds)
        case .section, .criterion: return style.points(bounds)
        case .indicator(_, .actual): return style.precise(bounds)
        case .indicator: return style.precise(bounds) + "%"
        }
    }

    private var isPercent: Bool { edition.ranking.notAssigned == .percent }

    func title(of key: RankingRule.Key) -> Localized {
        let base: Localized
        switch key.subject {
        case .total:
            base =
                isPercent
                ? Localized(vi: "tổng điểm, % điểm được giao", en: "total, % of assigned points")
                : Localized(vi: "tổng điểm", en: "total")
        case .section(let id): base = Localized(vi: "điểm nhóm \(id)", en: "points of section \(id)")
        case .criterion(let id): base = Localized(vi: "điểm tiêu chí \(id)", en: "points of criterion \(id)")
        case .indicator(let id, let measure):
            let indicator = edition.indicator(id)?.title ?? Localized(same: id)
            let what =
                switch measure {
                case .actual: Localized(vi: "", en: "")
                case .growth: Localized(vi: ", tăng trưởng", en: ", growth")
                case .planPercent: Localized(vi: ", % kế hoạch", en: ", % of plan")
                }
            base = indicator + what
        }
        return key.isAscending ? base + Localized(vi: " (ít hơn là tốt hơn)", en: " (fewer is better)") : base
    }

    // MARK: Notes

    private var notes: [Document.Block] {
        var items: [Localized] = []
        for row in ranking.rows {
            let card = row.scorecard
            for veto in card.vetoes {
                items.append(name(card.board) + Localized(vi: ": không xếp loại: ", en: ": not classified: ") + edition.vetoes[veto].reason)
            }
            for score in card.criteria {
                guard case .undetermined(let doubts, let bounds) = score.state else { continue }
                let reasons = doubts.map { explain($0) }
                items.append(
                    name(card.board)
                        + Localized(
                            vi: ", \(score.criterion): chưa xác định (\(bounds.text) điểm): \(reasons.map(\.vi).joined(separator: "; "))",
                            en: ", \(score.criterion): undetermined (\(bounds.text) points): \(reasons.map(\.en).joined(separator: "; "))"))
            }
        }
        if !notSubmitted.isEmpty {
            items.append(
                Localized(vi: "Chưa gửi số liệu: ", en: "Not submitted: ")
                    + Localized(
                        vi: notSubmitted.map(\.name.vi).joined(separator: ", "),
                        en: notSubmitted.map(\.name.en).joined(separator: ", ")))
        }
        guard !items.isEmpty else { return [] }
        return [.heading(Localized(vi: "Còn bỏ ngỏ", en: "What is open")), .bullets(items)]
    }

    /// Why a criterion is undetermined, with titles in place of names.
    func explain(_ doubt: CriterionScore.Doubt) -> Localized {
        guard case .missing(let figure) = doubt, let attribute = Attribute(rawValue: figure.attribute) else {
            return doubt.explanation
        }
        let key = FigureKey(figure.indicator, attribute)
        return Localized(vi: "thiếu ", en: "missing: ") + Prose(edition).figure(key)
    }

    // MARK: JSON

    public var rankingJSON: JSON {
        .object([
            ("format", .string("thidua.ranking/1")), ("bloc", .string(bloc.id)), ("period", .string(period.description)),
            ("edition", .string(edition.id)), ("status", .string(edition.status == .proposal ? "proposal" : "signed")),
            ("labels", .array(labels.map { .object([("label", .string($0.kind.rawValue)), ("reason", .both($0.reason))]) })),
            ("points", .exact(edition.points)),
            ("boards", .array(ranking.rows.map(json))),
            ("decisions", .array(ranking.decisions.map(json))),
            ("notSubmitted", .array(notSubmitted.map { .string($0.id) })),
        ])
    }

    private func json(_ row: Ranking.Row) -> JSON {
        let card = row.scorecard
        return .object([
            ("board", .string(card.board)), ("name", .both(name(card.board))),
            ("rank", row.rank.map { .object([("best", .number("\($0.lowerBound)")), ("worst", .number("\($0.upperBound)"))]) } ?? .null),
            ("tiedWith", .array(row.tiedWith.map { .string($0) })),
            ("total", chosen(card.total).json), ("exactTotal", card.total.exact.json), ("assigned", .exact(card.assigned)),
            ("percentOfAssigned", card.percent(chosen(card.total))?.json ?? .null),
            ("grades", .array(row.grades.map { .string($0.id) })), ("mayHaveNoGrade", .bool(row.mayHaveNoGrade)),
            ("vetoes", .array(card.vetoes.map { .both(edition.vetoes[$0].reason) })),
            ("sections", .array(card.sections.map(json))),
        ])
    }

    private func json(_ section: SectionScore) -> JSON {
        .object([
            ("section", .string(section.section)), ("points", chosen(section.points).json),
            ("assigned", .exact(section.assigned)),
            (
                "criteria",
                .array(
                    section.criteria.map { score in
                        .object([
                            ("criterion", .string(score.criterion)), ("state", .string(score.stateName)),
                            ("points", chosen(score.points).json), ("available", .exact(score.available)),
                            ("provisional", .bool(!score.provisional.isEmpty)),
                        ])
                    })
            ),
            ("sections", .array(section.sections.map(json))),
        ])
    }

    private func json(_ decision: Ranking.Decision) -> JSON {
        var entries: [(String, JSON)] = [("ahead", .string(decision.first)), ("behind", .string(decision.second))]
        switch decision.verdict {
        case .decided(let key, let a, let b):
            entries += [("verdict", .string("decided")), ("key", .string(key.text)), ("aheadHas", .exact(a)), ("behindHas", .exact(b))]
        case .tied: entries.append(("verdict", .string("tied")))
        case .open(let key, let a, let b):
            entries += [("verdict", .string("open")), ("key", .string(key.text)), ("aheadHas", a.json), ("behindHas", b.json)]
        }
        return .object(entries)
    }
}

extension CriterionScore {
    /// The state for scripts.
    var stateName: String {
        switch state {
        case .determined(.computed): "determined"
        case .determined(.zeroForMissing): "zero for missing"
        case .undetermined: "undetermined"
        case .notAssigned: "not assigned"
        }
    }
}
