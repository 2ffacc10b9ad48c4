// What a condition says about the names and parts in it, where it came out true or false.
import Exact

extension ExtentWalk {
    /// Takes in what follows from a condition that came out one way. ``Knowledge/isImpossible`` where it cannot.
    mutating func assume(_ condition: Expression, _ truth: Bool) { assume(condition, truth, isCertain: true) }

    /// - Parameter isCertain: whether the condition did come out so; else it may also be null.
    private mutating func assume(_ condition: Expression, _ truth: Bool, isCertain: Bool) {
        guard !knowledge.isImpossible, depth < Limits.computationDepth else { return }
        depth += 1
        defer { depth -= 1 }
        switch condition.form {
        case .conjunction(let left, let right), .disjunction(let left, let right):
            if case .conjunction = condition.form, truth {
                assume(left, right, truth, isCertain)
            } else if case .disjunction = condition.form, !truth {
                assume(left, right, truth, isCertain)
            } else if isCertain {
                either({ $0.assume(left, truth) }, { $0.assume(right, truth) })
            }
        case .comparison(let op, let left, let right): assume(op, left, right, truth, isCertain)
        case .between(let value, let low, let high):
            let bounds = RangeBounds(includesStart: true, includesEnd: true)
            assume(inside: (bounds, low, high), value, truth, isCertain)
        case .membership(let value, let tests): assume(value, tests, truth, isCertain)
        case .call(let callee, let arguments): assume(callee, arguments, condition, truth, isCertain)
        case .shared(_, let body): assume(body, truth, isCertain: isCertain)
        default: take(condition, truth, isCertain)
        }
    }

    private mutating func assume(_ left: Expression, _ right: Expression, _ truth: Bool, _ isCertain: Bool) {
        assume(left, truth, isCertain: isCertain)
        assume(right, truth, isCertain: isCertain)
    }

    private mutating func either(_ first: (inout ExtentWalk) -> Void, _ second: (inout ExtentWalk) -> Void) {
        let before = knowledge
        first(&self)
        let one = knowledge
        knowledge = before
        second(&self)
        knowledge = one.union(knowledge)
        stamp()
    }

    /// A condition of which nothing more is known than how it came out.
    private mutating func take(_ condition: Expression, _ truth: Bool, _ isCertain: Bool) {
        let sight = follow(condition)
        var extent = Extent.nothing
        (extent.canBeTrue, extent.canBeFalse) = (truth, !truth)
        if !isCertain { extent = sight.extent.excluding(truth: !truth) }
        knowledge.narrow(sight.term, to: extent)
        stamp()
    }

    private mutating func assume(
        _ callee: Expression, _ arguments: [Expression], _ whole: Expression, _ truth: Bool, _ isCertain: Bool
    ) {
        guard case .name(let name) = callee.form else { return take(whole, truth, isCertain) }
        switch meaning(of: name) {
        case .builtin(.not) where arguments.count == 1:
            // The item of a list of one is taken for the list.
            guard !follow(arguments[0]).extent.canBeCollection else { return }
            assume(arguments[0], !truth, isCertain: isCertain)
        case .written(let definition)
        where definition.parameters.count == arguments.count && !calling.contains(name):
            let sights = arguments.map { follow($0) }
            inside(definition, sights) { $0.assume(definition.body, truth, isCertain: isCertain) }
        default: take(whole, truth, isCertain)
        }
    }

    // MARK: Comparisons

    private mutating func assume(
        _ op: Expression.Comparison, _ left: Expression, _ right: Expression, _ truth: Bool, _ isCertain: Bool
    ) {
        let op = truth ? op : op.negated
        let isEquality = op == .equal || op == .notEqual
        if isEquality, left.form == .null || right.form == .null {
            guard left.form != right.form else { return }
            let sight = follow(left.form == .null ? right : left)
            knowledge.narrow(sight.term, to: op == .equal ? .null(.all) : Extent.any.with(absence: []))
            return stamp()
        }
        let a = follow(left)
        let b = follow(right)
        assume(op, a, b, isCertain)
    }

