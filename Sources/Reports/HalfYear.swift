// What a half-year review states in numbers: the bloc's totals by indicator, growth, percent of plan, who leads.
import Exact
import Rules
import Scoring

/// The figures of all boards of a period put together, indicator by indicator. Nothing is estimated for a board that lacks
/// a figure: it is left out of that number, and the number knows of how many boards it is.
public struct HalfYear: Sendable {
    /// How many boards the bloc has in the period, those without a report among them.
    public let members: Int
    /// In the order of the edition.
    public let lines: [Line]

    public struct Line: Sendable {
        public var indicator: Indicator
        public var actual: Total?
        /// What was published of the whole bloc.
        public var published: Published?
        /// Against the same period a year before, over the boards that have both figures.
        public var growth: Comparison?
        /// Against the plan of the year, over the boards that have both figures.
        public var plan: Comparison?
        /// Percentages that boards published without the figures to recompute them from: they belong to no sum.
        public var stated: [Stated]
        public var leaders: Leaders?
    }

    /// A published percentage of one board.
    public struct Stated: Hashable, Sendable {
        public var board: String
        /// ``Attribute/reportedGrowthPercent`` or ``Attribute/reportedPlanPercent``.
        public var attribute: Attribute
        public var percent: Rational
        public var isEstimate: Bool
    }

    /// What boards come to together.
    public struct Total: Hashable, Sendable {
        public enum Value: Hashable, Sendable {
            /// A sum; of a ratio that of its parts divided.
            case number(Rational)
            /// What does not add up, such as a percentage whose parts are not known: from the lowest to the highest.
            case range(Rational, Rational)
            /// How many say yes.
            case yes(Int)
        }
        public var value: Value
        /// Of which boards, in the order of the bloc.
        public var of: [String]
        /// Whether a figure in it is an estimate.
        public var isEstimate: Bool

        public var boards: Int { of.count }
    }

    /// Two numbers over the same boards.
    public struct Comparison: Hashable, Sendable {
        public var now: Rational
        public var then: Rational
        /// In percent; of growth what is above 100%. Nil where it would divide by zero.
        public var percent: Rational?
        /// The difference in percentage points, in place of a growth, where the figures are percentages.
        public var points: Rational?
        /// Of which boards, in the order of the bloc.
        public var of: [String]
        public var isEstimate: Bool

        public var boards: Int { of.count }
    }

    /// What was published of the whole bloc beside what the boards come to.
    public struct Published: Hashable, Sendable {
        public var value: Rational
        public var isEstimate: Bool
        /// The published growth on the same period, which cannot be recomputed.
        public var growth: Rational?
        /// How much more was published than all boards together report; nil where not all have reported.
        public var excess: Rational?
    }

    /// The boards that lead, best first.
    public struct Leaders: Hashable, Sendable {
        public var boards: [Leader]
        /// Boards that are equal and too many to be named: how many, and what they have.
        public var equal: Equal?

        public struct Leader: Hashable, Sendable {
            public var board: String
            public var value: Rational
            public var isEstimate: Bool
        }

        public struct Equal: Hashable, Sendable {
            public var count: Int
            public var value: Rational
        }
    }

    /// How many boards are named: three, and those that are equal to the third while they are no more than that.
    static let fewest = 3
    static let most = 5

    public init(_ report: Report) {
        let review = report.review
        let boards = review.bloc.members.compactMap { review.submissions[$0.id] }
        members = boards.count + review.notSubmitted.count
        let all = members
        lines = review.edition.indicators.map { indicator in
            let sums = Sums(indicator, review.edition, boards)
            let actual = sums.total
            return Line(
                indicator: indicator, actual: actual,
                published: report.published.flatMap { Self.published(indicator, $0, actual, all) },
                growth: sums.comparison(.previous, isGrowth: true), plan: sums.comparison(.plan, isGrowth: false),
                stated: Self.stated(indicator, boards), leaders: Self.leaders(indicator, boards))
        }
    }

    private static func published(
        _ indicator: Indicator, _ submission: Submission, _ actual: Total?, _ members: Int
    ) -> Published? {
        guard let figure = submission.figures[FigureKey(indicator.id, .actual)], let value = figure.value.number else {
            return nil
        }
        var excess: Rational?
        if let actual, actual.boards == members, case .number(let sum) = actual.value { excess = value - sum }
        return Published(
            value: value, isEstimate: figure.isEstimate,
            growth: submission.figures[FigureKey(indicator.id, .reportedGrowthPercent)]?.value.number, excess: excess)
    }

    private static func stated(_ indicator: Indicator, _ boards: [Submission]) -> [Stated] {
        [(Attribute.reportedGrowthPercent, Attribute.previous), (.reportedPlanPercent, .plan)].flatMap {
            stated, basis in
            boards.compactMap { board -> Stated? in
                guard let figure = board.figures[FigureKey(indicator.id, stated)], let percent = figure.value.number,
                    [.actual, basis].contains(where: { board.figures[FigureKey(indicator.id, $0)] == nil })
                else { return nil }
                return Stated(
                    board: board.board, attribute: stated, percent: percent, isEstimate: figure.isEstimate)
            }
        }
    }

