// What the built-in functions make of extents. What is not told here in detail can be anything of its kind.
import Exact

extension Builtin {
    /// All but aggregates.
    func extent(_ arguments: [Extent]) -> Extent {
        let first = arguments[0]
        let absence = arguments.reduce(into: Extent.AbsenceKinds()) { $0.formUnion($1.absence) }
        // The item of a list of one may be null for any reason.
        let open = arguments.contains(where: \.canBeCollection) ? .all : absence.union(.other)
        switch self {
        case .not:
            // A list of one is taken for its item.
            if first.canBeCollection { return Extent.truth.with(absence: .all) }
            var result = Extent.null(absence)
            (result.canBeTrue, result.canBeFalse) = (first.canBeFalse, first.canBeTrue)
            if first.canBeElseThanBoolean { result.absence.insert(.other) }
            return result
        case .count: return count(first)
        case .abs, .floor, .ceiling, .decimal, .modulo, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown:
            if arguments.contains(where: \.canBeCollection) { return .numbers(.all, absence: .all) }
            var result = Extent.numbers(numbers(arguments.map(\.numbers)), absence: absence)
            if arguments.contains(where: \.canBeElseThanNumber) { result.absence.insert(.other) }
            if arguments.count > 1, self != .modulo, places(arguments[1].numbers) == nil {
                result.absence.insert(.other)
            }
            return result
        case .odd, .even, .contains, .startsWith, .endsWith: return Extent.truth.with(absence: open)
        case .listContains: return Extent.truth.with(absence: first.absence)
        case .stringLength:
            let lengths = NumberSet([Interval(low: .zero, includesLow: true)], step: .one)
            return .numbers(lengths, absence: open)
        case .string, .substring, .upperCase, .lowerCase, .substringBefore, .substringAfter:
            return Extent.text.with(absence: open)
        case .number: return .numbers(.all, absence: open)
        case .reverse, .sublist, .distinctValues, .append, .concatenate, .union: return lists(arguments)
        default: return .any
        }
    }

    private func count(_ argument: Extent) -> Extent {
        if argument.canBeOther {
            return .numbers(
                NumberSet([Interval(low: .zero, includesLow: true)], step: .one), absence: argument.absence)
        }
        var result = Extent.numbers(.none, absence: argument.absence)
        if let list = argument.list { result.numbers = list.withoutMissing.count }
        if argument.entries != nil || argument.canBeNumber || argument.canBeBoolean || argument.canBeText {
            result.numbers = result.numbers.union(.point(.one))
        }
        return result
    }

    private func lists(_ arguments: [Extent]) -> Extent {
        guard arguments.allSatisfy({ !$0.canBeOther }) else { return .any }
        var item = Extent.nothing
        var least = 0
        var most: Int? = 0
        for (index, argument) in arguments.enumerated() where self != .sublist || index == 0 {
            if self == .append, index > 0 {
                item = item.union(argument)
                (least, most) = (least + 1, most.map { $0 + 1 })
                continue
            }
            // Lists lose their missing figures, and a single value stands for a list of one.
            let list = argument.list?.withoutMissing
            let single = argument.entries != nil || argument.canBeElseThanList
            item = item.union(list?.item ?? .nothing)
            if single { item = item.union(argument.asSingle) }
            least += single ? Swift.min(list?.least ?? 1, 1) : list?.least ?? 0
            let longest = list.map { $0.most.map { Swift.max($0, single ? 1 : 0) } } ?? 1
            most = longest.flatMap { size in
                most.flatMap { $0.addingReportingOverflow(size).overflow ? nil : $0 + size }
            }
        }
        if self == .sublist || self == .union || self == .distinctValues { least = 0 }
        var result = Extent.list(of: item, least: least, most: most)
        result.absence = arguments.reduce(into: []) { $0.formUnion($1.absence) }
        if self == .sublist { result.absence.insert(.other) }
        return result
    }

