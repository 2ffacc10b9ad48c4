// The shapes that prose knows in a tree: constants gathered out of products, lines through a figure, plan, growth, excess.
import Exact
import FEEL

extension Expression {
    /// The same tree without where it came from, so that equal parts are equal.
    var bare: Expression {
        if case .shared(_, let body) = form { return body.bare }
        return Expression(mapChildren { $0.bare }.form)
    }

    var isPoints: Bool { form == .name("points") }

    /// The arguments if it is a call of that function.
    func arguments(of function: String) -> [Expression]? {
        guard case .call(let callee, let arguments) = form, callee.form == .name(function) else { return nil }
        return arguments
    }

    /// The constant and the other one of two arguments in any order.
    func bounded(by function: String) -> (limit: Expression, rest: Expression)? {
        guard let arguments = arguments(of: function), arguments.count == 2 else { return nil }
        for (limit, rest) in [(arguments[0], arguments[1]), (arguments[1], arguments[0])]
        where (limit.constant != nil || limit.isPoints) && rest.constant == nil {
            return (limit, rest)
        }
        return nil
    }

    func bounded(by function: String, _ limit: Rational) -> Expression? {
        guard let found = bounded(by: function), found.limit.constant == limit else { return nil }
        return found.rest
    }

    /// A product with its constants in one factor.
    var product: Product {
        switch form {
        case .number(let number): return Product(factor: number)
        case .negation(let operand):
            var product = operand.product
            product.factor = -product.factor
            return product
        case .arithmetic(.times, let left, let right):
            let (left, right) = (left.product, right.product)
            return Product(
                factor: left.factor * right.factor, over: left.over + right.over, under: left.under + right.under)
        case .arithmetic(.divided, let left, let right):
            let (left, right) = (left.product, right.product)
            guard let factor = left.factor.divided(by: right.factor) else { return Product(factor: 1, over: [self]) }
            return Product(factor: factor, over: left.over + right.under, under: left.under + right.over)
        default: return Product(factor: 1, over: [self])
        }
    }

    /// Whether it binds names of its own, so that nothing can be put in place of a name without care.
    fileprivate var binds: Bool {
        switch form {
        case .iteration, .quantified, .function, .filter, .context: true
        default: children.contains(where: \.binds)
        }
    }

    /// Whether writing it out in place of a call keeps formulas readable, and prose fast.
    fileprivate var isShort: Bool { height <= 8 && nodes <= 24 }

    private var nodes: Int { children.reduce(1) { $0 + $1.nodes } }

    fileprivate var names: Set<String> {
        if case .name(let name) = form { return [name] }
        return children.reduce(into: []) { $0.formUnion($1.names) }
    }

    fileprivate func replacing(_ values: [String: Expression]) -> Expression {
        if case .name(let name) = form { return values[name] ?? self }
        return mapChildren { $0.replacing(values) }
    }
}

/// factor × over… / under…
struct Product {
    var factor: Rational
    var over: [Expression] = []
    var under: [Expression] = []

    /// Without the factor.
    var core: Expression {
        let top = over.dropFirst().reduce(over.first ?? .number(1)) { .times($0, $1) }
        guard let first = under.first else { return top }
        return .over(top, under.dropFirst().reduce(first) { .times($0, $1) })
    }
}

/// A quantity that officers have a name for; its number is `scale` times the fraction.
struct Measure {
    enum Kind { case plan, growth, excess }
    var kind: Kind
    /// The indicator, or what stands for one.
    var subject: Expression
    var scale: Rational
    /// Whether the plan is that of the period, a share of the year's.
    var isDue = false
    /// Whether it is the published percentage, and whether that stands in where the figures are not known.
    var isPublished = false
    var fallsBack = false
}

/// A straight line: slope × of + offset.
struct Line {
    enum Subject {
        case measure(Measure)
        case expression(Expression)
    }
    var of: Subject
    var slope: Rational
    var offset: Rational

