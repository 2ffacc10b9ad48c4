// Minutes for programs: format `thidua.minutes/1`.
import Diagnostics
import Ledger
import Rules
import Scoring

extension Minutes {
    /// Of one board; nil if it did not submit.
    public func json(of board: String) -> JSON? {
        guard let scores = scores(of: board) else { return nil }
        let coverage = coverage(of: board)
        return .object(
            head + [("board", .string(board)), ("report", record.reports[board].map { json($0.event) } ?? .null)]
                + totals(scores) + [
                    ("criteria", criteria(scores, coverage)), ("coverage", coverage.json),
                    ("appraisals", appraisals(of: board)),
                    (
                        "refusedEvidence",
                        .array(
                            edition.indicators.compactMap { indicator in
                                (review.appraisals[board] ?? []).refusedEvidence[indicator.id].map {
                                    .object([("indicator", .string(indicator.id))] + review.entries($0))
                                }
                            })
                    ),
                    ("objections", objectionsJSON(of: board)),
                    ("votes", .array(votes(on: board).map { json($0) })),
                ] + tail)
    }

    /// Every criterion with its three scores; `agreed` is null for one that nobody appraised, and points are null of one that
    /// the board does not have.
    private func criteria(_ scores: ThreeScores, _ coverage: AppraisalCoverage) -> JSON {
        .array(
            scores.lines.compactMap { line in
                guard case .criterion(let id) = line.subject else { return nil }
                let isAgreed = coverage.holds(criterion: id)
                return .object([
                    ("criterion", .string(id)), ("points", .exact(edition.criterion(id)?.points)),
                    ("claimed", .exact(line.own)), ("computed", json(line.computed, of: id, in: scores.computed)),
                    ("computedState", .text(scores.computed.criterion(id)?.stateName)),
                    ("agreed", isAgreed ? json(line.verified, of: id, in: scores.verified) : .null),
                    ("counted", json(line.verified, of: id, in: scores.verified)),
                    ("state", .text(scores.verified.criterion(id)?.stateName)),
                    ("appraised", .bool(isAgreed)),
                ])
            })
    }

    private func json(_ points: Bounds, of criterion: String, in card: Scorecard) -> JSON {
        card.criterion(criterion)?.isAssigned == false ? .null : points.json
    }

    /// Who appraised, with what they remarked and what they recorded as the board's opinion.
    private func appraisals(of board: String) -> JSON {
        let read = review.appraisals[board] ?? []
        return .array(
            (record.appraisals[board] ?? []).map { one in
                let appraisal = read.first { $0.event == one.event.index }?.appraisal
                return json(one.event).adding([
                    ("review", .string(one.content.review.rawValue)), ("of", .number("\(one.content.of)")),
                    ("remark", .text(appraisal?.remark)), ("opinion", .text(appraisal?.opinion)),
                ])
            })
    }

    private func objectionsJSON(of board: String? = nil) -> JSON {
        .array(
            record.objections.filter { board == nil || $0.event.board == board }.map { one in
                json(one.event).adding([
                    ("board", .text(one.event.board)), ("of", .number("\(one.content.of)")),
                    ("criteria", .array(one.content.criteria.map { .string($0) })),
                    ("text", .string(one.content.text)),
                    (
                        "resolution",
                        record.resolutions[one.event.index].map { answer in
                            json(answer.event).adding([
                                ("outcome", .string(answer.content.outcome.rawValue)),
                                ("reason", .string(answer.content.reason)),
                            ])
                        } ?? .null
                    ),
                ])
            })
    }

    private func json(_ vote: VoteReport) -> JSON {
        vote.json.adding([("notes", .array(notes(on: vote).map { .both($0) }))])
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
                                    + (scores(of: board).map(totals) ?? [])
                                    + [("coverage", coverage(of: board).json)])
                        })
                ), ("notSubmitted", .array(review.notSubmitted.map { .string($0.id) })),
                ("objections", objectionsJSON()),
                ("votes", .array(votes().map { json($0) })),
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
            (
                "publications",
                .array(
                    record.publications.map { one in
                        json(one.event).adding([
                            ("ranking", .string(one.content.ranking.digest.description)),
                            ("reason", .text(reason(one.event))),
                            (
                                "changes",
                                corrections[one.event.index].map { report(one.event, $0).json($0) } ?? .null
                            ),
                        ])
                    })
            ),
            (
                "reopenings",
                .array(record.reopenings.map { json($0).adding([("reason", .text(reason($0)))]) })
            ),
            (
                "ledger",
                seal.map {
                    .object([
                        ("size", .number(String($0.size))), ("root", .string($0.root.bytes.base64Text)),
                        ("note", .text($0.note)),
                        ("contradiction", $0.contradiction.map { .both($0) } ?? .null),
                    ])
                } ?? .null
            ),
        ]
    }

    private func totals(_ scores: ThreeScores) -> [(String, JSON)] {
        let lateness = review.submissions[scores.board]?.lateness
        let coverage = coverage(of: scores.board)
        let current = review.chosen(scores.verified.total).json
        let incomplete = incompleteClaim(scores)
        return [
            ("claimed", .exact(scores.own)),
            ("claimComplete", scores.own == nil ? .null : .bool(incomplete == nil)),
            ("computed", review.chosen(scores.computed.total).json),
            ("agreed", coverage.state == .whole ? current : .null), ("counted", current),
            ("appraised", .string(coverage.state.rawValue)),
            ("daysLate", lateness.map { .number(String($0.days)) } ?? .null),
            (
                "changes",
                .array(
                    changes(scores).map {
                        let id = $0.criterion.id
                        let counted = json($0.current, of: id, in: scores.verified)
                        return .object([
                            ("criterion", .string(id)), ("claimed", .exact($0.line.own)),
                            ("computed", json($0.line.computed, of: id, in: scores.computed)),
                            ("agreed", $0.isAgreed ? counted : .null), ("counted", counted), ("why", .both($0.why)),
                        ])
                    })
            ),
        ]
    }

    private func reason(_ event: Event) -> String? {
        switch event.action {
        case .reopened(_, let reason), .corrected(_, _, let reason): reason
        default: nil
        }
    }

    private func json(_ event: Event) -> JSON { .object(event.entries) }
}
