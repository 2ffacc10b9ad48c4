// Lists, contexts, paths, filters and loops of extents.
import Exact

extension ExtentWalk {
    mutating func list(_ parts: [Expression]) -> Sight {
        var item = Extent.nothing
        var terms: [Int] = []
        for part in parts {
            let sight = follow(part)
            item = item.union(sight.extent)
            terms.append(sight.term)
        }
        let extent = Extent.list(of: item, least: parts.count, most: parts.count)
        return seen(extent, self.terms.term(.operation("list"), terms))
    }

    mutating func range(_ lowPart: Expression, _ highPart: Expression) -> Sight {
        let low = follow(lowPart)
        let high = follow(highPart)
        var result = Extent.other
        result.absence = low.extent.absence.union(high.extent.absence).subtracting(.literal)
        if !low.extent.isNumber || !high.extent.isNumber { result.absence.insert(.other) }
        return seen(result, terms.unique())
    }

    mutating func context(_ parts: [Expression.Entry]) -> Sight {
        let outer = locals
        var entries: [String: Extent] = [:]
        var terms: [Int] = []
        for part in parts {
            let sight = follow(part.value)
            entries[part.key] = sight.extent
            terms.append(sight.term)
            // Later entries see earlier ones.
            locals.append(Local(name: part.key, sight: sight))
        }
        locals = outer
        let keys = parts.map(\.key.debugDescription).joined(separator: ",")
        return seen(.context(entries), self.terms.term(.operation("{\(keys)}"), terms))
    }

    mutating func path(_ base: Expression, _ key: String) -> Sight {
        let base = follow(base)
        return seen(Self.entry(key, of: base.extent), terms.term(.operation(".\(key)"), [base.term]))
    }

    private static func entry(_ key: String, of base: Extent) -> Extent {
        var result = Extent.null(base.absence)
        if base.canBeOther { return .any }
        if let entries = base.entries {
            result = result.union(entries[key] ?? .null(.other))
        }
        if let list = base.list {
            result = result.union(.list(of: entry(key, of: list.item), least: list.least, most: list.most))
        }
        if base.canBeNumber || base.canBeBoolean || base.canBeText { result.absence.insert(.other) }
        return result
    }

    // MARK: Filters

    mutating func filter(_ basePart: Expression, _ condition: Expression) -> Sight {
        let base = follow(basePart)
        var single = base.extent.with(absence: [])
        var list = Extent.List(of: .nothing, least: 1, most: 1)
        if single.canBeOther {
            list = Extent.List(of: .any)
        } else if let known = base.extent.list {
            list = known
            single = single.withoutList
        }
        if !single.isNothing, !single.canBeOther {
            // A single value is a list of one.
            list.item = list.item.union(single)
            (list.least, list.most) = (min(list.least, 1), list.most.map { max($0, 1) })
            list.isPopulation = false
        }
        var result = Extent.null(base.extent.absence)
        guard list.most != 0 || !condition.isTruth else {
            return seen(result.union(.list(of: .nothing, most: 0)), terms.unique())
        }
        let mark = level
        let (kept, decision) = apart { walk -> (Extent, Sight) in
            let outer = walk.locals
            let item = walk.enter(list, base.term)
            walk.locals.append(Local(name: "item", sight: item))
            walk.addEntries(of: item)
            let decision = walk.follow(condition)
            if !decision.extent.canBeElseThanBoolean { walk.assume(condition, true) }
            let kept = walk.knowledge.isImpossible ? .nothing : walk.refined(item)
            walk.locals = outer
            return (kept, decision)
        }
        level = mark
        let extent = decision.extent
        result.absence.formUnion(extent.absence.subtracting([.literal, .missing]))
        if !extent.isNumber || list.least == 0 {
            var part = Extent.List(of: kept, most: list.most)
            part.isPopulation = list.isPopulation
            result = result.union(.list(part))
        }
        if extent.canBeNumber || !condition.isTruth && list.least == 0 {
            // A position: the item there, if there is one.
            result = result.union(list.item)
            result.absence.insert(.other)
        }
        return seen(result, terms.term(.operation("filter"), [base.term, decision.term]))
    }

    /// The names by which a filter knows the entries of an item.
    private mutating func addEntries(of item: Sight) {
        if item.extent.canBeOther { locals.append(Local(name: nil, sight: item)) }
        guard let entries = item.extent.entries else { return }
        let isDoubtful = item.extent.canBeElse(than: entries)
        for (key, extent) in entries {
            let term = terms.term(.operation(".\(key)"), [item.term])
            locals.append(Local(name: key, sight: Sight(extent: extent, term: term), isDoubtful: isDoubtful))
        }
    }

    /// What an item can be with what was learned of its entries.
    private func refined(_ item: Sight) -> Extent {
        let extent = item.extent.intersection(knowledge.extent(of: item.term))
        return extent.changingEntries { key, entry in
            guard let term = terms.known(.operation(".\(key)"), [item.term]) else { return entry }
            return refined(Sight(extent: entry, term: term))
        }
    }

    // MARK: Loops

    /// Looks at the items of a list, whichever one it is.
    private mutating func enter(_ list: Extent.List, _ domain: Int) -> Sight {
        let item = Sight(extent: list.item, term: terms.term(.item(level), [domain]))
        level += 1
        stamp()
        guard list.isPopulation, let entries = list.item.entries else { return seen(item.extent, item.term) }
        let outer = (locals, isMute)
        locals = entries.map { key, extent in
            Local(name: key, sight: Sight(extent: extent, term: terms.term(.operation(".\(key)"), [item.term])))
        }
        isMute = true
        for assumption in assumptions where !usesOwnFigures(assumption, Set(entries.keys)) { takeIn(assumption) }
        (locals, isMute) = outer
        return seen(item.extent, item.term)
    }

