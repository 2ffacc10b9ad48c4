// The unit of what a formula computes, to be said behind its numbers.
import Exact
import FEEL

extension Speaker {
    func unit(of expression: Expression) -> Unit? {
        if let measure = measure(expression) {
            return measure.scale == 1 ? .share : measure.scale == 100 ? .percent : nil
        }
        switch expression.form {
        case .path(let base, let key):
            guard let attribute = Attribute(rawValue: key), let indicator = indicator(base) else { return nil }
            if attribute.isPercent { return .percent }
            switch indicator.unit {
            case .percent: return .percent
            case .named(let name): return .named([name])
            case .yesNo: return nil
            }
        case .arithmetic(.plus, let left, let right), .arithmetic(.minus, let left, let right):
            if left.constant != nil { return unit(of: right) }
            let unit = unit(of: left)
            return right.constant != nil || unit == self.unit(of: right) ? unit : nil
        case .arithmetic:
            let product = expression.product
            return product.over == [expression] ? nil : unit(of: product)
        case .negation(let operand): return unit(of: operand)
        case .conditional(_, let yes, let no): return unit(of: yes) ?? unit(of: no)
        case .iteration(let bindings, let body):
            var inside = self
            inside.locals.formUnion(bindings.map(\.name))
            return inside.unit(of: body)
        case .call(let callee, let arguments):
            if case .name(let name) = callee.form, ["min", "max", "sum", "mean", "median", "abs"].contains(name) {
                // Not `lazy … .first`: that asks again at each level, which doubles the work with every nesting.
                for argument in arguments {
                    if let unit = unit(of: argument) { return unit }
                }
                return nil
            }
            let written = inlined(expression)
            return written == expression ? nil : unit(of: written)
        default: return nil
        }
    }

    private func unit(of product: Product) -> Unit? {
        guard product.over.count == 1, product.under.count <= 1, let top = unit(of: product.over[0]) else { return nil }
        guard let divisor = product.under.first else { return product.factor == 1 ? top : nil }
        guard case .named(let over) = top, case .named(let under) = unit(of: divisor), over.count == 1, under.count == 1
        else { return nil }
        if over == under { return product.factor == 1 ? .share : product.factor == 100 ? .percent : nil }
        return product.factor == 1 ? .named(over + under) : nil
    }

    /// `lastYear`, `soFar`, `published`
    func isReport(_ owner: Expression) -> Bool {
        guard case .name(let name) = owner.form else { return false }
        return !locals.contains(name) && CheckName.reports.contains(name)
    }

    /// The indicator that an expression stands for: by name, of a board, or of all boards.
    func indicator(_ base: Expression) -> Indicator? {
        switch base.form {
        case .name(let name): locals.contains(name) ? nil : indicators[name]
        case .path(let owner, let name): isBoards(owner) || isLocal(owner) || isReport(owner) ? indicators[name] : nil
        default: nil
        }
    }

    func isBoards(_ expression: Expression) -> Bool { expression.form == .name("boards") && !locals.contains("boards") }

    func isLocal(_ expression: Expression) -> Bool {
        if case .name(let name) = expression.form { locals.contains(name) } else { false }
    }
}
