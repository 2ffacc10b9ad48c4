// An audit for programs: format `thidua.audit/1`, described by Schemas/audit-1.schema.json.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

extension Audit {
    /// - Parameter criterion: only this one; nil for all.
    public func json(criterion: String? = nil) -> JSON {
        let edition = review.edition
        let scores = scores
        let ids = criterion.map { [$0] } ?? edition.criteria.map(\.id)
        return .object([
            ("format", .string("thidua.audit/1")), ("bloc", .string(review.bloc.id)),
            ("period", .string(review.period.description)), ("edition", .string(edition.id)),
            ("status", .string(edition.status.name)),
            ("labels", .labels(review.labels)),
            ("board", .string(scorecard.board)),
            ("total", scorecard.total.rounded.json), ("exactTotal", scorecard.total.exact.json),
            ("scores", review.json(scores)),
            ("assigned", .exact(scorecard.assigned)),
            (
                "rounding",
                .object([
                    ("at", .string(edition.rounding.at.rawValue)), ("places", .number(String(edition.rounding.places))),
                    ("mode", .string(edition.rounding.mode.rawValue)),
                ])
            ),
            ("gradeBasis", row?.gradeBasis.json ?? .null),
            ("grades", .array((row?.grades ?? []).map { .string($0.id) })),
            ("mayHaveNoGrade", .bool(row?.mayHaveNoGrade ?? true)),
            ("flags", .array((row?.flags ?? []).map { .string($0.id) })),
            ("mayHaveNoFlag", .bool(row?.mayHaveNoFlag ?? true)),
            ("classes", .array((row.map(review.classLines) ?? []).map { .both($0) })),
            ("sections", .array(zip(scorecard.sections, scores.computed.sections).flatMap(sections))),
            (
                "criteria",
                .array(
                    ids.compactMap { review.scorer.derivation(of: $0, for: scorecard.board) }.map { json($0, scores) })
            ),
        ]).adding(review.combinationEntries(of: [scorecard.board]))
            .adding(place.map { [("standing", .both($0))] } ?? [])
    }

    /// The three scores of a section and of those inside it.
    private func sections(_ section: SectionScore, _ before: SectionScore) -> [JSON] {
        let own = review.ownPoints(of: section, review.three.ownPoints(of: board))
        let entry = JSON.object([
            ("section", .string(section.section)), ("self", .exact(own)),
            ("computed", review.chosen(before.points).json), ("verified", review.chosen(section.points).json),
        ])
        return [entry] + zip(section.sections, before.sections).flatMap(sections)
    }

    private func json(_ derivation: Derivation, _ scores: ThreeScores) -> JSON {
        let criterion = derivation.criterion
        let score = derivation.score
        return .object([
            ("criterion", .string(criterion.id)), ("title", .both(criterion.title)),
            ("state", .string(score.stateName)),
            ("points", score.points.rounded.json), ("exact", score.points.exact.json),
            (
                "scores",
                scores.lines.first { $0.subject == .criterion(criterion.id) }.map(review.json) ?? .null
            ),
            ("computedState", .text(scores.computed.criterion(criterion.id)?.stateName)),
            ("available", .exact(score.available)),
            ("rule", .array(Prose(review.edition).rule(criterion).map { .both($0) })),
            ("formula", .string(derivation.formula)), ("withFigures", .string(derivation.withFigures)),
            (
                "functions",
                .array(
                    derivation.functions.map {
                        .object([
                            ("name", .string($0.name)), ("parameters", .array($0.parameters.map { .string($0) })),
                            ("body", .string($0.body.description)),
                        ])
                    })
            ),
            (
                "steps",
                .array(
                    derivation.steps.map {
                        .object([
                            ("address", .string($0.address)), ("formula", .string($0.text)),
                            ("withValues", .string($0.withValues)), ("value", .step($0.value)),
                            ("null", .reason($0.value)),
                        ])
                    })
            ),
            ("figures", .array(derivation.figures.map { json($0.key, $0.value) })),
            ("awarded", .exact(derivation.awarded)), ("award", award(criterion.id)),
            ("blocFigures", .array(derivation.blocFigures.map(json))),
            ("doubts", doubts(score)),
            ("missing", .array(score.missing.map(json))), ("provisional", .array(score.provisional.map(json))),
            ("source", criterion.source.json),
            ("place", .string("\(criterion.formula.place.file):\(criterion.formula.place.line)")),
        ])
    }

