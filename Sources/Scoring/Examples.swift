// The examples inside an edition, worked out: the proof that the file says what the table says.
import Diagnostics
import Exact
import FEEL
import Rules

/// One example of a criterion with what the edition gives for its figures.
public struct ExampleResult: Sendable {
    public var example: Example
    public var score: CriterionScore
    /// How the score came about, with the example's figures.
    public var derivation: Derivation

    /// Whether it gives the points that it says.
    public var passes: Bool {
        if case .determined = score.state { score.points.rounded.number == example.points } else { false }
    }

    /// What the edition gives, in words where that is no number.
    public var found: Localized {
        switch score.state {
        case .determined: score.points.rounded.number.map(\.written) ?? Localized(same: "?")
        case .undetermined(let doubts, _):
            Localized(vi: "chưa xác định: ", en: "undetermined: ")
                + (doubts.first?.explanation ?? Localized(same: "?"))
        case .notAssigned: Localized(vi: "không giao", en: "not assigned")
        }
    }
}

/// Works out every example inside an edition.
/// - Returns: an error for each one that gives other points than it says.
public func checkExamples(of edition: Edition) -> [Diagnostic] {
    let program = Program(edition)
    return edition.criteria.flatMap { checkExamples(of: $0, by: program) } + checkConditionExamples(of: edition)
}

func checkExamples(of criterion: Criterion, by program: Program) -> [Diagnostic] {
    criterion.examples.compactMap { example in
        guard let result = work(example, of: criterion, by: program), !result.passes else { return nil }
        return result.finding(criterion)
    }
}

/// The examples of a criterion worked out, in the order of the file.
public func workExamples(of criterion: Criterion, in edition: Edition) -> [ExampleResult] {
    workExamples(of: criterion, by: Program(edition))
}

func workExamples(of criterion: Criterion, by program: Program) -> [ExampleResult] {
    criterion.examples.compactMap { work($0, of: criterion, by: program) }
}

/// The board that an example is about.
let exampleBoard = "example"

extension Example {
    /// A bloc of the example's own figures and those of the others.
    func scorer(of criterion: Criterion, by program: Program) -> Scorer {
        let edition = program.edition
        let own = Entry(
            board: exampleBoard, figures: edition.withRatios(given), awards: awarded.map { [criterion.id: $0] } ?? [:])
        let others = others.enumerated().map {
            Entry(board: "other-\($0.offset + 1)", figures: edition.withRatios($0.element))
        }
        return Scorer(program, period: period ?? edition.valid.from, entries: [own] + others)
    }
}

private func work(_ example: Example, of criterion: Criterion, by program: Program) -> ExampleResult? {
    let scorer = example.scorer(of: criterion, by: program)
    return scorer.derivation(of: criterion.id, for: exampleBoard).map {
        ExampleResult(example: example, score: $0.score, derivation: $0)
    }
}

extension ExampleResult {
    /// That it gives other points, at its place.
    func finding(_ criterion: Criterion) -> Diagnostic {
        let said = example.points.written
        return Diagnostic(
            .error, "edition.example", at: example.place,
            Localized(
                vi: "ví dụ của tiêu chí \(criterion.id) ghi \(said.vi) điểm, bộ tiêu chí cho: \(found.vi)",
                en: "the example of criterion \(criterion.id) says \(said.en) points, the edition gives: \(found.en)"))
    }
}
