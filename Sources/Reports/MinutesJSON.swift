// Minutes for programs: format `thidua.minutes/1`.
import Diagnostics
import Ledger
import Rules
import Scoring

extension Minutes {
    /// Of one board; nil if it did not submit.
    public func json(of board: String) -> JSON? {
        guard let scores = scores(of: board) else { return nil }
        return .object(
            head + [("board", .string(board))] + totals(scores) + [
                ("appraisals", .array((record.appraisals[board] ?? []).map { json($0.event) })),
                ("objections", .array(objections(of: board).map { .both($0) })),
                ("votes", .array(votes(on: board).map(\.json))),
            ] + tail)
    }

    /// Of the whole bloc.
    public var json: JSON {
        .object(
            head + [
                (
                    "boards",
                    .array(
                        review.ranking.rows.map { row in
                            let board = row.scorecard.board
                            return .object(
                                [("board", .string(board)), ("rank", .rank(row.rank))]
                                    + (scores(of: board).map(totals) ?? []))
                        })
                ), ("notSubmitted", .array(review.notSubmitted.map { .string($0.id) })),
                ("objections", .array(objections().map { .both($0) })),
                ("votes", .array(votes().map(\.json))),
            ] + tail)
    }

    private var head: [(String, JSON)] {
        [
            ("format", .string("thidua.minutes/1")), ("bloc", .string(bloc.id)),
            ("period", .string(review.period.description)), ("at", .string(at.description)),
            ("edition", .string(edition.id)), ("status", .string(edition.status.name)),
            ("labels", .labels(review.labels)),
        ]
    }

    private var tail: [(String, JSON)] {
        [
            ("publications", .array(record.publications.map { json($0.event) })),
            (
                "ledger",
                seal.map {
                    .object([
                        ("size", .number(String($0.size))), ("root", .string($0.root.description)),
                        ("note", .text($0.note)),
                        ("contradiction", $0.contradiction.map { .both($0) } ?? .null),
                    ])
                } ?? .null
            ),
        ]
    }

    private func totals(_ scores: ThreeScores) -> [(String, JSON)] {
        let lateness = review.submissions[scores.board]?.lateness
        return [
            ("claimed", .exact(scores.own)), ("computed", review.chosen(scores.computed.total).json),
            ("agreed", review.chosen(scores.verified.total).json),
            ("daysLate", lateness.map { .number(String($0.days)) } ?? .null),
            (
                "changes",
                .array(
                    changes(scores).map {
                        .object([
                            ("criterion", .string($0.criterion.id)), ("claimed", $0.claimed.json),
                            ("agreed", $0.agreed.json), ("why", .both($0.why)),
                        ])
                    })
            ),
        ]
    }

    private func json(_ event: Event) -> JSON {
        .object([
            ("event", .number(String(event.index))), ("at", .string(event.at.description)),
            ("by", .string(event.by.name)),
        ])
    }
}
