// Which steps are computed once, which once a bloc and in which order, and which block by block.
import Exact

/// Where the steps of a form keep their values, and in which order those of a bloc come about.
struct ColumnPlan: Sendable {
    typealias StepID = ColumnForm.StepID

    /// A step's place among those of its frame.
    struct Place: Sendable {
        var frame: ColumnForm.Frame
        var slot: Int
    }

    /// What can be computed for a bloc once all stages before are: first what is taken over units, in one pass over their
    /// blocks, then what needs only that.
    struct Stage: Sendable {
        var aggregates: [StepID] = []
        var scalars: [StepID] = []
    }

    let places: [Place]
    /// What depends on the edition alone, by slot.
    let constants: [BlocValue]
    let blocSlots: Int
    let unitSlots: Int
    let stages: [Stage]
    /// Whether a step is used more than once: then what it yields for a block is kept. The rest is given back at once, so
    /// that a block takes no more memory than a processor keeps at hand.
    let isShared: [Bool]

    init(_ form: ColumnForm) {
        var places: [Place] = []
        var slots = [0, 0, 0]
        var constants: [BlocValue] = []
        var levels: [Int] = []
        var stages = [Stage()]
        for (index, step) in form.steps.enumerated() {
            // What is taken over units belongs to the bloc, whatever it is taken of.
            let isAggregate = step.operation.isTakenOverUnits
            let frame = isAggregate ? .bloc : step.frame
            places.append(Place(frame: frame, slot: slots[frame.rawValue]))
            slots[frame.rawValue] += 1
            let below = step.operation.operands.map { levels[$0.index] }.max() ?? 0
            levels.append(isAggregate ? below + 1 : below)
            switch frame {
            case .constant:
                constants.append(step.value { constants[places[$0.index].slot] } ?? step.nothing)
            case .bloc:
                while stages.count <= levels[index] { stages.append(Stage()) }
                if isAggregate {
                    stages[levels[index]].aggregates.append(StepID(index))
                } else {
                    stages[levels[index]].scalars.append(StepID(index))
                }
            case .unit: break
            }
        }
        var uses = Array(repeating: 0, count: form.steps.count)
        for step in form.steps { for operand in step.operation.operands { uses[operand.index] += 1 } }
        for result in form.results { uses[result.index] += 1 }
        isShared = uses.map { $0 > 1 }
        self.places = places
        self.constants = constants
        self.stages = stages
        blocSlots = slots[ColumnForm.Frame.bloc.rawValue]
        unitSlots = slots[ColumnForm.Frame.unit.rawValue]
    }
}

extension ColumnForm.Operation {
    var isTakenOverUnits: Bool {
        switch self {
        case .aggregate, .count: true
        default: false
        }
    }
}

extension ColumnForm {
    /// The steps whose values are asked for from outside, as often as they are named.
    fileprivate var results: [StepID] {
        let readings = lines.flatMap { [$0.formula] + ($0.assigned.map { [$0] } ?? []) } + vetoes + shared
        return readings.flatMap { [$0.value, $0.ownMissing, $0.othersMissing] } + keys.compactMap { $0 }
    }
}
