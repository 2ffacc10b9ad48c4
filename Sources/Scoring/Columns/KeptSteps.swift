// Some steps of a form with all that they use, numbered anew.
import Rules

/// The steps that something rests on, numbered anew.
struct KeptSteps {
    typealias StepID = ColumnForm.StepID

    private let given: (StepID) -> ColumnForm.Step
    private let givenInputs: [ColumnForm.Input]
    private(set) var steps: [ColumnForm.Step] = []
    private(set) var inputs: [ColumnForm.Input] = []
    private var numbers: [StepID: StepID] = [:]
    private var inputNumbers: [Int: Int] = [:]

    init(inputs: [ColumnForm.Input], _ given: @escaping (StepID) -> ColumnForm.Step) {
        (self.given, givenInputs) = (given, inputs)
    }

    mutating func reading(_ reading: ColumnForm.Reading) -> ColumnForm.Reading {
        ColumnForm.Reading(
            value: step(reading.value), ownMissing: step(reading.ownMissing),
            othersMissing: step(reading.othersMissing))
    }

    mutating func step(_ id: StepID) -> StepID {
        if let number = numbers[id] { return number }
        // Parts first, without recursion: sums may be long.
        var stack = [id]
        while let top = stack.last {
            let waiting = given(top).operation.operands.filter { numbers[$0] == nil }
            if waiting.isEmpty {
                stack.removeLast()
                if numbers[top] == nil { keep(top) }
            } else {
                stack += waiting.reversed()
            }
        }
        return numbers[id] ?? id
    }

    private mutating func keep(_ id: StepID) {
        var step = given(id)
        step.operation = renumbered(step.operation)
        numbers[id] = StepID(steps.count)
        steps.append(step)
    }

    private mutating func renumbered(_ operation: ColumnForm.Operation) -> ColumnForm.Operation {
        if case .input(let number) = operation {
            if let known = inputNumbers[number] { return .input(known) }
            inputNumbers[number] = inputs.count
            inputs.append(givenInputs[number])
            return .input(inputs.count - 1)
        }
        return operation.renumbered { numbers[$0] ?? $0 }
    }
}

extension ColumnForm.Operation {
    /// The same of other steps.
    fileprivate func renumbered(_ number: (ColumnForm.StepID) -> ColumnForm.StepID) -> ColumnForm.Operation {
        switch self {
        case .number, .truth, .nothing, .input: self
        case .plus(let a, let b): .plus(number(a), number(b))
        case .minus(let a, let b): .minus(number(a), number(b))
        case .times(let a, let b): .times(number(a), number(b))
        case .over(let a, let b): .over(number(a), number(b))
        case .modulo(let a, let b): .modulo(number(a), number(b))
        case .equal(let a, let b): .equal(number(a), number(b))
        case .less(let a, let b): .less(number(a), number(b))
        case .power(let a, let exponent): .power(number(a), exponent)
        case .rounded(let a, let places, let mode): .rounded(number(a), places: places, mode)
        case .not(let a): .not(number(a))
        case .isKnown(let a): .isKnown(number(a))
        case .least(let all): .least(all.map(number))
        case .most(let all): .most(all.map(number))
        case .and(let all): .and(all.map(number))
        case .or(let all): .or(all.map(number))
        case .choose(let condition, let yes, let no): .choose(number(condition), number(yes), number(no))
        case .aggregate(let aggregate, let value, let among):
            .aggregate(aggregate, of: number(value), among: among.map(number))
        case .count(let among): .count(among: among.map(number))
        }
    }
}
