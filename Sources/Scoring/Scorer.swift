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
            board: submission.board, figures: submission.quantities,
            awards: Dictionary(
                awards.filter { $0.board == submission.board }.map { ($0.criterion, $0.points) },
                uniquingKeysWith: { _, last in last }))
    }
}

extension Submission {
    /// What formulas read of it: the figures, and how late it was handed in.
    fileprivate var quantities: [FigureKey: Quantity] {
        var quantities = figures.mapValues(\.value)
        quantities[.daysLate] = lateness.map { .number(Rational($0.days)) }
        return quantities
    }
}

/// Scores the boards of a bloc for one period by one edition.
public struct Scorer: Sendable {
    public let edition: Edition
    public let period: Period
    let program: Program
    /// What is scored, in the order of the boards.
    public let entries: [Entry]
    /// Votes on boards that are equal on every key, in the order in which they were taken.
    public internal(set) var votes: [TieVote]
    private let frames: [[String: Value]]
    /// The frame of names that hold for the whole bloc.
    private var blocFrame: [String: Value]
    private let directFigures: Set<String>
    public internal(set) var blocFigures: [BlocFigure] = []
    var shared: [Value] = []
    var verdicts: [Verdict] = []
    /// Whether the bloc's figures were taken over, and the other boards are not here.
    var isAlone = false

    /// Which of the edition's vetoes apply to a board, and which a missing figure leaves open.
    struct Verdict: Sendable {
        var vetoes: [Int] = []
        var undecided: [Int: [Absence.Figure]] = [:]
    }

    /// - Parameters:
    ///   - entries: one for each board that submitted, in any order.
    ///   - votes: on boards that are equal, in the order in which they were taken.
    public init(_ edition: Edition, period: Period, entries: [Entry], votes: [TieVote] = []) {
        self.init(Program(edition), period: period, entries: entries, votes: votes)
    }

    /// With a program that was made before, for those who score by one edition many times.
    init(_ program: Program, period: Period, entries: [Entry], votes: [TieVote] = []) {
        self.votes = votes
        let edition = program.edition
        self.edition = edition
        self.period = period
        // Whatever the order of input, the list of boards that formulas see is the same.
        self.entries = entries.sorted { $0.board < $1.board }
        self.program = program
        directFigures = Set(edition.readable.filter(\.isBare).map(\.id))
        frames = self.entries.map { Self.frame($0, edition.readable) }
        let all = Self.boards(frames, edition)
        blocFrame = ["planShare": Self.planShare(edition, period), "boards": .list(all)]
        // Whether a veto applies is settled among all boards; which of them count depends on it.
        computeBlocFigures(boards: self.entries.map(\.board))
        judgeVetoes()
        leaveOutVetoed()
    }

    /// Takes the boards that a veto applies to out of the bloc's figures, where the edition says so.
    mutating func leaveOutVetoed() {
        guard !edition.ranking.vetoed.counted else { return }
        let all = Self.boards(frames, edition)
        let counted = entries.indices.filter { verdicts[$0].vetoes.isEmpty }
        let open = verdicts.flatMap { $0.undecided.sorted { $0.key < $1.key }.flatMap(\.value) }
        guard counted.count < all.count || !open.isEmpty || isAlone else { return }
        blocFrame["boards"] = .list(counted.map { all[$0] })
        computeBlocFigures(boards: counted.map { self.entries[$0].board }, open: open)
    }

    /// The share of the year's plan that is due, or that the edition leaves it open.
    static func planShare(_ edition: Edition, _ period: Period) -> Value {
        edition.planShare(in: period).map { .number($0) }
            ?? .null(
                .notFound(
                    Localized(
                        vi: "bộ tiêu chí không nói phần kế hoạch năm của kỳ \(period) (planShare)",
                        en: "the edition does not say what share of the year's plan is due in \(period) (planShare)")))
    }

    static func frame(_ entry: Entry, _ indicators: [Indicator]) -> [String: Value] {
        var frame: [String: Value] = [:]
        for indicator in indicators {
            func value(_ attribute: Attribute) -> Value {
                entry.figures[FigureKey(indicator.id, attribute)]?.value
                    ?? .null(
                        .missing(
                            Absence.Figure(
                                owner: entry.board, indicator: indicator.id, attribute: attribute.rawValue)))
            }
            frame[indicator.id] =
                indicator.isBare
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
            .context(Context(edition.readable.map { ($0.id, frame[$0.id] ?? .nothing) }))
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
        scope.isScoring = true
        // What is computed over all boards may touch each figure of each a few times.
        scope.budget = Limits.operations + entries.count * (200 + 20 * edition.indicators.count)
        return scope
    }

    /// How an award that was not given appears among missing figures.
    static func award(_ board: String, _ criterion: String) -> Absence.Figure {
        Absence.Figure(owner: board, indicator: criterion, attribute: "awarded")
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
            assigned: Rational.sum(sections.map(\.assigned)),
            surelyAssigned: Rational.sum(sections.map(\.surelyAssigned)), vetoes: verdicts[index].vetoes,
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
        // Bonuses and deductions are not part of what a board could have.
        let counted = section.kind == .content ? criteria : []
        return SectionScore(
            section: section.id, criteria: criteria, sections: sections, sum: sum, points: points,
            assigned: Rational.sum(counted.filter(\.isAssigned).map(\.available) + sections.map(\.assigned)),
            surelyAssigned: Rational.sum(
                counted.filter(\.isSurelyAssigned).map(\.available) + sections.map(\.surelyAssigned)))
    }

    private static func sum(_ points: [Points]) -> Points {
        points.reduce(.zero) { Points(rounded: $0.rounded + $1.rounded, exact: $0.exact + $1.exact) }
    }

    private func score(_ line: Program.Line, _ index: Int) -> CriterionScore {
        judge(line, index, line.formula.evaluate(in: scope(index, line)))
    }
}