    private static func leaders(_ indicator: Indicator, _ boards: [Submission]) -> Leaders? {
        guard let better = indicator.better, !indicator.isYesNo else { return nil }
        let key = FigureKey(indicator.id, .actual)
        let known = boards.compactMap { board -> Leaders.Leader? in
            guard let figure = board.figures[key], let value = figure.value.number else { return nil }
            return Leaders.Leader(board: board.board, value: value, isEstimate: figure.isEstimate)
        }
        // Who is last leads nobody, alone or with all others, and to have none of what one should have much of is no lead.
        let last = better == .higher ? known.map(\.value).min() : known.map(\.value).max()
        let field = known.filter { $0.value != last && (better == .lower || $0.value > 0) }
        let values = Set(field.map(\.value)).sorted { better == .higher ? $0 > $1 : $0 < $1 }
        var leaders = Leaders(boards: [])
        for value in values where leaders.boards.count < fewest && leaders.equal == nil {
            let group = field.filter { $0.value == value }
            if leaders.boards.count + group.count <= most {
                leaders.boards += group
            } else {
                leaders.equal = Leaders.Equal(count: group.count, value: value)
            }
        }
        return leaders.boards.isEmpty && leaders.equal == nil ? nil : leaders
    }
}

/// Adds up what boards report of one indicator, by the nature that it has.
private struct Sums {
    let indicator: Indicator
    let boards: [Submission]
    /// The two indicators that a ratio is made of.
    let parts: (of: String, to: String)?

    init(_ indicator: Indicator, _ edition: Edition, _ boards: [Submission]) {
        self.indicator = indicator
        self.boards = boards
        parts = indicator.ratio.map { ($0.of, $0.to) }
    }

    var total: HalfYear.Total? {
        let known = boards.compactMap { board in
            board.figures[FigureKey(indicator.id, .actual)].map { (board: board.board, figure: $0) }
        }
        let figures = known.map(\.figure)
        func total(_ value: HalfYear.Total.Value, _ boards: [String], _ isEstimate: Bool) -> HalfYear.Total {
            HalfYear.Total(value: value, of: boards, isEstimate: isEstimate)
        }
        if indicator.isYesNo {
            guard !figures.isEmpty else { return nil }
            let yes = figures.filter { $0.value == .yesNo(true) }.count
            return total(.yes(yes), known.map(\.board), figures.contains(where: \.isEstimate))
        }
        if let whole = whole([.actual]), let number = whole.values.first {
            return total(.number(number), whole.boards, whole.isEstimate)
        }
        let numbers = known.filter { $0.figure.value.number != nil }
        let values = numbers.compactMap(\.figure.value.number)
        guard let least = values.min(), let most = values.max() else { return nil }
        return total(.range(least, most), numbers.map(\.board), figures.contains(where: \.isEstimate))
    }

    func comparison(_ attribute: Attribute, isGrowth: Bool) -> HalfYear.Comparison? {
        guard let whole = whole([.actual, attribute]), whole.values.count == 2 else { return nil }
        let (now, then) = (whole.values[0], whole.values[1])
        let share = (now * 100).divided(by: then)
        let isPoints = isGrowth && indicator.unit == .percent
        return HalfYear.Comparison(
            now: now, then: then, percent: isPoints ? nil : share.map { isGrowth ? $0 - 100 : $0 },
            points: isPoints ? now - then : nil, of: whole.boards, isEstimate: whole.isEstimate)
    }

    /// One number an attribute, over the boards that have all of them; nil where nothing adds up.
    private func whole(_ attributes: [Attribute]) -> (values: [Rational], boards: [String], isEstimate: Bool)? {
        let names: [String]
        if indicator.addsUp {
            names = [indicator.id]
        } else if let parts {
            names = [parts.of, parts.to]
        } else {
            return nil
        }
        let keys = attributes.map { attribute in names.map { FigureKey($0, attribute) } }
        let complete = boards.filter { board in
            keys.allSatisfy { $0.allSatisfy { board.figures[$0]?.value.number != nil } }
        }
        guard !complete.isEmpty else { return nil }
        let values = keys.compactMap { keys -> Rational? in
            let sums = keys.map { key in Rational.sum(complete.compactMap { $0.figures[key]?.value.number }) }
            guard sums.count == 2 else { return sums.first }
            return (sums[0] * (indicator.unit == .percent ? 100 : 1)).divided(by: sums[1])
        }
        let isEstimate = complete.contains { board in
            keys.contains { $0.contains { board.figures[$0]?.isEstimate == true } }
        }
        return (values, complete.map(\.board), isEstimate)
    }
}