    /// Takes in that a comparison of two, neither written as null, holds.
    mutating func assume(_ op: Expression.Comparison, _ a: Sight, _ b: Sight, _ isCertain: Bool) {
        defer { stamp() }
        var areNumbers = false
        if isCertain {
            switch op {
            case .equal: narrowToEqual(a, b)
            case .notEqual:
                for sight in [a, b] { knowledge.narrow(sight.term, to: Extent.any.with(absence: .literal)) }
            default:
                let comparable =
                    a.extent.canBeText && b.extent.canBeText ? Extent.any.with(absence: []) : .numbers(.all)
                for sight in [a, b] { knowledge.narrow(sight.term, to: comparable) }
            }
            areNumbers = [a, b].allSatisfy { sight in
                let extent = knowledge.extent(of: sight.term)
                return !extent.canBeNull && !extent.canBeElseThanNumber
            }
            if areNumbers {
                for sight in [a, b] {
                    for part in terms.linear(sight.term).parts where part.term != sight.term {
                        knowledge.narrow(part.term, to: .numbers(.all))
                    }
                }
            }
        }
        guard !knowledge.isImpossible,
            let difference = terms.linear(a.term).subtracting(terms.linear(b.term))
        else { return }
        knowledge.narrow(difference, to: NumberSet(Interval.all(op, .zero)), isCertain: areNumbers)
        narrow(a, op, b)
        narrow(b, op.mirrored, a)
    }

    /// The side itself, where it is a sum of several terms.
    private mutating func narrow(_ side: Sight, _ op: Expression.Comparison, _ other: Sight) {
        let bound = knowledge.extent(of: other.term)
        guard !bound.canBeNull, !bound.canBeElseThanNumber, op != .notEqual, let hull = bound.numbers.hull else {
            return
        }
        var stretch = hull
        if op == .less || op == .lessOrEqual { (stretch.low, stretch.includesLow) = (nil, false) }
        if op == .greater || op == .greaterOrEqual { (stretch.high, stretch.includesHigh) = (nil, false) }
        if op == .less { stretch.includesHigh = false }
        if op == .greater { stretch.includesLow = false }
        knowledge.narrow(side.term, toNumbers: NumberSet([stretch]))
    }

    private mutating func narrowToEqual(_ a: Sight, _ b: Sight) {
        for (own, other) in [(a, b.extent), (b, a.extent)] {
            var extent = other.with(absence: other.absence.intersection(.literal))
            if other.canBeCollection { extent = extent.union(.other) }
            knowledge.narrow(own.term, to: extent)
        }
    }

    private mutating func assume(
        inside range: (bounds: RangeBounds, low: Expression, high: Expression), _ value: Expression, _ truth: Bool,
        _ isCertain: Bool
    ) {
        let value = follow(value)
        let low = follow(range.low)
        let high = follow(range.high)
        let first: Expression.Comparison = range.bounds.includesStart ? .greaterOrEqual : .greater
        let second: Expression.Comparison = range.bounds.includesEnd ? .lessOrEqual : .less
        if truth {
            assume(first, value, low, isCertain)
            assume(second, value, high, isCertain)
        } else if isCertain {
            either({ $0.assume(first.negated, value, low, true) }, { $0.assume(second.negated, value, high, true) })
        }
    }

    // MARK: Tests

    private mutating func assume(_ valuePart: Expression, _ tests: [UnaryTest], _ truth: Bool, _ isCertain: Bool) {
        let value = follow(valuePart)
        if tests.count == 1, case .expression(let part) = tests[0], part.mentionsInput {
            let outer = locals
            locals.append(Local(name: "?", sight: value))
            assume(part, truth, isCertain: isCertain)
            locals = outer
            return
        }
        defer { stamp() }
        let reading = read(tests, of: value)
        guard let accepted = reading.accepted else { return }
        if isCertain {
            var absence = value.extent.absence
            if truth ? !reading.acceptsNull : !reading.refusesNull {
                absence.formIntersection(truth || !reading.refusesLiteral ? [] : .literal)
            }
            knowledge.narrow(value.term, to: Extent.any.with(absence: absence))
        }
        let numbers = truth ? NumberSet(accepted.most) : NumberSet.all.subtracting(accepted.least)
        knowledge.narrow(terms.linear(value.term), to: numbers, isCertain: false)
        knowledge.narrow(value.term, toNumbers: numbers)
    }

    // MARK: Assumptions

    /// Takes in conditions that are never false.
    mutating func assume(_ conditions: [Expression], population: String?) {
        isMute = true
        defer { isMute = false }
        assumptions = conditions
        for condition in conditions { takeIn(condition) }
        if let population, let boards = names[population] {
            names[population] = refinedPopulation(boards.changingList { $0.isPopulation = true })
        }
    }

    mutating func takeIn(_ condition: Expression) {
        let before = knowledge
        _ = follow(condition)
        assume(condition, true, isCertain: false)
        // Conditions that contradict each other say nothing.
        if knowledge.isImpossible { knowledge = before }
    }
}

extension Extent {
    fileprivate func excluding(truth: Bool) -> Extent {
        var result = self
        if truth { result.canBeTrue = false } else { result.canBeFalse = false }
        return result
    }
}
