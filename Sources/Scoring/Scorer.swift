// The engine: figures and awards of a bloc's boards in, scorecards out. Order of input never matters.
import Diagnostics
import Exact
import FEEL
import Rules

/// What one board brings to be scored.
public struct Entry: Sendable {
    public var board: String
    public var figures: [FigureKey: Quantity]
    /// Points awarded for judged criteria.
    public var awards: [String: Rational]

    public init(board: String, figures: [FigureKey: Quantity], awards: [String: Rational] = [:]) {
        self.board = board
        self.figures = figures
        self.awards = awards
    }

    public init(_ submission: Submission, awards: [Award] = []) {
        self.init(
            board: submission.board, figures: submission.figures.mapValues(\.value),
            awards: Dictionary(
                awards.filter { $0.board == submission.board }.map { ($0.criterion, $0.points) },
                uniquingKeysWith: { _, last in last }))
    }
}

/// Scores the boards of a bloc for one period by one edition.
public struct Scorer: Sendable {
    public let edition: Edition
    public let period: Period
    let program: Program
    let entries: [Entry]
    private let frames: [[String: Value]]
    /// The frame of names that hold for the whole bloc.
    private var blocFrame: [String: Value]
    private let directFigures: Set<String>
    public private(set) var blocFigures: [BlocFigure] = []
    private var shared: [Value] = []
    private var verdicts: [Verdict] = []

    private struct Verdict: Sendable {
        var vetoes: [Int] = []
        var undecided: [Int: [Absence.Figure]] = [:]
    }

    /// - Parameter entries: one for each board that submitted, in any order.
    public init(_ edition: Edition, period: Period, entries: [Entry]) {
        self.edition = edition
        self.period = period
        // Whatever the order of input, the list of boards that formulas see is the same.
        self.entries = entries.sorted { $0.board < $1.board }
        program = Program(edition)
        directFigures = Set(edition.indicators.filter(\.isYesNo).map(\.id))
        frames = self.entries.map { Self.frame($0, edition) }
        let all = Self.boards(frames, edition)
        blocFrame = ["planShare": .number(edition.planShare(in: period)), "boards": .list(all)]
        judgeVetoes()
        var counted = Array(self.entries.indices)
        if !edition.ranking.vetoed.counted {
            counted.removeAll { !verdicts[$0].vetoes.isEmpty }
            blocFrame["boards"] = .list(counted.map { all[$0] })
        }
        computeBlocFigures(boards: counted.map { self.entries[$0].board })
    }

    private static func frame(_ entry: Entry, _ edition: Edition) -> [String: Value] {
        var frame: [String: Value] = [:]
        for indicator in edition.indicators {
            func value(_ attribute: Attribute) -> Value {
                entry.figures[FigureKey(indicator.id, attribute)]?.value
                    ?? .null(
                        .missing(
                            Absence.Figure(
                                owner: entry.board, indicator: indicator.id, attribute: attribute.rawValue)))
            }
            frame[indicator.id] =
                indicator.isYesNo
                ? value(.actual)
                : .context(
                    Context(
                        indicator.has.map { ($0.rawValue, value($0)) },
                        indicator: Context.Indicator(owner: entry.board, name: indicator.id)))
        }
        return frame
    }

    private static func boards(_ frames: [[String: Value]], _ edition: Edition) -> [Value] {
        frames.map { frame in
            .context(Context(edition.indicators.map { ($0.id, frame[$0.id] ?? .nothing) }))
        }
    }

