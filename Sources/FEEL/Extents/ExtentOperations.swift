// Arithmetic and comparison of extents.
import Exact

extension ExtentWalk {
    // MARK: Arithmetic

    mutating func negation(_ operand: Expression) -> Sight {
        let operand = follow(operand)
        var result = Extent.numbers(-operand.extent.numbers, absence: operand.extent.absence)
        if operand.extent.canBeElseThanNumber { result.absence.insert(.other) }
        return seen(result, terms.negation(operand.term))
    }

    mutating func arithmetic(_ op: Expression.Arithmetic, _ leftPart: Expression, _ rightPart: Expression) -> Sight {
        let left = follow(leftPart)
        let right = follow(rightPart)
        let a = left.extent
        let b = right.extent
        var result = Extent.null(a.absence.union(b.absence))
        let areTexts = op == .plus && a.isTextOrNull && b.isTextOrNull
        if !areTexts, a.canBeElseThanNumber || b.canBeElseThanNumber { result.absence.insert(.other) }
        if op == .plus { result.canBeText = a.canBeText && b.canBeText }
        let term = terms.arithmetic(op, left.term, right.term)
        guard a.canBeNumber, b.canBeNumber else { return seen(result, term) }
        switch op {
        case .plus: result.numbers = a.numbers + b.numbers
        case .minus: result.numbers = a.numbers - b.numbers
        case .times:
            result.numbers = a.numbers * b.numbers
            // A square is never below 0.
            if left.term == right.term { result.numbers = result.numbers.intersection(a.numbers.power(2)) }
        case .divided:
            if b.numbers.containsZero {
                result.absence.insert(.divisionByZero)
                report(.zeroDivisor(isCertain: b.numbers.single == .zero), rightPart)
            }
            result.numbers = a.numbers.divided(by: b.numbers).intersection(
                knowledge.bounds(of: terms.linear(left.term), over: terms.linear(right.term)))
        case .power: result = power(a, b, leftPart, result)
        }
        return seen(result, term)
    }

    private mutating func power(_ a: Extent, _ b: Extent, _ base: Expression, _ start: Extent) -> Extent {
        var result = start
        let negative = b.numbers.intersection([Interval(high: .zero)])
        if a.numbers.containsZero, !negative.isEmpty {
            result.absence.insert(.divisionByZero)
            report(.zeroDivisor(isCertain: false), base)
        }
        if b.numbers.step?.isInteger != true, b.numbers.single != .zero { result.absence.insert(.other) }
        if let exponent = b.numbers.single {
            guard let whole = exponent.integer else { return result }
            if whole.magnitude > 64 { result.absence.insert(.other) }
            result.numbers = whole.magnitude <= 64 ? a.numbers.power(whole) : .all
        } else if a.numbers.subtracting([Interval(low: .zero)]).isEmpty {
            result.numbers = NumberSet([Interval(low: .zero)])
        } else if a.numbers.subtracting([Interval(low: .zero, includesLow: true)]).isEmpty {
            result.numbers = NumberSet([Interval(low: .zero, includesLow: true)])
        } else {
            result.numbers = .all
        }
        return result
    }

    // MARK: Comparison

    mutating func comparison(_ op: Expression.Comparison, _ leftPart: Expression, _ rightPart: Expression) -> Sight {
        let left = follow(leftPart)
        let right = follow(rightPart)
        let a = left.extent
        let b = right.extent
        var result: Extent
        if leftPart.form == .null || rightPart.form == .null, op == .equal || op == .notEqual {
            result = Self.equality(a, b)
            // Whether a null is equal to something is a question only for who asks `= null`.
            if a.canBeNull, b.canBeNull { result.canBeTrue = true }
        } else if op == .equal || op == .notEqual {
            let literalA = a.with(absence: a.absence.intersection(.literal))
            let literalB = b.with(absence: b.absence.intersection(.literal))
            result = Self.equality(literalA, literalB)
            result.absence.formUnion(a.absence.union(b.absence).subtracting(.literal))
        } else {
            result = Self.order(a, b)
        }
        if a.canBeNumber, b.canBeNumber {
            var outcome = Self.outcome(op, difference(left, right))
            if a.numbers.intersection(b.numbers).isEmpty {
                if op == .equal { outcome.canBeTrue = false }
                if op == .notEqual { outcome.canBeFalse = false }
            }
            result.canBeTrue = result.canBeTrue || (op == .notEqual ? outcome.canBeFalse : outcome.canBeTrue)
            result.canBeFalse = result.canBeFalse || (op == .notEqual ? outcome.canBeTrue : outcome.canBeFalse)
        }
        if op == .notEqual { (result.canBeTrue, result.canBeFalse) = (result.canBeFalse, result.canBeTrue) }
        return seen(result, terms.term(.operation(op.rawValue), [left.term, right.term]))
    }

