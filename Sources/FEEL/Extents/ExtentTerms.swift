// Sub-expressions by what they compute: two that must have the same value are one term, wherever they are written.
import Exact

/// The terms of one analysis. A term is a number; parts are terms too, so that what functions double stays small.
struct Terms {
    /// What a term computes from its parts.
    enum Head: Hashable {
        case null
        case number(Rational)
        case boolean(Bool)
        case text(String)
        case name(String)
        /// The item that a loop or filter looks at, by how many of them are around it.
        case item(Int)
        /// Something of which nothing else is the same.
        case unique(Int)
        case operation(String)
    }

    private struct Term: Hashable {
        var head: Head
        var parts: [Int]
    }

    private var numbers: [Term: Int] = [:]
    private var linears: [Linear] = []

    mutating func term(_ head: Head, _ parts: [Int] = []) -> Int {
        let term = Term(head: head, parts: parts)
        if let known = numbers[term] { return known }
        let number = linears.count
        numbers[term] = number
        if case .number(let value) = head {
            linears.append(Linear(parts: [], constant: value))
        } else {
            linears.append(Linear(atom: number))
        }
        return number
    }

    mutating func unique() -> Int { term(.unique(linears.count)) }

    /// A term that is there already; nil if nothing computes that.
    func known(_ head: Head, _ parts: [Int]) -> Int? { numbers[Term(head: head, parts: parts)] }

    /// What a term is as a sum of multiples of others.
    func linear(_ term: Int) -> Linear { linears[term] }

    mutating func negation(_ operand: Int) -> Int {
        let result = term(.operation("-"), [operand])
        linears[result] = linears[operand].scaled(by: -1)
        return result
    }

    mutating func arithmetic(_ op: Expression.Arithmetic, _ left: Int, _ right: Int) -> Int {
        let a = linears[left]
        let b = linears[right]
        let parts = op == .times ? [left, right].sorted() : [left, right]
        let result = term(.operation(op.rawValue), parts)
        let linear: Linear? =
            switch op {
            case .plus: a.adding(b)
            case .minus: a.adding(b.scaled(by: -1))
            case .times: a.isConstant ? b.scaled(by: a.constant) : b.isConstant ? a.scaled(by: b.constant) : nil
            case .divided: b.isConstant ? Rational.one.divided(by: b.constant).map { a.scaled(by: $0) } : nil
            case .power: nil
            }
        if let linear { linears[result] = linear }
        return result
    }
}

/// A constant and multiples of terms. A term that cancels out stays, with the factor 0: the sum needs it to be there.
struct Linear: Hashable {
    /// In ascending order of the terms.
    private(set) var parts: [Part]
    var constant: Rational

    struct Part: Hashable {
        var term: Int
        var factor: Rational
    }

    private static let mostParts = 16
    private static let mostBits = 512

    init(parts: [Part], constant: Rational) {
        self.parts = parts
        self.constant = constant
    }

    init(atom: Int) {
        self.init(parts: [Part(term: atom, factor: .one)], constant: .zero)
    }

    /// Whether it is a number whatever the figures are.
    var isConstant: Bool { parts.isEmpty }

    /// The parts that count.
    var weights: [Part] { parts.filter { !$0.factor.isZero } }

    func factor(of term: Int) -> Rational {
        parts.first { $0.term == term }?.factor ?? .zero
    }

    func has(_ term: Int) -> Bool { parts.contains { $0.term == term } }

    func scaled(by factor: Rational) -> Linear {
        Linear(
            parts: parts.map { Part(term: $0.term, factor: $0.factor * factor) }, constant: constant * factor)
    }

    /// Nil if that becomes too long to be of use.
    func adding(_ other: Linear) -> Linear? {
        var sum: [Part] = []
        var rest = other.parts[...]
        for part in parts {
            while let next = rest.first, next.term < part.term { sum.append(rest.removeFirst()) }
            if let next = rest.first, next.term == part.term {
                sum.append(Part(term: part.term, factor: part.factor + next.factor))
                rest.removeFirst()
            } else {
                sum.append(part)
            }
        }
        sum += rest
        let constant = constant + other.constant
        guard sum.count <= Self.mostParts, constant.bitWidth <= Self.mostBits,
            sum.allSatisfy({ $0.factor.bitWidth <= Self.mostBits })
        else { return nil }
        return Linear(parts: sum, constant: constant)
    }

    func subtracting(_ other: Linear, times factor: Rational = .one) -> Linear? {
        adding(other.scaled(by: -factor))
    }
}
