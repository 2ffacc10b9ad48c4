// A publication as it is reported: what was made public, and what differs from the publication before.
import Diagnostics
import Exact
import Ledger
import Rules
import Scoring

/// What a publication says of itself.
public struct PublicationReport: Sendable {
    let review: Review
    /// The publication itself.
    let event: Event
    /// Where its ranking is kept.
    let ranking: String
    let changes: Changes?
    /// What it leaves open, a line each.
    let open: [Localized]

    /// What differs from the publication before.
    public struct Changes: Sendable {
        public var since: Event
        /// The events between the two that could move something.
        public var events: [Event]
        /// Nil where the publication before cannot be read any more.
        public var history: RankingHistory?
        /// Ids of editions that are other files now, and `members`.
        public var rules: [String]
        public var byRules: RankingDiff?

        public init(
            since: Event, events: [Event], history: RankingHistory?, rules: [String], byRules: RankingDiff?
        ) {
            self.since = since
            self.events = events
            self.history = history
            self.rules = rules
            self.byRules = byRules
        }
    }

    public init(review: Review, event: Event, ranking: String, changes: Changes?, open: [Localized] = []) {
        self.open = open
        self.review = review
        self.event = event
        self.ranking = ranking
        self.changes = changes
    }

    private var style: NumberStyle { NumberStyle(rounding: review.edition.rounding) }

    // MARK: Text

    public var document: Document {
        var blocks: [Document.Block] = [
            .title(
                review.bloc.title + Localized(same: " · ") + review.period.title + Localized(same: " · ")
                    + event.action.title),
            .labels(review.labels),
        ]
        if !open.isEmpty { blocks.append(.bullets(open)) }
        blocks.append(.table(table))
        if let changes { blocks += self.blocks(changes) }
        blocks.append(
            .bullets([Localized(vi: "xếp hạng được giữ ở \(ranking)", en: "the ranking is kept in \(ranking)")]))
        return Document(blocks)
    }

    private var table: Table {
        Table(
            [
                Table.Column(Localized(vi: "Hạng", en: "Rank"), .right),
                Table.Column(Localized(vi: "Đơn vị", en: "Board")),
                Table.Column(Localized(vi: "Tổng", en: "Total"), .right),
            ],
            review.ranking.rows.map { row in
                [
                    review.rankText(row), review.name(row.scorecard.board),
                    style.points(review.chosen(row.scorecard.total)),
                ]
            })
    }

    /// - Parameter day: how the day of an event is written.
    func blocks(
        _ changes: Changes, day: (Event) -> Localized = { Localized(same: $0.at.day) }
    ) -> [Document.Block] {
        let since = changes.since
        let heading =
            Localized(
                vi: "Khác với lần công bố trước (sự kiện \(since.index), ngày ",
                en: "What differs from the publication before (event \(since.index), ")
            + day(since) + Localized(same: ")")
        guard let history = changes.history else {
            let unread = Localized(
                vi: "không đọc lại được lần công bố trước", en: "the publication before cannot be read any more")
            return [.heading(heading), .bullets([unread])]
        }
        let moves = moves(changes, history)
        var notes = changes.events.map { words($0, day) }
        if !changes.rules.isEmpty {
            let names = changes.rules.joined(separator: ", ")
            notes.insert(
                Localized(
                    vi: "bộ tiêu chí hoặc danh sách đơn vị đã đổi: \(names)", en: "other rules or members: \(names)"),
                at: 0)
        }
        guard !moves.isEmpty else {
            let same = Localized(vi: "điểm và thứ hạng như cũ", en: "points and ranks are the same")
            return [.heading(heading), .bullets([same] + notes)]
        }
        let table = Table(
            [
                Table.Column(Localized(vi: "Đơn vị", en: "Board")),
                Table.Column(Localized(vi: "Hạng", en: "Rank"), .right),
                Table.Column(Localized(vi: "Tổng", en: "Total"), .right),
                Table.Column(Localized(vi: "Do", en: "By")),
            ],
            moves.map { move in
                [
                    review.name(move.board),
                    arrow(move.before?.place.rank.map(Self.rank), move.after?.place.rank.map(Self.rank)),
                    arrow(move.before.map { style.points($0.total) }, move.after.map { style.points($0.total) }),
                    causes(of: move.board, changes, history),
                ]
            })
        return [.heading(heading), .table(table), .bullets(notes)]
    }

