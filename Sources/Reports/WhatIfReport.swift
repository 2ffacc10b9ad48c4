// What would be if figures or points were others: the ranking before and after, and every board's move line by line.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

/// An imagined ranking as people and programs see it.
public struct WhatIfReport: Sendable {
    /// The period as it is.
    let review: Review
    let whatIf: WhatIf
    /// Why the imagined ranking would not be final.
    let open: [Localized]
    /// What becomes of the places of classes and flags that have a quota.
    let quotas: [Localized]
    /// What the checks of the edition say against the imagined figures.
    let warnings: [Diagnostic]

    /// - Parameters:
    ///   - after: the period as it would be.
    ///   - warnings: what the checks of the edition say against the imagined figures.
    public init(_ whatIf: WhatIf, of review: Review, after: Review, warnings: [Diagnostic] = []) {
        self.whatIf = whatIf
        self.review = review
        self.warnings = warnings
        open = after.provisionalReasons
        let moved = whatIf.diff.boards.contains { $0.before?.place != $0.after?.place }
        quotas = moved ? after.classNotes : []
    }

    /// The whole as a report of its own.
    public var document: Document {
        Document(
            [
                .title(
                    review.bloc.title + Localized(same: " · ") + review.period.title
                        + Localized(vi: " · tính thử", en: " · what if")),
                .labels(review.labels),
            ] + blocks)
    }

    /// A chapter for the report of the period.
    public var insight: Report.Insight {
        Report.Insight("whatif", title: Localized(vi: "Tính thử", en: "What if"), blocks: blocks, json: json)
    }

    var style: NumberStyle { NumberStyle(rounding: review.edition.rounding) }

    private var blocks: [Document.Block] {
        var blocks: [Document.Block] = [
            .paragraph(
                Localized(
                    vi:
                        "Kết quả tính thử với các giả định dưới đây: không ghi vào sổ thi đua, không thay cho kết quả của kỳ.",
                    en:
                        "Worked out with what is imagined below: recorded nowhere, and no result of the period.")),
            .bullets(
                whatIf.boards.isEmpty
                    ? [Localized(vi: "không có gì khác với số liệu đã có", en: "nothing differs from what is there")]
                    : whatIf.boards.map(assumption)),
        ]
        if !warnings.isEmpty {
            blocks += [
                .paragraph(
                    Localized(
                        vi: "Số liệu giả định không đạt phép kiểm tra của bộ tiêu chí:",
                        en: "Checks of the edition that the imagined figures fail:")),
                .bullets(warnings.map(\.message)),
            ]
        }
        // A table of nothing has its header, and files of it are no empty ones.
        blocks.append(.table(boardTable))
        if whatIf.diff.isEmpty {
            blocks.append(
                .paragraph(
                    Localized(
                        vi: "Điểm, hạng và xếp loại của mọi đơn vị giữ nguyên.",
                        en: "Points, ranks and grades of all boards stay as they are.")))
        }
        if !quotas.isEmpty { blocks.append(.bullets(quotas)) }
        if !open.isEmpty {
            blocks.append(
                .paragraph(
                    Localized(
                        vi: "Với các giả định này kết quả vẫn là tạm tính: ",
                        en: "Imagined so, the result is provisional: ") + .list(open, "; ") + Localized(same: ".")))
        }
        return blocks + whatIf.boards.flatMap(chapter) + drawnAlong + reversals
    }

    // MARK: The bloc

    private var boardTable: Table {
        let edition = review.edition
        let moves = whatIf.diff.boards
        let percent = moves.contains { move in
            [move.before, move.after].contains { $0.map { $0.basis != $0.total } ?? false }
        }
        let columns: [Table.Column?] = [
            .left(vi: "Đơn vị", en: "Board"), .right(vi: "Hạng", en: "Rank"), .right(vi: "Tổng", en: "Total"),
            .right(vi: "Chênh lệch", en: "Difference"),
            percent ? .right(vi: "% điểm được giao", en: "% of assigned points") : nil,
            edition.grades.isEmpty ? nil : .left(vi: "Xếp loại", en: "Grade"),
            edition.flags.isEmpty ? nil : .left(vi: "Cờ", en: "Flag"),
        ]
        func cell(
            _ move: RankingDiff.BoardMove, _ text: (RankingDiff.Standing) -> Localized
        ) -> Localized { .change(move.before.map(text), move.after.map(text)) }
        return Table(
            columns.compactMap { $0 },
            moves.map { move in
                let cells: [Localized?] = [
                    review.name(move.board), cell(move, review.rankText), cell(move) { style.points($0.total) },
                    // A board that comes or goes has no move of its own.
                    move.before == nil || move.after == nil ? Localized(same: "–") : signed(move.shift),
                    percent ? cell(move) { style.percent($0.basis) } : nil,
                    edition.grades.isEmpty ? nil : cell(move, review.gradeText),
                    edition.flags.isEmpty ? nil : cell(move, review.flagText),
                ]
                return cells.compactMap { $0 }
            })
    }

    private func signed(_ shift: Shift) -> Localized { shift.isZero ? Localized(same: "0") : style.signed(shift) }

    // MARK: Board by board

