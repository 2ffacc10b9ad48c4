// What is taken over the boards of a bloc while the figure of one of them moves.
import Exact
import FEEL
import Scoring

/// A sum, a best, a count, a median over boards, of which some stand still and some move.
struct SpanTally: Sendable {
    private let aggregate: ColumnForm.Aggregate?
    private let item: ColumnForm.StepID?
    private let among: ColumnForm.StepID?
    private var isOpen: Truths = .no
    /// Whether a board that counts has no value, and whether one decides an `all` or `any`.
    private var isLost: Truths = .no
    private var isDecided: Truths = .no
    /// How many boards count at least and at most.
    private var sure = 0
    private var possible = 0
    private var total = Span(Rational.zero)
    /// Of the boards that surely count.
    private var extreme: Span?
    /// Of those that may.
    private var others: [Span] = []
    private var lows: [Rational?] = []
    private var highs: [Rational?] = []

    init(_ operation: ColumnForm.Operation) {
        switch operation {
        case .aggregate(let aggregate, let item, let among):
            (self.aggregate, self.item, self.among) = (aggregate, item, among)
        case .count(let among): (aggregate, item, self.among) = (nil, nil, among)
        default: (aggregate, item, among) = (nil, nil, nil)
        }
    }

    mutating func add(_ operand: (ColumnForm.StepID, Int) -> StepSpan, _ board: Int, on range: ReachRange) {
        let counts = among.map { operand($0, board).truths } ?? .yes
        if counts.contains(.undecided) { isOpen = counts == .undecided ? .yes : isOpen == .yes ? .yes : [.yes, .no] }
        guard counts.contains(.yes) else { return }
        let isSure = counts == .yes
        possible += 1
        if isSure { sure += 1 }
        guard let aggregate, let item else { return }
        if aggregate == .all || aggregate == .any {
            let decisive: Truths = aggregate == .any ? .yes : .no
            let truths = operand(item, board).truths
            mark(&isDecided, truths.contains(decisive), isSure && truths == decisive)
            mark(&isLost, truths.contains(.undecided), isSure && truths == .undecided)
            return
        }
        let span = operand(item, board).span
        mark(&isLost, span.nothing != .never, isSure && span.nothing == .always)
        guard span.nothing != .always else { return }
        var value = span
        value.nothing = .never
        switch aggregate {
        case .least, .most:
            if isSure {
                extreme = extreme.map { .extreme([$0, value], least: aggregate == .least, on: range) } ?? value
            } else {
                others.append(value)
            }
        case .median:
            lows.append(value.least)
            highs.append(value.most)
        default:
            let sum = total.plus(value, on: range)
            total = isSure ? sum : total.or(sum)
        }
    }

    private func mark(_ flag: inout Truths, _ may: Bool, _ must: Bool) {
        if must { flag = .yes } else if may, flag == .no { flag = [.yes, .no] }
    }

    func result(on range: ReachRange) -> StepSpan {
        switch aggregate {
        case .all?, .any?:
            var result: Truths = []
            if isOpen.contains(.yes) { result.insert(.undecided) }
            guard isOpen.contains(.no) else { return .truth(result) }
            let decisive: Truths = aggregate == .any ? .yes : .no
            if isDecided.contains(.yes) { result.insert(decisive) }
            if isDecided.contains(.no) {
                if isLost.contains(.yes) { result.insert(.undecided) }
                if isLost.contains(.no) { result.insert(decisive.negated) }
            }
            return .truth(result)
        case nil:
            return .number(withNothing(countSpan, if: isOpen))
        default:
            guard isOpen != .yes, isLost != .yes, possible > 0 else { return .number(.empty) }
            var span = number(on: range)
            if isOpen != .no || isLost != .no || sure == 0 {
                if span.nothing == .never { span.nothing = .maybe }
            }
            return .number(span)
        }
    }

    private func withNothing(_ span: Span, if isNothing: Truths) -> Span {
        if isNothing == .yes { return .empty }
        var span = span
        if isNothing != .no { span.nothing = .maybe }
        return span
    }

    private var countSpan: Span {
        guard sure < possible else { return Span(Rational(sure)) }
        return Span(
            least: Rational(sure), most: Rational(possible), nothing: .never, quotient: nil,
            bits: Rational(possible).bitWidth)
    }

    private func number(on range: ReachRange) -> Span {
        switch aggregate {
        case .sum?: return total
        case .mean?:
            guard sure < possible else { return total.over(Span(Rational(sure)), on: range) }
            let count = Span(
                least: Rational(max(sure, 1)), most: Rational(possible), nothing: .never, quotient: nil,
                bits: Rational(possible).bitWidth)
            return total.over(count, on: range)
        case .least?, .most?:
            var best = extreme
            for other in others {
                best = best.map { $0.or(.extreme([$0, other], least: aggregate == .least, on: range)) } ?? other
            }
            // Where nobody surely counts, any of them may be the only one.
            if extreme == nil { best = others.dropFirst().reduce(others.first ?? .empty) { $0.or($1) } }
            return best ?? .empty
        default: return median(on: range)
        }
    }

    private func median(on range: ReachRange) -> Span {
        func middle(_ numbers: [Rational]) -> Rational? {
            let sorted = numbers.sorted()
            let half = sorted.count / 2
            return sorted.count.isMultiple(of: 2)
                ? (sorted[half - 1] + sorted[half]).divided(by: 2) : sorted[half]
        }
        let low = lows.compactMap { $0 }
        let high = highs.compactMap { $0 }
        guard low.count == lows.count, high.count == highs.count, !low.isEmpty else { return .unknown }
        let bits = (low + high).map(\.bitWidth).max() ?? 0
        guard sure == possible, isLost == .no else {
            return .made(low.min(), high.max(), nothing: .never, nil, bits: 2 * bits + 200, on: range)
        }
        return .made(middle(low), middle(high), nothing: .never, nil, bits: 2 * bits + 200, on: range)
    }
}
