// The parts of formulas that are the same for a whole bloc, and who counts in them.
import FEEL
import Rules

/// A part of the bloc, compiled once for all formulas that use it.
struct BlocPart {
    /// Without what was read for it.
    var node: ColumnNode
    /// The figures that it lacks, and what is missing before it is known who counts.
    var figures: ColumnCompiler.Lacking
    /// Whether others than a unit lack some.
    var others: ColumnForm.StepID
    var reading: ColumnForm.Reading
}

extension ColumnCompiler {
    /// A part where a formula uses it.
    func part(_ index: Int, _ body: Expression, _ names: Names) throws(Refused) -> ColumnNode {
        // A part that stands later is not known yet when one before it is computed.
        if let current = names.part, index >= current { return try compile(body, names) }
        var node = try blocPart(index).node
        node.reads.uses = [.init(part: index, when: yes)]
        node.isStrict = true
        return node
    }

    func blocPart(_ index: Int) throws(Refused) -> BlocPart {
        if let known = population.parts[index] { return try known.get() }
        do throws(Refused) {
            let part = try compilePart(index)
            population.parts[index] = .success(part)
            return part
        } catch {
            // The spot is that of the formula that uses it.
            var refusal = error
            refusal.expression = nil
            population.parts[index] = .failure(refusal)
            throw refusal
        }
    }

    private func compilePart(_ index: Int) throws(Refused) -> BlocPart {
        var node = try compile(program.shared[index], Names(part: index))
        var figures = try lacking(node.reads)
        for figure in population.openOrder {
            if figures.when[figure] == nil { figures.order.append(figure) }
            figures.when[figure] = maker.or([
                figures.when[figure] ?? maker.truth(false), population.open[figure] ?? maker.truth(false),
            ])
        }
        node.reads = ColumnReads()
        node.figure = nil
        for level in [value(node)?.level, node.missing?.level] where level != nil { throw .pairs }
        let lack = lack(figures)
        let others = others(lack)
        let value = value(node)?.id ?? maker.nothing(.number)
        return BlocPart(
            node: node, figures: figures, others: others,
            reading: ColumnForm.Reading(value: value, ownMissing: lack, othersMissing: others))
    }

    /// What is saved of each part, as ``Program/shared`` numbers them.
    func sharedReadings() -> [ColumnForm.Reading] {
        program.shared.indices.map { index in
            do throws(Refused) {
                return try blocPart(index).reading
            } catch {
                // No formula uses it, or that one would have been refused: a function that nobody calls.
                let never = maker.truth(false)
                return ColumnForm.Reading(value: maker.nothing(.number), ownMissing: never, othersMissing: never)
            }
        }
    }

    // MARK: Who counts

    /// Leaves out units that a veto applies to; what leaves a veto open then leaves every part of the bloc open.
    func countOnly(_ vetoes: [ColumnForm.Reading], _ reads: [ColumnReads]) throws(Refused) {
        var population = Population(counted: yes)
        var open: Lacking = ([], [:])
        for (veto, read) in zip(vetoes, reads) {
            let applies = maker.and([
                maker.isTrue(veto.value), maker.not(veto.ownMissing), maker.not(veto.othersMissing),
            ])
            population.counted.id = maker.and([population.counted.id, maker.not(applies)])
            for (figure, truth) in try unsettled(read) {
                if open.when[figure] == nil { open.order.append(figure) }
                open.when[figure] = maker.or([open.when[figure] ?? maker.truth(false), truth])
            }
        }
        if maker[population.counted.id].frame == .unit { population.counted.level = 0 }
        population.open = open.when
        population.openOrder = open.order
        self.population = population
    }

    /// Of each figure for which units it leaves a veto of any unit open.
    private func unsettled(_ reads: ColumnReads) throws(Refused) -> [(ColumnForm.Input, StepID)] {
        var found: [(ColumnForm.Input, StepID)] = []
        func asked(_ figure: ColumnForm.Input) throws(Refused) -> StepID {
            var all: [StepID] = []
            for asking in reads.asked where asking.figure == figure {
                // Of loops inside of vetoes each unit would have to be known for each other.
                guard case .unit = asking.owner else { throw .pairs }
                all.append(asking.when.id)
            }
            return maker.or(all)
        }
        /// For units of a truth, where any unit reads it that does not ask about itself.
        func readByAny(_ figure: ColumnForm.Input, _ units: StepID, _ when: StepID) throws(Refused) -> StepID {
            let readers = maker.count(among: when)
            let isOwn = maker.and([when, try asked(figure)])
            return maker.and([
                units,
                maker.choose(
                    isOwn, maker.less(maker.number(1), readers), maker.less(maker.number(0), readers)),
            ])
        }
        for reading in reads.read {
            switch reading.owner {
            case .unit:
                found.append((reading.figure, maker.and([reading.when.id, maker.not(try asked(reading.figure))])))
            case .every(let units):
                found.append((reading.figure, try readByAny(reading.figure, units.id, reading.when.id)))
            }
        }
        for use in reads.uses {
            let part = try blocPart(use.part)
            for figure in part.figures.order {
                guard let units = part.figures.when[figure] else { continue }
                found.append((figure, try readByAny(figure, units, use.when.id)))
            }
        }
        return found
    }
}
