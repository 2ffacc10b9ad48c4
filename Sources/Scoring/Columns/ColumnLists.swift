// Lists, filters and loops as steps: over the units of a bloc, or over items that the formula spells out.
import Diagnostics
import Exact
import FEEL
import Rules

extension ColumnCompiler {
    // MARK: Filters

    func filter(_ base: ColumnNode, _ condition: Expression, _ names: Names) throws(Refused) -> ColumnNode {
        switch base.kind {
        case .units(let found):
            var list = try releveled(found, to: names.level + 1)
            var inner = inside(list.item, names)
            inner.level = list.level
            let met = try compile(condition, inner)
            let reads = try only(try closed(met.reads, over: list), try isWhole(list))
            // A condition without a value for one unit leaves the whole list without one.
            list.present = try pick(list.present, try kept(met), never)
            var result = node(.units(list))
            result.reads = base.reads + reads
            return result
        case .list(var list):
            var reads = base.reads
            var stopped = list.broken ?? never
            for index in list.items.indices {
                let item = list.items[index]
                let met = try compile(condition, inside(item.node, names))
                let decision = try kept(met)
                let isAsked = try and([item.present ?? yes, try no(stopped)])
                reads.add(try only(met.reads, isAsked))
                stopped = try or([stopped, try and([isAsked, try unknown(decision)])])
                list.items[index].present = try and([item.present ?? yes, try isTrue(decision)])
            }
            list.broken = isNever(stopped) ? nil : stopped
            var result = node(.list(list))
            result.reads = reads
            return result
        default: throw .form(Localized(vi: "bộ lọc trên giá trị này", en: "filters of such values"))
        }
    }

    /// Whether a list over units is one at all.
    private func isWhole(_ list: UnitItems) throws(Refused) -> Term {
        maker.isAlways(list.present.id)
            ? yes : Term(id: maker.known(maker.count(among: list.present.id)), level: nil)
    }

    /// True for items that are kept, false for those that are not or whose figures are missing.
    private func kept(_ met: ColumnNode) throws(Refused) -> Term {
        switch met.kind {
        case .truth, .null: break
        default:
            throw .form(Localized(vi: "phần tử theo số thứ tự", en: "items by their number"))
        }
        guard let missing = met.missing, let written = met.written else { throw .order }
        return try pick(try or([missing, written]), never, try truth(met))
    }

    /// What a filter's condition sees: the item, and what the item consists of by its names.
    private func inside(_ item: ColumnNode, _ names: Names) -> Names {
        var plain = item
        plain.reads = ColumnReads()
        var inner = names.with("item", plain)
        switch item.kind {
        case .unit(let level): inner.locals.append(.indicators(level: level))
        case .indicator(let indicator, let level): inner.locals.append(.attributes(indicator, level: level))
        default: break
        }
        return inner
    }

    /// The same list, told apart from those of the loops around.
    private func releveled(_ list: UnitItems, to level: Int) throws(Refused) -> UnitItems {
        if list.level == level { return list }
        func moved(_ term: Term) -> Term { Term(id: term.id, level: term.level == list.level ? level : term.level) }
        var result = list
        result.level = level
        result.present = moved(list.present)
        result.item.missing = list.item.missing.map(moved)
        result.item.written = list.item.written.map(moved)
        switch list.item.kind {
        case .number(let term): result.item.kind = .number(moved(term))
        case .truth(let term): result.item.kind = .truth(moved(term))
        case .null: break
        case .unit: result.item.kind = .unit(level: level)
        case .indicator(let indicator, _): result.item.kind = .indicator(indicator, level: level)
        case .list, .units, .range: throw .form(Localized(vi: "danh sách trong danh sách", en: "lists of lists"))
        }
        return result
    }

    // MARK: Loops