    // MARK: Numbers

    private func numbers(_ arguments: [NumberSet]) -> NumberSet {
        let number = arguments[0]
        switch self {
        case .abs: return number.magnitudes
        case .modulo:
            let divisors = arguments[1]
            let above = divisors.intersection([Interval(low: .zero)]).hull
            let below = divisors.intersection([Interval(high: .zero)]).hull
            guard !number.isEmpty else { return .none }
            return NumberSet(
                [
                    above.map { Interval(low: .zero, includesLow: true, high: $0.high) },
                    below.map { Interval(low: $0.low, high: .zero, includesHigh: true) },
                ].compactMap { $0 }, step: NumberSet.commonStep(number, divisors))
        default: return rounded(number, arguments.count > 1 ? places(arguments[1]) : 0)
        }
    }

    /// The places to round to, where they are known and allowed.
    private func places(_ scale: NumberSet) -> Int? {
        guard let places = scale.single?.floor.integer, (-1_000...1_000).contains(places) else { return nil }
        return places
    }

    private func rounded(_ number: NumberSet, _ places: Int?) -> NumberSet {
        guard !number.isEmpty, let places else { return number.isEmpty ? .none : .all }
        let mode: RoundingMode =
            switch self {
            case .floor: .floor
            case .ceiling: .ceiling
            case .roundUp: .up
            case .roundDown: .down
            case .roundHalfUp: .halfUp
            case .roundHalfDown: .halfDown
            default: .halfEven
            }
        let unit = Rational(10).power(-places)
        if let unit, let step = number.step, step.divided(by: unit)?.isInteger == true { return number }
        return number.mapped(step: unit) { $0.rounded(places: places, mode) }
    }

    // MARK: Aggregates

    /// Of a list, or of a single value that stands for one.
    func aggregate(of argument: Extent) -> Extent {
        if argument.canBeOther { return anyOfItsKind }
        var result = Extent.nothing
        if let list = argument.list { result = aggregate(of: list.withoutMissing) }
        let single = argument.asSingle
        if !single.isNothing { result = result.union(aggregate(of: [single], canLoseMissing: false)) }
        return result
    }

    private var anyOfItsKind: Extent {
        switch self {
        case .all, .any: Extent.truth.with(absence: .all)
        case .min, .max: Extent.text.union(.numbers(.all, absence: .all))
        case .mode: .any
        default: .numbers(.all, absence: .all)
        }
    }

    private func aggregate(of list: Extent.List) -> Extent {
        let item = list.item
        guard self != .mode else { return .any }
        if self == .all || self == .any { return connective([item], [false], isEmpty: list.least == 0) }
        var result = Extent.null(item.absence)
        if list.least == 0 { result.absence.insert(.other) }
        let isExtreme = self == .min || self == .max
        if item.canBeElseThanNumber, !isExtreme || item.canBeBoolean || item.canBeCollection || item.canBeNumber {
            result.absence.insert(.other)
        }
        guard list.most != 0 else { return result }
        if isExtreme, item.canBeText { result.canBeText = true }
        guard item.canBeNumber else { return result }
        let numbers = item.numbers
        switch self {
        case .min, .max: result.numbers = numbers
        case .sum:
            let count = NumberSet(
                [
                    Interval(
                        low: Rational(Swift.max(list.least, 1)), includesLow: true,
                        high: list.most.map { Rational($0) },
                        includesHigh: list.most != nil)
                ])
            let filled = count * NumberSet(numbers.filled.stretches)
            result.numbers = NumberSet(filled.stretches, step: numbers.step)
        case .mean, .median: result.numbers = NumberSet(numbers.filled.stretches)
        default:
            let isPositive = numbers.subtracting([Interval(low: .zero, includesLow: true)]).isEmpty
            let isFraction =
                isPositive
                && numbers.subtracting([Interval(low: .zero, includesLow: true, high: .one, includesHigh: true)])
                    .isEmpty
            result.numbers = NumberSet([
                Interval(
                    low: isPositive ? .zero : nil, includesLow: isPositive, high: isFraction ? .one : nil,
                    includesHigh: isFraction)
            ])
        }
        return result
    }