    /// Boards in the order of the ranking published now, those that are gone last; with where each stood in either.
    private func moves(
        _ changes: Changes, _ history: RankingHistory
    ) -> [(board: String, before: RankingDiff.Standing?, after: RankingDiff.Standing?)] {
        let byEvents = history.whole.boards
        let byRules = changes.byRules?.boards ?? []
        let order = review.ranking.rows.map(\.scorecard.board)
        let known = Set(byEvents.map(\.board)).union(byRules.map(\.board))
        let boards = order.filter { known.contains($0) } + known.subtracting(order).sorted()
        return boards.map { board in
            let rules = byRules.first { $0.board == board }
            let events = byEvents.first { $0.board == board }
            // Where only one of the two moved it, that one knows both ends.
            return (board, rules.map(\.before) ?? events?.before, events.map(\.after) ?? rules?.after)
        }
    }

    private static func rank(_ rank: ClosedRange<Int>) -> Localized {
        Localized(same: rank.count == 1 ? "\(rank.lowerBound)" : "\(rank.lowerBound)–\(rank.upperBound)")
    }

    private func arrow(_ before: Localized?, _ after: Localized?) -> Localized {
        let none = Localized(same: "–")
        return before == after ? before ?? none : .arrow(before ?? none, after ?? none)
    }

    private func causes(of board: String, _ changes: Changes, _ history: RankingHistory) -> Localized {
        var parts: [Localized] = []
        if let move = changes.byRules?.move(of: board) {
            parts.append(Localized(vi: "bộ tiêu chí", en: "rules") + size(move.shift))
        }
        for (event, move) in history.moves(of: board) {
            parts.append(Localized(vi: "sự kiện \(event)", en: "event \(event)") + size(move.shift))
        }
        return Localized(
            vi: parts.map(\.vi).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
    }

    private func size(_ shift: Shift) -> Localized {
        // A move of rank alone comes from what others did.
        guard !shift.isZero else { return Localized(vi: " (thứ hạng)", en: " (rank)") }
        return shift.number.map { Localized(same: " (") + style.signed(.exactly($0)) + Localized(same: ")") }
            ?? Localized(same: "")
    }

    private func words(_ event: Event, _ day: (Event) -> Localized) -> Localized {
        let subject = event.board.map { review.name($0) + Localized(same: ": ") } ?? Localized(same: "")
        let period = event.period == review.period.description ? "" : " (\(event.period))"
        return Localized(vi: "sự kiện \(event.index), ", en: "event \(event.index), ")
            + day(event) + Localized(same: ", ")
            + subject + event.action.title + Localized(same: period)
    }

    // MARK: JSON

    public var json: JSON {
        var entries: [(String, JSON)] = [
            ("format", .string("thidua.published/1")), ("bloc", .string(review.bloc.id)),
            ("period", .string(review.period.description)), ("edition", .string(review.edition.id)),
            ("event", .number("\(event.index)")), ("correction", .bool(changes != nil)),
            ("provisional", .bool(!review.provisionalReasons.isEmpty)), ("labels", .labels(review.labels)),
            ("ranking", .string(ranking)), ("open", .array(open.map { .both($0) })),
        ]
        if let changes { entries.append(("changes", json(changes))) }
        return .object(entries)
    }

    func json(_ changes: Changes) -> JSON {
        var boards: JSON = .null
        if let history = changes.history {
            boards = .array(
                moves(changes, history).map { move in
                    .object([
                        ("board", .string(move.board)), ("before", json(move.before)), ("after", json(move.after)),
                        ("events", .array(history.moves(of: move.board).map { .number("\($0.event)") })),
                        ("byRules", .bool(changes.byRules?.move(of: move.board) != nil)),
                    ])
                })
        }
        return .object([
            ("since", .number("\(changes.since.index)")),
            ("events", .array(changes.events.map { .number("\($0.index)") })),
            ("rules", .array(changes.rules.map { .string($0) })), ("boards", boards),
        ])
    }

    private func json(_ standing: RankingDiff.Standing?) -> JSON {
        guard let standing else { return .null }
        return .object([
            (
                "rank",
                standing.place.rank.map {
                    .object([("best", .number("\($0.lowerBound)")), ("worst", .number("\($0.upperBound)"))])
                } ?? .null
            ),
            ("total", standing.total.json),
        ])
    }
}
