// Everything that can be found wrong with a table of criteria before a board is scored by it.
import Diagnostics
import FEEL
import Rules

/// What came of checking one edition.
public struct Checkup: Sendable {
    /// Everything found, in reading order: what cannot be read, what contradicts itself, what is left open.
    public var diagnostics: [Diagnostic]
    /// What was claimed of it and decided, one way or the other.
    public var claims: [Claim]
    public var examples: Int

    /// - Parameters:
    ///   - text: of an edition file.
    ///   - file: its name, for the places of what is found.
    public init(_ text: String, file: String) {
        let draft = Edition.draft(text, file: file)
        diagnostics = draft.diagnostics
        claims = []
        examples = 0
        guard let edition = draft.edition else { return }
        let sound = SoundCriteria(edition, draft)
        claims = Scoring.claims(about: edition, including: sound.contains, isWhole: draft.isWhole)
        diagnostics += claims.compactMap(\.diagnostic) + unitFindings(of: edition) + translationFindings(of: edition)
        diagnostics +=
            planShareFindings(of: edition) + deadlineFindings(of: edition) + sourceFindings(of: edition)
            + exampleFindings(of: edition)
        // Whether something is used cannot be told while a part of the table cannot be read.
        if draft.isWhole { diagnostics += useFindings(of: edition) }
        let program = Program(edition)
        for criterion in edition.criteria where sound.contains(criterion) {
            examples += criterion.examples.count
            diagnostics += checkExamples(of: criterion, by: program)
        }
        examples +=
            edition.checks.reduce(0) { $0 + $1.examples.count } + edition.vetoes.reduce(0) { $0 + $1.examples.count }
        diagnostics += checkConditionExamples(of: edition) + checkFindings(of: edition)
        diagnostics = diagnostics.inReadingOrder
    }
}

/// The criteria of a draft that can be looked at: their formulas are sound, and what they read is. A criterion whose rule
/// could not be read is not in the draft at all; what else is wrong with it leaves its rule as it is.
private struct SoundCriteria {
    private let errors: [Place]
    private let starts: [Place]
    private let brokenNames: Set<String>
    private let edition: Edition

    init(_ edition: Edition, _ draft: Edition.Draft) {
        let errors = draft.diagnostics.filter { $0.severity == .error && $0.code.hasPrefix("formula.") }
            .compactMap(\.place)
        self.errors = errors
        starts = draft.starts
        self.edition = edition
        // A function spoils what calls it.
        let heads = edition.functions.compactMap { function in
            edition.place(ofFunction: function.name).map { (name: function.name, place: $0) }
        }
        let others = heads.map(\.place) + draft.starts
        brokenNames = heads.reduce(into: draft.brokenNames) { broken, head in
            let end = others.filter { $0 > head.place }.min()
            if Self.isHit(head.place, end, errors) { broken.insert(head.name) }
        }
    }

    /// Whether an error lies from one spot to another, or to the end of the file.
    private static func isHit(_ start: Place, _ end: Place?, _ errors: [Place]) -> Bool {
        errors.contains { error in start <= error && end.map { error < $0 } ?? true }
    }

    func contains(_ criterion: Criterion) -> Bool {
        let start = starts.last { $0 <= criterion.place } ?? criterion.place
        let end = starts.first { $0 > criterion.place }
        guard !Self.isHit(start, end, errors) else { return false }
        return brokenNames.isDisjoint(with: names(reachedFrom: criterion))
    }

    private func names(reachedFrom criterion: Criterion) -> Set<String> {
        let trees = [criterion.formula.tree] + (criterion.assigned.map { [$0.tree] } ?? [])
        let called = trees.reduce(into: Set<String>()) { $0.formUnion(edition.functionNames(reachedFrom: $1)) }
        let bodies = edition.functions.filter { called.contains($0.name) }.map(\.body)
        return (trees + bodies).reduce(into: []) { $0.formUnion($1.allNames) }
    }
}
