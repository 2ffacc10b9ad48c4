// Formulas and their steps as lines: long ones broken where a reader would, each reason said once.
import Diagnostics
import FEEL
import Scoring

extension Audit {
    /// `part = with values = result`, each once however often it was computed.
    func lines(_ derivation: Derivation) -> [Localized] {
        var shown: Set<String> = []
        var explained: Set<Absence> = []
        return derivation.steps.flatMap { step -> [Localized] in
            let text = step.text.shortened
            let result = Localized(same: step.value.precise)
            let middle =
                step.withValues == step.text || step.withValues == result.en ? "" : " = \(step.withValues.shortened)"
            // A range that is its own value tells nothing.
            guard text != result.en, shown.insert("\(text)\(middle) = \(result.en)").inserted else { return [] }
            var tail = Localized(same: "\(middle) = ") + result
            // Said where a figure is first found missing; what follows from it shows “?”.
            if case .null(let reason) = step.value, explained.insert(reason).inserted, let why = why(reason, derivation)
            {
                tail = tail + Localized(same: " — ") + why
            }
            let whole = Localized(same: text) + tail
            guard max(whole.vi.displayWidth, whole.en.displayWidth) > Document.width - 2 else { return [whole] }
            return [Localized(same: text), tail.map { "   " + $0 }]
        }
    }

    /// Nil where a formula says null only because a figure before it was missing.
    private func why(_ reason: Absence, _ derivation: Derivation) -> Localized? {
        guard reason == .literal else { return review.explain(reason) }
        return derivation.score.missing.isEmpty ? CriterionScore.Doubt.noPoints(reason).explanation : nil
    }
}

extension String {
    /// At most 100 characters, the middle of a longer text left out: the formula stands in full above.
    fileprivate var shortened: String {
        count <= 100 ? self : "\(prefix(60)) … \(suffix(30))"
    }
}
