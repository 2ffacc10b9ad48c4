// An imagined ranking for programs: what is imagined, and every board's move by lines.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

extension WhatIfReport {
    public var json: JSON {
        .object([
            ("format", .string("thidua.whatif/1")), ("bloc", .string(review.bloc.id)),
            ("period", .string(review.period.description)), ("edition", .string(review.edition.id)),
            ("labels", .labels(review.labels)), ("imagined", .array(whatIf.boards.map(json))),
            ("boards", .array(whatIf.diff.boards.map(json))),
            (
                "reversals",
                .array(
                    whatIf.reversals.map {
                        .object([("behind", .string($0.first)), ("ahead", .string($0.second))])
                    })
            ),
            ("provisional", .array(open.map { .both($0) })),
            (
                "warnings",
                .array(
                    warnings.map { .object([("code", .string($0.code)), ("message", .both($0.message))]) })
            ),
        ])
    }

    private static let mostCauses = 50

    private func json(_ board: WhatIf.Imagined) -> JSON {
        .object([
            ("board", .string(board.board)), ("way", .string(board.way.rawValue)),
            (
                "figures",
                .array(
                    board.moves.compactMap { move in
                        guard case .figure(let key) = move.subject else { return nil }
                        return .object([
                            ("indicator", .string(key.indicator)), ("attribute", .string(key.attribute.rawValue)),
                            ("before", Self.json(move.before)), ("after", Self.json(move.after)),
                            ("workedOut", .bool(move.isWorkedOut)),
                        ])
                    })
            ),
            (
                "points",
                .array(
                    board.moves.compactMap { move in
                        guard case .award(let criterion) = move.subject else { return nil }
                        return .object([
                            ("criterion", .string(criterion)), ("before", Self.json(move.before)),
                            ("after", Self.json(move.after)),
                        ])
                    })
            ),
        ])
    }

    private static func json(_ value: Quantity?) -> JSON { value.map { .value($0.value) } ?? .null }

    private func json(_ move: RankingDiff.BoardMove) -> JSON {
        move.json { line in
            guard case .criterion(let id) = line.subject else { return [("because", .array([]))] }
            // Where a whole bloc is imagined every board moves every other.
            let causes = causes(of: id, move.board)
            let named = causes.prefix(Self.mostCauses)
            return [("because", .array(named.map(json)))]
                + (named.count < causes.count ? [("becauseMore", .number("\(causes.count - named.count)"))] : [])
        }.adding([("imagined", .bool(whatIf.imagined(move.board) != nil))])
    }

    private func json(_ cause: WhatIf.Cause) -> JSON {
        let what: [(String, JSON)] =
            switch cause.what {
            case .came: [("kind", .string("came"))]
            case .left: [("kind", .string("left"))]
            case .move(let move):
                switch move.subject {
                case .figure(let key):
                    [
                        ("kind", .string("figure")), ("indicator", .string(key.indicator)),
                        ("attribute", .string(key.attribute.rawValue)),
                    ]
                case .award(let criterion): [("kind", .string("points")), ("criterion", .string(criterion))]
                }
            }
        return .object([("board", .string(cause.board))] + what)
    }
}