    /// The names a formula sees for one board; with `line` those of a criterion as well.
    func scope(_ index: Int?, _ line: Program.Line? = nil) -> Scope {
        var own: [String: Value] = [:]
        var owner = ""
        if let index {
            owner = entries[index].board
            if let line {
                own["points"] = .number(line.criterion.points)
                own["awarded"] =
                    entries[index].awards[line.criterion.id].map { .number($0) }
                    ?? .null(.missing(Self.award(owner, line.criterion.id)))
            }
        }
        var scope = Scope(
            (index.map { [frames[$0]] } ?? []) + [own, blocFrame], functions: program.functions, shared: shared)
        scope.owner = owner
        scope.directFigures = directFigures
        scope.leavesOutMissing = true
        // What is computed over all boards may touch each figure of each a few times.
        scope.budget = Limits.operations + entries.count * (200 + 20 * edition.indicators.count)
        return scope
    }

    /// How an award that was not given appears among missing figures.
    static func award(_ board: String, _ criterion: String) -> Absence.Figure {
        Absence.Figure(owner: board, indicator: criterion, attribute: "awarded")
    }

    // MARK: Bloc-wide

    private mutating func judgeVetoes() {
        verdicts = entries.indices.map { index in
            var verdict = Verdict()
            for (number, condition) in program.vetoes.enumerated() {
                let outcome = condition.evaluate(in: scope(index))
                if case .boolean(true) = outcome.value, outcome.missing.isEmpty {
                    verdict.vetoes.append(number)
                } else if case .boolean(false) = outcome.value, outcome.missing.isEmpty {
                    continue
                } else {
                    verdict.undecided[number] = outcome.missing
                }
            }
            return verdict
        }
    }

    private mutating func computeBlocFigures(boards: [String]) {
        for expression in program.shared {
            let outcome = expression.evaluate(in: scope(nil))
            shared.append(outcome.value)
            let contributions = contributions(to: expression, boards: boards)
            blocFigures.append(
                BlocFigure(
                    expression: expression, value: outcome.value, missing: outcome.missing,
                    contributions: contributions, holders: Self.holders(expression, outcome.value, contributions)))
        }
    }

    /// The value each board brings, for an aggregate over `for b in boards return …` or `boards.x.y`.
    private func contributions(to expression: Expression, boards: [String]) -> [BlocFigure.Contribution] {
        guard case .call(_, let arguments) = expression.form, arguments.count == 1, arguments[0].isOverBoards,
            case .list(let items) = arguments[0].evaluate(in: scope(nil)).value, items.count == boards.count
        else { return [] }
        return zip(boards, items).map { BlocFigure.Contribution(board: $0, value: $1) }
    }

    private static func holders(
        _ expression: Expression, _ value: Value, _ contributions: [BlocFigure.Contribution]
    ) -> [String] {
        guard case .call(let callee, _) = expression.form, case .name(let name) = callee.form else { return [] }
        guard [Builtin.max, .min].map(\.rawValue).contains(name) else { return contributions.map(\.board) }
        return contributions.filter { $0.value.isEqual(to: value) == true }.map(\.board)
    }

    // MARK: Boards

    /// The scorecards of all boards, in the order of their names.
    public func scorecards() -> [Scorecard] { entries.indices.map { scorecard($0) } }

    public func scorecard(of board: String) -> Scorecard? {
        index(of: board).map { scorecard($0) }
    }

    func entry(of board: String) -> Entry? { index(of: board).map { entries[$0] } }

