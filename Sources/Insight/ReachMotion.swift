// One figure of one board that moves, and all that moves with it on a range of steps.
import Exact
import FEEL
import Rules
import Scoring

/// A figure's way: where it starts, how far a step leads, and how many there are.
struct ReachTrack: Sendable {
    /// The value at step 0, which need not be what the figure is now: from the grid of its decimals outward.
    var start: Rational
    var step: Rational
    /// Steps that may be taken, nearest first; none lies in two of them.
    var stretches: [ReachRange]

    func value(_ step: Int) -> Rational { start + self.step * Rational(step) }

    /// The step before; nil for what the figure is now.
    func before(_ step: Int) -> Int? {
        var last: Int?
        for stretch in stretches {
            if stretch.first < step { last = min(step - 1, stretch.last) }
        }
        return last
    }
}

/// What a figure of a board moves.
struct ReachMotion: Sendable {
    typealias StepID = ColumnForm.StepID

    /// Inputs that move: the figure itself, and ratios that are made of it.
    enum Moving: Sendable {
        case itself
        /// Top and bottom, nil where it is the figure that moves; the factor; what the ratio may be.
        case ratio(top: Rational?, bottom: Rational?, factor: Rational, allowed: [Interval]?)
    }

    let base: ReachBase
    /// The board's place among the entries.
    let board: Int
    let inputs: [Int: Moving]
    /// Whether a step moves at the board, at the others, or for the bloc.
    let isOwnMoved: [Bool]
    let isOthersMoved: [Bool]
    let isBlocMoved: [Bool]
    /// Of what is taken over all boards, what those that stand still make of it.
    private let still: [Int: SpanTally]

    init(_ base: ReachBase, board: Int, inputs: [Int: Moving]) {
        self.base = base
        self.board = board
        self.inputs = inputs
        let form = base.form
        var own = Array(repeating: false, count: form.steps.count)
        var others = own
        var bloc = own
        var still: [Int: SpanTally] = [:]
        for (index, step) in form.steps.enumerated() where base.isNeeded[index] {
            if case .input(let input) = step.operation {
                own[index] = inputs[input] != nil
                continue
            }
            let operands = step.operation.operands
            switch step.frame {
            case .constant: continue
            case .unit:
                own[index] = operands.contains { own[$0.index] || bloc[$0.index] }
                others[index] = operands.contains { others[$0.index] || bloc[$0.index] }
            case .bloc:
                switch step.operation {
                case .aggregate, .count:
                    bloc[index] = operands.contains { own[$0.index] || others[$0.index] || bloc[$0.index] }
                    guard bloc[index] else { continue }
                    var tally = SpanTally(step.operation)
                    if !operands.contains(where: { others[$0.index] || bloc[$0.index] }) {
                        for other in base.entries.indices where other != board {
                            tally.add({ Self.now(base, $0, $1) }, other, on: ReachRange(0, 0))
                        }
                    }
                    still[index] = tally
                default: bloc[index] = operands.contains { bloc[$0.index] }
                }
            }
        }
        (isOwnMoved, isOthersMoved, isBlocMoved, self.still) = (own, others, bloc, still)
    }

    private static func now(_ base: ReachBase, _ id: StepID, _ board: Int) -> StepSpan {
        StepSpan(base.form[id].frame == .unit ? base.values[id.index][board] : base.values[id.index][0])
    }

    /// All values on a range.
    func values(_ track: ReachTrack, on range: ReachRange) -> ReachValues {
        let form = base.form
        var values = ReachValues(self)
        for (index, step) in form.steps.enumerated() {
            if isBlocMoved[index] {
                switch step.operation {
                case .aggregate, .count:
                    guard var tally = still[index] else { continue }
                    let moves = step.operation.operands.contains {
                        isOthersMoved[$0.index] || isBlocMoved[$0.index]
                    }
                    if moves {
                        // What stands still comes first: sums of it are one number.
                        for other in base.entries.indices where other != board {
                            tally.add({ values.value($0, $1) }, other, on: range)
                        }
                    }
                    tally.add({ values.value($0, $1) }, board, on: range)
                    values.bloc[index] = tally.result(on: range)
                default: values.bloc[index] = step.moved(on: range) { values.value($0, board) }
                }
            }
            if isOwnMoved[index] {
                if case .input(let input) = step.operation, let moving = inputs[input] {
                    values.own[index] = Self.moved(moving, step.kind, track, on: range)
                } else {
                    values.own[index] = step.moved(on: range) { values.value($0, board) }
                }
            }
            if isOthersMoved[index] {
                values.others[index] = base.entries.indices.map { other in
                    other == board
                        ? .truth([]) : step.moved(on: range) { values.value($0, other) }
                }
            }
        }
        return values
    }

    private static func moved(
        _ moving: Moving, _ kind: ColumnForm.Kind, _ track: ReachTrack, on range: ReachRange
    ) -> StepSpan {
        let figure = Span(start: track.start, step: track.step, on: range)
        switch moving {
        case .itself:
            guard kind == .truth else { return .number(figure) }
            // Yes or no: one step leads from one to the other.
            return .truth(figure.number.map { Truths(!$0.isZero) } ?? [.yes, .no])
        case .ratio(let top, let bottom, let factor, let allowed):
            let dividend = (top.map { Span($0) } ?? figure).times(Span(factor), on: range)
            var ratio = dividend.over(bottom.map { Span($0) } ?? figure, on: range)
            guard let allowed, ratio.nothing != .always else { return .number(ratio) }
            let isInside = allowed.map { ratio.lies(in: $0, on: range) }
                .reduce(Truths.no) { $0.joined($1, decisive: .yes) }
            if isInside == .no { return .number(.empty) }
            if isInside != .yes { ratio.nothing = .maybe }
            return .number(ratio)
        }
    }
}

/// The values of the steps that move, on a range.
struct ReachValues: Sendable {
    let motion: ReachMotion
    var own: [Int: StepSpan] = [:]
    var bloc: [Int: StepSpan] = [:]
    var others: [Int: [StepSpan]] = [:]

    init(_ motion: ReachMotion) { self.motion = motion }

    func value(_ id: ColumnForm.StepID, _ board: Int) -> StepSpan {
        let base = motion.base
        guard base.form[id].frame == .unit else { return bloc[id.index] ?? StepSpan(base.values[id.index][0]) }
        if board == motion.board {
            return own[id.index] ?? StepSpan(base.values[id.index][board])
        }
        return others[id.index]?[board] ?? StepSpan(base.values[id.index][board])
    }
}

extension Span {
    /// Whether it is one of the numbers of an interval.
    func lies(in interval: Interval, on range: ReachRange) -> Truths {
        var result = Truths.yes
        func test(_ bound: Rational?, _ includes: Bool, _ inside: Order) {
            guard let bound else { return }
            let order = compared(to: Span(bound), on: range, ignoringNothing: true)
            let good = includes ? inside.union(.equal) : inside
            var truths: Truths = []
            if !order.isDisjoint(with: good) { truths.insert(.yes) }
            if !order.subtracting(good).isEmpty { truths.insert(.no) }
            result = result.joined(truths, decisive: .no)
        }
        test(interval.low, interval.includesLow, .greater)
        test(interval.high, interval.includesHigh, .less)
        return result
    }
}
