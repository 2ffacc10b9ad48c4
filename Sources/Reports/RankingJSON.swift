// The ranking for programs: format `thidua.ranking/1`, exact numbers, identifiers of the files.
import Diagnostics
import Exact
import Rules
import Scoring

extension Review {
    public var rankingJSON: JSON {
        .object([
            ("format", .string("thidua.ranking/1")), ("bloc", .string(bloc.id)),
            ("period", .string(period.description)),
            ("edition", .string(edition.id)), ("status", .string(edition.status.name)),
            ("labels", .labels(labels)),
            ("points", .exact(edition.points)),
            ("boards", .array(ranking.rows.map(json))),
            ("decisions", .array(ranking.decisions.map(json))),
            ("gradeQuotas", .array(ranking.gradeQuotas.map(\.json))),
            ("flagQuotas", .array(ranking.flagQuotas.map(\.json))),
            ("notSubmitted", .array(notSubmitted.map { .string($0.id) })),
        ]).adding(combinationEntries)
    }

    private func json(_ row: Ranking.Row) -> JSON {
        let card = row.scorecard
        let estimates = estimates(of: card.board)
        let scores = scores(row)
        return .object([
            ("board", .string(card.board)), ("name", .both(name(card.board))),
            ("rank", .rank(row.rank)),
            ("tiedWith", .array(row.tiedWith.map { .string($0) })),
            ("total", chosen(card.total).json), ("exactTotal", card.total.exact.json),
            ("assigned", .exact(card.assigned)),
            ("percentOfAssigned", card.percent(chosen(card.total))?.json ?? .null),
            ("gradeBasis", row.gradeBasis.json),
            ("grades", .array(row.grades.map { .string($0.id) })), ("mayHaveNoGrade", .bool(row.mayHaveNoGrade)),
            ("gradeAwaitsVote", .bool(awaitsVote(row, ranking.gradeQuotas))),
            ("flags", .array(row.flags.map { .string($0.id) })), ("mayHaveNoFlag", .bool(row.mayHaveNoFlag)),
            ("flagAwaitsVote", .bool(awaitsVote(row, ranking.flagQuotas))),
            ("vetoes", .array(card.vetoes.map { .both(edition.vetoes[$0].reason) })),
            ("scores", json(scores)),
            ("sections", .array(zip(card.sections, scores.computed.sections).map { json($0, $1, of: card.board) })),
            (
                "appraised",
                .array(
                    scores.lines.filter(\.isAppraised).map {
                        JSON.object([("line", .string($0.subject.name))]).adding(json($0).entries)
                    })
            ),
        ]).adding(estimates.isEmpty ? [] : [("estimates", .array(estimates.map { .string($0.description) }))])
    }

    /// - Parameter before: the same section as computed from the figures as submitted.
    private func json(_ section: SectionScore, _ before: SectionScore, of board: String) -> JSON {
        let own = three.ownPoints(of: board)
        return .object([
            ("section", .string(section.section)), ("points", chosen(section.points).json),
            ("self", .exact(ownPoints(of: section, own))), ("computed", chosen(before.points).json),
            ("assigned", .exact(section.assigned)),
            (
                "criteria",
                .array(
                    zip(section.criteria, before.criteria).map { score, earlier in
                        .object([
                            ("criterion", .string(score.criterion)), ("state", .string(score.stateName)),
                            ("points", chosen(score.points).json), ("self", .exact(own[score.criterion])),
                            ("computed", chosen(earlier.points).json), ("available", .exact(score.available)),
                            ("provisional", .bool(!score.provisional.isEmpty)),
                        ])
                    })
            ),
            ("sections", .array(zip(section.sections, before.sections).map { json($0, $1, of: board) })),
        ])
    }

    private func json(_ decision: Ranking.Decision) -> JSON {
        var entries: [(String, JSON)] = [("ahead", .string(decision.first)), ("behind", .string(decision.second))]
        switch decision.verdict {
        case .decided(let key, let a, let b):
            entries += [
                ("verdict", .string("decided")), ("key", .string(key.text)), ("aheadHas", a.json),
                ("behindHas", b.json),
            ]
        case .voted(let vote, let a, let b):
            entries += [
                ("verdict", .string("voted")), ("event", .number(String(vote.event))),
                ("aheadHas", .number(String(a))), ("behindHas", .number(String(b))),
            ]
        case .tied: entries.append(("verdict", .string("tied")))
        case .open(let key, let a, let b):
            entries += [
                ("verdict", .string("open")), ("key", .string(key.text)), ("aheadHas", a.json), ("behindHas", b.json),
            ]
        }
        switch decision.verdict {
        case .decided(let key, _, _), .open(let key, _, _):
            if isEstimate(key, of: decision.first) { entries.append(("aheadIsEstimate", .bool(true))) }
            if isEstimate(key, of: decision.second) { entries.append(("behindIsEstimate", .bool(true))) }
        case .voted, .tied: break
        }
        return .object(entries)
    }
}

extension CriterionScore {
    /// The state for scripts.
    var stateName: String {
        switch state {
        case .determined(.computed): "determined"
        case .determined(.zeroForMissing): "zero for missing"
        case .undetermined: "undetermined"
        case .notAssigned: "not assigned"
        }
    }
}

extension Ranking.Allotment {
    /// The quota for scripts.
    var json: JSON {
        var entries: [(String, JSON)] = [("id", .string(grade.id)), ("from", .exact(grade.from))]
        if case .share(let share, let mode) = quota.size {
            entries += [("share", .exact(share)), ("rounding", .string(mode.rawValue))]
        }
        entries += [
            ("scored", .number(String(scored))), ("exactPlaces", .exact(quota.exactPlaces(of: scored))),
            ("places", .number(String(places))), ("ties", .string(quota.ties.rawValue)),
            ("surely", .array(surely.map { .string($0) })), ("possibly", .array(possibly.map { .string($0) })),
            (
                "edge",
                edge.map {
                    .object([
                        ("boards", .array($0.boards.map { .string($0) })), ("left", .number(String($0.left))),
                        ("places", .number(String($0.places))),
                    ])
                } ?? .null
            ),
        ]
        return .object(entries)
    }
}
