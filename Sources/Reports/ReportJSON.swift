// The report for programs: format `thidua.report/1`, described by Schemas/report-1.schema.json.
import Diagnostics
import Exact
import Insight
import Ledger
import Rules
import Scoring

extension Report {
    /// The numbers that all faces show, exact.
    public var json: JSON {
        let edition = review.edition
        let means = BlocMeans(review.ranking, by: review.edition)
        let rows = review.ranking.rows.filter { board == nil || $0.scorecard.board == board }
        // Only where they were asked for.
        let more: [(String, JSON)] =
            insights.isEmpty
            ? []
            : [
                (
                    "insights",
                    .array(insights.map { .object([("name", .string($0.name)), ("value", $0.json)]) })
                )
            ]
        return .object(
            [
                ("format", .string("thidua.report/1")), ("bloc", .string(review.bloc.id)),
                ("period", .string(review.period.description)), ("edition", .string(edition.id)),
                ("status", .string(edition.status.name)), ("board", .text(board)), ("at", .string(at.description)),
                ("engine", .string(engine)), ("labels", .labels(labels)), ("points", .exact(edition.points)),
                ("members", .number("\(review.submissions.count + review.notSubmitted.count)")),
                ("indicators", board == nil ? .array(HalfYear(self).lines.map(json)) : .array([])),
                ("ranking", review.rankingJSON),
                ("gaps", .array(gaps.filter { board == nil || $0.board == board }.map(json))),
                ("earlier", .array(earlier.map(json))),
                ("boards", .array(rows.map { json($0, means) })),
                (
                    "ledger",
                    seal.map { seal in
                        .object([
                            ("size", .number("\(seal.size)")), ("root", .string("\(seal.root.bytes.base64Text)")),
                            ("checkpoint", .text(seal.note)),
                            ("contradiction", seal.contradiction.map { .both($0) } ?? .null),
                        ])
                    } ?? .null
                ),
            ] + more)
    }

    // MARK: Indicators

    private func json(_ line: HalfYear.Line) -> JSON {
        .object([
            ("indicator", .string(line.indicator.id)), ("title", .both(line.indicator.title)),
            ("unit", .string(line.indicator.unit.text)), ("better", .text(line.indicator.better?.rawValue)),
            ("actual", line.actual.map(json) ?? .null),
            (
                "published",
                line.published.map { published in
                    .object([
                        ("value", .exact(published.value)), ("estimate", .bool(published.isEstimate)),
                        ("growthPercent", .exact(published.growth)), ("excess", .exact(published.excess)),
                    ])
                } ?? .null
            ),
            ("growth", line.growth.map(json) ?? .null), ("plan", line.plan.map(json) ?? .null),
            (
                "stated",
                .array(
                    line.stated.map {
                        .object([
                            ("board", .string($0.board)), ("attribute", .string($0.attribute.rawValue)),
                            ("percent", .exact($0.percent)), ("estimate", .bool($0.isEstimate)),
                        ])
                    })
            ),
            (
                "leaders",
                line.leaders.map { leaders in
                    .object([
                        (
                            "boards",
                            .array(
                                leaders.boards.map {
                                    .object([
                                        ("board", .string($0.board)), ("value", .exact($0.value)),
                                        ("estimate", .bool($0.isEstimate)),
                                    ])
                                })
                        ),
                        (
                            "equal",
                            leaders.equal.map {
                                .object([("boards", .number("\($0.count)")), ("value", .exact($0.value))])
                            } ?? .null
                        ),
                    ])
                } ?? .null
            ),
        ])
    }

    private func json(_ total: HalfYear.Total) -> JSON {
        let value: [(String, JSON)] =
            switch total.value {
            case .number(let number): [("total", .exact(number))]
            case .range(let least, let most): [("least", .exact(least)), ("most", .exact(most))]
            case .yes(let count): [("yes", .number("\(count)"))]
            }
        return .object(value + [("boards", .number("\(total.boards)")), ("estimate", .bool(total.isEstimate))])
    }

    private func json(_ comparison: HalfYear.Comparison) -> JSON {
        .object([
            ("now", .exact(comparison.now)), ("then", .exact(comparison.then)),
            ("percent", .exact(comparison.percent)), ("percentagePoints", .exact(comparison.points)),
            ("boards", .number("\(comparison.boards)")), ("estimate", .bool(comparison.isEstimate)),
        ])
    }

    // MARK: Boards

    private func json(_ gap: Gap) -> JSON {
        .object([
            ("board", .string(gap.board)), ("ahead", .string(gap.ahead)), ("basis", .exact(gap.basis)),
            ("points", .exact(gap.points)),
        ])
    }

    private func json(_ standing: Standing) -> JSON {
        .object([
            ("period", .string(standing.period.description)), ("edition", .string(standing.edition.id)),
            (
                "boards",
                .array(
                    standing.ranking.rows.map { row in
                        .object([
                            ("board", .string(row.scorecard.board)), ("rank", .rank(row.rank)),
                            ("percentOfAssigned", row.scorecard.percent(standing.total(row))?.json ?? .null),
                        ])
                    })
            ),
        ])
    }

    private func json(_ row: Ranking.Row, _ means: BlocMeans) -> JSON {
        let all = review.strengths(of: row.scorecard, means, earlier: earlier)
        // In percent of each criterion's points, as this format has always had them.
        func json(_ lines: [Strengths.Line]) -> JSON {
            .array(
                lines.map {
                    .object([
                        ("criterion", .string($0.criterion)), ("percent", .exact($0.percent?.own)),
                        ("mean", .exact($0.percent?.other)), ("difference", .exact($0.percent?.difference)),
                        ("points", .exact($0.own)), ("meanPoints", .exact($0.other)),
                        ("pointsDifference", .exact($0.difference)),
                    ])
                })
        }
        return .object([
            ("board", .string(row.scorecard.board)), ("strengths", json(all[0].gains())),
            ("weaknesses", json(all[0].losses())), ("notCompared", .array(all[0].open.map { .string($0) })),
            ("against", .array(all.dropFirst().map { $0.json($0.gains() + $0.losses().reversed()) })),
        ])
    }
}