    func iteration(
        _ bindings: [Expression.Binding], _ body: Expression, _ names: Names
    ) throws(Refused) -> ColumnNode {
        if bindings.count == 1 {
            let domain = try compile(bindings[0].domain, names)
            if case .units(let found) = domain.kind {
                let (list, item) = try looped(found, bindings[0].name, body, names)
                var result = list
                result.item = item
                result.item.reads = ColumnReads()
                var all = node(.units(result))
                all.reads = domain.reads + (try only(try closed(item.reads, over: list), try isWhole(list)))
                return all
            }
        }
        let rounds = try rounds(bindings, names)
        var items: [ColumnItems.Item] = []
        var reads = rounds.reads
        for round in rounds.all {
            var item = try compile(body, round.names)
            reads.add(try only(item.reads, try and([round.present, try no(rounds.broken)])))
            item.reads = ColumnReads()
            items.append(.init(node: item, present: maker.flag(round.present.id) == true ? nil : round.present))
        }
        var result = node(.list(ColumnItems(items: items, broken: isNever(rounds.broken) ? nil : rounds.broken)))
        result.reads = reads
        return result
    }

    /// What the body of a loop over units comes to for each of them.
    private func looped(
        _ found: UnitItems, _ name: String, _ body: Expression, _ names: Names
    ) throws(Refused) -> (UnitItems, ColumnNode) {
        let list = try releveled(found, to: names.level + 1)
        var plain = list.item
        plain.reads = ColumnReads()
        var inner = names.with(name, plain)
        inner.level = list.level
        let item = try compile(body, inner)
        try requireOwn(item, list.level)
        return (list, item)
    }

    /// What each item brings must be the item's own or the bloc's, not that of the unit whom the formula is about.
    private func requireOwn(_ item: ColumnNode, _ level: Int) throws(Refused) {
        var levels = [value(item)?.level, item.missing?.level]
        switch item.kind {
        case .unit(let own), .indicator(_, let own): levels.append(own)
        default: break
        }
        for case let own? in levels where own != level { throw .pairs }
    }

    /// One after the other of what loops over spelled-out items go through.
    private typealias Rounds = (all: [(names: Names, present: Term)], reads: ColumnReads, broken: Term)

    private func rounds(_ bindings: [Expression.Binding], _ names: Names) throws(Refused) -> Rounds {
        var result: Rounds = ([(names, yes)], ColumnReads(), never)
        for binding in bindings {
            var next: [(names: Names, present: Term)] = []
            for round in result.all {
                let domain = try compile(binding.domain, round.names)
                result.reads.add(try only(domain.reads, try and([round.present, try no(result.broken)])))
                let list = try spelledOut(domain)
                if let broken = list.broken {
                    guard bindings.count == 1 else {
                        throw .form(
                            Localized(vi: "vòng lặp kép trên danh sách đã lọc", en: "double loops over filtered lists"))
                    }
                    result.broken = broken
                }
                for item in list.items {
                    var plain = item.node
                    plain.reads = ColumnReads()
                    next.append(
                        (round.names.with(binding.name, plain), try and([round.present, item.present ?? yes])))
                }
            }
            guard next.count <= 1_000 else { throw .tooLong }
            result.all = next
        }
        return result
    }

    /// The items of a list whose length is known.
    private func spelledOut(_ domain: ColumnNode) throws(Refused) -> ColumnItems {
        switch domain.kind {
        case .list(let items): return items
        case .units: throw .pairs
        case .range(let bounds, let low, let high):
            guard let low = maker.constant(try number(low).id)?.integer,
                let high = maker.constant(try number(high).id)?.integer, (high - low).magnitude < 1_000
            else { break }
            // A range that falls is counted down.
            let step = low <= high ? 1 : -1
            let all = stride(
                from: bounds.includesStart ? low : low + step, through: bounds.includesEnd ? high : high - step,
                by: step)
            return ColumnItems(items: all.map { .init(node: node(.number(constant(Rational($0))))) })
        default: break
        }
        throw .form(Localized(vi: "vòng lặp trên giá trị này", en: "loops over such values"))
    }

    // MARK: some, every

