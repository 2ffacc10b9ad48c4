// What the tracing evaluator and a compiled form say of the same boards, side by side.
import Exact
import FEEL
import Testing

@testable import Rules
@testable import Scoring

/// Where a form and the tracing evaluator differ, in words; nothing where they agree.
func columnFaults(_ edition: Edition, _ period: Period, _ entries: [Entry]) throws -> [String] {
    let form = try ColumnForm(edition, period: period)
    return columnFaults(form, entries)
}

/// - Parameter entries: as reported, ratios not worked out.
func columnFaults(_ form: ColumnForm, _ entries: [Entry]) -> [String] {
    let edition = form.edition
    let period = form.period
    let scorer = Scorer(
        edition, period: period,
        entries: entries.map { entry in
            var entry = entry
            entry.figures = edition.withRatios(entry.figures)
            return entry
        })
    let sorted = entries.sorted { $0.board < $1.board }
    guard !sorted.isEmpty else { return [] }
    let columns = FormValues(form, sorted)
    var faults: [String] = []
    func compare<Value: Equatable>(_ found: Value, _ wanted: Value, _ what: String) {
        if found != wanted { faults.append("\(what): \(found) for \(wanted)") }
    }
    for (row, entry) in sorted.enumerated() {
        func compareReading(_ reading: ColumnForm.Reading, _ outcome: Outcome, _ what: String) {
            let missing = scorer.missing(in: outcome)
            let board = entry.board
            switch outcome.value {
            case .number(let number): compare(columns.number(reading.value, row), number, "\(board) \(what)")
            case .boolean(let flag): compare(columns.truth(reading.value, row), flag, "\(board) \(what)")
            default: compare(columns.isNothing(reading.value, row), true, "\(board) \(what) is nothing")
            }
            let own = missing.contains { $0.owner == board }
            compare(columns.truth(reading.ownMissing, row), own, "\(board) \(what), own missing")
            let others = missing.contains { $0.owner != board }
            compare(columns.truth(reading.othersMissing, row), others, "\(board) \(what), others missing")
        }
        for (line, traced) in zip(form.lines, scorer.program.criteria) {
            compareReading(line.formula, traced.formula.evaluate(in: scorer.scope(row, traced)), line.criterion.id)
            guard let assigned = line.assigned, let condition = traced.assigned else { continue }
            compareReading(assigned, condition.evaluate(in: scorer.scope(row, traced)), "assigned \(line.criterion.id)")
        }
        for (index, veto) in form.vetoes.enumerated() {
            let verdict = scorer.verdicts[row]
            let own = columns.truth(veto.ownMissing, row) ?? true
            let others = columns.truth(veto.othersMissing, row) ?? true
            let value = columns.truth(veto.value, row)
            let isOpen = own || others || value == nil
            compare(!isOpen && value == true, verdict.vetoes.contains(index), "\(entry.board) veto")
            compare(isOpen, verdict.undecided[index] != nil, "\(entry.board) veto open")
            if let missing = verdict.undecided[index] {
                compare(own, missing.contains { $0.owner == entry.board }, "\(entry.board) veto, own missing")
                compare(others, missing.contains { $0.owner != entry.board }, "\(entry.board) veto, others missing")
            }
        }
        for (index, part) in form.shared.enumerated() {
            let figure = scorer.blocFigures[index]
            if case .number(let number) = figure.value {
                compare(columns.number(part.value, row), number, "part \(index)")
            }
            let own = figure.missing.contains { $0.owner == entry.board }
            compare(columns.truth(part.ownMissing, row), own, "\(entry.board) part \(index), own missing")
            let others = figure.missing.contains { $0.owner != entry.board }
            compare(columns.truth(part.othersMissing, row), others, "\(entry.board) part \(index), others missing")
        }
    }
    faults += keyFaults(form, scorer, sorted, columns)
    return faults + checkFaults(form, sorted, columns)
}

/// The keys of the ranking, worked out from the figures as the ranking does.
private func keyFaults(_ form: ColumnForm, _ scorer: Scorer, _ entries: [Entry], _ columns: FormValues) -> [String] {
    var faults: [String] = []
    for (key, step) in zip(form.edition.ranking.keys, form.keys) {
        guard case .indicator(let id, let measure) = key.subject else {
            if step != nil { faults.append("key \(key.text) has a step") }
            continue
        }
        guard let step else {
            faults.append("key \(key.text) has no step")
            continue
        }
        for row in entries.indices {
            let figures = scorer.entries[row].figures
            func figure(_ attribute: Attribute) -> Rational? {
                guard case .number(let number) = figures[FigureKey(id, attribute)] else { return nil }
                return number
            }
            var wanted = figure(.actual)
            switch measure {
            case .actual: break
            case .growth:
                wanted = wanted.flatMap { actual in figure(.previous).flatMap { actual.divided(by: $0) } }
                    .map { ($0 - 1) * 100 }
            case .planPercent:
                wanted = wanted.flatMap { actual in figure(.plan).flatMap { actual.divided(by: $0) } }.map { $0 * 100 }
            }
            let found = columns.number(step, row)
            if found != wanted { faults.append("\(entries[row].board) key \(key.text)") }
        }
    }
    return faults
}

private func checkFaults(_ form: ColumnForm, _ entries: [Entry], _ columns: FormValues) -> [String] {
    guard !form.checks.isEmpty else { return [] }
    var faults: [String] = []
    for (row, entry) in entries.enumerated() {
        var report = Submission(
            board: entry.board, period: form.period,
            figures: entry.figures.mapValues { Figure(value: $0, origin: .init(file: "f", line: 1, column: 1)) })
        _ = form.edition.recomputeRatios(of: &report)
        let results = checkFigures(report, edition: form.edition, period: form.period)
        if results.count != form.checks.count { faults.append("\(form.checks.count) checks for \(results.count)") }
        for (check, result) in zip(form.checks, results) {
            guard let holds = check.holds else { continue }
            if columns.truth(holds, row) != (result.verdict != .fails) {
                faults.append("\(entry.board) check \(result.instance.condition.text)")
            }
        }
    }
    return faults
}

/// The values of steps for the rows of a table.
final class FormValues {
    private let block: BlockSteps
    private let form: ColumnForm
    private var numbers: [ColumnForm.StepID: NumberVector] = [:]
    private var truths: [ColumnForm.StepID: TruthVector] = [:]

    init(_ form: ColumnForm, _ entries: [Entry]) {
        self.form = form
        block = ColumnEvaluator(form, ColumnTable(form, entries)).block(0)
    }

    func number(_ step: ColumnForm.StepID, _ row: Int) -> Rational? {
        guard form[step].kind == .number else { return nil }
        let vector = numbers[step] ?? block.number(step)
        numbers[step] = vector
        return vector[row]
    }

    func truth(_ step: ColumnForm.StepID, _ row: Int) -> Bool? {
        guard form[step].kind == .truth else { return nil }
        let vector = truths[step] ?? block.truth(step)
        truths[step] = vector
        return vector[row]
    }

    func isNothing(_ step: ColumnForm.StepID, _ row: Int) -> Bool {
        form[step].kind == .number ? number(step, row) == nil : truth(step, row) == nil
    }
}
