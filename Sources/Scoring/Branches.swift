// The branches of a formula: the ways that a computation can take, each of which an example should take once.
import Diagnostics
import Exact
import FEEL
import Rules

/// One way through a rule.
public struct Branch: Sendable {
    public enum Kind: Sendable {
        /// A band of a table of bands, as written.
        case band(String)
        /// The condition of an `if` holds, or does not.
        case holds(Expression)
        case fails(Expression)
        /// What a `min` or `max` limits goes to the limit or beyond, or stays within.
        case reachesLimit(Limit)
        case withinLimit(Limit)
        /// A part of an `and` does not hold; a part of an `or` holds.
        case partFails(Expression)
        case partHolds(Expression)
        /// Of several amounts this one is the largest, or the smallest, and so the one that counts.
        case counts(Expression, isLargest: Bool)
    }

    /// `min(1.5, x)`: nothing above 1.5.
    public struct Limit: Sendable {
        public var limit: Expression
        /// What is limited, without further limits of its own.
        public var of: Expression
        /// Whether it is a most and not a least.
        public var isMost: Bool
        /// Whether it limits the criterion as a whole: its `atMost` or `atLeast`.
        public var isOfCriterion = false
    }

    public var kind: Kind
    /// What the author calls the case that it belongs to.
    public var title: Localized?
    public var place: Place?
    /// Whether an example takes it.
    public var isTaken = false
    /// Where in the formula it shows.
    let path: [Int]
    let sign: Sign

    /// What a step at that spot must show.
    enum Sign {
        case computed
        case value(Bool)
        /// The number of the limit among the operands.
        case limit(Int, isMost: Bool, isReached: Bool)
        case counts(Int, isLargest: Bool)
    }
}

/// Finds the branches of one formula in the order in which they are written.
struct BranchFinder {
    private(set) var branches: [Branch] = []
    private var bands: [RuleForm.Band] = []
    private var cases: [RuleForm.Case] = []
    private let formula: Formula<Expression>?
    private var criterionLimits = Bounds()

    /// The branches of a criterion's rule.
    init(_ criterion: Criterion) {
        formula = criterion.formula
        criterionLimits = criterion.limits
        switch criterion.form {
        case .bands(_, let bands): self.bands = bands
        case .cases(_, let deduct, let bonus): cases = deduct.cases + bonus.cases
        default: break
        }
        visit(criterion.formula.tree, [0], Context(place: criterion.formula.place))
    }

    /// The branches of a function of the edition.
    init(_ function: Scope.Definition) {
        formula = nil
        visit(function.body, [0], Context())
    }

    private struct Context {
        var title: Localized?
        var place: Place?
    }

    private mutating func visit(_ expression: Expression, _ path: [Int], _ outer: Context) {
        var context = outer
        if let index = cases.firstIndex(where: { $0.tree == expression }) {
            let found = cases.remove(at: index)
            context = Context(title: found.title ?? outer.title, place: found.place)
            cases.insert(contentsOf: found.alternatives, at: index)
        }
        switch expression.form {
        case .conditional(let condition, let yes, let no): choice(condition, yes, no, path, context)
        case .call(let callee, let arguments):
            if case .name(let name) = callee.form, name == "min" || name == "max" {
                limit(arguments, isMost: name == "min", path, context)
            }
        case .conjunction(let left, let right):
            part(left, path + [0], context, of: expression)
            part(right, path + [1], context, of: expression)
        case .disjunction(let left, let right):
            part(left, path + [0], context, of: expression)
            part(right, path + [1], context, of: expression)
        // What a function that is written inside a formula does cannot be told apart in the trace.
        case .function: return
        default: break
        }
        for (index, part) in expression.children.enumerated() { visit(part, path + [index], context) }
    }

    private mutating func add(_ kind: Branch.Kind, _ path: [Int], _ sign: Branch.Sign, _ context: Context) {
        branches.append(Branch(kind: kind, title: context.title, place: context.place, path: path, sign: sign))
    }

    // MARK: if