    func quantified(
        _ quantifier: Expression.Quantifier, _ bindings: [Expression.Binding], _ body: Expression, _ names: Names
    ) throws(Refused) -> ColumnNode {
        let decisive = quantifier == .some
        if bindings.count == 1 {
            let domain = try compile(bindings[0].domain, names)
            if case .units(let found) = domain.kind {
                return try quantified(found, domain.reads, decisive, bindings[0], body, names)
            }
        }
        let rounds = try rounds(bindings, names)
        var reads = rounds.reads
        var truths: [Term] = []
        var asked: [(reads: ColumnReads, when: Term, decides: Term)] = []
        var result = node(.truth(never))
        var undecidedBefore = yes
        var goesOn = try no(rounds.broken)
        for round in rounds.all {
            let item = try compile(body, round.names)
            let truth = try truth(item)
            let isAsked = try and([round.present, goesOn])
            let decides = try and([isAsked, decisive ? try isTrue(truth) : try isFalse(truth)])
            truths.append(try pick(round.present, truth, decisive ? never : yes))
            asked.append((item.reads, isAsked, decides))
            // The first that is undecided says why, unless one decides.
            let isFirst = try and([isAsked, undecidedBefore, try unknown(truth)])
            result.missing = try or([result.missing, try and([isFirst, item.missing])])
            result.written = try or([result.written, try and([isFirst, item.written])])
            undecidedBefore = try and([undecidedBefore, try or([try no(round.present), try known(truth)])])
            goesOn = try and([goesOn, try no(decides)])
        }
        let noneDecides = try or([goesOn, rounds.broken])
        result.missing = try and([result.missing, noneDecides])
        result.written = try and([result.written, noneDecides])
        for (item, when, decides) in asked {
            // What is missing in others than the one that decides is irrelevant.
            var figures = item
            figures.asked = []
            figures.uses = []
            reads.add(try only(figures, try and([when, try or([decides, noneDecides])])))
            figures = item
            figures.read = []
            reads.add(try only(figures, when))
        }
        let value = decisive ? try or(truths) : try and(truths)
        result.kind = .truth(try pick(rounds.broken, nothing(.truth), value))
        result.reads = reads
        result.isStrict = reads.isEmpty
        return result
    }

    private func quantified(
        _ found: UnitItems, _ ofDomain: ColumnReads, _ decisive: Bool, _ binding: Expression.Binding,
        _ body: Expression, _ names: Names
    ) throws(Refused) -> ColumnNode {
        let (list, item) = try looped(found, binding.name, body, names)
        let truth = try truth(item)
        let value = maker.aggregate(decisive ? .any : .all, of: truth.id, among: list.present.id)
        var result = node(.truth(Term(id: value, level: nil)))
        let decides =
            maker.flag(value) == !decisive
            ? maker.truth(false) : decisive ? maker.isTrue(value) : maker.isTrue(maker.not(value))
        let goesOn = Term(id: maker.not(decides), level: nil)
        // Which unit decides first is a matter of order; only where that unit lacks nothing it does not matter.
        guard item.isStrict || item.reads.read.isEmpty else { throw .order }
        for use in item.reads.uses where use.when.level != nil { throw .order }
        var reads = try closed(item.reads, over: list)
        let uses = reads.uses
        reads.uses = []
        for index in reads.asked.indices { reads.asked[index].mayStop = true }
        let asked = reads.asked
        // Where none decides, all were asked, each about its own figures.
        reads.read = try withoutAsked(reads.read, asked)
        reads.asked = []
        result.reads = try only(reads, goesOn)
        result.reads.asked = asked
        result.reads.uses = uses
        result.reads.add(binding.domain.isNameOrPath ? try only(ofDomain, goesOn) : ofDomain)
        // What is said of an undecided one is said of the first.
        if !isNever(item.missing) { result.missing = maker.isAlways(value) ? never : nil }
        if !isNever(item.written) { result.written = maker.isAlways(value) ? never : nil }
        result.isStrict = false
        return result
    }

    private func withoutAsked(
        _ read: [ColumnReads.Reading], _ asked: [ColumnReads.Reading]
    ) throws(Refused) -> [ColumnReads.Reading] {
        var result: [ColumnReads.Reading] = []
        for var reading in read {
            for asking in asked where asking.figure == reading.figure {
                guard case .every(let units) = reading.owner, case .every(let others) = asking.owner else { continue }
                reading.owner = .every(
                    Term(id: maker.and([units.id, maker.not(maker.and([asking.when.id, others.id]))]), level: nil))
            }
            if case .every(let units) = reading.owner, maker.flag(units.id) == false { continue }
            result.append(reading)
        }
        return result
    }
}
