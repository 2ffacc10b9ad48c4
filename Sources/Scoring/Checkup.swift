// Everything that can be found wrong with a table of criteria before a board is scored by it.
import Diagnostics
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
        let sound = SoundCriteria(edition, errors: draft.diagnostics.filter { $0.severity == .error })
        guard !sound.isHeadBroken else { return }
        claims = Scoring.claims(about: edition, including: sound.contains, isWhole: draft.isWhole)
        diagnostics += claims.compactMap(\.diagnostic) + unitFindings(of: edition) + translationFindings(of: edition)
        diagnostics += sourceFindings(of: edition) + exampleFindings(of: edition)
        // Whether something is used cannot be told while a part of the table cannot be read.
        if draft.isWhole { diagnostics += useFindings(of: edition) }
        let program = Program(edition)
        for criterion in edition.criteria where sound.contains(criterion) {
            examples += criterion.examples.count
            diagnostics += checkExamples(of: criterion, by: program)
        }
        examples +=
            edition.checks.reduce(0) { $0 + $1.examples.count } + edition.vetoes.reduce(0) { $0 + $1.examples.count }
        diagnostics += checkConditionExamples(of: edition)
        diagnostics = diagnostics.inReadingOrder
    }
}

/// The criteria of a draft in whose lines nothing was found wrong.
private struct SoundCriteria {
    /// Errors that leave all formulas as they are.
    private static let harmless: Set<String> = [
        "edition.sum", "edition.ranking-keys", "edition.grades", "edition.duplicate-id", "edition.quota",
        "edition.decision",
    ]

    private let broken: Set<String>
    /// Whether something that criteria are made of is wrong: an indicator, a function.
    let isHeadBroken: Bool

    init(_ edition: Edition, errors: [Diagnostic]) {
        let lines = errors.filter { !Self.harmless.contains($0.code) }.compactMap(\.place?.line)
        let starts = (edition.sections.flatMap(\.withInner).map(\.place.line) + edition.criteria.map(\.place.line))
            .sorted()
        isHeadBroken = lines.contains { $0 < starts.first ?? .max }
        broken = Set(
            edition.criteria.filter { criterion in
                let end = starts.first { $0 > criterion.place.line } ?? .max
                return lines.contains { (criterion.place.line..<end).contains($0) }
            }.map(\.id))
    }

    func contains(_ criterion: Criterion) -> Bool { !broken.contains(criterion.id) }
}
