// How a figure came about that stands in no file as it is: the figures it was made of, each with its place.
import Exact
import FEEL

/// What a figure was made of.
public indirect enum Composition: Hashable, Sendable {
    /// Added up; of one part, taken over.
    case sum([Part])
    /// Yes or no, said by all parts alike.
    case agreement([Part])
    /// The one divided by the other, times 100 for a percentage. `reported` is what the board stated and what this stands
    /// in the place of.
    case ratio(of: Part, to: Part, isPercent: Bool, reported: Quantity?)

    /// One of the figures, which may be made of others itself.
    public struct Part: Hashable, Sendable {
        public var board: String
        public var period: Period
        public var key: FigureKey
        public var figure: Figure

        public init(board: String, period: Period, key: FigureKey, figure: Figure) {
            self.board = board
            self.period = period
            self.key = key
            self.figure = figure
        }
    }

    public var parts: [Part] {
        switch self {
        case .sum(let parts), .agreement(let parts): parts
        case .ratio(let of, let to, _, _): [of, to]
        }
    }

    /// The figures that were read from files.
    public var leaves: [Part] {
        parts.flatMap { part in part.figure.composition?.leaves ?? [part] }
    }
}

/// What became of the reports of boards that were merged into one within a period.
public struct Merger: Hashable, Sendable {
    /// The boards whose reports were put together, the successor first. Only itself where its report counts as the whole.
    public var parts: [Part]
    /// Boards of which the successor's report, or that of another part, counts as holding their figures.
    public var included: [String]
    /// Boards whose part is still awaited: what they report is missing in the whole.
    public var lacking: [String]

    public struct Part: Hashable, Sendable {
        public var board: String
        public var file: String?

        public init(board: String, file: String?) {
            self.board = board
            self.file = file
        }
    }

    public init(parts: [Part], included: [String] = [], lacking: [String] = []) {
        self.parts = parts
        self.included = included
        self.lacking = lacking
    }

    /// All boards whose merger this rests on.
    public var predecessors: [String] { parts.dropFirst().map(\.board) + included + lacking }
}

extension Indicator {
    /// Whether a figure may have that value. Published percentages have no range of the indicator's own.
    public func allows(_ number: Rational, for attribute: Attribute) -> Bool {
        ranges[attribute]?.allows(number) ?? true
    }
}

extension Formula<[UnaryTest]> {
    /// Whether the range has the number in it.
    public func allows(_ number: Rational) -> Bool {
        if case .comparison(.greaterOrEqual, let bound)? = tree.first, tree.count == 1,
            case .number(let least) = bound.form
        {
            return number >= least
        }
        let test = Expression(.membership(Expression(.number(number)), tree))
        if case .boolean(true) = test.evaluate().value { return true }
        return false
    }
}

extension Composition {
    /// How the figure came about, the same in every language:
    /// `2100 (hai-phong, Scores/…/hai-phong.csv:3) + 1100 (hai-duong, Scores/…/hai-duong.csv:3)`.
    /// - Parameter period: the period spoken of; another one is named beside its figures.
    public func text(in period: Period) -> String {
        switch self {
        case .sum(let parts): return parts.map { $0.text(in: period) }.joined(separator: " + ")
        case .agreement(let parts): return parts.map { $0.text(in: period) }.joined(separator: " = ")
        case .ratio(let of, let to, let isPercent, _):
            let quotient = "\(of.text(in: period, inner: true)) / \(to.text(in: period, inner: true))"
            return isPercent ? quotient + " × 100" : quotient
        }
    }
}

extension Composition.Part {
    /// - Parameter inner: whether it stands inside a quotient, so that a sum needs parentheses.
    fileprivate func text(in period: Period, inner: Bool = false) -> String {
        if let composition = figure.composition {
            let text = composition.text(in: period)
            return inner && composition.parts.count > 1 ? "(\(text))" : text
        }
        let when = self.period == period ? "" : ", \(self.period)"
        return "\(figure.value.shortText) (\(board)\(when), \(figure.origin.lineSpot))"
    }
}
