// How sure a ranking is, for programs: every count and every exact share.
import Exact
import Insight
import Rules

extension StabilityReport {
    public var json: JSON {
        .object([
            ("format", .string("thidua.stability/1")), ("bloc", .string(review.bloc.id)),
            ("period", .string(review.period.description)), ("edition", .string(review.edition.id)),
            ("labels", .labels(review.labels)),
            ("share", .exact(stability.plan.share)), ("samples", .number("\(stability.plan.samples)")),
            ("seed", .string("\(stability.plan.seed)")), ("band", .exact(stability.plan.band)),
            ("criteria", json(stability.criteria)), ("sections", json(stability.sections)),
            ("estimates", estimates), ("margins", .array(stability.margins.map(json))),
            (
                "omissions",
                .array(
                    stability.omissions.map { omission in
                        .object([subject(omission.subject), ("moves", json(omission.moves))])
                    })
            ),
            (
                "policies",
                .array(
                    stability.trials.map { trial in
                        .object([
                            policy(trial.policy), ("isCurrent", .bool(trial.isCurrent)), ("moves", json(trial.moves)),
                        ])
                    })
            ),
        ])
    }

    private func number(_ count: Int) -> JSON { .number("\(count)") }

    private func json(_ samples: RankSamples) -> JSON {
        .object([
            (
                "boards",
                .array(
                    samples.boards.map { board in
                        .object([
                            ("board", .string(board.board)), ("rank", .rank(board.rank)),
                            ("kept", number(board.kept)), ("seen", .rank(board.seen)), ("open", number(board.open)),
                            ("unranked", number(board.unranked)),
                            (
                                "ranks",
                                .array(
                                    board.ranks.map {
                                        .object([("rank", number($0.rank)), ("samples", number($0.samples))])
                                    })
                            ),
                        ])
                    })
            ),
            (
                "pairs",
                .array(
                    samples.pairs.map {
                        .object([
                            ("first", .string($0.first)), ("second", .string($0.second)), ("held", number($0.held)),
                            ("turned", number($0.turned)),
                        ])
                    })
            ),
        ])
    }

    private var estimates: JSON {
        guard let estimates = stability.estimates else { return .null }
        let figures = estimates.figures.map {
            JSON.object([("board", .string($0.board)), ("figure", .string($0.key.description))])
        }
        return .object([("figures", .array(figures))]).adding(json(estimates.samples).entries)
    }

    private func json(_ margin: StabilityMargin) -> JSON {
        let pair = [("first", JSON.string(margin.first)), ("second", JSON.string(margin.second))]
        switch margin.outcome {
        case .ahead(let single, let all):
            let criterion =
                single.map {
                    JSON.object([
                        ("criterion", .string($0.criterion)), ("weight", .string($0.isMore ? "more" : "less")),
                        ("share", json($0.share)),
                    ])
                } ?? .null
            return .object(pair + [("state", .string("ahead")), ("single", criterion), ("all", json(all))])
        case .level: return .object(pair + [("state", .string("level"))])
        case .behind: return .object(pair + [("state", .string("behind"))])
        case .open: return .object(pair + [("state", .string("open"))])
        }
    }

    private func json(_ share: StabilityMargin.Share) -> JSON {
        switch share {
        case .exactly(let number): .object([("exactly", .exact(number))])
        case .between(let before, let reached): .object([("over", .exact(before)), ("reached", .exact(reached))])
        case .none: .string("none")
        case .notDecided: .string("not decided")
        }
    }

    private func json(_ moves: [StabilityMove]) -> JSON {
        .array(
            moves.map {
                .object([("board", .string($0.board)), ("before", .rank($0.before)), ("after", .rank($0.after))])
            })
    }

    private func subject(_ subject: StabilityOmission.Subject) -> (String, JSON) {
        switch subject {
        case .criterion(let id): ("criterion", .string(id))
        case .section(let id): ("section", .string(id))
        }
    }

    private func policy(_ policy: StabilityTrial.Policy) -> (String, JSON) {
        switch policy {
        case .rounding(let point): ("rounding", .string(point.rawValue))
        case .ties(let ties): ("ties", .string(ties.rawValue))
        case .missing(let missing): ("missing", .string(missing.rawValue))
        }
    }
}
