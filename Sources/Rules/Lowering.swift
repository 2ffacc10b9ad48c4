// Small words to build syntax trees with, and the intervals that bands stand for.
import Exact
import FEEL

extension Expression {
    static func number(_ value: Rational) -> Expression { Expression(.number(value)) }
    static func name(_ name: String) -> Expression { Expression(.name(name)) }
    static func path(_ indicator: String, _ attribute: Attribute) -> Expression {
        Expression(.path(.name(indicator), attribute.rawValue))
    }
    static func call(_ name: String, _ arguments: [Expression]) -> Expression {
        Expression(.call(.name(name), arguments))
    }
    static func times(_ left: Expression, _ right: Expression) -> Expression {
        Expression(.arithmetic(.times, left, right))
    }
    static func over(_ left: Expression, _ right: Expression) -> Expression {
        Expression(.arithmetic(.divided, left, right))
    }
    static func minus(_ left: Expression, _ right: Expression) -> Expression {
        Expression(.arithmetic(.minus, left, right))
    }
    static func conditional(_ condition: Expression, _ yes: Expression, _ no: Expression) -> Expression {
        Expression(.conditional(condition, then: yes, else: no))
    }
    static func isKnown(_ figure: Expression) -> Expression {
        Expression(.comparison(.notEqual, figure, Expression(.null)))
    }

    /// The value of a number as written, with its sign.
    var constant: Rational? {
        switch form {
        case .number(let number): number
        case .negation(let operand): operand.constant.map { -$0 }
        default: nil
        }
    }

    /// The same expression about another board: `export` becomes `b.export`, where the name is not given another
    /// meaning by a loop, a context or a filter over boards.
    func prefixingNames(_ names: Set<String>, with board: String) -> Expression {
        func changed(_ part: Expression, _ hidden: [String]) -> Expression {
            part.prefixingNames(names.subtracting(hidden), with: board)
        }
        func changed(_ bindings: [Binding]) -> [Binding] {
            bindings.enumerated().map { index, binding in
                Binding(name: binding.name, domain: changed(binding.domain, bindings[..<index].map(\.name)))
            }
        }
        switch form {
        case .name(let name) where names.contains(name): return Expression(.path(.name(board), name), span: span)
        case .iteration(let bindings, let body):
            return Expression(.iteration(changed(bindings), changed(body, bindings.map(\.name))), span: span)
        case .quantified(let quantifier, let bindings, let body):
            return Expression(
                .quantified(quantifier, changed(bindings), changed(body, bindings.map(\.name))), span: span)
        case .function(let parameters, let body):
            return Expression(.function(parameters, changed(body, parameters)), span: span)
        case .filter(let base, let condition) where base.isBoards:
            // Each of these names is one of the board that is filtered.
            return Expression(.filter(changed(base, []), condition), span: span)
        default: return mapChildren { changed($0, []) }
        }
    }

    private var isBoards: Bool {
        switch form {
        case .name("boards"): true
        case .filter(let base, _): base.isBoards
        default: false
        }
    }

    /// Every name that occurs in the expression, bound ones too.
    var mentionedNames: Set<String> {
        switch form {
        case .name(let name): [name]
        case .iteration(let bindings, _), .quantified(_, let bindings, _):
            children.reduce(into: Set(bindings.map(\.name))) { $0.formUnion($1.mentionedNames) }
        case .context(let entries):
            children.reduce(into: Set(entries.map(\.key))) { $0.formUnion($1.mentionedNames) }
        default: children.reduce(into: []) { $0.formUnion($1.mentionedNames) }
        }
    }
}

/// A stretch of numbers that a band's test stands for; a nil end is unbounded.
struct Interval: Hashable {
    var low: Rational?
    var includesLow = false
    var high: Rational?
    var includesHigh = false

    /// The stretches that tests accept; nil if they are not all about constant numbers.
    static func all(_ tests: [UnaryTest]) -> [Interval]? {
        var intervals: [Interval] = []
        for test in tests {
            switch test {
            case .any: intervals.append(Interval())
            case .comparison(let op, let operand):
                guard let number = operand.constant else { return nil }
                switch op {
                case .equal: intervals.append(.point(number))
                case .notEqual: intervals += [Interval(high: number), Interval(low: number)]
                case .less: intervals.append(Interval(high: number))
                case .lessOrEqual: intervals.append(Interval(high: number, includesHigh: true))
                case .greater: intervals.append(Interval(low: number))
                case .greaterOrEqual: intervals.append(Interval(low: number, includesLow: true))
                }
            case .expression(let part):
                if let number = part.constant {
                    intervals.append(.point(number))
                } else if case .range(let bounds, let low, let high) = part.form, let low = low.constant,
                    let high = high.constant
                {
                    intervals.append(
                        Interval(
                            low: low, includesLow: bounds.includesStart, high: high, includesHigh: bounds.includesEnd))
                } else {
                    return nil
                }
            case .not: return nil
            }
        }
        return intervals
    }

    private static func point(_ number: Rational) -> Interval {
        Interval(low: number, includesLow: true, high: number, includesHigh: true)
    }

    /// A number in both, to show that they overlap.
    func common(with other: Interval) -> Rational? {
        let low = Self.higher((low, includesLow), (other.low, other.includesLow))
        let high = Self.lower((high, includesHigh), (other.high, other.includesHigh))
        guard let lowEnd = low.0 else { return high.0.map { high.1 ? $0 : $0 - 1 } ?? 0 }
        guard let highEnd = high.0 else { return low.1 ? lowEnd : lowEnd + 1 }
        if lowEnd == highEnd { return low.1 && high.1 ? lowEnd : nil }
        guard lowEnd < highEnd else { return nil }
        return low.1 ? lowEnd : high.1 ? highEnd : (lowEnd + highEnd).divided(by: 2)
    }

    private static func higher(_ a: (Rational?, Bool), _ b: (Rational?, Bool)) -> (Rational?, Bool) {
        guard let x = a.0 else { return b }
        guard let y = b.0 else { return a }
        return x == y ? (x, a.1 && b.1) : x > y ? a : b
    }

    private static func lower(_ a: (Rational?, Bool), _ b: (Rational?, Bool)) -> (Rational?, Bool) {
        guard let x = a.0 else { return b }
        guard let y = b.0 else { return a }
        return x == y ? (x, a.1 && b.1) : x < y ? a : b
    }
}
