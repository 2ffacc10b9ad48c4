// A trend for programs: all periods, all boards or one, everything that is compared.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

extension TrendReport {
    /// Of the whole bloc: standings of all boards, and what moved since the last like period.
    public var json: JSON {
        var moved: [String: JSON] = [:]
        if let like = trend.likePeriod(before: last) {
            for mover in movers(since: like) { moved[mover.board] = json(mover, since: like) }
        }
        let boards = trend.boards.map { board in entry(board).adding([("moved", moved[board] ?? .null)]) }
        return head.adding([("boards", .array(boards))])
    }

    private func json(_ mover: Mover, since like: Int) -> JSON {
        let gains = (mover.moves?.gains ?? []).map { json($0) }
        let losses = (mover.moves?.losses ?? []).map { json($0) }
        return .object([
            ("from", .string(trend.periods[like].period.description)),
            ("to", .string(trend.periods[last].period.description)),
            ("places", mover.places.map { .number("\($0)") } ?? .null), ("gains", .array(gains)),
            ("losses", .array(losses)),
        ])
    }

    /// Of one board: every two like periods, and its figures.
    public func json(of board: String) -> JSON {
        let moves = trend.periods.indices.compactMap { number in
            trend.likePeriod(of: board, before: number).flatMap {
                trend.moves(of: board, from: $0, to: number, likeness($0, number))
            }
        }
        return head.adding([
            (
                "boards",
                .array([
                    entry(board).adding([
                        ("moves", .array(moves.map(json))),
                        ("figures", .array(trend.figures(of: board).map(json))),
                    ])
                ])
            )
        ])
    }

    private var head: JSON {
        .object([
            ("format", .string("thidua.trend/1")), ("bloc", .string(bloc.id)),
            ("period", .string(trend.periods[last].period.description)), ("labels", .labels(labels)),
            ("periods", .array(trend.periods.indices.map(period))),
            ("editions", .array(differingPairs.map(json))),
        ])
    }

    private func period(_ number: Int) -> JSON {
        let period = trend.periods[number]
        return .object([
            ("period", .string(period.period.description)), ("edition", .string(period.edition.id)),
            ("ranked", .number("\(period.recorded.ranked)")),
            ("notSubmitted", .array(reviews[number].notSubmitted.map { .string($0.id) })),
            ("comparedWith", .text(trend.likePeriod(before: number).map { trend.periods[$0].period.description })),
            (
                "asToday",
                period.merged.map { merged in
                    .object([
                        (
                            "combined",
                            .array(
                                merged.parts.sorted { $0.key < $1.key }.map { board, parts in
                                    .object([
                                        ("board", .string(board)), ("of", .array(parts.map { .string($0) })),
                                    ])
                                })
                        ),
                        ("leftOut", .array(merged.leftOut.map { .string($0) })),
                    ])
                } ?? .null
            ),
        ])
    }

    private func entry(_ board: String) -> JSON {
        .object([
            ("board", .string(board)), ("member", .bool(trend.isMember(board))),
            (
                "periods",
                .array(
                    trend.periods.indices.map { number in
                        let step = trend.step(of: board, in: number)
                        return .object([
                            ("period", .string(trend.periods[number].period.description)),
                            (
                                "recorded",
                                .array(
                                    step.parts.map { part in
                                        .object([
                                            ("board", .string(part.board)),
                                            ("standing", part.standing.map(json) ?? .null),
                                        ])
                                    })
                            ),
                            ("asToday", step.merged.map(json) ?? .null),
                            ("without", .array(step.outsiders.map { .both($0.name) })),
                        ])
                    })
            ),
        ])
    }

    private func json(_ standing: TrendStanding) -> JSON {
        .object([
            ("rank", .rank(standing.rank)), ("ranked", .number("\(standing.ranked)")),
            ("tied", .bool(standing.isTied)), ("points", standing.points.json),
            ("assigned", standing.assigned.json), ("percent", standing.percent?.json ?? .null),
            ("grades", .array(standing.grades.map { .string($0.id) })),
            ("mayHaveNoGrade", .bool(standing.mayHaveNoGrade)),
            (
                "sections",
                .array(
                    standing.sections.map {
                        .object([
                            ("section", .string($0.section)), ("points", $0.points.json),
                            ("percent", $0.percent?.json ?? .null),
                        ])
                    })
            ),
        ])
    }

    private func json(_ moves: TrendMoves) -> JSON {
        .object([
            ("from", .string(moves.from.description)), ("to", .string(moves.to.description)),
            ("joined", .array(moves.joined.map { .string($0) })), ("left", .array(moves.left.map { .string($0) })),
            ("criteria", .array(moves.moves.map(json))),
            (
                "notCompared",
                .array(
                    moves.others.map { other in
                        .object([
                            ("criterion", .string(other.criterion)), ("reason", .string(other.reason.name)),
                        ])
                    })
            ),
        ])
    }

    private func json(_ move: TrendMoves.Move) -> JSON {
        .object([
            ("criterion", .string(move.criterion)), ("formerly", .string(move.formerly)),
            ("before", .exact(move.before)), ("after", .exact(move.after)), ("difference", .exact(move.difference)),
            ("percentOfPoints", .exact(move.share)), ("blocWide", .bool(move.isBlocWide)),
        ])
    }

    private func json(_ pair: DifferingPair) -> JSON {
        let likeness = pair.likeness
        return .object([
            ("from", .string(trend.periods[pair.earlier].period.description)),
            ("to", .string(trend.periods[pair.later].period.description)), ("old", .string(likeness.old.id)),
            ("new", .string(likeness.new.id)),
            ("total", .bool(likeness.total)),
            (
                "sections",
                .array(likeness.new.sections.map(\.id).filter(likeness.sections.contains).map { .string($0) })
            ),
            (
                "criteria",
                .array(
                    likeness.criteria.map { line in
                        .object([
                            ("criterion", .string(line.criterion)), ("formerly", .text(line.formerly)),
                            ("comparable", .bool(line.isComparable)), ("blocWide", .bool(line.isBlocWide)),
                            (
                                "differences",
                                .array(line.differences.map { .both(words($0, line, likeness)) })
                            ),
                        ])
                    })
            ),
            ("gone", .array(likeness.gone.map { .string($0) })),
        ])
    }

    private func json(_ figure: TrendFigure) -> JSON {
        .object([
            ("indicator", .string(figure.indicator.id)), ("unit", .string(figure.indicator.unit.text)),
            ("nature", .string(figure.indicator.nature.rawValue)),
            (
                "periods",
                .array(
                    zip(trend.periods, figure.cells).map { period, cell in
                        var entries: [(String, JSON)] = [("period", .string(period.period.description))]
                        switch cell {
                        case .notAsked: entries.append(("state", .string("not asked")))
                        case .missing(let reason):
                            entries.append(("state", .string("missing")))
                            if let reason { entries.append(("reason", .both(reason))) }
                        case .figure(let value, let isEstimate):
                            entries += [
                                ("state", .string("known")), ("value", .value(value.value)),
                                ("estimate", .bool(isEstimate)),
                            ]
                        }
                        return .object(entries)
                    })
            ),
        ])
    }
}

extension TrendMoves.Reason {
    /// For scripts.
    fileprivate var name: String {
        switch self {
        case .differs: "edition differs"
        case .undetermined: "undetermined"
        case .notAssigned: "not assigned"
        }
    }
}