    /// What the difference of two numbers can be.
    mutating func difference(_ left: Sight, _ right: Sight) -> NumberSet {
        let plain = left.extent.numbers - right.extent.numbers
        guard let sum = terms.linear(left.term).subtracting(terms.linear(right.term)) else { return plain }
        return plain.intersection(knowledge.bounds(of: sum))
    }

    static func outcome(
        _ op: Expression.Comparison, _ difference: NumberSet
    ) -> (canBeTrue: Bool, canBeFalse: Bool) {
        (
            !difference.intersection(Interval.all(op, .zero)).isEmpty,
            !difference.intersection(Interval.all(op.negated, .zero)).isEmpty
        )
    }

    /// Whether values of two can be equal, numbers with each other left out.
    private static func equality(_ a: Extent, _ b: Extent) -> Extent {
        var result = Extent.nothing
        if a.canBeNull, b.canBeNull { result.canBeTrue = true }
        let aIsMore = a.canBeNumber || a.canBeBoolean || a.canBeText || a.canBeCollection
        let bIsMore = b.canBeNumber || b.canBeBoolean || b.canBeText || b.canBeCollection
        if a.canBeNull && bIsMore || b.canBeNull && aIsMore { result.canBeFalse = true }
        if a.canBeTrue && b.canBeTrue || a.canBeFalse && b.canBeFalse { result.canBeTrue = true }
        if a.canBeTrue && b.canBeFalse || a.canBeFalse && b.canBeTrue { result.canBeFalse = true }
        if a.canBeText && b.canBeText || a.canBeCollection && b.canBeCollection {
            (result.canBeTrue, result.canBeFalse) = (true, true)
        }
        let kinds = [\Extent.canBeNumber, \.canBeBoolean, \.canBeText, \.canBeCollection]
        for first in kinds where a[keyPath: first] {
            for second in kinds where b[keyPath: second] && (first != second || first == \.canBeCollection) {
                result.absence.insert(.other)
            }
        }
        return result
    }

    /// What an order of values of two can be besides that of numbers.
    private static func order(_ a: Extent, _ b: Extent) -> Extent {
        var result = Extent.null(a.absence.union(b.absence))
        if a.canBeText, b.canBeText { (result.canBeTrue, result.canBeFalse) = (true, true) }
        if a.canBeElseThanNumber && !b.isNullOnly || b.canBeElseThanNumber && !a.isNullOnly {
            result.absence.insert(.other)
        }
        return result
    }

    mutating func between(_ valuePart: Expression, _ lowPart: Expression, _ highPart: Expression) -> Sight {
        let value = follow(valuePart)
        let low = follow(lowPart)
        let high = follow(highPart)
        let result = inside(
            value, low, high, RangeBounds(includesStart: true, includesEnd: true))
        return seen(result, terms.term(.operation("between"), [value.term, low.term, high.term]))
    }

    /// Whether a value lies between two others.
    mutating func inside(_ value: Sight, _ low: Sight, _ high: Sight, _ bounds: RangeBounds) -> Extent {
        let first = compare(bounds.includesStart ? .greaterOrEqual : .greater, value, low)
        let second = compare(bounds.includesEnd ? .lessOrEqual : .less, value, high)
        var result = Extent.null(first.absence.union(second.absence))
        result.canBeTrue = first.canBeTrue && second.canBeTrue
        result.canBeFalse = first.canBeFalse || second.canBeFalse
        guard let low = low.extent.numbers.single, let high = high.extent.numbers.single else { return result }
        let stretch = Interval(
            low: low, includesLow: bounds.includesStart, high: high, includesHigh: bounds.includesEnd)
        let numbers = value.extent.numbers
        if !value.extent.canBeText { result.canBeTrue = !numbers.intersection([stretch]).isEmpty }
        return result
    }

    private mutating func compare(_ op: Expression.Comparison, _ left: Sight, _ right: Sight) -> Extent {
        var result = Self.order(left.extent, right.extent)
        if left.extent.canBeNumber, right.extent.canBeNumber {
            let outcome = Self.outcome(op, difference(left, right))
            result.canBeTrue = result.canBeTrue || outcome.canBeTrue
            result.canBeFalse = result.canBeFalse || outcome.canBeFalse
        }
        return result
    }
}

extension Extent {
    var isTextOrNull: Bool { !canBeNumber && !canBeBoolean && !canBeCollection }
    var isNullOnly: Bool { !canBeNumber && !canBeElseThanNumber }
}
