// Whole blocks computed at once are what their rows are one by one.
import Exact
import FEEL
import Foundation
import Testing

@testable import Rules
@testable import Scoring

/// How many random forms are tried; more by `THIDUA_ROUNDS`.
private let rounds = ProcessInfo.processInfo.environment["THIDUA_ROUNDS"].flatMap(Int.init) ?? 300

struct ColumnVectorTests {
    @Test func blocksEqualTheirRowsOnRandomForms() {
        for seed in 0..<rounds {
            var random = Seeded(UInt64(seed))
            let drawn = FormCase.random(&random)
            guard drawn.fault != nil else { continue }
            let small = drawn.shrunk { $0.fault != nil }
            Issue.record("seed \(seed): \(small.fault ?? "")\n\(small)")
            return
        }
    }

    /// Else the comparison above would be one of exact arithmetic with itself.
    @Test func mostOfThemTakeMachineIntegers() {
        var (machine, exact) = (0, 0)
        for seed in 0..<100 {
            var random = Seeded(UInt64(seed))
            let drawn = FormCase.random(&random)
            guard let form = drawn.form() else { continue }
            let evaluator = ColumnEvaluator(form, drawn.table())
            for block in evaluator.table.blockCounts.indices {
                let steps = evaluator.block(block)
                for (index, step) in form.steps.enumerated() where step.frame == .unit && step.kind == .number {
                    switch steps.rows(ColumnForm.StepID(index)).rows {
                    case .same: break
                    case .whole, .fraction: machine += 1
                    case .exact: exact += 1
                    }
                }
            }
        }
        #expect(machine > exact && exact > 100, "\(machine) by machine, \(exact) exactly")
    }

    @Test func howTheTableIsCutDoesNotMatter() {
        for seed in 0..<rounds / 5 {
            var random = Seeded(UInt64(seed) + 1_000_000)
            let drawn = FormCase.random(&random)
            let wanted = drawn.outcomes(parts: 1)
            for (blockRows, parts) in [(1, 3), (5, 1), (8_192, 16), (64, 2)] {
                var other = drawn
                other.blockRows = blockRows
                let outcomes = other.outcomes(parts: parts)
                #expect(outcomes == wanted, "seed \(seed), blocks of \(blockRows), \(parts) parts\n\(drawn)")
                if outcomes != wanted { return }
            }
        }
    }

    @Test func theOrderOfRowsDoesNotMatter() {
        for seed in 0..<rounds / 5 {
            var random = Seeded(UInt64(seed) + 2_000_000)
            let drawn = FormCase.random(&random)
            var other = drawn
            other.blocs = drawn.blocs.map { $0.reversed() }
            let outcomes = other.outcomes(parts: 4).map { bloc in Array(bloc.reversed()) }
            let wanted = drawn.outcomes(parts: 4)
            #expect(outcomes == wanted, "seed \(seed)\n\(drawn)")
            if outcomes != wanted { return }
        }
    }
}

extension FormCase {
    /// Of each bloc, of each unit, what each step yields.
    func outcomes(parts: Int) -> [[[BlocValue]]] {
        guard let form = form() else { return [] }
        let evaluator = ColumnEvaluator(form, table(), parts: parts)
        return evaluator.table.blocs.map { blocks in
            blocks.flatMap { block -> [[BlocValue]] in
                let steps = evaluator.block(block)
                let columns = form.steps.indices.map { steps.values(form, ColumnForm.StepID($0)) }
                return (0..<steps.count).map { row in columns.map { $0[row] } }
            }
        }
    }

    /// In what the evaluator differs from the meaning of the steps.
    var fault: String? {
        guard let form = form() else { return "no form" }
        let evaluator = ColumnEvaluator(form, table())
        for bloc in blocs.indices {
            let plain = PlainSteps(evaluator, bloc: bloc)
            for index in steps.indices where steps[index].frame != .unit {
                let id = ColumnForm.StepID(index)
                let wanted = plain.value(id, block: nil, row: 0)
                let found = evaluator.value(id, bloc: bloc)
                if wanted != found { return "step \(index), bloc \(bloc): \(found), not \(wanted)" }
            }
            for block in evaluator.table.blocs[bloc] {
                // Once asked for from the last step, once from the first: what was kept must not matter.
                let steps = evaluator.block(block)
                for index in self.steps.indices.reversed() {
                    let id = ColumnForm.StepID(index)
                    let values = steps.values(form, id)
                    if self.steps[index].kind == .number, let broken = steps.number(id).broken(steps.count) {
                        return "step \(index), block \(block): \(broken)"
                    }
                    for row in 0..<steps.count {
                        let wanted = plain.value(id, block: block, row: row)
                        if values[row] != wanted {
                            return "step \(index), block \(block), row \(row): \(values[row]), not \(wanted)"
                        }
                    }
                }
            }
        }
        return nil
    }
}

extension BlockSteps {
    /// What a step yields row by row, by both faces of it.
    fileprivate func values(_ form: ColumnForm, _ id: ColumnForm.StepID) -> [BlocValue] {
        if form[id].kind == .truth {
            let truths = truth(id)
            return (0..<count).map { .truth(truths[$0]) }
        }
        let numbers = number(id)
        let rows = rows(id)
        return (0..<count).map { row in
            let raw = rows.nothing.map { $0[row] } ?? false ? nil : rows.number(row)
            // A difference between the two faces shows as a number that no step yields.
            return .number(raw == numbers[row] ? raw : (Rational(2).power(60_000)))
        }
    }
}

extension NumberVector {
    /// What is promised of every row, also of those without a number, and does not hold.
    fileprivate func broken(_ count: Int) -> String? {
        switch values {
        case .same: return nil
        case .exact(let numbers): return numbers.count == count ? nil : "\(numbers.count) rows"
        case .whole(let rows, let unit):
            if rows.count != count || !(unit > 0) { return "\(rows.count) rows, unit \(unit)" }
            return rows.allSatisfy(tops.contains) ? nil : "outside of \(tops)"
        case .fraction(let rows, let under, let unit):
            if rows.count != count || under.count != count || !(unit > 0) { return "\(rows.count) rows, unit \(unit)" }
            if under.contains(where: { $0 < 1 }) { return "a bottom that is not above 0" }
            return rows.allSatisfy(tops.contains) && under.allSatisfy(bottoms.contains) ? nil : "outside of \(tops)"
        }
    }
}
