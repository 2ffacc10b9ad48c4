// A contest worked out step by step as it is now, and which steps a figure of a board moves.
import Exact
import FEEL
import Rules
import Scoring

/// A step's value at one board, or for the bloc.
enum StepValue: Hashable, Sendable {
    /// Nil for nothing.
    case number(Rational?)
    /// Nil for undecided.
    case truth(Bool?)
}

/// The same while a figure moves.
enum StepSpan: Sendable {
    case number(Span)
    case truth(Truths)

    init(_ value: StepValue) {
        switch value {
        case .number(let number): self = .number(Span(number))
        case .truth(let truth): self = .truth(Truths(truth))
        }
    }

    var span: Span { if case .number(let span) = self { span } else { .unknown } }
    var truths: Truths { if case .truth(let truths) = self { truths } else { [.yes, .no, .undecided] } }
}

/// A contest with the values of all steps of its edition's columns.
struct ReachBase: Sendable {
    typealias StepID = ColumnForm.StepID

    let form: ColumnForm
    /// In the order of their ids.
    let entries: [Entry]
    /// Of each step one value for each board, or the one that holds for the bloc.
    let values: [[StepValue]]
    /// Whether lines, vetoes or keys rest on a step.
    let isNeeded: [Bool]

    init(_ form: ColumnForm, _ entries: [Entry]) {
        self.form = form
        self.entries = entries
        var isNeeded = Array(repeating: false, count: form.steps.count)
        func need(_ reading: ColumnForm.Reading) {
            for step in [reading.value, reading.ownMissing, reading.othersMissing] { isNeeded[step.index] = true }
        }
        for line in form.lines {
            need(line.formula)
            if let assigned = line.assigned { need(assigned) }
        }
        form.vetoes.forEach(need)
        for key in form.keys { if let key { isNeeded[key.index] = true } }
        for index in form.steps.indices.reversed() where isNeeded[index] {
            for operand in form.steps[index].operation.operands { isNeeded[operand.index] = true }
        }
        self.isNeeded = isNeeded
        let now = ReachRange(0, 0)
        var values: [[StepValue]] = []
        values.reserveCapacity(form.steps.count)
        for (index, step) in form.steps.enumerated() {
            guard isNeeded[index] else {
                values.append([])
                continue
            }
            func operand(_ id: StepID, _ board: Int) -> StepSpan {
                StepSpan(form[id].frame == .unit ? values[id.index][board] : values[id.index][0])
            }
            switch step.operation {
            case .input(let input):
                values.append(entries.map { Self.value($0.number(form.inputs[input]), step.kind) })
            case .aggregate, .count:
                var tally = SpanTally(step.operation)
                for board in entries.indices { tally.add(operand, board, on: now) }
                values.append([Self.value(tally.result(on: now), step.kind)])
            default:
                let boards = step.frame == .unit ? entries.indices : 0..<1
                values.append(
                    boards.map { board in
                        Self.value(step.moved(on: now) { operand($0, board) }, step.kind)
                    })
            }
        }
        self.values = values
    }

    static func value(_ number: Rational?, _ kind: ColumnForm.Kind) -> StepValue {
        kind == .number ? .number(number) : .truth(number.map { !$0.isZero })
    }

    /// On a single step every span is one value.
    private static func value(_ span: StepSpan, _ kind: ColumnForm.Kind) -> StepValue {
        switch span {
        case .number(let span): .number(span.number)
        case .truth(let truths): .truth(truths == .yes ? true : truths == .no ? false : nil)
        }
    }
}

extension ColumnForm.Step {
    /// What a step may come to that asks for nothing but its operands.
    func moved(on range: ReachRange, _ operand: (ColumnForm.StepID) -> StepSpan) -> StepSpan {
        func number(_ id: ColumnForm.StepID) -> Span { operand(id).span }
        func truths(_ id: ColumnForm.StepID) -> Truths { operand(id).truths }
        switch operation {
        case .input, .aggregate, .count: return kind == .number ? .number(.unknown) : .truth([.yes, .no, .undecided])
        case .number(let value): return .number(Span(value))
        case .truth(let flag): return .truth(Truths(flag))
        case .nothing: return kind == .number ? .number(.empty) : .truth(.undecided)
        case .plus(let a, let b): return .number(number(a).plus(number(b), on: range))
        case .minus(let a, let b): return .number(number(a).minus(number(b), on: range))
        case .times(let a, let b): return .number(number(a).times(number(b), on: range))
        case .over(let a, let b): return .number(number(a).over(number(b), on: range))
        case .power(let a, let exponent): return .number(number(a).power(exponent, on: range))
        case .modulo(let a, let b): return .number(number(a).modulo(number(b), on: range))
        case .rounded(let a, let places, let mode):
            return .number(number(a).rounded(places: places, mode, on: range))
        case .least(let all): return .number(.extreme(all.map(number), least: true, on: range))
        case .most(let all): return .number(.extreme(all.map(number), least: false, on: range))
        case .equal(let a, let b):
            switch (operand(a), operand(b)) {
            case (.number(let a), .number(let b)):
                return .truth(Self.decided(a, b, a.compared(to: b, on: range), .equal))
            case (.truth(let a), .truth(let b)):
                var result: Truths = []
                if a.contains(.undecided) || b.contains(.undecided) { result.insert(.undecided) }
                let (known, other) = (a.subtracting(.undecided), b.subtracting(.undecided))
                if !known.isDisjoint(with: other) { result.insert(.yes) }
                if !known.isDisjoint(with: other.negated) { result.insert(.no) }
                return .truth(result)
            default: return .truth(.undecided)
            }
        case .less(let a, let b):
            let (a, b) = (number(a), number(b))
            return .truth(Self.decided(a, b, a.compared(to: b, on: range), .less))
        case .and(let all):
            return .truth(all.reduce(.yes) { $0 == .no ? .no : $0.joined(truths($1), decisive: .no) })
        case .or(let all):
            return .truth(all.reduce(.no) { $0 == .yes ? .yes : $0.joined(truths($1), decisive: .yes) })
        case .not(let a): return .truth(truths(a).negated)
        case .isKnown(let a):
            switch operand(a) {
            case .number(let span):
                return .truth(span.nothing == .never ? .yes : span.nothing == .always ? .no : [.yes, .no])
            case .truth(let truths):
                var result: Truths = []
                if truths.contains(.undecided) { result.insert(.no) }
                if !truths.isDisjoint(with: [.yes, .no]) { result.insert(.yes) }
                return .truth(result)
            }
        case .choose(let condition, let yes, let no):
            let flag = truths(condition)
            if kind == .number {
                var result: Span?
                func offer(_ span: @autoclosure () -> Span, if isPossible: Bool) {
                    if isPossible { result = result.map { $0.or(span()) } ?? span() }
                }
                offer(number(yes), if: flag.contains(.yes))
                offer(number(no), if: flag.contains(.no))
                offer(.empty, if: flag.contains(.undecided))
                return .number(result ?? .empty)
            }
            var result: Truths = []
            if flag.contains(.yes) { result.formUnion(truths(yes)) }
            if flag.contains(.no) { result.formUnion(truths(no)) }
            if flag.contains(.undecided) { result.insert(.undecided) }
            return .truth(result)
        }
    }

    private static func decided(_ a: Span, _ b: Span, _ order: Order, _ wanted: Order) -> Truths {
        var result: Truths = []
        if a.nothing != .never || b.nothing != .never { result.insert(.undecided) }
        if order.contains(wanted) { result.insert(.yes) }
        if !order.subtracting(wanted).isEmpty { result.insert(.no) }
        return result
    }
}
