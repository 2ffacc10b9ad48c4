// What moved between two heads of a ledger: board by board, event by event, line by line.
import Diagnostics
import Exact
import Ledger
import Rules
import Scoring

/// The difference between two heads as people and programs see it.
public struct DiffReport: Sendable {
    /// The period at the later head.
    let review: Review
    let from: Int
    let to: Int
    /// The last event of the earlier head.
    let last: Event?
    let events: [Event]
    let history: RankingHistory
    let unread: [Int]

    /// - Parameters:
    ///   - from: how many events the earlier head has.
    ///   - events: between the two, also those that moved nothing.
    ///   - unread: events whose moves count with the next one.
    public init(
        review: Review, from: Int, to: Int, last: Event?, events: [Event], history: RankingHistory, unread: [Int] = []
    ) {
        self.review = review
        self.from = from
        self.to = to
        self.last = last
        self.events = events
        self.history = history
        self.unread = unread
    }

    private var style: NumberStyle { NumberStyle(rounding: review.edition.rounding) }

    public var document: Document {
        let whole = history.whole
        let since = last.map { Localized(same: " (") + $0.spot + Localized(same: ")") } ?? Localized(same: "")
        var blocks: [Document.Block] = [
            .title(
                review.bloc.title + Localized(same: " · ") + review.period.title
                    + Localized(vi: " · thay đổi", en: " · what moved")),
            .labels(review.labels),
            .paragraph(
                Localized(vi: "Từ đầu sổ \(from)", en: "From head \(from)") + since
                    + Localized(
                        vi: " đến đầu sổ \(to), theo bộ tiêu chí hiện nay.",
                        en: " to head \(to), by the criteria as they are now.")),
        ]
        guard !whole.isEmpty || history.steps.contains(where: { !$0.diff.isEmpty }) else {
            blocks.append(
                .paragraph(Localized(vi: "Điểm và thứ hạng như cũ.", en: "Points and ranks are the same.")))
            // Also without rows: a table of nothing has its header, and files of it are no empty ones.
            return Document(blocks + [.table(boardTable)] + eventBlocks)
        }
        blocks.append(.table(boardTable))
        blocks += eventBlocks
        let lines = lineTable
        if !lines.rows.isEmpty {
            blocks += [.heading(Localized(vi: "Từng tiêu chí", en: "Line by line")), .table(lines)]
        }
        return Document(blocks)
    }

    // MARK: Boards

    /// Boards of which anything moved, also where later events took it back.
    private var boards: [String] {
        let moved = history.whole.boards.map(\.board)
        var seen = Set(moved)
        return moved
            + history.steps.flatMap { $0.diff.boards.map(\.board) }.filter { seen.insert($0).inserted }
    }

    private var boardTable: Table {
        let hasGrades = !review.edition.grades.isEmpty
        let columns: [Table.Column] =
            [
                .left(vi: "Đơn vị", en: "Board"), .right(vi: "Hạng", en: "Rank"), .right(vi: "Tổng", en: "Total"),
                .right(vi: "Chênh lệch", en: "Difference"),
            ] + (hasGrades ? [.left(vi: "Xếp loại", en: "Grade")] : []) + [.left(vi: "Do", en: "By")]
        return Table(
            columns,
            boards.map { board in
                let move = history.whole.move(of: board)
                let row = review.ranking.rows.first { $0.scorecard.board == board }
                let causes = history.moves(of: board).map { event, move in
                    Localized(vi: "sự kiện \(event)", en: "event \(event)")
                        + (move.shift.isZero
                            ? Localized(same: "")
                            : Localized(same: " (") + style.signed(move.shift) + Localized(same: ")"))
                }
                var cells = [review.name(board)]
                if let move {
                    cells += [
                        .change(move.before.map(review.rankText), move.after.map(review.rankText)),
                        .change(move.before.map { style.points($0.total) }, move.after.map { style.points($0.total) }),
                        move.shift.isZero ? Localized(same: "0") : style.signed(move.shift),
                    ]
                    if hasGrades {
                        cells.append(.change(move.before.map(review.gradeText), move.after.map(review.gradeText)))
                    }
                } else {
                    cells += [
                        row.map(review.rankText) ?? none,
                        row.map { style.points(review.chosen($0.scorecard.total)) } ?? Localized(same: "–"),
                        Localized(same: "0"),
                    ]
                    if hasGrades { cells.append(row.map(review.gradeText) ?? none) }
                }
                return cells + [Localized.list(causes, "; ")]
            })
    }

    private var none: Localized { Localized(same: "–") }

    // MARK: Events

    private var eventBlocks: [Document.Block] {
        guard !events.isEmpty else { return [] }
        return [
            .heading(Localized(vi: "Từng sự kiện", en: "Event by event")), .bullets(events.map(words)),
        ]
    }

    private func words(_ event: Event) -> Localized {
        let board = event.board.map { review.name($0) + Localized(same: ": ") } ?? Localized(same: "")
        let period = event.period == review.period.description ? "" : " (\(event.period))"
        let head =
            event.spot + Localized(same: ", ") + board + event.action.title + Localized(same: period + "; ")
            + event.by.words
        let effect: Localized
        if unread.contains(event.index) {
            effect = Localized(
                vi: "chưa tính được, gộp vào sự kiện sau", en: "could not be scored: counts with the next event")
        } else {
            let moves = history.steps.first { $0.event == event.index }?.diff.boards ?? []
            effect =
                moves.isEmpty
                ? Localized(vi: "không đổi điểm", en: "moves no points") : Localized.list(moves.map(review.text), "; ")
        }
        return head + Localized(same: " — ") + effect
    }

    // MARK: Lines

    private var lineTable: Table {
        Table(
            [
                .left(vi: "Đơn vị", en: "Board"), .left(vi: "Số", en: "No."), .left(vi: "Dòng", en: "Line"),
                .right(vi: "Trước", en: "Before"), .right(vi: "Sau", en: "After"),
                .right(vi: "Chênh lệch", en: "Difference"),
            ],
            history.whole.boards.filter { $0.before != nil && $0.after != nil }.flatMap { move in
                move.lines.map { line in
                    [
                        review.name(move.board), Localized(same: line.subject.number), review.title(line.subject),
                        review.lineText(line.before, line.beforeState), review.lineText(line.after, line.afterState),
                        line.shift.isZero ? Localized(same: "0") : style.signed(line.shift),
                    ]
                }
            })
    }

    // MARK: For programs

    public var json: JSON {
        .object([
            ("format", .string("thidua.diff/1")), ("bloc", .string(review.bloc.id)),
            ("period", .string(review.period.description)), ("edition", .string(review.edition.id)),
            ("labels", .labels(review.labels)), ("from", .number("\(from)")), ("to", .number("\(to)")),
            ("boards", .array(history.whole.boards.map { $0.json() })),
            (
                "events",
                .array(
                    events.map { event in
                        let step = history.steps.first { $0.event == event.index }
                        return JSON.object(event.entries).adding([
                            ("action", .string(event.action.name)), ("period", .string(event.period)),
                            ("board", .text(event.board)), ("unread", .bool(unread.contains(event.index))),
                            ("moves", .array((step?.diff.boards ?? []).map { $0.json() })),
                        ])
                    })
            ),
        ])
    }
}
