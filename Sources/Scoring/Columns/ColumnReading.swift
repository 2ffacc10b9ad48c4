// Which figures a formula read: on what condition, of which units, and what of them is missing in the end.
import FEEL
import Rules

extension ColumnCompiler {
    /// Only where a truth, which is always decided, holds.
    func only(_ reads: ColumnReads, _ condition: Term) throws(Refused) -> ColumnReads {
        if reads.isEmpty || maker.flag(condition.id) == true { return reads }
        if maker.flag(condition.id) == false { return ColumnReads() }
        var result = ColumnReads()
        for var reading in reads.read {
            reading.when = try and([reading.when, condition])
            result.read.append(reading)
        }
        for var reading in reads.asked {
            reading.when = try and([reading.when, condition])
            result.asked.append(reading)
        }
        for var use in reads.uses {
            use.when = try and([use.when, condition])
            result.uses.append(use)
        }
        return result
    }

    /// What was read for the items of a list, seen from outside of the loop over it.
    func closed(_ reads: ColumnReads, over list: UnitItems) throws(Refused) -> ColumnReads {
        if reads.isEmpty { return reads }
        let level = list.level
        let present = try isTrue(list.present)
        func happens(_ when: Term) throws(Refused) -> Term {
            if let other = when.level, other != level { throw .pairs }
            let both = maker.and([present.id, when.id])
            if maker.flag(both) == true { return yes }
            return Term(
                id: maker.aggregate(.any, of: both, among: maker.truth(true)), level: nil)
        }
        func closed(_ readings: [ColumnReads.Reading]) throws(Refused) -> [ColumnReads.Reading] {
            var result: [ColumnReads.Reading] = []
            for var reading in readings {
                if reading.owner == .unit(level: level) {
                    // Where a condition of the bloc is among them, it is the same for each unit.
                    reading.owner = .every(Term(id: try and([present, reading.when]).id, level: nil))
                    reading.when = yes
                } else {
                    reading.when = try happens(reading.when)
                }
                result.append(reading)
            }
            return result
        }
        var result = ColumnReads()
        result.read = try closed(reads.read)
        result.asked = try closed(reads.asked)
        for var use in reads.uses {
            use.when = try happens(use.when)
            result.uses.append(use)
        }
        return result
    }

    // MARK: What is missing

    /// The figures that every unit may lack of those that were read for the bloc: of each the truth that it does count.
    typealias Lacking = (order: [ColumnForm.Input], when: [ColumnForm.Input: StepID])

    /// What a part of the bloc read, by figure; without what it asked `= null` of.
    func lacking(_ reads: ColumnReads) throws(Refused) -> Lacking {
        var order: [ColumnForm.Input] = []
        var when: [ColumnForm.Input: StepID] = [:]
        func add(_ figure: ColumnForm.Input, _ truth: StepID) {
            if when[figure] == nil { order.append(figure) }
            when[figure] = maker.or([when[figure] ?? maker.truth(false), truth])
        }
        for reading in reads.read {
            guard case .every(let units) = reading.owner, reading.when.level == nil else { throw .pairs }
            add(reading.figure, maker.and([reading.when.id, units.id]))
        }
        for use in reads.uses {
            let part = try blocPart(use.part)
            for figure in part.figures.order {
                guard let truth = part.figures.when[figure] else { continue }
                add(figure, maker.and([use.when.id, truth]))
            }
        }
        for figure in order {
            when[figure] = maker.and([when[figure] ?? maker.truth(false), maker.not(try askedOfAll(figure, reads))])
        }
        return (order, when)
    }

    /// For which units a figure was asked `= null` of in a loop over units.
    private func askedOfAll(_ figure: ColumnForm.Input, _ reads: ColumnReads) throws(Refused) -> StepID {
        var all: [StepID] = []
        for asking in reads.asked where asking.figure == figure {
            guard case .every(let units) = asking.owner else { continue }
            // What only some units ask of others would have to be known for each pair.
            if asking.when.level != nil { throw .pairs }
            if asking.mayStop { throw .order }
            all.append(maker.and([asking.when.id, units.id]))
        }
        return maker.or(all)
    }

