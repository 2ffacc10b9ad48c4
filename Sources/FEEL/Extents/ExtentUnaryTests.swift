// Unary tests on extents: what `in` makes of numbers and of nulls.
import Exact

extension ExtentWalk {
    /// What tests make of a value.
    struct Reading {
        var extent = Extent.nothing
        /// Numbers that may be accepted and numbers that surely are; nil where that cannot be told.
        var accepted: (most: [Interval], least: [Interval])?
        var acceptsNull = false
        var refusesNull = false
        var refusesLiteral = false
    }

    /// What one test makes of each kind of value.
    private struct Answer {
        /// Numbers that may be and that surely are accepted; nil where anything can come out.
        var numbers: (most: [Interval], least: [Interval])?
        /// For a null written in the formula and for any other: true, false, or nil for null.
        var literal: Bool?
        var missing: Bool?
        /// What may come out besides.
        var extra = Extent.nothing
        /// Whether nothing is known of it.
        var isOpen = false
        /// Whether it is a condition on `?`, and so what may come out besides is all.
        var isResult = false
    }

    mutating func membership(_ valuePart: Expression, _ tests: [UnaryTest]) -> Sight {
        let value = follow(valuePart)
        let reading = read(tests, of: value)
        return seen(reading.extent, terms.term(.operation("in \(tests.shape)"), [value.term] + lastOperands))
    }

    mutating func read(_ tests: [UnaryTest], of value: Sight) -> Reading {
        lastOperands = []
        let outer = locals
        locals.append(Local(name: "?", sight: value))
        let answers = tests.map { answer($0, value) }
        locals = outer
        return reading(answers, value.extent)
    }

    private func reading(_ answers: [Answer], _ value: Extent) -> Reading {
        var reading = Reading()
        let isOpen = answers.contains(where: \.isOpen)
        if !answers.isEmpty, answers.allSatisfy(\.isResult) {
            // Conditions on `?` alone: what they yield.
            reading.extent = answers.reduce(.nothing) { $0.union($1.extra) }
            (reading.acceptsNull, reading.refusesNull, reading.refusesLiteral) = (true, true, true)
            return reading
        }
        for answer in answers { reading.extent = reading.extent.union(answer.extra) }
        if isOpen {
            reading.extent = reading.extent.union(.truth)
            reading.extent.absence.formUnion(value.absence.union(.other))
            (reading.acceptsNull, reading.refusesNull, reading.refusesLiteral) = (true, true, true)
            return reading
        }
        if value.canBeNumber {
            let known = answers.compactMap(\.numbers)
            let most = known.flatMap(\.most)
            let least = known.flatMap(\.least)
            if known.count == answers.count { reading.accepted = (most, least) }
            reading.extent.canBeTrue = !value.numbers.intersection(most).isEmpty || known.count < answers.count
            reading.extent.canBeFalse = !value.numbers.subtracting(least).isEmpty
        }
        func takeNull(_ kind: Extent.AbsenceKinds, _ outcomes: [Bool?]) -> (accepts: Bool, refuses: Bool) {
            let accepts = outcomes.contains(true)
            let refuses = !accepts && !outcomes.contains(nil)
            let absence = value.absence.intersection(kind)
            guard !absence.isEmpty else { return (accepts, refuses) }
            if accepts {
                reading.extent.canBeTrue = true
            } else if refuses {
                reading.extent.canBeFalse = true
            } else {
                reading.extent.absence.formUnion(absence)
            }
            return (accepts, refuses)
        }
        let literal = takeNull(.literal, answers.map(\.literal))
        let missing = takeNull([.missing, .divisionByZero, .other], answers.map(\.missing))
        reading.acceptsNull = literal.accepts || missing.accepts
        reading.refusesNull = missing.refuses
        reading.refusesLiteral = literal.refuses
        if value.canBeElseThanNumber {
            reading.extent = reading.extent.union(.truth)
            reading.extent.absence.insert(.other)
        }
        return reading
    }

    private mutating func answer(_ test: UnaryTest, _ value: Sight) -> Answer {
        switch test {
        case .any: return Answer(numbers: ([Interval()], [Interval()]), literal: true, missing: true)
        case .not(let tests):
            let inner = tests.map { answer($0, value) }
            return negated(inner)
        case .comparison(let op, let operand):
            let sight = operandSight(operand)
            guard sight.extent.isNumber else { return open(sight) }
            var answer = Answer(numbers: Self.accepted(op, sight.extent.numbers))
            if op == .equal || op == .notEqual {
                (answer.literal, answer.missing) = (op == .notEqual, op == .notEqual)
            }
            return answer
        case .expression(let part):
            if case .range(let bounds, let low, let high) = part.form { return answer(bounds, low, high) }
            let sight = operandSight(part)
            if part.mentionsInput || !sight.extent.isNumber { return open(sight, isResult: part.mentionsInput) }
            return Answer(numbers: Self.accepted(.equal, sight.extent.numbers), literal: false, missing: nil)
        }
    }