    /// Of values one by one; in a list the missing figures are left out.
    func aggregate(of items: [Extent], canLoseMissing: Bool) -> Extent {
        guard self != .mode else { return .any }
        var items = items
        var optional = items.map { _ in false }
        if canLoseMissing {
            optional = items.map { $0.absence.contains(.missing) }
            items = items.map { $0.with(absence: $0.absence.subtracting(.missing)) }
        }
        let canBeEmpty = optional.allSatisfy { $0 }
        if self == .all || self == .any { return connective(items, optional, isEmpty: canBeEmpty) }
        var result = Extent.null(items.reduce(into: []) { $0.formUnion($1.absence) })
        if canBeEmpty { result.absence.insert(.other) }
        let isExtreme = self == .min || self == .max
        let canBeText = items.contains(where: \.canBeText)
        if items.contains(where: { $0.canBeBoolean || $0.canBeCollection }) { result.absence.insert(.other) }
        if canBeText, !isExtreme || items.contains(where: \.canBeNumber) { result.absence.insert(.other) }
        result.canBeText = isExtreme && canBeText
        guard self != .mean, self != .median else {
            let all = items.reduce(NumberSet.none) { $0.union($1.numbers) }
            result.numbers = NumberSet(all.filled.stretches)
            if self == .mean, !optional.contains(true), items.allSatisfy(\.canBeNumber) {
                let sum = items.dropFirst().reduce(items[0].numbers) { $0 + $1.numbers }
                result.numbers = sum.scaled(by: .one, over: Rational(items.count))
            }
            return result
        }
        // What the items up to here give, nil where there were none.
        var total: NumberSet?
        var canStart = true
        for (item, isOptional) in zip(items, optional) {
            guard item.canBeNumber || isOptional else { return result }
            var next = total.map { combined($0, item.numbers) } ?? .none
            if canStart { next = next.union(item.numbers) }
            if isOptional, let total { next = next.union(total) }
            total = next
            canStart = canStart && isOptional
        }
        result.numbers = total ?? .none
        return result
    }

    private func combined(_ left: NumberSet, _ right: NumberSet) -> NumberSet {
        switch self {
        case .min: .least(left, right)
        case .max: .greatest(left, right)
        case .sum: left + right
        default: left * right
        }
    }

    private func connective(_ items: [Extent], _ optional: [Bool], isEmpty: Bool) -> Extent {
        let decisive = self == .any
        var result = Extent.nothing
        result.absence = items.reduce(into: []) { $0.formUnion($1.absence) }
        if items.contains(where: \.canBeElseThanBoolean) { result.absence.insert(.other) }
        let canDecide = items.contains { decisive ? $0.canBeTrue : $0.canBeFalse }
        let canPass =
            isEmpty || zip(items, optional).allSatisfy { $1 || (decisive ? $0.canBeFalse : $0.canBeTrue) }
        (result.canBeTrue, result.canBeFalse) = decisive ? (canDecide, canPass) : (canPass, canDecide)
        return result
    }
}

extension Extent.List {
    /// In a score aggregates and other functions on lists leave missing figures out.
    fileprivate var withoutMissing: Extent.List {
        guard item.absence.contains(.missing) else { return self }
        var result = self
        result.item = item.with(absence: item.absence.subtracting(.missing))
        result.least = 0
        return result
    }
}

extension Extent {
    fileprivate var canBeElseThanList: Bool { canBeNumber || canBeBoolean || canBeText }

    /// What it can be besides a list and null, and the null itself.
    fileprivate var asSingle: Extent {
        var mask = Extent.any.union(.context([:]))
        mask.canBeOther = false
        return intersection(mask)
    }
}
