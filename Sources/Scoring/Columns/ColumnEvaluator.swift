// Computes the steps of a form over a table: what holds for a bloc once, on all cores, and the rest block by block when it
// is asked for.

import Exact
import Foundation
import Rules

/// A form and a table with what holds for each bloc.
struct ColumnEvaluator: Sendable {
    typealias StepID = ColumnForm.StepID

    let form: ColumnForm
    let table: ColumnTable
    let plan: ColumnPlan
    /// Of each bloc the values of the steps of frame `bloc`, by the slots of the plan.
    private let blocValues: [[BlocValue]]
    /// The bloc of each block.
    private let blocOfBlock: [Int32]

    /// Computes all that holds for a bloc.
    /// - Parameter parts: into how many pieces the work is cut at least, to be shared by the cores.
    init(_ form: ColumnForm, _ table: ColumnTable, parts: Int = 8 * ProcessInfo.processInfo.activeProcessorCount) {
        self.form = form
        self.table = table
        plan = ColumnPlan(form)
        var blocOfBlock = [Int32](repeating: 0, count: table.blockCounts.count)
        for (bloc, blocks) in table.blocs.enumerated() {
            for block in blocks { blocOfBlock[block] = Int32(bloc) }
        }
        self.blocOfBlock = blocOfBlock
        blocValues = BlocStages(form: form, table: table, plan: plan, parts: parts).values()
    }

    /// What a step of frame `constant` or `bloc` yields for a bloc.
    func value(_ step: StepID, bloc: Int) -> BlocValue {
        let place = plan.places[step.index]
        switch place.frame {
        case .constant: return plan.constants[place.slot]
        case .bloc: return blocValues[bloc][place.slot]
        case .unit: return form[step].nothing
        }
    }

    /// The steps of one block, each computed when it is first asked for.
    func block(_ block: Int) -> BlockSteps {
        let bloc = Int(blocOfBlock[block])
        return BlockSteps(form, table, plan, block: block, bloc: bloc, blocValues[bloc])
    }
}

/// Computes what holds for blocs, stage by stage.
private struct BlocStages {
    let form: ColumnForm
    let table: ColumnTable
    let plan: ColumnPlan
    let parts: Int

    /// A bloc of more blocks than this is worth all cores; smaller ones are shared out among them.
    private static let fewBlocks = 4

    func values() -> [[BlocValue]] {
        var values: [[BlocValue]] = Array(repeating: [], count: table.blocs.count)
        if plan.blocSlots == 0 { return values }
        let large = table.blocs.indices.filter { table.blocs[$0].count > Self.fewBlocks }
        let small = table.blocs.indices.filter { table.blocs[$0].count <= Self.fewBlocks }
        let pieces = small.pieces(parts)
        for (piece, results) in zip(pieces, concurrentMap(pieces.count) { pieces[$0].map(ofSmall) }) {
            for (bloc, result) in zip(piece, results) { values[bloc] = result }
        }
        for bloc in large { values[bloc] = ofLarge(bloc) }
        return values
    }

    /// One after the other; what the blocks have computed for one stage serves the next.
    private func ofSmall(_ bloc: Int) -> [BlocValue] {
        var values = blank
        let blocks = table.blocs[bloc].map { BlockSteps(form, table, plan, block: $0, bloc: bloc, []) }
        for stage in plan.stages {
            if !stage.aggregates.isEmpty {
                for block in blocks { block.blocValues = values }
            }
            for step in stage.aggregates {
                let operation = form[step].operation
                var tally = ColumnTally()
                for block in blocks { tally.add(operation, block) }
                values[plan.places[step.index].slot] = tally.value(operation)
            }
            compute(stage, &values)
        }
        return values
    }

    /// Its blocks are shared out among the cores, and what each found is put together.
    private func ofLarge(_ bloc: Int) -> [BlocValue] {
        var values = blank
        for stage in plan.stages {
            if !stage.aggregates.isEmpty {
                let operations = stage.aggregates.map { form[$0].operation }
                let pieces = Array(table.blocs[bloc]).pieces(parts)
                let known = values
                let found = concurrentMap(pieces.count) { piece in
                    var tallies = Array(repeating: ColumnTally(), count: operations.count)
                    for block in pieces[piece] {
                        let steps = BlockSteps(form, table, plan, block: block, bloc: bloc, known)
                        for index in operations.indices { tallies[index].add(operations[index], steps) }
                    }
                    return tallies
                }
                for (index, step) in stage.aggregates.enumerated() {
                    var tally = ColumnTally()
                    for tallies in found { tally.add(tallies[index], operations[index]) }
                    values[plan.places[step.index].slot] = tally.value(operations[index])
                }
            }
            compute(stage, &values)
        }
        return values
    }

    private var blank: [BlocValue] { Array(repeating: .number(nil), count: plan.blocSlots) }

    private func compute(_ stage: ColumnPlan.Stage, _ values: inout [BlocValue]) {
        for step in stage.scalars {
            let value = form[step].value { operand in
                let place = plan.places[operand.index]
                return place.frame == .constant ? plan.constants[place.slot] : values[place.slot]
            }
            values[plan.places[step.index].slot] = value ?? form[step].nothing
        }
    }
}

extension Array {
    /// Cut into at most so many runs of about the same length, none of them empty.
    fileprivate func pieces(_ parts: Int) -> [ArraySlice<Element>] {
        let parts = Swift.min(Swift.max(parts, 1), count)
        return (0..<parts).map { self[count * $0 / parts..<count * ($0 + 1) / parts] }
    }
}
