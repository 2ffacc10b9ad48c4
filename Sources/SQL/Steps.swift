// The steps of a form as columns of a query.
import Diagnostics
import Exact
import Rules
import Scoring

/// Turns steps into quantities and truths, each once.
final class Steps {
    typealias StepID = ColumnForm.StepID

    let form: ColumnForm
    let draft: Draft
    let inputs: [(code: Code, quantity: Quantity?)]
    private var numbers: [StepID: Result<Quantity, Unfit>] = [:]
    private var truths: [StepID: Result<Truth, Unfit>] = [:]
    private let uses: [Int]

    init(_ form: ColumnForm, _ draft: Draft, _ inputs: [(code: Code, quantity: Quantity?)]) {
        self.form = form
        self.draft = draft
        self.inputs = inputs
        var uses = Array(repeating: 0, count: form.steps.count)
        for step in form.steps { for operand in step.operation.operands { uses[operand.index] += 1 } }
        self.uses = uses
    }

    func number(_ id: StepID) throws(Unfit) -> Quantity {
        if let known = numbers[id] { return try known.get() }
        let result = Result { () throws(Unfit) in try repeatable(computeNumber(form[id]), id) }
        numbers[id] = result
        return try result.get()
    }

    func truth(_ id: StepID) throws(Unfit) -> Truth {
        if let known = truths[id] { return try known.get() }
        let result = Result { () throws(Unfit) in
            let truth = try computeTruth(form[id])
            return uses[id.index] > 1 ? try repeatable(truth) : truth
        }
        truths[id] = result
        return try result.get()
    }

    /// What is used more than once has a column of its own.
    private func repeatable(_ quantity: Quantity, _ id: StepID) -> Quantity {
        guard uses[id.index] > 1, quantity.top.code.constant == nil, quantity.top.code.isLong else { return quantity }
        return draft.column(quantity)
    }

    private func all(_ ids: [StepID]) throws(Unfit) -> [Truth] {
        var found: [Truth] = []
        for id in ids { found.append(try truth(id)) }
        return found
    }

    private func computeNumber(_ step: ColumnForm.Step) throws(Unfit) -> Quantity {
        switch step.operation {
        case .number(let number): return draft.number(number)
        case .nothing: return draft.nothing
        case .input(let input):
            if let quantity = inputs[input].quantity { return quantity }
            let flag = Truth(code: inputs[input].code, isTotal: false)
            return try draft.cases([(flag, draft.number(1))], draft.number(0), mayBeOpen: true)
        case .plus(let a, let b): return try draft.plus(number(a), number(b))
        case .minus(let a, let b): return try draft.minus(number(a), number(b))
        case .times(let a, let b): return try draft.times(number(a), number(b))
        case .over(let a, let b): return try draft.over(number(a), number(b))
        case .power(let a, let exponent): return try draft.power(number(a), exponent)
        case .modulo(let a, let b): return try draft.modulo(number(a), number(b))
        case .rounded(let a, let places, let mode): return try draft.rounded(number(a), places: places, mode)
        case .least(let all): return try extreme(all, most: false)
        case .most(let all): return try extreme(all, most: true)
        case .choose(let condition, let yes, let no):
            let flag = try truth(condition)
            return try draft.cases([(flag, number(yes))], number(no), mayBeOpen: !flag.isTotal)
        case .aggregate(let aggregate, let item, let among):
            return try draft.aggregate(aggregate, number(item), among: among.map(truth))
        case .count(let among): return try draft.count(among: among.map(truth))
        case .truth, .equal, .less, .and, .or, .not, .isKnown: return draft.nothing
        }
    }

    private func extreme(_ ids: [StepID], most: Bool) throws(Unfit) -> Quantity {
        guard let first = ids.first else { return draft.nothing }
        var result = try number(first)
        for id in ids.dropFirst() { result = try draft.extreme(result, number(id), most: most) }
        return result
    }

    private func computeTruth(_ step: ColumnForm.Step) throws(Unfit) -> Truth {
        switch step.operation {
        case .truth(let flag): return .known(flag)
        case .input(let input):
            guard let quantity = inputs[input].quantity else { return Truth(code: inputs[input].code, isTotal: false) }
            return draft.not(try draft.equal(quantity, draft.number(0)))
        case .equal(let a, let b):
            if form[a].kind == .number { return try draft.equal(number(a), number(b)) }
            let (x, y) = (try truth(a), try truth(b))
            return Truth(
                code: .of([x.code, y.code], "\(x.code.operand) = \(y.code.operand)"), isTotal: x.isTotal && y.isTotal)
        case .less(let a, let b): return try draft.less(number(a), number(b))
        case .and(let ids): return draft.and(try all(ids))
        case .or(let ids): return draft.or(try all(ids))
        case .not(let a): return draft.not(try truth(a))
        case .isKnown(let a):
            if form[a].kind == .number {
                let known = try number(a)
                return known.isTotal ? .known(true) : draft.isKnown(known.top.code)
            }
            let known = try truth(a)
            return known.isTotal ? .known(true) : draft.isKnown(known.code)
        case .choose(let condition, let yes, let no):
            return draft.choose(try truth(condition), try truth(yes), try truth(no))
        case .aggregate(let aggregate, let item, let among):
            return draft.aggregate(try truth(item), isAll: aggregate == .all, among: try among.map(truth))
        default: return Truth(code: Code(text: "CAST(NULL AS BOOLEAN)", isAtom: true), isTotal: false)
        }
    }
}

extension Optional {
    /// `map` with an error of one kind.
    fileprivate func map<Mapped>(_ change: (Wrapped) throws(Unfit) -> Mapped) throws(Unfit) -> Mapped? {
        switch self {
        case .some(let wrapped): try change(wrapped)
        case .none: nil
        }
    }
}