    /// Where it reaches a value.
    func argument(for value: Rational) -> Rational? { (value - offset).divided(by: slope) }
}

extension Speaker {
    // MARK: Limits

    /// What is inside `max(least, min(most, …))`, and the limits.
    func limits(of tree: Expression) -> (Expression, Bounds) {
        var limits = Bounds()
        var tree = tree
        while true {
            if limits.least == nil, let found = tree.bounded(by: "max"), let least = constant(found.limit),
                least <= limits.most ?? least
            {
                limits.least = least
                tree = found.rest
            } else if limits.most == nil, let found = tree.bounded(by: "min"), let most = constant(found.limit),
                most >= limits.least ?? most
            {
                limits.most = most
                tree = found.rest
            } else {
                return (tree, limits)
            }
        }
    }

    /// A number as written, or the criterion's points.
    func constant(_ expression: Expression) -> Rational? {
        expression.isPoints ? criterion?.points : expression.constant
    }

    // MARK: Lines

    func line(_ expression: Expression) -> Line? {
        if expression.constant != nil { return nil }
        if let measure = measure(expression) { return Line(of: .measure(measure), slope: measure.scale, offset: 0) }
        if case .arithmetic(let op, let left, let right) = expression.form, op == .plus || op == .minus {
            if let offset = right.constant, var line = line(left) {
                line.offset += op == .plus ? offset : -offset
                return line
            }
            if let offset = left.constant, var line = line(right) {
                if op == .minus { line = Line(of: line.of, slope: -line.slope, offset: -line.offset) }
                line.offset += offset
                return line
            }
        }
        let product = expression.product
        guard !product.factor.isZero else { return nil }
        if product.under.isEmpty, product.over.count == 1, product.over[0] != expression,
            let line = line(product.over[0])
        {
            return Line(of: line.of, slope: line.slope * product.factor, offset: line.offset * product.factor)
        }
        return Line(of: .expression(product.core), slope: product.factor, offset: 0)
    }

    /// A condition on what stands in a line, not on the line: of `growth / 50` at 1 the growth at 50.
    func reaching(_ limit: Expression, _ quantity: Expression, isMost: Bool, isReached: Bool) -> String {
        guard let value = constant(limit), let line = line(quantity), let at = line.argument(for: value) else {
            let op: Expression.Comparison =
                isMost ? (isReached ? .greaterOrEqual : .less) : (isReached ? .lessOrEqual : .greater)
            return phrase(Expression(.comparison(op, quantity, limit)), 0)
        }
        // On a falling line the most is reached from above.
        let isAbove = isMost == (line.slope > 0) ? isReached : !isReached
        let includesEnd = isReached
        let range =
            isAbove ? Interval(low: at, includesLow: includesEnd) : Interval(high: at, includesHigh: includesEnd)
        return subject(line) + t(" ", " is ") + self.range([range], unit(of: line))
    }

    // MARK: Measures

    func measure(_ expression: Expression) -> Measure? {
        let product = inlined(expression).product
        guard !product.over.isEmpty, !product.factor.isZero else { return nil }
        if product.over.count == 1, product.under.isEmpty,
            case .conditional(let known, let yes, let no) = product.over[0].form
        {
            return choice(known, yes, no, product.factor)
        }
        guard product.over.count == 1, product.under.count <= 2 else { return nil }
        let top = product.over[0]
        let scale = product.factor
        if case .path(let subject, let key) = top.form {
            switch Attribute(rawValue: key) {
            case .actual:
                guard let plan = plan(product.under), plan.subject == subject else { return nil }
                return Measure(kind: .plan, subject: subject, scale: scale, isDue: plan.isDue)
            case .reportedPlanPercent where product.under.isEmpty || product.under == [.name("planShare")]:
                return Measure(
                    kind: .plan, subject: subject, scale: scale * 100, isDue: !product.under.isEmpty, isPublished: true)
            case .reportedGrowthPercent where product.under.isEmpty:
                return Measure(kind: .growth, subject: subject, scale: scale * 100, isPublished: true)
            default: return nil
            }
        }
        guard case .arithmetic(.minus, let left, let right) = top.form else { return nil }
        // actual / basis - 1
        if product.under.isEmpty {
            let quotient = left.product
            guard right.constant == 1, quotient.factor == 1, quotient.over.count == 1 else { return nil }
            return change(quotient.over[0], quotient.under, scale)
        }
        // (actual - basis) / basis
        let basis = right.product
        guard basis.factor == 1, basis.under.isEmpty, Set(basis.over) == Set(product.under),
            basis.over.count == product.under.count
        else { return nil }
        return change(left, basis.over, scale)
    }

