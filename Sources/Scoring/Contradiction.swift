// What a condition that fails comes to, side by side: “36385 + 301 = 36686, not 36659”.
import Diagnostics
import Exact
import FEEL

extension FigureCheckResult {
    /// The condition with its figures and what they come to; nil where no number tells more than the condition itself.
    public var contradiction: Localized? { showsFigures ? scope.contradiction(instance.condition.tree) : nil }
}

extension CheckScope {
    fileprivate func contradiction(_ condition: Expression) -> Localized {
        switch condition.form {
        // What holds of several conditions is not what is wrong; of alternatives none holds.
        case .conjunction(let a, let b):
            let failing = [a, b].filter { if case .boolean(true) = evaluate($0).value { false } else { true } }
            return joined(failing) ?? asWritten(condition)
        case .disjunction(let a, let b): return joined([a, b]) ?? asWritten(condition)
        case .comparison(let comparison, let left, let right):
            guard comparison != .notEqual, let a = side(left), let b = side(right) else { return asWritten(condition) }
            if comparison == .equal {
                return Localized(vi: "\(a.text), không phải \(b.text)", en: "\(a.text), not \(b.text)")
            }
            // Of two bare numbers everybody sees it.
            guard a.isWorkedOut || b.isWorkedOut else { return asWritten(condition) }
            return Localized(
                vi: "\(a.text), không \(comparison.rawValue) \(b.text)",
                en: "\(a.text), not \(comparison.rawValue) \(b.text)")
        case .membership(let value, _):
            guard let a = side(value), a.isWorkedOut else { return asWritten(condition) }
            // The tests stand behind the value in the condition's own text.
            let whole = withFigures(condition).description
            let own = withFigures(value).description
            guard whole.hasPrefix(own + " ") else { return asWritten(condition) }
            let rest = whole.dropFirst(own.count)
            return Localized(vi: "\(a.text), không\(rest)", en: "\(a.text), not\(rest)")
        default: return asWritten(condition)
        }
    }

    private func joined(_ conditions: [Expression]) -> Localized? {
        let texts = conditions.map(contradiction)
        guard let first = texts.first else { return nil }
        return texts.dropFirst().reduce(first) { $0 + Localized(same: "; ") + $1 }
    }

    private func asWritten(_ condition: Expression) -> Localized {
        Localized(same: withFigures(condition).description)
    }

    /// A side with its figures, and what it comes to where that takes working out. Nil for what is no number.
    private func side(_ expression: Expression) -> (text: String, isWorkedOut: Bool)? {
        guard case .number(let number) = evaluate(expression).value else { return nil }
        let text = withFigures(expression).description
        let value = number.shortText()
        guard text != value else { return (text, false) }
        return ("\(text) \(value.hasPrefix("≈") ? "≈ \(value.dropFirst())" : "= \(value)")", true)
    }
}