    /// The units that lack one of several figures for which a truth holds.
    func lack(_ figures: Lacking) -> StepID {
        maker.or(
            figures.order.map { figure in
                maker.and([
                    figures.when[figure] ?? maker.truth(false), maker.unknown(values[figure] ?? maker.input(figure)),
                ])
            })
    }

    /// Whether others than the unit itself are among those for which a truth holds.
    func others(_ truth: StepID) -> StepID {
        if maker.flag(truth) == false { return truth }
        let count = maker.count(among: truth)
        return maker.choose(
            truth, maker.less(maker.number(1), count), maker.less(maker.number(0), count))
    }

    /// The reading of a formula about the unit that is scored.
    func reading(_ node: ColumnNode, _ kind: ColumnForm.Kind) throws(Refused) -> ColumnForm.Reading {
        let value: StepID =
            switch node.kind {
            case .number(let term) where kind == .number: term.id
            case .truth(let term) where kind == .truth: term.id
            default: maker.nothing(kind)
            }
        let (own, others) = try missing(node.reads)
        return ColumnForm.Reading(value: value, ownMissing: own, othersMissing: others)
    }

    func missing(_ reads: ColumnReads) throws(Refused) -> (own: StepID, others: StepID) {
        var own: [ColumnForm.Input: [StepID]] = [:]
        /// Readings of all units, by the condition on which this unit makes them.
        var groups: [(when: StepID, lacking: Lacking)] = []
        func add(_ figure: ColumnForm.Input, _ units: StepID, _ when: StepID) {
            if maker.flag(when) == false || maker.flag(units) == false { return }
            own[figure, default: []].append(maker.and([when, units]))
            let group = groups.firstIndex { $0.when == when } ?? groups.count
            if group == groups.count { groups.append((when, ([], [:]))) }
            if groups[group].lacking.when[figure] == nil { groups[group].lacking.order.append(figure) }
            groups[group].lacking.when[figure] = maker.or([
                groups[group].lacking.when[figure] ?? maker.truth(false), units,
            ])
        }
        for reading in reads.read {
            switch reading.owner {
            case .unit: own[reading.figure, default: []].append(reading.when.id)
            case .every(let units): add(reading.figure, units.id, reading.when.id)
            }
        }
        var others: [StepID] = []
        for use in reads.uses {
            let part = try blocPart(use.part)
            let isPlain = !reads.asked.contains { asking in
                guard case .every = asking.owner else { return false }
                return part.figures.when[asking.figure] != nil
            }
            for figure in part.figures.order {
                guard let units = part.figures.when[figure] else { continue }
                if isPlain {
                    own[figure, default: []].append(maker.and([use.when.id, units]))
                } else {
                    add(figure, units, use.when.id)
                }
            }
            if isPlain { others.append(maker.and([use.when.id, part.others])) }
        }
        for (when, lacking) in groups {
            var left = lacking
            for figure in lacking.order {
                left.when[figure] = maker.and([
                    lacking.when[figure] ?? maker.truth(false), maker.not(try askedOfAll(figure, reads)),
                ])
            }
            others.append(maker.and([when, self.others(lack(left))]))
        }
        var missing: [StepID] = []
        for (figure, conditions) in own.sorted(by: { order($0.key) < order($1.key) }) {
            var asked = [try askedOfAll(figure, reads)]
            for asking in reads.asked where asking.figure == figure {
                if case .unit = asking.owner { asked.append(asking.when.id) }
            }
            missing.append(
                maker.and([
                    maker.or(conditions), maker.not(maker.or(asked)),
                    maker.unknown(values[figure] ?? maker.input(figure)),
                ]))
        }
        return (maker.or(missing), maker.or(others))
    }

    /// So that the same edition always gives the same steps.
    private func order(_ figure: ColumnForm.Input) -> Int { values[figure]?.index ?? -1 }
}
