// The answers of `reach` for programs.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

extension ReachReport {
    public var json: JSON {
        .object([
            ("format", .string("thidua.reach/1")), ("bloc", .string(review.bloc.id)),
            ("period", .string(review.period.description)), ("edition", .string(review.edition.id)),
            ("labels", .labels(review.labels)), ("board", .string(reach.board)), ("target", target),
            ("held", .bool(reach.isHeld)), ("now", json(reach.state.standing(of: reach.board))),
            (
                "needed",
                reach.needed.map {
                    .object([
                        ("basis", .exact($0.number)), ("enough", .bool($0.isEnough)),
                        ("board", $0.board.map { .string($0) } ?? .null),
                    ])
                } ?? .null
            ),
            (
                "quota",
                reach.quota.map {
                    .object([
                        ("places", .number("\($0.places)")), ("holders", .array($0.holders.map { .string($0) })),
                        ("inTheWay", $0.inTheWay.map { .string($0) } ?? .null),
                    ])
                } ?? .null
            ),
            ("vetoes", .array(words.vetoes.map { .both($0) })),
            ("openVetoes", .array(words.openVetoes.map { .both($0) })),
            ("lines", .array(reach.lines.map(json))),
        ])
    }

    private var target: JSON {
        switch reach.target {
        case .rank(let rank): .object([("rank", .number("\(rank)"))])
        case .grade(let id): .object([("grade", .string(id))])
        case .over(let board): .object([("over", .string(board))])
        }
    }

    private func json(_ standing: Reach.Standing?) -> JSON {
        guard let standing else { return .null }
        return .object([
            ("basis", standing.basis.json), ("rank", .rank(standing.rank)),
            ("grades", .array(standing.grades.map { .string($0) })),
            ("mayHaveNoGrade", .bool(standing.mayHaveNoGrade)),
        ])
    }

    private func json(_ quantity: Quantity?) -> JSON {
        switch quantity {
        case .number(let number)?: .exact(number)
        case .yesNo(let flag)?: .bool(flag)
        case nil: .null
        }
    }

    private func json(_ line: Reach.Line) -> JSON {
        let subject: (String, JSON) =
            switch line.subject {
            case .figure(let key): ("figure", .string(key.description))
            case .award(let id): ("criterion", .string(id))
            }
        let head = JSON.object([
            subject, ("code", .string(line.subject.code)), ("title", .both(words.title(line.subject))),
            ("now", json(line.now)),
            ("criteria", .array(line.criteria.map { .string($0) })),
        ])
        func none(_ outcome: String, _ more: [(String, JSON)] = []) -> JSON {
            head.adding(
                [("outcome", .string(outcome))] + more
                    + [("why", words.why(line.outcome).map { .both($0) } ?? .null)])
        }
        switch line.outcome {
        case .reached(let reached):
            return head.adding([
                ("outcome", .string("reached")), ("value", json(reached.value)), ("change", .exact(reached.change)),
                ("notYet", json(reached.before)), ("after", json(reached.after)),
                ("checks", .array((checks[line.subject] ?? []).map { .both($0) })),
            ])
        case .none(let reason): return none("none", json(reason))
        case .notDecided: return none("not decided")
        case .movesWithParts(let parts):
            return none("moves with its parts", [("parts", .array(parts.map { .string($0) }))])
        case .missing: return none("missing")
        case .contradicted(let value): return none("contradicted", [("value", json(value))])
        }
    }

    private func json(_ reason: Reach.Reason) -> [(String, JSON)] {
        switch reason {
        case .notRead: [("reason", .string("not read"))]
        case .vetoed: [("reason", .string("vetoed"))]
        case .wouldBeVetoed: [("reason", .string("would be vetoed"))]
        case .lifted(let value, let after, let limits):
            [
                ("reason", .string("not enough")), ("liftsVeto", .bool(true)), ("at", json(value)),
                ("after", json(after)),
            ]
                + json(limits)
        case .noOtherValue: [("reason", .string("no other value"))]
        case .noGain(let full, let limits):
            [("reason", .string("no gain")), ("full", .array(full.map { .string($0) }))] + json(limits)
        case .notEnough(let most, let value, let limits):
            [("reason", .string("not enough")), ("most", .exact(most)), ("at", json(value))] + json(limits)
        case .notReached(let limits): [("reason", .string("not reached"))] + json(limits)
        }
    }

    private func json(_ limits: Reach.Limits?) -> [(String, JSON)] {
        guard let limits else { return [] }
        func end(_ number: Rational, _ end: Reach.Limits.End) -> JSON {
            let kind =
                switch end {
                case .range: "range"
                case .zero: "zero"
                case .farthest: "farthest"
                }
            return .object([("value", .exact(number)), ("is", .string(kind))])
        }
        return [
            ("from", end(limits.least, limits.leastIs)), ("to", end(limits.most, limits.mostIs)),
        ]
    }
}
