// A syntax tree back to text: the formula itself, or the formula with something else in place of some of its parts.
import Exact

/// Writes expressions as FEEL. What it writes reads back as the same tree.
public struct Printer {
    /// Text to put in place of a part; nil writes the part itself.
    private let substitute: (Expression) -> String?

    public init(substitute: @escaping (Expression) -> String? = { _ in nil }) {
        self.substitute = substitute
    }

    public func print(_ expression: Expression) -> String { text(expression, 0) }

    public func print(_ test: UnaryTest) -> String {
        switch test {
        case .comparison(let op, let operand): "\(op.rawValue) \(text(operand, 4))"
        case .expression(let operand): Self.value(text(operand, 0))
        case .not(let tests): "not(" + tests.map(print).joined(separator: ", ") + ")"
        case .any: "-"
        }
    }

    /// A value to be equal to, in parentheses where it would read as the negation of tests.
    private static func value(_ text: String) -> String { text.hasPrefix("not(") ? "(\(text))" : text }

    /// A key as it is if it is a name, else as a string.
    static func key(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let isName = scalars.first?.startsName == true && scalars.dropFirst().allSatisfy(\.continuesName)
        return isName && Keyword(rawValue: text) == nil ? text : quoted(text)
    }

    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20:
                let code = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - code.count) + code
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// - Parameter level: how tightly the surroundings bind; what binds less gets parentheses.
    private func text(_ expression: Expression, _ level: Int) -> String {
        if let replacement = substitute(expression) { return replacement }
        if case .shared(_, let body) = expression.form { return text(body, level) }
        let (own, written) = form(expression)
        return own < level ? "(\(written))" : written
    }

    private func binary(_ op: String, _ level: Int, _ left: Expression, _ right: Expression) -> (Int, String) {
        (level, "\(text(left, level)) \(op) \(text(right, level + 1))")
    }

    /// How tightly the form binds (the parser's precedences; 9 for what needs no parentheses) and its text.
    /// In groups, so that each level of a formula takes little stack.
    private func form(_ expression: Expression) -> (Int, String) {
        switch expression.form {
        case .null, .number, .boolean, .string, .name: leaf(expression.form)
        case .negation, .arithmetic, .comparison, .conjunction, .disjunction: operation(expression.form)
        case .between, .membership, .list, .range, .context: collection(expression.form)
        default: block(expression.form)
        }
    }

    private func leaf(_ form: Expression.Form) -> (Int, String) {
        switch form {
        case .number(let number):
            // A quotient is no literal: it stays a division.
            if let decimal = number.decimalText { return (number.isNegative ? 7 : 9, decimal) }
            return (5, number.fractionText.replacing("/", with: " / "))
        case .boolean(let flag): return (9, flag ? "true" : "false")
        case .string(let text): return (9, Self.quoted(text))
        case .name(let name): return (9, name)
        default: return (9, "null")
        }
    }

    private func operation(_ form: Expression.Form) -> (Int, String) {
        switch form {
        case .negation(let operand): (7, "-\(text(operand, 8))")
        case .arithmetic(let op, let left, let right): binary(op.rawValue, Self.level(op), left, right)
        case .comparison(let op, let left, let right): binary(op.rawValue, 3, left, right)
        case .conjunction(let left, let right): binary("and", 2, left, right)
        case .disjunction(let left, let right): binary("or", 1, left, right)
        default: (9, "")
        }
    }

    private static func level(_ op: Expression.Arithmetic) -> Int {
        switch op {
        case .plus, .minus: 4
        case .times, .divided: 5
        case .power: 6
        }
    }

    private func collection(_ form: Expression.Form) -> (Int, String) {
        switch form {
        case .between(let value, let low, let high):
            (3, "\(text(value, 3)) between \(text(low, 4)) and \(text(high, 4))")
        case .membership(let value, let tests): (3, "\(text(value, 3)) in \(membership(tests))")
        case .list(let items): (9, "[\(list(items))]")
        case .range(let bounds, let low, let high): (9, range(bounds, low, high))
        case .context(let entries): (9, context(entries))
        default: (9, "")
        }
    }

    private func block(_ form: Expression.Form) -> (Int, String) {
        switch form {
        case .path(let base, let key): (8, "\(text(base, 8)).\(key)")
        case .filter(let base, let condition): (8, "\(text(base, 8))[\(text(condition, 0))]")
        case .call(let callee, let arguments): (8, "\(text(callee, 8))(\(list(arguments)))")
        case .conditional(let condition, let yes, let no):
            (0, "if \(text(condition, 0)) then \(text(yes, 0)) else \(text(no, 0))")
        case .iteration(let bindings, let body): (0, "for \(self.bindings(bindings)) return \(text(body, 0))")
        case .quantified(let quantifier, let bindings, let body):
            (0, "\(quantifier.rawValue) \(self.bindings(bindings)) satisfies \(text(body, 0))")
        case .function(let names, let body): (0, "function(\(names.joined(separator: ", "))) \(text(body, 0))")
        default: (9, "")
        }
    }

    private func membership(_ tests: [UnaryTest]) -> String {
        let written = tests.map(print).joined(separator: ", ")
        if tests.count == 1, case .expression(let operand) = tests[0], operand.isBracketed { return written }
        return "(\(written))"
    }

    private func range(_ bounds: RangeBounds, _ low: Expression, _ high: Expression) -> String {
        // A `[` after the end would close the range.
        let end = high.hasFilter ? "(\(text(high, 0)))" : text(high, 4)
        return (bounds.includesStart ? "[" : "(") + "\(text(low, 0))..\(end)" + (bounds.includesEnd ? "]" : ")")
    }

    private func context(_ entries: [Expression.Entry]) -> String {
        "{" + entries.map { "\(Self.quoted($0.key)): \(text($0.value, 0))" }.joined(separator: ", ") + "}"
    }

    private func list(_ items: [Expression]) -> String {
        items.map { text($0, 0) }.joined(separator: ", ")
    }

    private func bindings(_ bindings: [Expression.Binding]) -> String {
        bindings.map { binding in
            if case .range(let bounds, let low, let high) = binding.domain.form, bounds.includesStart,
                bounds.includesEnd
            {
                return "\(binding.name) in \(text(low, 1))..\(text(high, 1))"
            }
            return "\(binding.name) in \(text(binding.domain, 1))"
        }.joined(separator: ", ")
    }
}

extension Expression {
    fileprivate var hasFilter: Bool {
        if case .filter = form { return true }
        return children.contains(where: \.hasFilter)
    }

    fileprivate var isBracketed: Bool {
        switch form {
        case .range, .list: true
        default: false
        }
    }
}

extension Expression: CustomStringConvertible {
    public var description: String { Printer().print(self) }
}