    private func json(_ key: FigureKey, _ value: Quantity?) -> JSON {
        let figure = review.submissions[scorecard.board]?.figures[key]
        let lateness = key == .daysLate ? review.submissions[scorecard.board]?.lateness : nil
        return .object(
            [
                ("indicator", .string(key.indicator)), ("attribute", .string(key.attribute.rawValue)),
                ("value", value.map { JSON.value($0.value) } ?? .null),
                (
                    "unit",
                    .string(key.attribute.isPercent ? "%" : review.edition.readable(key.indicator)?.unit.text ?? "")
                ),
                ("estimate", .bool(figure?.isEstimate ?? false)), ("evidence", .text(figure?.evidence?.text)),
                ("source", .text(figure?.source)), ("file", .text(figure?.origin.file)),
                ("line", figure.map { .number(String($0.origin.line)) } ?? .null),
            ] + FigureRemark.json(figure) + verified(key) + refused(key)
                + (figure?.composition.map { [("madeOf", json($0))] } ?? [])
                + (lateness.map { [("lateness", json($0))] } ?? []))
    }

    /// What days late are counted from.
    private func json(_ lateness: Lateness) -> JSON {
        .object([
            ("handedIn", .string(lateness.handedIn.description)), ("due", .string(lateness.due.description)),
            ("event", .number(String(lateness.event))),
        ])
    }

    /// What the board had submitted, and who found otherwise; nothing for a figure that was not appraised.
    private func verified(_ key: FigureKey) -> [(String, JSON)] {
        guard let finding = verification(of: key) else { return [] }
        let submitted = reported(key).map { JSON.value($0.value.value) } ?? .null
        return [("verification", .object([("submitted", submitted)] + review.entries(finding)))]
    }

    /// The document that the board named and the appraisal did not accept; nothing for others.
    private func refused(_ key: FigureKey) -> [(String, JSON)] {
        guard let review = refusedReview(key) else { return [] }
        return [
            (
                "refusedEvidence",
                .object([
                    ("documents", .array(review.submitted.map { .string($0.text) })),
                    ("reason", .text(review.decision.reason)), ("by", .both(review.by)),
                    ("event", .number(String(review.event))), ("file", .string(review.decision.origin.file)),
                    ("line", .number(String(review.decision.origin.line))),
                ])
            )
        ]
    }

    private func award(_ criterion: String) -> JSON {
        review.award(criterion, of: scorecard.board).map {
            .object([
                ("points", .exact($0.points)), ("reason", .text($0.reason)), ("file", .string($0.origin.file)),
                ("line", .number(String($0.origin.line))),
            ])
        } ?? .null
    }

    private func json(_ figure: BlocFigure) -> JSON {
        .object(
            [
                ("formula", .string(figure.expression.description)), ("value", .step(figure.value)),
                ("holders", .array(figure.holders.map { .string($0) })), ("missing", .array(figure.missing.map(json))),
                (
                    "contributions",
                    .array(
                        figure.contributions.map {
                            .object([("board", .string($0.board)), ("value", .step($0.value))])
                        })
                ),
                ("figures", .array(review.scorer.figures(in: figure).map(blocJSON))),
            ] + (review.restsOnEstimate(figure) ? [("estimate", .bool(true))] : []))
    }

    /// A board's figure inside a bloc-wide one, with where it was read.
    private func blocJSON(_ name: Absence.Figure) -> JSON {
        let figure = review.figure(name)
        return .object(
            [
                ("board", .string(name.owner)), ("indicator", .string(name.indicator)),
                ("attribute", .string(name.attribute)), ("value", figure.map { JSON.value($0.value.value) } ?? .null),
                ("file", .text(figure?.standingOrigin.file)),
                ("line", figure.map { .number(String($0.standingOrigin.line)) } ?? .null),
            ] + (figure?.isEstimate == true ? [("estimate", .bool(true))] : [])
                + (figure?.correction.map { corrected($0) } ?? [])
                + (figure?.composition.map { [("madeOf", json($0))] } ?? []))
    }

    /// That the appraisal put the figure, at which event, and what the board had submitted.
    private func corrected(_ verification: Verification) -> [(String, JSON)] {
        [
            ("submitted", verification.submitted.map { .value($0.value) } ?? .null),
            ("event", .number(String(verification.event))),
        ]
    }

    private func json(_ figure: Absence.Figure) -> JSON {
        .object(
            [
                ("board", .string(figure.owner)), ("indicator", .string(figure.indicator)),
                ("attribute", .string(figure.attribute)),
            ] + (review.gap(figure).map { [("reason", .both($0))] } ?? []))
    }

    private func doubts(_ score: CriterionScore) -> JSON {
        guard case .undetermined(let doubts, _) = score.state else { return .array([]) }
        return .array(doubts.map { .both($0.explanation) })
    }
}

extension JSON {
    /// A step's value; lists and contexts of the whole bloc as text, not as a copy of all figures.
    fileprivate static func step(_ value: Value) -> JSON {
        switch value {
        case .context, .list, .function, .range: .string(value.brief)
        default: .value(value)
        }
    }

    fileprivate static func reason(_ value: Value) -> JSON {
        if case .null(let reason) = value { .both(reason.explanation) } else { .null }
    }
}