    private mutating func choice(
        _ condition: Expression, _ yes: Expression, _ no: Expression, _ path: [Int], _ context: Context
    ) {
        // No points at all is no outcome that an example could show. A choice inside a choice counts by its own branches.
        if case .membership(_, let tests) = condition.form, let band = bands.first, band.tests.tree == tests {
            bands.removeFirst()
            add(.band(band.tests.text), path + [1], .computed, Context(title: context.title, place: band.tests.place))
        } else if yes.form != .null, !yes.isChoice {
            add(.holds(condition), path + [1], .computed, at(condition, context))
        }
        if no.form != .null, !no.isChoice { add(.fails(condition), path + [2], .computed, at(condition, context)) }
    }

    // MARK: and, or

    private mutating func part(
        _ operand: Expression, _ path: [Int], _ context: Context, of whole: Expression
    ) {
        // A chain of the same kind counts by its ends; whether a figure is known is no condition of the table.
        let isAnd = if case .conjunction = whole.form { true } else { false }
        switch operand.form {
        case .conjunction where isAnd, .disjunction where !isAnd: return
        case .comparison(_, let left, let right) where left.form == .null || right.form == .null: return
        default: break
        }
        add(isAnd ? .partFails(operand) : .partHolds(operand), path, .value(!isAnd), at(operand, context))
    }

    // MARK: min, max

    private mutating func limit(_ arguments: [Expression], isMost: Bool, _ path: [Int], _ context: Context) {
        guard arguments.count > 1 else { return }
        let fixed = arguments.indices.filter { arguments[$0].isFixed }
        if fixed.isEmpty {
            for (index, argument) in arguments.enumerated() {
                var inner = context
                if let found = cases.first(where: { $0.tree == argument }) {
                    inner = Context(title: found.title ?? context.title, place: found.place)
                }
                add(.counts(argument, isLargest: !isMost), path, .counts(index, isLargest: !isMost), inner)
            }
        } else if fixed.count == 1, arguments.count == 2 {
            var limit = Branch.Limit(
                limit: arguments[fixed[0]], of: arguments[1 - fixed[0]].withoutLimits, isMost: isMost)
            // They stand outermost, the least around the most.
            if case .number(let number) = limit.limit.form, path.count <= 2 {
                limit.isOfCriterion = number == (isMost ? criterionLimits.most : criterionLimits.least)
            }
            let context = at(arguments[fixed[0]], context)
            for isReached in [true, false] {
                add(
                    isReached ? .reachesLimit(limit) : .withinLimit(limit), path,
                    .limit(fixed[0], isMost: isMost, isReached: isReached), context)
            }
        }
    }

    // MARK: Places

    /// The line of a part in a formula of several lines; elsewhere the spot where the formula begins.
    private func at(_ part: Expression, _ context: Context) -> Context {
        guard let formula, !formula.isLowered, !part.span.isEmpty, context.place == formula.place else {
            return context
        }
        let before = formula.text.utf8.prefix(part.span.lowerBound)
        let breaks = formula.text.utf8.contains(10) ? 1 + before.count { $0 == 10 } : 0
        guard breaks > 0 else { return context }
        let column = 1 + before.reversed().prefix { $0 != 10 }.count
        return Context(
            title: context.title,
            place: Place(file: formula.place.file, line: formula.place.line + breaks, column: column))
    }
}

extension Expression {
    fileprivate var isChoice: Bool { if case .conditional = form { true } else { false } }

    /// Whether it is the same whatever the figures: numbers and the criterion's points.
    fileprivate var isFixed: Bool {
        switch form {
        case .number: true
        case .name(let name): name == "points"
        case .negation, .arithmetic: children.allSatisfy(\.isFixed)
        default: false
        }
    }

    /// What is inside of limits.
    fileprivate var withoutLimits: Expression {
        guard case .call(let callee, let arguments) = form, arguments.count == 2, case .name(let name) = callee.form,
            name == "min" || name == "max"
        else { return self }
        if arguments[0].isFixed { return arguments[1].withoutLimits }
        return arguments[1].isFixed ? arguments[0].withoutLimits : self
    }
}