    private mutating func operandSight(_ operand: Expression) -> Sight {
        let sight = follow(operand)
        lastOperands.append(sight.term)
        return sight
    }

    private mutating func answer(_ bounds: RangeBounds, _ lowPart: Expression, _ highPart: Expression) -> Answer {
        let low = operandSight(lowPart)
        let high = operandSight(highPart)
        guard low.extent.isNumber, high.extent.isNumber else {
            var answer = open(low)
            answer.extra = answer.extra.union(open(high).extra)
            return answer
        }
        let from = Self.accepted(bounds.includesStart ? .greaterOrEqual : .greater, low.extent.numbers)
        let to = Self.accepted(bounds.includesEnd ? .lessOrEqual : .less, high.extent.numbers)
        func both(_ a: [Interval], _ b: [Interval]) -> [Interval] {
            a.flatMap { one in b.compactMap { one.intersection($0) } }
        }
        return Answer(numbers: (both(from.most, to.most), both(from.least, to.least)), literal: nil, missing: nil)
    }

    /// An operand that is not surely a number: anything may come out, of a condition on `?` what it yields.
    private func open(_ operand: Sight, isResult: Bool = false) -> Answer {
        var answer = Answer(isOpen: true, isResult: isResult)
        answer.extra = isResult ? operand.extent : .null(operand.extent.absence)
        return answer
    }

    private func negated(_ inner: [Answer]) -> Answer {
        var answer = Answer()
        for other in inner {
            answer.extra = answer.extra.union(other.extra)
            answer.isOpen = answer.isOpen || other.isOpen
        }
        let known = inner.compactMap(\.numbers)
        if known.count == inner.count {
            answer.numbers = (
                NumberSet.all.subtracting(known.flatMap(\.least)).stretches,
                // Stretches that were joined to keep their number small must not count as surely accepted.
                known.flatMap(\.most).count < NumberSet.mostStretches
                    ? NumberSet.all.subtracting(known.flatMap(\.most)).stretches : []
            )
        }
        func three(_ outcomes: [Bool?]) -> Bool? {
            outcomes.contains(true) ? false : outcomes.contains(nil) ? nil : true
        }
        answer.literal = three(inner.map(\.literal))
        answer.missing = three(inner.map(\.missing))
        return answer
    }

    /// The numbers that a comparison with one of these may accept, and those that it accepts whichever it is.
    private static func accepted(
        _ op: Expression.Comparison, _ operands: NumberSet
    ) -> (most: [Interval], least: [Interval]) {
        if let single = operands.single {
            let accepted = Interval.all(op, single)
            return (accepted, accepted)
        }
        guard let hull = operands.hull else { return ([], []) }
        func from(_ end: Rational?, _ includes: Bool) -> [Interval] {
            [Interval(low: end, includesLow: includes && end != nil)]
        }
        func to(_ end: Rational?, _ includes: Bool) -> [Interval] {
            [Interval(high: end, includesHigh: includes && end != nil)]
        }
        switch op {
        case .equal: return (operands.stretches, [])
        case .notEqual:
            let fits = operands.stretches.count < NumberSet.mostStretches
            return ([Interval()], fits ? NumberSet.all.subtracting(operands.stretches).stretches : [])
        case .greater:
            return (from(hull.low, false), hull.high == nil ? [] : from(hull.high, !hull.includesHigh))
        case .greaterOrEqual: return (from(hull.low, hull.includesLow), hull.high == nil ? [] : from(hull.high, true))
        case .less: return (to(hull.high, false), hull.low == nil ? [] : to(hull.low, !hull.includesLow))
        case .lessOrEqual: return (to(hull.high, hull.includesHigh), hull.low == nil ? [] : to(hull.low, true))
        }
    }
}

extension Extent {
    /// Whether it is a number and nothing else.
    var isNumber: Bool { canBeNumber && !canBeNull && !canBeElseThanNumber }
}

extension [UnaryTest] {
    /// Which tests they are, without their operands.
    fileprivate var shape: String {
        map { test in
            switch test {
            case .any: "-"
            case .comparison(let op, _): op.rawValue
            case .not(let inner): "not(\(inner.shape))"
            case .expression(let part):
                if case .range(let bounds, _, _) = part.form {
                    (bounds.includesStart ? "[" : "(") + ".." + (bounds.includesEnd ? "]" : ")")
                } else {
                    "_"
                }
            }
        }.joined(separator: ",")
    }
}
