// What boards reported by one edition as far as another can score it, and what of it cannot.
import Exact
import Rules
import Scoring

/// The figures and points of a period taken over to another edition than the one they were reported by.
public struct CarriedPeriod: Sendable {
    /// One for each board.
    public var entries: [Entry]
    /// Figures that are left out, in the order of the indicators that they were reported for.
    public var figures: [LeftOut]
    /// Judged points that are left out, in the order of the boards and criteria.
    public var awards: [LeftAward]
    /// What the other edition asks for and nobody was asked.
    public var unasked: [FigureKey]
    /// Figures that are scored, although the other edition would not have them.
    public var doubtful: [Doubtful]

    /// All figures of an indicator.
    public struct LeftOut: Hashable, Sendable {
        public var indicator: String
        /// How many boards reported any.
        public var boards: Int
        public var reason: Reason

        public enum Reason: Hashable, Sendable {
            case unit, nature, ratio
            /// The other edition does not ask for them.
            case unknown
        }
    }

    public struct LeftAward: Hashable, Sendable {
        public var board: String
        /// As it was numbered when the points were given.
        public var criterion: String
        public var points: Rational
        /// What the criterion is now; nil where there is none that is judged.
        public var now: String?
    }

    public struct Doubtful: Hashable, Sendable {
        public var board: String
        public var key: FigureKey
        public var value: Rational
    }

    /// - Parameters:
    ///   - diff: from the edition that everything was reported by to the one that is to score it.
    ///   - submissions: as they are scored, how late they came counted by the other edition's deadline.
    public init(_ diff: EditionDiff, submissions: [Submission], awards: [Award]) {
        let (reported, edition) = (diff.old, diff.new)
        let reasons = Dictionary(
            reported.indicators.compactMap { was in edition.reason(against: was).map { (was.id, $0) } },
            uniquingKeysWith: { first, _ in first })
        let boards = submissions.reduce(into: [String: Int]()) { counts, submission in
            for id in Set(submission.figures.keys.map(\.indicator)) { counts[id, default: 0] += 1 }
        }
        figures = reported.indicators.compactMap { was in
            guard let reason = reasons[was.id], let count = boards[was.id] else { return nil }
            return LeftOut(indicator: was.id, boards: count, reason: reason)
        }
        unasked = edition.indicators.flatMap { indicator -> [FigureKey] in
            // A ratio is worked out from its parts; what is left out is told as such.
            guard indicator.ratio == nil, reasons[indicator.id] == nil else { return [] }
            let was = reported.indicator(indicator.id)
            return indicator.has.filter { was?.has.contains($0) != true }.map { FigureKey(indicator.id, $0) }
        }
        let numbers = Dictionary(
            diff.criteria.compactMap { twin in twin.before.flatMap { was in twin.after.map { (was.id, $0) } } },
            uniquingKeysWith: { first, _ in first })
        var left: [LeftAward] = []
        var given: [String: [Award]] = [:]
        for award in awards {
            let criterion = numbers[award.criterion]
            if let criterion, let judged = criterion.judged, judged.allows(award.points) {
                var award = award
                award.criterion = criterion.id
                given[award.board, default: []].append(award)
            } else {
                left.append(
                    LeftAward(
                        board: award.board, criterion: award.criterion, points: award.points,
                        now: criterion?.judged == nil ? nil : criterion?.id))
            }
        }
        let order = Dictionary(
            reported.criteria.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.awards = left.sorted {
            ($0.board, order[$0.criterion] ?? 0, $0.criterion) < ($1.board, order[$1.criterion] ?? 0, $1.criterion)
        }
        var doubtful: [Doubtful] = []
        entries = submissions.map { submission in
            var taken = submission
            taken.figures = submission.figures.filter { reasons[$0.key.indicator] == nil }
            // Ratios are what they come to by this edition, of parts that it has.
            _ = edition.recomputeRatios(of: &taken)
            doubtful += taken.figures.sorted { $0.key < $1.key }.compactMap { key, figure in
                guard figure.composition == nil, let value = figure.value.number,
                    let indicator = edition.indicator(key.indicator), !indicator.takes(value, for: key.attribute)
                else { return nil }
                return Doubtful(board: submission.board, key: key, value: value)
            }
            return Entry(taken, awards: given[submission.board] ?? [])
        }
        self.doubtful = doubtful.sorted { ($0.board, $0.key) < ($1.board, $1.key) }
    }
}

extension Edition {
    /// Why figures of an indicator of another edition mean nothing here, or something else; nil where they mean the same.
    fileprivate func reason(against was: Indicator) -> CarriedPeriod.LeftOut.Reason? {
        guard let now = indicator(was.id) else { return .unknown }
        if now.unit != was.unit { return .unit }
        if now.nature != was.nature { return .nature }
        let isSameRatio = now.ratio?.of == was.ratio?.of && now.ratio?.to == was.ratio?.to
        return isSameRatio || now.ratio == nil || was.ratio == nil ? nil : .ratio
    }
}

extension Indicator {
    /// Whether a file with the number would be taken.
    fileprivate func takes(_ number: Rational, for attribute: Attribute) -> Bool {
        allows(number, for: attribute) && (attribute.isPercent || number.rounded(places: decimals, .halfUp) == number)
    }
}