    /// Entries stand in the order of their boards.
    func index(of board: String) -> Int? {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].board < board { low = middle + 1 } else { high = middle }
        }
        return low < entries.count && entries[low].board == board ? low : nil
    }

    private func scorecard(_ index: Int) -> Scorecard {
        var lines = program.criteria[...]
        let sections = edition.sections.map { section($0, index, &lines) }
        let sum = Self.sum(sections.map(\.points))
        let total = Points(rounded: sum.rounded.map { edition.rounding.apply($0, at: .total) }, exact: sum.exact)
        return Scorecard(
            board: entries[index].board, sections: sections, sum: sum, total: total,
            assigned: Rational.sum(sections.map(\.assigned)), vetoes: verdicts[index].vetoes,
            undecidedVetoes: verdicts[index].undecided)
    }

    private func section(_ section: Section, _ index: Int, _ lines: inout ArraySlice<Program.Line>) -> SectionScore {
        var criteria: [CriterionScore] = []
        for _ in section.criteria {
            guard let line = lines.popFirst() else { break }
            criteria.append(score(line, index))
        }
        let sections = section.sections.map { self.section($0, index, &lines) }
        let sum = Self.sum(criteria.map(\.points) + sections.map(\.points))
        let points = Points(
            rounded: sum.rounded.clamped(to: section.bounds).map { edition.rounding.apply($0, at: .section) },
            exact: sum.exact.clamped(to: section.bounds))
        let assigned = Rational.sum(
            criteria.filter(\.isAssigned).map(\.available) + sections.map(\.assigned))
        return SectionScore(
            section: section.id, criteria: criteria, sections: sections, sum: sum, points: points, assigned: assigned)
    }

    private static func sum(_ points: [Points]) -> Points {
        points.reduce(.zero) { Points(rounded: $0.rounded + $1.rounded, exact: $0.exact + $1.exact) }
    }

    private func score(_ line: Program.Line, _ index: Int) -> CriterionScore {
        judge(line, index, line.formula.evaluate(in: scope(index, line)))
    }

    /// What an evaluated formula means for the board: the policies of the edition applied.
    func judge(_ line: Program.Line, _ index: Int, _ outcome: Outcome) -> CriterionScore {
        let criterion = line.criterion
        let board = entries[index].board
        var score = CriterionScore(
            criterion: criterion.id, available: criterion.points, state: .notAssigned(.condition),
            missing: outcome.missing.filter { $0.owner == board },
            provisional: outcome.missing.filter { $0.owner != board }
                + outcome.sharedParts.sorted().flatMap { blocFigures[$0].missing }.filter { $0.owner != board })
        switch assignment(line, index) {
        case .boolean(true): break
        case .boolean(false):
            score.missing = []
            score.provisional = []
            return score
        default:
            score.state = .undetermined([.assignmentUnknown], criterion.bounds)
            return score
        }
        score.state = state(criterion, score.missing, outcome.value)
        return score
    }

    private func assignment(_ line: Program.Line, _ index: Int) -> Value {
        guard let condition = line.assigned else { return .boolean(true) }
        let outcome = condition.evaluate(in: scope(index, line))
        return outcome.missing.isEmpty ? outcome.value : .nothing
    }

    private func state(_ criterion: Criterion, _ missing: [Absence.Figure], _ value: Value) -> CriterionScore.State {
        if !missing.isEmpty {
            switch criterion.missing {
            case .zero: return .determined(.zeroForMissing)
            case .notAssigned: return .notAssigned(.missing)
            case .undetermined:
                let doubts = missing.map { figure -> CriterionScore.Doubt in
                    figure.attribute == "awarded" ? .notAwarded : .missing(figure)
                }
                return .undetermined(doubts, criterion.bounds)
            }
        }
        switch value {
        case .number(let exact):
            guard criterion.bounds.contains(exact) else {
                return .undetermined([.outOfBounds(exact, criterion.bounds)], criterion.bounds)
            }
            return .determined(.computed(exact: exact, rounded: edition.rounding.apply(exact, at: .criterion)))
        case .null(let reason): return .undetermined([.noPoints(reason)], criterion.bounds)
        default:
            let found = Localized(vi: "công thức cho \(value.kind.vi)", en: "the formula gives a \(value.kind.en)")
            return .undetermined([.noPoints(.mismatch(found))], criterion.bounds)
        }
    }
}

extension Expression {
    /// A list with one item for each board, in their order.
    fileprivate var isOverBoards: Bool {
        switch form {
        case .iteration(let bindings, _): bindings.count == 1 && bindings[0].domain.form == .name("boards")
        case .path(let base, _): base.form == .name("boards") || base.isOverBoards
        default: false
        }
    }
}
