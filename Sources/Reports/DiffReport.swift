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
                        arrow(move.before.map(rank), move.after.map(rank)),
                        arrow(move.before.map { total($0) }, move.after.map { total($0) }),
                        move.shift.isZero ? Localized(same: "0") : style.signed(move.shift),
                    ]
                    if hasGrades { cells.append(arrow(move.before.map(grades), move.after.map(grades))) }
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

    private func rank(_ standing: RankingDiff.Standing) -> Localized {
        guard let rank = standing.place.rank else { return Localized(vi: "không xếp", en: "not ranked") }
        return Localized(same: rank.count == 1 ? "\(rank.lowerBound)" : "\(rank.lowerBound)–\(rank.upperBound)")
    }

    private func total(_ standing: RankingDiff.Standing) -> Localized { style.points(standing.total) }

    private func grades(_ standing: RankingDiff.Standing) -> Localized {
        guard standing.place.rank != nil else { return Localized(vi: "không xếp loại", en: "not classified") }
        var titles = standing.place.grades.map { id in
            review.edition.grades.first { $0.id == id }?.title ?? Localized(same: id)
        }
        if standing.place.mayHaveNoGrade { titles.append(Localized(vi: "không đạt", en: "none")) }
        return Localized.list(titles, " / ")
    }

    private func arrow(_ before: Localized?, _ after: Localized?) -> Localized {
        let (before, after) = (before ?? none, after ?? none)
        return before == after ? before : before + Localized(same: " → ") + after
    }

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
                ? Localized(vi: "không đổi điểm", en: "moves no points") : Localized.list(moves.map(text), "; ")
        }
        return head + Localized(same: " — ") + effect
    }

    /// “Hà Nam -2.50 (A.1 -2.50), hạng 5 → 6”.
    private func text(_ move: RankingDiff.BoardMove) -> Localized {
        var parts = review.name(move.board)
        if !move.shift.isZero { parts = parts + Localized(same: " ") + style.signed(move.shift) }
        // A report that came or went moves every line: the total says it all.
        if move.before != nil, move.after != nil, !move.lines.isEmpty {
            let lines = move.lines.prefix(6).map { line in
                let number =
                    line.subject.number.isEmpty ? Localized(vi: "làm tròn", en: "rounding") : name(line.subject)
                return line.shift.isZero ? number : number + Localized(same: " ") + style.signed(line.shift)
            }
            let more = move.lines.count - lines.count
            parts =
                parts + Localized(same: " (") + Localized.list(lines, ", ")
                + Localized(same: more > 0 ? ", … +\(more))" : ")")
        }
        let (before, after) = (move.before.map(rank) ?? none, move.after.map(rank) ?? none)
        return before == after
            ? parts
            : parts + Localized(vi: ", hạng ", en: ", rank ") + before + Localized(same: " → ") + after
    }

    private func name(_ subject: Comparison.Line.Subject) -> Localized {
        if case .criterion(let id) = subject { Localized(same: id) } else { review.title(subject) }
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
                        points(line.before, line.beforeState), points(line.after, line.afterState),
                        line.shift.isZero ? Localized(same: "0") : style.signed(line.shift),
                    ]
                }
            })
    }

    private func points(_ bounds: Bounds?, _ state: CriterionScore.State?) -> Localized {
        if case .notAssigned? = state { return Localized(vi: "không giao", en: "not assigned") }
        return bounds.map { style.points($0) } ?? none
    }

    // MARK: For programs

    public var json: JSON {
        .object([
            ("format", .string("thidua.diff/1")), ("bloc", .string(review.bloc.id)),
            ("period", .string(review.period.description)), ("edition", .string(review.edition.id)),
            ("labels", .labels(review.labels)), ("from", .number("\(from)")), ("to", .number("\(to)")),
            ("boards", .array(history.whole.boards.map(json))),
            (
                "events",
                .array(
                    events.map { event in
                        let step = history.steps.first { $0.event == event.index }
                        return JSON.object(event.entries).adding([
                            ("action", .string(event.action.name)), ("period", .string(event.period)),
                            ("board", .text(event.board)), ("unread", .bool(unread.contains(event.index))),
                            ("moves", .array((step?.diff.boards ?? []).map(json))),
                        ])
                    })
            ),
        ])
    }

    private func json(_ move: RankingDiff.BoardMove) -> JSON {
        .object([
            ("board", .string(move.board)), ("before", json(move.before)), ("after", json(move.after)),
            ("difference", json(move.shift)),
            (
                "lines",
                .array(
                    move.lines.map {
                        .object([
                            ("line", .string($0.subject.name)), ("before", $0.before?.json ?? .null),
                            ("after", $0.after?.json ?? .null), ("difference", json($0.shift)),
                        ])
                    })
            ),
        ])
    }

    private func json(_ shift: Shift) -> JSON {
        shift.number.map { .exact($0) }
            ?? .object([("least", .exact(shift.least)), ("most", .exact(shift.most))])
    }

    private func json(_ standing: RankingDiff.Standing?) -> JSON {
        guard let standing else { return .null }
        return .object([
            ("rank", .rank(standing.place.rank)), ("total", standing.total.json), ("basis", standing.basis.json),
            ("grades", .array(standing.place.grades.map { .string($0) })),
            ("mayHaveNoGrade", .bool(standing.place.mayHaveNoGrade)),
            ("flags", .array(standing.place.flags.map { .string($0) })),
            ("mayHaveNoFlag", .bool(standing.place.mayHaveNoFlag)),
            ("vetoed", .bool(!standing.place.vetoes.isEmpty)),
        ])
    }
}
