// A period by two editions for programs: every board that moves, its lines with their causes, pairs that turn round.
import Diagnostics
import Insight
import Rules
import Scoring

extension EditionDiffReport {
    func json(_ scored: Scored) -> JSON {
        let effect = scored.effect
        return .object([
            ("bloc", .string(scored.review.bloc.id)), ("period", .string(scored.review.period.description)),
            ("reportedBy", .string(scored.review.edition.id)), ("boards", .number("\(effect.count)")),
            (
                "changed",
                .object([
                    ("rank", .number("\(effect.boards.count(where: \.isRankMoved))")),
                    ("rankPerhaps", .number("\(effect.boards.count(where: \.mayMoveRank))")),
                    ("class", .number("\(effect.boards.count { $0.isClassMoved(diff) })")),
                    ("points", .number("\(effect.boards.count { !$0.shift.isZero })")),
                ])
            ),
            ("cautions", .array(carriedWords(scored).map { .both($0) })),
            ("moves", .array(effect.boards.map(json))),
            (
                "turned",
                .array(
                    effect.turned.map { pair in
                        .object([
                            ("aheadBefore", .string(pair.reversal.first)), ("aheadNow", .string(pair.reversal.second)),
                            ("byCriteria", .exact(pair.byCriteria)), ("indirect", .bool(pair.isIndirect)),
                        ])
                    })
            ),
        ])
    }

    private func json(_ move: EditionMove) -> JSON {
        .object([
            ("board", .string(move.board)), ("before", json(move.before, assigned: .exact(move.assigned.before))),
            ("after", json(move.after, assigned: .exact(move.assigned.after))), ("move", json(move.shift)),
            ("lines", .array(move.lines.map(json))),
        ])
    }

    private func json(_ line: EditionMove.Line) -> JSON {
        let words = EditionCauseWords(diff)
        return .object([
            ("line", .text((line.after ?? line.before)?.name)),
            ("was", .text(line.before == line.after ? nil : line.before?.name)),
            ("isNew", .bool(line.before == nil)), ("isGone", .bool(line.after == nil)),
            ("before", line.from?.json ?? .null), ("after", line.to?.json ?? .null), ("move", json(line.shift)),
            ("because", .array(line.causes.map { .both(words.words($0)) })),
        ])
    }

    private func json(_ shift: Shift) -> JSON {
        shift.number.map { .exact($0) } ?? .object([("least", .exact(shift.least)), ("most", .exact(shift.most))])
    }

    private func json(_ standing: RankingDiff.Standing, assigned: JSON) -> JSON {
        .object([
            ("rank", .rank(standing.place.rank)), ("total", standing.total.json), ("assigned", assigned),
            ("basis", standing.basis.json), ("grades", .array(standing.place.grades.map { .string($0) })),
            ("mayHaveNoGrade", .bool(standing.place.mayHaveNoGrade)),
            ("flags", .array(standing.place.flags.map { .string($0) })),
            ("mayHaveNoFlag", .bool(standing.place.mayHaveNoFlag)),
            ("vetoed", .bool(!standing.place.vetoes.isEmpty)),
        ])
    }
}

extension EditionLine {
    /// For programs.
    fileprivate var name: String {
        switch self {
        case .line(let subject): subject.name
        case .criterionRounding: "rounding criteria"
        }
    }
}
