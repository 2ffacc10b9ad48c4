// How one number came about, down to the figure and the sentence: worked out anew from the same tree that scored it.
import Diagnostics
import Exact
import FEEL
import Rules

/// The derivation of one criterion of one board (diễn giải cách tính).
public struct Derivation: Sendable {
    public var board: String
    public var criterion: Criterion
    public var score: CriterionScore
    /// The formula as scored.
    public var formula: String
    /// The formula with the board's figures in place of their names.
    public var withFigures: String
    /// Every step, in the order of computing.
    public var steps: [DerivationStep]
    /// The board's own figures read on the path taken, in the order of reading; nil where one is missing.
    public var figures: [(key: FigureKey, value: Quantity?)]
    /// The points awarded, for a judged criterion.
    public var awarded: Rational?
    /// Bloc-wide figures used, with whose they are.
    public var blocFigures: [BlocFigure]
    /// Edition functions used.
    public var functions: [Scope.Definition]
    /// What the formula gave before rounding; nil where it gave no number.
    public var exact: Rational?
}

/// One step of a derivation.
public struct DerivationStep: Sendable {
    /// Where in the formula, such as `0.1.excess().0`: the numbers of the parts from the outermost on.
    public var address: String
    /// The part of the formula.
    public var text: String
    /// The part with the values of its own parts in place: `45 / 60`.
    public var withValues: String
    public var value: Value
    /// How deep the step lies.
    public var depth: Int
}

extension Scorer {
    /// Derives one criterion of one board; nil if there is no such board or criterion.
    public func derivation(of criterion: String, for board: String) -> Derivation? {
        guard let index = index(of: board),
            let line = program.criteria.first(where: { $0.criterion.id == criterion })
        else { return nil }
        let outcome = line.formula.evaluate(in: scope(index, line), tracing: true)
        let score = judge(line, index, outcome)
        let own = outcome.figures.filter { $0.owner == board && $0.attribute != "awarded" }
        var exact: Rational?
        if case .number(let number) = outcome.value { exact = number }
        return Derivation(
            board: board, criterion: line.criterion, score: score, formula: line.criterion.formula.tree.description,
            withFigures: withFigures(line.formula, board: board, criterion: criterion),
            steps: outcome.steps.compactMap(DerivationStep.init),
            figures: own.compactMap { figure in
                Attribute(rawValue: figure.attribute).map { attribute in
                    let key = FigureKey(figure.indicator, attribute)
                    return (key, entries[index].figures[key])
                }
            },
            awarded: line.criterion.judged == nil ? nil : entries[index].awards[criterion],
            blocFigures: outcome.sharedParts.reduce(into: outcome.sharedParts) { $0.formUnion(blocFigures[$1].parts) }
                .sorted().map { blocFigures[$0] },
            functions: functions(calledBy: line.criterion.formula.tree), exact: exact)
    }

    /// Computes any formula with a board's figures and the bloc's; names of a criterion are not among them.
    public func evaluate(_ formula: Expression, for board: String, tracing: Bool) -> Outcome {
        formula.evaluate(in: scope(index(of: board)), tracing: tracing)
    }

    /// The edition's functions that a formula calls, directly or through others, in the order of the edition.
    private func functions(calledBy formula: Expression) -> [Scope.Definition] {
        let called = edition.functionNames(reachedFrom: formula)
        return edition.functions.filter { called.contains($0.name) }
    }

    /// A formula with the board's figures, `points`, `planShare`, values of functions and bloc-wide values in place of
    /// what names them.
    func withFigures(_ expression: Expression, board: String, criterion: String? = nil) -> String {
        guard let index = index(of: board) else { return expression.description }
        let line = program.criteria.first { $0.criterion.id == criterion }
        return Self.figured(expression, scope(index, line), edition, blocFigures, local: []).description
    }

    /// - Parameter local: names that something around the expression has given a meaning of its own.
    static func figured(
        _ expression: Expression, _ scope: Scope, _ edition: Edition, _ blocFigures: [BlocFigure] = [],
        local: Set<String>
    ) -> Expression {
        if case .shared(let part, _) = expression.form, blocFigures.indices.contains(part) {
            return blocFigures[part].value.inFormula
        }
        if expression.isFigureName(edition) || expression.callsFunction(of: edition),
            expression.allNames.isDisjoint(with: local)
        {
            let value = expression.evaluate(in: scope).value
            if value.isFigure { return value.inFormula }
        }
        var local = local
        switch expression.form {
        case .iteration(let bindings, _), .quantified(_, let bindings, _): local.formUnion(bindings.map(\.name))
        case .function(let parameters, _): local.formUnion(parameters)
        case .context(let entries): local.formUnion(entries.map(\.key))
        case .filter(let base, let condition):
            // An item's entries go by names that may be those of the board's own figures.
            let names = Set(edition.readable.map(\.id) + ["points", "planShare", "awarded"])
            return Expression(
                .filter(
                    figured(base, scope, edition, blocFigures, local: local),
                    figured(condition, scope, edition, blocFigures, local: local.union(names))))
        default: break
        }
        return expression.mapChildren { figured($0, scope, edition, blocFigures, local: local) }
    }
}