    /// Whether a condition calls a function that reads names of its own: those of the board that is scored.
    private func usesOwnFigures(_ condition: Expression, _ names: Set<String>) -> Bool {
        var waiting = condition.freeNames.map(\.name)
        var reached: Set<String> = []
        while let name = waiting.popLast() {
            guard reached.insert(name).inserted, self.names[name] == nil, let function = functions[name] else {
                continue
            }
            let body = function.body.freeNames.map(\.name).filter { !function.parameters.contains($0) }
            if !names.isDisjoint(with: body) { return true }
            waiting += body
        }
        return false
    }

    /// Binds the names of a loop, whichever items they stand for.
    /// - Returns: how many rounds there can be, and what comes instead where a domain is no list.
    private mutating func bind(_ bindings: [Expression.Binding]) -> (rounds: Extent.List, failure: Extent, terms: [Int])
    {
        var rounds = Extent.List(of: .nothing, least: 1, most: 1)
        var failure = Extent.nothing
        var terms: [Int] = []
        for binding in bindings {
            let (list, reason, domain) = items(of: binding.domain)
            failure = failure.union(reason)
            terms.append(domain)
            let least = rounds.least.multipliedReportingOverflow(by: list.least)
            rounds.least = least.overflow ? rounds.least : least.partialValue
            let most = list.most.flatMap { rounds.most?.multipliedReportingOverflow(by: $0) }
            rounds.most = rounds.most == 0 || list.most == 0 ? 0 : most?.overflow == false ? most?.partialValue : nil
            let item = enter(list, domain)
            locals.append(Local(name: binding.name, sight: item))
        }
        return (rounds, failure, terms)
    }

    private mutating func items(of domain: Expression) -> (Extent.List, Extent, Int) {
        if case .range(_, let lowPart, let highPart) = domain.form {
            let low = follow(lowPart)
            let high = follow(highPart)
            let ends = low.extent.numbers.union(high.extent.numbers)
            var failure = Extent.null(low.extent.absence.union(high.extent.absence).subtracting(.literal))
            if !low.extent.isNumber || !high.extent.isNumber || ends.step?.isInteger != true {
                failure.absence.insert(.other)
            }
            let numbers = NumberSet(ends.hull.map { [$0] } ?? [], step: .one)
            return (Extent.List(of: .numbers(numbers)), failure, terms.unique())
        }
        let sight = follow(domain)
        let extent = sight.extent
        var failure = Extent.null(extent.absence)
        if extent.canBeNumber || extent.canBeBoolean || extent.canBeText || extent.canBeOther || extent.entries != nil {
            failure.absence.insert(.other)
        }
        if extent.canBeOther { return (Extent.List(of: .any), failure, sight.term) }
        return (extent.list ?? Extent.List(of: .nothing, most: 0), failure, sight.term)
    }

    mutating func iteration(_ bindings: [Expression.Binding], _ body: Expression) -> Sight {
        let (extent, terms) = loop(bindings) { walk, rounds in
            let sight = rounds.most == 0 ? nil : walk.follow(body)
            let item = sight?.extent ?? .nothing
            return (.list(of: item, least: rounds.least, most: rounds.most), sight?.term)
        }
        return seen(extent, self.terms.term(.operation("for"), terms))
    }

    mutating func quantified(
        _ quantifier: Expression.Quantifier, _ bindings: [Expression.Binding], _ body: Expression
    ) -> Sight {
        let (extent, terms) = loop(bindings) { walk, rounds in
            var result = Extent.nothing
            let sight = rounds.most == 0 ? nil : walk.follow(body)
            let held = sight?.extent ?? .nothing
            result.absence = held.absence
            if held.canBeElseThanBoolean { result.absence.insert(.other) }
            result.canBeTrue = held.canBeTrue || quantifier == .every && rounds.least == 0
            result.canBeFalse = held.canBeFalse || quantifier == .some && rounds.least == 0
            return (result, sight?.term)
        }
        return seen(extent, self.terms.term(.operation(quantifier.rawValue), terms))
    }

    private mutating func loop(
        _ bindings: [Expression.Binding], _ body: (inout ExtentWalk, Extent.List) -> (Extent, Int?)
    ) -> (Extent, [Int]) {
        let mark = level
        let result = apart { walk -> (Extent, [Int]) in
            let outer = walk.locals
            let (rounds, failure, terms) = walk.bind(bindings)
            let (extent, term) = body(&walk, rounds)
            walk.locals = outer
            return (extent.union(failure), terms + [term ?? walk.terms.unique()])
        }
        level = mark
        return result
    }

    // MARK: The population

    /// What the items of a population can be once their own checks are taken in.
    mutating func refinedPopulation(_ extent: Extent) -> Extent {
        guard let list = extent.list else { return extent }
        let mark = level
        let item = apart { walk -> Extent in
            let item = walk.enter(list, walk.terms.unique())
            return walk.refined(item)
        }
        level = mark
        return extent.changingList { $0.item = item }
    }
}

extension Expression {
    /// Whether it can only be true, false or null.
    fileprivate var isTruth: Bool {
        switch form {
        case .comparison, .conjunction, .disjunction, .between, .quantified, .boolean: true
        default: false
        }
    }
}

extension Extent {
    fileprivate var withoutList: Extent { intersection(Extent.any.closed.union(.context([:]))) }

    fileprivate var closed: Extent {
        var result = self
        result.canBeOther = false
        return result
    }

    fileprivate func canBeElse(than entries: [String: Extent]) -> Bool {
        canBeNumber || canBeBoolean || canBeText || canBeNull || list != nil || canBeOther
    }
}
