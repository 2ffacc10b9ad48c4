// A board's report as its appraisals leave it: what rules are scored by. Nothing of what the board submitted is lost.
import Diagnostics

extension Submission {
    /// The report with what was verified in place of what was submitted.
    ///
    /// Appraisals count line by line: a later one overrides an earlier one where both speak of the same figure or document, and
    /// keeps what the earlier one had found among its ``Verification/earlier`` steps. A
    /// figure that is not accepted at all is missing, with the reason among the gaps. A document that is not accepted is
    /// none for the checks of figures; the figure itself stays as it is, and so do its points. Self-scores are never touched.
    /// - Parameter appraisals: in the order of the ledger; those of other boards or periods are passed over.
    public func verified(by appraisals: [(appraisal: Appraisal, by: Localized, event: Int)]) -> Submission {
        var verified = self
        let own = appraisals.filter { $0.appraisal.board == board && $0.appraisal.period == period }
        for (appraisal, by, event) in own {
            for (key, line) in appraisal.figures { verified.take(line, key, self, by, event) }
        }
        // Documents last: a figure that came back after it was refused has its document back too.
        for (appraisal, by, event) in own {
            for (indicator, decision) in appraisal.evidence {
                verified.take(decision, indicator, self, by, event)
            }
        }
        return verified
    }

    private mutating func take(
        _ line: VerifiedFigure, _ key: FigureKey, _ submission: Submission, _ by: Localized, _ event: Int
    ) {
        let submitted = submission.figures[key]
        let verification = Verification(
            submitted: submitted?.value, found: line.value, reason: line.reason, by: by, event: event,
            origin: line.origin, earlier: (figures[key]?.verification ?? unaccepted[key])?.steps ?? [])
        guard let value = line.value else {
            figures[key] = nil
            unaccepted[key] = verification
            gaps[key] =
                Localized(vi: "thẩm định không công nhận: ", en: "not accepted by the appraisal: ")
                + Localized(same: line.reason)
            return
        }
        unaccepted[key] = nil
        gaps[key] = submission.gaps[key]
        // Document, note and origin stay the board's; what was put in place is final, and no result of its formula.
        var figure = figures[key] ?? submitted ?? Figure(value: value, origin: line.origin)
        figure.value = value
        if value != submitted?.value {
            figure.isEstimate = false
            figure.written = nil
            figure.formula = nil
        } else if let submitted {
            figure.isEstimate = submitted.isEstimate
            figure.written = submitted.written
            figure.formula = submitted.formula
        }
        figure.composition = nil
        figure.verification = verification
        figures[key] = figure
    }

    private mutating func take(
        _ decision: EvidenceDecision, _ indicator: String, _ submission: Submission, _ by: Localized, _ event: Int
    ) {
        var submitted: [Evidence] = []
        for attribute in Attribute.allCases {
            let key = FigureKey(indicator, attribute)
            let evidence = submission.figures[key]?.evidence
            if let evidence, !submitted.contains(evidence) { submitted.append(evidence) }
            figures[key]?.evidence = decision.isAccepted ? evidence : nil
        }
        evidenceReviews[indicator] = EvidenceReview(decision: decision, submitted: submitted, by: by, event: event)
    }
}

extension [Award] {
    /// The points with those that appraisals give: these override others for the same board and criterion, later ones earlier
    /// ones. Points that an appraisal adds stand behind the others, by board and criterion.
    /// - Parameter appraisals: in the order of the ledger.
    public func overridden(by appraisals: [Appraisal]) -> [Award] {
        var given: [Line: Award] = [:]
        for appraisal in appraisals {
            for award in appraisal.points.values {
                given[Line(board: award.board, criterion: award.criterion)] = award
            }
        }
        var awards: [Award] = []
        for award in self {
            let line = Line(board: award.board, criterion: award.criterion)
            awards.append(given.removeValue(forKey: line) ?? award)
        }
        return awards + given.values.sorted { ($0.board, $0.criterion) < ($1.board, $1.criterion) }
    }

    private struct Line: Hashable {
        var board: String
        var criterion: String
    }
}
