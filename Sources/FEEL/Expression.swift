// The syntax tree of a formula. It is the one thing that everything else reads: evaluation, prose, checks, reports.
import Exact

/// A FEEL expression with the spot of its text that it came from.
public struct Expression: Hashable, Sendable {
    /// Boxed, so that an expression takes one word of the stack wherever it is handed on.
    private final class Node: Sendable {
        let form: Form
        let span: Range<Int>
        let height: Int
        let mentionsInput: Bool

        init(_ form: Form, _ span: Range<Int>, _ parts: [Expression]) {
            self.form = form
            self.span = span
            height = 1 + parts.reduce(0) { max($0, $1.height) }
            mentionsInput = form == .name("?") || parts.contains(where: \.mentionsInput)
        }
    }

    private let node: Node

    public var form: Form { node.form }
    /// UTF-8 offsets in the text that was parsed.
    public var span: Range<Int> { node.span }
    /// Levels of the tree, this one included: what recursion over it costs.
    public var height: Int { node.height }

    /// Whether a test is a condition on `?` and not a value to compare with.
    var mentionsInput: Bool { node.mentionsInput }

    public init(_ form: Form, span: Range<Int> = 0..<0) {
        node = Node(form, span, Self.parts(of: form))
    }

    /// Whether it is the same part of the same tree, not another that looks like it.
    public func isIdentical(to other: Expression) -> Bool { node === other.node }

    public static func == (left: Expression, right: Expression) -> Bool {
        left.node === right.node || left.span == right.span && left.form == right.form
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(span)
        hasher.combine(form)
    }

    public indirect enum Form: Hashable, Sendable {
        case null
        case number(Rational)
        case boolean(Bool)
        case string(String)
        case name(String)
        case negation(Expression)
        case arithmetic(Arithmetic, Expression, Expression)
        case comparison(Comparison, Expression, Expression)
        case between(Expression, Expression, Expression)
        case membership(Expression, [UnaryTest])
        case conjunction(Expression, Expression)
        case disjunction(Expression, Expression)
        case conditional(Expression, then: Expression, else: Expression)
        case path(Expression, String)
        case filter(Expression, Expression)
        case call(Expression, [Expression])
        case list([Expression])
        case range(RangeBounds, Expression, Expression)
        case context([Entry])
        case iteration([Binding], Expression)
        case quantified(Quantifier, [Binding], Expression)
        case function([String], Expression)
        /// A part that is the same for every board of a bloc, computed once; the index tells which one.
        case shared(Int, Expression)
    }

    public enum Arithmetic: String, Sendable, CaseIterable {
        case plus = "+"
        case minus = "-"
        case times = "*"
        case divided = "/"
        case power = "**"
    }

    public enum Comparison: String, Sendable, CaseIterable {
        case equal = "="
        case notEqual = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
    }

    public enum Quantifier: String, Sendable {
        case some, every
    }

    /// `name in domain` of a `for`, `some` or `every`.
    public struct Binding: Hashable, Sendable {
        public var name: String
        public var domain: Expression

        public init(name: String, domain: Expression) {
            self.name = name
            self.domain = domain
        }
    }

    /// `key: value` of a context.
    public struct Entry: Hashable, Sendable {
        public var key: String
        public var value: Expression
    }
}

/// Which ends of a range belong to it.
public struct RangeBounds: Hashable, Sendable {
    public var includesStart: Bool
    public var includesEnd: Bool

    public init(includesStart: Bool, includesEnd: Bool) {
        self.includesStart = includesStart
        self.includesEnd = includesEnd
    }
}

/// One test of `x in (…)` or of a band: DMN 1.5 clause 7.3.5 and grammar rules 7–17.
public indirect enum UnaryTest: Hashable, Sendable {
    /// `> 98`
    case comparison(Expression.Comparison, Expression)
    /// A value to be equal to, a list or range to lie in, or a condition on `?`.
    case expression(Expression)
    /// `not(…)`: none of these.
    case not([UnaryTest])
    /// `-`: anything.
    case any

    /// The expressions inside, in order.
    public var operands: [Expression] {
        switch self {
        case .comparison(_, let operand), .expression(let operand): [operand]
        case .not(let tests): tests.flatMap(\.operands)
        case .any: []
        }
    }
}

extension Expression {
    /// The direct parts of this expression in the order in which they are written.
    public var children: [Expression] { Self.parts(of: form) }

    private static func parts(of form: Form) -> [Expression] {
        switch form {
        case .null, .number, .boolean, .string, .name: []
        case .negation(let operand), .path(let operand, _), .function(_, let operand), .shared(_, let operand):
            [operand]
        case .arithmetic(_, let left, let right), .comparison(_, let left, let right),
            .conjunction(let left, let right), .disjunction(let left, let right), .filter(let left, let right),
            .range(_, let left, let right):
            [left, right]
        case .between(let value, let low, let high): [value, low, high]
        case .conditional(let condition, let yes, let no): [condition, yes, no]
        case .membership(let value, let tests): [value] + tests.flatMap(\.operands)
        case .call(let callee, let arguments): [callee] + arguments
        case .list(let items): items
        case .context(let entries): entries.map(\.value)
        case .iteration(let bindings, let body), .quantified(_, let bindings, let body):
            bindings.map(\.domain) + [body]
        }
    }

    /// The same expression with each direct part changed.
    public func mapChildren(_ change: (Expression) -> Expression) -> Expression {
        let changed: Form
        switch form {
        case .null, .number, .boolean, .string, .name: return self
        case .negation(let operand): changed = .negation(change(operand))
        case .path(let base, let key): changed = .path(change(base), key)
        case .function(let names, let body): changed = .function(names, change(body))
        case .shared(let index, let body): changed = .shared(index, change(body))
        case .arithmetic(let op, let left, let right): changed = .arithmetic(op, change(left), change(right))
        case .comparison(let op, let left, let right): changed = .comparison(op, change(left), change(right))
        case .conjunction(let left, let right): changed = .conjunction(change(left), change(right))
        case .disjunction(let left, let right): changed = .disjunction(change(left), change(right))
        case .filter(let base, let condition): changed = .filter(change(base), change(condition))
        case .range(let bounds, let low, let high): changed = .range(bounds, change(low), change(high))
        case .between(let value, let low, let high): changed = .between(change(value), change(low), change(high))
        case .conditional(let condition, let yes, let no):
            changed = .conditional(change(condition), then: change(yes), else: change(no))
        case .membership(let value, let tests):
            changed = .membership(change(value), tests.map { $0.mapOperands(change) })
        case .call(let callee, let arguments): changed = .call(change(callee), arguments.map(change))
        case .list(let items): changed = .list(items.map(change))
        case .context(let entries):
            changed = .context(entries.map { Entry(key: $0.key, value: change($0.value)) })
        case .iteration(let bindings, let body):
            changed = .iteration(bindings.map { Binding(name: $0.name, domain: change($0.domain)) }, change(body))
        case .quantified(let quantifier, let bindings, let body):
            changed = .quantified(
                quantifier, bindings.map { Binding(name: $0.name, domain: change($0.domain)) }, change(body))
        }
        return Expression(changed, span: span)
    }
}

extension UnaryTest {
    func mapOperands(_ change: (Expression) -> Expression) -> UnaryTest {
        switch self {
        case .comparison(let op, let operand): .comparison(op, change(operand))
        case .expression(let operand): .expression(change(operand))
        case .not(let tests): .not(tests.map { $0.mapOperands(change) })
        case .any: .any
        }
    }
}
