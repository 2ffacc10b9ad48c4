// The conditions an edition puts on a board's figures, such as parts that add up, and on what is published of the bloc.
import Diagnostics
import Exact
import FEEL
import Rules

/// What came of one condition.
public struct FigureCheckResult: Sendable {
    public enum Verdict: Sendable, Equatable {
        case holds, fails
        /// Figures that it needs are missing; none where it divides by zero and so says nothing.
        case undecided([Absence.Figure])
    }
    public var check: FigureCheck
    /// Which indicator it is about, and the condition itself.
    public var instance: FigureCheck.Case
    /// What is said where it does not hold, with the indicator that it is about.
    public var message: Localized
    public var verdict: Verdict
    let scope: CheckScope

    /// The condition with the figures in place of their names.
    public var withFigures: String { scope.withFigures(instance.condition.tree).description }

    /// Whether it says more than the condition: an estimate is not told by a number.
    public var showsFigures: Bool { withFigures != instance.condition.tree.description }
}

/// What a board reported before.
public struct EarlierReports: Sendable {
    /// The same period a year before.
    public var lastYear: Submission?
    /// The latest earlier period that begins with this one.
    public var soFar: Submission?

    public init(lastYear: Submission? = nil, soFar: Submission? = nil) {
        self.lastYear = lastYear
        self.soFar = soFar
    }
}

/// Runs the edition's checks of boards on one board's figures, in the order of the edition.
/// - Parameters:
///   - earlier: what is not known of earlier reports leaves the checks that read it undecided.
///   - reaches: which checks, by what they look at.
public func checkFigures(
    _ submission: Submission, earlier: EarlierReports = EarlierReports(), edition: Edition, period: Period,
    reaching reaches: Set<FigureCheck.Reach> = [.figures, .record]
) -> [FigureCheckResult] {
    let checks = edition.checks.filter { $0.reach != .bloc && reaches.contains($0.reach) && $0.applies(in: period) }
    guard !checks.isEmpty else { return [] }
    // Many boards are checked by figures alone.
    let asks = checks.contains { $0.reach == .record }
    var scopes: [Set<String>: CheckScope] = [:]
    return checks.flatMap { check in
        check.cases.map { instance in
            let scope =
                scopes[instance.stated]
                ?? CheckScope(
                    edition, period, board: submission.stating(instance.stated), earlier: asks ? earlier : nil)
            scopes[instance.stated] = scope
            return scope.result(check, instance)
        }
    }
}

/// Runs the edition's checks of the bloc.
/// - Parameters:
///   - boards: the members' figures.
///   - silent: members that have not reported: what needs their figures is undecided.
///   - published: what was published of the bloc.
public func checkBloc(
    _ boards: [Submission], silent: [String], published: Submission?, edition: Edition, period: Period
) -> [FigureCheckResult] {
    let checks = edition.checks.filter { $0.reach == .bloc && $0.applies(in: period) }
    guard !checks.isEmpty else { return [] }
    let all = boards + silent.map { Submission(board: $0, period: period) }
    let scope = CheckScope(edition, period, boards: all, published: published)
    return checks.flatMap { check in check.cases.map { scope.result(check, $0) } }
}

/// What the condition of a check can name.
struct CheckScope: Sendable {
    private let edition: Edition
    private let scope: Scope

    /// For checks of one board; without earlier reports where none of them asks for one.
    init(_ edition: Edition, _ period: Period, board: Submission, earlier: EarlierReports?) {
        func report(_ submission: Submission?, _ name: String) -> Value {
            // Whose figures they are tells them from the board's own where one is missing.
            .context(submission.orEmpty(period).context(edition.indicators, owner: "\(board.board) \(name)"))
        }
        self.init(
            edition, period, own: board.entries(edition.indicators, owner: board.board), owner: board.board,
            reports: earlier.map {
                [
                    CheckName.lastYear: report($0.lastYear, CheckName.lastYear),
                    CheckName.soFar: report($0.soFar, CheckName.soFar),
                ]
            } ?? [:], budget: 0)
    }

    /// For checks of the bloc.
    init(_ edition: Edition, _ period: Period, boards: [Submission], published: Submission?) {
        let boards = boards.sorted { $0.board < $1.board }
        self.init(
            edition, period, own: [], owner: "",
            reports: [
                "boards": .list(boards.map { .context($0.context(edition.indicators, owner: $0.board)) }),
                CheckName.published: .context(
                    published.orEmpty(period).context(edition.indicators, owner: CheckName.published)),
            ], budget: boards.count * (200 + 20 * edition.indicators.count))
    }