    private func chapter(_ board: WhatIf.Imagined) -> [Document.Block] {
        guard board.way != .left else { return [] }
        var blocks: [Document.Block] = [.heading(review.name(board.board))]
        if board.way == .added || board.moves.count > 8 {
            blocks.append(
                .fold(
                    Document.Fold(
                        Localized(vi: "Số liệu giả định", en: "What is imagined"), [.table(figureTable(board.moves))])))
        }
        let notes = vetoNotes(board.board)
        if !notes.isEmpty { blocks.append(.bullets(notes)) }
        guard let move = whatIf.diff.move(of: board.board), !move.lines.isEmpty else {
            return blocks + [
                .paragraph(
                    Localized(
                        vi: "Không tiêu chí nào đổi điểm vì các số này.",
                        en: "No criterion's points move by these figures."))
            ]
        }
        return blocks + [.table(lineTable(move))]
    }

    /// Vetoes that came or went, and what is not known of them.
    private func vetoNotes(_ board: String) -> [Localized] {
        let move = whatIf.diff.move(of: board)
        let (before, after) = (move?.before?.place.vetoes ?? [], move?.after?.place.vetoes ?? [])
        let reasons = review.edition.vetoes
        let undecided = (card(board)?.undecidedVetoes.keys.sorted() ?? []).map { number in
            Localized(vi: "chưa rõ có bị loại: ", en: "it is not known whether a veto applies: ")
                + reasons[number].reason
        }
        return after.filter { !before.contains($0) }.map {
            Localized(vi: "bị loại: ", en: "a veto applies: ") + reasons[$0].reason
        }
            + before.filter { !after.contains($0) }.map {
                Localized(vi: "không còn bị loại: ", en: "no longer under a veto: ") + reasons[$0].reason
            } + undecided
    }

    private func lineTable(_ move: RankingDiff.BoardMove) -> Table {
        let lines = move.lines.map { line in
            Table.Row(
                [
                    Localized(same: line.subject.number), review.title(line.subject),
                    review.lineText(line.before, line.beforeState), review.lineText(line.after, line.afterState),
                    signed(line.shift), reason(line, move.board),
                ].map { Table.Cell($0) })
        }
        let none = Localized(same: "–")
        let total = [
            Localized(same: ""), Localized(vi: "TỔNG", en: "TOTAL"),
            move.before.map { style.points($0.total) } ?? none, move.after.map { style.points($0.total) } ?? none,
            signed(move.shift), Localized(same: ""),
        ]
        return Table(
            [
                .left(vi: "Số", en: "No."), .left(vi: "Dòng", en: "Line"), .right(vi: "Trước", en: "Before"),
                .right(vi: "Sau", en: "After"), .right(vi: "Chênh lệch", en: "Difference"),
                .left(vi: "Do", en: "Because of"),
            ], lines + [Table.Row(total.map { Table.Cell($0) }, isGroup: true)])
    }

    /// Which of the imagined figures a line's move comes from, and what keeps its points open.
    private func reason(_ line: RankingDiff.Line, _ board: String) -> Localized {
        guard case .criterion(let id) = line.subject else { return Localized(same: "") }
        let causes = causes(of: id, board).map(text)
        let most = 4
        let rest = causes.count - most
        let named =
            causes.prefix(most)
            + (rest > 0 ? [Localized(vi: "và \(rest) số khác", en: "and \(rest) more")] : [])
        let state = card(board)?.criterion(id).map(review.state) ?? Localized(same: "")
        return .list(named + (state.vi.isEmpty ? [] : [state]), "; ")
    }

    private func card(_ board: String) -> Scorecard? {
        whatIf.after.ranking.rows.first { $0.scorecard.board == board }?.scorecard
    }

    /// - Returns: for a board that is added only what others bring: of its own everything is new.
    func causes(of criterion: String, _ board: String) -> [WhatIf.Cause] {
        let causes = whatIf.causes(of: criterion, for: board)
        return whatIf.imagined(board)?.way == .added ? causes.filter { $0.board != board } : causes
    }

    private func text(_ cause: WhatIf.Cause) -> Localized {
        let name = review.name(cause.board)
        switch cause.what {
        case .came: return Localized(vi: "có thêm ", en: "with ") + name
        case .left: return Localized(vi: "không có ", en: "without ") + name
        case .move(let move):
            return cause.isOwn ? text(move) : name + Localized(same: ": ") + text(move)
        }
    }

    // MARK: The others

    private var drawnAlong: [Document.Block] {
        let moves = whatIf.drawnAlong.filter { !$0.lines.isEmpty }
        guard !moves.isEmpty else { return [] }
        return [
            .heading(Localized(vi: "Các đơn vị khác", en: "The other boards")),
            .paragraph(
                Localized(
                    vi:
                        "Số liệu của các đơn vị sau không đổi, nhưng điểm đổi theo: tiêu chí của họ so với toàn khối (cao nhất, bình quân, tổng …).",
                    en:
                        "Nothing is imagined of these boards, and their points move all the same: criteria compare them with the whole bloc (best, mean, sum …)."
                )),
            .bullets(moves.map(review.text)),
        ]
    }

    private var reversals: [Document.Block] {
        guard !whatIf.reversals.isEmpty else { return [] }
        return [
            .heading(Localized(vi: "Đảo thứ hạng", en: "Turned round")),
            .paragraph(
                Localized(
                    vi: "Các cặp đơn vị sau đổi thứ tự dù không có giả định nào về chính họ:",
                    en: "These pairs change their order, though nothing is imagined of either:")),
            .bullets(
                whatIf.reversals.map { pair in
                    review.name(pair.second) + Localized(vi: " vượt ", en: " passes ") + review.name(pair.first)
                }),
        ]
    }
}