    private func change(_ actual: Expression, _ basis: [Expression], _ scale: Rational) -> Measure? {
        guard case .path(let subject, Attribute.actual.rawValue) = actual.form else { return nil }
        if let plan = plan(basis), plan.subject == subject {
            return Measure(kind: .excess, subject: subject, scale: scale, isDue: plan.isDue)
        }
        guard basis == [Expression(.path(subject, Attribute.previous.rawValue))] else { return nil }
        return Measure(kind: .growth, subject: subject, scale: scale)
    }

    /// A plan, or a plan times `planShare`.
    private func plan(_ factors: [Expression]) -> (subject: Expression, isDue: Bool)? {
        let plans = factors.filter { $0.form != .name("planShare") }
        guard plans.count == 1, factors.count <= 2, case .path(let subject, Attribute.plan.rawValue) = plans[0].form
        else { return nil }
        return (subject, factors.count == 2)
    }

    /// The computed percentage where its figures are known, else the published one.
    private func choice(_ known: Expression, _ yes: Expression, _ no: Expression, _ factor: Rational) -> Measure? {
        guard var measure = measure(yes), !measure.isPublished, let published = self.measure(no), published.isPublished,
            measure.kind == published.kind, measure.kind != .excess, measure.subject == published.subject,
            measure.scale == published.scale, measure.isDue == published.isDue,
            case .name(let id) = measure.subject.form,
            case .conjunction(let first, let second) = known.form
        else { return nil }
        let basis: Attribute = measure.kind == .plan ? .plan : .previous
        let needed: Set<Expression> = [.isKnown(.path(id, .actual)), .isKnown(.path(id, basis))]
        guard Set([first, second]) == needed else { return nil }
        measure.scale *= factor
        measure.fallsBack = true
        return measure
    }

    /// The expression with the edition's functions written out, where that is short and changes no meaning.
    func inlined(_ expression: Expression, depth: Int = 0) -> Expression {
        let expression = expression.mapChildren { $0.height <= Self.inlinedHeight ? inlined($0, depth: depth) : $0 }
        guard depth < 2, case .call(let callee, let arguments) = expression.form, case .name(let name) = callee.form,
            !locals.contains(name), let function = functions[name], function.parameters.count == arguments.count,
            function.body.isShort, arguments.allSatisfy(\.isShort), !function.body.binds
        else { return expression }
        let free = function.body.names.subtracting(function.parameters)
        guard free.isDisjoint(with: locals) else { return expression }
        let values = Dictionary(zip(function.parameters, arguments), uniquingKeysWith: { first, _ in first })
        return inlined(function.body.bare.replacing(values), depth: depth + 1)
    }

    private static let inlinedHeight = 12

    // MARK: Units

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

    /// The indicator that an expression stands for: by name, of a board, or of all boards.
    func indicator(_ base: Expression) -> Indicator? {
        switch base.form {
        case .name(let name): locals.contains(name) ? nil : indicators[name]
        case .path(let owner, let name): isBoards(owner) || isLocal(owner) ? indicators[name] : nil
        default: nil
        }
    }

    func isBoards(_ expression: Expression) -> Bool { expression.form == .name("boards") && !locals.contains("boards") }

    func isLocal(_ expression: Expression) -> Bool {
        if case .name(let name) = expression.form { locals.contains(name) } else { false }
    }
}
