// Which sides of its conditions and limits a formula can take: one walk tells it for all of them, wherever they stand.
import Exact

/// What can occur at the parts of formulas, joined over all ways that lead to a part: an over-approximation, which never
/// leaves out what some figures bring about.
public struct Occurrences: Sendable {
    private var parts: [ObjectIdentifier: Part] = [:]
    /// Whether the walk came to its end; else everything can occur.
    private(set) var isComplete = true

    private struct Part: Sendable {
        /// Keeps the part's identity its own.
        var expression: Expression
        var canBeTrue = false
        var canBeFalse = false
        /// How its arguments can compare, two by two.
        var orders: [Pair: Set<Expression.Comparison>] = [:]
    }

    private struct Pair: Hashable, Sendable {
        var left: Int
        var right: Int
    }

    public init() {}

    // MARK: Asking

    /// Whether the part is ever computed.
    public func isReached(_ part: Expression) -> Bool { !isComplete || parts[part.identity] != nil }

    /// Whether the part can come out so.
    public func canBe(_ truth: Bool, _ part: Expression) -> Bool {
        guard isComplete else { return true }
        return parts[part.identity].map { truth ? $0.canBeTrue : $0.canBeFalse } ?? false
    }

    /// Whether of a call's arguments, both of them numbers, one can be less than, equal to or greater than another.
    public func canBe(_ left: Int, _ order: Expression.Comparison, _ right: Int, in call: Expression) -> Bool {
        guard isComplete else { return true }
        guard left <= right else { return canBe(right, order.mirrored, left, in: call) }
        return parts[call.identity]?.orders[Pair(left: left, right: right)]?.contains(order) ?? false
    }

    /// Takes in what can occur in another formula, which may call the same functions.
    public mutating func formUnion(_ other: Occurrences) {
        isComplete = isComplete && other.isComplete
        parts.merge(other.parts) { own, others in
            var result = own
            result.canBeTrue = own.canBeTrue || others.canBeTrue
            result.canBeFalse = own.canBeFalse || others.canBeFalse
            result.orders.merge(others.orders) { $0.union($1) }
            return result
        }
    }

    // MARK: Noting

    mutating func note(_ extent: Extent, of part: Expression) {
        var noted = parts[part.identity] ?? Part(expression: part)
        noted.canBeTrue = noted.canBeTrue || extent.canBeTrue
        noted.canBeFalse = noted.canBeFalse || extent.canBeFalse
        parts[part.identity] = noted
    }

    mutating func note(_ left: Int, _ order: Expression.Comparison, _ right: Int, in call: Expression) {
        parts[call.identity, default: Part(expression: call)].orders[Pair(left: left, right: right), default: []]
            .insert(order)
    }

    mutating func giveUp() { isComplete = false }
}

extension ExtentWalk {
    /// Keeps that a part is computed here, and how it can come out.
    mutating func note(_ extent: Extent, of part: Expression) {
        if isNoting, !isMute { occurrences.note(extent, of: part) }
    }

    /// Keeps how the arguments of a call can compare at this spot.
    mutating func noteOrders(of arguments: [Sight], in call: Expression) {
        guard isNoting, !isMute else { return }
        guard arguments.count <= Self.mostCompared else { return occurrences.giveUp() }
        for right in arguments.indices {
            for left in 0..<right where arguments[left].extent.canBeNumber && arguments[right].extent.canBeNumber {
                let difference = difference(arguments[left], arguments[right])
                for order in [Expression.Comparison.less, .equal, .greater]
                where Self.outcome(order, difference).canBeTrue {
                    occurrences.note(left, order, right, in: call)
                }
            }
        }
    }

    /// The right side of an `and` or `or` is computed too where the left one is null.
    mutating func noteRight(_ right: Expression, whereNull left: Expression) {
        guard isNoting, !isMute else { return }
        apart { walk in
            walk.assumeNull(left)
            if !walk.knowledge.isImpossible { _ = walk.follow(right) }
        }
    }

    /// Takes in that a condition, which can be true, false or null, came out null.
    private mutating func assumeNull(_ condition: Expression) {
        let mark = isMute
        isMute = true
        defer { isMute = mark }
        switch condition.form {
        case .conjunction(let left, let right), .disjunction(let left, let right):
            // Other things than true and false make a null of their own.
            guard !follow(left).extent.canBeElseThanBoolean, !follow(right).extent.canBeElseThanBoolean else { return }
            assume {
                $0.assumeNull(left)
            } or: {
                $0.assumeNull(right)
            }
        case .comparison(let op, let left, let right) where op != .equal && op != .notEqual:
            // Numbers always compare, so that one of the two is null.
            let (a, b) = (follow(left), follow(right))
            guard !a.extent.canBeElseThanNumber, !b.extent.canBeElseThanNumber else { return }
            assume {
                $0.take(null: a)
            } or: {
                $0.take(null: b)
            }
        default: take(null: follow(condition))
        }
    }

    private mutating func take(null sight: Sight) {
        knowledge.narrow(sight.term, to: .null(sight.extent.absence))
        stamp()
    }
}