    private init(
        _ edition: Edition, _ period: Period, own: [(String, Value)], owner: String, reports: [String: Value],
        budget: Int
    ) {
        self.edition = edition
        var names = reports
        names["planShare"] = Scorer.planShare(edition, period)
        var scope = Scope(
            [Dictionary(own, uniquingKeysWith: { first, _ in first }), names],
            functions: Dictionary(edition.functions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }))
        scope.owner = owner
        scope.directFigures = Set(edition.indicators.filter(\.isYesNo).map(\.id))
        scope.isScoring = true
        scope.budget = Limits.operations + budget
        self.scope = scope
    }

    func result(_ check: FigureCheck, _ instance: FigureCheck.Case) -> FigureCheckResult {
        let title = instance.indicator.flatMap { edition.indicator($0)?.title }
        return FigureCheckResult(
            check: check, instance: instance,
            message: title.map { $0 + Localized(same: ": ") + check.message } ?? check.message,
            verdict: verdict(instance.condition.tree), scope: self)
    }

    /// Sums and other figures over all boards stand with their value, like those of one.
    func withFigures(_ expression: Expression) -> Expression {
        if case .call(_, let arguments) = expression.form,
            arguments.contains(where: { part in part.contains { $0.form == .name("boards") } }),
            case .number(let number) = evaluate(expression).value
        {
            return number.inFormula
        }
        let isBloc = expression.contains { $0.form == .name("boards") }
        if isBloc {
            switch expression.form {
            case .arithmetic, .negation, .comparison, .between, .conjunction, .disjunction, .call:
                return expression.mapChildren(withFigures)
            default: break
            }
        }
        return Scorer.figured(expression, scope, edition, local: [])
    }

    private func verdict(_ condition: Expression) -> FigureCheckResult.Verdict {
        let outcome = evaluate(condition)
        return switch outcome.value {
        case _ where !outcome.missing.isEmpty: .undecided(outcome.missing)
        case .boolean(true): .holds
        case .null(.divisionByZero): .undecided([])
        default: .fails
        }
    }

    func evaluate(_ condition: Expression) -> Outcome { condition.evaluate(in: scope) }
}

extension Submission? {
    fileprivate func orEmpty(_ period: Period) -> Submission { self ?? Submission(board: "", period: period) }
}

extension Submission {
    /// With some ratios as they were stated in place of what they come to.
    fileprivate func stating(_ ratios: Set<String>) -> Submission {
        guard !ratios.isEmpty else { return self }
        var own = self
        for (key, figure) in figures where ratios.contains(key.indicator) {
            guard case .ratio(_, _, _, let stated)? = figure.composition else { continue }
            own.figures[key]?.composition = nil
            if let stated { own.figures[key]?.value = stated } else { own.figures[key] = nil }
        }
        return own
    }

    /// What checks see of each indicator: its figures, and what the board says of the actual one.
    fileprivate func entries(_ indicators: [Indicator], owner: String) -> [(String, Value)] {
        indicators.map { indicator in
            func absent(_ attribute: Attribute) -> Value {
                .null(
                    .missing(
                        Absence.Figure(owner: owner, indicator: indicator.id, attribute: attribute.rawValue)))
            }
            func value(_ attribute: Attribute) -> Value {
                figures[FigureKey(indicator.id, attribute)]?.value.value ?? absent(attribute)
            }
            if indicator.isYesNo { return (indicator.id, value(.actual)) }
            let actual = figures[FigureKey(indicator.id, .actual)]
            let marks: [(String, Value)] = FigureMark.allCases.map { mark in
                // What is not there is neither an estimate nor without evidence.
                (mark.rawValue, actual.map { .boolean($0.has(mark)) } ?? absent(.actual))
            }
            return (
                indicator.id,
                .context(
                    Context(
                        indicator.has.map { ($0.rawValue, value($0)) } + marks,
                        indicator: Context.Indicator(owner: owner, name: indicator.id)))
            )
        }
    }

    fileprivate func context(_ indicators: [Indicator], owner: String) -> Context {
        Context(entries(indicators, owner: owner))
    }
}

extension Figure {
    fileprivate func has(_ mark: FigureMark) -> Bool {
        switch mark {
        case .estimate: isEstimate
        case .evidence: evidence != nil
        }
    }
}

extension Edition {
    /// What figures that were taken in are known to meet: conditions that refuse a file and see nothing but its figures.
    /// Not those of a stated ratio, by which nobody is scored.
    var knownChecks: [Expression] {
        checks.filter(\.isKnowledge).flatMap { $0.cases.filter(\.stated.isEmpty).map(\.condition.tree) }
    }
}

extension CriterionScore.Doubt {
    /// Why there is no single number, as a sentence.
    public var explanation: Localized {
        switch self {
        case .missing(let figure):
            Localized(
                vi: "thiếu số liệu \(figure.indicator).\(figure.attribute)",
                en: "the figure \(figure.indicator).\(figure.attribute) is missing")
        case .notAwarded: Localized(vi: "chưa được chấm điểm", en: "no points have been awarded yet")
        case .noPoints(.literal):
            Localized(
                vi: "quy tắc không cho điểm với số liệu này (số liệu rơi vào khoảng trống)",
                en: "the rule gives no points for these figures (they fall in a hole)")
        case .noPoints(let reason): reason.explanation
        case .outOfBounds(let points, let bounds):
            Localized(
                vi: "công thức cho \(points.shortText()) điểm, ngoài giới hạn \(bounds.text)",
                en: "the formula gives \(points.shortText()) points, outside of \(bounds.text)")
        case .assignmentUnknown:
            Localized(
                vi: "chưa biết đơn vị có được giao tiêu chí này không",
                en: "it is not known whether the board has this criterion")
        }
    }
}

extension Bounds {
    /// `0…10`, an open end as `−∞` or `∞`.
    public var text: String { "\(least?.shortText() ?? "−∞")…\(most?.shortText() ?? "∞")" }
}

extension Expression {
    /// Whether this expression or one inside it meets a condition.
    fileprivate func contains(where condition: (Expression) -> Bool) -> Bool {
        condition(self) || children.contains { $0.contains(where: condition) }
    }
}
