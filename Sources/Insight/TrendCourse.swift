// One board from period to period: where it stood, and the figures it reported.
import Diagnostics
import Exact
import Rules
import Scoring

/// A board in one period of a trend.
public struct TrendStep: Sendable {
    /// The boards that it consisted of then, itself first, each with where it really stood; nil where it did not report.
    public var parts: [Part]
    /// Where it would have stood with today's members: worked out; nil where the bloc was not another one then.
    public var merged: TrendStanding?
    /// Boards from outside of the bloc that it includes today and did not, or not throughout, include then.
    public var outsiders: [Member.Outsider]

    public struct Part: Sendable {
        public var board: String
        public var standing: TrendStanding?
    }

    /// What is compared with other periods: worked out where the bloc was another one.
    public var standing: TrendStanding? { merged ?? (parts.count == 1 ? parts[0].standing : nil) }

    /// Whether the board was none, or did not report: nothing is known.
    public var isEmpty: Bool { merged == nil && parts.allSatisfy { $0.standing == nil } }
}

extension Trend {
    /// A board in a period, by its number.
    public func step(of board: String, in number: Int) -> TrendStep {
        let period = periods[number]
        let isMember = isMember(board)
        guard let last, isMember else {
            let wasMember = bloc.member(board)?.isMember(on: period.period.end) == true
            return TrendStep(
                parts: wasMember
                    ? [TrendStep.Part(board: board, standing: period.recorded.standing(of: board))] : [],
                merged: nil, outsiders: [])
        }
        return TrendStep(
            parts: bloc.boards(in: board, of: last.period, at: period.period).map {
                TrendStep.Part(board: $0, standing: period.recorded.standing(of: $0))
            },
            merged: period.merged?.view.standing(of: board),
            outsiders: bloc.outsiders(in: board, of: last.period, since: period.period))
    }

    /// The latest earlier like period in which a board has points; nil if it has none in this one.
    public func likePeriod(of board: String, before number: Int) -> Int? {
        guard view(of: board, in: periods[number]).rows[board] != nil else { return nil }
        return likePeriod(before: number) { view(of: board, in: $0).rows[board] != nil }
    }
}

/// What a board reported of one indicator from period to period.
public struct TrendFigure: Sendable {
    public var indicator: Indicator
    /// By period.
    public var cells: [Cell]
    /// Whether another edition has an indicator of this name in another unit, or of another nature: a line of its own.
    public var isSplit: Bool

    public enum Cell: Hashable, Sendable {
        /// The period's edition does not ask for it, or the board was no member.
        case notAsked
        /// Not reported, or nothing that can be put together, with the reason where there is one.
        case missing(Localized?)
        case figure(Quantity, isEstimate: Bool)

        public var number: Rational? { if case .figure(let value, _) = self { value.number } else { nil } }
    }

    /// From one period to another: the difference, and per hundred of the first for what is measured and was above zero.
    public func change(from earlier: Int, to later: Int) -> (difference: Rational, growth: Rational?)? {
        guard let before = cells[earlier].number, let after = cells[later].number else { return nil }
        let difference = after - before
        let hasGrowth = indicator.nature != .ratio && indicator.unit != .percent && before > 0
        return (difference, hasGrowth ? (difference * 100).divided(by: before) : nil)
    }
}

extension Trend {
    /// What a board reported from period to period: indicators of the last edition first, then those that only earlier ones
    /// have. Figures stand in one line where unit and nature are the same.
    public func figures(of board: String) -> [TrendFigure] {
        struct Kind: Hashable {
            var id: String
            var unit: Indicator.Unit
            var nature: Indicator.Nature
        }
        var lines: [(kind: Kind, indicator: Indicator)] = []
        var seen: Set<Kind> = []
        var uses: [String: Int] = [:]
        for period in periods.reversed() {
            for indicator in period.edition.indicators {
                let kind = Kind(id: indicator.id, unit: indicator.unit, nature: indicator.nature)
                guard indicator.has.contains(.actual), seen.insert(kind).inserted else { continue }
                lines.append((kind, indicator))
                uses[indicator.id, default: 0] += 1
            }
        }
        let wasMember = periods.indices.map { !step(of: board, in: $0).parts.isEmpty }
        return lines.compactMap { kind, indicator in
            let cells = zip(periods, wasMember).map { period, wasMember -> TrendFigure.Cell in
                guard wasMember, let own = period.edition.indicator(kind.id), own.unit == kind.unit,
                    own.nature == kind.nature,
                    own.has.contains(.actual)
                else { return .notAsked }
                let key = FigureKey(kind.id, .actual)
                let submission = view(of: board, in: period).submissions[board]
                guard let figure = submission?.figures[key] else { return .missing(submission?.gaps[key]) }
                return .figure(figure.value, isEstimate: figure.isEstimate)
            }
            let isKnown = cells.contains { if case .figure = $0 { true } else { false } }
            guard isKnown else { return nil }
            return TrendFigure(indicator: indicator, cells: cells, isSplit: (uses[kind.id] ?? 0) > 1)
        }
    }
}
