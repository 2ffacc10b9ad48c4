// What is known of an edition's names before a board reports a single figure.
import Exact
import FEEL
import Rules

/// The values that figures can take, and what follows for formulas.
struct Ground {
    let edition: Edition
    let functions: [String: Scope.Definition]
    private let figures: [String: Extent]
    private let checker: TypeChecker
    /// What figures that were taken in are known to meet; nothing where the checks contradict each other, since from a
    /// contradiction everything would follow.
    private(set) var checks: [Expression] = []

    init(_ edition: Edition) {
        self.edition = edition
        functions = Dictionary(edition.functions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        figures = Dictionary(
            edition.readable.map { ($0.id, Self.extent(of: $0)) }, uniquingKeysWith: { first, _ in first })
        checker = TypeChecker(names: figures.mapValues { _ in .any }, functions: functions)
        if conflict == nil { checks = edition.knownChecks }
    }

    /// The numbers that an attribute can be.
    static func numbers(_ attribute: Attribute, of indicator: Indicator?) -> NumberSet {
        guard let indicator else { return .none }
        if indicator.id == Indicator.daysLate.id { return NumberSet([Interval()], decimals: 0) }
        // Published percentages may have four decimals; a recomputed ratio has any number of them.
        switch attribute {
        case .reportedGrowthPercent: return NumberSet([Interval()], decimals: 4)
        case .reportedPlanPercent: return NumberSet([Interval(low: 0, includesLow: true)], decimals: 4)
        default:
            let stretches = indicator.ranges[attribute].flatMap { Interval.all($0.tree) } ?? [Interval()]
            return indicator.ratio == nil
                ? NumberSet(stretches, decimals: indicator.decimals) : NumberSet(stretches)
        }
    }

    private static func extent(of indicator: Indicator) -> Extent {
        if indicator.isYesNo {
            var truth = Extent.truth
            truth.absence = .missing
            return truth
        }
        if indicator.isBare { return .numbers(numbers(.actual, of: indicator), absence: .missing) }
        let entries = indicator.has.map { ($0.rawValue, Extent.numbers(numbers($0, of: indicator), absence: .missing)) }
        return .context(Dictionary(uniqueKeysWithValues: entries))
    }

    /// The extents of everything that a criterion's formulas can name.
    /// - Parameter assumingChecks: whether figures are such as pass the checks that refuse a file.
    func analysis(of criterion: Criterion?, assumingChecks: Bool = true) -> ExtentAnalysis {
        var names = figures
        names["boards"] = .list(of: .context(figures), least: 1)
        let shares = Set(edition.planShare.values).union([1])
        names["planShare"] = .numbers(NumberSet(shares.sorted().map { Interval.point($0) }))
        if let criterion {
            names["points"] = .numbers(.point(criterion.points))
            if let judged = criterion.judged {
                names["awarded"] = .numbers(
                    NumberSet([Interval(low: judged.from, includesLow: true, high: judged.to, includesHigh: true)]),
                    absence: .missing)
            }
        }
        let checks = assumingChecks ? checks : []
        let facts = criterion.map { ownShares(in: $0) } ?? []
        return ExtentAnalysis(names: names, functions: functions, assuming: checks + facts, population: "boards")
    }

    /// Of the figures of a board nothing but what their indicators allow.
    var unassuming: ExtentAnalysis { ExtentAnalysis(names: figures, functions: functions) }

    /// A board is one of the boards: no best of the bloc is below its own figure, and no sum of figures that are never
    /// negative. Where vetoed boards do not count it may be none of them.
    private func ownShares(in criterion: Criterion) -> [Expression] {
        guard edition.ranking.vetoed.counted else { return [] }
        var found: [Expression] = []
        var seen: Set<String> = []
        criterion.formula.tree.eachPart { part in
            guard case .call(let callee, let arguments) = part.form, arguments.count == 1,
                case .name(let name) = callee.form, name == "max" || name == "sum",
                case .path(let base, let key) = arguments[0].form, case .path(let boards, let id) = base.form,
                boards.form == .name("boards"), let attribute = Attribute(rawValue: key),
                let indicator = edition.indicator(id), seen.insert(part.description).inserted
            else { return }
            let isNeverNegative = Self.numbers(attribute, of: indicator).hull?.low.map { $0 >= 0 } ?? false
            guard name == "max" || isNeverNegative else { return }
            let own = Expression(.path(Expression(.name(id)), key))
            found.append(Expression(.comparison(.greaterOrEqual, part, own)))
        }
        return found
    }

    /// What can occur in a criterion's formula and the functions that it calls, where the criterion is scored.
    func occurrences(in criterion: Criterion) -> Occurrences {
        analysis(of: criterion).occurrences(
            in: criterion.formula.tree, where: criterion.assigned.map { [$0.tree] } ?? [])
    }

    /// The indicators that expressions read, through functions too, in the order of the edition.
    func indicators(readBy expressions: [Expression]) -> [Indicator] {
        var names = checker.namesReached(from: expressions)
        // Of other boards an indicator is read as an entry: `boards.export`.
        for expression in withFunctions(expressions) {
            expression.eachPart { part in if case .path(_, let key) = part.form { names.insert(key) } }
        }
        return edition.readable.filter { names.contains($0.id) }
    }

    /// Every constant that expressions mention, through functions too.
    func constants(in expressions: [Expression]) -> Set<Rational> {
        withFunctions(expressions).reduce(into: []) { $1.collectConstants(&$0) }
    }

    /// Whether an expression reads one of some names, through functions too.
    func reads(_ names: Set<String>, _ expression: Expression) -> Bool {
        withFunctions([expression]).contains { !$0.allNames.isDisjoint(with: names) }
    }

    /// Whether expressions look at the whole bloc.
    func looksAtBloc(_ expressions: [Expression]) -> Bool {
        withFunctions(expressions).contains { $0.allNames.contains("boards") }
    }

    /// Whether an expression measures against the plan due in the period.
    func readsPlanShare(_ expression: Expression) -> Bool {
        withFunctions([expression]).contains { $0.allNames.contains("planShare") }
    }

    /// Whether an expression divides by anything but a constant.
    func divides(_ expression: Expression) -> Bool { withFunctions([expression]).contains(where: \.hasDivision) }

    /// Expressions, and the bodies of all functions that they reach.
    private func withFunctions(_ expressions: [Expression]) -> [Expression] {
        let names = checker.namesReached(from: expressions)
        return expressions + functions.values.filter { names.contains($0.name) }.map(\.body)
    }
}

extension Expression {
    /// The expression and everything inside it.
    func eachPart(_ visit: (Expression) -> Void) {
        visit(self)
        for child in children { child.eachPart(visit) }
    }

    fileprivate var hasDivision: Bool {
        if case .arithmetic(.divided, _, let divisor) = form, divisor.constant == nil { return true }
        return children.contains(where: \.hasDivision)
    }

    fileprivate func collectConstants(_ constants: inout Set<Rational>) {
        if let constant { constants.insert(constant) }
        for child in children { child.collectConstants(&constants) }
    }
}
