// What a board gained and lost between like periods, criterion by criterion.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

extension TrendReport {
    /// How many gains, and how many losses, a reader is shown; programs get all.
    private static let most = 5

    /// A part for every two like periods, the latest first.
    func moveBlocks(_ board: String) -> [Document.Block] {
        var blocks: [Document.Block] = []
        for number in trend.periods.indices.reversed() {
            guard let like = trend.likePeriod(of: board, before: number),
                let moves = trend.moves(of: board, from: like, to: number, likeness(like, number))
            else { continue }
            blocks += self.blocks(moves, board, like, number)
        }
        if blocks.isEmpty, trend.periods.count > 1 {
            blocks = [
                .heading(Localized(vi: "Tăng và giảm theo tiêu chí", en: "Gains and losses by criterion")),
                .paragraph(
                    Localized(
                        vi: "Không có hai kỳ cùng loại nào mà đơn vị đều có điểm.",
                        en: "There are no two periods of one kind in both of which the board has points.")),
            ]
        }
        return blocks
    }

    private func blocks(_ moves: TrendMoves, _ board: String, _ like: Int, _ number: Int) -> [Document.Block] {
        let heading = Localized(
            vi: "Tăng và giảm theo tiêu chí: \(moves.to) so với \(moves.from)",
            en: "Gains and losses by criterion: \(moves.to) against \(moves.from)")
        let (gains, losses) = (moves.gains, moves.losses)
        // What was lost is what there is to do: it stands first, of both the largest.
        let shown = losses.prefix(Self.most) + gains.prefix(Self.most)
        var sentences = passed(board, moves, like, number) + [sentence(moves, number)]
        let worked =
            trend.isMember(board)
            ? trend.periods.filter { $0.merged != nil && [moves.from, moves.to].contains($0.period) } : []
        if !worked.isEmpty {
            let periods = worked.map(\.period.description).joined(separator: ", ")
            sentences.append(
                Localized(
                    vi: "\(periods): tính theo khối hiện nay.", en: "\(periods): worked out as the bloc is today."))
        }
        if gains.count > Self.most || losses.count > Self.most {
            sentences.append(
                Localized(
                    vi: "Bảng nêu tối đa \(Self.most) tiêu chí giảm và \(Self.most) tiêu chí tăng nhiều nhất.",
                    en: "The table has at most the \(Self.most) largest losses and the \(Self.most) largest gains."))
        }
        let blocWide = moves.moves.contains { $0.isBlocWide && !$0.difference.isZero }
        if blocWide {
            sentences.append(
                Localized(
                    vi: "* Tính theo số liệu cả khối: điểm còn thay đổi theo các đơn vị khác.",
                    en: "* Measured against the whole bloc: these points also move with the other boards.")
                    + membership(moves))
        }
        let table = Table(
            [
                .left(vi: "Số", en: "No."), .left(vi: "Tiêu chí", en: "Criterion"),
                .right(vi: "\(moves.from)", en: "\(moves.from)"), .right(vi: "\(moves.to)", en: "\(moves.to)"),
                .right(vi: "Chênh lệch", en: "Difference"),
                .right(vi: "% điểm tiêu chí", en: "% of its points"),
                .left(vi: "Số liệu của đơn vị thay đổi", en: "Its figures that changed"),
            ],
            shown.map { move in
                row(move, moves, number) + [
                    figures(trend.figures(behind: move, of: board, from: like, to: number), move, number)
                ]
            })
        return [
            .heading(heading), .paragraph(.list(sentences, " ")),
        ] + (shown.isEmpty ? [] : [.table(table)]) + notCompared(moves)
    }

    /// “Rank 2 → 4: passed by Hai Phong and Ha Nam.”
    private func passed(_ board: String, _ moves: TrendMoves, _ like: Int, _ number: Int) -> [Localized] {
        let (was, now) = (trend.step(of: board, in: like).standing, trend.step(of: board, in: number).standing)
        guard let was, let now, was.rank != nil || now.rank != nil else { return [] }
        let passing = trend.passing(of: board, from: like, to: number)
        var parts: [Localized] = []
        if !passing.by.isEmpty {
            parts.append(Localized(vi: "bị vượt bởi ", en: "passed by ") + names(passing.by))
        }
        if !passing.over.isEmpty {
            parts.append(Localized(vi: "vượt ", en: "it passed ") + names(passing.over))
        }
        let caution =
            moves.likeness.total
            ? Localized(same: "")
            : Localized(
                vi: " (hai bộ tiêu chí khác nhau: hạng của hai kỳ đo những điều khác nhau)",
                en: " (the editions differ: the ranks of the two periods measure different things)")
        return [
            Localized(vi: "Hạng ", en: "Rank ") + .arrow(rankOf(was), rankOf(now))
                + (parts.isEmpty ? Localized(same: "") : Localized(same: ": ") + .list(parts, "; ")) + caution
                + Localized(same: ".")
        ]
    }

    /// How many figures of a criterion are named one by one.
    private static let figuresNamed = 2