extension DerivationStep {
    /// Nil for what is no step to a reader.
    public init?(_ step: Step) {
        switch (step.expression.form, step.value) {
        // Literals and names explain themselves; a group of figures is no result.
        case (.null, _), (.number, _), (.boolean, _), (.string, _), (.name, _), (_, .context), (_, .function):
            return nil
        default: break
        }
        address = step.address.joined(separator: ".")
        text = step.expression.description
        value = step.value
        depth = step.address.count - 1
        var operands = step.operands[...]
        let parts = step.expression.evaluatedChildren
        // Only where each part has its value can values stand in their places.
        guard parts.count == operands.count, !parts.isEmpty else {
            withValues = text
            return
        }
        let shown = Expression.substituting(parts, in: step.expression) { operands.popFirst()?.brief ?? "?" }
        withValues = shown
    }
}

extension Rational {
    /// What stands for it in a formula: a short number as it is, so that the formula can be read back.
    var inFormula: Expression { Value.number(self).inFormula }
}

extension Value {
    /// A number to the last digit: a quotient that does not end as `16/85 ≈ 0.188235`; other values in brief.
    public var precise: String {
        guard case .number(let number) = self, number.decimalText == nil, number.fractionText.utf8.count <= 24 else {
            return brief
        }
        return "\(number.fractionText) \(number.shortText().replacing("≈", with: "≈ "))"
    }

    /// A value short enough to stand in a formula.
    public var brief: String {
        switch self {
        case .number(let number): number.shortText()
        case .null: "?"
        case .list(let items):
            items.count <= 12
                ? "[" + items.map(\.brief).joined(separator: ", ") + "]"
                : "[" + items.prefix(12).map(\.brief).joined(separator: ", ") + ", …]"
        case .context: "{…}"
        case .function(let function): "\(function.name)()"
        default: description
        }
    }

    /// What stands for it in a formula: a short number as it is, so that the formula can be read back.
    fileprivate var inFormula: Expression {
        switch self {
        case .number(let number) where !brief.hasPrefix("≈"): Expression(.number(number))
        case .boolean(let flag): Expression(.boolean(flag))
        default: Expression(.name(brief))
        }
    }

    fileprivate var isFigure: Bool {
        switch self {
        case .number, .boolean, .null(.missing): true
        default: false
        }
    }
}

extension Expression {
    /// The parts that have a value of their own when the expression is computed.
    fileprivate var evaluatedChildren: [Expression] {
        switch form {
        case .call(_, let arguments): arguments
        case .path, .conditional, .iteration, .quantified, .filter, .function, .shared, .conjunction, .disjunction: []
        default: children
        }
    }

    /// The text of an expression with something else in place of its direct parts, in their order.
    fileprivate static func substituting(
        _ parts: [Expression], in whole: Expression, with next: () -> String
    ) -> String {
        let replacements = parts.map { ($0, next()) }
        var remaining = replacements[...]
        return Printer { part in
            guard let first = remaining.first, first.0 == part, part != whole else { return nil }
            remaining.removeFirst()
            return first.1
        }.print(whole)
    }

    /// Whether it names a figure or one of the numbers of its criterion.
    fileprivate func isFigureName(_ edition: Edition) -> Bool {
        switch form {
        case .name(let name):
            return ["points", "planShare", "awarded"].contains(name) || edition.readable(name)?.isBare == true
        // Whether a figure is an estimate is no figure.
        case .path(_, let key) where FigureMark(rawValue: key) != nil: return false
        case .path(let base, _):
            switch base.form {
            case .name(let name): return edition.indicator(name) != nil || CheckName.reports.contains(name)
            // `lastYear.export.actual`
            case .path(let report, let name):
                guard case .name(let owner) = report.form else { return false }
                return CheckName.reports.contains(owner) && edition.indicator(name) != nil
            default: return false
            }
        default: return false
        }
    }

    /// Whether it is a call of one of the edition's functions, which has a value of its own.
    fileprivate func callsFunction(of edition: Edition) -> Bool {
        guard case .call(let callee, _) = form, case .name(let name) = callee.form else { return false }
        return edition.functions.contains { $0.name == name }
    }
}
