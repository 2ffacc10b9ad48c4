// What a period would come to by another edition: who moves, on which lines, by which change of the rules.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

extension EditionDiffReport {
    /// How many pairs that turn round are told one by one; programs have all.
    private static let pairsShown = 50

    func blocks(_ scored: Scored) -> [Document.Block] {
        let effect = scored.effect
        var blocks: [Document.Block] = [
            .chapter(
                Localized(vi: "Kết quả ", en: "By both editions: ") + scored.review.period.title
                    + Localized(vi: " theo hai bộ tiêu chí", en: "")),
            .paragraph(
                Localized(
                    vi:
                        "Cùng một số liệu được chấm theo cả hai bộ tiêu chí. Đây là tính thử: không ghi gì vào sổ, kết quả của kỳ không thay đổi.",
                    en:
                        "The same figures are scored by both editions. This is worked out only: nothing is recorded, the period's results stay as they are."
                )),
        ]
        let cautions = carriedWords(scored)
        if !cautions.isEmpty { blocks.append(.bullets(cautions)) }
        guard !effect.boards.isEmpty else {
            return blocks + [
                .paragraph(
                    Localized(
                        vi: "Điểm, thứ hạng và xếp loại của mọi đơn vị như nhau.",
                        en: "Points, ranks and grades of all boards are the same."))
            ]
        }
        blocks.append(.table(boardTable(scored)))
        blocks += turnedBlocks(scored)
        blocks += [
            .heading(Localized(vi: "Từng dòng", en: "Line by line")),
            .paragraph(
                Localized(
                    vi:
                        "Các dòng của mỗi đơn vị cộng lại đúng bằng thay đổi của tổng điểm; dòng không đổi thì không nêu. Nội dung cũ và mới của từng quy định xem ở phần “Từng quy định”.",
                    en:
                        "The lines of each board add up exactly to the move of its total; lines that did not move are left out. What each rule said and says stands under “Rule by rule”."
                )), .table(lineTable(scored)),
        ]
        return blocks
    }

    // MARK: Boards

    private func boardTable(_ scored: Scored) -> Table {
        let effect = scored.effect
        let (old, new) = (diff.old, diff.new)
        let showsPercent =
            [old, new].contains { $0.ranking.notAssigned == .percent }
            && effect.boards.contains { $0.before.basis != $0.after.basis }
        let showsGrades = !old.grades.isEmpty || !new.grades.isEmpty
        let showsFlags = !old.flags.isEmpty || !new.flags.isEmpty
        var columns: [Table.Column] = [
            .left(vi: "Đơn vị", en: "Board"), .right(vi: "Hạng", en: "Rank"), .right(vi: "Tổng", en: "Total"),
            .right(vi: "Thay đổi", en: "Move"),
        ]
        // What every board kept would only make the table wide.
        let showsAssigned = showsPercent && effect.boards.contains { $0.assigned.before != $0.assigned.after }
        if showsAssigned { columns.append(.right(vi: "Được giao", en: "Assigned")) }
        if showsPercent { columns.append(.right(vi: "So sánh theo", en: "Compared by")) }
        if showsGrades { columns.append(.left(vi: "Xếp loại", en: "Grade")) }
        if showsFlags { columns.append(.left(vi: "Cờ", en: "Flag")) }
        return Table(
            columns,
            effect.boards.map { move in
                var cells = [
                    scored.review.name(move.board),
                    arrow(
                        .rank(move.before.place.rank, isTied: false), .rank(move.after.place.rank, isTied: false)),
                    arrow(style(old).points(move.before.total), style(new).points(move.after.total)),
                    signed(move.shift),
                ]
                if showsAssigned { cells.append(arrow(move.assigned.before.shown(), move.assigned.after.shown())) }
                if showsPercent {
                    cells.append(arrow(basis(move.before, old), basis(move.after, new)))
                }
                if showsGrades { cells.append(arrow(grades(move.before, old), grades(move.after, new))) }
                if showsFlags { cells.append(arrow(flags(move.before, old), flags(move.after, new))) }
                return cells
            })
    }

    private func basis(_ standing: RankingDiff.Standing, _ edition: Edition) -> Localized {
        edition.ranking.notAssigned == .percent
            ? style(edition).percent(standing.basis, thresholds: edition.thresholds)
            : style(edition).points(standing.basis)
    }

    private func grades(_ standing: RankingDiff.Standing, _ edition: Edition) -> Localized {
        guard standing.place.rank != nil else { return .notClassified }
        let possible = edition.grades.filter { standing.place.grades.contains($0.id) }
        return edition.grades.text(possible, mayHaveNone: standing.place.mayHaveNoGrade, none: .noGrade) ?? .noGrade
    }

    private func flags(_ standing: RankingDiff.Standing, _ edition: Edition) -> Localized {
        let possible = edition.flags.filter { standing.place.flags.contains($0.id) }
        return edition.flags.text(possible, mayHaveNone: standing.place.mayHaveNoFlag, none: .noFlag)
            ?? Localized(same: "–")
    }

    private func arrow(_ before: Localized, _ after: Localized) -> Localized {
        before == after ? before : .arrow(before, after)
    }