    private func figures(_ figures: [TrendFigureMove], _ move: TrendMoves.Move, _ number: Int) -> Localized {
        let edition = trend.periods[number].edition
        guard !figures.isEmpty else {
            if edition.criterion(move.criterion)?.judged != nil {
                return Localized(vi: "điểm chấm", en: "points judged")
            }
            return move.isBlocWide ? Localized(vi: "không có", en: "none") : none
        }
        let prose = EditionReport(edition).prose
        func text(_ quantity: Quantity?) -> Localized {
            switch quantity {
            case nil: Localized(vi: "thiếu", en: "missing")
            case .yesNo(let flag): .yesNo(flag)
            case .number(let number): number.shown()
            }
        }
        let named = figures.prefix(Self.figuresNamed).map { figure in
            prose.figure(figure.key) + Localized(same: ": ") + .arrow(text(figure.before), text(figure.after))
        }
        let more = figures.count - named.count
        return .list(named, "; ")
            + (more > 0
                ? Localized(vi: "; và \(more) số liệu khác", en: "; and \(more) more") : Localized(same: ""))
    }

    private func row(_ move: TrendMoves.Move, _ moves: TrendMoves, _ number: Int) -> [Localized] {
        let title = moves.likeness.new.criterion(move.criterion)?.title ?? Localized(same: "")
        let id = move.formerly == move.criterion ? move.criterion : "\(move.criterion) (\(move.formerly))"
        return [
            Localized(same: id), title + Localized(same: move.isBlocWide ? " *" : ""),
            style(number).points(move.before), style(number).points(move.after),
            style(number).signed(.exactly(move.difference)),
            move.share.map { $0.shown(places: 2).signed($0) + Localized(same: "%") } ?? none,
        ]
    }

    /// “5 of 6 criteria compared: 3 up by 4.69 points together, 1 down by 0.50, 1 the same.”
    private func sentence(_ moves: TrendMoves, _ number: Int) -> Localized {
        func sum(_ moves: [TrendMoves.Move]) -> Localized {
            style(number).points(Rational.sum(moves.map(\.difference)).magnitude)
        }
        let (gains, losses) = (moves.gains, moves.losses)
        let same = moves.moves.count - gains.count - losses.count
        var parts: [Localized] = []
        if !gains.isEmpty {
            parts.append(
                Localized(
                    vi: "\(gains.count) tăng, cộng lại \(sum(gains).vi) điểm",
                    en: "\(gains.count) up by \(sum(gains).en) points together"))
        }
        if !losses.isEmpty {
            parts.append(
                Localized(
                    vi: "\(losses.count) giảm, cộng lại \(sum(losses).vi) điểm",
                    en: "\(losses.count) down by \(sum(losses).en) points together"))
        }
        if same > 0 { parts.append(Localized(vi: "\(same) giữ nguyên", en: "\(same) the same")) }
        return Localized(
            vi: "So sánh được \(moves.moves.count)/\(moves.likeness.criteria.count) tiêu chí",
            en: "\(moves.moves.count) of \(moves.likeness.criteria.count) criteria compared")
            + (parts.isEmpty ? Localized(same: "") : Localized(same: ": ") + .list(parts, "; ")) + Localized(same: ".")
    }

    /// Who was scored in only one of the two periods.
    private func membership(_ moves: TrendMoves) -> Localized {
        guard !moves.joined.isEmpty || !moves.left.isEmpty else {
            return Localized(
                vi: " Hai kỳ có cùng các đơn vị.", en: " Both periods have the same boards.")
        }
        var parts: [Localized] = []
        if !moves.joined.isEmpty {
            parts.append(Localized(vi: "chỉ có ở \(moves.to): ", en: "only in \(moves.to): ") + names(moves.joined))
        }
        if !moves.left.isEmpty {
            parts.append(Localized(vi: "chỉ có ở \(moves.from): ", en: "only in \(moves.from): ") + names(moves.left))
        }
        return Localized(vi: " Khối của hai kỳ khác nhau; ", en: " The bloc was another one; ") + .list(parts, "; ")
            + Localized(same: ".")
    }

    /// Criteria that are not compared, by reason.
    private func notCompared(_ moves: TrendMoves) -> [Document.Block] {
        func ids(_ isIt: (TrendMoves.Reason) -> Bool) -> [String] {
            moves.others.filter { isIt($0.reason) }.map(\.criterion)
        }
        let reasons: [(Localized, [String])] = [
            (
                Localized(vi: "bộ tiêu chí khác (xem cuối trang)", en: "the edition differs (see the end)"),
                ids { if case .differs = $0 { true } else { false } }
            ),
            (
                Localized(vi: "có kỳ chưa xác định được điểm", en: "undetermined in either period"),
                ids { $0 == .undetermined }
            ),
            (Localized(vi: "có kỳ không được giao", en: "not assigned in either period"), ids { $0 == .notAssigned }),
        ]
        let known = reasons.filter { !$0.1.isEmpty }
        guard !known.isEmpty else { return [] }
        return [
            .paragraph(
                Localized(vi: "Không so sánh: ", en: "Not compared: ")
                    + .list(known.map { $0.0 + Localized(same: ": " + $0.1.joined(separator: ", ")) }, "; ")
                    + Localized(same: "."))
        ]
    }
}
