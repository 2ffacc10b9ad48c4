// The worked examples of checks and vetoes: figures for which a condition must hold, or must not.
import Diagnostics
import Exact
import FEEL
import Rules

/// Works out the examples of checks and vetoes.
/// - Returns: an error for each one whose condition comes out otherwise.
func checkConditionExamples(of edition: Edition) -> [Diagnostic] {
    let program = Program(edition)
    let vetoes = edition.vetoes.flatMap { veto in
        veto.examples.compactMap { example -> Diagnostic? in
            let scorer = Scorer(
                program, period: edition.valid.from,
                entries: [Entry(board: exampleBoard, figures: example.given.figures)])
            let outcome = veto.condition.tree.evaluate(in: scorer.scope(0))
            return example.finding(veto.condition.text, outcome.value, scorer.missing(in: outcome))
        }
    }
    let checks = edition.checks.flatMap { check in
        check.examples.compactMap { example -> Diagnostic? in
            // What is wrong with an example is said once, of the first indicator for which it is.
            for instance in check.cases {
                let outcome = example.scope(edition, check, instance.indicator).evaluate(instance.condition.tree)
                if let finding = example.finding(instance.condition.text, outcome.value, outcome.missing) {
                    return finding
                }
            }
            return nil
        }
    }
    return checks + vetoes
}

/// Checks and vetoes for which no example holds, or none does not, with the place and what is wanted.
func openConditions(of edition: Edition) -> [(place: Place, words: Localized)] {
    let conditions =
        edition.checks.map { ($0.condition, $0.examples) } + edition.vetoes.map { ($0.condition, $0.examples) }
    return conditions.flatMap { condition, examples in
        [true, false].filter { side in !examples.contains { $0.holds == side } }.map { side in
            (
                condition.place,
                side
                    ? Localized(
                        vi: "điều kiện “\(condition.text)”: chưa có ví dụ đúng (holds: yes)",
                        en: "the condition “\(condition.text)”: no example for which it holds (holds: yes)")
                    : Localized(
                        vi: "điều kiện “\(condition.text)”: chưa có ví dụ sai (holds: no)",
                        en: "the condition “\(condition.text)”: no example for which it does not hold (holds: no)")
            )
        }
    }
}

extension ConditionExample {
    /// - Parameter indicator: what `x` stands for.
    fileprivate func scope(_ edition: Edition, _ check: FigureCheck, _ indicator: String?) -> CheckScope {
        let period = check.parts?.first.map { Period(year: edition.valid.from.year, part: $0) } ?? edition.valid.from
        func report(_ figures: ExampleFigures?, _ board: String = exampleBoard) -> Submission? {
            figures?.submission(board, period, subject: indicator, at: place)
        }
        guard check.reach == .bloc else {
            return CheckScope(
                edition, period, board: report(given) ?? Submission(board: exampleBoard, period: period),
                earlier: EarlierReports(lastYear: report(lastYear), soFar: report(soFar)))
        }
        let boards = boards.enumerated().compactMap { report($0.element, "board-\($0.offset + 1)") }
        return CheckScope(edition, period, boards: boards, published: report(published))
    }

    fileprivate func finding(_ condition: String, _ value: Value, _ missing: [Absence.Figure]) -> Diagnostic? {
        if missing.isEmpty, case .boolean(holds) = value { return nil }
        let found: Localized =
            switch value {
            case _ where !missing.isEmpty:
                Localized(vi: "thiếu số liệu", en: "a figure is missing")
                    + Localized(
                        same: ": " + missing.map { "\($0.indicator).\($0.attribute)" }.joined(separator: ", "))
            case .boolean(true): Localized(vi: "đúng", en: "it holds")
            case .boolean(false): Localized(vi: "sai", en: "it does not hold")
            case .null(let reason): reason.explanation
            default: value.kind
            }
        return Diagnostic(
            .error, "edition.example", at: place,
            Localized(
                vi: "ví dụ ghi điều kiện “\(condition)” \(holds ? "đúng" : "sai"), tính ra: \(found.vi)",
                en:
                    "the example says that “\(condition)” \(holds ? "holds" : "does not hold"), it comes out: \(found.en)"
            ))
    }
}

extension ExampleFigures {
    /// - Parameter subject: the indicator that `x` stands for.
    fileprivate func submission(_ board: String, _ period: Period, subject: String?, at place: Place) -> Submission {
        func name(_ id: String) -> String { id == CheckName.subject ? subject ?? id : id }
        let named = figures.sorted { $0.key < $1.key }.map { key, value in
            let marks = key.attribute == .actual ? marks[key.indicator] ?? [] : []
            return (
                FigureKey(name(key.indicator), key.attribute),
                Figure(
                    value: value, isEstimate: marks.contains(.estimate),
                    evidence: marks.contains(.evidence) ? Evidence(title: "…") : nil, origin: place)
            )
        }
        return Submission(board: board, period: period, figures: Dictionary(named, uniquingKeysWith: { $1 }))
    }
}