    private func style(_ edition: Edition) -> NumberStyle { NumberStyle(rounding: edition.rounding) }

    /// With the decimals of the edition that has more of them.
    func signed(_ shift: Shift) -> Localized {
        let roundings = [diff.old.rounding, diff.new.rounding].filter { $0.at != .never }
        let finer = roundings.max { $0.places < $1.places } ?? diff.new.rounding
        return shift.isZero ? Localized(same: "0") : NumberStyle(rounding: finer).signed(shift)
    }

    // MARK: Pairs

    private func turnedBlocks(_ scored: Scored) -> [Document.Block] {
        let turned = scored.effect.turned
        guard !turned.isEmpty else { return [] }
        let moves = Dictionary(scored.effect.boards.map { ($0.board, $0) }, uniquingKeysWith: { first, _ in first })
        let items = turned.prefix(Self.pairsShown).map { pair -> Localized in
            let (first, second) = (scored.review.name(pair.reversal.first), scored.review.name(pair.reversal.second))
            let head = Localized(
                vi: "\(second.vi) nay đứng trước \(first.vi)", en: "\(second.en) now stands before \(first.en)")
            guard let own = moves[pair.reversal.second], let other = moves[pair.reversal.first] else { return head }
            let leads = own.leads(over: other).filter { !pair.isIndirect || !$0.isCriterion }.prefix(4)
            let lines = leads.map { lead in
                title(lead.after, lead.before) + Localized(same: " ")
                    + signed(Shift(least: lead.shift, most: lead.shift))
            }
            let why = lines.isEmpty ? Localized(same: "") : Localized(same: ": ") + .list(lines)
            guard pair.isIndirect else { return head + why }
            return head
                + Localized(
                    vi: ", dù điểm các tiêu chí không chuyển theo hướng đó: do giới hạn, làm tròn hoặc cách so sánh",
                    en:
                        ", though the points of the criteria did not move that way: limits, rounding or what is compared did it"
                ) + why
        }
        let rest = turned.count - items.count
        let more =
            rest > 0
            ? [
                Localized(
                    vi: "… và \(rest) cặp nữa (có đủ trong JSON)", en: "… and \(rest) more pairs (all in the JSON)")
            ]
            : []
        return [
            .heading(Localized(vi: "Các cặp đổi thứ tự", en: "Pairs that turn round")),
            .paragraph(
                Localized(
                    vi: "Số liệu của không đơn vị nào thay đổi: các cặp sau đổi thứ tự chỉ vì bộ tiêu chí khác.",
                    en: "No board's figures changed: these pairs turn round by the rules alone.")),
            .bullets(items + more),
        ]
    }

    // MARK: Lines

    private func lineTable(_ scored: Scored) -> Table {
        var rows: [Table.Row] = []
        let causes = EditionCauseWords(diff, rules: groups.flatMap(\.lines))
        for move in scored.effect.boards {
            rows.append(
                Table.Row(
                    [
                        .empty, Table.Cell(scored.review.name(move.board)),
                        Table.Cell(style(diff.old).points(move.before.total)),
                        Table.Cell(style(diff.new).points(move.after.total)), Table.Cell(signed(move.shift)), .empty,
                    ], isGroup: true))
            for line in move.lines {
                rows.append(
                    Table.Row([
                        Table.Cell(number(line)), Table.Cell(title(line.after, line.before)),
                        Table.Cell(points(line.from, line.fromState, diff.old)),
                        Table.Cell(points(line.to, line.toState, diff.new)), Table.Cell(signed(line.shift)),
                        Table.Cell(Localized.list(line.causes.map { causes.words($0, of: line) }, "; ")),
                    ]))
            }
        }
        return Table(
            [
                .left(vi: "Số", en: "No."), .left(vi: "Dòng", en: "Line"), .right(vi: "Trước", en: "Before"),
                .right(vi: "Sau", en: "After"), .right(vi: "Thay đổi", en: "Move"), .left(vi: "Do", en: "Because of"),
            ], rows)
    }

    private func number(_ line: EditionMove.Line) -> Localized {
        let (was, now) = (line.before?.number, line.after?.number)
        guard let was, let now, was != now else { return Localized(same: now ?? was ?? "") }
        return .arrow(Localized(same: was), Localized(same: now))
    }

    /// By the new edition, where it has the line.
    private func title(_ now: EditionLine?, _ was: EditionLine?) -> Localized {
        switch now ?? was {
        case nil: Localized(same: "")
        case .criterionRounding?: Localized(vi: "làm tròn các tiêu chí", en: "rounding of the criteria")
        case .line(let subject)?: (now == nil ? diff.old : diff.new).title(subject)
        }
    }

    private func points(_ bounds: Bounds?, _ state: CriterionScore.State?, _ edition: Edition) -> Localized {
        if case .notAssigned? = state { return Localized(vi: "không giao", en: "not assigned") }
        return bounds.map { style(edition).points($0) } ?? Localized(same: "–")
    }
}

extension EditionMove.Lead {
    fileprivate var isCriterion: Bool { (after ?? before)?.criterion != nil }
}

extension EditionLine {
    /// The number that the table has for it.
    fileprivate var number: String { if case .line(let subject) = self { subject.number } else { "" } }
}
